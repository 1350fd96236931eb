//! Letters that wait to be posted: written with the change, sent afterwards, at least once.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::schema::outbox;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::accounts::Email;
use crate::domain::country::Country;
use crate::domain::ids::{LetterId, OrderId};
use crate::domain::letters::{Letter, Recipient};
use crate::domain::storefront::Language;

/// A letter that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its id, also its Message-ID: a receiver that gets it twice can see so.
    pub id: LetterId,
    /// Who gets it.
    pub to: Recipient,
    /// What it is about.
    pub letter: Letter,
    /// How often it was tried.
    pub tries: i32,
}

/// A letter as an operator sees it; never what it says.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub struct LetterRow {
    /// Its id.
    pub id: LetterId,
    /// What kind.
    pub kind: String,
    /// Who gets it.
    pub recipient: String,
    /// In which language.
    pub language: Language,
    /// `waiting`, `sent` or `failed`.
    pub state: String,
    /// How often it was tried.
    pub tries: i32,
    /// When it is tried next.
    pub next_at: NaiveDateTime,
    /// What went wrong last.
    pub last_error: String,
    /// When it was written.
    pub created_at: NaiveDateTime,
    /// When it was posted.
    pub sent_at: Option<NaiveDateTime>,
}

/// Writes a letter into the outbox.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, to: &Recipient, letter: &Letter, order: Option<&OrderId>) -> Stored<LetterId> {
    let (id, at): (LetterId, _) = (tx.fresh(), tx.at());
    let body = serde_json::to_string(letter).map_err(|error| StoreError::corrupt("outbox", error))?;
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(&id),
            outbox::kind.eq(letter.kind()),
            outbox::recipient.eq(to.email.as_str()),
            outbox::language.eq(to.language),
            outbox::country.eq(to.country),
            outbox::body.eq(body),
            outbox::state.eq("waiting"),
            outbox::tries.eq(0),
            outbox::next_at.eq(at),
            outbox::last_error.eq(""),
            outbox::order_id.eq(order),
            outbox::created_at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// Takes the next letter that is due, and puts off its next try, so that no other worker takes it meanwhile: should
/// this one die, the letter is tried again after `lease`.
///
/// # Errors
/// When the database fails or a letter cannot be read.
pub fn lease(tx: &mut Tx, lease: TimeDelta) -> Stored<Option<Waiting>> {
    let at = tx.at();
    type Row = (LetterId, String, Language, Country, String, i32, NaiveDateTime);
    let due: Option<Row> = outbox::table
        .filter(outbox::state.eq("waiting").and(outbox::next_at.le(at)))
        .order((outbox::next_at, outbox::id))
        .select((
            outbox::id,
            outbox::recipient,
            outbox::language,
            outbox::country,
            outbox::body,
            outbox::tries,
            outbox::next_at,
        ))
        .first(tx.conn())
        .optional()?;
    let Some((id, recipient, language, country, body, tries, was)) = due else { return Ok(None) };
    let taken = diesel::update(outbox::table.find(&id).filter(outbox::next_at.eq(was)))
        .set((outbox::tries.eq(tries + 1), outbox::next_at.eq(at + lease)))
        .execute(tx.conn())?;
    if taken == 0 {
        return Ok(None);
    }
    // One letter that cannot be read must not hold up those behind it.
    let (Ok(letter), Ok(email)) = (serde_json::from_str::<Letter>(&body), recipient.parse::<Email>()) else {
        failed(tx, &id, "its row cannot be read", None)?;
        return Ok(None);
    };
    Ok(Some(Waiting { id, to: Recipient { email, language, country }, letter, tries: tries + 1 }))
}

/// Notes that a letter was posted. Its body goes: it may hold a key or a code.
///
/// # Errors
/// When the database fails.
pub fn sent(tx: &mut Tx, id: &LetterId) -> Stored<()> {
    let at = tx.at();
    diesel::update(outbox::table.find(id))
        .set((outbox::state.eq("sent"), outbox::sent_at.eq(at), outbox::last_error.eq(""), outbox::body.eq("{}")))
        .execute(tx.conn())?;
    Ok(())
}

/// Notes that a letter could not be posted: it is tried again after `pause`, or never where there is none.
///
/// # Errors
/// When the database fails.
pub fn failed(tx: &mut Tx, id: &LetterId, why: &str, pause: Option<TimeDelta>) -> Stored<()> {
    let at = tx.at();
    let state = if pause.is_some() { "waiting" } else { "failed" };
    let why: String = why.chars().take(500).collect();
    diesel::update(outbox::table.find(id))
        .set((outbox::state.eq(state), outbox::last_error.eq(why), outbox::next_at.eq(at + pause.unwrap_or_default())))
        .execute(tx.conn())?;
    Ok(())
}

/// Lets a letter that was not sent be tried again at once; `false` when it was.
///
/// # Errors
/// When the database fails.
pub fn retry(tx: &mut Tx, id: &LetterId) -> Stored<bool> {
    let at = tx.at();
    let changed = diesel::update(outbox::table.find(id).filter(outbox::state.ne("sent")))
        .set((outbox::state.eq("waiting"), outbox::tries.eq(0), outbox::next_at.eq(at)))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

/// The letters, newest first.
///
/// # Errors
/// When the database fails.
pub fn table(conn: &mut Conn, offset: i64, limit: i64) -> Stored<Vec<LetterRow>> {
    Ok(outbox::table
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .offset(offset)
        .limit(limit)
        .select(LetterRow::as_select())
        .load(conn)?)
}

/// The letters about an order, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Vec<LetterRow>> {
    Ok(outbox::table
        .filter(outbox::order_id.eq(order))
        .order((outbox::created_at, outbox::id))
        .select(LetterRow::as_select())
        .load(conn)?)
}

/// How many letters are in a state.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn, state: &str) -> Stored<i64> {
    Ok(outbox::table.filter(outbox::state.eq(state)).count().get_result(conn)?)
}
