//! Money on its way back: the provider is asked after the refund is written down, and its answer written down after
//! that. A process that dies between leaves a row that [`resume_refunds`] takes up; the refund's id is the provider's key,
//! so that asking twice pays once.

use chrono::TimeDelta;

use super::payments::Payments;
use crate::actions::ActionError;
use crate::actions::refund_return::record_refund;
use crate::domain::ids::RefundId;
use crate::domain::refunds::RefundState;
use crate::store::{Db, refunds};

/// How long a refund is left to whoever began it before another takes it up.
const BEGUN: TimeDelta = TimeDelta::minutes(1);
/// Refunds taken up in one go.
const BATCH: i64 = 50;

/// Takes a refund to the provider and writes down what it answers. `false` when it did not answer: the refund stays
/// underway and is taken up again.
///
/// # Errors
/// When the store fails.
pub async fn pay_back(db: &Db, payments: &dyn Payments, id: &RefundId) -> Result<bool, ActionError> {
    let asked = id.clone();
    let refund = db.read(move |read| refunds::by_id(read, &asked)).await?;
    let Some(refund) = refund.filter(|refund| refund.state == RefundState::Underway) else { return Ok(true) };
    match payments.refund(&refund.id, &refund.payment, refund.amount).await {
        Ok(answer) => {
            let id = id.clone();
            db.write(move |tx| record_refund(tx, &id, &answer)).await?;
            Ok(true)
        }
        Err(error) => {
            tracing::warn!(refund = %id, %error, "a refund waits for the payment provider");
            Ok(false)
        }
    }
}

/// Takes up every refund that was left underway. Answers how many were paid.
///
/// # Errors
/// When the store fails.
pub async fn resume_refunds(db: &Db, payments: &dyn Payments) -> Result<usize, ActionError> {
    let before = (db.now() - BEGUN).naive_utc();
    let left = db.read(move |read| refunds::unanswered(read, before, BATCH)).await?;
    let mut paid = 0;
    for id in left {
        if pay_back(db, payments, &id).await? {
            paid += 1;
        }
    }
    Ok(paid)
}
