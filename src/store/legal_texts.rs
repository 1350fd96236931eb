//! Legal texts that an operator wrote: versions, only ever added.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::schema::legal_texts as texts;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::country::Country;
use crate::domain::ids::LegalVersionId;
use crate::domain::legal::{LegalText, Version};
use crate::domain::storefront::Language;

type Row = (LegalVersionId, String, String, Language, i32, NaiveDate, String, String, NaiveDateTime);

fn version((id, market, kind, language, number, from, body, author, written_at): Row) -> Stored<Version> {
    let corrupt = |error: crate::domain::ids::Malformed| StoreError::corrupt("legal_texts", error);
    let market = if market.is_empty() { None } else { Some(market.parse::<Country>().map_err(corrupt)?) };
    Ok(Version { id, market, text: kind.parse().map_err(corrupt)?, language, number, from, body, author, written_at })
}

/// Every version of a text, the latest first.
///
/// # Errors
/// When the database fails.
pub fn of(conn: &mut Conn, text: LegalText) -> Stored<Vec<Version>> {
    let rows: Vec<Row> = texts::table.filter(texts::kind.eq(text.as_str())).order(texts::id.desc()).load(conn)?;
    rows.into_iter().map(version).collect()
}

/// Every version of every text, the latest first.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<Vec<Version>> {
    let rows: Vec<Row> = texts::table.order(texts::id.desc()).load(conn)?;
    rows.into_iter().map(version).collect()
}

/// Adds a version. Its number may be taken by now: [`StoreError::is_taken`] says so.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, version: &Version) -> Stored<()> {
    diesel::insert_into(texts::table)
        .values((
            texts::id.eq(&version.id),
            texts::market.eq(version.market.map_or_else(String::new, |country| country.to_string())),
            texts::kind.eq(version.text.as_str()),
            texts::language.eq(version.language),
            texts::number.eq(version.number),
            texts::from_day.eq(version.from),
            texts::body.eq(&version.body),
            texts::author.eq(&version.author),
            texts::written_at.eq(version.written_at),
        ))
        .execute(tx.conn())?;
    Ok(())
}
