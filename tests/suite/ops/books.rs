//! The books, as operators see them: accounts, the entries behind them, and what holding a price cost.

use entrepot::actions::load_rates::load_rates;
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::fx::Published;
use entrepot::domain::ledger::Account;
use entrepot::store::ledger;
use indicatif::ProgressBar;

use super::operator;
use crate::shop::till::{ORDER, Till, puts, typed};
use crate::support::TestShop;

fn publishes(shop: &TestShop, currency: &str, rate: &str) {
    let row = Published {
        // Goods are priced by the rates of the week before.
        day: "2026-11-20".parse().unwrap(),
        currency: currency.parse().unwrap(),
        rate: rate.parse().unwrap(),
        source: "ECB".into(),
    };
    shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &[row], &[])).unwrap();
}

#[actix_web::test]
async fn what_a_held_price_costs_is_an_entry_of_its_own() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    puts(&mut guest, "de-at", "GX-CUP-WHT", "3").await;
    guest.open("/de-at/checkout").await.assert_status(200).assert_reads("10:00").assert_reads("UTC+1");
    // A weaker euro: the brand's own part costs more than it did when the price was shown.
    publishes(&shop, "CNY", "6.50");
    guest.submit(ORDER, &typed("de-at", &[])).await.assert_leads("/de-at/orders/");
    let entries = shop.app.db.read_now(|read| ledger::after(read, None, 100)).unwrap();
    let kinds: Vec<&str> = entries.iter().map(|entry| entry.kind.as_str()).collect();
    assert_eq!(kinds, ["sale", "lock"]);
    let lock = &entries[1].postings;
    let reserve = lock.iter().find(|posting| posting.account == Account::LockReserve).unwrap();
    assert!(reserve.amount.minor() > 0, "a debit: {lock:?}");
    assert!(lock.iter().any(|posting| posting.account == Account::TaxHeld), "dearer goods bear more tax: {lock:?}");
    assert!(shop.balance().is_empty());
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|error| panic!("{error}"));

    let mut operator = operator(&shop);
    let page = operator.open("/ops/books").await;
    page.assert_reads("Lock reserve").assert_reads("the house pays it").assert_reads("Balanced");
    let page = operator.open("/ops/books/lock_reserve/EUR").await;
    page.assert_reads("Cost of a held price");
    assert!(page.has("a[href^='/care/orders/EP-']"));
}

#[actix_web::test]
async fn a_price_that_did_not_move_costs_nothing() {
    let shop = TestShop::open();
    shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    assert_eq!(shop.count("placing_plans"), 0);
    let page = operator(&shop);
    let mut page = page;
    page.open("/ops/books/lock_reserve/EUR").await.assert_status(200).assert_reads("Nothing stands on this account");
    page.open("/ops/books").await.assert_reads("In USD").assert_reads("In EUR").assert_reads("In CNY");
}

#[actix_web::test]
async fn an_empty_shop_has_empty_books() {
    let shop = TestShop::open();
    operator(&shop).open("/ops/books").await.assert_reads("Nothing has been posted yet");
}

#[actix_web::test]
async fn a_held_price_that_cannot_be_made_today_books_nothing_and_says_so() {
    use entrepot::store::{orders, placing_plans};
    let shop = TestShop::open();
    let (placed, sold) = shop.place("de-at", &[("GX-CUP-WHT", 1)], None);
    // As place_order leaves it where a rule or rate is gone.
    let id = sold.id.clone();
    shop.app.db.write_now(|tx| placing_plans::add(tx, &id, Err("no CNY to EUR rate"))).unwrap();
    let captured = entrepot::actions::record_payment::Outcome::Captured { reference: "x".into() };
    let done: Result<_, entrepot::actions::ActionError> = shop
        .app
        .db
        .write_now(|tx| entrepot::actions::record_payment::record_payment(tx, &placed.payment, &captured, &sold.key));
    done.unwrap();
    let happened = shop.app.db.read_now(|read| orders::events(read, &id)).unwrap();
    assert!(happened.iter().any(|one| one.kind == "lock_unpriced" && one.detail.contains("CNY")), "{happened:?}");
    let entries = shop.app.db.read_now(|read| ledger::of_order(read, &id)).unwrap();
    assert!(entries.iter().all(|entry| entry.kind != "lock"));
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|error| panic!("{error}"));
}
