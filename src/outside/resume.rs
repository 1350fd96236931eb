//! Payments that nobody finished: a process died between asking and recording, or the shopper never confirmed. Each is
//! looked up and recorded, or cancelled when its time is over.

use chrono::TimeDelta;

use super::payments::Payments;
use crate::actions::ActionError;
use crate::actions::record_payment::{Outcome, record_payment};
use crate::domain::ids::AttemptId;
use crate::domain::orders::Order;
use crate::store::payments::Payment;
use crate::store::{Db, StoreError, orders, payments};

/// How long a browser has to finish by itself.
const PATIENCE: TimeDelta = TimeDelta::minutes(1);
/// When an order that nobody paid gives its stock back.
const LIMIT: TimeDelta = TimeDelta::minutes(30);
/// Payments of one turn.
const BATCH: i64 = 50;

/// Finishes what was left open. Answers how many payments were moved on. `key` makes the key of an order.
///
/// # Errors
/// When the database fails. A provider that does not answer is asked again in the next turn.
pub async fn resume_payments(
    db: &Db,
    provider: &dyn Payments,
    key: impl Fn(&AttemptId) -> String,
) -> Result<usize, ActionError> {
    let now = db.now();
    let before = (now - PATIENCE).naive_utc();
    let left: Vec<(Payment, Order)> = db
        .read(move |read| -> Result<_, StoreError> {
            let mut left = Vec::new();
            for payment in payments::open_since(read, before, BATCH)? {
                if let Some(order) = orders::by_id(read, &payment.order)? {
                    left.push((payment, order));
                }
            }
            Ok(left)
        })
        .await?;
    let mut moved = 0;
    for (payment, order) in left {
        let known = match provider.lookup(&payment.id).await {
            Ok(known) => known,
            Err(unanswered) => {
                tracing::warn!(order = %order.number, %unanswered, "a payment was not answered");
                continue;
            }
        };
        let over = payment.created_at.and_utc() + LIMIT <= now;
        let outcome = match known {
            Some(outcome @ (Outcome::Captured { .. } | Outcome::Declined)) => outcome,
            _ if over => Outcome::Cancelled,
            _ => continue,
        };
        let (id, key) = (payment.id.clone(), key(&order.attempt));
        db.write(move |tx| record_payment(tx, &id, &outcome, &key)).await?;
        moved += 1;
    }
    Ok(moved)
}
