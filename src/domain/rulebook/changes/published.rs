//! Exchange rates as a change: rates the European Central Bank published, compared with those we have.

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Comparison, Fate, Moved, Sheet};
use crate::domain::fx::Published;
use crate::domain::money::Currency;
use crate::domain::rates::daily::daily;
use crate::domain::rates::history;
use crate::domain::rulebook::table::RuleFault;

/// The name under which rates stand beside the tables of rules.
pub const RATES: &str = "rates";

/// The most new rates of one change: more than a year of all currencies. Longer histories are for the command line.
const MOST_RATES: usize = 20_000;

/// Reads either form in which the bank publishes.
///
/// # Errors
/// The first cell that cannot be read.
pub fn rates_of(sheet: &Sheet) -> Result<Vec<Published>, Vec<RuleFault>> {
    let text = &sheet.text;
    let read = if text.trim_start().starts_with('<') { daily(text) } else { history(text) };
    read.map_err(|fault| {
        let message = format!("'{}' is not {}", fault.found, fault.expected);
        vec![RuleFault { table: RATES.to_owned(), line: fault.line, column: fault.column, message }]
    })
}

/// The rates that are new or other than those we have, and how they compare.
///
/// # Errors
/// Where there are more than one change takes.
pub fn compare_rates(had: &[Published], given: Vec<Published>) -> Result<(Vec<Published>, Comparison), Vec<RuleFault>> {
    let known: HashMap<(Currency, NaiveDate), Decimal> =
        had.iter().map(|row| ((row.currency, row.day), row.rate)).collect();
    let all = given.len();
    let other = |row: &Published| known.get(&(row.currency, row.day)) != Some(&row.rate);
    let fresh: Vec<Published> = given.into_iter().filter(other).collect();
    if fresh.len() > MOST_RATES {
        let message = format!("{} new rates are too many here: use entrepot import rates", fresh.len());
        return Err(vec![super::whole(RATES, &message)]);
    }
    let moved = fresh.iter().map(|row| {
        let was = known.get(&(row.currency, row.day));
        Moved {
            fate: if was.is_some() { Fate::Changed } else { Fate::Added },
            table: RATES.to_owned(),
            id: format!("{} {}", row.currency, row.day),
            title: row.source.clone(),
            place: String::new(),
            was: was.map_or_else(String::new, |rate| format!("rate {rate}")),
            now: format!("rate {}", row.rate),
            instead: None,
            from: row.day,
            to: None,
            code: String::new(),
            uncertain: false,
            // A rate of an earlier day counts from now on; what was sold keeps the rate it was sold at.
            past: was.is_some(),
        }
    });
    let moved = moved.collect();
    let comparison = Comparison::of(moved, all - fresh.len(), &[]);
    Ok((fresh, comparison))
}
