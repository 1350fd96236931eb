//! Orders, their consignments, lines, charges and what happened to them.

mod charges;
mod events;
mod parts;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::orders;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::accounts::Email;
use crate::domain::country::{Country, Region};
use crate::domain::ids::{AccountId, AttemptId, CartId, OrderId, OrderNumber};
use crate::domain::money::{Currency, Money};
use crate::domain::orders::{Order, OrderState, OrderTotals};
use crate::domain::storefront::Language;

pub use charges::{add_charges, charges, charges_of};
pub use events::{Happened, add_event, events};
pub use parts::{
    BrandOrder, add_consignment, add_line, by_consignment, by_tracking, consignments, consignments_of, lines, lines_of,
    lines_of_brand, parcels, parcels_of, set_road, set_tracking, travelling_of,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = orders)]
struct OrderRow {
    id: OrderId,
    number: OrderNumber,
    attempt: AttemptId,
    account_id: Option<AccountId>,
    cart_id: CartId,
    state: String,
    key_hash: String,
    language: Language,
    country: Country,
    region: Option<Region>,
    currency: Currency,
    email: Email,
    address: String,
    goods_minor: i64,
    shipping_minor: i64,
    duty_minor: i64,
    tax_minor: i64,
    fees_minor: i64,
    total_minor: i64,
    locked_plan: String,
    placed_at: NaiveDateTime,
    paid_at: Option<NaiveDateTime>,
}

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("orders", error)
}

impl OrderRow {
    fn order(self) -> Stored<Order> {
        let money = |minor| Money::new(minor, self.currency);
        Ok(Order {
            totals: OrderTotals {
                goods: money(self.goods_minor),
                shipping: money(self.shipping_minor),
                duty: money(self.duty_minor),
                tax: money(self.tax_minor),
                fees: money(self.fees_minor),
                total: money(self.total_minor),
            },
            id: self.id,
            number: self.number,
            attempt: self.attempt,
            account: self.account_id,
            cart: self.cart_id,
            state: self.state.parse().map_err(corrupt)?,
            key_hash: self.key_hash,
            language: self.language,
            country: self.country,
            region: self.region,
            currency: self.currency,
            email: self.email,
            address: serde_json::from_str(&self.address).map_err(corrupt)?,
            plan: serde_json::from_str(&self.locked_plan).map_err(corrupt)?,
            placed_at: self.placed_at.and_utc(),
            paid_at: self.paid_at.map(|at| at.and_utc()),
        })
    }
}

fn one(row: Option<OrderRow>) -> Stored<Option<Order>> {
    row.map(OrderRow::order).transpose()
}

/// An order by its id.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn by_id(conn: &mut Conn, id: &OrderId) -> Stored<Option<Order>> {
    one(orders::table.find(id).select(OrderRow::as_select()).first(conn).optional()?)
}

/// An order by the number people read.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn by_number(conn: &mut Conn, number: &OrderNumber) -> Stored<Option<Order>> {
    one(orders::table.filter(orders::number.eq(number)).select(OrderRow::as_select()).first(conn).optional()?)
}

/// The order a checkout led to, if it led to one.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn by_attempt(conn: &mut Conn, attempt: &AttemptId) -> Stored<Option<Order>> {
    one(orders::table.filter(orders::attempt.eq(attempt)).select(OrderRow::as_select()).first(conn).optional()?)
}

/// The orders of an account, newest first.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_account(conn: &mut Conn, account: &AccountId, limit: i64) -> Stored<Vec<Order>> {
    let rows: Vec<OrderRow> = orders::table
        .filter(orders::account_id.eq(account))
        .order((orders::placed_at.desc(), orders::id.desc()))
        .limit(limit)
        .select(OrderRow::as_select())
        .load(conn)?;
    rows.into_iter().map(OrderRow::order).collect()
}

/// The order of a cart that awaits its payment, if there is one.
///
/// # Errors
/// When the database fails.
pub fn pending_of_cart(conn: &mut Conn, cart: &CartId) -> Stored<Option<OrderId>> {
    let pending = orders::cart_id.eq(cart).and(orders::state.eq(OrderState::AwaitingPayment.as_str()));
    Ok(orders::table.filter(pending).select(orders::id).first(conn).optional()?)
}

