//! `entrepot verify`: proves what was sold, and finds what was tampered with.

use entrepot::actions::ActionError;
use entrepot::actions::load_rates::load_rates;
use entrepot::actions::switch_lane::switch_lane;
use entrepot::actions::write_review::write_review;
use entrepot::cli::reroute_stranded::reroute_stranded;
use entrepot::cli::verify::{Proved, Unproved, prove};
use entrepot::domain::audit::Author;
use entrepot::domain::fx::Published;
use entrepot::domain::ids::OrderNumber;
use entrepot::domain::reviews::Wrote;
use indicatif::ProgressBar;

use crate::shop::till::Till;
use crate::support::{TestShop, execute};

fn proved(shop: &TestShop) -> Result<Proved, String> {
    match prove(&shop.app.db, &ProgressBar::hidden()) {
        Ok(proved) => Ok(proved),
        Err(Unproved::Fault(fault)) => Err(fault.to_string()),
        Err(Unproved::Store(error)) => Err(error.to_string()),
    }
}

/// Someone at the database with no business there.
fn tamper(shop: &TestShop, sql: &str) {
    let url = shop.database();
    assert_eq!(execute(url, sql), 1, "{sql}");
}

fn sold(shop: &TestShop) -> OrderNumber {
    shop.sell("de-at", &[("GX-CUP-WHT", 3), ("SH-SPR-050", 1)], None);
    shop.sell("ar-ae", &[("GX-CUP-WHT", 1)], None);
    shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None).number
}

#[test]
fn everything_that_was_sold_is_proved() {
    let shop = TestShop::open();
    sold(&shop);
    let proved = proved(&shop).unwrap();
    assert_eq!((proved.orders, proved.entries), (3, 3));
    assert!(proved.receipts >= 3 && proved.shelves > 20 && proved.rulebooks >= 1, "{proved:?}");
}

#[actix_web::test]
async fn a_road_that_was_tampered_with_is_found() {
    let shop = TestShop::open();
    shop.lay("GX-CUP-WHT", &[("CN-SZX", 9)]);
    shop.sell("de-at", &[("GX-CUP-WHT", 2)], None);
    shop.lay("GX-CUP-WHT", &[("CN-SZX", 7), ("PL-WRO", 2)]);
    let closed: Result<(), ActionError> =
        shop.app.db.write_now(|tx| switch_lane(tx, &Author::command("test"), "SZX-AT-POST", false, "a strike"));
    closed.unwrap();
    assert_eq!(reroute_stranded(&shop.app.db, 9).await.unwrap().rerouted, 1);
    assert_eq!(proved(&shop).map(drop), Ok(()));
    let tampered = [
        ("UPDATE reroutes SET extra_minor = extra_minor + 1", "what it costs the house"),
        ("UPDATE reroutes SET extra_minor = extra_minor - 1, position = 1", "its number"),
        ("UPDATE reroutes SET position = 0, receipt = (SELECT receipt FROM consignments)", "its receipt"),
    ];
    for (sql, found) in tampered {
        tamper(&shop, sql);
        let fault = proved(&shop).unwrap_err();
        assert!(fault.contains(found), "{fault}");
    }
}

#[actix_web::test]
async fn an_order_whose_price_the_brands_floor_decided_is_proved_and_says_so() {
    let shop = TestShop::open();
    sold(&shop);
    tamper(&shop, "UPDATE variants SET floor_minor = price_minor WHERE sku = 'GX-CUP-WHT'");
    // The yuan rises on Tuesday: the price of the week would bring the brand less than it accepts.
    let yuan = Published {
        day: "2026-11-24".parse().unwrap(),
        currency: "CNY".parse().unwrap(),
        rate: "5".parse().unwrap(),
        source: "ECB".into(),
    };
    shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &[yuan], &[])).unwrap();
    let number = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None).number;
    let order = shop.app.db.read_now(|read| entrepot::store::orders::by_number(read, &number)).unwrap().unwrap();
    let price = &order.plan.consignments[0].lines[0].price;
    let floor = price.floor.as_ref().unwrap();
    assert_eq!(
        (floor.least, price.amount.to_string()),
        (price.asked, "30.00".to_owned()),
        "150 yuan at five to the euro"
    );
    assert_eq!(proved(&shop).unwrap().orders, 4, "those of before, without a floor, as well");
    let mut visitor = shop.anonymous();
    visitor.open("/de-at/p/tasting-cups?variant=GX-CUP-WHT").await.assert_reads("gibt das Stück nicht unter");
}

#[test]
fn a_tampered_receipt_is_found() {
    let shop = TestShop::open();
    let number = sold(&shop);
    let (receipt, id) = {
        let named = number.clone();
        shop.app
            .db
            .read_now(|read| {
                let order = entrepot::store::orders::by_number(read, &named)?.unwrap();
                let first = entrepot::store::orders::consignments(read, &order.id)?.remove(0);
                Ok::<_, entrepot::store::StoreError>((serde_json::to_string(&first.receipt).unwrap(), first.id))
            })
            .unwrap()
    };
    let mut lying: serde_json::Value = serde_json::from_str(&receipt).unwrap();
    let minor = lying["totals"]["duty"]["minor"].as_i64().unwrap();
    lying["totals"]["duty"]["minor"] = serde_json::Value::from(minor + 1);
    let text = lying.to_string().replace('\'', "''");
    tamper(&shop, &format!("UPDATE consignments SET receipt = '{text}' WHERE id = '{id}'"));
    let fault = proved(&shop).unwrap_err();
    assert!(fault.contains(number.as_str()) && fault.contains("totals"), "{fault}");
}

