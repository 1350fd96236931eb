//! A good plan where the exact search would take too long.
//!
//! First every set of sources (or many of them) is filled line by line, each unit where it adds least; the best of
//! these are then improved by small moves, accepted when the plan is no worse than it was some hundred moves ago (late
//! acceptance), so that the search climbs out of hollows. The moves are drawn from a generator with a fixed start:
//! the same problem goes the same way. A plan that breaks nothing beats any that does, whatever the totals.

use super::position::{Change, Position, Score};
use super::{Bounds, Effort, Problem, Verdict, proofs};

/// Trials while filling.
const FILLING: usize = 2_000_000;
/// Moves tried in all.
const MOVES: usize = 1_600_000;
/// So many fillings are improved.
const STARTS: usize = 5;
/// So many fillings that break limits are looked at again where no other is found.
const DOUBTED: usize = 60;
/// Rounds for a plan that still breaks limits.
const ROUNDS: u64 = 8;
/// A move is compared with the plan so many moves ago.
const MEMORY: usize = 400;
/// Sets of sources that are looked at where not all can be.
const SETS: usize = 3_000;

/// Numbers without a pattern, always the same (xorshift).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(start: u64) -> Self {
        Self(start | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(1);
        usize::try_from(((self.next() >> 32) * bound) >> 32).unwrap_or(0)
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).copied()
    }
}

/// The best plan that a bounded search finds, or a proof that there is none.
pub(super) fn search(problem: &Problem, bounds: &Bounds, effort: Effort) -> Verdict {
    let field = Field::new(problem, bounds);
    let mut fillings = field.fillings(effort);
    let found = fillings.first().is_some_and(|best| best.score().0 == 0);
    if found && effort == Effort::First {
        return fillings.first().map_or(Verdict::Unknown, |best| Verdict::Found(best.plan()));
    }
    if !found && proofs::impossible(problem, bounds) {
        return Verdict::Impossible;
    }
    fillings.truncate(STARTS);
    let share = MOVES / (fillings.len() + 1).max(1);
    let mut improved: Vec<Position<'_>> = Vec::new();
    for (number, filling) in (1..).zip(fillings) {
        improved.push(field.improve(filling, share, number, effort));
        if effort == Effort::First && improved.last().is_some_and(|last| last.score().0 == 0) {
            break;
        }
    }
    improved.sort_by_key(Position::score);
    // One more round makes a plan better; the others are for when all still break something.
    let ways = improved.len();
    let rounds = if effort == Effort::First { 2 } else { ROUNDS };
    for (number, way) in (100..100 + rounds).zip((0..ways).cycle()) {
        let Some(position) = improved.get(way) else { break };
        let next = field.improve(position.clone(), share, number, effort);
        if next.score().0 == 0 {
            return Verdict::Found(next.plan());
        }
        if let Some(position) = improved.get_mut(way) {
            *position = next;
        }
    }
    Verdict::Unknown
}

struct Field<'a> {
    problem: &'a Problem,
    bounds: &'a Bounds,
    /// Sources that can send anything.
    sources: Vec<usize>,
    /// By line: the sources that can send it.
    options: Vec<Vec<usize>>,
    /// Lines in which anything is left to decide.
    open: Vec<usize>,
}

impl<'a> Field<'a> {
    fn new(problem: &'a Problem, bounds: &'a Bounds) -> Self {
        let sources: Vec<usize> = (0..problem.sources.len()).filter(|source| bounds.can_send(*source)).collect();
        let can = |line: usize| sources.iter().copied().filter(|source| bounds.most(*source, line) > 0).collect();
        let options: Vec<Vec<usize>> = (0..problem.lines.len()).map(can).collect();
        let undecided = |line: &usize| {
            let moves = |source: &usize| bounds.most(*source, *line) > bounds.least(*source, *line);
            options.get(*line).is_some_and(|options| options.iter().any(moves))
        };
        let open = (0..problem.lines.len()).filter(undecided).collect();
        Self { problem, bounds, sources, options, open }
    }

    /// Sets of sources, as bits over `sources`: all where these are few, else small, large and drawn ones.
    fn sets(&self) -> Vec<u64> {
        let count = self.sources.len().min(63);
        let most = u32::try_from(self.problem.max_parcels.unwrap_or(count)).unwrap_or(u32::MAX);
        let all = (1_u64 << count) - 1;
        let mut sets: Vec<u64> = Vec::new();
        if count <= 12 {
            sets.extend(1..=all);
        } else {
            let mut dice = Dice::new(0x5eed);
            sets.push(all);
            for one in 0..count {
                for other in one..count {
                    let pair = (1 << one) | (1 << other);
                    sets.extend([pair, all & !pair]);
                }
            }
            while sets.len() < SETS {
                let mut set = 0;
                for _ in 0..1 + dice.below(count.min(usize::try_from(most).unwrap_or(count))) {
                    set |= 1 << dice.below(count);
                }
                sets.push(set);
            }
        }
        let needed = self.sources.iter().enumerate().filter(|(_, source)| self.bounds.must_send(**source));
        let needed: u64 = needed.map(|(bit, _)| 1_u64.checked_shl(u32::try_from(bit).unwrap_or(64)).unwrap_or(0)).sum();
        sets.retain(|set| set & needed == needed && set.count_ones() <= most);
        // The largest first: these are the likeliest to hold everything.
        sets.sort_unstable_by_key(|set| (std::cmp::Reverse(set.count_ones()), *set));
        sets.dedup();
        sets
    }

