//! The audit log: every change by staff, a brand or a command, with its author. Append only.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::audit;
use super::{Conn, Stored, Tx};
use crate::domain::audit::Author;
use crate::domain::ids::RecordId;

/// A line of the log.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit)]
pub struct Line {
    /// Its id.
    pub id: RecordId,
    /// When.
    pub at: NaiveDateTime,
    /// By whom.
    pub author: String,
    /// As what.
    pub role: String,
    /// What was done (`publish listing`).
    pub action: String,
    /// To what (`listing noodle-bowl`).
    pub subject: String,
    /// With which figures.
    pub detail: String,
}

/// Writes a line.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, author: &Author, action: &str, subject: &str, detail: &str) -> Stored<()> {
    let (id, at) = (tx.fresh::<RecordId>(), tx.at());
    diesel::insert_into(audit::table)
        .values((
            audit::id.eq(id),
            audit::at.eq(at),
            audit::account_id.eq(author.account.as_ref().map(|id| id.as_str())),
            audit::author.eq(&author.name),
            audit::role.eq(&author.role),
            audit::action.eq(action),
            audit::subject.eq(subject),
            audit::detail.eq(detail),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The last lines, newest first; of one subject where one is named.
///
/// # Errors
/// When the database fails.
pub fn last(conn: &mut Conn, subject: Option<&str>, limit: i64) -> Stored<Vec<Line>> {
    let lines = audit::table.order(audit::id.desc()).limit(limit).select(Line::as_select());
    Ok(match subject {
        Some(subject) => lines.filter(audit::subject.eq(subject)).load(conn)?,
        None => lines.load(conn)?,
    })
}

/// Lines older than one, newest first; from the newest on where none is named.
///
/// # Errors
/// When the database fails.
pub fn before(conn: &mut Conn, line: Option<&RecordId>, limit: i64) -> Stored<Vec<Line>> {
    let lines = audit::table.order(audit::id.desc()).limit(limit).select(Line::as_select());
    Ok(match line {
        Some(line) => lines.filter(audit::id.lt(line.as_str())).load(conn)?,
        None => lines.load(conn)?,
    })
}
