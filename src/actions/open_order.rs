//! A guest without the link asks for their order: a six-digit code by letter opens it, for a quarter of an hour and five
//! tries.

use chrono::{DateTime, TimeDelta, Utc};

use super::Done;
use crate::domain::accounts::Email;
use crate::domain::ids::OrderNumber;
use crate::domain::letters::Letter;
use crate::domain::orders::Order;
use crate::store::{Tx, orders, outbox, sessions};

/// Tries of one code.
const MOST_TRIES: i32 = 5;
/// Codes of one order within the window, and the window.
const MOST_CODES: i32 = 5;
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// Sends a code if number and address belong together; does nothing, and says nothing, if not.
///
/// # Errors
/// When the store fails.
pub fn send_order_code(
    tx: &mut Tx,
    number: &OrderNumber,
    email: &Email,
    code: &str,
    code_hash: &str,
    until: DateTime<Utc>,
) -> Done<()> {
    let Some(order) = orders::by_number(tx, number)?.filter(|order| order.email == *email) else { return Ok(()) };
    // Five tries a code would be little if codes were free.
    if sessions::count_failure(tx, &format!("order code {number}"), WINDOW)? > MOST_CODES {
        return Ok(());
    }
    orders::set_code(tx, &order.id, code_hash, until)?;
    let to = order.recipient();
    let letter = Letter::OrderCode { number: order.number.clone(), code: code.to_owned() };
    outbox::add(tx, &to, &letter, Some(&order.id))?;
    Ok(())
}

/// The order that a code opens; none for a wrong, used or old code. A try counts whether it is right or not. From then
/// on the key opens it whose hash `key_hash` says.
///
/// # Errors
/// When the store fails.
pub fn code_opens(
    tx: &mut Tx,
    number: &OrderNumber,
    code_hash: &str,
    key_hash: impl Fn(&Order) -> String,
) -> Done<Option<Order>> {
    let Some(order) = orders::by_number(tx, number)? else { return Ok(None) };
    let Some(code) = orders::code(tx, &order.id)? else { return Ok(None) };
    if code.expires_at <= tx.now() || !orders::count_try(tx, &order.id, MOST_TRIES)? {
        return Ok(None);
    }
    if code.code_hash != code_hash {
        return Ok(None);
    }
    orders::remove_code(tx, &order.id)?;
    let key_hash = key_hash(&order);
    if order.key_hash != key_hash {
        orders::set_key(tx, &order.id, &key_hash)?;
    }
    Ok(Some(order))
}
