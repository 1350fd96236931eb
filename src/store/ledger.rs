//! The books: entries and their postings. Rows are added, never changed.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use super::connection::on_each;
use super::keyed::{ByOrder, by_order};
use super::schema::{entries, postings};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::{BrandId, EntryId, OrderId};
use crate::domain::ledger::{Account, Entry, Posting};
use crate::domain::money::{Currency, Money};

/// An entry as it was posted.
#[derive(Debug, Clone)]
pub struct Posted {
    /// Its id.
    pub id: EntryId,
    /// When.
    pub at: NaiveDateTime,
    /// `sale`, `lock`, `settlement`, `borne`, `refund`, `unearned`, `reroute`, `replacement` or `unspent`.
    pub kind: String,
    /// What it was posted for; each source is posted once.
    pub source: String,
    /// The order it belongs to.
    pub order: Option<OrderId>,
    /// What people read of it: a number, a declaration.
    pub memo: String,
    /// Its postings.
    pub postings: Vec<Posting>,
}

#[derive(Insertable)]
#[diesel(table_name = postings, treat_none_as_default_value = false)]
struct PostingRow<'a> {
    entry_id: &'a EntryId,
    position: i32,
    account: &'static str,
    brand_id: Option<&'a BrandId>,
    currency: Currency,
    amount_minor: i64,
}

/// Posts an entry. `source` names what it is for (`payment:…`), so that nothing is posted twice.
///
/// # Errors
/// When the database fails, or the source was posted before.
pub fn add(
    tx: &mut Tx,
    kind: &str,
    source: &str,
    order: Option<&OrderId>,
    memo: &str,
    entry: &Entry,
) -> Stored<EntryId> {
    let (id, at): (EntryId, _) = (tx.fresh(), tx.at());
    diesel::insert_into(entries::table)
        .values((
            entries::id.eq(&id),
            entries::at.eq(at),
            entries::kind.eq(kind),
            entries::source.eq(source),
            entries::order_id.eq(order),
            entries::memo.eq(memo),
        ))
        .execute(tx.conn())?;
    let rows: Vec<PostingRow<'_>> = entry
        .postings()
        .iter()
        .zip(0..)
        .map(|(posting, position)| PostingRow {
            entry_id: &id,
            position,
            account: posting.account.as_str(),
            brand_id: posting.brand.as_ref(),
            currency: posting.amount.currency(),
            amount_minor: posting.amount.minor(),
        })
        .collect();
    on_each!(tx.conn(), |c| diesel::insert_into(postings::table).values(&rows).execute(c)?);
    Ok(id)
}

/// How an account stands in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// The account.
    pub account: Account,
    /// Debits less credits.
    pub amount: Money,
    /// Postings behind it.
    pub postings: i64,
}

/// How every account stands in every currency it has seen, by currency and then by account.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn balances(conn: &mut Conn) -> Stored<Vec<Balance>> {
    let rows: Vec<(String, Currency, i64, i64)> = postings::table
        .group_by((postings::account, postings::currency))
        .select((
            postings::account,
            postings::currency,
            sql::<BigInt>("CAST(SUM(amount_minor) AS BIGINT)"),
            sql::<BigInt>("COUNT(*)"),
        ))
        .load(conn)?;
    let mut balances = Vec::with_capacity(rows.len());
    for (account, currency, minor, count) in rows {
        let account = account.parse().map_err(|error| StoreError::corrupt("postings", error))?;
        balances.push(Balance { account, amount: Money::new(minor, currency), postings: count });
    }
    balances.sort_by_key(|balance| (balance.amount.currency(), balance.account));
    Ok(balances)
}

