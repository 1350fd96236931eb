//! What pieces of an order cost on a road: each consignment is quoted once per call.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::roads::{Road, roads};
use super::terms::{Frame, line_of};
use super::{Ask, Score, Unroutable, Wanted, Why};
use crate::domain::fx::FxUsed;
use crate::domain::ids::BrandId;
use crate::domain::landed_cost::{Receipt, Unquotable};
use crate::domain::lanes::{Content, TooHeavy};
use crate::domain::money::Money;
use crate::domain::pricing::{Freight, GoodsPrice, Pricer, freight, goods_price};

/// Units of one line that travel together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Piece {
    /// Place of the line in the ask.
    pub line: usize,
    pub quantity: u32,
}

/// A consignment that was quoted.
pub(super) struct Priced {
    pub freight: Freight,
    pub receipt: Receipt,
}

type Units = Vec<(usize, u32)>;

pub(super) struct Costs<'a, P> {
    pub ask: Ask<'a>,
    pub frame: Frame,
    pub roads: Vec<Road<'a>>,
    /// The price of one unit of each line.
    pub goods: Vec<GoodsPrice>,
    pricer: &'a P,
    memo: Vec<HashMap<Units, Result<Box<Priced>, Why>>>,
    /// The last reason for which goods that travel alone could not travel together.
    pub together: Option<Why>,
}

impl<'a, P: Pricer> Costs<'a, P> {
    pub(super) fn new(ask: &Ask<'a>, pricer: &'a P) -> Result<Self, Unroutable> {
        let mut goods: Vec<GoodsPrice> = Vec::with_capacity(ask.lines.len());
        for line in ask.lines {
            let from = line.unit_price.currency();
            let known = goods.iter().find(|price| price.fx.from == from).map(|price| price.fx.clone());
            let fx = match known {
                Some(fx) => fx,
                None => match pricer.stable_rate(from, ask.market) {
                    Ok(fx) => fx,
                    Err(no_rate) => return Err(Unroutable::NoRate { index: line.index, no_rate }),
                },
            };
            goods.push(goods_of(line, fx, ask, pricer)?);
        }
        let roads = roads(ask, pricer);
        let memo = roads.iter().map(|_| HashMap::new()).collect();
        Ok(Self { ask: *ask, frame: Frame::of(ask), roads, goods, pricer, memo, together: None })
    }

