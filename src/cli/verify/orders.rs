//! Orders: receipts quoted again, charges, lines and sums, and what the books say of each.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use indicatif::ProgressBar;

use super::aftermath::{self, Aftermath};
use super::{Fault, Proved, Unproved, money};
use crate::domain::brands::Commission;
use crate::domain::consignments::{Move, broken};
use crate::domain::ids::{BrandId, OrderId, OrderLineId};
use crate::domain::landed_cost::{Component, ENGINE, Fee, Receipt, ReceiptLine, Route};
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::orders::{self as domain, Charge, Consignment, Order, OrderLine, OrderTotals, PaymentState};
use crate::domain::pricing::goods_price;
use crate::domain::refunds::{Refund, RefundState};
use crate::domain::routing::{LockedPlan, requote};
use crate::domain::rulebook::Rulebook;
use crate::domain::settlements::Settlement;
use crate::store::ledger::Posted;
use crate::store::{
    Db, Read, StoreError, Stored, brands, consignments as moves, ledger, orders, payments, placing_plans, refunds,
    remedies, reroutes, rulebooks, settlements,
};

/// Orders in one portion: one view of the database, and a dozen queries.
const PORTION: i64 = 200;
/// Most threads that prove at once.
const MOST_WORKERS: usize = 8;

/// Rulebooks parsed so far: many orders name the same.
#[derive(Default)]
pub(super) struct Books(Mutex<HashMap<String, Arc<Rulebook>>>);

impl Books {
    /// The rulebook of a name that an order gives.
    pub(super) fn named(&self, read: &mut Read<'_>, order: &Order, hash: &str) -> Result<Arc<Rulebook>, Unproved> {
        // A poisoned lock means a thread that panicked, and that ends the proof anyway.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(book) = known.get(hash) {
            return Ok(Arc::clone(book));
        }
        let stored = rulebooks::by_hash(read, hash)?;
        let book = stored.ok_or_else(|| fault(order, "its rulebook", hash, "none stored"))?;
        known.insert(hash.to_owned(), Arc::clone(&book));
        Ok(book)
    }
}

/// All of an order that is proved.
pub(super) struct Whole {
    pub(super) order: Order,
    pub(super) consignments: Vec<Consignment>,
    lines: Vec<OrderLine>,
    charges: Vec<Charge>,
    pub(super) entries: Vec<Posted>,
    pub(super) refunds: Vec<Refund>,
    pub(super) settlements: Vec<Settlement>,
    /// The plan it would have had when it was placed, with its rulebook, where that differs.
    pub(super) placing: Option<(LockedPlan, Arc<Rulebook>)>,
    /// The commissions of its day.
    pub(super) commissions: Arc<HashMap<BrandId, Commission>>,
    /// The moves of each consignment.
    pub(super) lives: Vec<Vec<Move>>,
    /// What happened to its parcels since.
    pub(super) aftermath: Aftermath,
    paid: Money,
    booked: Money,
}

/// What portions came to.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    orders: u64,
    receipts: u64,
    settlements: u64,
}

/// Where the next portion begins, and whether somebody found a fault.
struct Cursor<'a> {
    db: &'a Db,
    last: Mutex<Option<OrderId>>,
    stop: AtomicBool,
}

impl Cursor<'_> {
    /// The ids of the next portion; none when all are taken or a fault was found.
    fn next(&self) -> Stored<Vec<OrderId>> {
        if self.stop.load(Ordering::Relaxed) {
            return Ok(Vec::new());
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let ids = self.db.read_now(|read| orders::ids_after(read, last.as_ref(), PORTION))?;
        if let Some(id) = ids.last() {
            *last = Some(id.clone());
        }
        Ok(ids)
    }
}

