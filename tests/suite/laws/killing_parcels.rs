//! A process killed at any instant between the steps of parcels and their cancellation: the next one carries on, nothing
//! is doubled and nothing lost.

use std::cell::{Cell, RefCell};

use chrono::TimeDelta;
use entrepot::app::clock;
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::consignments::ConsignmentState as State;
use entrepot::domain::money::Money;
use entrepot::domain::refunds::RefundState;
use entrepot::outside::refunds::resume_refunds;
use entrepot::store::{Read, StoreError, orders, refunds};
use futures_util::future::{join, join_all};
use indicatif::ProgressBar;

use super::killing::Running;
use crate::shop::till::{Till, posted};
use crate::support::{BEGINNING, Sold, TestShop, Visitor};

const CUP: &str = "GX-CUP-WHT";

type Form = (String, Vec<(String, String)>);

/// One order with whoever sends it and whoever calls it off, their forms filled in.
struct Matter {
    sold: Sold,
    hand: Visitor,
    scans: Vec<Form>,
    agent: Visitor,
    off: Form,
}

/// Someone of the staff at the door of a process.
fn at_the_desk(shop: &TestShop, origin: &str, role: Role) -> Visitor {
    let mut visitor = Visitor::at_the_door_of(origin);
    visitor.hold("entrepot", &shop.session_of(role, "en"));
    visitor
}

async fn matter(shop: &TestShop, origin: &str) -> Matter {
    let sold = shop.sell("en-us", &[(CUP, 1)], None);
    let look = |read: &mut Read<'_>| {
        let parcel = orders::consignments(read, &sold.id)?.remove(0);
        let known = read.known();
        let shelf = known.shelves.iter().find(|shelf| shelf.place.id == parcel.terms.place).unwrap();
        Ok::<_, StoreError>((parcel.number.to_string(), shelf.place.code.clone()))
    };
    let (parcel, place) = shop.app.db.read_now(look).unwrap();
    let mut hand = at_the_desk(shop, origin, Role::Operator);
    let mut scans = Vec::new();
    for step in ["pick", "pack", "hand-over"] {
        hand.open(&format!("/ops/scan?place={place}&step={step}")).await.assert_status(200);
        scans.push(hand.filled("form[method=post][action='/ops/scan']", &[("parcel", &parcel)]));
    }
    let mut agent = at_the_desk(shop, origin, Role::Agent);
    agent.open(&format!("/care/orders/{}", sold.number)).await.assert_status(200);
    let off = agent.filled("form[action$=call-off]", &[]);
    Matter { sold, hand, scans, agent, off }
}

/// Everybody works at once, every other agent calls off; the process dies after so many answers.
async fn worked_until(running: Running, matters: &mut [Matter], answers: usize) {
    let (running, seen) = (RefCell::new(Some(running)), Cell::new(0));
    let answered = || {
        seen.set(seen.get() + 1);
        if seen.get() >= answers {
            drop(running.borrow_mut().take());
        }
    };
    let answered = &answered;
    join_all(matters.iter_mut().enumerate().map(|(at, one)| async move {
        let Matter { hand, scans, agent, off, .. } = one;
        let sends = async {
            for (action, fields) in &*scans {
                if hand.try_post(action, fields).await.is_none() {
                    return;
                }
                answered();
            }
        };
        let stops = async {
            if at % 2 == 1 && agent.try_post(&off.0, &off.1).await.is_some() {
                answered();
            }
        };
        join(sends, stops).await;
    }))
    .await;
}

#[actix_web::test]
async fn a_process_killed_among_scans_and_cancellations_doubles_and_loses_nothing() {
    let shop = TestShop::open();
    shop.set_free(CUP, 100);
    let beginning: chrono::DateTime<chrono::Utc> = BEGINNING.parse().unwrap();
    shop.passes(clock()() - beginning);
    let mut running = Running::over(&shop);
    let mut all = Vec::new();
    for answers in [1, 3, 5, 8, 11] {
        let mut matters = Vec::new();
        for _ in 0..4 {
            matters.push(matter(&shop, &running.origin).await);
        }
        worked_until(running, &mut matters, answers).await;
        running = Running::over(&shop);
        all.extend(matters);
    }
    // Whoever got no answer, and all the others, do the same again.
    for (at, one) in all.iter_mut().enumerate() {
        one.hand.moves_to(&running.origin);
        one.agent.moves_to(&running.origin);
        if at % 2 == 1 {
            let again = one.agent.post(&one.off.0, &one.off.1).await;
            assert!([303, 409].contains(&again.status.as_u16()), "{}: {}", again.status, again.main());
        }
        for (action, fields) in &one.scans {
            let again = one.hand.post(action, fields).await;
            assert!([200, 409].contains(&again.status.as_u16()), "{}: {}", again.status, again.main());
        }
    }
    drop(running);
    shop.passes(TimeDelta::hours(1));
    let app = &shop.app;
    resume_refunds(&app.db, app.payments.as_ref()).await.unwrap();
    let (mut off, mut away) = (0, 0);
    for one in &all {
        let look = |read: &mut Read<'_>| {
            let order = orders::by_id(read, &one.sold.id)?.unwrap();
            let parcel = orders::consignments(read, &one.sold.id)?.remove(0);
            Ok::<_, StoreError>((order.totals.total, parcel.state, refunds::of_order(read, &one.sold.id)?))
        };
        let (total, state, back) = app.db.read_now(look).unwrap();
        assert!(back.iter().all(|refund| refund.state == RefundState::Paid), "{back:?}");
        let back = Money::sum(total.currency(), back.iter().map(|refund| refund.amount)).unwrap();
        match state {
            State::HandedOver => away += 1,
            State::Cancelled => off += 1,
            other => panic!("{other}"),
        }
        assert_eq!(back, if state == State::Cancelled { total } else { Money::zero(total.currency()) });
    }
    assert_eq!((shop.held(CUP), shop.free(CUP)), (0, 100 - away));
    assert_eq!((off + away, shop.count("refunds")), (20, off));
    assert_eq!(shop.balance(), Vec::<String>::new());
    prove(&app.db, &ProgressBar::hidden()).map(drop).unwrap();
    posted(&shop).await;
}
