//! A parcel that has not left takes another road: its stock moves with it, its papers are void, what it costs more is the
//! house's. What the shopper bought stays as it was sold; who reads a later or an earlier day gets a letter.

use super::hold_days::hold_days;
use super::settle_charges::as_placed;
use super::void_papers::void;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::Source;
use crate::domain::customs::Voided;
use crate::domain::ids::{ConsignmentNumber, PlaceId, Sku, VariantId};
use crate::domain::ledger::rerouted;
use crate::domain::letters::Letter;
use crate::domain::orders::{Consignment, Order, OrderState};
use crate::domain::rerouting::{NotRerouted, Way, beyond, of, stands_after};
use crate::domain::routing::Terms;
use crate::store::consignments::{self, Told};
use crate::store::known::Versions;
use crate::store::reroutes::{self, Reroute};
use crate::store::stock::{self, Cause};
use crate::store::{StoreError, Tx, audit, lanes, ledger, orders, outbox, stranded};

/// Which parcel takes which road.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// Which parcel.
    pub parcel: &'a ConsignmentNumber,
    /// The road that was found for it.
    pub way: &'a Way,
    /// How many new roads it had then.
    pub had: usize,
    /// What it was found with.
    pub versions: &'a Versions,
}

/// Gives a parcel another road.
///
/// # Errors
/// [`Refusal::Reroute`], with what stands against it; [`Refusal::NotFound`].
pub fn reroute(tx: &mut Tx, author: &Author, wish: &Wish<'_>) -> Done<()> {
    let (order, id) = orders::by_consignment(tx, wish.parcel)?.ok_or(Refusal::NotFound)?;
    // With the order in hand nobody else moves, calls off or refunds anything of it meanwhile.
    orders::hold(tx, &order)?;
    let order = orders::by_id(tx, &order)?.ok_or(Refusal::NotFound)?;
    let all = orders::parcels(tx, &order.id)?;
    let (at, parcel) = all.into_iter().enumerate().find(|(_, one)| one.id == id).ok_or(Refusal::NotFound)?;
    may(tx, &order, &parcel, wish)?;
    let (was, now) = (parcel.way().clone(), &wish.way.terms);
    if was.place != now.place
        && let Some(sku) = carry(tx, author, &order, (&was, now))?
    {
        return Err(Refusal::Reroute(NotRerouted::NoStock(sku)).into());
    }
    void(tx, author, (&order.id, &parcel), (Voided::Rerouted, ""))?;
    orders::set_tracking(tx, &parcel.id, None)?;
    step_back(tx, author, &parcel, was.place != now.place)?;
    book(tx, author, (&order, &parcel, at), wish)?;
    orders::set_road(tx, &parcel.id, now)?;
    stranded::forget(tx, &parcel.id)?;
    let says = format!("{} {} → {}", parcel.number, was.lane_code, now.lane_code);
    orders::add_event(tx, &order.id, &author.name, "parcel_rerouted", &says)?;
    audit::add(tx, author, "reroute parcel", &format!("parcel {}", parcel.number), &says)?;
    let (promised, arrives) = (was.journey.arrives.1, wish.way.arrives());
    if promised != arrives {
        let (number, parcel) = (order.number.clone(), parcel.number.clone());
        let letter = Letter::ParcelRerouted { order: order.id.clone(), number, parcel, promised, arrives };
        outbox::add(tx, &order.recipient(), &letter, Some(&order.id))?;
    }
    Ok(())
}

/// Whether the parcel may take the road, as things stand now.
fn may(tx: &mut Tx, order: &Order, parcel: &Consignment, wish: &Wish<'_>) -> Done<()> {
    let refused = |why| Err(Refusal::Reroute(why).into());
    if order.state != OrderState::Paid {
        return refused(NotRerouted::NotPaid);
    }
    if !parcel.state.is_loose() {
        return refused(NotRerouted::Stands(parcel.state));
    }
    if reroutes::count(tx, &parcel.id)? != wish.had {
        return refused(NotRerouted::Given);
    }
    // The lanes are asked again, not remembered: one may be opening or closing at this moment.
    if lanes::stay_open(tx, std::slice::from_ref(&parcel.way().lane))? {
        return refused(NotRerouted::OpenAgain);
    }
    if !lanes::stay_open(tx, std::slice::from_ref(&wish.way.terms.lane))? || !same_ground(tx, wish.versions) {
        return refused(NotRerouted::Changed);
    }
    let (was, now) = (parcel.way(), &wish.way.terms);
    let same_day = (&was.place, was.journey.handed_over) == (&now.place, now.journey.handed_over);
    if !same_day && !hold_days(tx, [now])? {
        return refused(NotRerouted::Changed);
    }
    Ok(())
}

