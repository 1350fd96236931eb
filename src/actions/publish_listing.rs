//! A listing goes on sale, or comes off the shelf.

use super::save_listing::owned;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{BrandId, ListingId};
use crate::domain::listings::{Listing, ListingState};
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, changes, listings};

/// Puts a listing on sale.
///
/// # Errors
/// [`Refusal::NotReady`] with everything it lacks, [`Refusal::AlreadyDecided`] where it is on sale already,
/// [`Refusal::NotFound`] for a listing of another brand.
pub fn publish_listing(tx: &mut Tx, author: &Author, brand: &BrandId, id: &ListingId) -> Done<()> {
    let listing = owned(tx, brand, id)?;
    let unready = listing.unready();
    if listing.state.may_become(ListingState::Published) && !unready.is_empty() {
        return Err(Refusal::NotReady(unready).into());
    }
    set(tx, author, &listing, ListingState::Published, "publish listing")
}

/// Takes a listing off the shelf. Orders placed keep everything they need.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] where it is not on sale, [`Refusal::NotFound`] for a listing of another brand.
pub fn withdraw_listing(tx: &mut Tx, author: &Author, brand: &BrandId, id: &ListingId) -> Done<()> {
    let listing = owned(tx, brand, id)?;
    set(tx, author, &listing, ListingState::Withdrawn, "withdraw listing")
}

fn set(tx: &mut Tx, author: &Author, listing: &Listing, next: ListingState, action: &str) -> Done<()> {
    if !listing.state.may_become(next) || !listings::set_state(tx, &listing.id, listing.state, next)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    audit::add(tx, author, action, &format!("listing {}", listing.slug), "")?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}
