//! Someone changes what their account says of them, or their password.

use super::{Done, Refusal};
use crate::domain::accounts::Account;
use crate::domain::audit::Author;
use crate::domain::storefront::Language;
use crate::store::{Tx, accounts, audit, sessions};

/// Changes name and language.
///
/// # Errors
/// When the store fails.
pub fn change_account(tx: &mut Tx, account: &Account, name: &str, language: Language) -> Done<()> {
    if account.name == name && account.language == language {
        return Ok(());
    }
    accounts::save(tx, &account.id, name, language)?;
    note(tx, account, "change account")
}

/// Changes the password. Every other session of the account ends: whoever knew the old one is out.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] when the password is no longer the one that was shown to be known.
pub fn change_password(tx: &mut Tx, account: &Account, was: &str, next: &str, stays: &str) -> Done<()> {
    if !accounts::set_password(tx, &account.id, was, next)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    sessions::remove_others(tx, &account.id, stays)?;
    note(tx, account, "change password")
}

/// What people who work here change of their own accounts stands in the log; shoppers' own affairs do not.
fn note(tx: &mut Tx, account: &Account, action: &str) -> Done<()> {
    if account.role.is_staff() {
        audit::add(tx, &Author::from(account), action, &format!("account {}", account.email), "")?;
    }
    Ok(())
}
