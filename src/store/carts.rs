//! Carts: what a visitor put aside. One per session; prices come from the storefront that shows it.

use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{cart_lines, carts};
use super::{Conn, Stored, Tx};
use crate::domain::ids::{AccountId, CartId, VariantId};

/// A variant in a cart, and how many.
pub type CartLine = (VariantId, u32);

/// The lines of a cart, in the order in which they were put in.
///
/// # Errors
/// When the database fails.
pub fn lines(conn: &mut Conn, cart: &CartId) -> Stored<Vec<CartLine>> {
    let rows: Vec<(VariantId, i32)> = cart_lines::table
        .filter(cart_lines::cart_id.eq(cart))
        .order((cart_lines::added_at, cart_lines::variant_id))
        .select((cart_lines::variant_id, cart_lines::quantity))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(variant, quantity)| Some((variant, u32::try_from(quantity).ok()?))).collect())
}

/// The open cart of an account, if there is one.
///
/// # Errors
/// When the database fails.
pub fn open_of(conn: &mut Conn, account: &AccountId) -> Stored<Option<CartId>> {
    Ok(carts::table
        .filter(carts::account_id.eq(account).and(carts::state.eq("open")))
        .order(carts::updated_at.desc())
        .select(carts::id)
        .first(conn)
        .optional()?)
}

/// Takes an open cart for this transaction: another that takes it too waits until this one ends. `false` when it is not
/// open.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx, cart: &CartId) -> Stored<bool> {
    // A change that changes nothing locks the row on PostgreSQL; on SQLite there is one writer anyway.
    let open = carts::table.filter(carts::id.eq(cart).and(carts::state.eq("open")));
    Ok(diesel::update(open).set(carts::state.eq(carts::state)).execute(tx.conn())? == 1)
}

/// Opens a cart.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, account: Option<&AccountId>) -> Stored<CartId> {
    let (id, at): (CartId, _) = (tx.fresh(), tx.at());
    diesel::insert_into(carts::table)
        .values((
            carts::id.eq(&id),
            carts::account_id.eq(account),
            carts::state.eq("open"),
            carts::created_at.eq(at),
            carts::updated_at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// Sets how many of a variant lie in a cart; none takes it out.
///
/// # Errors
/// When the database fails.
pub fn set(tx: &mut Tx, cart: &CartId, variant: &VariantId, quantity: u32) -> Stored<()> {
    let at = tx.at();
    if quantity == 0 {
        diesel::delete(cart_lines::table.find((cart, variant))).execute(tx.conn())?;
    } else {
        let quantity = i32::try_from(quantity).unwrap_or(i32::MAX);
        on_each!(tx.conn(), |c| {
            diesel::insert_into(cart_lines::table)
                .values((
                    cart_lines::cart_id.eq(cart),
                    cart_lines::variant_id.eq(variant),
                    cart_lines::quantity.eq(quantity),
                    cart_lines::added_at.eq(at),
                ))
                .on_conflict((cart_lines::cart_id, cart_lines::variant_id))
                .do_update()
                .set(cart_lines::quantity.eq(quantity))
                .execute(c)?
        });
    }
    diesel::update(carts::table.find(cart)).set(carts::updated_at.eq(at)).execute(tx.conn())?;
    Ok(())
}

/// Gives a cart to an account.
///
/// # Errors
/// When the database fails.
pub fn give(tx: &mut Tx, cart: &CartId, account: &AccountId) -> Stored<()> {
    diesel::update(carts::table.find(cart)).set(carts::account_id.eq(account)).execute(tx.conn())?;
    Ok(())
}

/// Closes a cart that became an order, or went into another; `false` when it was closed before.
///
/// # Errors
/// When the database fails.
pub fn close(tx: &mut Tx, cart: &CartId) -> Stored<bool> {
    let at = tx.at();
    let changed = diesel::update(carts::table.filter(carts::id.eq(cart).and(carts::state.eq("open"))))
        .set((carts::state.eq("closed"), carts::updated_at.eq(at)))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

/// Lines of open carts after one, by cart and variant: for whoever looks at all of them, portion by portion.
///
/// # Errors
/// When the database fails.
pub fn open_lines(conn: &mut Conn, last: Option<&(CartId, VariantId)>, limit: i64) -> Stored<Vec<(CartId, VariantId)>> {
    let mut lines = cart_lines::table
        .inner_join(carts::table)
        .filter(carts::state.eq("open"))
        .order((cart_lines::cart_id, cart_lines::variant_id))
        .limit(limit)
        .select((cart_lines::cart_id, cart_lines::variant_id))
        .into_boxed();
    if let Some((cart, variant)) = last {
        let further = cart_lines::cart_id.eq(cart).and(cart_lines::variant_id.gt(variant));
        lines = lines.filter(cart_lines::cart_id.gt(cart).or(further));
    }
    Ok(lines.load(conn)?)
}
