//! What somebody keeps beside their cart: wishes, and lines saved for later. A list belongs to an account, or to a
//! visitor's session until they sign in.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use super::columns::{from_row, to_row};
use super::connection::on_each;
use super::schema::{saved_lines, sessions, watches, wish_lists, wishes};
use super::{Conn, Stored, Tx};
use crate::domain::ids::{AccountId, VariantId, WishListId};
use crate::domain::wishes::{Holder, WatchKind, WatchState};

/// The list of somebody, if they have one.
///
/// # Errors
/// When the database fails.
pub fn list_of(conn: &mut Conn, holder: &Holder) -> Stored<Option<WishListId>> {
    let lists = wish_lists::table.select(wish_lists::id);
    Ok(match holder {
        Holder::Account(account) => lists.filter(wish_lists::account_id.eq(account)).first(conn).optional()?,
        Holder::Session(hash) => lists.filter(wish_lists::session.eq(hash)).first(conn).optional()?,
    })
}

/// The list of somebody, begun now if there is none, and taken for this transaction: whoever takes it too waits.
///
/// # Errors
/// When the database fails.
pub fn own(tx: &mut Tx, holder: &Holder) -> Stored<WishListId> {
    let (id, at): (WishListId, _) = (tx.fresh(), tx.at());
    let (account, session) = match holder {
        Holder::Account(account) => (Some(account), None),
        Holder::Session(hash) => (None, Some(hash.as_str())),
    };
    // Two buttons pressed at once begin one list: the second waits here, and finds it.
    let row = (
        wish_lists::id.eq(&id),
        wish_lists::account_id.eq(account),
        wish_lists::session.eq(session),
        wish_lists::created_at.eq(at),
    );
    on_each!(tx.conn(), |c| diesel::insert_into(wish_lists::table).values(row).on_conflict_do_nothing().execute(c))?;
    let id = list_of(tx, holder)?.unwrap_or(id);
    diesel::update(wish_lists::table.find(&id))
        .set(wish_lists::created_at.eq(wish_lists::created_at))
        .execute(tx.conn())?;
    Ok(id)
}

/// The wishes of a list, newest first, with the moment of each.
///
/// # Errors
/// When the database fails.
pub fn of(conn: &mut Conn, list: &WishListId) -> Stored<Vec<(VariantId, NaiveDateTime)>> {
    Ok(wishes::table
        .filter(wishes::list_id.eq(list))
        .order((wishes::added_at.desc(), wishes::variant_id))
        .select((wishes::variant_id, wishes::added_at))
        .load(conn)?)
}

/// What somebody wished for, and what they are told of when it changes.
pub type Kept = (Vec<VariantId>, Vec<(VariantId, WatchKind)>);

/// What somebody keeps, in any order, and by one question; they are told of what they confirmed.
///
/// # Errors
/// When the database fails.
pub fn kept_by(conn: &mut Conn, holder: &Holder) -> Stored<Kept> {
    let wished = wishes::table.inner_join(wish_lists::table);
    let account = match holder {
        Holder::Account(account) => account,
        Holder::Session(hash) => {
            let own = wished.filter(wish_lists::session.eq(hash)).select(wishes::variant_id).load(conn)?;
            return Ok((own, Vec::new()));
        }
    };
    let wished = wished
        .filter(wish_lists::account_id.eq(account))
        .select((wishes::variant_id, None::<WatchKind>.into_sql::<Nullable<Text>>()));
    let told = watches::table
        .filter(watches::account_id.eq(account).and(watches::state.eq(WatchState::Waiting)))
        .select((watches::variant_id, watches::kind.nullable()));
    let both: Vec<(VariantId, Option<WatchKind>)> = on_each!(conn, |c| wished.union_all(told).load(c))?;
    let (wished, told): (Vec<_>, Vec<_>) = both.into_iter().partition(|(_, kind)| kind.is_none());
    let told = told.into_iter().filter_map(|(variant, kind)| Some((variant, kind?)));
    Ok((wished.into_iter().map(|(variant, _)| variant).collect(), told.collect()))
}

