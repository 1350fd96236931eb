//! Parcels on their way from the shelf to the door: scanned by whoever picks, packs and hands over, told of by carriers.

use std::sync::Arc;

use chrono::TimeDelta;
use entrepot::actions::move_consignment::{Moved, News, move_consignment};
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::consignments::{ConsignmentState as State, Event, Heed, MoveRefused, Source};
use entrepot::domain::orders::Consignment;
use entrepot::store::{StoreError, consignments, orders, outbox, stock};
use indicatif::ProgressBar;

use super::operator;
use crate::shop::till::{ORDER, Till, pays, puts, typed};
use crate::support::{Answer, BEGINNING, Sold, TestShop, Visitor, execute};

/// The first consignment of a sale.
fn parcel(shop: &TestShop, sold: &Sold) -> Consignment {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| orders::consignments(read, &id)).unwrap().into_iter().next().unwrap()
}

/// The code of the place a consignment leaves from.
fn place(shop: &TestShop, parcel: &Consignment) -> String {
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    known.shelves.iter().find(|shelf| shelf.place.id == parcel.terms.place).unwrap().place.code.clone()
}

/// Pieces held of the first goods of a consignment where they lie.
fn held(shop: &TestShop, parcel: &Consignment) -> i64 {
    let line = parcel.terms.lines[0].variant.clone();
    let levels = shop.app.db.read_now(|read| stock::of(read, &[line])).unwrap();
    levels.iter().find(|level| level.place == parcel.terms.place).unwrap().held
}

fn proved(shop: &TestShop) -> Result<(), String> {
    prove(&shop.app.db, &ProgressBar::hidden()).map(|_| ()).map_err(|error| error.to_string())
}

fn told(shop: &TestShop, called: &str, became: State) -> Result<Moved, ActionError> {
    let author = Author::command("test");
    shop.app.db.write_now(|tx| {
        let (at, source) = (None, Source::Desk);
        move_consignment(tx, &author, &News { called, order: None, became, at, source, detail: "", event: None })
    })
}

/// What a carrier told, so many minutes after the shop's beginning.
fn carrier(shop: &TestShop, called: &str, became: State, event: (&str, i64)) -> Heed {
    let occurred = BEGINNING.parse::<chrono::DateTime<chrono::Utc>>().unwrap() + TimeDelta::minutes(event.1);
    let event = Some(Event::named(event.0, occurred));
    let author = Author::command("test");
    let (at, source, detail) = (None, Source::Desk, "");
    let moved: Result<Moved, ActionError> = shop.app.db.write_now(|tx| {
        let news = News { called, order: None, became, at, source, detail, event: event.clone() };
        move_consignment(tx, &author, &news)
    });
    moved.unwrap().heed
}

/// Letters about parcels that wait or went.
fn letters(shop: &TestShop, sold: &Sold) -> usize {
    let id = sold.id.clone();
    let all = shop.app.db.read_now(|read| outbox::of_order(read, &id)).unwrap();
    all.iter().filter(|letter| letter.kind == "parcel_moved").count()
}

async fn scan(operator: &mut Visitor, place: &str, step: &str, label: &str) -> Answer {
    operator.open(&format!("/ops/scan?place={place}&step={step}")).await.assert_status(200);
    let (action, fields) = operator.filled("form[method=post][action='/ops/scan']", &[("parcel", label)]);
    operator.post(&action, &fields).await
}

#[actix_web::test]
async fn a_parcel_is_picked_packed_and_handed_over_by_scanning_its_label() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 3)], None);
    let first = parcel(&shop, &sold);
    let (place, label) = (place(&shop, &first), first.number.to_string());
    let mut operator = operator(&shop);
    let waits = operator.open(&format!("/ops/scan?place={place}&step=pick")).await;
    waits.assert_status(200).assert_reads(&label);
    scan(&mut operator, &place, "pick", &label.to_lowercase())
        .await
        .assert_status(200)
        .assert_reads("Picked")
        .assert_reads("3 ×");
    // A scanner that beeped twice.
    scan(&mut operator, &place, "pick", &label).await.assert_status(200).assert_reads("was scanned before");
    scan(&mut operator, &place, "pack", &label).await.assert_status(200).assert_reads("Packed");
    assert_eq!((held(&shop, &first), letters(&shop, &sold)), (3, 0));
    scan(&mut operator, &place, "hand-over", &label).await.assert_status(200).assert_reads("With the carrier");
    assert_eq!((held(&shop, &first), letters(&shop, &sold)), (0, 1), "the goods left, and the shopper is told once");
    scan(&mut operator, &place, "hand-over", &label).await.assert_status(200).assert_reads("Nothing changed");
    assert_eq!((held(&shop, &first), letters(&shop, &sold)), (0, 1));
    assert_eq!(proved(&shop), Ok(()));
    let mut shopper = shop.anonymous();
    let page = shopper.open(&sold.at(&format!("orders/{}?key={}", sold.number, sold.key))).await;
    page.assert_status(200).assert_reads("Beim Versanddienst");
}

