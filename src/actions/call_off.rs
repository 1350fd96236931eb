//! Parcels of a paid order are called off before they leave: they are not sent, their stock is free again, and all that
//! was paid for them goes back. Whoever hands one over at the same moment wins or loses as a whole.

use super::collect::leave_batch;
use super::place_order::in_order;
use super::refund_return::owe;
use super::void_papers::void;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::customs::Voided;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, OrderNumber, RefundId};
use crate::domain::ledger::Entry;
use crate::domain::letters::Letter;
use crate::domain::orders::Consignment;
use crate::domain::returns::{Case, Cure, Reason, Remedy, Unowed};
use crate::store::consignments::{self, Told};
use crate::store::stock::{self, Cause};
use crate::store::{
    StoreError, Tx, audit, ledger, orders, outbox, personal_uploads, remedies, reroutes, returns, stranded,
};

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
/// [`Refusal::Unowed`] for a parcel that has left, is called off, or has an open return; [`Refusal::Batch`] for one on
/// the manifest of a batch that waits for its carrier; [`Refusal::NotFound`].
pub fn call_off(tx: &mut Tx, author: &Author, wish: &Wish<'_>) -> Done<Option<RefundId>> {
    let found = orders::by_number(tx, wish.order)?.ok_or(Refusal::NotFound)?;
    // With the order in hand nobody else moves, returns or refunds anything of it meanwhile.
    orders::hold(tx, &found.id)?;
    let order = orders::by_id(tx, &found.id)?.ok_or(Refusal::NotFound)?;
    let case = returns::case(tx, order)?;
    if let Some(number) = wish.parcel {
        let parcel = case.parcel(number).ok_or(Refusal::NotFound)?;
        if parcel.replaces.is_some() {
            // Nobody but the house decides about what the house sends once more.
            let parcel = Some(parcel).filter(|_| !wish.shopper).ok_or(Refusal::NotFound)?;
            return call_off_again(tx, author, &case, parcel, wish.note);
        }
    }
    let parcels = case.to_call_off(wish.parcel, wish.shopper).map_err(Refusal::Unowed)?;
    all_stay(tx, author, (&case, &parcels), wish.note)?;
    let owed = owe(tx, &case, (Reason::Cancelled, case.rest_of(&parcels)), author, wish.note)?;
    for parcel in &parcels {
        let number = parcel.number.as_str();
        orders::add_event(tx, &case.order.id, &author.name, "parcel_called_off", number)?;
        audit::add(tx, author, "call off parcel", &format!("parcel {number}"), wish.note)?;
    }
    if orders::consignments(tx, &case.order.id)?.iter().all(|parcel| parcel.state == ConsignmentState::Cancelled) {
        // Nothing of it is made: what was sent for it is not kept for it.
        personal_uploads::take_back(tx, &case.order.id)?;
    }
    let Some((ret, refund)) = owed else { return Ok(None) };
    let letter = Letter::ParcelsCalledOff { ret: ret.id.clone(), number: case.order.number.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&case.order.id))?;
    Ok(Some(refund))
}

/// What was to be sent in the place of a parcel that is gone is not sent. The money goes back where that parcel is still
/// gone; where it turned up, it is on its way, and nothing is owed.
fn call_off_again(
    tx: &mut Tx,
    author: &Author,
    case: &Case,
    parcel: &Consignment,
    note: &str,
) -> Done<Option<RefundId>> {
    let rest = case.replacement_to_call_off(parcel).map_err(Refusal::Unowed)?;
    all_stay(tx, author, (case, &[parcel]), note)?;
    let number = parcel.number.as_str();
    orders::add_event(tx, &case.order.id, &author.name, "parcel_called_off", number)?;
    audit::add(tx, author, "call off parcel", &format!("parcel {number}"), note)?;
    let Some((ret, refund)) = owe(tx, case, (Reason::ParcelLost, rest), author, note)? else { return Ok(None) };
    let remedy = Remedy { of: parcel.id.clone(), cure: Cure::Refund };
    if !remedies::add(tx, &case.order.id, &remedy, (note, &author.name))? {
        return Err(Refusal::Unowed(Unowed::Nothing).into());
    }
    let letter = Letter::LossRefunded { ret: ret.id.clone(), number: case.order.number.clone() };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&case.order.id))?;
    Ok(Some(refund))
}

/// Parcels stay where they lie: their stock is free, their papers are void, and what other roads would have cost the
/// house is not spent.
fn all_stay(tx: &mut Tx, author: &Author, (case, parcels): (&Case, &[&Consignment]), note: &str) -> Done<()> {
    for parcel in parcels {
        if parcel.state == ConsignmentState::Batched {
            leave_batch(tx, &parcel.id)?;
        }
        stays(tx, author, parcel, note)?;
        void(tx, author, (&case.order.id, parcel), (Voided::CalledOff, note))?;
        stranded::forget(tx, &parcel.id)?;
    }
    for (place, variant, _, quantity) in in_order(parcels.iter().map(|parcel| parcel.way())) {
        let cause = Cause { reason: "called off", order: Some(&case.order.id), author: &author.name };
        if !stock::give_back(tx, &place, &variant, quantity, cause)? {
            let what = format!("{} held less than it should", case.order.number);
            return Err(StoreError::corrupt("stock", what).into());
        }
    }
    unspent(tx, case, parcels)
}

/// What the books say of roads and goods that the house paid for, turned round.
fn unspent(tx: &mut Tx, case: &Case, parcels: &[&Consignment]) -> Done<()> {
    let order = &case.order.id;
    let roads = reroutes::of_orders(tx, std::slice::from_ref(order))?.remove(order).unwrap_or_default();
    let own = |id: &ConsignmentId| parcels.iter().any(|parcel| parcel.id == *id);
    let spent = roads.iter().filter(|road| own(&road.consignment)).map(|road| format!("reroute:{}", road.id));
    let again = parcels.iter().filter(|parcel| parcel.replaces.is_some());
    let spent: Vec<String> = spent.chain(again.map(|parcel| format!("replacement:{}", parcel.id))).collect();
    if spent.is_empty() {
        return Ok(());
    }
    let entries = ledger::of_order(tx, order)?;
    for posted in entries.into_iter().filter(|entry| spent.contains(&entry.source)) {
        let entry = Entry::new(posted.postings).map_err(|error| StoreError::corrupt("entries", error))?;
        ledger::add(tx, "unspent", &format!("back:{}", posted.source), Some(order), &posted.memo, &entry.reversed())?;
    }
    Ok(())
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
