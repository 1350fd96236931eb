//! A parcel's papers no longer hold: they are kept as they were, with who said so and why, and their identifier is never
//! given again. Until the parcel is with its carrier, new ones can be issued.

use std::collections::HashMap;

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::MoveRefused;
use crate::domain::customs::{Piece, Voided};
use crate::domain::ids::{ConsignmentNumber, ListingId, OrderId, VariantId};
use crate::domain::orders::Consignment;
use crate::store::{Stored, Tx, audit, consignments, orders, papers, senders};

/// Makes the papers of a parcel void.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] where it has none; [`Refusal::Move`] where it has left; [`Refusal::NotFound`].
pub fn void_papers(tx: &mut Tx, author: &Author, number: &ConsignmentNumber, reason: &str) -> Done<()> {
    let (order, id) = orders::by_consignment(tx, number)?.ok_or(Refusal::NotFound)?;
    // With the order in hand nobody else issues, moves or calls off anything of it meanwhile.
    orders::hold(tx, &order)?;
    let all = orders::parcels(tx, &order)?;
    let parcel = all.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
    // What is in a batch was taken there under these papers: it is taken out of it first.
    if !parcel.state.is_loose() {
        return Err(Refusal::Move(MoveRefused::NotYet(parcel.state)).into());
    }
    if void(tx, author, (&order, &parcel), (Voided::Desk, reason))? {
        Ok(())
    } else {
        Err(Refusal::AlreadyDecided.into())
    }
}

/// Makes the papers of a parcel void, whoever holds its order; whether it had any. The carrier's number goes with them.
///
/// # Errors
/// When the store fails.
pub(super) fn void(
    tx: &mut Tx,
    author: &Author,
    (order, parcel): (&OrderId, &Consignment),
    (cause, reason): (Voided, &str),
) -> Done<bool> {
    let Some(issued) = papers::make_void(tx, &parcel.id, (cause, reason), &author.name)? else { return Ok(false) };
    let code = issued.declaration.code();
    if parcel.tracking.as_ref().is_some_and(|tracking| tracking.as_str() == code) {
        orders::set_tracking(tx, &parcel.id, None)?;
    }
    let (number, says) = (&parcel.number, format!("{code}: {cause} {reason}"));
    orders::add_event(tx, order, &author.name, "papers_void", &format!("{number} {code}"))?;
    audit::add(tx, author, "void papers", &format!("parcel {number}"), says.trim_end())?;
    Ok(true)
}

/// Makes the papers void of all parcels that hold goods of a listing and have not left: what the goods are was written
/// anew.
///
/// # Errors
/// When the store fails.
pub(super) fn described(tx: &mut Tx, author: &Author, listing: &ListingId) -> Done<()> {
    for (order, id) in consignments::papered(tx, listing)? {
        // Its order is not in hand: whoever hands it over or collects it at this moment comes before, or after.
        if !consignments::stays(tx, &id)? {
            continue;
        }
        if let Some(parcel) = orders::parcels(tx, &order)?.into_iter().find(|one| one.id == id) {
            void(tx, author, (&order, &parcel), (Voided::Described, ""))?;
        }
    }
    Ok(())
}

/// What papers say of goods, by variant.
pub(super) type Said = HashMap<VariantId, (ListingId, Option<String>)>;

/// What papers say now of what is in parcels, held so.
///
/// # Errors
/// When the store fails.
pub(super) fn said_of(tx: &mut Tx, parcels: &[Consignment]) -> Stored<Said> {
    let lines = parcels.iter().flat_map(|parcel| parcel.travelling().terms.lines);
    let mut variants: Vec<VariantId> = lines.map(|line| line.variant).collect();
    variants.sort();
    variants.dedup();
    senders::descriptions_held(tx, &variants)
}

/// Makes the papers of a parcel void that leaves its batch and lies packed again, where what its goods are was written
/// anew meanwhile: while it was collected, they stayed. Whoever writes it at this moment comes before, or finds the parcel
/// outside.
///
/// # Errors
/// When the store fails.
pub(super) fn outdated(
    tx: &mut Tx,
    author: &Author,
    (order, parcel): (&OrderId, &Consignment),
    said: &Said,
) -> Done<()> {
    let Some(issued) = papers::of_consignment(tx, &parcel.id)? else { return Ok(()) };
    let lines = parcel.travelling().terms.lines;
    let says = |piece: &Piece| {
        let line = lines.iter().find(|line| line.sku == piece.sku);
        line.and_then(|line| said.get(&line.variant)).and_then(|(_, text)| text.as_deref())
    };
    if !issued.declaration.pieces.iter().all(|piece| says(piece) == Some(piece.description.as_str())) {
        void(tx, author, (order, parcel), (Voided::Described, ""))?;
    }
    Ok(())
}
