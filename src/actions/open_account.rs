//! An account is opened: by a shopper for themselves, or for someone who will work here.

use super::{Done, Refusal};
use crate::domain::accounts::{Account, Email, Role};
use crate::domain::audit::Author;
use crate::domain::ids::BrandId;
use crate::domain::storefront::Language;
use crate::store::{Tx, accounts, audit};

/// An account about to be opened. Its password was hashed before: an action does not wait.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Where letters go.
    pub email: Email,
    /// What to call them.
    pub name: String,
    /// As what they sign in.
    pub role: Role,
    /// Whose goods they may touch.
    pub brand: Option<BrandId>,
    /// The language of their desk and letters.
    pub language: Language,
    /// The hash of their password.
    pub password_hash: String,
}

/// Opens an account for a shopper.
///
/// # Errors
/// [`Refusal::EmailTaken`].
pub fn open_account(tx: &mut Tx, new: NewAccount) -> Done<Account> {
    let account = Account {
        id: tx.fresh(),
        email: new.email,
        name: new.name,
        role: new.role,
        brand: new.brand,
        language: new.language,
    };
    if accounts::add(tx, &account, &new.password_hash)? { Ok(account) } else { Err(Refusal::EmailTaken.into()) }
}

/// Opens an account on somebody's word, and writes that down.
///
/// # Errors
/// [`Refusal::EmailTaken`].
pub fn add_account(tx: &mut Tx, author: &Author, new: NewAccount) -> Done<Account> {
    let account = open_account(tx, new)?;
    audit::add(tx, author, "add account", &format!("account {}", account.email), account.role.as_str())?;
    Ok(account)
}
