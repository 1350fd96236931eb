//! Long rows of small values that are looked into here and there: where there is much of it, it lies in large pages of
//! memory. A search of a million listings looks into thousands of the usual ones, and finding each costs more than
//! reading what is in it.

use bytemuck::Pod;
use memmap2::MmapMut;

/// From so many bytes on large pages are asked for: less would leave much of one empty.
const LARGE: usize = 4 << 20;
/// Bytes of a large page.
const PAGE: usize = 2 << 20;

/// Values side by side, which stay as they are.
pub enum Wide<T> {
    /// Few: where everything lies.
    Few(Vec<T>),
    /// Many, in pages of their own, with how many bytes of them are values.
    Many(MmapMut, usize),
}

impl<T: Pod> Wide<T> {
    /// Of these.
    pub fn of(all: Vec<T>) -> Self {
        let bytes: &[u8] = bytemuck::cast_slice(&all);
        if bytes.len() < LARGE {
            return Self::Few(all);
        }
        let pages = MmapMut::map_anon(bytes.len().next_multiple_of(PAGE)).ok().and_then(|mut map| {
            // A system that has no large pages keeps them in usual ones.
            #[cfg(target_os = "linux")]
            let _ = map.advise(memmap2::Advice::HugePage);
            map.get_mut(..bytes.len())?.copy_from_slice(bytes);
            Some(Self::Many(map, bytes.len()))
        });
        pages.unwrap_or(Self::Few(all))
    }

    /// All of them.
    pub fn all(&self) -> &[T] {
        match self {
            Self::Few(all) => all,
            Self::Many(map, bytes) => map.get(..*bytes).map_or(&[], bytemuck::cast_slice),
        }
    }
}

impl<T> Default for Wide<T> {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn much_and_little_is_read_back_as_it_was() {
        for count in [0, 1, 1_000, 900_000] {
            let all: Vec<[u8; 5]> = (0..count)
                .map(|number: u32| {
                    let [a, b, c, d] = number.to_le_bytes();
                    [a, b, c, d, 7]
                })
                .collect();
            let wide = Wide::of(all.clone());
            assert_eq!(matches!(wide, Wide::Many(..)), count == 900_000);
            assert_eq!(wide.all(), all, "{count}");
        }
    }
}
