//! REMEMBERS. The only room that speaks SQL.
//!
//! One file per noun of the domain. Reads take a `&mut Conn` and answer `Option` or `Vec`; whatever changes
//! rows asks for a `&mut Tx`, and only [`Db::write`] makes one. The row count of an update is its answer.
//! Nothing here decides anything.

pub mod accounts;
pub mod audit;
pub mod batches;
pub mod brands;
pub mod bulk;
pub mod carts;
pub mod categories;
pub mod changes;
pub mod collections;
mod columns;
pub mod combinings;
mod connection;
pub mod consignments;
pub mod coverage;
mod db;
pub mod fittings;
pub mod fruitless;
pub mod identifiers;
pub mod imports;
pub mod keyed;
pub mod keys;
pub mod known;
pub mod lanes;
pub mod ledger;
pub mod legal_texts;
pub mod listings;
mod nowhere;
pub mod orders;
pub mod outbox;
pub mod papers;
pub mod payments;
pub mod personal;
pub mod personal_lines;
pub mod personal_uploads;
pub mod places;
pub mod placing_plans;
pub mod price_log;
pub mod questions;
pub mod rate_feed;
pub mod rates;
pub mod refunds;
pub mod registrations;
pub mod remedies;
pub mod reroutes;
pub mod returns;
pub mod review_asks;
pub mod reviews;
pub mod rule_changes;
pub mod rulebooks;
pub mod s10_ranges;
pub mod schema;
pub mod senders;
pub mod sessions;
pub mod settlements;
pub mod shelves;
pub mod slugs;
pub mod stock;
pub mod stranded;
pub mod synonyms;
mod watch;
pub mod watches;
pub mod wishes;

pub use columns::Rate;
pub use connection::Conn;
pub use db::{Clock, Db, InUse, Pools, Read, Tx};
pub use watch::Following;

/// What the store could not do. Absence is not an error: reads answer `Option`, lost updates `false`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or failed.
    #[error("database: {0}")]
    Database(#[from] diesel::result::Error),
    /// No connection could be had.
    #[error("database: {0}")]
    Connection(String),
    /// The address of the database is not understood.
    #[error("database address {0:?}: write sqlite:PATH or postgres://…")]
    Address(String),
    /// A row holds what this program never writes.
    #[error("{table}: {what}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// What is wrong with the row.
        what: String,
    },
    /// Two writers met and the database let one go: trying again is right.
    #[error("a worker of the store stopped: {0}")]
    Stopped(String),
}

impl StoreError {
    /// Whether a unique key was already taken.
    pub fn is_taken(&self) -> bool {
        matches!(
            self,
            Self::Database(diesel::result::Error::DatabaseError(diesel::result::DatabaseErrorKind::UniqueViolation, _))
        )
    }

    /// A row that holds what this program never writes.
    pub fn corrupt(table: &'static str, what: impl std::fmt::Display) -> Self {
        Self::Corrupt { table, what: what.to_string() }
    }
}

/// The result of a store function.
pub type Stored<T> = Result<T, StoreError>;
