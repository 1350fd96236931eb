//! What is agreed about each consignment, and the same plan quoted again.
//!
//! [`Terms`] hold all that a quote needs: goods prices, shipping, route, dates. A plan is made into receipts by the
//! same function that makes them again years later ([`requote`]), so that a stored plan cannot drift from its price.

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::costs::{Costs, Piece};
use super::exact::Board;
use super::reasons;
use super::{Ask, Found, Plan, Unroutable, Wanted};
use crate::domain::country::{Country, Region};
use crate::domain::fx::{FxUsed, RateTable};
use crate::domain::ids::{BrandId, LaneId, PersonalId, PlaceId, Sku, VariantId};
use crate::domain::landed_cost::{Channel, Consignment, Line, Receipt, Route, Unquotable};
use crate::domain::lanes::{Incoterm, Journey, Mode, PlaceKind, Promised, journey_beside};
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::orders::OrderLine;
use crate::domain::personal::Personalised;
use crate::domain::pricing::{Books, Freight, GoodsPrice, Pricer};
use crate::domain::registrations::Standing;
use crate::domain::rulebook::{Hs6, Rulebook, RulebookHash};

/// What tells goods of an order apart: the variant and, where they are made for somebody, the line they were asked for in.
pub type Which = (VariantId, Option<PersonalId>);

/// One line of a consignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermLine {
    /// The caller's number of the line; a line whose units are split stands in several consignments.
    pub index: usize,
    /// The variant.
    pub variant: VariantId,
    /// Whose it is.
    pub brand: BrandId,
    /// The brand's code.
    pub sku: Sku,
    /// Tariff subheading.
    pub hs6: Hs6,
    /// 8 to 10 digits, where known.
    pub tariff_code: Option<String>,
    /// A category that decides a reduced rate.
    pub category: Option<String>,
    /// Country of origin.
    pub origin: Country,
    /// Whether a proof of it travels with the goods.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proven: bool,
    /// Units.
    pub quantity: u32,
    /// Grams of one.
    pub weight_g: u32,
    /// The price of one, and how it came about.
    pub price: GoodsPrice,
    /// For whom it is made, where it is made for somebody: every answer, unchanged from the cart on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal: Option<Personalised>,
}

impl TermLine {
    /// Which goods these are: the variant and, where they are made for somebody, for whom.
    pub fn which(&self) -> Which {
        (self.variant.clone(), self.personal.as_ref().map(|made| made.id.clone()))
    }

    /// Whether an order's line stands for these goods: the same variant, made for the same person.
    pub fn is_of(&self, line: &OrderLine) -> bool {
        self.which() == line.which()
    }
}

/// What is agreed about one consignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Where it leaves.
    pub place: PlaceId,
    /// That place's short name.
    pub place_code: String,
    /// What kind of place it is.
    pub place_kind: PlaceKind,
    /// The country it leaves from.
    pub dispatch: Country,
    /// By which lane.
    pub lane: LaneId,
    /// That lane's short name.
    pub lane_code: String,
    /// The carrier.
    pub carrier: String,
    /// How it travels.
    pub mode: Mode,
    /// Who pays at the border.
    pub incoterm: Incoterm,
    /// The border it crosses, by the code of its name.
    pub border: Option<String>,
    /// The sender, where each brand sends its own.
    pub brand: Option<BrandId>,
    /// How it reaches the buyer, in the eyes of customs.
    pub route: Route,
    /// How it is declared.
    pub channel: Channel,
    /// The shipping price, and how it came about.
    pub freight: Freight,
    /// Whether it waits for the day on which its lane is collected.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub collected: bool,
    /// Its dates.
    pub journey: Journey,
    /// The goods.
    pub lines: Vec<TermLine>,
}

/// A consignment with its landed cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What is agreed.
    pub terms: Terms,
    /// What it costs.
    pub receipt: Receipt,
}

