//! A parcel is lost or destroyed, and the shopper gets back all that was paid for it, once. The house bears it: the brand
//! sent its goods and is paid for them.

use super::refund_return::owe;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{ConsignmentNumber, OrderNumber, RefundId};
use crate::domain::letters::Letter;
use crate::domain::returns::{Cure, Reason, Remedy, Unowed};
use crate::store::{Tx, audit, orders, outbox, remedies, returns};

/// Sends back everything that was paid for a parcel that is gone. Answers the refund that is to be taken to the
/// provider.
///
/// # Errors
/// [`Refusal::Unowed`] for a parcel that is not gone, has an open return, or was refunded or replaced before; [`Refusal::NotFound`].
pub fn refund_loss(
    tx: &mut Tx,
    author: &Author,
    (order, parcel): (&OrderNumber, &ConsignmentNumber),
    note: &str,
) -> Done<RefundId> {
    let found = orders::by_number(tx, order)?.ok_or(Refusal::NotFound)?;
    // With the order in hand nobody else moves, returns or refunds anything of it meanwhile.
    orders::hold(tx, &found.id)?;
    let order = orders::by_id(tx, &found.id)?.ok_or(Refusal::NotFound)?;
    let case = returns::case(tx, order)?;
    let gone = case.parcel(parcel).ok_or(Refusal::NotFound)?;
    let rest = case.owed_for_loss(gone).map_err(Refusal::Unowed)?;
    let owed = owe(tx, &case, (Reason::ParcelLost, rest), author, note)?;
    let (ret, refund) = owed.ok_or(Refusal::Unowed(Unowed::Nothing))?;
    // Where a replacement was called off since, its own row says what was done then.
    let of = case.replacement_of(&gone.id).map_or(&gone.id, |instead| &instead.id);
    let remedy = Remedy { of: of.clone(), cure: Cure::Refund };
    if !remedies::add(tx, &case.order.id, &remedy, (note, &author.name))? {
        return Err(Refusal::Unowed(Unowed::Nothing).into());
    }
    orders::add_event(tx, &case.order.id, &author.name, "loss_refunded", parcel.as_str())?;
    audit::add(tx, author, "refund loss", &format!("parcel {parcel}"), note)?;
    let letter = Letter::LossRefunded { ret: ret.id.clone(), number: case.order.number.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&case.order.id))?;
    Ok(refund)
}
