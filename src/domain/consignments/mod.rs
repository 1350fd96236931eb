//! The life of a consignment, from the shelf to the door.
//!
//! Every move names the state it leaves and is kept as a row with its time, place, author and source. A row seals the
//! one before it: its hash is SHA-256 over all it says and over the former hash, so that a row that was changed, dropped
//! or slipped in is found ([`broken`]). What carriers report comes late, twice and with gaps: each of their events has a
//! key and a time of its own ([`Event`]). Steps may be skipped on the way; back leads only an event younger than what is
//! known: a parcel is held again, or turns up. One that comes late is kept as a row that moves nothing ([`heed`]).

use chrono::{DateTime, SecondsFormat, Utc};
use sha2::{Digest, Sha256};

use super::ids::{ConsignmentId, PlaceId};
use super::words::words;

words! {
    /// Where a consignment stands.
    ConsignmentState "state of a consignment" {
        /// Stock is held at its place.
        Allocated = "allocated",
        /// Taken from the shelves.
        Picked = "picked",
        /// In its box, with its label.
        Packed = "packed",
        /// In a bag with others that leave together.
        Batched = "batched",
        /// With the carrier: the goods have left the place.
        HandedOver = "handed_over",
        /// Out of the country it was sent from.
        Exported = "exported",
        /// At the destination's border.
        AtBorder = "at_border",
        /// Kept there: the authority asks for something.
        Held = "held",
        /// Through the border.
        Cleared = "cleared",
        /// With whoever brings it to the door.
        LastMile = "last_mile",
        /// At the door.
        Delivered = "delivered",
        /// On its way back, or back.
        Returned = "returned",
        /// Nobody knows where it is.
        Lost = "lost",
        /// Destroyed, by an accident or an authority.
        Destroyed = "destroyed",
        /// Its order came to nothing; the stock is back.
        Released = "released",
        /// It was called off before it left; the stock is back.
        Cancelled = "cancelled",
    }

    /// Who told of a move.
    Source "source of a move" {
        /// Somebody scanned it.
        Scan = "scan",
        /// Somebody of the staff wrote down what a carrier said.
        Desk = "desk",
        /// The program, as part of another change.
        Program = "program",
    }
}

use ConsignmentState as State;

impl ConsignmentState {
    /// Whether the goods still lie at their place, held for it.
    pub fn is_at_place(self) -> bool {
        matches!(self, Self::Allocated | Self::Picked | Self::Packed | Self::Batched)
    }

    /// The states in which goods are held at their place.
    pub fn at_place() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|state| state.is_at_place())
    }

    /// Whether it lies at its place by itself, in no bag.
    pub fn is_loose(self) -> bool {
        self.is_at_place() && self != Self::Batched
    }

    /// The states in which it does.
    pub fn loose() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|state| state.is_loose())
    }

    /// How far on the way it is; none off the way.
    fn step(self) -> Option<u8> {
        match self {
            Self::HandedOver => Some(0),
            Self::Exported => Some(1),
            Self::AtBorder => Some(2),
            Self::Held => Some(3),
            Self::Cleared => Some(4),
            Self::LastMile => Some(5),
            Self::Delivered => Some(6),
            _ => None,
        }
    }

    /// Whether a consignment may move from here to there. `crosses` says whether there is a border on its way.
    pub fn may_become(self, next: Self, crosses: bool) -> bool {
        let border = matches!(next, Self::Exported | Self::AtBorder | Self::Held | Self::Cleared);
        if border && !crosses {
            return false;
        }
        match (self, next) {
            (Self::Allocated, Self::Picked | Self::Released)
            | (Self::Picked, Self::Packed)
            | (Self::Packed, Self::Batched | Self::HandedOver)
            | (Self::Batched, Self::Packed | Self::HandedOver)
            // A carrier may hold what it had cleared.
            | (Self::Cleared, Self::Held)
            // What comes back may get lost on that way too, or be brought to the door after all.
            | (Self::Returned, Self::LastMile | Self::Delivered | Self::Lost | Self::Destroyed)
            | (Self::Lost, Self::Returned | Self::Destroyed) => true,
            (from, Self::Cancelled) => from.is_at_place(),
            // What was lost turns up anywhere on its way.
            (Self::Lost, to) => to.step().is_some_and(|step| step > 0),
            // What is known to be gone, or to come back, was on its way.
            (from, Self::Lost | Self::Returned | Self::Destroyed) => from.step().is_some() && from != Self::Delivered,
            (from, to) => matches!((from.step(), to.step()), (Some(from), Some(to)) if to > from),
        }
    }

    /// Whether another road takes a consignment back from here to there: no scan and no carrier does.
    pub fn may_step_back(self, to: Self) -> bool {
        matches!((self, to), (Self::Picked | Self::Packed, Self::Allocated) | (Self::Packed, Self::Picked))
    }

    /// Whether a move from here to there is made by collecting parcels alone, which knows their batch.
    pub fn is_collecting(self, next: Self) -> bool {
        matches!((self, next), (Self::Packed, Self::Batched) | (Self::Batched, Self::Packed))
    }

    /// Whether only an event that is younger than what is known leads from here to there: what is told late would lead
    /// there too.
    fn needs_younger(self, next: Self) -> bool {
        matches!((self, next), (Self::Held, Self::Cleared) | (Self::Cleared, Self::Held))
            || matches!(self, Self::Lost | Self::Returned)
    }

    /// Where it may go from here.
    pub fn next(self, crosses: bool) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |next| self.may_become(*next, crosses))
    }

    /// Whether it has been past a state: to say it again is late, not wrong.
    pub fn is_past(self, other: Self) -> bool {
        matches!((self.step(), other.step()), (Some(here), Some(there)) if there < here)
            || (!self.is_at_place() && !self.is_off() && other.is_at_place())
            || matches!((self, other), (Self::Packed | Self::Batched, Self::Picked) | (Self::Batched, Self::Packed))
    }

    /// Whether it was never sent, and will not be.
    pub fn is_off(self) -> bool {
        matches!(self, Self::Released | Self::Cancelled)
    }

    /// Whether nothing more is to come of it, as far as anybody can tell.
    pub fn is_at_end(self) -> bool {
        self.is_off() || matches!(self, Self::Delivered | Self::Returned | Self::Lost | Self::Destroyed)
    }

    /// Whether a move from here to there is told to the shopper by letter: also that a lost parcel turned up.
    pub fn is_told(self, next: Self) -> bool {
        self == Self::Lost || next.is_news()
    }

    /// Whether the shopper should know, wherever it came from.
    pub fn is_news(self) -> bool {
        matches!(self, Self::HandedOver | Self::Held | Self::Delivered | Self::Returned | Self::Lost | Self::Destroyed)
    }
}

