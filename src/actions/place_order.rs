//! An order is placed: it awaits its payment, and its stock is held at the places of its plan.
//!
//! One checkout leads to at most one order, whatever is pressed twice or raced: the attempt is unique, and one that
//! was placed before is answered with its order. The plan was made before, in a read; here stock is taken, in one
//! fixed order of rows, so that two orders never wait for each other.

use std::sync::Arc;

use super::hold_days::hold_days;
use super::{Done, Refusal};
use crate::domain::accounts::Email;
use crate::domain::addresses::Address;
use crate::domain::checkout::Lock;
use crate::domain::identifiers::Identifier;
use crate::domain::ids::{
    AccountId, AttemptId, CartId, ConsignmentId, ConsignmentNumber, LaneId, OrderId, OrderLineId, OrderNumber,
    PaymentId, PersonalId, PlaceId, Sku, UploadId, VariantId,
};
use crate::domain::keyring::Keyring;
use crate::domain::landed_cost::Receipt;
use crate::domain::lock_cost::{is_as_locked, replanned};
use crate::domain::orders::{self, Consignment, ConsignmentState, Order, OrderLine, OrderState};
use crate::domain::routing::{Terms, requote};
use crate::store::identifiers::{self, Kept};
use crate::store::listings::{self, Card};
use crate::store::rulebooks;
use crate::store::stock::{self, Cause};
use crate::store::{
    StoreError, Tx, carts, lanes, orders as stored, payments, personal_lines, personal_uploads, placing_plans,
};

/// What a shopper wants, checked at the door.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The checkout: at most one order comes of it.
    pub attempt: AttemptId,
    /// What it is made of.
    pub cart: CartId,
    /// Who is signed in, if anyone is.
    pub account: Option<AccountId>,
    /// Where letters go.
    pub email: Email,
    /// Where the goods go.
    pub address: Address,
    /// The plan and its price.
    pub lock: Lock,
    /// With whom it will be paid.
    pub provider: &'static str,
    /// The hash of the key that will open the order for a guest.
    pub key_hash: String,
    /// The number under which customs know the recipient, where it was asked for.
    pub told: Option<Told>,
}

/// A number that was told at the checkout, and with what it is sealed.
#[derive(Debug, Clone)]
pub struct Told {
    /// The number.
    pub identifier: Identifier,
    /// Whether it is kept in the account as well, for the next time.
    pub keep: bool,
    /// The keys of the house.
    pub keys: Arc<Keyring>,
}

/// An order that was placed, now or before.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Its id.
    pub order: OrderId,
    /// The number people read.
    pub number: OrderNumber,
    /// Where it stands.
    pub state: OrderState,
    /// Its payment.
    pub payment: PaymentId,
}

/// Places an order.
///
/// # Errors
/// [`Refusal::EmptyCart`], [`Refusal::PaymentOpen`] while another checkout of the cart awaits its payment;
/// [`Refusal::CartChanged`], [`Refusal::PlanStale`] and [`Refusal::SoldOut`] when the plan does not stand: plan anew.
pub fn place_order(tx: &mut Tx, wish: &Wish) -> Done<Placed> {
    let open = carts::hold(tx, &wish.cart)?;
    // With the cart in hand nobody else makes an order of it: what came of it before is seen now.
    if let Some(placed) = placed_before(tx, &wish.attempt)? {
        return Ok(placed);
    }
    if !open {
        return Err(Refusal::EmptyCart.into());
    }
    if let Some(pending) = stored::pending_of_cart(tx, &wish.cart)? {
        let payment = payments::of_order(tx, &pending)?.into_iter().next_back().map(|payment| payment.id);
        return Err(payment.map_or(Refusal::AlreadyDecided, Refusal::PaymentOpen).into());
    }
    let mut inside = carts::lines(tx, &wish.cart)?;
    inside.sort();
    let made = personal_lines::of_cart(tx, &wish.cart)?;
    let mut made: Vec<(PersonalId, u32)> = made.into_iter().map(|line| (line.id, line.quantity)).collect();
    made.sort();
    if inside != wish.lock.plan.contents() || made != wish.lock.plan.personal_contents() {
        return Err(Refusal::CartChanged.into());
    }
    // The price is that of the address: law 3.
    let plan = &wish.lock.plan;
    let known = tx.known();
    let book = &known.rulebook;
    let taxed = book
        .market(plan.destination, plan.day)
        .and_then(|market| book.taxed_region(market, wish.address.region.as_ref(), plan.day));
    if taxed != plan.region || plan.destination != wish.address.country {
        return Err(Refusal::PlanStale.into());
    }
    // What was held was the price, not the road: a lane may have closed since.
    // It is asked again, not remembered: it may be closing at this moment.
    let on: Vec<LaneId> = plan.consignments.iter().map(|terms| terms.lane.clone()).collect();
    if !lanes::stay_open(tx, &on)? {
        return Err(Refusal::PlanStale.into());
    }
    if !hold_days(tx, &plan.consignments)? {
        return Err(Refusal::PlanStale.into());
    }
    let receipts = receipts(tx, &wish.lock)?;
    let order = order_of(tx, wish, &receipts)?;
    hold(tx, &order, &wish.lock)?;
    stored::add(tx, &order)?;
    note_placing(tx, &order)?;
    keep_identifier(tx, &order, wish)?;
    add_consignments(tx, &order, &wish.lock, receipts)?;
    keep_pictures(tx, &order)?;
    let payment: PaymentId = tx.fresh();
    payments::add(tx, &payment, &order.id, wish.provider, order.totals.total)?;
    stored::add_event(tx, &order.id, "shopper", "placed", order.number.as_str())?;
    Ok(Placed { order: order.id, number: order.number, state: order.state, payment })
}

