//! A line of a cart is laid beside it, and put back.

use super::put_in_cart::put_in_cart;
use super::{Done, Refusal};
use crate::domain::checkout::MOST_OF_ONE;
use crate::domain::ids::{AccountId, CartId, VariantId};
use crate::domain::wishes::{Holder, MOST_SAVED};
use crate::store::{Tx, carts, listings, wishes};

/// Takes a line out of a cart and saves it for later: of what was saved before the larger number stays.
///
/// # Errors
/// [`Refusal::NotFound`] for goods that are not in the cart; [`Refusal::WishesFull`].
pub fn save_for_later(tx: &mut Tx, holder: &Holder, cart: &CartId, variant: &VariantId) -> Done<()> {
    // Goods put in or bought at the same moment are seen, not overwritten.
    if !carts::hold(tx, cart)? {
        return Err(Refusal::NotFound.into());
    }
    let quantity =
        carts::lines(tx, cart)?.into_iter().find(|(known, _)| known == variant).map(|(_, quantity)| quantity);
    let quantity = quantity.ok_or(Refusal::NotFound)?;
    let list = wishes::own(tx, holder)?;
    let saved = wishes::saved(tx, &list)?;
    let before = saved.iter().find(|(known, _)| known == variant).map_or(0, |(_, quantity)| *quantity);
    if before == 0 && saved.len() >= MOST_SAVED {
        return Err(Refusal::WishesFull { most: MOST_SAVED }.into());
    }
    wishes::set_saved(tx, &list, variant, quantity.max(before))?;
    Ok(carts::set(tx, cart, variant, 0)?)
}

/// Puts a saved line back into the cart of a session, which is opened now if there is none: all of it, as far as one cart
/// takes so many.
///
/// # Errors
/// [`Refusal::NotFound`] for what was not saved, or is no longer on sale; and as [`put_in_cart`].
pub fn move_to_cart(
    tx: &mut Tx,
    holder: &Holder,
    (session, account): (&str, Option<&AccountId>),
    variant: &VariantId,
) -> Done<()> {
    if wishes::list_of(tx, holder)?.is_none() {
        return Err(Refusal::NotFound.into());
    }
    let list = wishes::own(tx, holder)?;
    let saved = wishes::saved(tx, &list)?.into_iter().find(|(known, _)| known == variant);
    let (_, quantity) = saved.ok_or(Refusal::NotFound)?;
    let known = listings::variants(tx, std::slice::from_ref(variant))?.pop().ok_or(Refusal::NotFound)?;
    put_in_cart(tx, session, account, &known.sku, quantity.min(MOST_OF_ONE))?;
    Ok(wishes::set_saved(tx, &list, variant, 0)?)
}

/// Forgets a saved line. Twice is once.
///
/// # Errors
/// [`Refusal::NotFound`] where nothing was ever saved.
pub fn forget_saved(tx: &mut Tx, holder: &Holder, variant: &VariantId) -> Done<()> {
    let list = wishes::list_of(tx, holder)?.ok_or(Refusal::NotFound)?;
    Ok(wishes::set_saved(tx, &list, variant, 0)?)
}
