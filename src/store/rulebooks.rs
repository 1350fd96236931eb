//! Rulebooks by their hash. Every one ever used stays.

use std::collections::BTreeMap;
use std::sync::Arc;

use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{rulebooks, versions};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::landed_cost::ENGINE;
use crate::domain::rulebook::Rulebook;

/// A rulebook by its hash, parsed again from its stored tables.
///
/// # Errors
/// When the stored tables do not parse, or are not those the hash was made of.
pub fn by_hash(conn: &mut Conn, hash: &str) -> Stored<Option<Arc<Rulebook>>> {
    let shipped = Rulebook::shipped();
    if shipped.hash().to_string() == hash {
        return Ok(Some(shipped));
    }
    match stored(conn, hash)? {
        Some(book) if book.hash().to_string() == hash => Ok(Some(Arc::new(book))),
        Some(_) => Err(StoreError::corrupt("rulebooks", format!("{hash}: the tables are not those it is named after"))),
        None => Ok(None),
    }
}

/// The tables stored under a hash, parsed, whatever they hash to: for proving that they are those it names.
///
/// # Errors
/// When the database fails or the tables cannot be parsed.
pub fn stored(conn: &mut Conn, hash: &str) -> Stored<Option<Rulebook>> {
    let stored: Option<String> = rulebooks::table.find(hash).select(rulebooks::tables).first(conn).optional()?;
    let Some(text) = stored else { return Ok(None) };
    let unusable = |why: String| StoreError::corrupt("rulebooks", format!("{hash}: {why}"));
    let tables: BTreeMap<String, String> = serde_json::from_str(&text).map_err(|error| unusable(error.to_string()))?;
    Rulebook::parse(tables).map(Some).map_err(|faults| unusable(format!("{faults:?}")))
}

/// Stores a rulebook; `false` when it was there already.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, book: &Rulebook, by: &str) -> Stored<bool> {
    let hash = book.hash().to_string();
    let tables = serde_json::to_string(book.tables()).map_err(|error| StoreError::corrupt("rulebooks", error))?;
    let engine = super::columns::to_row("rulebooks", ENGINE)?;
    let row = (
        rulebooks::hash.eq(&hash),
        rulebooks::engine.eq(engine),
        rulebooks::tables.eq(tables),
        rulebooks::loaded_at.eq(tx.at()),
        rulebooks::loaded_by.eq(by),
    );
    let added = on_each!(tx.conn(), |c| {
        diesel::insert_into(rulebooks::table).values(row).on_conflict(rulebooks::hash).do_nothing().execute(c)?
    });
    Ok(added == 1)
}

/// Puts a stored rulebook in force: every process uses it from its next transaction on.
///
/// # Errors
/// When the database fails.
pub fn put_in_force(tx: &mut Tx, hash: &str) -> Stored<()> {
    tx.mark_news();
    let changed = diesel::update(versions::table.find("rulebook"))
        .set((versions::number.eq(versions::number + 1), versions::value.eq(hash)))
        .execute(tx.conn())?;
    if changed == 1 { Ok(()) } else { Err(StoreError::corrupt("versions", "no row rulebook")) }
}

/// The hashes of all, newest first, with when and by whom they were loaded.
///
/// # Errors
/// When the database fails.
pub fn table(conn: &mut Conn) -> Stored<Vec<(String, chrono::NaiveDateTime, String)>> {
    Ok(rulebooks::table
        .order(rulebooks::loaded_at.desc())
        .select((rulebooks::hash, rulebooks::loaded_at, rulebooks::loaded_by))
        .load(conn)?)
}
