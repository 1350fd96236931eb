//! Moves of consignments: each changes where one stands and adds a row that seals the one before. Rows are added, never
//! changed.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::{consignment_moves as moves, consignments, orders};
use super::{Conn, Stored, Tx};
use crate::domain::consignments::{ConsignmentState, Move, Source};
use crate::domain::country::Country;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, LaneId, OrderId, OrderNumber, PlaceId, RecordId};
use crate::domain::orders::OrderState;

/// What is told of a move beside the states.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// When.
    pub at: DateTime<Utc>,
    /// The code of the place, or nothing.
    pub place: &'a str,
    /// Who.
    pub author: &'a str,
    /// How it became known.
    pub source: Source,
    /// What there is to add.
    pub detail: &'a str,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = moves)]
struct Row {
    consignment_id: ConsignmentId,
    position: i32,
    was: ConsignmentState,
    became: ConsignmentState,
    at: NaiveDateTime,
    place: String,
    author: String,
    source: Source,
    detail: String,
    previous: String,
    hash: String,
}

impl From<Row> for Move {
    fn from(row: Row) -> Self {
        Self {
            consignment: row.consignment_id,
            position: row.position,
            was: row.was,
            became: row.became,
            at: row.at.and_utc(),
            place: row.place,
            author: row.author,
            source: row.source,
            detail: row.detail,
            previous: row.previous,
            hash: row.hash,
        }
    }
}

/// Moves a consignment that stands in `was`; `false`, and nothing changed, where it stands elsewhere by now.
///
/// # Errors
/// When the database fails.
pub fn move_on(
    tx: &mut Tx,
    id: &ConsignmentId,
    (was, became): (ConsignmentState, ConsignmentState),
    told: Told<'_>,
) -> Stored<bool> {
    // First the state: whoever holds the row is the only one to add to its life.
    let stood = consignments::table.find(id).filter(consignments::state.eq(was.as_str()));
    if diesel::update(stood).set(consignments::state.eq(became.as_str())).execute(tx.conn())? != 1 {
        return Ok(false);
    }
    let own = moves::table.filter(moves::consignment_id.eq(id)).order(moves::position.desc());
    let last: Option<(i32, String)> = own.select((moves::position, moves::hash)).first(tx.conn()).optional()?;
    let (position, previous) = last.map_or((1, String::new()), |(position, hash)| (position + 1, hash));
    let mut one = Move {
        consignment: id.clone(),
        position,
        was,
        became,
        // As fine as both databases keep it: what is sealed is what is read back.
        at: DateTime::from_timestamp_micros(told.at.timestamp_micros()).unwrap_or(told.at),
        place: told.place.to_owned(),
        author: told.author.to_owned(),
        source: told.source,
        detail: told.detail.to_owned(),
        previous,
        hash: String::new(),
    };
    one.hash = one.seal();
    let record: RecordId = tx.fresh();
    diesel::insert_into(moves::table)
        .values((
            moves::id.eq(record),
            moves::consignment_id.eq(&one.consignment),
            moves::position.eq(one.position),
            moves::was.eq(one.was),
            moves::became.eq(one.became),
            moves::at.eq(one.at.naive_utc()),
            moves::place.eq(&one.place),
            moves::author.eq(&one.author),
            moves::source.eq(one.source),
            moves::detail.eq(&one.detail),
            moves::previous.eq(&one.previous),
            moves::hash.eq(&one.hash),
        ))
        .execute(tx.conn())?;
    Ok(true)
}

/// The lives of the consignments of several orders, each move after the one before.
///
/// # Errors
/// When the database fails.
pub fn moves_of(conn: &mut Conn, orders: &[OrderId]) -> Stored<HashMap<ConsignmentId, Vec<Move>>> {
    let rows: Vec<Row> = moves::table
        .inner_join(consignments::table)
        .filter(consignments::order_id.eq_any(orders))
        .order((moves::consignment_id, moves::position))
        .select(Row::as_select())
        .load(conn)?;
    let mut lives: HashMap<ConsignmentId, Vec<Move>> = HashMap::new();
    for row in rows {
        lives.entry(row.consignment_id.clone()).or_default().push(row.into());
    }
    Ok(lives)
}

/// The order and the id of the consignment that goes by a text: its own number or what the carrier calls it.
///
/// # Errors
/// When the database fails.
pub fn called(conn: &mut Conn, text: &str) -> Stored<Option<(OrderId, ConsignmentId)>> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    let number = bare.parse::<ConsignmentNumber>().map(|number| number.to_string()).unwrap_or_default();
    Ok(consignments::table
        .filter(consignments::number.eq(number).or(consignments::tracking.eq(bare)))
        .select((consignments::order_id, consignments::id))
        .first(conn)
        .optional()?)
}

/// A consignment that waits for the next hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its number.
    pub number: ConsignmentNumber,
    /// Its order.
    pub order: OrderNumber,
    /// Where it goes.
    pub country: Country,
    /// The day by which it is promised at the door.
    pub promised: NaiveDate,
    /// When its order was placed.
    pub placed_at: NaiveDateTime,
}

/// From where, or on what.
enum Which<'a> {
    At(&'a PlaceId),
    On(&'a LaneId),
}

/// Paid consignments of a place that stand in one of some states, those promised soonest first.
///
/// # Errors
/// When the database fails.
pub fn waiting(conn: &mut Conn, place: &PlaceId, states: &[ConsignmentState], limit: i64) -> Stored<Vec<Waiting>> {
    promised(conn, Which::At(place), states, limit)
}

/// Paid consignments that were sold on a lane and have not left, those promised soonest first.
///
/// # Errors
/// When the database fails.
pub fn waiting_on(conn: &mut Conn, lane: &LaneId, limit: i64) -> Stored<Vec<Waiting>> {
    let states: Vec<ConsignmentState> = ConsignmentState::at_place().collect();
    promised(conn, Which::On(lane), &states, limit)
}

fn promised(conn: &mut Conn, which: Which<'_>, states: &[ConsignmentState], limit: i64) -> Stored<Vec<Waiting>> {
    type Found = (ConsignmentNumber, OrderNumber, Country, NaiveDate, NaiveDateTime);
    let states: Vec<&str> = states.iter().map(|state| state.as_str()).collect();
    let mut query = consignments::table
        .inner_join(orders::table)
        .filter(consignments::state.eq_any(states))
        .filter(orders::state.eq(OrderState::Paid))
        .order((consignments::arrives_to, orders::placed_at, consignments::id))
        .limit(limit)
        .select((consignments::number, orders::number, orders::country, consignments::arrives_to, orders::placed_at))
        .into_boxed();
    query = match which {
        Which::At(place) => query.filter(consignments::place_id.eq(place)),
        Which::On(lane) => query.filter(consignments::lane_id.eq(lane)),
    };
    let rows: Vec<Found> = query.load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(number, order, country, promised, placed_at)| Waiting { number, order, country, promised, placed_at })
        .collect())
}
