//! What moved beside the sale: the cost of a held price and the settlements of carriers' charges, computed again from
//! what is stored, and the entries they were posted with.

use super::orders::Whole;
use super::{Fault, Unproved};
use crate::actions::record_payment::{lock_entry, shares_at};
use crate::actions::settle_charges::paid_and_held;
use crate::domain::consignments::{ConsignmentState, Move};
use crate::domain::ids::ConsignmentId;
use crate::domain::ledger::{Account, Entry, Posting};
use crate::domain::money::Money;
use crate::domain::orders::{Consignment, Order, OrderState};
use crate::domain::refunds::{Refund, RefundFor, RefundState};
use crate::domain::returns::{Case, Reason};
use crate::domain::settlements::{Settlement, SettlementState, borne, credited};
use crate::store::ledger::Posted;
use crate::store::{Read, StoreError, returns};

pub(super) fn fault(
    order: &Order,
    what: impl std::fmt::Display,
    expected: impl std::fmt::Debug,
    found: impl std::fmt::Debug,
) -> Unproved {
    Fault::new(format!("order {}", order.number), what, format!("{expected:?}"), format!("{found:?}")).into()
}

fn posted<'p>(entries: &'p [Posted], source: &str) -> &'p [Posting] {
    entries.iter().find(|entry| entry.source == source).map_or(&[], |entry| &entry.postings)
}

/// Proves what moved for one order; answers how many settlements it has.
pub(super) fn holds(read: &mut Read<'_>, whole: &Whole) -> Result<u64, Unproved> {
    let order = &whole.order;
    if order.state != OrderState::Paid {
        return Ok(0);
    }
    let cost = match &whole.placing {
        Some((plan, book)) => {
            let shares = shares_at(&whole.commissions, &whole.consignments);
            lock_entry(order, shares, plan, book)?.postings().to_vec()
        }
        None => Vec::new(),
    };
    let found = posted(&whole.entries, &format!("lock:{}", order.id));
    if cost != found {
        return Err(fault(order, "entry of the held price", cost, found));
    }
    let is_off = whole.consignments.iter().any(|one| one.state == ConsignmentState::Cancelled);
    let has_returns = whole.refunds.iter().any(|refund| matches!(refund.what, RefundFor::Return(_)));
    if whole.settlements.is_empty() && !is_off && !has_returns {
        return Ok(0);
    }
    let case = returns::case(read, order.clone())?;
    owed_holds(whole, &case)?;
    for settlement in &whole.settlements {
        settlement_holds(read, &case, settlement, &whole.entries)?;
        refund_holds(order, settlement, &whole.refunds)?;
    }
    Ok(u64::try_from(whole.settlements.len()).unwrap_or(0))
}

/// What was called off has all of its money back, or on its way, and nothing else is refunded as such; what was refunded
/// as lost was lost.
fn owed_holds(whole: &Whole, case: &Case) -> Result<(), Unproved> {
    let off = |one: &&Consignment| one.state == ConsignmentState::Cancelled;
    let parcels: Vec<&Consignment> = case.consignments.iter().filter(off).collect();
    let left: u32 = case.rest_of(&parcels).iter().map(|line| line.quantity).fold(0, u32::saturating_add);
    if left > 0 {
        return Err(fault(&case.order, "units of parcels called off that were not refunded", 0, left));
    }
    for ret in &case.returns {
        for line in ret.lines.iter().filter_map(|line| case.line(&line.line)) {
            let at = case.consignments.iter().position(|one| one.id == line.consignment);
            let parcel = at.and_then(|at| case.consignments.get(at));
            let gone = |one: &Move| matches!(one.became, ConsignmentState::Lost | ConsignmentState::Destroyed);
            let life = at.and_then(|at| whole.lives.get(at)).map_or(&[][..], Vec::as_slice);
            let holds = match ret.reason {
                Reason::Cancelled => parcel.as_ref().is_some_and(off),
                Reason::ParcelLost => life.iter().any(gone) && !arrives_instead(whole, &line.consignment),
                _ => true,
            };
            if !holds {
                let what = format!("reason of refund {}", ret.rma);
                return Err(fault(&case.order, what, ret.reason, parcel.map(|one| one.state)));
            }
        }
    }
    Ok(())
}

/// Whether a parcel takes the place of another and is neither gone itself nor called off: its money stays then.
fn arrives_instead(whole: &Whole, id: &ConsignmentId) -> bool {
    let gone = |one: &Move| {
        matches!(one.became, ConsignmentState::Lost | ConsignmentState::Destroyed | ConsignmentState::Cancelled)
    };
    let again = &whole.aftermath.again;
    again.iter().any(|(parcel, life)| parcel.replaces.as_ref() == Some(id) && !life.iter().any(gone))
}

fn settlement_holds(read: &mut Read<'_>, case: &Case, of: &Settlement, entries: &[Posted]) -> Result<(), Unproved> {
    let order = &case.order;
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("settlements", error);
    let what = |part: &str| format!("settlement under declaration {}: {part}", of.declaration);
    let former = case.former();
    let before = former.get(..of.judged.returns).unwrap_or(&former);
    let (paid, held) = paid_and_held(read, case, before, &of.consignment)?;
    if (paid, held) != (of.judged.paid, of.judged.held) {
        return Err(fault(order, what("paid and held"), (paid, held), (of.judged.paid, of.judged.held)));
    }
    let charged = of.asked.at(&of.judged.fx).map_err(|error| corrupt(&error))?;
    if charged != of.judged.charged {
        return Err(fault(order, what("charged"), charged, of.judged.charged));
    }
    // One that waited for a decision was posted as such, whatever was decided since.
    let found = posted(entries, &format!("settlement:{}", of.id));
    let waited = found.iter().any(|side| side.account == Account::InReview);
    let state = if waited { SettlementState::Review } else { SettlementState::Borne };
    let entry: Entry = of.judged.entry(of.asked, state).map_err(|error| corrupt(&error))?;
    if entry.postings() != found {
        return Err(fault(order, what("its entry"), entry.postings(), found));
    }
    let decided = match of.state {
        SettlementState::Borne if waited => Some(borne(of.judged.short)),
        SettlementState::Credited => Some(credited(&of.judged, of.asked)),
        _ => None,
    };
    let decided = decided.transpose().map_err(|error| corrupt(&error))?;
    let decided = decided.map_or_else(Vec::new, |entry| entry.postings().to_vec());
    let mut found = posted(entries, &format!("borne:{}", of.id)).to_vec();
    found.extend_from_slice(posted(entries, &format!("credited:{}", of.id)));
    if decided != found { Err(fault(order, what("its decision"), decided, found)) } else { Ok(()) }
}

/// What went back for a settlement is what it owed, and it went once.
fn refund_holds(order: &Order, of: &Settlement, back: &[Refund]) -> Result<(), Unproved> {
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("settlements", error);
    let owed = of.judged.owed().map_err(|error| corrupt(&error))?;
    let went = back.iter().filter(|refund| refund.what == RefundFor::Settlement(of.id.clone()));
    let went = went.filter(|refund| refund.state == RefundState::Paid).map(|refund| refund.amount);
    let went = Money::sum(order.currency, went).map_err(|error| corrupt(&error))?;
    let expected = if of.state == SettlementState::Refunded { owed } else { Money::zero(order.currency) };
    if went == expected { Ok(()) } else { Err(fault(order, "what a settlement gave back", expected, went)) }
}
