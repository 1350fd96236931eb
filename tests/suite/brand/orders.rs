//! Orders as a brand may see them: its own lines, without the buyer.

use entrepot::actions::ActionError;
use entrepot::actions::call_off::{Wish, call_off};
use entrepot::cli::demo::orders::demo_orders;
use entrepot::domain::accounts::{Email, PUBLISHED};
use entrepot::domain::audit::Author;
use entrepot::store::{accounts, orders};

use super::owner;
use crate::support::TestShop;

#[actix_web::test]
async fn a_brand_sees_its_own_lines_of_an_order_and_not_who_bought() {
    let shop = TestShop::open();
    let mut lin = owner(&shop, 0).await;
    lin.open("/brand/orders").await.assert_status(200).assert_reads("None of your goods has been ordered yet");
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 3), ("GX-POT-350-CEL", 1), ("SH-SPR-050", 2)], None);
    let page = lin.open("/brand/orders").await;
    page.assert_status(200).assert_reads(sold.number.as_str()).assert_reads("Austria").assert_reads("Paid");
    page.assert_reads("GX-CUP-WHT").assert_reads("GX-POT-350-CEL");
    for secret in ["SH-SPR-050", "Isla", "Moreton", "Mariahilfer", "@"] {
        assert!(!page.main().contains(secret), "{secret} stands on the page: {}", page.main());
    }
    assert_eq!(page.every("tbody th[scope=rowgroup]").len(), 1, "one order, however many lines");
    let mut shen = owner(&shop, 1).await;
    shen.open("/brand/orders").await.assert_reads("None of your goods has been ordered yet");
}

#[actix_web::test]
async fn a_brand_sees_that_a_parcel_was_called_off() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 3)], None);
    let mut lin = owner(&shop, 0).await;
    assert!(!lin.open("/brand/orders").await.main().contains("Cancelled"));
    let author = Author::command("test");
    let wish = Wish { order: &sold.number, parcel: None, shopper: true, note: "" };
    let done: Result<_, ActionError> = shop.app.db.write_now(|tx| call_off(tx, &author, &wish));
    assert!(done.unwrap().is_some());
    lin.open("/brand/orders").await.assert_status(200).assert_reads("Cancelled before dispatch");
    lin.open("/brand/stock").await.assert_status(200);
}

#[actix_web::test]
async fn stock_held_for_an_order_is_counted_beside_what_is_free() {
    let shop = TestShop::open();
    shop.sell("de-at", &[("GX-CUP-WHT", 3)], None);
    owner(&shop, 0).await.open("/brand/stock").await.assert_reads("3 held");
}

#[test]
fn every_shopper_of_the_demo_has_a_paid_order_once() {
    let shop = TestShop::open();
    let app = shop.app.clone().into_inner();
    assert_eq!(demo_orders(&app).unwrap(), 3);
    assert_eq!(demo_orders(&app).unwrap(), 0, "a second start buys nothing");
    for shopper in &PUBLISHED[..2] {
        let email: Email = shopper.email.parse().unwrap();
        let (account, _) = app.db.read_now(|read| accounts::by_email(read, &email)).unwrap().unwrap();
        let own = app.db.read_now(|read| orders::of_account(read, &account.id, 9)).unwrap();
        assert!(!own.is_empty() && own.iter().all(|order| order.paid_at.is_some()), "{}", shopper.email);
    }
}
