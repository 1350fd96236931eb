//! Direct mail is collected at the hub, closed under one manifest and handed over; whoever scans meanwhile is on the
//! manifest or outside, never half.

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier};
use std::thread;

use chrono::TimeDelta;
use entrepot::actions::call_off::{self, call_off};
use entrepot::actions::close_batch::close_batch;
use entrepot::actions::collect::{Collected, Scan, collect, take_out};
use entrepot::actions::describe_goods::describe_goods;
use entrepot::actions::dissolve_batch::dissolve_batch;
use entrepot::actions::hand_over_batch::hand_over_batch;
use entrepot::actions::issue_papers::{Wish, issue_papers};
use entrepot::actions::move_consignment::{Moved, News, move_consignment};
use entrepot::actions::void_papers::void_papers;
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::verify::prove;
use entrepot::domain::addresses::Typed;
use entrepot::domain::audit::Author;
use entrepot::domain::batches::{Batch, BatchNumber, BatchRefused, BatchState, Manifest};
use entrepot::domain::consignments::{ConsignmentState as State, MoveRefused, Source};
use entrepot::domain::ids::PlaceId;
use entrepot::domain::orders::Consignment;
use entrepot::store::{Read, StoreError, batches, consignments, orders, outbox, papers, senders, stranded};
use indicatif::ProgressBar;

use crate::care::rerouting;
use crate::shop::till::Till;
use crate::support::{Sold, TestShop, count_rows, typed};

const POT: &str = "GX-POT-350-CEL";

fn author() -> Author {
    Author::command("test")
}

/// The first parcel of a sale.
pub fn parcel(shop: &TestShop, sold: &Sold) -> Consignment {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| orders::consignments(read, &id)).unwrap().remove(0)
}

fn told(shop: &TestShop, sold: &Sold, became: State) -> Result<Moved, ActionError> {
    let number = parcel(shop, sold).number;
    shop.app.db.write_now(|tx| {
        let (called, at, source) = (number.as_str(), None, Source::Scan);
        move_consignment(tx, &author(), &News { called, order: None, became, at, source, detail: "", event: None })
    })
}

/// Picks and packs the parcel of a sale and makes its papers.
pub fn packs(shop: &TestShop, sold: &Sold) {
    told(shop, sold, State::Picked).unwrap();
    told(shop, sold, State::Packed).unwrap();
    let number = parcel(shop, sold).number;
    let done: Result<_, ActionError> =
        shop.app.db.write_now(|tx| issue_papers(tx, &author(), &number, &Wish::default()));
    done.unwrap();
}

/// A teapot sold to somebody in the United States to whom nothing else goes, packed at the hub.
pub fn packed(shop: &TestShop) -> Sold {
    let street = format!("{} Oak Street", shop.count("orders") + 1);
    packed_for(shop, &Typed { street, ..typed("US") })
}

/// A teapot sold to an address in the United States, packed at the hub.
pub fn packed_for(shop: &TestShop, address: &Typed) -> Sold {
    let sold = shop.sell_to("en-us", &[(POT, 1)], address);
    assert_eq!(parcel(shop, &sold).terms.place_code, "CN-SZX");
    packs(shop, &sold);
    sold
}

/// Scans the parcel of a sale into a bag where it lies.
pub fn collects(shop: &TestShop, sold: &Sold, bag: Option<u32>) -> Result<Collected, ActionError> {
    let one = parcel(shop, sold);
    let (number, place): (_, PlaceId) = (one.number, one.terms.place);
    shop.app.db.write_now(|tx| collect(tx, &author(), &Scan { called: number.as_str(), at: &place, bag }))
}

fn takes_out(shop: &TestShop, sold: &Sold) -> Result<Collected, ActionError> {
    let number = parcel(shop, sold).number;
    shop.app.db.write_now(|tx| take_out(tx, &author(), number.as_str(), (None, None)))
}

pub fn closes(shop: &TestShop, number: &BatchNumber) -> Result<Manifest, ActionError> {
    shop.app.db.write_now(|tx| close_batch(tx, &author(), number))
}

fn hands_over(shop: &TestShop, number: &BatchNumber) -> Result<bool, ActionError> {
    shop.app.db.write_now(|tx| hand_over_batch(tx, &author(), number))
}

fn batch(shop: &TestShop, number: &BatchNumber) -> Batch {
    shop.app.db.read_now(|read| batches::by_number(read, number)).unwrap().unwrap()
}

