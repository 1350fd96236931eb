//! Up to which amount the program spends the house's money on another road by itself: a table by currency and day,
//! `limits.csv`. About ten euros, what an agent's quarter of an hour costs: the house's own figure, not the law's.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::domain::money::{Currency, Money};

struct Row {
    limit: Money,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("limits.csv").as_bytes());
    let rows = reader.records().filter_map(Result::ok);
    rows.filter_map(|row| {
        let currency: Currency = row.get(0)?.parse().ok()?;
        let limit = Money::parse(row.get(1)?, currency).ok()?;
        let to = row.get(3).filter(|day| !day.is_empty()).map(str::parse).transpose().ok()?;
        Some(Row { limit, from: row.get(2)?.parse().ok()?, to })
    })
    .collect()
});

/// The most that another road may cost the house without anybody being asked, on a day. Where the table has no row,
/// nothing: then only a road that costs no more is taken.
pub fn limit(currency: Currency, on: NaiveDate) -> Money {
    let of_day = |row: &&Row| row.limit.currency() == currency && row.from <= on && row.to.is_none_or(|to| on <= to);
    TABLE.iter().find(of_day).map_or(Money::zero(currency), |row| row.limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read_and_counts_from_its_day() {
        assert_eq!(TABLE.len(), include_str!("limits.csv").lines().count() - 1);
        let on = |day: &str| limit(Currency::EUR, day.parse().unwrap()).to_string();
        assert_eq!((on("2025-12-31"), on("2026-12-01")), ("0.00".to_owned(), "10.00".to_owned()));
        assert!(limit("KWD".parse().unwrap(), "2026-12-01".parse().unwrap()).is_zero());
    }
}
