//! A process killed at any instant while reviews are written and changed: every order has spoken at most once, and what
//! is kept of the listing is what is shown.

use chrono::TimeDelta;
use entrepot::app::clock;
use entrepot::cli::verify::prove;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use indicatif::ProgressBar;

use super::killing::Running;
use crate::shop::till::Till;
use crate::support::{BEGINNING, Sold, TestShop, Visitor};

const CUP: &str = "GX-CUP-WHT";

type Filled = (Visitor, (String, Vec<u8>));

async fn at_the_form(origin: &str, sold: &Sold, stars: usize) -> Filled {
    let mut guest = Visitor::at_the_door_of(origin);
    guest.open(&sold.review(CUP)).await.assert_status(200);
    let stars = (stars % 5 + 1).to_string();
    let typed = [("stars", stars.as_str()), ("text", "Words."), ("name", "Jo")];
    let filled = guest.filled_with_files("form[enctype]", &typed, ("photos", &[]));
    (guest, filled)
}

#[actix_web::test]
async fn a_process_killed_among_reviews_leaves_counts_that_hold() {
    let shop = TestShop::open();
    shop.set_free(CUP, 100);
    let beginning: chrono::DateTime<chrono::Utc> = BEGINNING.parse().unwrap();
    shop.passes(clock()() - beginning);
    let orders: Vec<Sold> = (0..6).map(|_| shop.sell("en-us", &[(CUP, 1)], None)).collect();
    for sold in &orders {
        shop.deliver(sold);
    }
    for answers in [1, 3, 5] {
        let mut running = Some(Running::over(&shop));
        let origin = running.as_ref().unwrap().origin.clone();
        // Each order speaks twice at once: one of the two is the change of the other.
        let mut guests = Vec::new();
        for (at, sold) in orders.iter().chain(&orders).enumerate() {
            guests.push(at_the_form(&origin, sold, at + answers).await);
        }
        let mut presses: FuturesUnordered<_> =
            guests.iter_mut().map(|(guest, filled)| guest.try_send(&*filled)).collect();
        let mut seen = 0;
        while let Some(answer) = presses.next().await {
            seen += usize::from(answer.is_some());
            if seen >= answers {
                drop(running.take());
            }
        }
        drop(presses);
        let proved = prove(&shop.app.db, &ProgressBar::hidden()).map_err(|error| error.to_string()).unwrap();
        assert!(proved.reviews <= 6, "an order speaks once");
    }
    // Whoever carries on finds every form as it was.
    let running = Running::over(&shop);
    for (at, sold) in orders.iter().enumerate() {
        let (mut guest, filled) = at_the_form(&running.origin, sold, at).await;
        guest.try_send(&filled).await.unwrap().assert_leads("#reviews");
    }
    drop(running);
    shop.passes(TimeDelta::minutes(1));
    assert_eq!(prove(&shop.app.db, &ProgressBar::hidden()).map_err(|error| error.to_string()).unwrap().reviews, 6);
}