/// Those of the variants that somebody wished for.
///
/// # Errors
/// When the database fails.
pub fn among(conn: &mut Conn, list: &WishListId, variants: &[VariantId]) -> Stored<Vec<VariantId>> {
    let own = wishes::list_id.eq(list).and(wishes::variant_id.eq_any(variants));
    Ok(wishes::table.filter(own).select(wishes::variant_id).load(conn)?)
}

/// Adds a wish; `false` when it was there.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, list: &WishListId, variant: &VariantId) -> Stored<bool> {
    let row = (wishes::list_id.eq(list), wishes::variant_id.eq(variant), wishes::added_at.eq(tx.at()));
    let added =
        on_each!(tx.conn(), |c| diesel::insert_into(wishes::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(added == 1)
}

/// Takes a wish away; `false` when there was none.
///
/// # Errors
/// When the database fails.
pub fn remove(tx: &mut Tx, list: &WishListId, variant: &VariantId) -> Stored<bool> {
    Ok(diesel::delete(wishes::table.find((list, variant))).execute(tx.conn())? == 1)
}

/// The lines saved for later, the first saved first.
///
/// # Errors
/// When the database fails.
pub fn saved(conn: &mut Conn, list: &WishListId) -> Stored<Vec<(VariantId, u32)>> {
    let rows: Vec<(VariantId, i32)> = saved_lines::table
        .filter(saved_lines::list_id.eq(list))
        .order((saved_lines::saved_at, saved_lines::variant_id))
        .select((saved_lines::variant_id, saved_lines::quantity))
        .load(conn)?;
    rows.into_iter().map(|(variant, quantity)| Ok((variant, from_row("saved_lines", quantity)?))).collect()
}

/// Saves so many of a variant for later; none forgets them.
///
/// # Errors
/// When the database fails.
pub fn set_saved(tx: &mut Tx, list: &WishListId, variant: &VariantId, quantity: u32) -> Stored<()> {
    if quantity == 0 {
        diesel::delete(saved_lines::table.find((list, variant))).execute(tx.conn())?;
        return Ok(());
    }
    let (quantity, at) = (to_row("saved_lines", quantity)?, tx.at());
    on_each!(tx.conn(), |c| {
        diesel::insert_into(saved_lines::table)
            .values((
                saved_lines::list_id.eq(list),
                saved_lines::variant_id.eq(variant),
                saved_lines::quantity.eq(quantity),
                saved_lines::saved_at.eq(at),
            ))
            .on_conflict((saved_lines::list_id, saved_lines::variant_id))
            .do_update()
            .set(saved_lines::quantity.eq(quantity))
            .execute(c)?
    });
    Ok(())
}

/// Gives a visitor's list to the account they signed in with.
///
/// # Errors
/// When the database fails, or the account has a list.
pub fn give(tx: &mut Tx, list: &WishListId, account: &AccountId) -> Stored<()> {
    diesel::update(wish_lists::table.find(list))
        .set((wish_lists::account_id.eq(account), wish_lists::session.eq(None::<&str>)))
        .execute(tx.conn())?;
    Ok(())
}

/// Forgets a list with all that stands on it.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx, lists: &[WishListId]) -> Stored<()> {
    diesel::delete(wishes::table.filter(wishes::list_id.eq_any(lists))).execute(tx.conn())?;
    diesel::delete(saved_lines::table.filter(saved_lines::list_id.eq_any(lists))).execute(tx.conn())?;
    diesel::delete(wish_lists::table.filter(wish_lists::id.eq_any(lists))).execute(tx.conn())?;
    Ok(())
}

/// Sweeps out the lists of visitors whose session has ended, some at a time; answers how many.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx, limit: i64) -> Stored<usize> {
    let ended: Vec<WishListId> = wish_lists::table
        .left_join(sessions::table.on(sessions::id_hash.nullable().eq(wish_lists::session)))
        .filter(wish_lists::session.is_not_null().and(sessions::id_hash.nullable().is_null()))
        .limit(limit)
        .select(wish_lists::id)
        .load(tx.conn())?;
    forget(tx, &ended)?;
    Ok(ended.len())
}