#[actix_web::test]
async fn a_wrong_scan_says_what_to_do_and_changes_nothing() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let first = parcel(&shop, &sold);
    let (here, label) = (place(&shop, &first), first.number.to_string());
    let mut operator = operator(&shop);
    scan(&mut operator, &here, "hand-over", &label).await.assert_status(409).assert_reads("Another step comes first");
    scan(&mut operator, &here, "pick", "C-222222222").await.assert_status(404).assert_reads("No parcel has the number");
    scan(&mut operator, &here, "pick", "").await.assert_status(422).assert_reads("Nothing was scanned");
    let elsewhere = if here == "TR-IST" { "PL-WRO" } else { "TR-IST" };
    scan(&mut operator, elsewhere, "pick", &label).await.assert_status(409).assert_reads("does not leave from here");
    let (_, unpaid) = shop.place("de-at", &[("GX-CUP-WHT", 1)], None);
    let unpaid = parcel(&shop, &unpaid);
    scan(&mut operator, &here, "pick", unpaid.number.as_str()).await.assert_status(409).assert_reads("not paid");
    assert_eq!(parcel(&shop, &sold).state, State::Allocated);
    shop.staff(Role::Agent, "en").open("/ops/scan").await.assert_status(403);
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn an_agent_writes_down_what_the_carrier_says() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let label = parcel(&shop, &sold).number.to_string();
    for step in [State::Picked, State::Packed, State::HandedOver] {
        assert!(told(&shop, &label, step).unwrap().is_news());
    }
    let mut agent = shop.staff(Role::Agent, "en");
    let form = "form[action$=moves]";
    let order = format!("/care/orders/{}", sold.number);
    agent.open(&order).await.assert_status(200).assert_reads("What the carrier says");
    let page = agent.submit_and_follow(form, &[("became", "held"), ("note", "Asks for an invoice")]).await;
    page.assert_status(200).assert_reads("Held at the border").assert_reads("Asks for an invoice");
    assert_eq!(letters(&shop, &sold), 2, "handed over, held");
    // What comes late is no news; what cannot be is refused with its reason.
    assert!(!told(&shop, &label, State::Exported).unwrap().is_news());
    let (action, fields) = agent.filled(form, &[("became", "picked")]);
    agent.post(&action, &fields).await.assert_status(422).assert_reads("Choose what the carrier says");
    assert!(told(&shop, &label, State::Delivered).unwrap().is_news());
    let refused = told(&shop, &label, State::Lost);
    assert!(
        matches!(refused, Err(ActionError::Refused(Refusal::Move(MoveRefused::NotYet(State::Delivered))))),
        "{refused:?}"
    );
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn a_parcel_is_told_of_under_its_own_order_alone() {
    let shop = TestShop::open();
    let (one, other) = (shop.sell("en-us", &[("GX-CUP-WHT", 1)], None), shop.sell("en-us", &[("GX-CUP-WHT", 1)], None));
    for sold in [&one, &other] {
        let label = parcel(&shop, sold).number.to_string();
        for step in [State::Picked, State::Packed, State::HandedOver] {
            told(&shop, &label, step).unwrap();
        }
    }
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open(&format!("/care/orders/{}", one.number)).await.assert_status(200);
    let (_, fields) = agent.filled("form[action$=moves]", &[("became", "delivered")]);
    let foreign = format!("/care/orders/{}/parcels/{}/moves", one.number, parcel(&shop, &other).number);
    agent.post(&foreign, &fields).await.assert_status(404);
    assert_eq!(parcel(&shop, &other).state, State::HandedOver, "nothing moved");
    assert_eq!(letters(&shop, &other), 1);
}

