//! Every amount of an order as it was charged.

use diesel::prelude::*;

use crate::domain::ids::{ChargeId, ConsignmentId, OrderId, OrderLineId};
use crate::domain::money::{Currency, Money};
use crate::domain::orders::Charge;
use crate::store::connection::on_each;
use crate::store::keyed::{ByOrder, by_order};
use crate::store::schema::charges as charges_table;
use crate::store::{Conn, StoreError, Stored, Tx};

#[derive(Insertable)]
#[diesel(table_name = charges_table, treat_none_as_default_value = false)]
struct NewRow<'a> {
    id: ChargeId,
    order_id: &'a OrderId,
    consignment_id: &'a ConsignmentId,
    order_line_id: Option<&'a OrderLineId>,
    position: i32,
    kind: &'a str,
    part: &'static str,
    currency: Currency,
    amount_minor: i64,
    collector: &'static str,
    rate: Option<&'a str>,
    base_minor: Option<i64>,
    rule: &'a str,
}

/// Adds the charges of a consignment.
///
/// # Errors
/// When the database fails.
pub fn add_charges(tx: &mut Tx, order: &OrderId, consignment: &ConsignmentId, charges: &[Charge]) -> Stored<()> {
    let rows: Vec<NewRow<'_>> = charges
        .iter()
        .zip(0..)
        .map(|(charge, position)| NewRow {
            id: tx.fresh(),
            order_id: order,
            consignment_id: consignment,
            order_line_id: charge.line.as_ref(),
            position,
            kind: &charge.kind,
            part: charge.part.as_str(),
            currency: charge.amount.currency(),
            amount_minor: charge.amount.minor(),
            collector: charge.collector.as_str(),
            rate: charge.rate.as_deref(),
            base_minor: charge.base.map(Money::minor),
            rule: &charge.rule,
        })
        .collect();
    on_each!(tx.conn(), |c| diesel::insert_into(charges_table::table).values(&rows).execute(c)?);
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = charges_table)]
struct Row {
    consignment_id: ConsignmentId,
    order_line_id: Option<OrderLineId>,
    kind: String,
    part: String,
    currency: Currency,
    amount_minor: i64,
    collector: String,
    rate: Option<String>,
    base_minor: Option<i64>,
    rule: String,
}

/// The charges of an order, each with its consignment, as the receipts had them.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn charges(conn: &mut Conn, order: &OrderId) -> Stored<Vec<(ConsignmentId, Charge)>> {
    Ok(charges_of(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// The charges of several orders, as [`charges`].
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn charges_of(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<(ConsignmentId, Charge)>> {
    let rows: Vec<(OrderId, Row)> = charges_table::table
        .filter(charges_table::order_id.eq_any(orders))
        .order((charges_table::order_id, charges_table::consignment_id, charges_table::position))
        .select((charges_table::order_id, Row::as_select()))
        .load(conn)?;
    let corrupt = |error: crate::domain::ids::Malformed| StoreError::corrupt("charges", error);
    by_order(rows.into_iter().map(|(order, row)| {
        let charge = Charge {
            line: row.order_line_id,
            part: row.part.parse().map_err(corrupt)?,
            collector: row.collector.parse().map_err(corrupt)?,
            amount: Money::new(row.amount_minor, row.currency),
            base: row.base_minor.map(|minor| Money::new(minor, row.currency)),
            kind: row.kind,
            rate: row.rate,
            rule: row.rule,
        };
        Ok((order, (row.consignment_id, charge)))
    }))
}
