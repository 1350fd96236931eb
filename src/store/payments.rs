//! Payments, and the books of the embedded test provider.

use chrono::NaiveDateTime;
use diesel::prelude::*;

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

type Row = (PaymentId, OrderId, String, String, Currency, i64, Option<String>, NaiveDateTime);

const COLUMNS: (
    payments::id,
    payments::order_id,
    payments::provider,
    payments::state,
    payments::currency,
    payments::amount_minor,
    payments::reference,
    payments::created_at,
) = (
    payments::id,
    payments::order_id,
    payments::provider,
    payments::state,
    payments::currency,
    payments::amount_minor,
    payments::reference,
    payments::created_at,
);

fn payment((id, order, provider, state, currency, minor, reference, created_at): Row) -> Stored<Payment> {
    let state = state.parse().map_err(|error| StoreError::corrupt("payments", error))?;
    Ok(Payment { id, order, provider, state, amount: Money::new(minor, currency), reference, created_at })
}

/// A payment by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &PaymentId) -> Stored<Option<Payment>> {
    let row: Option<Row> = payments::table.find(id).select(COLUMNS).first(conn).optional()?;
    row.map(payment).transpose()
}

/// The payments of an order, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Payment>> {
    let rows: Vec<Row> =
        payments::table.filter(payments::order_id.eq(order)).order(payments::id).select(COLUMNS).load(conn)?;
    rows.into_iter().map(payment).collect()
}

/// Payments that are still open and were asked for before a moment.
///
/// # Errors
/// When the database fails.
pub fn open_since(conn: &mut Conn, before: NaiveDateTime, limit: i64) -> Stored<Vec<Payment>> {
    let open = [PaymentState::Open.as_str(), PaymentState::NeedsConfirmation.as_str()];
    let rows: Vec<Row> = payments::table
        .filter(payments::state.eq_any(open).and(payments::created_at.le(before)))
        .order(payments::id)
        .limit(limit)
        .select(COLUMNS)
        .load(conn)?;
    rows.into_iter().map(payment).collect()
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
            payments::state.eq(PaymentState::Open.as_str()),
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
    let changed = diesel::update(payments::table.filter(payments::id.eq(id).and(payments::state.eq(was.as_str()))))
        .set((payments::state.eq(next.as_str()), payments::reference.eq(reference), payments::updated_at.eq(at)))
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

/// Notes what the test provider answers for a key. The first answer stands, but for one that waited for confirmation.
///
/// # Errors
/// When the database fails.
pub fn note_test_answer(tx: &mut Tx, key: &str, kind: &str, outcome: &str, amount: Money) -> Stored<String> {
    match test_answer(tx, key)? {
        Some(known) if known != "needs_confirmation" => return Ok(known),
        Some(_) => {
            diesel::update(test_provider::table.find(key))
                .set(test_provider::outcome.eq(outcome))
                .execute(tx.conn())?;
        }
        None => {
            let at = tx.at();
            diesel::insert_into(test_provider::table)
                .values((
                    test_provider::key.eq(key),
                    test_provider::kind.eq(kind),
                    test_provider::outcome.eq(outcome),
                    test_provider::currency.eq(amount.currency()),
                    test_provider::amount_minor.eq(amount.minor()),
                    test_provider::at.eq(at),
                ))
                .execute(tx.conn())?;
        }
    }
    Ok(outcome.to_owned())
}
