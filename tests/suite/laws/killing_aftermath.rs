//! A process killed at any instant while it gives parcels other roads, and while agents replace and refund what is lost:
//! the next one carries on, nothing is doubled and nothing lost.

use chrono::TimeDelta;
use entrepot::actions::ActionError;
use entrepot::actions::move_consignment::{News, move_consignment};
use entrepot::actions::switch_lane::switch_lane;
use entrepot::app::clock;
use entrepot::cli::reroute_stranded::{Turn, reroute_stranded};
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::consignments::{ConsignmentState as State, Event, Source};
use entrepot::domain::orders::Consignment;
use entrepot::outside::refunds::resume_refunds;
use entrepot::store::orders;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use indicatif::ProgressBar;

use super::killing::Running;
use crate::shop::till::Till;
use crate::support::{BEGINNING, Sold, TestShop, Visitor};

const CUP: &str = "GX-CUP-WHT";
const LANE: &str = "SZX-AT-POST";

type Press = (Visitor, String, Vec<(String, String)>);

fn parcels(shop: &TestShop, sold: &Sold) -> Vec<Consignment> {
    shop.app.db.read_now(|read| orders::parcels(read, &sold.id)).unwrap()
}

/// A parcel that was lost on its way.
fn lost(shop: &TestShop) -> Sold {
    let sold = shop.sell("en-us", &[(CUP, 1)], None);
    let number = parcels(shop, &sold).remove(0).number;
    for state in [State::Picked, State::Packed, State::HandedOver, State::Lost] {
        let done: Result<_, ActionError> = shop.app.db.write_now(|tx| {
            let event = Some(Event::unnamed(state, tx.now()));
            let (order, at, source, detail, called) = (None, None, Source::Desk, "", number.as_str());
            let news = News { called, order, became: state, at, source, detail, event };
            move_consignment(tx, &Author::command("test"), &news)
        });
        done.unwrap();
    }
    sold
}

/// An agent with a form of a lost parcel filled in.
async fn at_the_form(shop: &TestShop, origin: &str, sold: &Sold, form: &str) -> Press {
    let mut agent = Visitor::at_the_door_of(origin);
    agent.hold("entrepot", &shop.session_of(Role::Agent, "en"));
    agent.open(&format!("/care/orders/{}", sold.number)).await.assert_status(200);
    let (action, fields) = agent.filled(form, &[]);
    (agent, action, fields)
}

fn switch(shop: &TestShop, open: bool) {
    let author = Author::command("test");
    let done: Result<(), ActionError> = shop.app.db.write_now(|tx| switch_lane(tx, &author, LANE, open, "a strike"));
    done.unwrap();
}

#[actix_web::test]
async fn a_process_killed_among_roads_and_replacements_doubles_and_loses_nothing() {
    let shop = TestShop::open();
    let beginning: chrono::DateTime<chrono::Utc> = BEGINNING.parse().unwrap();
    shop.passes(clock()() - beginning);
    let mut running = Running::over(&shop);
    let (mut presses, mut gone, mut stranded): (Vec<Press>, Vec<Sold>, Vec<Sold>) = Default::default();
    shop.lay(CUP, &[("CN-SZX", 200)]);
    for answers in [1, 2, 3, 5] {
        let mut now = Vec::new();
        for _ in 0..3 {
            let sold = lost(&shop);
            for form in ["form[action$=replace]", "form[action$=refund]", "form[action$=replace]"] {
                now.push(at_the_form(&shop, &running.origin, &sold, form).await);
            }
            gone.push(sold);
            stranded.push(shop.sell("de-at", &[(CUP, 1)], None));
        }
        shop.lay(CUP, &[("CN-SZX", 100), ("PL-WRO", 60)]);
        // The worker finds them at its next turn, whenever that is; the next process at once.
        switch(&shop, false);
        let mut posts: FuturesUnordered<_> =
            now.iter_mut().map(|(agent, action, fields)| agent.try_post(&*action, &*fields)).collect();
        let (mut seen, mut alive) = (0, Some(running));
        while let Some(answer) = posts.next().await {
            seen += usize::from(answer.is_some());
            if seen >= answers {
                drop(alive.take());
            }
        }
        drop(posts);
        drop(alive);
        running = Running::over(&shop);
        switch(&shop, true);
        shop.lay(CUP, &[("CN-SZX", 200)]);
        presses.extend(now);
    }
    // Whoever got no answer, and all the others, press again.
    for (agent, action, fields) in &mut presses {
        agent.moves_to(&running.origin);
        let again = agent.post(&*action, &*fields).await;
        assert!([303, 409].contains(&again.status.as_u16()), "{}: {}", again.status, again.main());
    }
    drop(running);
    shop.lay(CUP, &[("CN-SZX", 100), ("PL-WRO", 60)]);
    switch(&shop, false);
    while reroute_stranded(&shop.app.db, 5).await.unwrap() != Turn::default() {}
    shop.passes(TimeDelta::hours(1));
    resume_refunds(&shop.app.db, shop.app.payments.as_ref()).await.unwrap();
    for sold in &stranded {
        assert!(parcels(&shop, sold)[0].road.is_some(), "each has another road");
    }
    let again = gone.iter().filter(|sold| parcels(&shop, sold).len() == 2).count();
    assert!(gone.iter().all(|sold| parcels(&shop, sold).len() <= 2));
    let (again, all) = (i64::try_from(again).unwrap(), i64::try_from(gone.len()).unwrap());
    assert_eq!((shop.count("remedies"), shop.count("refunds")), (all, all - again), "one or the other, once");
    assert_eq!(shop.held(CUP), again + i64::try_from(stranded.len()).unwrap());
    assert_eq!(shop.count("reroutes"), i64::try_from(stranded.len()).unwrap());
    assert_eq!(shop.balance(), Vec::<String>::new());
    prove(&shop.app.db, &ProgressBar::hidden()).map(drop).unwrap();
    crate::shop::till::posted(&shop).await;
}
