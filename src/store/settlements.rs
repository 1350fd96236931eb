//! Settlements: what carriers and brokers charged for consignments, and what followed.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::keyed::{ByOrder, by_order};
use super::schema::{consignments, orders, settlements};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, OrderId, OrderNumber, SettlementId};
use crate::domain::money::{Currency, Money};
use crate::domain::refunds::Settled;
use crate::domain::settlements::{Judged, Parts, Settlement, SettlementState};

#[derive(Queryable, Selectable)]
#[diesel(table_name = settlements)]
struct Row {
    id: SettlementId,
    consignment_id: ConsignmentId,
    order_id: OrderId,
    declaration: String,
    parcel: String,
    state: SettlementState,
    currency: Currency,
    duty_minor: i64,
    tax_minor: i64,
    fees_minor: i64,
    judged: String,
    note: String,
    booked_at: NaiveDateTime,
    booked_by: String,
    decided_at: Option<NaiveDateTime>,
    decided_by: String,
}

impl Row {
    fn settlement(self) -> Stored<Settlement> {
        let money = |minor| Money::new(minor, self.currency);
        let judged: Judged =
            serde_json::from_str(&self.judged).map_err(|error| StoreError::corrupt("settlements", error))?;
        Ok(Settlement {
            asked: Parts { duty: money(self.duty_minor), tax: money(self.tax_minor), fees: money(self.fees_minor) },
            id: self.id,
            consignment: self.consignment_id,
            order: self.order_id,
            declaration: self.declaration,
            parcel: self.parcel,
            state: self.state,
            judged,
            note: self.note,
            booked_at: self.booked_at,
            booked_by: self.booked_by,
            decided_at: self.decided_at,
            decided_by: self.decided_by,
        })
    }
}

/// A settlement as a desk lists it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The settlement.
    pub settlement: Settlement,
    /// The number of its order.
    pub order: OrderNumber,
    /// The number of its consignment.
    pub consignment: ConsignmentNumber,
}

/// A settlement by its id.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn by_id(conn: &mut Conn, id: &SettlementId) -> Stored<Option<Settlement>> {
    let row: Option<Row> = settlements::table.find(id).select(Row::as_select()).first(conn).optional()?;
    row.map(Row::settlement).transpose()
}

/// The settlement of a consignment, if it was settled.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn of_consignment(conn: &mut Conn, consignment: &ConsignmentId) -> Stored<Option<Settlement>> {
    let own = settlements::table.filter(settlements::consignment_id.eq(consignment));
    let row: Option<Row> = own.select(Row::as_select()).first(conn).optional()?;
    row.map(Row::settlement).transpose()
}

/// The settlements of an order, oldest first.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_order(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Settlement>> {
    Ok(of_orders(conn, std::slice::from_ref(order))?.remove(order).unwrap_or_default())
}

/// The settlements of several orders, oldest first.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_orders(conn: &mut Conn, orders: &[OrderId]) -> Stored<ByOrder<Settlement>> {
    let own = settlements::table.filter(settlements::order_id.eq_any(orders)).order(settlements::id);
    let rows: Vec<Row> = own.select(Row::as_select()).load(conn)?;
    by_order(rows.into_iter().map(|row| Ok((row.order_id.clone(), row.settlement()?))))
}

/// What settlements of an order gave back, or are about to.
///
/// # Errors
/// As [`of_order`].
pub fn given_back(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Settled>> {
    let all = of_order(conn, order)?;
    let settled = all.into_iter().map(|one| Settled {
        consignment: one.consignment,
        after: one.judged.returns,
        parts: one.judged.back,
    });
    Ok(settled.filter(|one| one.parts.each().iter().any(|amount| !amount.is_zero())).collect())
}

/// Settlements on which somebody has to do something, the longest waiting first; or all, newest first, from one on.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn listed(conn: &mut Conn, open: bool, before: Option<&SettlementId>, limit: i64) -> Stored<Vec<Listed>> {
    let mut query = settlements::table
        .inner_join(orders::table)
        .inner_join(consignments::table)
        .select((Row::as_select(), orders::number, consignments::number))
        .limit(limit)
        .into_boxed();
    if open {
        let waiting: Vec<SettlementState> =
            SettlementState::ALL.iter().copied().filter(|state| state.is_open()).collect();
        query = query.filter(settlements::state.eq_any(waiting)).order(settlements::id);
    } else {
        query = query.order(settlements::id.desc());
    }
    if let Some(before) = before {
        query = query.filter(settlements::id.lt(before));
    }
    let rows: Vec<(Row, OrderNumber, ConsignmentNumber)> = query.load(conn)?;
    rows.into_iter()
        .map(|(row, order, consignment)| Ok(Listed { settlement: row.settlement()?, order, consignment }))
        .collect()
}

/// How many settlements wait for an operator.
///
/// # Errors
/// When the database fails.
pub fn count_open(conn: &mut Conn) -> Stored<i64> {
    let waiting: Vec<SettlementState> = SettlementState::ALL.iter().copied().filter(|state| state.is_open()).collect();
    Ok(settlements::table.filter(settlements::state.eq_any(waiting)).count().get_result(conn)?)
}

/// Settlements after one, oldest first: for going through all of them.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn after(conn: &mut Conn, last: Option<&SettlementId>, limit: i64) -> Stored<Vec<Settlement>> {
    let all = settlements::table.order(settlements::id).limit(limit).select(Row::as_select());
    let rows: Vec<Row> = match last {
        Some(last) => all.filter(settlements::id.gt(last)).load(conn)?,
        None => all.load(conn)?,
    };
    rows.into_iter().map(Row::settlement).collect()
}

/// Adds a settlement.
///
/// # Errors
/// When the database fails, or the consignment was settled before.
pub fn add(tx: &mut Tx, new: &Settlement) -> Stored<()> {
    use settlements as s;
    let judged = serde_json::to_string(&new.judged).map_err(|error| StoreError::corrupt("settlements", error))?;
    diesel::insert_into(s::table)
        .values((
            s::id.eq(&new.id),
            s::consignment_id.eq(&new.consignment),
            s::order_id.eq(&new.order),
            s::declaration.eq(&new.declaration),
            s::parcel.eq(&new.parcel),
            s::state.eq(new.state),
            s::currency.eq(new.asked.duty.currency()),
            s::duty_minor.eq(new.asked.duty.minor()),
            s::tax_minor.eq(new.asked.tax.minor()),
            s::fees_minor.eq(new.asked.fees.minor()),
            s::judged.eq(judged),
            s::note.eq(&new.note),
            s::booked_at.eq(new.booked_at),
            s::booked_by.eq(&new.booked_by),
            s::decided_at.eq(new.decided_at),
            s::decided_by.eq(&new.decided_by),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Moves a settlement on; `false`, and nothing changed, when it does not stand where it was thought to.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, id: &SettlementId, was: SettlementState, next: SettlementState) -> Stored<bool> {
    let row = settlements::table.filter(settlements::id.eq(id).and(settlements::state.eq(was)));
    Ok(diesel::update(row).set(settlements::state.eq(next)).execute(tx.conn())? == 1)
}

/// Writes down what was decided of a settlement, by whom and why.
///
/// # Errors
/// When the database fails.
pub fn note(tx: &mut Tx, id: &SettlementId, by: &str, note: &str) -> Stored<()> {
    use settlements as s;
    let at = tx.at();
    diesel::update(s::table.find(id))
        .set((s::note.eq(note), s::decided_by.eq(by), s::decided_at.eq(at)))
        .execute(tx.conn())?;
    Ok(())
}
