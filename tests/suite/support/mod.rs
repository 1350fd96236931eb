//! A shop for a test: its own database, a clock that stands still until it is moved, visitors that see pages.

mod answer;
mod bucket;
mod database;
mod pictures;
mod sales;
mod visitor;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use actix_web::web::Data;
use chrono::{DateTime, TimeDelta, Utc};
use entrepot::actions::ActionError;
use entrepot::actions::sign_in::{NewSession, open_own_session};
use entrepot::app::App;
use entrepot::domain::accounts::{Account, Role};
use entrepot::domain::ids::AccountId;
use entrepot::outside::media::MediaStore;
use entrepot::settings::{Given, Settings};
use entrepot::store::{Clock, accounts};
use entrepot::web::session;

pub use answer::Answer;
pub use bucket::Objectstore;
pub use database::{Database, count_rows, execute, fresh};
use pictures::StandIn;
pub use sales::{Sold, typed};
pub use visitor::Visitor;

/// The moment at which every test begins: a Tuesday morning, with rates of the Friday before.
pub const BEGINNING: &str = "2026-11-24T09:00:00Z";

/// Where a test's shop believes to be.
pub const ORIGIN: &str = "http://127.0.0.1:8080";

/// The program over a database of its own.
pub struct TestShop {
    /// The program.
    pub app: Data<App>,
    seconds: Arc<AtomicI64>,
    // Dropped last: the files go away with it.
    kept: Database,
}

fn settings(database: &Database) -> Settings {
    let given = Given {
        dir: Some(database.dir().to_path_buf()),
        database: Some(database.url().to_owned()),
        readers: Some(4),
        index: Some("memory".to_owned()),
        ..Given::default()
    };
    given.check().unwrap()
}

/// What stands in every test's database from the start.
fn seed(db: &entrepot::store::Db) {
    let dir = tempfile::tempdir().unwrap();
    let media = entrepot::outside::media::Folder::under(dir.path()).unwrap();
    entrepot::cli::demo::fill(db, &media, &indicatif::ProgressBar::hidden(), false).unwrap();
}

/// A clock that shows the beginning and so many seconds more.
pub fn standing_clock(seconds: &Arc<AtomicI64>) -> Clock {
    let seconds = Arc::clone(seconds);
    let beginning: DateTime<Utc> = BEGINNING.parse().unwrap();
    Arc::new(move || beginning + TimeDelta::seconds(seconds.load(Ordering::SeqCst)))
}

impl TestShop {
    /// A shop filled with the demo's goods (without their pictures), accounts and places.
    pub fn open() -> Self {
        Self::over(fresh(), ORIGIN)
    }

    /// The same behind an address of its own and with pictures, for browsers.
    pub fn at(origin: &str) -> Self {
        let database = fresh();
        let settings = settings(&database);
        let pictures = StandIn::under(&settings.dir);
        Self::with(settings, database, origin, Some(Arc::new(pictures)))
    }

    /// The same, set to live trade over the demo's database.
    pub fn live() -> Self {
        let database = fresh();
        let settings = Settings { mode: entrepot::settings::Mode::Live, ..settings(&database) };
        Self::with(settings, database, ORIGIN, None)
    }

    /// The same behind an encrypting proxy.
    pub fn encrypted() -> Self {
        Self::over(fresh(), "https://shop.example")
    }

    /// The same, with a bank whose daily file of exchange rates lies in a folder.
    pub fn fed_from(folder: &std::path::Path) -> Self {
        let database = fresh();
        let (settings, feed) = (settings(&database), entrepot::outside::rates::Folder::at(folder));
        Self::made(settings, database, ORIGIN, |app| app.rate_feed = Some(Arc::new(feed)))
    }

    /// The same, with its pictures in a store of objects.
    pub fn storing_at(address: &str) -> Self {
        let database = fresh();
        let settings = Settings { media: Some(address.to_owned()), ..settings(&database) };
        Self::with(settings, database, ORIGIN, None)
    }

    /// The same, with a language's folder beside those that came with the program.
    pub fn speaking(folder: entrepot::wording::Folder) -> Self {
        let database = fresh();
        let wording = entrepot::wording::Wording::with(vec![folder], true).unwrap();
        Self::made(settings(&database), database, ORIGIN, |app| app.wording = wording)
    }

    fn over(database: Database, origin: &str) -> Self {
        Self::with(settings(&database), database, origin, None)
    }

    fn with(settings: Settings, database: Database, origin: &str, media: Option<Arc<dyn MediaStore>>) -> Self {
        Self::made(settings, database, origin, |app| {
            if let Some(media) = media {
                app.media = media;
            }
        })
    }

    fn made(settings: Settings, database: Database, origin: &str, change: impl FnOnce(&mut App)) -> Self {
        let seconds = Arc::new(AtomicI64::new(0));
        let db = entrepot::store::Db::open(&settings.database, settings.readers, standing_clock(&seconds)).unwrap();
        let mut app = App::over(db, settings, origin.to_owned(), true).unwrap();
        change(&mut app);
        Self { app: Data::new(app), seconds, kept: database }
    }

    /// Another process over the same database and clock, which keeps so many megabytes of pages.
    pub fn process_beside(&self, pages_mb: u32) -> Data<App> {
        self.process_with(Settings { pages_mb, ..self.app.settings.clone() })
    }

    /// Another process over the same database and clock, with settings of its own.
    pub fn process_with(&self, settings: Settings) -> Data<App> {
        let db =
            entrepot::store::Db::open(&settings.database, settings.readers, standing_clock(&self.seconds)).unwrap();
        Data::new(App::over(db, settings, self.app.origin.clone(), true).unwrap())
    }

    /// Someone without a cookie at a process.
    pub fn anonymous_at(&self, process: &Data<App>) -> Visitor {
        Visitor::new(Data::clone(process))
    }

    /// Lets time pass.
    pub fn passes(&self, time: TimeDelta) {
        self.seconds.fetch_add(time.num_seconds(), Ordering::SeqCst);
    }

    /// The address of its database.
    pub fn database(&self) -> &str {
        self.kept.url()
    }

    /// Someone without a cookie.
    pub fn anonymous(&self) -> Visitor {
        Visitor::new(Data::clone(&self.app))
    }

    /// Someone signed in at their desk, in a language.
    pub fn staff(&self, role: Role, language: &str) -> Visitor {
        let mut visitor = self.anonymous();
        visitor.hold("entrepot", &self.session_of(role, language));
        visitor
    }

    /// The cookie of a fresh account of a role, signed in.
    pub fn session_of(&self, role: Role, language: &str) -> String {
        self.person(role, language).1
    }

    /// The cookie of one more session of an account: another device of the same person.
    pub fn session_for(&self, account: &Account) -> String {
        let cookie = session::secret();
        let new = NewSession { id_hash: session::hash(&cookie), csrf: session::secret() };
        self.app.db.write_now(|tx| open_own_session(tx, &new, account, None)).unwrap();
        cookie
    }

    /// A fresh account of a role with the cookie of its session.
    pub fn person(&self, role: Role, language: &str) -> (Account, String) {
        let language = language.parse().unwrap();
        let done: Result<Account, ActionError> = self.app.db.write_now(|tx| {
            let id: AccountId = tx.fresh();
            let email = format!("{role}-{}@desk.example", id.as_str().replace('-', "")).parse().unwrap();
            let name = format!("Some {role}");
            let account = Account { id, email, name, role, brand: None, language };
            assert!(accounts::add(tx, &account, "no password opens this")?);
            Ok(account)
        });
        let account = done.unwrap();
        let cookie = self.session_for(&account);
        (account, cookie)
    }
}
