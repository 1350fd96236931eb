//! How often what was searched for in vain, by day, market and language.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use super::connection::on_each;
use super::schema::fruitless_searches as searches;
use super::{Conn, Stored, Tx};
use crate::domain::country::Country;
use crate::domain::fruitless::Asked;
use crate::domain::storefront::Language;

/// What is asked of the counts.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// From this day on.
    pub since: NaiveDate,
    /// Of one market.
    pub market: Option<Country>,
    /// In one language.
    pub language: Option<Language>,
    /// Asked so often at least.
    pub least: i64,
    /// Rows at most.
    pub limit: i64,
}

/// Words that found nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// Where.
    pub market: Country,
    /// For readers of which language.
    pub language: Language,
    /// What was typed, folded.
    pub words: String,
    /// How often.
    pub count: i64,
    /// On which day last.
    pub last: NaiveDate,
}

/// The words asked for most often in vain, those asked most often first.
///
/// # Errors
/// When the database fails.
pub fn most(conn: &mut Conn, wanted: &Wanted) -> Stored<Vec<Missed>> {
    let total = || sql::<BigInt>("CAST(SUM(count) AS BIGINT)");
    let mut counted = searches::table
        .group_by((searches::market, searches::language, searches::words))
        .filter(searches::day.ge(wanted.since))
        .having(sql::<Bool>("SUM(count) >= ").bind::<BigInt, _>(wanted.least))
        .select((
            searches::market,
            searches::language,
            searches::words,
            total(),
            diesel::dsl::max(searches::day).assume_not_null(),
        ))
        .order((total().desc(), searches::words, searches::market, searches::language))
        .limit(wanted.limit)
        .into_boxed();
    if let Some(market) = wanted.market {
        counted = counted.filter(searches::market.eq(market));
    }
    if let Some(language) = wanted.language {
        counted = counted.filter(searches::language.eq(language));
    }
    let rows: Vec<(Country, Language, String, i64, NaiveDate)> = counted.load(conn)?;
    let missed = |(market, language, words, count, last)| Missed { market, language, words, count, last };
    Ok(rows.into_iter().map(missed).collect())
}

/// The markets and languages of what was counted since a day.
///
/// # Errors
/// When the database fails.
pub fn fronts(conn: &mut Conn, since: NaiveDate) -> Stored<Vec<(Country, Language)>> {
    let fronts = searches::table.filter(searches::day.ge(since)).select((searches::market, searches::language));
    Ok(fronts.distinct().load(conn)?)
}

/// How many different words are counted on a day.
///
/// # Errors
/// When the database fails.
pub fn count_of(conn: &mut Conn, day: NaiveDate) -> Stored<i64> {
    Ok(searches::table.filter(searches::day.eq(day)).count().get_result(conn)?)
}

/// Adds to the count of words on a day; `false`, and nothing changed, where they are not counted on it yet.
///
/// # Errors
/// When the database fails.
pub fn raise(tx: &mut Tx, day: NaiveDate, (market, language, words): &Asked, more: u32) -> Stored<bool> {
    let raised = diesel::update(searches::table.find((day, market, language, words)))
        .set(searches::count.eq(searches::count + i64::from(more)))
        .execute(tx.conn())?;
    Ok(raised == 1)
}

/// Begins to count words on a day; another process may have begun meanwhile.
///
/// # Errors
/// When the database fails.
pub fn begin(tx: &mut Tx, day: NaiveDate, (market, language, words): &Asked, count: u32) -> Stored<()> {
    let count = i64::from(count);
    let row = (
        searches::day.eq(day),
        searches::market.eq(market),
        searches::language.eq(language),
        searches::words.eq(words),
        searches::count.eq(count),
    );
    on_each!(tx.conn(), |c| {
        diesel::insert_into(searches::table)
            .values(row)
            .on_conflict((searches::day, searches::market, searches::language, searches::words))
            .do_update()
            .set(searches::count.eq(searches::count + count))
            .execute(c)?
    });
    Ok(())
}

/// Forgets what was counted before a day.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx, before: NaiveDate) -> Stored<usize> {
    Ok(diesel::delete(searches::table.filter(searches::day.lt(before))).execute(tx.conn())?)
}
