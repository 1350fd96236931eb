//! Someone looks at goods: from near, in another form, by keyboard, with script and without.

use thirtyfour::Key;

use super::{Device, OpenShop, Person};

const TEAPOT: &str = "/de-at/p/bail-handled-teapot?variant=GX-POT-600-CEL";
const LARGE: &str = ".stage .shots a";
/// The small picture that leads to the white pot of the same size.
const WHITE: &str = ".thumbs a[href$='GX-POT-600-WHT']";

#[tokio::test]
async fn a_picture_opens_over_the_page_and_closes_back_to_where_it_was() {
    let open = OpenShop::open();
    for device in [Device::Desk, Device::Phone] {
        let shopper = Person::with(device, &open.origin).await;
        shopper.open(TEAPOT).await;
        shopper.comes_to_see_picture(".stage .shots img").await;
        shopper.presses(LARGE).await;
        shopper.comes_to_see(".loupe[open] .shots img").await;
        assert!(shopper.path().await.ends_with("GX-POT-600-CEL"), "the page is still there");
        shopper.presses(".loupe [value=near]").await;
        shopper.comes_to_see(".loupe.near [aria-pressed=true]").await;
        shopper.strikes(Key::Escape).await;
        shopper.comes_to_see(".loupe:not([open])").await;
        assert!(shopper.sees(&format!("{LARGE}:focus")).await, "the keyboard is where it was");
    }
}

#[tokio::test]
async fn another_form_is_chosen_by_its_picture() {
    let open = OpenShop::open();
    for device in Device::ALL {
        let shopper = Person::with(device, &open.origin).await;
        shopper.open(TEAPOT).await;
        shopper.presses(WHITE).await;
        shopper.arrives_at("GX-POT-600-WHT").await;
        shopper.comes_to_see(".kinds [value='GX-POT-600-WHT']:checked").await;
        shopper.reloads().await;
        assert!(shopper.sees(".kinds [value='GX-POT-600-WHT']:checked").await, "the address holds the choice");
    }
}

#[tokio::test]
async fn without_script_a_picture_leads_to_the_large_one() {
    let open = OpenShop::open();
    let shopper = Person::with(Device::PhoneWithoutScript, &open.origin).await;
    shopper.open(TEAPOT).await;
    let large = shopper.attribute(LARGE, "href").await;
    assert!(large.ends_with("-1000.jpg"), "{large}");
    assert!(!shopper.sees(".loupe[open]").await);
}
