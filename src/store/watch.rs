//! Whether what a process knows by heart is still what the database holds, without asking it at every request.
//!
//! Two things tell of a change: the process's own commits, at once, and a follower that listens for those of other
//! processes: on PostgreSQL a notification that comes with the commit, on SQLite the number that the file raises with
//! each. Where the follower has lost its connection nothing is taken for current, and whoever asks has to read.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::r2d2::ManageConnection;
use diesel::sql_types::BigInt;

use super::connection::{Conn, Manager};
use super::{Db, StoreError, Stored, known};

/// Between two looks. What another process commits is seen within this time.
const PAUSE: Duration = Duration::from_millis(10);
/// Looks between two questions to the server: whether it is still there, and whether a notification went astray.
const ASK_EVERY: u32 = 100;
/// For how long what was heard last counts. A connection that died without a word blocks the next question for longer.
const DEAF_AFTER: TimeDelta = TimeDelta::seconds(5);
/// Before the next try, when the connection was lost.
const RETRY: Duration = Duration::from_secs(1);
/// The channel on which PostgreSQL tells of changes.
const CHANNEL: &str = "entrepot_versions";

/// How many changes were told of, and how many are part of what is known.
#[derive(Debug, Default)]
pub(super) struct Watch {
    told: AtomicU64,
    learned: AtomicU64,
    following: AtomicBool,
    /// When the follower last heard that it hears, in milliseconds.
    heard_at: AtomicI64,
}

impl Watch {
    /// How many changes were told of so far: to be asked before the transaction that learns them begins.
    pub(super) fn told(&self) -> u64 {
        self.told.load(Ordering::SeqCst)
    }

    /// Something was committed.
    pub(super) fn tell(&self) {
        self.told.fetch_add(1, Ordering::SeqCst);
    }

    /// All that had been told of then is known.
    pub(super) fn learn(&self, told: u64) {
        self.learned.fetch_max(told, Ordering::SeqCst);
    }

    /// Whether all that was told of is known, and somebody is listening now.
    pub(super) fn is_current(&self, now: DateTime<Utc>) -> bool {
        let silent = now.timestamp_millis().saturating_sub(self.heard_at.load(Ordering::SeqCst));
        self.following.load(Ordering::SeqCst)
            && silent < DEAF_AFTER.num_milliseconds()
            && self.learned.load(Ordering::SeqCst) == self.told()
    }
}

/// Tells the other processes of a commit to come. On SQLite the file does.
pub(super) fn announce(conn: &mut Conn) -> Stored<()> {
    if let Conn::Pg(c) = conn {
        diesel::sql_query(format!("NOTIFY {CHANNEL}")).execute(c)?;
    }
    Ok(())
}

/// Follows until it is dropped.
#[derive(Debug)]
pub struct Following {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Following {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::warn!("the follower of changes had stopped");
        }
    }
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    data_version: i64,
}

/// A connection of the follower's own, and on SQLite the number last seen.
struct Ear {
    conn: Conn,
    seen: i64,
}

impl Ear {
    fn open(manager: &Manager) -> Stored<Self> {
        let mut conn = manager.connect()?;
        if let Conn::Pg(c) = &mut conn {
            diesel::sql_query(format!("LISTEN {CHANNEL}")).execute(c)?;
        }
        Ok(Self { conn, seen: 0 })
    }

    /// Whether each look asks the database: a file answers at once.
    fn answers_each_look(&self) -> bool {
        matches!(self.conn, Conn::Lite(_))
    }

    /// Whether something was committed since the last look; `ask` for a look that puts a question to the server.
    fn heard(&mut self, db: &Db, ask: bool) -> Stored<bool> {
        match &mut self.conn {
            Conn::Lite(c) => {
                let now = diesel::sql_query("PRAGMA data_version").get_result::<Number>(c)?.data_version;
                Ok(std::mem::replace(&mut self.seen, now) != now)
            }
            Conn::Pg(_) if ask => Ok(known::versions(&mut self.conn)? != db.known().versions),
            Conn::Pg(c) => {
                let mut heard = false;
                for told in c.notifications_iter() {
                    told?;
                    heard = true;
                }
                Ok(heard)
            }
        }
    }
}

/// Starts to follow the changes of a database.
///
/// # Errors
/// When the system gives no thread.
pub(super) fn follow(db: Db, manager: Manager) -> Stored<Following> {
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let thread = std::thread::Builder::new().name("follower".into()).spawn(move || {
        while !stopped.load(Ordering::SeqCst) {
            let lost = listen(&db, &manager, &stopped);
            db.watch().following.store(false, Ordering::SeqCst);
            if let Err(error) = lost {
                tracing::warn!(%error, "changes cannot be followed: every page is read until they can");
                std::thread::sleep(RETRY);
            }
        }
    });
    let thread = thread.map_err(|error| StoreError::Stopped(error.to_string()))?;
    Ok(Following { stop, thread: Some(thread) })
}

fn listen(db: &Db, manager: &Manager, stopped: &AtomicBool) -> Stored<()> {
    let mut ear = Ear::open(manager)?;
    // What happened while nobody listened is learned as one change more.
    db.watch().tell();
    db.watch().heard_at.store(db.now().timestamp_millis(), Ordering::SeqCst);
    db.watch().following.store(true, Ordering::SeqCst);
    let mut looks = 0_u32;
    while !stopped.load(Ordering::SeqCst) {
        looks = looks.wrapping_add(1);
        let ask = looks.is_multiple_of(ASK_EVERY);
        if ear.heard(db, ask)? {
            db.watch().tell();
        }
        if ask || ear.answers_each_look() {
            db.watch().heard_at.store(db.now().timestamp_millis(), Ordering::SeqCst);
        }
        // Learned here, so that requests find it known.
        if !db.watch().is_current(db.now()) {
            db.read_now(|_| Ok::<_, StoreError>(()))?;
        }
        std::thread::sleep(PAUSE);
    }
    Ok(())
}
