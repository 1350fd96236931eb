//! `entrepot export`: rows of ours become files that others read.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::app::StartError;

pub mod listings;

/// Writes what the shop holds into a file.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Products, as Shopify reads them and as `import listings` reads them back.
    Listings(listings::Arguments),
}

/// Runs `export`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    match arguments.what {
        What::Listings(arguments) => listings::run(arguments),
    }
}
