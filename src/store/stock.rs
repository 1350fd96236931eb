//! Stock: how many pieces of a variant lie at a place, free to sell or held for orders.
//!
//! Every change is a conditional update, so that the level is never negative whatever races; every change is written
//! down as a movement, whose sums are the levels. Other processes are told only when a shelf becomes empty or is
//! filled again, or when somebody sets a level: pages do not say more than that.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::dsl::{count_star, sql};
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::connection::on_each;
use super::consignments::promises;
use super::known::{Known, Subject, touch};
use super::schema::{stock, stock_moves, variants};
use super::{Conn, StoreError, Stored, Tx, changes};
use crate::domain::ids::{ListingId, OrderId, PlaceId, RecordId, VariantId};
use crate::domain::routing::Shelf;

/// Why stock moves, and by whose hand.
#[derive(Debug, Clone, Copy)]
pub struct Cause<'a> {
    /// In a word (`placed`, `cancelled`, `dispatched`, `counted`).
    pub reason: &'a str,
    /// For which order.
    pub order: Option<&'a OrderId>,
    /// Who did it, as the journal names them.
    pub author: &'a str,
}

/// What lies at a place.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = stock)]
pub struct Level {
    /// Where.
    #[diesel(column_name = place_id)]
    pub place: PlaceId,
    /// Of what.
    #[diesel(column_name = variant_id)]
    pub variant: VariantId,
    /// Free to sell.
    pub free: i64,
    /// Promised to orders and not yet gone.
    pub held: i64,
}

/// What lies anywhere of some variants.
///
/// # Errors
/// When the database fails.
pub fn of(conn: &mut Conn, variants: &[VariantId]) -> Stored<Vec<Level>> {
    Ok(stock::table.filter(stock::variant_id.eq_any(variants)).select(Level::as_select()).load(conn)?)
}

/// How much of each variant of some listings lies free, all places together.
///
/// # Errors
/// When the database fails.
pub fn free_of(conn: &mut Conn, listings: &[ListingId]) -> Stored<HashMap<VariantId, u64>> {
    let mut free: HashMap<VariantId, u64> = HashMap::new();
    for level in of_listings(conn, listings)? {
        *free.entry(level.variant).or_default() += u64::try_from(level.free).unwrap_or(0);
    }
    Ok(free)
}

/// What lies anywhere of the variants of some listings.
///
/// # Errors
/// When the database fails.
pub fn of_listings(conn: &mut Conn, listings: &[ListingId]) -> Stored<Vec<Level>> {
    Ok(stock::table
        .inner_join(variants::table)
        .filter(variants::listing_id.eq_any(listings))
        .select(Level::as_select())
        .load(conn)?)
}

/// How much lies at a place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lying {
    /// Variants of which anything lies there.
    pub variants: i64,
    /// Pieces free to sell.
    pub free: i64,
    /// Pieces promised to orders.
    pub held: i64,
}

impl Lying {
    /// Both together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { variants: self.variants + other.variants, free: self.free + other.free, held: self.held + other.held }
    }
}

/// How much lies at each place, summed by the database.
///
/// # Errors
/// When the database fails.
pub fn by_place(conn: &mut Conn) -> Stored<HashMap<PlaceId, Lying>> {
    // PostgreSQL sums whole numbers to a decimal; both databases can say that they are whole.
    let sum = |column: &str| sql::<BigInt>(&format!("CAST(SUM({column}) AS BIGINT)"));
    let rows: Vec<(PlaceId, i64, i64, i64)> = stock::table
        .filter(stock::free.gt(0).or(stock::held.gt(0)))
        .group_by(stock::place_id)
        .select((stock::place_id, count_star(), sum("free"), sum("held")))
        .load(conn)?;
    Ok(rows.into_iter().map(|(place, variants, free, held)| (place, Lying { variants, free, held })).collect())
}

/// Pieces free to sell, by place and variant: what routing puts on its shelves. Empty shelves are left out.
///
/// # Errors
/// When the database fails.
pub fn free(conn: &mut Conn, variants: &[VariantId]) -> Stored<HashMap<PlaceId, HashMap<VariantId, u32>>> {
    let mut free: HashMap<PlaceId, HashMap<VariantId, u32>> = HashMap::new();
    for level in of(conn, variants)?.into_iter().filter(|level| level.free > 0) {
        free.entry(level.place).or_default().insert(level.variant, u32::try_from(level.free).unwrap_or(u32::MAX));
    }
    Ok(free)
}

