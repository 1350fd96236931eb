//! A consignment moves on: somebody scanned it, or a carrier told of it. What is told twice or by two at once changes
//! nothing, what is told late is kept and moves nothing; at the hand-over the goods leave their place.

use super::collect::leave_batch;
use super::place_order::in_order;
use super::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Event, Heard, Heed, MoveRefused, Source, heed};
use crate::domain::ids::{ConsignmentId, OrderId, OrderNumber, PlaceId};
use crate::domain::landed_cost::Route;
use crate::domain::letters::Letter;
use crate::domain::orders::{Consignment, Order, OrderState};
use crate::store::consignments::{self, Told};
use crate::store::stock::{self, Cause};
use crate::store::{StoreError, Tx, audit, combinings, orders, outbox, papers};

/// What is told of a consignment.
#[derive(Debug, Clone)]
pub struct News<'a> {
    /// What is on its label: its number, or what the carrier calls it.
    pub called: &'a str,
    /// Of which order, where whoever tells it names one.
    pub order: Option<&'a OrderNumber>,
    /// Where it stands now.
    pub became: ConsignmentState,
    /// Where whoever tells it stands, for moves that are made at a place.
    pub at: Option<&'a PlaceId>,
    /// How it became known.
    pub source: Source,
    /// What there is to add.
    pub detail: &'a str,
    /// What a carrier told, by which the same news is known when it comes again.
    pub event: Option<Event>,
}

/// A consignment with its order after the news.
#[derive(Debug, Clone)]
pub struct Moved {
    /// Its order.
    pub order: Order,
    /// The consignment as it stands now.
    pub consignment: Consignment,
    /// What was made of it.
    pub heed: Heed,
}

impl Moved {
    /// Whether it moved: not so when it stood there, or further on, already.
    pub fn is_news(&self) -> bool {
        self.heed == Heed::Moves
    }
}

/// Moves a consignment on. One that lies in the bag of an open batch leaves that and goes alone.
///
/// # Errors
/// [`Refusal::NotFound`] for a number that is nobody's, or another order's; [`Refusal::VoidPapers`] for a label that no
/// longer holds; [`Refusal::Move`] where it lies elsewhere, is not paid, or another step comes first; [`Refusal::Batch`]
/// where it is on the manifest of a batch that has not left.
pub fn move_consignment(tx: &mut Tx, author: &Author, news: &News<'_>) -> Done<Moved> {
    moves(tx, author, news, false)
}

/// Moves a consignment on together with its batch, which the caller holds.
pub(super) fn move_with_batch(tx: &mut Tx, author: &Author, news: &News<'_>) -> Done<Moved> {
    moves(tx, author, news, true)
}

