//! `entrepot index`: the index of listings, built anew while somebody watches.

use std::process::ExitCode;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Site, say};
use crate::app::{App, StartError, clock};

/// Builds the index of listings anew from the database.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    site: Site,
}

/// Runs `index`.
///
/// # Errors
/// [`StartError`] when a setting is wrong, or the database or the index cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let settings = arguments.site.settings()?;
    let folder = settings.dir.join("search");
    let app = App::open(settings, String::new(), clock())?;
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} listings, {eta} left") {
        bar.set_style(style);
    }
    let built = app.search.build(&|done, all| {
        bar.set_length(all);
        bar.set_position(done);
        if bar.is_hidden() {
            say(&format!("{done} of {all} listings read"));
        }
    });
    bar.finish_and_clear();
    match built {
        Ok(listings) => {
            say(&format!("The index holds {listings} listings."));
            Ok(ExitCode::SUCCESS)
        }
        Err(why) => Err(StartError::File { path: folder, why }),
    }
}
