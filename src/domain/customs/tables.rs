//! Which form a parcel needs and under which mode it left, as dated data: `forms.csv` and `modes.csv`.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::domain::country::Country;
use crate::domain::landed_cost::Route;
use crate::domain::money::{Currency, Money};
use crate::domain::words::words;

words! {
    /// A form or data set with limits.
    Form "cn22, cn23 or h7" {
        /// The small declaration of letter-post.
        Cn22 = "cn22",
        /// The full declaration.
        Cn23 = "cn23",
        /// The data set of low-value imports.
        H7 = "h7",
    }
}

/// The limits of a form on some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Of which form.
    pub form: Form,
    /// In which customs territory alone, where it is one's own.
    pub territory: String,
    /// The most the goods may be worth, in euros.
    pub most: Option<Money>,
    /// The most the item may weigh.
    pub most_g: Option<u32>,
    /// The most content pieces it lists.
    pub most_pieces: Option<usize>,
    /// The classes of postal service it goes with, by their letters.
    pub services: String,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

/// How customs of the country of export call a way of selling.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mode {
    exporter: Country,
    route: Route,
    mode: String,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

fn rows(text: &'static str) -> impl Iterator<Item = csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).into_records().filter_map(Result::ok)
}

static FORMS: LazyLock<Vec<Limits>> =
    LazyLock::new(|| rows(include_str!("forms.csv")).filter_map(|row| limits(&row)).collect());
static MODES: LazyLock<Vec<Mode>> =
    LazyLock::new(|| rows(include_str!("modes.csv")).filter_map(|row| mode(&row)).collect());

/// A cell, and nothing where it is empty; none of either where it cannot be read.
fn maybe<T: std::str::FromStr>(cell: &str) -> Option<Option<T>> {
    if cell.is_empty() { Some(None) } else { Some(Some(cell.parse().ok()?)) }
}

fn limits(row: &csv::StringRecord) -> Option<Limits> {
    let most = row.get(4)?;
    Some(Limits {
        form: row.get(0)?.parse().ok()?,
        territory: row.get(1)?.to_owned(),
        most: if most.is_empty() { None } else { Some(Money::parse(most, Currency::EUR).ok()?) },
        most_g: maybe(row.get(5)?)?,
        most_pieces: maybe(row.get(6)?)?,
        services: row.get(7)?.to_owned(),
        from: row.get(8)?.parse().ok()?,
        to: maybe(row.get(9)?)?,
    })
}

fn mode(row: &csv::StringRecord) -> Option<Mode> {
    Some(Mode {
        exporter: row.get(0)?.parse().ok()?,
        route: row.get(1)?.parse().ok()?,
        mode: row.get(2)?.to_owned(),
        from: row.get(4)?.parse().ok()?,
        to: maybe(row.get(5)?)?,
    })
}

impl Limits {
    /// Those of a form on a day; none before it was made.
    pub fn of(form: Form, on: NaiveDate) -> Option<&'static Self> {
        FORMS.iter().find(|row| row.form == form && row.from <= on && row.to.is_none_or(|to| on <= to))
    }

    /// Whether goods of a worth in euros, in an item of a weight, keep to them.
    pub fn hold(&self, worth: Option<Money>, grams: u32) -> bool {
        let worth_fits = self.most.is_none_or(|most| worth.is_some_and(|worth| worth.minor() <= most.minor()));
        worth_fits && self.most_g.is_none_or(|most| grams <= most)
    }
}

/// The mode of export of goods that were made in `origin` and leave `dispatch` by a route, where there is one.
pub(super) fn mode_of(route: Route, dispatch: Country, origin: Country, on: NaiveDate) -> Option<&'static str> {
    // What is sent to the buyer leaves from where it lies; what lies abroad had left its origin before.
    let exporter = if route == Route::Direct { dispatch } else { origin };
    let row = MODES.iter().find(|row| {
        row.exporter == exporter && row.route == route && row.from <= on && row.to.is_none_or(|to| on <= to)
    });
    row.map(|row| row.mode.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_tables_is_read() {
        assert_eq!(FORMS.len(), include_str!("forms.csv").lines().count() - 1);
        assert_eq!(MODES.len(), include_str!("modes.csv").lines().count() - 1);
        for row in rows(include_str!("forms.csv")) {
            assert!(row.iter().skip(10).all(|cell| !cell.is_empty()) && row.len() == 12, "{row:?}");
        }
    }

    #[test]
    fn a_small_form_has_limits_of_worth_and_weight() {
        let limits = Limits::of(Form::Cn22, "2026-11-24".parse().unwrap()).unwrap();
        let worth = |minor| Some(Money::new(minor, Currency::EUR));
        assert!(limits.hold(worth(34_000), 2000));
        assert!(!limits.hold(worth(34_001), 200) && !limits.hold(worth(1), 2001) && !limits.hold(None, 1));
    }

    #[test]
    fn the_mode_follows_the_route() {
        let (cn, pl, on) = ("CN".parse().unwrap(), "PL".parse().unwrap(), "2026-11-24".parse().unwrap());
        assert_eq!(mode_of(Route::Direct, cn, cn, on), Some("9610"));
        assert_eq!(mode_of(Route::Warehouse, pl, cn, on), Some("9810"));
        assert_eq!(mode_of(Route::Bonded, pl, cn, on), Some("1210"));
        assert_eq!(mode_of(Route::Direct, pl, cn, on), None);
    }
}
