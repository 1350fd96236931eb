//! Recipients' numbers at customs, sealed: of orders, and those that people keep in their accounts.

use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{account_identifiers as kept, order_identifiers as told};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::identifiers::Kind;
use crate::domain::ids::{AccountId, OrderId};
use crate::domain::keyring::Sealed;

/// A number as it lies there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its kind.
    pub kind: Kind,
    /// The number, sealed.
    pub sealed: Sealed,
}

type Row = (String, String, String);

fn kept_of(table: &'static str, (kind, key, text): Row) -> Stored<Kept> {
    let kind = kind.parse().map_err(|error| StoreError::corrupt(table, error))?;
    Ok(Kept { kind, sealed: Sealed { key, text } })
}

/// To whom the number of an order is bound.
pub fn bound_to_order(order: &OrderId) -> String {
    format!("order {order}")
}

/// To whom a number in an account is bound.
pub fn bound_to_account(account: &AccountId) -> String {
    format!("account {account}")
}

/// The number that came with an order; none where none was asked for.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Option<Kept>> {
    let columns = (told::kind, told::key_name, told::sealed);
    let row: Option<Row> = told::table.find(order).select(columns).first(conn).optional()?;
    row.map(|row| kept_of("order_identifiers", row)).transpose()
}

/// Keeps the number that came with an order.
///
/// # Errors
/// When the database fails, or the order has one.
pub fn add_of_order(tx: &mut Tx, order: &OrderId, one: &Kept) -> Stored<()> {
    let at = tx.at();
    diesel::insert_into(told::table)
        .values((
            told::order_id.eq(order),
            told::kind.eq(one.kind.as_str()),
            told::key_name.eq(&one.sealed.key),
            told::sealed.eq(&one.sealed.text),
            told::told_at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The numbers that somebody keeps in their account, by kind.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_account(conn: &mut Conn, account: &AccountId) -> Stored<Vec<Kept>> {
    let own = kept::table.filter(kept::account_id.eq(account)).order(kept::kind);
    let rows: Vec<Row> = own.select((kept::kind, kept::key_name, kept::sealed)).load(conn)?;
    rows.into_iter().map(|row| kept_of("account_identifiers", row)).collect()
}

/// Keeps a number in an account; one of its kind that was there is replaced.
///
/// # Errors
/// When the database fails.
pub fn set_of_account(tx: &mut Tx, account: &AccountId, one: &Kept) -> Stored<()> {
    let at = tx.at();
    let said = (kept::key_name.eq(&one.sealed.key), kept::sealed.eq(&one.sealed.text), kept::told_at.eq(at));
    on_each!(tx.conn(), |c| {
        diesel::insert_into(kept::table)
            .values((kept::account_id.eq(account), kept::kind.eq(one.kind.as_str()), said))
            .on_conflict((kept::account_id, kept::kind))
            .do_update()
            .set(said)
            .execute(c)?
    });
    Ok(())
}

/// Takes a number out of an account; whether there was one.
///
/// # Errors
/// When the database fails.
pub fn remove_of_account(tx: &mut Tx, account: &AccountId, kind: Kind) -> Stored<bool> {
    let own = kept::table.filter(kept::account_id.eq(account).and(kept::kind.eq(kind.as_str())));
    Ok(diesel::delete(own).execute(tx.conn())? > 0)
}

/// One text for each key with which anything is sealed, and to whom it is bound.
///
/// # Errors
/// When the database fails.
pub fn one_of_each_key(conn: &mut Conn) -> Stored<Vec<(String, Sealed)>> {
    let mut found = Vec::new();
    let keys: Vec<String> = told::table.select(told::key_name).distinct().load(conn)?;
    for key in keys {
        let own = told::table.filter(told::key_name.eq(&key)).select((told::order_id, told::sealed));
        let (order, text): (OrderId, String) = own.first(conn)?;
        found.push((bound_to_order(&order), Sealed { key, text }));
    }
    let keys: Vec<String> = kept::table.select(kept::key_name).distinct().load(conn)?;
    for key in keys {
        let own = kept::table.filter(kept::key_name.eq(&key)).select((kept::account_id, kept::sealed));
        let (account, text): (AccountId, String) = own.first(conn)?;
        found.push((bound_to_account(&account), Sealed { key, text }));
    }
    Ok(found)
}
