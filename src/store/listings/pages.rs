//! Which published listings a list shows.

use chrono::NaiveDateTime;
use diesel::dsl::max;
use diesel::prelude::*;

use crate::domain::ids::{BrandId, CategoryId, ListingId, Slug};
use crate::domain::listings::ListingState;
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;
use crate::store::schema::{listing_texts, listings, own_slugs};
use crate::store::{Conn, Stored};

/// What a list is about; what is absent does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of a category.
    pub category: Option<CategoryId>,
    /// Of a brand.
    pub brand: Option<BrandId>,
    /// With all of these words, as [`crate::domain::folding::words`] makes them, in the language given or in English.
    pub words: Option<(Vec<String>, Language)>,
}

/// Published listings from the `offset`th on, those that went on sale last first, and how many there are in all.
///
/// # Errors
/// When the database fails.
pub fn page(conn: &mut Conn, filter: &Filter, offset: i64, limit: i64) -> Stored<(Vec<ListingId>, i64)> {
    let chosen = || {
        let mut chosen = listings::table.filter(listings::state.eq(ListingState::Published)).into_boxed();
        if let Some(category) = &filter.category {
            chosen = chosen.filter(listings::category_id.eq(category));
        }
        if let Some(brand) = &filter.brand {
            chosen = chosen.filter(listings::brand_id.eq(brand));
        }
        if let Some((words, language)) = &filter.words {
            for word in words {
                let saying = listing_texts::table
                    .filter(listing_texts::language.eq_any([*language, Language::EN]))
                    .filter(listing_texts::folded.like(format!("%{word}%")))
                    .select(listing_texts::listing_id);
                chosen = chosen.filter(listings::id.eq_any(saying));
            }
        }
        chosen
    };
    let count: i64 = chosen().count().get_result(conn)?;
    let newest = (listings::published_at.desc(), listings::id.desc());
    let ids = chosen().select(listings::id).order(newest).offset(offset).limit(limit).load(conn)?;
    Ok((ids, count))
}

/// A published listing in a map of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Its part of addresses in the language asked for.
    pub address: Slug,
    /// When it was last changed, in UTC.
    pub changed: NaiveDateTime,
    /// Where it stands among all.
    pub place: Place,
}

/// Where a listing stands among all that are on sale, those that went on sale first, first: when it did, and its id.
pub type Place = (NaiveDateTime, ListingId);

/// The place of the last of so many listings on sale; none where there are fewer.
///
/// # Errors
/// When the database fails.
pub fn last_of(conn: &mut Conn, count: i64) -> Stored<Option<Place>> {
    Ok(listings::table
        .filter(listings::state.eq(ListingState::Published).and(listings::published_at.is_not_null()))
        .order((listings::published_at, listings::id))
        .offset((count - 1).max(0))
        .select((listings::published_at.assume_not_null(), listings::id))
        .first(conn)
        .optional()?)
}

/// Published listings behind a place, from the first on where none is named.
///
/// # Errors
/// When the database fails.
pub fn dated(conn: &mut Conn, language: Language, behind: Option<&Place>, limit: i64) -> Stored<Vec<Dated>> {
    type Row = (Slug, Option<Slug>, NaiveDateTime, NaiveDateTime, ListingId);
    let other = own_slugs::kind.eq(Named::Listing).and(own_slugs::owner.eq(listings::id));
    let mut rows = listings::table
        .left_join(own_slugs::table.on(other.and(own_slugs::language.eq(language))))
        .filter(listings::state.eq(ListingState::Published).and(listings::published_at.is_not_null()))
        .order((listings::published_at, listings::id))
        .limit(limit)
        .select((
            listings::slug,
            own_slugs::slug.nullable(),
            listings::updated_at,
            listings::published_at.assume_not_null(),
            listings::id,
        ))
        .into_boxed();
    if let Some((at, id)) = behind {
        let further = listings::published_at.gt(at).or(listings::id.gt(id));
        rows = rows.filter(listings::published_at.ge(at)).filter(further.assume_not_null());
    }
    let rows: Vec<Row> = rows.load(conn)?;
    let dated = |(own, other, changed, at, id): Row| Dated { address: other.unwrap_or(own), changed, place: (at, id) };
    Ok(rows.into_iter().map(dated).collect())
}

/// When what lists show of a brand's goods in a category last changed: one of them was changed, came or went.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct LastChange {
    /// Whose goods.
    pub brand: BrandId,
    /// In which category.
    pub category: Option<CategoryId>,
    /// When, in UTC.
    pub at: Option<NaiveDateTime>,
}

/// The last change of each brand's goods in each category.
///
/// # Errors
/// When the database fails.
pub fn last_changes(conn: &mut Conn) -> Stored<Vec<LastChange>> {
    Ok(listings::table
        .filter(listings::state.ne(ListingState::Draft))
        .group_by((listings::brand_id, listings::category_id))
        .select((listings::brand_id, listings::category_id, max(listings::updated_at)))
        .load(conn)?)
}

/// Published listings behind one, by id, each with its category; from the first on behind the empty text.
///
/// # Errors
/// When the database fails.
pub fn published_after(conn: &mut Conn, id: &str, limit: i64) -> Stored<Vec<(ListingId, Option<CategoryId>)>> {
    Ok(listings::table
        .filter(listings::state.eq(ListingState::Published).and(listings::id.gt(id)))
        .order(listings::id)
        .limit(limit)
        .select((listings::id, listings::category_id))
        .load(conn)?)
}
