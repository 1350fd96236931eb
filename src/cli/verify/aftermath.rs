//! What happened to parcels after they were sold: other roads and goods sent once more, quoted again from the plans they
//! were given by, and the entries they were posted with.

use super::Unproved;
use super::money::fault;
use super::orders::{Books, Whole};
use crate::actions::record_payment::shares_at;
use crate::domain::consignments::{ConsignmentState, Move, broken};
use crate::domain::landed_cost::{Receipt, Route};
use crate::domain::ledger::{Entry, replacement, rerouted};
use crate::domain::orders::{Consignment, Order};
use crate::domain::rerouting::{beyond, of};
use crate::domain::returns::{Cure, Remedy};
use crate::domain::routing::{LockedPlan, Terms, Which, requote};
use crate::store::ledger::Posted;
use crate::store::reroutes::Reroute;
use crate::store::{Read, StoreError};

/// What happened to the parcels of one order.
pub(super) struct Aftermath {
    /// Parcels sent in the place of others, each with its moves.
    pub(super) again: Vec<(Consignment, Vec<Move>)>,
    /// Roads they took, each parcel's in their order.
    pub(super) roads: Vec<Reroute>,
    /// What was done for parcels that are gone.
    pub(super) remedies: Vec<Remedy>,
}

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("reroutes", error)
}

/// Proves it.
pub(super) fn holds(read: &mut Read<'_>, whole: &Whole, books: &Books) -> Result<(), Unproved> {
    let (order, after) = (&whole.order, &whole.aftermath);
    if after.again.is_empty() && after.roads.is_empty() && after.remedies.is_empty() {
        return Ok(());
    }
    for parcel in whole.consignments.iter().chain(after.again.iter().map(|(parcel, _)| parcel)) {
        roads_hold(read, (whole, parcel), books)?;
    }
    for (parcel, life) in &after.again {
        again_holds(read, (whole, parcel, life), books)?;
    }
    for remedy in &after.remedies {
        if let Cure::Replacement(id, _) = &remedy.cure
            && !after.again.iter().any(|(parcel, _)| parcel.id == *id && parcel.replaces.as_ref() == Some(&remedy.of))
        {
            return Err(fault(order, "a parcel sent in the place of another", id, "none"));
        }
    }
    Ok(())
}

/// A plan of one parcel quoted again.
fn quoted(read: &mut Read<'_>, order: &Order, plan: &LockedPlan, books: &Books) -> Result<Receipt, Unproved> {
    let book = books.named(read, order, plan.rulebook.as_str())?;
    let receipts = requote(plan, &book).map_err(|error| fault(order, "a road quoted again", "a quote", error))?;
    let [receipt] =
        <[Receipt; 1]>::try_from(receipts).map_err(|all| fault(order, "parcels of a road", 1, all.len()))?;
    Ok(receipt)
}

/// Units by what they are.
fn units(terms: &Terms) -> Vec<(Which, u32)> {
    let mut units: Vec<_> = terms.lines.iter().map(|line| (line.which(), line.quantity)).collect();
    units.sort();
    units
}

fn roads_hold(read: &mut Read<'_>, (whole, parcel): (&Whole, &Consignment), books: &Books) -> Result<(), Unproved> {
    let order = &whole.order;
    let what = |at: usize, part: &str| format!("road {} of parcel {}: {part}", at + 1, parcel.number);
    let at = whole.consignments.iter().position(|sold| sold.id == parcel.id);
    let placed = match &whole.placing {
        Some((plan, book)) => {
            requote(plan, book).map_err(|error| fault(order, "the plan it was placed by", "a quote", error))?
        }
        None => Vec::new(),
    };
    let mut before = at.and_then(|at| placed.get(at)).unwrap_or(&parcel.receipt);
    let own = whole.aftermath.roads.iter().filter(|road| road.consignment == parcel.id);
    for (at, road) in own.enumerate() {
        if road.position != at {
            return Err(fault(order, what(at, "its number"), at, road.position));
        }
        let receipt = quoted(read, order, &road.plan, books)?;
        if receipt != road.receipt {
            return Err(fault(order, what(at, "its receipt"), receipt.totals, road.receipt.totals));
        }
        let carried = road.plan.consignments.first().map(units).unwrap_or_default();
        if carried != units(&parcel.terms) {
            return Err(fault(order, what(at, "its goods"), units(&parcel.terms), carried));
        }
        let extra = beyond(&parcel.receipt, &receipt).map_err(corrupt)?;
        if extra != road.extra {
            return Err(fault(order, what(at, "what it costs the house"), extra, road.extra));
        }
        let (was, is) = (of(before).map_err(corrupt)?, of(&receipt).map_err(corrupt)?);
        let entry = rerouted(&was, &is).map_err(corrupt)?;
        posted_holds((whole, parcel), &what(at, "its entry"), &format!("reroute:{}", road.id), entry)?;
        before = &road.receipt;
    }
    Ok(())
}

