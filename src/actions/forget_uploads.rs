//! Pictures that were sent for goods nobody put into a cart are forgotten, and what was asked for in carts nobody comes
//! back to.

use chrono::TimeDelta;

use super::Done;
use crate::store::{Tx, personal_lines, personal_uploads};

/// How long a picture waits for its goods: a page left open over a weekend still finds it.
const WAITS: TimeDelta = TimeDelta::days(3);
/// How long what was asked for lies in a cart that nobody can open any more.
const LIES: TimeDelta = TimeDelta::days(30);
/// Such lines in one go.
const PORTION: i64 = 200;

/// Forgets pictures that belong to no line of a cart and to no order, and answers how many; and the lines of carts whose
/// visitor is long gone, with the pictures in them. Doing it twice does no more than once.
///
/// # Errors
/// When the store fails.
pub fn forget_uploads(tx: &mut Tx) -> Done<usize> {
    let (before, long_ago) = (tx.at() - WAITS, tx.at() - LIES);
    for (cart, line) in personal_lines::abandoned(tx, long_ago, PORTION)? {
        personal_lines::set(tx, &cart, &line, 0)?;
    }
    Ok(personal_uploads::forget(tx, before)?)
}
