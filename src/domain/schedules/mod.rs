//! Official tariff schedules as their publishers give them out, read into the rows of our `tariffs` table.
//!
//! Two files are known: the Harmonized Tariff Schedule of the United States in the Commission's CSV, and the UK Global
//! Tariff of 2021, which has the Union's common tariff beside it. What is printed there is law and is taken as it
//! stands: a rate is read exactly or it is reported with its line and a reason, and it is never taken for nothing.
//! Where the national lines of a subheading differ, no rate is made up for its six digits.
//!
//! Every row of a file ends in one of four ways: it has a rate we can say, it takes the rate of the line above it, it
//! is a heading without a rate, or it is [`Unread`]. [`Counts`] adds up.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::rulebook::Area;
use super::sheet::line_of;

mod duty;
mod special;
mod table;
mod uk;
mod us;

/// The heading of the `tariffs` table, as the rows written here fill it.
pub const HEADING: &str = "rule_id,title,destination,code,origin,kind,layer,yields_to,ad_valorem,specific,unit,\
                           from,to,state,source,confidence";

/// A file whose form is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The schedule of the United States International Trade Commission, as CSV.
    UnitedStates,
    /// The UK Global Tariff with the common tariff of the Union beside it.
    UnitedKingdom,
}

/// Whose tariff is to be read out of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tariff {
    /// The United States.
    UnitedStates,
    /// Great Britain.
    UnitedKingdom,
    /// The European Union.
    EuropeanUnion,
}

impl Tariff {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::UnitedStates, Self::UnitedKingdom, Self::EuropeanUnion];

    /// The name of the destination in our tables.
    pub fn destination(self) -> &'static str {
        match self {
            Self::UnitedStates => "US",
            Self::UnitedKingdom => "GB",
            Self::EuropeanUnion => "EU",
        }
    }
}

impl Format {
    /// Which file this is, by its heading; none when it is no official file we know.
    pub fn recognise(text: &str) -> Option<Self> {
        let heading = reader(text).headers().cloned().ok()?;
        let has = |name: &str| heading.iter().any(|cell| cell == name);
        if us::COLUMNS.iter().all(|name| has(name)) {
            return Some(Self::UnitedStates);
        }
        uk::COLUMNS.iter().all(|name| has(name)).then_some(Self::UnitedKingdom)
    }

    /// The tariffs that can be read out of such a file.
    pub fn tariffs(self) -> &'static [Tariff] {
        match self {
            Self::UnitedStates => &[Tariff::UnitedStates],
            Self::UnitedKingdom => &[Tariff::UnitedKingdom, Tariff::EuropeanUnion],
        }
    }
}

/// What the reader cannot know from the file itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// What receipts shall name as the source.
    pub source: String,
    /// The first day on which the rates hold, local in the destination.
    pub from: NaiveDate,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// Whose tariff it is.
    pub tariff: Tariff,
    /// Rows of our `tariffs` table, its heading included. Rule ids end in the first day, so that a later edition names
    /// other rows: `US-39241020-20251201`, `US-39241020-PREF-AU-20251201`, `US-39241020-COLUMN-2-20251201`.
    pub tariffs_csv: String,
    /// How many rows went which way.
    pub counts: Counts,
    /// Rows of the file whose ordinary rate could not be taken over.
    pub unread: Vec<Unread>,
    /// What beside the ordinary rates of read rows was not taken over.
    pub remarks: Vec<Unread>,
}

/// How many rows of a file went which way: `rows` is the sum of `rated`, `inherited`, `headings` and `unread`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows under the heading.
    pub rows: usize,
    /// Rows with a rate that our table says.
    pub rated: usize,
    /// Rows without a rate of their own, under one that was read.
    pub inherited: usize,
    /// Rows that only head others.
    pub headings: usize,
    /// Rows that could not be read.
    pub unread: usize,
    /// Rows of ours for national lines, eight or ten digits.
    pub national: usize,
    /// Rows of ours for subheadings whose lines are all alike, six digits.
    pub subheadings: usize,
    /// Rows of ours for preferential rates.
    pub preferential: usize,
    /// Rows of ours for origins that bear another column's rate.
    pub other_column: usize,
}

/// A place in a file that was not taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// Which line, counting the heading as 1; the first of several.
    pub line: u64,
    /// The code as printed; empty where there is none.
    pub code: String,
    /// What stands there.
    pub text: String,
    /// Why it was not taken over.
    pub why: Why,
}

