//! What a process knows by heart: rulebook, exchange rates, places and lanes.
//!
//! The `versions` table holds a number per subject. Every transaction reads it; a process whose copy is older
//! loads the newer one in the same view, so that no two parts of one answer come from two rulebooks.

use std::sync::Arc;

use diesel::prelude::*;

use super::schema::{fx_rates, pegs, rulebooks, versions};
use super::{Conn, Rate, StoreError, Stored, Tx};
use crate::domain::fx::{Peg, Published, RateTable};
use crate::domain::money::Currency;
use crate::domain::rulebook::Rulebook;

/// The numbers by which a copy is seen to be old.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Versions {
    /// Of the rulebook in force.
    pub rulebook: i64,
    /// Of listings, prices, brands, categories and whether a shelf is empty.
    pub catalogue: i64,
    /// Of places, lanes and rate cards.
    pub lanes: i64,
    /// Of the exchange rates.
    pub rates: i64,
    /// The hash of the rulebook in force.
    pub rulebook_hash: String,
}

/// What is known by heart.
#[derive(Clone)]
pub struct Known {
    /// What copy this is.
    pub versions: Versions,
    /// The rules in force.
    pub rulebook: Arc<Rulebook>,
    /// Every rate loaded.
    pub rates: Arc<RateTable>,
}

impl Default for Known {
    /// Before the first transaction: the rules the program ships, and nothing else.
    fn default() -> Self {
        Self { versions: Versions::default(), rulebook: Rulebook::shipped(), rates: Arc::new(RateTable::default()) }
    }
}

/// The numbers as they stand.
pub(super) fn versions(conn: &mut Conn) -> Stored<Versions> {
    let rows: Vec<(String, i64, String)> = versions::table.load(conn)?;
    let mut known = Versions::default();
    for (name, number, value) in rows {
        match name.as_str() {
            "rulebook" => {
                known.rulebook = number;
                known.rulebook_hash = value;
            }
            "catalogue" => known.catalogue = number,
            "lanes" => known.lanes = number,
            "rates" => known.rates = number,
            _ => {}
        }
    }
    Ok(known)
}

/// Loads what is older than `now` says, and keeps the rest.
pub(super) fn load(conn: &mut Conn, now: Versions, had: &Known) -> Stored<Known> {
    let mut known = had.clone();
    if had.versions.rulebook != now.rulebook {
        known.rulebook = rulebook(conn, &now.rulebook_hash)?.unwrap_or_else(Rulebook::shipped);
    }
    if had.versions.rates != now.rates {
        known.rates = Arc::new(rates(conn)?);
    }
    known.versions = now;
    Ok(known)
}

/// A rulebook by its hash, parsed again from its stored tables.
///
/// # Errors
/// When the stored tables do not parse.
pub fn rulebook(conn: &mut Conn, hash: &str) -> Stored<Option<Arc<Rulebook>>> {
    let stored: Option<String> = rulebooks::table.find(hash).select(rulebooks::tables).first(conn).optional()?;
    let Some(text) = stored else { return Ok(None) };
    let shipped = Rulebook::shipped();
    if shipped.hash().as_str() == hash {
        return Ok(Some(shipped));
    }
    let tables = serde_json::from_str(&text).map_err(|error| StoreError::corrupt("rulebooks", error))?;
    match Rulebook::parse(tables) {
        Ok(rulebook) => Ok(Some(Arc::new(rulebook))),
        Err(faults) => Err(StoreError::corrupt("rulebooks", format!("{faults:?}"))),
    }
}

/// Every published rate and every peg.
fn rates(conn: &mut Conn) -> Stored<RateTable> {
    let rows: Vec<(Currency, chrono::NaiveDate, Rate, String)> = fx_rates::table.load(conn)?;
    let published =
        rows.into_iter().map(|(currency, day, rate, source)| Published { day, currency, rate: rate.0, source });
    type PegRow = (Currency, chrono::NaiveDate, Option<chrono::NaiveDate>, Currency, Rate, String);
    let tied: Vec<PegRow> = pegs::table.load(conn)?;
    let tied = tied
        .into_iter()
        .map(|(currency, from, to, anchor, rate, source)| Peg { currency, anchor, rate: rate.0, from, to, source })
        .collect();
    Ok(RateTable::new(published, tied))
}

/// A subject of which processes keep a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Listings, prices, brands, categories, and whether a shelf is empty.
    Catalogue,
    /// Places, lanes, rate cards.
    Lanes,
    /// Exchange rates.
    Rates,
}

/// Says that a subject changed: every process will see it in its next transaction.
///
/// # Errors
/// When the database fails.
pub fn touch(tx: &mut Tx, subject: Subject) -> Stored<()> {
    let name = match subject {
        Subject::Catalogue => "catalogue",
        Subject::Lanes => "lanes",
        Subject::Rates => "rates",
    };
    let changed =
        diesel::update(versions::table.find(name)).set(versions::number.eq(versions::number + 1)).execute(tx.conn())?;
    if changed == 1 { Ok(()) } else { Err(StoreError::corrupt("versions", format!("no row {name}"))) }
}
