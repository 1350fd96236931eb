//! Somebody says what goods are and of what, for customs.

use super::Done;
use crate::domain::audit::Author;
use crate::domain::ids::ListingId;
use crate::store::{Tx, audit, senders};

/// Writes what the goods of a listing are, in English. Whether customs take it is decided where it is declared.
///
/// # Errors
/// When the store fails.
pub fn describe_goods(tx: &mut Tx, author: &Author, listing: &ListingId, description: &str) -> Done<()> {
    senders::describe(tx, listing, description)?;
    Ok(audit::add(tx, author, "describe goods", &format!("listing {listing}"), description)?)
}
