//! `entrepot generate`: a shop of any size, to see how pages, searches and proofs bear it.
//!
//! Everything follows from the seed and a listing's number, ids included: the same seed gives the same goods, more of
//! them are the same ones and further ones, and a run that was stopped carries on where it was. A portion is one
//! transaction.

mod data;
mod goods;
mod ground;
mod lot;
mod words;

use std::collections::HashSet;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use clap::{Args, Subcommand};
use indicatif::ProgressBar;

use super::demo::{BadData, NoFill};
use super::import::progress;
use super::{Site, print};
use crate::actions::add_generated::add_generated;
use crate::app::{App, StartError, clock};
use crate::domain::audit::Author;
use crate::domain::ids::ListingId;
use crate::outside::media::MediaStore;
use crate::settings::{Mode, WrongSetting};
use crate::store::bulk::{self, Made, Portion};
use crate::store::{Db, StoreError};
use data::Data;
use ground::Ground;

/// Listings of one transaction.
const PORTION: u64 = 1000;
/// Portions made at once, at most: more would wait for each other's locks.
const AT_ONCE: usize = 4;
/// From so many new listings on, a server counts its rows anew.
const MANY: u64 = 10_000;

/// Fills a shop with made-up goods, for trying and measuring.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Listings with words in several languages, variants, stock and pictures, in an empty shop or beside its goods.
    Listings(ListingsArguments),
}

#[derive(Debug, Args)]
struct ListingsArguments {
    /// How many there shall be of this seed; those that are there count.
    count: u64,
    /// Another seed makes other goods.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    site: Site,
}

/// What a run came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Generated {
    /// Listings that were not there before.
    pub added: u64,
    /// Listings that were there already.
    pub there: u64,
}

/// Runs `generate`.
///
/// # Errors
/// [`StartError`], in one sentence.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let What::Listings(arguments) = arguments.what;
    let settings = arguments.site.settings()?;
    if settings.mode == Mode::Live {
        let why = "made-up goods are not for live trade";
        return Err(WrongSetting { name: "mode".into(), why: why.into() }.into());
    }
    let origin = format!("http://{}", settings.listen);
    let app = App::open(settings, origin, clock())?;
    let bar = progress(0, "listings");
    let done = listings(&app.db, Some(&*app.media), (arguments.count, arguments.seed), &bar);
    bar.finish_and_clear();
    let done = done.map_err(|error| StartError::File { path: app.settings.dir.clone(), why: error.to_string() })?;
    print(&format!(
        "{} listings of seed {}: {} new, {} there already",
        arguments.count, arguments.seed, done.added, done.there
    ));
    Ok(ExitCode::SUCCESS)
}

/// Sees to it that a shop has so many listings of a seed. Without a media store no picture is written and the rows are the
/// same but for the colours that stand in for pictures: for tests.
///
/// # Errors
/// [`NoFill`]; portions that were done stay.
pub fn listings(
    db: &Db,
    media: Option<&dyn MediaStore>,
    (count, seed): (u64, u64),
    progress: &ProgressBar,
) -> Result<Generated, NoFill> {
    let data = Data::read()?;
    let ground = ground::lay(db, &data, media, progress)?;
    progress.set_message("listings");
    progress.set_position(0);
    progress.set_length(count);
    let work = Work { db, data: &data, ground: &ground, seed, count, progress };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(AT_ONCE);
    let (next, there) = (AtomicU64::new(0), AtomicU64::new(0));
    let (writing, failed) = (Mutex::new(()), Mutex::new(None));
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let portion = next.fetch_add(1, Ordering::Relaxed);
                    let first = portion.saturating_mul(PORTION);
                    if first >= count {
                        break;
                    }
                    match work.portion(first, &writing) {
                        Ok(had) => drop(there.fetch_add(had, Ordering::Relaxed)),
                        Err(error) => {
                            next.store(u64::MAX / PORTION, Ordering::Relaxed);
                            failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
                            break;
                        }
                    }
                }
            });
        }
    });
    if let Some(error) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let there = there.into_inner();
    let added = count.saturating_sub(there);
    if added >= MANY {
        db.write_now(bulk::count_anew)?;
    }
    Ok(Generated { added, there })
}

/// What every portion needs.
struct Work<'w> {
    db: &'w Db,
    data: &'w Data,
    ground: &'w Ground,
    seed: u64,
    count: u64,
    progress: &'w ProgressBar,
}

impl Work<'_> {
    /// Adds what is missing of a portion; answers how many of it were there.
    fn portion(&self, first: u64, writing: &Mutex<()>) -> Result<u64, NoFill> {
        let last = first.saturating_add(PORTION).min(self.count);
        let there = self.there(first, last)?;
        let mut made: Vec<Made> = Vec::new();
        for number in (first..last).filter(|number| !there.contains(&goods::id(self.seed, *number))) {
            let one = goods::listing(self.data, self.ground, self.seed, number);
            made.push(one.ok_or_else(|| BadData::new("kinds.csv", format!("nothing can be made of number {number}")))?);
        }
        if !made.is_empty() {
            let author = Author::command("generate");
            let portion = Portion::of(&made, &author.name)?;
            drop(made);
            let called = format!("seed {}, {first} to {last}", self.seed);
            // Waiting here costs nothing; waiting in the queue of the one connection ends after a while.
            let alone = self.db.is_embedded().then(|| writing.lock().unwrap_or_else(PoisonError::into_inner));
            self.db.write_now(|tx| add_generated(tx, &author, &portion, &called))?;
            drop(alone);
        }
        self.progress.inc(last - first);
        Ok(u64::try_from(there.len()).unwrap_or(0))
    }

    /// Those of a portion that are there. A portion comes whole or, where fewer were wanted, from its first on: its two
    /// ends say most.
    fn there(&self, first: u64, last: u64) -> Result<HashSet<ListingId>, StoreError> {
        let all = || (first..last).map(|number| goods::id(self.seed, number)).collect::<Vec<_>>();
        let ends = vec![goods::id(self.seed, first), goods::id(self.seed, last.saturating_sub(1))];
        let found = self.db.read_now(|read| bulk::there(read, &ends))?;
        if found.is_empty() {
            return Ok(found);
        }
        if ends.iter().all(|end| found.contains(end)) {
            return Ok(all().into_iter().collect());
        }
        self.db.read_now(|read| bulk::there(read, &all()))
    }
}
