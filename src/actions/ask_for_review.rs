//! Some days after their goods arrived, somebody is asked what they think of them: once for an order, of what reached
//! them, stays with them and is not reviewed yet.

use super::{Done, Refusal};
use crate::domain::ids::OrderId;
use crate::domain::letters::{Letter, Recipient, Stop};
use crate::domain::orders::OrderState;
use crate::domain::reviews::arrived;
use crate::domain::wishes::LetterSort;
use crate::store::{Tx, listings, orders, outbox, returns, review_asks, reviews, watches};

/// Asks for the reviews of an order; `false` where there is nothing to ask, or it was asked before. `stop` is the link by
/// which its buyer stops such letters.
///
/// # Errors
/// [`Refusal::NotFound`].
pub fn ask_for_review(tx: &mut Tx, order: &OrderId, stop: &Stop) -> Done<bool> {
    // Whoever notes it asks: another process comes too late.
    if !review_asks::add(tx, order)? {
        return Ok(false);
    }
    let order = orders::by_id(tx, order)?.ok_or(Refusal::NotFound)?;
    if order.state != OrderState::Paid || watches::has_stopped(tx, &stop.address, LetterSort::Reviews)? {
        return Ok(false);
    }
    let case = returns::case(tx, order)?;
    // Goods of which anything goes back are not asked about, whatever became of the rest.
    let goes_back = case.former();
    let kept = |line: &&crate::domain::orders::OrderLine| {
        arrived(&case, line) && !goes_back.iter().any(|ret| ret.lines.iter().any(|gone| gone.line == line.id))
    };
    let kept: Vec<_> = case.lines.iter().filter(kept).collect();
    let ids: Vec<_> = kept.iter().map(|line| line.variant.clone()).collect();
    let variants = listings::variants(tx, &ids)?;
    let reviewed = reviews::listings_of(tx, &case.order.id)?;
    let is_new = |line: &&&crate::domain::orders::OrderLine| {
        let listing = variants.iter().find(|variant| variant.id == line.variant).map(|variant| &variant.listing);
        listing.is_some_and(|listing| !reviewed.contains(listing))
    };
    let mut goods: Vec<String> = kept.iter().filter(is_new).map(|line| line.title.clone()).collect();
    goods.dedup();
    if goods.is_empty() {
        return Ok(false);
    }
    let order = &case.order;
    let to = Recipient { email: order.email.clone(), language: order.language, country: order.country };
    let (id, number) = (order.id.clone(), order.number.clone());
    let letter = Letter::ReviewAsked { order: id, number, goods, stop: stop.clone() };
    outbox::add(tx, &to, &letter, Some(&order.id))?;
    Ok(true)
}
