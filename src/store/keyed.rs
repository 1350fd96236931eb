//! Rows of many orders in one query, sorted to the orders they belong to.

use std::collections::HashMap;

use super::Stored;
use crate::domain::ids::OrderId;

/// What belongs to each of several orders; one that has nothing is not named.
pub type ByOrder<T> = HashMap<OrderId, Vec<T>>;

/// Sorts rows to their orders; each keeps the order in which they come.
///
/// # Errors
/// The first that cannot be read.
pub fn by_order<T>(rows: impl Iterator<Item = Stored<(OrderId, T)>>) -> Stored<ByOrder<T>> {
    let mut sorted: ByOrder<T> = HashMap::new();
    for row in rows {
        let (order, row) = row?;
        sorted.entry(order).or_default().push(row);
    }
    Ok(sorted)
}
