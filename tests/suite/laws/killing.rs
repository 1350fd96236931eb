//! Law 11: a process killed at any instant leaves a state from which the next one carries on. With it laws 5 to 8:
//! whoever pressed before the end and presses again afterwards has one order and one charge.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStderr, Command, Stdio};

use chrono::TimeDelta;
use entrepot::app::clock;
use entrepot::cli::verify::prove;
use entrepot::domain::orders::OrderState;
use entrepot::outside::resume::resume_payments;
use entrepot::store::orders;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use indicatif::ProgressBar;

use crate::shop::till::{self, ORDER, Till};
use crate::support::{BEGINNING, TestShop, Visitor};

const CUP: &str = "GX-CUP-WHT";

/// The program as a process of its own.
pub(super) struct Running {
    child: Child,
    pub(super) origin: String,
    // Kept open: a program that cannot speak might stop.
    _said: BufReader<ChildStderr>,
}

impl Running {
    pub(super) fn over(shop: &TestShop) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_entrepot"))
            .env_clear()
            .args(["serve", "--listen", "127.0.0.1:0", "--database", shop.database(), "--dir"])
            .arg(shop.app.settings.dir.as_path())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let lines = said.by_ref().lines();
        let origin =
            lines.map_while(Result::ok).find_map(|line| Some(line.split_once("serves ")?.1.to_owned())).unwrap();
        Self { child, origin, _said: said }
    }
}

impl Drop for Running {
    /// As `kill -9` does: nothing of it runs on.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

type Ready = (Visitor, String, Vec<(String, String)>);

async fn at_the_till(origin: &str) -> Ready {
    let mut guest = Visitor::at_the_door_of(origin);
    till::puts(&mut guest, "en-us", CUP, "1").await.assert_leads("/cart");
    guest.open("/en-us/checkout").await.assert_status(200);
    let (action, fields) = guest.filled(ORDER, &till::typed("en-us", &[]));
    (guest, action, fields)
}

/// Everybody presses at once; the process dies after so many answers.
async fn pressed_until(running: Running, crowd: &mut [Ready], answers: usize) {
    let mut presses: FuturesUnordered<_> =
        crowd.iter_mut().map(|(guest, action, fields)| guest.try_post(&*action, &*fields)).collect();
    let mut running = Some(running);
    let mut seen = 0;
    while let Some(answer) = presses.next().await {
        seen += usize::from(answer.is_some());
        if seen >= answers
            && let Some(running) = running.take()
        {
            drop(running);
        }
    }
}

#[actix_web::test]
async fn a_process_killed_while_a_crowd_pays_loses_nothing_and_charges_nobody_twice() {
    let shop = TestShop::open();
    shop.set_free(CUP, 100);
    let mut running = Running::over(&shop);
    let mut crowd = Vec::new();
    for answers in [1, 2, 4, 7] {
        let mut guests = Vec::new();
        for _ in 0..8 {
            guests.push(at_the_till(&running.origin).await);
        }
        pressed_until(running, &mut guests, answers).await;
        running = Running::over(&shop);
        crowd.extend(guests);
    }
    // Whoever got no answer presses again, and so do all the others.
    for (guest, action, fields) in &mut crowd {
        guest.moves_to(&running.origin);
        let again = guest.post(&*action, &*fields).await;
        assert!([303, 409].contains(&again.status.as_u16()), "{}: {}", again.status, again.main());
    }
    drop(running);
    // An hour later, in the process that carries on.
    let beginning: chrono::DateTime<chrono::Utc> = BEGINNING.parse().unwrap();
    shop.passes(clock()() - beginning + TimeDelta::hours(1));
    let app = &shop.app;
    resume_payments(&app.db, app.payments.as_ref(), |attempt| app.order_key(attempt)).await.unwrap();
    let all = app.db.read_now(|read| orders::after(read, None, 1000)).unwrap();
    let paid = all.iter().filter(|order| order.state == OrderState::Paid).count();
    assert!(all.iter().all(|order| order.state != OrderState::AwaitingPayment));
    assert_eq!((all.len(), paid), (crowd.len(), crowd.len()), "everybody has their one order");
    let paid = i64::try_from(paid).unwrap();
    assert_eq!((shop.count("entries"), shop.count("test_provider"), shop.count("outbox")), (paid, paid, paid));
    assert_eq!((shop.free(CUP), shop.held(CUP)), (100 - paid, paid));
    assert_eq!(shop.balance(), Vec::<String>::new());
    prove(&app.db, &ProgressBar::hidden()).map(drop).unwrap();
    till::posted(&shop).await;
}
