//! `entrepot import stock`: what was counted on the shelves. The whole file is read and checked first; where any row
//! cannot be used, all such rows are named and nothing is taken.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use indicatif::ProgressBar;

use super::{Site, broken, open, progress, try_out, unreadable};
use crate::actions::count_stock::{count_stock, strangers};
use crate::app::StartError;
use crate::cli::{print, say};
use crate::domain::audit::Author;
use crate::domain::stock::{StockFault, parse};
use crate::store::{Db, StoreError};

/// Rows of one transaction: enough to be quick, few enough that nobody waits for the lock.
const BATCH: usize = 500;
/// Faults that are printed.
const SHOWN: usize = 100;

/// Reads a count of stock.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A CSV file with the heading place,sku,pieces: the code of a place (/ops/places), the code of a variant, and how
    /// many pieces of it lie there free to sell. Pieces held for orders are not counted. Shelves that the file does not
    /// name stay as they are.
    file: PathBuf,
    /// Checks everything, says how many levels would change, and changes none.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    site: Site,
}

/// What became of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Rows of the file.
    pub rows: usize,
    /// Levels that changed, or would.
    pub changed: usize,
}

/// Why nothing was taken, or not all.
#[derive(Debug, thiserror::Error)]
pub enum NoCount {
    /// Rows that cannot be used.
    #[error("{} rows cannot be used", .0.len())]
    Faults(Vec<StockFault>),
    /// The database failed; the same file may be read again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes a count, some hundreds of rows at a time.
///
/// # Errors
/// [`NoCount`]: with faults nothing was taken; when the database failed, the portions before stay, and reading the same
/// file again takes the rest.
pub fn count(db: &Db, text: &str, dry_run: bool, bar: &ProgressBar) -> Result<Report, NoCount> {
    let rows = parse(text).map_err(NoCount::Faults)?;
    let faults = db.read_now(|read| {
        let known = read.known();
        strangers(read, &known, &rows)
    })?;
    if !faults.is_empty() {
        return Err(NoCount::Faults(faults));
    }
    bar.set_length(u64::try_from(rows.len()).unwrap_or(u64::MAX));
    let author = Author::command("import stock");
    let mut changed = 0;
    for portion in rows.chunks(BATCH) {
        changed += try_out(db, dry_run, |tx| count_stock(tx, &author, portion)).map_err(broken)?;
        bar.inc(u64::try_from(portion.len()).unwrap_or(0));
    }
    Ok(Report { rows: rows.len(), changed })
}

/// Runs `import stock`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let text = match std::fs::read_to_string(&arguments.file) {
        Ok(text) => text,
        Err(error) => return Ok(unreadable(&arguments.file, &error)),
    };
    let db = open(arguments.site)?;
    let bar = progress(0, "shelves");
    let done = count(&db, &text, arguments.dry_run, &bar);
    bar.finish_and_clear();
    match done {
        Ok(Report { rows, changed }) => {
            let word = if arguments.dry_run { "would change" } else { "changed" };
            print(&format!("{rows} rows: {changed} levels {word}, {} were so already", rows - changed));
            Ok(ExitCode::SUCCESS)
        }
        Err(NoCount::Faults(faults)) => {
            for fault in faults.iter().take(SHOWN) {
                say(&format!("entrepot: {}: {fault}", arguments.file.display()));
            }
            say(&format!(
                "{} cells cannot be used; nothing was taken. Correct the file and give it again.",
                faults.len()
            ));
            Ok(ExitCode::FAILURE)
        }
        Err(NoCount::Store(error)) => Err(error.into()),
    }
}
