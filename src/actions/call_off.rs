//! Parcels of a paid order are called off before they leave: they are not sent, their stock is free again, and all that
//! was paid for them goes back. Whoever hands one over at the same moment wins or loses as a whole.

use super::place_order::in_order;
use super::refund_return::owe;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::ids::{ConsignmentNumber, OrderNumber, RefundId};
use crate::domain::letters::Letter;
use crate::domain::orders::Consignment;
use crate::domain::returns::Reason;
use crate::store::consignments::{self, Told};
use crate::store::stock::{self, Cause};
use crate::store::{StoreError, Tx, audit, orders, outbox, returns};

/// What is called off, and by whom.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// Of which order.
    pub order: &'a OrderNumber,
    /// Which parcel; none for all of them.
    pub parcel: Option<&'a ConsignmentNumber>,
    /// Whether the shopper does it themselves: then of parcels that nobody works on yet.
    pub shopper: bool,
    /// What the shopper reads of it.
    pub note: &'a str,
}

/// Calls parcels off. Answers the refund that is to be taken to the provider; none where all of it had come back.
///
/// # Errors
/// [`Refusal::Unowed`] for a parcel that has left, is called off, or has an open return; [`Refusal::NotFound`].
pub fn call_off(tx: &mut Tx, author: &Author, wish: &Wish<'_>) -> Done<Option<RefundId>> {
    let found = orders::by_number(tx, wish.order)?.ok_or(Refusal::NotFound)?;
    // With the order in hand nobody else moves, returns or refunds anything of it meanwhile.
    orders::hold(tx, &found.id)?;
    let order = orders::by_id(tx, &found.id)?.ok_or(Refusal::NotFound)?;
    let case = returns::case(tx, order)?;
    if wish.parcel.is_some_and(|number| !case.consignments.iter().any(|parcel| parcel.number == *number)) {
        return Err(Refusal::NotFound.into());
    }
    let parcels = case.to_call_off(wish.parcel, wish.shopper).map_err(Refusal::Unowed)?;
    for parcel in &parcels {
        stays(tx, author, parcel, wish.note)?;
    }
    for (place, variant, _, quantity) in in_order(parcels.iter().map(|parcel| &parcel.terms)) {
        let cause = Cause { reason: "called off", order: Some(&case.order.id), author: &author.name };
        if !stock::give_back(tx, &place, &variant, quantity, cause)? {
            let what = format!("{} held less than it should", case.order.number);
            return Err(StoreError::corrupt("stock", what).into());
        }
    }
    let owed = owe(tx, &case, (Reason::Cancelled, case.rest_of(&parcels)), author, wish.note)?;
    for parcel in &parcels {
        let number = parcel.number.as_str();
        orders::add_event(tx, &case.order.id, &author.name, "parcel_called_off", number)?;
        audit::add(tx, author, "call off parcel", &format!("parcel {number}"), wish.note)?;
    }
    let Some((ret, refund)) = owed else { return Ok(None) };
    let letter = Letter::ParcelsCalledOff { ret: ret.id.clone(), number: case.order.number.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&case.order.id))?;
    Ok(Some(refund))
}

/// A parcel stays where it lies.
fn stays(tx: &mut Tx, author: &Author, parcel: &Consignment, note: &str) -> Done<()> {
    let (at, source) = (tx.now(), Source::Program);
    let told = Told { at, place: "", author: &author.name, source, detail: note, heard: None };
    let states = (parcel.state, ConsignmentState::Cancelled);
    if consignments::move_on(tx, &parcel.id, states, told)? {
        return Ok(());
    }
    Err(StoreError::corrupt("consignments", format!("{} moved while it was held", parcel.number)).into())
}
