//! Listings with their words, options, variants and pictures: whole ones for desks and product pages, [`Card`]s for
//! lists and carts. Whatever the number of listings, a fixed number of queries.

mod cards;
mod finding;
mod pages;
mod pictures;
mod rows;
mod save;

pub use cards::{Card, CardPicture, cards, cards_of};
pub use finding::{ToFind, Touched, to_find, touched};
pub use pages::{Dated, Filter, LastChange, Place, dated, last_changes, last_of, page, published_after};
pub use pictures::{add_picture, arrange_picture, describe_picture, order_pictures, remove_picture};
pub use save::{add, save, set_state};

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::schema::{listings, pictures as shots, slugs, variants};
use super::{Conn, Stored, Tx};
use crate::domain::ids::{BrandId, ListingId, PictureId, Sku, Slug, VariantId};
use crate::domain::listings::{Listing, ListingState, Picture, Variant};
use crate::domain::slugs::Named;
use rows::whole;
pub(super) use rows::{ListingRow, VariantRow};

/// A listing by a part of addresses it has or had, in any state.
///
/// # Errors
/// When the database fails.
pub fn by_slug(conn: &mut Conn, slug: &Slug) -> Stored<Option<Listing>> {
    let named = slugs::table.filter(slugs::kind.eq(Named::Listing).and(slugs::slug.eq(slug))).select(slugs::owner);
    let rows = listings::table.filter(listings::id.eq_any(named)).select(ListingRow::as_select()).load(conn)?;
    Ok(whole(conn, rows)?.pop())
}

/// A listing by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &ListingId) -> Stored<Option<Listing>> {
    let rows = listings::table.filter(listings::id.eq(id)).select(ListingRow::as_select()).load(conn)?;
    Ok(whole(conn, rows)?.pop())
}

/// Listings by their ids, in any order.
///
/// # Errors
/// When the database fails.
pub fn by_ids(conn: &mut Conn, ids: &[ListingId]) -> Stored<Vec<Listing>> {
    let rows = listings::table.filter(listings::id.eq_any(ids)).select(ListingRow::as_select()).load(conn)?;
    whole(conn, rows)
}

/// Takes a listing for this transaction: another that takes it too waits until this one ends. `false` when there is no
/// such listing.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx, id: &ListingId) -> Stored<bool> {
    // A change that changes nothing locks the row on PostgreSQL; on SQLite there is one writer anyway.
    Ok(diesel::update(listings::table.find(id)).set(listings::state.eq(listings::state)).execute(tx.conn())? == 1)
}

/// A brand's own listing by its part of addresses; another brand's is not found.
///
/// # Errors
/// When the database fails.
pub fn owned_by(conn: &mut Conn, brand: &BrandId, slug: &Slug) -> Stored<Option<Listing>> {
    let own = listings::table.filter(listings::brand_id.eq(brand).and(listings::slug.eq(slug)));
    let rows = own.select(ListingRow::as_select()).load(conn)?;
    Ok(whole(conn, rows)?.pop())
}

/// A brand's own listings by their parts of addresses; other brands' are not found.
///
/// # Errors
/// When the database fails.
pub fn own_by_slugs(conn: &mut Conn, brand: &BrandId, slugs: &[Slug]) -> Stored<Vec<Listing>> {
    let own = listings::table.filter(listings::brand_id.eq(brand)).filter(listings::slug.eq_any(slugs));
    let rows = own.select(ListingRow::as_select()).load(conn)?;
    whole(conn, rows)
}

/// The listings of a brand that were imported under these names.
///
/// # Errors
/// When the database fails.
pub fn by_import_keys(conn: &mut Conn, brand: &BrandId, keys: &[String]) -> Stored<Vec<Listing>> {
    let rows = listings::table
        .filter(listings::brand_id.eq(brand))
        .filter(listings::import_key.eq_any(keys))
        .select(ListingRow::as_select())
        .load(conn)?;
    whole(conn, rows)
}

/// The ids of a brand's listings, newest first, whatever their state.
///
/// # Errors
/// When the database fails.
pub fn of_brand(conn: &mut Conn, brand: &BrandId) -> Stored<Vec<(ListingId, ListingState)>> {
    Ok(listings::table
        .filter(listings::brand_id.eq(brand))
        .order(listings::id.desc())
        .select((listings::id, listings::state))
        .load(conn)?)
}

/// The listings of these parts of addresses, with where they stand, in any order.
///
/// # Errors
/// When the database fails.
pub fn by_slugs(conn: &mut Conn, slugs: &[Slug]) -> Stored<Vec<(Slug, ListingId, ListingState)>> {
    Ok(listings::table
        .filter(listings::slug.eq_any(slugs))
        .select((listings::slug, listings::id, listings::state))
        .load(conn)?)
}

