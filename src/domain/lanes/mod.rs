//! Places where stock waits and the lanes that leave them.
//!
//! A place is a hub at the origin (direct mail) or an overseas warehouse. A lane takes parcels from one place to
//! one country by one carrier service; its rate cards are dated rows, so a parcel of last year costs what it cost.
//! Weights follow the carriers' habit (first weight, then steps; volume over a divisor), dates the place's own
//! calendar: [`parcel`] and [`calendar`]. Operators keep them as a table: [`mod@file`], [`filed`] and [`changes`].

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::country::Country;
use super::ids::{LaneId, Malformed, PlaceId};
use super::landed_cost::Channel;
use super::money::Money;
use super::words::words;

pub mod calendar;
pub mod changes;
pub mod file;
pub mod filed;
pub mod parcel;
pub mod running;

pub use calendar::{Journey, Promised, Weekdays, Zone, journey, journey_beside};
pub use parcel::{Carriage, Content, Parcel, RateCard, TooHeavy};

words! {
    /// What kind of place it is.
    PlaceKind "kind of place" {
        /// Near the maker: parcels leave one by one, or collected in batches.
        Hub = "hub",
        /// Abroad, with goods imported in bulk.
        Warehouse = "warehouse",
    }

    /// How a lane travels most of its way.
    Mode "mode of transport" {
        /// Air parcel.
        AirParcel = "air_parcel",
        /// Courier.
        Express = "express",
        /// Rail.
        Rail = "rail",
        /// Sea.
        Sea = "sea",
        /// Within the destination.
        LastMile = "last_mile",
    }

    /// Who pays duty and tax at the border.
    Incoterm "incoterm" {
        /// Duties paid by us.
        Ddp = "ddp",
        /// Paid on delivery.
        Dap = "dap",
    }

    /// What a carrier may refuse to take.
    Restriction "restriction" {
        /// Batteries, built in or loose.
        Battery = "battery",
        /// Liquids, pastes and aerosols.
        Liquid = "liquid",
        /// Magnets.
        Magnet = "magnet",
        /// Knives and blades.
        Blade = "blade",
        /// Food.
        Food = "food",
    }
}

impl Restriction {
    fn bit(self) -> u8 {
        match self {
            Self::Battery => 1,
            Self::Liquid => 2,
            Self::Magnet => 4,
            Self::Blade => 8,
            Self::Food => 16,
        }
    }
}

/// A set of restrictions: what goods are, or what a lane refuses. As text, words joined by commas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Restriction>", into = "Vec<Restriction>")]
pub struct Restrictions(u8);

impl Restrictions {
    /// Goods that every carrier takes; a lane that takes all goods.
    pub const NONE: Self = Self(0);

    /// The members, in the order of their declaration.
    pub fn iter(self) -> impl Iterator<Item = Restriction> {
        Restriction::ALL.iter().copied().filter(move |each| self.0 & each.bit() != 0)
    }

    /// What both sets have.
    #[must_use]
    pub fn shared(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the two sets share a member.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl FromIterator<Restriction> for Restrictions {
    fn from_iter<I: IntoIterator<Item = Restriction>>(members: I) -> Self {
        Self(members.into_iter().fold(0, |set, each| set | each.bit()))
    }
}

impl From<Vec<Restriction>> for Restrictions {
    fn from(members: Vec<Restriction>) -> Self {
        members.into_iter().collect()
    }
}

impl From<Restrictions> for Vec<Restriction> {
    fn from(set: Restrictions) -> Self {
        set.iter().collect()
    }
}

impl fmt::Display for Restrictions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(Restriction::as_str).collect::<Vec<_>>().join(","))
    }
}

impl FromStr for Restrictions {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        text.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::parse).collect()
    }
}

/// Where stock waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Its short name, `hub-guangzhou`; pages have words for it.
    pub code: String,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// The country it stands in.
    pub country: Country,
    /// The zone of its clock.
    pub time_zone: Zone,
    /// Orders before this local time are worked on the same day.
    pub cutoff: NaiveTime,
    /// Working days from the day work starts to the hand-over to the carrier.
    pub handling_days: u32,
    /// The days on which it works.
    pub working: Weekdays,
    /// Days on which it does not work all the same.
    pub holidays: BTreeSet<NaiveDate>,
    /// Whether parcels of several brands for one recipient leave as one consignment.
    pub consolidates: bool,
    /// Charge per parcel.
    pub handling_per_parcel: Money,
    /// Charge per unit.
    pub handling_per_unit: Money,
    /// Weight of the empty parcel.
    pub packaging_g: u32,
    /// How many parcels it hands over on one day, at most; no limit when absent.
    pub capacity: Option<u32>,
}

/// From one place to one country by one carrier service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// Its id.
    pub id: LaneId,
    /// Its short name, `can-de-air`.
    pub code: String,
    /// Where it starts.
    pub place: PlaceId,
    /// Where it ends.
    pub to: Country,
    /// The carrier, as shoppers know it.
    pub carrier: String,
    /// How it travels.
    pub mode: Mode,
    /// By which channel its parcels are declared.
    pub channel: Channel,
    /// Who pays at the border.
    pub incoterm: Incoterm,
    /// Calendar days from hand-over to the door: fewest and most.
    pub transit_days: (u32, u32),
    /// The days of the week on which it is collected: what comes between waits for the next of them, and what goes to one
    /// recipient then travels together, whoever made it. None: it leaves on every day its place works.
    #[serde(default)]
    pub departs: Option<Weekdays>,
    /// What it does not take.
    pub refuses: Restrictions,
    /// Whether it takes parcels at present.
    pub open: bool,
    /// The border it crosses, by the code of its name; none within one customs territory.
    pub border: Option<String>,
    /// Its dated prices.
    pub rate_cards: Vec<RateCard>,
}

impl Lane {
    /// Whether parcels of several brands for one recipient leave as one consignment: on any lane of a hub that
    /// consolidates, on a lane that is collected, and on none else.
    pub fn joins_brands(&self, place: &Place) -> bool {
        place.consolidates || self.departs.is_some()
    }

    /// The rate card of a day. Of two that hold, the one that began last.
    pub fn card(&self, on: NaiveDate) -> Option<&RateCard> {
        self.rate_cards.iter().filter(|card| card.holds(on)).max_by_key(|card| card.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_restrictions_is_read_back_as_written() {
        let set: Restrictions = "liquid, battery".parse().unwrap();
        assert_eq!(set.to_string(), "battery,liquid");
        assert_eq!(serde_json::to_string(&set).unwrap(), r#"["battery","liquid"]"#);
        assert_eq!(serde_json::from_str::<Restrictions>(r#"["liquid","battery"]"#).unwrap(), set);
        assert!(set.meets("battery".parse().unwrap()));
        assert!(!set.meets("food".parse().unwrap()));
        assert!("battery,ghosts".parse::<Restrictions>().is_err());
        assert_eq!("".parse(), Ok(Restrictions::NONE));
    }
}
