//! What a carrier or broker charged is settled, line by line: compared with what was paid and is held, booked, and what
//! was paid too much sent on its way back. A line that was booked before changes nothing; one that cannot be settled is
//! answered with its reason, and no part of it is booked.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::fx::FxUsed;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, OrderId, RefundId, SettlementId, TrackingNumber};
use crate::domain::landed_cost::Receipt;
use crate::domain::money::MoneyError;
use crate::domain::orders::{Consignment, Order, OrderState, PaymentState};
use crate::domain::refunds::{Former, Refund, RefundFor, RefundState};
use crate::domain::returns::{Case, Decision};
use crate::domain::routing::requote;
use crate::domain::settlements::{
    ChargeLine, Limits, Parts, Settlement, SettlementState, Unsettled, border_part, borne, credited, judge,
};
use crate::store::{
    Conn, StoreError, Stored, Tx, audit, ledger, orders, payments, placing_plans, refunds, returns, rulebooks,
    settlements,
};

/// What became of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was booked, and so it stands; with the refund that is to be taken to the provider, where one is.
    Booked(Box<Settlement>, Option<RefundId>),
    /// It was booked before.
    Known,
    /// It was not booked.
    Refused(Unsettled),
}

/// Settles the lines of a file in one go.
///
/// # Errors
/// When the store fails; then none of these lines was booked.
pub fn settle_charges(tx: &mut Tx, author: &Author, lines: &[ChargeLine]) -> Done<Vec<Outcome>> {
    lines.iter().map(|line| settle(tx, author, line)).collect()
}

fn found(tx: &mut Tx, parcel: &str) -> Stored<Option<(OrderId, ConsignmentId)>> {
    if let Ok(tracking) = TrackingNumber::typed(parcel)
        && let Some(found) = orders::by_tracking(tx, &tracking)?
    {
        return Ok(Some(found));
    }
    match parcel.parse::<ConsignmentNumber>() {
        Ok(number) => orders::by_consignment(tx, &number),
        Err(_) => Ok(None),
    }
}

fn settle(tx: &mut Tx, author: &Author, line: &ChargeLine) -> Done<Outcome> {
    let refused = |why| Ok(Outcome::Refused(why));
    let Some((order, id)) = found(tx, &line.parcel)? else { return refused(Unsettled::NoParcel) };
    // With the order in hand nobody else settles, returns or refunds anything of it meanwhile.
    orders::hold(tx, &order)?;
    if let Some(booked) = settlements::of_consignment(tx, &id)? {
        if booked.declaration != line.declaration {
            return refused(Unsettled::OtherDeclaration { declaration: booked.declaration });
        }
        return if booked.asked == line.charged {
            Ok(Outcome::Known)
        } else {
            refused(Unsettled::Conflict { booked: booked.asked })
        };
    }
    let Some(order) = orders::by_id(tx, &order)? else { return refused(Unsettled::NoParcel) };
    if order.state != OrderState::Paid {
        return refused(Unsettled::NotPaid);
    }
    let case = returns::case(tx, order)?;
    if let Some(open) = case.returns.iter().find(|ret| ret.standing.decision == Decision::Requested) {
        return refused(Unsettled::ReturnOpen { rma: open.rma.clone() });
    }
    let (from, to) = (line.charged.duty.currency(), case.order.currency);
    let known = tx.known();
    let Ok(fx) = known.rates.rate(from, to, tx.now().date_naive()) else {
        return refused(Unsettled::NoRate { from, to });
    };
    let settlement = judged(tx, author, line, (&case, &id), fx)?;
    let refund = book(tx, author, &case, &settlement)?;
    Ok(Outcome::Booked(Box::new(settlement), refund))
}

