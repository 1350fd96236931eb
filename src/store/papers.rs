//! Papers as they were issued, and those that were made void since: their rows move, and stay. Some hold again later: the
//! row that says they were void stays too.

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

/// Keeps what was declared.
///
/// # Errors
/// When the database fails, or the consignment has papers, or its identifier was taken before.
pub fn add(tx: &mut Tx, id: &ConsignmentId, declaration: &Declaration, by: &str) -> Stored<()> {
    let issued = Issued { declaration: declaration.clone(), at: tx.now(), by: by.to_owned() };
    hold(tx, id, &issued)
}

fn hold(tx: &mut Tx, id: &ConsignmentId, issued: &Issued) -> Stored<()> {
    let text = serde_json::to_string(&issued.declaration).map_err(|error| StoreError::corrupt("papers", error))?;
    diesel::insert_into(papers::table)
        .values((
            papers::consignment_id.eq(id),
            papers::identifier.eq(issued.declaration.s10),
            papers::declaration.eq(text),
            papers::issued_at.eq(issued.at.naive_utc()),
            papers::issued_by.eq(&issued.by),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Papers that were made void.
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
    /// When they held again, and by whom; none while they are void.
    pub back: Option<(DateTime<Utc>, String)>,
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

/// The papers that a consignment had before they became void for a cause, last of all, hold again: as they were issued,
/// under the identifier they had. They, or none where there are none.
///
/// # Errors
/// When the database fails or the row cannot be read, or the consignment has papers that hold.
pub fn bring_back(tx: &mut Tx, id: &ConsignmentId, cause: Voided, by: &str) -> Stored<Option<Issued>> {
    let own = void_papers::consignment_id.eq(id).and(void_papers::cause.eq(cause.as_str()));
    let row: Option<(RecordId, String, NaiveDateTime, String)> = void_papers::table
        .filter(own.and(void_papers::back_at.is_null()))
        .order((void_papers::void_at.desc(), void_papers::id.desc()))
        .select((void_papers::id, void_papers::declaration, void_papers::issued_at, void_papers::issued_by))
        .first(tx.conn())
        .optional()?;
    let Some((record, text, issued_at, issued_by)) = row else { return Ok(None) };
    let declaration = serde_json::from_str(&text).map_err(|error| StoreError::corrupt("void_papers", error))?;
    let (issued, at) = (Issued { declaration, at: issued_at.and_utc(), by: issued_by }, tx.at());
    hold(tx, id, &issued)?;
    diesel::update(void_papers::table.find(record))
        .set((void_papers::back_at.eq(at), void_papers::back_by.eq(by)))
        .execute(tx.conn())?;
    Ok(Some(issued))
}

/// The papers of a consignment that were made void, the oldest first.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn void_of(conn: &mut Conn, id: &ConsignmentId) -> Stored<Vec<Void>> {
    type Back = (Option<NaiveDateTime>, Option<String>);
    type Row = (String, NaiveDateTime, String, NaiveDateTime, String, String, String, Back);
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
            (void_papers::back_at, void_papers::back_by),
        ))
        .load(conn)?;
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("void_papers", error);
    rows.into_iter()
        .map(|(text, issued_at, issued_by, at, by, cause, reason, back)| {
            let declaration = serde_json::from_str(&text).map_err(|error| corrupt(&error))?;
            let issued = Issued { declaration, at: issued_at.and_utc(), by: issued_by };
            let cause = cause.parse().map_err(|error| corrupt(&error))?;
            let back = back.0.zip(back.1).map(|(at, by)| (at.and_utc(), by));
            Ok(Void { issued, at: at.and_utc(), by, cause, reason, back })
        })
        .collect()
}

/// The consignment whose papers bore an identifier before they were made void, unless they hold again.
///
/// # Errors
/// When the database fails.
pub fn void_called(conn: &mut Conn, text: &str) -> Stored<Option<ConsignmentId>> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    let Ok(identifier) = bare.parse::<S10>() else { return Ok(None) };
    let own = void_papers::table.filter(void_papers::identifier.eq(identifier).and(void_papers::back_at.is_null()));
    Ok(own.select(void_papers::consignment_id).first(conn).optional()?)
}
