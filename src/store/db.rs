//! The database as the rest of the program sees it: [`Db::read`] and [`Db::write`].

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, RwLock};

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::r2d2::{Pool, PooledConnection};
use rand::RngExt;
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::connection::{Address, Conn, Manager, Use};
use super::known::{self, Known, Subject};
use super::watch::{self, Following, Watch};
use super::{StoreError, Stored, changes, nowhere};

/// Tells the time. The program's is the machine's; a test's stands still.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// One database with its pools and what this process knows of it by heart.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    readers: Pool<Manager>,
    writers: Pool<Manager>,
    may_read: Arc<Semaphore>,
    may_write: Arc<Semaphore>,
    clock: Clock,
    known: RwLock<Arc<Known>>,
    watch: Watch,
    address: Address,
}

/// How many connections of a pool there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InUse {
    /// In a transaction now.
    pub used: u32,
    /// Open, in use or not.
    pub open: u32,
    /// The most there may be.
    pub most: u32,
}

/// How the pools of a process are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pools {
    /// Those that read.
    pub readers: InUse,
    /// Those that write.
    pub writers: InUse,
}

/// A read transaction: one consistent view for a whole page.
pub struct Read<'a> {
    conn: &'a mut Conn,
    now: DateTime<Utc>,
    known: Arc<Known>,
    /// Whether the connection was used.
    asked: bool,
}

/// An open write transaction, and the only way to reach a function that changes rows.
pub struct Tx<'a> {
    conn: &'a mut Conn,
    now: DateTime<Utc>,
    known: Arc<Known>,
    touched: BTreeSet<Subject>,
    /// What is written into the log of changes with the commit.
    written: BTreeSet<(&'static str, String)>,
    /// Whether something that processes know by heart was changed.
    news: bool,
}

impl Read<'_> {
    /// The time of the transaction.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// What the process knows by heart, as of this view.
    pub fn known(&self) -> Arc<Known> {
        Arc::clone(&self.known)
    }
}

impl Tx<'_> {
    /// The time of the transaction.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The time as columns keep it.
    pub fn at(&self) -> NaiveDateTime {
        self.now.naive_utc()
    }

    /// The rulebook, rates and lanes this transaction was checked against.
    pub fn known(&self) -> Arc<Known> {
        Arc::clone(&self.known)
    }

    /// A fresh id of whatever kind is wanted. UUIDv7: ids made later sort later.
    pub fn fresh<I: From<Uuid>>(&self) -> I {
        I::from(Uuid::now_v7())
    }

    /// Random bytes, for numbers that people read and keys that nobody guesses.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        rand::rng().random()
    }

    /// Remembers that a subject changed. The row that says so to other processes is written last of all and in one
    /// order: held earlier, it would let two orders wait for each other.
    pub(in crate::store) fn mark(&mut self, subject: Subject) {
        self.touched.insert(subject);
        self.news = true;
    }

    /// Remembers what to write into the log of changes, with the number that the commit gives.
    pub(in crate::store) fn write_down(&mut self, noun: &'static str, name: &str) {
        self.written.insert((noun, name.to_owned()));
        self.news = true;
    }

    /// Remembers that something was changed that processes know by heart and whose row is written already.
    pub(in crate::store) fn mark_news(&mut self) {
        self.news = true;
    }

    /// The connection, for the store's own writes.
    pub(in crate::store) fn conn(&mut self) -> &mut Conn {
        self.conn
    }
}

impl Deref for Read<'_> {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        self.conn
    }
}

impl DerefMut for Read<'_> {
    fn deref_mut(&mut self) -> &mut Conn {
        self.asked = true;
        self.conn
    }
}

impl Deref for Tx<'_> {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        self.conn
    }
}

impl DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut Conn {
        self.conn
    }
}

/// Ends a transaction that nobody ended: a panic inside must not leave the connection in it.
struct Guard {
    conn: PooledConnection<Manager>,
    open: bool,
}

impl Guard {
    fn begin(mut conn: PooledConnection<Manager>, purpose: Use) -> Stored<Self> {
        let begin = match (&mut *conn, purpose) {
            (Conn::Pg(_), Use::Reading) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            (Conn::Pg(_), Use::Writing) => "BEGIN ISOLATION LEVEL READ COMMITTED",
            (Conn::Lite(_), Use::Reading) => "BEGIN",
            // The write lock first: a reader that turns writer half-way is refused by SQLite.
            (Conn::Lite(_), Use::Writing) => "BEGIN IMMEDIATE",
        };
        conn.run(begin)?;
        Ok(Self { conn, open: true })
    }

