//! New roads of parcels. Rows are added, never changed; the last of a parcel is the road it goes by.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::columns::position;
use super::keyed::{ByOrder, by_order};
use super::schema::reroutes;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::{ConsignmentId, OrderId, RecordId};
use crate::domain::landed_cost::Receipt;
use crate::domain::money::{Currency, Money};
use crate::domain::rerouting::Road;
use crate::domain::routing::LockedPlan;

/// One new road of one parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reroute {
    /// Its id, by which the books know it.
    pub id: RecordId,
    /// Of which order.
    pub order: OrderId,
    /// Of which parcel.
    pub consignment: ConsignmentId,
    /// Its number among the new roads of the parcel, from nought.
    pub position: usize,
    /// The lane it left.
    pub left: String,
    /// The lane it took.
    pub took: String,
    /// The plan of this parcel: what proves the receipt again.
    pub plan: LockedPlan,
    /// What it costs.
    pub receipt: Receipt,
    /// What it costs the house beyond what was paid.
    pub extra: Money,
    /// The day that was promised before.
    pub promised: NaiveDate,
    /// The day by which it is promised now.
    pub arrives: NaiveDate,
    /// Who decided.
    pub author: String,
    /// When.
    pub at: DateTime<Utc>,
}

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("reroutes", error)
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = reroutes)]
struct Row {
    id: RecordId,
    order_id: OrderId,
    consignment_id: ConsignmentId,
    position: i32,
    left_lane: String,
    took_lane: String,
    plan: String,
    receipt: String,
    currency: Currency,
    extra_minor: i64,
    promised: NaiveDate,
    arrives: NaiveDate,
    author: String,
    at: NaiveDateTime,
}

impl Row {
    fn one(self) -> Stored<Reroute> {
        Ok(Reroute {
            id: self.id,
            order: self.order_id,
            consignment: self.consignment_id,
            position: usize::try_from(self.position).map_err(corrupt)?,
            left: self.left_lane,
            took: self.took_lane,
            plan: serde_json::from_str(&self.plan).map_err(corrupt)?,
            receipt: serde_json::from_str(&self.receipt).map_err(corrupt)?,
            extra: Money::new(self.extra_minor, self.currency),
            promised: self.promised,
            arrives: self.arrives,
            author: self.author,
            at: self.at.and_utc(),
        })
    }
}

/// Adds a new road.
///
/// # Errors
/// When the database fails, or the parcel has one of this number.
pub fn add(tx: &mut Tx, new: &Reroute) -> Stored<()> {
    diesel::insert_into(reroutes::table)
        .values((
            reroutes::id.eq(&new.id),
            reroutes::order_id.eq(&new.order),
            reroutes::consignment_id.eq(&new.consignment),
            reroutes::position.eq(position(new.position)),
            reroutes::left_lane.eq(&new.left),
            reroutes::took_lane.eq(&new.took),
            reroutes::plan.eq(serde_json::to_string(&new.plan).map_err(corrupt)?),
            reroutes::receipt.eq(serde_json::to_string(&new.receipt).map_err(corrupt)?),
            reroutes::currency.eq(new.extra.currency()),
            reroutes::extra_minor.eq(new.extra.minor()),
            reroutes::promised.eq(new.promised),
            reroutes::arrives.eq(new.arrives),
            reroutes::author.eq(&new.author),
            reroutes::at.eq(new.at.naive_utc()),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// How many new roads a parcel was given.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn, consignment: &ConsignmentId) -> Stored<usize> {
    let own = reroutes::table.filter(reroutes::consignment_id.eq(consignment));
    usize::try_from(own.count().get_result::<i64>(conn)?).map_err(corrupt)
}

/// The new roads in the parcels of several orders, each parcel's in the order in which they were given.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_orders(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Reroute>> {
    let rows: Vec<Row> = reroutes::table
        .filter(reroutes::order_id.eq_any(orders))
        .order((reroutes::order_id, reroutes::consignment_id, reroutes::position))
        .select(Row::as_select())
        .load(conn)?;
    by_order(rows.into_iter().map(|row| Ok((row.order_id.clone(), row.one()?))))
}

/// The roads by which parcels of several orders go now; one that goes as it was sold is not named.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn roads_of(conn: &mut Conn, orders: &[OrderId]) -> Stored<HashMap<ConsignmentId, Road>> {
    let mut roads = HashMap::new();
    for one in of_orders(conn, orders)?.into_values().flatten() {
        let terms = one.plan.consignments.into_iter().next();
        let terms = terms.ok_or_else(|| corrupt(format!("{}: a plan without a parcel", one.id)))?;
        roads.insert(one.consignment, Road { terms, receipt: one.receipt });
    }
    Ok(roads)
}