/// Pictures that goods are made with are the order's from now on.
fn keep_pictures(tx: &mut Tx, order: &Order) -> Done<()> {
    let lines = order.plan.consignments.iter().flat_map(|terms| &terms.lines);
    let made = lines.filter_map(|line| line.personal.as_ref());
    let mut pictures: Vec<UploadId> = made.flat_map(|made| made.pictures().cloned()).collect();
    pictures.sort();
    pictures.dedup();
    let kept = pictures.is_empty() || personal_uploads::keep(tx, &order.cart, &pictures, &order.id)?;
    if kept { Ok(()) } else { Err(Refusal::CartChanged.into()) }
}

/// Seals the number that was told, for the order and, where that is wished, for the account. In the open it is written
/// nowhere.
fn keep_identifier(tx: &mut Tx, order: &Order, wish: &Wish) -> Done<()> {
    let Some(Told { identifier, keep, keys }) = &wish.told else { return Ok(()) };
    let kind = identifier.kind();
    let sealed = |bound: &str| -> Result<Kept, StoreError> {
        let sealed = keys.seal(tx.random(), bound, identifier.open());
        let sealed = sealed.map_err(|error| StoreError::corrupt("order_identifiers", error))?;
        Ok(Kept { kind, sealed })
    };
    let of_order = sealed(&identifiers::bound_to_order(&order.id))?;
    let account = order.account.as_ref().filter(|_| *keep);
    let of_account = account.map(|account| sealed(&identifiers::bound_to_account(account))).transpose()?;
    identifiers::add_of_order(tx, &order.id, &of_order)?;
    if let (Some(account), Some(kept)) = (account, of_account) {
        identifiers::set_of_account(tx, account, &kept)?;
    }
    Ok(())
}

/// Notes what a locked plan would have been at the moment of placing, where that differs: the books ask once the order
/// is paid, and a proof years later.
fn note_placing(tx: &mut Tx, order: &Order) -> Done<()> {
    let known = tx.known();
    let day = known.rulebook.market(order.country, order.plan.day).map(|market| market.day(tx.now()));
    let placing = replanned(&order.plan, &known.rulebook, &known.rates, day.unwrap_or(order.plan.day));
    match placing {
        Ok(placing) if is_as_locked(&order.plan, &placing.plan) => Ok(()),
        Ok(placing) => Ok(placing_plans::add(tx, &order.id, Ok(&placing.plan))?),
        Err(why) => Ok(placing_plans::add(tx, &order.id, Err(&why.to_string()))?),
    }
}

/// What came of a checkout before, if anything did.
///
/// # Errors
/// When the store fails.
pub fn placed_before(tx: &mut Tx, attempt: &AttemptId) -> Done<Option<Placed>> {
    let Some(order) = stored::by_attempt(tx, attempt)? else { return Ok(None) };
    let payment = payments::of_order(tx, &order.id)?.into_iter().next_back();
    let payment = payment.ok_or_else(|| StoreError::corrupt("orders", format!("{} has no payment", order.number)))?;
    Ok(Some(Placed { order: order.id, number: order.number, state: order.state, payment: payment.id }))
}

/// The receipts of the lock, from the rulebook it names.
fn receipts(tx: &mut Tx, lock: &Lock) -> Done<Vec<Receipt>> {
    let known = tx.known();
    let named = lock.plan.rulebook.as_str();
    let book = if known.rulebook.hash().as_str() == named {
        known.rulebook.clone()
    } else {
        rulebooks::by_hash(tx, named)?.ok_or(Refusal::PlanStale)?
    };
    requote(&lock.plan, &book).or(Err(Refusal::PlanStale.into()))
}

