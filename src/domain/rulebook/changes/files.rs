//! Which file it is, told by its heading: one of our tables, rates of the European Central Bank, or an official file
//! that a reader turns into rows of ours. What a reader cannot understand it gives back row by row.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Sheet;
use crate::domain::rulebook::table;
use crate::domain::rulebook::{TABLES, columns_of};
use crate::domain::schedules::{self, Format, Publication, Schedule, Tariff};

/// A place in an official file that was not understood and counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The file.
    pub file: String,
    /// Where, what stands there, and why.
    pub place: schedules::Unread,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Rows of one of our tables.
    Rows(Sheet),
    /// Exchange rates as the European Central Bank publishes them.
    Rates(Sheet),
    /// A tariff schedule as its publisher gives it out.
    Schedule(Official),
}

/// An official tariff schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Official {
    file: String,
    text: String,
    format: Format,
}

impl Official {
    /// Its name.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Reads one tariff out of it, or all it holds: rows of our table, and what could not be turned into such. None
    /// where it does not hold the tariff asked for.
    pub fn rows(&self, wanted: Option<Tariff>, publication: &Publication) -> Option<(Sheet, Vec<Unread>)> {
        let (mut text, mut unread) = (String::new(), Vec::new());
        let held = self.format.tariffs().iter().copied().filter(|held| wanted.is_none_or(|wanted| wanted == *held));
        for tariff in held {
            let schedule = Schedule::read(tariff, &self.text, publication).ok()?;
            let rows = if text.is_empty() { Some(schedule.tariffs_csv.as_str()) } else { body(&schedule.tariffs_csv) };
            text.push_str(rows.unwrap_or(""));
            let places = schedule.unread.into_iter().chain(schedule.remarks);
            unread.extend(places.map(|place| Unread { file: self.file.clone(), place }));
        }
        if text.is_empty() {
            return None;
        }
        Some((Sheet { file: self.file.clone(), table: "tariffs".to_owned(), text }, unread))
    }
}

/// A table without its heading.
fn body(text: &str) -> Option<&str> {
    text.split_once('\n').map(|(_, body)| body)
}

/// Why a file is none of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadFile {
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// It is no text: a picture, a spreadsheet, another encoding.
    #[error("the file is not text in UTF-8; save the table as CSV (UTF-8)")]
    NotText,
    /// Its heading is that of no table.
    #[error("no table has the heading '{found}'; '{near}' has '{expected}'")]
    Heading {
        /// The heading found.
        found: String,
        /// The table it comes nearest to.
        near: &'static str,
        /// The heading of that table.
        expected: String,
    },
}

/// The characters of a heading that are shown.
const SHOWN: usize = 200;

/// What a file holds.
///
/// # Errors
/// [`BadFile`].
pub fn given(file: &str, bytes: &[u8]) -> Result<Given, BadFile> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Err(BadFile::NotText) };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\0') {
        return Err(BadFile::NotText);
    }
    if text.trim().is_empty() {
        return Err(BadFile::Empty);
    }
    // The daily file is XML, the history a CSV whose first column is the date.
    if text.trim_start().starts_with('<') || text.starts_with("Date,") {
        let (table, text) = (super::RATES.to_owned(), text.to_owned());
        return Ok(Given::Rates(Sheet { file: file.to_owned(), table, text }));
    }
    if let Some(format) = Format::recognise(text) {
        return Ok(Given::Schedule(Official { file: file.to_owned(), text: text.to_owned(), format }));
    }
    let text = text.replace("\r\n", "\n");
    let heading = heading(&text);
    let fitting = TABLES.iter().find(|(_, own)| table::fits(&heading, &columns_of(own)));
    match fitting {
        Some((table, _)) => Ok(Given::Rows(Sheet { file: file.to_owned(), table: (*table).to_owned(), text })),
        None => Err(nearest(&heading)),
    }
}

fn heading(text: &str) -> csv::StringRecord {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    reader.headers().cloned().unwrap_or_default()
}

/// The table whose heading has most words in common.
fn nearest(found: &csv::StringRecord) -> BadFile {
    let words: BTreeSet<&str> = found.iter().collect();
    let common = |own: &[&'static str]| columns_of(own).iter().filter(|column| words.contains(**column)).count();
    // The first of those that come nearest.
    let (near, own) = TABLES.iter().rev().max_by_key(|(_, own)| common(own)).copied().unwrap_or(("", &[]));
    let shown: String = found.iter().collect::<Vec<_>>().join(",").chars().take(SHOWN).collect();
    BadFile::Heading { found: shown, near, expected: columns_of(own).join(",") }
}