    fn commit(mut self) -> Stored<()> {
        self.conn.run("COMMIT")?;
        self.open = false;
        Ok(())
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if self.open && self.conn.run("ROLLBACK").is_err() {
            tracing::warn!("a transaction could not be rolled back");
        }
    }
}

impl Db {
    /// Opens a database by its address (`sqlite:PATH`, `postgres://…`), migrates it and learns what it holds.
    ///
    /// # Errors
    /// [`StoreError`] when the address is not understood, or the database cannot be reached or migrated.
    pub fn open(url: &str, readers: u32, clock: Clock) -> Stored<Self> {
        let address = Address::parse(url)?;
        let embedded = matches!(address, Address::Sqlite(_));
        let writers = if embedded { 1 } else { readers.clamp(1, 8) };
        Manager { address: address.clone(), purpose: Use::Writing }.connect_to_migrate()?;
        let pool = |purpose, size| {
            Pool::builder()
                .max_size(size)
                .min_idle(Some(if purpose == Use::Writing { 1 } else { 0 }))
                .test_on_check_out(!embedded)
                .connection_timeout(std::time::Duration::from_secs(15))
                .build(Manager { address: address.clone(), purpose })
                .map_err(|error| StoreError::Connection(error.to_string()))
        };
        let permits = |size: u32| Arc::new(Semaphore::new(usize::try_from(size).unwrap_or(1)));
        let readers = readers.max(1);
        Ok(Self {
            inner: Arc::new(Inner {
                readers: pool(Use::Reading, readers)?,
                writers: pool(Use::Writing, writers)?,
                may_read: permits(readers),
                may_write: permits(writers),
                clock,
                known: RwLock::new(Arc::new(Known::default())),
                watch: Watch::default(),
                address,
            }),
        })
    }

    /// The time now.
    pub fn now(&self) -> DateTime<Utc> {
        (self.inner.clock)()
    }

    /// Whether it is the embedded one, where only one transaction writes at a time.
    pub fn is_embedded(&self) -> bool {
        matches!(self.inner.address, Address::Sqlite(_))
    }

    /// What this process knows by heart, as of the last transaction it made.
    pub fn known(&self) -> Arc<Known> {
        match self.inner.known.read() {
            Ok(known) => Arc::clone(&known),
            Err(poisoned) => Arc::clone(&poisoned.into_inner()),
        }
    }

    /// What is known by heart, where this process can be sure that nothing newer is committed; nothing where it has
    /// to read first. Costs no question to the database.
    pub fn current(&self) -> Option<Arc<Known>> {
        self.inner.watch.is_current(self.now()).then(|| self.known())
    }

