//! Collections: goods with a story, on the front page and on a page of their own.

use entrepot::actions::save_collection::{CollectionDraft, save_collection};
use entrepot::domain::audit::Author;
use entrepot::domain::collections::Collection;
use entrepot::domain::storefront::Language;
use entrepot::store::collections;
use serde_json::Value;

use super::till::Till;
use crate::support::{Answer, TestShop};

fn author() -> Author {
    Author { account: None, name: "test".into(), role: "operator".into() }
}

fn collection(shop: &TestShop, slug: &str) -> Collection {
    let all = shop.app.db.read_now(|read| collections::all(read)).unwrap();
    all.into_iter().find(|one| one.slug.as_str() == slug).unwrap()
}

fn change(shop: &TestShop, slug: &str, change: impl FnOnce(&mut CollectionDraft)) {
    let was = collection(shop, slug);
    let mut draft = CollectionDraft {
        seen: Some((was.id, was.version)),
        slug: was.slug,
        place: was.place,
        from: was.from,
        to: was.to,
        picture: was.picture.map(|picture| picture.id),
        texts: was.texts,
        goods: was.goods,
    };
    change(&mut draft);
    shop.app.db.write_now(|tx| save_collection(tx, &author(), draft)).unwrap();
}

fn thing(page: &Answer, kind: &str) -> Value {
    let html = page.html();
    let selector = scraper::Selector::parse("script[type='application/ld+json']").unwrap();
    let text: String = html.select(&selector).flat_map(|script| script.text()).collect();
    let graph: Value = serde_json::from_str(&text).unwrap();
    graph["@graph"].as_array().unwrap().iter().find(|thing| thing["@type"] == kind).unwrap().clone()
}

#[actix_web::test]
async fn the_front_page_shows_the_collections_and_each_has_a_page() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for (front, address, title) in [
        ("en-us", "/en-us/collections/tea-at-four", "Tea at four"),
        ("de-at", "/de-at/collections/tee-um-vier", "Tee um vier"),
        ("ar-ae", "/ar-ae/collections/tea-at-four", "شاي الرابعة عصرًا"),
    ] {
        let home = visitor.open(&format!("/{front}/")).await;
        assert_eq!(home.words_of(".told h2"), title);
        assert_eq!(home.attribute(".told h2 a", "href").as_deref(), Some(address));
        assert_eq!(home.every(".tales .tale h3").len(), 3);
        assert!(!home.every(".told .with li").is_empty());
        let page = visitor.knock(address).await.clone();
        page.assert_status(200);
        assert_eq!(page.words_of("h1"), title);
        assert_eq!(page.every(".story p").len(), 3);
        let goods = page.attributes(".lot h3 a", "href");
        assert_eq!(goods.len(), 8);
        let told = thing(&page, "CollectionPage");
        assert_eq!(told["mainEntity"]["numberOfItems"], 8);
        assert_eq!(told["mainEntity"]["itemListElement"][0]["name"], page.every(".lot h3")[0]);
        assert_eq!(thing(&page, "BreadcrumbList")["itemListElement"][1]["name"], title);
        assert!(page.has("link[rel=alternate][hreflang=de-DE][href$='/de-de/collections/tee-um-vier']"));
        let map = visitor.open(&format!("/{front}/sitemap.xml")).await;
        assert!(map.body.contains(&format!("{address}<")), "{front}");
    }
    let moved = visitor.knock("/de-at/collections/tea-at-four").await;
    moved.assert_status(301).assert_leads("/de-at/collections/tee-um-vier");
    visitor.knock("/de-at/collections/nothing").await.assert_status(404);
}

#[actix_web::test]
async fn what_cannot_come_here_is_marked_and_what_is_not_sold_is_left_out() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open("/en-ae/collections/tea-at-four").await;
    let away = page.every(".lot.away .why");
    assert_eq!(page.every(".lot").len(), 8);
    if !away.is_empty() {
        let last = page.every(".lot .why");
        assert_eq!(last, away, "what cannot come stands last, with the reason");
        page.assert_reads("of these can come to you in United Arab Emirates");
    }
    shop.withdraw("GX-CUP-WHT");
    let page = visitor.open("/en-us/collections/tea-at-four").await;
    assert_eq!(page.every(".lot").len(), 7);
    assert!(!page.attributes(".lot h3 a", "href").contains(&"/en-us/p/tasting-cups".to_owned()));
}

#[actix_web::test]
async fn a_collection_has_its_days() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let today = shop.app.db.now().date_naive();
    change(&shop, "tea-at-four", |draft| draft.from = today + chrono::Days::new(3));
    visitor.knock("/en-us/collections/tea-at-four").await.assert_status(404);
    assert!(!visitor.open("/en-us/").await.body.contains("tea-at-four"));
    shop.passes(chrono::TimeDelta::days(4));
    visitor.knock("/en-us/collections/tea-at-four").await.assert_status(200);
    change(&shop, "tea-at-four", |draft| draft.to = Some(today + chrono::Days::new(3)));
    let over = visitor.knock("/en-us/collections/tea-at-four").await;
    over.assert_status(410).assert_reads("This collection has ended");
    assert!(over.has("meta[name=robots][content^=noindex]") && over.has(".lot h3 a"));
    assert!(!visitor.open("/en-us/").await.body.contains("tea-at-four"));
    assert!(!visitor.open("/en-us/sitemap.xml").await.body.contains("tea-at-four"));
}

#[actix_web::test]
async fn words_in_another_language_are_marked_and_a_note_says_so() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    change(&shop, "tea-at-four", |draft| {
        let english = draft.texts.exact(Language::EN).unwrap().clone();
        draft.texts = entrepot::domain::texts::Texts::one(Language::EN, english);
    });
    let page = visitor.open("/de-at/collections/tea-at-four").await;
    page.assert_status(200).assert_reads("Dieser Text ist auf Englisch.");
    assert!(page.has("h1[lang=en]") && page.has(".story[lang=en]"));
    assert!(visitor.open("/de-at/").await.has(".told h2[lang=en]"));
    assert!(!visitor.open("/en-us/collections/tea-at-four").await.has(".foreign"));
}
