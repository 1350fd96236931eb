//! Connections to either database, and the pool's way of making and testing them.

use diesel::connection::SimpleConnection;
use diesel::r2d2::ManageConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::StoreError;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// A connection to PostgreSQL or SQLite; queries are written once.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL.
    Pg(PgConnection),
    /// SQLite.
    Lite(SqliteConnection),
}

/// Runs the same statement once per backend, for what the shared enum cannot render (batches, upserts).
macro_rules! on_each {
    ($conn:expr, |$c:ident| $body:expr) => {
        match $conn {
            $crate::store::Conn::Pg($c) => $body,
            $crate::store::Conn::Lite($c) => $body,
        }
    };
}
pub(super) use on_each;

impl Conn {
    /// Runs plain statements.
    pub(super) fn run(&mut self, sql: &str) -> diesel::QueryResult<()> {
        on_each!(self, |c| c.batch_execute(sql))
    }

    /// Brings the tables up to date; on PostgreSQL one process at a time.
    pub(super) fn migrate(&mut self) -> Result<(), StoreError> {
        // Any number will do, as long as it is always the same.
        const LOCK: i64 = 0x656e_7472;
        if let Self::Pg(c) = self {
            c.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))?;
        }
        let done = match self {
            Self::Pg(c) => c.run_pending_migrations(MIGRATIONS).map(|_| ()),
            Self::Lite(c) => c.run_pending_migrations(MIGRATIONS).map(|_| ()),
        };
        if let Self::Pg(c) = self {
            c.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))?;
        }
        done.map_err(|error| StoreError::Connection(format!("migrating: {error}")))
    }
}

/// Which database an address names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    Postgres(String),
    Sqlite(String),
}

impl Address {
    /// The scheme alone decides: letting the driver guess hides the true error of the first guess.
    pub(super) fn parse(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Ok(Self::Postgres(url.to_owned()))
        } else if let Some(path) = url.strip_prefix("sqlite:") {
            Ok(Self::Sqlite(path.trim_start_matches("//").to_owned()))
        } else {
            Err(StoreError::Address(without_password(url)))
        }
    }
}

/// An address that may stand in a message or a log.
pub(super) fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if scheme < at => {
            let end = scheme + 3;
            format!("{}…{}", url.get(..end).unwrap_or_default(), url.get(at..).unwrap_or_default())
        }
        _ => url.to_owned(),
    }
}

/// What a connection will be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Reading,
    Writing,
}

/// Makes connections for a pool.
#[derive(Debug)]
pub(super) struct Manager {
    pub address: Address,
    pub purpose: Use,
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = StoreError;

    fn connect(&self) -> Result<Conn, StoreError> {
        let failed = |error: diesel::ConnectionError| StoreError::Connection(error.to_string());
        match &self.address {
            Address::Postgres(url) => {
                let mut conn = Conn::Pg(PgConnection::establish(url).map_err(failed)?);
                conn.run("SET TIME ZONE 'UTC'; SET client_min_messages TO warning")?;
                Ok(conn)
            }
            Address::Sqlite(path) => {
                let mut conn = Conn::Lite(SqliteConnection::establish(path).map_err(failed)?);
                conn.run(
                    "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; \
                     PRAGMA temp_store = MEMORY",
                )?;
                // Orders are money: a commit is on the disk before it is promised. A reader never writes. There are many
                // readers, and what lies in the cache of one the system has in its own as well: a row costs them
                // about as much without a map of the file, which would count as memory of the process once for each.
                conn.run(match self.purpose {
                    Use::Writing => "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384",
                    Use::Reading => "PRAGMA query_only = ON; PRAGMA cache_size = -4096",
                })?;
                Ok(conn)
            }
        }
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), StoreError> {
        Ok(conn.run("SELECT 1")?)
    }

    fn has_broken(&self, _conn: &mut Conn) -> bool {
        // A connection whose end of transaction failed is dropped by `Guard`, which leaves it marked.
        std::thread::panicking()
    }
}