/// Why a consignment does not move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveRefused {
    /// Its order is not paid, or came to nothing.
    NotPaid,
    /// It lies at another place: this one.
    OtherPlace(PlaceId),
    /// It stands here, and something else comes first.
    NotYet(ConsignmentState),
}

/// What a carrier told, beside the state: so that the same thing told twice, or late, is known as such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The carrier's own id of it, or a hash of what was told; at most one row of a consignment has it.
    pub key: String,
    /// When it happened, as the carrier says; not later than it is written down.
    pub occurred_at: DateTime<Utc>,
}

impl Event {
    /// An event that its carrier names.
    pub fn named(id: &str, occurred_at: DateTime<Utc>) -> Self {
        Self { key: format!("id:{id}"), occurred_at }
    }

    /// An event without a name: the same state at the same time is the same event.
    pub fn unnamed(state: ConsignmentState, occurred_at: DateTime<Utc>) -> Self {
        let at = occurred_at.to_rfc3339_opts(SecondsFormat::Micros, true);
        Self { key: format!("hash:{}", digest(&[state.as_str(), &at])), occurred_at }
    }

    /// What somebody wrote down who saw so many moves of the parcel: a form that is sent twice is one event.
    pub fn written(state: ConsignmentState, seen: u32, now: DateTime<Utc>) -> Self {
        Self { key: format!("desk:{seen}:{state}"), occurred_at: now }
    }
}

/// What a row keeps of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The event.
    pub event: Event,
    /// The state it told of; the parcel may be beyond it.
    pub said: ConsignmentState,
}

/// What is to be made of news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heed {
    /// The consignment moves.
    Moves,
    /// It stands there already; the event is younger than the one that said so, and is kept.
    Again,
    /// It is known: nothing changes.
    Known,
    /// It comes late: the event is kept, and the consignment stays where it stands.
    Late,
}

/// What is to be made of news of a consignment with this life that stands in `stands`.
///
/// # Errors
/// [`MoveRefused::NotYet`] for what cannot follow.
pub fn heed(
    life: &[Move],
    stands: ConsignmentState,
    became: ConsignmentState,
    event: Option<&Event>,
    crosses: bool,
) -> Result<Heed, MoveRefused> {
    let same = |one: &Move| one.heard.as_ref().map(|heard| &heard.event.key) == event.map(|event| &event.key);
    if event.is_some() && life.iter().any(same) {
        return Ok(Heed::Known);
    }
    let since = life.iter().filter(|one| one.said() == stands).map(Move::occurred_at).max();
    let is_younger = |event: &Event| since.is_none_or(|since| event.occurred_at >= since);
    if stands == became {
        return Ok(if event.is_some_and(is_younger) { Heed::Again } else { Heed::Known });
    }
    if stands.may_become(became, crosses) && !stands.is_collecting(became) {
        let late = stands.needs_younger(became) && !event.is_some_and(is_younger);
        return Ok(if late { Heed::Late } else { Heed::Moves });
    }
    if stands.is_past(became) { Ok(Heed::Late) } else { Err(MoveRefused::NotYet(stands)) }
}

