//! A listing gets a picture, loses one, or says anew what one shows. The files lie with the media store before the row says so.

use super::save_listing::owned;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::coverage::Kind;
use crate::domain::ids::{BrandId, ListingId, PictureId};
use crate::domain::listings::{ListingState, Picture};
use crate::domain::pictures::{Focus, Readers, Tint};
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, changes, coverage, listings};

/// A picture whose files are stored.
#[derive(Debug, Clone)]
pub struct NewPicture {
    /// The key of its files.
    pub media: String,
    /// Pixels of the largest.
    pub width: u32,
    /// Pixels of the largest.
    pub height: u32,
    /// What it shows.
    pub alt: Texts<String>,
    /// What stands in for it until it is there.
    pub tint: Option<Tint>,
}

/// Adds a picture behind those that are there. The same picture twice is one.
///
/// # Errors
/// [`Refusal::NotFound`] for a listing of another brand.
pub fn add_picture(
    tx: &mut Tx,
    author: &Author,
    brand: &BrandId,
    listing: &ListingId,
    new: NewPicture,
) -> Done<PictureId> {
    let listing = owned(tx, brand, listing)?;
    if let Some(same) = listing.pictures.iter().find(|picture| picture.media == new.media) {
        return Ok(same.id.clone());
    }
    let NewPicture { media, width, height, alt, tint } = new;
    let (focus, readers) = (Focus::MIDDLE, Readers::default());
    let picture = Picture { id: tx.fresh(), media, width, height, alt, focus, tint, readers, variants: Vec::new() };
    listings::add_picture(tx, &listing.id, &picture, listing.pictures.len())?;
    audit::add(tx, author, "add picture", &format!("listing {}", listing.slug), &picture.media)?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(picture.id)
}

/// Says anew what a picture shows, in the languages given and no others.
///
/// # Errors
/// [`Refusal::NotFound`] for a picture of another listing, or a listing of another brand.
pub fn describe_picture(
    tx: &mut Tx,
    author: &Author,
    brand: &BrandId,
    listing: &ListingId,
    id: &PictureId,
    alt: &Texts<String>,
) -> Done<()> {
    let listing = owned(tx, brand, listing)?;
    let Some(picture) = listing.pictures.iter().find(|picture| picture.id == *id) else {
        return Err(Refusal::NotFound.into());
    };
    if picture.alt == *alt {
        return Ok(());
    }
    listings::describe_picture(tx, id, alt)?;
    coverage::age(tx, (Kind::Picture, listing.id.as_str(), id.as_str()), alt, &picture.alt)?;
    audit::add(tx, author, "describe picture", &format!("listing {}", listing.slug), &picture.media)?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}

/// Takes a picture away.
///
/// # Errors
/// [`Refusal::NotReady`] for the last picture of a listing on sale, [`Refusal::NotFound`] for one of another listing.
pub fn remove_picture(tx: &mut Tx, author: &Author, brand: &BrandId, listing: &ListingId, id: &PictureId) -> Done<()> {
    let mut listing = owned(tx, brand, listing)?;
    let Some(at) = listing.pictures.iter().position(|picture| picture.id == *id) else {
        return Err(Refusal::NotFound.into());
    };
    let gone = listing.pictures.remove(at);
    let unready = listing.unready();
    if listing.state == ListingState::Published && !unready.is_empty() {
        return Err(Refusal::NotReady(unready).into());
    }
    listings::remove_picture(tx, id)?;
    // Those left close ranks, so that the next one comes behind them all.
    let order: Vec<PictureId> = listing.pictures.iter().map(|picture| picture.id.clone()).collect();
    listings::order_pictures(tx, &listing.id, &order)?;
    audit::add(tx, author, "remove picture", &format!("listing {}", listing.slug), &gone.media)?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}
