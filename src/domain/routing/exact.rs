//! The cheapest plan, proved: a dynamic programme over places, its state the units still to be placed.
//!
//! The cost of a plan is a sum over places, so the best way to serve some units from the first n places is the
//! best of: any part of them from the n-th, the rest from those before. A whole line is one digit, there or not;
//! a line whose units are split counts them. The first pass finds the least (total, parcels, last arrival); the
//! second keeps to roads that arrive by then and settles what is still equal by the order of the list.
//!
//! Within a place one sender's goods travel on one lane, and on several only where no single lane takes them all:
//! nothing is divided between carriers to slip under a threshold.

use chrono::NaiveDate;

use super::costs::{Costs, Piece};
use super::{Assigned, Found, STATES, Score};
use crate::domain::ids::BrandId;
use crate::domain::pricing::Pricer;

/// What an exact search says.
pub(super) enum Answer {
    /// The cheapest, with the board it was found on.
    Best(Found, Board),
    /// There is none.
    None,
    /// Too large to be searched through.
    TooMany,
}

/// Total, consignments, and a third number: the last arrival in the first pass, the rank in the list in the second.
type Sum = (i64, usize, u128);
type Join = fn(u128, u128) -> u128;

/// A digit of the state.
struct Slot<'a> {
    line: usize,
    brand: &'a BrandId,
    /// Units that one count stands for.
    step: u32,
    radix: usize,
    stride: usize,
}

struct RoadCosts {
    road: usize,
    last: NaiveDate,
    cost: Vec<Option<(i64, usize)>>,
}

struct ShelfCosts {
    roads: Vec<RoadCosts>,
    by_brand: bool,
    fits: Vec<bool>,
}

impl ShelfCosts {
    fn on_one_lane(&self, state: usize) -> bool {
        self.roads.iter().any(|road| road.cost.get(state).copied().flatten().is_some())
    }
}

/// What every set of units costs on every road.
pub(super) struct Board {
    shelves: Vec<ShelfCosts>,
    /// Per state: its pieces, and the parts it can be divided into.
    pieces: Vec<Vec<Piece>>,
    parts: Vec<Vec<usize>>,
    /// Per state: its parts in which each line is there in full or not at all.
    halves: Vec<Vec<usize>>,
    /// Per state: the goods of its first brand.
    first_sender: Vec<usize>,
    /// What a road's place in the list weighs, per state.
    rank: Vec<u128>,
}

/// How the units of a state leave one shelf.
#[derive(Clone, Copy)]
enum Leave {
    No,
    /// On one lane.
    By(usize),
    /// This part, one sender's goods, and the rest.
    Apart(usize),
    /// Divided over the lanes.
    Lanes,
}

struct Shelved {
    best: Vec<Option<Sum>>,
    leave: Vec<Leave>,
    lanes: Vec<(usize, Layer)>,
}

struct Layer {
    best: Vec<Option<Sum>>,
    took: Vec<usize>,
}

fn at<T: Copy>(list: &[T], state: usize, otherwise: T) -> T {
    list.get(state).copied().unwrap_or(otherwise)
}

/// Searches with these lines split and the others whole.
pub(super) fn search<P: Pricer>(costs: &mut Costs<'_, P>, split: &[bool]) -> Answer {
    let whole = costs.pieces();
    let mut joins = costs.roads.len() + costs.ask.shelves.len();
    for piece in &whole {
        let radix = if at(split, piece.line, false) { u64::from(piece.quantity) + 1 } else { 2 };
        let radix = usize::try_from(radix).unwrap_or(usize::MAX);
        joins = joins.saturating_mul(radix.saturating_mul(radix.saturating_add(1)) / 2);
        if joins > STATES {
            return Answer::TooMany;
        }
    }
    let board = Board::new(costs, &whole, split);
    match board.cheapest(None) {
        Some(found) => Answer::Best(found, board),
        None => Answer::None,
    }
}

fn slots<'a, P>(costs: &Costs<'a, P>, whole: &[Piece], split: &[bool]) -> Vec<Slot<'a>> {
    let mut stride = 1;
    let mut slots = Vec::with_capacity(whole.len());
    for piece in whole {
        let Some(line) = costs.ask.lines.get(piece.line) else { continue };
        let step = if at(split, piece.line, false) { 1 } else { piece.quantity };
        let radix = usize::try_from(piece.quantity / step.max(1)).unwrap_or(0) + 1;
        slots.push(Slot { line: piece.line, brand: &line.brand, step, radix, stride });
        stride *= radix;
    }
    slots
}

