//! What every database holds before it can serve: the rulebook and the exchange rates the program ships.

use indicatif::ProgressBar;

use super::import::broken;
use super::import::load::keep;
use crate::actions::load_rulebook::load_rulebook;
use crate::app::App;
use crate::domain::audit::Author;
use crate::domain::rates::{RateFault, SHIPPED_HISTORY, SHIPPED_PEGS, history, pegs};
use crate::domain::rulebook::Rulebook;
use crate::store::{Db, StoreError};

/// Puts the shipped rulebook in force where none is, and loads the shipped rates where there are none.
///
/// # Errors
/// When the database fails.
pub fn rules_and_rates(app: &App) -> Result<(), StoreError> {
    into(&app.db)
}

/// The same, for a database alone.
///
/// # Errors
/// When the database fails.
pub fn into(db: &Db) -> Result<(), StoreError> {
    let author = Author::command("install");
    let known = db.read_now(|conn| Ok::<_, StoreError>(conn.known()))?;
    if known.versions.rulebook_hash.is_empty() {
        db.write_now(|tx| load_rulebook(tx, &author, &Rulebook::shipped())).map_err(broken)?;
    }
    if known.rates.newest().is_none() {
        let unreadable = |fault: RateFault| StoreError::corrupt("fx_rates", format!("the shipped rates: {fault}"));
        let published = history(SHIPPED_HISTORY).map_err(unreadable)?;
        let tied = pegs(SHIPPED_PEGS).map_err(unreadable)?;
        keep(db, &author, &published, &tied, &ProgressBar::hidden())?;
    }
    Ok(())
}
