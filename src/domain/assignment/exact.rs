//! The cheapest plan, proved: a dynamic programme over sources, its state the units still to be placed.
//!
//! A line whose units may be split is a digit that counts them; any other line is there or not. Sources are taken in the
//! order in which they arrive, so the first layer that reaches the least total also tells the earliest last arrival.
//! Parcels are counted in the key, below the total; only where the limit on parcels binds is a second run made, with one
//! layer for each number of parcels. The plan is then followed back through all that are equal, and the order of the
//! lists decides.

use chrono::NaiveDate;

use super::Plan;
use super::bounds::Bounds;
use super::grid::{Grid, Worth};
use super::parcel::Load;
use super::ties::Road;
use super::values::Problem;

/// A run joins no more parts than this, a fraction of a second; six lines of four units over six sources ask for 68 million.
const JOINS: u64 = 250_000_000;
/// The same for a run that counts parcels.
const COUNTED_JOINS: u64 = 450_000_000;
/// No more parcels than this are priced.
const CELLS: usize = 1_000_000;
/// A key is the total in this many steps, and the parcels below it.
const STEP: i64 = 128;

/// What the search says.
pub(super) enum Found {
    Best(Plan),
    None,
    TooLarge,
}

/// The least number of parcels.
pub(super) enum Fewest {
    Parcels(usize),
    None,
    TooLarge,
}

/// What a source asks for each part.
pub(super) struct Table {
    pub(super) source: usize,
    arrives: NaiveDate,
    pub(super) keys: Vec<i64>,
    /// Whether it may stay out.
    pub(super) optional: bool,
}

/// What every source asks for every part.
pub(super) struct Board<'a> {
    pub(super) problem: &'a Problem,
    pub(super) bounds: &'a Bounds,
    pub(super) grid: Grid,
    /// Units that one count of each line's digit stands for.
    pub(super) steps: Vec<u32>,
    pub(super) tables: Vec<Table>,
    joins: u64,
}

/// The best keys after so many sources, by number of parcels where these are counted.
pub(super) struct Layers {
    pub(super) best: Vec<Vec<Vec<i64>>>,
    pub(super) counted: bool,
}

/// The cheapest plan.
pub(super) fn search(problem: &Problem, bounds: &Bounds) -> Found {
    let Some(mut board) = Board::new(problem, bounds) else { return Found::TooLarge };
    board.price(false);
    let free = board.layers(None);
    let Some(least) = free.least() else { return Found::None };
    let most = problem.max_parcels.unwrap_or(usize::MAX);
    if parcels(least) <= most {
        return board.plan(&free, least).map_or(Found::None, Found::Best);
    }
    // One parcel needs no joins, and the last one that is allowed hardly any.
    let slots = u64::try_from(most.saturating_sub(1)).unwrap_or(u64::MAX);
    if board.joins.saturating_mul(slots) > COUNTED_JOINS {
        return Found::TooLarge;
    }
    let counted = board.layers(Some(most));
    let best = counted.least().and_then(|least| board.plan(&counted, least));
    best.map_or(Found::None, Found::Best)
}

/// The least number of parcels that any plan needs.
pub(super) fn fewest(problem: &Problem, bounds: &Bounds) -> Fewest {
    let Some(mut board) = Board::new(problem, bounds) else { return Fewest::TooLarge };
    board.price(true);
    board.layers(None).least().map_or(Fewest::None, |key| Fewest::Parcels(parcels(key)))
}

fn parcels(key: i64) -> usize {
    usize::try_from(key.rem_euclid(STEP)).unwrap_or(usize::MAX)
}

fn at(list: &[i64], state: usize) -> i64 {
    list.get(state).copied().unwrap_or(i64::NONE)
}

