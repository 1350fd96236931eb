//! Somebody who was sent goods says how they are, changes what they said, or takes it back.

use super::{Done, Refusal};
use crate::domain::ids::{OrderId, OrderLineId, ReviewId};
use crate::domain::reviews::{MOST_PHOTOS, Review, ReviewState, Wrote, arrived};
use crate::store::{StoreError, Tx, listings, orders, returns, reviews};

/// Writes the review of a line's listing, or changes the one its order wrote before. Whether the writer may open the
/// order is for the caller to know.
///
/// # Errors
/// [`Refusal::NotDelivered`] for goods that did not arrive; [`Refusal::AlreadyDecided`] when it was changed at the same
/// moment; [`Refusal::NotFound`].
pub fn write_review(tx: &mut Tx, order: &OrderId, line: &OrderLineId, wrote: Wrote) -> Done<ReviewId> {
    if wrote.photos.len() > MOST_PHOTOS {
        return Err(Refusal::NotFound.into());
    }
    // Two at once would both find no review: the order is taken first.
    if !orders::hold(tx, order)? {
        return Err(Refusal::NotFound.into());
    }
    let Some(order) = orders::by_id(tx, order)? else { return Err(Refusal::NotFound.into()) };
    let case = returns::case(tx, order)?;
    let Some(line) = case.line(line) else { return Err(Refusal::NotFound.into()) };
    if !arrived(&case, line) {
        return Err(Refusal::NotDelivered.into());
    }
    let variant = listings::variants(tx, std::slice::from_ref(&line.variant))?.pop();
    let Some(variant) = variant else { return Err(StoreError::corrupt("order_lines", "a line of no variant").into()) };
    if let Some(was) = reviews::of_order(tx, &case.order.id, &variant.listing)? {
        let now = was.changed(wrote, tx.at());
        return if reviews::save(tx, &was, &now)? { Ok(was.id) } else { Err(Refusal::AlreadyDecided.into()) };
    }
    let review = Review {
        id: tx.fresh(),
        listing: variant.listing,
        brand: line.brand.clone(),
        order: case.order.id.clone(),
        line: line.id.clone(),
        variant: variant.id,
        country: case.order.country,
        wrote,
        state: ReviewState::Shown,
        hidden_because: String::new(),
        version: 0,
        written_at: tx.at(),
        edited_at: None,
        answer: None,
    };
    if reviews::add(tx, &review)? { Ok(review.id) } else { Err(Refusal::AlreadyDecided.into()) }
}

/// Takes a review back: of what was written nothing stays. Twice is once.
///
/// # Errors
/// [`Refusal::NotFound`] for a review of another order; [`Refusal::AlreadyDecided`] when it was changed at the same moment.
pub fn withdraw_review(tx: &mut Tx, order: &OrderId, review: &ReviewId) -> Done<()> {
    let was = reviews::by_id(tx, review)?.filter(|review| review.order == *order);
    let Some(was) = was else { return Err(Refusal::NotFound.into()) };
    let now = was.withdrawn();
    if now == was || reviews::save(tx, &was, &now)? { Ok(()) } else { Err(Refusal::AlreadyDecided.into()) }
}
