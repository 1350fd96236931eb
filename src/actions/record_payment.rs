//! What the provider said of a payment becomes what happened. Browser, webhook and worker all end here, and whoever
//! comes second changes nothing.

use std::collections::HashMap;

use super::place_order::in_order;
use super::{Done, Refusal};
use crate::domain::brands::{Commission, commission};
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::ids::{BrandId, PaymentId};
use crate::domain::ledger::{self, BrandShare, Entry};
use crate::domain::letters::Letter;
use crate::domain::orders::{Consignment, Order, OrderState, PaymentState, totals};
use crate::domain::routing::{LockedPlan, requote};
use crate::domain::rulebook::Rulebook;
use crate::store::consignments::{self, Told};
use crate::store::payments::Payment;
use crate::store::stock::{self, Cause};
use crate::store::{
    Conn, StoreError, Stored, Tx, brands, carts, ledger as books, orders, outbox, payments, personal_lines,
    personal_uploads, placing_plans, rulebooks,
};

/// What a provider may say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The money is ours.
    Captured {
        /// The provider's own number.
        reference: String,
    },
    /// It was declined.
    Declined,
    /// The shopper has to confirm it at their bank.
    NeedsConfirmation,
    /// Nobody paid in time.
    Cancelled,
}

/// Records what the provider said. Answers where the order stands now. `key` opens the order for a guest; it goes into
/// the letter.
///
/// # Errors
/// [`Refusal::NotFound`] for a payment that is not ours.
pub fn record_payment(tx: &mut Tx, id: &PaymentId, outcome: &Outcome, key: &str) -> Done<OrderState> {
    let payment = payments::by_id(tx, id)?.ok_or(Refusal::NotFound)?;
    let order = orders::by_id(tx, &payment.order)?.ok_or(Refusal::NotFound)?;
    let next = match outcome {
        Outcome::Captured { .. } => PaymentState::Captured,
        Outcome::Declined => PaymentState::Declined,
        Outcome::NeedsConfirmation => PaymentState::NeedsConfirmation,
        Outcome::Cancelled => PaymentState::Cancelled,
    };
    let reference = if let Outcome::Captured { reference } = outcome { Some(reference.as_str()) } else { None };
    let now_it_stands = |tx: &mut Tx| -> Done<OrderState> {
        // Whoever came first may have moved the order since it was read.
        Ok(orders::by_id(tx, &payment.order)?.map_or(order.state, |order| order.state))
    };
    let open = matches!(payment.state, PaymentState::Open | PaymentState::NeedsConfirmation);
    let too_late = next == PaymentState::Captured && !open && payment.state != next;
    if payment.state == next || !(open || too_late) || !payments::save(tx, id, payment.state, next, reference)? {
        return now_it_stands(tx);
    }
    if too_late {
        came_too_late(tx, &order, &payment)?;
        return now_it_stands(tx);
    }
    match next {
        PaymentState::Captured => paid(tx, &order, &payment, key),
        PaymentState::Declined => ended(tx, &order, OrderState::Declined, "declined"),
        PaymentState::Cancelled => ended(tx, &order, OrderState::Cancelled, "cancelled"),
        PaymentState::Open | PaymentState::NeedsConfirmation => {
            orders::add_event(tx, &order.id, "entrepot", "needs_confirmation", "")?;
            Ok(order.state)
        }
    }
}

/// The order had ended when the money came. It is the shopper's: the books set it aside, and an agent is told.
fn came_too_late(tx: &mut Tx, order: &Order, payment: &Payment) -> Done<()> {
    let entry = ledger::unearned(payment.amount).map_err(|error| StoreError::corrupt("entries", error))?;
    let source = format!("payment:{}", payment.id);
    books::add(tx, "unearned", &source, Some(&order.id), order.number.as_str(), &entry)?;
    Ok(orders::add_event(tx, &order.id, "entrepot", "paid_too_late", payment.id.as_str())?)
}