impl<'a> Board<'a> {
    /// The board, unless it is too large.
    fn new(problem: &'a Problem, bounds: &'a Bounds) -> Option<Self> {
        let mut order: Vec<(NaiveDate, usize)> = Vec::new();
        for (at, source) in problem.sources.iter().enumerate() {
            if bounds.can_send(at) {
                order.push((source.arrives, at));
            }
        }
        order.sort_unstable();
        let (mut steps, mut radices) = (Vec::new(), Vec::new());
        for (line, wanted) in problem.lines.iter().enumerate() {
            let fixed: u32 = order.iter().map(|(_, at)| bounds.least(*at, line)).sum();
            let step = if wanted.may_split { 1 } else { wanted.quantity };
            steps.push(step);
            radices.push(usize::try_from((wanted.quantity - fixed) / step).ok()? + 1);
        }
        let grid = Grid::new(&radices, CELLS / order.len().max(1))?;
        let mut joins: u64 = 0;
        let tables = order.into_iter().map(|(arrives, source)| {
            let mut here: u64 = 1;
            for (line, (radix, step)) in radices.iter().zip(&steps).enumerate() {
                let spare = usize::try_from((bounds.most(source, line) - bounds.least(source, line)) / step);
                let most = spare.unwrap_or(usize::MAX).min(radix - 1);
                let ways = (radix - most..=*radix).sum::<usize>();
                here = here.saturating_mul(u64::try_from(ways).unwrap_or(u64::MAX));
            }
            joins = joins.saturating_add(here);
            Table { source, arrives, keys: Vec::new(), optional: !bounds.must_send(source) }
        });
        let tables: Vec<Table> = tables.collect();
        let countable = i64::try_from(tables.len()).is_ok_and(|sources| sources < STEP);
        (joins <= JOINS && countable).then_some(Self { problem, bounds, grid, steps, tables, joins })
    }

    /// Fills in what every part asks of every source; the number of parcels alone where `counting`.
    fn price(&mut self, counting: bool) {
        let shared = shared(self.problem);
        let mut tables = std::mem::take(&mut self.tables);
        for table in &mut tables {
            table.keys = self.keys(table, &shared, counting);
        }
        self.tables = tables;
    }

    fn keys(&self, table: &Table, shared: &[Vec<usize>], counting: bool) -> Vec<i64> {
        let (problem, bounds, at) = (self.problem, self.bounds, table.source);
        let Some(source) = problem.sources.get(at) else { return Vec::new() };
        let (weight, volume) = source.room();
        // By line and count: the units and what they weigh and cost; nothing beyond the most.
        let loads: Vec<Vec<(u32, Load)>> = (0..problem.lines.len())
            .zip(&self.steps)
            .map(|(line, step)| {
                let (least, most) = (bounds.least(at, line), bounds.most(at, line));
                let units = (0..).map(|count| least + count * step).take_while(|units| *units <= most);
                units.map(|units| (units, Load::at(problem, at, line, units))).collect()
            })
            .collect();
        let mut units = vec![0_u32; problem.lines.len()];
        let key = |state: usize| {
            let mut load = Load::default();
            for ((count, loads), units) in self.grid.digits(state).zip(&loads).zip(&mut units) {
                let (here, more) = *loads.get(count)?;
                *units = here;
                load = load + more;
            }
            if load.units == 0 {
                return Some(0);
            }
            let enough = |lines: &Vec<usize>| {
                let drawn: u32 = lines.iter().filter_map(|line| units.get(*line)).sum();
                let sku = lines.first().and_then(|line| problem.lines.get(*line)).map_or(0, |line| line.sku);
                drawn <= problem.stock(at, sku)
            };
            if load.weight > weight || load.volume > volume || !shared.iter().all(enough) {
                return None;
            }
            if counting {
                return Some(1);
            }
            Some((source.parcel(&load).total + problem.split_penalty) * STEP + 1)
        };
        (0..self.grid.states()).map(key).map(|key| key.unwrap_or(i64::NONE)).collect()
    }

    /// Layer upon layer; with a limit, one for each number of parcels.
    fn layers(&self, limit: Option<usize>) -> Layers {
        let nothing = || vec![i64::NONE; self.grid.states()];
        let slots = limit.map_or(1, |limit| limit.min(self.tables.len()) + 1);
        let mut first = vec![nothing(); slots];
        if let Some(start) = first.first_mut().and_then(|slot| slot.first_mut()) {
            *start = 0;
        }
        let mut best = vec![first];
        for (number, table) in self.tables.iter().enumerate() {
            let Some(before) = best.last() else { break };
            let last = number + 1 == self.tables.len();
            let after = match limit {
                None => before.iter().map(|before| self.step(before, &table.keys, last)).collect(),
                Some(_) => self.counted_step(before, table, last),
            };
            best.push(after);
        }
        Layers { best, counted: limit.is_some() }
    }

