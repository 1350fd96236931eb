//! A brand owner says what a listing asks of whoever wants it made for them.

use super::save_listing::owned;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{BrandId, ListingId};
use crate::domain::personal::Personal;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, brands, changes, personal};

/// Saves what a listing asks; without a field it is sold as it is. Orders placed keep what they were asked, and lines of
/// carts are read anew.
///
/// # Errors
/// [`Refusal::Unfit`] with what is wrong, [`Refusal::NotFound`] for a listing of another brand.
pub fn save_personal(tx: &mut Tx, author: &Author, brand: &BrandId, listing: &ListingId, asks: &Personal) -> Done<()> {
    let listing = owned(tx, brand, listing)?;
    let currency = brands::by_id(tx, brand)?.ok_or(Refusal::NotFound)?.currency;
    asks.check(currency).map_err(Refusal::Unfit)?;
    let was = personal::of_listing(tx, &listing.id)?;
    let now = Some(asks).filter(|asks| !asks.fields.is_empty());
    if was.as_ref() == now {
        return Ok(());
    }
    personal::set(tx, &listing.id, now)?;
    let codes: Vec<&str> = asks.fields.iter().map(|field| field.code.as_str()).collect();
    audit::add(tx, author, "save personalisation", &format!("listing {}", listing.slug), &codes.join(", "))?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}
