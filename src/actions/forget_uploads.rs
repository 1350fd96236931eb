//! Pictures that were sent for goods nobody put into a cart are forgotten.

use chrono::TimeDelta;

use super::Done;
use crate::store::{Tx, personal_uploads};

/// How long a picture waits for its goods: a page left open over a weekend still finds it.
const WAITS: TimeDelta = TimeDelta::days(3);

/// Forgets pictures that belong to no line of a cart and to no order. Doing it twice does no more than once.
///
/// # Errors
/// When the store fails.
pub fn forget_uploads(tx: &mut Tx) -> Done<usize> {
    let before = tx.at() - WAITS;
    Ok(personal_uploads::forget(tx, before)?)
}
