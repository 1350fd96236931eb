//! How a place is run: what its operators may change about it from one day to the next.

use chrono::NaiveTime;

use super::{Place, Weekdays};
use crate::domain::money::Money;

/// Working days of handling, at most.
pub const MOST_HANDLING_DAYS: u32 = 60;
/// Parcels that a place can be said to hand over on one day, at most.
pub const MOST_CAPACITY: u32 = 1_000_000;
/// Grams of an empty parcel, at most.
pub const MOST_PACKAGING_G: u32 = 50_000;

/// What operators may change about a place. What each means stands with [`Place`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Orders before this local time are worked on the same day.
    pub cutoff: NaiveTime,
    /// Working days from the day work starts to the hand-over.
    pub handling_days: u32,
    /// The days on which it works.
    pub working: Weekdays,
    /// Whether parcels of several brands for one recipient leave as one.
    pub consolidates: bool,
    /// Charge per parcel.
    pub per_parcel: Money,
    /// Charge per unit.
    pub per_unit: Money,
    /// Weight of the empty parcel.
    pub packaging_g: u32,
    /// How many parcels it hands over on one day, at most.
    pub capacity: Option<u32>,
}

impl Running {
    /// What is different to how a place was run, as the audit log has it.
    pub fn differences(&self, was: &Self) -> Vec<String> {
        let mut all = Vec::new();
        let mut note = |what: &str, was: &dyn std::fmt::Display, now: &dyn std::fmt::Display, differs: bool| {
            if differs {
                all.push(format!("{what} {was} → {now}"));
            }
        };
        let clock = |time: NaiveTime| time.format("%H:%M").to_string();
        note("cut-off", &clock(was.cutoff), &clock(self.cutoff), was.cutoff != self.cutoff);
        note("handling days", &was.handling_days, &self.handling_days, was.handling_days != self.handling_days);
        note("working days", &was.working, &self.working, was.working != self.working);
        note("consolidates", &was.consolidates, &self.consolidates, was.consolidates != self.consolidates);
        note("per parcel", &was.per_parcel, &self.per_parcel, was.per_parcel != self.per_parcel);
        note("per unit", &was.per_unit, &self.per_unit, was.per_unit != self.per_unit);
        note("packaging g", &was.packaging_g, &self.packaging_g, was.packaging_g != self.packaging_g);
        let limit = |most: Option<u32>| most.map_or_else(|| "none".to_owned(), |most| most.to_string());
        note("parcels a day", &limit(was.capacity), &limit(self.capacity), was.capacity != self.capacity);
        all
    }
}

impl From<&Place> for Running {
    fn from(place: &Place) -> Self {
        Self {
            cutoff: place.cutoff,
            handling_days: place.handling_days,
            working: place.working,
            consolidates: place.consolidates,
            per_parcel: place.handling_per_parcel,
            per_unit: place.handling_per_unit,
            packaging_g: place.packaging_g,
            capacity: place.capacity,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::routing::fixtures::hub;

    #[test]
    fn what_is_different_is_named_and_nothing_else() {
        let was = Running::from(&hub("hub-guangzhou"));
        assert!(was.differences(&was).is_empty());
        let cutoff = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
        let now = Running { cutoff, consolidates: !was.consolidates, ..was.clone() };
        let (before, after) = (was.consolidates, !was.consolidates);
        assert_eq!(
            now.differences(&was),
            [format!("cut-off {} → 09:05", was.cutoff.format("%H:%M")), format!("consolidates {before} → {after}")]
        );
    }
}
