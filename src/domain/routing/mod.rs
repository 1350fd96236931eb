//! Lines × places → consignments, at the least landed total.
//!
//! Thresholds, flat charges and tax bases are judged per consignment, so the split decides the duty: route first,
//! price after. Every line goes whole to one place on one lane; only where no place holds enough are its units
//! split. A consignment is everything one sender sends on one lane: per brand by direct mail, together where a hub
//! consolidates or the goods already lie within the destination's customs territory.
//!
//! The cost of a plan is the sum of its consignments' landed totals, each quoted once per call. Small orders are
//! solved exactly (a dynamic programme over places); above [`QUOTES`] and [`JOINS`] a greedy answer says `exact: false`.
//! Ties, in this order: fewer consignments; earlier last arrival; then the earlier-listed place, line by line.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::country::{Country, Region};
use super::fx::NoRate;
use super::ids::{BrandId, LaneId, PlaceId, Sku, VariantId};
use super::lanes::{Lane, Place, Promised, Restrictions};
use super::money::{Currency, Money, MoneyError};
use super::personal::Personalised;
use super::pricing::Pricer;
use super::registrations::Standing;
use super::rulebook::{Hs6, Market};

mod choices;
mod costs;
mod exact;
mod greedy;
mod reasons;
mod roads;
mod singles;
mod splits;
mod terms;

#[cfg(test)]
pub mod fixtures;
#[cfg(test)]
mod tests;

pub(crate) use choices::told;
pub use choices::{CHOICE_LINES, CHOICES, Choice, Collection, Taken, choices, few, take};
pub use singles::Singles;
pub use terms::{LockedPlan, Planned, TermLine, Terms, Which, one_unit, requote, requote_with};

use costs::{Costs, Piece};

/// Most sets of units that the exact search has quoted, over all roads.
pub const QUOTES: usize = 20_000;
/// Alternatives kept with a plan: enough for a table on a page.
const TOLD: usize = 5;
/// Most joins of two sets for each place.
pub const JOINS: usize = 1_000_000;

/// What the shopper wants of one variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The caller's number for the line; refusals name it.
    pub index: usize,
    /// The variant.
    pub variant: VariantId,
    /// Whose it is.
    pub brand: BrandId,
    /// How many.
    pub quantity: u32,
    /// The brand's code.
    pub sku: Sku,
    /// Tariff subheading, once known.
    pub hs6: Option<Hs6>,
    /// 8 to 10 digits, where known.
    pub tariff_code: Option<String>,
    /// A category that decides a reduced rate, where the tariff line does not.
    pub category: Option<String>,
    /// Country of origin, once known.
    pub origin: Option<Country>,
    /// Whether the brand holds a proof of it.
    pub proven: bool,
    /// Grams of one unit, once known.
    pub weight_g: Option<u32>,
    /// Length, width, height of one unit in millimetres.
    pub dims_mm: Option<[u32; 3]>,
    /// What a carrier may mind.
    pub restrictions: Restrictions,
    /// The brand's price of one unit, in its own currency.
    pub unit_price: Money,
    /// The least the brand accepts for it, in the same currency.
    pub floor: Option<Money>,
    /// For whom it is made, where it is made for somebody; the price holds the surcharge.
    pub personal: Option<Personalised>,
}

/// A place with its lanes and what lies there.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// The place.
    pub place: Arc<Place>,
    /// The lanes that leave it, to any country.
    pub lanes: Arc<[Lane]>,
    /// Units free to sell; a variant not named has none.
    pub stock: HashMap<VariantId, u32>,
    /// Parcels that are promised to leave, where the place hands over a limited number a day.
    pub promised: Promised,
}

impl Shelf {
    /// Units of a variant free to sell here.
    pub fn left(&self, variant: &VariantId) -> u32 {
        self.stock.get(variant).copied().unwrap_or(0)
    }
}

