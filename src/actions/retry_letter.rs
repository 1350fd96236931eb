//! An operator lets a letter that could not be posted be tried again.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::LetterId;
use crate::store::{Tx, audit, outbox};

/// Lets a letter be tried again at once.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] when it was posted meanwhile, or is not there.
pub fn retry_letter(tx: &mut Tx, id: &LetterId, author: &Author) -> Done<()> {
    if !outbox::retry(tx, id)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    Ok(audit::add(tx, author, "retry letter", &format!("letter {id}"), "")?)
}
