//! The money of a return goes back, in two transactions with the provider between them: the intention is written down
//! first, under the id that is the provider's key; what the provider answered is written down afterwards, once.

use std::collections::HashMap;

use super::decide_return::{found, moved, noted};
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::brands::commission;
use crate::domain::ids::{RefundId, Rma};
use crate::domain::ledger::Entry;
use crate::domain::letters::Letter;
use crate::domain::orders::PaymentState;
use crate::domain::refunds::{Refund, RefundState};
use crate::domain::returns::{Case, Move, Return};
use crate::store::{Conn, StoreError, Stored, Tx, brands, ledger, orders, outbox, payments, refunds, returns};

/// What the provider said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The money went, under this number of theirs.
    Paid(String),
    /// It did not, for this reason.
    Refused(String),
}

/// What the books would say of a return that is refunded.
///
/// # Errors
/// When the order's rows do not fit together.
pub fn entry_of(conn: &mut Conn, case: &Case, ret: &Return) -> Stored<Entry> {
    let corrupt =
        |error: &dyn std::fmt::Display| StoreError::corrupt("orders", format!("{}: {error}", case.order.number));
    let plan = case.plan_of(ret).map_err(|error| corrupt(&error))?;
    let dated = brands::commissions_on(conn, case.order.plan.day)?;
    let rates: HashMap<_, _> =
        case.lines.iter().map(|line| (line.brand.clone(), commission(dated.get(&line.brand)))).collect();
    let sold = (case.lines.as_slice(), case.consignments.as_slice());
    plan.entry(&case.paid, &case.former_of(ret), sold, &rates).map_err(|error| corrupt(&error))
}

/// Asks for the money of a return to go back. Answers the refund that is to be taken to the provider.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] when the return is not at that point, [`Refusal::NotFound`].
pub fn refund_return(tx: &mut Tx, rma: &Rma, author: &Author) -> Done<RefundId> {
    let (case, mut ret) = found(tx, rma)?;
    moved(tx, &mut ret, Move::Refund)?;
    // An entry that could not be made would leave money gone and the books silent: it is tried before anything leaves.
    entry_of(tx, &case, &ret)?;
    let paid = payments::of_order(tx, &ret.order)?.into_iter().find(|one| one.state == PaymentState::Captured);
    let payment = paid.ok_or(Refusal::NotFound)?;
    let refund = Refund {
        id: tx.fresh(),
        order: ret.order.clone(),
        ret: ret.id.clone(),
        payment: payment.id,
        state: RefundState::Underway,
        amount: ret.amount,
        reference: None,
        created_at: tx.at(),
    };
    refunds::add(tx, &refund)?;
    noted(tx, &ret, author, ("refund_sent", "refund return"))?;
    Ok(refund.id)
}

/// Writes down what the provider said of a refund: the books and the letter, or that an agent has to try again. Said
/// twice, it is written down once.
///
/// # Errors
/// [`Refusal::NotFound`] for a refund that is not there; when the store fails.
pub fn record_refund(tx: &mut Tx, id: &RefundId, answer: &Answer) -> Done<()> {
    let refund = refunds::by_id(tx, id)?.ok_or(Refusal::NotFound)?;
    let (state, step, reference) = match answer {
        Answer::Paid(reference) => (RefundState::Paid, Move::Settle, Some(reference.as_str())),
        Answer::Refused(_) => (RefundState::Refused, Move::Bounce, None),
    };
    if !refunds::settle(tx, id, state, reference)? {
        return Ok(());
    }
    let (case, mut ret) = returns::case_by_id(tx, &refund.ret)?.ok_or(Refusal::NotFound)?;
    moved(tx, &mut ret, step)?;
    if let Answer::Refused(why) = answer {
        orders::add_event(tx, &ret.order, "entrepot", "refund_refused", why)?;
        return Ok(());
    }
    let entry = entry_of(tx, &case, &ret)?;
    let memo = format!("return {}", ret.rma);
    ledger::add(tx, "refund", &format!("refund:{id}"), Some(&ret.order), &memo, &entry)?;
    orders::add_event(tx, &ret.order, "entrepot", "return_refunded", ret.rma.as_str())?;
    let letter = Letter::ReturnRefunded { ret: ret.id.clone(), rma: ret.rma.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&ret.order))?;
    Ok(())
}
