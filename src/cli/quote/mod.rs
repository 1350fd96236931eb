//! `entrepot quote --json`: the contract's request in, the contract's answer out. No database, no network.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::json::{MALFORMED, Refused, converse};
use crate::domain::fx::RateTable;
use crate::domain::landed_cost::{self, Unquotable};
use crate::domain::rates;
use crate::domain::rulebook::Rulebook;
use crate::domain::storefront::Language;
use crate::wording::Wording;

mod answer;
mod request;

/// Arguments of `entrepot quote`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Read one JSON request from standard input and write one JSON answer (the only form there is).
    #[arg(long, required = true)]
    json: bool,
    /// Use the rule tables (and, where they are there, ecb.csv and pegs.csv) of this folder instead of the shipped ones.
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// Add sentences in the order of the arithmetic.
    #[arg(long)]
    explain: bool,
    /// Language of titles, messages and sentences; English where there is no other.
    #[arg(long, value_name = "LANG", default_value = "en")]
    lang: String,
}

/// The request is well-formed, but no quote can be given.
const UNQUOTABLE: u8 = 3;

/// Quotes standard input to standard output.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    converse(|text| respond(text, arguments))
}

fn respond(text: &str, arguments: &Arguments) -> (String, u8) {
    match answer(text, arguments) {
        Ok(document) => (document, 0),
        Err((refused, status)) => (refused.document(), status),
    }
}

fn answer(text: &str, arguments: &Arguments) -> Result<String, (Refused, u8)> {
    let malformed = |refused: Refused| (refused, MALFORMED);
    let (rulebook, rates) = tables(arguments.rules.as_deref()).map_err(malformed)?;
    let asked = request::read(text, &rulebook).map_err(malformed)?;
    let receipt = landed_cost::quote(&asked.consignment, &rulebook, &rates).map_err(|error| no_quote(&error))?;
    let wording = Wording::new(false).map_err(|error| malformed(Refused::new("bad_words", "", error.to_string())))?;
    let speaker = wording.at_home(arguments.lang.parse().unwrap_or(Language::EN));
    let told = answer::Told { t: &speaker, rulebook: &rulebook, explain: arguments.explain };
    answer::document(&asked.id, &receipt, &told).map_err(|error| no_quote(&Unquotable::Amount(error)))
}

/// The shipped tables, or those of a folder.
fn tables(folder: Option<&Path>) -> Result<(Arc<Rulebook>, Arc<RateTable>), Refused> {
    let Some(folder) = folder else { return Ok((Rulebook::shipped(), RateTable::shipped())) };
    let mut tables = BTreeMap::new();
    for name in Rulebook::table_names() {
        let path = folder.join(format!("{name}.csv"));
        match std::fs::read_to_string(&path) {
            Ok(text) => tables.insert(name.to_owned(), text),
            Err(error) => return Err(Refused::new("bad_rules", path.display().to_string(), error.to_string())),
        };
    }
    let rulebook = match Rulebook::parse(tables) {
        Ok(rulebook) => rulebook,
        Err(faults) => {
            let all: Vec<String> = faults.iter().map(ToString::to_string).collect();
            return Err(Refused::new("bad_rules", folder.display().to_string(), all.join("\n")));
        }
    };
    let own = |name: &str, shipped: &'static str| {
        std::fs::read_to_string(folder.join(name)).unwrap_or_else(|_| shipped.to_owned())
    };
    let unreadable = |file: &str, fault: &rates::RateFault| {
        Refused::new("bad_rules", folder.join(file).display().to_string(), fault.to_string())
    };
    let history = rates::history(&own("ecb.csv", rates::SHIPPED_HISTORY));
    let history = history.map_err(|fault| unreadable("ecb.csv", &fault))?;
    let pegs = rates::pegs(&own("pegs.csv", rates::SHIPPED_PEGS));
    let pegs = pegs.map_err(|fault| unreadable("pegs.csv", &fault))?;
    Ok((Arc::new(rulebook), Arc::new(RateTable::new(history, pegs))))
}

fn no_quote(error: &Unquotable) -> (Refused, u8) {
    let (code, path, status) = match error {
        Unquotable::UnknownDestination(_) => ("unknown_destination", "destination".to_owned(), UNQUOTABLE),
        Unquotable::NoRuleForDate { .. } => ("no_rule_for_date", "date".to_owned(), UNQUOTABLE),
        Unquotable::UnknownHs6 { index, .. } => ("unknown_hs6", format!("lines[{index}].hs6"), UNQUOTABLE),
        Unquotable::Prohibited { index, .. } => ("prohibited", format!("lines[{index}].hs6"), UNQUOTABLE),
        Unquotable::RouteNotAvailable => ("route_not_available", "route".to_owned(), UNQUOTABLE),
        Unquotable::NoRate(_) => ("no_fx_rate", "given.fx".to_owned(), UNQUOTABLE),
        Unquotable::Amount(_) => ("amount_too_large", String::new(), MALFORMED),
    };
    (Refused::new(code, path, error.to_string()), status)
}

#[cfg(test)]
mod tests;
