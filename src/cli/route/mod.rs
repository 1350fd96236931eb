//! `entrepot route --json`: an order and its sources in, the cheapest plan out. No database, no network, no clock.

use std::process::ExitCode;

use crate::cli::json::{MALFORMED, Refused, converse};
use crate::domain::assignment::{Effort, assign};

mod answer;
mod request;

/// Arguments of `entrepot route`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Arguments {
    /// Read one JSON request from standard input and write one JSON answer (the only form there is).
    #[arg(long, required = true)]
    json: bool,
}

const HELP: &str = "\
The request (\"schema\": \"entrepot.route.request/1\") names the lines of an order and the sources that hold stock, with \
their carriers' prices and the border's rates. The answer gives the parcels of the plan with the least total. Its \
\"exact\" is true where that is proved: always up to 6 lines, 6 sources and 24 units, and beyond that where the search \
can look through everything. Where no plan exists, \"status\" is \"infeasible\" and \"reason\" says what stands in the way.

Exit status: 0, an answer was written, be it \"infeasible\"; 2, the request is malformed, and the answer is an \
\"entrepot.error/1\" document that names the place and what was expected there.

Example: entrepot route --json < request.json";

/// Routes standard input to standard output.
pub(super) fn run(_: &Arguments) -> ExitCode {
    converse(respond)
}

fn respond(text: &str) -> (String, u8) {
    match answer(text) {
        Ok(document) => (document, 0),
        Err(refused) => (refused.document(), MALFORMED),
    }
}

fn answer(text: &str) -> Result<String, Refused> {
    let asked = request::read(text)?;
    let found = assign(&asked.problem, Effort::Thorough);
    Ok(answer::document(&asked, &found))
}

#[cfg(test)]
mod tests;