fn paid(tx: &mut Tx, order: &Order, payment: &Payment, key: &str) -> Done<OrderState> {
    if !orders::save(tx, &order.id, OrderState::AwaitingPayment, OrderState::Paid)? {
        // An open payment means an order that awaits it: they end together, in one transaction.
        return Err(StoreError::corrupt("orders", format!("{} does not await its open payment", order.number)).into());
    }
    let consignments = orders::consignments(tx, &order.id)?;
    let shares = shares(tx, order, &consignments)?;
    let entry = ledger::sale(&order.totals, &shares).map_err(|error| StoreError::corrupt("entries", error))?;
    let source = format!("payment:{}", payment.id);
    books::add(tx, "sale", &source, Some(&order.id), order.number.as_str(), &entry)?;
    lock_cost(tx, order, shares)?;
    take_out(tx, order)?;
    orders::add_event(tx, &order.id, "entrepot", "paid", &payment.provider)?;
    let to = order.recipient();
    let letter = Letter::OrderPlaced { order: order.id.clone(), number: order.number.clone(), key: key.to_owned() };
    outbox::add(tx, &to, &letter, Some(&order.id))?;
    Ok(OrderState::Paid)
}

/// What it cost to hold the price until the order was placed, as an entry of its own.
fn lock_cost(tx: &mut Tx, order: &Order, shares: Vec<BrandShare>) -> Done<()> {
    match cost_of_lock(tx, order, shares)? {
        None => Ok(()),
        Some(Err(why)) => Ok(orders::add_event(tx, &order.id, "entrepot", "lock_unpriced", &why)?),
        Some(Ok(entry)) if entry.postings().is_empty() => Ok(()),
        Some(Ok(entry)) => {
            let source = format!("lock:{}", order.id);
            books::add(tx, "lock", &source, Some(&order.id), order.number.as_str(), &entry)?;
            Ok(())
        }
    }
}

/// The entry of what it cost to hold an order's price, from the plan that was kept when it was placed; or why there was
/// no such plan; none where nothing had moved. `shares` are the brands' in the order of the plan's lines.
///
/// # Errors
/// When the order's rows do not fit together.
fn cost_of_lock(conn: &mut Conn, order: &Order, shares: Vec<BrandShare>) -> Stored<Option<Result<Entry, String>>> {
    let placing = match placing_plans::of_order(conn, &order.id)? {
        None => return Ok(None),
        Some(Err(why)) => return Ok(Some(Err(why))),
        Some(Ok(placing)) => placing,
    };
    let book = rulebooks::by_hash(conn, placing.rulebook.as_str())?;
    let gone = || StoreError::corrupt("placing_plans", format!("{}: its rulebook is not stored", order.number));
    let entry = lock_entry(order, shares, &placing, &*book.ok_or_else(gone)?)?;
    Ok(Some(Ok(entry)))
}

/// The entry of what it cost to hold an order's price: the difference to the plan it would have had when it was placed,
/// under that plan's rulebook. `shares` are the brands' in the order of the plan's lines.
///
/// # Errors
/// When the plan cannot be quoted.
pub fn lock_entry(order: &Order, shares: Vec<BrandShare>, placing: &LockedPlan, book: &Rulebook) -> Stored<Entry> {
    let corrupt =
        |error: &dyn std::fmt::Display| StoreError::corrupt("placing_plans", format!("{}: {error}", order.number));
    let receipts = requote(placing, book).map_err(|error| corrupt(&error))?;
    let totals = totals(order.currency, receipts.iter()).map_err(|error| corrupt(&error))?;
    let mut rates = Vec::with_capacity(shares.len());
    for (terms, receipt) in placing.consignments.iter().zip(&receipts) {
        for line in &terms.lines {
            rates.push(line.price.stated(receipt).ok_or_else(|| corrupt(&"no rate into the order's currency"))?.fx);
        }
    }
    let bought: Vec<_> = shares.into_iter().zip(rates).collect();
    ledger::lock(&order.totals, &totals, &bought).map_err(|error| corrupt(&error))
}

