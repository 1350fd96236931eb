//! A parcel whose lane is closed is put to an agent, with the reasons; or an agent lets it wait, with a note.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, OrderId};
use crate::domain::orders::{Consignment, OrderState};
use crate::domain::rerouting::{Doubt, NotRerouted};
use crate::store::stranded::{self, Stranded};
use crate::store::{Tx, audit, lanes, orders};

/// The parcel as it stands, with its order in hand, where it still lies at its place on a closed lane.
fn held(tx: &mut Tx, order: &OrderId, id: &ConsignmentId) -> Done<Consignment> {
    orders::hold(tx, order)?;
    let state = orders::by_id(tx, order)?.ok_or(Refusal::NotFound)?.state;
    let parcel = orders::parcels(tx, order)?.into_iter().find(|one| one.id == *id).ok_or(Refusal::NotFound)?;
    if state != OrderState::Paid {
        return Err(Refusal::Reroute(NotRerouted::NotPaid).into());
    }
    if !parcel.state.is_loose() {
        return Err(Refusal::Reroute(NotRerouted::Stands(parcel.state)).into());
    }
    if lanes::stay_open(tx, std::slice::from_ref(&parcel.way().lane))? {
        return Err(Refusal::Reroute(NotRerouted::OpenAgain).into());
    }
    Ok(parcel)
}

/// Puts a parcel to an agent, for these reasons; `seen` is the version of the lanes at which the program looked. What an
/// agent lets wait is left alone.
///
/// # Errors
/// [`Refusal::Reroute`] where it does not need a road any more; [`Refusal::NotFound`].
pub fn put_to_agent(
    tx: &mut Tx,
    author: &Author,
    (order, id): (&OrderId, &ConsignmentId),
    (why, seen): (Vec<Doubt>, i64),
) -> Done<()> {
    let parcel = held(tx, order, id)?;
    let before = stranded::of(tx, id)?;
    if before.as_ref().is_some_and(|one| one.waits) {
        return Ok(());
    }
    let lane = parcel.way().lane.clone();
    let note = Stranded {
        consignment: id.clone(),
        why,
        lanes: seen,
        waits: false,
        note: String::new(),
        author: author.name.clone(),
        at: tx.now(),
        lane,
    };
    stranded::note(tx, &note)?;
    if before.is_none_or(|one| one.lane != note.lane) {
        orders::add_event(tx, order, &author.name, "parcel_stranded", parcel.number.as_str())?;
    }
    Ok(())
}

/// Lets a parcel wait until its lane is open again, or somebody decides otherwise.
///
/// # Errors
/// [`Refusal::Reroute`] where it does not need a road any more; [`Refusal::NotFound`].
pub fn let_wait(tx: &mut Tx, author: &Author, number: &ConsignmentNumber, note: &str) -> Done<()> {
    let (order, id) = orders::by_consignment(tx, number)?.ok_or(Refusal::NotFound)?;
    let parcel = held(tx, &order, &id)?;
    let before = stranded::of(tx, &id)?;
    let waiting = Stranded {
        consignment: id,
        lane: parcel.way().lane.clone(),
        why: before.map(|one| one.why).unwrap_or_default(),
        lanes: tx.known().versions.lanes,
        waits: true,
        note: note.to_owned(),
        author: author.name.clone(),
        at: tx.now(),
    };
    stranded::note(tx, &waiting)?;
    orders::add_event(tx, &order, &author.name, "parcel_waits", number.as_str())?;
    Ok(audit::add(tx, author, "let parcel wait", &format!("parcel {number}"), note)?)
}
