//! The charge file of a carrier or broker: CSV with a heading, its columns in any order.
//!
//! `tracking number, declaration, duty, tax, fee, currency`. Names are taken as such files write them: with spaces,
//! hyphens or underscores, singular or plural. Amounts have a point before the cents, as many as the currency has. An
//! empty amount is nothing charged. What cannot be read is reported with its line, column and reason, and never taken
//! for nothing.

use super::Parts;
use crate::domain::money::{Currency, Money};
use crate::domain::sheet::line_of;

/// One line of the file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargeLine {
    /// Its line in the file.
    pub line: u64,
    /// The customs declaration.
    pub declaration: String,
    /// A tracking number, or a consignment's own.
    pub parcel: String,
    /// What was charged.
    pub charged: Parts,
}

/// What is wrong with a row or with the whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Defect {
    /// The heading lacks a column.
    NoColumn,
    /// More or fewer cells than the heading has.
    Cells {
        /// The heading's.
        wanted: usize,
        /// The row's.
        found: usize,
    },
    /// Nothing stands where something has to.
    Empty,
    /// Longer than any such number is.
    TooLong,
    /// Not the code of a currency.
    Currency,
    /// Not an amount of the row's currency.
    Amount,
    /// Below nothing.
    Negative,
    /// The file has more rows than are read at once.
    TooMany,
    /// The same parcel stood in an earlier line, with other figures.
    Twice,
    /// The file is no CSV, or not in UTF-8.
    NotCsv,
}

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFault {
    /// Its line.
    pub line: u64,
    /// The column, as the heading would name it; `*` for the row as a whole.
    pub column: &'static str,
    /// What stands there.
    pub found: String,
    /// What is wrong.
    pub defect: Defect,
}

/// The most rows of one file: more is split by whoever sends it.
pub const MOST_ROWS: usize = 20_000;
/// Characters of a declaration or tracking number, at most.
const LONGEST: usize = 64;

const COLUMNS: [(&str, &[&str]); 6] = [
    ("tracking", &["tracking", "trackingnumber", "trackingno", "awb", "parcel", "consignment"]),
    ("declaration", &["declaration", "declarationnumber", "mrn", "entry", "entrynumber"]),
    ("duty", &["duty", "duties", "customsduty"]),
    ("tax", &["tax", "taxes", "vat", "importtax"]),
    ("fee", &["fee", "fees", "charge", "charges"]),
    ("currency", &["currency", "ccy"]),
];

fn plain(name: &str) -> String {
    name.trim_start_matches('\u{feff}')
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

fn fault(line: u64, column: &'static str, found: &str, defect: Defect) -> RowFault {
    RowFault { line, column, found: found.chars().take(80).collect(), defect }
}

/// Where each column stands.
fn places(heading: &csv::StringRecord) -> Result<[usize; 6], Vec<RowFault>> {
    let names: Vec<String> = heading.iter().map(plain).collect();
    let mut places = [0; 6];
    let mut missing = Vec::new();
    for (slot, (column, spelled)) in places.iter_mut().zip(COLUMNS) {
        match names.iter().position(|name| spelled.contains(&name.as_str())) {
            Some(at) => *slot = at,
            None => missing.push(fault(1, column, "", Defect::NoColumn)),
        }
    }
    if missing.is_empty() { Ok(places) } else { Err(missing) }
}

/// Reads a file: the rows that could be read, and what is wrong with the others. Of a row that stands twice the second
/// is left out.
pub fn read(bytes: &[u8]) -> (Vec<ChargeLine>, Vec<RowFault>) {
    let mut csv = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
    let places = match csv.headers().cloned() {
        Ok(heading) => match places(&heading) {
            Ok(places) => places,
            Err(missing) => return (Vec::new(), missing),
        },
        Err(error) => return (Vec::new(), vec![fault(1, "*", &error.to_string(), Defect::NotCsv)]),
    };
    let wanted = csv.headers().map_or(0, csv::StringRecord::len);
    let (mut lines, mut faults): (Vec<ChargeLine>, Vec<RowFault>) = (Vec::new(), Vec::new());
    for record in csv.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                faults.push(fault(line, "*", &error.to_string(), Defect::NotCsv));
                continue;
            }
        };
        let line = record.position().map_or(0, |start| line_of(bytes, start));
        if lines.len() >= MOST_ROWS {
            faults.push(fault(line, "*", "", Defect::TooMany));
            break;
        }
        if record.len() != wanted {
            let defect = Defect::Cells { wanted, found: record.len() };
            faults.push(fault(line, "*", &record.iter().collect::<Vec<_>>().join(","), defect));
            continue;
        }
        match row(line, &record, &places) {
            Ok(new) => match lines.iter().find(|known| known.parcel == new.parcel) {
                Some(known) if known.charged == new.charged && known.declaration == new.declaration => {}
                Some(_) => faults.push(fault(line, "tracking", &new.parcel, Defect::Twice)),
                None => lines.push(new),
            },
            Err(bad) => faults.push(bad),
        }
    }
    (lines, faults)
}

