//! The cheapest plan, proved: a dynamic programme over places, its state the units still to be placed.
//!
//! The cost of a plan is a sum over places, so the best way to serve some units from the first n places is the
//! best of: any part of them from the n-th, the rest from those before. That step is [`Grid::stack`], the same that
//! answers `entrepot route`; here a part is worth what the landed-cost engine says of its consignments. A whole line is
//! one digit, there or not; a line whose units are split counts them. The first pass finds the least (total, parcels,
//! last arrival); the second keeps to roads that arrive by then and settles what is still equal by the order of the
//! list.
//!
//! Within a place one sender's goods travel on one lane, and on several only where no single lane takes them all:
//! nothing is divided between carriers to slip under a threshold.

use chrono::NaiveDate;

use super::costs::{Costs, Piece};
use super::{Assigned, Found, JOINS, QUOTES, Score};
use crate::domain::assignment::grid::{Grid, Worth};
use crate::domain::ids::BrandId;
use crate::domain::pricing::Pricer;

/// What an exact search says.
pub(super) enum Answer {
    /// The cheapest, with the board it was found on.
    Best(Box<(Found, Board)>),
    /// There is none.
    None,
    /// Too large to be searched through.
    TooMany,
}

/// What plans are compared by in one pass.
trait Pass: Worth {
    /// Of a part that is nothing.
    const NOTHING: Self;

    /// Of a part on a road: what it costs, when the road arrives, what its place in the list weighs.
    fn of(total: i64, parcels: usize, last: NaiveDate, rank: u128) -> Self;
}

/// The first pass.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Soonest {
    total: i64,
    parcels: usize,
    last: NaiveDate,
}

/// The second pass.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    total: i64,
    parcels: usize,
    rank: u128,
}

impl Worth for Soonest {
    const NONE: Self = Self { total: <i64 as Worth>::NONE, ..Self::NOTHING };

    fn join(self, other: Self) -> Self {
        Self {
            total: self.total.join(other.total),
            parcels: self.parcels + other.parcels,
            last: self.last.max(other.last),
        }
    }
}

impl Pass for Soonest {
    const NOTHING: Self = Self { total: 0, parcels: 0, last: NaiveDate::MIN };

    fn of(total: i64, parcels: usize, last: NaiveDate, _: u128) -> Self {
        Self { total, parcels, last }
    }
}

impl Worth for Listed {
    const NONE: Self = Self { total: <i64 as Worth>::NONE, ..Self::NOTHING };

    fn join(self, other: Self) -> Self {
        Self {
            total: self.total.join(other.total),
            parcels: self.parcels + other.parcels,
            rank: self.rank.saturating_add(other.rank),
        }
    }
}

impl Pass for Listed {
    const NOTHING: Self = Self { total: 0, parcels: 0, rank: 0 };

    fn of(total: i64, parcels: usize, _: NaiveDate, rank: u128) -> Self {
        Self { total, parcels, rank }
    }
}

/// A digit of the state.
struct Slot<'a> {
    line: usize,
    brand: &'a BrandId,
    /// Units that one count stands for.
    step: u32,
    radix: usize,
}

struct RoadCosts {
    road: usize,
    /// Whether each sender's goods are a consignment of their own on it.
    by_brand: bool,
    last: NaiveDate,
    cost: Vec<Option<(i64, usize)>>,
}

struct ShelfCosts {
    roads: Vec<RoadCosts>,
    /// Whether some road takes each sender's goods alone. Those that take them together stand beside it then.
    by_brand: bool,
    fits: Vec<bool>,
}

impl ShelfCosts {
    fn on_one_lane(&self, state: usize) -> bool {
        self.roads.iter().any(|road| at(&road.cost, state, None).is_some())
    }
}

