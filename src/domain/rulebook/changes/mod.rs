//! Rule changes: rows of our tables that someone wants to bring into a rulebook from a day on.
//!
//! Two kinds of file. *Additions* hold rows that supersede the rows of the same key in force: the old row ends on the
//! day before, the new one begins on its day. *Whole tables* replace a table's rows by all of theirs. Every row's days
//! are local in its destination, so a merged rulebook may be put in force at once: each of its rows begins at midnight
//! where it applies.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::table::RuleFault;
use super::{Rulebook, TABLES, columns_of};
use crate::domain::fx::Published;
use crate::domain::words::words;

mod additions;
mod files;
mod grid;
mod keys;
pub mod preview;
mod published;
mod record;
#[cfg(test)]
mod tests;
mod whole;

pub use files::{BadFile, Given, Official, Unread, given};
pub use grid::{Entry, Grid};
pub use keys::key;
pub use published::{RATES, compare_rates, rates_of};
pub use record::{NotDone, RuleChange};

/// Columns that every row has and that say nothing of what is due.
const COMMON: [&str; 6] = ["rule_id", "title", "from", "to", "source", "confidence"];

/// Rows of the comparison that are kept: more nobody reads. The counts are of all.
pub const MOST_SHOWN: usize = 2_000;
/// Faults that are told at once.
pub const MOST_FAULTS: usize = 200;

words! {
    /// How the rows of a file come into the rulebook.
    Mode "kind of rule file" {
        /// Its rows supersede those of the same key.
        Additions = "additions",
        /// Its tables take the place of ours.
        Tables = "tables",
        /// They are exchange rates, which are no rules but move prices as rules do.
        Rates = "rates",
    }
    /// What becomes of a row.
    Fate "what becomes of a row" {
        /// It is new, and nothing was in force in its place.
        Added = "added",
        /// It takes the place of another, which ends.
        Supersedes = "supersedes",
        /// It ends on another day than before.
        Ended = "ended",
        /// It says something else under the same name and days.
        Changed = "changed",
        /// It is gone.
        Removed = "removed",
    }
    /// Where a rule change stands.
    ChangeState "state of a rule change" {
        /// It waits for a second operator.
        Proposed = "proposed",
        /// It is in force.
        Approved = "approved",
        /// It was in force; the rulebook before it is again.
        TakenBack = "taken_back",
        /// Whoever proposed it took it away.
        Withdrawn = "withdrawn",
        /// The second operator said no.
        Refused = "refused",
    }
}

impl ChangeState {
    /// Whether it may go from here to there.
    pub fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Proposed, Self::Approved | Self::Withdrawn | Self::Refused) | (Self::Approved, Self::TakenBack)
        )
    }
}

/// The rows of one table as they were given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The name of the file.
    pub file: String,
    /// The table.
    pub table: String,
    /// The rows, with the table's heading.
    pub text: String,
}

/// What someone wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The rows.
    pub sheets: Vec<Sheet>,
    /// How they come in.
    pub mode: Mode,
    /// The day on which they begin, where they name no later one themselves.
    pub effective: NaiveDate,
    /// Rows that could not be read and are not part of it.
    #[serde(default)]
    pub unread: Vec<Unread>,
}

/// One row that moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// What becomes of it.
    pub fate: Fate,
    /// Its table.
    pub table: String,
    /// Its name.
    pub id: String,
    /// What it says, in English.
    pub title: String,
    /// Where it applies.
    pub place: String,
    /// What it said before, or what the row said that it takes the place of.
    pub was: String,
    /// What it says.
    pub now: String,
    /// The row it takes the place of.
    pub instead: Option<String>,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// The tariff code it is about, or its beginning; empty where it is about any goods.
    pub code: String,
    /// Whether its confidence is marked as uncertain.
    pub uncertain: bool,
    /// Whether it alters days that are over where it applies.
    pub past: bool,
}

/// What a proposal does to a rulebook.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The rows that move, at most [`MOST_SHOWN`].
    pub rows: Vec<Moved>,
    /// How many move, by what becomes of them.
    pub counts: BTreeMap<String, usize>,
    /// How many rows of the file are in force already.
    pub unchanged: usize,
    /// How many alter days that are over.
    pub past: usize,
    /// How many of the new rows are uncertain.
    pub uncertain: usize,
    /// Rows of the files that were not understood, at most [`MOST_SHOWN`].
    pub unread: Vec<Unread>,
    /// How many were not understood.
    pub unread_count: usize,
}

impl Comparison {
    fn of(moved: Vec<Moved>, unchanged: usize, unread: &[Unread]) -> Self {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for row in &moved {
            *counts.entry(row.fate.to_string()).or_default() += 1;
        }
        let past = moved.iter().filter(|row| row.past).count();
        let gone = [Fate::Removed, Fate::Ended];
        let uncertain = moved.iter().filter(|row| row.uncertain && !gone.contains(&row.fate)).count();
        Self {
            rows: moved.into_iter().take(MOST_SHOWN).collect(),
            counts,
            unchanged,
            past,
            uncertain,
            unread: unread.iter().take(MOST_SHOWN).cloned().collect(),
            unread_count: unread.len(),
        }
    }

    /// How many rows have this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.counts.get(fate.as_str()).copied().unwrap_or(0)
    }

    /// How many rows move at all.
    pub fn moved(&self) -> usize {
        self.counts.values().sum()
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }
}

