//! An operator says who sends from a place.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::customs::Sender;
use crate::store::{Tx, audit, senders};

/// Sets the sender that papers of a place name.
///
/// # Errors
/// [`Refusal::NotFound`] for a code that is no place's.
pub fn set_sender(tx: &mut Tx, author: &Author, place: &str, sender: &Sender) -> Done<()> {
    let known = tx.known();
    let shelf = known.shelves.iter().find(|shelf| shelf.place.code == place).ok_or(Refusal::NotFound)?;
    senders::set(tx, &shelf.place.id, sender)?;
    let detail = format!("{}, {}, {} {}", sender.name, sender.street, sender.postcode, sender.city);
    Ok(audit::add(tx, author, "set sender", &format!("place {place}"), &detail)?)
}
