//! The parcel of a return arrives, or is given up. The goods do not go back on the shelf by themselves: someone looks
//! at them first, and the count of the shelf is what puts them there.

use super::Done;
use super::decide_return::{found, moved, noted};
use crate::domain::audit::Author;
use crate::domain::ids::Rma;
use crate::domain::letters::Letter;
use crate::domain::returns::Move;
use crate::store::{Tx, outbox};

/// Notes that the goods of an approved return are here.
///
/// # Errors
/// [`super::Refusal::AlreadyDecided`] when the return is not waiting for its parcel, [`super::Refusal::NotFound`].
pub fn receive_return(tx: &mut Tx, rma: &Rma, author: &Author) -> Done<()> {
    let (case, mut ret) = found(tx, rma)?;
    moved(tx, &mut ret, Move::Receive)?;
    noted(tx, &ret, author, ("return_received", "receive return"))?;
    let letter = Letter::ReturnReceived { ret: ret.id.clone(), rma: ret.rma.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&ret.order))?;
    Ok(())
}

/// Gives up the parcel of an approved return: it was posted and will not come, and the money goes back all the same.
///
/// # Errors
/// As [`receive_return`].
pub fn lose_return(tx: &mut Tx, rma: &Rma, author: &Author) -> Done<()> {
    let (_, mut ret) = found(tx, rma)?;
    moved(tx, &mut ret, Move::Lose)?;
    noted(tx, &ret, author, ("return_lost", "give up return"))
}