impl Board {
    /// Quotes every set of units that one sender can send from a shelf.
    fn new<P: Pricer>(costs: &mut Costs<'_, P>, whole: &[Piece], split: &[bool]) -> Self {
        let slots = slots(costs, whole, split);
        let states = slots.last().map_or(1, |slot| slot.stride * slot.radix);
        let mut board = Self::empty(&slots, states, costs.roads.len());
        for shelf in 0..costs.ask.shelves.len() {
            let fits = board.pieces.iter().map(|pieces| costs.holds(shelf, pieces)).collect();
            let mut costed = ShelfCosts { roads: Vec::new(), by_brand: false, fits };
            for road in 0..costs.roads.len() {
                let Some(on) = costs.roads.get(road).filter(|on| on.shelf == shelf) else { continue };
                costed.by_brand = on.by_brand;
                let last = on.journey.arrives.1;
                let cost = (0..states).map(|state| {
                    let senders = !costed.by_brand || at(&board.first_sender, state, 0) == state;
                    let pieces = board.pieces.get(state).filter(|_| senders && at(&costed.fits, state, false))?;
                    costs.cost(road, pieces).ok().map(|score| (score.total, score.parcels))
                });
                let cost = cost.collect();
                costed.roads.push(RoadCosts { road, last, cost });
            }
            board.shelves.push(costed);
        }
        board
    }