/// Whose listings are, and where they stand.
///
/// # Errors
/// When the database fails.
pub fn states(conn: &mut Conn, ids: &[ListingId]) -> Stored<HashMap<ListingId, (BrandId, ListingState)>> {
    let rows: Vec<(ListingId, BrandId, ListingState)> = listings::table
        .filter(listings::id.eq_any(ids))
        .select((listings::id, listings::brand_id, listings::state))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, brand, state)| (id, (brand, state))).collect())
}

/// Variants by their ids, in any order.
///
/// # Errors
/// When the database fails.
pub fn variants(conn: &mut Conn, ids: &[VariantId]) -> Stored<Vec<Variant>> {
    let rows: Vec<VariantRow> =
        variants::table.filter(variants::id.eq_any(ids)).select(VariantRow::as_select()).load(conn)?;
    rows.into_iter().map(VariantRow::variant).collect()
}

/// Variants for sale behind one of them, in the order of their ids, with their brands.
///
/// # Errors
/// When the database fails.
pub fn on_sale_after(conn: &mut Conn, id: &str, limit: usize) -> Stored<Vec<(Variant, BrandId)>> {
    let rows: Vec<(VariantRow, BrandId)> = variants::table
        .inner_join(listings::table)
        .filter(variants::id.gt(id).and(variants::active.eq(true)))
        // Said so that SQLite goes through the variants in their order instead of sorting all of them.
        .filter(listings::state.ne_all([ListingState::Draft, ListingState::Withdrawn]))
        .order(variants::id)
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((VariantRow::as_select(), listings::brand_id))
        .load(conn)?;
    rows.into_iter().map(|(row, brand)| Ok((row.variant()?, brand))).collect()
}

/// The variants on sale of some listings, with their brands.
///
/// # Errors
/// When the database fails.
pub fn on_sale_of(conn: &mut Conn, ids: &[ListingId]) -> Stored<Vec<(Variant, BrandId)>> {
    let rows: Vec<(VariantRow, BrandId)> = variants::table
        .inner_join(listings::table)
        .filter(variants::listing_id.eq_any(ids).and(variants::active.eq(true)))
        .filter(listings::state.ne_all([ListingState::Draft, ListingState::Withdrawn]))
        .order(variants::id)
        .select((VariantRow::as_select(), listings::brand_id))
        .load(conn)?;
    rows.into_iter().map(|(row, brand)| Ok((row.variant()?, brand))).collect()
}

/// Who holds these SKUs: they are unique in the whole shop.
///
/// # Errors
/// When the database fails.
pub fn holders(conn: &mut Conn, skus: &[Sku]) -> Stored<Vec<(Sku, VariantId, ListingId)>> {
    Ok(variants::table
        .filter(variants::sku.eq_any(skus))
        .select((variants::sku, variants::id, variants::listing_id))
        .load(conn)?)
}

/// Those of the variants that are a brand's, with their codes.
///
/// # Errors
/// When the database fails.
pub fn variants_of_brand(conn: &mut Conn, brand: &BrandId, ids: &[VariantId]) -> Stored<HashMap<VariantId, Sku>> {
    let rows: Vec<(VariantId, Sku)> = variants::table
        .inner_join(listings::table)
        .filter(listings::brand_id.eq(brand))
        .filter(variants::id.eq_any(ids))
        .select((variants::id, variants::sku))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Which of these slugs are taken, in whatever language, or were.
///
/// # Errors
/// When the database fails.
pub fn taken(conn: &mut Conn, wanted: &[Slug]) -> Stored<Vec<Slug>> {
    Ok(super::slugs::owners(conn, Named::Listing, wanted)?.into_keys().collect())
}

/// Pictures of listings by their ids.
///
/// # Errors
/// When the database fails.
pub fn pictures(conn: &mut Conn, ids: &[PictureId]) -> Stored<HashMap<PictureId, Picture>> {
    let of: Vec<ListingId> =
        shots::table.filter(shots::id.eq_any(ids)).select(shots::listing_id).distinct().load(conn)?;
    let all = rows::pictures_of(conn, &of)?.into_values().flatten();
    Ok(all.filter(|picture| ids.contains(&picture.id)).map(|picture| (picture.id.clone(), picture)).collect())
}

/// Listings of one brand, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// On the shelves.
    pub published: i64,
    /// In any state.
    pub all: i64,
}

/// How many listings each brand has; brands without any are left out.
///
/// # Errors
/// When the database fails.
pub fn count_by_brand(conn: &mut Conn) -> Stored<HashMap<BrandId, Counted>> {
    let rows: Vec<(BrandId, ListingState, i64)> = listings::table
        .group_by((listings::brand_id, listings::state))
        .select((listings::brand_id, listings::state, count_star()))
        .load(conn)?;
    let mut counted: HashMap<BrandId, Counted> = HashMap::new();
    for (brand, state, count) in rows {
        let own = counted.entry(brand).or_default();
        own.all += count;
        own.published += if state == ListingState::Published { count } else { 0 };
    }
    Ok(counted)
}

/// How many listings there are, in any state.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn) -> Stored<i64> {
    Ok(listings::table.count().get_result(conn)?)
}
