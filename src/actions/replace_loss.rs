//! A parcel is lost or destroyed, and the same goods are sent once more, once: by a road found afresh, from what lies free,
//! as a parcel of its own. The shopper pays nothing; the house buys the goods as a shopper would, and its reserve bears
//! them. It is this or the money, never both.
//!
//! Where the parcel turns up after all, the shopper keeps what comes: asking for it back would cost more than good will
//! is worth. Until the replacement has left, it can be called off; then its money goes back only if the first is still gone.

use super::hold_days::hold_days;
use super::place_order::in_order;
use super::plan_road::units_of;
use super::record_payment::shares_at;
use super::reroute::same_ground;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{ConsignmentNumber, OrderNumber};
use crate::domain::ledger;
use crate::domain::letters::Letter;
use crate::domain::orders::{Consignment, ConsignmentState};
use crate::domain::rerouting::{NotRerouted, Way, of};
use crate::domain::returns::{Case, Cure, Remedy, ReturnLine, Unowed};
use crate::domain::routing::{Alternative, Reason, Which};
use crate::store::known::Versions;
use crate::store::stock::{self, Cause};
use crate::store::{StoreError, Tx, audit, brands, lanes, ledger as books, orders, outbox, remedies, returns};

/// What is sent once more, and how.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// Of which order.
    pub order: &'a OrderNumber,
    /// The parcel that is gone.
    pub gone: &'a ConsignmentNumber,
    /// The road that was found.
    pub way: &'a Way,
    /// What the others would have cost.
    pub others: &'a [Alternative],
    /// What it was found with.
    pub versions: &'a Versions,
    /// What the shopper reads of it.
    pub note: &'a str,
}

/// Sends the goods of a parcel that is gone once more. Answers the number of the new parcel.
///
/// # Errors
/// [`Refusal::Unowed`] for a parcel that is not gone, has an open return, or was refunded or replaced before;
/// [`Refusal::Reroute`] where the road or the goods are not there any more; [`Refusal::NotFound`].
pub fn replace_loss(tx: &mut Tx, author: &Author, wish: &Wish<'_>) -> Done<ConsignmentNumber> {
    let found = orders::by_number(tx, wish.order)?.ok_or(Refusal::NotFound)?;
    // With the order in hand nobody else moves, returns or refunds anything of it meanwhile.
    orders::hold(tx, &found.id)?;
    let order = orders::by_id(tx, &found.id)?.ok_or(Refusal::NotFound)?;
    let case = returns::case(tx, order)?;
    let gone = case.parcel(wish.gone).ok_or(Refusal::NotFound)?;
    let owed = case.owed_again(gone).map_err(Refusal::Unowed)?;
    let open = lanes::stay_open(tx, std::slice::from_ref(&wish.way.terms.lane))?;
    if !open || !same_ground(tx, wish.versions) || !holds(wish.way, &case, &owed) {
        return Err(Refusal::Reroute(NotRerouted::Changed).into());
    }
    if !hold_days(tx, [&wish.way.terms])? {
        return Err(Refusal::Reroute(NotRerouted::Changed).into());
    }
    let cause = Cause { reason: "sent once more", order: Some(&case.order.id), author: &author.name };
    for (place, variant, sku, quantity) in in_order(std::iter::once(&wish.way.terms)) {
        if !stock::take(tx, &place, &variant, quantity, cause)? {
            return Err(Refusal::Reroute(NotRerouted::NoStock(sku)).into());
        }
    }
    let again = add(tx, (&case, gone), wish)?;
    let cure = Cure::Replacement(again.id.clone(), Box::new(wish.way.plan.clone()));
    let remedy = Remedy { of: gone.id.clone(), cure };
    if !remedies::add(tx, &case.order.id, &remedy, (wish.note, &author.name))? {
        return Err(Refusal::Unowed(Unowed::Nothing).into());
    }
    let says = format!("{} → {}", gone.number, again.number);
    orders::add_event(tx, &case.order.id, &author.name, "loss_replaced", &says)?;
    audit::add(tx, author, "replace loss", &format!("parcel {}", gone.number), &says)?;
    let letter = Letter::LossReplaced {
        order: case.order.id.clone(),
        number: case.order.number.clone(),
        gone: gone.number.clone(),
        parcel: again.number.clone(),
        note: wish.note.to_owned(),
    };
    outbox::add(tx, &case.order.recipient(), &letter, Some(&case.order.id))?;
    Ok(again.number)
}

/// Whether a road carries exactly what is owed.
fn holds(way: &Way, case: &Case, owed: &[ReturnLine]) -> bool {
    let mut owed = units_of(&case.lines, owed);
    let mut carried: Vec<(Which, u32)> = way.terms.lines.iter().map(|line| (line.which(), line.quantity)).collect();
    owed.sort();
    carried.sort();
    owed == carried
}

/// The new parcel, with its entry in the books.
fn add(tx: &mut Tx, (case, gone): (&Case, &Consignment), wish: &Wish<'_>) -> Done<Consignment> {
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("remedies", error);
    let (order, total) = (&case.order, wish.way.receipt.totals.total);
    let possible = |other: &Alternative| match other.outcome {
        crate::domain::routing::Outcome::Possible { total, .. } => Some(total),
        crate::domain::routing::Outcome::Impossible { .. } => None,
    };
    let least = wish.others.iter().filter_map(possible).min_by_key(|total| total.minor());
    let reason = match least {
        None => Reason::OnlyRoad,
        Some(least) if least.minor() < total.minor() => {
            Reason::Chosen { costs: total.minus(least).map_err(|error| corrupt(&error))? }
        }
        Some(least) => Reason::Cheapest { saves: least.minus(total).map_err(|error| corrupt(&error))? },
    };
    let again = Consignment {
        id: tx.fresh(),
        number: ConsignmentNumber::new(tx.random()),
        tracking: None,
        state: ConsignmentState::Allocated,
        terms: wish.way.terms.clone(),
        receipt: wish.way.receipt.clone(),
        reason,
        alternatives: wish.others.to_vec(),
        road: None,
        replaces: Some(gone.id.clone()),
    };
    let position = case.consignments.len().saturating_add(case.replacements.len());
    orders::add_consignment(tx, &order.id, i32::try_from(position).unwrap_or(i32::MAX), &again)?;
    let shares = shares_at(&brands::commissions_on(tx, order.plan.day)?, std::slice::from_ref(&again));
    let totals = of(&again.receipt).map_err(|error| corrupt(&error))?;
    let entry = ledger::replacement(&totals, &shares).map_err(|error| corrupt(&error))?;
    let source = format!("replacement:{}", again.id);
    books::add(tx, "replacement", &source, Some(&order.id), again.number.as_str(), &entry)?;
    Ok(again)
}
