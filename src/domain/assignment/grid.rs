//! The states of a dynamic programme over parts: how many of each thing have been given, one digit a thing.
//!
//! The best way to make up a state from n givers is the best of: any part of it from the n-th, the rest from those
//! before. [`Grid::stack`] does that step for all states at once, whatever a part is worth.

/// What parts are worth and how that adds up.
pub trait Worth: Copy + Ord {
    /// Of a part that cannot be given; greater than any other, and so is what is joined with it.
    const NONE: Self;

    /// Of two parts from two givers.
    #[must_use]
    fn join(self, other: Self) -> Self;
}

impl Worth for i64 {
    // Leaves room to add two of them.
    const NONE: Self = Self::MAX / 4;

    fn join(self, other: Self) -> Self {
        self + other
    }
}

/// Numbers of which every digit has its own radix.
#[derive(Debug, Clone)]
pub struct Grid {
    /// Radix and weight of each digit, in the caller's order.
    digits: Vec<(usize, usize)>,
    /// The weights of digits that count at all, from the heaviest on.
    falling: Vec<usize>,
    states: usize,
}

impl Grid {
    /// Digits of these radices; `None` where there are more states than `most`.
    pub fn new(radices: &[usize], most: usize) -> Option<Self> {
        // The widest digit is the lightest, so that the innermost loop is long.
        let mut order: Vec<(usize, usize)> = radices.iter().copied().enumerate().collect();
        order.sort_by_key(|(digit, radix)| (std::cmp::Reverse(*radix), *digit));
        let mut digits = vec![(1, 1); radices.len()];
        let mut falling = Vec::with_capacity(radices.len());
        let mut states: usize = 1;
        for (digit, radix) in order {
            if let Some(slot) = digits.get_mut(digit) {
                *slot = (radix, states);
            }
            if radix > 1 {
                falling.push(states);
            }
            states = states.checked_mul(radix).filter(|states| *states <= most)?;
        }
        falling.reverse();
        Some(Self { digits, falling, states })
    }

    /// How many states there are.
    pub fn states(&self) -> usize {
        self.states
    }

    /// The state in which everything is given.
    pub fn full(&self) -> usize {
        self.states - 1
    }

    /// The digits of a state.
    pub fn digits(&self, state: usize) -> impl Iterator<Item = usize> + '_ {
        self.digits.iter().map(move |(radix, weight)| state / weight % radix)
    }

    /// What one count of each digit weighs, in the same order.
    pub fn weights(&self) -> impl Iterator<Item = usize> + '_ {
        self.digits.iter().map(|(_, weight)| *weight)
    }

    /// All parts of a state, the state itself included.
    pub fn parts(&self, state: usize, parts: &mut Vec<usize>) {
        parts.clear();
        parts.push(0);
        for (digit, (_, weight)) in self.digits(state).zip(&self.digits) {
            let before = parts.len();
            for count in 1..=digit {
                parts.extend_from_within(..before);
                let from = parts.len() - before;
                for part in parts.iter_mut().skip(from) {
                    *part += count * weight;
                }
            }
        }
    }

    /// The best of every state from those before and one more giver. `before` is worth of each state so far, `gives` of
    /// each part from the one more.
    pub fn stack<V: Worth>(&self, before: &[V], gives: &[V]) -> Vec<V> {
        let mut after = vec![V::NONE; self.states];
        join_all(&mut after, before, gives, &self.falling);
        after
    }

    /// The same for the full state alone.
    pub fn complete<V: Worth>(before: &[V], gives: &[V]) -> V {
        before.iter().rev().zip(gives).map(|(rest, part)| rest.join(*part)).min().unwrap_or(V::NONE).min(V::NONE)
    }
}

/// Joins every part with every state that has room for it, digit by digit from the heaviest of these `weights` on.
fn join_all<V: Worth>(after: &mut [V], before: &[V], gives: &[V], weights: &[usize]) {
    let [weight, lighter @ ..] = weights else {
        return join_rows(after, before, gives);
    };
    if lighter.is_empty() {
        return join_rows(after, before, gives);
    }
    for (high, gives) in gives.chunks(*weight).enumerate() {
        // What a giver cannot give comes in blocks: a shelf without a thing has none of the parts with it.
        if gives.iter().all(|worth| *worth == V::NONE) {
            continue;
        }
        for (after, before) in after.chunks_mut(*weight).skip(high).zip(before.chunks(*weight)) {
            join_all(after, before, gives, lighter);
        }
    }
}

/// The lightest digit. Of a known length the compiler keeps it all in registers, and nearly all time goes by here.
fn join_rows<V: Worth>(after: &mut [V], before: &[V], gives: &[V]) {
    match after.len() {
        2 => join_exactly::<V, 2>(after, before, gives),
        3 => join_exactly::<V, 3>(after, before, gives),
        4 => join_exactly::<V, 4>(after, before, gives),
        5 => join_exactly::<V, 5>(after, before, gives),
        6 => join_exactly::<V, 6>(after, before, gives),
        7 => join_exactly::<V, 7>(after, before, gives),
        _ => {
            for (low, worth) in gives.iter().enumerate() {
                for (after, before) in after.iter_mut().skip(low).zip(before) {
                    *after = before.join(*worth).min(*after);
                }
            }
        }
    }
}

fn join_exactly<V: Worth, const N: usize>(after: &mut [V], before: &[V], gives: &[V]) {
    let (Ok(after), Ok(before), Ok(gives)) =
        (<&mut [V; N]>::try_from(after), <&[V; N]>::try_from(before), <&[V; N]>::try_from(gives))
    else {
        return;
    };
    let mut best = *after;
    for (low, worth) in gives.iter().enumerate() {
        for (best, before) in best.iter_mut().skip(low).zip(before) {
            *best = before.join(*worth).min(*best);
        }
    }
    *after = best;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_has_the_parts_it_can_be_divided_into() {
        let grid = Grid::new(&[3, 1, 2], 100).unwrap();
        assert_eq!((grid.states(), grid.full()), (6, 5));
        assert_eq!(grid.digits(5).collect::<Vec<_>>(), [2, 0, 1]);
        let mut parts = Vec::new();
        grid.parts(5, &mut parts);
        parts.sort_unstable();
        assert_eq!(parts, [0, 1, 2, 3, 4, 5]);
        grid.parts(4, &mut parts);
        assert_eq!(parts.len(), 4);
        assert!(Grid::new(&[10, 11], 100).is_none());
    }

    #[test]
    fn a_stack_is_the_best_of_all_divisions() {
        let grid = Grid::new(&[2, 4, 3], 100).unwrap();
        let worth = |seed: i64| -> Vec<i64> {
            let cost = |at: usize| (i64::try_from(at).unwrap() * seed) % 17;
            (0..24).map(|at| if cost(at) == 5 { i64::NONE } else { cost(at) }).collect()
        };
        let (before, gives) = (worth(7), worth(11));
        let after = grid.stack(&before, &gives);
        let mut parts = Vec::new();
        for (state, found) in after.iter().enumerate() {
            grid.parts(state, &mut parts);
            let best = parts.iter().map(|part| before[state - part] + gives[*part]).min().unwrap().min(i64::NONE);
            assert_eq!(*found, best, "{state}");
        }
        assert_eq!(Grid::complete(&before, &gives), after[23]);
    }
}