/// A rulebook with a proposal in it.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The rulebook.
    pub book: Rulebook,
    /// What moved.
    pub comparison: Comparison,
    /// Every row that moved, also those beyond what the comparison keeps: what the preview looks at.
    pub touched: Vec<preview::Touched>,
    /// New exchange rates, where the proposal holds such; the rulebook is as before then.
    pub rates: Vec<Published>,
}

/// Brings a proposal into a rulebook. Tables in which nothing moves keep their text, so a proposal that changes nothing
/// leaves the hash as it is.
///
/// # Errors
/// Every cell of the proposal that cannot be used, every row that contradicts another, with the line of its file.
pub fn merge(base: &Rulebook, proposal: &Proposal, now: DateTime<Utc>) -> Result<Merged, Vec<RuleFault>> {
    let mut faults = Vec::new();
    let mut tables = base.tables().clone();
    let (mut moved, mut unchanged) = (Vec::new(), 0);
    let mut taken: Vec<&str> = Vec::new();
    for sheet in &proposal.sheets {
        let Some((table, own)) = TABLES.iter().find(|(name, _)| *name == sheet.table) else {
            faults.push(whole(&sheet.table, "there is no such table"));
            continue;
        };
        if taken.contains(table) {
            faults.push(whole(table, "two files give rows of this table: put them into one"));
            continue;
        }
        taken.push(table);
        debug_assert!(!columns_of(own).is_empty());
        let sheet = Grid::read(table, &sheet.text, &mut faults);
        let had = base.grid(table);
        let done = match proposal.mode {
            Mode::Additions => additions::apply(base, had.clone(), sheet, (proposal.effective, now), &mut faults),
            // Rates stand in no table of rules.
            Mode::Rates | Mode::Tables => whole::apply(base, &had, sheet, now, &mut faults),
        };
        if done.grid.rows.iter().map(|row| &row.cells).ne(had.rows.iter().map(|row| &row.cells)) {
            tables.insert((*table).to_owned(), done.grid.print());
        }
        moved.extend(done.moved);
        unchanged += done.unchanged;
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    // Most of the work is reading the tables again, and most of them did not change: a whole rulebook without a change
    // need not be read at all.
    let book = if tables == *base.tables() { base.clone() } else { Rulebook::parse(tables)? };
    let touched = preview::touched(&moved);
    Ok(Merged { book, comparison: Comparison::of(moved, unchanged, &proposal.unread), touched, rates: Vec::new() })
}

/// What came of one table.
struct Applied {
    grid: Grid,
    moved: Vec<Moved>,
    unchanged: usize,
}

fn whole(table: &str, message: &str) -> RuleFault {
    RuleFault { table: table.to_owned(), line: 0, column: "*".to_owned(), message: message.to_owned() }
}

/// The country or territory a row applies to.
fn place<'e>(grid: &Grid, entry: &'e Entry) -> &'e str {
    let destination = grid.cell(entry, "destination");
    if destination.is_empty() { grid.cell(entry, "country") } else { destination }
}

/// The day it is where a row applies; for a territory the day of its country that is furthest on.
fn today(base: &Rulebook, place: &str, now: DateTime<Utc>) -> NaiveDate {
    let utc = now.date_naive();
    let there = base.destinations(utc).filter(|market| market.country.as_str() == place || market.territory == place);
    there.map(|market| market.day(now)).max().unwrap_or(utc)
}

fn days(grid: &Grid, entry: &Entry) -> (Option<NaiveDate>, Option<NaiveDate>) {
    (grid.cell(entry, "from").parse().ok(), grid.cell(entry, "to").parse().ok())
}

/// Whether two rows say the same of what is due, whatever their names, days and sources. A row that is no longer
/// uncertain, or now is, says something else.
fn same_substance(grid: &Grid, one: &Entry, other: &Entry) -> bool {
    let plain = |entry: &Entry| super::parse::is_uncertain(grid.cell(entry, "confidence"));
    let cells = grid.columns.iter().zip(one.cells.iter().zip(&other.cells));
    cells.filter(|(column, _)| !COMMON.contains(column)).all(|(_, (one, other))| one == other)
        && plain(one) == plain(other)
}

/// A row that moves, as the comparison tells it.
fn tell(grid: &Grid, entry: &Entry, (fate, was): (Fate, Option<&Entry>), past: bool) -> Moved {
    let (from, to) = days(grid, entry);
    let code = if grid.table == "tariffs" { grid.cell(entry, "code") } else { "" };
    Moved {
        fate,
        table: grid.table.to_owned(),
        id: grid.cell(entry, "rule_id").to_owned(),
        title: grid.cell(entry, "title").to_owned(),
        place: place(grid, entry).to_owned(),
        was: was.map_or_else(String::new, |was| grid.says(was)),
        now: if fate == Fate::Removed { String::new() } else { grid.says(entry) },
        instead: was.map(|was| grid.cell(was, "rule_id").to_owned()).filter(|id| id != grid.cell(entry, "rule_id")),
        from: from.unwrap_or_default(),
        to,
        code: if code == "*" { String::new() } else { code.to_owned() },
        uncertain: super::parse::is_uncertain(grid.cell(entry, "confidence")),
        past,
    }
}
