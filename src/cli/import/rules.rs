//! `entrepot import rules` and `import tariffs`: rows of our tables, or official files, become a proposal that a second
//! operator approves. Shown first: what would move, row by row and price by price.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{NaiveDate, TimeDelta};
use clap::Args;

use super::{broken, open, unreadable};
use crate::actions::ActionError;
use crate::actions::preview_rules::{Prepared, Unprepared, prepare};
use crate::actions::propose_rules::propose_rules;
use crate::app::{StartError, clock};
use crate::cli::{Site, print, say};
use crate::domain::accounts::{Email, Role};
use crate::domain::audit::Author;
use crate::domain::rulebook::changes::preview::MarketMoves;
use crate::domain::rulebook::changes::{Fate, Given, MOST_FAULTS, Mode, Proposal, Sheet, Unread, given};
use crate::domain::schedules::{Publication, Tariff};
use crate::domain::storefront::Language;
use crate::store::{Db, StoreError, accounts};
use crate::wording::{Speaker, Wording, schedules};

/// Rows of the comparison, and moves of a market, that are printed: the page has the rest.
const SHOWN: usize = 20;

/// Rules from files.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Files, or folders with such files: tables as the rulebook has them (markets.csv, taxes.csv, …), or official tariff
    /// files as they come.
    #[arg(required = true, value_name = "FILE|FOLDER")]
    paths: Vec<PathBuf>,
    /// The day on which the rows begin, where they name no later one themselves [default: tomorrow].
    #[arg(long, value_name = "YYYY-MM-DD")]
    effective: Option<NaiveDate>,
    /// The files are whole tables that take the place of ours, not rows that supersede those of the same key.
    #[arg(long)]
    replace: bool,
    /// What receipts shall name as the source of an official file's rates [default: the file's name].
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Of an official file that holds several tariffs, the one of this destination: US, GB or EU [default: all].
    #[arg(long, value_name = "DESTINATION", value_parser = tariff)]
    tariff: Option<Tariff>,
    /// The operator in whose name it is proposed; another has to approve it.
    #[arg(long = "as", value_name = "EMAIL")]
    operator: Option<String>,
    /// A word to whoever approves.
    #[arg(long, default_value = "")]
    note: String,
    /// Show what would move, and propose nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    site: Site,
}

/// Runs `import rules`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let effective = arguments.effective.unwrap_or_else(|| (clock()() + TimeDelta::days(1)).date_naive());
    let (sheets, unread) = match read(&arguments, effective) {
        Ok(read) => read,
        Err(status) => return Ok(status),
    };
    let t = Wording::new(false)?.at_home(Language::EN);
    let db = open(arguments.site)?;
    let author = match author(&db, arguments.operator.as_deref())? {
        Some(author) => author,
        None => {
            say("entrepot: --as names no operator; open one with entrepot accounts add --role operator");
            return Ok(ExitCode::FAILURE);
        }
    };
    let mode = if arguments.replace { Mode::Tables } else { Mode::Additions };
    let proposal = Proposal { sheets, mode, effective, unread };
    let prepared = db.read_now(|read| {
        let (known, now) = (read.known(), read.now());
        prepare(read, &known, proposal, now)
    });
    let prepared = match prepared {
        Ok(prepared) => prepared,
        Err(Unprepared::Broken(error)) => return Err(error.into()),
        Err(Unprepared::Faults(faults)) => {
            for fault in faults.iter().take(MOST_FAULTS) {
                say(&format!("entrepot: {fault}"));
            }
            say(&format!("entrepot: {} faults; nothing was proposed", faults.len()));
            return Ok(ExitCode::FAILURE);
        }
    };
    show(&t, &prepared);
    if arguments.dry_run || prepared.merged.comparison.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let id = match db.write_now(|tx| propose_rules(tx, &author, prepared, &arguments.note)) {
        Ok(id) => id,
        Err(refused @ ActionError::Refused(_)) => return Err(broken(refused).into()),
        Err(ActionError::Broken(error)) => return Err(error.into()),
    };
    print(&format!("Proposed. A second operator approves it at /ops/rules/changes/{id}; until then nothing changes."));
    Ok(ExitCode::SUCCESS)
}

fn author(db: &Db, operator: Option<&str>) -> Result<Option<Author>, StoreError> {
    let Some(operator) = operator else { return Ok(Some(Author::command("command line"))) };
    let Ok(email) = operator.parse::<Email>() else { return Ok(None) };
    let account = db.read_now(|read| accounts::by_email(read, &email))?;
    Ok(account.filter(|(account, _)| account.role == Role::Operator).map(|(account, _)| Author::from(&account)))
}