fn proved(shop: &TestShop) -> Result<u64, String> {
    prove(&shop.app.db, &ProgressBar::hidden()).map(|proved| proved.batches).map_err(|error| error.to_string())
}

fn refused<T: std::fmt::Debug>(done: Result<T, ActionError>) -> Refusal {
    match done {
        Err(ActionError::Refused(why)) => why,
        other => panic!("{other:?}"),
    }
}

fn letters(shop: &TestShop, sold: &Sold) -> usize {
    let id = sold.id.clone();
    let all = shop.app.db.read_now(|read| outbox::of_order(read, &id)).unwrap();
    all.iter().filter(|letter| letter.kind == "parcel_moved").count()
}

#[test]
fn parcels_are_collected_closed_and_handed_over_under_one_manifest() {
    let shop = TestShop::open();
    let all: Vec<Sold> = (0..3).map(|_| packed(&shop)).collect();
    let first = collects(&shop, &all[0], None).unwrap();
    let within = first.within.unwrap();
    assert_eq!((within.number.as_str(), within.bag, first.is_news), ("B-2026-000001", 1, true));
    assert_eq!(first.consignment.state, State::Batched);
    let number = within.number;
    // Scanned twice, and into another bag.
    assert!(!collects(&shop, &all[0], None).unwrap().is_news);
    assert!(!collects(&shop, &all[0], Some(1)).unwrap().is_news);
    assert_eq!(collects(&shop, &all[1], Some(2)).unwrap().within.unwrap().bag, 2);
    assert_eq!(collects(&shop, &all[2], None).unwrap().within.unwrap().bag, 2, "the last bag has room");
    assert!(collects(&shop, &all[2], Some(1)).unwrap().is_news, "it changes its bag");
    assert_eq!(shop.count("batches"), 1);
    // Five in the afternoon in Shenzhen on Tuesday: the cut-off is Wednesday's.
    let open = batch(&shop, &number);
    assert_eq!(
        (open.day.to_string(), open.closes_at.to_rfc3339()),
        ("2026-11-25".into(), "2026-11-25T08:00:00+00:00".into())
    );
    assert_eq!(refused(hands_over(&shop, &number)), Refusal::Batch(BatchRefused::Stands(BatchState::Open)));
    let manifest = closes(&shop, &number).unwrap();
    let listed: Vec<(u32, String)> = manifest.items.iter().map(|item| (item.bag, item.parcel.to_string())).collect();
    let mut wanted: Vec<(u32, String)> =
        [1, 2, 1].into_iter().zip(&all).map(|(bag, sold)| (bag, parcel(&shop, sold).number.to_string())).collect();
    wanted.sort();
    assert_eq!(listed, wanted);
    assert_eq!((manifest.totals.pieces, manifest.totals.bags), (3, 2));
    assert_eq!(closes(&shop, &number).unwrap(), manifest, "closed twice is closed once");
    assert!(
        manifest.items.iter().all(|item| item.identifier.starts_with("LX") && item.mode.as_deref() == Some("9610"))
    );
    assert_eq!(proved(&shop), Ok(1));
    assert_eq!((shop.held(POT), letters(&shop, &all[0])), (3, 0), "a bag is no news to the shopper");
    assert!(hands_over(&shop, &number).unwrap());
    assert!(!hands_over(&shop, &number).unwrap(), "handed over twice is once");
    assert_eq!(shop.held(POT), 0);
    for sold in &all {
        assert_eq!((parcel(&shop, sold).state, letters(&shop, sold)), (State::HandedOver, 1));
    }
    let id = parcel(&shop, &all[0]).id;
    let life = shop.app.db.read_now(|read| consignments::life(read, &id)).unwrap();
    assert_eq!(life.last().unwrap().detail, "B-2026-000001/1");
    assert_eq!(proved(&shop), Ok(1));
    let next = packed(&shop);
    assert_eq!(collects(&shop, &next, None).unwrap().within.unwrap().number.as_str(), "B-2026-000002");
}

