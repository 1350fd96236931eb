//! Papers as they were issued, and those that were made void since: their rows move, and stay.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::{papers, void_papers};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::customs::s10::S10;
use crate::domain::customs::{Declaration, Voided};
use crate::domain::ids::{ConsignmentId, RecordId};

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

/// The papers of several consignments; one that has none is not named.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_consignments(conn: &mut Conn, ids: &[ConsignmentId]) -> Stored<HashMap<ConsignmentId, Issued>> {
    let columns = (papers::consignment_id, papers::declaration, papers::issued_at, papers::issued_by);
    let rows: Vec<(ConsignmentId, String, NaiveDateTime, String)> =
        papers::table.filter(papers::consignment_id.eq_any(ids)).select(columns).load(conn)?;
    let read = |(id, text, at, by): (ConsignmentId, String, NaiveDateTime, String)| {
        let declaration = serde_json::from_str(&text).map_err(|error| StoreError::corrupt("papers", error))?;
        Ok((id, Issued { declaration, at: at.and_utc(), by }))
    };
    rows.into_iter().map(read).collect()
}

/// Takes the papers of a consignment away: others take their place, or it travels under another's.
///
/// # Errors
/// When the database fails.
pub fn remove(tx: &mut Tx, id: &ConsignmentId) -> Stored<()> {
    diesel::delete(papers::table.find(id)).execute(tx.conn())?;
    Ok(())
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

/// Papers that no longer hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Void {
    /// As they were issued.
    pub issued: Issued,
    /// When they were made void.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// In a word, why.
    pub cause: Voided,
    /// What there is to add.
    pub reason: String,
}

/// Makes the papers of a consignment void; what they were, or none where it has none.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn make_void(tx: &mut Tx, id: &ConsignmentId, (cause, reason): (Voided, &str), by: &str) -> Stored<Option<Issued>> {
    let Some(issued) = of_consignment(tx, id)? else { return Ok(None) };
    let text: String = papers::table.find(id).select(papers::declaration).first(tx.conn())?;
    let (record, at): (RecordId, _) = (tx.fresh(), tx.at());
    diesel::delete(papers::table.find(id)).execute(tx.conn())?;
    diesel::insert_into(void_papers::table)
        .values((
            void_papers::id.eq(record),
            void_papers::consignment_id.eq(id),
            void_papers::identifier.eq(issued.declaration.s10),
            void_papers::declaration.eq(text),
            void_papers::issued_at.eq(issued.at.naive_utc()),
            void_papers::issued_by.eq(&issued.by),
            void_papers::void_at.eq(at),
            void_papers::void_by.eq(by),
            void_papers::cause.eq(cause.as_str()),
            void_papers::reason.eq(reason),
        ))
        .execute(tx.conn())?;
    Ok(Some(issued))
}

/// The papers of a consignment that no longer hold, the oldest first.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn void_of(conn: &mut Conn, id: &ConsignmentId) -> Stored<Vec<Void>> {
    type Row = (String, NaiveDateTime, String, NaiveDateTime, String, String, String);
    let rows: Vec<Row> = void_papers::table
        .filter(void_papers::consignment_id.eq(id))
        .order((void_papers::void_at, void_papers::id))
        .select((
            void_papers::declaration,
            void_papers::issued_at,
            void_papers::issued_by,
            void_papers::void_at,
            void_papers::void_by,
            void_papers::cause,
            void_papers::reason,
        ))
        .load(conn)?;
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("void_papers", error);
    rows.into_iter()
        .map(|(text, issued_at, issued_by, at, by, cause, reason)| {
            let declaration = serde_json::from_str(&text).map_err(|error| corrupt(&error))?;
            let issued = Issued { declaration, at: issued_at.and_utc(), by: issued_by };
            let cause = cause.parse().map_err(|error| corrupt(&error))?;
            Ok(Void { issued, at: at.and_utc(), by, cause, reason })
        })
        .collect()
}

/// The consignment whose papers bore an identifier before they were made void.
///
/// # Errors
/// When the database fails.
pub fn void_called(conn: &mut Conn, text: &str) -> Stored<Option<ConsignmentId>> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    let Ok(identifier) = bare.parse::<S10>() else { return Ok(None) };
    let own = void_papers::table.filter(void_papers::identifier.eq(identifier));
    Ok(own.select(void_papers::consignment_id).first(conn).optional()?)
}