    fn empty(slots: &[Slot<'_>], states: usize, road_count: usize) -> Self {
        let mut weights: Vec<u128> = Vec::with_capacity(slots.len());
        let mut weight = 1_u128;
        for slot in slots.iter().rev() {
            weights.push(weight);
            let most = u128::try_from((slot.radix - 1) * road_count).unwrap_or(u128::MAX);
            weight = weight.saturating_mul(most.saturating_add(1));
        }
        weights.reverse();
        let mut board = Self {
            shelves: Vec::new(),
            pieces: Vec::with_capacity(states),
            parts: Vec::with_capacity(states),
            halves: Vec::with_capacity(states),
            first_sender: Vec::with_capacity(states),
            rank: Vec::with_capacity(states),
        };
        for state in 0..states {
            let (mut pieces, mut parts, mut halves) = (Vec::new(), vec![0], vec![0]);
            let (mut sender, mut first, mut rank) = (None, 0, 0_u128);
            for (slot, weight) in slots.iter().zip(&weights) {
                let digit = state / slot.stride % slot.radix;
                if digit == 0 {
                    continue;
                }
                let count = u32::try_from(digit).unwrap_or(u32::MAX);
                let piece = Piece { line: slot.line, quantity: count.saturating_mul(slot.step) };
                parts = (0..=digit).flat_map(|n| parts.iter().map(move |part| part + n * slot.stride)).collect();
                let full = digit * slot.stride;
                halves = halves.iter().flat_map(|half| [*half, half + full]).collect();
                pieces.push(piece);
                if sender.is_none_or(|sender| sender == slot.brand) {
                    sender = Some(slot.brand);
                    first += full;
                }
                rank = rank.saturating_add(weight.saturating_mul(u128::from(count)));
            }
            board.pieces.push(pieces);
            board.parts.push(parts);
            board.halves.push(halves);
            board.first_sender.push(first);
            board.rank.push(rank);
        }
        board
    }

    /// The cheapest plan, without one shelf where asked.
    pub(super) fn cheapest(&self, without: Option<usize>) -> Option<Found> {
        let day = |road: &RoadCosts, _: usize| day_number(road.last);
        let (first, _) = self.pass(without, NaiveDate::MAX, &day, u128::max)?;
        let roads = || self.shelves.iter().flat_map(|shelf| &shelf.roads);
        let last = roads().map(|road| road.last).find(|last| day_number(*last) == first.2)?;
        let rank = |road: &RoadCosts, state: usize| {
            let place = u128::try_from(road.road).unwrap_or(u128::MAX);
            at(&self.rank, state, 0).saturating_mul(place)
        };
        let (best, assigned) = self.pass(without, last, &rank, u128::saturating_add)?;
        Some(Found { assigned, score: Score { total: best.0, parcels: best.1, last }, exact: true })
    }

    fn pass(
        &self,
        without: Option<usize>,
        last: NaiveDate,
        third: &impl Fn(&RoadCosts, usize) -> u128,
        join: Join,
    ) -> Option<(Sum, Assigned)> {
        let mut layers: Vec<(Shelved, Layer)> = Vec::with_capacity(self.shelves.len());
        for (index, shelf) in self.shelves.iter().enumerate() {
            if Some(index) != without && !shelf.roads.is_empty() {
                let shelved = self.leave(shelf, last, third, join);
                let layer = Layer::over(layers.last().map(|(_, layer)| layer), &shelved.best, &self.parts, join);
                layers.push((shelved, layer));
            }
        }
        let all = self.parts.len() - 1;
        let best = at(&layers.last()?.1.best, all, None)?;
        let (mut assigned, mut left) = (Assigned::new(), all);
        for (shelved, layer) in layers.iter().rev() {
            let here = at(&layer.took, left, 0);
            left -= here;
            self.follow(shelved, here, &mut assigned);
        }
        assigned.sort_unstable();
        Some((best, assigned))
    }

    /// The best way for each state to leave one shelf by roads that arrive by `last`.
    fn leave(
        &self,
        shelf: &ShelfCosts,
        last: NaiveDate,
        third: &impl Fn(&RoadCosts, usize) -> u128,
        join: Join,
    ) -> Shelved {
        let states = self.parts.len();
        let costs = |road: &RoadCosts| -> Vec<Option<Sum>> {
            let sum = |(state, cost): (usize, &Option<(i64, usize)>)| {
                cost.map(|(total, parcels)| (total, parcels, if state == 0 { 0 } else { third(road, state) }))
            };
            road.cost.iter().enumerate().map(sum).collect()
        };
        let open: Vec<(usize, Vec<Option<Sum>>)> =
            shelf.roads.iter().filter(|road| road.last <= last).map(|road| (road.road, costs(road))).collect();
        let mut lanes: Vec<(usize, Layer)> = Vec::new();
        if open.len() > 1 && (0..states).any(|state| at(&shelf.fits, state, false) && !shelf.on_one_lane(state)) {
            for (road, costs) in &open {
                let layer = Layer::over(lanes.last().map(|(_, layer)| layer), costs, &self.halves, join);
                lanes.push((*road, layer));
            }
        }
        let mut shelved = Shelved { best: vec![Some((0, 0, 0))], leave: vec![Leave::No], lanes };
        for state in 1..states {
            let sender = at(&self.first_sender, state, state);
            let (best, leave) = if !at(&shelf.fits, state, false) {
                (None, Leave::No)
            } else if shelf.by_brand && sender != state {
                let rest = at(&shelved.best, state - sender, None);
                (joined(at(&shelved.best, sender, None), rest, join), Leave::Apart(sender))
            } else if shelf.on_one_lane(state) {
                let sums = open.iter().filter_map(|(road, costs)| Some((at(costs, state, None)?, *road)));
                sums.min().map_or((None, Leave::No), |(sum, road)| (Some(sum), Leave::By(road)))
            } else {
                (shelved.lanes.last().and_then(|(_, layer)| at(&layer.best, state, None)), Leave::Lanes)
            };
            shelved.best.push(best);
            shelved.leave.push(leave);
        }
        shelved
    }

    fn assign(&self, state: usize, road: usize, assigned: &mut Assigned) {
        assigned.extend(self.pieces.get(state).into_iter().flatten().map(|piece| (*piece, road)));
    }

    fn follow(&self, shelved: &Shelved, state: usize, assigned: &mut Assigned) {
        match at(&shelved.leave, state, Leave::No) {
            Leave::No => {}
            Leave::By(road) => self.assign(state, road, assigned),
            Leave::Lanes => {
                let mut left = state;
                for (road, layer) in shelved.lanes.iter().rev() {
                    let here = at(&layer.took, left, 0);
                    left -= here;
                    self.assign(here, *road, assigned);
                }
            }
            Leave::Apart(part) => {
                self.follow(shelved, part, assigned);
                self.follow(shelved, state - part, assigned);
            }
        }
    }
}

fn joined(one: Option<Sum>, other: Option<Sum>, join: Join) -> Option<Sum> {
    let (one, other) = (one?, other?);
    Some((one.0.saturating_add(other.0), one.1 + other.1, join(one.2, other.2)))
}

impl Layer {
    /// Adds one more shelf to what was possible before.
    fn over(before: Option<&Self>, shelf: &[Option<Sum>], parts: &[Vec<usize>], join: Join) -> Self {
        let Some(before) = before else { return Self { best: shelf.to_vec(), took: (0..shelf.len()).collect() } };
        let mut layer = Self { best: Vec::with_capacity(shelf.len()), took: Vec::with_capacity(shelf.len()) };
        for (state, parts) in parts.iter().enumerate() {
            let (mut best, mut took) = (None::<Sum>, 0);
            for part in parts {
                let sum = joined(at(shelf, *part, None), at(&before.best, state - part, None), join);
                if sum.is_some_and(|sum| best.is_none_or(|best| sum < best)) {
                    (best, took) = (sum, *part);
                }
            }
            layer.best.push(best);
            layer.took.push(took);
        }
        layer
    }
}

fn day_number(day: NaiveDate) -> u128 {
    u128::try_from(day.signed_duration_since(NaiveDate::MIN).num_days()).unwrap_or(0)
}
