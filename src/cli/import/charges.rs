//! `entrepot import charges`: what carriers and brokers charged is settled against what shoppers paid.
//!
//! Rows that cannot be read or settled are named with line, column and reason; the others are booked, a portion at a
//! time. The same file again changes nothing, so a mended one may be read from the start. What comes back to shoppers
//! is sent by the running shop, which takes up every refund that is underway.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{Site, broken, open, progress, unreadable};
use crate::actions::settle_charges::{Outcome, settle_charges};
use crate::app::StartError;
use crate::cli::{print, say};
use crate::domain::audit::Author;
use crate::domain::settlements::{SettlementState, read};
use crate::store::{Db, StoreError};
use crate::wording::Wording;
use crate::wording::settling::{fault, unsettled};

/// Lines that are booked in one transaction.
const PORTION: usize = 200;

/// Reads a charge file.
#[derive(Debug, Args)]
pub struct Arguments {
    /// A CSV file with a heading: tracking, declaration, duty, tax, fee, currency.
    file: PathBuf,
    #[command(flatten)]
    site: Site,
}

/// What became of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows that were booked.
    pub booked: usize,
    /// Rows that were booked before.
    pub known: usize,
    /// Refunds that are underway.
    pub refunds: usize,
    /// Rows that wait for an operator.
    pub review: usize,
    /// Rows that were not booked: line, column, what stands there, why.
    pub unbooked: Vec<(u64, &'static str, String, String)>,
}

/// Settles what a file says.
///
/// # Errors
/// [`StoreError`] when the database fails: the portions before it stay booked, and the file may be read again.
pub fn settle(db: &Db, wording: &Wording, bytes: &[u8], bar: &indicatif::ProgressBar) -> Result<Report, StoreError> {
    let t = wording.at_home(crate::domain::storefront::Language::EN);
    let (lines, faults) = read(bytes);
    let mut report = Report::default();
    report.unbooked.extend(faults.iter().map(|bad| (bad.line, bad.column, bad.found.clone(), fault(&t, bad))));
    bar.set_length(u64::try_from(lines.len()).unwrap_or(0));
    let author = Author::command("import charges");
    for portion in lines.chunks(PORTION) {
        let outcomes = db.write_now(|tx| settle_charges(tx, &author, portion)).map_err(broken)?;
        for (line, outcome) in portion.iter().zip(outcomes) {
            match outcome {
                Outcome::Known => report.known += 1,
                Outcome::Booked(settlement, refund) => {
                    report.booked += 1;
                    report.review += usize::from(settlement.state == SettlementState::Review);
                    report.refunds += usize::from(refund.is_some());
                }
                Outcome::Refused(why) => {
                    report.unbooked.push((line.line, "tracking", line.parcel.clone(), unsettled(&t, &why)));
                }
            }
            bar.inc(1);
        }
    }
    report.unbooked.sort();
    Ok(report)
}

/// Runs `import charges`.
///
/// # Errors
/// [`StartError`] when a setting is wrong or the database cannot be opened.
pub fn run(arguments: Arguments) -> Result<ExitCode, StartError> {
    let bytes = match std::fs::read(&arguments.file) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(unreadable(&arguments.file, &error)),
    };
    let db = open(arguments.site)?;
    let wording = Wording::new(false)?;
    let bar = progress(0, "charges");
    let report = settle(&db, &wording, &bytes, &bar)?;
    bar.finish_and_clear();
    let Report { booked, known, refunds, review, unbooked } = report;
    print(&format!("{booked} booked, {known} known already, {refunds} refunds underway, {review} to review"));
    if refunds > 0 {
        print("The running shop takes the refunds to the payment provider within a minute or two.");
    }
    for (line, column, found, why) in &unbooked {
        say(&format!("line {line}, {column} {found:?}: {why}"));
    }
    if unbooked.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    say(&format!("entrepot: {} rows were not booked; mend them and read the same file again", unbooked.len()));
    Ok(ExitCode::FAILURE)
}
