//! Laws of reviews: nobody speaks of what was not delivered, an order speaks once of a listing, and what is kept of a
//! listing is what is shown, whatever is written, changed, hidden and taken back in whatever order.

use entrepot::actions::hide_voice::hide_review;
use entrepot::actions::write_review::{withdraw_review, write_review};
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::ids::{ListingId, OrderLineId, ReviewId};
use entrepot::domain::reviews::{Photo, Stars, Tally, Wrote};
use entrepot::store::reviews::{Which, count_shown, shown, tallies};
use entrepot::store::{StoreError, listings, orders, reviews};
use indicatif::ProgressBar;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::shop::till::Till;
use crate::support::{Sold, TestShop};

const CUP: &str = "GX-CUP-WHT";

/// One step of one of the orders.
#[derive(Debug, Clone)]
enum Step {
    Write(Wrote),
    Hide,
    Show,
    Withdraw,
}

fn wrote() -> impl Strategy<Value = Wrote> {
    let language = prop::sample::select(vec!["en", "de", "ar"]);
    let photos = prop::collection::vec(Just(Photo { media: "0".repeat(16), width: 320, height: 400 }), 0..3);
    (1..=5_i32, language, photos).prop_map(|(stars, language, photos)| Wrote {
        stars: Stars::new(stars).unwrap(),
        title: String::new(),
        text: "Words.".to_owned(),
        name: "Jo".to_owned(),
        language: language.parse().unwrap(),
        photos,
    })
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![4 => wrote().prop_map(Step::Write), 2 => Just(Step::Hide), 1 => Just(Step::Show), 1 => Just(Step::Withdraw)]
}

fn line(shop: &TestShop, sold: &Sold) -> OrderLineId {
    shop.app.db.read_now(|read| orders::lines(read, &sold.id)).unwrap().remove(0).id
}

fn cup(shop: &TestShop) -> ListingId {
    let holder = |read: &mut entrepot::store::Read<'_>| listings::holders(read, &[CUP.parse().unwrap()]);
    shop.app.db.read_now(holder).unwrap().remove(0).2
}

fn written(shop: &TestShop, sold: &Sold, wrote: Wrote) -> Result<ReviewId, ActionError> {
    let line = line(shop, sold);
    shop.app.db.write_now(|tx| write_review(tx, &sold.id, &line, wrote))
}

/// What the page would show, counted by hand, beside what is kept.
fn counted_and_kept(shop: &TestShop, listing: &ListingId) -> (Tally, Tally) {
    let read = |read: &mut entrepot::store::Read<'_>| {
        let all = shown(read, listing, Which::default(), 0, 1000)?;
        let count = count_shown(read, listing, Which::default())?;
        assert_eq!(i64::try_from(all.len()).unwrap(), count);
        let by_hand = all.iter().filter_map(|one| one.counts()).fold(Tally::default(), |sum, one| sum.with(&one, 1));
        let kept = tallies(read, std::slice::from_ref(listing))?.remove(listing).unwrap_or_default();
        Ok::<_, StoreError>((by_hand, kept.iter().fold(Tally::default(), |sum, (_, tally)| sum.plus(tally))))
    };
    shop.app.db.read_now(read).unwrap()
}

#[test]
fn what_is_kept_is_what_is_shown_whatever_happens() {
    let shop = TestShop::open();
    shop.set_free(CUP, 100);
    let (listing, author) = (cup(&shop), Author::command("test"));
    let sold: Vec<Sold> = (0..4).map(|_| shop.sell("en-us", &[(CUP, 1)], None)).collect();
    let (waiting, arrived) = sold.split_first().unwrap();
    for one in arrived {
        shop.deliver(one);
    }
    let steps = prop::collection::vec((0..sold.len(), step()), 1..12);
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    runner
        .run(&steps, |steps| {
            for (at, step) in steps {
                let one = &sold[at];
                let before = shop.app.db.read_now(|read| reviews::of_order(read, &one.id, &listing)).unwrap();
                let done: Result<(), ActionError> = match (step, &before) {
                    (Step::Write(wrote), _) => written(&shop, one, wrote).map(drop),
                    (Step::Hide, Some(before)) => {
                        shop.app.db.write_now(|tx| hide_review(tx, &author, &before.id, Some("law")))
                    }
                    (Step::Show, Some(before)) => {
                        shop.app.db.write_now(|tx| hide_review(tx, &author, &before.id, None))
                    }
                    (Step::Withdraw, Some(before)) => {
                        shop.app.db.write_now(|tx| withdraw_review(tx, &one.id, &before.id))
                    }
                    (_, None) => Ok(()),
                };
                if one.id == waiting.id {
                    prop_assert!(matches!(done, Ok(()) | Err(ActionError::Refused(Refusal::NotDelivered))));
                    prop_assert!(before.is_none(), "nobody reviews what was not delivered");
                }
                let (by_hand, kept) = counted_and_kept(&shop, &listing);
                prop_assert_eq!(by_hand, kept);
            }
            prop_assert!(prove(&shop.app.db, &ProgressBar::hidden()).is_ok());
            Ok(())
        })
        .unwrap();
    assert!(shop.count("reviews") <= 3, "an order speaks once of a listing");
}

#[test]
fn of_many_who_write_at_once_by_one_order_one_review_comes() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[(CUP, 1)], None);
    shop.deliver(&sold);
    let wrote = |stars: i32| Wrote {
        stars: Stars::new(stars).unwrap(),
        title: String::new(),
        text: "Words.".to_owned(),
        name: "Jo".to_owned(),
        language: "en".parse().unwrap(),
        photos: Vec::new(),
    };
    std::thread::scope(|scope| {
        for stars in [1, 2, 3, 4, 5, 1, 2, 3] {
            let (shop, sold) = (&shop, &sold);
            scope.spawn(move || written(shop, sold, wrote(stars)).map(drop).unwrap());
        }
    });
    let (by_hand, kept) = counted_and_kept(&shop, &cup(&shop));
    assert_eq!((by_hand, by_hand.count(), shop.count("reviews")), (kept, 1, 1));
    assert_eq!(prove(&shop.app.db, &ProgressBar::hidden()).map_err(|error| error.to_string()).unwrap().reviews, 1);
}
