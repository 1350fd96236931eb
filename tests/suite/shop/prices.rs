//! What stands beside a price: what a reduction is measured by, the price of a kilogram, who pays at the border; and
//! that a price stands still for a week.

use chrono::TimeDelta;
use entrepot::actions::load_rates::load_rates;
use entrepot::cli::keep_prices::keep_prices;
use entrepot::domain::audit::Author;
use entrepot::domain::fx::Published;

use crate::support::{Answer, TestShop, count_rows};

const TEA: &str = "p/pine-smoke-black";

/// The machine-readable half of a product page: the offer of its product.
fn structured(page: &Answer) -> serde_json::Value {
    let text = page.words_of("script[type='application/ld+json']");
    let graph: serde_json::Value = serde_json::from_str(&text).unwrap();
    graph["@graph"][0]["offers"].clone()
}

#[actix_web::test]
async fn a_reduction_names_the_lowest_price_of_thirty_days_where_the_law_asks() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open(&format!("/de-at/{TEA}")).await;
    page.assert_reads("Niedrigster Preis der 30 Tage vor der Ermäßigung");
    let lowest = page.attribute(".price .before data", "value").unwrap();
    let price = page.attribute(".price .sum", "value").unwrap();
    let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
    assert!(cents(&lowest) > cents(&price), "{lowest} {price}");
    let offer = structured(page);
    assert_eq!(offer["price"], price.as_str());
    let specified = offer["priceSpecification"].as_array().unwrap();
    let struck = specified.iter().find(|one| one["priceType"].is_string()).unwrap();
    assert_eq!((&struck["price"], &struck["priceCurrency"]), (&lowest.as_str().into(), &"EUR".into()));
    let list = visitor.open("/de-at/c/tea").await;
    assert_eq!(list.attribute(".lot .before data", "value"), Some(lowest), "the same in the list");
    assert!(list.has(".lot .per"));
    let page = visitor.open(&format!("/en-us/{TEA}")).await;
    page.assert_reads("Price before the reduction");
    assert!(!page.main().contains("Lowest price"), "no law asks for it there");
    visitor.open(&format!("/ar-ae/{TEA}")).await.assert_reads("السعر قبل التخفيض");
    let dollars = visitor.open(&format!("/de-at-usd/{TEA}")).await;
    dollars.assert_reads("Niedrigster Preis der 30 Tage");
    assert_eq!(dollars.attribute(".price .before data", "data-currency"), Some("USD".to_owned()));
    let plain = visitor.open("/de-at/p/tasting-cups").await;
    assert!(!plain.has(".price .before") && !plain.has(".price .per"), "{}", plain.main());
}

#[actix_web::test]
async fn goods_sold_by_measure_show_what_a_kilogram_costs() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open("/de-at/p/keemun-black?variant=SH-KEE-100").await;
    let number = |text: Option<String>| text.unwrap().replace('.', "").parse::<i64>().unwrap();
    let price = number(page.attribute(".price .sum", "value"));
    assert_eq!(number(page.attribute(".price .per data", "value")), price * 10, "a kilogram is ten times 100 g");
    page.assert_reads("Inhalt").assert_reads("100\u{a0}g".replace('\u{a0}', " ").as_str());
    assert_eq!(page.every(".kinds .words").len(), 3);
    assert_eq!(page.attributes(".kinds small data", "value").len(), 3, "beside every form's price");
    let quantity = &structured(page)["priceSpecification"][0]["referenceQuantity"];
    assert_eq!((&quantity["value"], &quantity["unitCode"]), (&"100".into(), &"GRM".into()));
    assert_eq!(quantity["valueReference"]["unitCode"], "KGM");
    visitor.open("/en-us/p/keemun-black").await.assert_reads("/ oz");
    visitor.open("/ar-ae/p/keemun-black").await.assert_reads("/ كغ");
}

#[actix_web::test]
async fn who_pays_at_the_border_is_said_from_the_shelf_to_the_letter() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    visitor.open("/en-us/p/tasting-cups").await.assert_reads("Delivered duty paid (DDP)");
    visitor.open("/de-at/p/tasting-cups").await.assert_reads("Geliefert verzollt (DDP)");
    visitor.open("/ar-ae/p/tasting-cups").await.assert_reads("التسليم خالص الرسوم (DDP)");
    visitor.open("/en-us/p/tasting-cups").await;
    visitor.submit_and_follow("main form[action$='/cart']", &[]).await.assert_reads("Delivered duty paid (DDP)");
    visitor.open("/en-us/checkout").await.assert_reads("Delivered duty paid (DDP)");
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    visitor
        .open(&sold.at(&format!("orders/{}?key={}", sold.number, sold.key)))
        .await
        .assert_reads("Delivered duty paid (DDP)");
    let post = entrepot::mail::Memory::default();
    entrepot::cli::workers::turn_once(&shop.app, &post).await.unwrap();
    let letters = post.letters();
    assert!(letters[0].text.contains("Delivered duty paid (DDP)"), "{}", letters[0].text);
}

fn yuan(day: &str, rate: &str) -> Published {
    let (day, currency, rate) = (day.parse().unwrap(), "CNY".parse().unwrap(), rate.parse().unwrap());
    Published { day, currency, rate, source: "ECB".into() }
}

#[actix_web::test]
async fn a_price_stands_still_until_the_week_is_over() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let mut price = async || visitor.open("/de-at/p/tasting-cups").await.attribute(".price .sum", "value").unwrap();
    let publish = |day: &str, rate: &str| {
        let rows = [yuan(day, rate)];
        shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &rows, &[])).unwrap();
    };
    let tuesday = price().await;
    publish("2026-11-23", "4.1");
    publish("2026-11-24", "4.2");
    assert_eq!(price().await, tuesday, "the yuan has nearly doubled, the price stands");
    shop.passes(TimeDelta::days(5));
    assert_eq!(price().await, tuesday, "on Sunday as well");
    shop.passes(TimeDelta::days(1));
    let monday = price().await;
    assert_ne!(monday, tuesday);
    publish("2026-11-30", "9.9");
    assert_eq!(price().await, monday);
}

#[actix_web::test]
async fn looking_at_prices_writes_nothing() {
    let shop = TestShop::open();
    let rows = || count_rows(shop.database(), "price_log");
    keep_prices(&shop.app.db, 10_000).await.unwrap();
    let before = rows();
    let mut visitor = shop.anonymous();
    for path in ["/de-at/", "/de-at/c/tea", "/de-at/p/pine-smoke-black", "/en-us/search?q=tea"] {
        visitor.open(path).await.assert_status(200);
    }
    assert_eq!(rows(), before);
}
