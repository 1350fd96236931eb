//! Lots drawn from a seed: the same seed and number draw the same, whatever else is drawn, on every machine.

use uuid::Uuid;

/// The moment that ids of generated rows begin at: 1 November 2024, in milliseconds. Each number is a millisecond
/// later, so that rows are added at the end of every index.
const FIRST_ID_MS: u64 = 1_730_419_200_000;

/// What lots are drawn for, so that one more for one thing changes nothing of another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose {
    /// Ids.
    Ids,
    /// Goods, prices, words.
    Facts,
    /// What lies where.
    Shelves,
}

/// A source of lots: SplitMix64, which has no bad seeds.
#[derive(Debug, Clone)]
pub(super) struct Lot {
    state: u64,
    number: u64,
}

impl Lot {
    /// The lots of a row.
    pub fn of(seed: u64, number: u64, purpose: Purpose) -> Self {
        let purpose = match purpose {
            Purpose::Ids => 1,
            Purpose::Facts => 2,
            Purpose::Shelves => 3,
        };
        Self { state: mixed(mixed(mixed(seed).wrapping_add(number)).wrapping_add(purpose)), number }
    }

    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.state)
    }

    /// One of so many, from 0.
    pub fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.draw() % count).unwrap_or(0)
    }

    /// From the first to the last, both included.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        let span = u64::from(last.saturating_sub(first)) + 1;
        first.saturating_add(u32::try_from(self.draw() % span).unwrap_or(0))
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn happens(&mut self, in_a_hundred: usize) -> bool {
        self.below(100) < in_a_hundred
    }

    /// One of them; none where there is none.
    pub fn pick<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        let at = self.below(of.len());
        of.get(at)
    }

    /// So many of them at most, each once, in their order.
    pub fn some<'t, T>(&mut self, of: &'t [T], count: usize) -> Vec<&'t T> {
        let mut left = count.min(of.len());
        let mut some = Vec::with_capacity(left);
        for (at, one) in of.iter().enumerate() {
            if left > 0 && self.below(of.len() - at) < left {
                some.push(one);
                left -= 1;
            }
        }
        some
    }

    /// An id that looks like any other and sorts by the number of its row.
    pub fn id<I: From<Uuid>>(&mut self) -> I {
        let (first, second) = (self.draw().to_le_bytes(), self.draw().to_le_bytes());
        let mut random = [0; 10];
        for (place, byte) in random.iter_mut().zip(first.into_iter().chain(second)) {
            *place = byte;
        }
        let at = FIRST_ID_MS.saturating_add(self.number);
        I::from(uuid::Builder::from_unix_timestamp_millis(at, &random).into_uuid())
    }
}

fn mixed(state: u64) -> u64 {
    let state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

/// A number in digits and letters, the shortest that sorts nowhere in particular.
pub(super) fn short(mut number: u64) -> String {
    let mut signs = Vec::new();
    loop {
        let digit = u32::try_from(number % 36).unwrap_or(0);
        signs.push(char::from_digit(digit, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            return signs.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ListingId;

    #[test]
    fn the_same_seed_and_number_draw_the_same() {
        let draw = |seed, number| Lot::of(seed, number, Purpose::Facts).between(1, 1_000_000);
        assert_eq!(draw(1, 7), draw(1, 7));
        assert_ne!(draw(1, 7), draw(2, 7));
        assert_ne!(draw(1, 7), draw(1, 8));
    }

    #[test]
    fn ids_sort_by_the_number_of_their_row() {
        let id = |number| Lot::of(3, number, Purpose::Ids).id::<ListingId>();
        let ids: Vec<ListingId> = (0..300).map(id).collect();
        assert!(ids.is_sorted() && ids.first() == Some(&id(0)));
        assert!(ids.iter().all(|id| id.as_str().as_bytes()[14] == b'7'), "of the seventh version");
    }

    #[test]
    fn some_of_many_are_as_many_as_wanted_and_each_once() {
        let all: Vec<u32> = (0..14).collect();
        for number in 0..200 {
            let some = Lot::of(1, number, Purpose::Facts).some(&all, 4);
            assert!(some.len() == 4 && some.is_sorted() && some.windows(2).all(|two| two[0] < two[1]));
        }
        assert_eq!(Lot::of(1, 1, Purpose::Facts).some(&all, 99).len(), 14);
    }

    #[test]
    fn a_number_is_written_short() {
        assert_eq!(
            (short(0), short(35), short(36), short(1_000_000)),
            ("0".into(), "z".into(), "10".into(), "lfls".into())
        );
    }
}
