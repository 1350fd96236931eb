//! Prices hold still: a goods price keeps its rate for a window of days, and is never below what the brand accepts.

use chrono::{NaiveDate, TimeDelta};
use entrepot::domain::ending::Ending;
use entrepot::domain::fx::{Peg, Published, RateTable};
use entrepot::domain::measures::{Measure, Unit, unit_price};
use entrepot::domain::money::{Currency, Money, Rounding};
use entrepot::domain::pricing::{Books, GoodsPrice, Pricer, goods_price};
use entrepot::domain::reductions::{Logged, lowest};
use entrepot::domain::rulebook::{Market, Rulebook};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn code(code: &str) -> Currency {
    code.parse().unwrap()
}

fn market(rate_days: u32, ending: Ending) -> Market {
    let (country, on) = ("CH".parse().unwrap(), "2026-11-24".parse().unwrap());
    Market { rate_days, ending, ..Rulebook::shipped().market(country, on).unwrap().clone() }
}

/// A rate of yuan and one of francs on each of eighty days around a day.
fn rates(first: NaiveDate, yuan: &[u32], francs: &[u32]) -> Vec<Published> {
    let row = |currency: &str, at: usize, rate: u32, scale| Published {
        day: first + TimeDelta::days(i64::try_from(at).unwrap()),
        currency: code(currency),
        rate: Decimal::new(i64::from(rate), scale),
        source: "ECB".into(),
    };
    let yuan = yuan.iter().enumerate().map(|(at, rate)| row("CNY", at, *rate, 3));
    yuan.chain(francs.iter().enumerate().map(|(at, rate)| row("CHF", at, *rate, 4))).collect()
}

fn price(rows: &[Published], day: NaiveDate, market: &Market, asked: i64, floor: Option<i64>) -> GoodsPrice {
    let (rulebook, table) = (Rulebook::shipped(), RateTable::new(rows.to_vec(), Vec::<Peg>::new()));
    let books = Books { rulebook: &rulebook, rates: &table, day };
    let cny = code("CNY");
    let price = goods_price(Money::new(asked, cny), books.stable_rate(cny, market).unwrap(), market).unwrap();
    match floor {
        None => price,
        Some(least) => price.at_least(Money::new(least, cny), books.rate(cny, code("CHF")).unwrap(), market).unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn within_a_window_a_goods_price_stands_whatever_rates_do(
        yuan in proptest::collection::vec(6000_u32..9000, 80),
        francs in proptest::collection::vec(8000_u32..11000, 80),
        other in proptest::collection::vec(6000_u32..9000, 80),
        days in 2_u32..29,
        at in 30_i64..60,
        asked in 1_i64..1_000_000,
    ) {
        let first: NaiveDate = "2026-09-01".parse().unwrap();
        let market = market(days, Ending::every(Decimal::new(5, 2)));
        let day = first + TimeDelta::days(at);
        let start = market.window(day);
        prop_assert!(start <= day && day < start + TimeDelta::days(i64::from(days)));
        let rows = rates(first, &yuan, &francs);
        let stands = price(&rows, day, &market, asked, None);
        for within in 0..i64::from(days) {
            let day = start + TimeDelta::days(within);
            prop_assert_eq!(market.window(day), start);
            prop_assert_eq!(&price(&rows, day, &market, asked, None), &stands);
        }
        // Whatever is published or put right from the first day on changes nothing.
        let mut moved = rows.clone();
        for (row, rate) in moved.iter_mut().filter(|row| row.day >= start).zip(&other) {
            row.rate = Decimal::new(i64::from(*rate), 3);
        }
        prop_assert_eq!(&price(&moved, day, &market, asked, None), &stands);
        let known: Vec<Published> = rows.into_iter().filter(|row| row.day < start).collect();
        prop_assert_eq!(&price(&known, day, &market, asked, None), &stands);
    }

    #[test]
    fn a_goods_price_is_never_below_the_floor_at_the_rate_of_the_day(
        yuan in proptest::collection::vec(6000_u32..9000, 80),
        francs in proptest::collection::vec(8000_u32..11000, 80),
        at in 30_i64..60,
        asked in 1_i64..1_000_000,
        share in 1_i64..=100,
        step in prop_oneof![Just(1_i64), Just(5), Just(10), Just(100)],
    ) {
        let first: NaiveDate = "2026-09-01".parse().unwrap();
        let market = market(7, Ending::every(Decimal::new(step, 2)));
        let day = first + TimeDelta::days(at);
        let rows = rates(first, &yuan, &francs);
        let floor = (asked * share / 100).max(1);
        let plain = price(&rows, day, &market, asked, None);
        let held = price(&rows, day, &market, asked, Some(floor));
        let today = RateTable::new(rows, Vec::new()).rate(code("CNY"), code("CHF"), day).unwrap();
        let least = Money::new(floor, code("CNY")).decimal() * today.rate;
        prop_assert!(held.amount.decimal() >= least);
        prop_assert!(held.amount.minor() >= plain.amount.minor(), "a floor never lowers a price");
        prop_assert_eq!(held.floor.is_some(), held.amount != plain.amount, "said where it decided, and only there");
        prop_assert_eq!(held.amount.minor() % step, 0, "on the market's ending");
        if held.floor.is_some() {
            prop_assert!(held.amount.decimal() - least < Decimal::new(step, 2), "no more than one step up");
        }
        let stored: GoodsPrice = serde_json::from_str(&serde_json::to_string(&held).unwrap()).unwrap();
        prop_assert_eq!(stored, held);
    }

    #[test]
    fn a_unit_price_times_what_there_is_gives_the_price_back(
        minor in 1_i64..1_000_000,
        amount in 1_u32..100_000,
        unit in proptest::sample::select(vec![Unit::Gram, Unit::Kilogram]),
    ) {
        let holds = Measure::new(Decimal::from(amount), unit).unwrap();
        let per: Measure = "1 kg".parse().unwrap();
        let price = Money::new(minor, code("EUR"));
        let one = unit_price(price, holds, &[per]).unwrap().price.decimal();
        let kilograms = Decimal::from(amount) / if unit == Unit::Gram { Decimal::ONE_THOUSAND } else { Decimal::ONE };
        prop_assert!((one * kilograms - price.decimal()).abs() <= kilograms * Decimal::new(5, 3));
        prop_assert_eq!(Rounding::HalfUp.to_step(price.decimal() / kilograms, Decimal::new(1, 2)), one);
    }

    #[test]
    fn the_lowest_price_before_a_reduction_is_one_that_held_and_none_was_lower(
        steps in proptest::collection::vec((0_i64..80, 1_i64..10_000), 0..12),
        days in 1_u32..60,
    ) {
        let began = "2026-11-24T09:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
        let mut log: Vec<Logged> = steps
            .iter()
            .map(|(ago, minor)| Logged { at: began - TimeDelta::days(*ago), price: Money::new(*minor, code("EUR")) })
            .collect();
        log.sort_by_key(|row| row.at);
        log.dedup_by_key(|row| row.at);
        let held_at = |at| log.iter().rfind(|row| row.at <= at).map(|row| row.price.minor());
        // Hour by hour, which is finer than the log: what held at any time before it began.
        let hours = 1..=i64::from(days) * 24;
        let expected = hours.filter_map(|ago| held_at(began - TimeDelta::hours(ago))).min();
        prop_assert_eq!(lowest(&log, began, days).map(Money::minor), expected);
    }
}