#[actix_web::test]
async fn an_agent_is_told_what_was_news_and_what_was_known() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let label = parcel(&shop, &sold).number.to_string();
    for step in [State::Picked, State::Packed, State::HandedOver, State::AtBorder, State::Cleared] {
        told(&shop, &label, step).unwrap();
    }
    let mut agent = shop.staff(Role::Agent, "en");
    let (form, page) = ("form[action$=moves]", format!("/care/orders/{}", sold.number));
    agent.open(&page).await.assert_status(200);
    let (action, stale) = agent.filled(form, &[("became", "held")]);
    agent.submit_and_follow(form, &[("became", "held")]).await.assert_reads("Noted").assert_reads("Held at the border");
    // The same form again, and the same state from a page that was loaded since.
    agent.post(&action, &stale).await.assert_leads(&sold.number.to_string());
    agent.open(&page).await.assert_reads("that is where this parcel stands already");
    shop.passes(TimeDelta::hours(3));
    agent.open(&page).await;
    agent.submit_and_follow(form, &[("became", "cleared")]).await.assert_reads("Through customs");
    agent.post(&action, &stale).await.assert_status(303);
    assert_eq!(parcel(&shop, &sold).state, State::Cleared, "a form sent twice is one event");
    let long_ago = BEGINNING.get(..16).unwrap();
    let late = agent.open(&page).await;
    late.assert_status(200);
    let late = agent.submit_and_follow(form, &[("became", "held"), ("when", long_ago)]).await;
    late.assert_reads("came late").assert_reads("came late, changed nothing");
    let (action, fields) = agent.filled(form, &[("became", "held"), ("when", "2099-01-01T10:00")]);
    agent.post(&action, &fields).await.assert_status(422).assert_reads("not ahead of us");
    assert_eq!(parcel(&shop, &sold).state, State::Cleared);
    agent.open(&page).await.assert_reads("Parcel moved");
    assert_eq!(proved(&shop), Ok(()));
}

#[test]
fn events_come_twice_and_out_of_order_and_a_parcel_is_held_again() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 1)], None);
    let label = parcel(&shop, &sold).number.to_string();
    for step in [State::Picked, State::Packed, State::HandedOver] {
        told(&shop, &label, step).unwrap();
    }
    let told = |state, key, minute| carrier(&shop, &label, state, (key, minute));
    assert_eq!(told(State::Held, "a", 60), Heed::Moves);
    assert_eq!(told(State::Exported, "b", 30), Heed::Late);
    assert_eq!(told(State::Exported, "b", 30), Heed::Known);
    assert_eq!(told(State::Cleared, "c", 90), Heed::Moves);
    assert_eq!(told(State::Held, "a", 60), Heed::Known, "the same event");
    assert_eq!(told(State::Held, "d", 80), Heed::Late, "another, and older");
    assert_eq!(told(State::Held, "e", 120), Heed::Moves, "held again");
    assert_eq!(letters(&shop, &sold), 3, "handed over, and held twice");
    assert_eq!(told(State::Lost, "f", 200), Heed::Moves);
    assert_eq!(told(State::LastMile, "g", 150), Heed::Late, "seen before it was lost");
    assert_eq!(told(State::LastMile, "h", 300), Heed::Moves, "it turned up");
    assert_eq!(letters(&shop, &sold), 5, "the shopper hears of both");
    assert_eq!(told(State::Delivered, "i", 400), Heed::Moves);
    let lives = shop.app.db.read_now(|read| consignments::moves_of(read, std::slice::from_ref(&sold.id))).unwrap();
    let life = &lives[&parcel(&shop, &sold).id];
    assert_eq!((life.len(), life.iter().filter(|one| one.stays()).count()), (12, 3));
    assert_eq!(proved(&shop), Ok(()));
}

#[test]
fn what_is_promised_soonest_waits_first_and_then_what_leaves_first() {
    let shop = TestShop::open();
    let sold = ["en-us", "de-at", "en-us", "de-at"].map(|segment| shop.sell(segment, &[("GX-CUP-WHT", 1)], None));
    let here = parcel(&shop, &sold[0]).terms.place;
    let all = [State::Allocated];
    let waiting = shop.app.db.read_now(|read| consignments::waiting(read, &here, &all, 50)).unwrap();
    assert!(waiting.len() > 1);
    let keys: Vec<_> = waiting.iter().map(|one| (one.promised, one.leaves)).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    let own = sold.iter().map(|sold| parcel(&shop, sold));
    for one in own.filter(|one| one.terms.place == here) {
        let listed = waiting.iter().find(|listed| listed.number == one.number).unwrap();
        assert_eq!(listed.leaves, one.terms.journey.handed_over);
    }
}

#[test]
fn two_hands_on_one_parcel_move_it_once() {
    let shop = Arc::new(TestShop::open());
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 2)], None);
    let first = parcel(&shop, &sold);
    let label = first.number.to_string();
    for step in [State::Picked, State::Packed] {
        told(&shop, &label, step).unwrap();
    }
    let hands = |_| told(&shop, &label, State::HandedOver).unwrap().is_news();
    let news: Vec<bool> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..4).map(|at| scope.spawn(move || hands(at))).collect();
        started.into_iter().map(|hand| hand.join().unwrap()).collect()
    });
    assert_eq!(news.iter().filter(|news| **news).count(), 1, "{news:?}");
    assert_eq!((held(&shop, &first), letters(&shop, &sold)), (0, 1));
    let lives = shop.app.db.read_now(|read| consignments::moves_of(read, std::slice::from_ref(&sold.id))).unwrap();
    assert_eq!(lives[&first.id].len(), 3);
    assert_eq!(proved(&shop), Ok(()));
}

