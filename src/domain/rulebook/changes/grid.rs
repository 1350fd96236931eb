//! A table as rows of plain cells, and its one canonical form as text: every column, commas, line feeds, quotes only
//! where CSV needs them. Printing what was read and reading it again gives the same rows.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::domain::rulebook::table::{self, Cells, RuleFault};
use crate::domain::rulebook::{Rulebook, TABLES, columns_of, hash_of};

/// One row: its cells in the order of the columns, without the blanks around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The line of the text on which it begins, counting the heading as 1; 0 where it was not read.
    pub line: u64,
    /// The cells.
    pub cells: Vec<String>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Its name.
    pub table: &'static str,
    /// Its columns.
    pub columns: Vec<&'static str>,
    /// Its rows.
    pub rows: Vec<Entry>,
}

impl Grid {
    /// Reads a table; what cannot be read as rows of its columns is added to the faults.
    pub fn read(table: &'static str, text: &str, faults: &mut Vec<RuleFault>) -> Self {
        let columns = TABLES.iter().find(|(name, _)| *name == table).map_or_else(Vec::new, |(_, own)| columns_of(own));
        let mut rows = Vec::new();
        let found = RefCell::new(Vec::new());
        table::read(table, text, &columns, &found, |cells| {
            let line = cells.line();
            rows.push(Entry { line, cells: cells.all().map(|(_, text)| text.trim().to_owned()).collect() });
        });
        faults.extend(found.into_inner());
        Self { table, columns, rows }
    }

    /// Where a column stands.
    fn at(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| *name == column)
    }

    /// A cell of one of its rows.
    pub fn cell<'e>(&self, entry: &'e Entry, column: &str) -> &'e str {
        self.at(column).and_then(|at| entry.cells.get(at)).map_or("", String::as_str)
    }

    /// Writes a cell of a row.
    pub fn set(&self, entry: &mut Entry, column: &str, text: impl Into<String>) {
        if let Some(cell) = self.at(column).and_then(|at| entry.cells.get_mut(at)) {
            *cell = text.into();
        }
    }

    /// The cells of a row that say something, without those of its name, days and source, as an operator reads them.
    pub fn says(&self, entry: &Entry) -> String {
        let cells = self.columns.iter().zip(&entry.cells);
        let shown = cells.filter(|(column, text)| !text.is_empty() && !super::COMMON.contains(column));
        shown.map(|(column, text)| format!("{column} {text}")).collect::<Vec<_>>().join("; ")
    }

    /// Looks at rows as the rulebook does; every cell that cannot be used is added to the faults.
    pub fn check<'e>(&self, entries: impl Iterator<Item = &'e Entry>, faults: &mut Vec<RuleFault>) {
        let mut book = Rulebook::without_rows(hash_of(&BTreeMap::new()));
        let places: Vec<Option<usize>> = (0..self.columns.len()).map(Some).collect();
        let found = RefCell::new(Vec::new());
        for entry in entries {
            let record = csv::StringRecord::from(entry.cells.as_slice());
            book.take(self.table, &Cells::again((self.table, &self.columns), &places, (&record, entry.line), &found));
        }
        faults.extend(found.into_inner());
    }

    /// The canonical text.
    pub fn print(&self) -> String {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
        let rows = self.rows.iter().map(|entry| entry.cells.iter().map(String::as_str).collect::<Vec<_>>());
        for row in std::iter::once(self.columns.clone()).chain(rows) {
            // Writing into memory does not fail.
            let _ = writer.write_record(row);
        }
        String::from_utf8_lossy(&writer.into_inner().unwrap_or_default()).into_owned()
    }
}

impl Rulebook {
    /// Every table in its canonical form. The rulebook parsed from it has the same rows; its hash may be another, since
    /// the hash is that of the text.
    pub fn printed(&self) -> BTreeMap<String, String> {
        let print = |(name, text): (&String, &String)| {
            let (table, _) = TABLES.iter().find(|(known, _)| known == name)?;
            Some((name.clone(), Grid::read(table, text, &mut Vec::new()).print()))
        };
        self.tables.iter().filter_map(print).collect()
    }

    /// A table of it as rows of cells.
    pub(super) fn grid(&self, table: &'static str) -> Grid {
        Grid::read(table, self.tables.get(table).map_or("", String::as_str), &mut Vec::new())
    }
}
