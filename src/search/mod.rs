//! FINDS. The index of listings: what each is found by, what it costs at the door of each market, and how many of what
//! kind there are. It follows the log of changes and holds nothing that the database does not.
//!
//! The only room that names the search engine. May not change anything, speak HTTP or put words on pages.

mod any_of;
mod asked;
mod beside;
mod collect;
mod fields;
mod follow;
pub mod in_force;
mod part;
mod prices;
mod query;
mod reckoned;
pub mod synonyms;
pub mod tokens;
mod view;
mod warm;
mod wide;

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use chrono::{DateTime, Utc};

use crate::domain::country::Country;
use crate::domain::money::Currency;
use crate::domain::offers::Selling;
use crate::domain::storefront::Language;
use crate::store::{Db, Read, StoreError, Stored, listings};

pub use asked::{Asked, Attribute, AttributeValue, Facets, Found, Order, Wished, Within};
pub use follow::Lies;
pub use view::Limits;

use follow::Files;
use view::{Columns, View};

/// Up to so many listings an index is built while somebody waits for it.
const SMALL: i64 = 3_000;

/// What went wrong with the index.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Engine(#[from] tantivy::TantivyError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    File(#[from] std::io::Error),
}

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
#[derive(Clone)]
pub struct Search {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    lies: Lies,
    languages: Vec<Language>,
    /// Whoever writes holds this.
    files: Mutex<Option<Files>>,
    view: RwLock<Option<Arc<View>>>,
    columns: Columns,
    building: AtomicBool,
    done: AtomicU64,
    all: AtomicU64,
    /// In milliseconds.
    current_at: AtomicI64,
    /// The markets whose prices are being reckoned anew.
    refreshing: Mutex<HashSet<(Country, Currency)>>,
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Search {
    /// The index of a database, with the words of these languages; nothing is opened before somebody asks.
    pub fn of(db: Db, lies: Lies, languages: Vec<Language>) -> Self {
        Self::within(db, lies, languages, Limits::default())
    }

    /// The same, with limits of its own: for tests, whose shops are small.
    pub fn within(db: Db, lies: Lies, languages: Vec<Language>, limits: Limits) -> Self {
        let inner = Inner {
            db,
            lies,
            languages,
            files: Mutex::new(None),
            view: RwLock::new(None),
            columns: Columns::with(limits),
            building: AtomicBool::new(false),
            done: AtomicU64::new(0),
            all: AtomicU64::new(0),
            current_at: AtomicI64::new(0),
            refreshing: Mutex::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// What is asked for, as of the view of `read`; nothing while the index is being built.
    ///
    /// # Errors
    /// When the database fails. Trouble of the index is written to the log, and nothing is found.
    pub fn find(&self, read: &mut Read<'_>, selling: Selling<'_>, asked: &Asked) -> Stored<Option<Arc<Found>>> {
        match self.found(read, selling, asked) {
            Ok(found) => Ok(found),
            Err(Trouble::Store(error)) => Err(error),
            Err(trouble) => {
                tracing::error!(%trouble, "the index cannot be asked");
                Ok(None)
            }
        }
    }

    fn found(&self, read: &mut Read<'_>, selling: Selling<'_>, asked: &Asked) -> Result<Option<Arc<Found>>, Trouble> {
        let Some(view) = self.current(read)? else { return Ok(None) };
        let found = self.inner.columns.find(&view, read, selling, asked)?;
        if !found.settled {
            self.refresh(selling);
        }
        Ok(Some(found))
    }

    fn view(&self) -> Option<Arc<View>> {
        self.inner.view.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The index with everything in it that the view of `read` has.
    fn current(&self, read: &mut Read<'_>) -> Result<Option<Arc<View>>, Trouble> {
        let log = read.known().versions.log;
        let knows = |view: &Arc<View>| view.log >= log;
        if let Some(view) = self.view().filter(knows) {
            return Ok(Some(view));
        }
        if self.inner.building.load(Ordering::SeqCst) {
            return Ok(None);
        }
        let mut files = held(&self.inner.files);
        // Whoever held it before may have done all that is needed.
        if let Some(view) = self.view().filter(knows) {
            return Ok(Some(view));
        }
        let files = match &mut *files {
            Some(files) => files,
            none => {
                let mut opened = Files::open(&self.inner.lies, &self.inner.languages)?;
                opened.recognise(read)?;
                self.inner.columns.lie_beside(opened.beside());
                none.insert(opened)
            }
        };
        let caught_up = files.catch_up(read);
        if caught_up.is_err() {
            files.roll_back();
        }
        if !caught_up? {
            let all = listings::count(read)?;
            if all > SMALL {
                self.build_behind(u64::try_from(all).unwrap_or(0));
                return Ok(None);
            }
            files.build(read, &|_| {})?;
        }
        self.show(files, read.now())
    }

    /// Shows what was written.
    fn show(&self, files: &Files, now: DateTime<Utc>) -> Result<Option<Arc<View>>, Trouble> {
        let was = self.view();
        let view = Arc::new(View::of(files, was.as_deref())?);
        if let Some(was) = &was {
            self.inner.columns.carry(was, &view);
        }
        self.inner.columns.keep_only(&view);
        *self.inner.view.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&view));
        self.inner.current_at.store(now.timestamp_millis(), Ordering::SeqCst);
        Ok(Some(view))
    }

    /// Builds the whole index while pages do without it.
    fn build_behind(&self, all: u64) {
        if self.inner.building.swap(true, Ordering::SeqCst) {
            return;
        }
        self.inner.done.store(0, Ordering::SeqCst);
        self.inner.all.store(all, Ordering::SeqCst);
        let search = self.clone();
        let build = move || {
            if let Err(trouble) = search.build_now(&|_, _| {}) {
                tracing::error!(%trouble, "the index could not be built");
            }
            search.inner.building.store(false, Ordering::SeqCst);
        };
        if let Err(error) = std::thread::Builder::new().name("index".into()).spawn(build) {
            self.inner.building.store(false, Ordering::SeqCst);
            tracing::error!(%error, "the index cannot be built: no thread");
        }
    }

    fn build_now(&self, told: &dyn Fn(u64, u64)) -> Result<(), Trouble> {
        let mut files = held(&self.inner.files);
        self.inner.db.read_now(|read| {
            let files = match &mut *files {
                Some(files) => files,
                none => {
                    let opened = Files::open(&self.inner.lies, &self.inner.languages)?;
                    self.inner.columns.lie_beside(opened.beside());
                    none.insert(opened)
                }
            };
            let all = u64::try_from(listings::count(read)?).unwrap_or(0);
            self.inner.all.store(all, Ordering::SeqCst);
            let built = files.build(read, &|done| {
                self.inner.done.store(done, Ordering::SeqCst);
                told(done, all);
            });
            if built.is_err() {
                files.roll_back();
            }
            built?;
            self.show(files, read.now()).map(drop)
        })
    }

    /// Builds it anew while somebody waits. `told` hears how many listings are done, and how many there are in all.
    ///
    /// # Errors
    /// In one sentence, when the index or the database fails.
    pub fn build(&self, told: &dyn Fn(u64, u64)) -> Result<u64, String> {
        self.build_now(told).map_err(|trouble| trouble.to_string())?;
        Ok(self.status().listings)
    }

    /// Builds it anew in the background; pages do without it meanwhile.
    pub fn rebuild(&self) {
        self.build_behind(0);
    }

    /// Reads what changed, so that whoever asks next need not.
    ///
    /// # Errors
    /// When the database fails.
    pub fn keep_up(&self) -> Stored<()> {
        let log = self.inner.db.known().versions.log;
        if self.view().is_some_and(|view| view.log >= log) {
            self.inner.current_at.store(self.inner.db.now().timestamp_millis(), Ordering::SeqCst);
            return Ok(());
        }
        self.inner.db.read_now(|read| match self.current(read) {
            Err(Trouble::Store(error)) => Err(error),
            Err(trouble) => {
                tracing::error!(%trouble, "the index cannot follow");
                Ok(())
            }
            Ok(_) => Ok(()),
        })
    }

    /// Reckons the prices of a market anew; until that is done the old ones sort.
    fn refresh(&self, selling: Selling<'_>) {
        let key = (selling.market.country, selling.currency);
        if !held(&self.inner.refreshing).insert(key) {
            return;
        }
        let (search, market) = (self.clone(), selling.market.clone());
        let work = move || {
            let selling = Selling { market: &market, currency: key.1 };
            let done = search.inner.db.read_now(|read| match search.view() {
                Some(view) => search.inner.columns.reckon(&view, read, selling),
                None => Ok(()),
            });
            if let Err(error) = done {
                tracing::warn!(%error, "prices could not be reckoned anew for sorting");
            }
            held(&search.inner.refreshing).remove(&key);
        };
        if std::thread::Builder::new().name("prices".into()).spawn(work).is_err() {
            held(&self.inner.refreshing).remove(&key);
        }
    }

    /// How it stands.
    pub fn status(&self) -> Status {
        let inner = &self.inner;
        let building = inner.building.load(Ordering::SeqCst);
        let view = self.view();
        let at = inner.current_at.load(Ordering::SeqCst);
        Status {
            listings: view.as_ref().map_or(0, |view| view.listings()),
            log: view.map_or(0, |view| view.log),
            building: building.then(|| (inner.done.load(Ordering::SeqCst), inner.all.load(Ordering::SeqCst))),
            current_at: DateTime::from_timestamp_millis(at).filter(|_| at > 0),
        }
    }
}