#[test]
fn what_does_not_belong_into_a_batch_is_refused_and_nothing_changes() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[(POT, 1)], None);
    assert_eq!(refused(collects(&shop, &sold, None)), Refusal::Move(MoveRefused::NotYet(State::Allocated)));
    told(&shop, &sold, State::Picked).unwrap();
    told(&shop, &sold, State::Packed).unwrap();
    let number = parcel(&shop, &sold).number;
    assert_eq!(refused(collects(&shop, &sold, None)), Refusal::Batch(BatchRefused::NoPapers(number)));
    // No news of anybody leads into a batch.
    assert_eq!(refused(told(&shop, &sold, State::Batched)), Refusal::Move(MoveRefused::NotYet(State::Packed)));
    let near = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    if parcel(&shop, &near).terms.dispatch.as_str() != "CN" {
        packs(&shop, &near);
        assert_eq!(refused(collects(&shop, &near, None)), Refusal::Batch(BatchRefused::NoHub));
    }
    let other = packed(&shop);
    let (one, wrong) = (parcel(&shop, &other), parcel(&shop, &near).terms.place);
    let elsewhere: Result<_, ActionError> = shop
        .app
        .db
        .write_now(|tx| collect(tx, &author(), &Scan { called: one.number.as_str(), at: &wrong, bag: None }));
    if wrong != one.terms.place {
        assert_eq!(refused(elsewhere), Refusal::Move(MoveRefused::OtherPlace(one.terms.place)));
    }
    assert_eq!(refused(collects(&shop, &other, Some(2))), Refusal::Batch(BatchRefused::NoBag { bag: 2, next: 1 }));
    assert_eq!(
        (parcel(&shop, &other).state, shop.count("batches"), shop.count("batch_parcels")),
        (State::Packed, 0, 0)
    );
    let (_, unpaid) = shop.place("en-us", &[(POT, 1)], None);
    assert_eq!(refused(collects(&shop, &unpaid, None)), Refusal::Move(MoveRefused::NotPaid));
    assert_eq!(proved(&shop), Ok(0));
}

#[test]
fn a_parcel_is_taken_out_goes_alone_or_is_called_off_while_its_batch_is_open() {
    let shop = TestShop::open();
    let all: Vec<Sold> = (0..4).map(|_| packed(&shop)).collect();
    let mut number = None;
    for sold in &all {
        number = collects(&shop, sold, None).unwrap().within.map(|within| within.number);
    }
    let number = number.unwrap();
    let off = |sold: &Sold| -> Result<_, ActionError> {
        let wish = call_off::Wish { order: &sold.number, parcel: None, shopper: false, note: "" };
        shop.app.db.write_now(|tx| call_off(tx, &author(), &wish))
    };
    assert!(takes_out(&shop, &all[0]).unwrap().is_news);
    assert!(!takes_out(&shop, &all[0]).unwrap().is_news, "a scan twice");
    assert_eq!(parcel(&shop, &all[0]).state, State::Packed);
    assert!(told(&shop, &all[1], State::HandedOver).unwrap().is_news());
    off(&all[2]).unwrap();
    assert_eq!(parcel(&shop, &all[2]).state, State::Cancelled);
    assert_eq!(count_rows(shop.database(), "batch_parcels"), 1);
    let manifest = closes(&shop, &number).unwrap();
    assert_eq!(manifest.totals.pieces, 1);
    // Sealed: what is on the manifest leaves with it.
    let sealed = Refusal::Batch(BatchRefused::Sealed(number.clone()));
    assert_eq!(refused(takes_out(&shop, &all[3])), sealed);
    assert_eq!(refused(told(&shop, &all[3], State::HandedOver)), sealed);
    assert_eq!(refused(off(&all[3])), sealed);
    assert_eq!(parcel(&shop, &all[3]).state, State::Batched);
    assert_eq!(proved(&shop), Ok(1));
    // Taken apart, the parcel is free again; the manifest is kept.
    let apart = || -> Result<bool, ActionError> { shop.app.db.write_now(|tx| dissolve_batch(tx, &author(), &number)) };
    assert!(apart().unwrap());
    assert!(!apart().unwrap());
    assert_eq!((parcel(&shop, &all[3]).state, closes(&shop, &number).unwrap()), (State::Packed, manifest));
    assert_eq!(refused(hands_over(&shop, &number)), Refusal::Batch(BatchRefused::Stands(BatchState::Dissolved)));
    assert_eq!(collects(&shop, &all[3], None).unwrap().within.unwrap().number.as_str(), "B-2026-000002");
    assert_eq!(proved(&shop), Ok(2));
}

