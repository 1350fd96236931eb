//! The shop that is measured: the program as it is shipped, over a database filled by its own commands.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::children::{Running, command, run};
use crate::client::{Ask, Client};
use crate::database::{self, Database};
use crate::{Failed, going_on, say};

/// The program, as cargo built it for this bench: with the same profile.
const PROGRAM: &str = env!("CARGO_BIN_EXE_entrepot");
/// What a seed is worth is that it stays.
const SEED: &str = "7";
/// For how long an index may say nothing of itself.
const UNTOLD: Duration = Duration::from_secs(3);
/// For how long an index may be built.
const INDEXING: Duration = Duration::from_secs(3 * 60 * 60);

fn entrepot(words: &[&str], folder: &Path, database: &Database) -> Command {
    let mut command = command(Path::new(PROGRAM));
    command.args(words).arg("--dir").arg(folder).args(["--database", &database.url]);
    command
}

/// Fills a shop: the demo's goods, and so many listings more; one that stays from the last time is left as it is.
///
/// # Errors
/// When a command fails.
pub fn fill(folder: &Path, database: &Database, listings: u64) -> Result<(), Failed> {
    if database::is_filled(folder) {
        say(&format!("{listings} listings besides the demo's on {} are there already", database.kind));
        return Ok(());
    }
    let since = Instant::now();
    run(entrepot(&["demo", "--no-serve", "--listen", "127.0.0.1:0"], folder, database))?;
    if listings > 0 {
        let number = listings.to_string();
        run(entrepot(&["generate", "listings", &number, "--seed", SEED], folder, database))?;
    }
    database.settle()?;
    run(entrepot(&["index"], folder, database))?;
    database::filled(folder)?;
    say(&format!("{listings} listings besides the demo's on {}: {} s", database.kind, since.elapsed().as_secs()));
    Ok(())
}

/// Starts the program over a shop; with so many megabytes for pages where that is not left to its default.
///
/// # Errors
/// When it does not start.
pub fn serve(
    folder: &Path,
    database: &Database,
    workers: usize,
    pages_mb: Option<u32>,
) -> Result<(Running, String), Failed> {
    let mut command = entrepot(&["serve", "--listen", "127.0.0.1:0"], folder, database);
    // What is logged is not what is measured.
    command.env("ENTREPOT_WORKERS", workers.to_string()).env("ENTREPOT_LOG", "warn,entrepot=warn");
    if let Some(pages_mb) = pages_mb {
        command.env("ENTREPOT_PAGES_MB", pages_mb.to_string());
    }
    Running::server(command, "Entrepot serves ")
}

/// A number of `/metrics`, by its name; 0 where it is not told.
///
/// # Errors
/// When it is not a whole number.
fn metric(text: &str, name: &str) -> Result<u64, Failed> {
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    Ok(value.map(str::parse).transpose()?.unwrap_or(0))
}

/// Whether the index of a server holds everything, and how much that is. A program without an index never says how old it
/// is: it is believed after a while.
async fn at_rest(client: &mut Client, since: Instant) -> Result<Option<u64>, Failed> {
    let text = client.page(&Ask::plain("/metrics", None)).await?.text();
    let done = metric(&text, "entrepot_index_building")? == 0 && metric(&text, "entrepot_index_behind_changes")? == 0;
    let told = text.contains("\nentrepot_index_age_seconds ") || since.elapsed() > UNTOLD;
    Ok(if done && told { Some(metric(&text, "entrepot_index_listings")?) } else { None })
}

/// Waits until the index of a server holds everything.
///
/// # Errors
/// When that takes hours, or the end was asked for.
pub async fn indexed(address: &str) -> Result<(), Failed> {
    let since = Instant::now();
    let mut client = Client::open(address).await?;
    while since.elapsed() < INDEXING {
        going_on()?;
        if let Some(listings) = at_rest(&mut client, since).await? {
            say(&format!("{listings} listings in the index after {} ms", since.elapsed().as_millis()));
            return Ok(());
        }
        // Slow enough to leave the machine to whoever builds.
        actix_web::rt::time::sleep(Duration::from_millis(250)).await;
    }
    Err("the index is not ready after hours".into())
}

/// Starts the program and asks at once and again: how long it took until the page came that it shows when all is quiet.
///
/// # Errors
/// When it does not start.
pub async fn startup(folder: &Path, database: &Database, workers: usize, path: &str) -> Result<Duration, Failed> {
    let since = Instant::now();
    // Without a memory for pages: each look has to be made like the first.
    let (running, address) = serve(folder, database, workers, Some(0))?;
    let mut client = Client::open(&address).await?;
    let ask = Ask::plain(path, None);
    let mut seen: Vec<(Duration, Vec<u8>)> = Vec::new();
    loop {
        going_on()?;
        let page = client.page(&ask).await?;
        if seen.last().is_none_or(|(_, last)| *last != page.body) {
            seen.push((since.elapsed(), page.body));
        }
        if at_rest(&mut client, since).await?.is_some() {
            break;
        }
        actix_web::rt::time::sleep(Duration::from_millis(5)).await;
    }
    let quiet = client.page(&ask).await?.body;
    let correct = seen.iter().find(|(_, body)| *body == quiet).map_or_else(|| since.elapsed(), |(at, _)| *at);
    drop(client);
    running.end()?;
    Ok(correct)
}