/// A place with one of its lanes, as they are; none where either is gone.
pub fn way<'s>(shelves: &'s [Shelf], place: &PlaceId, lane: &LaneId) -> Option<(&'s Shelf, &'s Lane)> {
    let shelf = shelves.iter().find(|shelf| shelf.place.id == *place)?;
    Some((shelf, shelf.lanes.iter().find(|one| one.id == *lane)?))
}

/// What is to be routed, and to whom.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// The lines.
    pub lines: &'a [Wanted],
    /// Where stock lies, in the order of preference that settles ties.
    pub shelves: &'a [Shelf],
    /// The destination.
    pub market: &'a Market,
    /// Its sub-division, once known.
    pub region: Option<&'a Region>,
    /// What the house is registered for there; none states nothing.
    pub standing: Option<&'a Standing>,
    /// The currency of the storefront.
    pub currency: Currency,
    /// The moment of ordering: decides the day of the rules, cut-offs and arrivals.
    pub now: DateTime<Utc>,
    /// The last acceptable day of arrival.
    pub promise: Option<NaiveDate>,
}

impl Ask<'_> {
    /// The day that decides, local in the destination.
    pub fn day(&self) -> NaiveDate {
        self.market.day(self.now)
    }

    /// How much longer it takes because something is made for somebody: as long as the slowest of it.
    fn making(&self) -> TimeDelta {
        let days = self.lines.iter().filter_map(|line| Some(line.personal.as_ref()?.days)).max();
        TimeDelta::days(i64::from(days.unwrap_or(0)))
    }
}

/// Why a road is not taken. Later ones are nearer to a sale: where several roads fail, the last is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No lane goes there.
    NoLane,
    /// The lane is closed, or has no rate card today.
    Closed,
    /// The destination knows no rules for this day, channel or route.
    NoRules,
    /// An exchange rate is missing.
    NoRate,
    /// An amount outgrew 64 bits.
    Amount,
    /// The goods may not be sent to the destination.
    Prohibited,
    /// We have no tariff for the goods there.
    NoTariff,
    /// The carrier does not take such goods.
    Restricted,
    /// The parcel weighs more than the lane takes.
    TooHeavy,
    /// The destination lets in no such consignment of a private buyer.
    NoRoute,
    /// Not there by the promised day.
    Late,
    /// Not enough lies there.
    NoStock,
}

/// What a brand has yet to tell about a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The tariff subheading.
    Hs6,
    /// The country of origin.
    Origin,
    /// The weight.
    Weight,
}

impl Missing {
    /// Which of these three are.
    pub fn of(hs6: Option<Hs6>, origin: Option<Country>, weight_g: Option<u32>) -> Vec<Self> {
        let lacks = [(hs6.is_none(), Self::Hs6), (origin.is_none(), Self::Origin), (weight_g.is_none(), Self::Weight)];
        lacks.into_iter().filter_map(|(lacks, what)| lacks.then_some(what)).collect()
    }
}

/// Why nothing can be planned. `index` is the caller's number of the line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unroutable {
    /// There is nothing to route.
    #[error("no lines")]
    Nothing,
    /// Too few lie where they could be sent from.
    #[error("line {index}: {left} left")]
    NoStock {
        /// Which line.
        index: usize,
        /// Units that could be sent.
        left: u32,
    },
    /// No road takes it.
    #[error("line {index}: cannot be sent ({reason:?})")]
    CannotShip {
        /// Which line.
        index: usize,
        /// What stands against the road that comes nearest.
        reason: Why,
    },
    /// The brand has not told enough.
    #[error("line {index}: {missing:?} missing")]
    Incomplete {
        /// Which line.
        index: usize,
        /// What.
        missing: Vec<Missing>,
    },
    /// Every road arrives after the promise.
    #[error("line {index}: not before {earliest}")]
    TooLate {
        /// Which line.
        index: usize,
        /// When it could be there.
        earliest: NaiveDate,
    },
    /// The brand's price cannot be converted.
    #[error("line {index}: {no_rate}")]
    NoRate {
        /// Which line.
        index: usize,
        /// The pair.
        no_rate: NoRate,
    },
    /// An amount outgrew 64 bits.
    #[error(transparent)]
    Amount(#[from] MoneyError),
}

