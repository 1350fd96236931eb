//! Which orders are due to be asked for their reviews, and which were.

use chrono::NaiveDateTime;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{consignment_moves as moves, consignments, orders, review_asks as asks};
use super::{Conn, Stored, Tx};
use crate::domain::consignments::ConsignmentState;
use crate::domain::ids::OrderId;
use crate::domain::orders::OrderState;

/// Paid orders of which the last parcel was delivered after one moment and not after another, of which nothing travels
/// any more, and which were not asked yet; oldest first.
///
/// # Errors
/// When the database fails.
pub fn due(conn: &mut Conn, (after, until): (NaiveDateTime, NaiveDateTime), limit: i64) -> Stored<Vec<OrderId>> {
    let way = ConsignmentState::ALL.iter().copied().filter(|state| !state.is_at_end());
    let own = || consignments::order_id.eq(orders::id);
    let travels = consignments::table.filter(own().and(consignments::state.eq_any(way)));
    let delivered = || own().and(moves::became.eq(ConsignmentState::Delivered.as_str()));
    let in_time = consignments::table
        .inner_join(moves::table)
        .filter(delivered().and(moves::at.gt(after)).and(moves::at.le(until)));
    let later = consignments::table.inner_join(moves::table).filter(delivered().and(moves::at.gt(until)));
    let asked = asks::table.filter(asks::order_id.eq(orders::id));
    Ok(orders::table
        .filter(orders::state.eq(OrderState::Paid.as_str()))
        .filter(exists(in_time))
        .filter(not(exists(travels)))
        .filter(not(exists(later)))
        .filter(not(exists(asked)))
        .order(orders::id)
        .limit(limit)
        .select(orders::id)
        .load(conn)?)
}

/// Notes that an order was asked, or that there is nothing to ask; `false` when it was noted before.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, order: &OrderId) -> Stored<bool> {
    let row = (asks::order_id.eq(order.clone()), asks::at.eq(tx.at()));
    let added =
        on_each!(tx.conn(), |c| diesel::insert_into(asks::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(added == 1)
}
