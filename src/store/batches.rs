//! Batches, and which parcels are in them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::columns::{from_row, to_row};
use super::connection::on_each;
use super::schema::{batch_parcels as parcels, batches, consignments, lanes, orders, places};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::batches::{Batch, BatchNumber, BatchState, Inside, Manifest, Where};
use crate::domain::consignments::ConsignmentState;
use crate::domain::country::Country;
use crate::domain::ids::{BatchId, ConsignmentId, ConsignmentNumber, LaneId, OrderId, OrderNumber, PlaceId};
use crate::domain::lanes::PlaceKind;
use crate::domain::orders::OrderState;

#[derive(Queryable, Selectable)]
#[diesel(table_name = batches)]
struct Row {
    id: BatchId,
    number: BatchNumber,
    place_id: PlaceId,
    lane_id: LaneId,
    state: BatchState,
    day: NaiveDate,
    closes_at: NaiveDateTime,
    opened_at: NaiveDateTime,
    opened_by: String,
    closed_at: Option<NaiveDateTime>,
    closed_by: Option<String>,
    ended_at: Option<NaiveDateTime>,
    ended_by: Option<String>,
}

impl Row {
    fn batch(self) -> Batch {
        let both = |at: Option<NaiveDateTime>, by: Option<String>| at.zip(by).map(|(at, by)| (at.and_utc(), by));
        Batch {
            id: self.id,
            number: self.number,
            place: self.place_id,
            lane: self.lane_id,
            state: self.state,
            day: self.day,
            closes_at: self.closes_at.and_utc(),
            opened: (self.opened_at.and_utc(), self.opened_by),
            closed: both(self.closed_at, self.closed_by),
            ended: both(self.ended_at, self.ended_by),
        }
    }
}

/// The batch of a number.
///
/// # Errors
/// When the database fails.
pub fn by_number(conn: &mut Conn, number: &BatchNumber) -> Stored<Option<Batch>> {
    let row: Option<Row> =
        batches::table.filter(batches::number.eq(number)).select(Row::as_select()).first(conn).optional()?;
    Ok(row.map(Row::batch))
}

/// The batch of a lane that takes a parcel which comes now.
///
/// # Errors
/// When the database fails.
pub fn taking(conn: &mut Conn, lane: &LaneId, now: DateTime<Utc>) -> Stored<Option<Batch>> {
    let open = batches::lane_id.eq(lane).and(batches::state.eq(BatchState::Open));
    let row: Option<Row> = batches::table
        .filter(open.and(batches::closes_at.gt(now.naive_utc())))
        .order((batches::closes_at, batches::id))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Row::batch))
}

/// The last number of a year.
///
/// # Errors
/// When the database fails.
pub fn last_number(conn: &mut Conn, year: i32) -> Stored<Option<BatchNumber>> {
    let own = batches::number.like(format!("{}%", BatchNumber::of_year(year)));
    let last = batches::table.filter(own).order(batches::number.desc()).select(batches::number);
    Ok(last.first(conn).optional()?)
}

/// Adds a batch; `false`, and nothing added, where its number is taken or its lane has one that closes then.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, batch: &Batch) -> Stored<bool> {
    let row = (
        batches::id.eq(&batch.id),
        batches::number.eq(&batch.number),
        batches::place_id.eq(&batch.place),
        batches::lane_id.eq(&batch.lane),
        batches::state.eq(batch.state),
        batches::day.eq(batch.day),
        batches::closes_at.eq(batch.closes_at.naive_utc()),
        batches::opened_at.eq(batch.opened.0.naive_utc()),
        batches::opened_by.eq(&batch.opened.1),
    );
    let added =
        on_each!(tx.conn(), |c| diesel::insert_into(batches::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(added == 1)
}

/// Takes a batch for this transaction, where it stands in a state: whoever else takes it waits until this one ends.
/// `false` where it stands elsewhere by now.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx, id: &BatchId, state: BatchState) -> Stored<bool> {
    let own = batches::table.find(id).filter(batches::state.eq(state));
    Ok(diesel::update(own).set(batches::state.eq(batches::state)).execute(tx.conn())? == 1)
}

/// Closes an open batch under its manifest; `false`, and nothing changed, where it is not open.
///
/// # Errors
/// When the database fails.
pub fn close(tx: &mut Tx, id: &BatchId, manifest: &Manifest) -> Stored<bool> {
    let text = serde_json::to_string(manifest).map_err(|error| StoreError::corrupt("batches", error))?;
    let own = batches::table.find(id).filter(batches::state.eq(BatchState::Open));
    let set = (
        batches::state.eq(BatchState::Closed),
        batches::closed_at.eq(manifest.head.closed_at.naive_utc()),
        batches::closed_by.eq(&manifest.head.closed_by),
        batches::manifest.eq(text),
    );
    Ok(diesel::update(own).set(set).execute(tx.conn())? == 1)
}

