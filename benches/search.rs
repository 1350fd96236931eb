//! What a question costs: the CPU of a category, a word and the whole catalogue, each with its count, its facets and the
//! 24 cheapest at the door, over shops of several sizes.
//!
//! `cargo bench --bench search -- --listings 1000,100000 [--country DE]` fills a shop of each size in a folder of its own
//! and prints one table. Every question is asked in ways that no memory has seen, for half a second of work; the figure is
//! the CPU time of the process for one of them (Linux counts it), and beside it the same for a question asked before.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use entrepot::app::{App, clock};
use entrepot::cli::generate;
use entrepot::domain::offers::Selling;
use entrepot::domain::rulebook::Market;
use entrepot::domain::storefront::Language;
use entrepot::search::{Asked, Found, Order, Within};
use entrepot::settings::Given;
use entrepot::store::StoreError;

/// Microseconds of work after which a question has been asked often enough.
const ENOUGH: u64 = 500_000;
/// Most times it is asked.
const MOST: i64 = 20_000;

/// Microseconds of CPU that this process has used, in hundredths of a second: what Linux counts everywhere.
fn used() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind_name = stat.rsplit(')').next().unwrap_or_default();
    let number = |at: usize| behind_name.split_whitespace().nth(at).and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
    (number(11) + number(12)) * 10_000
}

fn milliseconds(microseconds: u64) -> String {
    format!("{}.{:03}", microseconds / 1_000, microseconds % 1_000)
}

type Wrong = Box<dyn std::error::Error>;

/// The answer, with what it cost.
fn ask(app: &App, market: &Market, asked: &Asked) -> Result<(Arc<Found>, u64), Wrong> {
    let (found, cost) = app.db.read_now(|read| {
        let before = used();
        let found = app.search.find(read, Selling::own(market), asked)?;
        Ok::<_, StoreError>((found, used() - before))
    })?;
    Ok((found.ok_or("the index is not there")?, cost))
}

/// How many are found, what an answer costs that nobody asked for before, and what it costs the second time. Asked as often
/// as it takes for half a second of work, so that hundredths of a second count for little.
fn measure(app: &App, market: &Market, asked: &Asked) -> Result<(u64, u64, u64), Wrong> {
    // A bound that nothing reaches makes each a question of its own.
    let way = |number: i64| Asked { price: (None, Some(3_000_000_000 + number)), ..asked.clone() };
    let (found, _) = ask(app, market, &way(0))?;
    let cost = |fresh: bool| -> Result<u64, Wrong> {
        let (began, mut times) = (used(), 0);
        while used() - began < ENOUGH && times < MOST {
            times += 1;
            ask(app, market, &way(if fresh { times } else { 0 }))?;
        }
        Ok((used() - began) / u64::try_from(times).unwrap_or(1))
    };
    Ok((found.count, cost(true)?, cost(false)?))
}

fn table(listings: u64, country: &str) -> Result<(), Wrong> {
    let dir = tempfile::tempdir()?;
    let given = Given { dir: Some(dir.path().to_path_buf()), ..Given::default() };
    let app = App::open(given.check()?, String::new(), clock())?;
    let began = Instant::now();
    generate::listings(&app.db, None, (listings, 7), &indicatif::ProgressBar::hidden())?;
    let filled = began.elapsed();
    let began = Instant::now();
    app.search.build(&|_, _| {})?;
    let built = began.elapsed();
    let known = app.db.read_now(|read| Ok::<_, StoreError>(read.known()))?;
    let today = app.db.now().date_naive();
    let market = known.rulebook.market(country.parse()?, today).ok_or("no such market")?;
    let cheapest = Asked { order: Order::Cheapest, ..Asked::all(Language::EN, 24) };
    let (all, prices) = ask(&app, market, &cheapest)?;
    let category = all.facets.categories.get(all.facets.categories.len() / 2).ok_or("no categories")?;
    let questions = [
        ("a category", Asked { within: Within::Category(category.0.clone()), ..cheapest.clone() }),
        ("a word", Asked { words: "lamp".to_owned(), ..cheapest.clone() }),
        ("a word with a letter wrong", Asked { words: "lanp".to_owned(), ..cheapest.clone() }),
        ("two words", Asked { words: "cotton towel".to_owned(), ..cheapest.clone() }),
        ("the whole catalogue", cheapest),
    ];
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "\n{listings} listings, {country}: filled in {filled:.1?}, index built in {built:.1?}; first prices {} ms of CPU\n",
        milliseconds(prices)
    )?;
    writeln!(out, "| question | found | ms of CPU | asked again |\n|---|---|---|---|")?;
    for (name, asked) in questions {
        let (count, fresh, again) = measure(&app, market, &asked)?;
        writeln!(out, "| {name} | {count} | {} | {} |", milliseconds(fresh), milliseconds(again))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str, usual: &str| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)).cloned().unwrap_or_else(|| usual.to_owned())
    };
    let country = after("--country", "DE");
    for size in after("--listings", "1000").split(',') {
        let Ok(listings) = size.parse() else {
            eprintln!("--listings: {size:?} is not a number");
            return ExitCode::FAILURE;
        };
        if let Err(error) = table(listings, &country) {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
