//! Addresses read in the language of their page: each language has its own, and every other leads there for good.

use entrepot::actions::save_listing::{ListingDraft, save_listing};
use entrepot::actions::translate_house::translate_category;
use entrepot::domain::audit::Author;
use entrepot::domain::ids::Slug;
use entrepot::domain::storefront::Language;
use entrepot::domain::texts::Texts;
use entrepot::store::{categories, listings};

use super::till::Till;
use crate::support::{Answer, ORIGIN, TestShop, Visitor};

fn language(code: &str) -> Language {
    code.parse().unwrap()
}

fn author() -> Author {
    Author { account: None, name: "test".into(), role: "operator".into() }
}

/// The brand calls one of its listings otherwise in a language.
fn call(shop: &TestShop, slug: &str, code: &str, title: &str) {
    let slug: Slug = slug.parse().unwrap();
    let was = shop.app.db.read_now(|read| listings::by_slug(read, &slug)).unwrap().unwrap();
    let mut texts = was.texts.clone();
    let mut text = texts.exact(language(code)).unwrap().clone();
    text.title = title.into();
    texts.set(language(code), text);
    let draft = ListingDraft {
        id: Some(was.id),
        seen: None,
        slug: None,
        category: was.category,
        texts,
        options: was.options,
        variants: was.variants.into_iter().map(Into::into).collect(),
    };
    shop.app.db.write_now(|tx| save_listing(tx, &author(), &was.brand, draft)).unwrap();
}

fn own(page: &Answer) -> String {
    let canonical = page.attribute("link[rel=canonical]", "href").unwrap();
    canonical.strip_prefix(ORIGIN).unwrap().to_owned()
}

async fn leads(visitor: &mut Visitor, path: &str) -> String {
    let answer = visitor.knock(path).await;
    answer.assert_status(301);
    assert_eq!(answer.header("cache-control"), Some("no-cache"), "names may go back and forth");
    answer.location.clone().unwrap()
}

#[actix_web::test]
async fn every_language_has_an_address_of_its_own_and_the_others_lead_there() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    call(&shop, "bail-handled-teapot", "de", "Teekanne mit Bügelgriff");
    call(&shop, "bail-handled-teapot", "ru", "Чайник с ручкой");
    call(&shop, "bail-handled-teapot", "ar", "إبريق شاي");
    for (asked, ours) in [
        ("/de-at/p/bail-handled-teapot", "/de-at/p/teekanne-mit-bugelgriff"),
        ("/de-ch-eur/p/bail-handled-teapot", "/de-ch-eur/p/teekanne-mit-bugelgriff"),
        (
            "/de-at/p/chainik-s-ruchkoi?variant=GX-POT-350-CEL",
            "/de-at/p/teekanne-mit-bugelgriff?variant=GX-POT-350-CEL",
        ),
        ("/en-us/p/teekanne-mit-bugelgriff", "/en-us/p/bail-handled-teapot"),
        ("/ar-ae/p/teekanne-mit-bugelgriff", "/ar-ae/p/bail-handled-teapot"),
        ("/ru-kz/p/teekanne-mit-bugelgriff", "/ru-kz/p/chainik-s-ruchkoi"),
        ("/de-at/c/porcelain?sort=price", "/de-at/c/porzellan?sort=price"),
        ("/en-us/c/porzellan", "/en-us/c/porcelain"),
    ] {
        assert_eq!(leads(&mut visitor, asked).await, ours, "{asked}");
        // What pages say anew is still being put into the other languages' words.
        if !ours.starts_with("/ru") {
            visitor.knock(ours).await.assert_status(200);
        }
    }
    for path in ["/de-at/p/teekanne-mit-bugelgriff", "/ar-ae/p/bail-handled-teapot"] {
        let page = visitor.knock(path).await.clone();
        assert_eq!(own(&page), path);
        let hrefs = page.attributes("link[rel=alternate][hreflang]", "href");
        for ours in ["/de-de/p/teekanne-mit-bugelgriff", "/en-gb/p/bail-handled-teapot", "/ru-kz/p/chainik-s-ruchkoi"] {
            assert!(hrefs.contains(&format!("{ORIGIN}{ours}")), "{path} names {ours}");
        }
        assert!(page.has(&format!("link[hreflang=x-default][href='{ORIGIN}/en-de/p/bail-handled-teapot']")));
        let way = page.attribute(".market a[hreflang=ru-AT], .market a[hreflang=ru-AE]", "href").unwrap();
        assert!(way.ends_with("/p/chainik-s-ruchkoi"), "{way}");
    }
    let map = visitor.open("/de-at/sitemap.xml").await.body.clone();
    assert!(map.contains("/de-at/p/teekanne-mit-bugelgriff<") && map.contains("/de-at/c/porzellan<"));
    assert!(!map.contains("/p/bail-handled-teapot<"));
    let feed = visitor.open("/feeds/de-at.xml").await.body.clone();
    assert!(feed.contains("/de-at/p/teekanne-mit-bugelgriff?variant="));
    let list = visitor.open("/de-at/c/porzellan").await;
    assert!(list.attributes(".lot h3 a", "href").contains(&"/de-at/p/teekanne-mit-bugelgriff".to_owned()));
    assert!(list.has(".ways a[href='/de-at/c/porzellan'][aria-current=page]"));
    assert!(list.attributes(".ways a", "href").iter().all(|href| href.starts_with("/de-at/c/")));
}

