//! A packed parcel is put into a bag of its lane's open batch, or taken out again. The first one opens the batch; a scan
//! twice does nothing twice. Whoever closes the batch at the same moment has the parcel on the manifest or finds it
//! outside, never half.

use chrono::Datelike;

use super::move_consignment::unknown;
use super::void_papers::{outdated, said_of};
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::{
    Batch, BatchNumber, BatchRefused, BatchState, Inside, NotCollected, Where, bags, choose, may_join, most_g,
};
use crate::domain::consignments::{ConsignmentState, MoveRefused, Source};
use crate::domain::ids::{BatchId, ConsignmentId, PlaceId};
use crate::domain::lanes::{Lane, Place};
use crate::domain::orders::{Consignment, Order, OrderState};
use crate::domain::routing::{self, Shelf};
use crate::store::consignments::{self, Told};
use crate::store::{StoreError, Tx, audit, batches, combinings, orders, papers};

/// How often a batch is looked for that others open and close meanwhile.
const TRIES: usize = 50;

/// A parcel that somebody scans.
#[derive(Debug, Clone, Copy)]
pub struct Scan<'a> {
    /// What is on its label.
    pub called: &'a str,
    /// Where whoever scans it stands.
    pub at: &'a PlaceId,
    /// Into which bag; none for the one that has room.
    pub bag: Option<u32>,
}

/// A parcel after the scan.
#[derive(Debug, Clone)]
pub struct Collected {
    /// Its order.
    pub order: Order,
    /// The parcel as it stands now.
    pub consignment: Consignment,
    /// Where it is collected, or was.
    pub within: Option<Where>,
    /// Whether anything changed.
    pub is_news: bool,
}

impl From<NotCollected> for Refusal {
    fn from(why: NotCollected) -> Self {
        match why {
            NotCollected::Move(why) => Self::Move(why),
            NotCollected::Batch(why) => Self::Batch(why),
        }
    }
}

/// Puts a parcel into the open batch of its lane.
///
/// # Errors
/// [`Refusal::NotFound`] for a number that is nobody's; [`Refusal::Move`] where the parcel lies elsewhere, is not paid or
/// not packed; [`Refusal::Batch`] where it is not for a batch, or not for that bag.
pub fn collect(tx: &mut Tx, author: &Author, scan: &Scan<'_>) -> Done<Collected> {
    let (order, mut consignment) = in_hand(tx, scan.called, Some(scan.at))?;
    if let Some(within) = batches::of_parcel(tx, &consignment.id)? {
        let within = other_bag(tx, author, &consignment, scan.bag, &within)?;
        let is_news = within.is_some();
        let within = within.or(batches::of_parcel(tx, &consignment.id)?);
        return Ok(Collected { order, consignment, within, is_news });
    }
    if consignment.state.is_past(ConsignmentState::Batched) {
        return Ok(Collected { order, consignment, within: None, is_news: false });
    }
    let known = tx.known();
    let (place, lane) = way(&known.shelves, &consignment).ok_or(Refusal::NotFound)?;
    // With its row in hand, nobody makes its papers void any more: what is read now is what it is collected under.
    consignments::stays(tx, &consignment.id)?;
    let issued = papers::of_consignment(tx, &consignment.id)?;
    let declared = issued.as_ref().map(|issued| &issued.declaration);
    let declared = may_join((&consignment.number, consignment.state), place, lane, declared).map_err(Refusal::from)?;
    let batch = taking(tx, author, place, lane)?;
    let inside = batches::inside(tx, &batch.id)?;
    let bag = choose(&bags(weights(&inside, None)), scan.bag, declared.gross_g, most_g(lane.mode, batch.day));
    let bag = bag.map_err(Refusal::Batch)?;
    batches::put(tx, &consignment.id, &batch.id, bag, declared.gross_g)?;
    let within = Where { batch: batch.id, number: batch.number, state: batch.state, bag };
    moves(tx, author, (&order, &mut consignment), ConsignmentState::Batched, (Source::Scan, &within))?;
    Ok(Collected { order, consignment, within: Some(within), is_news: true })
}

