//! Below which amount nothing is sent back, and up to which the house bears what it was charged too much: a table by
//! currency, `limits.csv`. About half a euro, what a provider asks for a refund, and about ten, what an operator's
//! quarter of an hour costs: the house's own figures, not the law's.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::domain::money::{Currency, Money};

/// The limits of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// What is less stays in the reserve.
    pub smallest_refund: Money,
    /// What is more is decided by an operator.
    pub largest_borne: Money,
}

static TABLE: LazyLock<BTreeMap<Currency, Limits>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("limits.csv").as_bytes());
    let rows = reader.records().filter_map(Result::ok);
    rows.filter_map(|row| {
        let currency: Currency = row.get(0)?.parse().ok()?;
        let amount = |at: usize| Money::parse(row.get(at)?, currency).ok();
        Some((currency, Limits { smallest_refund: amount(1)?, largest_borne: amount(2)? }))
    })
    .collect()
});

impl Limits {
    /// Those of a currency. Of one that the table lacks every cent goes back, and nothing is borne unasked.
    pub fn of(currency: Currency) -> Self {
        let none = Self { smallest_refund: Money::zero(currency), largest_borne: Money::zero(currency) };
        TABLE.get(&currency).copied().unwrap_or(none)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read() {
        let rows = include_str!("limits.csv").lines().count() - 1;
        assert_eq!(TABLE.len(), rows);
        assert!(TABLE.values().all(|limits| limits.smallest_refund < limits.largest_borne));
        let unknown = Limits::of("KWD".parse().unwrap());
        assert!(unknown.smallest_refund.is_zero() && unknown.largest_borne.is_zero());
    }
}