    /// Follows what this and other processes commit, so that [`Db::current`] can answer, until the answer is dropped.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn follow(&self) -> Stored<Following> {
        watch::follow(self.clone(), Manager { address: self.inner.address.clone(), purpose: Use::Reading })
    }

    pub(super) fn watch(&self) -> &Watch {
        &self.inner.watch
    }

    /// How many connections are open and in use at this moment.
    pub fn pools(&self) -> Pools {
        let of = |pool: &Pool<Manager>| {
            let state = pool.state();
            let used = state.connections.saturating_sub(state.idle_connections);
            InUse { used, open: state.connections, most: pool.max_size() }
        };
        Pools { readers: of(&self.inner.readers), writers: of(&self.inner.writers) }
    }

    /// Reads, in one consistent view.
    ///
    /// # Errors
    /// What the work answers, or that the database could not be asked.
    pub async fn read<T, E>(&self, work: impl FnOnce(&mut Read<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let permit = Arc::clone(&self.inner.may_read).acquire_owned().await;
        let db = self.clone();
        let answer = tokio::task::spawn_blocking(move || {
            let answer = db.read_now(work);
            drop(permit);
            answer
        });
        joined(answer.await)
    }

    /// [`Db::read`] for work whose answer mostly lies in memory already. Where this process can be sure that what it knows
    /// is current, the work is done without a database first: what it answers without having asked for anything is the
    /// answer, and costs no transaction and no thread. Otherwise it is done again, in one.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn read_known<T, E>(&self, work: impl Fn(&mut Read<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if let Some(known) = self.current() {
            let now = self.now();
            let tried = nowhere::with(|conn| {
                let mut read = Read { conn, now, known, asked: false };
                let answer = work(&mut read);
                (!read.asked).then_some(answer)
            });
            if let Some(answer) = tried.flatten() {
                return answer;
            }
        }
        self.read(work).await
    }

    /// Asks a little that needs neither a view nor what is known by heart: no transaction is made for it, and a file that
    /// nobody waits for is asked at once, without another thread.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn glance<T, E>(&self, work: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if matches!(self.inner.address, Address::Sqlite(_))
            && let Ok(_permit) = self.inner.may_read.try_acquire()
            && let Some(mut conn) = self.inner.readers.try_get()
        {
            return work(&mut conn);
        }
        let permit = Arc::clone(&self.inner.may_read).acquire_owned().await;
        let db = self.clone();
        let answer = tokio::task::spawn_blocking(move || {
            let mut conn = db.checked_out(&db.inner.readers)?;
            let answer = work(&mut conn);
            drop((conn, permit));
            answer
        });
        joined(answer.await)
    }

    /// [`Db::read`] for commands, which have nothing else to do meanwhile.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_now<T, E>(&self, work: impl FnOnce(&mut Read<'_>) -> Result<T, E>) -> Result<T, E>
    where
        E: From<StoreError>,
    {
        let told = self.inner.watch.told();
        let mut guard = Guard::begin(self.checked_out(&self.inner.readers)?, Use::Reading)?;
        let known = self.learn(&mut guard.conn)?;
        self.inner.watch.learn(told);
        let answer = work(&mut Read { conn: &mut guard.conn, now: self.now(), known, asked: false })?;
        guard.commit()?;
        Ok(answer)
    }

    /// Changes, all or nothing.
    ///
    /// # Errors
    /// What the work refuses, in which case nothing was changed, or that the database failed.
    pub async fn write<T, E>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let permit = Arc::clone(&self.inner.may_write).acquire_owned().await;
        let db = self.clone();
        let answer = tokio::task::spawn_blocking(move || {
            let answer = db.write_now(work);
            drop(permit);
            answer
        });
        joined(answer.await)
    }

    /// [`Db::write`] for commands.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_now<T, E>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E>
    where
        E: From<StoreError>,
    {
        let mut guard = Guard::begin(self.checked_out(&self.inner.writers)?, Use::Writing)?;
        let known = self.learn(&mut guard.conn)?;
        let mut tx = Tx {
            conn: &mut guard.conn,
            now: self.now(),
            known,
            touched: BTreeSet::new(),
            written: BTreeSet::new(),
            news: false,
        };
        let answer = work(&mut tx)?;
        for subject in std::mem::take(&mut tx.touched) {
            known::raise(&mut tx, subject)?;
        }
        let written = std::mem::take(&mut tx.written);
        if !written.is_empty() {
            changes::number(&mut tx, written.into_iter().collect())?;
        }
        let news = tx.news;
        if news {
            watch::announce(&mut guard.conn)?;
        }
        guard.commit()?;
        if news {
            self.inner.watch.tell();
        }
        Ok(answer)
    }

    fn checked_out(&self, pool: &Pool<Manager>) -> Stored<PooledConnection<Manager>> {
        pool.get().map_err(|error| StoreError::Connection(error.to_string()))
    }

    /// What is known, brought up to date if another transaction (here or in another process) changed it.
    fn learn(&self, conn: &mut Conn) -> Stored<Arc<Known>> {
        let now = known::versions(conn)?;
        let had = self.known();
        if had.versions == now {
            return Ok(had);
        }
        let fresh = Arc::new(known::load(conn, now, &had)?);
        let mut known = self.inner.known.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        // A transaction that began earlier and loads for longer must not put its copy over a newer one.
        if !fresh.versions.is_behind(&known.versions) {
            *known = Arc::clone(&fresh);
        }
        drop(known);
        Ok(fresh)
    }
}

impl Manager {
    fn connect_to_migrate(&self) -> Stored<()> {
        diesel::r2d2::ManageConnection::connect(self)?.migrate()
    }
}

fn joined<T, E: From<StoreError>>(answer: Result<Result<T, E>, tokio::task::JoinError>) -> Result<T, E> {
    match answer {
        Ok(answer) => answer,
        Err(stopped) => Err(StoreError::Stopped(stopped.to_string()).into()),
    }
}
