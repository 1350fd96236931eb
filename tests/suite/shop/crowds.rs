//! Many at once, and processes that die: one checkout is one order and one charge, stock is never negative, nothing is
//! lost.

use chrono::TimeDelta;
use entrepot::actions::ActionError;
use entrepot::actions::record_payment::{Outcome, record_payment};
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::orders::{OrderState, PaymentState};
use entrepot::outside::payments::Card;
use entrepot::outside::resume::resume_payments;
use entrepot::store::{orders, payments};
use futures_util::future::join_all;
use indicatif::ProgressBar;

use super::till::{self, ORDER, Till};
use crate::support::{Sold, TestShop, Visitor};

/// A guest at the filled-in checkout, about to press the button.
async fn at_the_till(shop: &TestShop, goods: &[&str]) -> (Visitor, String, Vec<(String, String)>) {
    let mut guest = shop.anonymous();
    for sku in goods {
        till::puts(&mut guest, "en-us", sku, "1").await.assert_leads("/cart");
    }
    guest.open("/en-us/checkout").await.assert_status(200);
    let (action, fields) = guest.filled(ORDER, &till::typed("en-us", &[]));
    (guest, action, fields)
}

async fn presses((mut guest, action, fields): (Visitor, String, Vec<(String, String)>)) -> u16 {
    let answer = guest.post(&action, &fields).await;
    if answer.status.as_u16() == 303 {
        answer.assert_leads("/orders/");
    }
    answer.status.as_u16()
}

#[actix_web::test]
async fn the_last_five_pieces_are_sold_five_times_whoever_presses() {
    let shop = TestShop::open();
    shop.set_free("GX-CUP-WHT", 5);
    let mut crowd = Vec::new();
    for _ in 0..32 {
        crowd.push(at_the_till(&shop, &["GX-CUP-WHT"]).await);
    }
    let mut answers = join_all(crowd.into_iter().map(presses)).await;
    answers.sort_unstable();
    let sold = answers.iter().filter(|status| **status == 303).count();
    assert_eq!(sold, 5, "{answers:?}");
    assert!(answers.iter().all(|status| [303, 409].contains(status)), "{answers:?}");
    assert_eq!((shop.free("GX-CUP-WHT"), shop.held("GX-CUP-WHT")), (0, 5));
    assert_eq!((shop.count("orders"), shop.count("entries"), shop.count("test_provider")), (5, 5, 5));
    assert_eq!(shop.balance(), Vec::<String>::new());
}

#[actix_web::test]
async fn orders_of_the_same_goods_in_any_order_never_wait_for_each_other() {
    let shop = TestShop::open();
    for sku in ["GX-CUP-WHT", "GX-CUP-COB"] {
        shop.set_free(sku, 6);
    }
    let mut crowd = Vec::new();
    for at in 0..12 {
        let goods = if at % 2 == 0 { ["GX-CUP-WHT", "GX-CUP-COB"] } else { ["GX-CUP-COB", "GX-CUP-WHT"] };
        crowd.push(at_the_till(&shop, &goods).await);
    }
    let answers = join_all(crowd.into_iter().map(presses)).await;
    assert_eq!(answers.iter().filter(|status| **status == 303).count(), 6, "{answers:?}");
    assert!(answers.iter().all(|status| [303, 409].contains(status)), "{answers:?}");
    assert_eq!((shop.free("GX-CUP-WHT"), shop.free("GX-CUP-COB")), (0, 0));
}

#[actix_web::test]
async fn a_button_pressed_eight_times_at_once_is_one_order() {
    let shop = TestShop::open();
    let (guest, action, fields) = at_the_till(&shop, &["GX-CUP-WHT"]).await;
    let hands = (0..8).map(|_| {
        let mut hand = shop.anonymous();
        hand.hold("entrepot", guest.cookie("entrepot").unwrap());
        (hand, action.clone(), fields.clone())
    });
    let answers = join_all(hands.map(presses)).await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    assert_eq!((shop.count("orders"), shop.count("entries"), shop.count("test_provider")), (1, 1, 1));
    assert_eq!(shop.count("outbox"), 1);
}

