//! Collection of direct mail: parcels of many brands that leave one hub on one lane at one cut-off, in numbered bags and
//! under one manifest.
//!
//! A batch takes parcels until its cut-off or until it is closed, whichever comes first; what comes later joins the next
//! or goes alone. Once closed it has a [`Manifest`], which never changes: the batch leaves with all that is on it, or is
//! taken apart as a whole.

mod bags;
pub mod combining;
mod manifest;

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::consignments::{ConsignmentState, MoveRefused};
use super::customs::Declaration;
use super::ids::{BatchId, ConsignmentId, ConsignmentNumber, LaneId, Malformed, OrderId, OrderNumber, PlaceId};
use super::lanes::{Lane, Place, PlaceKind};
use super::words::words;

pub use bags::{Bag, bags, choose, most_g};
pub use manifest::{Head, Item, Manifest, Totals};

words! {
    /// Where a batch stands.
    BatchState "state of a batch" {
        /// It takes parcels.
        Open = "open",
        /// It has its manifest and waits for the carrier.
        Closed = "closed",
        /// The carrier has it.
        HandedOver = "handed_over",
        /// It was closed and taken apart before it left.
        Dissolved = "dissolved",
    }
}

/// The number of a batch and of its manifest: `B-2026-000123`, counted within a year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BatchNumber(String);

impl BatchNumber {
    /// The number of a year that comes after another, or the year's first.
    pub fn after(year: i32, last: Option<&Self>) -> Self {
        let last = last.and_then(|last| last.0.rsplit('-').next()?.parse::<u32>().ok()).unwrap_or(0);
        Self(format!("{}{:06}", Self::of_year(year), last.saturating_add(1)))
    }

    /// What every number of a year begins with.
    pub fn of_year(year: i32) -> String {
        format!("B-{year}-")
    }

    /// The text people read.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BatchNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for BatchNumber {
    type Err = Malformed;

    /// Forgives case, spaces and missing zeros: people type these.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
        let parts: Vec<&str> = text.split('-').collect();
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match parts.as_slice() {
            ["B", year, running] if year.len() == 4 && digits(year) && digits(running) && running.len() <= 6 => {
                Ok(Self(format!("B-{year}-{running:0>6}")))
            }
            _ => Err(Malformed("number of a batch")),
        }
    }
}

/// A batch without its parcels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its id.
    pub id: BatchId,
    /// The number people read, also that of its manifest.
    pub number: BatchNumber,
    /// The hub at which it is collected.
    pub place: PlaceId,
    /// The lane on which it leaves.
    pub lane: LaneId,
    /// Where it stands.
    pub state: BatchState,
    /// The day of its cut-off, local at the hub.
    pub day: NaiveDate,
    /// Its cut-off: what is scanned from then on is late.
    pub closes_at: DateTime<Utc>,
    /// When it was opened, and by whom.
    pub opened: (DateTime<Utc>, String),
    /// When it was closed, and by whom.
    pub closed: Option<(DateTime<Utc>, String)>,
    /// When it left or was taken apart, and by whom.
    pub ended: Option<(DateTime<Utc>, String)>,
}

impl Batch {
    /// A batch that opens now and closes at the next cut-off of its hub: on a lane that is collected, that of its next
    /// collection.
    pub fn open(id: BatchId, number: BatchNumber, place: &Place, lane: &Lane, now: DateTime<Utc>, by: &str) -> Self {
        let day = place.next_departure(lane, now);
        Self {
            id,
            number,
            place: place.id.clone(),
            lane: lane.id.clone(),
            state: BatchState::Open,
            day,
            closes_at: place.cuts_off(day),
            opened: (now, by.to_owned()),
            closed: None,
            ended: None,
        }
    }

    /// Whether it takes a parcel that comes now.
    pub fn takes(&self, now: DateTime<Utc>) -> bool {
        self.state == BatchState::Open && now < self.closes_at
    }

    /// Whether it should have been closed by now.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.state == BatchState::Open && !self.takes(now)
    }
}

/// A parcel in a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// Which.
    pub consignment: ConsignmentId,
    /// The number on it.
    pub number: ConsignmentNumber,
    /// Of which order.
    pub order: (OrderId, OrderNumber),
    /// Where it stands.
    pub state: ConsignmentState,
    /// Its bag.
    pub bag: u32,
    /// Grams, with its box; none for one that travels in another's.
    pub gross_g: u32,
    /// Whether somebody parted it from others: it stays apart when the batch is closed.
    pub stays_apart: bool,
}

/// Where a parcel is collected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Where {
    /// In which batch.
    pub batch: BatchId,
    /// Its number.
    pub number: BatchNumber,
    /// How that stands.
    pub state: BatchState,
    /// In which bag.
    pub bag: u32,
}

