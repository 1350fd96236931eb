//! A brand owner writes a listing and puts it on sale; a shopper finds it.

use super::{Device, OpenShop, Person, signs_in};

/// A photograph as a brand owner's camera makes it.
fn photograph(dir: &std::path::Path) -> std::path::PathBuf {
    let shade = |at: u32| u8::try_from(at % 256).unwrap();
    let picture = image::RgbImage::from_fn(400, 500, |x, y| image::Rgb([shade(x), shade(y), 120]));
    let file = dir.join("bowl.jpg");
    picture.save(&file).unwrap();
    file
}

const SAVE: &str = "form[action^='/brand/listings/']:not([enctype]) .do.main";

/// Writes the words and one variant, adds a picture and pieces, and publishes. Answers the path of its desk page.
async fn writes_and_publishes(owner: &Person, photograph: &std::path::Path) -> String {
    owner.presses("main a[href='/brand/listings/new']").await;
    owner.arrives_at("/brand/listings/new").await;
    owner.types("#title-en", "Porridge bowl").await;
    owner.types("#summary-en", "Thin and light.").await;
    owner.chooses_nth("#category", 1).await;
    owner.presses(SAVE).await;
    owner.arrives_at("/brand/listings/porridge-bowl").await;
    let at = owner.path().await;
    // It is not ready, and the desk says what it lacks.
    assert!(owner.sees("main .notice li").await);
    let bowl = [("sku", "GX-RICE"), ("price", "88.50"), ("hs6", "691110"), ("weight", "210"), ("length", "120")];
    for (field, value) in bowl.into_iter().chain([("width", "120"), ("height", "70")]) {
        owner.types(&format!("#v1-{field}"), value).await;
    }
    owner.presses(SAVE).await;
    owner.comes_to_see("#v1-sku[value='GX-RICE']").await;
    owner.attaches("#file", photograph).await;
    owner.types("#alt-en", "A bowl from above").await;
    owner.presses("form.upload button").await;
    owner.comes_to_see("#pictures li img").await;
    owner.comes_to_see_picture("#pictures li img").await;
    owner.presses("form[action$='/publish'] button").await;
    owner.comes_to_see("form[action$='/withdraw'] button").await;
    at
}

#[tokio::test]
async fn a_brand_owner_publishes_a_listing_and_a_shopper_finds_it() {
    let open = OpenShop::open();
    let dir = tempfile::tempdir().unwrap();
    let owner = Person::with(Device::Desk, &open.origin).await;
    signs_in(&owner, "brand_a", "/brand/").await;
    let at = writes_and_publishes(&owner, &photograph(dir.path())).await;
    owner.open("/brand/stock").await;
    owner.types("main input[aria-label*='GX-RICE']", "12").await;
    owner.presses("main form[action^='/brand/stock'] .do.main").await;
    owner.comes_to_see("input[aria-label*='GX-RICE'][value='12']").await;
    // A correction shows at once.
    owner.open(&at).await;
    owner.types("#summary-en", "Thin, light, and made for rice.").await;
    owner.presses(SAVE).await;
    owner.comes_to_see(".flash").await;

    let shopper = Person::with(Device::Phone, &open.origin).await;
    shopper.open("/en-us/").await;
    shopper.types("#q", "porridge bowl").await;
    shopper.presses(".find button").await;
    shopper.arrives_at("/search").await;
    shopper.presses("main a[href$='/p/porridge-bowl']").await;
    shopper.arrives_at("/p/porridge-bowl").await;
    assert!(shopper.text().await.contains("Thin, light, and made for rice."));
    shopper.comes_to_see_picture("main .stage img").await;
    shopper.presses("main form[action$='/cart'] button[type=submit]").await;
    shopper.arrives_at("/cart").await;
    assert!(shopper.sees("main a[href$='/checkout']").await, "it can be bought: {}", shopper.text().await);
}
