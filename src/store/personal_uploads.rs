//! Pictures that buyers sent for their goods: each belongs to a cart, then to an order, and to nobody else.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::personal_lines::PersonalLine;
use super::schema::{order_lines, personal_uploads as uploads};
use super::{Conn, Stored, Tx};
use crate::domain::ids::{BrandId, CartId, OrderId, PersonalId, UploadId};

/// A picture made anew from what was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The file, JPEG.
    pub picture: Vec<u8>,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// Keeps a picture for a cart.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, cart: &CartId, id: &UploadId, upload: &Upload) -> Stored<()> {
    let at = tx.at();
    diesel::insert_into(uploads::table)
        .values((
            uploads::id.eq(id),
            uploads::cart_id.eq(cart),
            uploads::picture.eq(&upload.picture),
            uploads::width.eq(i32::try_from(upload.width).unwrap_or(i32::MAX)),
            uploads::height.eq(i32::try_from(upload.height).unwrap_or(i32::MAX)),
            uploads::created_at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The file of a picture that was sent for a cart; none where it is another cart's.
///
/// # Errors
/// When the database fails.
pub fn of_cart(conn: &mut Conn, cart: &CartId, id: &UploadId) -> Stored<Option<Vec<u8>>> {
    let own = uploads::table.filter(uploads::id.eq(id).and(uploads::cart_id.eq(cart)));
    Ok(own.select(uploads::picture).first(conn).optional()?)
}

/// Whether a picture was sent for a cart.
///
/// # Errors
/// When the database fails.
pub fn is_of_cart(conn: &mut Conn, cart: &CartId, id: &UploadId) -> Stored<bool> {
    let own = uploads::table.filter(uploads::id.eq(id).and(uploads::cart_id.eq(cart)));
    Ok(own.count().get_result::<i64>(conn)? == 1)
}

/// The file of a picture that an order was placed with; none where it is another order's.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId, id: &UploadId) -> Stored<Option<Vec<u8>>> {
    let own = uploads::table.filter(uploads::id.eq(id).and(uploads::order_id.eq(order)));
    Ok(own.select(uploads::picture).first(conn).optional()?)
}

/// The file of a picture that an order of a brand's goods was placed with; with no brand, of any order.
///
/// # Errors
/// When the database fails.
pub fn ordered(conn: &mut Conn, brand: Option<&BrandId>, id: &UploadId) -> Stored<Option<Vec<u8>>> {
    let found: Option<(Option<OrderId>, Vec<u8>)> =
        uploads::table.find(id).select((uploads::order_id, uploads::picture)).first(conn).optional()?;
    let Some((Some(order), picture)) = found else { return Ok(None) };
    let Some(brand) = brand else { return Ok(Some(picture)) };
    // The line that names it says whose goods it is for.
    let made: Vec<Option<String>> = order_lines::table
        .filter(order_lines::order_id.eq(order).and(order_lines::brand_id.eq(brand)))
        .select(order_lines::personal)
        .load(conn)?;
    Ok(made.into_iter().flatten().any(|made| made.contains(id.as_str())).then_some(picture))
}

/// Gives pictures to a line of their cart.
///
/// # Errors
/// When the database fails.
pub fn give(tx: &mut Tx, cart: &CartId, ids: &[UploadId], line: &PersonalId) -> Stored<()> {
    let own = uploads::table.filter(uploads::cart_id.eq(cart).and(uploads::id.eq_any(ids)));
    diesel::update(own).set(uploads::line_id.eq(line)).execute(tx.conn())?;
    Ok(())
}

/// Gives pictures of a cart to the order it became; `false` when one of them is not there.
///
/// # Errors
/// When the database fails.
pub fn keep(tx: &mut Tx, cart: &CartId, ids: &[UploadId], order: &OrderId) -> Stored<bool> {
    let own = uploads::table.filter(uploads::cart_id.eq(cart).and(uploads::id.eq_any(ids)));
    Ok(diesel::update(own).set(uploads::order_id.eq(order)).execute(tx.conn())? == ids.len())
}

/// Lets go of the pictures of a line that is taken out: what another line that is left names is that line's from now
/// on; of the rest, what no order was placed with is gone.
///
/// # Errors
/// When the database fails.
pub fn let_go(tx: &mut Tx, line: &PersonalId, left: &[PersonalLine]) -> Stored<()> {
    let own: Vec<UploadId> = uploads::table.filter(uploads::line_id.eq(line)).select(uploads::id).load(tx.conn())?;
    for id in &own {
        let picture = uploads::table.filter(uploads::id.eq(id));
        let heir = left.iter().find(|other| other.typed.values().any(|value| value == id.as_str()));
        if let Some(heir) = heir {
            diesel::update(picture).set(uploads::line_id.eq(&heir.id)).execute(tx.conn())?;
        } else {
            diesel::delete(picture.filter(uploads::order_id.is_null())).execute(tx.conn())?;
        }
    }
    diesel::update(uploads::table.filter(uploads::line_id.eq(line)))
        .set(uploads::line_id.eq(None::<String>))
        .execute(tx.conn())?;
    Ok(())
}

/// Takes pictures back from an order that came to nothing: they are their cart's again, or wait to be forgotten.
///
/// # Errors
/// When the database fails.
pub fn take_back(tx: &mut Tx, order: &OrderId) -> Stored<()> {
    diesel::update(uploads::table.filter(uploads::order_id.eq(order)))
        .set(uploads::order_id.eq(None::<String>))
        .execute(tx.conn())?;
    Ok(())
}

/// Moves the pictures of a cart to another.
///
/// # Errors
/// When the database fails.
pub fn move_all(tx: &mut Tx, from: &CartId, to: &CartId) -> Stored<()> {
    diesel::update(uploads::table.filter(uploads::cart_id.eq(from))).set(uploads::cart_id.eq(to)).execute(tx.conn())?;
    Ok(())
}

/// How many pictures of a cart wait without a line or an order.
///
/// # Errors
/// When the database fails.
pub fn count_loose(conn: &mut Conn, cart: &CartId) -> Stored<i64> {
    let loose = uploads::line_id.is_null().and(uploads::order_id.is_null());
    Ok(uploads::table.filter(uploads::cart_id.eq(cart).and(loose)).count().get_result(conn)?)
}

/// Forgets pictures that were sent before a moment and belong to no line and no order; answers how many.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx, before: NaiveDateTime) -> Stored<usize> {
    let loose = uploads::line_id.is_null().and(uploads::order_id.is_null());
    Ok(diesel::delete(uploads::table.filter(loose.and(uploads::created_at.lt(before)))).execute(tx.conn())?)
}
