//! Reading one table of the rulebook: cells with a type, and every fault with its line and column.

use std::cell::RefCell;
use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A cell that cannot be used, or rows that contradict one another.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{table}.csv, line {line}, column {column}: {message}")]
pub struct RuleFault {
    /// Which table.
    pub table: String,
    /// Which line of its text, counting the heading as 1.
    pub line: u64,
    /// Which column; `*` for the row as a whole.
    pub column: String,
    /// What is wrong and what was expected.
    pub message: String,
}

/// A plain decimal number: digits, at most one point, no sign, no exponent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plain(pub Decimal);

impl FromStr for Plain {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) {
            return Err(());
        }
        text.parse().map(Self).or(Err(()))
    }
}

/// `yes` or `no`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YesNo(pub bool);

impl FromStr for YesNo {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "yes" => Ok(Self(true)),
            "no" => Ok(Self(false)),
            _ => Err(()),
        }
    }
}

/// One row while it is being read. What cannot be read is noted; the reader goes on, to find every fault at once.
pub struct Cells<'a> {
    table: &'a str,
    columns: &'a [&'a str],
    places: &'a [Option<usize>],
    record: &'a csv::StringRecord,
    line: u64,
    faults: &'a RefCell<Vec<RuleFault>>,
}

impl<'a> Cells<'a> {
    /// A row that was read before and stands in the order of the columns, to be looked at again.
    pub fn again(
        (table, columns): (&'a str, &'a [&'a str]),
        places: &'a [Option<usize>],
        (record, line): (&'a csv::StringRecord, u64),
        faults: &'a RefCell<Vec<RuleFault>>,
    ) -> Self {
        Self { table, columns, places, record, line, faults }
    }

    /// The line of the text on which the row begins.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Notes that a cell cannot be used.
    pub fn fault(&self, column: &str, message: impl Into<String>) {
        self.faults.borrow_mut().push(RuleFault {
            table: self.table.to_owned(),
            line: self.line,
            column: column.to_owned(),
            message: message.into(),
        });
    }

    /// The text of a cell.
    pub fn text(&self, column: &str) -> &'a str {
        let at = self.columns.iter().position(|name| *name == column);
        let at = at.and_then(|at| self.places.get(at).copied().flatten());
        at.and_then(|at| self.record.get(at)).map_or("", str::trim)
    }

    /// All cells with their headings.
    pub fn all(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let cells = self.places.iter().map(|at| at.and_then(|at| self.record.get(at)).unwrap_or(""));
        self.columns.iter().copied().zip(cells)
    }

    /// A cell that must hold a value.
    pub fn must<T: FromStr>(&self, column: &str, expected: &str) -> Option<T> {
        let text = self.text(column);
        match text.parse() {
            Ok(value) if !text.is_empty() => Some(value),
            _ => {
                self.fault(column, format!("'{text}' is not {expected}"));
                None
            }
        }
    }

    /// A cell that may be empty.
    pub fn may<T: FromStr>(&self, column: &str, expected: &str) -> Option<Option<T>> {
        if self.text(column).is_empty() { Some(None) } else { self.must(column, expected).map(Some) }
    }

    /// Several values, set apart by spaces.
    pub fn list<T: FromStr>(&self, column: &str, expected: &str) -> Option<Vec<T>> {
        let mut values = Vec::new();
        for word in self.text(column).split_whitespace() {
            match word.parse() {
                Ok(value) => values.push(value),
                Err(_) => {
                    self.fault(column, format!("'{word}' is not {expected}"));
                    return None;
                }
            }
        }
        Some(values)
    }

    /// The days from and to which the row holds.
    pub fn days(&self) -> Option<(NaiveDate, Option<NaiveDate>)> {
        let from: NaiveDate = self.must("from", "a day (YYYY-MM-DD)")?;
        let to: Option<NaiveDate> = self.may("to", "a day (YYYY-MM-DD)")?;
        if to.is_some_and(|to| to < from) {
            self.fault("to", "the last day is before the first");
            return None;
        }
        Some((from, to))
    }
}

/// Columns that tables written by earlier releases do not have; their cells count as empty.
const LATER: [&str; 14] = [
    "sold",
    "goods",
    "value",
    "tax",
    "basis",
    "national",
    "yields_to",
    "taxed_by",
    "regions",
    "area",
    "rate_days",
    "lowest_days",
    "lowest_from",
    "unit_prices",
];

/// Where each column stands in a heading, if the heading is one of this table.
fn places(found: &csv::StringRecord, columns: &[&str]) -> Option<Vec<Option<usize>>> {
    let mut next = 0;
    let mut places = Vec::with_capacity(columns.len());
    for column in columns {
        if found.get(next) == Some(column) {
            places.push(Some(next));
            next += 1;
        } else if LATER.contains(column) {
            places.push(None);
        } else {
            return None;
        }
    }
    (next == found.len()).then_some(places)
}

/// Whether a heading is one of a table with these columns.
pub fn fits(found: &csv::StringRecord, columns: &[&str]) -> bool {
    places(found, columns).is_some()
}

/// Reads a table row by row. Its heading must name exactly these columns, in this order; later ones may be missing.
pub fn read(
    table: &str,
    text: &str,
    columns: &[&str],
    faults: &RefCell<Vec<RuleFault>>,
    mut row: impl FnMut(&Cells<'_>),
) {
    let fault = |line: u64, message: String| {
        faults.borrow_mut().push(RuleFault { table: table.to_owned(), line, column: "*".to_owned(), message });
    };
    let mut reader = csv::ReaderBuilder::new().has_headers(true).from_reader(text.as_bytes());
    let places = match reader.headers() {
        Ok(found) => match places(found, columns) {
            Some(places) => places,
            None => {
                let found: Vec<&str> = found.iter().collect();
                fault(1, format!("the heading is '{}', expected '{}'", found.join(","), columns.join(",")));
                return;
            }
        },
        Err(error) => {
            fault(1, error.to_string());
            return;
        }
    };
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                row(&Cells { table, columns, places: &places, record: &record, line, faults });
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                fault(line, error.to_string());
            }
        }
    }
}