/// Entries that do not sum to zero in some currency: there should be none.
///
/// # Errors
/// When the database fails.
pub fn off_balance(conn: &mut Conn, limit: i64) -> Stored<Vec<(String, Money)>> {
    let off: Vec<(EntryId, Currency, i64)> = postings::table
        .group_by((postings::entry_id, postings::currency))
        .having(sql::<Bool>("SUM(amount_minor) <> 0"))
        .select((postings::entry_id, postings::currency, sql::<BigInt>("CAST(SUM(amount_minor) AS BIGINT)")))
        .limit(limit)
        .load(conn)?;
    let mut named = Vec::with_capacity(off.len());
    for (id, currency, minor) in off {
        let source = entries::table.find(&id).select(entries::source).first(conn).optional()?;
        named.push((source.unwrap_or_else(|| id.to_string()), Money::new(minor, currency)));
    }
    Ok(named)
}

/// The entries behind an account in one currency, newest first, from one on.
///
/// # Errors
/// When the database fails.
pub fn behind(
    conn: &mut Conn,
    (account, currency): (Account, Currency),
    before: Option<&EntryId>,
    limit: i64,
) -> Stored<Vec<Posted>> {
    let touched = postings::table
        .filter(postings::account.eq(account.as_str()).and(postings::currency.eq(currency)))
        .select(postings::entry_id);
    let mut query = entries::table
        .filter(entries::id.eq_any(touched))
        .order(entries::id.desc())
        .limit(limit)
        .select((entries::id, entries::at, entries::kind, entries::source, entries::order_id, entries::memo))
        .into_boxed();
    if let Some(before) = before {
        query = query.filter(entries::id.lt(before));
    }
    let rows: Vec<Row> = query.load(conn)?;
    with_postings(conn, rows)
}

/// How many entries there are.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn) -> Stored<i64> {
    Ok(entries::table.count().get_result(conn)?)
}

type Row = (EntryId, NaiveDateTime, String, String, Option<OrderId>, String);

/// The entries of an order, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Posted>> {
    Ok(of_orders(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// The entries of several orders, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_orders(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Posted>> {
    let rows: Vec<Row> = entries::table
        .filter(entries::order_id.eq_any(orders))
        .order(entries::id)
        .select((entries::id, entries::at, entries::kind, entries::source, entries::order_id, entries::memo))
        .load(conn)?;
    let posted = with_postings(conn, rows)?.into_iter();
    by_order(posted.filter_map(|posted| Some(Ok((posted.order.clone()?, posted)))))
}

/// Entries after one, oldest first: for going through all of them.
///
/// # Errors
/// When the database fails.
pub fn after(conn: &mut Conn, last: Option<&EntryId>, limit: i64) -> Stored<Vec<Posted>> {
    let all = entries::table.order(entries::id).limit(limit).select((
        entries::id,
        entries::at,
        entries::kind,
        entries::source,
        entries::order_id,
        entries::memo,
    ));
    let rows: Vec<Row> = match last {
        Some(last) => all.filter(entries::id.gt(last)).load(conn)?,
        None => all.load(conn)?,
    };
    with_postings(conn, rows)
}

fn with_postings(conn: &mut Conn, rows: Vec<Row>) -> Stored<Vec<Posted>> {
    let ids: Vec<EntryId> = rows.iter().map(|(id, ..)| id.clone()).collect();
    type Side = (EntryId, String, Option<BrandId>, Currency, i64);
    let sides: Vec<Side> = postings::table
        .filter(postings::entry_id.eq_any(&ids))
        .order((postings::entry_id, postings::position))
        .select((postings::entry_id, postings::account, postings::brand_id, postings::currency, postings::amount_minor))
        .load(conn)?;
    let mut posted: Vec<Posted> = rows
        .into_iter()
        .map(|(id, at, kind, source, order, memo)| Posted { id, at, kind, source, order, memo, postings: Vec::new() })
        .collect();
    let places: HashMap<EntryId, usize> = posted.iter().map(|posted| posted.id.clone()).zip(0..).collect();
    for (entry, account, brand, currency, minor) in sides {
        let account = account.parse().map_err(|error| StoreError::corrupt("postings", error))?;
        if let Some(of) = places.get(&entry).and_then(|at| posted.get_mut(*at)) {
            of.postings.push(Posting { account, brand, amount: Money::new(minor, currency) });
        }
    }
    Ok(posted)
}
