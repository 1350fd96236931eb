//! The address alone decides language, country, currency and price: whoever opens it, and whatever their browser says
//! about them, gets the same bytes, save for the parts that belong to them.

use entrepot::domain::accounts::Role;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Answer, TestShop, Visitor};

/// A page of every kind that a storefront shows to everyone, and what machines read.
const PAGES: [&str; 20] = [
    "/de-at/",
    "/de-at/c/porcelain",
    "/de-at/c/porcelain?sort=price&in_stock=1",
    "/de-at/b/guanxi-kiln",
    "/de-at/search?q=tasse",
    "/de-at/p/tasting-cups",
    "/de-at/p/tasting-cups?variant=GX-CUP-WHT",
    "/de-at/p/no-such-good",
    "/de-at/account/login",
    "/de-at/orders/find",
    "/de-at/cart",
    "/de-at/checkout",
    "/de-at/help",
    "/de-at/help/duties",
    "/de-at/help/duties?what=691110&price=120&currency=EUR&weight=400",
    "/de-at/collections/tee-um-vier",
    "/ar-ae/p/tasting-cups",
    "/de-ch-eur/p/tasting-cups",
    "/sitemap.xml",
    "/robots.txt",
];

/// Headers by which a browser or a proxy tells something about who asks.
const TELLING: [&str; 7] =
    ["accept-language", "user-agent", "referer", "x-forwarded-for", "cf-ipcountry", "x-country-code", "save-data"];

/// Names that a shop might be tempted to keep a choice under, besides its own.
const TEMPTING: [&str; 9] =
    ["entrepot", "lang", "language", "locale", "country", "currency", "storefront", "cart", "session"];

/// What an address answered: all that a store of answers on the way would keep and hand to the next.
fn kept(answer: &Answer) -> (u16, String, Vec<(String, String)>) {
    let mut headers = answer.headers.clone();
    headers.sort();
    (answer.status.as_u16(), answer.body.clone(), headers)
}

fn telling() -> impl Strategy<Value = (&'static str, String)> {
    let values = prop_oneof![
        Just("ar".to_owned()),
        Just("ja-JP,ja;q=0.9".to_owned()),
        Just("US".to_owned()),
        Just("203.0.113.7".to_owned()),
        Just("http://127.0.0.1:8080/en-us-eur/cart".to_owned()),
        "[a-zA-Z0-9;=,./-]{0,40}",
    ];
    (proptest::sample::select(TELLING.to_vec()), values)
}

fn held() -> impl Strategy<Value = (String, String)> {
    let names = prop_oneof![proptest::sample::select(TEMPTING.to_vec()).prop_map(str::to_owned), "[a-z_]{1,12}"];
    let values = prop_oneof![
        Just("en-us-usd".to_owned()),
        Just("USD".to_owned()),
        Just("ar".to_owned()),
        "[0-9a-f]{64}",
        "[!#-+--:<-\\[\\]-~]{0,60}",
    ];
    // A word that a page left for the next one belongs to its reader; any other word under that name is nobody's.
    (names, values)
}

#[test]
fn an_address_answers_every_stranger_with_the_same_bytes() {
    let system = actix_web::rt::System::new();
    let shop = TestShop::open();
    let plain: Vec<_> = system.block_on(async {
        let mut all = Vec::new();
        for page in PAGES {
            all.push(kept(shop.anonymous().open(page).await));
        }
        all
    });
    let cases = (0..PAGES.len(), vec(telling(), 0..4), vec(held(), 0..4));
    let config = Config { failure_persistence: None, ..Config::with_cases(200) };
    TestRunner::new(config)
        .run(&cases, |(at, says, holds)| {
            let mut stranger = shop.anonymous();
            stranger.says = says;
            for (name, value) in &holds {
                stranger.hold(name, value);
            }
            let seen = system.block_on(async { kept(stranger.open(PAGES[at]).await) });
            prop_assert!(seen == plain[at], "{} answers somebody in another way", PAGES[at]);
            Ok(())
        })
        .unwrap();
}

/// A page without the parts that belong to its reader: who they are, what they hold, the tokens of their forms.
fn without_theirs(answer: &Answer) -> String {
    let mut body = answer.body.clone();
    for element in answer.html().select(&scraper::Selector::parse("header .you, input[name=csrf]").unwrap()) {
        let own = element.html();
        let bare = own.trim_end_matches("</input>");
        // Attributes may stand in another order than they were written in: the value of a token is enough.
        match element.value().attr("value") {
            Some(token) => body = body.replace(&format!("name=\"csrf\" value=\"{token}\""), "name=\"csrf\""),
            None => {
                let at = body.find("<div class=\"you\">").unwrap_or_else(|| panic!("no place for {bare}"));
                let end = body[at..].find("</div>").unwrap();
                body.replace_range(at..at + end, "");
            }
        }
    }
    body
}

async fn shows_them_the_same(reader: &mut Visitor, shop: &TestShop) {
    let theirs = ["account", "orders/find", "/cart", "/checkout"];
    for page in PAGES.iter().filter(|page| !theirs.iter().any(|part| page.contains(part))) {
        let plain = without_theirs(shop.anonymous().open(page).await);
        let seen = without_theirs(reader.open(page).await);
        if let Some(at) = plain.bytes().zip(seen.bytes()).position(|(one, other)| one != other) {
            let from = at.saturating_sub(200);
            let part =
                |text: &str| String::from_utf8_lossy(&text.as_bytes()[from..(at + 200).min(text.len())]).into_owned();
            panic!("{page} differs:\n{}\n---\n{}", part(&plain), part(&seen));
        }
        assert_eq!(plain.len(), seen.len(), "{page}");
    }
}

#[actix_web::test]
async fn somebody_with_a_cart_from_elsewhere_sees_what_everybody_sees_save_for_what_is_theirs() {
    let shop = TestShop::open();
    let mut reader = shop.anonymous();
    reader.open("/en-us/p/tasting-cups?variant=GX-CUP-WHT").await.assert_status(200);
    reader.submit("form[action='/en-us/cart']", &[]).await.assert_leads("/en-us/cart");
    reader.open("/en-us/cart").await.assert_status(200);
    shows_them_the_same(&mut reader, &shop).await;
    // And the cart they filled in one storefront is priced by the address they open it at.
    let cart = reader.open("/de-at/cart").await;
    assert_eq!(cart.attribute("[data-role=grand-total] data", "data-currency").as_deref(), Some("EUR"));
}

#[actix_web::test]
async fn somebody_signed_in_in_another_language_sees_what_everybody_sees_save_for_what_is_theirs() {
    let shop = TestShop::open();
    let mut reader = shop.anonymous();
    reader.hold("entrepot", &shop.session_of(Role::Shopper, "ar"));
    shows_them_the_same(&mut reader, &shop).await;
}
