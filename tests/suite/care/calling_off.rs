//! Parcels that are called off before they leave, and money for those that are gone.

use std::sync::Arc;

use chrono::TimeDelta;
use diesel::prelude::*;
use entrepot::actions::call_off::{Wish, call_off};
use entrepot::actions::move_consignment::{News, move_consignment};
use entrepot::actions::refund_loss::refund_loss;
use entrepot::actions::refund_return::{Answer, record_refund};
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::consignments::{ConsignmentState as State, Event, MoveRefused, Source};
use entrepot::domain::ids::RefundId;
use entrepot::domain::ledger::Account;
use entrepot::domain::money::Money;
use entrepot::domain::orders::{Consignment, Order};
use entrepot::domain::refunds::RefundState;
use entrepot::domain::returns::Unowed;
use entrepot::outside::refunds::resume_refunds;
use entrepot::store::{StoreError, ledger, orders, outbox, refunds, returns};
use indicatif::ProgressBar;

use super::{agent, asked, kinds};
use crate::shop::till::Till;
use crate::support::{Sold, TestShop};

const CUP: &str = "GX-CUP-WHT";
const OFF: &str = "form[action$=call-off]";

pub(super) fn parcels(shop: &TestShop, sold: &Sold) -> Vec<Consignment> {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| orders::consignments(read, &id)).unwrap()
}

pub(super) fn order(shop: &TestShop, sold: &Sold) -> Order {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| orders::by_id(read, &id)).unwrap().unwrap()
}

pub(super) fn moves(shop: &TestShop, parcel: &Consignment, states: &[State]) -> Result<(), ActionError> {
    let author = Author::command("test");
    for state in states {
        let called = parcel.number.as_str();
        shop.app.db.write_now(|tx| {
            let event = Some(Event::unnamed(*state, tx.now()));
            let (order, at, became, source, detail) = (None, None, *state, Source::Desk, "");
            move_consignment(tx, &author, &News { called, order, became, at, source, detail, event })
        })?;
    }
    Ok(())
}

pub(super) const AWAY: [State; 3] = [State::Picked, State::Packed, State::HandedOver];

pub(super) fn calls_off(shop: &TestShop, sold: &Sold, shopper: bool) -> Result<Option<RefundId>, ActionError> {
    let author = Author::command("test");
    shop.app.db.write_now(|tx| call_off(tx, &author, &Wish { order: &sold.number, parcel: None, shopper, note: "" }))
}

pub(super) fn why(done: Result<impl std::fmt::Debug, ActionError>) -> Unowed {
    match done {
        Err(ActionError::Refused(Refusal::Unowed(why))) => why,
        other => panic!("{other:?}"),
    }
}

/// What went back to the shopper.
pub(super) fn went(shop: &TestShop, sold: &Sold) -> Money {
    let id = sold.id.clone();
    let all = shop.app.db.read_now(|read| refunds::of_order(read, &id)).unwrap();
    let paid = all.iter().filter(|refund| refund.state == RefundState::Paid);
    Money::sum(order(shop, sold).currency, paid.map(|refund| refund.amount)).unwrap()
}

/// What stands in an account for an order, in its currency.
pub(super) fn stands(shop: &TestShop, sold: &Sold, account: Account) -> i64 {
    let (id, currency) = (sold.id.clone(), order(shop, sold).currency);
    let posted = shop.app.db.read_now(|read| ledger::of_order(read, &id)).unwrap();
    let sides = posted.iter().flat_map(|entry| &entry.postings);
    let own = sides.filter(|side| side.account == account && side.amount.currency() == currency);
    own.map(|side| side.amount.minor()).sum()
}

pub(super) fn proved(shop: &TestShop) -> Result<(), String> {
    assert_eq!(shop.balance(), Vec::<String>::new());
    prove(&shop.app.db, &ProgressBar::hidden()).map(|_| ()).map_err(|error| error.to_string())
}

