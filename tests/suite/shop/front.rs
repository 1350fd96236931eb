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
    let page = visitor.open("/fr-at/").await;
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
