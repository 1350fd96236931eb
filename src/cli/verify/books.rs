//! The books: every entry sums to zero in every currency it names.

use indicatif::ProgressBar;

use super::{Fault, Proved, Unproved};
use crate::domain::ids::EntryId;
use crate::domain::ledger::balance;
use crate::store::{Db, StoreError, ledger};

/// Entries in one portion.
const PORTION: i64 = 500;

pub(super) fn prove(db: &Db, progress: &ProgressBar, proved: &mut Proved) -> Result<(), Unproved> {
    let count = db.read_now(|read| ledger::count(read))?;
    progress.set_message("books");
    progress.set_position(0);
    progress.set_length(u64::try_from(count).unwrap_or(0));
    let mut last: Option<EntryId> = None;
    loop {
        let from = last.clone();
        let entries = db.read_now(|read| ledger::after(read, from.as_ref(), PORTION))?;
        for entry in &entries {
            let sums = balance(&entry.postings).map_err(|error| StoreError::corrupt("postings", error))?;
            if let Some((currency, off)) = sums.into_iter().find(|(_, sum)| !sum.is_zero()) {
                let subject = format!("entry {} ({})", entry.id, entry.source);
                return Err(Fault::new(subject, format!("sum in {currency}"), "0", off).into());
            }
            if entry.postings.is_empty() {
                return Err(
                    Fault::new(format!("entry {} ({})", entry.id, entry.source), "postings", "some", "none").into()
                );
            }
            proved.entries += 1;
            progress.inc(1);
        }
        match entries.last() {
            Some(entry) => last = Some(entry.id.clone()),
            None => return Ok(()),
        }
    }
}