#[actix_web::test]
async fn an_old_address_leads_on_however_often_the_name_changes_and_back() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for title in ["Erste Kanne", "Zweite Kanne", "Dritte Kanne"] {
        call(&shop, "bail-handled-teapot", "de", title);
    }
    for old in ["erste-kanne", "zweite-kanne", "bail-handled-teapot"] {
        assert_eq!(leads(&mut visitor, &format!("/de-at/p/{old}")).await, "/de-at/p/dritte-kanne");
    }
    call(&shop, "bail-handled-teapot", "de", "Erste Kanne");
    assert_eq!(leads(&mut visitor, "/de-at/p/dritte-kanne").await, "/de-at/p/erste-kanne");
    visitor.knock("/de-at/p/erste-kanne").await.assert_status(200);
    assert_eq!(leads(&mut visitor, "/en-us/p/erste-kanne").await, "/en-us/p/bail-handled-teapot");
    visitor.knock("/en-us/p/bail-handled-teapot").await.assert_status(200);
    call(&shop, "bail-handled-teapot", "en", "Teapot, renamed");
    visitor.knock("/en-us/p/bail-handled-teapot").await.assert_status(200);
}

#[actix_web::test]
async fn a_name_taken_gets_a_number_and_no_address_leads_to_two_things() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    call(&shop, "bail-handled-teapot", "de", "Kännchen");
    call(&shop, "tasting-cups", "de", "Kännchen");
    visitor.knock("/de-at/p/kannchen").await.assert_status(200).assert_reads("Bambusgriff");
    assert_eq!(leads(&mut visitor, "/de-at/p/tasting-cups").await, "/de-at/p/kannchen-2");
    // What one thing was called stays with it, though it is called otherwise now.
    call(&shop, "bail-handled-teapot", "de", "Teekanne");
    call(&shop, "rice-bowl", "de", "Kännchen");
    assert_eq!(leads(&mut visitor, "/de-at/p/rice-bowl").await, "/de-at/p/kannchen-3");
    assert_eq!(leads(&mut visitor, "/de-at/p/kannchen").await, "/de-at/p/teekanne");
    // The own name of another is as much taken.
    call(&shop, "tasting-cups", "de", "Rice bowl");
    assert_eq!(leads(&mut visitor, "/de-at/p/tasting-cups").await, "/de-at/p/rice-bowl-2");
    assert_eq!(leads(&mut visitor, "/en-us/p/kannchen-2").await, "/en-us/p/tasting-cups");
}

#[actix_web::test]
async fn what_is_not_there_is_not_found_and_what_is_gone_stays_gone() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    call(&shop, "tasting-cups", "de", "Schälchen");
    for nothing in ["/de-at/p/schalen-die-es-nie-gab", "/de-at/c/keine", "/de-at/p/new"] {
        visitor.knock(nothing).await.assert_status(404);
    }
    visitor.knock("/de-at/c/schalchen").await.assert_status(404);
    shop.withdraw("GX-CUP-WHT");
    assert_eq!(leads(&mut visitor, "/de-at/p/tasting-cups").await, "/de-at/p/schalchen");
    visitor.knock("/de-at/p/schalchen").await.assert_status(410).assert_reads("Schälchen");
}

#[actix_web::test]
async fn a_category_called_otherwise_keeps_its_old_addresses() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let slug: Slug = "porcelain".parse().unwrap();
    let was = shop.app.db.read_now(|read| categories::by_slug(read, &slug)).unwrap().unwrap();
    let mut texts: Texts<_> = was.texts.clone();
    let mut text = texts.exact(language("de")).unwrap().clone();
    text.name = "Geschirr".into();
    texts.set(language("de"), text);
    shop.app.db.write_now(|tx| translate_category(tx, &author(), &slug, &texts)).unwrap();
    for old in ["porzellan", "porcelain"] {
        assert_eq!(leads(&mut visitor, &format!("/de-at/c/{old}")).await, "/de-at/c/geschirr");
    }
    visitor.knock("/de-at/c/geschirr").await.assert_status(200);
    assert!(visitor.open("/de-at/").await.has(".ways a[href='/de-at/c/geschirr']"));
}
