//! What a reduced price is set against.
//!
//! Directive 98/6/EC art. 6a, and its like elsewhere: whoever announces a reduction names the lowest price of the
//! thirty days before it, and reckons the reduction from that price (Court of Justice, C-330/23). Where no law asks,
//! the price before the reduction is shown. Which markets ask, for how many days and since when, is data of the
//! rulebook (`lowest_days` and `lowest_from` of `markets`).

use chrono::{DateTime, TimeDelta, Utc};

use super::money::Money;

/// A shelf price from a moment on, until the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Logged {
    /// From when.
    pub at: DateTime<Utc>,
    /// How much.
    pub price: Money,
}

/// What a reduced price is shown against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// The lowest price of so many days before the reduction.
    Lowest {
        /// How many days.
        days: u32,
        /// The lowest price in them.
        price: Money,
    },
    /// The price as it would be without the reduction.
    Regular(Money),
}

impl Before {
    /// The price.
    pub fn price(&self) -> Money {
        match self {
            Self::Lowest { price, .. } | Self::Regular(price) => *price,
        }
    }
}

/// The lowest price that held at any time within so many days before a reduction began; what held at their beginning
/// counts. A log that reaches less far back is taken as far as it reaches; none where it has nothing before.
pub fn lowest(log: &[Logged], began: DateTime<Utc>, days: u32) -> Option<Money> {
    let first = began - TimeDelta::days(i64::from(days));
    let before = || log.iter().filter(|row| row.at < began);
    let held = before().filter(|row| row.at <= first).max_by_key(|row| row.at);
    let within = before().filter(|row| row.at > first);
    held.into_iter().chain(within).map(|row| row.price).min_by_key(|price| price.minor())
}

/// What a price is shown against: nothing where it is not below it, because that is no reduction.
pub fn before(price: Money, against: Option<Before>) -> Option<Before> {
    let lower =
        |against: &Before| price.currency() == against.price().currency() && price.minor() < against.price().minor();
    against.filter(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(rows: &[(&str, i64)]) -> Vec<Logged> {
        let eur = "EUR".parse().unwrap();
        rows.iter().map(|(at, minor)| Logged { at: at.parse().unwrap(), price: Money::new(*minor, eur) }).collect()
    }

    fn lowest_of(rows: &[(&str, i64)]) -> Option<i64> {
        lowest(&log(rows), "2026-11-24T09:00:00Z".parse().unwrap(), 30).map(Money::minor)
    }

    #[test]
    fn the_lowest_price_of_the_days_before_counts_and_what_held_when_they_began() {
        assert_eq!(lowest_of(&[("2026-11-01T00:00:00Z", 900), ("2026-11-20T00:00:00Z", 1000)]), Some(900));
        assert_eq!(lowest_of(&[("2026-01-01T00:00:00Z", 800), ("2026-11-20T00:00:00Z", 1000)]), Some(800));
        let gone = [("2026-01-01T00:00:00Z", 700), ("2026-10-01T00:00:00Z", 950), ("2026-11-20T00:00:00Z", 1000)];
        assert_eq!(lowest_of(&gone), Some(950), "700 no longer held thirty days before");
    }

    #[test]
    fn the_reduced_price_itself_does_not_count_and_an_empty_log_says_nothing() {
        assert_eq!(lowest_of(&[("2026-11-20T00:00:00Z", 1000), ("2026-11-24T09:00:00Z", 500)]), Some(1000));
        assert_eq!(lowest_of(&[("2026-11-24T09:00:00Z", 500)]), None);
        assert_eq!(lowest_of(&[]), None);
    }

    #[test]
    fn what_is_not_lower_is_no_reduction() {
        let eur = |minor| Money::new(minor, "EUR".parse().unwrap());
        let against = |minor| Some(Before::Lowest { days: 30, price: eur(minor) });
        assert_eq!(before(eur(900), against(1000)), against(1000));
        assert_eq!(before(eur(1000), against(1000)), None);
        assert_eq!(before(eur(900), None), None);
        assert_eq!(before(eur(900), Some(Before::Regular(Money::new(1000, "USD".parse().unwrap())))), None);
    }
}