#[actix_web::test]
async fn a_shopper_cancels_what_nobody_has_packed() {
    let shop = TestShop::open();
    // One piece at each place: two of them travel in two parcels.
    shop.spread(CUP, 1);
    let free = shop.free(CUP);
    let sold = shop.sell("de-at", &[(CUP, 2)], None);
    assert_eq!(parcels(&shop, &sold).len(), 2);
    let mut guest = shop.anonymous();
    let here = sold.at(&format!("orders/{}?key={}", sold.number, sold.key));
    let page = guest.open(&here).await;
    page.assert_status(200).assert_reads("Bestellung stornieren");
    let one = parcels(&shop, &sold)[1].number.to_string();
    let page = guest.submit_and_follow(&format!("{OFF}:has([value='{one}'])"), &[]).await;
    page.assert_status(200).assert_reads("Vor dem Versand storniert").assert_reads("gingen auf Ihr Zahlungsmittel");
    let first = went(&shop, &sold);
    assert_eq!(
        parcels(&shop, &sold).iter().map(|one| one.state).collect::<Vec<_>>(),
        [State::Allocated, State::Cancelled]
    );
    assert_eq!(proved(&shop), Ok(()));
    let page = guest.submit_and_follow(OFF, &[]).await;
    page.assert_status(200).assert_reads("Diese Bestellung ist storniert");
    assert!(!page.has(OFF), "nothing is left to cancel");
    assert!(went(&shop, &sold) > first);
    assert_eq!(went(&shop, &sold), order(&shop, &sold).totals.total, "everything paid, once");
    assert_eq!((shop.free(CUP), shop.held(CUP)), (free, 0));
    assert_eq!(kinds(&shop, &sold), ["order_placed", "parcels_called_off", "parcels_called_off"]);
    for account in [Account::Freight, Account::Reserve, Account::Commission, Account::TaxHeld, Account::DutyHeld] {
        assert_eq!(stands(&shop, &sold, account), 0, "{account}: nothing was sold, nothing carried");
    }
    assert_eq!(proved(&shop), Ok(()));
    crate::shop::till::posted(&shop).await;
}

#[actix_web::test]
async fn what_is_being_packed_is_cancelled_by_an_agent_alone_and_what_has_left_by_nobody() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[(CUP, 2)], None);
    let parcel = parcels(&shop, &sold).remove(0);
    let mut guest = shop.anonymous();
    let here = sold.at(&format!("orders/{}?key={}", sold.number, sold.key));
    guest.open(&here).await;
    let (action, fields) = guest.filled(OFF, &[]);
    moves(&shop, &parcel, &[State::Picked]).unwrap();
    guest.post(&action, &fields).await.assert_status(409).assert_reads("is being packed already");
    let stranger: Vec<_> = fields.iter().filter(|(name, _)| name != "key").cloned().collect();
    let mut other = shop.anonymous();
    other.open(&sold.at("")).await;
    let token = other.open(&sold.at("orders/find")).await.attribute("input[name=csrf]", "value").unwrap();
    let stranger: Vec<_> = stranger
        .into_iter()
        .map(|(name, value)| if name == "csrf" { (name, token.clone()) } else { (name, value) })
        .collect();
    other.post(&action, &stranger).await.assert_status(404);

    let mut clerk = agent(&shop);
    let care = format!("/care/orders/{}", sold.number);
    clerk.open(&care).await.assert_status(200).assert_reads("Cancel this parcel");
    let (off, fields) = clerk.filled(OFF, &[("note", "A crack in the glaze.")]);
    let (scan, label) = (State::Packed, parcel.number.to_string());
    clerk.post(&off, &fields).await.assert_status(303);
    let mut hand = shop.staff(entrepot::domain::accounts::Role::Operator, "en");
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    let shelf = known.shelves.iter().find(|shelf| shelf.place.id == parcel.terms.place).unwrap();
    hand.open(&format!("/ops/scan?place={}&step=pack", shelf.place.code)).await.assert_status(200);
    let (to, scanned) = hand.filled("form[method=post][action='/ops/scan']", &[("parcel", &label)]);
    hand.post(&to, &scanned).await.assert_status(409).assert_reads("Put its goods back on the shelf");
    clerk.open(&care).await.assert_reads("Cancelled before dispatch").assert_reads("Parcel cancelled before it left");
    clerk.post(&off, &fields).await.assert_status(409).assert_reads("was cancelled before");
    let refused = moves(&shop, &parcel, &[scan]);
    assert!(
        matches!(refused, Err(ActionError::Refused(Refusal::Move(MoveRefused::NotYet(State::Cancelled))))),
        "{label} is not scanned on: {refused:?}"
    );
    assert_eq!(went(&shop, &sold), order(&shop, &sold).totals.total);
    assert_eq!(proved(&shop), Ok(()));

    let gone = shop.sell("en-us", &[(CUP, 1)], None);
    let parcel = parcels(&shop, &gone).remove(0);
    moves(&shop, &parcel, &AWAY).unwrap();
    let left = Unowed::Left(parcel.number.clone(), State::HandedOver);
    assert_eq!((why(calls_off(&shop, &gone, false)), why(calls_off(&shop, &gone, true))), (left.clone(), left));
    let foreign = off.replace(sold.number.as_str(), gone.number.as_str());
    clerk.post(&foreign, &fields).await.assert_status(404);
    let own = format!("/care/orders/{}/parcels/{}/call-off", gone.number, parcel.number);
    clerk.post(&own, &fields).await.assert_status(409).assert_reads("has left");
    shop.staff(entrepot::domain::accounts::Role::Operator, "en").open(&care).await.assert_status(200);
    assert_eq!(went(&shop, &gone).minor(), 0);
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn what_was_left_of_a_refund_is_paid_once_by_whoever_carries_on() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[(CUP, 3)], None);
    let rma = asked(&shop, &sold, &[(0, 1)], "changed_mind").await;
    assert_eq!(why(calls_off(&shop, &sold, false)), Unowed::ReturnOpen(rma.parse().unwrap()));
    let mut clerk = agent(&shop);
    clerk.open(&format!("/care/returns/{rma}")).await.assert_status(200);
    for step in ["approve", "lose", "refund"] {
        clerk.submit_and_follow(&format!("form[action$={step}]"), &[]).await.assert_status(200);
    }
    // The process dies before it asks the provider.
    assert!(calls_off(&shop, &sold, false).unwrap().is_some());
    assert_eq!(proved(&shop), Ok(()));
    shop.passes(TimeDelta::minutes(5));
    let db = &shop.app.db;
    assert_eq!(resume_refunds(db, shop.app.payments.as_ref()).await.unwrap(), 1);
    assert_eq!(resume_refunds(db, shop.app.payments.as_ref()).await.unwrap(), 0);
    assert_eq!(went(&shop, &sold), order(&shop, &sold).totals.total, "the return and the rest are everything");
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn letters_say_what_became_of_a_parcel_in_the_shoppers_language() {
    let shop = TestShop::open();
    for (segment, off, gone) in [
        ("en-us", "is cancelled and will not be sent", "will not reach you"),
        ("de-at", "ist storniert und wird nicht versandt", "wird Sie nicht erreichen"),
        ("ar-ae", "ولن يُرسل", "لن يصلك"),
    ] {
        let (first, second) = (shop.sell(segment, &[(CUP, 1)], None), shop.sell(segment, &[(CUP, 1)], None));
        calls_off(&shop, &first, true).unwrap();
        let parcel = parcels(&shop, &second).remove(0);
        moves(&shop, &parcel, &AWAY).unwrap();
        moves(&shop, &parcel, &[State::Destroyed]).unwrap();
        let author = Author::command("test");
        let note = "One more thing.";
        let done: Result<RefundId, ActionError> =
            shop.app.db.write_now(|tx| refund_loss(tx, &author, (&second.number, &parcel.number), note));
        done.unwrap();
        let letters = crate::shop::till::posted(&shop).await;
        for (says, sold) in [(off, &first), (gone, &second)] {
            let letter = letters.iter().find(|letter| letter.text.contains(says)).expect(says);
            assert!(letter.text.contains(sold.number.as_str()) && !letter.text.contains('{'), "{}", letter.text);
        }
        assert!(letters.iter().any(|letter| letter.text.contains(note)));
    }
    assert_eq!(proved(&shop), Ok(()));
}

