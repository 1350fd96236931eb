//! Bags of a batch: numbered from one, each no heavier than `bags.csv` allows on its day.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::BatchRefused;
use crate::domain::lanes::Mode;

/// A bag with what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bag {
    /// Its number within the batch.
    pub number: u32,
    /// Parcels.
    pub pieces: u32,
    /// Grams.
    pub gross_g: u64,
}

struct Limit {
    mode: Mode,
    most_g: u32,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

static LIMITS: LazyLock<Vec<Limit>> = LazyLock::new(|| {
    let rows = csv::Reader::from_reader(include_str!("bags.csv").as_bytes()).into_records();
    rows.filter_map(Result::ok).filter_map(|row| limit(&row)).collect()
});

fn limit(row: &csv::StringRecord) -> Option<Limit> {
    let to = row.get(3)?;
    Some(Limit {
        mode: row.get(0)?.parse().ok()?,
        most_g: row.get(1)?.parse().ok()?,
        from: row.get(2)?.parse().ok()?,
        to: if to.is_empty() { None } else { Some(to.parse().ok()?) },
    })
}

/// The most grams of a bag that travels by a mode on a day; none where nobody set a limit.
pub fn most_g(mode: Mode, on: NaiveDate) -> Option<u32> {
    let holds = |row: &&Limit| row.mode == mode && row.from <= on && row.to.is_none_or(|to| on <= to);
    LIMITS.iter().find(holds).map(|row| row.most_g)
}

/// The bags of a batch, by their numbers; of each parcel its bag and its grams.
pub fn bags(pieces: impl IntoIterator<Item = (u32, u32)>) -> Vec<Bag> {
    let mut bags: Vec<Bag> = Vec::new();
    for (number, grams) in pieces {
        match bags.iter_mut().find(|bag| bag.number == number) {
            Some(bag) => {
                bag.pieces = bag.pieces.saturating_add(1);
                bag.gross_g = bag.gross_g.saturating_add(u64::from(grams));
            }
            None => bags.push(Bag { number, pieces: 1, gross_g: u64::from(grams) }),
        }
    }
    bags.sort_by_key(|bag| bag.number);
    bags
}

/// The bag a parcel goes into: the one that was asked for, else the last one, else a new one.
///
/// # Errors
/// [`BatchRefused::NoBag`] for a number beyond the next, [`BatchRefused::BagFull`] where it grows too heavy,
/// [`BatchRefused::TooHeavy`] for a parcel that no bag takes.
pub fn choose(bags: &[Bag], asked: Option<u32>, grams: u32, most_g: Option<u32>) -> Result<u32, BatchRefused> {
    if let Some(most_g) = most_g.filter(|most| grams > *most) {
        return Err(BatchRefused::TooHeavy { most_g });
    }
    let last = bags.iter().map(|bag| bag.number).max().unwrap_or(0);
    let full = |number: u32| {
        let held = bags.iter().find(|bag| bag.number == number).map_or(0, |bag| bag.gross_g);
        most_g.filter(|most| held.saturating_add(u64::from(grams)) > u64::from(*most))
    };
    let next = last.saturating_add(1);
    match asked {
        Some(bag) if bag == 0 || bag > next => Err(BatchRefused::NoBag { bag, next }),
        Some(bag) => full(bag).map_or(Ok(bag), |most_g| Err(BatchRefused::BagFull { bag, most_g })),
        None if last == 0 || full(last).is_some() => Ok(next),
        None => Ok(last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read_and_says_where_it_comes_from_and_how_sure_it_is() {
        assert_eq!(LIMITS.len(), include_str!("bags.csv").lines().count() - 1);
        for row in csv::Reader::from_reader(include_str!("bags.csv").as_bytes()).into_records() {
            let row = row.unwrap();
            assert!(row.iter().skip(4).all(|cell| !cell.is_empty()) && row.len() == 6, "{row:?}");
        }
        assert_eq!(most_g(Mode::AirParcel, "2026-11-24".parse().unwrap()), Some(30_000));
        assert_eq!(most_g(Mode::AirParcel, "2001-01-01".parse().unwrap()), None);
    }

    #[test]
    fn a_parcel_goes_into_the_last_bag_while_that_has_room() {
        let some = |weights: &[(u32, u32)]| bags(weights.iter().copied());
        assert_eq!(choose(&[], None, 500, Some(2000)), Ok(1));
        let two = some(&[(1, 1900), (2, 700), (2, 800)]);
        assert_eq!(two[1], Bag { number: 2, pieces: 2, gross_g: 1500 });
        assert_eq!(choose(&two, None, 500, Some(2000)), Ok(2), "exactly full");
        assert_eq!(choose(&two, None, 501, Some(2000)), Ok(3));
        assert_eq!(choose(&two, Some(1), 100, Some(2000)), Ok(1));
        assert_eq!(choose(&two, Some(1), 101, Some(2000)), Err(BatchRefused::BagFull { bag: 1, most_g: 2000 }));
        assert_eq!(choose(&two, Some(3), 1, Some(2000)), Ok(3));
        for none in [0, 4] {
            assert_eq!(choose(&two, Some(none), 1, Some(2000)), Err(BatchRefused::NoBag { bag: none, next: 3 }));
        }
        assert_eq!(choose(&two, None, 2001, Some(2000)), Err(BatchRefused::TooHeavy { most_g: 2000 }));
        assert_eq!(choose(&two, None, 900_000, None), Ok(2), "nobody set a limit");
    }
}
