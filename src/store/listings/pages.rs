//! Which published listings a list shows.

use diesel::prelude::*;

use crate::domain::ids::{BrandId, CategoryId, ListingId, Slug};
use crate::domain::listings::ListingState;
use crate::domain::storefront::Language;
use crate::store::schema::{listing_texts, listings};
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

/// The parts of addresses of published listings, newest first.
///
/// # Errors
/// When the database fails.
pub fn slugs(conn: &mut Conn, limit: i64) -> Stored<Vec<Slug>> {
    Ok(listings::table
        .filter(listings::state.eq(ListingState::Published))
        .order((listings::published_at.desc(), listings::id.desc()))
        .limit(limit)
        .select(listings::slug)
        .load(conn)?)
}

/// Published listings behind one, by id; from the first on behind the empty text.
///
/// # Errors
/// When the database fails.
pub fn published_after(conn: &mut Conn, id: &str, limit: i64) -> Stored<Vec<ListingId>> {
    Ok(listings::table
        .filter(listings::state.eq(ListingState::Published).and(listings::id.gt(id)))
        .order(listings::id)
        .limit(limit)
        .select(listings::id)
        .load(conn)?)
}
