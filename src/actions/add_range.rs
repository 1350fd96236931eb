//! An operator of the post gave the shop numbers for its parcels.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::customs::s10::{Range, RangeRefused};
use crate::store::{Tx, audit, s10_ranges};

/// Adds a range of postal identifiers.
///
/// # Errors
/// [`Refusal::Range`] for what is no range, or shares numbers with one that is here.
pub fn add_range(tx: &mut Tx, author: &Author, range: &Range) -> Done<()> {
    range.fits(&s10_ranges::all(tx)?).map_err(Refusal::Range)?;
    match s10_ranges::add(tx, range, &author.name) {
        // Two added it at once.
        Err(error) if error.is_taken() => {
            let overlaps = RangeRefused::Overlaps { first: range.first, last: range.last };
            return Err(Refusal::Range(overlaps).into());
        }
        done => done?,
    }
    let subject = format!("range {} {}", range.service, range.country);
    Ok(audit::add(tx, author, "add range", &subject, &format!("{:08} to {:08}", range.first, range.last))?)
}