/// The last order that was made of a cart, whatever came of it.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn last_of_cart(conn: &mut Conn, cart: &CartId) -> Stored<Option<Order>> {
    let made = orders::table.filter(orders::cart_id.eq(cart)).order(orders::id.desc());
    one(made.select(OrderRow::as_select()).first(conn).optional()?)
}

/// Orders by number, e-mail or name, newest first: what an agent types. Percent signs and the like are taken as they
/// are.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn search(conn: &mut Conn, words: &str, limit: i64) -> Stored<Vec<Order>> {
    let number: Option<OrderNumber> = words.parse().ok();
    let mut found = orders::table.select(OrderRow::as_select()).into_boxed();
    if let Some(number) = number {
        found = found.filter(orders::number.eq(number));
    } else if !words.is_empty() {
        let plain = |text: String| format!("%{}%", text.replace(['%', '_', '\\'], " ").trim());
        let (email, name) = (plain(words.to_lowercase()), plain(crate::domain::folding::fold(words)));
        found = found.filter(orders::email.like(email).or(orders::name.like(name)));
    }
    let rows: Vec<OrderRow> = found.order((orders::placed_at.desc(), orders::id.desc())).limit(limit).load(conn)?;
    rows.into_iter().map(OrderRow::order).collect()
}

/// The ids of orders after one, oldest first.
///
/// # Errors
/// When the database fails.
pub fn ids_after(conn: &mut Conn, last: Option<&OrderId>, limit: i64) -> Stored<Vec<OrderId>> {
    let all = orders::table.order(orders::id).limit(limit).select(orders::id);
    Ok(match last {
        Some(last) => all.filter(orders::id.gt(last)).load(conn)?,
        None => all.load(conn)?,
    })
}

/// Orders after one, oldest first.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn after(conn: &mut Conn, last: Option<&OrderId>, limit: i64) -> Stored<Vec<Order>> {
    let ids = ids_after(conn, last, limit)?;
    by_ids(conn, &ids)
}

/// Orders of these ids, oldest first.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn by_ids(conn: &mut Conn, ids: &[OrderId]) -> Stored<Vec<Order>> {
    let rows: Vec<OrderRow> =
        orders::table.filter(orders::id.eq_any(ids)).order(orders::id).select(OrderRow::as_select()).load(conn)?;
    rows.into_iter().map(OrderRow::order).collect()
}

/// The numbers of orders, by id.
///
/// # Errors
/// When the database fails.
pub fn numbers(conn: &mut Conn, ids: &[OrderId]) -> Stored<HashMap<OrderId, OrderNumber>> {
    let rows: Vec<(OrderId, OrderNumber)> =
        orders::table.filter(orders::id.eq_any(ids)).select((orders::id, orders::number)).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// How many orders there are.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn) -> Stored<i64> {
    Ok(orders::table.count().get_result(conn)?)
}

