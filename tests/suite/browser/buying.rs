//! A guest buys: three storefronts, at a desk and on a phone, with script and without.

use super::{Device, OpenShop, Person};
use crate::shop::till;

/// What is paid, wherever it is said.
const TOTAL: &str = "[data-role=grand-total] data";

/// Types what a guest types at the checkout of a storefront.
pub async fn types_where_it_goes(guest: &Person, storefront: &str) {
    for (name, value) in till::typed(storefront, &[]) {
        if guest.sees(&format!("main select[name='{name}']")).await {
            guest.chooses(&format!("main select[name='{name}']"), value).await;
        } else {
            guest.types(&format!("main [name='{name}']"), value).await;
        }
    }
}

/// From a category over a teapot and the cart to the checkout. Answers the teapot's price on its page.
pub async fn walks_to_checkout(guest: &Person, storefront: &str) -> String {
    guest.open(&format!("/{storefront}/c/porcelain")).await;
    guest.presses("main a:is([href*='/p/bail-handled-teapot'], [href*='/p/teekanne-mit-bugelgriff'])").await;
    guest.arrives_at("/p/").await;
    let shelf = guest.attribute("main [itemprop=price]", "value").await;
    guest.presses("main form[action$='/cart'] button[type=submit]").await;
    guest.arrives_at("/cart").await;
    guest.presses("main a[href$='/checkout']").await;
    guest.arrives_at("/checkout").await;
    shelf
}

/// Presses the button that pays, and sees the order.
pub async fn pays(guest: &Person) {
    guest.presses("main form[action$='/checkout'] button[type=submit]").await;
    guest.arrives_at("/orders/").await;
}

/// Text without the marks that only steer its direction, and with plain spaces.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'));
    kept.map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

async fn a_guest_buys(open: &OpenShop, guest: &Person, storefront: &str) {
    let shelf = walks_to_checkout(guest, storefront).await;
    let asked = guest.attribute(TOTAL, "value").await;
    assert_ne!(asked, shelf, "delivery is part of what is paid");
    types_where_it_goes(guest, storefront).await;
    pays(guest).await;
    assert_eq!(guest.attribute(TOTAL, "value").await, asked, "the order says what the checkout said");
    let (number, paid) = (guest.attribute("[data-order-number]", "data-order-number").await, guest.reads(TOTAL).await);
    guest.reloads().await;
    assert_eq!(guest.attribute("[data-order-number]", "data-order-number").await, number);
    let letters = till::posted(&open.shop).await;
    let texts: Vec<String> = letters.iter().map(|letter| plain(&letter.text)).collect();
    assert!(texts.len() == 1 && texts[0].contains(&number), "one letter about {number}: {texts:?}");
    assert!(texts[0].contains(&plain(&paid)), "the letter says {paid}: {}", texts[0]);
    guest.open(&format!("/{storefront}/cart")).await;
    assert!(guest.sees("main .empty").await, "nothing waits in the cart: {}", guest.text().await);
}

async fn guests_buy(storefront: &str) {
    let open = OpenShop::open();
    for device in Device::ALL {
        let guest = Person::with(device, &open.origin).await;
        a_guest_buys(&open, &guest, storefront).await;
    }
}

#[tokio::test]
async fn guests_buy_in_the_united_states_on_every_device() {
    guests_buy("en-us").await;
}

#[tokio::test]
async fn guests_buy_in_austria_on_every_device() {
    guests_buy("de-at").await;
}

#[tokio::test]
async fn guests_buy_in_the_emirates_on_every_device() {
    guests_buy("ar-ae").await;
}
