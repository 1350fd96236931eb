//! Staff say what a carrier calls a parcel.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{ConsignmentNumber, OrderNumber, TrackingNumber};
use crate::store::{Tx, audit, orders};

/// Sets the tracking number of a consignment, or takes it back.
///
/// # Errors
/// [`Refusal::TrackingTaken`] when another parcel has it, [`Refusal::NotFound`] where the order has no such parcel.
pub fn set_tracking(
    tx: &mut Tx,
    author: &Author,
    (order, number): (&OrderNumber, &ConsignmentNumber),
    tracking: Option<&TrackingNumber>,
) -> Done<()> {
    let order = orders::by_number(tx, order)?.ok_or(Refusal::NotFound)?;
    let (of, id) = orders::by_consignment(tx, number)?.ok_or(Refusal::NotFound)?;
    if of != order.id {
        return Err(Refusal::NotFound.into());
    }
    if let Some(tracking) = tracking
        && let Some((_, holder)) = orders::by_tracking(tx, tracking)?
    {
        return if holder == id { Ok(()) } else { Err(Refusal::TrackingTaken.into()) };
    }
    orders::set_tracking(tx, &id, tracking)?;
    let says = tracking.map_or("", TrackingNumber::as_str);
    orders::add_event(tx, &of, &author.name, "tracking_set", &format!("{number} {says}"))?;
    Ok(audit::add(tx, author, "set tracking", &format!("parcel {number}"), says)?)
}
