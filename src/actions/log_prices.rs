//! Shelf prices that changed are written into the log of prices.

use super::Done;
use crate::domain::country::Country;
use crate::store::Tx;
use crate::store::known::Versions;
use crate::store::price_log::{self, NewPrice, Round};

/// A part of the catalogue priced for a country, as it was seen.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Where.
    pub country: Country,
    /// The state of the world it was priced in.
    pub versions: Versions,
    /// How far the log had been brought.
    pub was: Option<Round>,
    /// How far it is brought by this.
    pub next: Round,
    /// The prices that are not the last ones in the log.
    pub changed: Vec<NewPrice>,
}

/// Writes changed prices down and brings the round on. `false`, and nothing is written, where the world or the log
/// moved since they were seen: they are seen anew.
///
/// # Errors
/// When the store fails.
pub fn log_prices(tx: &mut Tx, seen: &Seen) -> Done<bool> {
    // What a reduction is measured by is written before it: never a price of another state of the catalogue.
    if tx.known().versions.of_prices() != seen.versions.of_prices() {
        return Ok(false);
    }
    if !price_log::bring_on(tx, seen.country, seen.was.as_ref(), &seen.next)? {
        return Ok(false);
    }
    price_log::add(tx, seen.country, &seen.changed)?;
    Ok(true)
}
