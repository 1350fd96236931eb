//! A process killed at any instant while a batch is filled, its boxes packed and parted, closed, taken apart and handed
//! over: the next one carries on, nothing is doubled and nothing lost.

use chrono::TimeDelta;
use entrepot::actions::ActionError;
use entrepot::actions::close_batch::close_batch;
use entrepot::actions::hand_over_batch::hand_over_batch;
use entrepot::actions::issue_papers::{Wish, issue_papers};
use entrepot::app::clock;
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::batches::{BatchNumber, BatchState};
use entrepot::domain::consignments::ConsignmentState as State;
use entrepot::store::{batches, outbox, papers};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use indicatif::ProgressBar;

use super::killing::Running;
use crate::ops::batches::{collects, packed, packed_for, parcel};
use crate::shop::till::Till;
use crate::support::{BEGINNING, Sold, TestShop, Visitor, count_rows, typed};

const POT: &str = "GX-POT-350-CEL";

type Press = (Visitor, String, Vec<(String, String)>);

/// An operator who is about to press a button of a batch, about a parcel or about all of it.
async fn at_the_batch(shop: &TestShop, origin: &str, number: &BatchNumber, way: &str, about: Option<&Sold>) -> Press {
    let mut operator = Visitor::at_the_door_of(origin);
    operator.hold("entrepot", &shop.session_of(Role::Operator, "en"));
    operator.open(&format!("/ops/batches/{number}")).await.assert_status(200);
    let (_, mut fields) = operator.filled("form[action$=close]", &[]);
    fields.extend(about.map(|sold| ("parcel".to_owned(), parcel(shop, sold).number.to_string())));
    (operator, format!("/ops/batches/{number}/{way}"), fields)
}

/// An operator who is about to scan a parcel into the batch.
async fn at_the_scanner(shop: &TestShop, origin: &str, sold: &Sold) -> Press {
    let mut operator = Visitor::at_the_door_of(origin);
    operator.hold("entrepot", &shop.session_of(Role::Operator, "en"));
    operator.open("/ops/scan?place=CN-SZX&step=collect").await.assert_status(200);
    let number = parcel(shop, sold).number.to_string();
    let (action, fields) = operator.filled("form[method=post][action='/ops/scan']", &[("parcel", &number)]);
    (operator, action, fields)
}

/// Closes and hands over every batch that has something in it.
fn all_leave(shop: &TestShop) {
    let author = Author::command("test");
    let waiting = shop.app.db.read_now(|read| batches::listed(read, &[BatchState::Open, BatchState::Closed], 100));
    for one in waiting.unwrap().into_iter().filter(|one| one.pieces > 0) {
        let left: Result<bool, ActionError> = shop.app.db.write_now(|tx| {
            close_batch(tx, &author, &one.batch.number)?;
            hand_over_batch(tx, &author, &one.batch.number)
        });
        assert!(left.unwrap());
    }
}

fn proved(shop: &TestShop) {
    prove(&shop.app.db, &ProgressBar::hidden()).map(drop).unwrap();
}

#[actix_web::test]
async fn a_process_killed_while_a_batch_is_filled_closed_and_handed_over_doubles_and_loses_nothing() {
    let shop = TestShop::open();
    let beginning: chrono::DateTime<chrono::Utc> = BEGINNING.parse().unwrap();
    shop.passes(clock()() - beginning);
    shop.set_free(POT, 100);
    let mut running = Running::over(&shop);
    let (mut presses, mut all): (Vec<Press>, Vec<Sold>) = Default::default();
    for (answers, last) in [(1, "hand-over"), (2, "dissolve"), (4, "hand-over"), (6, "dissolve")] {
        let alike: Vec<Sold> = (0..4).map(|_| packed_for(&shop, &typed("US"))).collect();
        let single = packed(&shop);
        let mut number = None;
        for sold in alike[..3].iter().chain([&single]) {
            number = collects(&shop, sold, None).unwrap().within.map(|within| within.number);
        }
        let number = number.unwrap();
        let mut now = vec![at_the_scanner(&shop, &running.origin, &alike[3]).await];
        let (some, none) = (Some(&alike[0]), None);
        let out = Some(&single);
        let ways =
            [("combine", some), ("take-out", out), ("part", some), ("combine", some), ("close", none), (last, none)];
        for (way, about) in ways {
            now.push(at_the_batch(&shop, &running.origin, &number, way, about).await);
        }
        let mut posts: FuturesUnordered<_> =
            now.iter_mut().map(|(operator, action, fields)| operator.try_post(&*action, &*fields)).collect();
        let (mut seen, mut alive) = (0, Some(running));
        while let Some(answer) = posts.next().await {
            if let Some(answer) = answer {
                assert!([200, 303, 409].contains(&answer.status.as_u16()), "{}: {}", answer.status, answer.main());
                seen += 1;
            }
            if seen >= answers {
                drop(alive.take());
            }
        }
        drop(posts);
        drop(alive);
        proved(&shop);
        running = Running::over(&shop);
        presses.extend(now);
        all.extend(alike);
        all.push(single);
    }
    // Whoever got no answer, and all the others, press again.
    for (operator, action, fields) in &mut presses {
        operator.moves_to(&running.origin);
        let again = operator.post(&*action, &*fields).await;
        assert!([200, 303, 409].contains(&again.status.as_u16()), "{}: {}", again.status, again.main());
    }
    drop(running);
    shop.passes(TimeDelta::seconds(1));
    proved(&shop);
    // What lies outside is collected again, and all leaves.
    all_leave(&shop);
    for sold in &all {
        let one = parcel(&shop, sold);
        if one.state == State::Packed {
            let done: Result<_, ActionError> =
                shop.app.db.write_now(|tx| issue_papers(tx, &Author::command("test"), &one.number, &Wish::default()));
            done.unwrap();
            collects(&shop, sold, None).unwrap();
        }
    }
    all_leave(&shop);
    let (mut identifiers, mut carried) = (Vec::new(), 0);
    for sold in &all {
        let one = parcel(&shop, sold);
        assert_eq!(one.state, State::HandedOver, "{}", one.number);
        let letters = shop.app.db.read_now(|read| outbox::of_order(read, &sold.id)).unwrap();
        assert_eq!(letters.iter().filter(|letter| letter.kind == "parcel_moved").count(), 1, "one letter each");
        match shop.app.db.read_now(|read| papers::of_consignment(read, &one.id)).unwrap() {
            Some(issued) => identifiers.push(issued.declaration.code()),
            None => carried += 1,
        }
    }
    assert_eq!(shop.count("combinings"), carried, "whoever has no papers is in another's box");
    let holding = identifiers.len();
    identifiers.sort();
    identifiers.dedup();
    assert_eq!(identifiers.len(), holding, "no identifier twice");
    let left = count_rows(shop.database(), "consignment_moves WHERE became = 'handed_over'");
    assert_eq!((left, shop.held(POT)), (i64::try_from(all.len()).unwrap(), 0));
    assert_eq!(shop.balance(), Vec::<String>::new());
    proved(&shop);
}
