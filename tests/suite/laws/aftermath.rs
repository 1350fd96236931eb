//! Laws of what comes after a sale: whatever is closed, rerouted, lost, replaced, refunded, called off or made void, in
//! whatever order, no piece is doubled or lost, money and goods never both go out for one loss, and everything is proved.

use entrepot::actions::ActionError;
use entrepot::actions::call_off::{Wish, call_off};
use entrepot::actions::issue_papers::{Wish as PapersWish, issue_papers};
use entrepot::actions::move_consignment::{News, move_consignment};
use entrepot::actions::plan_road::{plan_again, units_of};
use entrepot::actions::refund_loss::refund_loss;
use entrepot::actions::replace_loss::{Wish as AgainWish, replace_loss};
use entrepot::actions::switch_lane::switch_lane;
use entrepot::actions::void_papers::void_papers;
use entrepot::cli::reroute_stranded::reroute_stranded;
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::consignments::{ConsignmentState as State, Event, Source};
use entrepot::domain::money::Money;
use entrepot::domain::orders::Consignment;
use entrepot::store::{StoreError, orders, refunds, returns};
use indicatif::ProgressBar;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::shop::till::Till;
use crate::support::{Sold, TestShop};

const CUP: &str = "GX-CUP-WHT";
const LANES: [&str; 4] = ["SZX-AT-POST", "SZX-AT-EXPRESS", "WRO-AT-PARCEL", "SZX-US-POST"];

/// Something that happens to the last parcel of an order, or to a lane.
#[derive(Debug, Clone)]
enum Deed {
    Switches(usize, bool),
    Looks,
    Moves(State),
    CallsOff,
    Refunds,
    Replaces,
    Issues,
    Voids,
}

fn some_deed() -> impl Strategy<Value = Deed> {
    let state = prop::sample::select(vec![
        State::Picked,
        State::Packed,
        State::HandedOver,
        State::Lost,
        State::LastMile,
        State::Destroyed,
    ]);
    prop_oneof![
        3 => (0..LANES.len(), any::<bool>()).prop_map(|(lane, open)| Deed::Switches(lane, open)),
        3 => Just(Deed::Looks),
        10 => state.prop_map(Deed::Moves),
        1 => Just(Deed::CallsOff),
        2 => Just(Deed::Refunds),
        3 => Just(Deed::Replaces),
        2 => Just(Deed::Issues),
        1 => Just(Deed::Voids),
    ]
}

fn parcels(shop: &TestShop, sold: &Sold) -> Vec<Consignment> {
    shop.app.db.read_now(|read| orders::parcels(read, &sold.id)).unwrap()
}

/// Does it, unless it is refused. `first` is the parcel that was sold, else the last there is.
fn does(shop: &TestShop, sold: &Sold, first: bool, deed: &Deed, at: usize) {
    let (author, db) = (Author::command("a law"), &shop.app.db);
    let all = parcels(shop, sold);
    let parcel = if first { &all[0] } else { &all[all.len() - 1] };
    let result: Result<(), ActionError> = match deed {
        Deed::Looks => {
            let looked = actix_web::rt::System::new().block_on(reroute_stranded(db, 20));
            looked.map(drop)
        }
        Deed::Switches(lane, open) => db.write_now(|tx| switch_lane(tx, &author, LANES[*lane], *open, "a law")),
        Deed::Moves(became) => db.write_now(|tx| {
            // Each is news of its own, younger than all before.
            let event = Some(Event::named(&format!("{at}"), tx.now()));
            let (order, at, source, detail) = (None, None, Source::Desk, "");
            let called = parcel.number.as_str();
            move_consignment(tx, &author, &News { called, order, became: *became, at, source, detail, event }).map(drop)
        }),
        Deed::CallsOff => db.write_now(|tx| {
            let wish = Wish { order: &sold.number, parcel: Some(&parcel.number), shopper: false, note: "" };
            call_off(tx, &author, &wish).map(drop)
        }),
        Deed::Refunds => db.write_now(|tx| refund_loss(tx, &author, (&sold.number, &parcel.number), "").map(drop)),
        Deed::Replaces => {
            let found = db.read_now(|read| {
                let (known, now) = (read.known(), read.now());
                let order = orders::by_id(read, &sold.id)?.unwrap();
                let case = returns::case(read, order)?;
                let Ok(owed) = case.owed_again(parcel) else { return Ok::<_, StoreError>(None) };
                plan_again(read, &known, now, (&case.order, parcel), &units_of(&case.lines, &owed)).map(Some)
            });
            let Some(roads) = found.unwrap().filter(|roads| !roads.ways.is_empty()) else { return };
            db.write_now(|tx| {
                let way = &roads.ways[at % roads.ways.len()];
                let (others, versions, gone) = (&*roads.others(way), &roads.versions, &parcel.number);
                let wish = AgainWish { order: &sold.number, gone, way, others, versions, note: "" };
                replace_loss(tx, &author, &wish).map(drop)
            })
        }
        Deed::Issues => {
            let wish = PapersWish { descriptions: vec![(CUP.parse().unwrap(), "Porcelain cup".into())], latin: None };
            db.write_now(|tx| issue_papers(tx, &author, &parcel.number, &wish).map(drop))
        }
        Deed::Voids => db.write_now(|tx| void_papers(tx, &author, &parcel.number, "a law")),
    };
    if let Err(ActionError::Broken(error)) = result {
        panic!("{deed:?}: {error}");
    }
}