#[actix_web::test]
async fn two_windows_of_one_cart_are_one_order() {
    let shop = TestShop::open();
    let (guest, action, fields) = at_the_till(&shop, &["GX-CUP-WHT"]).await;
    let mut windows = Vec::new();
    for _ in 0..4 {
        let mut window = shop.anonymous();
        window.hold("entrepot", guest.cookie("entrepot").unwrap());
        window.open("/en-us/checkout").await;
        let (_, own) = window.filled(ORDER, &till::typed("en-us", &[]));
        let attempt = |of: &[(String, String)]| of.iter().find(|(name, _)| name == "attempt").unwrap().1.clone();
        assert_ne!(attempt(&own), attempt(&fields));
        windows.push((window, action.clone(), own));
    }
    join_all(windows.into_iter().map(|(mut window, action, fields)| async move {
        let answer = window.post(&action, &fields).await;
        assert!([303, 409].contains(&answer.status.as_u16()), "{}", answer.main());
    }))
    .await;
    assert_eq!((shop.count("orders"), shop.count("entries")), (1, 1));
}

#[actix_web::test]
async fn pieces_put_in_at_once_are_all_there() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    guest.open("/en-us/cart").await;
    let token = till::csrf(&guest);
    let hands = (0..8).map(|_| {
        let mut hand = shop.anonymous();
        hand.hold("entrepot", guest.cookie("entrepot").unwrap());
        let fields = [("csrf", token.as_str()), ("sku", "GX-CUP-WHT"), ("quantity", "1")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        async move { hand.post("/en-us/cart", &fields).await.assert_leads("/cart") }
    });
    join_all(hands).await;
    assert_eq!(guest.open("/en-us/cart").await.words_of("header .count"), "9");
}