#[test]
fn a_charge_or_a_sum_that_was_changed_is_found() {
    let shop = TestShop::open();
    let number = sold(&shop);
    tamper(
        &shop,
        "UPDATE charges SET amount_minor = amount_minor + 1 WHERE id = (SELECT id FROM charges WHERE kind = 'goods' \
         ORDER BY id DESC LIMIT 1)",
    );
    let fault = proved(&shop).unwrap_err();
    assert!(fault.contains(number.as_str()) && fault.contains("charge goods"), "{fault}");

    let shop = TestShop::open();
    let number = sold(&shop);
    tamper(&shop, &format!("UPDATE orders SET tax_minor = tax_minor + 1 WHERE number = '{number}'"));
    let fault = proved(&shop).unwrap_err();
    assert!(fault.contains(number.as_str()) && fault.contains("tax"), "{fault}");
}

#[test]
fn an_unbalanced_entry_is_found() {
    let shop = TestShop::open();
    sold(&shop);
    tamper(
        &shop,
        "UPDATE postings SET amount_minor = amount_minor - 1 WHERE account = 'commission' AND entry_id = (SELECT id FROM \
         entries ORDER BY id LIMIT 1) AND position = (SELECT MIN(position) FROM postings WHERE account = 'commission' \
         AND entry_id = (SELECT id FROM entries ORDER BY id LIMIT 1))",
    );
    let fault = proved(&shop).unwrap_err();
    assert!(fault.contains("entry") && fault.contains("sum in"), "{fault}");
}

#[test]
fn money_the_books_do_not_know_is_found() {
    let shop = TestShop::open();
    let number = sold(&shop);
    tamper(
        &shop,
        &format!(
            "UPDATE payments SET amount_minor = amount_minor + 100 WHERE order_id = (SELECT id FROM orders WHERE number = \
             '{number}')"
        ),
    );
    let fault = proved(&shop).unwrap_err();
    assert!(fault.contains(number.as_str()) && fault.contains("books"), "{fault}");
}

#[test]
fn a_stock_fault_is_found() {
    let shop = TestShop::open();
    sold(&shop);
    let one = "(SELECT variant_id FROM stock WHERE held > 0 ORDER BY variant_id LIMIT 1)";
    let place = format!("(SELECT MIN(place_id) FROM stock WHERE held > 0 AND variant_id = {one})");
    tamper(&shop, &format!("UPDATE stock SET free = free + 1 WHERE variant_id = {one} AND place_id = {place}"));
    let fault = proved(&shop).unwrap_err();
    assert!(fault.contains("stock of") && fault.contains("free"), "{fault}");
}

#[test]
fn a_rulebook_under_a_false_name_is_found() {
    let shop = TestShop::open();
    tamper(&shop, "UPDATE rulebooks SET tables = REPLACE(tables, '0.19', '0.18')");
    let fault = proved(&shop).unwrap_err();
    assert!(fault.contains("rulebook") && fault.contains("hash"), "{fault}");
}

#[test]
fn a_shop_filled_with_orders_is_proved_whole_and_filling_goes_on_where_it_stopped() {
    let shop = TestShop::open();
    let fill = |wanted| entrepot::cli::demo::crowd::crowd(&shop.app, wanted, &ProgressBar::hidden()).unwrap();
    // More than one portion of the proof, so that several hands take part.
    assert_eq!((fill(150), fill(230), fill(230)), (150, 80, 0));
    assert_eq!(proved(&shop).unwrap().orders, 230);
}

#[test]
fn counts_of_reviews_that_were_tampered_with_are_found() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    shop.deliver(&sold);
    let lines = shop.app.db.read_now(|read| entrepot::store::orders::lines(read, &sold.id)).unwrap();
    let wrote = Wrote {
        stars: "5".parse().unwrap(),
        title: String::new(),
        text: "Good.".to_owned(),
        name: "Jo".to_owned(),
        language: "en".parse().unwrap(),
        photos: Vec::new(),
    };
    let written: Result<_, ActionError> = shop.app.db.write_now(|tx| write_review(tx, &sold.id, &lines[0].id, wrote));
    written.unwrap();
    assert_eq!(proved(&shop).unwrap().reviews, 1);
    tamper(&shop, "UPDATE review_tallies SET five = 2");
    assert!(proved(&shop).unwrap_err().contains("[0, 0, 0, 0, 1] by stars"));
    tamper(&shop, "UPDATE review_tallies SET five = 1");
    tamper(&shop, "UPDATE consignments SET state = 'handed_over'");
    assert!(proved(&shop).is_err());
}