    /// Fills the sets of sources; the best come first.
    fn fillings(&self, effort: Effort) -> Vec<Position<'a>> {
        let orders = [self.hardest_first(), self.open.clone()];
        let mut kept: Vec<(Score, Position<'a>)> = Vec::new();
        let mut doubted: Vec<(Score, Vec<usize>, Position<'a>)> = Vec::new();
        let mut trials = 0;
        for set in self.sets() {
            let inside = |(bit, _): &(usize, &usize)| set >> bit & 1 == 1;
            let sources: Vec<usize> =
                self.sources.iter().enumerate().filter(inside).map(|(_, source)| *source).collect();
            for order in &orders {
                trials += self.open.len() * sources.len();
                let Some(filled) = self.fill(&sources, order) else { break };
                let score = filled.score();
                let place = kept.partition_point(|(known, _)| *known < score);
                if score.0 > 0 {
                    let place = doubted.partition_point(|(known, ..)| *known < score);
                    if place < DOUBTED {
                        doubted.insert(place, (score, sources.clone(), filled));
                        doubted.truncate(DOUBTED);
                    }
                } else if place < STARTS && kept.get(place).is_none_or(|(known, _)| *known != score) {
                    kept.insert(place, (score, filled));
                    kept.truncate(STARTS);
                }
                if effort == Effort::First && score.0 == 0 {
                    trials = FILLING;
                }
                // The second order is for sets that the first does not manage.
                if score.0 == 0 {
                    break;
                }
            }
            if trials >= FILLING {
                break;
            }
        }
        let found: Vec<Position<'a>> = kept.into_iter().map(|(_, position)| position).collect();
        // What broke limits may still have a way out, unless the figures of these sources exclude it.
        let hopeful =
            doubted.into_iter().filter(|(_, sources, _)| proofs::may_send(self.problem, self.bounds, sources));
        found.into_iter().chain(hopeful.map(|(.., position)| position)).take(STARTS).collect()
    }

    /// Lines with few sources and much weight first; what may not be split before what may.
    fn hardest_first(&self) -> Vec<usize> {
        let mut order = self.open.clone();
        order.sort_by_key(|line| {
            let options = self.options.get(*line).map_or(0, Vec::len);
            let wanted = self.problem.lines.get(*line);
            let weight = wanted.map_or(0, |wanted| i64::from(wanted.quantity) * wanted.unit_weight_g);
            (wanted.is_some_and(|wanted| wanted.may_split), options, std::cmp::Reverse(weight))
        });
        order
    }

    /// Places line by line where it adds least; `None` where the sources cannot send all of a line.
    fn fill(&self, sources: &[usize], order: &[usize]) -> Option<Position<'a>> {
        let mut position = Position::start(self.problem, self.bounds);
        for &line in order {
            let whole = self.problem.lines.get(line).is_some_and(|line| !line.may_split);
            loop {
                let left = position.unplaced(line);
                if left == 0 {
                    break;
                }
                // Without room anywhere, limits are broken for now.
                let change = best_place(&mut position, sources, line, left, whole, false)
                    .or_else(|| best_place(&mut position, sources, line, left, whole, true))?;
                position.put(change);
            }
        }
        Some(position)
    }