    /// One source more. Where only the full state matters, only that is worked out.
    fn step(&self, before: &[i64], keys: &[i64], full_only: bool) -> Vec<i64> {
        if !full_only {
            return self.grid.stack(before, keys);
        }
        let mut after = vec![i64::NONE; self.grid.states()];
        if let Some(full) = after.last_mut() {
            *full = Grid::complete(before, keys);
        }
        after
    }

    fn counted_step(&self, before: &[Vec<i64>], table: &Table, last: bool) -> Vec<Vec<i64>> {
        let mut keys = table.keys.clone();
        if let (true, Some(nothing)) = (table.optional, keys.first_mut()) {
            *nothing = i64::NONE;
        }
        let mut after = Vec::with_capacity(before.len());
        for (slot, stay) in before.iter().enumerate() {
            // The last parcel that is allowed has to make everything up.
            let full_only = last || slot + 1 == before.len();
            let mut here = match slot.checked_sub(1).and_then(|fewer| before.get(fewer)) {
                Some(fewer) => self.step(fewer, &keys, full_only),
                None => vec![i64::NONE; self.grid.states()],
            };
            if table.optional {
                for (here, stay) in here.iter_mut().zip(stay) {
                    *here = (*here).min(*stay);
                }
            }
            after.push(here);
        }
        after
    }

    /// The plan of this key that arrives first and ranks highest.
    fn plan(&self, layers: &Layers, least: i64) -> Option<Plan> {
        let reached = layers.best.iter().position(|slots| Layers::best_of(slots) == Some(least))?;
        let arrives = reached.checked_sub(1).and_then(|number| self.tables.get(number)).map(|table| table.arrives);
        let depth = self.tables.iter().take_while(|table| Some(table.arrives) <= arrives).count();
        let slot = layers.best.get(depth)?.iter().position(|slot| slot.last() == Some(&least))?;
        let mut road = Road::new(self, layers);
        road.rank(depth, slot, self.grid.full())?;
        let mut units: Plan = vec![vec![0; self.problem.lines.len()]; self.problem.sources.len()];
        for table in &self.tables {
            let row = self.units(table.source, 0);
            units.get_mut(table.source)?.clone_from(&row);
        }
        let (mut slot, mut state) = (slot, self.grid.full());
        for number in (0..depth).rev() {
            let table = self.tables.get(number)?;
            let step = road.step(number + 1, slot, state)?;
            let row = self.units(table.source, step.part);
            units.get_mut(table.source)?.clone_from(&row);
            (slot, state) = (step.slot, state - step.part);
        }
        Some(units)
    }

    fn units(&self, source: usize, part: usize) -> Vec<u32> {
        let counts = self.grid.digits(part).zip(&self.steps).enumerate();
        let units = |(line, (count, step)): (usize, (usize, &u32))| {
            self.bounds.least(source, line) + u32::try_from(count).unwrap_or(0) * step
        };
        counts.map(units).collect()
    }
}

impl Layers {
    fn best_of(slots: &[Vec<i64>]) -> Option<i64> {
        slots.iter().filter_map(|slot| slot.last().copied()).min().filter(|key| *key < i64::NONE)
    }

    /// The least key of all.
    fn least(&self) -> Option<i64> {
        self.best.last().and_then(|slots| Self::best_of(slots))
    }

    pub(super) fn key(&self, depth: usize, slot: usize, state: usize) -> i64 {
        self.best.get(depth).and_then(|slots| slots.get(slot)).map_or(i64::NONE, |keys| at(keys, state))
    }
}

/// Groups of lines that share a SKU.
fn shared(problem: &Problem) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (line, wanted) in problem.lines.iter().enumerate() {
        let same = |group: &&mut Vec<usize>| {
            group.first().and_then(|line| problem.lines.get(*line)).is_some_and(|other| other.sku == wanted.sku)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(line),
            None => groups.push(vec![line]),
        }
    }
    groups.retain(|group| group.len() > 1);
    groups
}
