//! A batch is closed: what may travel in one box for less is put together, and what is in it is listed on its manifest,
//! once and for good. Whoever scans a parcel into it at the same moment is on the list or finds the batch closed.

use super::combine_parcels::{combine_all, in_hand};
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::{BatchNumber, BatchRefused, Head, Item, Manifest};
use crate::domain::routing;
use crate::store::{StoreError, Tx, audit, batches, combinings, lanes, papers, senders};

/// Closes a batch and answers its manifest. One that was closed before is answered as it was.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Batch`] where nothing is in it, a parcel's papers are gone, a bag is too heavy, or its
/// lane is closed.
pub fn close_batch(tx: &mut Tx, author: &Author, number: &BatchNumber) -> Done<Manifest> {
    // From here on nobody puts anything in or takes anything out.
    let (batch, held) = match in_hand(tx, number)? {
        Ok(open) => open,
        Err(stands) => {
            let batch = batches::by_number(tx, number)?.ok_or(Refusal::NotFound)?;
            return Ok(batches::manifest(tx, &batch.id)?.ok_or(Refusal::Batch(BatchRefused::Stands(stands)))?);
        }
    };
    let known = tx.known();
    let (shelf, lane) = routing::way(&known.shelves, &batch.place, &batch.lane).ok_or(Refusal::NotFound)?;
    // Asked again, not remembered: it may be closing at this moment.
    if !lanes::stay_open(tx, std::slice::from_ref(&lane.id))? {
        return Err(Refusal::Batch(BatchRefused::LaneShut(lane.code.clone())).into());
    }
    combine_all(tx, author, &batch, &held)?;
    let boxed = combinings::of_batch(tx, &batch.id)?;
    let mut inside = batches::inside(tx, &batch.id)?;
    // What travels in another's box is no piece of its own: the other's papers are those of the whole.
    inside.retain(|one| !boxed.iter().any(|other| other.carried == one.consignment));
    if inside.is_empty() {
        return Err(Refusal::Batch(BatchRefused::Empty).into());
    }
    let ids: Vec<_> = inside.iter().map(|one| one.consignment.clone()).collect();
    let issued = papers::of_consignments(tx, &ids)?;
    let mut items = Vec::with_capacity(inside.len());
    for one in &inside {
        let issued = issued.get(&one.consignment);
        let issued = issued.ok_or_else(|| Refusal::Batch(BatchRefused::NoPapers(one.number.clone())))?;
        items.push(Item::of(one.bag, &issued.declaration));
    }
    let sender = senders::of_place(tx, &batch.place)?;
    let (now, by) = (tx.now(), author.name.as_str());
    let head = Head::of(&batch.number, (&shelf.place, lane), sender.as_ref(), batch.day, (now, by));
    let manifest = Manifest::of(head, items).map_err(|error| StoreError::corrupt("batches", error))?;
    // Its lane may go by another mode than when they were filled.
    if let Some((bag, most_g)) = manifest.too_heavy() {
        return Err(Refusal::Batch(BatchRefused::BagFull { bag: bag.number, most_g }).into());
    }
    if !batches::close(tx, &batch.id, &manifest)? {
        return Err(StoreError::corrupt("batches", format!("{number} changed while it was held")).into());
    }
    let what = format!("{} parcels, {} g", manifest.totals.pieces, manifest.totals.gross_g);
    audit::add(tx, author, "close batch", &format!("batch {number}"), &what)?;
    Ok(manifest)
}