/// Whether a road that was found with these rests on the rules, lanes, rates and registrations of now.
pub(super) fn same_ground(tx: &Tx, found: &Versions) -> bool {
    let now = &tx.known().versions;
    let of = |one: &Versions| (one.rulebook, one.lanes, one.rates, one.registrations);
    of(now) == of(found)
}

/// Stock moves from one place to another; the goods of which there is too little, where there is. Every row is touched in
/// the one order in which all orders touch them.
fn carry(tx: &mut Tx, author: &Author, order: &Order, (was, now): (&Terms, &Terms)) -> Done<Option<Sku>> {
    let rows = |terms: &Terms, takes: bool| -> Vec<(PlaceId, VariantId, Sku, u32, bool)> {
        let row = |line: &crate::domain::routing::TermLine| {
            (terms.place.clone(), line.variant.clone(), line.sku.clone(), line.quantity, takes)
        };
        terms.lines.iter().map(row).collect()
    };
    let mut all = rows(was, false);
    all.extend(rows(now, true));
    all.sort();
    let cause = Cause { reason: "rerouted", order: Some(&order.id), author: &author.name };
    for (place, variant, sku, quantity, takes) in all {
        if takes && !stock::take(tx, &place, &variant, quantity, cause)? {
            return Ok(Some(sku));
        }
        if !takes && !stock::give_back(tx, &place, &variant, quantity, cause)? {
            return Err(StoreError::corrupt("stock", format!("{} held less than it should", order.number)).into());
        }
    }
    Ok(None)
}

/// What was picked or packed for the road before is not so for this one.
fn step_back(tx: &mut Tx, author: &Author, parcel: &Consignment, other_place: bool) -> Done<()> {
    let states = (parcel.state, stands_after(parcel.state, other_place));
    if states.0 == states.1 {
        return Ok(());
    }
    let (at, source) = (tx.now(), Source::Program);
    let told = Told { at, place: &parcel.way().place_code, author: &author.name, source, detail: "", heard: None };
    if consignments::move_on(tx, &parcel.id, states, told)? {
        return Ok(());
    }
    Err(StoreError::corrupt("consignments", format!("{} moved while it was held", parcel.number)).into())
}

/// Writes the road down, and its cost into the books.
fn book(tx: &mut Tx, author: &Author, (order, parcel, at): (&Order, &Consignment, usize), wish: &Wish<'_>) -> Done<()> {
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("reroutes", error);
    let (was, way) = (parcel.way(), wish.way);
    let new = Reroute {
        id: tx.fresh(),
        order: order.id.clone(),
        consignment: parcel.id.clone(),
        position: wish.had,
        left: was.lane_code.clone(),
        took: way.terms.lane_code.clone(),
        plan: way.plan.clone(),
        receipt: way.receipt.clone(),
        extra: beyond(&parcel.receipt, &way.receipt).map_err(|error| corrupt(&error))?,
        promised: was.journey.arrives.1,
        arrives: way.arrives(),
        author: author.name.clone(),
        at: tx.now(),
    };
    reroutes::add(tx, &new)?;
    // The books hold what the road before asks for; on the first, what was asked for when the order was placed.
    let placed = if parcel.road.is_none() { as_placed(tx, order)? } else { None };
    let held = placed.as_ref().and_then(|all| all.get(at)).unwrap_or_else(|| parcel.cost());
    let before = of(held).map_err(|error| corrupt(&error))?;
    let after = of(&way.receipt).map_err(|error| corrupt(&error))?;
    let entry = rerouted(&before, &after).map_err(|error| corrupt(&error))?;
    if !entry.postings().is_empty() {
        let source = format!("reroute:{}", new.id);
        ledger::add(tx, "reroute", &source, Some(&order.id), parcel.number.as_str(), &entry)?;
    }
    Ok(())
}