/// One move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Of which consignment.
    pub consignment: ConsignmentId,
    /// Its number in the consignment's life, from one.
    pub position: i32,
    /// The state it left.
    pub was: ConsignmentState,
    /// The state it came to.
    pub became: ConsignmentState,
    /// When, to the second as it is told.
    pub at: DateTime<Utc>,
    /// Where: the code of a place, or nothing where nobody said.
    pub place: String,
    /// Who: a name, or `entrepot`.
    pub author: String,
    /// How it became known.
    pub source: Source,
    /// What there is to add.
    pub detail: String,
    /// What a carrier told. A row that leaves the parcel where it stands has it always.
    pub heard: Option<Heard>,
    /// The hash of the move before; empty for the first.
    pub previous: String,
    /// The hash of this one.
    pub hash: String,
}

/// SHA-256 of some parts. Each is preceded by its length, so that none can run into the next.
fn digest(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_string().as_bytes());
        hash.update(b":");
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Move {
    /// Whether the consignment stayed where it stood: the row keeps an event that was late, or was told again.
    pub fn stays(&self) -> bool {
        self.was == self.became
    }

    /// The state that was told of.
    pub fn said(&self) -> ConsignmentState {
        self.heard.as_ref().map_or(self.became, |heard| heard.said)
    }

    /// When it happened, as far as that was told; else when it was written down.
    pub fn occurred_at(&self) -> DateTime<Utc> {
        self.heard.as_ref().map_or(self.at, |heard| heard.event.occurred_at)
    }

    /// What this move hashes to.
    pub fn seal(&self) -> String {
        let (position, at) = (self.position.to_string(), self.at.to_rfc3339_opts(SecondsFormat::Micros, true));
        let mut parts = vec![
            self.previous.as_str(),
            self.consignment.as_str(),
            &position,
            self.was.as_str(),
            self.became.as_str(),
            &at,
            &self.place,
            &self.author,
            self.source.as_str(),
            &self.detail,
        ];
        // Rows from before events were kept have none, and their seals hold.
        let occurred = self.occurred_at().to_rfc3339_opts(SecondsFormat::Micros, true);
        if let Some(heard) = &self.heard {
            parts.extend([heard.event.key.as_str(), heard.said.as_str(), &occurred]);
        }
        digest(&parts)
    }
}

/// What does not hold in a consignment's life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// At which move.
    pub position: i32,
    /// What: its place in the row, its seal, the state it left.
    pub what: &'static str,
    /// What it should be.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

/// The first thing that does not hold in the moves of a consignment that stands in `state`, the moves by their position;
/// none where all holds. One that never moved stands allocated, or was released before moves were kept.
pub fn broken(moves: &[Move], state: ConsignmentState, crosses: bool) -> Option<Broken> {
    let (mut stands, mut previous) = (State::Allocated, String::new());
    for (one, number) in moves.iter().zip(1..) {
        let wrong = |what, expected: &dyn std::fmt::Display, found: &dyn std::fmt::Display| {
            Some(Broken { position: one.position, what, expected: expected.to_string(), found: found.to_string() })
        };
        if one.position != number {
            return wrong("its number", &number, &one.position);
        }
        if one.previous != previous {
            return wrong("the seal of the move before", &previous, &one.previous);
        }
        if one.hash != one.seal() {
            return wrong("its seal", &one.seal(), &one.hash);
        }
        if one.was != stands {
            return wrong("the state it left", &stands, &one.was);
        }
        if one.stays() {
            if one.heard.is_none() {
                return wrong("what it keeps", &"an event", &"none");
            }
        } else if !one.was.may_become(one.became, crosses) && !one.was.may_step_back(one.became) {
            return wrong("the state it came to", &"one that may follow", &one.became);
        }
        (stands, previous) = (one.became, one.hash.clone());
    }
    let never_kept = moves.is_empty() && state == State::Released;
    (stands != state && !never_kept).then(|| Broken {
        position: i32::try_from(moves.len()).unwrap_or(i32::MAX),
        what: "where it stands",
        expected: stands.to_string(),
        found: state.to_string(),
    })
}

#[cfg(test)]
mod tests;
