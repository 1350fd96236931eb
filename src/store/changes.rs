//! The log of what changed, by noun and name: what indexes and caches follow.
//!
//! Changes carry the number of their commit. It is given last of all, under the lock of its row, so that commits and
//! numbers have one order in every process: whoever holds everything up to a number asks for what is greater.

use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{changes, versions};
use super::{Conn, Stored, Tx};
use crate::domain::ids::RecordId;

/// Rows of one statement.
const BATCH: usize = 500;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = changes)]
pub struct Change {
    /// What kind of thing: a `listing` by its slug, the `stock` of a variant or the `reviews` of a listing by their ids,
    /// a `brand`, `category`, `collection` by their slugs, a `fitting`, `synonyms` of a language, the whole `catalogue`.
    pub noun: String,
    /// Which one.
    pub name: String,
    /// The number of the commit.
    pub number: i64,
}

/// Writes down that a thing changed.
///
/// # Errors
/// None now; when the database fails, the commit does.
pub fn add(tx: &mut Tx, noun: &'static str, name: &str) -> Stored<()> {
    tx.write_down(noun, name);
    Ok(())
}

/// Numbers what a transaction wrote down.
pub(super) fn number(tx: &mut Tx, written: Vec<(&'static str, String)>) -> Stored<()> {
    let number: i64 = diesel::update(versions::table.find("log"))
        .set(versions::number.eq(versions::number + 1))
        .returning(versions::number)
        .get_result(tx.conn())?;
    let at = tx.at();
    let row = |(noun, name): (&'static str, String)| {
        (
            changes::id.eq(tx.fresh::<RecordId>()),
            changes::noun.eq(noun),
            changes::name.eq(name),
            changes::at.eq(at),
            changes::number.eq(number),
        )
    };
    let rows: Vec<_> = written.into_iter().map(row).collect();
    for batch in rows.chunks(BATCH) {
        on_each!(tx.conn(), |c| diesel::insert_into(changes::table).values(batch).execute(c))?;
    }
    Ok(())
}

/// What changed after a number, oldest first.
///
/// # Errors
/// When the database fails.
pub fn after(conn: &mut Conn, number: i64, limit: i64) -> Stored<Vec<Change>> {
    Ok(changes::table
        .filter(changes::number.gt(number))
        .order((changes::number, changes::id))
        .limit(limit)
        .select(Change::as_select())
        .load(conn)?)
}

/// A mark of the commit of a number: another database, or this one taken back to an earlier day and gone on from there,
/// has another under the same number. Empty where nothing has that number.
///
/// # Errors
/// When the database fails.
pub fn mark(conn: &mut Conn, number: i64) -> Stored<String> {
    let ids = changes::table.filter(changes::number.eq(number)).order(changes::id).select(changes::id);
    Ok(ids.first(conn).optional()?.unwrap_or_default())
}
