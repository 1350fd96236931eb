//! A plan in the making: what every source sends, kept with its sums, so that a change costs only what it touches.
//!
//! It may break stock and weight limits on the way; by how much comes first in its score, the total second.

use super::Plan;
use super::bounds::Bounds;
use super::parcel::Load;
use super::values::Problem;

/// What is broken, then what it costs; less is better.
pub(super) type Score = (i64, i64);

/// A unit beyond stock is as bad as this many grams too many.
const SHORT_UNIT: i64 = 1_000;
/// And a parcel beyond the limit as this many.
const EXTRA_PARCEL: i64 = 1_000_000;

/// New units of a line at a source.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change {
    pub(super) source: usize,
    pub(super) line: usize,
    pub(super) units: u32,
}

#[derive(Clone, Default)]
struct Side {
    units: Vec<u32>,
    drawn: Vec<u32>,
    load: Load,
    /// Units beyond stock.
    short: i64,
    score: Score,
}

/// What every source sends.
#[derive(Clone)]
pub(super) struct Position<'a> {
    pub(super) problem: &'a Problem,
    pub(super) bounds: &'a Bounds,
    sides: Vec<Side>,
    parcels: usize,
    sum: Score,
}

impl<'a> Position<'a> {
    /// Every source with what it has to send.
    pub(super) fn start(problem: &'a Problem, bounds: &'a Bounds) -> Self {
        let skus = problem.lines.iter().map(|line| line.sku + 1).max().unwrap_or(0);
        let side = Side { units: vec![0; problem.lines.len()], drawn: vec![0; skus], ..Side::default() };
        let sides = vec![side; problem.sources.len()];
        let mut position = Self { problem, bounds, sides, parcels: 0, sum: (0, 0) };
        for source in 0..problem.sources.len() {
            for line in 0..problem.lines.len() {
                position.put(Change { source, line, units: bounds.least(source, line) });
            }
        }
        position
    }

    pub(super) fn units(&self, source: usize, line: usize) -> u32 {
        self.sides.get(source).and_then(|side| side.units.get(line)).copied().unwrap_or(0)
    }

    /// Units of a line that are nowhere yet.
    pub(super) fn unplaced(&self, line: usize) -> u32 {
        let placed: u32 = (0..self.sides.len()).map(|source| self.units(source, line)).sum();
        self.problem.lines.get(line).map_or(0, |line| line.quantity.saturating_sub(placed))
    }

    /// Whether a source sends a parcel.
    pub(super) fn sends(&self, source: usize) -> bool {
        self.sides.get(source).is_some_and(|side| side.load.units > 0)
    }

    pub(super) fn parcels(&self) -> usize {
        self.parcels
    }

    /// The score of the whole.
    pub(super) fn score(&self) -> Score {
        let extra = self.problem.max_parcels.map_or(0, |most| self.parcels.saturating_sub(most));
        (self.sum.0 + i64::try_from(extra).unwrap_or(0) * EXTRA_PARCEL, self.sum.1)
    }

    /// Changes one thing and says what was there.
    pub(super) fn put(&mut self, change: Change) -> Change {
        let Change { source: at, line, units } = change;
        let was = Change { units: self.units(at, line), ..change };
        let problem = self.problem;
        let (Some(side), Some(source)) = (self.sides.get_mut(at), problem.sources.get(at)) else { return was };
        if was.units == units {
            return was;
        }
        if let Some(wanted) = problem.lines.get(line)
            && let Some(drawn) = side.drawn.get_mut(wanted.sku)
        {
            let stock = problem.stock(at, wanted.sku);
            side.short -= i64::from(drawn.saturating_sub(stock));
            *drawn = *drawn - was.units + units;
            side.short += i64::from(drawn.saturating_sub(stock));
        }
        if let Some(cell) = side.units.get_mut(line) {
            *cell = units;
        }
        self.parcels -= usize::from(side.load.units > 0);
        side.load = side.load - Load::at(problem, at, line, was.units) + Load::at(problem, at, line, units);
        self.parcels += usize::from(side.load.units > 0);
        let (broken, cost) = side.score;
        self.sum = (self.sum.0 - broken, self.sum.1 - cost);
        side.score = if side.load.units == 0 {
            (0, 0)
        } else {
            let over = source.overweight(&side.load);
            let cost = if over > 0 { 0 } else { source.parcel(&side.load).total + problem.split_penalty };
            (over + side.short * SHORT_UNIT, cost)
        };
        self.sum = (self.sum.0 + side.score.0, self.sum.1 + side.score.1);
        was
    }

    /// Units of a line that a source could take in addition without breaking anything.
    pub(super) fn room(&self, source: usize, line: usize) -> u32 {
        let (Some(side), Some(from), Some(wanted)) =
            (self.sides.get(source), self.problem.sources.get(source), self.problem.lines.get(line))
        else {
            return 0;
        };
        let (weight, volume) = from.room();
        let (weight, volume) = ((weight - side.load.weight).max(0), (volume - side.load.volume).max(0));
        let by_weight = u32::try_from(weight / wanted.unit_weight_g.max(1)).unwrap_or(u32::MAX);
        let by_volume = u32::try_from(volume / wanted.unit_volume_mm3.max(1)).unwrap_or(u32::MAX);
        let drawn = side.drawn.get(wanted.sku).copied().unwrap_or(0);
        let by_stock = self.problem.stock(source, wanted.sku).saturating_sub(drawn);
        self.spare(source, line).min(by_weight).min(by_volume).min(by_stock)
    }

    /// Units of a line that a source could take in addition as far as its bounds go.
    pub(super) fn spare(&self, source: usize, line: usize) -> u32 {
        self.bounds.most(source, line).saturating_sub(self.units(source, line))
    }

    /// The plan as it stands.
    pub(super) fn plan(&self) -> Plan {
        self.sides.iter().map(|side| side.units.clone()).collect()
    }
}
