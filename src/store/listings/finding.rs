//! Listings as the index holds them: what each is found by, sorted by and counted under.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::cards::titles_of;
use super::rows::{options_of, variants_of};
use crate::domain::ids::{BrandId, CategoryId, ListingId, PlaceId, Slug, VariantId};
use crate::domain::listings::{ListingOption, ListingState, Variant};
use crate::domain::reviews::Tally;
use crate::domain::texts::Texts;
use crate::store::changes::Change;
use crate::store::schema::{brands, categories, listings, variants};
use crate::store::{Conn, Stored, reviews, stock};

/// Most ids of one statement.
const BATCH: usize = 2000;

/// A listing on the shelves, as it is found.
#[derive(Debug, Clone)]
pub struct ToFind {
    /// Its id.
    pub id: ListingId,
    /// Its own part of addresses.
    pub slug: Slug,
    /// Whose it is.
    pub brand: BrandId,
    /// Its brand's name.
    pub brand_name: String,
    /// Where it stands in the catalogue.
    pub category: Option<CategoryId>,
    /// When it went on sale.
    pub published_at: Option<NaiveDateTime>,
    /// Name and summary in each language it is written in.
    pub texts: Texts<(String, String)>,
    /// What its variants differ in.
    pub options: Vec<ListingOption>,
    /// Its variants on sale, in order.
    pub variants: Vec<Variant>,
    /// Where anything of a variant is free to sell; variants of which nothing is are left out.
    pub lies: HashMap<VariantId, BTreeSet<PlaceId>>,
    /// Tenths of a star that its reviews come to; 0 without any.
    pub stars: u64,
}

type Row = (ListingId, Slug, BrandId, String, Option<CategoryId>, Option<NaiveDateTime>);

/// Those of the listings that are on the shelves.
///
/// # Errors
/// When the database fails.
pub fn to_find(conn: &mut Conn, ids: &[ListingId]) -> Stored<Vec<ToFind>> {
    let rows: Vec<Row> = listings::table
        .inner_join(brands::table)
        .filter(listings::id.eq_any(ids))
        .filter(listings::state.eq(ListingState::Published))
        .select((
            listings::id,
            listings::slug,
            listings::brand_id,
            brands::name,
            listings::category_id,
            listings::published_at,
        ))
        .load(conn)?;
    let ids: Vec<ListingId> = rows.iter().map(|row| row.0.clone()).collect();
    let mut texts = titles_of(conn, &ids)?;
    let mut options = options_of(conn, &ids)?;
    let mut forms = variants_of(conn, &ids)?;
    let mut tallies = reviews::tallies(conn, &ids)?;
    let mut lies: HashMap<VariantId, BTreeSet<PlaceId>> = HashMap::new();
    for level in stock::of_listings(conn, &ids)?.into_iter().filter(|level| level.free > 0) {
        lies.entry(level.variant).or_default().insert(level.place);
    }
    let one = |(id, slug, brand, brand_name, category, published_at)| {
        let on_sale: Vec<Variant> =
            forms.remove(&id).unwrap_or_default().into_iter().filter(|variant| variant.active).collect();
        let own = on_sale.iter().filter_map(|variant| Some((variant.id.clone(), lies.remove(&variant.id)?))).collect();
        let judged = tallies.remove(&id).unwrap_or_default();
        let judged = judged.iter().fold(Tally::default(), |all, (_, one)| all.plus(one));
        ToFind {
            texts: texts.remove(&id).unwrap_or_default(),
            options: options.remove(&id).unwrap_or_default(),
            variants: on_sale,
            lies: own,
            stars: judged.tenths(),
            id,
            slug,
            brand,
            brand_name,
            category,
            published_at,
        }
    };
    Ok(rows.into_iter().map(one).collect())
}

/// What changes touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// These listings.
    Some(BTreeSet<ListingId>),
    /// So much that everything has to be read again.
    All,
}

/// The listings that changes touch, whatever their state.
///
/// # Errors
/// When the database fails.
pub fn touched(conn: &mut Conn, changes: &[Change]) -> Stored<Touched> {
    let named = |noun: &str| -> Vec<&str> {
        changes.iter().filter(|change| change.noun == noun).map(|change| change.name.as_str()).collect()
    };
    if !named("catalogue").is_empty() {
        return Ok(Touched::All);
    }
    let mut ids: BTreeSet<ListingId> = named("reviews").into_iter().filter_map(|id| id.parse().ok()).collect();
    for slugs in named("listing").chunks(BATCH) {
        let own = listings::table.filter(listings::slug.eq_any(slugs)).select(listings::id);
        ids.extend(own.load::<ListingId>(conn)?);
    }
    for forms in named("stock").chunks(BATCH) {
        let own = variants::table.filter(variants::id.eq_any(forms)).select(variants::listing_id);
        ids.extend(own.load::<ListingId>(conn)?);
    }
    for houses in named("brand").chunks(BATCH) {
        let own = brands::table.filter(brands::slug.eq_any(houses)).select(brands::id);
        ids.extend(
            listings::table.filter(listings::brand_id.eq_any(own)).select(listings::id).load::<ListingId>(conn)?,
        );
    }
    for kinds in named("category").chunks(BATCH) {
        let own = categories::table.filter(categories::slug.eq_any(kinds)).select(categories::id.nullable());
        let of = listings::table.filter(listings::category_id.eq_any(own)).select(listings::id);
        ids.extend(of.load::<ListingId>(conn)?);
    }
    Ok(Touched::Some(ids))
}