/// Ends a batch that stands in `was`; `false`, and nothing changed, where it stands elsewhere.
///
/// # Errors
/// When the database fails.
pub fn end(tx: &mut Tx, id: &BatchId, (was, became): (BatchState, BatchState), by: &str) -> Stored<bool> {
    let at = tx.at();
    let own = batches::table.find(id).filter(batches::state.eq(was));
    let set = (batches::state.eq(became), batches::ended_at.eq(at), batches::ended_by.eq(by));
    Ok(diesel::update(own).set(set).execute(tx.conn())? == 1)
}

/// The manifest of a batch that was closed.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn manifest(conn: &mut Conn, id: &BatchId) -> Stored<Option<Manifest>> {
    let text: Option<Option<String>> = batches::table.find(id).select(batches::manifest).first(conn).optional()?;
    let read = |text: String| serde_json::from_str(&text).map_err(|error| StoreError::corrupt("batches", error));
    text.flatten().map(read).transpose()
}

/// Puts a parcel into a bag of a batch; one that is in a bag of it already changes that.
///
/// # Errors
/// When the database fails.
pub fn put(tx: &mut Tx, consignment: &ConsignmentId, batch: &BatchId, bag: u32, gross_g: u32) -> Stored<()> {
    let lies = (parcels::bag.eq(to_row("batch_parcels", bag)?), parcels::gross_g.eq(to_row("batch_parcels", gross_g)?));
    let own = parcels::table.find(consignment).filter(parcels::batch_id.eq(batch));
    if diesel::update(own).set(lies).execute(tx.conn())? == 1 {
        return Ok(());
    }
    take(tx, consignment)?;
    let row = (parcels::consignment_id.eq(consignment), parcels::batch_id.eq(batch), lies);
    on_each!(tx.conn(), |c| diesel::insert_into(parcels::table).values(row).execute(c))?;
    Ok(())
}

/// Notes that parcels of a batch stay apart when it is closed, or that they need not.
///
/// # Errors
/// When the database fails.
pub fn stay_apart(tx: &mut Tx, ids: &[ConsignmentId], apart: bool) -> Stored<()> {
    let own = parcels::table.filter(parcels::consignment_id.eq_any(ids));
    diesel::update(own).set(parcels::stays_apart.eq(apart)).execute(tx.conn())?;
    Ok(())
}

/// Takes a parcel out of its batch; `false` where it was in none.
///
/// # Errors
/// When the database fails.
pub fn take(tx: &mut Tx, consignment: &ConsignmentId) -> Stored<bool> {
    Ok(diesel::delete(parcels::table.find(consignment)).execute(tx.conn())? == 1)
}

/// Where a parcel is collected, if it is.
///
/// # Errors
/// When the database fails.
pub fn of_parcel(conn: &mut Conn, consignment: &ConsignmentId) -> Stored<Option<Where>> {
    let row: Option<(BatchId, BatchNumber, BatchState, i32)> = parcels::table
        .find(consignment)
        .inner_join(batches::table)
        .select((batches::id, batches::number, batches::state, parcels::bag))
        .first(conn)
        .optional()?;
    row.map(|(batch, number, state, bag)| Ok(Where { batch, number, state, bag: from_row("batch_parcels", bag)? }))
        .transpose()
}

/// The parcels of a batch, by bag and number.
///
/// # Errors
/// When the database fails.
pub fn inside(conn: &mut Conn, batch: &BatchId) -> Stored<Vec<Inside>> {
    type Found = (ConsignmentId, ConsignmentNumber, (OrderId, OrderNumber), ConsignmentState, i32, i32, bool);
    let rows: Vec<Found> = parcels::table
        .inner_join(consignments::table.inner_join(orders::table))
        .filter(parcels::batch_id.eq(batch))
        .order((parcels::bag, consignments::number))
        .select((
            consignments::id,
            consignments::number,
            (orders::id, orders::number),
            consignments::state,
            parcels::bag,
            parcels::gross_g,
            parcels::stays_apart,
        ))
        .load(conn)?;
    rows.into_iter()
        .map(|(consignment, number, order, state, bag, gross_g, stays_apart)| {
            let (bag, gross_g) = (from_row("batch_parcels", bag)?, from_row("batch_parcels", gross_g)?);
            Ok(Inside { consignment, number, order, state, bag, gross_g, stays_apart })
        })
        .collect()
}

