//! A count of stock as it arrives: what lies free where, row by row.
//!
//! Pieces are those free to sell. What is held for orders lies beside them and is not counted: it leaves by its own
//! scans.

use std::collections::HashMap;

use super::ids::Sku;
use super::sheet::line_of;

/// What was counted of one SKU at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The line in the file.
    pub line: u64,
    /// The code of the place.
    pub place: String,
    /// Of what.
    pub sku: Sku,
    /// Pieces free to sell.
    pub pieces: u32,
}

/// A cell that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("line {line}, column {column}: {found:?} is not {expected}")]
pub struct StockFault {
    /// The line in the file; the heading is the first.
    pub line: u64,
    /// The column.
    pub column: &'static str,
    /// What stands there.
    pub found: String,
    /// What should.
    pub expected: String,
}

const COLUMNS: [&str; 3] = ["place", "sku", "pieces"];

/// Reads a count from CSV: `place,sku,pieces`. Each SKU stands once per place.
///
/// # Errors
/// Every cell that cannot be read.
pub fn parse(text: &str) -> Result<Vec<Counted>, Vec<StockFault>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let heads = reader.headers().is_ok_and(|header| header.iter().eq(COLUMNS));
    if !heads {
        let (found, expected) = (text.lines().next().unwrap_or("").to_owned(), COLUMNS.join(","));
        return Err(vec![StockFault { line: 1, column: "*", found, expected }]);
    }
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    let mut seen: HashMap<(String, Sku), u64> = HashMap::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                let expected = "a row of three cells in UTF-8".to_owned();
                faults.push(StockFault { line, column: "*", found: error.to_string(), expected });
                continue;
            }
        };
        let line = record.position().map_or(0, |start| line_of(text.as_bytes(), start));
        let Some(row) = row(&record, line, &mut faults) else { continue };
        if let Some(before) = seen.insert((row.place.clone(), row.sku.clone()), line) {
            let expected = format!("counted once: line {before} counts it at the same place");
            faults.push(StockFault { line, column: "sku", found: row.sku.to_string(), expected });
        }
        rows.push(row);
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

fn row(record: &csv::StringRecord, line: u64, faults: &mut Vec<StockFault>) -> Option<Counted> {
    let mut wrong = |column: &'static str, found: &str, expected: &str| {
        faults.push(StockFault { line, column, found: found.to_owned(), expected: expected.to_owned() });
    };
    if record.len() != COLUMNS.len() {
        wrong("*", &format!("{} cells", record.len()), "three cells");
        return None;
    }
    let mut cells = record.iter();
    let mut next = || cells.next().unwrap_or("");
    let (place, sku, pieces) = (next(), next(), next());
    if place.is_empty() {
        wrong("place", place, "the code of a place");
    }
    let code = sku.parse::<Sku>().ok();
    if code.is_none() {
        wrong("sku", sku, "the code of a variant");
    }
    // Levels fit in 64 bits, orders in 32: more than this in one place is a slip of the key.
    let count = pieces.parse::<u32>().ok();
    if count.is_none() {
        wrong("pieces", pieces, "a whole number, zero or more");
    }
    Some(Counted { line, place: Some(place).filter(|place| !place.is_empty())?.to_owned(), sku: code?, pieces: count? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_read_row_by_row() {
        let rows = parse("\u{feff}place,sku,pieces\nCN-SZX, GX-1 ,12\n\nTR-IST,GX-1,0\n").unwrap();
        let read: Vec<(u64, &str, &str, u32)> =
            rows.iter().map(|row| (row.line, row.place.as_str(), row.sku.as_str(), row.pieces)).collect();
        assert_eq!(read, [(2, "CN-SZX", "GX-1", 12), (4, "TR-IST", "GX-1", 0)]);
    }

    #[test]
    fn every_cell_that_cannot_be_used_is_named() {
        let faults =
            parse("place,sku,pieces\n,GX-1,1\nCN-SZX,,many\nCN-SZX,GX-1,-1\nCN-SZX,GX-2,2\nCN-SZX,GX-2,3\nx,y\n");
        let faults = faults.unwrap_err();
        let named: Vec<(u64, &str)> = faults.iter().map(|fault| (fault.line, fault.column)).collect();
        assert_eq!(named, [(2, "place"), (3, "sku"), (3, "pieces"), (4, "pieces"), (6, "sku"), (7, "*")], "{faults:?}");
        assert!(faults[4].to_string().contains("line 5"), "{}", faults[4]);
        assert_eq!(parse("sku,pieces\n").unwrap_err()[0].expected, "place,sku,pieces");
    }
}
