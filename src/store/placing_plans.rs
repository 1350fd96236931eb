//! What orders placed under a lock would have cost at the moment of placing. Rows are added, never changed.

use std::collections::HashMap;

use diesel::prelude::*;

use super::schema::placing_plans;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::OrderId;
use crate::domain::routing::LockedPlan;

/// Adds the plan of an order, or why there could be none.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, order: &OrderId, plan: Result<&LockedPlan, &str>) -> Stored<()> {
    let (plan, why) = match plan {
        Ok(plan) => (serde_json::to_string(plan).map_err(|error| StoreError::corrupt("placing_plans", error))?, ""),
        Err(why) => (String::new(), why),
    };
    diesel::insert_into(placing_plans::table)
        .values((placing_plans::order_id.eq(order), placing_plans::plan.eq(plan), placing_plans::why.eq(why)))
        .execute(tx.conn())?;
    Ok(())
}

/// The plan of an order, or why there could be none; nothing where it did not differ from what was locked.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Option<Result<LockedPlan, String>>> {
    Ok(of_orders(conn, std::slice::from_ref(order))?.remove(order))
}

/// The plans of those of several orders that have one, as [`of_order`].
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_orders(conn: &mut Conn, orders: &[OrderId]) -> Stored<HashMap<OrderId, Result<LockedPlan, String>>> {
    let rows: Vec<(OrderId, String, String)> = placing_plans::table
        .filter(placing_plans::order_id.eq_any(orders))
        .select((placing_plans::order_id, placing_plans::plan, placing_plans::why))
        .load(conn)?;
    let read = |(order, plan, why): (OrderId, String, String)| {
        if plan.is_empty() {
            return Ok((order, Err(why)));
        }
        let plan = serde_json::from_str(&plan).map_err(|error| StoreError::corrupt("placing_plans", error))?;
        Ok((order, Ok(plan)))
    };
    rows.into_iter().map(read).collect()
}