/// What was bought leaves the cart. Goods put in since the order was placed stay; an empty cart is closed.
fn take_out(tx: &mut Tx, order: &Order) -> Done<()> {
    if !carts::hold(tx, &order.cart)? {
        return Ok(());
    }
    let bought = order.plan.contents();
    let mut left = false;
    for (variant, there) in carts::lines(tx, &order.cart)? {
        let gone = bought.iter().find(|(known, _)| *known == variant).map_or(0, |(_, quantity)| *quantity);
        let stay = there.saturating_sub(gone);
        left |= stay > 0;
        if gone > 0 {
            carts::set(tx, &order.cart, &variant, stay)?;
        }
    }
    let bought = order.plan.personal_contents();
    for line in personal_lines::of_cart(tx, &order.cart)? {
        let gone = bought.iter().find(|(known, _)| *known == line.id).map_or(0, |(_, quantity)| *quantity);
        let stay = line.quantity.saturating_sub(gone);
        left |= stay > 0;
        if gone > 0 {
            personal_lines::set(tx, &order.cart, &line.id, stay)?;
        }
    }
    if !left {
        carts::close(tx, &order.cart)?;
    }
    Ok(())
}

/// What each line brought its brand, at the commission of the order's day.
///
/// # Errors
/// When the database fails.
fn shares(conn: &mut Conn, order: &Order, consignments: &[Consignment]) -> Stored<Vec<BrandShare>> {
    Ok(shares_at(&brands::commissions_on(conn, order.plan.day)?, consignments))
}

/// What each line brought its brand, at these commissions.
pub fn shares_at(rates: &HashMap<BrandId, Commission>, consignments: &[Consignment]) -> Vec<BrandShare> {
    let mut shares = Vec::new();
    for consignment in consignments {
        for (line, quoted) in consignment.terms.lines.iter().zip(&consignment.receipt.lines) {
            let commission = commission(rates.get(&line.brand));
            shares.push(BrandShare {
                brand: line.brand.clone(),
                goods: quoted.goods,
                // A receipt that was quoted has the rate it was converted at.
                price: line.price.stated(&consignment.receipt).unwrap_or_else(|| line.price.clone()),
                quantity: line.quantity,
                commission,
            });
        }
    }
    shares
}

/// The order came to nothing: its stock goes back where it was held, and pictures to the cart they were sent for.
fn ended(tx: &mut Tx, order: &Order, next: OrderState, kind: &str) -> Done<OrderState> {
    if !orders::save(tx, &order.id, OrderState::AwaitingPayment, next)? {
        return Ok(order.state);
    }
    for (place, variant, _, quantity) in in_order(order.plan.consignments.iter()) {
        let cause = Cause { reason: "given back", order: Some(&order.id), author: "entrepot" };
        if !stock::give_back(tx, &place, &variant, quantity, cause)? {
            return Err(StoreError::corrupt("stock", format!("{} held less than it should", order.number)).into());
        }
    }
    let (from, to) = (ConsignmentState::Allocated, ConsignmentState::Released);
    for consignment in orders::consignments(tx, &order.id)? {
        let told =
            Told { at: tx.now(), place: "", author: "entrepot", source: Source::Program, detail: kind, heard: None };
        // What is not paid is not picked, so each stands where it was put.
        if !consignments::move_on(tx, &consignment.id, (from, to), told)? {
            return Err(StoreError::corrupt("consignments", format!("{} has moved", consignment.number)).into());
        }
    }
    // Nobody makes anything with these any more: what no line of a cart names is forgotten in time.
    personal_uploads::take_back(tx, &order.id)?;
    orders::add_event(tx, &order.id, "entrepot", kind, "")?;
    Ok(next)
}
