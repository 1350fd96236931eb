//! Sizes and care: a brand fills in a table, shoppers read it as they measure.

use entrepot::store::audit;

use super::{TEAPOT, owner};
use crate::support::TestShop;

const FORM: &str = "form[action$='/sizes']";

fn log(shop: &TestShop) -> Vec<String> {
    let lines = shop.app.db.read_now(|read| audit::last(read, Some("listing bail-handled-teapot"), 9)).unwrap();
    lines.into_iter().filter(|line| line.action == "set sizes and care").map(|line| line.detail).collect()
}

#[actix_web::test]
async fn a_size_table_is_read_in_centimetres_or_inches_and_care_in_words() {
    let shop = TestShop::open();
    let (mut owner, mut visitor) = (owner(&shop, 0).await, shop.anonymous());
    let sizes = format!("{TEAPOT}/sizes");
    owner.open(TEAPOT).await.assert_reads("Sizes and care");
    owner.open(&sizes).await.assert_status(200);
    let typed = [
        ("column0", "height"),
        ("column1", "width"),
        ("size0", "350"),
        ("cell0-0", "12,7"),
        ("cell0-1", "14-15"),
        ("size1", "Other"),
        ("cell1-0", "25.4"),
        ("care", "wash-hand"),
    ];
    owner.submit_and_follow(FORM, &typed).await.assert_status(200).assert_reads("Saved.");
    assert_eq!(log(&shop), ["2 sizes, 1 care instructions"]);
    let page = visitor.open("/de-at/p/bail-handled-teapot").await;
    assert_eq!(page.every(".fits thead th"), ["Größe", "Höhe", "Breite"]);
    assert_eq!(page.every(".fits tbody tr:first-child > *"), ["350 ml", "12,7", "14–15"]);
    assert_eq!(page.every(".fits tbody tr:last-child > *"), ["Other", "25,4", "–"]);
    assert_eq!(page.words_of(".fits caption"), "In Zentimetern");
    assert_eq!(page.every(".cares li span"), ["Von Hand waschen"]);
    let page = visitor.open("/en-us/p/bail-handled-teapot").await;
    assert_eq!(page.every(".fits tbody tr:first-child > *"), ["350 ml", "5 12.7", "5.5–6 14–15"]);
    assert_eq!(page.words_of(".fits caption"), "In inches, with centimeters beside them");
    // The same again is no change.
    owner.open(&sizes).await;
    owner.submit_and_follow(FORM, &[]).await.assert_status(200);
    assert_eq!(log(&shop).len(), 1);
}

#[actix_web::test]
async fn what_is_said_of_a_category_holds_for_goods_of_which_nothing_is_said() {
    let shop = TestShop::open();
    let (mut owner, mut visitor) = (owner(&shop, 0).await, shop.anonymous());
    let care = async |visitor: &mut crate::support::Visitor, slug: &str| {
        visitor.open(&format!("/en-us/p/{slug}")).await.every(".cares li span")
    };
    assert_eq!(care(&mut visitor, "noodle-bowl").await, ["Dishwasher safe"]);
    let cups = ["Dishwasher safe", "Microwave safe"];
    assert_eq!(care(&mut visitor, "tasting-cups").await, cups);
    owner.open(&format!("{TEAPOT}/sizes?of=category")).await.assert_status(200).assert_reads("Porcelain");
    owner.submit_and_follow(FORM, &[("care", "wipe")]).await.assert_status(200);
    assert_eq!(care(&mut visitor, "noodle-bowl").await, ["Wipe clean"]);
    assert_eq!(care(&mut visitor, "tasting-cups").await, cups, "what is said of one stands");
    assert_eq!(care(&mut visitor, "river-scarf").await.len(), 5, "another house says what it says");
}

#[actix_web::test]
async fn a_table_that_makes_no_sense_is_refused_and_so_is_another_brands() {
    let shop = TestShop::open();
    let mut owner = owner(&shop, 0).await;
    let sizes = format!("{TEAPOT}/sizes");
    for (typed, says) in [
        (&[("column0", "height"), ("size0", "S"), ("cell0-0", "wide")][..], "Write centimeters"),
        (&[("column0", "height"), ("size0", ""), ("cell0-0", "12")], "This row has lengths and no size."),
        (&[("column0", "height"), ("column1", "height"), ("size0", "S")], "This measurement has a column already."),
        (&[("column0", "height"), ("size0", "S"), ("size1", "S")], "This size has a row already."),
        (&[("column0", "height")], "A table needs at least one measurement and one size."),
    ] {
        owner.open(&sizes).await;
        let back = owner.submit(FORM, typed).await;
        back.assert_status(422).assert_reads(says);
        assert!(back.has("#column0 option[value=height][selected]"), "nothing typed is lost");
    }
    let mut second = super::owner(&shop, 0).await;
    second.open(&sizes).await;
    owner.open(&sizes).await;
    owner.submit_and_follow(FORM, &[("care", "wipe")]).await.assert_status(200);
    let back = second.submit(FORM, &[("care", "no-wash")]).await;
    back.assert_status(409).assert_reads("Somebody changed this while you were writing.");
    owner.open(&format!("{}/sizes", super::SCARF)).await.assert_status(404);
}
