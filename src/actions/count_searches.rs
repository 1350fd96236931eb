//! Searches that found nothing are written down: how often which words, on which day, for which market and language. What
//! is older than brands and operators look back is forgotten.

use chrono::Days;

use super::Done;
use crate::domain::fruitless::{DAYS, Tally};
use crate::store::{Tx, fruitless};

/// Different words written down for one day: more of them are nonsense, and would fill the database.
const MOST_A_DAY: i64 = 10_000;

/// Adds counts to those of today, and forgets those of days long gone.
///
/// # Errors
/// When the database fails.
pub fn count_searches(tx: &mut Tx, tally: &Tally) -> Done<()> {
    let today = tx.now().date_naive();
    let mut left = MOST_A_DAY - fruitless::count_of(tx, today)?;
    // In one order in every process, so that no two wait for each other.
    for (asked, count) in tally.iter() {
        if !fruitless::raise(tx, today, asked, count)? && left > 0 {
            fruitless::begin(tx, today, asked, count)?;
            left -= 1;
        }
    }
    if let Some(first) = today.checked_sub_days(Days::new(DAYS)) {
        fruitless::forget(tx, first)?;
    }
    Ok(())
}
