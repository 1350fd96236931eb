//! COMMANDS. One file per command of `entrepot`; each exits non-zero on failure and says what to do next.
//!
//! The only room that reads arguments and writes to the terminal.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::app::StartError;
use crate::settings::{Given, Settings, WrongSetting};

pub mod accounts;
pub mod ask_reviews;
pub mod demo;
pub mod export;
pub mod generate;
pub mod import;
pub mod index;
mod install;
mod json;
pub mod keep_prices;
mod quote;
pub mod reroute_stranded;
mod route;
pub mod serve;
pub mod tell_watchers;
pub mod verify;
pub mod workers;

/// A cross-border marketplace whose price on the page is the price at the door.
#[derive(Debug, Parser)]
#[command(name = "entrepot", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The landed cost of a consignment: one JSON request on standard input, one answer on standard output.
    Quote(quote::Arguments),
    /// Which stock fulfils an order for the least extra cost: one JSON request on standard input, one answer out.
    Route(route::Arguments),
    /// Reads exchange rates, rules, carriers' charges or a brand's products from files.
    Import(import::Arguments),
    /// Writes products into a file that others read.
    Export(export::Arguments),
    /// Builds the index of listings anew, with progress.
    Index(index::Arguments),
    /// Fills a shop with made-up goods, as many as wanted.
    Generate(generate::Arguments),
    /// Opens accounts for those who work here.
    Accounts(accounts::Arguments),
    /// Proves again every receipt, the books and the stock.
    Verify(verify::Arguments),
    /// Serves the shop from any database, until Ctrl-C.
    Serve(serve::Arguments),
    /// Fills a demo shop and serves it on this machine alone.
    Demo(demo::run::Arguments),
}

/// Where the shop lies and listens. Each may also stand in the environment (ENTREPOT_LISTEN …) or in a TOML file.
#[derive(Debug, Args)]
pub struct Site {
    /// Where to listen; port 0 takes any free one [default: 127.0.0.1:8080].
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// The folder for the embedded database, pictures and letters [default: ./var].
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
    /// The database: sqlite:PATH or postgres://… [default: sqlite:FOLDER/entrepot.db].
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A TOML file with settings.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Site {
    /// The settings of command line, environment and file together.
    ///
    /// # Errors
    /// [`WrongSetting`], by name.
    pub fn settings(self) -> Result<Settings, WrongSetting> {
        let given = Given { listen: self.listen, dir: self.dir, database: self.database, ..Given::default() };
        given.gathered(self.config)?.check()
    }
}

/// A line of the answer, on standard output.
pub fn print(line: &str) {
    // A pipe that was closed has read enough.
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// A line for the person at the terminal, on standard error: standard output is for what programs read.
pub fn say(line: &str) {
    // A terminal that went away is no reason to stop.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

fn start_logging() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("ENTREPOT_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,entrepot=info"));
    // A second start in one process (tests) keeps the first subscriber.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}

/// Runs the command named by the process's arguments.
pub fn run() -> ExitCode {
    let command = Arguments::parse().command;
    start_logging();
    let done: Result<ExitCode, StartError> = match command {
        Command::Quote(arguments) => return quote::run(&arguments),
        Command::Route(arguments) => return route::run(&arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Export(arguments) => export::run(arguments),
        Command::Index(arguments) => index::run(arguments),
        Command::Generate(arguments) => generate::run(arguments),
        Command::Accounts(arguments) => accounts::run(arguments),
        Command::Verify(arguments) => verify::run(arguments),
        Command::Serve(arguments) => serve::run(arguments),
        Command::Demo(arguments) => demo::run::run(arguments),
    };
    match done {
        Ok(status) => status,
        Err(error) => {
            say(&format!("entrepot: {error}"));
            ExitCode::from(2)
        }
    }
}
