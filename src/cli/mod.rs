//! COMMANDS. One file per command of `entrepot`; each exits non-zero on failure and says what to do next.
//!
//! The only room that reads arguments and writes to the terminal.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub mod import;
mod json;
mod quote;

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
}

/// Runs the command named by the process's arguments.
pub fn run() -> ExitCode {
    match Arguments::parse().command {
        Command::Quote(arguments) => quote::run(&arguments),
    }
}
