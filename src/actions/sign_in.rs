//! Someone comes in: a session is opened, a visitor's session is replaced by their own, or ends.

use chrono::{NaiveDateTime, TimeDelta};

use super::Done;
use super::merge_carts::merge_carts;
use super::merge_wishes::merge_wishes;
use crate::domain::accounts::Account;
use crate::store::{Conn, Stored, Tx, sessions};

/// Within this time failures add up.
pub const WINDOW: TimeDelta = TimeDelta::minutes(15);
/// Failures within the window after which an account waits, whoever tries.
pub const MOST_FOR_ACCOUNT: i32 = 10;
/// Failures within the window after which an address on the network waits, whatever it tries.
pub const MOST_FROM_PEER: i32 = 20;

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

/// Opens a session for an account whose password was right. The visitor's former session (by its hash) ends: a new identifier, so
/// that one that was planted is worth nothing.
///
/// # Errors
/// When the store fails.
pub fn open_own_session(tx: &mut Tx, new: &NewSession, account: &Account, former: Option<&str>) -> Done<()> {
    let lasts = if account.role.is_staff() { STAFF_SESSION } else { SHOPPER_SESSION };
    let at = tx.at();
    // Taken first and read then: what is put into its cart at this moment comes along.
    let former = match former {
        Some(hash) if sessions::hold(tx, hash)? => sessions::by_hash(tx, hash, at)?,
        _ => None,
    };
    // What somebody else put aside while they were signed in here stays theirs.
    let brought =
        former.as_ref().filter(|session| session.account.as_ref().is_none_or(|before| before.id == account.id));
    let cart = merge_carts(tx, &account.id, brought.and_then(|session| session.cart.as_ref()))?;
    sessions::add(tx, &new.id_hash, &new.csrf, Some(&account.id), cart.as_ref(), lasts)?;
    if let Some(brought) = brought {
        merge_wishes(tx, &account.id, &brought.id_hash)?;
    }
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

/// Under which names the failures of a try are counted. No mail address and no password stands in them.
#[derive(Debug, Clone)]
pub struct Counters {
    /// Of the address typed, known or not: a hash of it.
    pub account: String,
    /// Of where the try comes from.
    pub peer: String,
}

/// Seconds until a next try is allowed; none when it is allowed now.
///
/// # Errors
/// When the store fails.
pub fn must_wait(read: &mut Conn, counters: &Counters, now: NaiveDateTime) -> Stored<Option<i64>> {
    let mut wait: Option<i64> = None;
    for (name, most) in [(&counters.account, MOST_FOR_ACCOUNT), (&counters.peer, MOST_FROM_PEER)] {
        let Some((failures, since)) = sessions::failures(read, name)? else { continue };
        let left = (since + WINDOW - now).num_seconds();
        if failures >= most && left > 0 {
            wait = wait.max(Some(left));
        }
    }
    Ok(wait)
}

/// Counts a failure under each of the names.
///
/// # Errors
/// When the store fails.
pub fn count_failure(tx: &mut Tx, names: &[&str]) -> Done<()> {
    for name in names {
        sessions::count_failure(tx, name, WINDOW)?;
    }
    Ok(())
}

/// Forgets the failures of an account whose password was right at last. Those of the network address stay: nobody
/// washes off their guesses with an account of their own.
///
/// # Errors
/// When the store fails.
pub fn forgive(tx: &mut Tx, counters: &Counters) -> Done<()> {
    Ok(sessions::forgive(tx, &counters.account)?)
}
