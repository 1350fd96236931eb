//! What the law of a market wants said before somebody orders: how the button reads, and for how long they may change
//! their mind. Data with dates and sources: `terms.csv`.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::country::Country;
use super::words::words;

words! {
    /// How the button reads.
    Button "binding or plain" {
        /// It says that the order obliges to pay, and nothing else.
        Binding = "binding",
        /// It says what it does, in the shop's own words.
        Plain = "plain",
    }
}

/// What the law of a market wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// How the button reads.
    pub button: Button,
    /// Days for changing one's mind; none where the law gives none.
    pub withdrawal_days: Option<u32>,
}

/// A row of the table.
#[derive(Debug)]
struct Row {
    area: String,
    terms: Terms,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let rows = csv::Reader::from_reader(include_str!("terms.csv").as_bytes()).into_records().flatten();
    rows.filter_map(|row| read(&row)).collect()
});

fn read(row: &csv::StringRecord) -> Option<Row> {
    let may = |at: usize| row.get(at).filter(|cell| !cell.is_empty());
    Some(Row {
        area: row.get(0)?.to_owned(),
        terms: Terms { button: row.get(1)?.parse().ok()?, withdrawal_days: may(2).map(str::parse).transpose().ok()? },
        from: row.get(3)?.parse().ok()?,
        to: may(4).map(str::parse).transpose().ok()?,
    })
}

impl Terms {
    /// Those of a country, or of the customs territory it lies in, on a day. Where nothing is known nothing special is
    /// wanted.
    pub fn of(country: Country, territory: &str, on: NaiveDate) -> Self {
        let row = ROWS.iter().find(|row| {
            (row.area == country.as_str() || row.area == territory)
                && row.from <= on
                && row.to.is_none_or(|to| on <= to)
        });
        row.map_or(Self { button: Button::Plain, withdrawal_days: None }, |row| row.terms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_and_a_country_takes_those_of_its_territory() {
        assert_eq!(ROWS.len(), include_str!("terms.csv").lines().count() - 1);
        let of = |country: &str, territory: &str| {
            Terms::of(country.parse().unwrap(), territory, "2026-11-24".parse().unwrap())
        };
        assert_eq!(of("DE", "EU"), Terms { button: Button::Binding, withdrawal_days: Some(14) });
        assert_eq!(of("US", "US"), Terms { button: Button::Plain, withdrawal_days: None });
        assert_eq!(of("BR", "BR").withdrawal_days, Some(7));
    }

    #[test]
    fn no_market_gives_more_days_than_the_house_does() {
        let most = ROWS.iter().filter_map(|row| row.terms.withdrawal_days).max();
        assert!(most.is_some_and(|days| i64::from(days) <= crate::domain::returns::WINDOW_DAYS));
    }
}
