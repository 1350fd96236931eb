//! The program put together: settings, database, words, and what lies outside. Built once, for `main` and tests alike.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::Utc;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::domain::accounts::Email;
use crate::domain::ids::AttemptId;
use crate::domain::keyring::Keyring;
use crate::domain::letters::Stop;
use crate::outside::bucket::Bucket;
use crate::outside::keys;
use crate::outside::media::{Folder, MediaStore};
use crate::outside::payments::{NoProvider, Payments, TestProvider};
use crate::outside::rates::{RateFeed, Web};
use crate::papers::Faces;
use crate::search::{Lies, Search};
use crate::settings::{Mode, Settings, WrongSetting};
use crate::store::{self, Clock, Db, StoreError, identifiers};
use crate::web::fruitless::Searches;
use crate::web::kept::Pages;
use crate::web::measures::Measures;
use crate::web::nav::Navigation;
use crate::web::offers::Offers;
use crate::wording::{BadCatalogue, Wording};

/// Everything a request, a letter or a command may need.
pub struct App {
    /// Checked settings.
    pub settings: Settings,
    /// The database.
    pub db: Db,
    /// The words of every language.
    pub wording: Wording,
    /// The address the world knows us by, without a slash at the end.
    pub origin: String,
    /// The key that signs forms and locks.
    pub key: Vec<u8>,
    /// The keys that seal recipients' tax numbers.
    pub identifier_keys: Arc<Keyring>,
    /// Names of categories, as headers need them.
    pub navigation: Navigation,
    /// Pages for everyone, as they travel.
    pub pages: Pages,
    /// What this process counts of its work.
    pub measures: Measures,
    /// What this process remembers of the shelves.
    pub offers: Offers,
    /// The index of listings.
    pub search: Search,
    /// Searches that found nothing, until they are written down.
    pub searches: Searches,
    /// The faces of papers.
    pub faces: Faces,
    /// Where pictures lie.
    pub media: Arc<dyn MediaStore>,
    /// Who takes the money.
    pub payments: Arc<dyn Payments>,
    /// Where exchange rates are fetched, if they are.
    pub rate_feed: Option<Arc<dyn RateFeed>>,
}

