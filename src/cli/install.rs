//! What every database holds before it can serve: the rulebook and the exchange rates the program ships.

use super::import::{broken, load, progress};
use crate::actions::load_rulebook::load_rulebook;
use crate::domain::audit::Author;
use crate::domain::rates::{SHIPPED_HISTORY, SHIPPED_PEGS, history, pegs};
use crate::domain::rulebook::Rulebook;
use crate::store::{Db, StoreError};

/// Puts the shipped rulebook in force where none is, and loads the shipped rates where there are none. A newer
/// program's rulebook is stored beside the one in force; putting it in force is an operator's decision.
///
/// # Errors
/// When the database fails.
pub fn rules_and_rates(db: &Db) -> Result<(), StoreError> {
    let author = Author::command("install");
    let known = db.read_now(|read| Ok::<_, StoreError>(read.known()))?;
    if known.versions.rulebook_hash.is_empty() {
        let shipped = Rulebook::shipped();
        db.write_now(|tx| load_rulebook(tx, &author, &shipped)).map_err(broken)?;
    }
    if known.rates.newest().is_none() {
        // A test reads both files, so a release cannot get here with a fault.
        let published = history(SHIPPED_HISTORY).unwrap_or_default();
        let pegs = pegs(SHIPPED_PEGS).unwrap_or_default();
        let bar = progress(published.len(), "rates");
        load::keep(db, &author, &published, &pegs, &bar)?;
        bar.finish_and_clear();
    }
    Ok(())
}
