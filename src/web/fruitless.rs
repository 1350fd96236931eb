//! Searches that found nothing: counted in this process until they are written down, and shown on the desks that can do
//! something about them.

use std::sync::{Mutex, PoisonError};

use actix_web::web::Query;
use chrono::Days;
use serde::Deserialize;

use super::desk::Desk;
use super::links;
use crate::domain::country::Country;
use crate::domain::fruitless::{DAYS, Tally};
use crate::domain::storefront::Language;
use crate::store::fruitless::{self, Missed, Wanted};
use crate::store::{Conn, Stored};
use crate::wording::Speaker;

/// Rows of a page: more words than anybody reads.
const MOST: i64 = 200;

/// What this process counted and has not written down.
#[derive(Debug, Default)]
pub struct Searches(Mutex<Tally>);

impl Searches {
    /// Counts a search that found nothing, if its words may be kept.
    pub fn note(&self, market: Country, language: Language, words: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).note(market, language, words);
    }

    /// Takes what is counted, to write it down.
    pub fn take(&self) -> Tally {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Gives back what could not be written down.
    pub fn give_back(&self, tally: Tally) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).give_back(tally);
    }
}

/// What a desk asks to see. What is not understood is left out.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    days: String,
    market: String,
    reader: String,
}

/// So many days back, by their message.
const SPANS: [u64; 3] = [7, 30, DAYS];

/// A choice of the form above the table.
pub struct Choice {
    /// What is sent.
    pub code: String,
    /// What is read.
    pub name: String,
    /// Whether it is chosen.
    pub here: bool,
}

/// What was asked for in vain, as a desk shows it.
pub struct MissedPart {
    /// How many days back.
    pub days: u64,
    /// The markets there are counts of.
    pub markets: Vec<Choice>,
    /// The languages there are counts of.
    pub languages: Vec<Choice>,
    /// The words, those asked most often first.
    pub rows: Vec<Missed>,
    /// Whether there may be more than are shown.
    pub more: bool,
    /// Whether anything is chosen besides the days.
    pub narrowed: bool,
}

impl MissedPart {
    /// The spans of days there are to choose.
    pub fn spans(&self) -> [u64; 3] {
        SPANS
    }

    /// A number of days, as messages count.
    pub fn count(&self, days: &u64) -> i64 {
        i64::try_from(*days).unwrap_or(0)
    }

    /// Rows at most.
    pub fn most(&self) -> i64 {
        MOST
    }

    /// Where an operator tries the words of a row.
    pub fn tried(&self, row: &Missed) -> String {
        links::ops_search(row.language, &row.words)
    }
}

/// What is read for a page.
pub struct Read {
    rows: Vec<Missed>,
    fronts: Vec<(Country, Language)>,
}

/// What a page wants: how many days back, and the counts.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    days: u64,
    wanted: Wanted,
}

impl Window {
    /// What a request asks for, of words asked for so often at least.
    pub fn of(asked: &Query<Asked>, desk: &Desk, least: i64) -> Self {
        let days = asked.days.parse().ok().filter(|days| SPANS.contains(days)).unwrap_or(30);
        let today = desk.now.date_naive();
        let since = today.checked_sub_days(Days::new(days - 1)).unwrap_or(today);
        let (market, language) = (asked.market.parse().ok(), asked.reader.parse().ok());
        Self { days, wanted: Wanted { since, market, language, least, limit: MOST } }
    }

    /// Reads it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn read(&self, conn: &mut Conn) -> Stored<Read> {
        let rows = fruitless::most(conn, &self.wanted)?;
        Ok(Read { rows, fronts: fruitless::fronts(conn, self.wanted.since)? })
    }

    /// As a page shows it.
    pub fn show(&self, t: &Speaker, Read { rows, fronts }: Read) -> MissedPart {
        let mut markets: Vec<Country> = fronts.iter().map(|front| front.0).chain(self.wanted.market).collect();
        let mut languages: Vec<Language> = fronts.iter().map(|front| front.1).chain(self.wanted.language).collect();
        markets.sort_unstable();
        markets.dedup();
        languages.sort_unstable();
        languages.dedup();
        let market = |country: Country| Choice {
            code: country.to_string(),
            name: t.country_name(country),
            here: self.wanted.market == Some(country),
        };
        let language = |language: Language| Choice {
            code: language.to_string(),
            name: t.name_of_language(language),
            here: self.wanted.language == Some(language),
        };
        let mut markets: Vec<Choice> = markets.into_iter().map(market).collect();
        let mut languages: Vec<Choice> = languages.into_iter().map(language).collect();
        markets.sort_by(|one, other| t.order(&one.name, &other.name));
        languages.sort_by(|one, other| t.order(&one.name, &other.name));
        MissedPart {
            days: self.days,
            markets,
            languages,
            more: i64::try_from(rows.len()).is_ok_and(|rows| rows >= MOST),
            rows,
            narrowed: self.wanted.market.is_some() || self.wanted.language.is_some(),
        }
    }
}
