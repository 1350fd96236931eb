//! A picture of a listing is arranged: what it shows, where the eye falls, whom it is meant for, which others it stands
//! before.

use super::add_picture::describe_picture;
use super::save_listing::owned;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{BrandId, ListingId, PictureId, VariantId};
use crate::domain::listings::Picture;
use crate::domain::pictures::{Focus, Readers};
use crate::domain::texts::Texts;
use crate::domain::words::words;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, changes, listings};

/// What is said of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrangement {
    /// What it shows.
    pub alt: Texts<String>,
    /// Where the eye falls.
    pub focus: Focus,
    /// Whom it is meant for.
    pub readers: Readers,
    /// The forms of the listing it is meant for; every one where none is named. Those of other listings count for nothing.
    pub variants: Vec<VariantId>,
}

words! {
    /// Where a picture goes among those of its listing.
    Step "step of a picture" {
        /// Before all others: the main picture.
        First = "first",
        /// Before the one it stood behind.
        Earlier = "earlier",
        /// Behind the one it stood before.
        Later = "later",
    }
}

/// Arranges a picture.
///
/// # Errors
/// [`Refusal::NotFound`] for a picture of another listing, or a listing of another brand.
pub fn arrange_picture(
    tx: &mut Tx,
    author: &Author,
    brand: &BrandId,
    listing: &ListingId,
    id: &PictureId,
    wish: &Arrangement,
) -> Done<()> {
    describe_picture(tx, author, brand, listing, id, &wish.alt)?;
    let listing = owned(tx, brand, listing)?;
    let Some(was) = listing.pictures.iter().find(|picture| picture.id == *id) else {
        return Err(Refusal::NotFound.into());
    };
    let mut variants = wish.variants.clone();
    variants.retain(|variant| listing.variants.iter().any(|own| own.id == *variant));
    variants.sort();
    variants.dedup();
    let picture = Picture { focus: wish.focus, readers: wish.readers.clone(), variants, ..was.clone() };
    if picture == *was {
        return Ok(());
    }
    listings::arrange_picture(tx, &picture)?;
    audit::add(tx, author, "arrange picture", &format!("listing {}", listing.slug), &picture.media)?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}

/// Moves a picture among those of its listing. One that is already there stays.
///
/// # Errors
/// [`Refusal::NotFound`] for a picture of another listing, or a listing of another brand.
pub fn move_picture(
    tx: &mut Tx,
    author: &Author,
    brand: &BrandId,
    listing: &ListingId,
    id: &PictureId,
    step: Step,
) -> Done<()> {
    let listing = owned(tx, brand, listing)?;
    let mut order: Vec<PictureId> = listing.pictures.into_iter().map(|picture| picture.id).collect();
    let Some(at) = order.iter().position(|each| each == id) else { return Err(Refusal::NotFound.into()) };
    let to = match step {
        Step::First => 0,
        Step::Earlier => at.saturating_sub(1),
        Step::Later => (at + 1).min(order.len() - 1),
    };
    if to == at {
        return Ok(());
    }
    let moved = order.remove(at);
    order.insert(to, moved);
    listings::order_pictures(tx, &listing.id, &order)?;
    audit::add(tx, author, "move picture", &format!("listing {}", listing.slug), step.as_str())?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}
