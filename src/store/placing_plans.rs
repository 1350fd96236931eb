//! What orders placed under a lock would have cost at the moment of placing. Rows are added, never changed.

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
    let row: Option<(String, String)> =
        placing_plans::table.find(order).select((placing_plans::plan, placing_plans::why)).first(conn).optional()?;
    let Some((plan, why)) = row else { return Ok(None) };
    if plan.is_empty() {
        return Ok(Some(Err(why)));
    }
    let plan = serde_json::from_str(&plan).map_err(|error| StoreError::corrupt("placing_plans", error))?;
    Ok(Some(Ok(plan)))
}