/// What was paid for the border of a consignment, less what the former returns took of it; and what is held for it.
///
/// # Errors
/// When the order's rows do not fit together.
pub fn paid_and_held(conn: &mut Conn, case: &Case, former: &[Former], id: &ConsignmentId) -> Stored<(Parts, Parts)> {
    let corrupt =
        |error: &dyn std::fmt::Display| StoreError::corrupt("orders", format!("{}: {error}", case.order.number));
    if let Some(again) = case.replacements.iter().find(|one| one.id == *id) {
        // Nobody paid for it; the house set aside what its road asks for at the border.
        return Ok((Parts::none(case.order.currency), Parts::at_border(again.cost())));
    }
    let at = case.consignments.iter().position(|one| one.id == *id).ok_or_else(|| corrupt(&"a consignment is gone"))?;
    let consignment: &Consignment = case.consignments.get(at).ok_or_else(|| corrupt(&"a consignment is gone"))?;
    let taken = case.paid.taken(former, id).map_err(|error| corrupt(&error))?;
    let (all, border) = (Parts::of(&consignment.receipt), Parts::at_border(&consignment.receipt));
    let own = |pick: fn(Parts) -> crate::domain::money::Money| border_part(pick(all), pick(border), pick(taken));
    let taken = || -> Result<Parts, MoneyError> {
        Ok(Parts { duty: own(|parts| parts.duty)?, tax: own(|parts| parts.tax)?, fees: own(|parts| parts.fees)? })
    };
    let paid = taken().and_then(|taken| border.minus(taken)).map_err(|error| corrupt(&error))?;
    // Held is what the road asks for by which it goes now; else what was asked for when it was placed.
    let asked = match (&consignment.road, as_placed(conn, &case.order)?) {
        (Some(road), _) => Parts::at_border(&road.receipt),
        (None, Some(placed)) => Parts::at_border(placed.get(at).ok_or_else(|| corrupt(&"a plan lacks a consignment"))?),
        (None, None) => border,
    };
    let held = asked.minus(border).and_then(|added| paid.plus(added)).map_err(|error| corrupt(&error))?;
    Ok((paid, held))
}

/// The receipts for which an order's parcels were held when it was placed, in the order of its plan; none where those are
/// the sold ones, or no plan could be made then.
///
/// # Errors
/// When the order's rows do not fit together.
pub(super) fn as_placed(conn: &mut Conn, order: &Order) -> Stored<Option<Vec<Receipt>>> {
    let Some(Ok(placing)) = placing_plans::of_order(conn, &order.id)? else { return Ok(None) };
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("orders", format!("{}: {error}", order.number));
    let book = rulebooks::by_hash(conn, placing.rulebook.as_str())?;
    let book = book.ok_or_else(|| corrupt(&"a rulebook is not stored"))?;
    Ok(Some(requote(&placing, &book).map_err(|error| corrupt(&error))?))
}

fn judged(
    tx: &mut Tx,
    author: &Author,
    line: &ChargeLine,
    (case, id): (&Case, &ConsignmentId),
    fx: FxUsed,
) -> Stored<Settlement> {
    let corrupt = |error: MoneyError| StoreError::corrupt("settlements", error);
    let former = case.former();
    let both = paid_and_held(tx, case, &former, id)?;
    let charged = line.charged.at(&fx).map_err(corrupt)?;
    let (judged, state) = judge(both, charged, fx, (Limits::of(case.order.currency), former.len())).map_err(corrupt)?;
    Ok(Settlement {
        id: tx.fresh(),
        consignment: id.clone(),
        order: case.order.id.clone(),
        declaration: line.declaration.clone(),
        parcel: line.parcel.clone(),
        state,
        asked: line.charged,
        judged,
        note: String::new(),
        booked_at: tx.at(),
        booked_by: author.name.clone(),
        decided_at: None,
        decided_by: String::new(),
    })
}

/// Books a settlement. Answers the refund that is to be taken to the provider.
fn book(tx: &mut Tx, author: &Author, case: &Case, new: &Settlement) -> Done<Option<RefundId>> {
    settlements::add(tx, new)?;
    let corrupt = |error: &dyn std::fmt::Display| StoreError::corrupt("settlements", error);
    let entry = new.judged.entry(new.asked, new.state).map_err(|error| corrupt(&error))?;
    let memo = format!("declaration {}", new.declaration);
    if !entry.postings().is_empty() {
        ledger::add(tx, "settlement", &format!("settlement:{}", new.id), Some(&new.order), &memo, &entry)?;
    }
    orders::add_event(tx, &new.order, &author.name, "charges_settled", &memo)?;
    let asked = new.asked.total().map_err(|error| corrupt(&error))?;
    let detail = format!("{} {} charged, {}", asked, asked.currency(), new.state);
    audit::add(tx, author, "settle charges", &format!("parcel {}", new.parcel), &detail)?;
    if new.state == SettlementState::Refunding { refund(tx, case, new).map(Some) } else { Ok(None) }
}

