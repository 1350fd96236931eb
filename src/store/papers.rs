//! Papers as they were issued.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::papers;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::customs::Declaration;
use crate::domain::ids::ConsignmentId;

/// The papers of a consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// What was declared.
    pub declaration: Declaration,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
}

/// The papers of a consignment, where they were issued.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn of_consignment(conn: &mut Conn, id: &ConsignmentId) -> Stored<Option<Issued>> {
    let columns = (papers::declaration, papers::issued_at, papers::issued_by);
    let row: Option<(String, NaiveDateTime, String)> = papers::table.find(id).select(columns).first(conn).optional()?;
    row.map(|(text, at, by)| {
        let declaration = serde_json::from_str(&text).map_err(|error| StoreError::corrupt("papers", error))?;
        Ok(Issued { declaration, at: at.and_utc(), by })
    })
    .transpose()
}

/// Keeps what was declared.
///
/// # Errors
/// When the database fails, or the consignment has papers, or its identifier was taken before.
pub fn add(tx: &mut Tx, id: &ConsignmentId, declaration: &Declaration, by: &str) -> Stored<()> {
    let text = serde_json::to_string(declaration).map_err(|error| StoreError::corrupt("papers", error))?;
    let at = tx.at();
    diesel::insert_into(papers::table)
        .values((
            papers::consignment_id.eq(id),
            papers::identifier.eq(declaration.s10),
            papers::declaration.eq(text),
            papers::issued_at.eq(at),
            papers::issued_by.eq(by),
        ))
        .execute(tx.conn())?;
    Ok(())
}