/// A plan that a checkout holds to and an order keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockedPlan {
    /// The day that decides about rules and rates, local in the destination.
    pub day: NaiveDate,
    /// Where it goes.
    pub destination: Country,
    /// Sub-division, where tax depends on it.
    pub region: Option<Region>,
    /// The storefront's currency.
    pub currency: Currency,
    /// The rulebook it was quoted with.
    pub rulebook: RulebookHash,
    /// The version of the arithmetic.
    pub engine: u32,
    /// The exchange rates it was quoted with.
    pub fx: Vec<FxUsed>,
    /// What the house was registered for where it goes. Plans made before this was kept state nothing.
    #[serde(default)]
    pub standing: Standing,
    /// The consignments.
    pub consignments: Vec<Terms>,
    /// Landed total.
    pub total: Money,
    /// When the last of it arrives at the latest.
    pub arrives: NaiveDate,
}

impl LockedPlan {
    fn lines(&self) -> impl Iterator<Item = &TermLine> {
        self.consignments.iter().flat_map(|terms| &terms.lines)
    }

    /// How many it sends of goods made for somebody, by the line of the cart they were asked for in.
    pub fn personal_contents(&self) -> Vec<(PersonalId, u32)> {
        let mut all: BTreeMap<&PersonalId, u32> = BTreeMap::new();
        for (made, units) in self.lines().filter_map(|line| Some((line.personal.as_ref()?, line.quantity))) {
            let quantity = all.entry(&made.id).or_default();
            *quantity = quantity.saturating_add(units);
        }
        all.into_iter().map(|(id, quantity)| (id.clone(), quantity)).collect()
    }

    /// How many of each variant it sends, by variant; what is made for somebody aside.
    pub fn contents(&self) -> Vec<(VariantId, u32)> {
        let mut all: BTreeMap<&VariantId, u32> = BTreeMap::new();
        for line in self.lines().filter(|line| line.personal.is_none()) {
            let quantity = all.entry(&line.variant).or_default();
            *quantity = quantity.saturating_add(line.quantity);
        }
        all.into_iter().map(|(variant, quantity)| (variant.clone(), quantity)).collect()
    }
}

/// What all consignments of an order have in common.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub day: NaiveDate,
    pub destination: Country,
    pub region: Option<Region>,
    pub currency: Currency,
    pub standing: Standing,
}

impl Frame {
    pub(super) fn of(ask: &Ask<'_>) -> Self {
        Self {
            day: ask.day(),
            destination: ask.market.country,
            region: ask.region.cloned(),
            currency: ask.currency,
            standing: ask.standing.cloned().unwrap_or_default(),
        }
    }

    pub(super) fn consignment(
        &self,
        dispatch: Country,
        (route, channel): (Route, Channel),
        shipping: Money,
        lines: impl Iterator<Item = Line>,
    ) -> Consignment {
        let lines: Vec<Line> = lines.collect();
        Consignment {
            date: self.day,
            destination: self.destination,
            region: self.region.clone(),
            // Every line names its own origin; the consignment's is that of its first.
            origin: lines.first().and_then(|line| line.origin).unwrap_or(dispatch),
            dispatch: Some(dispatch),
            route,
            channel,
            lines,
            shipping,
            insurance: Money::zero(shipping.currency()),
            business: false,
            answer_in: (self.currency != shipping.currency()).then_some(self.currency),
            given: self.standing.given(route),
        }
    }
}

/// A wanted line in the eyes of customs; none while the brand has not told all.
pub(super) fn line_of(wanted: &Wanted, unit_price: Money, quantity: u32) -> Option<Line> {
    Some(Line {
        hs6: wanted.hs6?,
        tariff_code: wanted.tariff_code.clone(),
        unit_price,
        quantity,
        weight_g: wanted.weight_g?,
        origin: Some(wanted.origin?),
        proven: wanted.proven,
        category: wanted.category.clone(),
    })
}

/// One unit of a line in the eyes of customs, carriage left out; none while the brand has not told all.
pub fn one_unit(
    ask: &Ask<'_>,
    wanted: &Wanted,
    unit_price: Money,
    dispatch: Country,
    way: (Route, Channel),
) -> Option<Consignment> {
    let line = line_of(wanted, unit_price, 1)?;
    Some(Frame::of(ask).consignment(dispatch, way, Money::zero(ask.market.currency), std::iter::once(line)))
}