fn order_of(tx: &mut Tx, wish: &Wish, receipts: &[Receipt]) -> Done<Order> {
    let lock = &wish.lock;
    let totals =
        orders::totals(lock.plan.currency, receipts.iter()).map_err(|error| StoreError::corrupt("orders", error))?;
    if totals.total != lock.total() {
        return Err(Refusal::PlanStale.into());
    }
    let id: OrderId = tx.fresh();
    Ok(Order {
        key_hash: wish.key_hash.clone(),
        number: OrderNumber::new(tx.random()),
        id,
        attempt: wish.attempt.clone(),
        account: wish.account.clone(),
        cart: wish.cart.clone(),
        state: OrderState::AwaitingPayment,
        language: lock.storefront.language,
        country: lock.storefront.country,
        region: wish.address.region.clone(),
        currency: lock.plan.currency,
        email: wish.email.clone(),
        address: wish.address.clone(),
        totals,
        plan: lock.plan.clone(),
        placed_at: tx.now(),
        paid_at: None,
    })
}

/// Every row of stock an order touches, in the one order in which all orders touch them.
pub(super) fn in_order<'t>(consignments: impl Iterator<Item = &'t Terms>) -> Vec<(PlaceId, VariantId, Sku, u32)> {
    let mut rows: Vec<(PlaceId, VariantId, Sku, u32)> = consignments
        .flat_map(|terms| {
            terms.lines.iter().map(|line| (terms.place.clone(), line.variant.clone(), line.sku.clone(), line.quantity))
        })
        .collect();
    rows.sort();
    rows
}

fn hold(tx: &mut Tx, order: &Order, lock: &Lock) -> Done<()> {
    for (place, variant, sku, quantity) in in_order(lock.plan.consignments.iter()) {
        let cause = Cause { reason: "held for an order", order: Some(&order.id), author: "shopper" };
        if !stock::take(tx, &place, &variant, quantity, cause)? {
            let left = stock::of(tx, std::slice::from_ref(&variant))?.iter().map(|level| level.free).max().unwrap_or(0);
            return Err(Refusal::SoldOut { sku, left }.into());
        }
    }
    Ok(())
}

fn add_consignments(tx: &mut Tx, order: &Order, lock: &Lock, receipts: Vec<Receipt>) -> Done<()> {
    let cards = cards_of(tx, order)?;
    let mut position = 0;
    for ((terms, receipt), at) in lock.plan.consignments.iter().zip(receipts).zip(0..) {
        let consignment = Consignment {
            id: tx.fresh::<ConsignmentId>(),
            number: ConsignmentNumber::new(tx.random()),
            tracking: None,
            state: ConsignmentState::Allocated,
            terms: terms.clone(),
            receipt,
            reason: lock.chosen_because,
            alternatives: lock.alternatives.clone(),
            road: None,
            replaces: None,
        };
        stored::add_consignment(tx, &order.id, at, &consignment)?;
        let mut ids = Vec::new();
        for (line, quoted) in terms.lines.iter().zip(&consignment.receipt.lines) {
            let id: OrderLineId = tx.fresh();
            // The price is held; goods their brand took off the shelf meanwhile are not.
            let card = cards.iter().find(|card| card.for_sale(&line.variant).is_some());
            let gone = || Refusal::SoldOut { sku: line.sku.clone(), left: 0 };
            let card = card.ok_or_else(gone)?;
            let total = quoted.all_in().map_err(|error| StoreError::corrupt("orders", error))?;
            let line = OrderLine {
                id: id.clone(),
                consignment: consignment.id.clone(),
                brand: line.brand.clone(),
                variant: line.variant.clone(),
                sku: line.sku.clone(),
                slug: card.slug.clone(),
                title: card.title.words.clone(),
                options: options(card, &line.variant, order),
                media: picture(card, &line.variant),
                quantity: line.quantity,
                goods: quoted.goods,
                total,
                hs6: line.hs6,
                origin: line.origin,
                personal: line.personal.clone(),
            };
            stored::add_line(tx, &order.id, position, &line)?;
            position += 1;
            ids.push(id);
        }
        let charges =
            orders::charges(&consignment.receipt, &ids).map_err(|error| StoreError::corrupt("charges", error))?;
        stored::add_charges(tx, &order.id, &consignment.id, &charges)?;
    }
    Ok(())
}

fn cards_of(tx: &mut Tx, order: &Order) -> Done<Vec<Card>> {
    let variants: Vec<VariantId> =
        order.plan.consignments.iter().flat_map(|terms| terms.lines.iter().map(|line| line.variant.clone())).collect();
    Ok(listings::cards_of(tx, &variants, order.language)?)
}

fn options(card: &Card, variant: &VariantId, order: &Order) -> String {
    let Some(variant) = card.variant(variant) else { return String::new() };
    card.choices(variant, order.language).into_iter().map(|choice| choice.words).collect::<Vec<_>>().join(", ")
}

fn picture(card: &Card, variant: &VariantId) -> String {
    let shown = card.variant(variant).and_then(|variant| card.picture_of(variant)).or_else(|| card.picture());
    shown.map(|picture| picture.media.clone()).unwrap_or_default()
}