/// Why this plan and no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nothing else is possible.
    OnlyRoad,
    /// The next best costs so much more.
    Cheapest {
        /// The difference.
        saves: Money,
    },
    /// As cheap as another, in fewer parcels.
    FewerParcels,
    /// As cheap as another, there earlier.
    Sooner,
    /// As good as another, listed first.
    ListedFirst,
    /// The shopper would rather have it sooner than at the least price.
    Chosen {
        /// What it costs more than the cheapest.
        costs: Money,
    },
}

/// What became of another road.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It would have served.
    Possible {
        /// Landed total.
        total: Money,
        /// Last arrival.
        arrives: NaiveDate,
        /// Consignments.
        parcels: usize,
        /// The last day on which it would wait for a collection, where it would.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        collected: Option<NaiveDate>,
    },
    /// It could not.
    Impossible {
        /// The first line it fails on.
        index: usize,
        /// Why.
        why: Why,
    },
}

/// Another way to serve the whole order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// The places it would use.
    pub places: Vec<PlaceId>,
    /// The lanes it would use.
    pub lanes: Vec<LaneId>,
    /// What it would cost, or why it cannot be.
    pub outcome: Outcome,
}

/// How an order is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The consignments, in the order of their places.
    pub consignments: Vec<Planned>,
    /// Landed total: the sum of the receipts' totals.
    pub total: Money,
    /// Its currency.
    pub currency: Currency,
    /// The day that decided about rules and rates, local in the destination.
    pub day: NaiveDate,
    /// When the last of it arrives at the latest.
    pub arrives: NaiveDate,
    /// Whether it is proved to be the cheapest.
    pub exact: bool,
    /// Why this and no other.
    pub chosen_because: Reason,
    /// The best other roads: at most five.
    pub alternatives: Vec<Alternative>,
    /// What the house is registered for where it goes.
    pub standing: Standing,
}

/// One piece of the order on one road.
type Assigned = Vec<(Piece, usize)>;

/// A plan before its papers are made.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    assigned: Assigned,
    score: Score,
    exact: bool,
}

/// What plans are compared by; smaller is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    total: i64,
    parcels: usize,
    last: NaiveDate,
}

impl Score {
    const NOTHING: Self = Self { total: 0, parcels: 0, last: NaiveDate::MIN };
}

/// Plans an order.
///
/// # Errors
/// [`Unroutable`], with the line and the reason.
pub fn route(ask: &Ask<'_>, pricer: &impl Pricer) -> Result<Plan, Unroutable> {
    complete(ask.lines)?;
    let mut costs = Costs::new(ask, pricer)?;
    match splits::search(&mut costs) {
        Some((found, board)) => {
            let plan = terms::plan(costs, &found, board.as_ref())?;
            // Beside full days parcels of one plan may have to leave on different ones, and come too late for it.
            let late = ask.promise.is_some_and(|promise| plan.arrives > promise);
            let index = ask.lines.first().map_or(0, |line| line.index);
            if late { Err(Unroutable::TooLate { index, earliest: plan.arrives }) } else { Ok(plan) }
        }
        None => Err(reasons::refusal(&mut costs)),
    }
}

fn complete(lines: &[Wanted]) -> Result<(), Unroutable> {
    for line in lines {
        let missing = Missing::of(line.hs6, line.origin, line.weight_g);
        if !missing.is_empty() {
            return Err(Unroutable::Incomplete { index: line.index, missing });
        }
    }
    if lines.iter().all(|line| line.quantity == 0) { Err(Unroutable::Nothing) } else { Ok(()) }
}
