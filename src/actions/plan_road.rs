//! Looks for another road for a parcel, or for the same goods once more: a read, made outside the transaction that will
//! move the stock, as [`plan_cart`](super::plan_cart).

use chrono::{DateTime, Utc};

use crate::domain::ids::VariantId;
use crate::domain::money::Money;
use crate::domain::orders::{Consignment, Order};
use crate::domain::pricing::Books;
use crate::domain::rerouting::{Looked, NoWay, Verdict, Way, decide, limit, sort, ways};
use crate::domain::returns::ReturnLine;
use crate::domain::routing::{Alternative, Ask, Outcome, Shelf, TermLine, Wanted, Which};
use crate::store::known::{Known, Versions};
use crate::store::{Conn, Stored, listings, reroutes, stock};

/// The roads that were found for a parcel.
#[derive(Debug, Clone)]
pub struct Roads {
    /// Those it can take: first what keeps the promised day, then the least dear.
    pub ways: Vec<Way>,
    /// Those it cannot take, by the lane's short name, with the reason.
    pub barred: Vec<(String, NoWay)>,
    /// How many new roads it had when these were found.
    pub had: usize,
    /// What they were found with.
    pub versions: Versions,
    /// The most the house spends unasked.
    pub limit: Money,
}

impl Roads {
    /// What is to be done about a parcel that was promised by a day.
    pub fn verdict(&self, parcel: &Consignment) -> Verdict<'_> {
        let all: Vec<&Way> = self.ways.iter().collect();
        decide(&all, parcel.way().journey.arrives.1, self.limit)
    }

    /// What the roads that are not taken would have cost, for whoever asks later.
    pub fn others(&self, taken: &Way) -> Vec<Alternative> {
        let others = self.ways.iter().filter(|way| way.terms.lane != taken.terms.lane);
        let told = |way: &Way| Alternative {
            places: vec![way.terms.place.clone()],
            lanes: vec![way.terms.lane.clone()],
            outcome: Outcome::Possible {
                total: way.receipt.totals.total,
                arrives: way.arrives(),
                parcels: 1,
                collected: way.terms.collected.then_some(way.terms.journey.handed_over),
            },
        };
        others.map(told).collect()
    }

    /// One of the roads, by its lane's short name.
    pub fn on(&self, lane: &str) -> Option<&Way> {
        self.ways.iter().find(|way| way.terms.lane_code == lane)
    }
}

/// Every other road for a parcel that lies at its place, with the stock that is held for it there.
///
/// # Errors
/// When the store fails.
pub fn plan_road(
    conn: &mut Conn,
    known: &Known,
    now: DateTime<Utc>,
    (order, parcel): (&Order, &Consignment),
) -> Stored<Roads> {
    let terms = parcel.way();
    let mut shelves = shelves(conn, known, &terms.lines, now)?;
    for shelf in shelves.iter_mut().filter(|shelf| shelf.place.id == terms.place) {
        for line in &terms.lines {
            let own = shelf.stock.entry(line.variant.clone()).or_default();
            *own = own.saturating_add(line.quantity);
        }
        // It has a place among those of its day, too.
        shelf.promised.take(terms.journey.handed_over);
    }
    let mut roads = found(conn, (known, now), order, (&terms.lines, &shelves), Some(&parcel.receipt))?;
    // The road it is on is no other road, open or closed.
    roads.ways.retain(|way| way.terms.lane != terms.lane);
    roads.had = reroutes::count(conn, &parcel.id)?;
    sort(&mut roads.ways, terms.journey.arrives.1);
    Ok(roads)
}

/// Every road by which goods of a parcel that is gone can be sent once more, from what lies free.
///
/// # Errors
/// When the store fails.
pub fn plan_again(
    conn: &mut Conn,
    known: &Known,
    now: DateTime<Utc>,
    (order, parcel): (&Order, &Consignment),
    again: &[(Which, u32)],
) -> Stored<Roads> {
    let units =
        |line: &TermLine| again.iter().filter(|(of, _)| *of == line.which()).map(|(_, units)| *units).sum::<u32>();
    let mut lines: Vec<TermLine> = parcel.terms.lines.clone();
    for line in &mut lines {
        line.quantity = units(line).min(line.quantity);
    }
    lines.retain(|line| line.quantity > 0);
    let shelves = shelves(conn, known, &lines, now)?;
    let mut roads = found(conn, (known, now), order, (&lines, &shelves), None)?;
    sort(&mut roads.ways, parcel.way().journey.arrives.1);
    Ok(roads)
}

/// Units by what they are, of lines of an order.
pub fn units_of(lines: &[crate::domain::orders::OrderLine], owed: &[ReturnLine]) -> Vec<(Which, u32)> {
    let which = |one: &ReturnLine| Some(lines.iter().find(|line| line.id == one.line)?.which());
    owed.iter().filter_map(|one| Some((which(one)?, one.quantity))).collect()
}

fn shelves(conn: &mut Conn, known: &Known, lines: &[TermLine], now: DateTime<Utc>) -> Stored<Vec<Shelf>> {
    let variants: Vec<VariantId> = lines.iter().map(|line| line.variant.clone()).collect();
    stock::shelves(conn, known, &variants, now)
}

fn found(
    conn: &mut Conn,
    (known, now): (&Known, DateTime<Utc>),
    order: &Order,
    (lines, shelves): (&[TermLine], &[Shelf]),
    paid: Option<&crate::domain::landed_cost::Receipt>,
) -> Stored<Roads> {
    let currency = order.currency;
    let mut roads = Roads {
        ways: Vec::new(),
        barred: Vec::new(),
        had: 0,
        versions: known.versions.clone(),
        limit: Money::zero(currency),
    };
    let utc = now.date_naive();
    let day = known.rulebook.market(order.country, utc).map_or(utc, |market| market.day(now));
    let Some(market) = known.rulebook.market(order.country, day) else { return Ok(roads) };
    roads.limit = limit(currency, day);
    let Some(wanted) = wanted(conn, order, lines)? else { return Ok(roads) };
    let region = order.plan.region.as_ref();
    let standing = known.standing(market, region, day);
    let standing = Some(&standing);
    let ask = Ask { lines: &wanted, shelves, market, region, standing, currency, now, promise: None };
    let books = Books { rulebook: &known.rulebook, rates: &known.rates, day };
    for Looked { code, found, .. } in ways(&ask, lines, paid, &books) {
        match found {
            Ok(way) => roads.ways.push(way),
            Err(why) => roads.barred.push((code, why)),
        }
    }
    Ok(roads)
}

/// The goods as routing asks for them: as they were sold, with what carriers mind as their brand tells it now. None where
/// a brand has taken any of them away altogether: then nobody knows what a carrier would mind.
fn wanted(conn: &mut Conn, order: &Order, lines: &[TermLine]) -> Stored<Option<Vec<Wanted>>> {
    let variants: Vec<VariantId> = lines.iter().map(|line| line.variant.clone()).collect();
    let cards = listings::cards_of(conn, &variants, order.language)?;
    let one = |line: &TermLine| {
        let variant = cards.iter().find_map(|card| card.variant(&line.variant))?;
        Some(Wanted {
            sku: line.sku.clone(),
            hs6: Some(line.hs6),
            tariff_code: line.tariff_code.clone(),
            category: line.category.clone(),
            origin: Some(line.origin),
            proven: line.proven,
            weight_g: Some(line.weight_g),
            unit_price: line.price.asked,
            floor: None,
            personal: line.personal.clone(),
            ..variant.wanted(line.index, &line.brand, line.quantity)
        })
    };
    Ok(lines.iter().map(one).collect())
}
