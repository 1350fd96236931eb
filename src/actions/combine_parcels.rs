//! Parcels of several orders for one recipient are put into one box, before their batch is closed: one of them carries the
//! others, with one identifier and one declaration of the whole. Shoppers' receipts and what they paid stay as they were.
//! They are parted again as long as the batch is open.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::issue_papers::{Wish, facts};
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::combining::{One, Today, Together, combine, recipient};
use crate::domain::batches::{Bag, Batch, BatchNumber, BatchRefused, BatchState, Inside, bags, choose, most_g};
use crate::domain::customs::{Declaration, Latin};
use crate::domain::ids::{ConsignmentNumber, OrderId, TrackingNumber};
use crate::domain::landed_cost::{Channel, Route};
use crate::domain::lanes::Incoterm;
use crate::domain::money::{Currency, Money};
use crate::domain::orders::{Consignment, Order};
use crate::domain::pricing::Books;
use crate::store::combinings::{self, Combined};
use crate::store::known::Known;
use crate::store::{Conn, Stored, Tx, audit, batches, orders, papers, s10_ranges};

/// Parcels that may travel in one box for less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Their numbers; the first carries the others.
    pub parcels: Vec<ConsignmentNumber>,
    /// What they cost one by one, goods apart.
    pub apart: Money,
    /// What they cost in one box.
    pub together: Money,
}

/// A parcel with its order, and its id in the batch.
type Piece = (Order, Consignment);

/// What customs and the door ask of parcels that go together.
type Road = (Route, Channel, Incoterm);

/// The parcels of an open batch that are in no box with others, by whom they go to and what must be the same of them.
fn groups(conn: &mut Conn, known: &Known, batch: &Batch, inside: &[Inside]) -> Stored<Vec<Vec<Piece>>> {
    let shelf = known.shelves.iter().find(|shelf| shelf.place.id == batch.place);
    let lane = shelf.and_then(|shelf| shelf.lanes.iter().find(|lane| lane.id == batch.lane));
    let joins = shelf.zip(lane).is_some_and(|(shelf, lane)| lane.joins_brands(&shelf.place));
    let bound = combinings::of_batch(conn, &batch.id)?;
    let is_bound = |one: &Inside| bound.iter().any(|b| b.carried == one.consignment || b.carrier == one.consignment);
    let free: Vec<&Inside> = inside.iter().filter(|one| !is_bound(one)).collect();
    let mut ids: Vec<OrderId> = free.iter().map(|one| one.order.0.clone()).collect();
    ids.sort();
    ids.dedup();
    let all = orders::by_ids(conn, &ids)?;
    let mut parcels = orders::travelling_of(conn, &ids)?;
    let mut groups: BTreeMap<(String, String, Currency, Road), Vec<Piece>> = BTreeMap::new();
    for order in all {
        for parcel in parcels.remove(&order.id).unwrap_or_default() {
            if free.iter().any(|one| one.consignment == parcel.id) {
                let brand = parcel.terms.brand.as_ref().filter(|_| !joins);
                let brand = brand.map_or_else(String::new, ToString::to_string);
                let road = (parcel.terms.route, parcel.terms.channel, parcel.terms.incoterm);
                groups
                    .entry((recipient(&order.address), brand, order.currency, road))
                    .or_default()
                    .push((order.clone(), parcel));
            }
        }
    }
    Ok(groups.into_values().filter(|group| group.len() > 1).collect())
}

/// Quotes parcels as one; none where they stay apart.
fn together(known: &Known, now: DateTime<Utc>, batch: &Batch, group: &[Piece]) -> Option<Together> {
    let shelf = known.shelves.iter().find(|shelf| shelf.place.id == batch.place)?;
    let lane = shelf.lanes.iter().find(|lane| lane.id == batch.lane)?;
    let first = &group.first()?.0;
    let market = known.rulebook.market(first.country, now.date_naive())?;
    let day = market.day(now);
    let standing = known.standing(market, first.region.as_ref(), day);
    let today = Today { place: &shelf.place, lane, market, standing: &standing, now };
    let ones: Vec<One<'_>> = group.iter().map(|(order, parcel)| One { order, parcel }).collect();
    combine(&ones, today, &Books { rulebook: &known.rulebook, rates: &known.rates, day }).ok()
}

/// Which parcels of an open batch may travel in one box for less.
///
/// # Errors
/// When the store fails.
pub fn offers(conn: &mut Conn, (known, now): (&Known, DateTime<Utc>), batch: &Batch) -> Stored<Vec<Offered>> {
    if batch.state != BatchState::Open {
        return Ok(Vec::new());
    }
    let inside = batches::inside(conn, &batch.id)?;
    let groups = groups(conn, known, batch, &inside)?;
    let offered = |group: &Vec<Piece>| {
        let whole = together(known, now, batch, group)?;
        let parcels = group.iter().map(|(_, parcel)| parcel.number.clone()).collect();
        Some(Offered { parcels, apart: whole.apart, together: whole.together })
    };
    Ok(groups.iter().filter_map(offered).collect())
}

