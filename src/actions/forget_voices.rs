//! What an account wrote about goods stays, without its name: the part of forgetting somebody that lies here.

use super::Done;
use crate::domain::audit::Author;
use crate::domain::ids::AccountId;
use crate::store::{Tx, audit, questions, reviews};

/// Takes the name off every review and question of an account, and the address off its questions.
///
/// # Errors
/// When the store fails.
pub fn forget_voices(tx: &mut Tx, author: &Author, account: &AccountId) -> Done<usize> {
    let changed = reviews::forget_names(tx, account)? + questions::forget_names(tx, account)?;
    audit::add(tx, author, "forget voices", &format!("account {account}"), &changed.to_string())?;
    Ok(changed)
}
