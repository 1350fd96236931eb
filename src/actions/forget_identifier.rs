//! Somebody takes a number out of their account.

use super::Done;
use crate::domain::accounts::Account;
use crate::domain::identifiers::Kind;
use crate::store::{Tx, identifiers};

/// Removes the number of a kind from an account; whether there was one. Orders keep the one they were placed with.
///
/// # Errors
/// When the store fails.
pub fn forget_identifier(tx: &mut Tx, account: &Account, kind: Kind) -> Done<bool> {
    Ok(identifiers::remove_of_account(tx, &account.id, kind)?)
}
