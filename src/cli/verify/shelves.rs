//! Stock: every level is the sum of its movements, and what is held is held for orders that are still to be sent.

use indicatif::ProgressBar;

use super::{Fault, Proved, Unproved};
use crate::domain::ids::{PlaceId, VariantId};
use crate::store::{Db, shelves};

/// Shelves in one portion.
const PORTION: i64 = 500;

pub(super) fn prove(db: &Db, progress: &ProgressBar, proved: &mut Proved) -> Result<(), Unproved> {
    let count = db.read_now(|read| shelves::count(read))?;
    progress.set_message("stock");
    progress.set_position(0);
    progress.set_length(u64::try_from(count).unwrap_or(0));
    let mut last: Option<(PlaceId, VariantId)> = None;
    loop {
        let from = last.clone();
        let portion = db.read_now(|read| shelves::after(read, from.as_ref(), PORTION))?;
        for shelf in &portion {
            let subject = format!("stock of {} at {}", shelf.sku, shelf.place_code);
            let checks = [
                ("free, by its movements", shelf.moved_free, shelf.level.free),
                ("held, by its movements", shelf.moved_held, shelf.level.held),
                ("held, by orders to be sent", shelf.promised, shelf.level.held),
            ];
            for (what, expected, found) in checks {
                if expected != found {
                    return Err(Fault::new(subject, what, expected, found).into());
                }
            }
            proved.shelves += 1;
            progress.inc(1);
        }
        match portion.last() {
            Some(shelf) => last = Some((shelf.level.place.clone(), shelf.level.variant.clone())),
            None => break,
        }
    }
    match db.read_now(|read| shelves::moved_nowhere(read))? {
        Some((place, variant)) => {
            let subject = format!("movements of {variant} at {place}");
            Err(Fault::new(subject, "shelf", "one", "none").into())
        }
        None => Ok(()),
    }
}