/// The places a process knows, with what is free there of some variants, and with what is promised to leave from now on
/// where a place hands over a limited number of parcels a day: what routing is asked with.
///
/// # Errors
/// When the database fails.
pub fn shelves(conn: &mut Conn, known: &Known, variants: &[VariantId], now: DateTime<Utc>) -> Stored<Vec<Shelf>> {
    let mut free = free(conn, variants)?;
    let mut promised = promises(conn, known, now)?;
    let filled = |shelf: &Shelf| Shelf {
        stock: free.remove(&shelf.place.id).unwrap_or_default(),
        promised: promised.remove(&shelf.place.id).unwrap_or_default(),
        ..shelf.clone()
    };
    Ok(known.shelves.iter().map(filled).collect())
}

/// Holds pieces for an order; `false`, and nothing changed, when fewer are free.
///
/// # Errors
/// When the database fails.
pub fn take(tx: &mut Tx, place: &PlaceId, variant: &VariantId, quantity: u32, cause: Cause<'_>) -> Stored<bool> {
    let n = i64::from(quantity);
    let left: Option<i64> = diesel::update(stock::table.find((place, variant)).filter(stock::free.ge(n)))
        .set((stock::free.eq(stock::free - n), stock::held.eq(stock::held + n)))
        .returning(stock::free)
        .get_result(tx.conn())
        .optional()?;
    moved(tx, place, variant, (-n, n), left, cause)
}

/// Frees pieces that were held; `false`, and nothing changed, when fewer are held.
///
/// # Errors
/// When the database fails.
pub fn give_back(tx: &mut Tx, place: &PlaceId, variant: &VariantId, quantity: u32, cause: Cause<'_>) -> Stored<bool> {
    let n = i64::from(quantity);
    let left: Option<i64> = diesel::update(stock::table.find((place, variant)).filter(stock::held.ge(n)))
        .set((stock::free.eq(stock::free + n), stock::held.eq(stock::held - n)))
        .returning(stock::free)
        .get_result(tx.conn())
        .optional()?;
    moved(tx, place, variant, (n, -n), left, cause)
}

/// Takes shelves for this transaction, in the order in which they are given: whoever changes one meanwhile waits.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx, rows: &[(PlaceId, VariantId)]) -> Stored<()> {
    for (place, variant) in rows {
        diesel::update(stock::table.find((place, variant))).set(stock::held.eq(stock::held)).execute(tx.conn())?;
    }
    Ok(())
}

/// Lets pieces that were held leave the place; `false`, and nothing changed, when fewer are held.
///
/// # Errors
/// When the database fails.
pub fn dispatch(tx: &mut Tx, place: &PlaceId, variant: &VariantId, quantity: u32, cause: Cause<'_>) -> Stored<bool> {
    let n = i64::from(quantity);
    let left: Option<i64> = diesel::update(stock::table.find((place, variant)).filter(stock::held.ge(n)))
        .set(stock::held.eq(stock::held - n))
        .returning(stock::free)
        .get_result(tx.conn())
        .optional()?;
    moved(tx, place, variant, (0, -n), left, cause)
}

/// Says how many pieces are free at a place, after counting. `false` when it was so already.
///
/// # Errors
/// When the database fails.
pub fn set_level(tx: &mut Tx, place: &PlaceId, variant: &VariantId, free: u32, cause: Cause<'_>) -> Stored<bool> {
    let free = i64::from(free);
    make_room(tx, place, variant)?;
    // Orders take pieces meanwhile, and the journal must hold the true difference: the update names what it saw.
    for _ in 0..10 {
        let was: i64 = stock::table.find((place, variant)).select(stock::free).first(tx.conn())?;
        if was == free {
            return Ok(false);
        }
        let set = diesel::update(stock::table.find((place, variant)).filter(stock::free.eq(was)))
            .set(stock::free.eq(free))
            .execute(tx.conn())?;
        if set == 1 {
            write_down(tx, place, variant, (free - was, 0), cause)?;
            tell(tx, variant)?;
            return Ok(true);
        }
    }
    Err(StoreError::Stopped("a stock level kept moving while it was set".to_owned()))
}

