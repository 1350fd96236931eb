//! What an operator reads: rules, rates, lanes, places, brands, the log.

use entrepot::actions::load_rates::load_rates;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::fx::Published;

use super::operator;
use crate::support::TestShop;

const PAGES: [&str; 11] = [
    "/ops/",
    "/ops/registrations",
    "/ops/letters",
    "/ops/rules",
    "/ops/rates",
    "/ops/lanes",
    "/ops/places",
    "/ops/brands",
    "/ops/languages",
    "/ops/languages/pl",
    "/ops/audit",
];

#[actix_web::test]
async fn every_page_of_the_desk_speaks_every_language() {
    let shop = TestShop::open();
    for language in ["en", "de", "ar"] {
        let mut operator = shop.staff(Role::Operator, language);
        for path in PAGES {
            let page = operator.open(path).await;
            page.assert_status(200);
            assert_eq!(page.every("h1").len(), 1, "{path}");
            assert!(page.attribute("html", "lang").unwrap().starts_with(language), "{path}");
        }
    }
}

#[actix_web::test]
async fn nobody_else_reads_the_operators_pages() {
    let shop = TestShop::open();
    for path in PAGES {
        shop.anonymous().open(path).await.assert_leads("account/login");
        for role in [Role::Shopper, Role::Agent] {
            shop.staff(role, "en").open(path).await.assert_status(403);
        }
    }
}

#[actix_web::test]
async fn an_operator_reads_the_rules_of_a_country_and_its_union_on_a_day() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let page = operator.open("/ops/rules?table=taxes&country=DE&on=2020-08-01").await;
    page.assert_reads("VAT 16 %");
    let rules = page.every("tbody th");
    assert!(rules.iter().all(|id| id.starts_with("DE-") || id.starts_with("EU-")), "{rules:?}");
    let page = operator.open("/ops/rules?table=thresholds&country=AT&on=2020-08-01").await;
    page.assert_reads("EU-2009-DUTY-150");
    let page = operator.open("/ops/rules?table=thresholds&country=AT&on=1990-01-01").await;
    page.assert_reads("No rule fits");
}

#[actix_web::test]
async fn a_long_table_comes_in_pages() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let first = operator.open("/ops/rules?table=tariffs&all=1").await;
    assert_eq!(first.every("tbody tr").len(), 100);
    let (known, next) = (first.every("tbody th"), first.attribute("a[rel=next]", "href").unwrap());
    let second = operator.open(&next).await;
    assert!(second.every("tbody th").iter().all(|id| !known.contains(id)), "{next}");
    assert!(second.has("a[rel=prev]"));
}

#[actix_web::test]
async fn an_operator_is_warned_when_rates_are_older_than_a_week() {
    let shop = TestShop::open();
    let page = operator(&shop).open("/ops/rates").await.main();
    assert!(page.contains("25 days old"), "{page}");

    let fresh = Published {
        day: "2026-11-20".parse().unwrap(),
        currency: "USD".parse().unwrap(),
        rate: "1.12".parse().unwrap(),
        source: "European Central Bank".to_owned(),
    };
    shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &[fresh], &[])).unwrap();
    let mut operator = operator(&shop);
    let page = operator.open("/ops/rates").await;
    page.assert_reads("1.12");
    assert!(!page.has("[role=alert]"), "{}", page.main());
}

#[actix_web::test]
async fn stock_in_all_places_is_the_sum_of_the_places() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    let page = operator.open("/ops/places").await;
    let number = |text: &String| text.replace(',', "").parse::<i64>().unwrap();
    let free: i64 = page.every("tbody td:nth-child(10)").iter().map(number).sum();
    assert!(free > 0);
    assert_eq!(number(&page.every("tfoot td")[0]), free);
}
