//! A file read as a whole, its rows brought under our columns, product by product.

use csv::StringRecord;

use super::columns::{Column, Columns};
use super::products::Row;
use super::{Fault, ImportedChoice};
use crate::domain::sheet;

/// The products of a file, in the order in which they begin.
#[derive(Debug)]
pub struct Gathered {
    /// What the file calls our columns.
    pub columns: Columns,
    /// The name of each product in the brand's own shop, with its rows.
    pub products: Vec<(String, Vec<Row>)>,
    /// Rows that are no goods, or belong to none.
    pub faults: Vec<Fault>,
    /// How many rows the file has.
    pub rows: usize,
}

/// What options are called that the Merchant feed has attributes for, in the language of the feed.
#[derive(Debug, Clone)]
pub struct OptionNames {
    /// `color`
    pub colour: String,
    /// `size`
    pub size: String,
    /// `material`
    pub material: String,
    /// `pattern`
    pub pattern: String,
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// A column is missing, looked for under these names.
    NoColumn(Vec<&'static str>),
    /// Not UTF-8.
    NotText {
        /// Where reading stopped, from 1.
        line: u64,
    },
    /// Neither CSV nor XML from here on.
    Malformed {
        /// Where reading stopped, from 1.
        line: u64,
        /// What the reader says.
        why: String,
    },
}

impl Unreadable {
    /// What a CSV reader stumbled over.
    pub fn csv(error: &csv::Error) -> Self {
        let line = error.position().map_or(0, csv::Position::line);
        match error.kind() {
            csv::ErrorKind::Utf8 { .. } => Self::NotText { line },
            _ => Self::Malformed { line, why: error.to_string() },
        }
    }
}

/// Our columns with what a file calls them.
pub(super) type Names = Vec<(Column, String)>;
/// What a row says in our columns.
pub(super) type Cells = Vec<(Column, String)>;

/// A row under our columns.
pub(super) fn row(names: &Names, line: u64, cells: &Cells, pictures: usize) -> Row {
    let said = |column: Column| cells.iter().find(|(known, _)| *known == column).map_or("", |(_, text)| text.as_str());
    let cells: StringRecord = names.iter().map(|(column, _)| said(*column)).collect();
    Row { line, cells, pictures }
}

/// The rows of a table, each with its line, behind its headings.
pub(super) fn table(bytes: &[u8], delimiter: u8) -> Result<(StringRecord, Vec<(u64, StringRecord)>), Unreadable> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(bytes);
    let headings = reader.headers().map_err(|error| Unreadable::csv(&error))?.clone();
    let mut rows = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|error| Unreadable::csv(&error))?;
        let line = row.position().map_or(0, |position| sheet::line_of(bytes, position));
        rows.push((line, row));
    }
    Ok((headings, rows))
}

/// The choices of an option as one cell, a line each: code,words.
pub(super) fn choices_cell(choices: &[ImportedChoice]) -> String {
    let mut rows = csv::Writer::from_writer(Vec::new());
    for choice in choices {
        // Into memory: nothing that could fail.
        let _ = rows.write_record([&choice.code, &choice.words]);
    }
    let bytes = rows.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default().trim_end().to_owned()
}
