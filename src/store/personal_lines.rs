//! Lines of carts with goods that are made for somebody.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::{carts, personal_lines as lines, sessions};
use super::{Conn, StoreError, Stored, Tx, personal_uploads};
use crate::domain::ids::{CartId, PersonalId, VariantId};
use crate::domain::personal::Typed;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonalLine {
    /// Its id.
    pub id: PersonalId,
    /// Of what.
    pub variant: VariantId,
    /// How many.
    pub quantity: u32,
    /// The answers, as they were typed.
    pub typed: Typed,
}

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("personal_lines", error)
}

/// The lines of a cart, in the order in which they were put in.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_cart(conn: &mut Conn, cart: &CartId) -> Stored<Vec<PersonalLine>> {
    let rows: Vec<(PersonalId, VariantId, i32, String)> = lines::table
        .filter(lines::cart_id.eq(cart))
        .order((lines::added_at, lines::id))
        .select((lines::id, lines::variant_id, lines::quantity, lines::answers))
        .load(conn)?;
    let line = |(id, variant, quantity, answers): (PersonalId, VariantId, i32, String)| {
        let typed = serde_json::from_str(&answers).map_err(corrupt)?;
        Ok(PersonalLine { id, variant, quantity: u32::try_from(quantity).map_err(corrupt)?, typed })
    };
    rows.into_iter().map(line).collect()
}

/// Lines of carts that were last touched before a moment and that no account and no session holds, some at a time.
///
/// # Errors
/// When the database fails.
pub fn abandoned(conn: &mut Conn, before: NaiveDateTime, limit: i64) -> Stored<Vec<(CartId, PersonalId)>> {
    let untouched = carts::account_id.is_null().and(carts::updated_at.lt(before));
    Ok(lines::table
        .inner_join(carts::table)
        .left_join(sessions::table.on(sessions::cart_id.eq(carts::id.nullable())))
        .filter(untouched.and(sessions::id_hash.nullable().is_null()))
        .limit(limit)
        .select((lines::cart_id, lines::id))
        .load(conn)?)
}

/// Adds a line to a cart.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, cart: &CartId, line: &PersonalLine) -> Stored<()> {
    let (at, answers) = (tx.at(), serde_json::to_string(&line.typed).map_err(corrupt)?);
    diesel::insert_into(lines::table)
        .values((
            lines::id.eq(&line.id),
            lines::cart_id.eq(cart),
            lines::variant_id.eq(&line.variant),
            lines::quantity.eq(i32::try_from(line.quantity).map_err(corrupt)?),
            lines::answers.eq(answers),
            lines::added_at.eq(at),
        ))
        .execute(tx.conn())?;
    touch(tx, cart)
}

/// Sets how many lie in a line; none takes it out, with the pictures that no other line names.
///
/// # Errors
/// When the database fails.
pub fn set(tx: &mut Tx, cart: &CartId, line: &PersonalId, quantity: u32) -> Stored<()> {
    let own = lines::table.filter(lines::id.eq(line).and(lines::cart_id.eq(cart)));
    if quantity == 0 {
        if diesel::delete(own).execute(tx.conn())? == 1 {
            let left = of_cart(tx, cart)?;
            personal_uploads::let_go(tx, line, &left)?;
        }
    } else {
        let quantity = i32::try_from(quantity).map_err(corrupt)?;
        diesel::update(own).set(lines::quantity.eq(quantity)).execute(tx.conn())?;
    }
    touch(tx, cart)
}

/// Moves every line of a cart into another, with their pictures.
///
/// # Errors
/// When the database fails.
pub fn move_all(tx: &mut Tx, from: &CartId, to: &CartId) -> Stored<()> {
    diesel::update(lines::table.filter(lines::cart_id.eq(from))).set(lines::cart_id.eq(to)).execute(tx.conn())?;
    personal_uploads::move_all(tx, from, to)?;
    touch(tx, to)
}

fn touch(tx: &mut Tx, cart: &CartId) -> Stored<()> {
    let at = tx.at();
    diesel::update(carts::table.find(cart)).set(carts::updated_at.eq(at)).execute(tx.conn())?;
    Ok(())
}
