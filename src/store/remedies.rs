//! What was done for parcels that are gone: money back, or the same goods once more. One of the two, once: the parcel is
//! the key. Rows are added, never changed.

use diesel::prelude::*;

use super::keyed::{ByOrder, by_order};
use super::schema::remedies;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::{ConsignmentId, OrderId};
use crate::domain::returns::{Cure, Remedy};

/// Writes down what was done; `false`, and nothing changed, where something was done before.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, order: &OrderId, new: &Remedy, (note, author): (&str, &str)) -> Stored<bool> {
    let found = remedies::table.find(&new.of).select(remedies::consignment_id);
    if found.first::<ConsignmentId>(tx.conn()).optional()?.is_some() {
        return Ok(false);
    }
    let (kind, replacement, plan) = match &new.cure {
        Cure::Refund => ("refund", None, None),
        Cure::Replacement(id, plan) => {
            let plan = serde_json::to_string(plan).map_err(|error| StoreError::corrupt("remedies", error))?;
            ("replacement", Some(id), Some(plan))
        }
    };
    let at = tx.at();
    diesel::insert_into(remedies::table)
        .values((
            remedies::consignment_id.eq(&new.of),
            remedies::order_id.eq(order),
            remedies::kind.eq(kind),
            remedies::replacement_id.eq(replacement),
            remedies::plan.eq(plan),
            remedies::note.eq(note),
            remedies::author.eq(author),
            remedies::at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(true)
}

/// What was done for parcels of several orders.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_orders(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Remedy>> {
    type Row = (OrderId, ConsignmentId, Option<ConsignmentId>, Option<String>);
    let rows: Vec<Row> = remedies::table
        .filter(remedies::order_id.eq_any(orders))
        .order((remedies::order_id, remedies::at, remedies::consignment_id))
        .select((remedies::order_id, remedies::consignment_id, remedies::replacement_id, remedies::plan))
        .load(conn)?;
    by_order(rows.into_iter().map(|(order, of, replacement, plan)| {
        let cure = match (replacement, plan) {
            (Some(id), Some(plan)) => {
                let plan = serde_json::from_str(&plan).map_err(|error| StoreError::corrupt("remedies", error))?;
                Cure::Replacement(id, Box::new(plan))
            }
            _ => Cure::Refund,
        };
        Ok((order, Remedy { of, cure }))
    }))
}