/// An entry was posted as it should be, and turned round where the parcel was called off, and only there.
fn posted_holds(
    (whole, parcel): (&Whole, &Consignment),
    what: &str,
    source: &str,
    entry: Entry,
) -> Result<(), Unproved> {
    let find = |source: &str| {
        let posted = whole.entries.iter().find(|posted: &&Posted| posted.source == source);
        posted.map_or(&[][..], |posted| posted.postings.as_slice())
    };
    let found = find(source);
    if found != entry.postings() {
        return Err(fault(&whole.order, what, entry.postings(), found));
    }
    let is_off = parcel.state == ConsignmentState::Cancelled;
    let back = if is_off { entry.reversed().postings().to_vec() } else { Vec::new() };
    let found = find(&format!("back:{source}"));
    if found == back { Ok(()) } else { Err(fault(&whole.order, format!("{what}, turned round"), back, found)) }
}

/// What is sent once more was owed, is quoted as it was, lives as every parcel does, and is not refunded as well.
fn again_holds(
    read: &mut Read<'_>,
    (whole, parcel, life): (&Whole, &Consignment, &[Move]),
    books: &Books,
) -> Result<(), Unproved> {
    let order = &whole.order;
    let what = |part: &str| format!("replacement {}: {part}", parcel.number);
    let plan = whole.aftermath.remedies.iter().find_map(|remedy| match &remedy.cure {
        Cure::Replacement(id, plan) if *id == parcel.id => Some(plan),
        _ => None,
    });
    let plan = plan.ok_or_else(|| fault(order, what("what it was sent for"), "a remedy", "none"))?;
    let receipt = quoted(read, order, plan, books)?;
    if receipt != parcel.receipt {
        return Err(fault(order, what("its receipt"), receipt.totals, parcel.receipt.totals));
    }
    let at = whole.consignments.iter().position(|one| Some(&one.id) == parcel.replaces.as_ref());
    let first = at.and_then(|at| whole.consignments.get(at));
    let first = first.ok_or_else(|| fault(order, what("whose place it takes"), "a parcel that was sold", "none"))?;
    let beyond = units(&parcel.terms).into_iter().find(|(which, units)| {
        let sold = first.terms.lines.iter().filter(|line| line.which() == *which);
        *units > sold.map(|line| line.quantity).sum()
    });
    if let Some(beyond) = beyond {
        return Err(fault(order, what("its goods"), units(&first.terms), beyond));
    }
    let gone = |one: &Move| matches!(one.became, ConsignmentState::Lost | ConsignmentState::Destroyed);
    let lost = at.and_then(|at| whole.lives.get(at)).is_some_and(|life| life.iter().any(gone));
    if !lost {
        return Err(fault(order, what("whose place it takes"), "one that was lost", first.state));
    }
    let crosses = parcel.cost().route != Route::Warehouse;
    if let Some(broken) = broken(life, parcel.state, crosses) {
        return Err(fault(order, what(broken.what), broken.expected, broken.found));
    }
    let shares = shares_at(&whole.commissions, std::slice::from_ref(parcel));
    let entry = replacement(&of(&receipt).map_err(corrupt)?, &shares).map_err(corrupt)?;
    posted_holds((whole, parcel), &what("its entry"), &format!("replacement:{}", parcel.id), entry)
}
