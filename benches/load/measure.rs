//! Rounds: the program and the handler in turn, at one connection and at many; of all of them the median.

use std::path::Path;
use std::time::Duration;

use crate::children::{Memory, Running, command};
use crate::client::{Ask, Client, connect, drive};
use crate::database::Database;
use crate::pages::{self, Page};
use crate::same::Recorded;
use crate::{Arguments, Failed, say, shop};

/// For how long a server is watched that has nothing to do.
const IDLE: Duration = Duration::from_secs(3);
/// How often each page is asked for before anything is measured.
const WARMING: usize = 5;

/// One time under load, or the median of several. Times in nanoseconds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sample {
    /// Processor time of the server for one request, less what it uses when nobody asks.
    pub cpu: u64,
    /// Requests in a second.
    pub rate: u64,
    /// What half of the requests took at most.
    pub p50: u64,
    /// What 99 of 100 requests took at most.
    pub p99: u64,
}

/// The program and, where it was asked as well, the handler of the same bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pair {
    /// The program.
    pub program: Sample,
    /// The handler.
    pub same: Sample,
    /// Processor time of the program over the handler's, in hundredths: the median over the rounds.
    pub ratio: u64,
}

/// A page measured.
#[derive(Debug)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// The name of the page whose handler it is held against.
    pub beside: &'static str,
    /// How many addresses of its kind were asked for.
    pub addresses: usize,
    /// Bytes of an answer, head and body, on the average.
    pub bytes: u64,
    /// At one connection.
    pub one: Pair,
    /// At many.
    pub many: Pair,
}

/// A shop of a size measured.
#[derive(Debug)]
pub struct Size {
    /// Listings besides the demo's.
    pub listings: u64,
    /// The kind of database.
    pub database: &'static str,
    /// Pages from memory.
    pub warm: Vec<Row>,
    /// Pages made for each request.
    pub fresh: Vec<Row>,
    /// From the start of the process to the first correct page: the median.
    pub startup: Duration,
    /// Memory after the first page.
    pub at_start: Memory,
    /// Memory after all pages from memory.
    pub after_warm: Memory,
    /// Memory after all pages made, in a process of its own.
    pub after_fresh: Memory,
    /// Memory of the handler.
    pub of_same: Memory,
}

/// A server that is asked.
struct Server {
    running: Running,
    address: String,
    /// Nanoseconds of processors in a second in which nobody asks.
    idle: u64,
}

fn median(mut numbers: Vec<u64>) -> u64 {
    numbers.sort_unstable();
    numbers.get(numbers.len() / 2).copied().unwrap_or(0)
}

/// The median of each number by itself.
fn middle(samples: &[Sample]) -> Sample {
    let of = |number: fn(&Sample) -> u64| median(samples.iter().map(number).collect());
    Sample { cpu: of(|s| s.cpu), rate: of(|s| s.rate), p50: of(|s| s.p50), p99: of(|s| s.p99) }
}

fn pair(program: &[Sample], same: &[Sample]) -> Pair {
    let ratio = |(own, other): (&Sample, &Sample)| own.cpu * 100 / other.cpu.max(1);
    let ratios = program.iter().zip(same).map(ratio).collect();
    Pair { program: middle(program), same: middle(same), ratio: median(ratios) }
}

impl Server {
    /// A server whose pages were all asked for, and that was left alone for a while then.
    async fn warmed((running, address): (Running, String), pages: &[Page]) -> Result<Self, Failed> {
        let mut client = Client::open(&address).await?;
        for ask in pages.iter().filter(|page| page.beside.is_none()).flat_map(|page| &page.asks) {
            for _ in 0..WARMING {
                client.page(ask).await?;
            }
        }
        let before = running.spent()?;
        actix_web::rt::time::sleep(IDLE).await;
        let idle = running.spent()?.since(&before) / IDLE.as_secs();
        Ok(Self { running, address, idle })
    }

    async fn load(&self, asks: &[Ask], connections: usize, time: Duration) -> Result<(Sample, u64), Failed> {
        let mut clients = connect(&self.address, connections).await?;
        let before = self.running.spent()?;
        let driven = drive(&mut clients, asks, time).await?;
        let spent = self.running.spent()?.since(&before);
        let requests = driven.requests.max(1);
        let elapsed = u64::try_from(driven.elapsed.as_micros())?.max(1);
        let of_idleness = self.idle.saturating_mul(elapsed) / 1_000_000;
        let at = |percent: usize| {
            let at = (driven.latencies.len() * percent / 100).min(driven.latencies.len().saturating_sub(1));
            driven.latencies.get(at).copied().unwrap_or(0)
        };
        let cpu = spent.saturating_sub(of_idleness) / requests;
        let sample = Sample { cpu, rate: requests * 1_000_000 / elapsed, p50: at(50), p99: at(99) };
        Ok((sample, driven.bytes / requests))
    }
}