/// What was read: rows of tables, and what was not understood.
type Rows = (Vec<Sheet>, Vec<Unread>);

fn read(arguments: &Arguments, effective: NaiveDate) -> Result<Rows, ExitCode> {
    let (mut sheets, mut unread) = (Vec::new(), Vec::new());
    for path in &arguments.paths {
        for file in files(path).map_err(|error| unreadable(path, &error))? {
            let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
            let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            let stop = |why: &str| {
                say(&format!("entrepot: {}: {why}; nothing was proposed", file.display()));
                ExitCode::FAILURE
            };
            match given(&name, &bytes) {
                Ok(Given::Rows(sheet)) => sheets.push(sheet),
                Ok(Given::Schedule(official)) => {
                    let source = arguments.source.clone().unwrap_or_else(|| official.file().to_owned());
                    let rows = official.rows(arguments.tariff, &Publication { source, from: effective });
                    let (sheet, not) = rows.ok_or_else(|| stop("it does not hold the tariff asked for"))?;
                    sheets.push(sheet);
                    unread.extend(not);
                }
                Ok(Given::Rates(_)) => return Err(stop("these are exchange rates: use entrepot import rates")),
                Err(bad) => return Err(stop(&bad.to_string())),
            }
        }
    }
    if sheets.is_empty() {
        say("entrepot: no table (*.csv) in what was named; nothing was proposed");
        return Err(ExitCode::FAILURE);
    }
    Ok((sheets, unread))
}

/// A tariff by its destination.
fn tariff(text: &str) -> Result<Tariff, String> {
    let named = Tariff::ALL.into_iter().find(|tariff| tariff.destination() == text);
    named.ok_or_else(|| "write US, GB or EU".to_owned())
}

/// A file, or the tables of a folder by their names.
fn files(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let file = entry?.path();
        if file.extension().is_some_and(|ending| ending == "csv") {
            found.push(file);
        }
    }
    found.sort();
    Ok(found)
}

fn show(t: &Speaker, prepared: &Prepared) {
    let compared = &prepared.merged.comparison;
    for row in prepared.proposal.unread.iter().take(MOST_FAULTS) {
        let (place, why) = (&row.place, schedules::why(t, &row.place));
        print(&format!("not read: {}, line {}, {}: {why} ({})", row.file, place.line, place.code, place.text));
    }
    if !prepared.proposal.unread.is_empty() {
        print(&format!("{} places were not read and are left out", prepared.proposal.unread.len()));
    }
    for row in compared.rows.iter().take(SHOWN) {
        let to = row.to.map_or_else(|| "open".to_owned(), |to| to.to_string());
        let marks = [(row.uncertain, " uncertain"), (row.past, " CHANGES DAYS THAT ARE OVER")];
        let marks: String = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
        print(&format!("{:<10} {} {} ({} to {to}){marks}", row.fate.as_str(), row.id, row.title, row.from));
    }
    if compared.moved() > SHOWN {
        print(&format!("… and {} rows more", compared.moved() - SHOWN.min(compared.moved())));
    }
    let of = |fate| compared.count(fate);
    print(&format!(
        "{} added, {} supersede others, {} end, {} changed, {} removed, {} in force already",
        of(Fate::Added),
        of(Fate::Supersedes),
        of(Fate::Ended),
        of(Fate::Changed),
        of(Fate::Removed),
        compared.unchanged
    ));
    if compared.is_empty() {
        print("Nothing new: all rows are in force already.");
        return;
    }
    for market in &prepared.preview.markets {
        show_market(market);
    }
    let carts = &prepared.preview.carts;
    print(&format!("{} of {} open carts hold goods whose price moves", carts.moved, carts.open));
}

fn show_market(market: &MarketMoves) {
    print(&format!(
        "{}: {} of {} prices move from {} listings ({} up, {} down, {} new, {} lost)",
        market.country,
        market.moved(),
        market.variants,
        market.listings,
        market.dearer,
        market.cheaper,
        market.gained,
        market.lost
    ));
    for seen in market.moves.iter().take(SHOWN / 4) {
        let price = |price: Option<crate::domain::money::Money>| {
            price.map_or_else(|| "none".to_owned(), |price| format!("{price} {}", price.currency()))
        };
        print(&format!("  {} {} → {}", seen.sku, price(seen.was), price(seen.now)));
    }
}