fn row(line: u64, record: &csv::StringRecord, places: &[usize; 6]) -> Result<ChargeLine, RowFault> {
    let [tracking, declaration, duty, tax, fee, currency] = places.map(|at| record.get(at).unwrap_or(""));
    let text = |column: &'static str, value: &str| {
        if value.is_empty() {
            return Err(fault(line, column, value, Defect::Empty));
        }
        if value.chars().count() > LONGEST {
            Err(fault(line, column, value, Defect::TooLong))
        } else {
            Ok(value.to_owned())
        }
    };
    let parcel = text("tracking", tracking)?;
    let declaration = text("declaration", declaration)?;
    let code: Currency = currency.parse().or(Err(fault(line, "currency", currency, Defect::Currency)))?;
    let amount = |column: &'static str, value: &str| {
        if value.is_empty() {
            return Ok(Money::zero(code));
        }
        let amount = Money::parse(value, code).or(Err(fault(line, column, value, Defect::Amount)))?;
        if amount.minor() < 0 { Err(fault(line, column, value, Defect::Negative)) } else { Ok(amount) }
    };
    let charged = Parts { duty: amount("duty", duty)?, tax: amount("tax", tax)?, fees: amount("fee", fee)? };
    charged.total().or(Err(fault(line, "*", duty, Defect::Amount)))?;
    Ok(ChargeLine { line, declaration, parcel, charged })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_any_order_and_go_by_their_usual_names() {
        let text = "Currency,MRN,Tracking Number,Duties,VAT,fees,remark\nEUR,26DE1,LX1,3.00,,1.5,x\n";
        let (lines, faults) = read(text.as_bytes());
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(lines.len(), 1);
        let eur = |minor| Money::new(minor, Currency::EUR);
        assert_eq!(lines[0].charged, Parts { duty: eur(300), tax: eur(0), fees: eur(150) });
        assert_eq!((lines[0].declaration.as_str(), lines[0].parcel.as_str(), lines[0].line), ("26DE1", "LX1", 2));
    }

    #[test]
    fn a_bad_row_is_named_and_the_good_ones_are_read() {
        let text = "tracking,declaration,duty,tax,fee,currency\nA,1,much,0,0,EUR\nB,1,-1.00,0,0,EUR\nC,,1.00,0,0,EUR\n\
            D,1,1.00,0,0,Euro\nE,1,1.00,0\nF,1,1.00,2.00,0,EUR\nF,1,1.00,2.00,0,EUR\nF,1,9.00,2.00,0,EUR\nG,1,1.005,0,0,EUR\n";
        let (lines, faults) = read(text.as_bytes());
        assert_eq!(lines.iter().map(|line| line.parcel.as_str()).collect::<Vec<_>>(), ["F"]);
        let named: Vec<(u64, &str, &Defect)> = faults.iter().map(|one| (one.line, one.column, &one.defect)).collect();
        let cells = Defect::Cells { wanted: 6, found: 4 };
        assert_eq!(
            named,
            [
                (2, "duty", &Defect::Amount),
                (3, "duty", &Defect::Negative),
                (4, "declaration", &Defect::Empty),
                (5, "currency", &Defect::Currency),
                (6, "*", &cells),
                (9, "tracking", &Defect::Twice),
                (10, "duty", &Defect::Amount),
            ]
        );
    }

    #[test]
    fn a_file_without_its_columns_is_not_read_at_all() {
        let (lines, faults) = read(b"tracking,duty\nA,1.00\n");
        assert!(lines.is_empty());
        let missing: Vec<&str> = faults.iter().map(|one| one.column).collect();
        assert_eq!(missing, ["declaration", "tax", "fee", "currency"]);
        assert_eq!(read(b"\xff\xfe\x00").1[0].defect, Defect::NotCsv);
    }
}
