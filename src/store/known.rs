//! What a process knows by heart: rulebook, exchange rates, places and lanes.
//!
//! The `versions` table holds a number per subject. Every transaction reads it; a process whose copy is older
//! loads the newer one in the same view, so that no two parts of one answer come from two rulebooks.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use super::schema::versions;
use super::{Conn, StoreError, Stored, Tx, places, rates, registrations, rulebooks};
use crate::domain::country::Region;
use crate::domain::fx::RateTable;
use crate::domain::ids::LaneId;
use crate::domain::registrations::{Registration, Standing};
use crate::domain::routing::Shelf;
use crate::domain::rulebook::{Market, Rulebook};

/// The numbers by which a copy is seen to be old.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Versions {
    /// Of the rulebook in force.
    pub rulebook: i64,
    /// Of listings, prices, brands, categories and whether a shelf is empty.
    pub catalogue: i64,
    /// Of places, lanes and rate cards.
    pub lanes: i64,
    /// Of the exchange rates.
    pub rates: i64,
    /// Of the registrations of the house.
    pub registrations: i64,
    /// Of what people say on pages: reviews, questions, answers.
    pub voices: i64,
    /// Of the log of changes: how far whoever follows it has to be.
    pub log: i64,
    /// The hash of the rulebook in force.
    pub rulebook_hash: String,
}

impl Versions {
    /// The numbers of all that shelf prices are made from, for whoever keeps prices.
    pub fn of_prices(&self) -> [i64; 5] {
        [self.catalogue, self.lanes, self.rates, self.rulebook, self.registrations]
    }

    /// Whether another copy is newer in anything. Numbers only grow.
    pub fn is_behind(&self, other: &Self) -> bool {
        self.log < other.log || self.of_pages().iter().zip(other.of_pages()).any(|(own, others)| *own < others)
    }

    /// The numbers of all that pages for everyone are made from, for whoever keeps pages.
    pub fn of_pages(&self) -> [i64; 6] {
        [self.catalogue, self.lanes, self.rates, self.rulebook, self.registrations, self.voices]
    }
}

/// What is known by heart.
#[derive(Clone)]
pub struct Known {
    /// What copy this is.
    pub versions: Versions,
    /// The rules in force.
    pub rulebook: Arc<Rulebook>,
    /// Every rate loaded.
    pub rates: Arc<RateTable>,
    /// Places with their lanes, in the order of preference. Their stock is empty: it is asked anew each time.
    pub shelves: Arc<[Shelf]>,
    /// For which taxes the house is registered.
    pub registrations: Arc<[Registration]>,
    begins: Begins,
}

/// The minute that was last asked for, and on which day each of the places would begin to work then.
type Begins = Arc<Mutex<Option<(i64, u64)>>>;

impl Known {
    /// A number that changes with the day on which any place would begin to work. It changes on a full minute: it is
    /// reckoned once in each.
    pub fn begins(&self, now: DateTime<Utc>) -> u64 {
        let minute = now.timestamp().div_euclid(60);
        let mut last = self.begins.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((at, begins)) = *last
            && at == minute
        {
            return begins;
        }
        let mut hasher = DefaultHasher::new();
        for shelf in self.shelves.iter() {
            shelf.place.begins(now).hash(&mut hasher);
        }
        let begins = hasher.finish();
        *last = Some((minute, begins));
        begins
    }

    /// The lanes that are closed.
    pub fn closed_lanes(&self) -> Vec<LaneId> {
        let lanes = self.shelves.iter().flat_map(|shelf| shelf.lanes.iter());
        lanes.filter(|lane| !lane.open).map(|lane| lane.id.clone()).collect()
    }

    /// What the house is in a market on a day, for a buyer of a region where it is known.
    pub fn standing(&self, market: &Market, region: Option<&Region>, on: NaiveDate) -> Standing {
        Standing::of(&self.registrations, self.rulebook.place(market.country, on), region, on)
    }
}

impl Default for Known {
    /// An empty shop: the rules the program ships, no rates, no places.
    fn default() -> Self {
        Self {
            versions: Versions::default(),
            rulebook: Rulebook::shipped(),
            rates: Arc::default(),
            shelves: Arc::default(),
            registrations: Arc::default(),
            begins: Begins::default(),
        }
    }
}

/// The numbers as they stand.
pub(super) fn versions(conn: &mut Conn) -> Stored<Versions> {
    let rows: Vec<(String, i64, String)> = versions::table.load(conn)?;
    let mut known = Versions::default();
    for (name, number, value) in rows {
        match name.as_str() {
            "rulebook" => {
                known.rulebook = number;
                known.rulebook_hash = value;
            }
            "catalogue" => known.catalogue = number,
            "lanes" => known.lanes = number,
            "rates" => known.rates = number,
            "registrations" => known.registrations = number,
            "voices" => known.voices = number,
            "log" => known.log = number,
            _ => {}
        }
    }
    Ok(known)
}

/// Loads what is older than `now` says, and keeps the rest.
pub(super) fn load(conn: &mut Conn, now: Versions, had: &Known) -> Stored<Known> {
    let mut known = had.clone();
    if had.versions.rulebook != now.rulebook {
        known.rulebook = match rulebooks::by_hash(conn, &now.rulebook_hash)? {
            Some(book) => book,
            None => return Err(StoreError::corrupt("versions", "the rulebook in force is not among the stored ones")),
        };
    }
    if had.versions.rates != now.rates {
        known.rates = Arc::new(rates::table(conn)?);
    }
    if had.versions.lanes != now.lanes {
        known.shelves = places::shelves(conn)?.into();
        known.begins = Begins::default();
    }
    if had.versions.registrations != now.registrations {
        known.registrations = registrations::all(conn)?.into();
    }
    known.versions = now;
    Ok(known)
}

/// A subject of which processes keep a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Listings, prices, brands, categories, and whether a shelf is empty.
    Catalogue,
    /// Places, lanes, rate cards.
    Lanes,
    /// Exchange rates.
    Rates,
    /// Registrations of the house.
    Registrations,
    /// Reviews, questions and answers.
    Voices,
}

/// Says that a subject changed: every process will see it in its next transaction. Written with the commit.
///
/// # Errors
/// None now; when the database fails, the commit does.
pub fn touch(tx: &mut Tx, subject: Subject) -> Stored<()> {
    tx.mark(subject);
    Ok(())
}

/// Raises the number of a subject that was touched.
pub(super) fn raise(tx: &mut Tx, subject: Subject) -> Stored<()> {
    let name = match subject {
        Subject::Catalogue => "catalogue",
        Subject::Lanes => "lanes",
        Subject::Rates => "rates",
        Subject::Registrations => "registrations",
        Subject::Voices => "voices",
    };
    let changed =
        diesel::update(versions::table.find(name)).set(versions::number.eq(versions::number + 1)).execute(tx.conn())?;
    if changed == 1 { Ok(()) } else { Err(StoreError::corrupt("versions", format!("no row {name}"))) }
}
