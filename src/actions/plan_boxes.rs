//! Which parcels of an open batch travel in one box for less, and what keeps the others apart. Nothing is changed here.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::issue_papers::{Wish, facts};
use crate::domain::batches::combining::{One, Today, Together, combine, recipient};
use crate::domain::batches::{Batch, BatchState, Inside, most_g};
use crate::domain::customs::{Declaration, Facts, Latin};
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, OrderId};
use crate::domain::landed_cost::{Channel, Route};
use crate::domain::lanes::Incoterm;
use crate::domain::money::{Currency, Money};
use crate::domain::orders::{Consignment, Order};
use crate::domain::pricing::Books;
use crate::domain::routing;
use crate::store::known::Known;
use crate::store::{Conn, Stored, batches, combinings, orders, papers, s10_ranges};

/// Parcels that may travel in one box for less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Their numbers; the first carries the others.
    pub parcels: Vec<ConsignmentNumber>,
    /// What they cost as they are packed now, goods apart.
    pub apart: Money,
    /// What they cost in one box.
    pub together: Money,
    /// Why closing the batch leaves them apart all the same; none where it puts them together.
    pub left: Option<Left>,
}

/// Why closing a batch leaves parcels apart that may go together for less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Somebody parted them.
    Parted,
    /// Something is missing for the papers of the whole.
    Papers,
}

/// A parcel with its order.
pub(super) type Piece = (Order, Consignment);

/// Parcels of a batch that would travel in one box for less.
pub(super) struct Group {
    /// The parcels; the first would carry the others.
    pub pieces: Vec<Piece>,
    /// Those of them that carry others already: their boxes become part of the one.
    pub boxes: Vec<ConsignmentId>,
    /// All of them as one consignment.
    pub whole: Together,
    /// What they cost as they are packed now.
    pub now: Money,
    /// Whether somebody parted them before.
    pub parted: bool,
}

impl Group {
    /// The number of the parcel that would carry the others.
    pub(super) fn carrier(&self) -> Option<&ConsignmentNumber> {
        self.pieces.first().map(|(_, parcel)| &parcel.number)
    }

    /// The order and the parcel that would carry the others, with what would be in its box.
    pub(super) fn as_one(&self) -> Option<(&Order, Consignment)> {
        let (order, first) = self.pieces.first()?;
        let (terms, receipt) = (self.whole.terms.clone(), self.whole.receipt.clone());
        Some((order, Consignment { terms, receipt, ..first.clone() }))
    }
}

/// Whom parcels go to, whose they are, and what customs and the door ask of them: the same of all in a box.
type Alike = (String, String, Currency, (Route, Channel, Incoterm), bool);

/// The parcels of `inside` that travel in one box for less; `inside` may be a part of what is in the batch.
pub(super) fn groups(
    conn: &mut Conn,
    (known, now): (&Known, DateTime<Utc>),
    batch: &Batch,
    inside: &[Inside],
) -> Stored<Vec<Group>> {
    let way = routing::way(&known.shelves, &batch.place, &batch.lane);
    let joins = way.is_some_and(|(shelf, lane)| lane.joins_brands(&shelf.place));
    let bound = combinings::of_batch(conn, &batch.id)?;
    let is_here = |id: &ConsignmentId| inside.iter().any(|one| one.consignment == *id);
    // A box goes into another one whole or not at all.
    let torn = |id: &ConsignmentId| {
        let of = bound.iter().find(|one| one.carried == *id).map_or(id, |one| &one.carrier);
        bound.iter().any(|one| one.carrier == *of && !(is_here(&one.carried) && is_here(of)))
    };
    let free: Vec<&Inside> = inside.iter().filter(|one| !torn(&one.consignment)).collect();
    let mut ids: Vec<OrderId> = free.iter().map(|one| one.order.0.clone()).collect();
    ids.sort();
    ids.dedup();
    let mut parcels = orders::travelling_of(conn, &ids)?;
    let mut alike: BTreeMap<Alike, Vec<Piece>> = BTreeMap::new();
    for order in orders::by_ids(conn, &ids)? {
        for parcel in parcels.remove(&order.id).unwrap_or_default() {
            let Some(one) = free.iter().find(|one| one.consignment == parcel.id) else { continue };
            let brand = parcel.terms.brand.as_ref().filter(|_| !joins);
            let brand = brand.map_or_else(String::new, ToString::to_string);
            let road = (parcel.terms.route, parcel.terms.channel, parcel.terms.incoterm);
            let key = (recipient(&order.address), brand, order.currency, road, one.stays_apart);
            alike.entry(key).or_default().push((order.clone(), parcel));
        }
    }
    let group = |((.., parted), pieces): (Alike, Vec<Piece>)| {
        let carries = |id: &&ConsignmentId| bound.iter().any(|one| one.carrier == **id);
        let carried = pieces.iter().filter(|(_, parcel)| bound.iter().any(|one| one.carried == parcel.id)).count();
        if pieces.len() - carried < 2 {
            return None;
        }
        let boxes: Vec<ConsignmentId> = pieces.iter().map(|(_, one)| &one.id).filter(carries).cloned().collect();
        let whole = together(known, now, batch, &pieces)?;
        let mut costs = whole.apart;
        for carrier in &boxes {
            let within = |id: &ConsignmentId| {
                id == carrier || bound.iter().any(|one| one.carrier == *carrier && one.carried == *id)
            };
            let own: Vec<Piece> = pieces.iter().filter(|(_, parcel)| within(&parcel.id)).cloned().collect();
            if let Some(own) = together(known, now, batch, &own) {
                costs = costs.minus(own.apart).ok()?.plus(own.together).ok()?;
            }
        }
        (whole.together.minor() < costs.minor()).then_some(Group { pieces, boxes, whole, now: costs, parted })
    };
    Ok(alike.into_iter().filter_map(group).collect())
}

