//! An agent says yes or no to a return. The shopper reads the note, once.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{ReturnId, Rma};
use crate::domain::letters::Letter;
use crate::domain::returns::{Case, Move, Return};
use crate::store::{Tx, audit, orders, outbox, returns};

/// A return with its case, as a change finds it.
pub(super) fn found(tx: &mut Tx, rma: &Rma) -> Done<(Case, Return)> {
    Ok(returns::case_of(tx, rma)?.ok_or(Refusal::NotFound)?)
}

/// Moves a return on, in memory and in the store. Whoever comes second is refused.
pub(super) fn moved(tx: &mut Tx, ret: &mut Return, step: Move) -> Done<()> {
    let (was, at) = (ret.standing, Some(tx.at()));
    ret.standing = was.after(step).or(Err(Refusal::AlreadyDecided))?;
    match step {
        Move::Approve | Move::Reject => ret.decided_at = at,
        Move::Receive | Move::Lose => ret.received_at = at,
        Move::Settle => ret.refunded_at = at,
        Move::Refund | Move::Bounce => {}
    }
    if returns::save(tx, ret, was)? { Ok(()) } else { Err(Refusal::AlreadyDecided.into()) }
}

/// Writes down who did what to a return: on the order's timeline and in the log.
pub(super) fn noted(tx: &mut Tx, ret: &Return, author: &Author, (kind, action): (&str, &str)) -> Done<()> {
    orders::add_event(tx, &ret.order, &author.name, kind, ret.rma.as_str())?;
    let amount = format!("{} {}", ret.amount, ret.amount.currency());
    Ok(audit::add(tx, author, action, &format!("return {}", ret.rma), &amount)?)
}

/// Approves a return: the goods may come back.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] when it was decided before, [`Refusal::NotFound`].
pub fn approve_return(tx: &mut Tx, rma: &Rma, author: &Author, note: &str) -> Done<()> {
    decide(tx, rma, Move::Approve, (author, note), ("return_approved", "approve return"), |ret, rma| {
        Letter::ReturnApproved { ret, rma }
    })
}

/// Rejects a return: the goods stay where they are, and the note says why.
///
/// # Errors
/// As [`approve_return`].
pub fn reject_return(tx: &mut Tx, rma: &Rma, author: &Author, note: &str) -> Done<()> {
    decide(tx, rma, Move::Reject, (author, note), ("return_rejected", "reject return"), |ret, rma| {
        Letter::ReturnRejected { ret, rma }
    })
}

fn decide(
    tx: &mut Tx,
    rma: &Rma,
    step: Move,
    (author, note): (&Author, &str),
    named: (&str, &str),
    letter: fn(ReturnId, Rma) -> Letter,
) -> Done<()> {
    let (case, mut ret) = found(tx, rma)?;
    note.clone_into(&mut ret.note);
    moved(tx, &mut ret, step)?;
    noted(tx, &ret, author, named)?;
    let letter = letter(ret.id.clone(), ret.rma.clone());
    outbox::add(tx, &case.order.recipient(), &letter, Some(&ret.order))?;
    Ok(())
}
