//! Parcels that a closed lane leaves behind: what goes another way by itself, and what an agent decides.

use std::sync::{Arc, Barrier};
use std::thread;

use chrono::TimeDelta;
use entrepot::actions::load_rates::load_rates;
use entrepot::actions::plan_road::{Roads, plan_road};
use entrepot::actions::reroute::{Wish, reroute};
use entrepot::actions::strand_parcel::let_wait;
use entrepot::actions::switch_lane::switch_lane;
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::reroute_stranded::{Turn, reroute_stranded};
use entrepot::domain::audit::Author;
use entrepot::domain::consignments::ConsignmentState as State;
use entrepot::domain::fx::Published;
use entrepot::domain::ledger::Account;
use entrepot::domain::orders::Consignment;
use entrepot::domain::rerouting::{Doubt, NotRerouted, Verdict};
use entrepot::store::{Read, orders, stranded};

use super::calling_off::{calls_off, moves, parcels, proved, stands};
use super::{agent, kinds};
use crate::shop::capacity::limit;
use crate::shop::till::{self, Till, posted};
use crate::support::{Sold, TestShop, typed};

const CUP: &str = "GX-CUP-WHT";
const HUB: &str = "CN-SZX";
const WAREHOUSE: &str = "PL-WRO";

pub fn switch(shop: &TestShop, lane: &str, open: bool) {
    let author = Author::command("test");
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| switch_lane(tx, &author, lane, open, "a strike"));
    done.unwrap();
}

fn parcel(shop: &TestShop, sold: &Sold) -> Consignment {
    parcels(shop, sold).remove(0)
}

/// Every other road for the first parcel of a sale.
pub fn roads(shop: &TestShop, sold: &Sold) -> Roads {
    let look = |read: &mut Read<'_>| {
        let (known, now) = (read.known(), read.now());
        let order = orders::by_id(read, &sold.id)?.unwrap();
        let parcel = orders::parcels(read, &sold.id)?.remove(0);
        plan_road(read, &known, now, (&order, &parcel))
    };
    shop.app.db.read_now(look).unwrap()
}

async fn turn(shop: &TestShop) -> Turn {
    reroute_stranded(&shop.app.db, 20).await.unwrap()
}

/// Gives the first parcel of a sale the first of its roads.
pub fn reroutes(shop: &TestShop, sold: &Sold, roads: &Roads) -> Result<(), ActionError> {
    let (author, number) = (Author::command("test"), parcel(shop, sold).number);
    let (way, had, versions) = (&roads.ways[0], roads.had, &roads.versions);
    let wish = Wish { parcel: &number, way, had, versions };
    shop.app.db.write_now(|tx| reroute(tx, &author, &wish))
}

fn why(done: Result<impl std::fmt::Debug, ActionError>) -> NotRerouted {
    match done {
        Err(ActionError::Refused(Refusal::Reroute(why))) => why,
        other => panic!("{other:?}"),
    }
}

/// What was noted about the first parcel of a sale.
fn noted(shop: &TestShop, sold: &Sold) -> Option<stranded::Stranded> {
    let id = parcel(shop, sold).id;
    shop.app.db.read_now(|read| stranded::of(read, &id)).unwrap()
}

