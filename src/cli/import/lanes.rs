//! `entrepot import lanes`: lanes and their rate cards. The whole file is read and checked first; where any row cannot be
//! used, all such rows are named and nothing is taken. Otherwise all of it is, at once.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{Site, broken, open, try_out, unreadable};
use crate::actions::import_lanes::import_lanes;
use crate::actions::{ActionError, Refusal};
use crate::app::StartError;
use crate::cli::{print, say};
use crate::domain::audit::Author;
use crate::domain::lanes::changes::{Changes, LaneChange};
use crate::domain::lanes::file::parse;
use crate::domain::lanes::filed::LaneFault;
use crate::domain::storefront::Language;
use crate::store::{Db, StoreError};
use crate::wording::{Speaker, Wording, lanes};

/// Faults that are printed.
const SHOWN: usize = 100;

/// Reads lanes and rate cards.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A CSV file with one row per rate card, the lane's columns repeated on each of its rows:
    /// lane,place,country,carrier,mode,channel,incoterm,transit_min,transit_max,departs,refuses,border,from,to,currency,
    /// first_g,first,step_g,step,divisor,max_g,fuel. Departs holds the days of the week on which the lane is collected, 1 for
    /// Monday to 7 for Sunday (5, 25), empty for every day its place works. Weights in grams, fuel as a fraction (0.165); refuses holds words with
    /// spaces between (battery liquid), border the customs territory that is entered; departs, refuses, border and to may be
    /// empty. A lane that is not there is added; a card that begins ends the open one before it. Lanes and cards that the
    /// file does not name stay as they are. /ops/lanes gives the file of the lanes there are.
    file: PathBuf,
    /// Checks everything, says what would change, and changes nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    site: Site,
}

/// Why nothing was taken.
#[derive(Debug, thiserror::Error)]
pub enum NoLanes {
    /// Rows that cannot be used.
    #[error("{} cells cannot be used", .0.len())]
    Faults(Vec<LaneFault>),
    /// The database failed; the same file may be read again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes a file of lanes; answers what changed, or would.
///
/// # Errors
/// [`NoLanes`]: nothing was taken then.
pub fn take(db: &Db, file: &[u8], dry_run: bool) -> Result<Changes, NoLanes> {
    let filed = parse(file).map_err(NoLanes::Faults)?;
    let author = Author::command("import lanes");
    try_out(db, dry_run, |tx| import_lanes(tx, &author, &filed)).map_err(|error| match error {
        ActionError::Refused(Refusal::Lanes(faults)) => NoLanes::Faults(faults),
        error => broken(error).into(),
    })
}

/// What becomes of a lane, line by line.
fn lines(change: &LaneChange) -> Vec<String> {
    let code = &change.lane.code;
    let mut lines = Vec::new();
    if change.of.is_none() {
        lines.push(format!("{code}: new, {} to {} by {}", change.lane.place, change.lane.to, change.lane.carrier));
    }
    lines.extend(change.altered.iter().map(|altered| format!("{code}: {altered}")));
    let until = |to: Option<chrono::NaiveDate>| to.map_or_else(|| "open".to_owned(), |to| format!("until {to}"));
    lines.extend(change.ended.iter().map(|(card, to)| {
        format!("{code}: card from {}, {} before, holds {} now", card.from, until(card.to), until(*to))
    }));
    lines.extend(change.replaced.iter().map(|(_, card)| format!("{code}: card from {} has other figures", card.from)));
    lines.extend(change.lane.cards.iter().map(|card| format!("{code}: card from {}, {}", card.from, until(card.to))));
    lines
}

fn report(file: &Path, t: &Speaker, faults: &[LaneFault]) {
    for fault in faults.iter().take(SHOWN) {
        let (file, why) = (file.display(), lanes::fault(t, fault));
        say(&format!("entrepot: {file}: line {}, column {}, {:?}: {why}", fault.line, fault.column, fault.found));
    }
    say(&format!("{} cells cannot be used; nothing was taken. Correct the file and give it again.", faults.len()));
}

/// Runs `import lanes`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let Arguments { file, dry_run, site } = arguments;
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(unreadable(&file, &error)),
    };
    let db = open(site)?;
    let wording = Wording::new(false)?;
    match take(&db, &bytes, dry_run) {
        Ok(found) => {
            found.lanes.iter().flat_map(lines).for_each(|line| print(&line));
            let Changes { same, .. } = found;
            let (new, altered, cards, ended) = (found.new_lanes(), found.altered(), found.cards(), found.ended());
            let sums = format!(
                "{new} new lanes, {altered} changed lanes, {cards} new rate cards, {ended} cards with another last day"
            );
            let dry = if dry_run { "nothing was taken; it would be " } else { "" };
            print(&format!("{dry}{sums}; {same} rows were so already"));
            Ok(ExitCode::SUCCESS)
        }
        Err(NoLanes::Faults(faults)) => {
            report(&file, &wording.at_home(Language::EN), &faults);
            Ok(ExitCode::FAILURE)
        }
        Err(NoLanes::Store(error)) => Err(error.into()),
    }
}