#[test]
fn a_hand_over_and_a_cancellation_at_once_have_one_winner() {
    let shop = Arc::new(TestShop::open());
    let (mut off, mut away) = (0, 0);
    for _ in 0..6 {
        let (free, held) = (shop.free(CUP), shop.held(CUP));
        let sold = shop.sell("de-at", &[(CUP, 2)], None);
        let parcel = parcels(&shop, &sold).remove(0);
        moves(&shop, &parcel, &AWAY[..2]).unwrap();
        let (cancelled, left) = std::thread::scope(|scope| {
            let cancels = scope.spawn(|| calls_off(&shop, &sold, false));
            let leaves = scope.spawn(|| moves(&shop, &parcel, &[State::HandedOver]));
            (cancels.join().unwrap(), leaves.join().unwrap())
        });
        let stands = parcels(&shop, &sold).remove(0).state;
        match (cancelled, left) {
            (Ok(_), Err(ActionError::Refused(_))) => {
                assert_eq!((stands, shop.free(CUP)), (State::Cancelled, free));
                off += 1;
            }
            (Err(ActionError::Refused(_)), Ok(())) => {
                assert_eq!((stands, shop.free(CUP)), (State::HandedOver, free - 2));
                away += 1;
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(shop.held(CUP), held, "either way nothing is held");
    }
    assert_eq!((off + away, proved(&shop)), (6, Ok(())));
}

#[actix_web::test]
async fn a_refund_the_provider_refuses_waits_for_an_agent() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[(CUP, 1)], None);
    let refund = calls_off(&shop, &sold, true).unwrap().unwrap();
    let refused = Answer::Refused("the card is closed".to_owned());
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| record_refund(tx, &refund, &refused));
    done.unwrap();
    assert_eq!((went(&shop, &sold).minor(), proved(&shop)), (0, Ok(())));
    let mut clerk = agent(&shop);
    let queue = clerk.open("/care/").await;
    queue.assert_status(200).assert_reads("The money is still to be sent");
    let rma = shop.app.db.read_now(|read| returns::of_order(read, &sold.id)).unwrap().remove(0).rma;
    clerk.open(&format!("/care/returns/{rma}")).await.assert_status(200).assert_reads("Cancelled before it was sent");
    clerk.submit_and_follow("form[action$=refund]", &[]).await.assert_reads("Refunded and posted");
    assert_eq!((went(&shop, &sold), proved(&shop)), (order(&shop, &sold).totals.total, Ok(())));
}