#[actix_web::test]
async fn what_keeps_its_day_within_the_limit_goes_another_way_by_itself() {
    let shop = TestShop::open();
    shop.lay(CUP, &[(HUB, 5)]);
    let sold = shop.sell("de-at", &[(CUP, 2)], None);
    let was = parcel(&shop, &sold);
    assert_eq!(was.terms.lane_code, "SZX-AT-POST");
    moves(&shop, &was, &[State::Picked, State::Packed]).unwrap();
    shop.lay(CUP, &[(HUB, 3), (WAREHOUSE, 2)]);
    let (free, held, paid) = (shop.free(CUP), shop.held(CUP), stands(&shop, &sold, Account::Shoppers));
    switch(&shop, "SZX-AT-POST", false);
    let found = roads(&shop, &sold);
    let way = match found.verdict(&was) {
        Verdict::Take(way) => way,
        Verdict::Ask(why) => panic!("{why:?}"),
    };
    assert_eq!(turn(&shop).await, Turn { rerouted: 1, ..Turn::default() });
    assert_eq!(turn(&shop).await, Turn::default(), "once");
    let now = parcel(&shop, &sold);
    assert_eq!((&now.terms, &now.receipt), (&was.terms, &was.receipt), "what was bought stays as it was sold");
    assert_eq!((now.way(), now.way().place_code.as_str()), (&way.terms, WAREHOUSE));
    assert_eq!(now.state, State::Allocated, "it is picked anew, at the other place");
    assert_eq!((shop.free(CUP), shop.held(CUP)), (free, held), "the stock moved with it");
    assert_eq!((shop.free_at(CUP, HUB), shop.free_at(CUP, WAREHOUSE)), (5, 0));
    assert_eq!(stands(&shop, &sold, Account::Shoppers), paid, "the shopper pays nothing");
    assert_eq!(stands(&shop, &sold, Account::Reserve), way.extra.minor(), "the house does");
    assert_eq!(proved(&shop), Ok(()));
    // It goes its way from there, and arrives.
    shop.passes(TimeDelta::minutes(1));
    moves(&shop, &now, &[State::Picked, State::Packed, State::HandedOver, State::LastMile, State::Delivered]).unwrap();
    assert_eq!((shop.free(CUP), shop.held(CUP)), (free, held - 2));
    assert_eq!(proved(&shop), Ok(()));
    let mut guest = shop.anonymous();
    let page = guest.open(&sold.at(&format!("orders/{}?key={}", sold.number, sold.key))).await;
    page.assert_status(200).assert_reads("nimmt einen anderen Weg");
    let mut agent = agent(&shop);
    let page = agent.open(&format!("/care/orders/{}", sold.number)).await;
    page.assert_status(200).assert_reads("Took another road").assert_reads("WRO-AT-PARCEL");
}

