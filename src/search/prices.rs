//! What every listing costs at the door of a market, for sorting and counting: one number and one road per listing. How
//! they are come by is [`reckoned`](super::reckoned).

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::wide::Wide;
use crate::domain::country::Country;
use crate::domain::ids::{LaneId, PlaceId};
use crate::domain::money::Currency;
use crate::domain::offers::Selling;
use crate::store::known::Known;

/// What cannot be had.
pub const NONE: u32 = u32::MAX;
/// The road of what cannot be had.
pub const NOWHERE: u8 = u8::MAX;

/// The state of the world a column was made in, listings apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stamp {
    made_from: [i64; 4],
    /// The market.
    pub country: Country,
    /// The storefront's currency.
    pub currency: Currency,
    day: NaiveDate,
}

impl Stamp {
    /// That of a view at a moment.
    pub fn of(known: &Known, selling: Selling<'_>, now: DateTime<Utc>) -> Self {
        let versions = &known.versions;
        Self {
            made_from: [versions.lanes, versions.rates, versions.rulebook, versions.registrations],
            country: selling.market.country,
            currency: selling.currency,
            day: selling.market.day(now),
        }
    }

    /// One of a day, in a country.
    #[cfg(test)]
    pub fn for_test(day: NaiveDate) -> Self {
        let (country, currency) = ("DE".parse().unwrap(), "EUR".parse().unwrap());
        Self { made_from: [1, 2, 3, 4], country, currency, day }
    }
}

/// A way by which something comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Road {
    /// From where.
    pub place: PlaceId,
    /// By which lane.
    pub lane: LaneId,
    /// Whether from within the country's customs territory.
    pub near: bool,
}

/// A total at the door in the minor unit of the storefront's currency ([`NONE`] for what cannot be had), and the place of
/// its road ([`NOWHERE`]): five bytes side by side, so that both come with one look into memory.
pub type Landed = [u8; 5];

/// Of what cannot be had.
pub const NOT: Landed = landed(NONE, NOWHERE);

/// A total and a road, side by side.
const fn landed(total: u32, road: u8) -> Landed {
    let [a, b, c, d] = total.to_le_bytes();
    [a, b, c, d, road]
}

/// The same, apart.
pub fn parts([a, b, c, d, road]: Landed) -> (u32, u8) {
    (u32::from_le_bytes([a, b, c, d]), road)
}

/// One total and one road for each document of a segment.
#[derive(Default)]
pub struct Column {
    landed: Wide<Landed>,
    /// The roads.
    pub ways: Vec<Road>,
}

impl Column {
    /// Of totals and the places of their roads in `ways`.
    pub fn of(all: impl Iterator<Item = (u32, u8)>, ways: Vec<Road>) -> Self {
        Self { landed: Wide::of(all.map(|(total, road)| landed(total, road)).collect()), ways }
    }

    /// The same by its bytes; nothing where they are of something else.
    pub fn from_bytes(bytes: &[u8], ways: Vec<Road>) -> Option<Self> {
        let (landed, rest) = bytes.as_chunks();
        let known = |one: &Landed| parts(*one).1 == NOWHERE || usize::from(parts(*one).1) < ways.len();
        (rest.is_empty() && landed.iter().all(known)).then(|| Self { landed: Wide::of(landed.to_vec()), ways })
    }

    /// As bytes, roads apart.
    pub fn bytes(&self) -> &[u8] {
        self.landed.all().as_flattened()
    }

    /// What each document costs, and by which road it comes, in order.
    pub fn landed(&self) -> &[Landed] {
        self.landed.all()
    }

    /// The same, apart.
    pub fn all(&self) -> impl Iterator<Item = (u32, u8)> {
        self.landed().iter().map(|one| parts(*one))
    }
}
