//! Sessions, and the counters that slow down guessing. Rows, because no process holds state that another needs.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::accounts::AccountRow;
use super::connection::on_each;
use super::schema::{accounts, cart_lines, carts, personal_lines, sessions, throttles};
use super::{Conn, Stored, Tx};
use crate::domain::accounts::Account;
use crate::domain::ids::{AccountId, CartId};

/// A session as a page needs it.
#[derive(Debug, Clone)]
pub struct Session {
    /// The hash of its id; the id itself is only in the visitor's cookie.
    pub id_hash: String,
    /// The token its forms carry.
    pub csrf: String,
    /// Who signed in, if anyone did.
    pub account: Option<Account>,
    /// Its cart, if anything was put into one.
    pub cart: Option<CartId>,
    /// Units in the cart.
    pub in_cart: i64,
}

/// The session of a cookie, unless it has ended.
///
/// # Errors
/// When the database fails.
pub fn by_hash(conn: &mut Conn, id_hash: &str, now: NaiveDateTime) -> Stored<Option<Session>> {
    type Row = (String, String, Option<CartId>, Option<AccountRow>);
    let row: Option<Row> = sessions::table
        .left_join(accounts::table)
        .filter(sessions::id_hash.eq(id_hash).and(sessions::expires_at.gt(now)))
        .select((sessions::id_hash, sessions::csrf, sessions::cart_id, Option::<AccountRow>::as_select()))
        .first(conn)
        .optional()?;
    let Some((id_hash, csrf, cart, account)) = row else { return Ok(None) };
    let in_cart = match &cart {
        Some(cart) => {
            // A cart that became an order still belongs to its session; nothing waits in it any more.
            let plain = cart_lines::table
                .inner_join(carts::table)
                .filter(cart_lines::cart_id.eq(cart).and(carts::state.eq("open")))
                .select(cart_lines::quantity);
            let made = personal_lines::table
                .inner_join(carts::table)
                .filter(personal_lines::cart_id.eq(cart).and(carts::state.eq("open")))
                .select(personal_lines::quantity);
            let units: Vec<i32> = on_each!(conn, |c| plain.union_all(made).load(c))?;
            units.into_iter().map(i64::from).sum()
        }
        None => 0,
    };
    Ok(Some(Session { id_hash, csrf, account: account.and_then(AccountRow::open), cart, in_cart }))
}

/// Opens a session.
///
/// # Errors
/// When the database fails.
pub fn add(
    tx: &mut Tx,
    id_hash: &str,
    csrf: &str,
    account: Option<&AccountId>,
    cart: Option<&CartId>,
    lasts: TimeDelta,
) -> Stored<()> {
    let at = tx.at();
    diesel::insert_into(sessions::table)
        .values((
            sessions::id_hash.eq(id_hash),
            sessions::csrf.eq(csrf),
            sessions::account_id.eq(account),
            sessions::cart_id.eq(cart),
            sessions::created_at.eq(at),
            sessions::expires_at.eq(at + lasts),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Gives a session its cart.
///
/// # Errors
/// When the database fails.
pub fn set_cart(tx: &mut Tx, id_hash: &str, cart: Option<&CartId>) -> Stored<()> {
    diesel::update(sessions::table.find(id_hash)).set(sessions::cart_id.eq(cart)).execute(tx.conn())?;
    Ok(())
}

/// Takes a session for this transaction: another that takes it too waits until this one ends. `false` when it is gone.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx, id_hash: &str) -> Stored<bool> {
    // A change that changes nothing locks the row on PostgreSQL; on SQLite there is one writer anyway.
    Ok(diesel::update(sessions::table.find(id_hash)).set(sessions::csrf.eq(sessions::csrf)).execute(tx.conn())? == 1)
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub fn remove(tx: &mut Tx, id_hash: &str) -> Stored<()> {
    diesel::delete(sessions::table.find(id_hash)).execute(tx.conn())?;
    Ok(())
}

/// Ends every session of an account but one.
///
/// # Errors
/// When the database fails.
pub fn remove_others(tx: &mut Tx, account: &AccountId, stays: &str) -> Stored<usize> {
    let others = sessions::table.filter(sessions::account_id.eq(account).and(sessions::id_hash.ne(stays)));
    Ok(diesel::delete(others).execute(tx.conn())?)
}

/// Sweeps out sessions and counters that have ended.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx, counters_older_than: TimeDelta) -> Stored<usize> {
    let at = tx.at();
    let ended = diesel::delete(sessions::table.filter(sessions::expires_at.le(at))).execute(tx.conn())?;
    diesel::delete(throttles::table.filter(throttles::since.le(at - counters_older_than))).execute(tx.conn())?;
    Ok(ended)
}

/// How often something failed under a name, and since when.
///
/// # Errors
/// When the database fails.
pub fn failures(conn: &mut Conn, name: &str) -> Stored<Option<(i32, NaiveDateTime)>> {
    Ok(throttles::table.find(name).select((throttles::failures, throttles::since)).first(conn).optional()?)
}

/// Counts one more failure under a name; a counter older than `window` begins anew. Answers the count. The database
/// adds, so that of failures that come at once none is lost.
///
/// # Errors
/// When the database fails.
pub fn count_failure(tx: &mut Tx, name: &str, window: TimeDelta) -> Stored<i32> {
    let at = tx.at();
    let ended = throttles::table.filter(throttles::name.eq(name).and(throttles::since.le(at - window)));
    diesel::delete(ended).execute(tx.conn())?;
    on_each!(tx.conn(), |c| {
        diesel::insert_into(throttles::table)
            .values((throttles::name.eq(name), throttles::failures.eq(1), throttles::since.eq(at)))
            .on_conflict(throttles::name)
            .do_update()
            .set(throttles::failures.eq(throttles::failures + 1))
            .execute(c)?
    });
    Ok(throttles::table.find(name).select(throttles::failures).first(tx.conn())?)
}

/// Forgets the failures under a name.
///
/// # Errors
/// When the database fails.
pub fn forgive(tx: &mut Tx, name: &str) -> Stored<()> {
    diesel::delete(throttles::table.find(name)).execute(tx.conn())?;
    Ok(())
}
