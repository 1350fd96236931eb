//! Laws of parcels: whatever is scanned, told, called off or refunded, in whatever order, twice and late, no piece is
//! doubled or lost, every life is sealed, what is held is what lies there for an order, and no more goes back than was
//! paid.

use chrono::{DateTime, TimeDelta, Utc};
use entrepot::actions::ActionError;
use entrepot::actions::call_off::{Wish, call_off};
use entrepot::actions::move_consignment::{News, move_consignment};
use entrepot::actions::refund_loss::refund_loss;
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::consignments::{ConsignmentState as State, Event, Heed, Move, Source, broken};
use entrepot::domain::landed_cost::Route;
use entrepot::domain::money::Money;
use entrepot::domain::orders::Consignment;
use entrepot::store::{Read, StoreError, consignments, orders, refunds};
use indicatif::ProgressBar;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::shop::till::Till;
use crate::support::{BEGINNING, Sold, TestShop};

const CUP: &str = "GX-CUP-WHT";

/// Something that somebody does to one of two orders.
#[derive(Debug, Clone)]
enum Deed {
    /// A scan at the place.
    Scans(State),
    /// An event of a carrier: its state, its key and its minute.
    Told(State, u8, i64),
    /// A cancellation, by the shopper or the house.
    CallsOff(bool),
    /// The money of a parcel that is gone.
    RefundsLoss,
}

fn some_deed() -> impl Strategy<Value = Deed> {
    let scan = prop::sample::select(vec![State::Picked, State::Packed, State::Batched, State::HandedOver]);
    let told = prop::sample::select(vec![
        State::Exported,
        State::AtBorder,
        State::Held,
        State::Cleared,
        State::LastMile,
        State::Delivered,
        State::Returned,
        State::Lost,
        State::Destroyed,
        State::Cancelled,
        State::Released,
    ]);
    prop_oneof![
        6 => scan.prop_map(Deed::Scans),
        8 => (told, 0..6_u8, 0..6_i64).prop_map(|(state, key, minute)| Deed::Told(state, key, minute)),
        1 => any::<bool>().prop_map(Deed::CallsOff),
        2 => Just(Deed::RefundsLoss),
    ]
}

/// An order's parcel with its life and what went back for it, or is on its way.
struct Stands {
    parcel: Consignment,
    life: Vec<Move>,
    back: Money,
    total: Money,
}

fn stands(shop: &TestShop, sold: &Sold) -> Stands {
    let look = |read: &mut Read<'_>| {
        let order = orders::by_id(read, &sold.id)?.unwrap();
        let parcel = orders::consignments(read, &sold.id)?.remove(0);
        let life = consignments::life(read, &parcel.id)?;
        let sent = refunds::of_order(read, &sold.id)?;
        let back = Money::sum(order.currency, sent.iter().map(|refund| refund.amount)).unwrap();
        Ok::<_, StoreError>(Stands { parcel, life, back, total: order.totals.total })
    };
    shop.app.db.read_now(look).unwrap()
}

fn news<'a>(called: &'a str, became: State, event: Option<Event>) -> News<'a> {
    let (order, at, source, detail) = (None, None, Source::Desk, "");
    News { called, order, became, at, source, detail, event }
}

/// Does it; whether it says that it changed where the parcel stands.
fn done(shop: &TestShop, sold: &Sold, deed: &Deed) -> bool {
    let author = Author::command("a law");
    let parcel = stands(shop, sold).parcel;
    let called = parcel.number.as_str();
    let beginning: DateTime<Utc> = BEGINNING.parse().unwrap();
    let db = &shop.app.db;
    let result: Result<bool, ActionError> = match deed {
        Deed::Scans(state) => {
            db.write_now(|tx| Ok(move_consignment(tx, &author, &news(called, *state, None))?.heed == Heed::Moves))
        }
        Deed::Told(state, key, minute) => db.write_now(|tx| {
            let event = Event::named(&format!("{key}"), beginning + TimeDelta::minutes(*minute));
            Ok(move_consignment(tx, &author, &news(called, *state, Some(event)))?.heed == Heed::Moves)
        }),
        Deed::CallsOff(shopper) => db.write_now(|tx| {
            call_off(tx, &author, &Wish { order: &sold.number, parcel: None, shopper: *shopper, note: "" })?;
            Ok(true)
        }),
        Deed::RefundsLoss => db.write_now(|tx| {
            refund_loss(tx, &author, (&sold.number, &parcel.number), "")?;
            Ok(false)
        }),
    };
    match result {
        Ok(moved) => moved,
        Err(ActionError::Refused(_)) => false,
        Err(ActionError::Broken(error)) => panic!("{deed:?}: {error}"),
    }
}

#[test]
fn nothing_that_is_done_to_parcels_doubles_or_loses_anything() {
    let shop = TestShop::open();
    shop.set_free(CUP, 1000);
    let sequences = prop::collection::vec((any::<bool>(), some_deed()), 1..28);
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let law = runner.run(&sequences, |deeds| {
        let (free, held) = (shop.free(CUP), shop.held(CUP));
        let sold = [shop.sell("en-us", &[(CUP, 2)], None), shop.sell("de-at", &[(CUP, 1)], None)];
        let pieces = [2, 1];
        for (second, deed) in &deeds {
            let one = &sold[usize::from(*second)];
            let was = stands(&shop, one);
            let moved = done(&shop, one, deed);
            let now = stands(&shop, one);
            prop_assert_eq!(moved, was.parcel.state != now.parcel.state, "{:?}", deed);
            prop_assert!(now.life.starts_with(&was.life), "a life is added to, never changed");
            prop_assert!(now.life.len() <= was.life.len() + 1);
            let crosses = now.parcel.receipt.route != Route::Warehouse;
            prop_assert_eq!(broken(&now.life, now.parcel.state, crosses), None);
            prop_assert!(now.back == Money::zero(now.total.currency()) || now.back == now.total, "all of it, once");
        }
        let ends = sold.iter().zip(pieces).map(|(one, pieces)| (stands(&shop, one), pieces));
        let (mut waits, mut left) = (0, 0);
        for (end, pieces) in ends {
            match end.parcel.state {
                state if state.is_at_place() => waits += pieces,
                State::Cancelled => prop_assert_eq!(end.back, end.total),
                _ => left += pieces,
            }
        }
        prop_assert_eq!(shop.held(CUP), held + waits, "held is what lies there for an order");
        prop_assert_eq!(shop.free(CUP), free - waits - left, "no piece is doubled or lost");
        prop_assert_eq!(shop.balance(), Vec::<String>::new());
        let proved = prove(&shop.app.db, &ProgressBar::hidden()).map(drop).map_err(|error| error.to_string());
        prop_assert_eq!(proved, Ok(()));
        Ok(())
    });
    law.unwrap();
}