fn moves(tx: &mut Tx, author: &Author, news: &News<'_>, with_batch: bool) -> Done<Moved> {
    let Some((order, id)) = consignments::called(tx, news.called)? else {
        return Err(unknown(tx, news.called)?.into());
    };
    let boxed = combinings::carried_by(tx, &id)?;
    // With the orders in hand nobody else moves, cancels or refunds anything of them meanwhile.
    let mut held: Vec<&OrderId> = boxed.iter().map(|(order, _)| order).chain([&order]).collect();
    held.sort();
    held.dedup();
    for order in held {
        orders::hold(tx, order)?;
    }
    let moved = one(tx, author, news, (&order, &id), with_batch)?;
    // What travels in its box goes where it goes, as far as it may.
    for (_, parcel) in &boxed {
        let (order, id) = consignments::called(tx, parcel.as_str())?.ok_or(Refusal::NotFound)?;
        let news = News { called: parcel.as_str(), order: None, ..news.clone() };
        match one(tx, author, &news, (&order, &id), true) {
            Ok(_) | Err(ActionError::Refused(Refusal::Move(_))) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(moved)
}

fn one(
    tx: &mut Tx,
    author: &Author,
    news: &News<'_>,
    (order, id): (&OrderId, &ConsignmentId),
    with_batch: bool,
) -> Done<Moved> {
    let order = orders::by_id(tx, order)?.ok_or(Refusal::NotFound)?;
    if news.order.is_some_and(|named| *named != order.number) {
        return Err(Refusal::NotFound.into());
    }
    if order.state != OrderState::Paid {
        return Err(Refusal::Move(MoveRefused::NotPaid).into());
    }
    let mut consignment = found(tx, &order, |one| one.id == *id)?;
    if news.at.is_some_and(|place| *place != consignment.way().place) {
        return Err(Refusal::Move(MoveRefused::OtherPlace(consignment.way().place.clone())).into());
    }
    let (was, became) = (consignment.state, news.became);
    if became.is_off() && was != became {
        // What is called off gives its stock back, by an action of its own.
        return Err(Refusal::Move(MoveRefused::NotYet(was)).into());
    }
    let crosses = consignment.cost().route != Route::Warehouse;
    let life = consignments::life(tx, id)?;
    let heed = heed(&life, was, became, news.event.as_ref(), crosses).map_err(Refusal::Move)?;
    let heard = news.event.clone().map(|event| Heard { event, said: became });
    let next = if heed == Heed::Moves { became } else { was };
    let keeps = heed == Heed::Moves || (heed != Heed::Known && heard.is_some());
    if !keeps {
        return Ok(Moved { order, consignment, heed });
    }
    if heed == Heed::Moves && was == ConsignmentState::Batched && !with_batch {
        leave_batch(tx, id)?;
    }
    let known = tx.known();
    let here = known.shelves.iter().find(|shelf| news.at == Some(&shelf.place.id));
    let place = here.map_or("", |shelf| shelf.place.code.as_str());
    let (at, source, detail) = (tx.now(), news.source, news.detail);
    let told = Told { at, place, author: &author.name, source, detail, heard: heard.as_ref() };
    if !consignments::move_on(tx, id, (was, next), told)? {
        let moved = || StoreError::corrupt("consignments", format!("{} moved while it was held", consignment.number));
        return Err(moved().into());
    }
    if heed != Heed::Moves {
        return Ok(Moved { order, consignment, heed });
    }
    consignment.state = became;
    if became == ConsignmentState::HandedOver {
        leaves(tx, author, &order, &consignment)?;
    }
    if was.is_told(became) {
        let letter = Letter::ParcelMoved {
            order: order.id.clone(),
            number: order.number.clone(),
            parcel: consignment.number.clone(),
            state: became,
        };
        outbox::add(tx, &order.recipient(), &letter, Some(&order.id))?;
    }
    orders::add_event(tx, &order.id, &author.name, "parcel_moved", &format!("{} {became}", consignment.number))?;
    audit::add(tx, author, "move parcel", &format!("parcel {}", consignment.number), became.as_str())?;
    Ok(Moved { order, consignment, heed })
}

/// A label by which no parcel goes: nobody's, or one that was made void.
pub(super) fn unknown(tx: &mut Tx, called: &str) -> Done<Refusal> {
    let Some(void) = papers::void_called(tx, called)? else { return Ok(Refusal::NotFound) };
    Ok(consignments::number(tx, &void)?.map_or(Refusal::NotFound, Refusal::VoidPapers))
}

fn found(tx: &mut Tx, order: &Order, which: impl Fn(&Consignment) -> bool) -> Done<Consignment> {
    let mut all = orders::parcels(tx, &order.id)?.into_iter();
    Ok(all.find(|one| which(one)).ok_or(Refusal::NotFound)?)
}

/// The goods leave the shelves on which they were held.
fn leaves(tx: &mut Tx, author: &Author, order: &Order, consignment: &Consignment) -> Done<()> {
    for (place, variant, _, quantity) in in_order(std::iter::once(consignment.way())) {
        let cause = Cause { reason: "handed over", order: Some(&order.id), author: &author.name };
        if !stock::dispatch(tx, &place, &variant, quantity, cause)? {
            return Err(StoreError::corrupt("stock", format!("{} held less than it should", order.number)).into());
        }
    }
    Ok(())
}
