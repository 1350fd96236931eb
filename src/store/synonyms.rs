//! Synonyms that an operator wrote, by language. Where nobody did, those hold that come with the program.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::columns::{from_row, to_row};
use super::connection::on_each;
use super::schema::synonyms;
use super::{Conn, Stored, Tx};
use crate::domain::storefront::Language;
use crate::domain::synonyms::Groups;

/// What an operator last did with the synonyms of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Which version it was, from 1.
    pub version: u32,
    /// What they wrote; none: what comes with the program holds again.
    pub groups: Option<Groups>,
    /// When, in UTC.
    pub changed_at: NaiveDateTime,
    /// By whom.
    pub changed_by: String,
}

type Row = (i32, Option<String>, NaiveDateTime, String);

/// What was last done with the synonyms of a language; none where nobody ever changed them.
///
/// # Errors
/// When the database fails.
pub fn of(conn: &mut Conn, language: Language) -> Stored<Option<Kept>> {
    let columns = (synonyms::version, synonyms::words, synonyms::changed_at, synonyms::changed_by);
    let row: Option<Row> = synonyms::table.find(language).select(columns).first(conn).optional()?;
    let kept = |(version, words, changed_at, changed_by): Row| {
        let groups = words.map(|words| Groups::kept(&words));
        Ok(Kept { version: from_row("synonyms", version)?, groups, changed_at, changed_by })
    };
    row.map(kept).transpose()
}

/// Saves the synonyms of a language that were at version `was` (0 where nobody ever changed them); `false`, and nothing
/// changed, when they no longer are.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, language: Language, groups: Option<&Groups>, by: &str, was: u32) -> Stored<bool> {
    let (words, at, was) = (groups.map(Groups::lines), tx.at(), to_row("synonyms", was)?);
    if was == 0 {
        let row = (
            synonyms::language.eq(language),
            synonyms::version.eq(1),
            synonyms::words.eq(words),
            synonyms::changed_at.eq(at),
            synonyms::changed_by.eq(by),
        );
        let added = on_each!(tx.conn(), |c| diesel::insert_into(synonyms::table)
            .values(row)
            .on_conflict(synonyms::language)
            .do_nothing()
            .execute(c))?;
        return Ok(added == 1);
    }
    let mine = synonyms::table.find(language).filter(synonyms::version.eq(was));
    let changed = diesel::update(mine)
        .set((
            synonyms::version.eq(was + 1),
            synonyms::words.eq(words),
            synonyms::changed_at.eq(at),
            synonyms::changed_by.eq(by),
        ))
        .execute(tx.conn())?;
    Ok(changed == 1)
}