/// Says how many pieces are free at a place where somebody saw so many. When others are free by now, nothing changes
/// and the answer is how many.
///
/// # Errors
/// When the database fails.
pub fn set_level_seen(
    tx: &mut Tx,
    place: &PlaceId,
    variant: &VariantId,
    (seen, free): (u32, u32),
    cause: Cause<'_>,
) -> Stored<Result<bool, i64>> {
    let (seen, free) = (i64::from(seen), i64::from(free));
    make_room(tx, place, variant)?;
    let set = diesel::update(stock::table.find((place, variant)).filter(stock::free.eq(seen)))
        .set(stock::free.eq(free))
        .execute(tx.conn())?;
    if set == 0 {
        return Ok(Err(stock::table.find((place, variant)).select(stock::free).first(tx.conn())?));
    }
    if seen == free {
        return Ok(Ok(false));
    }
    write_down(tx, place, variant, (free - seen, 0), cause)?;
    tell(tx, variant)?;
    Ok(Ok(true))
}

/// A row for a shelf that never held the variant.
fn make_room(tx: &mut Tx, place: &PlaceId, variant: &VariantId) -> Stored<()> {
    let row = (stock::place_id.eq(place), stock::variant_id.eq(variant), stock::free.eq(0_i64), stock::held.eq(0_i64));
    on_each!(tx.conn(), |c| diesel::insert_into(stock::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(())
}

/// Writes a movement down and tells the others if the shelf became empty or is filled again.
fn moved(
    tx: &mut Tx,
    place: &PlaceId,
    variant: &VariantId,
    deltas: (i64, i64),
    left: Option<i64>,
    cause: Cause<'_>,
) -> Stored<bool> {
    let Some(left) = left else { return Ok(false) };
    write_down(tx, place, variant, deltas, cause)?;
    let was = left - deltas.0;
    if (was == 0) != (left == 0) {
        tell(tx, variant)?;
    }
    Ok(true)
}

/// Tells the others, and whoever follows the log.
fn tell(tx: &mut Tx, variant: &VariantId) -> Stored<()> {
    touch(tx, Subject::Catalogue)?;
    changes::add(tx, "stock", variant.as_str())
}

fn write_down(
    tx: &mut Tx,
    place: &PlaceId,
    variant: &VariantId,
    (free, held): (i64, i64),
    cause: Cause<'_>,
) -> Stored<()> {
    let (id, at) = (tx.fresh::<RecordId>(), tx.at());
    diesel::insert_into(stock_moves::table)
        .values((
            stock_moves::id.eq(id),
            stock_moves::place_id.eq(place),
            stock_moves::variant_id.eq(variant),
            stock_moves::free_delta.eq(free),
            stock_moves::held_delta.eq(held),
            stock_moves::reason.eq(cause.reason),
            stock_moves::order_id.eq(cause.order.map(OrderId::as_str)),
            stock_moves::author.eq(cause.author),
            stock_moves::at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Shelves whose level is not the sum of their movements: there should be none.
///
/// # Errors
/// When the database fails.
pub fn unexplained(conn: &mut Conn) -> Stored<Vec<Level>> {
    let levels: Vec<Level> = stock::table.select(Level::as_select()).load(conn)?;
    let moves: Vec<(PlaceId, VariantId, i64, i64)> = stock_moves::table
        .select((stock_moves::place_id, stock_moves::variant_id, stock_moves::free_delta, stock_moves::held_delta))
        .load(conn)?;
    let mut sums: HashMap<(PlaceId, VariantId), (i64, i64)> = HashMap::new();
    for (place, variant, free, held) in moves {
        let sum = sums.entry((place, variant)).or_default();
        *sum = (sum.0 + free, sum.1 + held);
    }
    let explained = |level: &Level| {
        sums.get(&(level.place.clone(), level.variant.clone())).copied().unwrap_or_default() == (level.free, level.held)
    };
    Ok(levels.into_iter().filter(|level| !explained(level)).collect())
}
