//! FINDS. The index of listings: what each is found by, what it costs at the door of each market, and how many of what
//! kind there are. It follows the log of changes and holds nothing that the database does not.
//!
//! The only room that names the search engine. May not change anything, speak HTTP or put words on pages.

mod asked;
pub mod tokens;

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::domain::offers::Selling;
use crate::store::{Read, Stored};

pub use asked::{Asked, Attribute, AttributeValue, Facets, Found, Order, Wished, Within};

/// How the index stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Status {
    /// Listings it holds.
    pub listings: u64,
    /// The number of the last change that is in it.
    pub log: i64,
    /// How many listings are done and how many there are, while it is being built.
    pub building: Option<(u64, u64)>,
    /// When it was last known to hold everything, in UTC.
    pub current_at: Option<DateTime<Utc>>,
}

/// The index of a process.
#[derive(Debug, Default)]
pub struct Search {}

impl Search {
    /// What is asked for, as of the view of `read`; nothing while the index is being built.
    ///
    /// # Errors
    /// When the database or the index fails.
    pub fn find(&self, _read: &mut Read<'_>, _selling: Selling<'_>, _asked: &Asked) -> Stored<Option<Arc<Found>>> {
        Ok(None)
    }

    /// How it stands.
    pub fn status(&self) -> Status {
        Status::default()
    }

    /// Builds it anew in the background; what it answers meanwhile is what it answered before.
    pub fn rebuild(&self) {}
}
