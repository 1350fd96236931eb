//! `entrepot import`: files that others wrote become rows of ours. Bad rows are named with line and column, good rows
//! are kept; the same file twice changes nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Site, say};
use crate::actions::load_registrations::load_registrations;
use crate::actions::{ActionError, Done};
use crate::app::{StartError, clock};
use crate::domain::audit::Author;
use crate::domain::registrations::parse;
use crate::store::{Db, StoreError, Tx};

pub mod charges;
pub mod lanes;
pub mod listings;
pub(super) mod load;
mod rules;
pub mod stock;

pub(super) use load::broken;

/// Reads a file into the shop.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Exchange rates of the European Central Bank: the daily XML file or the history as CSV.
    Rates(RatesArguments),
    /// Rules, as the rulebook's own tables: proposed to a second operator, who puts them in force.
    Rules(rules::Arguments),
    /// Tariffs: our own table, or an official file as it comes; proposed like any rules.
    Tariffs(rules::Arguments),
    /// What a carrier or broker charged (CSV: tracking, declaration, duty, tax, fee, currency), to be settled.
    Charges(charges::Arguments),
    /// For which taxes the house is registered: area,region,scheme,number,grants,regime,from,to as CSV.
    Registrations(RegistrationsArguments),
    /// Lanes with their rate cards (CSV, one row per rate card), added or brought up to date.
    Lanes(lanes::Arguments),
    /// What lies free on the shelves (CSV: place, sku, pieces).
    Stock(stock::Arguments),
    /// Products of a brand, as Shopify or WooCommerce exports them (CSV), or as a Google Merchant feed.
    Listings(listings::Arguments),
}

#[derive(Debug, Args)]
struct RatesArguments {
    /// `eurofxref-daily.xml` or `eurofxref-hist.csv`.
    file: PathBuf,
    #[command(flatten)]
    site: Site,
}

#[derive(Debug, Args)]
struct RegistrationsArguments {
    /// The file. One row of the same area, region, scheme and first day takes the place of the one before: a
    /// registration ends by its last day.
    file: PathBuf,
    #[command(flatten)]
    site: Site,
}

/// Runs `import`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    match arguments.what {
        What::Rates(arguments) => load_rates(arguments),
        What::Rules(arguments) | What::Tariffs(arguments) => rules::run(arguments),
        What::Charges(arguments) => charges::run(arguments),
        What::Registrations(arguments) => registrations(arguments),
        What::Lanes(arguments) => lanes::run(arguments),
        What::Stock(arguments) => stock::run(arguments),
        What::Listings(arguments) => listings::run(arguments),
    }
}

fn load_rates(arguments: RatesArguments) -> Result<ExitCode, StartError> {
    let text = match std::fs::read_to_string(&arguments.file) {
        Ok(text) => text,
        Err(error) => return Ok(unreadable(&arguments.file, &error)),
    };
    let published = match load::read(&text) {
        Ok(published) => published,
        Err(fault) => {
            say(&format!("entrepot: {}: {fault}; nothing was loaded", arguments.file.display()));
            return Ok(ExitCode::FAILURE);
        }
    };
    let db = open(arguments.site)?;
    let bar = progress(published.len(), "rates");
    let loaded = load::keep(&db, &Author::command("import rates"), &published, &[], &bar)?;
    bar.finish_and_clear();
    let days = published.iter().map(|row| row.day);
    let reach = match (days.clone().min(), days.max()) {
        (Some(first), Some(last)) if first != last => format!(" from {first} to {last}"),
        (Some(day), _) => format!(" of {day}"),
        _ => String::new(),
    };
    super::print(&format!(
        "{} rates{reach}: {} new, {} changed, {} known already",
        published.len(),
        loaded.added,
        loaded.changed,
        loaded.same
    ));
    Ok(ExitCode::SUCCESS)
}

fn registrations(arguments: RegistrationsArguments) -> Result<ExitCode, StartError> {
    let text = match std::fs::read_to_string(&arguments.file) {
        Ok(text) => text,
        Err(error) => return Ok(unreadable(&arguments.file, &error)),
    };
    let rows = match parse(&text) {
        Ok(rows) => rows,
        Err(faults) => {
            for fault in faults {
                say(&format!("entrepot: {}: {fault}", arguments.file.display()));
            }
            say("Nothing was loaded. Correct the file and give it again.");
            return Ok(ExitCode::FAILURE);
        }
    };
    let db = open(arguments.site)?;
    let author = Author::command("import registrations");
    let loaded = db.write_now(|tx| load_registrations(tx, &author, &rows)).map_err(broken)?;
    super::print(&format!(
        "{} registrations: {loaded} new or changed, {} known already",
        rows.len(),
        rows.len() - loaded
    ));
    Ok(ExitCode::SUCCESS)
}

/// The database of the settings, with its folder.
fn open(site: Site) -> Result<Db, StartError> {
    let settings = site.settings()?;
    std::fs::create_dir_all(&settings.dir)
        .map_err(|error| StartError::File { path: settings.dir.clone(), why: error.to_string() })?;
    Ok(Db::open(&settings.database, settings.readers, clock())?)
}

/// A transaction that is rolled back, with what its action answered.
enum Dry<T> {
    Would(T),
    Failed(ActionError),
}

impl<T> From<StoreError> for Dry<T> {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Runs an action in a transaction of its own, which a dry run rolls back; answers what the action did.
fn try_out<T>(db: &Db, dry_run: bool, action: impl FnOnce(&mut Tx<'_>) -> Done<T>) -> Done<T> {
    let done = db.write_now(|tx| match action(tx) {
        Ok(would) if dry_run => Err(Dry::Would(would)),
        Ok(did) => Ok(did),
        Err(error) => Err(Dry::Failed(error)),
    });
    match done {
        Ok(did) | Err(Dry::Would(did)) => Ok(did),
        Err(Dry::Failed(error)) => Err(error),
    }
}

/// Says that a file cannot be read.
fn unreadable(file: &Path, error: &std::io::Error) -> ExitCode {
    say(&format!("entrepot: {}: {error}", file.display()));
    ExitCode::FAILURE
}

/// A bar with an estimate, on standard error where that is a terminal.
pub(super) fn progress(length: usize, what: &'static str) -> ProgressBar {
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{msg:>12} {wide_bar} {pos}/{len} {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(what);
    bar
}
