//! Shelves with what explains them: their movements, and the orders their pieces are promised to.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::schema::{consignments, order_lines, places, stock, stock_moves, variants};
use super::stock::Level;
use super::{Conn, StoreError, Stored};
use crate::domain::ids::{PlaceId, Sku, VariantId};
use crate::domain::orders::ConsignmentState;
use crate::domain::routing::Terms;

diesel::allow_columns_to_appear_in_same_group_by_clause!(consignments::place_id, order_lines::variant_id,);

/// A level with what explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The level.
    pub level: Level,
    /// Of what, as its brand writes it.
    pub sku: Sku,
    /// Where, by its short name.
    pub place_code: String,
    /// Free pieces by the movements.
    pub moved_free: i64,
    /// Held pieces by the movements.
    pub moved_held: i64,
    /// Pieces of consignments that are still to be sent.
    pub promised: i64,
}

/// How many shelves there are.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn) -> Stored<i64> {
    Ok(stock::table.count().get_result(conn)?)
}

/// Shelves after one, by place and variant, with what explains them.
///
/// # Errors
/// When the database fails.
pub fn after(conn: &mut Conn, last: Option<&(PlaceId, VariantId)>, limit: i64) -> Stored<Vec<Explained>> {
    let mut rows = stock::table
        .inner_join(variants::table)
        .inner_join(places::table)
        .order((stock::place_id, stock::variant_id))
        .limit(limit)
        .select((Level::as_select(), variants::sku, places::code))
        .into_boxed();
    if let Some((place, variant)) = last {
        let further = stock::place_id.eq(place).and(stock::variant_id.gt(variant));
        rows = rows.filter(stock::place_id.gt(place).or(further));
    }
    let rows: Vec<(Level, Sku, String)> = rows.load(conn)?;
    let goods: Vec<VariantId> = rows.iter().map(|(level, ..)| level.variant.clone()).collect();
    let mut moved = movements(conn, &goods)?;
    let mut promised = promises(conn, &goods)?;
    Ok(rows
        .into_iter()
        .map(|(level, sku, place_code)| {
            let key = (level.place.clone(), level.variant.clone());
            let (moved_free, moved_held) = moved.remove(&key).unwrap_or_default();
            let promised = promised.remove(&key).unwrap_or(0);
            Explained { level, sku, place_code, moved_free, moved_held, promised }
        })
        .collect())
}

type By<T> = HashMap<(PlaceId, VariantId), T>;

fn movements(conn: &mut Conn, goods: &[VariantId]) -> Stored<By<(i64, i64)>> {
    let sum = |column: &str| sql::<BigInt>(&format!("CAST(SUM({column}) AS BIGINT)"));
    let rows: Vec<(PlaceId, VariantId, i64, i64)> = stock_moves::table
        .filter(stock_moves::variant_id.eq_any(goods))
        .group_by((stock_moves::place_id, stock_moves::variant_id))
        .select((stock_moves::place_id, stock_moves::variant_id, sum("free_delta"), sum("held_delta")))
        .load(conn)?;
    Ok(rows.into_iter().map(|(place, variant, free, held)| ((place, variant), (free, held))).collect())
}

/// Pieces of consignments that have not left: held at their place until they do.
fn promises(conn: &mut Conn, goods: &[VariantId]) -> Stored<By<i64>> {
    let rows: Vec<(PlaceId, VariantId, i64)> = order_lines::table
        .inner_join(consignments::table)
        .filter(order_lines::variant_id.eq_any(goods))
        .filter(consignments::state.eq_any(ConsignmentState::at_place().map(ConsignmentState::as_str)))
        .group_by((consignments::place_id, order_lines::variant_id))
        .select((
            consignments::place_id,
            order_lines::variant_id,
            sql::<BigInt>("CAST(SUM(order_lines.quantity) AS BIGINT)"),
        ))
        .load(conn)?;
    let mut promised: By<i64> = rows.into_iter().map(|(place, variant, count)| ((place, variant), count)).collect();
    // What is sent in the place of a parcel that is gone has no lines of its own: its terms say what it holds.
    let again: Vec<(PlaceId, String)> = consignments::table
        .filter(consignments::replaces.is_not_null())
        .filter(consignments::state.eq_any(ConsignmentState::at_place().map(ConsignmentState::as_str)))
        .select((consignments::place_id, consignments::journey))
        .load(conn)?;
    for (place, terms) in again {
        let terms: Terms = serde_json::from_str(&terms).map_err(|error| StoreError::corrupt("consignments", error))?;
        for line in terms.lines.into_iter().filter(|line| goods.contains(&line.variant)) {
            *promised.entry((place.clone(), line.variant)).or_default() += i64::from(line.quantity);
        }
    }
    Ok(promised)
}

/// A movement of a shelf that is not there: there should be none.
///
/// # Errors
/// When the database fails.
pub fn moved_nowhere(conn: &mut Conn) -> Stored<Option<(PlaceId, VariantId)>> {
    let there = stock::table
        .filter(stock::place_id.eq(stock_moves::place_id).and(stock::variant_id.eq(stock_moves::variant_id)));
    Ok(stock_moves::table
        .filter(diesel::dsl::not(diesel::dsl::exists(there)))
        .select((stock_moves::place_id, stock_moves::variant_id))
        .first(conn)
        .optional()?)
}
