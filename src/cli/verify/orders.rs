//! Orders: receipts quoted again, charges, lines and sums, and what the books say of each.

use std::collections::HashMap;
use std::sync::Arc;

use indicatif::ProgressBar;

use super::{Fault, Proved, Unproved, money};
use crate::domain::ids::{OrderId, OrderLineId};
use crate::domain::landed_cost::{Component, ENGINE, Fee, Receipt, ReceiptLine};
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::orders::{self as domain, Charge, Consignment, Order, OrderLine, OrderTotals, PaymentState};
use crate::domain::refunds::RefundState;
use crate::domain::routing::requote;
use crate::domain::rulebook::Rulebook;
use crate::store::{Db, Read, StoreError, Stored, ledger, orders, payments, refunds, rulebooks};

/// Orders in one portion.
const PORTION: i64 = 100;

/// Rulebooks parsed so far: many orders name the same.
type Books = HashMap<String, Arc<Rulebook>>;

/// All of an order that is proved.
struct Whole {
    order: Order,
    consignments: Vec<Consignment>,
    lines: Vec<OrderLine>,
    charges: Vec<Charge>,
    paid: Money,
    booked: Money,
}

pub(super) fn prove(db: &Db, progress: &ProgressBar, proved: &mut Proved) -> Result<(), Unproved> {
    let count = db.read_now(|read| orders::count(read))?;
    progress.set_message("orders");
    progress.set_position(0);
    progress.set_length(u64::try_from(count).unwrap_or(0));
    let mut books = Books::new();
    let mut last: Option<OrderId> = None;
    loop {
        let from = last.clone();
        let (next, [receipts, seen, settled]) = db.read_now(|read| portion(read, from.as_ref(), &mut books))?;
        proved.receipts += receipts;
        proved.settlements += settled;
        proved.orders += seen;
        progress.inc(seen);
        if next.is_none() {
            return Ok(());
        }
        last = next;
    }
}

/// Proves one portion: the id of its last order, and how many receipts, orders and settlements were proved.
fn portion(
    read: &mut Read<'_>,
    last: Option<&OrderId>,
    books: &mut Books,
) -> Result<(Option<OrderId>, [u64; 3]), Unproved> {
    let (mut next, mut receipts, mut seen, mut settled) = (None, 0, 0, 0);
    for order in orders::after(read, last, PORTION)? {
        let book = book(read, books, &order)?;
        let whole = load(read, order)?;
        let quoted = requote(&whole.order.plan, &book)
            .map_err(|error| fault(&whole.order, "its plan quoted again", "a quote", error))?;
        order_holds(&whole, &quoted)?;
        settled += money::holds(read, &whole.order, &whole.consignments)?;
        receipts += u64::try_from(quoted.len()).unwrap_or(0);
        seen += 1;
        next = Some(whole.order.id);
    }
    Ok((next, [receipts, seen, settled]))
}

fn book(read: &mut Read<'_>, books: &mut Books, order: &Order) -> Result<Arc<Rulebook>, Unproved> {
    let hash = order.plan.rulebook.as_str();
    if let Some(known) = books.get(hash) {
        return Ok(Arc::clone(known));
    }
    let stored = rulebooks::by_hash(read, hash)?;
    let book = stored.ok_or_else(|| fault(order, "its rulebook", hash, "none stored"))?;
    books.insert(hash.to_owned(), Arc::clone(&book));
    Ok(book)
}

fn load(read: &mut Read<'_>, order: Order) -> Stored<Whole> {
    let currency = order.currency;
    let sum = |amounts: Vec<Money>| Money::sum(currency, amounts).map_err(|error| StoreError::corrupt("orders", error));
    let captured = payments::of_order(read, &order.id)?;
    let captured = captured.into_iter().filter(|payment| payment.state == PaymentState::Captured);
    let back = refunds::of_order(read, &order.id)?;
    let back = back.into_iter().filter(|refund| refund.state == RefundState::Paid);
    let money = captured.map(|payment| payment.amount).chain(back.map(|refund| refund.amount.negated()));
    let entries = ledger::of_order(read, &order.id)?;
    let booked = entries.iter().flat_map(|entry| &entry.postings).filter(|side| side.account == Account::Shoppers);
    Ok(Whole {
        paid: sum(money.collect())?,
        booked: sum(booked.map(|side| side.amount).collect())?,
        consignments: orders::consignments(read, &order.id)?,
        lines: orders::lines(read, &order.id)?,
        charges: orders::charges(read, &order.id)?.into_iter().map(|(_, charge)| charge).collect(),
        order,
    })
}