#[test]
fn money_that_was_owed_for_something_else_is_found() {
    for (sql, what) in [
        ("UPDATE returns SET reason = 'parcel_lost'", "reason of refund"),
        ("UPDATE returns SET decision = 'rejected'", "not refunded"),
    ] {
        let shop = TestShop::open();
        let sold = shop.sell("de-at", &[(CUP, 2)], None);
        calls_off(&shop, &sold, true).unwrap();
        assert_eq!(proved(&shop), Ok(()));
        let url = shop.database();
        let changed = match url.strip_prefix("sqlite:") {
            Some(path) => diesel::sql_query(sql).execute(&mut SqliteConnection::establish(path).unwrap()),
            None => diesel::sql_query(sql).execute(&mut PgConnection::establish(url).unwrap()),
        };
        assert_eq!(changed.unwrap(), 1, "{sql}");
        let fault = proved(&shop).unwrap_err();
        assert!(fault.contains(what), "{sql}: {fault}");
    }
}

#[test]
fn two_who_cancel_at_once_refund_once() {
    let shop = Arc::new(TestShop::open());
    let sold = shop.sell("de-at", &[(CUP, 3)], None);
    let done: Vec<_> = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..4)
            .map(|at| {
                scope.spawn({
                    let (shop, sold) = (&shop, &sold);
                    move || calls_off(shop, sold, at % 2 == 0)
                })
            })
            .collect();
        hands.into_iter().map(|hand| hand.join().unwrap()).collect()
    });
    assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{done:?}");
    assert_eq!((shop.count("refunds"), shop.held(CUP)), (1, 0));
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn a_lost_parcel_is_refunded_once_and_may_turn_up() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[(CUP, 2)], None);
    let parcel = parcels(&shop, &sold).remove(0);
    let author = Author::command("test");
    let loss = || -> Result<RefundId, ActionError> {
        shop.app.db.write_now(|tx| refund_loss(tx, &author, (&sold.number, &parcel.number), ""))
    };
    assert_eq!(why(loss()), Unowed::NotGone(State::Allocated));
    moves(&shop, &parcel, &AWAY).unwrap();
    let brand = |shop: &TestShop| {
        let id = sold.id.clone();
        let posted = shop.app.db.read_now(|read| ledger::of_order(read, &id)).unwrap();
        let sides = posted.iter().flat_map(|entry| &entry.postings);
        sides.filter(|side| side.account == Account::BrandPayable).map(|side| side.amount.minor()).sum::<i64>()
    };
    let payable = brand(&shop);
    moves(&shop, &parcel, &[State::Lost]).unwrap();
    let mut clerk = agent(&shop);
    let care = format!("/care/orders/{}", sold.number);
    clerk.open(&care).await.assert_status(200).assert_reads("Refund this parcel");
    let form = "form[action$=refund]";
    let (action, fields) = clerk.filled(form, &[]);
    let page = clerk.submit_and_follow(form, &[("note", "We are asking the carrier.")]).await;
    page.assert_reads("The money for this parcel went back");
    clerk.post(&action, &fields).await.assert_status(409).assert_reads("has gone back already");
    assert_eq!(why(loss()), Unowed::Nothing);
    let total = order(&shop, &sold).totals;
    assert_eq!(went(&shop, &sold), total.total);
    assert_eq!(brand(&shop), payable, "the brand sent its goods and is paid for them");
    assert_eq!(stands(&shop, &sold, Account::Reserve), total.goods.plus(total.shipping).unwrap().minor());
    assert_eq!(kinds(&shop, &sold), ["order_placed", "parcel_moved", "parcel_moved", "loss_refunded"]);
    assert_eq!(proved(&shop), Ok(()));
    // Nothing of it can be returned on top.
    shop.anonymous().open(&sold.returns()).await.assert_reads("Nothing of this order can go back now");
    shop.passes(TimeDelta::hours(1));
    moves(&shop, &parcel, &[State::LastMile, State::Delivered]).unwrap();
    clerk.open(&care).await.assert_reads("was refunded as lost, and has turned up");
    assert_eq!(went(&shop, &sold), total.total);
    assert_eq!(proved(&shop), Ok(()));
    let sent: Vec<_> = shop.app.db.read_now(|read| outbox::of_order(read, &sold.id)).unwrap();
    assert_eq!(sent.len(), 6, "found and delivered");
    crate::shop::till::posted(&shop).await;
}
