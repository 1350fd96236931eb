//! Returns with their lines.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::columns::{from_row, to_row};
use super::connection::on_each;
use super::schema::{orders, return_lines, returns};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::addresses::Address;
use crate::domain::country::Country;
use crate::domain::ids::{OrderId, OrderLineId, OrderNumber, ReturnId, Rma};
use crate::domain::money::{Currency, Money};
use crate::domain::orders::Order;
use crate::domain::refunds::Paid;
use crate::domain::returns::{Case, Decision, Parcel, Reason, Repaid, Return, ReturnLine, Standing};

#[derive(Queryable, Selectable)]
#[diesel(table_name = returns)]
struct ReturnRow {
    id: ReturnId,
    rma: Rma,
    order_id: OrderId,
    decision: Decision,
    parcel: Parcel,
    refund: Repaid,
    reason: Reason,
    words: String,
    note: String,
    currency: Currency,
    amount_minor: i64,
    asked_at: NaiveDateTime,
    decided_at: Option<NaiveDateTime>,
    received_at: Option<NaiveDateTime>,
    refunded_at: Option<NaiveDateTime>,
}

impl ReturnRow {
    fn with(self, lines: Vec<ReturnLine>) -> Return {
        Return {
            id: self.id,
            rma: self.rma,
            order: self.order_id,
            standing: Standing { decision: self.decision, parcel: self.parcel, refund: self.refund },
            reason: self.reason,
            words: self.words,
            note: self.note,
            amount: Money::new(self.amount_minor, self.currency),
            lines,
            asked_at: self.asked_at,
            decided_at: self.decided_at,
            received_at: self.received_at,
            refunded_at: self.refunded_at,
        }
    }
}

/// A return as a queue shows it.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The return.
    pub ret: Return,
    /// The number of its order.
    pub number: OrderNumber,
    /// Where the order went.
    pub country: Country,
    /// Who asks.
    pub name: String,
}

/// An order with all that its returns are judged by.
///
/// # Errors
/// When the database fails, or the order's charges cannot be read.
pub fn case(conn: &mut Conn, order: Order) -> Stored<Case> {
    let lines = super::orders::lines(conn, &order.id)?;
    let (replacements, consignments) =
        super::orders::parcels(conn, &order.id)?.into_iter().partition(|one| one.replaces.is_some());
    let charges = super::orders::charges(conn, &order.id)?;
    let paid = Paid::of(order.currency, &lines, &charges)
        .map_err(|error| StoreError::corrupt("charges", format!("{}: {error}", order.number)))?;
    let returns = of_order(conn, &order.id)?;
    let settled = super::settlements::given_back(conn, &order.id)?;
    let remedies = super::remedies::of_orders(conn, std::slice::from_ref(&order.id))?.remove(&order.id);
    let remedies = remedies.unwrap_or_default();
    Ok(Case { order, lines, consignments, paid, returns, settled, replacements, remedies })
}

/// A return by its number, with its case.
///
/// # Errors
/// As [`case`].
pub fn case_of(conn: &mut Conn, rma: &Rma) -> Stored<Option<(Case, Return)>> {
    let ret = by_rma(conn, rma)?;
    with_case(conn, ret)
}

/// A return by its id, with its case.
///
/// # Errors
/// As [`case`].
pub fn case_by_id(conn: &mut Conn, id: &ReturnId) -> Stored<Option<(Case, Return)>> {
    let ret = by_id(conn, id)?;
    with_case(conn, ret)
}

fn with_case(conn: &mut Conn, ret: Option<Return>) -> Stored<Option<(Case, Return)>> {
    let Some(ret) = ret else { return Ok(None) };
    let Some(order) = super::orders::by_id(conn, &ret.order)? else { return Ok(None) };
    Ok(Some((case(conn, order)?, ret)))
}

/// A return by its number.
///
/// # Errors
/// When the database fails.
pub fn by_rma(conn: &mut Conn, rma: &Rma) -> Stored<Option<Return>> {
    let rows = returns::table.filter(returns::rma.eq(rma)).select(ReturnRow::as_select()).load(conn)?;
    Ok(with_lines(conn, rows)?.pop())
}

/// A return by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &ReturnId) -> Stored<Option<Return>> {
    let rows = returns::table.find(id).select(ReturnRow::as_select()).load(conn)?;
    Ok(with_lines(conn, rows)?.pop())
}

/// The returns of an order, in the order they were asked for.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Return>> {
    let rows = returns::table
        .filter(returns::order_id.eq(order))
        .order((returns::asked_at, returns::id))
        .select(ReturnRow::as_select())
        .load(conn)?;
    with_lines(conn, rows)
}

/// The returns on which something is still to be done, the longest waiting first.
///
/// # Errors
/// When the database fails.
pub fn open(conn: &mut Conn, limit: i64) -> Stored<Vec<Waiting>> {
    let rows: Vec<(ReturnRow, OrderNumber, Country, String)> = returns::table
        .inner_join(orders::table)
        .filter(returns::decision.ne(Decision::Rejected).and(returns::refund.ne(Repaid::Refunded)))
        .order((returns::asked_at, returns::id))
        .limit(limit)
        .select((ReturnRow::as_select(), orders::number, orders::country, orders::address))
        .load(conn)?;
    waiting(conn, rows)
}

