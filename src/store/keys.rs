//! Keys the program makes for itself, shared by every process of one database.

use diesel::prelude::*;

use super::schema::keys;
use super::{Conn, Stored, Tx};

/// A key by name.
///
/// # Errors
/// When the database fails.
pub fn by_name(conn: &mut Conn, name: &str) -> Stored<Option<String>> {
    Ok(keys::table.find(name).select(keys::value).first(conn).optional()?)
}

/// Adds a key.
///
/// # Errors
/// When the database fails, or another process was first.
pub fn add(tx: &mut Tx, name: &str, value: &str) -> Stored<()> {
    let at = tx.at();
    diesel::insert_into(keys::table)
        .values((keys::name.eq(name), keys::value.eq(value), keys::made_at.eq(at)))
        .execute(tx.conn())?;
    Ok(())
}
