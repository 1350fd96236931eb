//! What shoppers looked for in vain, as brand owners read it.

use entrepot::cli::workers::count_searches;
use entrepot::domain::accounts::Role;

use super::owner;
use crate::support::TestShop;

#[actix_web::test]
async fn a_brand_owner_reads_what_was_looked_for_in_vain_more_than_once() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let page = lin.open("/brand/searches").await.assert_status(200);
    page.assert_reads("Nothing yet: in this time no words were searched for in vain more than once.");
    assert_eq!(page.words_of("nav a[aria-current=page]"), "Wanted");
    assert!(page.has("a[href='/brand/listings/new']"));

    let mut guest = shop.anonymous();
    for (front, words, times) in [("de-de", "Quastelbein", 3), ("en-us", "grommetry", 2), ("de-de", "geheimnis", 1)] {
        for _ in 0..times {
            guest.follow(&format!("/{front}/search?q={words}")).await.assert_status(200);
        }
    }
    count_searches(&shop.app).await.unwrap();
    let page = lin.open("/brand/searches").await;
    assert_eq!(page.every("tbody th"), ["quastelbein", "grommetry"]);
    assert_eq!(page.every("tbody td:nth-child(2)"), ["3", "2"]);
    assert_eq!(page.every("tbody td:nth-child(3)"), ["Germany", "United States"]);
    assert_eq!(page.attributes("tbody th bdi", "lang"), ["de", "en"]);
    let page = lin.look("main form", &[("market", "US"), ("days", "90")]).await;
    assert_eq!(page.every("tbody th"), ["grommetry"]);
    let page = lin.look("main form", &[("reader", "de")]).await;
    page.assert_reads("Nothing for this market and language.");
    let all = page.attribute("main .notice a", "href").unwrap();
    assert_eq!(lin.open(&all).await.every("tbody th").len(), 2);
    // Both brands may sell it.
    assert_eq!(owner(&shop, 1).await.open("/brand/searches").await.every("tbody th").len(), 2);
}

#[actix_web::test]
async fn nobody_else_reads_it() {
    let shop = TestShop::open();
    shop.anonymous().open("/brand/searches").await.assert_leads("/account/login");
    for role in [Role::Agent, Role::Operator, Role::Shopper] {
        shop.staff(role, "en").open("/brand/searches").await.assert_status(403);
    }
    let mut lin = owner(&shop, 0).await;
    lin.open("/brand/searches?days=1000000&market=%00&reader=zzz").await.assert_status(200);
    lin.open("/ops/search").await.assert_status(403);
}
