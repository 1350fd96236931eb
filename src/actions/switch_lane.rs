//! An operator closes a lane from one hour to the next, or opens it again. New quotes know at once; a price held for a
//! checkout on a closed lane is made anew; what was sold on it and has not left takes another road, or is put to an agent.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::store::{Tx, audit, lanes, stranded};

/// Opens or closes a lane by its code, for a reason.
///
/// # Errors
/// [`Refusal::NotFound`] for a lane there is not, [`Refusal::AlreadyDecided`] where it is so already.
pub fn switch_lane(tx: &mut Tx, author: &Author, code: &str, open: bool, reason: &str) -> Done<()> {
    let known = tx.known();
    let mut all = known.shelves.iter().flat_map(|shelf| shelf.lanes.iter());
    let lane = all.find(|lane| lane.code == code).ok_or(Refusal::NotFound)?;
    if !lanes::set_open(tx, &lane.id, open)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    if open {
        // What was sold on it goes as it was sold.
        stranded::forget_lane(tx, &lane.id)?;
    }
    let action = if open { "open lane" } else { "close lane" };
    Ok(audit::add(tx, author, action, &format!("lane {code}"), reason)?)
}
