//! A brand takes its goods along: its own, in a file that reads back.

use super::owner;
use crate::support::TestShop;

#[actix_web::test]
async fn a_brand_exports_its_own_goods_and_nobody_elses() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    let link = lin.open("/brand/").await.attribute("a[download]", "href").unwrap();
    let answer = lin.open(&link).await;
    answer.assert_status(200);
    assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(answer.header("content-disposition"), Some("attachment; filename=\"listings.csv\""));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(answer.body.as_bytes()).records().map(Result::unwrap).collect();
    let brands: std::collections::BTreeSet<&str> =
        rows.iter().filter_map(|row| row.get(28)).filter(|slug| !slug.is_empty()).collect();
    assert_eq!(brands.into_iter().collect::<Vec<_>>(), ["guanxi-kiln"]);
    assert!(answer.body.contains("GX-CUP-WHT") && !answer.body.contains("TL-"), "{}", answer.body);
}

#[actix_web::test]
async fn those_who_are_no_brand_export_nothing() {
    let shop = TestShop::open();
    shop.anonymous().open("/brand/listings.csv").await.assert_leads("login?next=%2Fbrand%2Flistings.csv");
}
