//! The log of what changed, by noun and name: what indexes and caches follow.

use diesel::prelude::*;

use super::schema::changes;
use super::{Conn, Stored, Tx};
use crate::domain::ids::RecordId;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = changes)]
pub struct Change {
    /// Its id; later changes have greater ones.
    pub id: RecordId,
    /// What kind of thing (`listing`).
    pub noun: String,
    /// Which one.
    pub name: String,
}

/// Writes down that a thing changed.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, noun: &str, name: &str) -> Stored<()> {
    let (id, at) = (tx.fresh::<RecordId>(), tx.at());
    diesel::insert_into(changes::table)
        .values((changes::id.eq(id), changes::noun.eq(noun), changes::name.eq(name), changes::at.eq(at)))
        .execute(tx.conn())?;
    Ok(())
}

/// What changed after a change, oldest first.
///
/// # Errors
/// When the database fails.
pub fn after(conn: &mut Conn, last: Option<&RecordId>, limit: i64) -> Stored<Vec<Change>> {
    let later = changes::table.order(changes::id.asc()).limit(limit).select(Change::as_select());
    Ok(match last {
        Some(last) => later.filter(changes::id.gt(last.as_str())).load(conn)?,
        None => later.load(conn)?,
    })
}