/// An open batch with what is in it, it and all orders with a parcel in it held.
fn in_hand(tx: &mut Tx, number: &BatchNumber) -> Done<(Batch, Vec<Inside>)> {
    let batch = batches::by_number(tx, number)?.ok_or(Refusal::NotFound)?;
    let mut ids: Vec<OrderId> = batches::inside(tx, &batch.id)?.into_iter().map(|one| one.order.0).collect();
    ids.sort();
    ids.dedup();
    for id in &ids {
        orders::hold(tx, id)?;
    }
    if !batches::hold(tx, &batch.id, BatchState::Open)? {
        let stands = batches::by_number(tx, number)?.map_or(batch.state, |batch| batch.state);
        return Err(Refusal::Batch(BatchRefused::Stands(stands)).into());
    }
    let inside = batches::inside(tx, &batch.id)?.into_iter().filter(|one| ids.contains(&one.order.0)).collect();
    Ok((batch, inside))
}

/// Puts the parcels that go to the same recipient as one of them into its box, as they were offered.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Batch`] where the batch is not open, or nothing is offered for this parcel any more;
/// [`Refusal::Papers`] where something is missing for the papers of the whole.
pub fn combine_parcels(tx: &mut Tx, author: &Author, number: &BatchNumber, carrier: &ConsignmentNumber) -> Done<()> {
    let (batch, inside) = in_hand(tx, number)?;
    let (known, now) = (tx.known(), tx.now());
    let groups = groups(tx, &known, &batch, &inside)?;
    let own = groups.into_iter().find(|group| group.first().is_some_and(|(_, parcel)| parcel.number == *carrier));
    let group = own.ok_or(Refusal::Batch(BatchRefused::Apart))?;
    let whole = together(&known, now, &batch, &group).ok_or(Refusal::Batch(BatchRefused::Apart))?;
    let ids: Vec<_> = group.iter().map(|(_, parcel)| parcel.id.clone()).collect();
    let mut issued = papers::of_consignments(tx, &ids)?;
    let mut alone = |parcel: &Consignment| {
        let issued = issued.remove(&parcel.id).map(|issued| issued.declaration);
        issued.ok_or_else(|| Refusal::Batch(BatchRefused::NoPapers(parcel.number.clone())))
    };
    let Some(((order, first), others)) = group.split_first() else { return Err(Refusal::NotFound.into()) };
    let first_alone = alone(first)?;
    let consignment = Consignment { terms: whole.terms.clone(), receipt: whole.receipt.clone(), ..first.clone() };
    let declared = declare(tx, (order, &consignment), &first_alone)?;
    for (_, parcel) in others {
        let carried_alone = alone(parcel)?;
        let one = Combined {
            carried: parcel.id.clone(),
            carrier: first.id.clone(),
            carried_alone,
            carrier_alone: first_alone.clone(),
            apart: whole.apart,
            together: whole.together,
        };
        combinings::add(tx, &batch.id, &one, &author.name)?;
        papers::remove(tx, &parcel.id)?;
        follow(tx, parcel, None)?;
    }
    papers::remove(tx, &first.id)?;
    papers::add(tx, &first.id, &declared, &author.name)?;
    follow(tx, first, Some(&declared))?;
    let asked = inside.iter().find(|one| one.consignment == first.id).map(|one| one.bag);
    let rest = inside.iter().filter(|one| !ids.contains(&one.consignment)).map(|one| (one.bag, one.gross_g));
    let bag = bag_for(tx, &batch, &bags(rest), asked, declared.gross_g)?;
    batches::put(tx, &first.id, &batch.id, bag, declared.gross_g)?;
    for (order, parcel) in &group {
        if parcel.id != first.id {
            batches::put(tx, &parcel.id, &batch.id, bag, 0)?;
        }
        orders::add_event(tx, &order.id, &author.name, "parcels_combined", &format!("{} {carrier}", parcel.number))?;
    }
    let what = format!("{} with {} others: {} for {}", carrier, others.len(), whole.together, whole.apart);
    Ok(audit::add(tx, author, "combine parcels", &format!("batch {number}"), &what)?)
}

