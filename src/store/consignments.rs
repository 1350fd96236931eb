//! Moves of consignments: each changes where one stands and adds a row that seals the one before. Rows are added, never
//! changed.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::known::Known;
use super::schema::{consignment_moves as moves, consignments, order_lines, orders, papers, variants};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::consignments::{ConsignmentState, Event, Heard, Move, Source};
use crate::domain::country::Country;
use crate::domain::ids::{
    ConsignmentId, ConsignmentNumber, LaneId, ListingId, OrderId, OrderNumber, PlaceId, RecordId,
};
use crate::domain::lanes::Promised;
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
    /// What a carrier told.
    pub heard: Option<&'a Heard>,
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
    event_key: Option<String>,
    said: Option<ConsignmentState>,
    occurred_at: Option<NaiveDateTime>,
}

impl Row {
    fn one(self) -> Stored<Move> {
        let row = self;
        let heard = match (row.event_key, row.said, row.occurred_at) {
            (None, None, None) => None,
            (Some(key), Some(said), Some(at)) => Some(Heard { event: Event { key, occurred_at: at.and_utc() }, said }),
            _ => {
                let what = format!("half an event at move {} of {}", row.position, row.consignment_id);
                return Err(StoreError::corrupt("consignment_moves", what));
            }
        };
        Ok(Move {
            consignment: row.consignment_id,
            position: row.position,
            was: row.was,
            became: row.became,
            at: row.at.and_utc(),
            place: row.place,
            author: row.author,
            source: row.source,
            detail: row.detail,
            heard,
            previous: row.previous,
            hash: row.hash,
        })
    }
}

/// As fine as both databases keep it: what is sealed is what is read back.
fn kept(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(at.timestamp_micros()).unwrap_or(at)
}

/// Moves a consignment that stands in `was`; `false`, and nothing changed, where it stands elsewhere by now. Where both
/// states are the same, it stays, and a row is kept of what was told.
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
        at: kept(told.at),
        place: told.place.to_owned(),
        author: told.author.to_owned(),
        source: told.source,
        detail: told.detail.to_owned(),
        heard: told.heard.map(|heard| Heard {
            event: Event { key: heard.event.key.clone(), occurred_at: kept(heard.event.occurred_at) },
            said: heard.said,
        }),
        previous,
        hash: String::new(),
    };
    one.hash = one.seal();
    let record: RecordId = tx.fresh();
    let heard = one.heard.as_ref();
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
            moves::event_key.eq(heard.map(|heard| &heard.event.key)),
            moves::said.eq(heard.map(|heard| heard.said)),
            moves::occurred_at.eq(heard.map(|heard| heard.event.occurred_at.naive_utc())),
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
        lives.entry(row.consignment_id.clone()).or_default().push(row.one()?);
    }
    Ok(lives)
}

