//! Parcels that travel in the box of another one.

use diesel::prelude::*;

use super::schema::{combinings, consignments, orders};
use super::{Conn, Stored, Tx};
use crate::domain::ids::{BatchId, ConsignmentId, ConsignmentNumber, OrderId};
use crate::domain::money::{Currency, Money};

/// A parcel in the box of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combined {
    /// The parcel.
    pub carried: ConsignmentId,
    /// The parcel whose box it is in.
    pub carrier: ConsignmentId,
    /// What all in the box would have cost one by one, goods apart.
    pub apart: Money,
    /// What they cost together.
    pub together: Money,
}

/// All parcels of a batch that travel in another's box.
///
/// # Errors
/// When the database fails.
pub fn of_batch(conn: &mut Conn, batch: &BatchId) -> Stored<Vec<Combined>> {
    use combinings::{apart_minor, carrier_id, consignment_id, currency, together_minor};
    let rows: Vec<(ConsignmentId, ConsignmentId, Currency, i64, i64)> = combinings::table
        .filter(combinings::batch_id.eq(batch))
        .order(consignment_id)
        .select((consignment_id, carrier_id, currency, apart_minor, together_minor))
        .load(conn)?;
    let combined = |(carried, carrier, own, apart, together)| {
        let (apart, together) = (Money::new(apart, own), Money::new(together, own));
        Combined { carried, carrier, apart, together }
    };
    Ok(rows.into_iter().map(combined).collect())
}

/// The number of the parcel in whose box a parcel travels.
///
/// # Errors
/// When the database fails.
pub fn carrier_of(conn: &mut Conn, parcel: &ConsignmentId) -> Stored<Option<ConsignmentNumber>> {
    Ok(combinings::table
        .find(parcel)
        .inner_join(consignments::table.on(consignments::id.eq(combinings::carrier_id)))
        .select(consignments::number)
        .first(conn)
        .optional()?)
}

/// The parcels in the box of another, with their orders.
///
/// # Errors
/// When the database fails.
pub fn carried_by(conn: &mut Conn, carrier: &ConsignmentId) -> Stored<Vec<(OrderId, ConsignmentNumber)>> {
    Ok(combinings::table
        .inner_join(consignments::table.on(consignments::id.eq(combinings::consignment_id)))
        .inner_join(orders::table.on(orders::id.eq(consignments::order_id)))
        .filter(combinings::carrier_id.eq(carrier))
        .order(consignments::id)
        .select((orders::id, consignments::number))
        .load(conn)?)
}

/// Notes that a parcel travels in the box of another.
///
/// # Errors
/// When the database fails, or it travels in a box already.
pub fn add(tx: &mut Tx, batch: &BatchId, one: &Combined, by: &str) -> Stored<()> {
    let at = tx.at();
    diesel::insert_into(combinings::table)
        .values((
            combinings::consignment_id.eq(&one.carried),
            combinings::carrier_id.eq(&one.carrier),
            combinings::batch_id.eq(batch),
            combinings::currency.eq(one.apart.currency()),
            combinings::apart_minor.eq(one.apart.minor()),
            combinings::together_minor.eq(one.together.minor()),
            combinings::combined_at.eq(at),
            combinings::combined_by.eq(by),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Forgets that parcels travel in the box of another.
///
/// # Errors
/// When the database fails.
pub fn remove(tx: &mut Tx, carrier: &ConsignmentId) -> Stored<()> {
    diesel::delete(combinings::table.filter(combinings::carrier_id.eq(carrier))).execute(tx.conn())?;
    Ok(())
}
