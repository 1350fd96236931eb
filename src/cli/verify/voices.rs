//! Reviews: what is kept of a listing is what its shown reviews come to, and nobody speaks of what did not arrive.

use indicatif::ProgressBar;

use super::{Fault, Proved, Unproved};
use crate::domain::reviews::Tally;
use crate::store::reviews::Counts;
use crate::store::{Db, reviews};

/// A count as a fault prints it.
fn printed(tally: &Tally) -> String {
    format!("{:?} by stars, {} with photos", tally.by_stars, tally.with_photos)
}

fn compare(kept: &Counts, counted: &Counts) -> Result<(), Fault> {
    let nothing = Tally::default();
    for key in kept.keys().chain(counted.keys()) {
        let (kept, counted) = (kept.get(key).unwrap_or(&nothing), counted.get(key).unwrap_or(&nothing));
        if kept != counted {
            let subject = format!("reviews of {} in {}", key.0, key.1);
            return Err(Fault::new(subject, "count", printed(counted), printed(kept)));
        }
    }
    Ok(())
}

pub(super) fn prove(db: &Db, progress: &ProgressBar, proved: &mut Proved) -> Result<(), Unproved> {
    progress.set_message("reviews");
    let (kept, counted) = db.read_now(|read| reviews::kept_and_counted(read))?;
    compare(&kept, &counted)?;
    let (count, undelivered) = db.read_now(|read| reviews::undelivered(read))?;
    proved.reviews = u64::try_from(count).unwrap_or(0);
    match undelivered {
        Some(review) => Err(Fault::new(format!("review {review}"), "its goods", "delivered", "not delivered").into()),
        None => Ok(()),
    }
}