pub(super) fn prove(db: &Db, progress: &ProgressBar, proved: &mut Proved) -> Result<(), Unproved> {
    let count = db.read_now(|read| orders::count(read))?;
    progress.set_message("orders");
    progress.set_position(0);
    progress.set_length(u64::try_from(count).unwrap_or(0));
    let (books, cursor) = (Books::default(), Cursor { db, last: Mutex::new(None), stop: AtomicBool::new(false) });
    let workers = std::thread::available_parallelism().map_or(1, |cores| cores.get().min(MOST_WORKERS));
    let ends: Vec<Result<Counts, (Option<OrderId>, Unproved)>> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(|| work(&cursor, &books, progress))).collect();
        let stopped = || (None, StoreError::Stopped("a thread of the proof".to_owned()).into());
        started.into_iter().map(|worker| worker.join().unwrap_or_else(|_panic| Err(stopped()))).collect()
    });
    // Every portion that was begun is finished, so the first fault of all is the same whoever finds it.
    let mut faults = Vec::new();
    for end in ends {
        match end {
            Ok(counts) => {
                proved.orders += counts.orders;
                proved.receipts += counts.receipts;
                proved.settlements += counts.settlements;
            }
            Err(fault) => faults.push(fault),
        }
    }
    match faults.into_iter().min_by(|one, other| one.0.cmp(&other.0)) {
        Some((_, fault)) => Err(fault),
        None => Ok(()),
    }
}

/// Proves portions until none is left; a fault comes with the first id of its portion.
fn work(cursor: &Cursor<'_>, books: &Books, progress: &ProgressBar) -> Result<Counts, (Option<OrderId>, Unproved)> {
    let mut counts = Counts::default();
    loop {
        let ids = cursor.next().map_err(|error| (None, error.into()))?;
        let Some(first) = ids.first() else { return Ok(counts) };
        let done = cursor.db.read_now(|read| portion(read, &ids, books)).map_err(|fault| {
            cursor.stop.store(true, Ordering::Relaxed);
            (Some(first.clone()), fault)
        })?;
        progress.inc(done.orders);
        counts.orders += done.orders;
        counts.receipts += done.receipts;
        counts.settlements += done.settlements;
    }
}

fn portion(read: &mut Read<'_>, ids: &[OrderId], books: &Books) -> Result<Counts, Unproved> {
    let mut counts = Counts::default();
    for whole in load(read, ids, books)? {
        let book = books.named(read, &whole.order, whole.order.plan.rulebook.as_str())?;
        let quoted = requote(&whole.order.plan, &book)
            .map_err(|error| fault(&whole.order, "its plan quoted again", "a quote", error))?;
        order_holds(&whole, &quoted)?;
        personal_holds(&whole, &book)?;
        lives_hold(&whole)?;
        aftermath::holds(read, &whole, books)?;
        counts.settlements += money::holds(read, &whole)?;
        counts.receipts += u64::try_from(quoted.len()).unwrap_or(0);
        counts.orders += 1;
    }
    Ok(counts)
}