/// Measures pages on a server, and beside it on the handler where there is one.
async fn rows(
    arguments: &Arguments,
    pages: &[Page],
    program: &Server,
    same: Option<&Server>,
) -> Result<Vec<Row>, Failed> {
    let time = Duration::from_secs(arguments.seconds.max(1));
    let mut rows = Vec::new();
    for page in pages.iter().filter(|page| same.is_none() || page.beside.is_none()) {
        let (mut one, mut many) = ((Vec::new(), Vec::new()), (Vec::new(), Vec::new()));
        let mut bytes = 0;
        for _ in 0..arguments.rounds.max(1) {
            for (connections, (own, other)) in [(1, &mut one), (arguments.connections.max(1), &mut many)] {
                let (sample, length) = program.load(&page.asks, connections, time).await?;
                own.push(sample);
                bytes = length;
                if let Some(same) = same {
                    let (sample, length) = same.load(&page.asks, connections, time).await?;
                    other.push(sample);
                    // Pages about one person may differ by a digit or two from one time to the next.
                    if length.abs_diff(bytes) > 64 {
                        return Err(format!("{}: {bytes} bytes, and the handler answers {length}", page.name).into());
                    }
                }
            }
        }
        say(&format!("{} is measured", page.name));
        let (one, many) = (pair(&one.0, &one.1), pair(&many.0, &many.1));
        let beside = page.beside.unwrap_or(page.name);
        rows.push(Row { name: page.name, beside, addresses: page.asks.len(), bytes, one, many });
    }
    Ok(rows)
}

/// What the program answers, for the handler to answer as well.
async fn record(address: &str, pages: &[Page], file: &Path) -> Result<(), Failed> {
    let mut client = Client::open(address).await?;
    let mut recorded = Vec::new();
    for ask in pages.iter().filter(|page| page.beside.is_none()).flat_map(|page| &page.asks) {
        recorded.push(Recorded::of(ask, &client.page(ask).await?));
    }
    Ok(std::fs::write(file, serde_json::to_vec(&recorded)?)?)
}

/// Makes a shop of a size, measures it, and takes it down.
///
/// # Errors
/// When anything fails, or the end of the bench was asked for.
pub fn size(arguments: &Arguments, listings: u64) -> Result<Size, Failed> {
    let temporary = tempfile::tempdir()?;
    let server = arguments.database.as_deref();
    let (folder, stays) = match &arguments.shops {
        None => (temporary.path().to_path_buf(), None),
        Some(shops) => {
            let kind = if server.is_some() { "postgresql" } else { "sqlite" };
            (shops.join(format!("{kind}-{listings}")), Some(listings.to_string()))
        }
    };
    std::fs::create_dir_all(&folder)?;
    let database = Database::make(server, &folder, stays.as_deref())?;
    shop::fill(&folder, &database, listings)?;
    actix_web::rt::System::new().block_on(measured(arguments, listings, &folder, &database))
}

async fn measured(arguments: &Arguments, listings: u64, folder: &Path, database: &Database) -> Result<Size, Failed> {
    let workers = arguments.threads();
    let (running, address) = shop::serve(folder, database, workers, None)?;
    // The first start makes the index.
    shop::indexed(&address).await?;
    let pages = pages::find(arguments, &address).await?;
    running.end()?;
    let home = format!("/{}/", arguments.storefront);
    let category = pages.iter().find(|page| page.name == "category").and_then(|page| page.asks.first());
    let path = category.map_or(home, |ask| ask.path.clone());
    let mut starts = Vec::new();
    for _ in 0..arguments.rounds.max(1) {
        starts.push(u64::try_from(shop::startup(folder, database, workers, &path).await?.as_nanos())?);
    }
    let startup = Duration::from_nanos(median(starts));
    let started = shop::serve(folder, database, workers, None)?;
    Client::open(&started.1).await?.page(&Ask::page(&path, None)).await?;
    shop::indexed(&started.1).await?;
    let at_start = started.0.memory()?;
    let file = folder.join("same.json");
    record(&started.1, &pages, &file).await?;
    let program = Server::warmed(started, &pages).await?;
    let mut handler = command(&std::env::current_exe()?);
    handler.arg("--same").arg(&file).args(["--workers", &workers.to_string()]);
    let same = Server::warmed(Running::server(handler, "same bytes at ")?, &pages).await?;
    let warm = rows(arguments, &pages, &program, Some(&same)).await?;
    let (after_warm, of_same) = (program.running.memory()?, same.running.memory()?);
    program.running.end()?;
    drop(same);
    let started = shop::serve(folder, database, workers, Some(0))?;
    shop::indexed(&started.1).await?;
    let program = Server::warmed(started, &pages).await?;
    let mut fresh = rows(arguments, &pages, &program, None).await?;
    let after_fresh = program.running.memory()?;
    program.running.end()?;
    // Beside the same handler, whose cost is known by now.
    for row in &mut fresh {
        let Some(known) = warm.iter().find(|known| known.name == row.beside) else { continue };
        for (made, known) in [(&mut row.one, &known.one), (&mut row.many, &known.many)] {
            made.same = known.same;
            made.ratio = made.program.cpu * 100 / known.same.cpu.max(1);
        }
    }
    let database = database.kind;
    Ok(Size { listings, database, warm, fresh, startup, at_start, after_warm, after_fresh, of_same })
}
