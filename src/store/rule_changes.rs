//! Rule changes: proposed, decided, taken back. None is ever removed.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::schema::rule_changes;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::{AccountId, RuleChangeId};
use crate::domain::rulebook::changes::{ChangeState, Mode, Proposal, RuleChange};

#[derive(Queryable, Selectable)]
#[diesel(table_name = rule_changes)]
struct ChangeRow {
    id: RuleChangeId,
    state: ChangeState,
    mode: Mode,
    files: String,
    effective_day: NaiveDate,
    author_id: Option<AccountId>,
    author: String,
    note: String,
    base: String,
    result: String,
    comparison: String,
    preview: String,
    proposed_at: NaiveDateTime,
    decided_by: Option<String>,
    decided_at: Option<NaiveDateTime>,
    taken_back_by: Option<String>,
    taken_back_at: Option<NaiveDateTime>,
}

fn read<T: DeserializeOwned>(text: &str) -> Stored<T> {
    serde_json::from_str(text).map_err(|error| StoreError::corrupt("rule_changes", error))
}

fn written(value: &impl Serialize) -> Stored<String> {
    serde_json::to_string(value).map_err(|error| StoreError::corrupt("rule_changes", error))
}

impl ChangeRow {
    fn change(self) -> Stored<RuleChange> {
        Ok(RuleChange {
            comparison: read(&self.comparison)?,
            preview: read(&self.preview)?,
            id: self.id,
            state: self.state,
            mode: self.mode,
            files: self.files,
            effective: self.effective_day,
            author_id: self.author_id,
            author: self.author,
            note: self.note,
            base: self.base,
            result: self.result,
            proposed_at: self.proposed_at,
            decided_by: self.decided_by,
            decided_at: self.decided_at,
            taken_back_by: self.taken_back_by,
            taken_back_at: self.taken_back_at,
        })
    }
}

/// A change in a list: without what it compares and previews.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = rule_changes)]
pub struct Listed {
    /// Its id.
    pub id: RuleChangeId,
    /// Where it stands.
    pub state: ChangeState,
    /// The names of its files.
    pub files: String,
    /// From when on.
    pub effective_day: NaiveDate,
    /// Who proposed it.
    pub author: String,
    /// When.
    pub proposed_at: NaiveDateTime,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<NaiveDateTime>,
    /// The rulebook with it.
    pub result: String,
}

/// A change by its id.
///
/// # Errors
/// When the database fails, or the row cannot be read.
pub fn by_id(conn: &mut Conn, id: &RuleChangeId) -> Stored<Option<RuleChange>> {
    let row = rule_changes::table.find(id).select(ChangeRow::as_select()).first(conn).optional()?;
    row.map(ChangeRow::change).transpose()
}

/// What a change brings, as it was given.
///
/// # Errors
/// As [`by_id`].
pub fn proposal_of(conn: &mut Conn, id: &RuleChangeId) -> Stored<Option<Proposal>> {
    let text: Option<String> = rule_changes::table.find(id).select(rule_changes::proposal).first(conn).optional()?;
    text.map(|text| read(&text)).transpose()
}

/// Changes from the `offset`th on, newest first.
///
/// # Errors
/// When the database fails.
pub fn page(conn: &mut Conn, offset: i64, limit: i64) -> Stored<Vec<Listed>> {
    let newest = (rule_changes::proposed_at.desc(), rule_changes::id.desc());
    Ok(rule_changes::table.order(newest).offset(offset).limit(limit).select(Listed::as_select()).load(conn)?)
}

/// The changes that wait for a second operator, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn waiting(conn: &mut Conn, limit: i64) -> Stored<Vec<Listed>> {
    Ok(rule_changes::table
        .filter(rule_changes::state.eq(ChangeState::Proposed))
        .order((rule_changes::proposed_at, rule_changes::id))
        .limit(limit)
        .select(Listed::as_select())
        .load(conn)?)
}

/// The approved change that led to a rulebook.
///
/// # Errors
/// When the database fails.
pub fn that_made(conn: &mut Conn, hash: &str) -> Stored<Option<Listed>> {
    Ok(rule_changes::table
        .filter(rule_changes::state.eq(ChangeState::Approved).and(rule_changes::result.eq(hash)))
        .order((rule_changes::decided_at.desc(), rule_changes::id.desc()))
        .select(Listed::as_select())
        .first(conn)
        .optional()?)
}

/// Adds a change with what it brings.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, change: &RuleChange, proposal: &Proposal) -> Stored<()> {
    let (comparison, preview) = (written(&change.comparison)?, written(&change.preview)?);
    diesel::insert_into(rule_changes::table)
        .values((
            rule_changes::id.eq(&change.id),
            rule_changes::state.eq(change.state),
            rule_changes::mode.eq(change.mode),
            rule_changes::files.eq(&change.files),
            rule_changes::effective_day.eq(change.effective),
            rule_changes::author_id.eq(change.author_id.as_ref()),
            rule_changes::author.eq(&change.author),
            rule_changes::note.eq(&change.note),
            rule_changes::proposal.eq(written(proposal)?),
            rule_changes::base.eq(&change.base),
            rule_changes::result.eq(&change.result),
            rule_changes::comparison.eq(comparison),
            rule_changes::preview.eq(preview),
            rule_changes::proposed_at.eq(change.proposed_at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Saves where a change stands, what it was compared with and who decided; `false`, and nothing changed, when it no
/// longer stands where it `was`.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, change: &RuleChange, was: ChangeState) -> Stored<bool> {
    let changed = diesel::update(rule_changes::table.find(&change.id).filter(rule_changes::state.eq(was)))
        .set((
            rule_changes::state.eq(change.state),
            rule_changes::base.eq(&change.base),
            rule_changes::result.eq(&change.result),
            rule_changes::comparison.eq(written(&change.comparison)?),
            rule_changes::preview.eq(written(&change.preview)?),
            rule_changes::decided_by.eq(&change.decided_by),
            rule_changes::decided_at.eq(change.decided_at),
            rule_changes::taken_back_by.eq(&change.taken_back_by),
            rule_changes::taken_back_at.eq(change.taken_back_at),
        ))
        .execute(tx.conn())?;
    Ok(changed == 1)
}
