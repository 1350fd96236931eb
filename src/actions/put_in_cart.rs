//! A visitor puts goods into their cart, or changes how many.

use super::{Done, Refusal};
use crate::domain::checkout::{MOST_LINES, MOST_OF_ONE};
use crate::domain::ids::{AccountId, CartId, Sku, VariantId};
use crate::domain::listings::{Listing, ListingState};
use crate::store::{Tx, carts, listings, personal, personal_lines, sessions};

/// Puts so many of a variant into the cart of a session, which is opened now if there is none. Adding is not
/// idempotent: twice is two.
///
/// # Errors
/// [`Refusal::NotFound`] for goods that are not on sale, [`Refusal::BadQuantity`], [`Refusal::CartFull`];
/// [`Refusal::NeedsAnswers`] for goods that are made for somebody alone.
pub fn put_in_cart(tx: &mut Tx, session: &str, account: Option<&AccountId>, sku: &Sku, quantity: u32) -> Done<CartId> {
    if quantity == 0 || quantity > MOST_OF_ONE {
        return Err(Refusal::BadQuantity { most: MOST_OF_ONE }.into());
    }
    let (variant, listing) = on_sale(tx, sku)?;
    if personal::of_listing(tx, &listing.id)?.is_some_and(|asks| asks.is_required()) {
        return Err(Refusal::NeedsAnswers(listing.slug).into());
    }
    // One at a time: two buttons pressed at once are two pieces, in one cart.
    if !sessions::hold(tx, session)? {
        return Err(Refusal::NotFound.into());
    }
    let cart = own_cart(tx, session, account)?;
    let lines = carts::lines(tx, &cart)?;
    let there = lines.iter().find(|(known, _)| *known == variant).map_or(0, |(_, quantity)| *quantity);
    if there == 0 && lines.len() + personal_lines::of_cart(tx, &cart)?.len() >= MOST_LINES {
        return Err(Refusal::CartFull { most: MOST_LINES }.into());
    }
    if there + quantity > MOST_OF_ONE {
        return Err(Refusal::BadQuantity { most: MOST_OF_ONE }.into());
    }
    carts::set(tx, &cart, &variant, there + quantity)?;
    Ok(cart)
}

/// A variant that can be bought today, with its listing.
///
/// # Errors
/// [`Refusal::NotFound`] for goods that are not on sale.
pub(super) fn on_sale(tx: &mut Tx, sku: &Sku) -> Done<(VariantId, Listing)> {
    let holder = listings::holders(tx, std::slice::from_ref(sku))?.into_iter().next();
    let (_, variant, listing) = holder.ok_or(Refusal::NotFound)?;
    let listing = listings::by_id(tx, &listing)?.ok_or(Refusal::NotFound)?;
    let sold = listing.state == ListingState::Published
        && listing.variants.iter().any(|known| known.id == variant && known.active);
    if sold { Ok((variant, listing)) } else { Err(Refusal::NotFound.into()) }
}

/// Says how many of a variant lie in a cart; none takes it out.
///
/// # Errors
/// [`Refusal::BadQuantity`]; [`Refusal::NotFound`] for goods that are not in the cart.
pub fn change_cart(tx: &mut Tx, cart: &CartId, variant: &VariantId, quantity: u32) -> Done<()> {
    if quantity > MOST_OF_ONE {
        return Err(Refusal::BadQuantity { most: MOST_OF_ONE }.into());
    }
    // Goods put in or bought at the same moment are seen, not overwritten.
    if !carts::hold(tx, cart)? || !carts::lines(tx, cart)?.iter().any(|(known, _)| known == variant) {
        return Err(Refusal::NotFound.into());
    }
    Ok(carts::set(tx, cart, variant, quantity)?)
}

pub(super) fn own_cart(tx: &mut Tx, session: &str, account: Option<&AccountId>) -> Done<CartId> {
    let at = tx.at();
    let known = sessions::by_hash(tx, session, at)?.and_then(|session| session.cart);
    if let Some(cart) = known
        && carts::hold(tx, &cart)?
    {
        return Ok(cart);
    }
    // Another device of theirs may have begun one.
    let begun = match account {
        Some(account) => carts::open_of(tx, account)?,
        None => None,
    };
    let cart = match begun {
        Some(cart) if carts::hold(tx, &cart)? => cart,
        _ => carts::add(tx, account)?,
    };
    sessions::set_cart(tx, session, Some(&cart))?;
    Ok(cart)
}