    pub(super) fn line(&self, at: usize) -> Option<&'a Wanted> {
        self.ask.lines.get(at)
    }

    /// Units of a line's variant on a shelf.
    pub(super) fn left(&self, shelf: usize, line: usize) -> u32 {
        let on = |shelf: &'a super::Shelf| self.line(line).map(|line| shelf.left(&line.variant));
        self.ask.shelves.get(shelf).and_then(on).unwrap_or(0)
    }

    /// Every line whole.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let whole = |(line, wanted): (usize, &Wanted)| Piece { line, quantity: wanted.quantity };
        self.ask.lines.iter().enumerate().filter(|(_, wanted)| wanted.quantity > 0).map(whole).collect()
    }

    /// Units of a line's variant that a load leaves free on a shelf.
    pub(super) fn free(&self, shelf: usize, load: &[Piece], line: usize) -> u32 {
        let taken = self.asked(load, line);
        u32::try_from(u64::from(self.left(shelf, line)).saturating_sub(taken)).unwrap_or(u32::MAX)
    }

    /// Whether a shelf holds enough for all these pieces at once.
    pub(super) fn holds(&self, shelf: usize, pieces: &[Piece]) -> bool {
        pieces.iter().all(|piece| self.asked(pieces, piece.line) <= u64::from(self.left(shelf, piece.line)))
    }

    /// Units of a line's variant in a load, whichever lines they serve.
    fn asked(&self, load: &[Piece], line: usize) -> u64 {
        let variant = |at: usize| self.line(at).map(|line| &line.variant);
        let same = load.iter().filter(|other| variant(other.line) == variant(line));
        same.map(|other| u64::from(other.quantity)).sum()
    }

    /// Why a piece cannot take a road alone, if so. Quotes only where stock and carrier allow.
    pub(super) fn bars(&mut self, road: usize, piece: Piece) -> Option<Why> {
        let (Some(on), Some(line)) = (self.roads.get(road), self.line(piece.line)) else { return Some(Why::NoLane) };
        if let Some(why) = on.bars(line) {
            return Some(why);
        }
        if self.left(on.shelf, piece.line) < piece.quantity {
            return Some(Why::NoStock);
        }
        self.quoted(road, &[(piece.line, piece.quantity)]).err()
    }

    /// The cost of these pieces on a road, or why they cannot travel so. What lies on the shelf is not looked at
    /// for all of them at once: see [`Costs::holds`].
    pub(super) fn cost(&mut self, road: usize, pieces: &[Piece]) -> Result<Score, Why> {
        if let Some(why) = pieces.iter().find_map(|piece| self.bars(road, *piece)) {
            return Err(why);
        }
        let mut score = Score { total: 0, parcels: 0, last: self.last(road) };
        for group in self.groups(road, pieces) {
            let alone = group.len() == 1;
            match self.quoted(road, &group) {
                Ok(priced) => {
                    score.total = score.total.saturating_add(priced.receipt.totals.total.minor());
                    score.parcels += 1;
                }
                Err(why) => {
                    self.together = if alone { self.together } else { Some(why) };
                    return Err(why);
                }
            }
        }
        Ok(score)
    }

    /// The last day of arrival on a road.
    pub(super) fn last(&self, road: usize) -> NaiveDate {
        self.roads.get(road).map_or(NaiveDate::MAX, |road| road.journey.arrives.1)
    }

    /// The consignments these pieces make on a road.
    pub(super) fn groups(&self, road: usize, pieces: &[Piece]) -> Vec<Units> {
        let by_brand = self.roads.get(road).is_some_and(|road| road.by_brand);
        let mut groups: Vec<(Option<&BrandId>, Units)> = Vec::new();
        for piece in pieces {
            let brand = self.line(piece.line).map(|line| &line.brand).filter(|_| by_brand);
            match groups.iter_mut().find(|(of, _)| *of == brand) {
                Some((_, units)) => units.push((piece.line, piece.quantity)),
                None => groups.push((brand, vec![(piece.line, piece.quantity)])),
            }
        }
        groups.into_iter().map(|(_, units)| units).collect()
    }

    fn quoted(&mut self, road: usize, units: &[(usize, u32)]) -> Result<&Priced, Why> {
        let known = self.memo.get(road).is_some_and(|memo| memo.contains_key(units));
        if !known {
            let priced = self.price(road, units).map(Box::new);
            if let Some(memo) = self.memo.get_mut(road) {
                memo.insert(units.to_vec(), priced);
            }
        }
        match self.memo.get(road).and_then(|memo| memo.get(units)) {
            Some(Ok(priced)) => Ok(priced),
            Some(Err(why)) => Err(*why),
            None => Err(Why::NoLane),
        }
    }

    /// Takes a consignment out of the memory, quoted now where it was quoted in another order of its lines.
    pub(super) fn take(&mut self, road: usize, units: &[(usize, u32)]) -> Option<Box<Priced>> {
        self.quoted(road, units).ok()?;
        self.memo.get_mut(road)?.remove(units)?.ok()
    }

    fn price(&self, road: usize, units: &[(usize, u32)]) -> Result<Priced, Why> {
        let road = self.roads.get(road).ok_or(Why::NoLane)?;
        let units = units
            .iter()
            .filter_map(|&(line, quantity)| Some((self.line(line)?, self.goods.get(line)?.amount, quantity)));
        priced_on(road, &self.frame, self.pricer, units)
    }
}

/// The price of one unit of a line in the market's currency, at a rate from the line's.
pub(super) fn goods_of(
    line: &Wanted,
    fx: FxUsed,
    ask: &Ask<'_>,
    pricer: &impl Pricer,
) -> Result<GoodsPrice, Unroutable> {
    let price = goods_price(line.unit_price, fx, ask.market)?;
    let Some(least) = line.floor else { return Ok(price) };
    match pricer.rate(least.currency(), ask.market.currency) {
        Ok(today) => Ok(price.at_least(least, today, ask.market)?),
        Err(no_rate) => Err(Unroutable::NoRate { index: line.index, no_rate }),
    }
}

/// Units of lines as one consignment on a road, each line with the price of one unit.
pub(super) fn priced_on<'w>(
    road: &Road<'_>,
    frame: &Frame,
    pricer: &impl Pricer,
    units: impl Iterator<Item = (&'w Wanted, Money, u32)> + Clone,
) -> Result<Priced, Why> {
    let (card, rates) = road.open.as_ref().map_err(|why| *why)?;
    let contents = units
        .clone()
        .filter_map(|(line, _, quantity)| Some(Content { quantity, weight_g: line.weight_g?, dims_mm: line.dims_mm }));
    let freight = freight(road.place, card, rates, contents).map_err(|refusal| match refusal {
        TooHeavy::Weight { .. } => Why::TooHeavy,
        TooHeavy::Amount(_) => Why::Amount,
    })?;
    let lines = units.filter_map(|(line, price, quantity)| line_of(line, price, quantity));
    let consignment = frame.consignment(road.place.country, (road.route, road.lane.channel), freight.price, lines);
    let receipt = pricer.quote(&consignment).map_err(|refusal| why(&refusal))?;
    Ok(Priced { freight, receipt })
}

fn why(refusal: &Unquotable) -> Why {
    match refusal {
        Unquotable::UnknownDestination(_) | Unquotable::NoRuleForDate { .. } => Why::NoRules,
        Unquotable::RouteNotAvailable => Why::NoRoute,
        Unquotable::UnknownHs6 { .. } => Why::NoTariff,
        Unquotable::Prohibited { .. } => Why::Prohibited,
        Unquotable::NoRate(_) => Why::NoRate,
        Unquotable::Amount(_) => Why::Amount,
    }
}
