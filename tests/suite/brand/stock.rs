//! Stock: counted by the brand, never below nothing, and only the brand's own.

use entrepot::store::stock::{self, Cause};

use super::{listing, owner};
use crate::support::{TestShop, Visitor};

const FORM: &str = "main form";
/// The listing of the white cup.
const CUP: &str = "tasting-cups";

/// The field of the first place for a variant's code.
fn field(visitor: &Visitor, sku: &str) -> String {
    let page = visitor.page.as_ref().unwrap();
    let labelled = format!("input[aria-label^='{sku} ']");
    page.attribute(&labelled, "name").unwrap_or_else(|| panic!("no field for {sku}: {}", page.main()))
}

fn free(shop: &TestShop, slug: &str) -> i64 {
    let id = listing(shop, slug).id;
    let levels = shop.app.db.read_now(|read| stock::of_listings(read, &[id])).unwrap();
    levels.iter().map(|level| level.free).sum()
}

/// Leaves so many cups at the place of a field, as sales do.
fn leaves(shop: &TestShop, field: &str, pieces: u32) {
    let variants = listing(shop, CUP).variants;
    let cup = variants.iter().find(|variant| variant.sku.as_str() == "GX-CUP-WHT").unwrap();
    let code = field.strip_prefix(&format!("n-{}-", cup.id)).expect("a field is named by variant and place");
    let known = shop.app.db.known();
    let place = &known.shelves.iter().find(|shelf| shelf.place.code == code).unwrap().place;
    let cause = Cause { reason: "counted", order: None, author: "a test" };
    shop.app.db.write_now(|tx| stock::set_level(tx, &place.id, &cup.id, pieces, cause)).unwrap();
}

#[actix_web::test]
async fn a_brand_owner_sets_what_lies_free_at_a_place() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open("/brand/stock").await.assert_status(200).assert_reads("Bail-handled teapot");
    let sku = listing(&shop, "bail-handled-teapot").variants[0].sku.to_string();
    let name = field(&lin, &sku);
    let shown = lin.page.as_ref().unwrap().attribute(&format!("#{name}"), "value").unwrap();
    let before = free(&shop, "bail-handled-teapot");
    lin.submit(FORM, &[(name.as_str(), "321")]).await.assert_leads("/brand/stock");
    assert_eq!(free(&shop, "bail-handled-teapot"), before - shown.parse::<i64>().unwrap() + 321);
    let unexplained = shop.app.db.read_now(|read| stock::unexplained(read)).unwrap();
    assert!(unexplained.is_empty(), "{unexplained:?}");
}

#[actix_web::test]
async fn a_number_that_is_none_changes_nothing_at_all() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open("/brand/stock").await;
    let before = free(&shop, "bail-handled-teapot");
    let variants = listing(&shop, "bail-handled-teapot").variants;
    let (one, other) = (field(&lin, variants[0].sku.as_str()), field(&lin, variants[1].sku.as_str()));
    for wrong in ["-1", "1.5", "many", "1000001"] {
        let page = lin.submit(FORM, &[(one.as_str(), wrong), (other.as_str(), "77")]).await;
        page.assert_status(422).assert_reads("write a whole number from 0");
        assert_eq!(page.attribute(&format!("#{one}"), "value").as_deref(), Some(wrong));
        assert_eq!(page.attribute(&format!("#{other}"), "value").as_deref(), Some("77"), "nothing typed is lost");
    }
    assert_eq!(free(&shop, "bail-handled-teapot"), before);
}

#[actix_web::test]
async fn another_brands_shelves_are_neither_seen_nor_set() {
    let shop = TestShop::open();
    let mut shen = owner(&shop, 1).await;
    shen.open("/brand/stock").await;
    let sku = listing(&shop, "river-scarf").variants[0].sku.to_string();
    let theirs = field(&shen, &sku);
    let mut lin = owner(&shop, 0).await;
    let page = lin.open("/brand/stock").await;
    assert!(!page.body.contains(&theirs));
    let before = free(&shop, "river-scarf");
    lin.submit(FORM, &[(theirs.as_str(), "5000")]).await.assert_leads("/brand/stock");
    assert_eq!(free(&shop, "river-scarf"), before);
}

#[actix_web::test]
async fn what_was_sold_while_a_brand_counted_is_not_overwritten() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open("/brand/stock").await;
    let name = field(&lin, "GX-CUP-WHT");
    let other = field(&lin, "GX-POT-350-CEL");
    let (action, fields) = lin.filled(FORM, &[(name.as_str(), "500"), (other.as_str(), "41")]);
    let shown = lin.page.as_ref().unwrap().attribute(&format!("#{name}"), "value").unwrap();
    let before = free(&shop, CUP);
    leaves(&shop, &name, shown.parse::<u32>().unwrap() - 3);
    let page = lin.post(&action, &fields).await;
    page.assert_status(409).assert_reads("something was sold or counted");
    assert_eq!(page.attribute(&format!("#{name}"), "value").as_deref(), Some("500"), "as typed");
    assert_eq!(page.attribute(&format!("#{other}"), "value").as_deref(), Some("41"), "as typed");
    assert!(!page.has(&format!("#{other}[aria-invalid]")), "only what moved is to be looked at again");
    assert_eq!(free(&shop, CUP), before - 3, "nothing is set");
    lin.page = Some(page);
    lin.submit(FORM, &[]).await.assert_leads("/brand/stock");
    assert_eq!(free(&shop, CUP), before - shown.parse::<i64>().unwrap() + 500);
}