/// Why a place in a file was not taken over. Words for people stand in the room that shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// The row has fewer or more cells than the heading.
    Shape,
    /// There is a rate but no code.
    NoCode,
    /// The code is not six, eight or ten digits.
    Code,
    /// The same code stands in another row with another rate.
    Twice,
    /// A line without a rate, and none above it.
    NoRate,
    /// The line takes its rate from one that was not read.
    Parent,
    /// Chapters 98 and 99 of the United States: conditions and measures in words, beside the tariff of goods.
    SpecialProvision,
    /// The rate stands elsewhere: in another line, a note, another article.
    Reference,
    /// The rate changes with the season.
    Season,
    /// The rate depends on the price at entry.
    EntryPrice,
    /// A part of the rate depends on the recipe: milk, sugar, starch.
    Recipe,
    /// It is counted in a unit that a parcel does not tell.
    Unit(String),
    /// Several amounts by count.
    SeveralAmounts,
    /// A rate on a part of the goods alone: the case, the strap, the lead.
    Part,
    /// Bounds of a form our table does not have.
    Bounds,
    /// A formula.
    Formula,
    /// For the time being the rate of another tariff holds in its place.
    Provisional,
    /// Words we do not know, or a number without its unit.
    Words,
    /// An additional duty of trade defence is due on some of these goods; the file does not say how much.
    TradeRemedy,
    /// So many lines may have a lower rate for the time being; the file does not say which.
    Suspended {
        /// How many.
        lines: usize,
    },
    /// A lower rate within a quota.
    Quota,
    /// The lines of a subheading differ: goods need eight digits.
    Differ {
        /// How many rates there are.
        rates: usize,
    },
    /// A preferential programme that is not one list of countries, with the number of lines that name it.
    Programme {
        /// Whether the table of programmes has it.
        known: bool,
        /// How many lines.
        lines: usize,
    },
    /// The rate for certain origins could not be read; for those the line has no rate.
    OtherColumn(Box<Why>),
    /// A preferential rate could not be read.
    Preference(Box<Why>),
}

/// The file is not of the form asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the heading is not that of such a schedule")]
pub struct NotASchedule;

impl Schedule {
    /// Reads one tariff out of a file. The rates come out as exact decimal fractions.
    ///
    /// # Errors
    /// [`NotASchedule`] when the heading is another; no row of the file is an error.
    pub fn read(tariff: Tariff, text: &str, publication: &Publication) -> Result<Self, NotASchedule> {
        match (tariff, Format::recognise(text)) {
            (Tariff::UnitedStates, Some(Format::UnitedStates)) => Ok(us::read(bare(text), publication)),
            (Tariff::UnitedKingdom | Tariff::EuropeanUnion, Some(Format::UnitedKingdom)) => {
                Ok(uk::read(bare(text), tariff, publication))
            }
            _ => Err(NotASchedule),
        }
    }
}

/// Without the mark with which some programs begin a file.
fn bare(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::Headers).from_reader(text.as_bytes())
}

/// The cells of one row by the names of their columns.
struct Cells<'a> {
    heading: &'a csv::StringRecord,
    record: &'a csv::StringRecord,
    /// The file it stands in.
    file: &'a str,
}

impl Cells<'_> {
    fn text(&self, column: &str) -> &str {
        let at = self.heading.iter().position(|name| name == column);
        at.and_then(|at| self.record.get(at)).map_or("", str::trim)
    }

    fn line(&self) -> u64 {
        self.record.position().map_or(0, |start| line_of(self.file.as_bytes(), start))
    }

    fn is_whole(&self) -> bool {
        self.record.len() == self.heading.len()
    }

    fn unread(&self, code: &str, text: &str, why: Why) -> Unread {
        Unread { line: self.line(), code: code.to_owned(), text: text.to_owned(), why }
    }
}

/// One line of a schedule with its rates.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    /// Six, eight or ten digits.
    code: String,
    /// The code as printed.
    printed: String,
    line: u64,
    /// What goods they are, in the file's words.
    goods: String,
    /// The rate as printed.
    text: String,
    ordinary: Result<duty::Duty, Why>,
    /// By origin.
    preferences: Vec<(Area, duty::Duty)>,
    /// The rate for origins outside the ordinary one, where the schedule has such a column.
    other: Option<Result<duty::Duty, Why>>,
}

#[cfg(test)]
mod tests;