fn refund(tx: &mut Tx, case: &Case, of: &Settlement) -> Done<RefundId> {
    let paid = payments::of_order(tx, &of.order)?.into_iter().find(|one| one.state == PaymentState::Captured);
    let payment = paid.ok_or(Refusal::NotFound)?;
    let amount = of.judged.owed().map_err(|error| StoreError::corrupt("settlements", error))?;
    let refund = Refund {
        id: tx.fresh(),
        order: case.order.id.clone(),
        what: RefundFor::Settlement(of.id.clone()),
        payment: payment.id,
        state: RefundState::Underway,
        amount,
        reference: None,
        created_at: tx.at(),
    };
    refunds::add(tx, &refund)?;
    Ok(refund.id)
}

/// What an operator may decide of a settlement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decide {
    /// The house bears what was charged too much.
    Bear,
    /// It is disputed with whoever charged it.
    Dispute,
    /// Whoever charged it took back what was too much.
    Credit,
}

/// Decides a settlement that waits for it.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] when it does not wait for that any more, [`Refusal::NotFound`].
pub fn decide_settlement(tx: &mut Tx, author: &Author, id: &SettlementId, decide: Decide, note: &str) -> Done<()> {
    let found = settlements::by_id(tx, id)?.ok_or(Refusal::NotFound)?;
    let (next, kind, action) = match (decide, found.state) {
        (Decide::Bear, SettlementState::Review | SettlementState::Disputed) => {
            (SettlementState::Borne, "charges_borne", "bear charges")
        }
        (Decide::Dispute, SettlementState::Review) => {
            (SettlementState::Disputed, "charges_disputed", "dispute charges")
        }
        (Decide::Credit, SettlementState::Disputed) => {
            (SettlementState::Credited, "charges_credited", "credit charges")
        }
        _ => return Err(Refusal::AlreadyDecided.into()),
    };
    if !settlements::save(tx, id, found.state, next)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    settlements::note(tx, id, &author.name, note)?;
    let decided = match decide {
        Decide::Bear => Some(("borne", borne(found.judged.short))),
        Decide::Credit => Some(("credited", credited(&found.judged, found.asked))),
        Decide::Dispute => None,
    };
    if let Some((kind, entry)) = decided {
        let entry = entry.map_err(|error| StoreError::corrupt("settlements", error))?;
        let memo = format!("declaration {}", found.declaration);
        ledger::add(tx, kind, &format!("{kind}:{id}"), Some(&found.order), &memo, &entry)?;
    }
    orders::add_event(tx, &found.order, &author.name, kind, note)?;
    Ok(audit::add(tx, author, action, &format!("parcel {}", found.parcel), note)?)
}

/// Asks again for the money of a settlement whose refund the provider refused. Answers the refund that is to be taken
/// to the provider.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] when it does not stand there any more, [`Refusal::NotFound`].
pub fn refund_settlement(tx: &mut Tx, author: &Author, id: &SettlementId) -> Done<RefundId> {
    let found = settlements::by_id(tx, id)?.ok_or(Refusal::NotFound)?;
    if !settlements::save(tx, id, SettlementState::Bounced, SettlementState::Refunding)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    let order = orders::by_id(tx, &found.order)?.ok_or(Refusal::NotFound)?;
    let case = returns::case(tx, order)?;
    orders::add_event(tx, &found.order, &author.name, "refund_sent", &found.parcel)?;
    audit::add(tx, author, "refund charges", &format!("parcel {}", found.parcel), "")?;
    refund(tx, &case, &found)
}