impl Terms {
    /// The consignment in the eyes of customs, as it was asked for.
    pub fn asked(&self, ask: &Ask<'_>) -> Consignment {
        self.consignment(&Frame::of(ask))
    }

    /// What is asked of `landed_cost`.
    fn consignment(&self, frame: &Frame) -> Consignment {
        let lines = self.lines.iter().map(|line| Line {
            hs6: line.hs6,
            tariff_code: line.tariff_code.clone(),
            unit_price: line.price.amount,
            quantity: line.quantity,
            weight_g: line.weight_g,
            origin: Some(line.origin),
            proven: line.proven,
            category: line.category.clone(),
        });
        frame.consignment(self.dispatch, (self.route, self.channel), self.freight.price, lines)
    }
}

impl Plan {
    /// Every exchange rate its receipts used, once.
    fn rates_used(&self) -> Vec<FxUsed> {
        let mut used: Vec<FxUsed> = Vec::new();
        for rate in self.consignments.iter().flat_map(|planned| &planned.receipt.fx) {
            if !used.contains(rate) {
                used.push(rate.clone());
            }
        }
        used
    }

    /// The plan as a checkout and an order keep it.
    pub fn lock(&self) -> Option<LockedPlan> {
        let first = &self.consignments.first()?.receipt;
        Some(LockedPlan {
            day: self.day,
            destination: first.destination,
            region: first.region.clone(),
            currency: self.currency,
            standing: self.standing.clone(),
            rulebook: first.rulebook.clone(),
            engine: first.engine,
            fx: self.rates_used(),
            consignments: self.consignments.iter().map(|planned| planned.terms.clone()).collect(),
            total: self.total,
            arrives: self.arrives,
        })
    }
}

/// The receipts of a locked plan, from its rulebook and the rates it keeps: the same to the cent.
///
/// # Errors
/// [`Unquotable`], when the rulebook given is not the one it was made with.
pub fn requote(lock: &LockedPlan, rulebook: &Rulebook) -> Result<Vec<Receipt>, Unquotable> {
    requote_with(lock, &Books { rulebook, rates: &RateTable::agreed(&lock.fx), day: lock.day })
}

/// As [`requote`], with any pricer.
///
/// # Errors
/// As [`requote`].
pub fn requote_with(lock: &LockedPlan, pricer: &impl Pricer) -> Result<Vec<Receipt>, Unquotable> {
    let frame = Frame {
        day: lock.day,
        destination: lock.destination,
        region: lock.region.clone(),
        currency: lock.currency,
        standing: lock.standing.clone(),
    };
    lock.consignments.iter().map(|terms| pricer.quote(&terms.consignment(&frame))).collect()
}

/// Makes the papers of a plan that was found.
pub(super) fn plan<P: Pricer>(
    mut costs: Costs<'_, P>,
    found: &Found,
    board: Option<&Board>,
) -> Result<Plan, Unroutable> {
    let alternatives = reasons::alternatives(&mut costs, found, board);
    let chosen_because = reasons::chosen_because(found, &alternatives, costs.frame.currency);
    let mut consignments: Vec<Planned> = Vec::new();
    for road in 0..costs.roads.len() {
        let pieces: Vec<Piece> = found.assigned.iter().filter(|(_, on)| *on == road).map(|(piece, _)| *piece).collect();
        for group in costs.groups(road, &pieces) {
            consignments.extend(planned(&mut costs, road, &group));
        }
    }
    date_anew(&costs.ask, &mut consignments);
    let last = consignments.iter().map(|planned| planned.terms.journey.arrives.1).max();
    let last = last.filter(|_| !costs.ask.making().is_zero()).unwrap_or(found.score.last);
    let arrives = part_days(&costs.ask, &mut consignments).unwrap_or(last);
    let currency = costs.frame.currency;
    let total = Money::sum(currency, consignments.iter().map(|planned| planned.receipt.totals.total));
    let total = total.map_err(Unroutable::Amount)?;
    if total.minor() != found.score.total {
        return Err(Unroutable::Amount(MoneyError::TooLarge));
    }
    Ok(Plan {
        arrives,
        exact: found.exact,
        total,
        currency,
        day: costs.frame.day,
        standing: costs.frame.standing,
        consignments,
        chosen_because,
        alternatives,
    })
}

