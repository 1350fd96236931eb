//! What pages cost under load, beside a handler that answers the same bytes from memory. Linux only: CPU and memory are
//! read from `/proc`. How to run and read it: `README.md` beside this file.
//!
//! Three processes: this one drives; the program as it is shipped serves; and this bench, started once more with
//! `--same`, answers what the program answered, byte for byte, with the same settings of the same framework.

mod children;
mod client;
mod database;
mod measure;
mod pages;
mod same;
mod shop;
mod table;

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Parser;

use crate::measure::Size;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Whatever went wrong, in words.
pub type Failed = Box<dyn Error>;

/// Whether somebody asked for the end: whatever waits looks here, so that everything is taken down in order.
static STOP: AtomicBool = AtomicBool::new(false);

/// What is asked for.
#[derive(Debug, Parser)]
#[command(name = "load")]
pub struct Arguments {
    /// How many listings the shop has besides the demo's; several sizes one after the other: 1000,10000,100000.
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "0")]
    listings: Vec<u64>,
    /// A PostgreSQL server, by a database there that may be connected to; a database of the bench's own is made beside it
    /// and dropped. An embedded database where absent.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A folder in which shops stay for the next time, a PostgreSQL database beside each where one is named: a million
    /// listings take a quarter of an hour to make. Remove it after a change of what is generated or how the index looks.
    #[arg(long, value_name = "FOLDER")]
    shops: Option<PathBuf>,
    /// Connections of the bounded load, each with one request under way.
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// Seconds for each page in each round, at one connection and again at many.
    #[arg(long, default_value_t = 2)]
    seconds: u64,
    /// Rounds, of which the median is printed.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Threads of either server; one is left for this process where there are several cores.
    #[arg(long)]
    workers: Option<usize>,
    /// The storefront.
    #[arg(long, default_value = "en-us")]
    storefront: String,
    /// Pages by a part of their names, where not all are wanted: home,product.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    only: Vec<String>,
    /// What cargo says to every bench.
    #[arg(long, hide = true)]
    bench: bool,
    /// Answer what lies in a file, instead of measuring.
    #[arg(long, hide = true, value_name = "FILE")]
    same: Option<PathBuf>,
}

impl Arguments {
    /// Threads of either server.
    pub fn threads(&self) -> usize {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        self.workers.unwrap_or_else(|| cores.saturating_sub(1)).max(1)
    }

    /// Whether a page is wanted.
    pub fn wants(&self, page: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|part| page.contains(part.as_str()))
    }
}

/// A line for whoever reads.
pub fn print(line: &str) {
    // A pipe that was closed has read enough.
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// A line for whoever waits.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "load: {line}");
}

/// Whether the end was asked for.
///
/// # Errors
/// Then.
pub fn going_on() -> Result<(), Failed> {
    if STOP.load(Ordering::Relaxed) { Err("stopped".into()) } else { Ok(()) }
}

/// Ctrl-C and SIGTERM take everything down in order instead of leaving children and databases behind.
fn hear_signals() -> Result<(), Failed> {
    use tokio::signal::unix::{SignalKind, signal};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        runtime.block_on(async {
            let (Ok(mut interrupt), Ok(mut end)) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
            else {
                return;
            };
            loop {
                tokio::select! { _ = interrupt.recv() => {}, _ = end.recv() => {} }
                STOP.store(true, Ordering::Relaxed);
            }
        });
    })?;
    Ok(())
}

fn main() -> Result<(), Failed> {
    let arguments = Arguments::parse();
    if let Some(file) = &arguments.same {
        return same::serve(file, arguments.threads());
    }
    hear_signals()?;
    let mut sizes: Vec<Size> = Vec::new();
    for listings in &arguments.listings {
        let size = measure::size(&arguments, *listings)?;
        print(&table::of_size(&arguments, &size));
        sizes.push(size);
    }
    if sizes.len() > 1 {
        print(&table::growth(&sizes));
    }
    Ok(())
}