/// Pieces of a parcel that are away for good: with the carrier, or further.
fn away(parcel: &Consignment) -> i64 {
    let gone = !parcel.state.is_at_place() && !parcel.state.is_off();
    if gone { parcel.terms.lines.iter().map(|line| i64::from(line.quantity)).sum() } else { 0 }
}

#[test]
fn nothing_that_comes_after_a_sale_doubles_or_loses_anything() {
    let shop = TestShop::open();
    shop.lay(CUP, &[("CN-SZX", 600), ("PL-WRO", 500)]);
    let deeds = prop::collection::vec((any::<bool>(), any::<bool>(), some_deed()), 4..30);
    let mut runner = TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() });
    let law = runner.run(&deeds, |deeds| {
        for lane in LANES {
            let author = Author::command("a law");
            // Open already is as good.
            drop(shop.app.db.write_now(|tx| switch_lane(tx, &author, lane, true, "a law")));
        }
        let pieces = shop.free(CUP) + shop.held(CUP);
        let sold = [shop.sell("en-us", &[(CUP, 2)], None), shop.sell("de-at", &[(CUP, 1)], None)];
        for (at, (second, first, deed)) in deeds.iter().enumerate() {
            shop.passes(chrono::TimeDelta::minutes(1));
            does(&shop, &sold[usize::from(*second)], *first, deed, at);
        }
        let mut left = 0;
        for one in &sold {
            let all = parcels(&shop, one);
            prop_assert!(all.len() <= 2, "replaced once");
            left += all.iter().map(away).sum::<i64>();
            let look = |read: &mut entrepot::store::Read<'_>| {
                let order = orders::by_id(read, &one.id)?.unwrap();
                Ok::<_, StoreError>((order.totals.total, refunds::of_order(read, &one.id)?))
            };
            let (total, back) = shop.app.db.read_now(look).unwrap();
            let back = Money::sum(total.currency(), back.iter().map(|refund| refund.amount)).unwrap();
            prop_assert!(back.is_zero() || back == total, "all of it, once");
            let case = shop.app.db.read_now(|read| {
                let order = orders::by_id(read, &one.id)?.unwrap();
                returns::case(read, order)
            });
            let case = case.unwrap();
            let gone = |parcel: &Consignment| matches!(parcel.state, State::Lost | State::Destroyed);
            let nothing_comes = all.iter().all(|parcel| gone(parcel) || parcel.state == State::Cancelled);
            let some = |parcel: &Consignment| case.owed_for_loss(parcel).is_ok();
            prop_assert!(!nothing_comes || !back.is_zero() || all.iter().any(some), "nobody is left with nothing");
            if let Some(again) = all.iter().find(|one| one.replaces.is_some()) {
                let off = matches!(again.state, State::Cancelled | State::Lost | State::Destroyed | State::LastMile);
                prop_assert!(back.is_zero() || off, "money or goods");
            }
        }
        prop_assert_eq!(shop.free(CUP) + shop.held(CUP) + left, pieces, "no piece is doubled or lost");
        prop_assert_eq!(shop.balance(), Vec::<String>::new());
        let proved = prove(&shop.app.db, &ProgressBar::hidden()).map(drop).map_err(|error| error.to_string());
        prop_assert_eq!(proved, Ok(()));
        Ok(())
    });
    law.unwrap();
}
