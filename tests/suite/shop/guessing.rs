//! Counters of failures: whoever guesses is slowed down, however many guesses come at once.

use actix_web::web::Data;
use chrono::TimeDelta;
use entrepot::store::{StoreError, sessions};

use crate::support::TestShop;

const WINDOW: TimeDelta = TimeDelta::minutes(15);

#[actix_web::test]
async fn failures_that_come_at_once_are_all_counted() {
    let shop = TestShop::open();
    let fail = || {
        let app = Data::clone(&shop.app);
        actix_web::rt::spawn(async move {
            app.db.write::<_, StoreError>(|tx| sessions::count_failure(tx, "someone", WINDOW)).await.unwrap()
        })
    };
    let mut counts: Vec<i32> = Vec::new();
    for guess in [fail(), fail(), fail(), fail(), fail(), fail(), fail(), fail()] {
        counts.push(guess.await.unwrap());
    }
    counts.sort_unstable();
    assert_eq!(counts, [1, 2, 3, 4, 5, 6, 7, 8], "each failure has a number of its own");
}

#[actix_web::test]
async fn a_counter_begins_anew_after_its_window_and_is_its_owners_alone() {
    let shop = TestShop::open();
    let fail = |name: &'static str| {
        let app = Data::clone(&shop.app);
        async move { app.db.write::<_, StoreError>(move |tx| sessions::count_failure(tx, name, WINDOW)).await.unwrap() }
    };
    assert_eq!((fail("one").await, fail("one").await, fail("other").await), (1, 2, 1));
    shop.passes(WINDOW - TimeDelta::seconds(1));
    assert_eq!(fail("one").await, 3, "the window runs from the first failure");
    shop.passes(TimeDelta::seconds(1));
    assert_eq!(fail("one").await, 1);
}