#[test]
fn a_late_parcel_joins_the_next_batch_or_goes_alone_at_no_cost_to_the_shopper() {
    let shop = TestShop::open();
    let (early, late, alone) = (packed(&shop), packed(&shop), packed(&shop));
    let first = collects(&shop, &early, None).unwrap().within.unwrap().number;
    // Nobody closed it, yet its cut-off has passed.
    shop.passes(TimeDelta::hours(24));
    let next = collects(&shop, &late, None).unwrap().within.unwrap().number;
    assert_ne!(first, next);
    assert_eq!(batch(&shop, &next).day.to_string(), "2026-11-26");
    closes(&shop, &first).unwrap();
    let rows = || ["charges", "entries", "payments", "refunds", "settlements"].map(|table| shop.count(table));
    let (before, money) = (parcel(&shop, &alone), rows());
    told(&shop, &alone, State::HandedOver).unwrap();
    let after = parcel(&shop, &alone);
    assert_eq!((after.receipt, after.terms), (before.receipt, before.terms));
    assert_eq!(rows(), money, "nothing is charged or paid for going alone");
    assert_eq!(
        refused(closes(&shop, &next).and_then(|_| closes(&shop, &"B-2026-000077".parse().unwrap()))),
        Refusal::NotFound
    );
    assert_eq!(proved(&shop), Ok(2));
}

#[test]
fn each_piece_that_arrives_while_a_batch_closes_is_on_its_manifest_or_outside() {
    let shop = Arc::new(TestShop::open());
    shop.set_free(POT, 60);
    for round in 0..3 {
        let all: Vec<Sold> = (0..8).map(|_| packed(&shop)).collect();
        let number = collects(&shop, &all[0], None).unwrap().within.unwrap().number;
        let start = Arc::new(Barrier::new(5));
        // Four hands scan, each the neighbour's parcel too, one takes out again; meanwhile somebody closes.
        let hands: Vec<_> = (0..4)
            .map(|hand| {
                let (shop, start, all) = (shop.clone(), start.clone(), all.clone());
                thread::spawn(move || {
                    start.wait();
                    for at in [hand * 2, hand * 2 + 1, (hand * 2 + 2) % all.len()] {
                        drop(collects(&shop, &all[at], None));
                    }
                    if hand == 3 {
                        drop(takes_out(&shop, &all[7]));
                    }
                })
            })
            .collect();
        start.wait();
        let manifest = closes(&shop, &number).unwrap();
        for hand in hands {
            hand.join().unwrap();
        }
        assert_eq!(proved(&shop).map(|_| ()), Ok(()), "round {round}");
        let listed: BTreeSet<String> = manifest.items.iter().map(|item| item.parcel.to_string()).collect();
        assert_eq!(listed.len(), manifest.items.len());
        for sold in &all {
            let one = parcel(&shop, sold);
            let within = shop.app.db.read_now(|read| batches::of_parcel(read, &one.id)).unwrap();
            let on_it = within.as_ref().is_some_and(|within| within.number == number);
            assert_eq!(on_it, listed.contains(one.number.as_str()), "in the batch and on its manifest, or neither");
            assert_eq!(one.state, if within.is_some() { State::Batched } else { State::Packed });
        }
        assert!(hands_over(&shop, &number).unwrap());
        assert_eq!(closes(&shop, &number).unwrap(), manifest, "what was written does not change");
        let late = batches_open(&shop);
        for batch in late {
            closes(&shop, &batch).unwrap();
            hands_over(&shop, &batch).unwrap();
        }
        assert_eq!(proved(&shop).map(|_| ()), Ok(()));
    }
    assert_eq!(
        count_rows(shop.database(), "consignment_moves WHERE became = 'handed_over'"),
        shop.count("batch_parcels")
    );
}

fn batches_open(shop: &TestShop) -> Vec<BatchNumber> {
    let open = shop.app.db.read_now(|read| batches::listed(read, &[BatchState::Open], 100)).unwrap();
    open.into_iter().filter(|one| one.pieces > 0).map(|one| one.batch.number).collect()
}

