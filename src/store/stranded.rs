//! Parcels on closed lanes: which there are, which of them were put to an agent, and which an agent lets wait.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{consignments, orders, stranded};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::consignments::ConsignmentState;
use crate::domain::ids::{ConsignmentId, LaneId, OrderId};
use crate::domain::orders::OrderState;
use crate::domain::rerouting::Doubt;

/// What is noted about a parcel on a closed lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranded {
    /// Which parcel.
    pub consignment: ConsignmentId,
    /// The lane it was on.
    pub lane: LaneId,
    /// Why an agent is asked.
    pub why: Vec<Doubt>,
    /// The version of the lanes at which the program looked last.
    pub lanes: i64,
    /// Whether an agent lets it wait.
    pub waits: bool,
    /// What the agent noted.
    pub note: String,
    /// Who noted it.
    pub author: String,
    /// When.
    pub at: DateTime<Utc>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = stranded)]
struct Row {
    consignment_id: ConsignmentId,
    lane_id: LaneId,
    why: String,
    lanes: i64,
    waits: bool,
    note: String,
    author: String,
    at: NaiveDateTime,
}

impl Row {
    fn one(self) -> Stored<Stranded> {
        Ok(Stranded {
            consignment: self.consignment_id,
            lane: self.lane_id,
            why: serde_json::from_str(&self.why).map_err(|error| StoreError::corrupt("stranded", error))?,
            lanes: self.lanes,
            waits: self.waits,
            note: self.note,
            author: self.author,
            at: self.at.and_utc(),
        })
    }
}

fn states() -> Vec<&'static str> {
    ConsignmentState::loose().map(ConsignmentState::as_str).collect()
}

/// Paid parcels that lie at their place on lanes that are `closed`, those promised soonest first, each with its order and what is
/// noted about it.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn all(conn: &mut Conn, closed: &[LaneId], limit: i64) -> Stored<Vec<(OrderId, ConsignmentId, Option<Stranded>)>> {
    if closed.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(OrderId, ConsignmentId, Option<Row>)> = consignments::table
        .inner_join(orders::table)
        .left_join(stranded::table)
        .filter(consignments::lane_id.eq_any(closed))
        .filter(consignments::state.eq_any(states()))
        .filter(orders::state.eq(OrderState::Paid))
        .order((consignments::arrives_to, consignments::leaves, consignments::id))
        .limit(limit)
        .select((consignments::order_id, consignments::id, Option::<Row>::as_select()))
        .load(conn)?;
    rows.into_iter().map(|(order, id, row)| Ok((order, id, row.map(Row::one).transpose()?))).collect()
}

/// How many parcels [`all`] would name without a limit.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn, closed: &[LaneId]) -> Stored<i64> {
    if closed.is_empty() {
        return Ok(0);
    }
    Ok(consignments::table
        .inner_join(orders::table)
        .filter(consignments::lane_id.eq_any(closed))
        .filter(consignments::state.eq_any(states()))
        .filter(orders::state.eq(OrderState::Paid))
        .count()
        .get_result(conn)?)
}

/// How many paid parcels lie in batches on lanes that are `closed`: those are taken apart before a parcel takes another
/// road.
///
/// # Errors
/// When the database fails.
pub fn batched(conn: &mut Conn, closed: &[LaneId]) -> Stored<i64> {
    if closed.is_empty() {
        return Ok(0);
    }
    Ok(consignments::table
        .inner_join(orders::table)
        .filter(consignments::lane_id.eq_any(closed))
        .filter(consignments::state.eq(ConsignmentState::Batched.as_str()))
        .filter(orders::state.eq(OrderState::Paid))
        .count()
        .get_result(conn)?)
}

/// The parcels of [`all`] at which the program has not looked since the lanes became what they are (never, or before this
/// version), or since a moment: stock comes too. What an agent lets wait is left alone.
///
/// # Errors
/// When the database fails.
pub fn unseen(
    conn: &mut Conn,
    closed: &[LaneId],
    (version, since): (i64, DateTime<Utc>),
    limit: i64,
) -> Stored<Vec<(OrderId, ConsignmentId)>> {
    if closed.is_empty() {
        return Ok(Vec::new());
    }
    let old = stranded::lanes.lt(version).or(stranded::at.lt(since.naive_utc()));
    let again = stranded::waits.eq(false).and(old);
    Ok(consignments::table
        .inner_join(orders::table)
        .left_join(stranded::table)
        .filter(consignments::lane_id.eq_any(closed))
        .filter(consignments::state.eq_any(states()))
        .filter(orders::state.eq(OrderState::Paid))
        .filter(stranded::consignment_id.nullable().is_null().or(again.nullable()))
        .order((consignments::arrives_to, consignments::leaves, consignments::id))
        .limit(limit)
        .select((consignments::order_id, consignments::id))
        .load(conn)?)
}

/// What is noted about a parcel.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn of(conn: &mut Conn, id: &ConsignmentId) -> Stored<Option<Stranded>> {
    let row: Option<Row> = stranded::table.find(id).select(Row::as_select()).first(conn).optional()?;
    row.map(Row::one).transpose()
}

/// Notes something about a parcel, in the place of what was noted before.
///
/// # Errors
/// When the database fails.
pub fn note(tx: &mut Tx, new: &Stranded) -> Stored<()> {
    let why = serde_json::to_string(&new.why).map_err(|error| StoreError::corrupt("stranded", error))?;
    let values = (
        stranded::lane_id.eq(&new.lane),
        stranded::why.eq(why),
        stranded::lanes.eq(new.lanes),
        stranded::waits.eq(new.waits),
        stranded::note.eq(&new.note),
        stranded::author.eq(&new.author),
        stranded::at.eq(new.at.naive_utc()),
    );
    // Whoever notes holds the order, so nobody adds the row between the two.
    if diesel::update(stranded::table.find(&new.consignment)).set(values.clone()).execute(tx.conn())? == 0 {
        let row = (stranded::consignment_id.eq(&new.consignment), values);
        on_each!(tx.conn(), |c| diesel::insert_into(stranded::table).values(row).execute(c))?;
    }
    Ok(())
}

/// Forgets what was noted about a parcel.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx, id: &ConsignmentId) -> Stored<()> {
    diesel::delete(stranded::table.find(id)).execute(tx.conn())?;
    Ok(())
}

/// Forgets what was noted about the parcels of a lane that is open again.
///
/// # Errors
/// When the database fails.
pub fn forget_lane(tx: &mut Tx, lane: &LaneId) -> Stored<()> {
    diesel::delete(stranded::table.filter(stranded::lane_id.eq(lane))).execute(tx.conn())?;
    Ok(())
}
