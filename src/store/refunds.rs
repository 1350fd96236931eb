//! Refunds: money on its way back through the provider that took it.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::keyed::{ByOrder, by_order};
use super::schema::refunds;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::{OrderId, PaymentId, RefundId, ReturnId, SettlementId};
use crate::domain::money::{Currency, Money};
use crate::domain::refunds::{Refund, RefundFor, RefundState};

#[derive(Queryable, Selectable)]
#[diesel(table_name = refunds)]
struct RefundRow {
    id: RefundId,
    order_id: OrderId,
    return_id: Option<ReturnId>,
    settlement_id: Option<SettlementId>,
    payment_id: PaymentId,
    state: RefundState,
    currency: Currency,
    amount_minor: i64,
    reference: Option<String>,
    created_at: NaiveDateTime,
}

impl RefundRow {
    fn refund(self) -> Stored<Refund> {
        let row = self;
        let what = match (row.return_id, row.settlement_id) {
            (Some(ret), None) => RefundFor::Return(ret),
            (None, Some(settlement)) => RefundFor::Settlement(settlement),
            _ => return Err(StoreError::corrupt("refunds", format!("{} is for not one thing", row.id))),
        };
        Ok(Refund {
            id: row.id,
            order: row.order_id,
            what,
            payment: row.payment_id,
            state: row.state,
            amount: Money::new(row.amount_minor, row.currency),
            reference: row.reference,
            created_at: row.created_at,
        })
    }
}

/// A refund by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &RefundId) -> Stored<Option<Refund>> {
    let row: Option<RefundRow> = refunds::table.find(id).select(RefundRow::as_select()).first(conn).optional()?;
    row.map(RefundRow::refund).transpose()
}

/// The refunds of an order, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Refund>> {
    Ok(of_orders(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// The refunds of several orders, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_orders(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Refund>> {
    let rows: Vec<RefundRow> = refunds::table
        .filter(refunds::order_id.eq_any(orders))
        .order(refunds::id)
        .select(RefundRow::as_select())
        .load(conn)?;
    by_order(rows.into_iter().map(|row| Ok((row.order_id.clone(), row.refund()?))))
}

/// Refunds the provider has not answered, made before a moment, oldest first: what a worker takes up again.
///
/// # Errors
/// When the database fails.
pub fn unanswered(conn: &mut Conn, before: NaiveDateTime, limit: i64) -> Stored<Vec<RefundId>> {
    Ok(refunds::table
        .filter(refunds::state.eq(RefundState::Underway).and(refunds::created_at.le(before)))
        .order(refunds::id)
        .limit(limit)
        .select(refunds::id)
        .load(conn)?)
}

/// Adds a refund.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, refund: &Refund) -> Stored<()> {
    let at = tx.at();
    let (ret, settlement) = match &refund.what {
        RefundFor::Return(ret) => (Some(ret), None),
        RefundFor::Settlement(settlement) => (None, Some(settlement)),
    };
    diesel::insert_into(refunds::table)
        .values((
            refunds::id.eq(&refund.id),
            refunds::order_id.eq(&refund.order),
            refunds::return_id.eq(ret),
            refunds::settlement_id.eq(settlement),
            refunds::payment_id.eq(&refund.payment),
            refunds::state.eq(refund.state),
            refunds::currency.eq(refund.amount.currency()),
            refunds::amount_minor.eq(refund.amount.minor()),
            refunds::reference.eq(&refund.reference),
            refunds::created_at.eq(at),
            refunds::updated_at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Saves what the provider answered; `false`, and nothing changed, when that was written down before.
///
/// # Errors
/// When the database fails.
pub fn settle(tx: &mut Tx, id: &RefundId, state: RefundState, reference: Option<&str>) -> Stored<bool> {
    let at = tx.at();
    let changed = diesel::update(refunds::table.find(id).filter(refunds::state.eq(RefundState::Underway)))
        .set((refunds::state.eq(state), refunds::reference.eq(reference), refunds::updated_at.eq(at)))
        .execute(tx.conn())?;
    Ok(changed == 1)
}