#[test]
fn a_batch_that_two_hand_over_while_one_parcel_is_scanned_alone_leaves_once() {
    let shop = Arc::new(TestShop::open());
    shop.set_free(POT, 60);
    for _ in 0..3 {
        let all: Vec<Sold> = (0..4).map(|_| packed(&shop)).collect();
        let numbers: Vec<BatchNumber> =
            all.iter().map(|sold| collects(&shop, sold, None).unwrap().within.unwrap().number).collect();
        let number = numbers[0].clone();
        closes(&shop, &number).unwrap();
        let (held, start) = (shop.held(POT), Arc::new(Barrier::new(3)));
        let hands: Vec<_> = (0..3)
            .map(|hand| {
                let (shop, start, all, number) = (shop.clone(), start.clone(), all.clone(), number.clone());
                thread::spawn(move || {
                    start.wait();
                    if hand == 2 {
                        drop(told(&shop, &all[0], State::HandedOver));
                        drop(shop.place("en-us", &[(POT, 1)], None));
                        false
                    } else {
                        hands_over(&shop, &number).unwrap()
                    }
                })
            })
            .collect();
        let news = hands.into_iter().map(|hand| hand.join().unwrap()).filter(|news| *news).count();
        assert_eq!(news, 1, "one of the two did it");
        assert_eq!(shop.held(POT), held - 4 + 1, "four left, one was sold meanwhile");
        assert!(all.iter().all(|sold| letters(&shop, sold) == 1));
        assert_eq!(proved(&shop).map(|_| ()), Ok(()));
    }
}

#[test]
fn a_manifest_that_somebody_changed_is_found() {
    let shop = TestShop::open();
    let sold = packed(&shop);
    let number = collects(&shop, &sold, None).unwrap().within.unwrap().number;
    closes(&shop, &number).unwrap();
    let id = parcel(&shop, &sold).id;
    let done: Result<(), StoreError> = shop.app.db.write_now(|tx| batches::take(tx, &id).map(drop));
    done.unwrap();
    assert!(proved(&shop).unwrap_err().contains("parcels of its manifest"));
}

#[test]
fn what_takes_another_road_is_collected_on_that_road_and_its_papers_stay_while_it_is() {
    let shop = TestShop::open();
    let sold = packed(&shop);
    let was = parcel(&shop, &sold);
    rerouting::switch(&shop, &was.terms.lane_code, false);
    let mut found = rerouting::roads(&shop, &sold);
    found.ways.retain(|way| way.terms.place == was.terms.place);
    assert!(!found.ways.is_empty(), "another lane leaves the hub");
    rerouting::reroutes(&shop, &sold, &found).unwrap();
    let now = parcel(&shop, &sold);
    assert_ne!(now.way().lane, was.terms.lane);
    assert_eq!(now.state, State::Picked, "its label is made anew");
    told(&shop, &sold, State::Packed).unwrap();
    let done: Result<_, ActionError> =
        shop.app.db.write_now(|tx| issue_papers(tx, &author(), &now.number, &Wish::default()));
    done.unwrap();
    let within = collects(&shop, &sold, None).unwrap().within.unwrap();
    assert_eq!(batch(&shop, &within.number).lane, now.way().lane, "in the batch of the lane by which it goes");
    let other: BatchNumber = "B-2026-000099".parse().unwrap();
    let out = shop.app.db.write_now(|tx| take_out(tx, &author(), now.number.as_str(), (None, Some(&other))));
    assert_eq!(refused(out), Refusal::Batch(BatchRefused::NotInside), "it lies in another");
    let voided = shop.app.db.write_now(|tx| void_papers(tx, &author(), &now.number, "torn"));
    assert_eq!(refused(voided), Refusal::Move(MoveRefused::NotYet(State::Batched)));
    closes(&shop, &within.number).unwrap();
    assert!(hands_over(&shop, &within.number).unwrap());
    assert_eq!(parcel(&shop, &sold).state, State::HandedOver);
    assert_eq!(proved(&shop), Ok(1));
}

