//! Which of equally good plans is chosen: the one with more units of the first line from the earliest-listed source, then
//! from the next, then of the second line, and so on.
//!
//! Every unit of a line from a source weighs so much that no units of later ones come up to it, so the order of plans is
//! the order of sums, and the best sum is found like the least total: from source to source, among equals only.

use super::exact::{Board, Layers};
use super::grid::Worth;

/// The order among equal plans: the greater is better. Two numbers hold more digits than one.
type Rank = (u128, u128);

/// What the last source of a layer gives, and the slot that this leaves.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) part: usize,
    pub(super) slot: usize,
}

/// By state: the best step from it, once it is known.
type Steps = Vec<Option<(Rank, Step)>>;

/// Follows equal plans back, remembering what was seen.
pub(super) struct Road<'a> {
    board: &'a Board<'a>,
    layers: &'a Layers,
    weights: Vec<Vec<Rank>>,
    /// By depth and slot.
    seen: Vec<Vec<Steps>>,
    /// By depth: the rank of each part, once two plans are equal.
    ranks: Vec<Vec<Rank>>,
}

impl<'a> Road<'a> {
    pub(super) fn new(board: &'a Board<'a>, layers: &'a Layers) -> Self {
        let seen = layers.best.iter().map(|slots| vec![Vec::new(); slots.len()]).collect();
        let ranks = vec![Vec::new(); layers.best.len()];
        Self { board, layers, weights: rank_weights(board), seen, ranks }
    }

    fn known(&self, depth: usize, slot: usize, state: usize) -> Option<(Rank, Step)> {
        self.seen.get(depth)?.get(slot)?.get(state).copied().flatten()
    }

    /// The step that was chosen.
    pub(super) fn step(&self, depth: usize, slot: usize, state: usize) -> Option<Step> {
        self.known(depth, slot, state).map(|(_, step)| step)
    }

    fn remember(&mut self, depth: usize, slot: usize, state: usize, best: (Rank, Step)) {
        let states = self.board.grid.states();
        if let Some(seen) = self.seen.get_mut(depth).and_then(|slots| slots.get_mut(slot)) {
            if seen.is_empty() {
                seen.resize(states, None);
            }
            if let Some(cell) = seen.get_mut(state) {
                *cell = Some(best);
            }
        }
    }

    /// The highest rank with which a state is made up at its least key.
    pub(super) fn rank(&mut self, depth: usize, slot: usize, state: usize) -> Option<Rank> {
        let Some(table) = depth.checked_sub(1).and_then(|number| self.board.tables.get(number)) else {
            return (state == 0 && slot == 0).then_some((0, 0));
        };
        if let Some((rank, _)) = self.known(depth, slot, state) {
            return Some(rank);
        }
        let key = self.layers.key(depth, slot, state);
        let mut best: Option<(Rank, Step)> = None;
        let mut parts = Vec::new();
        self.board.grid.parts(state, &mut parts);
        for part in parts {
            let asked = table.keys.get(part).copied().unwrap_or(i64::NONE);
            let sends = !(part == 0 && table.optional);
            let Some(from) = slot.checked_sub(usize::from(sends && self.layers.counted)) else { continue };
            let rest = state - part;
            if asked == i64::NONE || self.layers.key(depth - 1, from, rest) + asked != key {
                continue;
            }
            let Some(before) = self.rank(depth - 1, from, rest) else { continue };
            let own = self.part_rank(depth, table.source, part);
            let rank = (before.0 + own.0, before.1 + own.1);
            if best.is_none_or(|(known, _)| rank > known) {
                best = Some((rank, Step { part, slot: from }));
            }
        }
        if let Some(best) = best {
            self.remember(depth, slot, state, best);
        }
        best.map(|(rank, _)| rank)
    }

    fn part_rank(&mut self, depth: usize, source: usize, part: usize) -> Rank {
        let Some(ranks) = self.ranks.get_mut(depth) else { return (0, 0) };
        if ranks.is_empty() {
            let (grid, weights) = (&self.board.grid, self.weights.get(source));
            let one = |part: usize| {
                let digits = grid.digits(part).zip(weights.into_iter().flatten());
                digits.fold((0_u128, 0_u128), |rank, (count, weight)| {
                    let count = u128::try_from(count).unwrap_or(0);
                    (rank.0.wrapping_add(weight.0 * count), rank.1.wrapping_add(weight.1 * count))
                })
            };
            ranks.extend((0..grid.states()).map(one));
        }
        ranks.get(part).copied().unwrap_or((0, 0))
    }
}

/// What one count of a line from a source weighs among equal plans: the first line first, in it the first source.
fn rank_weights(board: &Board<'_>) -> Vec<Vec<Rank>> {
    let mut weights = vec![vec![(0, 0); board.problem.lines.len()]; board.problem.sources.len()];
    let (mut next, mut high) = (1_u128, false);
    for (line, step) in board.steps.iter().enumerate().rev() {
        for source in (0..board.problem.sources.len()).rev() {
            let open = (board.bounds.most(source, line) - board.bounds.least(source, line)) / step;
            if open == 0 {
                continue;
            }
            let radix = u128::from(open) + 1;
            if next.checked_mul(radix).is_none() {
                // Beyond two numbers the first digits are what counts; a board this large does not get there.
                (next, high) = (1, true);
            }
            if let Some(weight) = weights.get_mut(source).and_then(|row| row.get_mut(line)) {
                *weight = if high { (next, 0) } else { (0, next) };
            }
            next = next.saturating_mul(radix);
        }
    }
    weights
}
