//! What an account wished for and waited for is forgotten, with its address: the part of forgetting somebody that lies
//! here.

use super::Done;
use crate::domain::audit::Author;
use crate::domain::ids::AccountId;
use crate::domain::wishes::Holder;
use crate::store::{Tx, audit, watches, wishes};

/// Forgets the list of an account, the lines it saved for later and all it waits for; answers how many watches.
///
/// # Errors
/// When the store fails.
pub fn forget_wishes(tx: &mut Tx, author: &Author, account: &AccountId) -> Done<usize> {
    if let Some(list) = wishes::list_of(tx, &Holder::Account(account.clone()))? {
        wishes::forget(tx, &[list])?;
    }
    let ended = watches::forget_account(tx, account)?;
    audit::add(tx, author, "forget wishes", &format!("account {account}"), &ended.to_string())?;
    Ok(ended)
}
