//! A guest buys: three storefronts, desktop and phone, with script and without.

use super::{Device, OpenShop, Visitor};

/// What a guest types at the checkout of a storefront: field by its `autocomplete`, and what.
fn address(storefront: &str) -> &'static [(&'static str, &'static str)] {
    match storefront {
        "en-us" => &[
            ("address-line1", "350 Fifth Avenue"),
            ("address-level2", "New York"),
            ("address-level1", "NY"),
            ("postal-code", "10118"),
        ],
        "de-at" => &[("address-line1", "Mariahilfer Straße 85"), ("postal-code", "1060"), ("address-level2", "Wien")],
        _ => &[("address-line1", "شارع الرقة 12"), ("address-level1", "DU")],
    }
}

pub async fn types_where_it_goes(guest: &Visitor, storefront: &str) {
    guest.types("main [autocomplete=email]", "guest@post.example").await;
    guest.types("main [autocomplete=name]", "Isla Moreton").await;
    for (field, value) in address(storefront) {
        let select = format!("main select[autocomplete='{field}']");
        if guest.sees(&select).await {
            guest.chooses_containing(&select, value).await;
        } else {
            guest.types(&format!("main [autocomplete='{field}']"), value).await;
        }
    }
    guest.types("main [autocomplete=cc-number]", "4242 4242 4242 4242").await;
    guest.types("main [autocomplete=cc-exp]", "12/30").await;
    guest.types("main [autocomplete=cc-csc]", "123").await;
}

/// From a category over a teapot and the cart to the checkout. Answers the teapot's price on its page.
pub async fn walks_to_checkout(guest: &Visitor, storefront: &str) -> String {
    guest.open(&format!("/{storefront}/c/porcelain")).await;
    guest.presses("a[href*='/p/bail-handled-teapot']").await;
    guest.arrives_at("/p/bail-handled-teapot").await;
    let shelf = guest.attribute("main [itemprop=price]", "value").await;
    guest.presses("main form[action$='/cart'] button[type=submit]").await;
    guest.arrives_at("/cart").await;
    guest.presses("main a[href$='/checkout']").await;
    guest.arrives_at("/checkout").await;
    shelf
}

async fn a_guest_buys(storefront: &str, device: Device) {
    let open = OpenShop::open();
    let guest = Visitor::with(device, &open.origin).await;
    let shelf = walks_to_checkout(&guest, storefront).await;
    let asked = guest.attribute("[data-role=grand-total] data", "value").await;
    assert_ne!(asked, shelf, "delivery is part of what is paid");
    types_where_it_goes(&guest, storefront).await;
    guest.presses("main form[method=post] button[type=submit]").await;
    guest.arrives_at("/orders/").await;
    let paid = guest.attribute("[data-role=grand-total] data", "value").await;
    assert_eq!(paid, asked, "the confirmation says what the checkout said");
    let number = guest.attribute("[data-order-number]", "data-order-number").await;
    guest.reloads().await;
    assert_eq!(guest.attribute("[data-order-number]", "data-order-number").await, number);
    guest.open(&format!("/{storefront}/cart")).await;
    assert!(!guest.sees("main a[href$='/checkout']").await, "the cart is empty after the order");
    guest.leaves().await;
}

#[tokio::test]
async fn a_guest_buys_in_the_united_states_at_a_desk() {
    a_guest_buys("en-us", Device::Desktop).await;
}

#[tokio::test]
async fn a_guest_buys_in_the_united_states_on_a_phone_without_script() {
    a_guest_buys("en-us", Device::PhoneWithoutScript).await;
}

#[tokio::test]
async fn a_guest_buys_in_austria_on_a_phone() {
    a_guest_buys("de-at", Device::Phone).await;
}

#[tokio::test]
async fn a_guest_buys_in_austria_at_a_desk_without_script() {
    a_guest_buys("de-at", Device::DesktopWithoutScript).await;
}

#[tokio::test]
async fn a_guest_buys_in_the_emirates_on_a_phone() {
    a_guest_buys("ar-ae", Device::Phone).await;
}

#[tokio::test]
async fn a_guest_buys_in_the_emirates_at_a_desk_without_script() {
    a_guest_buys("ar-ae", Device::DesktopWithoutScript).await;
}