/// Takes a parcel out of its batch, before that is closed: where it lies, where that is named; out of that batch and of no
/// other, where one is. Papers that no longer say what its goods are become void.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Move`] where it lies elsewhere or is not paid; [`Refusal::Batch`] where it is in no
/// batch, or in one that is closed.
pub fn take_out(
    tx: &mut Tx,
    author: &Author,
    called: &str,
    (at, from): (Option<&PlaceId>, Option<&BatchNumber>),
) -> Done<Collected> {
    let (order, mut consignment) = in_hand(tx, called, at)?;
    if consignment.state != ConsignmentState::Batched {
        if consignment.state == ConsignmentState::Packed {
            // Scanned twice: it is out.
            return Ok(Collected { order, consignment, within: None, is_news: false });
        }
        return Err(Refusal::Batch(BatchRefused::NotInside).into());
    }
    let inside = batches::of_parcel(tx, &consignment.id)?;
    if inside.is_some_and(|inside| from.is_some_and(|from| inside.number != *from)) {
        return Err(Refusal::Batch(BatchRefused::NotInside).into());
    }
    // Before its batch: whoever describes its goods holds them and waits for parcels, never for a batch.
    let said = said_of(tx, std::slice::from_ref(&consignment))?;
    let within = leave_batch(tx, &consignment.id)?.ok_or(Refusal::Batch(BatchRefused::NotInside))?;
    outdated(tx, author, (&order.id, &consignment), &said)?;
    moves(tx, author, (&order, &mut consignment), ConsignmentState::Packed, (Source::Scan, &within))?;
    Ok(Collected { order, consignment, within: Some(within), is_news: true })
}

/// A parcel that goes its own way leaves the batch it is in; the caller holds its order and moves it.
///
/// # Errors
/// [`Refusal::Batch`] where the batch is closed: what is on its manifest leaves with it.
pub(super) fn leave_batch(tx: &mut Tx, parcel: &ConsignmentId) -> Done<Option<Where>> {
    let Some(within) = batches::of_parcel(tx, parcel)? else { return Ok(None) };
    if !batches::hold(tx, &within.batch, BatchState::Open)? {
        return Err(Refusal::Batch(BatchRefused::Sealed(within.number)).into());
    }
    alone(tx, parcel)?;
    batches::take(tx, parcel)?;
    Ok(Some(within))
}

/// What shares a box with others goes nowhere by itself, until they are parted.
fn alone(tx: &mut Tx, parcel: &ConsignmentId) -> Done<()> {
    let carried = combinings::carried_by(tx, parcel)?.into_iter().next().map(|(_, number)| number);
    match carried.or(combinings::carrier_of(tx, parcel)?) {
        Some(other) => Err(Refusal::Batch(BatchRefused::Boxed(other)).into()),
        None => Ok(()),
    }
}

/// Moves a parcel into or out of a batch, with its row and what is told of it; the caller holds its order.
pub(super) fn moves(
    tx: &mut Tx,
    author: &Author,
    (order, consignment): (&Order, &mut Consignment),
    became: ConsignmentState,
    (source, within): (Source, &Where),
) -> Done<()> {
    let detail = format!("{}/{}", within.number, within.bag);
    let place = consignment.terms.place_code.clone();
    let told = Told { at: tx.now(), place: &place, author: &author.name, source, detail: &detail, heard: None };
    if !consignments::move_on(tx, &consignment.id, (consignment.state, became), told)? {
        let what = format!("{} moved while it was held", consignment.number);
        return Err(StoreError::corrupt("consignments", what).into());
    }
    consignment.state = became;
    orders::add_event(tx, &order.id, &author.name, "parcel_moved", &format!("{} {became}", consignment.number))?;
    let what = format!("{became} {detail}");
    Ok(audit::add(tx, author, "move parcel", &format!("parcel {}", consignment.number), &what)?)
}