fn fault(
    order: &Order,
    what: impl std::fmt::Display,
    expected: impl std::fmt::Display,
    found: impl std::fmt::Display,
) -> Fault {
    Fault::new(format!("order {}", order.number), what, expected, found)
}

/// Nothing where the two are the same, else the fault.
fn same<T: PartialEq + std::fmt::Debug>(order: &Order, what: &str, expected: &T, found: &T) -> Result<(), Fault> {
    if expected == found {
        return Ok(());
    }
    Err(fault(order, what, format!("{expected:?}"), format!("{found:?}")))
}

fn order_holds(whole: &Whole, quoted: &[Receipt]) -> Result<(), Unproved> {
    let order = &whole.order;
    same(order, "version of the arithmetic", &ENGINE, &order.plan.engine)?;
    same(order, "consignments", &quoted.len(), &whole.consignments.len())?;
    let mut expected: Vec<Charge> = Vec::new();
    for (at, (receipt, consignment)) in quoted.iter().zip(&whole.consignments).enumerate() {
        receipt_holds(order, at + 1, receipt, &consignment.receipt)?;
        let lines: Vec<&OrderLine> = whole.lines.iter().filter(|line| line.consignment == consignment.id).collect();
        lines_hold(order, receipt, &lines)?;
        let ids: Vec<OrderLineId> = lines.iter().map(|line| line.id.clone()).collect();
        let charges = domain::charges(receipt, &ids).map_err(|error| StoreError::corrupt("charges", error))?;
        expected.extend(charges);
    }
    charges_hold(order, &expected, &whole.charges)?;
    let totals = domain::totals(order.currency, quoted.iter()).map_err(|error| StoreError::corrupt("orders", error))?;
    totals_hold(order, &totals)?;
    Ok(same(order, "shopper money in the books, paid less refunded", &whole.paid, &whole.booked)?)
}

fn totals_hold(order: &Order, totals: &OrderTotals) -> Result<(), Fault> {
    let stored = &order.totals;
    same(order, "goods", &totals.goods, &stored.goods)?;
    same(order, "shipping", &totals.shipping, &stored.shipping)?;
    same(order, "duty", &totals.duty, &stored.duty)?;
    same(order, "tax", &totals.tax, &stored.tax)?;
    same(order, "fees", &totals.fees, &stored.fees)?;
    same(order, "total", &totals.total, &stored.total)
}

fn lines_hold(order: &Order, receipt: &Receipt, lines: &[&OrderLine]) -> Result<(), Unproved> {
    same(order, "lines of a consignment", &receipt.lines.len(), &lines.len())?;
    for (quoted, line) in receipt.lines.iter().zip(lines) {
        let total = quoted.all_in().map_err(|error| StoreError::corrupt("order_lines", error))?;
        same(order, &format!("goods of {}", line.sku), &quoted.goods, &line.goods)?;
        same(order, &format!("total of {}", line.sku), &total, &line.total)?;
        same(order, &format!("units of {}", line.sku), &quoted.quantity, &line.quantity)?;
    }
    Ok(())
}

/// Charges as sums by line, kind, part and rule, so that their order does not matter.
fn charges_hold(order: &Order, expected: &[Charge], found: &[Charge]) -> Result<(), Fault> {
    let name = |charge: &Charge| {
        let line = charge.line.as_ref().map_or("whole consignment", |line| line.as_str());
        format!("charge {} ({}, {}) of {line}", charge.kind, charge.part, charge.rule)
    };
    let sums = |charges: &[Charge]| {
        let mut sums: std::collections::BTreeMap<String, i64> = std::collections::BTreeMap::new();
        for charge in charges {
            *sums.entry(name(charge)).or_default() += charge.amount.minor();
        }
        sums
    };
    let (mut expected, mut found) = (sums(expected), sums(found));
    let names: Vec<String> = expected.keys().chain(found.keys()).cloned().collect();
    names.iter().try_for_each(|name| {
        let (is, was) = (found.remove(name).unwrap_or(0), expected.remove(name).unwrap_or(0));
        same(order, name, &Money::new(was, order.currency), &Money::new(is, order.currency))
    })
}

