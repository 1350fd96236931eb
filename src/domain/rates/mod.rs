//! Exchange rates as text: the form in which the European Central Bank publishes its history, our table of pegs,
//! and the rates the program ships.
//!
//! The shipped rates have every day since 2024 and the last working day of each month before, from 2009 on.

pub mod daily;
pub mod feed;

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;

use super::fx::{Peg, Published, RateTable};
use super::money::Currency;
use super::rulebook::Plain;

/// How receipts name the rates of the European Central Bank.
pub const ECB: &str = "ECB euro foreign exchange reference rates";

/// The history the program ships, newest day first.
pub const SHIPPED_HISTORY: &str = include_str!("ecb.csv");
/// The pegs the program ships.
pub const SHIPPED_PEGS: &str = include_str!("pegs.csv");

static SHIPPED: LazyLock<Arc<RateTable>> = LazyLock::new(|| {
    // Tests read both texts, so a release cannot get here with a fault.
    let history = history(SHIPPED_HISTORY).unwrap_or_else(|fault| panic!("the shipped rates are unusable: {fault}"));
    let pegs = pegs(SHIPPED_PEGS).unwrap_or_else(|fault| panic!("the shipped pegs are unusable: {fault}"));
    Arc::new(RateTable::new(history, pegs))
});

/// The table of rates the program ships.
pub(super) fn shipped() -> Arc<RateTable> {
    Arc::clone(&SHIPPED)
}

/// Where a text of rates cannot be read, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, {column}: found '{found}', expected {expected}")]
pub struct RateFault {
    /// Which line, from 1.
    pub line: u64,
    /// Which column, by its heading.
    pub column: String,
    /// What stands there.
    pub found: String,
    /// What should.
    pub expected: &'static str,
}

impl RateFault {
    /// A fault at a place.
    pub fn new(line: u64, column: &str, found: &str, expected: &'static str) -> Self {
        Self { line, column: column.to_owned(), found: found.to_owned(), expected }
    }
}

/// A rate: a plain decimal number over zero.
///
/// # Errors
/// Where it stands, when it is not.
pub fn rate(text: &str, line: u64, column: &str) -> Result<rust_decimal::Decimal, RateFault> {
    match text.parse::<Plain>() {
        Ok(Plain(rate)) if !rate.is_zero() => Ok(rate),
        _ => Err(RateFault::new(line, column, text, "a plain decimal number over zero")),
    }
}

/// Reads the bank's history: `Date, USD, JPY, …`, one line a day, units for one euro, `N/A` where none was published.
///
/// # Errors
/// The first cell that cannot be read.
pub fn history(text: &str) -> Result<Vec<Published>, RateFault> {
    let mut reader = reader(text);
    let headings = reader.headers().cloned().map_err(|error| broken(&error))?;
    if headings.get(0) != Some("Date") {
        return Err(RateFault::new(1, "1", headings.get(0).unwrap_or(""), "the heading 'Date'"));
    }
    let mut published = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let day = day(record.get(0).unwrap_or(""), line, "Date")?;
        // The bank closes every line with a comma: a heading without a name has no rates.
        for (heading, cell) in headings.iter().zip(record.iter()).skip(1).filter(|(heading, _)| !heading.is_empty()) {
            if cell == "N/A" || cell.is_empty() {
                continue;
            }
            let rate = rate(cell, line, heading)?;
            // Currencies that have since been withdrawn are read over: nothing is priced in them.
            match heading.parse::<Currency>() {
                Ok(currency) => published.push(Published { day, currency, rate, source: ECB.to_owned() }),
                Err(_) if heading.len() == 3 && heading.bytes().all(|byte| byte.is_ascii_uppercase()) => {}
                Err(_) => return Err(RateFault::new(1, heading, heading, "a currency code")),
            }
        }
    }
    Ok(published)
}

/// Reads pegs: `currency,anchor,rate,from,to,source`.
///
/// # Errors
/// The first cell that cannot be read.
pub fn pegs(text: &str) -> Result<Vec<Peg>, RateFault> {
    let columns = ["currency", "anchor", "rate", "from", "to", "source"];
    let mut reader = reader(text);
    let headings = reader.headers().cloned().map_err(|error| broken(&error))?;
    if !headings.iter().eq(columns) {
        let found: Vec<&str> = headings.iter().collect();
        return Err(RateFault::new(1, "*", &found.join(","), "currency,anchor,rate,from,to,source"));
    }
    let mut pegs = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |at: usize| record.get(at).unwrap_or("");
        let currency = |at: usize, column: &str| {
            cell(at).parse::<Currency>().or(Err(RateFault::new(line, column, cell(at), "a currency code")))
        };
        pegs.push(Peg {
            currency: currency(0, "currency")?,
            anchor: currency(1, "anchor")?,
            rate: rate(cell(2), line, "rate")?,
            from: day(cell(3), line, "from")?,
            to: if cell(4).is_empty() { None } else { Some(day(cell(4), line, "to")?) },
            source: cell(5).to_owned(),
        });
    }
    Ok(pegs)
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes())
}

fn day(text: &str, line: u64, column: &str) -> Result<NaiveDate, RateFault> {
    text.parse().or(Err(RateFault::new(line, column, text, "a day (YYYY-MM-DD)")))
}

fn broken(error: &csv::Error) -> RateFault {
    let line = error.position().map_or(0, csv::Position::line);
    RateFault::new(line, "*", &error.to_string(), "as many cells as there are headings")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_is_read_as_the_bank_publishes_it() {
        let text = "Date, USD, CYP, JPY,\n2026-06-30, 1.1394, N/A, 185.08,\n2026-06-29, 1.1402, N/A, 185.2,\n";
        let rows = history(text).unwrap();
        assert_eq!(rows.len(), 4);
        assert_eq!((rows[0].rate.to_string(), rows[0].source.as_str()), ("1.1394".to_owned(), ECB));
        let table = RateTable::new(rows, Vec::new());
        let (eur, usd) = (Currency::EUR, "USD".parse().unwrap());
        assert_eq!(table.rate(eur, usd, day("2026-07-04", 0, "").unwrap()).unwrap().published, table.newest());
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        let fault = history("Date,USD\n2026-06-30,1.1\n2026-06-29,x\n").unwrap_err();
        assert_eq!((fault.line, fault.column.as_str(), fault.found.as_str()), (3, "USD", "x"));
        assert_eq!(history("Date,USD\n30.6.2026,1.1\n").unwrap_err().column, "Date");
        assert!(history("Day,USD\n").is_err());
        assert!(history("Date,USD\n2026-06-29,0\n").is_err());
        assert_eq!(pegs("currency,anchor,rate,from,to,source\nAED,USD,3.6725,soon,,x\n").unwrap_err().column, "from");
    }

    #[test]
    fn the_shipped_rates_reach_from_2010_to_now() {
        let table = shipped();
        let [eur, usd, aed] = ["EUR", "USD", "AED"].map(|code| code.parse::<Currency>().unwrap());
        for on in ["2010-01-04", "2016-02-29", "2024-01-02", "2026-10-30"] {
            let on = on.parse().unwrap();
            assert!(table.rate(usd, eur, on).is_ok(), "{on}");
            assert!(table.rate(usd, aed, on).unwrap().rate.to_string().starts_with("3.6725"), "{on}");
        }
        assert!(table.newest() >= "2026-10-30".parse().ok());
    }
}
