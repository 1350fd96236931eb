//! The front of the shop: addresses, faults, headers.

use crate::support::TestShop;

#[actix_web::test]
async fn a_visitor_is_shown_a_storefront_in_their_language() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    visitor.open("/").await.assert_leads("/en-");
    let home = visitor.open("/de-at/").await;
    home.assert_status(200);
    assert_eq!(home.attribute("html", "lang").as_deref(), Some("de-AT"));
    assert_eq!(home.attribute("html", "dir").as_deref(), Some("ltr"));
    assert_eq!(visitor.open("/ar-ae/").await.attribute("html", "dir").as_deref(), Some("rtl"));
}

#[actix_web::test]
async fn a_storefront_that_does_not_exist_offers_the_nearest() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open("/sv-at/").await;
    page.assert_status(404);
    assert!(page.attributes("main a", "href").contains(&"/de-at/".to_owned()), "{}", page.main());
    visitor.open("/de-at").await.assert_leads("/de-at/");
    visitor.open("/de-at-eur/").await.assert_leads("/de-at/");
    visitor.open("/de-at/no-such-page").await.assert_status(404);
    assert_eq!(visitor.page.as_ref().unwrap().attribute("html", "lang").as_deref(), Some("de-AT"));
}

#[actix_web::test]
async fn every_answer_carries_the_headers_that_keep_visitors_safe() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for path in ["/", "/de-at/", "/de-at/nothing", "/healthz", "/static/nothing.css", "/ops/"] {
        let answer = visitor.open(path).await;
        for header in [
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-opener-policy",
            "permissions-policy",
        ] {
            assert!(answer.header(header).is_some(), "{path} lacks {header}");
        }
        assert!(!answer.header("content-security-policy").unwrap().contains("unsafe-inline"));
    }
}

#[actix_web::test]
async fn two_anonymous_visitors_of_one_address_get_the_same_bytes() {
    let shop = TestShop::open();
    let first = shop.anonymous().open("/de-at/").await.body.clone();
    let second = shop.anonymous().open("/de-at/").await.body.clone();
    assert_eq!(first, second);
}

#[actix_web::test]
async fn a_page_says_which_links_may_be_loaded_ahead() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let rules = visitor.open("/de-at/").await.header("speculation-rules").unwrap().trim_matches('"').to_owned();
    let answer = visitor.open(&rules).await;
    answer.assert_status(200);
    assert_eq!(answer.header("content-type"), Some("application/speculationrules+json"));
    let rules: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert!(rules["prerender"].is_array(), "{rules}");
}

#[actix_web::test]
async fn a_query_that_cannot_be_read_is_answered_in_our_own_words() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open("/de-at/account/login?next=a&next=b").await;
    page.assert_status(404);
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("de-AT"));
    assert!(page.has("main h1") && page.has("main a[href='/de-at/']"), "{}", page.body);
}

#[actix_web::test]
async fn cookies_behind_encryption_are_held_to_it() {
    let shop = TestShop::encrypted();
    let mut guest = shop.anonymous();
    guest.origin = Some("https://shop.example".to_owned());
    guest.open("/de-at/p/bail-handled-teapot").await;
    let added = guest.submit("main form[action$='/cart']", &[]).await;
    added.assert_leads("/de-at/cart");
    let set = |page: &crate::support::Answer| -> Vec<String> {
        let cookies = page.headers.iter().filter(|(name, _)| name == "set-cookie");
        cookies.map(|(_, cookie)| cookie.clone()).collect()
    };
    let given = set(added);
    assert_eq!(given.len(), 2, "a session and what the next page says: {given:?}");
    let taken = set(guest.open("/de-at/cart").await);
    assert_eq!(taken.len(), 1, "what was said is said once");
    for cookie in given.iter().chain(&taken) {
        for part in ["__Host-", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie} lacks {part}");
        }
    }
    assert!(guest.page.as_ref().unwrap().has("[role=status]"), "the page says what was done");
}