#[test]
fn an_event_that_is_told_by_several_at_once_is_kept_once() {
    let shop = Arc::new(TestShop::open());
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let first = parcel(&shop, &sold);
    let label = first.number.to_string();
    for step in [State::Picked, State::Packed, State::HandedOver] {
        told(&shop, &label, step).unwrap();
    }
    // Two events, out of order, each by two lines at once.
    let events = [(State::LastMile, ("b", 20)), (State::Cleared, ("a", 10))];
    let heeds: Vec<Heed> = std::thread::scope(|scope| {
        let lines = events.iter().chain(&events).map(|(state, event)| {
            let (shop, label) = (&shop, &label);
            scope.spawn(move || carrier(shop, label, *state, *event))
        });
        lines.collect::<Vec<_>>().into_iter().map(|line| line.join().unwrap()).collect()
    });
    assert_eq!(heeds.iter().filter(|heed| **heed == Heed::Known).count(), 2, "{heeds:?}");
    assert_eq!(parcel(&shop, &sold).state, State::LastMile);
    let life = shop.app.db.read_now(|read| consignments::life(read, &first.id)).unwrap();
    assert_eq!((life.len(), proved(&shop)), (5, Ok(())));
}

#[test]
fn a_move_that_was_tampered_with_is_found() {
    for (sql, what) in [
        ("UPDATE consignment_moves SET author = 'nobody' WHERE position = 1", "its seal"),
        ("DELETE FROM consignment_moves WHERE position = 2", "where it stands"),
        ("UPDATE consignments SET state = 'delivered' WHERE state = 'packed'", "where it stands"),
    ] {
        let shop = TestShop::open();
        let sold = shop.sell("de-at", &[("GX-CUP-WHT", 2)], None);
        let label = parcel(&shop, &sold).number.to_string();
        for step in [State::Picked, State::Packed] {
            told(&shop, &label, step).unwrap();
        }
        let url = shop.database();
        assert_eq!(execute(url, sql), 1, "{sql}");
        let fault = proved(&shop).unwrap_err();
        assert!(fault.contains(what) && fault.contains(&label), "{sql}: {fault}");
    }
}

#[actix_web::test]
async fn a_lane_that_closes_is_sold_on_no_more_not_even_at_a_price_that_was_held() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let lane = parcel(&shop, &sold).terms.lane;
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    let code =
        known.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).find(|one| one.id == lane).unwrap().code.clone();
    let mut shopper = shop.anonymous();
    puts(&mut shopper, "de-at", "GX-CUP-WHT", "1").await;
    shopper.open("/de-at/checkout").await.assert_status(200);
    let (till, filled) = shopper.filled(ORDER, &typed("de-at", &[]));
    let mut operator = operator(&shop);
    let page = format!("/ops/lanes/{code}");
    operator.open(&page).await.assert_status(200).assert_reads(sold.number.as_str());
    let (action, fields) = operator.filled("form[action$=close]", &[("reason", "")]);
    operator.post(&action, &fields).await.assert_status(422).assert_reads("Say why");
    operator.open(&page).await;
    operator
        .submit_and_follow("form[action$=close]", &[("reason", "Strike until Friday")])
        .await
        .assert_status(200)
        .assert_reads("The lane is closed");
    let late: Vec<_> = fields.into_iter().filter(|(name, _)| name != "reason").collect();
    let late = [late, vec![("reason".to_owned(), "Me too".to_owned())]].concat();
    operator.post(&action, &late).await.assert_status(409).assert_reads("Somebody did this before you");
    // What was held at the checkout is made anew, on a lane that is open.
    shopper.post(&till, &filled).await;
    if shop.count("orders") == 1 {
        // It costs more there, so the shopper was asked again.
        pays(&mut shopper, "de-at", &[]).await;
    }
    assert_eq!(shop.count("orders"), 2);
    let after = shop.app.db.read_now(|read| orders::after(read, None, 100)).unwrap();
    let later = after.iter().filter(|order| order.id != sold.id);
    assert!(later.flat_map(|order| &order.plan.consignments).all(|terms| terms.lane != lane));
    operator.open("/ops/audit").await.assert_reads("Strike until Friday");
    operator.open(&page).await;
    operator
        .submit_and_follow("form[action$=open]", &[("reason", "The strike is over")])
        .await
        .assert_status(200)
        .assert_reads("The lane is open");
}
