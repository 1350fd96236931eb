//! What shoppers see of finding: lists that are narrowed down by their address, and what they see while there is no index.

use crate::support::TestShop;

#[actix_web::test]
async fn one_state_has_one_address() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for (written, ours) in [
        ("c/porzellan?page=1&near=yes&x=1&brand=nobody", "c/porzellan"),
        ("c/porzellan?sort=price&stock=1&brand=guanxi-kiln", "c/porzellan?brand=guanxi-kiln&stock=1&sort=price"),
        ("c/porzellan?price-max=49%2C90&price-min=&by=&rating=", "c/porzellan?price-max=49.90"),
        ("c/porzellan?price-max=20&price-min=30", "c/porzellan?price-min=20&price-max=30"),
        ("c/porzellan?q=tee&category=tea", "c/porzellan"),
        ("b/guanxi-kiln?brand=guanxi-kiln&a.glaze=celadon&a.GLAZE=x", "b/guanxi-kiln?a.glaze=celadon"),
        ("search?q=&sort=newest", "search"),
        ("search?category=porzellan&q=+tee++", "search?q=tee&category=porcelain"),
    ] {
        let to = guest.knock(&format!("/de-at/{written}")).await.assert_leads("/de-at/");
        assert_eq!(to, format!("/de-at/{ours}"), "{written}");
        guest.knock(&to).await.assert_status(200);
    }
}

#[actix_web::test]
async fn what_is_chosen_comes_along_to_other_languages_and_amounts_to_no_other_currency() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/de-at/search?q=tee&brand=guanxi-kiln&price-max=50&stock=1").await;
    let others = page.attributes(".market a", "href");
    for there in [
        "/ar-at/search?q=tee&brand=guanxi-kiln&price-max=50&stock=1",
        "/de-de/search?q=tee&brand=guanxi-kiln&price-max=50&stock=1",
        "/de-jp/search?q=tee&brand=guanxi-kiln&stock=1",
    ] {
        assert!(others.contains(&there.to_owned()), "{there}: {others:?}");
    }
    let category = guest.open("/de-at/c/porzellan?price-max=50&near=1").await;
    let others = category.attributes(".market a", "href");
    assert!(others.contains(&"/en-at/c/porcelain?price-max=50&near=1".to_owned()), "{others:?}");
    guest.look(".pay-in", &[("in", "CHF")]).await.assert_leads("/de-at-chf/c/porzellan?near=1");
}

#[actix_web::test]
async fn a_list_that_is_narrowed_down_is_found_by_its_plain_address_alone() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for (narrowed, plain) in [
        ("/de-at/c/porzellan?stock=1", "/de-at/c/porzellan"),
        ("/de-at/c/porzellan?sort=price", "/de-at/c/porzellan"),
        ("/de-at/b/guanxi-kiln?a.glaze=celadon", "/de-at/b/guanxi-kiln"),
    ] {
        let page = guest.open(narrowed).await;
        page.assert_status(200);
        assert_eq!(page.attribute("meta[name=robots]", "content").as_deref(), Some("noindex, follow"), "{narrowed}");
        assert!(page.attribute("link[rel=canonical]", "href").unwrap().ends_with(plain), "{narrowed}");
        assert!(!page.has("link[rel=alternate]"), "{narrowed}");
        let page = guest.open(plain).await;
        assert!(!page.has("meta[name=robots]") && page.has("link[rel=alternate]"), "{plain}");
    }
}
