//! Writes of a listing's pictures.

use diesel::prelude::*;

use crate::domain::coverage::Kind;
use crate::domain::ids::{ListingId, PictureId, VariantId};
use crate::domain::listings::Picture;
use crate::domain::texts::Texts;
use crate::store::columns::{position, to_row};
use crate::store::connection::on_each;
use crate::store::schema::{listings, picture_texts, picture_variants, pictures, variants};
use crate::store::{Stored, Tx, coverage};

/// Adds a picture behind those that are there.
///
/// # Errors
/// When the database fails.
pub fn add_picture(tx: &mut Tx, listing: &ListingId, picture: &Picture, at: usize) -> Stored<()> {
    let (width, height) = (to_row("pictures", picture.width)?, to_row("pictures", picture.height)?);
    let now = tx.at();
    diesel::insert_into(pictures::table)
        .values((
            pictures::id.eq(&picture.id),
            pictures::listing_id.eq(listing),
            pictures::position.eq(position(at)),
            pictures::media.eq(&picture.media),
            pictures::width.eq(width),
            pictures::height.eq(height),
            pictures::created_at.eq(now),
            pictures::focus.eq(picture.focus),
            pictures::tint.eq(picture.tint),
            pictures::languages.eq(&picture.readers),
        ))
        .execute(tx.conn())?;
    add_alt(tx, &picture.id, &picture.alt)?;
    add_meant(tx, &picture.id, &picture.variants)?;
    changed(tx, std::slice::from_ref(listing))
}

/// A listing is as old as the last change of its pictures.
fn changed(tx: &mut Tx, of: &[ListingId]) -> Stored<()> {
    let at = tx.at();
    let of = listings::table.filter(listings::id.eq_any(of));
    diesel::update(of).set(listings::updated_at.eq(at)).execute(tx.conn())?;
    Ok(())
}

/// The listing that shows a picture.
fn shown_by(tx: &mut Tx, id: &PictureId) -> Stored<Vec<ListingId>> {
    Ok(pictures::table.find(id).select(pictures::listing_id).load(tx.conn())?)
}

fn add_alt(tx: &mut Tx, picture: &PictureId, alt: &Texts<String>) -> Stored<()> {
    let row = |(language, words)| {
        (picture_texts::picture_id.eq(picture), picture_texts::language.eq(language), picture_texts::alt.eq(words))
    };
    let rows: Vec<_> = alt.iter().map(row).collect();
    if !rows.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(picture_texts::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// Says anew what a picture shows.
///
/// # Errors
/// When the database fails.
pub fn describe_picture(tx: &mut Tx, id: &PictureId, alt: &Texts<String>) -> Stored<()> {
    diesel::delete(picture_texts::table.filter(picture_texts::picture_id.eq(id))).execute(tx.conn())?;
    add_alt(tx, id, alt)?;
    let listing = shown_by(tx, id)?;
    changed(tx, &listing)
}

/// Takes a picture away from a listing and its variants. Its files stay: another listing may show the same.
///
/// # Errors
/// When the database fails.
pub fn remove_picture(tx: &mut Tx, id: &PictureId) -> Stored<()> {
    let listing = shown_by(tx, id)?;
    changed(tx, &listing)?;
    diesel::update(variants::table.filter(variants::picture_id.eq(id)))
        .set(variants::picture_id.eq(None::<PictureId>))
        .execute(tx.conn())?;
    diesel::delete(picture_texts::table.filter(picture_texts::picture_id.eq(id))).execute(tx.conn())?;
    diesel::delete(picture_variants::table.filter(picture_variants::picture_id.eq(id))).execute(tx.conn())?;
    diesel::delete(pictures::table.find(id)).execute(tx.conn())?;
    coverage::forget(tx, Kind::Picture, id.as_str())?;
    Ok(())
}

fn add_meant(tx: &mut Tx, picture: &PictureId, variants: &[VariantId]) -> Stored<()> {
    let row = |variant| (picture_variants::picture_id.eq(picture), picture_variants::variant_id.eq(variant));
    let rows: Vec<_> = variants.iter().map(row).collect();
    if !rows.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(picture_variants::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// Saves where the eye falls on a picture and whom it is meant for.
///
/// # Errors
/// When the database fails.
pub fn arrange_picture(tx: &mut Tx, picture: &Picture) -> Stored<()> {
    diesel::update(pictures::table.find(&picture.id))
        .set((pictures::focus.eq(picture.focus), pictures::languages.eq(&picture.readers)))
        .execute(tx.conn())?;
    let had = picture_variants::table.filter(picture_variants::picture_id.eq(&picture.id));
    diesel::delete(had).execute(tx.conn())?;
    add_meant(tx, &picture.id, &picture.variants)?;
    let listing = shown_by(tx, &picture.id)?;
    changed(tx, &listing)
}

/// Puts the pictures of a listing in order.
///
/// # Errors
/// When the database fails.
pub fn order_pictures(tx: &mut Tx, listing: &ListingId, order: &[PictureId]) -> Stored<()> {
    for (at, id) in order.iter().enumerate() {
        diesel::update(pictures::table.find(id).filter(pictures::listing_id.eq(listing)))
            .set(pictures::position.eq(position(at)))
            .execute(tx.conn())?;
    }
    changed(tx, std::slice::from_ref(listing))
}