/// What every set of units costs on every road.
pub(super) struct Board {
    grid: Grid,
    shelves: Vec<ShelfCosts>,
    /// Per state: its pieces.
    pieces: Vec<Vec<Piece>>,
    /// Per state: the goods of its first brand.
    first_sender: Vec<usize>,
    /// Per digit: which sender's it is.
    senders: Vec<usize>,
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

/// How every state leaves one shelf, and what that is worth.
struct Shelved<V> {
    best: Vec<V>,
    leave: Vec<Leave>,
    lanes: Vec<(usize, Layer<V>)>,
    /// Roads that take several senders' goods together, beside those that do not.
    together: Vec<(usize, Layer<V>)>,
}

/// What lanes up to one of them are worth together, and what that one takes.
struct Layer<V> {
    best: Vec<V>,
    took: Vec<usize>,
}

/// Every choice among lines: what those chosen come to.
fn parts_of(lines: &[usize]) -> Vec<usize> {
    let mut parts = vec![0];
    for goods in lines.iter().filter(|goods| **goods > 0) {
        parts.extend(parts.clone().into_iter().map(|part| part + goods));
    }
    parts
}

fn at<T: Copy>(list: &[T], state: usize, otherwise: T) -> T {
    list.get(state).copied().unwrap_or(otherwise)
}

/// Searches with these lines split and the others whole.
pub(super) fn search<P: Pricer>(costs: &mut Costs<'_, P>, split: &[bool]) -> Answer {
    let slots = slots(costs, split);
    let radices: Vec<usize> = slots.iter().map(|slot| slot.radix).collect();
    let Some(grid) = Grid::new(&radices, QUOTES / costs.roads.len().max(1)) else { return Answer::TooMany };
    let joins = radices.iter().map(|radix| radix.saturating_mul(radix.saturating_add(1)) / 2);
    if joins.fold(1, usize::saturating_mul) > JOINS {
        return Answer::TooMany;
    }
    let board = Board::new(costs, grid, &slots);
    if board.tears_over_two() {
        return Answer::TooMany;
    }
    match board.cheapest(None) {
        Some(found) => Answer::Best(Box::new((found, board))),
        None => Answer::None,
    }
}

fn slots<'a, P: Pricer>(costs: &Costs<'a, P>, split: &[bool]) -> Vec<Slot<'a>> {
    let slot = |piece: Piece| {
        let line = costs.line(piece.line)?;
        let step = if at(split, piece.line, false) { 1 } else { piece.quantity };
        let radix = usize::try_from(piece.quantity / step.max(1)).unwrap_or(usize::MAX).saturating_add(1);
        Some(Slot { line: piece.line, brand: &line.brand, step, radix })
    };
    costs.pieces().into_iter().filter_map(slot).collect()
}