/// How many returns are open.
///
/// # Errors
/// When the database fails.
pub fn count_open(conn: &mut Conn) -> Stored<i64> {
    let open = returns::decision.ne(Decision::Rejected).and(returns::refund.ne(Repaid::Refunded));
    Ok(returns::table.filter(open).count().get_result(conn)?)
}

/// The returns that were closed last, newest first.
///
/// # Errors
/// When the database fails.
pub fn closed(conn: &mut Conn, limit: i64) -> Stored<Vec<Waiting>> {
    let rows: Vec<(ReturnRow, OrderNumber, Country, String)> = returns::table
        .inner_join(orders::table)
        .filter(returns::decision.eq(Decision::Rejected).or(returns::refund.eq(Repaid::Refunded)))
        .order((returns::asked_at.desc(), returns::id.desc()))
        .limit(limit)
        .select((ReturnRow::as_select(), orders::number, orders::country, orders::address))
        .load(conn)?;
    waiting(conn, rows)
}

fn waiting(conn: &mut Conn, rows: Vec<(ReturnRow, OrderNumber, Country, String)>) -> Stored<Vec<Waiting>> {
    let (rows, orders): (Vec<ReturnRow>, Vec<_>) =
        rows.into_iter().map(|(row, number, country, name)| (row, (number, country, name))).unzip();
    let all = with_lines(conn, rows)?.into_iter().zip(orders);
    // The column of names is folded for searching; the address keeps the name as it was typed.
    all.map(|(ret, (number, country, address))| {
        let address: Address = serde_json::from_str(&address).map_err(|error| StoreError::corrupt("orders", error))?;
        Ok(Waiting { ret, number, country, name: address.name })
    })
    .collect()
}

fn with_lines(conn: &mut Conn, rows: Vec<ReturnRow>) -> Stored<Vec<Return>> {
    let ids: Vec<&ReturnId> = rows.iter().map(|row| &row.id).collect();
    let lines: Vec<(ReturnId, OrderLineId, i32)> = return_lines::table
        .filter(return_lines::return_id.eq_any(ids))
        .order(return_lines::order_line_id)
        .select((return_lines::return_id, return_lines::order_line_id, return_lines::quantity))
        .load(conn)?;
    let mut of: HashMap<ReturnId, Vec<ReturnLine>> = HashMap::new();
    for (id, line, quantity) in lines {
        of.entry(id).or_default().push(ReturnLine { line, quantity: from_row("return_lines", quantity)? });
    }
    Ok(rows
        .into_iter()
        .map(|row| {
            let lines = of.remove(&row.id).unwrap_or_default();
            row.with(lines)
        })
        .collect())
}

/// Adds a return.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, ret: &Return) -> Stored<()> {
    diesel::insert_into(returns::table)
        .values((
            returns::id.eq(&ret.id),
            returns::rma.eq(&ret.rma),
            returns::order_id.eq(&ret.order),
            returns::decision.eq(ret.standing.decision),
            returns::parcel.eq(ret.standing.parcel),
            returns::refund.eq(ret.standing.refund),
            returns::reason.eq(ret.reason),
            returns::words.eq(&ret.words),
            returns::note.eq(&ret.note),
            returns::currency.eq(ret.amount.currency()),
            returns::amount_minor.eq(ret.amount.minor()),
            returns::asked_at.eq(ret.asked_at),
        ))
        .execute(tx.conn())?;
    let mut lines = Vec::new();
    for line in &ret.lines {
        lines.push((
            return_lines::return_id.eq(&ret.id),
            return_lines::order_line_id.eq(&line.line),
            return_lines::quantity.eq(to_row("return_lines", line.quantity)?),
        ));
    }
    on_each!(tx.conn(), |c| diesel::insert_into(return_lines::table).values(&lines).execute(c))?;
    Ok(())
}

/// Saves where a return stands, its note and its times; `false`, and nothing changed, when it no longer stands where it
/// `was`: someone else moved it meanwhile.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, ret: &Return, was: Standing) -> Stored<bool> {
    let standing =
        returns::decision.eq(was.decision).and(returns::parcel.eq(was.parcel)).and(returns::refund.eq(was.refund));
    let changed = diesel::update(returns::table.find(&ret.id).filter(standing))
        .set((
            returns::decision.eq(ret.standing.decision),
            returns::parcel.eq(ret.standing.parcel),
            returns::refund.eq(ret.standing.refund),
            returns::note.eq(&ret.note),
            returns::decided_at.eq(ret.decided_at),
            returns::received_at.eq(ret.received_at),
            returns::refunded_at.eq(ret.refunded_at),
        ))
        .execute(tx.conn())?;
    Ok(changed == 1)
}
