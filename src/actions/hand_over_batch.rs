//! A closed batch leaves with the carrier: every parcel on its manifest is handed over, all or none, each with its row,
//! its letter and its goods gone from the shelf, as if it had been scanned alone.

use super::move_consignment::{News, move_with_batch};
use super::place_order::in_order;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::{Batch, BatchNumber, BatchRefused, BatchState, Inside};
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::ids::OrderId;
use crate::store::{StoreError, Tx, audit, batches, orders, stock};

/// Hands a closed batch over; `false`, and nothing changed, where it had left before.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Batch`] where it is not closed.
pub fn hand_over_batch(tx: &mut Tx, author: &Author, number: &BatchNumber) -> Done<bool> {
    let Some((batch, inside, ids)) = closed(tx, number, BatchState::HandedOver)? else { return Ok(false) };
    // Shelves in one order for everybody: who sells the same goods meanwhile waits, and nobody waits in a circle.
    let all = orders::travelling_of(tx, &ids)?;
    let leaving = all.values().flatten().filter(|one| inside.iter().any(|piece| piece.consignment == one.id));
    let rows: Vec<_> =
        in_order(leaving.map(|one| &one.terms)).into_iter().map(|(place, variant, ..)| (place, variant)).collect();
    stock::hold(tx, &rows)?;
    for piece in &inside {
        let detail = format!("{number}/{}", piece.bag);
        let news = News {
            called: piece.number.as_str(),
            order: Some(&piece.order.1),
            became: ConsignmentState::HandedOver,
            at: Some(&batch.place),
            source: Source::Program,
            detail: &detail,
            event: None,
        };
        move_with_batch(tx, author, &news)?;
    }
    ends(tx, author, &batch, BatchState::HandedOver)?;
    Ok(true)
}

/// A closed batch with its parcels and the orders they belong to.
pub(super) type Held = (Batch, Vec<Inside>, Vec<OrderId>);

/// A closed batch with its parcels and their orders, all held; none where it has come to `end` before.
pub(super) fn closed(tx: &mut Tx, number: &BatchNumber, end: BatchState) -> Done<Option<Held>> {
    let batch = batches::by_number(tx, number)?.ok_or(Refusal::NotFound)?;
    if batch.state != BatchState::Closed {
        let stands = Refusal::Batch(BatchRefused::Stands(batch.state));
        return if batch.state == end { Ok(None) } else { Err(stands.into()) };
    }
    // What a closed batch holds does not change, so it may be read before the orders are held.
    let inside = batches::inside(tx, &batch.id)?;
    let mut ids: Vec<OrderId> = inside.iter().map(|piece| piece.order.0.clone()).collect();
    ids.sort();
    ids.dedup();
    for id in &ids {
        orders::hold(tx, id)?;
    }
    if batches::hold(tx, &batch.id, BatchState::Closed)? {
        return Ok(Some((batch, inside, ids)));
    }
    let stands = batches::by_number(tx, number)?.ok_or(Refusal::NotFound)?.state;
    if stands == end { Ok(None) } else { Err(Refusal::Batch(BatchRefused::Stands(stands)).into()) }
}

/// Notes how a batch ended that the caller holds.
pub(super) fn ends(tx: &mut Tx, author: &Author, batch: &Batch, end: BatchState) -> Done<()> {
    if !batches::end(tx, &batch.id, (batch.state, end), &author.name)? {
        return Err(StoreError::corrupt("batches", format!("{} changed while it was held", batch.number)).into());
    }
    let action = if end == BatchState::HandedOver { "hand over batch" } else { "dissolve batch" };
    Ok(audit::add(tx, author, action, &format!("batch {}", batch.number), "")?)
}
