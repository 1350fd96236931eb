//! Every shelf price a variant ever had in a country, from when on. Rows are added and never changed.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{price_log, price_rounds};
use super::{Conn, Stored, Tx};
use crate::domain::country::Country;
use crate::domain::ids::{RecordId, VariantId};
use crate::domain::money::{Currency, Money};
use crate::domain::reductions::Logged;

/// Rows of one statement: six columns each, far below the fewest parameters either database takes.
const BATCH: usize = 1000;

type LogRow = (VariantId, NaiveDateTime, Currency, i64);

/// The last price written of each of these variants in a country; those without any are left out.
///
/// # Errors
/// When the database fails.
pub fn last(conn: &mut Conn, country: Country, variants: &[VariantId]) -> Stored<HashMap<VariantId, Money>> {
    let newest: Vec<(VariantId, Option<NaiveDateTime>)> = price_log::table
        .filter(price_log::country.eq(country).and(price_log::variant_id.eq_any(variants)))
        .group_by(price_log::variant_id)
        .select((price_log::variant_id, diesel::dsl::max(price_log::at)))
        .load(conn)?;
    let newest: HashMap<VariantId, NaiveDateTime> =
        newest.into_iter().filter_map(|(variant, at)| Some((variant, at?))).collect();
    // Prices of one country change together: there are few moments.
    let mut moments: Vec<NaiveDateTime> = newest.values().copied().collect();
    moments.sort_unstable();
    moments.dedup();
    let rows: Vec<LogRow> = price_log::table
        .filter(price_log::country.eq(country).and(price_log::variant_id.eq_any(variants)))
        .filter(price_log::at.eq_any(moments))
        .order(price_log::id)
        .select((price_log::variant_id, price_log::at, price_log::currency, price_log::price_minor))
        .load(conn)?;
    let is_last = |row: &LogRow| newest.get(&row.0) == Some(&row.1);
    Ok(rows.into_iter().filter(is_last).map(|(id, _, currency, minor)| (id, Money::new(minor, currency))).collect())
}

/// Every price written of these variants in a country, in any order.
///
/// # Errors
/// When the database fails.
pub fn of(conn: &mut Conn, country: Country, variants: &[VariantId]) -> Stored<HashMap<VariantId, Vec<Logged>>> {
    let mut all: HashMap<VariantId, Vec<Logged>> = HashMap::new();
    if variants.is_empty() {
        return Ok(all);
    }
    let rows: Vec<LogRow> = price_log::table
        .filter(price_log::country.eq(country).and(price_log::variant_id.eq_any(variants)))
        .select((price_log::variant_id, price_log::at, price_log::currency, price_log::price_minor))
        .load(conn)?;
    for (variant, at, currency, minor) in rows {
        all.entry(variant).or_default().push(Logged { at: at.and_utc(), price: Money::new(minor, currency) });
    }
    Ok(all)
}

/// A shelf price to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPrice {
    /// Of which variant.
    pub variant: VariantId,
    /// From when on.
    pub at: DateTime<Utc>,
    /// How much.
    pub price: Money,
}

/// Writes shelf prices of a country.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, country: Country, prices: &[NewPrice]) -> Stored<()> {
    for batch in prices.chunks(BATCH) {
        let row = |new: &NewPrice| {
            (
                price_log::id.eq(tx.fresh::<RecordId>()),
                price_log::variant_id.eq(new.variant.clone()),
                price_log::country.eq(country),
                price_log::at.eq(new.at.naive_utc()),
                price_log::currency.eq(new.price.currency()),
                price_log::price_minor.eq(new.price.minor()),
            )
        };
        let rows: Vec<_> = batch.iter().map(row).collect();
        on_each!(tx.conn(), |c| diesel::insert_into(price_log::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// How far the log of a country has been brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// The state of the world it was last gone through in.
    pub done: String,
    /// The one in which the present round began; empty between rounds.
    pub doing: String,
    /// The last variant of the present round that is done.
    pub cursor: String,
}

/// How far the logs of countries have been brought; those never begun are left out.
///
/// # Errors
/// When the database fails.
pub fn rounds(conn: &mut Conn) -> Stored<HashMap<Country, Round>> {
    let rows: Vec<(Country, String, String, String)> = price_rounds::table.load(conn)?;
    Ok(rows.into_iter().map(|(country, done, doing, cursor)| (country, Round { done, doing, cursor })).collect())
}

/// Brings a round on; `false`, and nothing changed, when another process did so meanwhile.
///
/// # Errors
/// When the database fails.
pub fn bring_on(tx: &mut Tx, country: Country, was: Option<&Round>, next: &Round) -> Stored<bool> {
    let Some(was) = was else {
        let row = (
            price_rounds::country.eq(country),
            price_rounds::done.eq(next.done.clone()),
            price_rounds::doing.eq(next.doing.clone()),
            price_rounds::cursor.eq(next.cursor.clone()),
        );
        let added = on_each!(tx.conn(), |c| diesel::insert_into(price_rounds::table)
            .values(row)
            .on_conflict(price_rounds::country)
            .do_nothing()
            .execute(c))?;
        return Ok(added == 1);
    };
    let same = price_rounds::table
        .find(country)
        .filter(price_rounds::done.eq(&was.done))
        .filter(price_rounds::doing.eq(&was.doing))
        .filter(price_rounds::cursor.eq(&was.cursor));
    let changed = diesel::update(same)
        .set((
            price_rounds::done.eq(&next.done),
            price_rounds::doing.eq(&next.doing),
            price_rounds::cursor.eq(&next.cursor),
        ))
        .execute(tx.conn())?;
    Ok(changed == 1)
}
