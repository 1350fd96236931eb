//! Collections are the operators' to put together: their words, goods, days and place on the front page.

use entrepot::domain::accounts::Role;
use entrepot::domain::collections::Collection;
use entrepot::store::{audit, collections};

use super::operator;
use crate::support::TestShop;

const NEW: &str = "form[action='/ops/collections']";
const TEA: &str = "form[action='/ops/collections/tea-at-four']";

fn collection(shop: &TestShop, slug: &str) -> Option<Collection> {
    let all = shop.app.db.read_now(|read| collections::all(read)).unwrap();
    all.into_iter().find(|one| one.slug.as_str() == slug)
}

fn log(shop: &TestShop, subject: &str) -> Vec<(String, String)> {
    let lines = shop.app.db.read_now(|read| audit::last(read, Some(subject), 9)).unwrap();
    lines.into_iter().map(|line| (line.action, line.detail)).collect()
}

#[actix_web::test]
async fn an_operator_puts_a_collection_together_and_shoppers_see_it() {
    let shop = TestShop::open();
    let (mut operator, mut visitor) = (operator(&shop), shop.anonymous());
    operator.open("/ops/collections").await.assert_status(200).assert_reads("Tea at four");
    operator.open("/ops/collections/new").await.assert_status(200);
    let typed = [
        ("slug", "under-fifty"),
        ("place", "1"),
        ("from", "2026-01-01"),
        ("goods", "tasting-cups\nhttps://shop.example/de-at/p/bail-handled-teapot?variant=X\n\ntasting-cups"),
        ("title-en", "Under fifty"),
        ("lead-en", "Small things."),
        ("story-en", "One.\n\nTwo."),
        ("title-de", "Unter fünfzig"),
    ];
    operator.submit_and_follow(NEW, &typed).await.assert_status(200).assert_reads("Under fifty");
    let made = collection(&shop, "under-fifty").unwrap();
    assert_eq!((made.goods.len(), made.place, made.version), (2, Some(1), 1));
    assert_eq!(log(&shop, "collection under-fifty")[0], ("add collection".into(), "2 goods".into()));
    visitor.open("/en-us/collections/under-fifty").await.assert_status(200).assert_reads("Two.");
    visitor.knock("/de-at/collections/unter-funfzig").await.assert_status(200).assert_reads("Unter fünfzig");
    // A picture of its goods, once it is there; and another address, to which the old one leads.
    let form = "form[action='/ops/collections/under-fifty']";
    let page = operator.open("/ops/collections/under-fifty").await;
    let picture = page.attributes("input[name=picture]", "value")[1].clone();
    let typed = [("picture", picture.as_str()), ("slug", "little-things"), ("to", "2026-12-24")];
    operator.submit_and_follow(form, &typed).await.assert_status(200).assert_reads("Saved.");
    let now = collection(&shop, "little-things").unwrap();
    assert_eq!(now.picture.map(|picture| picture.id.to_string()), Some(picture));
    let (action, detail) = log(&shop, "collection little-things").remove(0);
    assert_eq!(action, "change collection");
    assert!(
        detail.contains("address under-fifty → little-things; from 2026-01-01 → 2026-01-01 to 2026-12-24"),
        "{detail}"
    );
    let old = visitor.knock("/en-us/collections/under-fifty").await;
    old.assert_status(301).assert_leads("/en-us/collections/little-things");
    // The same again is no change.
    operator.open("/ops/collections/little-things").await;
    operator.submit_and_follow("form[action='/ops/collections/little-things']", &[]).await.assert_status(200);
    assert_eq!(collection(&shop, "little-things").unwrap().version, 2);
}

#[actix_web::test]
async fn what_cannot_be_is_said_at_the_field_and_nothing_typed_is_lost() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    operator.open("/ops/collections/new").await;
    let typed = [
        ("slug", "Two words"),
        ("place", "0"),
        ("from", "soon"),
        ("goods", "tasting-cups\nno-such-thing"),
        ("lead-de", "Ohne Titel."),
    ];
    let back = operator.submit(NEW, &typed).await;
    back.assert_status(422).assert_reads("There is no product “no-such-thing”.");
    back.assert_reads("Write small letters a to z").assert_reads("Write a number from 1 to 99");
    back.assert_reads("A collection needs a title.");
    assert_eq!(back.attribute("#slug", "value").as_deref(), Some("Two words"));
    assert_eq!(back.attribute("#title-de", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(back.words_of("#lead-de"), "Ohne Titel.");
    let fine = [("from", "2026-02-01"), ("goods", "tasting-cups"), ("title-en", "One"), ("place", ""), ("lead-de", "")];
    let with = |slug: &'static str| [&fine[..], &[("slug", slug)]].concat();
    for (slug, status, says) in [
        ("tea-at-four", 409, "Another collection has this address, or had it."),
        ("tee-um-vier", 409, "Another collection has this address, or had it."),
        ("new", 409, "This word means something else in our addresses."),
    ] {
        operator.open("/ops/collections/new").await;
        operator.submit(NEW, &with(slug)).await.assert_status(status).assert_reads(says);
    }
    operator.open("/ops/collections/new").await;
    let early = [&with("one")[..], &[("to", "2026-01-01")]].concat();
    operator.submit(NEW, &early).await.assert_status(422).assert_reads("The last day comes before the first.");
    operator.open("/ops/collections/new").await;
    let bare = [&with("one")[..], &[("goods", " ")]].concat();
    operator.submit(NEW, &bare).await.assert_status(422).assert_reads("Name at least one product.");
    assert!(collection(&shop, "one").is_none());
    operator.open("/ops/collections/nowhere").await.assert_status(404);
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open("/ops/collections").await.assert_status(403);
}

#[actix_web::test]
async fn of_two_who_save_at_once_the_second_is_told() {
    let shop = TestShop::open();
    let (mut one, mut two) = (operator(&shop), operator(&shop));
    one.open("/ops/collections/tea-at-four").await;
    two.open("/ops/collections/tea-at-four").await;
    one.submit_and_follow(TEA, &[("title-en", "Tea at five")]).await.assert_status(200).assert_reads("Tea at five");
    let back = two.submit(TEA, &[("title-en", "Tea at six")]).await;
    back.assert_status(409).assert_reads("Somebody changed this collection while you were writing.");
    assert_eq!(back.attribute("#title-en", "value").as_deref(), Some("Tea at six"));
    let now = collection(&shop, "tea-at-four").unwrap();
    assert_eq!(now.texts.in_language(entrepot::domain::storefront::Language::EN).unwrap().title, "Tea at five");
}
