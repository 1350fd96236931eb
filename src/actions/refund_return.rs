//! The money of a return goes back, in two transactions with the provider between them: the intention is written down
//! first, under the id that is the provider's key; what the provider answered is written down afterwards, once.

use std::collections::HashMap;

use super::decide_return::{found, moved, noted};
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::brands::commission;
use crate::domain::ids::{RefundId, ReturnId, Rma, SettlementId};
use crate::domain::ledger::Entry;
use crate::domain::letters::Letter;
use crate::domain::orders::PaymentState;
use crate::domain::refunds::{Refund, RefundFor, RefundState};
use crate::domain::returns::{Case, Move, Reason, Return, ReturnLine, Standing};
use crate::domain::settlements::{SettlementState, paid_back};
use crate::store::{
    Conn, StoreError, Stored, Tx, brands, ledger, orders, outbox, payments, refunds, returns, settlements,
};

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
    plan.entry(&case.paid, &case.former_of(ret), sold, &rates, ret.reason.fate()).map_err(|error| corrupt(&error))
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
        what: RefundFor::Return(ret.id.clone()),
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

/// Owes the money of goods that never left, or are gone, and asks for it to go back. Answers the number under which it
/// goes, and the refund that is to be taken to the provider; none where nothing of it is left. Whoever calls holds the
/// order.
///
/// # Errors
/// When the order's rows do not fit together.
pub(super) fn owe(
    tx: &mut Tx,
    case: &Case,
    (reason, lines): (Reason, Vec<ReturnLine>),
    author: &Author,
    note: &str,
) -> Done<Option<(Return, RefundId)>> {
    if lines.is_empty() {
        return Ok(None);
    }
    let corrupt =
        |error: &dyn std::fmt::Display| StoreError::corrupt("charges", format!("{}: {error}", case.order.number));
    let plan = case.paid.plan_after(&case.former(), &case.settled, reason, &lines).map_err(|error| corrupt(&error))?;
    let ret = Return {
        id: tx.fresh::<ReturnId>(),
        rma: Rma::new(tx.random()),
        order: case.order.id.clone(),
        standing: Standing::OWED,
        reason,
        words: String::new(),
        note: note.to_owned(),
        amount: plan.total().map_err(|error| corrupt(&error))?,
        lines,
        asked_at: tx.at(),
        decided_at: Some(tx.at()),
        received_at: None,
        refunded_at: None,
    };
    returns::add(tx, &ret)?;
    let refund = refund_return(tx, &ret.rma, author)?;
    Ok(Some((ret, refund)))
}

/// Writes down what the provider said of a refund: the books and the letter, or that an agent has to try again. Said
/// twice, it is written down once.
///
/// # Errors
/// [`Refusal::NotFound`] for a refund that is not there; when the store fails.
pub fn record_refund(tx: &mut Tx, id: &RefundId, answer: &Answer) -> Done<()> {
    let refund = refunds::by_id(tx, id)?.ok_or(Refusal::NotFound)?;
    let (state, reference) = match answer {
        Answer::Paid(reference) => (RefundState::Paid, Some(reference.as_str())),
        Answer::Refused(_) => (RefundState::Refused, None),
    };
    if !refunds::settle(tx, id, state, reference)? {
        return Ok(());
    }
    match &refund.what {
        RefundFor::Return(ret) => record_return(tx, id, ret, answer),
        RefundFor::Settlement(of) => record_settlement(tx, &refund, of, answer),
    }
}

fn record_return(tx: &mut Tx, id: &RefundId, ret: &ReturnId, answer: &Answer) -> Done<()> {
    let (case, mut ret) = returns::case_by_id(tx, ret)?.ok_or(Refusal::NotFound)?;
    let step = if matches!(answer, Answer::Paid(_)) { Move::Settle } else { Move::Bounce };
    moved(tx, &mut ret, step)?;
    if let Answer::Refused(why) = answer {
        orders::add_event(tx, &ret.order, "entrepot", "refund_refused", why)?;
        return Ok(());
    }
    let entry = entry_of(tx, &case, &ret)?;
    let memo = format!("return {}", ret.rma);
    ledger::add(tx, "refund", &format!("refund:{id}"), Some(&ret.order), &memo, &entry)?;
    orders::add_event(tx, &ret.order, "entrepot", "return_refunded", ret.rma.as_str())?;
    if !ret.reason.is_offered() {
        // The letter that said what became of the parcel said this too.
        return Ok(());
    }
    let letter = Letter::ReturnRefunded { ret: ret.id.clone(), rma: ret.rma.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&ret.order))?;
    Ok(())
}

fn record_settlement(tx: &mut Tx, refund: &Refund, of: &SettlementId, answer: &Answer) -> Done<()> {
    let settlement = settlements::by_id(tx, of)?.ok_or(Refusal::NotFound)?;
    let order = orders::by_id(tx, &refund.order)?.ok_or(Refusal::NotFound)?;
    let paid = matches!(answer, Answer::Paid(_));
    let next = if paid { SettlementState::Refunded } else { SettlementState::Bounced };
    if !settlements::save(tx, of, SettlementState::Refunding, next)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    if let Answer::Refused(why) = answer {
        orders::add_event(tx, &refund.order, "entrepot", "refund_refused", why)?;
        return Ok(());
    }
    let entry = paid_back(refund.amount).map_err(|error| StoreError::corrupt("settlements", error))?;
    let memo = format!("declaration {}", settlement.declaration);
    ledger::add(tx, "refund", &format!("refund:{}", refund.id), Some(&refund.order), &memo, &entry)?;
    orders::add_event(tx, &refund.order, "entrepot", "charges_refunded", &settlement.parcel)?;
    let letter = Letter::ChargesRefunded { settlement: of.clone(), number: order.number.clone() };
    outbox::add(tx, &order.recipient(), &letter, Some(&refund.order))?;
    Ok(())
}