/// Adds an order that awaits its payment.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, order: &Order) -> Stored<()> {
    let address = serde_json::to_string(&order.address).map_err(corrupt)?;
    let plan = serde_json::to_string(&order.plan).map_err(corrupt)?;
    let engine = i32::try_from(order.plan.engine).unwrap_or(i32::MAX);
    diesel::insert_into(orders::table)
        .values((
            (
                orders::id.eq(&order.id),
                orders::number.eq(&order.number),
                orders::attempt.eq(&order.attempt),
                orders::account_id.eq(&order.account),
                orders::cart_id.eq(&order.cart),
                orders::state.eq(order.state.as_str()),
                orders::key_hash.eq(&order.key_hash),
                orders::language.eq(order.language),
                orders::country.eq(order.country),
                orders::region.eq(&order.region),
                orders::currency.eq(order.currency),
                orders::email.eq(&order.email),
                // Folded, so that agents find people however they are spelled; the address keeps the name as typed.
                orders::name.eq(crate::domain::folding::fold(&order.address.name)),
                orders::address.eq(address),
            ),
            (
                orders::goods_minor.eq(order.totals.goods.minor()),
                orders::shipping_minor.eq(order.totals.shipping.minor()),
                orders::duty_minor.eq(order.totals.duty.minor()),
                orders::tax_minor.eq(order.totals.tax.minor()),
                orders::fees_minor.eq(order.totals.fees.minor()),
                orders::total_minor.eq(order.totals.total.minor()),
                orders::day.eq(order.plan.day),
                orders::rulebook.eq(order.plan.rulebook.as_str()),
                orders::engine.eq(engine),
                orders::locked_plan.eq(plan),
                orders::placed_at.eq(order.placed_at.naive_utc()),
            ),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Moves an order on; `false` when it does not stand where it was thought to.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, id: &OrderId, was: OrderState, next: OrderState) -> Stored<bool> {
    let at = tx.at();
    let row = orders::table.filter(orders::id.eq(id).and(orders::state.eq(was.as_str())));
    let changed = if next == OrderState::Paid {
        diesel::update(row).set((orders::state.eq(next.as_str()), orders::paid_at.eq(at))).execute(tx.conn())?
    } else {
        diesel::update(row).set((orders::state.eq(next.as_str()), orders::closed_at.eq(at))).execute(tx.conn())?
    };
    Ok(changed == 1)
}

/// Takes an order for this transaction: another that takes it too waits until this one ends. `false` when there is no
/// such order.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx, id: &OrderId) -> Stored<bool> {
    // A change that changes nothing locks the row on PostgreSQL; on SQLite there is one writer anyway.
    Ok(diesel::update(orders::table.find(id)).set(orders::state.eq(orders::state)).execute(tx.conn())? == 1)
}

/// The six-digit code that opens an order for a guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderCode {
    /// Its hash.
    pub code_hash: String,
    /// How often it was tried.
    pub tries: i32,
    /// Until when it opens.
    pub expires_at: DateTime<Utc>,
}

/// The code of an order, if one was sent.
///
/// # Errors
/// When the database fails.
pub fn code(conn: &mut Conn, order: &OrderId) -> Stored<Option<OrderCode>> {
    use super::schema::order_codes as codes;
    let row: Option<(String, i32, NaiveDateTime)> =
        codes::table.find(order).select((codes::code_hash, codes::tries, codes::expires_at)).first(conn).optional()?;
    Ok(row.map(|(code_hash, tries, expires_at)| OrderCode { code_hash, tries, expires_at: expires_at.and_utc() }))
}

/// Sets the code of an order; the one before opens nothing any more.
///
/// # Errors
/// When the database fails.
pub fn set_code(tx: &mut Tx, order: &OrderId, code_hash: &str, until: DateTime<Utc>) -> Stored<()> {
    use super::schema::order_codes as codes;
    diesel::delete(codes::table.find(order)).execute(tx.conn())?;
    diesel::insert_into(codes::table)
        .values((
            codes::order_id.eq(order),
            codes::code_hash.eq(code_hash),
            codes::tries.eq(0),
            codes::expires_at.eq(until.naive_utc()),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Counts a try of an order's code; `false` when `most` were made before.
///
/// # Errors
/// When the database fails.
pub fn count_try(tx: &mut Tx, order: &OrderId, most: i32) -> Stored<bool> {
    use super::schema::order_codes as codes;
    let changed = diesel::update(codes::table.filter(codes::order_id.eq(order).and(codes::tries.lt(most))))
        .set(codes::tries.eq(codes::tries + 1))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

/// Takes an order's code away: it opens once.
///
/// # Errors
/// When the database fails.
pub fn remove_code(tx: &mut Tx, order: &OrderId) -> Stored<()> {
    use super::schema::order_codes as codes;
    diesel::delete(codes::table.find(order)).execute(tx.conn())?;
    Ok(())
}

/// Gives an order another key: the one before opens nothing any more.
///
/// # Errors
/// When the database fails.
pub fn set_key(tx: &mut Tx, order: &OrderId, key_hash: &str) -> Stored<()> {
    diesel::update(orders::table.find(order)).set(orders::key_hash.eq(key_hash)).execute(tx.conn())?;
    Ok(())
}
