//! What a brand asks of whoever wants its goods made for them.

use entrepot::domain::accounts::Role;

use super::{SCARF, TEAPOT, owner};
use crate::shop::till;
use crate::support::TestShop;

const FORM: &str = "main form[action$='/personal']";

#[actix_web::test]
async fn a_brand_owner_says_what_is_asked_and_shoppers_are_asked_it_in_their_language() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open(TEAPOT).await.assert_reads("Made to order");
    lin.open(&format!("{TEAPOT}/personal")).await.assert_status(200);
    let typed = [
        ("f1-kind", "text"),
        ("f1-name-en", "Words under the foot"),
        ("f1-name-de", "Worte unter dem Fuß"),
        ("f1-hint-en", "Painted before the firing"),
        ("f1-surcharge", "30.00"),
        ("f1-days", "5"),
        ("f1-most", "10"),
        ("f1-lines", "1"),
        ("f2-kind", "choice"),
        ("f2-name-en", "Cord"),
        ("f2-c1-en", "Black"),
        ("f2-c2-en", "Red"),
        ("f2-c2-surcharge", "8"),
    ];
    lin.submit_and_follow(FORM, &typed).await.assert_status(200);
    let page = lin.page.as_ref().unwrap();
    assert_eq!(page.attribute("#f1-name-de", "value").as_deref(), Some("Worte unter dem Fuß"));
    assert_eq!(page.attribute("#f2-c2-surcharge", "value").as_deref(), Some("8.00"));
    let mut guest = shop.anonymous();
    let page = guest.open("/de-at/p/bail-handled-teapot").await.clone();
    page.assert_reads("Worte unter dem Fuß").assert_reads("5 Tage länger");
    // What is not translated is shown in English, and marked as such.
    assert_eq!(page.words_of(".asks span[lang=en]"), "Cord");
    shop.staff(Role::Operator, "en").open("/ops/audit").await.assert_reads("save personalisation");
    // Two visitors of one page are told the same.
    let other = shop.anonymous().open("/de-at/p/bail-handled-teapot").await.body.clone();
    assert_eq!(page.body, other);
}

#[actix_web::test]
async fn what_has_to_be_answered_is_asked_on_its_page_and_costs_nothing_more() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open(&format!("{TEAPOT}/personal")).await;
    let must = [("f1-kind", "text"), ("f1-name-en", "Initials"), ("f1-most", "4"), ("f1-lines", "1")];
    let costs: Vec<_> = must.iter().chain(&[("f1-required", "on"), ("f1-surcharge", "5")]).copied().collect();
    let page = lin.submit(FORM, &costs).await;
    page.assert_status(422).assert_reads("Put it into the price");
    assert_eq!(page.attribute("#f1-name-en", "value").as_deref(), Some("Initials"), "nothing is lost");
    let page = lin.submit(FORM, &[("f1-surcharge", ""), ("f1-most", "0")]).await;
    page.assert_status(422).assert_reads("a number from 1 to 200");
    lin.submit(FORM, &[("f1-most", "4")]).await.assert_leads("/personal");
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "de-at", "GX-POT-350-CEL", "1").await.assert_leads("/de-at/p/bail-handled-teapot");
    assert_eq!(shop_count(&shop), (0, 0));
    guest.open("/de-at/p/bail-handled-teapot").await;
    let page = guest.send_files("main form[enctype]", &[], ("picture", &[])).await;
    page.assert_status(422).assert_reads("damit wir es fertigen können");
    guest.send_files("main form[enctype]", &[("ask-initials", "A. B.")], ("picture", &[])).await.assert_status(422);
    let done = guest.send_files("main form[enctype]", &[("ask-initials", "AB")], ("picture", &[])).await;
    done.assert_leads("/de-at/cart");
    assert_eq!(shop_count(&shop), (0, 1));
}

fn shop_count(shop: &TestShop) -> (i64, i64) {
    use crate::shop::till::Till;
    (shop.count("cart_lines"), shop.count("personal_lines"))
}

#[actix_web::test]
async fn another_brands_listing_is_not_found() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open(&format!("{SCARF}/personal")).await.assert_status(404);
    lin.open(&format!("{TEAPOT}/personal")).await.assert_status(200);
    let (_, fields) = lin.filled(FORM, &[]);
    lin.post(&format!("{SCARF}/personal"), &fields).await.assert_status(404);
    // Nor does anybody save without the token of their form.
    let bare: Vec<_> = fields.into_iter().filter(|(name, _)| name != "csrf").collect();
    lin.post(&format!("{TEAPOT}/personal"), &bare).await.assert_status(403);
}