#[actix_web::test]
async fn pieces_put_in_from_two_devices_at_once_are_all_there() {
    let shop = TestShop::open();
    let (account, first) = shop.person(Role::Shopper, "en");
    let second = shop.session_for(&account);
    let mut hands = Vec::new();
    for at in 0..8 {
        let mut hand = shop.anonymous();
        hand.hold("entrepot", if at % 2 == 0 { &first } else { &second });
        // The first makes the cart that all the others find.
        if at < 2 {
            till::puts(&mut hand, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
        }
        hand.open("/en-us/orders/find").await;
        let fields = [("csrf", till::csrf(&hand)), ("sku", "GX-CUP-WHT".to_owned()), ("quantity", "1".to_owned())];
        hands.push((hand, fields.map(|(name, value)| (name.to_owned(), value))));
    }
    join_all(hands.iter_mut().map(|(hand, fields)| hand.post("/en-us/cart", &*fields))).await;
    let (hand, _) = hands.first_mut().unwrap();
    assert_eq!(hand.open("/en-us/cart").await.words_of("header .count"), "10");
}

#[actix_web::test]
async fn money_that_comes_after_the_order_ended_is_seen_and_set_aside() {
    let shop = TestShop::open();
    let before = shop.free("GX-CUP-WHT");
    let (placed, sold) = shop.place("de-at", &[("GX-CUP-WHT", 2)], None);
    for outcome in [Outcome::Declined, Outcome::Captured { reference: "late".to_owned() }] {
        for _ in 0..2 {
            let done: Result<OrderState, ActionError> =
                shop.app.db.write_now(|tx| record_payment(tx, &placed.payment, &outcome, &sold.key));
            assert_eq!(done.unwrap(), OrderState::Declined);
        }
    }
    let payment = shop.app.db.read_now(|read| payments::by_id(read, &placed.payment)).unwrap().unwrap();
    assert_eq!((payment.state, payment.reference.as_deref()), (PaymentState::Captured, Some("late")));
    assert_eq!((shop.free("GX-CUP-WHT"), shop.held("GX-CUP-WHT")), (before, 0));
    assert_eq!((shop.count("entries"), shop.count("outbox")), (1, 0));
    assert_eq!(shop.balance(), Vec::<String>::new());
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open(&format!("/care/orders/{}", sold.number)).await.assert_reads("Money came after the order had ended");
    prove(&shop.app.db, &ProgressBar::hidden()).map(drop).unwrap();
}

async fn resume(shop: &TestShop) -> usize {
    let app = &shop.app;
    resume_payments(&app.db, app.payments.as_ref(), |attempt| app.order_key(attempt)).await.unwrap()
}

fn state(shop: &TestShop, sold: &Sold) -> OrderState {
    shop.app.db.read_now(|read| orders::by_id(read, &sold.id)).unwrap().unwrap().state
}

#[actix_web::test]
async fn a_process_that_died_before_it_asked_gives_the_stock_back_after_half_an_hour() {
    let shop = TestShop::open();
    let before = shop.free("GX-CUP-WHT");
    let (placed, sold) = shop.place("de-at", &[("GX-CUP-WHT", 2)], None);
    assert_eq!(shop.free("GX-CUP-WHT"), before - 2);
    shop.passes(TimeDelta::minutes(29));
    assert_eq!((resume(&shop).await, state(&shop, &sold)), (0, OrderState::AwaitingPayment));
    shop.passes(TimeDelta::minutes(2));
    assert_eq!((resume(&shop).await, state(&shop, &sold)), (1, OrderState::Cancelled));
    assert_eq!((shop.free("GX-CUP-WHT"), shop.held("GX-CUP-WHT")), (before, 0));
    // A request that comes back from the dead can charge nothing any more.
    let amount = shop.app.db.read_now(|read| payments::by_id(read, &placed.payment)).unwrap().unwrap().amount;
    let late = shop.app.payments.charge(&placed.payment, amount, &Card::typed(till::PAYS)).await.unwrap();
    assert_eq!(late, Outcome::Cancelled);
    assert_eq!((shop.count("entries"), shop.count("outbox")), (0, 0));
}

#[actix_web::test]
async fn a_process_that_died_after_the_money_came_is_carried_on() {
    let shop = TestShop::open();
    let (placed, sold) = shop.place("de-at", &[("GX-CUP-WHT", 1)], None);
    let amount = shop.app.db.read_now(|read| payments::by_id(read, &placed.payment)).unwrap().unwrap().amount;
    shop.app.payments.charge(&placed.payment, amount, &Card::typed(till::PAYS)).await.unwrap();
    shop.passes(TimeDelta::minutes(2));
    // Several processes find it at once; it is recorded once.
    join_all((0..4).map(|_| resume(&shop))).await;
    assert_eq!(state(&shop, &sold), OrderState::Paid);
    assert_eq!((shop.count("entries"), shop.count("outbox")), (1, 1));
    assert_eq!(shop.balance(), Vec::<String>::new());
    assert_eq!(resume(&shop).await, 0);
}

#[actix_web::test]
async fn a_payment_nobody_confirmed_is_let_go_of_and_the_cart_waits() {
    let shop = TestShop::open();
    let before = shop.free("GX-CUP-WHT");
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let bank = till::pays(&mut guest, "en-us", &[("card", till::CONFIRMS)]).await.assert_leads("/confirm/");
    guest.open(&bank).await.assert_status(200);
    let token = till::csrf(&guest);
    shop.passes(TimeDelta::minutes(31));
    assert_eq!(resume(&shop).await, 1);
    assert_eq!(shop.free("GX-CUP-WHT"), before);
    // Agreeing too late charges nothing.
    let agrees = [("csrf".to_owned(), token), ("answer".to_owned(), "agree".to_owned())];
    guest.post(&bank, &agrees).await;
    assert_eq!((shop.count("entries"), shop.held("GX-CUP-WHT")), (0, 0));
    till::pays(&mut guest, "en-us", &[]).await.assert_leads("/orders/");
    assert_eq!(shop.count("entries"), 1);
}
