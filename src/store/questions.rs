//! Questions about goods, with their answers.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::known::{Subject, touch};
use super::reviews::answer_of;
use super::schema::questions;
use super::{Conn, Stored, Tx};
use crate::domain::accounts::Email;
use crate::domain::country::Country;
use crate::domain::ids::{AccountId, BrandId, ListingId, QuestionId};
use crate::domain::questions::{Question, QuestionState};
use crate::domain::storefront::Language;

#[derive(Queryable, Selectable)]
#[diesel(table_name = questions)]
struct Row {
    id: QuestionId,
    listing_id: ListingId,
    brand_id: BrandId,
    account_id: Option<AccountId>,
    email: Option<Email>,
    country: Country,
    language: Language,
    name: String,
    body: String,
    state: QuestionState,
    hidden: bool,
    hidden_because: String,
    asked_at: NaiveDateTime,
    answer: Option<String>,
    answer_language: Option<Language>,
    answered_at: Option<NaiveDateTime>,
}

impl From<Row> for Question {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            listing: row.listing_id,
            brand: row.brand_id,
            account: row.account_id,
            email: row.email,
            country: row.country,
            language: row.language,
            name: row.name,
            text: row.body,
            state: row.state,
            hidden: row.hidden,
            hidden_because: row.hidden_because,
            asked_at: row.asked_at,
            answer: answer_of(row.answer, row.answer_language, row.answered_at),
        }
    }
}

fn all(rows: Vec<Row>) -> Vec<Question> {
    rows.into_iter().map(Question::from).collect()
}

/// The questions about a listing that everybody reads, those answered last first.
///
/// # Errors
/// When the database fails.
pub fn shown(conn: &mut Conn, listing: &ListingId, limit: i64) -> Stored<Vec<Question>> {
    let shown = questions::listing_id.eq(listing).and(questions::state.eq(QuestionState::Answered));
    let rows = questions::table
        .filter(shown.and(questions::hidden.eq(false)))
        .order((questions::answered_at.desc(), questions::id.desc()))
        .limit(limit)
        .select(Row::as_select())
        .load(conn)?;
    Ok(all(rows))
}

/// A question by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &QuestionId) -> Stored<Option<Question>> {
    Ok(questions::table.find(id).select(Row::as_select()).first(conn).optional()?.map(Question::from))
}

/// The questions that wait for a brand, the longest waiting first, then those it answered, newest first.
///
/// # Errors
/// When the database fails.
pub fn of_brand(conn: &mut Conn, brand: &BrandId, state: QuestionState, limit: i64) -> Stored<Vec<Question>> {
    let own = questions::brand_id.eq(brand).and(questions::state.eq(state)).and(questions::hidden.eq(false));
    let rows = questions::table
        .filter(own)
        .order((questions::answered_at.desc(), questions::asked_at, questions::id))
        .limit(limit)
        .select(Row::as_select())
        .load(conn)?;
    Ok(all(rows))
}

/// How many questions wait for a brand.
///
/// # Errors
/// When the database fails.
pub fn count_open(conn: &mut Conn, brand: &BrandId) -> Stored<i64> {
    let own = questions::brand_id.eq(brand).and(questions::state.eq(QuestionState::Open));
    Ok(questions::table.filter(own.and(questions::hidden.eq(false))).count().get_result(conn)?)
}

/// The questions of all brands whose address is confirmed, from the `offset`th on, newest first.
///
/// # Errors
/// When the database fails.
pub fn latest(conn: &mut Conn, offset: i64, limit: i64) -> Stored<Vec<Question>> {
    let rows = questions::table
        .filter(questions::state.ne(QuestionState::Unconfirmed))
        .order((questions::asked_at.desc(), questions::id.desc()))
        .offset(offset)
        .limit(limit)
        .select(Row::as_select())
        .load(conn)?;
    Ok(all(rows))
}

/// Adds a question.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, new: &Question) -> Stored<()> {
    diesel::insert_into(questions::table)
        .values((
            (
                questions::id.eq(&new.id),
                questions::listing_id.eq(&new.listing),
                questions::brand_id.eq(&new.brand),
                questions::account_id.eq(&new.account),
                questions::email.eq(&new.email),
                questions::country.eq(new.country),
                questions::language.eq(new.language),
            ),
            (
                questions::name.eq(&new.name),
                questions::body.eq(&new.text),
                questions::state.eq(new.state),
                questions::hidden.eq(new.hidden),
                questions::hidden_because.eq(&new.hidden_because),
                questions::asked_at.eq(new.asked_at),
            ),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Saves where a question stands and its answer; `false`, and nothing changed, when it no longer stands where it `was`.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, was: &Question, now: &Question) -> Stored<bool> {
    let unchanged = questions::state.eq(was.state).and(questions::hidden.eq(was.hidden));
    let answer = now.answer.as_ref();
    let changed = diesel::update(questions::table.find(&was.id).filter(unchanged))
        .set((
            questions::state.eq(now.state),
            questions::hidden.eq(now.hidden),
            questions::hidden_because.eq(&now.hidden_because),
            questions::answer.eq(answer.map(|answer| answer.text.as_str())),
            questions::answer_language.eq(answer.map(|answer| answer.language)),
            questions::answered_at.eq(answer.map(|answer| answer.at)),
        ))
        .execute(tx.conn())?;
    if changed == 1 {
        touch(tx, Subject::Voices)?;
    }
    Ok(changed == 1)
}

/// Sweeps out questions whose address nobody confirmed for so long: an address is not kept that may be a stranger's.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx, unconfirmed_for: TimeDelta) -> Stored<usize> {
    let before = tx.at() - unconfirmed_for;
    let idle = questions::state.eq(QuestionState::Unconfirmed).and(questions::asked_at.lt(before));
    Ok(diesel::delete(questions::table.filter(idle)).execute(tx.conn())?)
}

/// Takes name and address off every question of an account: nobody is told of answers any more.
///
/// # Errors
/// When the database fails.
pub fn forget_names(tx: &mut Tx, account: &AccountId) -> Stored<usize> {
    touch(tx, Subject::Voices)?;
    let own = questions::table.filter(questions::account_id.eq(account));
    let nobody = (questions::name.eq(""), questions::email.eq(None::<&str>), questions::account_id.eq(None::<&str>));
    Ok(diesel::update(own).set(nobody).execute(tx.conn())?)
}