/// Why a parcel does not join a batch or leave it, or why a batch does not move on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BatchRefused {
    /// The place sends each parcel by itself.
    NoHub,
    /// The lane takes no parcels at present: its code.
    LaneClosed(String),
    /// The lane is closed, so a batch does not leave on it: its code.
    LaneShut(String),
    /// A parcel came or went at the same moment.
    Moved,
    /// The parcel has no papers yet.
    NoPapers(ConsignmentNumber),
    /// There is no such bag: the next that may be begun is this.
    NoBag {
        /// The one that was asked for.
        bag: u32,
        /// The highest that there may be.
        next: u32,
    },
    /// The bag would grow heavier than is allowed.
    BagFull {
        /// Its number.
        bag: u32,
        /// The most grams.
        most_g: u32,
    },
    /// The parcel is heavier than any bag may be: it goes alone.
    TooHeavy {
        /// The most grams of a bag.
        most_g: u32,
    },
    /// The parcel is in a batch that has its manifest: it stays there.
    Sealed(BatchNumber),
    /// The parcel is in no batch.
    NotInside,
    /// The parcel shares its box with others, and they are parted first: the one whose box it is.
    Boxed(ConsignmentNumber),
    /// Nothing is offered to travel in one box with it, or not any more.
    Apart,
    /// There is nothing in the batch.
    Empty,
    /// The batch stands here, and something else comes first.
    Stands(BatchState),
}

/// What keeps a parcel from being collected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotCollected {
    /// It does not stand where it should.
    Move(MoveRefused),
    /// It is not for a batch.
    Batch(BatchRefused),
}

/// Whether a parcel that is not in a batch may be collected at a place on a lane, with the papers it has.
///
/// # Errors
/// [`NotCollected`], with what stands against it.
pub fn may_join<'d>(
    (number, state): (&ConsignmentNumber, ConsignmentState),
    place: &Place,
    lane: &Lane,
    papers: Option<&'d Declaration>,
) -> Result<&'d Declaration, NotCollected> {
    let not = |why| Err(NotCollected::Batch(why));
    if state != ConsignmentState::Packed {
        return Err(NotCollected::Move(MoveRefused::NotYet(state)));
    }
    if place.kind != PlaceKind::Hub {
        return not(BatchRefused::NoHub);
    }
    if !lane.open {
        return not(BatchRefused::LaneClosed(lane.code.clone()));
    }
    match papers {
        Some(papers) => Ok(papers),
        None => not(BatchRefused::NoPapers(number.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consignments::{Heed, heed};
    use crate::domain::routing::fixtures::{hub, lane};

    #[test]
    fn a_number_is_read_back_as_people_type_it() {
        let first = BatchNumber::after(2026, None);
        assert_eq!(first.as_str(), "B-2026-000001");
        assert_eq!(BatchNumber::after(2026, Some(&first)).as_str(), "B-2026-000002");
        assert_eq!(" b-2026-1 ".parse(), Ok(first));
        for odd in ["", "B-26-1", "B-2026-", "B-2026-1234567", "C-2026-1", "B-2026-1-2"] {
            assert!(odd.parse::<BatchNumber>().is_err(), "{odd}");
        }
    }

    #[test]
    fn a_batch_closes_at_the_next_cut_off_of_a_working_day() {
        let hub = hub("hub-guangzhou");
        let air = lane(&hub, "can-de-air", "DE");
        let at = |now: &str| {
            let number = BatchNumber::after(2026, None);
            let batch = Batch::open(BatchId::new(uuid::Uuid::nil()), number, &hub, &air, now.parse().unwrap(), "Wei");
            (batch.day.to_string(), batch.closes_at.to_rfc3339())
        };
        let friday = ("2026-11-27".to_owned(), "2026-11-27T08:00:00+00:00".to_owned());
        assert_eq!(at("2026-11-27T07:59:59Z"), friday, "16:00 in Guangzhou is 08:00 in Greenwich");
        assert_eq!(at("2026-11-27T08:00:00Z").0, "2026-11-30", "Friday evening, Monday's carrier");
    }

    #[test]
    fn a_batch_is_joined_and_left_by_collecting_alone() {
        let (packed, batched) = (ConsignmentState::Packed, ConsignmentState::Batched);
        assert!(packed.may_become(batched, true) && batched.may_become(packed, true));
        assert_eq!(heed(&[], packed, batched, None, true), Err(MoveRefused::NotYet(packed)), "no news leads there");
        assert_eq!(heed(&[], batched, packed, None, true), Ok(Heed::Late), "packed long ago");
        assert_eq!(heed(&[], batched, ConsignmentState::HandedOver, None, true), Ok(Heed::Moves), "alone");
    }

    #[test]
    fn what_is_not_packed_or_has_no_papers_does_not_join() {
        let hub = hub("hub-guangzhou");
        let air = lane(&hub, "can-de-air", "DE");
        let number = ConsignmentNumber::new([7; 9]);
        let join = |state, place: &Place, lane: &Lane| may_join((&number, state), place, lane, None).map(|_| ());
        let packed = ConsignmentState::Packed;
        assert_eq!(join(packed, &hub, &air), Err(NotCollected::Batch(BatchRefused::NoPapers(number.clone()))));
        let closed = Lane { open: false, ..air.clone() };
        assert_eq!(join(packed, &hub, &closed), Err(NotCollected::Batch(BatchRefused::LaneClosed(air.code.clone()))));
        let abroad = Place { kind: PlaceKind::Warehouse, ..hub.clone() };
        assert_eq!(join(packed, &abroad, &air), Err(NotCollected::Batch(BatchRefused::NoHub)));
        let picked = ConsignmentState::Picked;
        assert_eq!(join(picked, &hub, &air), Err(NotCollected::Move(MoveRefused::NotYet(picked))));
    }
}
