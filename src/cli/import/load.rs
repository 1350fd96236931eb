//! Exchange rates into the database, some thousands per transaction.

use indicatif::ProgressBar;

use crate::actions::ActionError;
use crate::actions::load_rates::{Loaded, load_rates};
use crate::domain::audit::Author;
use crate::domain::fx::{Peg, Published};
use crate::domain::rates::daily::daily;
use crate::domain::rates::{RateFault, history};
use crate::store::{Db, StoreError};

/// Rates of one transaction: a year and a half of all currencies, a blink for those who wait to write.
const BATCH: usize = 10_000;

/// Reads either form in which the bank publishes.
///
/// # Errors
/// The first cell that cannot be read.
pub fn read(text: &str) -> Result<Vec<Published>, RateFault> {
    if text.trim_start().starts_with('<') { daily(text) } else { history(text) }
}

/// Keeps rates and pegs.
///
/// # Errors
/// When the database fails.
pub fn keep(
    db: &Db,
    author: &Author,
    published: &[Published],
    pegs: &[Peg],
    bar: &ProgressBar,
) -> Result<Loaded, StoreError> {
    let mut loaded = Loaded::default();
    let mut pegs = pegs;
    for batch in published.chunks(BATCH) {
        let done = db.write_now(|tx| load_rates(tx, author, batch, pegs));
        loaded = loaded.and(done.map_err(broken)?);
        pegs = &[];
        bar.inc(u64::try_from(batch.len()).unwrap_or(0));
    }
    if !pegs.is_empty() {
        let done = db.write_now(|tx| load_rates(tx, author, &[], pegs));
        loaded = loaded.and(done.map_err(broken)?);
    }
    Ok(loaded)
}

/// What a command can make of an action that has no refusals to expect.
pub(in crate::cli) fn broken(error: ActionError) -> StoreError {
    match error {
        ActionError::Broken(error) => error,
        ActionError::Refused(refusal) => StoreError::Stopped(format!("refused: {refusal:?}")),
    }
}
