//! A closed batch is taken apart before it leaves: its parcels lie packed again and join the next one, or go alone. Its
//! manifest is kept as it was; nothing leaves under it.

use super::Done;
use super::collect::moves;
use super::combine_parcels::parted;
use super::hand_over_batch::{closed, ends};
use super::void_papers::outdated;
use crate::domain::audit::Author;
use crate::domain::batches::{BatchNumber, BatchState, Inside, Where};
use crate::domain::consignments::{ConsignmentState, Source};
use crate::store::{Tx, batches, combinings, orders};

/// Takes a closed batch apart; `false`, and nothing changed, where that was done before.
///
/// # Errors
/// [`NotFound`](super::Refusal::NotFound); [`Batch`](super::Refusal::Batch) where it is not closed.
pub fn dissolve_batch(tx: &mut Tx, author: &Author, number: &BatchNumber) -> Done<bool> {
    let Some((batch, inside, ids)) = closed(tx, number, BatchState::Dissolved)? else { return Ok(false) };
    let boxed = combinings::of_batch(tx, &batch.id)?;
    let carries = |piece: &&Inside| boxed.iter().any(|one| one.carrier == piece.consignment);
    for piece in inside.iter().filter(carries) {
        parted(tx, author, &batch, &inside, piece)?;
    }
    let all = orders::by_ids(tx, &ids)?;
    let mut parcels = orders::travelling_of(tx, &ids)?;
    for order in &all {
        for parcel in parcels.remove(&order.id).unwrap_or_default().iter_mut() {
            let Some(piece) = inside.iter().find(|piece| piece.consignment == parcel.id) else { continue };
            let (id, number) = (batch.id.clone(), batch.number.clone());
            let within = Where { batch: id, number, state: batch.state, bag: piece.bag };
            batches::take(tx, &parcel.id)?;
            outdated(tx, author, (&order.id, parcel))?;
            moves(tx, author, (order, parcel), ConsignmentState::Packed, (Source::Program, &within))?;
        }
    }
    ends(tx, author, &batch, BatchState::Dissolved)?;
    Ok(true)
}