impl Board {
    /// Quotes every set of units that one sender can send from a shelf.
    fn new<P: Pricer>(costs: &mut Costs<'_, P>, grid: Grid, slots: &[Slot<'_>]) -> Self {
        let mut board = Self::empty(grid, slots, costs.roads.len());
        for shelf in 0..costs.ask.shelves.len() {
            let fits = board.pieces.iter().map(|pieces| costs.holds(shelf, pieces)).collect();
            let mut costed = ShelfCosts { roads: Vec::new(), by_brand: false, fits };
            for road in 0..costs.roads.len() {
                let Some(on) = costs.roads.get(road).filter(|on| on.shelf == shelf) else { continue };
                let (by_brand, last) = (on.by_brand, on.journey.arrives.1);
                costed.by_brand |= by_brand && on.open.is_ok();
                let cost = board.pieces.iter().enumerate().map(|(state, pieces)| {
                    let sender = !by_brand || at(&board.first_sender, state, 0) == state;
                    if !sender || !at(&costed.fits, state, false) {
                        return None;
                    }
                    costs.cost(road, pieces).ok().map(|score| (score.total, score.parcels))
                });
                let cost = cost.collect();
                costed.roads.push(RoadCosts { road, by_brand, last, cost });
            }
            board.shelves.push(costed);
        }
        board
    }

    fn empty(grid: Grid, slots: &[Slot<'_>], road_count: usize) -> Self {
        let mut weights: Vec<u128> = Vec::with_capacity(slots.len());
        let mut weight = 1_u128;
        for slot in slots.iter().rev() {
            weights.push(weight);
            let most = u128::try_from((slot.radix - 1) * road_count).unwrap_or(u128::MAX);
            weight = weight.saturating_mul(most.saturating_add(1));
        }
        weights.reverse();
        let states = grid.states();
        let (mut all_pieces, mut first_sender, mut ranks) =
            (Vec::with_capacity(states), Vec::with_capacity(states), Vec::with_capacity(states));
        for state in 0..states {
            let (mut pieces, mut sender, mut first, mut rank) = (Vec::new(), None, 0, 0_u128);
            let digits = grid.digits(state).zip(grid.weights());
            for (((digit, one), slot), weight) in
                digits.zip(slots).zip(&weights).filter(|(((digit, _), _), _)| *digit > 0)
            {
                let count = u32::try_from(digit).unwrap_or(u32::MAX);
                pieces.push(Piece { line: slot.line, quantity: count.saturating_mul(slot.step) });
                if sender.is_none_or(|sender| sender == slot.brand) {
                    sender = Some(slot.brand);
                    first += digit * one;
                }
                rank = rank.saturating_add(weight.saturating_mul(u128::from(count)));
            }
            all_pieces.push(pieces);
            first_sender.push(first);
            ranks.push(rank);
        }
        let first_of = |slot: &Slot<'_>| slots.iter().position(|other| other.brand == slot.brand).unwrap_or(0);
        let senders = slots.iter().map(first_of).collect();
        Self { grid, shelves: Vec::new(), pieces: all_pieces, first_sender, senders, rank: ranks }
    }

    /// The cheapest plan, without one shelf where asked.
    pub(super) fn cheapest(&self, without: Option<usize>) -> Option<Found> {
        let (first, _) = self.pass::<Soonest>(without, NaiveDate::MAX)?;
        let (best, assigned) = self.pass::<Listed>(without, first.last)?;
        let score = Score { total: best.total, parcels: best.parcels, last: first.last };
        Some(Found { assigned, score, exact: true })
    }

    /// The best plan by roads that arrive by `last`.
    fn pass<V: Pass>(&self, without: Option<usize>, last: NaiveDate) -> Option<(V, Assigned)> {
        let used =
            self.shelves.iter().enumerate().filter(|(at, shelf)| Some(*at) != without && !shelf.roads.is_empty());
        let shelved: Vec<Shelved<V>> = used.map(|(_, shelf)| self.leave(shelf, last)).collect();
        let (first, others) = shelved.split_first()?;
        // What all shelves before each of the others can do; of the last one only the full state is asked.
        let mut before: Vec<Vec<V>> = vec![first.best.clone()];
        for (shelf, _) in others.iter().zip(1..others.len()) {
            let after = self.grid.stack(before.last()?, &shelf.best);
            before.push(after);
        }
        let mut worth = match others.last() {
            Some(shelf) => Grid::complete(before.last()?, &shelf.best),
            None => first.best.last().copied()?,
        };
        let best = Some(worth).filter(|worth| *worth < V::NONE)?;
        let (mut assigned, mut left, mut parts) = (Assigned::new(), self.grid.full(), Vec::new());
        for (shelf, before) in others.iter().zip(&before).rev() {
            self.grid.parts(left, &mut parts);
            let makes = |part: &usize| at(&shelf.best, *part, V::NONE).join(at(before, left - part, V::NONE)) == worth;
            let here = parts.iter().copied().find(makes)?;
            self.follow(shelf, here, &mut assigned);
            left -= here;
            worth = at(before, left, V::NONE);
        }
        self.follow(first, left, &mut assigned);
        assigned.sort_unstable();
        Some((best, assigned))
    }

    /// The best way for each state to leave one shelf by roads that arrive by `last`.
    fn leave<V: Pass>(&self, shelf: &ShelfCosts, last: NaiveDate) -> Shelved<V> {
        let states = self.grid.states();
        let worth = |road: &RoadCosts| -> Vec<V> {
            let place = u128::try_from(road.road).unwrap_or(u128::MAX);
            let of = |state: usize| match at(&road.cost, state, None) {
                Some(_) if state == 0 => V::NOTHING,
                Some((total, parcels)) => {
                    V::of(total, parcels, road.last, at(&self.rank, state, 0).saturating_mul(place))
                }
                None => V::NONE,
            };
            (0..states).map(of).collect()
        };
        let in_time = |by_brand: bool| -> Vec<(usize, Vec<V>)> {
            let open = shelf.roads.iter().filter(|road| road.last <= last && road.by_brand == by_brand);
            open.map(|road| (road.road, worth(road))).collect()
        };
        let open = in_time(shelf.by_brand);
        let mut lanes: Vec<(usize, Layer<V>)> = Vec::new();
        let together = if shelf.by_brand { in_time(false) } else { Vec::new() };
        if open.len() + together.len() > 1
            && (0..states).any(|state| at(&shelf.fits, state, false) && !shelf.on_one_lane(state))
        {
            for (road, worth) in &open {
                let layer = self.one_more_lane(lanes.last().map(|(_, layer)| layer), worth);
                lanes.push((*road, layer));
            }
        }
        let mut shelved = Shelved { best: vec![V::NOTHING], leave: vec![Leave::No], lanes, together: Vec::new() };
        for state in 1..states {
            let sender = at(&self.first_sender, state, state);
            let (best, leave) = if !at(&shelf.fits, state, false) {
                (V::NONE, Leave::No)
            } else if shelf.by_brand && sender != state {
                let rest = at(&shelved.best, state - sender, V::NONE);
                (at(&shelved.best, sender, V::NONE).join(rest).min(V::NONE), Leave::Apart(sender))
            } else if shelf.on_one_lane(state) {
                let roads = open.iter().map(|(road, worth)| (at(worth, state, V::NONE), *road));
                roads.min().map_or((V::NONE, Leave::No), |(worth, road)| (worth, Leave::By(road)))
            } else {
                let layer = shelved.lanes.last();
                (layer.map_or(V::NONE, |(_, layer)| at(&layer.best, state, V::NONE)), Leave::Lanes)
            };
            shelved.best.push(best);
            shelved.leave.push(leave);
        }
        for (road, worth) in together {
            let divided = shelved.lanes.last().map(|(_, layer)| layer);
            let layer = self.one_more_together(shelf, (&shelved.best, divided), &worth);
            shelved.best.clone_from(&layer.best);
            shelved.together.push((road, layer));
        }
        shelved
    }

    /// Adds a lane that takes several senders' goods together: of each sender all, none, or some of the lines where no lane
    /// takes all of them. What is left goes by the lanes before, what is left of divided goods by `lanes` as they must.
    fn one_more_together<V: Pass>(
        &self,
        shelf: &ShelfCosts,
        (before, divided): (&[V], Option<&Layer<V>>),
        lane: &[V],
    ) -> Layer<V> {
        let mut layer = Layer { best: Vec::with_capacity(lane.len()), took: Vec::with_capacity(lane.len()) };
        for state in 0..lane.len() {
            if !at(&shelf.fits, state, false) {
                layer.best.push(V::NONE);
                layer.took.push(0);
                continue;
            }
            // What goes together, what goes by the lanes before, and what the rest of divided goods is worth.
            let mut ways = vec![(0, 0, V::NOTHING)];
            for (_, sender) in self.portions(state) {
                let goods: usize = sender.iter().sum();
                let mut more: Vec<(usize, usize, V)> = Vec::with_capacity(ways.len() * 2);
                more.extend(ways.iter().map(|(here, rest, worth)| (*here, rest + goods, *worth)));
                more.extend(ways.iter().map(|(here, rest, worth)| (here + goods, *rest, *worth)));
                if !shelf.on_one_lane(goods) {
                    for part in parts_of(&sender).into_iter().filter(|part| (1..goods).contains(part)) {
                        let left = divided.map_or(V::NONE, |layer| at(&layer.best, goods - part, V::NONE));
                        more.extend(ways.iter().map(|(here, rest, worth)| (here + part, *rest, worth.join(left))));
                    }
                }
                ways = more;
            }
            let worth = |(here, rest, left): (usize, usize, V)| {
                (at(lane, here, V::NONE).join(at(before, rest, V::NONE)).join(left), here)
            };
            let best = ways.into_iter().map(worth).min().unwrap_or((V::NONE, 0));
            layer.best.push(best.0.min(V::NONE));
            layer.took.push(best.1);
        }
        layer
    }

    /// Whether somebody's goods have to be divided at a place which several lanes leave that take senders together, beside
    /// lanes that do not: goods divided over two of the former are not looked for, so nothing would be proved.
    fn tears_over_two(&self) -> bool {
        let torn = |shelf: &ShelfCosts| {
            (1..self.grid.states()).any(|state| {
                let one = at(&self.first_sender, state, 0) == state;
                one && at(&shelf.fits, state, false) && !shelf.on_one_lane(state)
            })
        };
        let together = |shelf: &ShelfCosts| {
            shelf.roads.iter().filter(|road| !road.by_brand && road.cost.iter().skip(1).any(Option::is_some)).count()
        };
        self.shelves.iter().any(|shelf| shelf.by_brand && together(shelf) > 1 && torn(shelf))
    }

    /// What each sender has in a state, line by line.
    fn portions(&self, state: usize) -> Vec<(usize, Vec<usize>)> {
        let mut all: Vec<(usize, Vec<usize>)> = Vec::new();
        for ((digit, weight), sender) in self.grid.digits(state).zip(self.grid.weights()).zip(&self.senders) {
            match all.iter_mut().find(|(of, _)| of == sender) {
                _ if digit == 0 => {}
                Some((_, lines)) => lines.push(digit * weight),
                None => all.push((*sender, vec![digit * weight])),
            }
        }
        all
    }

    /// Adds one more lane to those before; what a state has of a line goes on one of them.
    fn one_more_lane<V: Pass>(&self, before: Option<&Layer<V>>, lane: &[V]) -> Layer<V> {
        let Some(before) = before else { return Layer { best: lane.to_vec(), took: (0..lane.len()).collect() } };
        let mut layer = Layer { best: Vec::with_capacity(lane.len()), took: Vec::with_capacity(lane.len()) };
        for state in 0..lane.len() {
            let lines: Vec<usize> =
                self.grid.digits(state).zip(self.grid.weights()).map(|(digit, weight)| digit * weight).collect();
            let parts = parts_of(&lines);
            let worth = |part: usize| at(lane, part, V::NONE).join(at(&before.best, state - part, V::NONE));
            let best = parts.into_iter().map(|part| (worth(part), part)).min().unwrap_or((V::NONE, 0));
            layer.best.push(best.0.min(V::NONE));
            layer.took.push(best.1);
        }
        layer
    }

    fn assign(&self, state: usize, road: usize, assigned: &mut Assigned) {
        assigned.extend(self.pieces.get(state).into_iter().flatten().map(|piece| (*piece, road)));
    }

    fn follow<V: Pass>(&self, shelved: &Shelved<V>, state: usize, assigned: &mut Assigned) {
        let mut left = state;
        for (road, layer) in shelved.together.iter().rev() {
            let here = at(&layer.took, left, 0);
            self.assign(here, *road, assigned);
            let took = self.portions(here);
            for (sender, goods) in self.portions(left) {
                let Some((_, taken)) = took.iter().find(|(of, _)| *of == sender) else { continue };
                let (goods, taken): (usize, usize) = (goods.iter().sum(), taken.iter().sum());
                left -= goods;
                self.follow_lanes(shelved, goods - taken, assigned);
            }
        }
        self.follow_alone(shelved, left, assigned);
    }

    fn follow_lanes<V: Pass>(&self, shelved: &Shelved<V>, mut left: usize, assigned: &mut Assigned) {
        for (road, layer) in shelved.lanes.iter().rev() {
            let here = at(&layer.took, left, 0);
            left -= here;
            self.assign(here, *road, assigned);
        }
    }

    fn follow_alone<V: Pass>(&self, shelved: &Shelved<V>, state: usize, assigned: &mut Assigned) {
        match at(&shelved.leave, state, Leave::No) {
            Leave::No => {}
            Leave::By(road) => self.assign(state, road, assigned),
            Leave::Lanes => self.follow_lanes(shelved, state, assigned),
            Leave::Apart(part) => {
                self.follow_alone(shelved, part, assigned);
                self.follow_alone(shelved, state - part, assigned);
            }
        }
    }
}