#[actix_web::test]
async fn what_would_be_late_or_dear_is_put_to_an_agent_who_takes_a_road() {
    let shop = TestShop::open();
    shop.lay(CUP, &[(WAREHOUSE, 2)]);
    let sold = shop.sell("de-at", &[(CUP, 1)], None);
    let was = parcel(&shop, &sold);
    assert_eq!(was.terms.lane_code, "WRO-AT-PARCEL");
    shop.lay(CUP, &[(HUB, 4), (WAREHOUSE, 1)]);
    switch(&shop, "WRO-AT-PARCEL", false);
    assert_eq!(turn(&shop).await, Turn { asked: 1, ..Turn::default() });
    assert_eq!(turn(&shop).await, Turn::default(), "nobody looks twice at the same lanes");
    assert!(noted(&shop, &sold).unwrap().why.iter().any(|doubt| matches!(doubt, Doubt::Later(_) | Doubt::Dearer(_))));
    let mut agent = agent(&shop);
    agent.open("/care/").await.assert_status(200).assert_reads("One parcel has no road");
    let order = agent.open(&format!("/care/orders/{}", sold.number)).await;
    order.assert_status(200).assert_reads("Its lane is closed");
    let page = agent.open("/care/stranded").await;
    page.assert_status(200).assert_reads(was.number.as_str()).assert_reads("1 parcel waits").assert_reads("later");
    let form = "form:has([value=SZX-AT-POST])";
    let (action, mut fields) = agent.filled(form, &[]);
    // What the page showed is not what it costs any more.
    fields.iter_mut().find(|(name, _)| name == "extra").unwrap().1 = "1".to_owned();
    agent.post(&action, &fields).await.assert_status(409).assert_reads("costs something else by now");
    agent.open("/care/stranded").await;
    let taken = agent.submit_and_follow(form, &[]).await;
    taken.assert_status(200).assert_reads("has its new road").assert_reads("Every parcel has its road");
    assert_eq!(parcel(&shop, &sold).way().lane_code, "SZX-AT-POST");
    let again = agent.post(&action, &fields).await;
    assert!([404, 409].contains(&again.status.as_u16()));
    assert_eq!(kinds(&shop, &sold).iter().filter(|kind| *kind == "parcel_rerouted").count(), 1);
    let letter = posted(&shop).await.into_iter().find(|letter| letter.subject.contains("kommt später")).unwrap();
    assert!(letter.text.contains("Ihrem Preis ändert sich nichts"), "{}", letter.text);
    assert_eq!((shop.free_at(CUP, HUB), shop.free_at(CUP, WAREHOUSE)), (3, 2));
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn a_parcel_waits_until_its_lane_is_open_again() {
    let shop = TestShop::open();
    shop.lay(CUP, &[(WAREHOUSE, 2)]);
    let sold = shop.sell("de-at", &[(CUP, 1)], None);
    switch(&shop, "WRO-AT-PARCEL", false);
    let mut agent = agent(&shop);
    agent.open("/care/stranded").await.assert_status(200).assert_reads("No other road takes these goods");
    agent.submit("form[action$=wait]", &[("note", "")]).await.assert_status(422).assert_reads("Say why it waits");
    agent.open("/care/stranded").await;
    let noted_page = agent.submit_and_follow("form[action$=wait]", &[("note", "Open again on Friday")]).await;
    noted_page.assert_status(200).assert_reads("Waits: Open again on Friday");
    // A road that comes later is not taken behind the agent's back.
    shop.lay(CUP, &[(HUB, 4), (WAREHOUSE, 1)]);
    assert_eq!(turn(&shop).await, Turn::default());
    switch(&shop, "WRO-AT-PARCEL", true);
    assert_eq!(noted(&shop, &sold), None);
    agent.open("/care/stranded").await.assert_status(200).assert_reads("Every parcel has its road");
    assert_eq!(turn(&shop).await, Turn::default());
    assert_eq!(parcel(&shop, &sold).road, None, "it goes as it was sold");
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn a_parcel_on_another_road_is_called_off_and_nothing_is_left_over() {
    let shop = TestShop::open();
    shop.lay(CUP, &[(HUB, 5)]);
    let sold = shop.sell("de-at", &[(CUP, 2)], None);
    shop.lay(CUP, &[(HUB, 3), (WAREHOUSE, 2)]);
    switch(&shop, "SZX-AT-POST", false);
    turn(&shop).await;
    assert_eq!(parcel(&shop, &sold).way().place_code, WAREHOUSE);
    let refund = calls_off(&shop, &sold, false).unwrap();
    assert!(refund.is_some());
    assert_eq!((shop.free_at(CUP, HUB), shop.free_at(CUP, WAREHOUSE), shop.held(CUP)), (5, 2, 0));
    assert_eq!(stands(&shop, &sold, Account::Reserve), 0, "the road was not spent");
    shop.passes(TimeDelta::hours(1));
    entrepot::outside::refunds::resume_refunds(&shop.app.db, shop.app.payments.as_ref()).await.unwrap();
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn what_stands_against_another_road_is_said() {
    let shop = TestShop::open();
    shop.lay(CUP, &[(WAREHOUSE, 2)]);
    let sold = shop.sell("de-at", &[(CUP, 1)], None);
    shop.lay(CUP, &[(HUB, 1), (WAREHOUSE, 1)]);
    let found = roads(&shop, &sold);
    assert_eq!(why(reroutes(&shop, &sold, &found)), NotRerouted::OpenAgain, "its lane is open");
    switch(&shop, "WRO-AT-PARCEL", false);
    assert_eq!(why(reroutes(&shop, &sold, &found)), NotRerouted::Changed, "the lanes are others by now");
    let found = roads(&shop, &sold);
    shop.lay(CUP, &[(WAREHOUSE, 1)]);
    assert!(matches!(why(reroutes(&shop, &sold, &found)), NotRerouted::NoStock(_)));
    assert_eq!((shop.free(CUP), shop.held(CUP)), (1, 1), "nothing moved");
    shop.lay(CUP, &[(HUB, 1), (WAREHOUSE, 1)]);
    let found = roads(&shop, &sold);
    reroutes(&shop, &sold, &found).unwrap();
    assert_eq!(why(reroutes(&shop, &sold, &found)), NotRerouted::Given, "twice");
    moves(&shop, &parcel(&shop, &sold), &[State::Picked, State::Packed, State::HandedOver]).unwrap();
    assert_eq!(why(reroutes(&shop, &sold, &found)), NotRerouted::Stands(State::HandedOver));
    let (author, number) = (Author::command("test"), parcel(&shop, &sold).number);
    let waits: Result<(), ActionError> = shop.app.db.write_now(|tx| let_wait(tx, &author, &number, "x"));
    assert_eq!(why(waits), NotRerouted::Stands(State::HandedOver));
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn two_workers_a_hand_over_and_a_lane_that_opens_meet_at_one_parcel() {
    for round in 0..4 {
        let shop = Arc::new(TestShop::open());
        shop.lay(CUP, &[(HUB, 5)]);
        let sold = shop.sell("de-at", &[(CUP, 1)], None);
        shop.lay(CUP, &[(HUB, 4), (WAREHOUSE, 3)]);
        moves(&shop, &parcel(&shop, &sold), &[State::Picked, State::Packed]).unwrap();
        switch(&shop, "SZX-AT-POST", false);
        let found = Arc::new(roads(&shop, &sold));
        let start = Arc::new(Barrier::new(4));
        let reroute = || {
            let (shop, sold, found, start) = (shop.clone(), sold.clone(), found.clone(), start.clone());
            thread::spawn(move || {
                start.wait();
                reroutes(&shop, &sold, &found).is_ok()
            })
        };
        let both = [reroute(), reroute()];
        let hand = {
            let (shop, sold, start) = (shop.clone(), sold.clone(), start.clone());
            thread::spawn(move || {
                let parcel = parcel(&shop, &sold);
                start.wait();
                moves(&shop, &parcel, &[State::HandedOver]).is_ok()
            })
        };
        start.wait();
        if round % 2 == 0 {
            switch(&shop, "SZX-AT-POST", true);
        }
        let taken = both.into_iter().map(|one| one.join().unwrap()).filter(|done| *done).count();
        let away = hand.join().unwrap();
        let now = parcel(&shop, &sold);
        assert!(taken <= 1 && !(taken == 1 && away), "one of them, or the lane that opened");
        assert_eq!(now.road.is_some(), taken == 1);
        assert_eq!(shop.count("reroutes"), i64::try_from(taken).unwrap());
        assert_eq!(shop.free(CUP) + shop.held(CUP), if away { 7 } else { 8 });
        assert_eq!(proved(&shop), Ok(()));
    }
}

#[actix_web::test]
async fn strangers_do_not_decide_about_roads() {
    let shop = TestShop::open();
    let mut operator = shop.staff(entrepot::domain::accounts::Role::Operator, "en");
    operator.open("/care/stranded").await.assert_status(403);
    let mut nobody = shop.anonymous();
    nobody.open("/care/stranded").await.assert_status(303);
}

#[test]
fn a_parcel_does_not_stand_in_its_own_way_on_a_full_day() {
    let shop = TestShop::open();
    shop.lay(CUP, &[(HUB, 5)]);
    let sold = shop.sell("de-at", &[(CUP, 1)], None);
    let was = parcel(&shop, &sold).terms;
    limit(&shop, Some(1));
    switch(&shop, &was.lane_code, false);
    let mut found = roads(&shop, &sold);
    found.ways.retain(|way| way.terms.place == was.place);
    let way = &found.ways[0].terms;
    assert_eq!(way.journey.handed_over, was.journey.handed_over, "it has its place among those of the day");
    reroutes(&shop, &sold, &found).unwrap();
    assert_eq!(proved(&shop), Ok(()));
}

#[actix_web::test]
async fn the_books_hold_what_the_new_road_asks_for_also_where_the_price_was_held_while_rates_moved() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "de-ch-eur", CUP, "3").await;
    guest.open("/de-ch-eur/checkout").await;
    shop.passes(TimeDelta::hours(1));
    let day = shop.app.db.now().date_naive();
    let rate = |currency: &str, rate: &str| Published {
        day,
        currency: currency.parse().unwrap(),
        rate: rate.parse().unwrap(),
        source: "ECB".into(),
    };
    let moved = [rate("CHF", "0.80"), rate("CNY", "7.00")];
    shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &moved, &[])).unwrap();
    let address = typed("CH");
    let mut fields = vec![("email", "guest@post.example"), ("card", till::PAYS), ("expiry", "12/30"), ("code", "123")];
    fields.extend([("name", address.name.as_str()), ("street", address.street.as_str())]);
    fields.extend([("city", address.city.as_str()), ("postcode", address.postcode.as_str())]);
    guest.submit(till::ORDER, &fields).await.assert_leads("/de-ch-eur/orders/EP-");
    let placed = shop.app.db.read_now(|read| orders::after(read, None, 10)).unwrap().remove(0);
    let sold = Sold { id: placed.id, number: placed.number, key: String::new(), segment: "de-ch-eur".to_owned() };
    let was = parcel(&shop, &sold);
    assert_ne!(stands(&shop, &sold, Account::LockReserve), 0, "holding the price cost the house something");
    switch(&shop, &was.terms.lane_code, false);
    let found = roads(&shop, &sold);
    reroutes(&shop, &sold, &found).unwrap();
    let asked = found.ways[0].receipt.totals;
    for (account, amount) in [
        (Account::TaxHeld, asked.tax),
        (Account::DutyHeld, asked.duty),
        (Account::FeesHeld, asked.fees),
        (Account::Freight, asked.shipping),
    ] {
        assert_eq!(-stands(&shop, &sold, account), amount.minor(), "{account:?}");
    }
    assert_eq!(proved(&shop), Ok(()));
}
