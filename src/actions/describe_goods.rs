//! Somebody says what goods are and of what, for customs.

use super::Done;
use super::void_papers::described;
use crate::domain::audit::Author;
use crate::domain::ids::ListingId;
use crate::store::{Tx, audit, senders};

/// Writes what the goods of a listing are, in English: papers that say it otherwise, of parcels that have not left, are
/// void. Whether customs take it is decided where it is declared.
///
/// # Errors
/// When the store fails.
pub fn describe_goods(tx: &mut Tx, author: &Author, listing: &ListingId, description: &str) -> Done<()> {
    senders::describe(tx, listing, description)?;
    described(tx, author, listing)?;
    Ok(audit::add(tx, author, "describe goods", &format!("listing {listing}"), description)?)
}