/// The life of one consignment, each move after the one before.
///
/// # Errors
/// When the database fails.
pub fn life(conn: &mut Conn, id: &ConsignmentId) -> Stored<Vec<Move>> {
    let own = moves::table.filter(moves::consignment_id.eq(id)).order(moves::position);
    let rows: Vec<Row> = own.select(Row::as_select()).load(conn)?;
    rows.into_iter().map(Row::one).collect()
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

/// Whether a consignment still lies at its place, in no bag, and keeps it so until this change is done.
///
/// # Errors
/// When the database fails.
pub fn stays(tx: &mut Tx, id: &ConsignmentId) -> Stored<bool> {
    let states: Vec<&str> = ConsignmentState::loose().map(ConsignmentState::as_str).collect();
    let there = consignments::table.find(id).filter(consignments::state.eq_any(states));
    Ok(diesel::update(there).set(consignments::state.eq(consignments::state)).execute(tx.conn())? == 1)
}

/// Consignments that have papers and have neither left nor been collected into a batch, and hold goods of a listing.
///
/// # Errors
/// When the database fails.
pub fn papered(conn: &mut Conn, listing: &ListingId) -> Stored<Vec<(OrderId, ConsignmentId)>> {
    let states: Vec<&str> = ConsignmentState::loose().map(ConsignmentState::as_str).collect();
    let own = || variants::table.filter(variants::listing_id.eq(listing)).select(variants::id);
    let mut found: Vec<(OrderId, ConsignmentId)> = consignments::table
        .inner_join(order_lines::table)
        .filter(consignments::state.eq_any(&states))
        .filter(consignments::id.eq_any(papers::table.select(papers::consignment_id)))
        .filter(order_lines::variant_id.eq_any(own()))
        .select((consignments::order_id, consignments::id))
        .distinct()
        .load(conn)?;
    // The goods of one that takes another's place are lines of that other.
    let sent_again =
        order_lines::table.filter(order_lines::variant_id.eq_any(own())).select(order_lines::consignment_id);
    let again: Vec<(OrderId, ConsignmentId)> = consignments::table
        .filter(consignments::state.eq_any(&states))
        .filter(consignments::id.eq_any(papers::table.select(papers::consignment_id)))
        .filter(consignments::replaces.eq_any(sent_again.nullable()))
        .select((consignments::order_id, consignments::id))
        .load(conn)?;
    found.extend(again);
    found.sort();
    Ok(found)
}

/// Of some consignments, each move that took one over to its carrier, with what there was to add.
///
/// # Errors
/// When the database fails.
pub fn hand_overs(conn: &mut Conn, ids: &[ConsignmentId]) -> Stored<Vec<(ConsignmentId, String)>> {
    let own = moves::consignment_id.eq_any(ids).and(moves::became.eq(ConsignmentState::HandedOver));
    let news = moves::was.ne(ConsignmentState::HandedOver);
    Ok(moves::table.filter(own.and(news)).select((moves::consignment_id, moves::detail)).load(conn)?)
}

/// The number of a consignment.
///
/// # Errors
/// When the database fails.
pub fn number(conn: &mut Conn, id: &ConsignmentId) -> Stored<Option<ConsignmentNumber>> {
    Ok(consignments::table.find(id).select(consignments::number).first(conn).optional()?)
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
    /// The day at whose cut-off its carrier gets it, if that promise is to hold.
    pub leaves: NaiveDate,
}

/// From where, or on what.
enum Which<'a> {
    At(&'a PlaceId),
    On(&'a LaneId),
}

/// Paid consignments of a place that stand in one of some states, those promised soonest first, and of those the ones
/// with the nearest cut-off.
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
    type Found = (ConsignmentNumber, OrderNumber, Country, NaiveDate, NaiveDate);
    let states: Vec<&str> = states.iter().map(|state| state.as_str()).collect();
    let mut query = consignments::table
        .inner_join(orders::table)
        .filter(consignments::state.eq_any(states))
        .filter(orders::state.eq(OrderState::Paid))
        .order((consignments::arrives_to, consignments::leaves, orders::placed_at, consignments::id))
        .limit(limit)
        .select((consignments::number, orders::number, orders::country, consignments::arrives_to, consignments::leaves))
        .into_boxed();
    query = match which {
        Which::At(place) => query.filter(consignments::place_id.eq(place)),
        Which::On(lane) => query.filter(consignments::lane_id.eq(lane)),
    };
    let rows: Vec<Found> = query.load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(number, order, country, promised, leaves)| Waiting { number, order, country, promised, leaves })
        .collect())
}

/// Parcels that are promised to leave from now on, by day, for the places that hand over a limited number a day; nothing
/// is asked where no place does.
///
/// # Errors
/// When the database fails.
pub fn promises(conn: &mut Conn, known: &Known, now: DateTime<Utc>) -> Stored<HashMap<PlaceId, Promised>> {
    let limited = known.shelves.iter().filter(|shelf| shelf.place.capacity.is_some());
    let ids: Vec<PlaceId> = limited.map(|shelf| shelf.place.id.clone()).collect();
    let mut days: HashMap<PlaceId, Vec<(NaiveDate, u32)>> = HashMap::new();
    if !ids.is_empty() {
        // West of Greenwich it may still be the day before.
        let from = now.date_naive().pred_opt().unwrap_or(NaiveDate::MIN);
        for (place, day, parcels) in leaving(conn, &ids, from)? {
            days.entry(place).or_default().push((day, parcels));
        }
    }
    Ok(days.into_iter().map(|(place, days)| (place, days.into_iter().collect())).collect())
}

/// How many parcels leave some places on each day from one on; those that are not sent do not count.
///
/// # Errors
/// When the database fails.
pub fn leaving(conn: &mut Conn, places: &[PlaceId], from: NaiveDate) -> Stored<Vec<(PlaceId, NaiveDate, u32)>> {
    let sent = consignments::state.ne_all([ConsignmentState::Released, ConsignmentState::Cancelled]);
    let rows: Vec<(PlaceId, NaiveDate, i64)> = consignments::table
        .filter(consignments::place_id.eq_any(places).and(consignments::leaves.ge(from)).and(sent))
        .group_by((consignments::place_id, consignments::leaves))
        .select((consignments::place_id, consignments::leaves, count_star()))
        .load(conn)?;
    let count =
        |(place, day, parcels): (PlaceId, NaiveDate, i64)| (place, day, u32::try_from(parcels).unwrap_or(u32::MAX));
    Ok(rows.into_iter().map(count).collect())
}
