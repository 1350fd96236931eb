//! A consignment moves on: somebody scanned it, or a carrier told of it. What is told twice, late or by two at once
//! changes nothing; at the hand-over the goods leave their place.

use super::place_order::in_order;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, MoveRefused, Source};
use crate::domain::ids::PlaceId;
use crate::domain::landed_cost::Route;
use crate::domain::letters::Letter;
use crate::domain::orders::{Consignment, Order, OrderState};
use crate::store::consignments::{self, Told};
use crate::store::stock::{self, Cause};
use crate::store::{StoreError, Tx, audit, orders, outbox};

/// What is told of a consignment.
#[derive(Debug, Clone)]
pub struct News<'a> {
    /// What is on its label: its number, or what the carrier calls it.
    pub called: &'a str,
    /// Where it stands now.
    pub became: ConsignmentState,
    /// Where whoever tells it stands, for moves that are made at a place.
    pub at: Option<&'a PlaceId>,
    /// How it became known.
    pub source: Source,
    /// What there is to add.
    pub detail: &'a str,
}

/// A consignment with its order after the news.
#[derive(Debug, Clone)]
pub struct Moved {
    /// Its order.
    pub order: Order,
    /// The consignment as it stands now.
    pub consignment: Consignment,
    /// Whether this was news: `false` when it stood there, or further on, already.
    pub news: bool,
}

/// Moves a consignment on.
///
/// # Errors
/// [`Refusal::NotFound`] for a number that is nobody's; [`Refusal::Move`] where it lies elsewhere, is not paid, or another
/// step comes first.
pub fn move_consignment(tx: &mut Tx, author: &Author, news: &News<'_>) -> Done<Moved> {
    let (order, id) = consignments::called(tx, news.called)?.ok_or(Refusal::NotFound)?;
    let order = orders::by_id(tx, &order)?.ok_or(Refusal::NotFound)?;
    if order.state != OrderState::Paid {
        return Err(Refusal::Move(MoveRefused::NotPaid).into());
    }
    let mut consignment = found(tx, &order, |one| one.id == id)?;
    if news.at.is_some_and(|place| *place != consignment.terms.place) {
        return Err(Refusal::Move(MoveRefused::OtherPlace(consignment.terms.place)).into());
    }
    let (was, became) = (consignment.state, news.became);
    if was == became || was.is_past(became) {
        return Ok(Moved { order, consignment, news: false });
    }
    let crosses = consignment.receipt.route != Route::Warehouse;
    if !was.may_become(became, crosses) {
        return Err(Refusal::Move(MoveRefused::NotYet(was)).into());
    }
    let known = tx.known();
    let here = known.shelves.iter().find(|shelf| news.at == Some(&shelf.place.id));
    let place = here.map_or("", |shelf| shelf.place.code.as_str());
    let told = Told { at: tx.now(), place, author: &author.name, source: news.source, detail: news.detail };
    if !consignments::move_on(tx, &id, (was, became), told)? {
        // Somebody else was first. What they did may be the same.
        let now = found(tx, &order, |one| one.id == id)?;
        let same = now.state == became || now.state.is_past(became);
        let stands = now.state;
        let refused = || Refusal::Move(MoveRefused::NotYet(stands)).into();
        return if same { Ok(Moved { order, consignment: now, news: false }) } else { Err(refused()) };
    }
    consignment.state = became;
    if became == ConsignmentState::HandedOver {
        leaves(tx, author, &order, &consignment)?;
    }
    if became.is_told() {
        let letter = Letter::ParcelMoved {
            order: order.id.clone(),
            number: order.number.clone(),
            parcel: consignment.number.clone(),
            state: became,
        };
        outbox::add(tx, &order.recipient(), &letter, Some(&order.id))?;
    }
    audit::add(tx, author, "move parcel", &format!("parcel {}", consignment.number), became.as_str())?;
    Ok(Moved { order, consignment, news: true })
}

fn found(tx: &mut Tx, order: &Order, which: impl Fn(&Consignment) -> bool) -> Done<Consignment> {
    let mut all = orders::consignments(tx, &order.id)?.into_iter();
    Ok(all.find(|one| which(one)).ok_or(Refusal::NotFound)?)
}

/// The goods leave the shelves on which they were held.
fn leaves(tx: &mut Tx, author: &Author, order: &Order, consignment: &Consignment) -> Done<()> {
    for (place, variant, _, quantity) in in_order(std::iter::once(&consignment.terms)) {
        let cause = Cause { reason: "handed over", order: Some(&order.id), author: &author.name };
        if !stock::dispatch(tx, &place, &variant, quantity, cause)? {
            return Err(StoreError::corrupt("stock", format!("{} held less than it should", order.number)).into());
        }
    }
    Ok(())
}