    /// Late acceptance over small moves.
    fn improve(&self, start: Position<'a>, moves: usize, number: u64, effort: Effort) -> Position<'a> {
        let mut dice = Dice::new(0x9e37_79b9_7f4a_7c15 ^ (number << 32));
        let mut best = start.clone();
        let mut position = start;
        let mut memory = vec![position.score(); MEMORY];
        let (mut changes, mut undo) = (Vec::new(), Vec::new());
        for step in 0..moves {
            if effort == Effort::First && best.score().0 == 0 {
                break;
            }
            self.draw(&position, &mut dice, &mut changes);
            if changes.is_empty() {
                continue;
            }
            let before = position.score();
            undo.clear();
            undo.extend(changes.iter().map(|change| position.put(*change)));
            let after = position.score();
            let Some(past) = memory.get_mut(step % MEMORY) else { break };
            // While limits are broken only that counts, so that the search may wander until it finds a way out.
            let good = |than: Score| if before.0 > 0 { after.0 <= than.0 } else { after <= than };
            if good(before) || good(*past) {
                if after < best.score() {
                    best.clone_from(&position);
                }
            } else {
                for change in undo.iter().rev() {
                    position.put(*change);
                }
            }
            *past = (*past).min(position.score());
        }
        best
    }

    /// One move: units of a line to another source, an exchange of two lines, or a whole parcel's goods elsewhere.
    fn draw(&self, position: &Position<'a>, dice: &mut Dice, changes: &mut Vec<Change>) {
        changes.clear();
        let kind = dice.below(32);
        if kind == 0 {
            self.dissolve(position, dice, changes);
            return;
        }
        let Some(line) = dice.pick(&self.open) else { return };
        let Some((from, to)) = self.ends(position, dice, line) else { return };
        let (out, back) = (position.units(from, line) - self.bounds.least(from, line), position.spare(to, line));
        let units = self.amount(dice, line, out.min(back));
        if units == 0 {
            return;
        }
        shift(position, changes, line, from, to, units);
        if kind < 12 {
            // The way back for another line.
            let Some(other) = dice.pick(&self.open).filter(|other| *other != line) else { return };
            let out = position.units(to, other) - self.bounds.least(to, other);
            let units = self.amount(dice, other, out.min(position.spare(from, other)));
            if units > 0 {
                shift(position, changes, other, to, from, units);
            }
        }
    }

    /// From where to where units of a line could go.
    fn ends(&self, position: &Position<'a>, dice: &mut Dice, line: usize) -> Option<(usize, usize)> {
        let options = self.options.get(line)?;
        let start = dice.below(options.len());
        let around = options.iter().cycle().skip(start).take(options.len());
        let from = *around.clone().find(|from| position.units(**from, line) > self.bounds.least(**from, line))?;
        let to = dice.pick(options)?;
        // Opening one more parcel than allowed is tried now and then only.
        let closed = !position.sends(to) && self.problem.max_parcels.is_some_and(|most| position.parcels() >= most);
        (from != to && (!closed || dice.below(8) == 0)).then_some((from, to))
    }

    /// How many units to move, of so many at most.
    fn amount(&self, dice: &mut Dice, line: usize, most: u32) -> u32 {
        let whole = self.problem.lines.get(line).filter(|line| !line.may_split).map(|line| line.quantity);
        match (whole, dice.below(4)) {
            (Some(whole), _) => u32::from(most == whole) * whole,
            (None, 0) => most.min(1),
            (None, 1) => most.div_ceil(2),
            (None, 2) => most.min(1 + u32::try_from(dice.below(usize::try_from(most).unwrap_or(0))).unwrap_or(0)),
            (None, _) => most,
        }
    }

    /// Gives all goods of one source to others.
    fn dissolve(&self, position: &Position<'a>, dice: &mut Dice, changes: &mut Vec<Change>) {
        let (Some(from), Some(first)) = (dice.pick(&self.sources), dice.pick(&self.sources)) else { return };
        if from == first || !position.sends(from) || self.bounds.must_send(from) {
            return;
        }
        for line in 0..self.problem.lines.len() {
            let mut left = position.units(from, line);
            if left == 0 {
                continue;
            }
            let whole = self.problem.lines.get(line).is_some_and(|line| !line.may_split);
            changes.push(Change { source: from, line, units: 0 });
            for to in std::iter::once(first).chain(self.sources.iter().copied()) {
                let spare = position.spare(to, line).min(left);
                let again = to == first && left < position.units(from, line);
                if to == from || again || spare == 0 || (whole && spare < left) || !(position.sends(to) || to == first)
                {
                    continue;
                }
                changes.push(Change { source: to, line, units: position.units(to, line) + spare });
                left -= spare;
            }
            if left > 0 {
                changes.clear();
                return;
            }
        }
    }
}

fn shift(position: &Position<'_>, changes: &mut Vec<Change>, line: usize, from: usize, to: usize, units: u32) {
    changes.push(Change { source: from, line, units: position.units(from, line) - units });
    changes.push(Change { source: to, line, units: position.units(to, line) + units });
}

/// The source that takes units of a line for the least: all of them if one can, else the cheapest by the unit.
fn best_place(
    position: &mut Position<'_>,
    sources: &[usize],
    line: usize,
    left: u32,
    whole: bool,
    breaking: bool,
) -> Option<Change> {
    let before = position.score();
    let mut best: Option<((i64, bool), i128, u32, Change)> = None;
    for &source in sources {
        let room = if breaking { position.spare(source, line) } else { position.room(source, line) }.min(left);
        if room == 0 || (whole && room < left) {
            continue;
        }
        let change = Change { source, line, units: position.units(source, line) + room };
        let was = position.put(change);
        let after = position.score();
        position.put(was);
        let (first, added) = ((after.0 - before.0, room < left), i128::from(after.1 - before.1));
        let better = best.as_ref().is_none_or(|(known, cost, units, _)| {
            // By the unit, without dividing.
            first < *known || (first == *known && added * i128::from(*units) < cost * i128::from(room))
        });
        if better {
            best = Some((first, added, room, change));
        }
    }
    best.map(|(.., change)| change)
}
