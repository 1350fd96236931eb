//! Laws of watches: whatever prices do, each letter names a price below every one that was told before, by no less than
//! a hundredth; and what is back is told by whoever can be served.

use entrepot::domain::country::Country;
use entrepot::domain::ids::{VariantId, WatchId};
use entrepot::domain::money::{Currency, Money};
use entrepot::domain::storefront::{Language, Storefront};
use entrepot::domain::wishes::{Verdict, Watch, WatchKind, WatchState};
use proptest::prelude::*;

fn watch(kind: WatchKind, price: Option<i64>) -> Watch {
    Watch {
        id: WatchId::new(uuid::Uuid::nil()),
        variant: VariantId::new(uuid::Uuid::nil()),
        kind,
        email: "isla@post.example".parse().unwrap(),
        address: String::new(),
        account: None,
        front: Storefront::of(Language::EN, Country::from_code(*b"AT"), Currency::EUR),
        state: WatchState::Waiting,
        price: price.map(|minor| Money::new(minor, Currency::EUR)),
        asked_at: "2026-11-24T09:00:00".parse().unwrap(),
    }
}

proptest! {
    #[test]
    fn every_letter_names_less_than_the_one_before(
        begins in prop::option::of(1..1_000_000_i64),
        days in prop::collection::vec(prop::option::of(1..1_000_000_i64), 0..40),
    ) {
        let mut drop = watch(WatchKind::Drop, begins);
        let mut told: Option<Money> = drop.price;
        for day in days {
            let today = day.map(|minor| Money::new(minor, Currency::EUR));
            match drop.judge(today) {
                Verdict::Nothing => prop_assert!(
                    today.is_none_or(|today| told.is_some_and(|told| today.minor() * 100 > told.minor() * 99 - 50))
                ),
                Verdict::Dropped(was) => {
                    let now = today.unwrap();
                    prop_assert_eq!(Some(was), told);
                    prop_assert!(now.minor() < was.minor() && now.minor() * 200 <= was.minor() * 199);
                    (drop.price, told) = (Some(now), Some(now));
                }
                Verdict::Measure => {
                    prop_assert!(told.is_none());
                    (drop.price, told) = (today, today);
                }
                Verdict::Back => prop_assert!(false, "nobody waits for that"),
            }
        }
    }

    #[test]
    fn what_is_back_is_what_has_a_price(price in prop::option::of(1..1_000_000_i64)) {
        let back = watch(WatchKind::Back, None);
        let today = price.map(|minor| Money::new(minor, Currency::EUR));
        prop_assert_eq!(back.judge(today) == Verdict::Back, price.is_some());
    }
}
