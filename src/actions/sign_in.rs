//! Someone comes in: a session is opened, a visitor's session is replaced by their own, or ends.

use chrono::TimeDelta;

use super::Done;
use crate::domain::accounts::Account;
use crate::store::{Tx, sessions};

/// How long a shopper's session lasts.
pub const SHOPPER_SESSION: TimeDelta = TimeDelta::days(30);
/// How long the session of someone who works here lasts.
pub const STAFF_SESSION: TimeDelta = TimeDelta::hours(12);

/// A session about to be opened: the hash of its id and the token of its forms. The id itself never enters the store.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// SHA-256 of the id, in hex.
    pub id_hash: String,
    /// The token its forms will carry.
    pub csrf: String,
}

/// Opens a session for a visitor who does something for the first time.
///
/// # Errors
/// When the store fails.
pub fn open_session(tx: &mut Tx, new: &NewSession) -> Done<()> {
    Ok(sessions::add(tx, &new.id_hash, &new.csrf, None, None, SHOPPER_SESSION)?)
}

/// Opens a session for an account whose password was right. The visitor's former session ends: a new identifier, so
/// that one that was planted is worth nothing.
///
/// # Errors
/// When the store fails.
pub fn open_own_session(
    tx: &mut Tx,
    new: &NewSession,
    account: &Account,
    former: Option<&sessions::Session>,
) -> Done<()> {
    let lasts = if account.role.is_staff() { STAFF_SESSION } else { SHOPPER_SESSION };
    let cart = former.and_then(|session| session.cart.as_ref());
    sessions::add(tx, &new.id_hash, &new.csrf, Some(&account.id), cart, lasts)?;
    if let Some(former) = former {
        sessions::remove(tx, &former.id_hash)?;
    }
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// When the store fails.
pub fn close_session(tx: &mut Tx, id_hash: &str) -> Done<()> {
    Ok(sessions::remove(tx, id_hash)?)
}