impl Terms {
    /// How much longer its goods take because some of them are made for somebody.
    fn making(&self) -> TimeDelta {
        let days = self.lines.iter().filter_map(|line| Some(line.personal.as_ref()?.days)).max();
        TimeDelta::days(i64::from(days.unwrap_or(0)))
    }
}

/// Where something is made for somebody, each parcel leaves when its own goods are ready.
fn date_anew(ask: &Ask<'_>, consignments: &mut [Planned]) {
    for planned in consignments.iter_mut().filter(|planned| planned.terms.making() < ask.making()) {
        let terms = &mut planned.terms;
        let Some((at, lane)) = super::way(ask.shelves, &terms.place, &terms.lane) else { continue };
        let ready = ask.now + terms.making();
        terms.journey = journey_beside(&at.place, &at.promised, lane, ready, ask.market.time_zone);
    }
}

/// Parcels of one plan that leave the same place count for one another: where they do not all find room on one day, the
/// later ones leave on the next with room. Answers when the last of them arrives, where there is a limit at all.
fn part_days(ask: &Ask<'_>, consignments: &mut [Planned]) -> Option<NaiveDate> {
    let mut promised: HashMap<&PlaceId, Promised> = HashMap::new();
    let limited = |planned: &Planned| {
        let at = ask.shelves.iter().find(|shelf| shelf.place.id == planned.terms.place)?;
        at.place.capacity.map(|_| at)
    };
    for planned in &mut *consignments {
        let Some(at) = limited(planned) else { continue };
        let Some(lane) = at.lanes.iter().find(|lane| lane.id == planned.terms.lane) else { continue };
        let there = promised.entry(&at.place.id).or_insert_with(|| at.promised.clone());
        planned.terms.journey = {
            let ready = ask.now + planned.terms.making();
            journey_beside(&at.place, there, lane, ready, ask.market.time_zone)
        };
        there.add(planned.terms.journey.handed_over);
    }
    let last = || consignments.iter().map(|planned| planned.terms.journey.arrives.1).max();
    if promised.is_empty() { None } else { last() }
}

fn planned<P: Pricer>(costs: &mut Costs<'_, P>, road: usize, units: &[(usize, u32)]) -> Option<Planned> {
    let priced = costs.take(road, units)?;
    let on = costs.roads.get(road)?;
    let lines: Vec<TermLine> = units
        .iter()
        .filter_map(|&(at, quantity)| {
            let wanted = costs.line(at)?;
            Some(TermLine {
                index: wanted.index,
                variant: wanted.variant.clone(),
                brand: wanted.brand.clone(),
                sku: wanted.sku.clone(),
                hs6: wanted.hs6?,
                tariff_code: wanted.tariff_code.clone(),
                category: wanted.category.clone(),
                origin: wanted.origin?,
                proven: wanted.proven,
                quantity,
                weight_g: wanted.weight_g?,
                price: costs.goods.get(at)?.clone(),
                personal: wanted.personal.clone(),
            })
        })
        .collect();
    let terms = Terms {
        place: on.place.id.clone(),
        place_code: on.place.code.clone(),
        place_kind: on.place.kind,
        dispatch: on.place.country,
        lane: on.lane.id.clone(),
        lane_code: on.lane.code.clone(),
        carrier: on.lane.carrier.clone(),
        mode: on.lane.mode,
        incoterm: on.lane.incoterm,
        border: on.lane.border.clone(),
        brand: lines.first().filter(|_| on.by_brand).map(|line| line.brand.clone()),
        route: on.route,
        channel: on.lane.channel,
        freight: priced.freight,
        collected: on.lane.departs.is_some(),
        journey: on.journey,
        lines,
    };
    Some(Planned { terms, receipt: priced.receipt })
}