/// Why the program could not start, in one sentence.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A setting.
    #[error(transparent)]
    Setting(#[from] WrongSetting),
    /// The database.
    #[error("cannot open the database: {0}")]
    Store(#[from] StoreError),
    /// A catalogue of words.
    #[error(transparent)]
    Words(#[from] BadCatalogue),
    /// A folder or file.
    #[error("{path}: {why}")]
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
    /// The address to listen on.
    #[error("cannot listen on {address}: {why}; choose another with --listen, or 127.0.0.1:0 for any free port")]
    Listen {
        /// Which.
        address: String,
        /// What the system says.
        why: String,
    },
}

/// The machine's clock: the only place that reads it.
#[expect(clippy::disallowed_methods, reason = "everything else is given the time by the transaction")]
pub fn clock() -> Clock {
    Arc::new(Utc::now)
}

/// Where pictures lie: in a folder, unless the settings name another store.
fn media(settings: &Settings) -> Result<Arc<dyn MediaStore>, StartError> {
    if let Some(address) = &settings.media {
        let why = "write folder, or s3://KEY:SECRET@HOST/BUCKET?region=REGION".to_owned();
        let bucket = Bucket::at(address).ok_or(WrongSetting { name: "media".to_owned(), why })?;
        return Ok(Arc::new(bucket));
    }
    let folder = Folder::under(&settings.dir);
    Ok(Arc::new(folder.map_err(|error| StartError::File { path: settings.dir.clone(), why: error.to_string() })?))
}

/// The keys that seal recipients' tax numbers; those that lie in the database open with them, or nothing starts.
fn keyring(db: &Db, settings: &Settings, lot: ([u8; 32], [u8; 4])) -> Result<Keyring, StartError> {
    let wrong = |why: String| WrongSetting { name: "identifier_keys".to_owned(), why };
    let keys = match &settings.identifier_keys {
        Some(given) => Keyring::read(&given.0).map_err(|bad| wrong(bad.to_string()))?,
        None => {
            keys::of_folder(&settings.dir, lot).map_err(|no| StartError::File { path: no.path.clone(), why: no.why })?
        }
    };
    let sealed = db.read_now(|read| identifiers::one_of_each_key(read))?;
    for (bound, sealed) in sealed {
        keys.open(&bound, &sealed).map_err(|unopened| wrong(format!("tax numbers in the database are {unopened}")))?;
    }
    Ok(keys)
}

/// Bytes as lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

impl App {
    /// Opens the database and puts the program together.
    ///
    /// # Errors
    /// [`StartError`], in one sentence that says what to do.
    pub fn open(settings: Settings, origin: String, clock: Clock) -> Result<Self, StartError> {
        std::fs::create_dir_all(&settings.dir)
            .map_err(|error| StartError::File { path: settings.dir.clone(), why: error.to_string() })?;
        let db = Db::open(&settings.database, settings.readers, clock)?;
        Self::over(db, settings, origin, false)
    }

    /// Puts the program together over a database that is open. `strict` words are for tests.
    ///
    /// # Errors
    /// [`StartError`] when a catalogue is bad or the database fails.
    pub fn over(db: Db, settings: Settings, origin: String, strict: bool) -> Result<Self, StartError> {
        let (key, lot) = db.write_now(|tx| -> Result<_, StoreError> {
            let lot = (tx.random(), tx.random());
            if let Some(key) = store::keys::by_name(tx, "forms")? {
                return Ok((key, lot));
            }
            let fresh: String = tx.random::<32>().iter().map(|byte| format!("{byte:02x}")).collect();
            store::keys::add(tx, "forms", &fresh)?;
            Ok((fresh, lot))
        })?;
        let identifier_keys = keyring(&db, &settings, lot)?;
        let media = media(&settings)?;
        let payments: Arc<dyn Payments> = match settings.mode {
            Mode::Test => Arc::new(TestProvider::new(db.clone())),
            Mode::Live => Arc::new(NoProvider),
        };
        let faces = Faces::under(settings.fonts.as_deref());
        let wording = Wording::new(strict)?;
        let lies = if settings.index_in_memory { Lies::Memory } else { Lies::Under(settings.dir.join("search")) };
        let search = Search::of(db.clone(), lies, wording.languages().to_vec());
        let feed = |url: &String| -> Arc<dyn RateFeed> { Arc::new(Web::at(url)) };
        Ok(Self {
            rate_feed: settings.rates_url.as_ref().map(feed),
            pages: Pages::of(settings.pages_mb),
            measures: Measures::default(),
            settings,
            db,
            wording,
            origin,
            key: key.into_bytes(),
            identifier_keys: Arc::new(identifier_keys),
            navigation: Navigation::default(),
            offers: Offers::default(),
            search,
            searches: Searches::default(),
            faces,
            media,
            payments,
        })
    }

    /// Text signed with the program's key, for a purpose, in hex.
    pub fn signature(&self, purpose: &str, text: &str) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.key) else { return String::new() };
        for part in [purpose, "\n", text] {
            mac.update(part.as_bytes());
        }
        hex(&mac.finalize().into_bytes())
    }

    /// The name under which links in letters know a mail address: 128 bits that only this program can make.
    pub fn letter_address(&self, email: &Email) -> String {
        self.signature("letters to", email.as_str()).chars().take(32).collect()
    }

    /// The link by which letters to an address, by that name, are stopped.
    pub fn stop_of(&self, address: &str) -> Stop {
        let key = self.signature("no letters to", address).chars().take(32).collect();
        Stop { address: address.to_owned(), key }
    }

    /// The key that opens an order for a guest: 128 bits that only this program can make, and of which the order keeps
    /// the hash.
    pub fn order_key(&self, attempt: &AttemptId) -> String {
        self.signature("order key", attempt.as_str()).chars().take(32).collect()
    }
}