fn load(read: &mut Read<'_>, ids: &[OrderId], books: &Books) -> Result<Vec<Whole>, Unproved> {
    let all = orders::by_ids(read, ids)?;
    let mut parcels = orders::parcels_of(read, ids)?;
    let (mut roads, mut cures) = (reroutes::of_orders(read, ids)?, remedies::of_orders(read, ids)?);
    let (mut lines, mut charges) = (orders::lines_of(read, ids)?, orders::charges_of(read, ids)?);
    let (mut paid, mut back) = (payments::of_orders(read, ids)?, refunds::of_orders(read, ids)?);
    let (mut entries, mut settled) = (ledger::of_orders(read, ids)?, settlements::of_orders(read, ids)?);
    let mut placing = placing_plans::of_orders(read, ids)?;
    let mut lives = moves::moves_of(read, ids)?;
    let mut days: HashMap<NaiveDate, Arc<HashMap<BrandId, Commission>>> = HashMap::new();
    let mut wholes = Vec::with_capacity(all.len());
    for order in all {
        let (id, currency) = (&order.id, order.currency);
        let sum =
            |amounts: Vec<Money>| Money::sum(currency, amounts).map_err(|error| StoreError::corrupt("orders", error));
        let refunds = back.remove(id).unwrap_or_default();
        let went = refunds.iter().filter(|refund| refund.state == RefundState::Paid);
        let captured = paid.remove(id).unwrap_or_default().into_iter();
        let captured = captured.filter(|payment| payment.state == PaymentState::Captured);
        let money = captured.map(|payment| payment.amount).chain(went.map(|refund| refund.amount.negated()));
        let entries = entries.remove(id).unwrap_or_default();
        let booked = entries.iter().flat_map(|entry| &entry.postings).filter(|side| side.account == Account::Shoppers);
        let commissions = match days.get(&order.plan.day) {
            Some(known) => Arc::clone(known),
            None => {
                let fresh = Arc::new(brands::commissions_on(read, order.plan.day)?);
                days.insert(order.plan.day, Arc::clone(&fresh));
                fresh
            }
        };
        let placing = match placing.remove(id) {
            Some(Ok(plan)) => {
                let book = books.named(read, &order, plan.rulebook.as_str())?;
                Some((plan, book))
            }
            Some(Err(_)) | None => None,
        };
        let parcels = parcels.remove(id).unwrap_or_default().into_iter();
        let (again, consignments): (Vec<Consignment>, Vec<Consignment>) =
            parcels.partition(|one| one.replaces.is_some());
        let again = again.into_iter().map(|one| {
            let life = lives.remove(&one.id).unwrap_or_default();
            (one, life)
        });
        let aftermath = Aftermath {
            again: again.collect(),
            roads: roads.remove(id).unwrap_or_default(),
            remedies: cures.remove(id).unwrap_or_default(),
        };
        wholes.push(Whole {
            lives: consignments.iter().map(|one| lives.remove(&one.id).unwrap_or_default()).collect(),
            paid: sum(money.collect())?,
            booked: sum(booked.map(|side| side.amount).collect())?,
            consignments,
            lines: lines.remove(id).unwrap_or_default(),
            charges: charges.remove(id).unwrap_or_default().into_iter().map(|(_, charge)| charge).collect(),
            settlements: settled.remove(id).unwrap_or_default(),
            entries,
            refunds,
            placing,
            commissions,
            aftermath,
            order,
        });
    }
    Ok(wholes)
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

/// Every move seals the one before, none is missing, and each consignment stands where its moves led.
fn lives_hold(whole: &Whole) -> Result<(), Fault> {
    for (consignment, moves) in whole.consignments.iter().zip(&whole.lives) {
        let crosses = consignment.cost().route != Route::Warehouse;
        if let Some(broken) = broken(moves, consignment.state, crosses) {
            let what = format!("parcel {}, move {}, {}", consignment.number, broken.position, broken.what);
            return Err(fault(&whole.order, what, broken.expected, broken.found));
        }
    }
    Ok(())
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

/// What was made for somebody stands with its line as it was agreed; its answers come to its surcharge, and the price of
/// one is made of the brand's price with that surcharge in it.
fn personal_holds(whole: &Whole, book: &Rulebook) -> Result<(), Unproved> {
    let order = &whole.order;
    let corrupt =
        |error: &dyn std::fmt::Display| StoreError::corrupt("order_lines", format!("{}: {error}", order.number));
    for (terms, consignment) in order.plan.consignments.iter().zip(&whole.consignments) {
        let own = whole.lines.iter().filter(|line| line.consignment == consignment.id);
        for (agreed, line) in terms.lines.iter().zip(own) {
            same(order, &format!("answers of {}", line.sku), &agreed.personal, &line.personal)?;
            let Some(made) = &line.personal else { continue };
            let sum = made.sum().map_err(|error| corrupt(&error))?;
            same(order, &format!("surcharge of {}", line.sku), &sum, &made.surcharge)?;
            let (asked, price) = (agreed.price.asked, &agreed.price);
            let plain = asked.minus(made.surcharge).map_err(|error| corrupt(&error))?;
            if plain.minor() < 0 {
                return Err(fault(order, format!("price of {}", line.sku), made.surcharge, asked).into());
            }
            let market = book.market(order.plan.destination, order.plan.day).filter(|_| price.floor.is_none());
            let Some(market) = market else { continue };
            let again = goods_price(asked, price.fx.clone(), market).map_err(|error| corrupt(&error))?;
            same(order, &format!("price of {} with its surcharge", line.sku), &again.amount, &price.amount)?;
        }
    }
    Ok(())
}

/// Charges as sums by line, kind, part and rule, so that their order does not matter.
fn charges_hold(order: &Order, expected: &[Charge], found: &[Charge]) -> Result<(), Fault> {
    if expected == found {
        return Ok(());
    }
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