/// Compares numbers and rule ids, never words.
fn receipt_holds(order: &Order, at: usize, quoted: &Receipt, stored: &Receipt) -> Result<(), Fault> {
    if quoted == stored {
        return Ok(());
    }
    let of = |what: &str| format!("consignment {at}: {what}");
    same(order, &of("day"), &quoted.date, &stored.date)?;
    same(order, &of("destination"), &quoted.destination, &stored.destination)?;
    same(order, &of("currency"), &quoted.currency, &stored.currency)?;
    same(order, &of("rulebook"), &quoted.rulebook, &stored.rulebook)?;
    same(order, &of("lines"), &quoted.lines.len(), &stored.lines.len())?;
    for (number, (line, was)) in quoted.lines.iter().zip(&stored.lines).enumerate() {
        line_holds(order, &format!("consignment {at}, line {}", number + 1), line, was)?;
    }
    fees_hold(order, &of("fees"), &quoted.fees, &stored.fees)?;
    same(order, &of("totals"), &quoted.totals, &stored.totals)?;
    same(order, &of("collected at checkout"), &quoted.at_checkout, &stored.at_checkout)?;
    same(order, &of("collected on delivery"), &quoted.on_delivery, &stored.on_delivery)?;
    same(order, &of("exchange rates"), &quoted.fx, &stored.fx)?;
    same(order, &of("notices"), &quoted.notices, &stored.notices)?;
    same(order, &of("way"), &(quoted.route, quoted.channel), &(stored.route, stored.channel))?;
    same(order, &of("version of the arithmetic"), &quoted.engine, &stored.engine)?;
    let ids = |receipt: &Receipt| receipt.rules.iter().map(|rule| rule.id.clone()).collect::<Vec<_>>();
    same(order, &of("rules"), &ids(quoted), &ids(stored))
}

fn line_holds(order: &Order, at: &str, quoted: &ReceiptLine, stored: &ReceiptLine) -> Result<(), Fault> {
    let of = |what: &str| format!("{at}: {what}");
    same(order, &of("subheading"), &quoted.hs6, &stored.hs6)?;
    same(order, &of("units"), &quoted.quantity, &stored.quantity)?;
    same(order, &of("goods"), &quoted.goods, &stored.goods)?;
    same(order, &of("share of shipping"), &quoted.shipping_share, &stored.shipping_share)?;
    same(order, &of("share of insurance"), &quoted.insurance_share, &stored.insurance_share)?;
    same(order, &of("customs value"), &quoted.customs_value, &stored.customs_value)?;
    components_hold(order, &of("duty"), &quoted.duty, &stored.duty)?;
    components_hold(order, &of("tax"), &quoted.tax, &stored.tax)?;
    fees_hold(order, &of("fees"), &quoted.fees, &stored.fees)
}

fn components_hold(order: &Order, what: &str, quoted: &[Component], stored: &[Component]) -> Result<(), Fault> {
    same(order, &format!("{what}, components"), &quoted.len(), &stored.len())?;
    quoted.iter().zip(stored).try_for_each(|(one, was)| {
        same(order, &format!("{what}, rule"), &one.rule, &was.rule)?;
        same(order, &format!("{what}, {} kind", one.rule), &one.kind, &was.kind)?;
        same(order, &format!("{what}, {}", one.rule), &one.amount, &was.amount)?;
        same(order, &format!("{what}, {} on goods", one.rule), &one.on_goods, &was.on_goods)?;
        same(order, &format!("{what}, {} rate", one.rule), &one.rate, &was.rate)?;
        same(order, &format!("{what}, {} base", one.rule), &one.base, &was.base)
    })
}

fn fees_hold(order: &Order, what: &str, quoted: &[Fee], stored: &[Fee]) -> Result<(), Fault> {
    let plain = |fees: &[Fee]| fees.iter().map(|fee| (fee.rule.clone(), fee.kind, fee.amount)).collect::<Vec<_>>();
    same(order, what, &plain(quoted), &plain(stored))
}
