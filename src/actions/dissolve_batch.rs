//! A batch is taken apart before it leaves: its parcels lie packed again and join the next one, go alone or take another
//! road. A closed one keeps its manifest as it was, and nothing leaves under it; an open one is taken apart where its lane
//! is closed.

use super::collect::moves;
use super::combine_parcels::{in_hand, parted};
use super::hand_over_batch::{Held, closed, ends};
use super::void_papers::{outdated, said_of};
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::{BatchNumber, BatchRefused, BatchState, Inside, Where};
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::ids::OrderId;
use crate::domain::orders::Consignment;
use crate::store::{Tx, batches, combinings, lanes, orders};

/// Takes a batch apart; `false`, and nothing changed, where that was done before.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Batch`] where it is neither closed nor open on a closed lane.
pub fn dissolve_batch(tx: &mut Tx, author: &Author, number: &BatchNumber) -> Done<bool> {
    let found = batches::by_number(tx, number)?.ok_or(Refusal::NotFound)?;
    let held = match found.state {
        BatchState::Open => stuck(tx, number)?,
        _ => closed(tx, number, BatchState::Dissolved)?,
    };
    let Some((batch, inside, ids)) = held else { return Ok(false) };
    let boxed = combinings::of_batch(tx, &batch.id)?;
    let carries = |piece: &&Inside| boxed.iter().any(|one| one.carrier == piece.consignment);
    for piece in inside.iter().filter(carries) {
        parted(tx, author, &batch, &inside, piece)?;
    }
    let all = orders::by_ids(tx, &ids)?;
    let mut parcels = orders::travelling_of(tx, &ids)?;
    let lie = |parcel: &&Consignment| inside.iter().any(|piece| piece.consignment == parcel.id);
    let leaving: Vec<Consignment> = parcels.values().flatten().filter(lie).cloned().collect();
    let said = said_of(tx, &leaving)?;
    for order in &all {
        for parcel in parcels.remove(&order.id).unwrap_or_default().iter_mut() {
            let Some(piece) = inside.iter().find(|piece| piece.consignment == parcel.id) else { continue };
            let (id, number) = (batch.id.clone(), batch.number.clone());
            let within = Where { batch: id, number, state: batch.state, bag: piece.bag };
            batches::take(tx, &parcel.id)?;
            outdated(tx, author, (&order.id, parcel), &said)?;
            moves(tx, author, (order, parcel), ConsignmentState::Packed, (Source::Program, &within))?;
        }
    }
    ends(tx, author, &batch, BatchState::Dissolved)?;
    Ok(true)
}

/// An open batch whose lane is closed, with its parcels and their orders, all held; none where it was taken apart before.
fn stuck(tx: &mut Tx, number: &BatchNumber) -> Done<Option<Held>> {
    let (batch, inside) = match in_hand(tx, number)? {
        Ok(open) => open,
        Err(BatchState::Dissolved) => return Ok(None),
        Err(stands) => return Err(Refusal::Batch(BatchRefused::Stands(stands)).into()),
    };
    if lanes::stay_open(tx, std::slice::from_ref(&batch.lane))? {
        return Err(Refusal::Batch(BatchRefused::Stands(batch.state)).into());
    }
    // What came between the look and the hand: its order may be in another's hand, which waits for this batch.
    if batches::inside(tx, &batch.id)?.len() != inside.len() {
        return Err(Refusal::Batch(BatchRefused::Moved).into());
    }
    let mut ids: Vec<OrderId> = inside.iter().map(|piece| piece.order.0.clone()).collect();
    ids.sort();
    ids.dedup();
    Ok(Some((batch, inside, ids)))
}
