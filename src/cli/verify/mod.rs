//! `entrepot verify`: everything stored is proved again. Receipts are quoted anew from the rulebook they name, charges
//! and books are added up, every shelf is explained by its movements, every manifest lists what is in its batch, every
//! count of reviews is what is shown, every rulebook is what its name says.
//!
//! Goes through all rows in portions, each portion in one view, so that a shop may go on selling meanwhile. Stops at
//! the first fault and names it.

mod aftermath;
mod batches;
mod books;
mod money;
mod orders;
mod shelves;
mod voices;

use std::fmt;
use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use indicatif::ProgressBar;

use super::import::progress;
use super::{Site, say};
use crate::app::{StartError, clock};
use crate::store::{Db, StoreError, rulebooks};

/// Re-proves every receipt, the books and the stock.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    site: Site,
}

/// Something stored that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Of what: `order EP-7K3M9QXC2`, `entry …`, `shelf …`.
    pub subject: String,
    /// What about it: `total of consignment 1`.
    pub what: String,
    /// What it should be.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

impl Fault {
    fn new(
        subject: impl fmt::Display,
        what: impl fmt::Display,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) -> Self {
        Self {
            subject: subject.to_string(),
            what: what.to_string(),
            expected: expected.to_string(),
            found: found.to_string(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: expected {}, found {}", self.subject, self.what, self.expected, self.found)
    }
}

/// Why not everything was proved.
#[derive(Debug, thiserror::Error)]
pub enum Unproved {
    /// Something does not hold.
    #[error("{0}")]
    Fault(Fault),
    /// A row cannot be read, or the database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Fault> for Unproved {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// How much was proved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Proved {
    /// Rulebooks whose tables are those they are named after.
    pub rulebooks: u64,
    /// Orders.
    pub orders: u64,
    /// Receipts quoted again to the same cent.
    pub receipts: u64,
    /// Settlements whose figures and entries are those of what was charged.
    pub settlements: u64,
    /// Entries that balance.
    pub entries: u64,
    /// Shelves whose level is explained.
    pub shelves: u64,
    /// Batches whose manifest is what is in them.
    pub batches: u64,
    /// Reviews whose goods arrived, and whose counts are what is shown.
    pub reviews: u64,
}

impl fmt::Display for Proved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} orders with {} receipts, {} settlements, {} entries of the books, {} shelves, {} batches, {} reviews, {} rulebooks: everything holds",
            self.orders,
            self.receipts,
            self.settlements,
            self.entries,
            self.shelves,
            self.batches,
            self.reviews,
            self.rulebooks
        )
    }
}

/// Proves everything that is stored.
///
/// # Errors
/// [`Unproved`], with the first fault.
pub fn prove(db: &Db, progress: &ProgressBar) -> Result<Proved, Unproved> {
    let mut proved = Proved::default();
    progress.set_message("rulebooks");
    let books = db.read_now(|read| rulebooks::table(read))?;
    for (hash, ..) in books {
        let named = hash.clone();
        let stored = db.read_now(move |read| rulebooks::stored(read, &named))?;
        match stored {
            Some(book) if book.hash().as_str() == hash => proved.rulebooks += 1,
            Some(book) => {
                return Err(Fault::new(format!("rulebook {hash}"), "hash of its tables", &hash, book.hash()).into());
            }
            None => return Err(Fault::new(format!("rulebook {hash}"), "tables", "stored", "none").into()),
        }
    }
    orders::prove(db, progress, &mut proved)?;
    books::prove(db, progress, &mut proved)?;
    shelves::prove(db, progress, &mut proved)?;
    batches::prove(db, progress, &mut proved)?;
    voices::prove(db, progress, &mut proved)?;
    Ok(proved)
}

/// Runs `verify`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    // The folder is not made here: a database that is not there is nothing that holds.
    let settings = arguments.site.settings()?;
    let db = Db::open(&settings.database, settings.readers, clock())?;
    let bar = progress(0, "rulebooks");
    let done = prove(&db, &bar);
    bar.finish_and_clear();
    match done {
        Ok(proved) => {
            // A reader of the summary that went away is no reason to fail.
            let _ = writeln!(std::io::stdout().lock(), "{proved}");
            Ok(ExitCode::SUCCESS)
        }
        Err(unproved) => {
            say(&format!("entrepot verify: {unproved}"));
            let advice =
                "Nothing was changed. Compare with a backup from before the fault; keep this database as it is.";
            say(advice);
            Ok(ExitCode::FAILURE)
        }
    }
}