#[test]
fn papers_that_no_longer_say_what_the_goods_are_are_void_when_their_parcel_leaves_its_batch() {
    let shop = TestShop::open();
    shop.set_free(POT, 60);
    let all: Vec<Sold> = (0..4).map(|_| packed(&shop)).collect();
    let mut number = None;
    for sold in &all {
        number = collects(&shop, sold, None).unwrap().within.map(|within| within.number);
    }
    let number = number.unwrap();
    let variant = parcel(&shop, &all[0]).terms.lines[0].variant.clone();
    let describes = |text: &str| -> Result<(), ActionError> {
        shop.app.db.write_now(|tx| {
            let listing = senders::descriptions(tx, std::slice::from_ref(&variant))?.remove(&variant).unwrap().0;
            describe_goods(tx, &author(), &listing, text)
        })
    };
    let void = |sold: &Sold| {
        let id = parcel(&shop, sold).id;
        let all = shop.app.db.read_now(|read| papers::void_of(read, &id)).unwrap();
        all.into_iter().map(|one| one.cause.to_string()).collect::<Vec<_>>()
    };
    // As it was before: they stay.
    takes_out(&shop, &all[3]).unwrap();
    assert_eq!(void(&all[3]), Vec::<String>::new());
    describes("Stoneware teapot with lid").unwrap();
    assert_eq!((void(&all[3]), void(&all[0])), (vec!["described".to_owned()], Vec::new()), "what is collected stays");
    takes_out(&shop, &all[0]).unwrap();
    assert_eq!((void(&all[0]), parcel(&shop, &all[0]).tracking), (vec!["described".to_owned()], None));
    let bare = Refusal::Batch(BatchRefused::NoPapers(parcel(&shop, &all[0]).number));
    assert_eq!(refused(collects(&shop, &all[0], None)), bare);
    closes(&shop, &number).unwrap();
    let apart: Result<bool, ActionError> = shop.app.db.write_now(|tx| dissolve_batch(tx, &author(), &number));
    assert!(apart.unwrap());
    assert_eq!((void(&all[1]), void(&all[2])), (vec!["described".to_owned()], vec!["described".to_owned()]));
    // Made again, they say it as it is.
    let id = parcel(&shop, &all[1]).number;
    let made: Result<_, ActionError> = shop.app.db.write_now(|tx| issue_papers(tx, &author(), &id, &Wish::default()));
    assert_eq!(made.unwrap().pieces[0].description, "Stoneware teapot with lid");
    collects(&shop, &all[1], None).unwrap();
    assert_eq!(proved(&shop).map(drop), Ok(()));
}

#[test]
fn a_batch_of_a_closed_lane_is_not_closed_but_taken_apart_and_its_parcels_are_stranded() {
    let shop = TestShop::open();
    shop.set_free(POT, 60);
    let all: Vec<Sold> = (0..2).map(|_| packed_for(&shop, &typed("US"))).collect();
    let mut number = None;
    for sold in &all {
        number = collects(&shop, sold, None).unwrap().within.map(|within| within.number);
    }
    let (number, lane) = (number.unwrap(), parcel(&shop, &all[0]).terms.lane_code);
    let apart = |number: &BatchNumber| -> Result<bool, ActionError> {
        shop.app.db.write_now(|tx| dissolve_batch(tx, &author(), number))
    };
    let stuck = || {
        let counts = |read: &mut Read<'_>| {
            let closed = read.known().closed_lanes();
            Ok::<_, StoreError>((stranded::count(read, &closed)?, stranded::batched(read, &closed)?))
        };
        shop.app.db.read_now(counts).unwrap()
    };
    assert_eq!(refused(apart(&number)), Refusal::Batch(BatchRefused::Stands(BatchState::Open)), "its lane is open");
    rerouting::switch(&shop, &lane, false);
    assert_eq!(refused(closes(&shop, &number)), Refusal::Batch(BatchRefused::LaneShut(lane.clone())));
    assert_eq!((stuck(), shop.count("combinings")), ((0, 2), 0));
    assert!(apart(&number).unwrap());
    assert!(!apart(&number).unwrap());
    assert_eq!((stuck(), batch(&shop, &number).state), ((2, 0), BatchState::Dissolved));
    assert_eq!(refused(closes(&shop, &number)), Refusal::Batch(BatchRefused::Stands(BatchState::Dissolved)));
    assert_eq!(proved(&shop), Ok(1));
    // Closed before its lane was: it can still be taken apart, with the box that was made of two.
    rerouting::switch(&shop, &lane, true);
    for sold in &all {
        number_of(collects(&shop, sold, None).unwrap());
    }
    let second = number_of(collects(&shop, &all[0], None).unwrap());
    assert_eq!(closes(&shop, &second).unwrap().totals.pieces, 1);
    rerouting::switch(&shop, &lane, false);
    assert_eq!(stuck(), (0, 2));
    assert!(apart(&second).unwrap());
    assert_eq!((stuck(), shop.count("papers"), shop.count("combinings")), ((2, 0), 2, 0));
    assert_eq!(proved(&shop), Ok(2));
}

fn number_of(collected: Collected) -> BatchNumber {
    collected.within.unwrap().number
}
