//! Which file it is, told by its heading: one of our tables, rates of the European Central Bank, or an official file
//! that a reader turns into rows of ours. What a reader cannot understand it gives back row by row.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Sheet;
use crate::domain::rulebook::table;
use crate::domain::rulebook::{TABLES, columns_of};

/// A row of an official file that was not understood and counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The file.
    pub file: String,
    /// Its line, counting the heading as 1.
    pub line: u64,
    /// What stands there.
    pub row: String,
    /// Why it was not understood.
    pub why: String,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Rows of one of our tables, and what could not be turned into such.
    Rows(Sheet, Vec<Unread>),
    /// Exchange rates as the European Central Bank publishes them.
    Rates(Sheet),
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

/// A reader of official files: rows of one of our tables, and what it did not understand; none where the heading is not
/// that of its file.
type Reader = fn(file: &str, text: &str) -> Option<(Sheet, Vec<Unread>)>;

/// The readers of official files, each knowing its own by the heading.
const READERS: [Reader; 0] = [];

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
    if let Some((sheet, unread)) = READERS.iter().find_map(|read| read(file, text)) {
        return Ok(Given::Rows(sheet, unread));
    }
    let text = text.replace("\r\n", "\n");
    let heading = heading(&text);
    let fitting = TABLES.iter().find(|(_, own)| table::fits(&heading, &columns_of(own)));
    match fitting {
        Some((table, _)) => {
            Ok(Given::Rows(Sheet { file: file.to_owned(), table: (*table).to_owned(), text }, Vec::new()))
        }
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
