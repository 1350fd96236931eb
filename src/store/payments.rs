//! Payments, and the books of the embedded test provider.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::connection::on_each;
use super::keyed::{ByOrder, by_order};
use super::schema::{payments, test_provider};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::{OrderId, PaymentId};
use crate::domain::money::{Currency, Money};
use crate::domain::orders::PaymentState;

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Its id; also the provider's idempotency key.
    pub id: PaymentId,
    /// What for.
    pub order: OrderId,
    /// With whom.
    pub provider: String,
    /// Where it stands.
    pub state: PaymentState,
    /// How much.
    pub amount: Money,
    /// The provider's own number.
    pub reference: Option<String>,
    /// When it was asked for.
    pub created_at: NaiveDateTime,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = payments)]
struct PaymentRow {
    id: PaymentId,
    order_id: OrderId,
    provider: String,
    state: PaymentState,
    currency: Currency,
    amount_minor: i64,
    reference: Option<String>,
    created_at: NaiveDateTime,
}

impl From<PaymentRow> for Payment {
    fn from(row: PaymentRow) -> Self {
        Self {
            id: row.id,
            order: row.order_id,
            provider: row.provider,
            state: row.state,
            amount: Money::new(row.amount_minor, row.currency),
            reference: row.reference,
            created_at: row.created_at,
        }
    }
}

/// A payment by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &PaymentId) -> Stored<Option<Payment>> {
    Ok(payments::table.find(id).select(PaymentRow::as_select()).first(conn).optional()?.map(Payment::from))
}

/// The payments of an order, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Payment>> {
    Ok(of_orders(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// The payments of several orders, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_orders(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Payment>> {
    let own = payments::table.filter(payments::order_id.eq_any(orders)).order(payments::id);
    let rows: Vec<PaymentRow> = own.select(PaymentRow::as_select()).load(conn)?;
    by_order(rows.into_iter().map(|row| Ok((row.order_id.clone(), row.into()))))
}

/// Payments that are still open and were asked for before a moment.
///
/// # Errors
/// When the database fails.
pub fn open_since(conn: &mut Conn, before: NaiveDateTime, limit: i64) -> Stored<Vec<Payment>> {
    let open = [PaymentState::Open, PaymentState::NeedsConfirmation];
    let rows: Vec<PaymentRow> = payments::table
        .filter(payments::state.eq_any(open).and(payments::created_at.le(before)))
        .order(payments::id)
        .limit(limit)
        .select(PaymentRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Payment::from).collect())
}

/// Adds a payment that is about to be asked for.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, id: &PaymentId, order: &OrderId, provider: &str, amount: Money) -> Stored<()> {
    let at = tx.at();
    diesel::insert_into(payments::table)
        .values((
            payments::id.eq(id),
            payments::order_id.eq(order),
            payments::provider.eq(provider),
            payments::state.eq(PaymentState::Open),
            payments::currency.eq(amount.currency()),
            payments::amount_minor.eq(amount.minor()),
            payments::created_at.eq(at),
            payments::updated_at.eq(at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Moves a payment on; `false` when it does not stand where it was thought to.
///
/// # Errors
/// When the database fails.
pub fn save(
    tx: &mut Tx,
    id: &PaymentId,
    was: PaymentState,
    next: PaymentState,
    reference: Option<&str>,
) -> Stored<bool> {
    let at = tx.at();
    let changed = diesel::update(payments::table.filter(payments::id.eq(id).and(payments::state.eq(was))))
        .set((payments::state.eq(next), payments::reference.eq(reference), payments::updated_at.eq(at)))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

/// What the test provider answered for a key.
///
/// # Errors
/// When the database fails.
pub fn test_answer(conn: &mut Conn, key: &str) -> Stored<Option<String>> {
    Ok(test_provider::table.find(key).select(test_provider::outcome).first(conn).optional()?)
}

/// Notes what the test provider answers for a key, and answers what stands. The first answer stands, but for one that
/// waited for confirmation.
///
/// # Errors
/// When the database fails.
pub fn note_test_answer(tx: &mut Tx, key: &str, kind: &str, outcome: &str, amount: Money) -> Stored<String> {
    let at = tx.at();
    let row = (
        test_provider::key.eq(key),
        test_provider::kind.eq(kind),
        test_provider::outcome.eq(outcome),
        test_provider::currency.eq(amount.currency()),
        test_provider::amount_minor.eq(amount.minor()),
        test_provider::at.eq(at),
    );
    let noted = on_each!(tx.conn(), |c| {
        diesel::insert_into(test_provider::table).values(row).on_conflict_do_nothing().execute(c)?
    });
    if noted == 0 {
        let waits = test_provider::key.eq(key).and(test_provider::outcome.eq("needs_confirmation"));
        diesel::update(test_provider::table.filter(waits))
            .set(test_provider::outcome.eq(outcome))
            .execute(tx.conn())?;
    }
    test_answer(tx, key)?.ok_or_else(|| StoreError::corrupt("test_provider", format!("no answer for {key}")))
}
