//! What happened to an order: its timeline.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::domain::ids::{OrderId, RecordId};
use crate::store::schema::order_events;
use crate::store::{Conn, Stored, Tx};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = order_events)]
pub struct Happened {
    /// When.
    pub at: NaiveDateTime,
    /// Who did it: a name, `shopper` or `entrepot`.
    pub author: String,
    /// What: `placed`, `paid`, `declined`, `return_asked` …
    pub kind: String,
    /// More about it: a number, a reason.
    pub detail: String,
}

/// Notes that something happened.
///
/// # Errors
/// When the database fails.
pub fn add_event(tx: &mut Tx, order: &OrderId, author: &str, kind: &str, detail: &str) -> Stored<()> {
    let (id, at): (RecordId, _) = (tx.fresh(), tx.at());
    diesel::insert_into(order_events::table)
        .values((
            order_events::id.eq(id),
            order_events::order_id.eq(order),
            order_events::at.eq(at),
            order_events::author.eq(author),
            order_events::kind.eq(kind),
            order_events::detail.eq(detail),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// What happened to an order, oldest first.
///
/// # Errors
/// When the database fails.
pub fn events(conn: &mut Conn, order: &OrderId) -> Stored<Vec<Happened>> {
    Ok(order_events::table
        .filter(order_events::order_id.eq(order))
        .order((order_events::at, order_events::id))
        .select(Happened::as_select())
        .load(conn)?)
}