/// A parcel of a paid order, held so that nobody else moves it meanwhile.
fn in_hand(tx: &mut Tx, called: &str, at: Option<&PlaceId>) -> Done<(Order, Consignment)> {
    let Some((order, id)) = consignments::called(tx, called)? else { return Err(unknown(tx, called)?.into()) };
    orders::hold(tx, &order)?;
    let order = orders::by_id(tx, &order)?.ok_or(Refusal::NotFound)?;
    if order.state != OrderState::Paid {
        return Err(Refusal::Move(MoveRefused::NotPaid).into());
    }
    let mut all = orders::parcels(tx, &order.id)?.into_iter();
    // Collected is what travels, on the road by which it goes.
    let consignment = all.find(|one| one.id == id).ok_or(Refusal::NotFound)?.travelling();
    if at.is_some_and(|place| *place != consignment.terms.place) {
        return Err(Refusal::Move(MoveRefused::OtherPlace(consignment.terms.place)).into());
    }
    Ok((order, consignment))
}

/// The place and the lane of a parcel, as they are today.
fn way<'k>(shelves: &'k [Shelf], consignment: &Consignment) -> Option<(&'k Place, &'k Lane)> {
    let (shelf, lane) = routing::way(shelves, &consignment.terms.place, &consignment.terms.lane)?;
    Some((&shelf.place, lane))
}

/// Bag and grams of what is in a batch, but for one parcel.
fn weights<'i>(inside: &'i [Inside], but: Option<&'i ConsignmentId>) -> impl Iterator<Item = (u32, u32)> {
    inside.iter().filter(move |one| but != Some(&one.consignment)).map(|one| (one.bag, one.gross_g))
}

/// The batch of a lane that takes a parcel now, held; opened where there is none.
fn taking(tx: &mut Tx, author: &Author, place: &Place, lane: &Lane) -> Done<Batch> {
    let now = tx.now();
    // One that leaves later than the next collection is for what comes after that: the days of a lane change, and those of
    // its place.
    let next = place.cuts_off(place.next_departure(lane, now));
    for _ in 0..TRIES {
        if let Some(batch) = batches::taking(tx, &lane.id, now)?.filter(|batch| batch.closes_at <= next) {
            if batches::hold(tx, &batch.id, BatchState::Open)? {
                return Ok(batch);
            }
            // Somebody closed it between the look and the hand.
            continue;
        }
        let year = place.begins(now).year();
        let number = BatchNumber::after(year, batches::last_number(tx, year)?.as_ref());
        let batch = Batch::open(tx.fresh::<BatchId>(), number, place, lane, now, &author.name);
        if batches::add(tx, &batch)? {
            let what = format!("{} {}", lane.code, batch.day);
            audit::add(tx, author, "open batch", &format!("batch {}", batch.number), &what)?;
            return Ok(batch);
        }
    }
    Err(StoreError::Stopped(format!("no batch of {} could be had", lane.code)).into())
}

/// Puts a parcel of an open batch into another bag; none where nothing changes.
fn other_bag(
    tx: &mut Tx,
    author: &Author,
    consignment: &Consignment,
    asked: Option<u32>,
    within: &Where,
) -> Done<Option<Where>> {
    let Some(bag) = asked.filter(|bag| *bag != within.bag && within.state == BatchState::Open) else { return Ok(None) };
    if !batches::hold(tx, &within.batch, BatchState::Open)? {
        return Err(Refusal::Batch(BatchRefused::Sealed(within.number.clone())).into());
    }
    alone(tx, &consignment.id)?;
    let known = tx.known();
    let (_, lane) = way(&known.shelves, consignment).ok_or(Refusal::NotFound)?;
    let day = batches::by_number(tx, &within.number)?.ok_or(Refusal::NotFound)?.day;
    let inside = batches::inside(tx, &within.batch)?;
    let own = inside.iter().find(|one| one.consignment == consignment.id).map_or(0, |one| one.gross_g);
    let others = bags(weights(&inside, Some(&consignment.id)));
    let bag = choose(&others, Some(bag), own, most_g(lane.mode, day)).map_err(Refusal::Batch)?;
    batches::put(tx, &consignment.id, &within.batch, bag, own)?;
    let what = format!("{}/{bag}", within.number);
    audit::add(tx, author, "change bag", &format!("parcel {}", consignment.number), &what)?;
    Ok(Some(Where { bag, ..within.clone() }))
}