/// Parts what travels in the box of a parcel: each has the papers again that it had alone.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Batch`] where the batch is not open, or there is nothing in the box but its own.
pub fn part_parcels(tx: &mut Tx, author: &Author, number: &BatchNumber, carrier: &ConsignmentNumber) -> Done<()> {
    let (batch, inside) = in_hand(tx, number)?;
    let own = inside.iter().find(|one| one.number == *carrier).ok_or(Refusal::Batch(BatchRefused::NotInside))?;
    if parted(tx, author, &batch, &inside, own)? { Ok(()) } else { Err(Refusal::Batch(BatchRefused::NotInside).into()) }
}

/// Parts the box of one parcel; the caller holds the orders and the batch. `false` where it carries none.
pub(super) fn parted(tx: &mut Tx, author: &Author, batch: &Batch, inside: &[Inside], own: &Inside) -> Done<bool> {
    let all = combinings::of_batch(tx, &batch.id)?;
    let boxed: Vec<&Combined> = all.iter().filter(|one| one.carrier == own.consignment).collect();
    let Some(first) = boxed.first() else { return Ok(false) };
    papers::remove(tx, &own.consignment)?;
    let mut back = vec![(own, &first.carrier_alone)];
    for one in &boxed {
        let carried = inside.iter().find(|piece| piece.consignment == one.carried);
        back.push((carried.ok_or(Refusal::Batch(BatchRefused::NotInside))?, &one.carried_alone));
    }
    combinings::remove(tx, &own.consignment)?;
    let is_back = |one: &Inside| back.iter().any(|(piece, _)| piece.consignment == one.consignment);
    let mut weights: Vec<(u32, u32)> =
        inside.iter().filter(|one| !is_back(one)).map(|one| (one.bag, one.gross_g)).collect();
    for (piece, alone) in &back {
        let bag = bag_for(tx, batch, &bags(weights.iter().copied()), Some(own.bag), alone.gross_g)?;
        weights.push((bag, alone.gross_g));
        batches::put(tx, &piece.consignment, &batch.id, bag, alone.gross_g)?;
    }
    for (piece, alone) in back {
        papers::add(tx, &piece.consignment, alone, &author.name)?;
        let parcel = orders::parcels(tx, &piece.order.0)?.into_iter().find(|one| one.id == piece.consignment);
        if let Some(parcel) = parcel {
            follow(tx, &parcel, Some(alone))?;
        }
        orders::add_event(tx, &piece.order.0, &author.name, "parcels_parted", piece.number.as_str())?;
    }
    audit::add(tx, author, "part parcels", &format!("batch {}", batch.number), own.number.as_str())?;
    Ok(true)
}

/// The bag of a batch that takes so much: the one it lay in as long as it holds it, else the last or a new one.
fn bag_for(tx: &Tx, batch: &Batch, others: &[Bag], asked: Option<u32>, grams: u32) -> Done<u32> {
    let known = tx.known();
    let lane = known.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).find(|lane| lane.id == batch.lane);
    let most = lane.and_then(|lane| most_g(lane.mode, batch.day));
    let bag = choose(others, asked, grams, most).or_else(|_full| choose(others, None, grams, most));
    Ok(bag.map_err(Refusal::Batch)?)
}

/// The declaration of the whole box: under the identifier it has, where that is of a class its form goes with.
fn declare(tx: &mut Tx, (order, consignment): (&Order, &Consignment), alone: &Declaration) -> Done<Declaration> {
    let known = (tx.known(), tx.now());
    let to = &alone.recipient;
    let latin = (!order.address.is_latin_throughout()).then(|| Latin {
        name: to.name.clone(),
        street: to.street.clone(),
        extra: to.extra.clone(),
        city: to.city.clone(),
    });
    let wish = Wish { latin, ..Wish::default() };
    let mut facts = facts(tx, (&known.0, known.1), (order, consignment), &wish)?;
    if let Some(form) = facts.form() {
        facts.number = match alone.s10.filter(|own| own.is_of(&form.services)) {
            Some(own) => Some(own),
            None => s10_ranges::take(tx, consignment.terms.dispatch, &form.services)?,
        };
    }
    Ok(Declaration::of(&facts).map_err(Refusal::Papers)?)
}

/// What the carrier calls a parcel follows its papers, unless somebody wrote down another number.
fn follow(tx: &mut Tx, parcel: &Consignment, declared: Option<&Declaration>) -> Done<()> {
    let by_post = |tracking: &TrackingNumber| tracking.as_str().parse::<crate::domain::customs::s10::S10>().is_ok();
    if parcel.tracking.as_ref().is_some_and(|tracking| !by_post(tracking)) {
        return Ok(());
    }
    let next = declared.and_then(|declared| declared.s10).and_then(|s10| TrackingNumber::typed(&s10.to_string()).ok());
    if parcel.tracking != next {
        orders::set_tracking(tx, &parcel.id, next.as_ref())?;
    }
    Ok(())
}