/// The most grams of a bag of a batch; none where nobody set a limit.
pub(super) fn heaviest_bag(known: &Known, batch: &Batch) -> Option<u32> {
    let (_, lane) = routing::way(&known.shelves, &batch.place, &batch.lane)?;
    most_g(lane.mode, batch.day)
}

/// Quotes parcels as one; none where they stay apart.
fn together(known: &Known, now: DateTime<Utc>, batch: &Batch, pieces: &[Piece]) -> Option<Together> {
    let (shelf, lane) = routing::way(&known.shelves, &batch.place, &batch.lane)?;
    let first = &pieces.first()?.0;
    let market = known.rulebook.market(first.country, now.date_naive())?;
    let day = market.day(now);
    let standing = known.standing(market, first.region.as_ref(), day);
    let today = Today { place: &shelf.place, lane, market, standing: &standing, now };
    let ones: Vec<One<'_>> = pieces.iter().map(|(order, parcel)| One { order, parcel }).collect();
    combine(&ones, today, &Books { rulebook: &known.rulebook, rates: &known.rates, day }).ok()
}

/// What is known for the papers of a whole box, with the next identifier that there is for it. The recipient is written
/// as on the papers that one of its parcels has.
pub(super) fn whole_facts<'a>(
    conn: &mut Conn,
    known: (&Known, DateTime<Utc>),
    (order, consignment): (&'a Order, &'a Consignment),
    alone: &Declaration,
) -> Stored<Facts<'a>> {
    let to = &alone.recipient;
    let latin = (!order.address.is_latin_throughout()).then(|| Latin {
        name: to.name.clone(),
        street: to.street.clone(),
        extra: to.extra.clone(),
        city: to.city.clone(),
    });
    let mut facts = facts(conn, known, (order, consignment), &Wish { latin, ..Wish::default() })?;
    if let Some(form) = facts.form() {
        facts.number = s10_ranges::peek(conn, consignment.terms.dispatch, &form.services)?;
    }
    Ok(facts)
}

/// Which parcels of an open batch may travel in one box for less, and which of them closing it puts together.
///
/// # Errors
/// When the store fails.
pub fn offers(conn: &mut Conn, (known, now): (&Known, DateTime<Utc>), batch: &Batch) -> Stored<Vec<Offered>> {
    if batch.state != BatchState::Open {
        return Ok(Vec::new());
    }
    let inside = batches::inside(conn, &batch.id)?;
    let most = heaviest_bag(known, batch);
    let mut offers = Vec::new();
    for group in groups(conn, (known, now), batch, &inside)? {
        let ids: Vec<ConsignmentId> = group.pieces.iter().map(|(_, parcel)| parcel.id.clone()).collect();
        let issued = papers::of_consignments(conn, &ids)?;
        let fits = match (group.as_one(), ids.iter().find_map(|id| issued.get(id))) {
            (Some((order, parcel)), Some(alone)) => {
                let facts = whole_facts(conn, (known, now), (order, &parcel), &alone.declaration)?;
                let whole = Declaration::of(&facts);
                // What no bag takes is no box.
                if whole.as_ref().is_ok_and(|whole| most.is_some_and(|most| whole.gross_g > most)) {
                    continue;
                }
                whole.is_ok()
            }
            _ => false,
        };
        let left = if group.parted { Some(Left::Parted) } else { (!fits).then_some(Left::Papers) };
        let parcels = group.pieces.iter().map(|(_, parcel)| parcel.number.clone()).collect();
        offers.push(Offered { parcels, apart: group.now, together: group.whole.together, left });
    }
    Ok(offers)
}
