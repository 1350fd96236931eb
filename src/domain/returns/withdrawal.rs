//! Whether goods made for one person may go back for a change of mind: a table by destination and day,
//! `withdrawal.csv`. Where it has no row they may, like any other goods: that is the law there, or we do not know
//! better. Goods that are broken, wrong or not as described may always go back.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::domain::country::Country;

/// A rule that takes goods made for one person out of the right to change one's mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exempt {
    /// Where.
    pub country: Country,
    /// From which day.
    pub from: NaiveDate,
    /// Until which.
    pub to: Option<NaiveDate>,
    /// By which law, or by whose terms.
    pub source: String,
}

static TABLE: LazyLock<Vec<Exempt>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("withdrawal.csv").as_bytes());
    let rows = reader.records().filter_map(Result::ok);
    rows.filter_map(|row| {
        let to = row.get(2).filter(|day| !day.is_empty()).map(str::parse).transpose().ok()?;
        Some(Exempt {
            country: row.get(0)?.parse().ok()?,
            from: row.get(1)?.parse().ok()?,
            to,
            source: row.get(3)?.to_owned(),
        })
    })
    .collect()
});

/// The rule that keeps goods made for one person from going back for a change of mind, where there is one for orders of
/// this day.
pub fn exempt(country: Country, on: NaiveDate) -> Option<&'static Exempt> {
    TABLE.iter().find(|row| row.country == country && row.from <= on && row.to.is_none_or(|to| on <= to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read_and_counts_from_its_day() {
        assert_eq!(TABLE.len(), include_str!("withdrawal.csv").lines().count() - 1);
        assert!(TABLE.iter().all(|row| !row.source.is_empty()));
        let is = |country: &str, day: &str| exempt(country.parse().unwrap(), day.parse().unwrap()).is_some();
        assert!(is("DE", "2026-11-24") && !is("DE", "2014-06-12"), "dated");
        assert!(!is("BR", "2026-11-24"), "Brazilian law knows no such exception");
    }
}