/// Parcels and grams of every batch that is open or closed and has not left.
fn weights(conn: &mut Conn, ids: &[BatchId]) -> Stored<std::collections::HashMap<BatchId, (u32, u64)>> {
    let rows: Vec<(BatchId, i32)> = parcels::table
        // What travels in another's box is no piece, and weighs nothing of its own.
        .filter(parcels::batch_id.eq_any(ids).and(parcels::gross_g.gt(0)))
        .select((parcels::batch_id, parcels::gross_g))
        .load(conn)?;
    let mut sums = std::collections::HashMap::<BatchId, (u32, u64)>::new();
    for (batch, grams) in rows {
        let (pieces, gross_g) = sums.entry(batch).or_default();
        *pieces = pieces.saturating_add(1);
        *gross_g = gross_g.saturating_add(u64::from(from_row("batch_parcels", grams)?));
    }
    Ok(sums)
}

/// A batch as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The batch.
    pub batch: Batch,
    /// Parcels.
    pub pieces: u32,
    /// Grams.
    pub gross_g: u64,
}

/// Batches in one of some states: those that wait by their cut-off, those that ended the youngest first.
///
/// # Errors
/// When the database fails.
pub fn listed(conn: &mut Conn, states: &[BatchState], limit: i64) -> Stored<Vec<Listed>> {
    let ended = states.iter().any(|state| matches!(state, BatchState::HandedOver | BatchState::Dissolved));
    let states: Vec<&str> = states.iter().map(|state| state.as_str()).collect();
    let all = batches::table.filter(batches::state.eq_any(states)).limit(limit).select(Row::as_select());
    let rows: Vec<Row> = if ended {
        all.order((batches::ended_at.desc(), batches::id.desc())).load(conn)?
    } else {
        all.order((batches::closes_at, batches::id)).load(conn)?
    };
    let ids: Vec<BatchId> = rows.iter().map(|row| row.id.clone()).collect();
    let mut sums = weights(conn, &ids)?;
    let listed = |row: Row| {
        let (pieces, gross_g) = sums.remove(&row.id).unwrap_or_default();
        Listed { batch: row.batch(), pieces, gross_g }
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// Batches after one, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn after(conn: &mut Conn, last: Option<&BatchId>, limit: i64) -> Stored<Vec<Batch>> {
    let mut all = batches::table.order(batches::id).limit(limit).select(Row::as_select()).into_boxed();
    if let Some(last) = last {
        all = all.filter(batches::id.gt(last));
    }
    let rows: Vec<Row> = all.load(conn)?;
    Ok(rows.into_iter().map(Row::batch).collect())
}

/// A parcel that stands batched and is in no batch, if there is one.
///
/// # Errors
/// When the database fails.
pub fn strayed(conn: &mut Conn) -> Stored<Option<ConsignmentNumber>> {
    Ok(consignments::table
        .left_join(parcels::table)
        .filter(consignments::state.eq(ConsignmentState::Batched.as_str()).and(parcels::batch_id.is_null()))
        .select(consignments::number)
        .first(conn)
        .optional()?)
}

/// A packed parcel that is in no batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// Its number.
    pub number: ConsignmentNumber,
    /// Its order.
    pub order: OrderNumber,
    /// Where it goes.
    pub country: Country,
    /// The hub, by its code.
    pub place: String,
    /// The lane, by its code.
    pub lane: String,
    /// The day at whose cut-off its carrier gets it, if its promise is to hold.
    pub leaves: NaiveDate,
}

/// Parcels that lie packed at a hub and are in no batch, those that should leave soonest first.
///
/// # Errors
/// When the database fails.
pub fn outside(conn: &mut Conn, limit: i64) -> Stored<Vec<Outside>> {
    type Found = (ConsignmentNumber, OrderNumber, Country, String, String, NaiveDate);
    let rows: Vec<Found> = consignments::table
        .inner_join(orders::table)
        .inner_join(places::table)
        .inner_join(lanes::table.on(lanes::id.eq(consignments::lane_id)))
        .filter(consignments::state.eq(ConsignmentState::Packed.as_str()))
        .filter(orders::state.eq(OrderState::Paid).and(places::kind.eq(PlaceKind::Hub)))
        .order((consignments::leaves, consignments::arrives_to, consignments::id))
        .limit(limit)
        .select((
            consignments::number,
            orders::number,
            orders::country,
            places::code,
            lanes::code,
            consignments::leaves,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(number, order, country, place, lane, leaves)| Outside { number, order, country, place, lane, leaves })
        .collect())
}
