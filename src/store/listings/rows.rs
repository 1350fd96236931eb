//! Rows of listings, and whole listings from them.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::domain::country::Country;
use crate::domain::ids::{BrandId, CategoryId, ListingId, PictureId, Sku, Slug, VariantId};
use crate::domain::lanes::Restrictions;
use crate::domain::listings::{
    Listing, ListingOption, ListingState, ListingText, OptionValue, Picture, Reduced, Variant,
};
use crate::domain::measures::Measure;
use crate::domain::money::{Currency, Money};
use crate::domain::pictures::{Focus, Readers, Tint};
use crate::domain::rulebook::Hs6;
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::columns::{from_row, position, to_row};
use crate::store::schema::{
    listing_texts, listings, option_words, picture_texts, picture_variants, pictures, variants,
};
use crate::store::{Conn, Stored, slugs};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = listings, treat_none_as_default_value = false)]
pub(in crate::store) struct ListingRow {
    pub id: ListingId,
    pub brand_id: BrandId,
    pub category_id: Option<CategoryId>,
    pub slug: Slug,
    pub state: ListingState,
    pub import_key: Option<String>,
    pub created_at: NaiveDateTime,
    pub updated_at: NaiveDateTime,
    pub published_at: Option<NaiveDateTime>,
}

impl ListingRow {
    pub fn of(listing: &Listing) -> Self {
        Self {
            id: listing.id.clone(),
            brand_id: listing.brand.clone(),
            category_id: listing.category.clone(),
            slug: listing.slug.clone(),
            state: listing.state,
            import_key: listing.import_key.clone(),
            created_at: listing.created_at.naive_utc(),
            updated_at: listing.updated_at.naive_utc(),
            published_at: listing.published_at.map(|at| at.naive_utc()),
        }
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = variants, treat_none_as_default_value = false, treat_none_as_null = true)]
pub(in crate::store) struct VariantRow {
    id: VariantId,
    listing_id: ListingId,
    position: i32,
    sku: Sku,
    option1: Option<String>,
    option2: Option<String>,
    option3: Option<String>,
    price_minor: i64,
    currency: Currency,
    hs6: Option<Hs6>,
    tariff_code: Option<String>,
    origin: Option<Country>,
    proven: bool,
    weight_g: Option<i32>,
    length_mm: Option<i32>,
    width_mm: Option<i32>,
    height_mm: Option<i32>,
    restrictions: Restrictions,
    picture_id: Option<PictureId>,
    active: bool,
    floor_minor: Option<i64>,
    regular_minor: Option<i64>,
    reduced_at: Option<NaiveDateTime>,
    measure: Option<Measure>,
}

impl VariantRow {
    pub fn of(variant: &Variant, at: usize) -> Stored<Self> {
        let count = |number: u32| to_row("variants", number);
        let side = |which: usize| variant.dims_mm.and_then(|dims| dims.get(which).copied()).map(count).transpose();
        let option = |which: usize| variant.options.get(which).cloned();
        Ok(Self {
            id: variant.id.clone(),
            listing_id: variant.listing.clone(),
            position: position(at),
            sku: variant.sku.clone(),
            option1: option(0),
            option2: option(1),
            option3: option(2),
            price_minor: variant.price.minor(),
            currency: variant.price.currency(),
            hs6: variant.hs6,
            tariff_code: variant.tariff_code.clone(),
            origin: variant.origin,
            proven: variant.proven,
            weight_g: variant.weight_g.map(count).transpose()?,
            length_mm: side(0)?,
            width_mm: side(1)?,
            height_mm: side(2)?,
            restrictions: variant.restrictions,
            picture_id: variant.picture.clone(),
            active: variant.active,
            floor_minor: variant.floor.map(|floor| floor.minor()),
            regular_minor: variant.reduced.map(|reduced| reduced.regular.minor()),
            reduced_at: variant.reduced.map(|reduced| reduced.since.naive_utc()),
            measure: variant.measure,
        })
    }

    pub fn variant(self) -> Stored<Variant> {
        let count = |number| from_row("variants", number);
        let money = |minor| Money::new(minor, self.currency);
        let dims = match (self.length_mm, self.width_mm, self.height_mm) {
            (Some(length), Some(width), Some(height)) => Some([count(length)?, count(width)?, count(height)?]),
            _ => None,
        };
        Ok(Variant {
            id: self.id,
            listing: self.listing_id,
            sku: self.sku,
            options: [self.option1, self.option2, self.option3].into_iter().flatten().collect(),
            price: money(self.price_minor),
            hs6: self.hs6,
            tariff_code: self.tariff_code,
            origin: self.origin,
            proven: self.proven,
            weight_g: self.weight_g.map(count).transpose()?,
            dims_mm: dims,
            restrictions: self.restrictions,
            picture: self.picture_id,
            active: self.active,
            floor: self.floor_minor.map(money),
            reduced: match (self.regular_minor, self.reduced_at) {
                (Some(regular), Some(since)) => Some(Reduced { regular: money(regular), since: since.and_utc() }),
                _ => None,
            },
            measure: self.measure,
        })
    }
}

/// The variants of listings, in order.
pub(super) fn variants_of(conn: &mut Conn, ids: &[ListingId]) -> Stored<HashMap<ListingId, Vec<Variant>>> {
    let rows: Vec<VariantRow> = variants::table
        .filter(variants::listing_id.eq_any(ids))
        .order(variants::position)
        .select(VariantRow::as_select())
        .load(conn)?;
    let mut of: HashMap<ListingId, Vec<Variant>> = HashMap::new();
    for row in rows {
        of.entry(row.listing_id.clone()).or_default().push(row.variant()?);
    }
    Ok(of)
}

/// The options of listings, in order.
pub(super) fn options_of(conn: &mut Conn, ids: &[ListingId]) -> Stored<HashMap<ListingId, Vec<ListingOption>>> {
    let rows: Vec<(ListingId, i32, String, i32, Language, String)> = option_words::table
        .filter(option_words::listing_id.eq_any(ids))
        .order((option_words::listing_id, option_words::position, option_words::rank))
        .load(conn)?;
    let mut of: HashMap<ListingId, Vec<ListingOption>> = HashMap::new();
    for (listing, at, code, _rank, language, words) in rows {
        let options = of.entry(listing).or_default();
        let at = usize::try_from(at).unwrap_or(0);
        while options.len() <= at {
            options.push(ListingOption::default());
        }
        let Some(option) = options.get_mut(at) else { continue };
        if code.is_empty() {
            option.name.set(language, words);
        } else if let Some(value) = option.values.iter_mut().find(|value| value.code == code) {
            value.words.set(language, words);
        } else {
            option.values.push(OptionValue { code, words: Texts::one(language, words) });
        }
    }
    Ok(of)
}

/// The pictures of listings, the main one first.
pub(super) fn pictures_of(conn: &mut Conn, ids: &[ListingId]) -> Stored<HashMap<ListingId, Vec<Picture>>> {
    type PictureRow = (PictureId, ListingId, String, i32, i32, Focus, Option<Tint>, Readers);
    let rows: Vec<PictureRow> = pictures::table
        .filter(pictures::listing_id.eq_any(ids))
        .order((pictures::position, pictures::id))
        .select((
            pictures::id,
            pictures::listing_id,
            pictures::media,
            pictures::width,
            pictures::height,
            pictures::focus,
            pictures::tint,
            pictures::languages,
        ))
        .load(conn)?;
    let words: Vec<(PictureId, Language, String)> = picture_texts::table
        .inner_join(pictures::table)
        .filter(pictures::listing_id.eq_any(ids))
        .select((picture_texts::picture_id, picture_texts::language, picture_texts::alt))
        .load(conn)?;
    let mut alts: HashMap<PictureId, Texts<String>> = HashMap::new();
    for (picture, language, alt) in words {
        alts.entry(picture).or_default().set(language, alt);
    }
    let meant: Vec<(PictureId, VariantId)> = picture_variants::table
        .inner_join(pictures::table)
        .filter(pictures::listing_id.eq_any(ids))
        .order((picture_variants::picture_id, picture_variants::variant_id))
        .select((picture_variants::picture_id, picture_variants::variant_id))
        .load(conn)?;
    let mut forms: HashMap<PictureId, Vec<VariantId>> = HashMap::new();
    for (picture, variant) in meant {
        forms.entry(picture).or_default().push(variant);
    }
    let mut of: HashMap<ListingId, Vec<Picture>> = HashMap::new();
    for (id, listing, media, width, height, focus, tint, readers) in rows {
        let (width, height) = (from_row("pictures", width)?, from_row("pictures", height)?);
        let alt = alts.remove(&id).unwrap_or_default();
        let variants = forms.remove(&id).unwrap_or_default();
        let picture = Picture { id, media, width, height, alt, focus, tint, readers, variants };
        of.entry(listing).or_default().push(picture);
    }
    Ok(of)
}

fn texts_of(conn: &mut Conn, ids: &[ListingId]) -> Stored<HashMap<ListingId, Texts<ListingText>>> {
    type TextRow = (ListingId, Language, String, String, String, String);
    let rows: Vec<TextRow> = listing_texts::table
        .filter(listing_texts::listing_id.eq_any(ids))
        .select((
            listing_texts::listing_id,
            listing_texts::language,
            listing_texts::title,
            listing_texts::summary,
            listing_texts::body,
            listing_texts::care,
        ))
        .load(conn)?;
    let mut of: HashMap<ListingId, Texts<ListingText>> = HashMap::new();
    for (listing, language, title, summary, body, care) in rows {
        of.entry(listing).or_default().set(language, ListingText { title, summary, body, care });
    }
    Ok(of)
}

/// Whole listings for rows, in their order.
pub(super) fn whole(conn: &mut Conn, rows: Vec<ListingRow>) -> Stored<Vec<Listing>> {
    let ids: Vec<ListingId> = rows.iter().map(|row| row.id.clone()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut texts = texts_of(conn, &ids)?;
    let mut options = options_of(conn, &ids)?;
    let mut variants = variants_of(conn, &ids)?;
    let mut pictures = pictures_of(conn, &ids)?;
    let owners: Vec<&str> = ids.iter().map(ListingId::as_str).collect();
    let mut names = slugs::of(conn, Named::Listing, &owners)?;
    let listing = |row: ListingRow| Listing {
        texts: texts.remove(&row.id).unwrap_or_default(),
        options: options.remove(&row.id).unwrap_or_default(),
        variants: variants.remove(&row.id).unwrap_or_default(),
        pictures: pictures.remove(&row.id).unwrap_or_default(),
        slugs: names.remove(row.id.as_str()).unwrap_or_default(),
        id: row.id,
        brand: row.brand_id,
        category: row.category_id,
        slug: row.slug,
        state: row.state,
        import_key: row.import_key,
        created_at: row.created_at.and_utc(),
        updated_at: row.updated_at.and_utc(),
        published_at: row.published_at.map(|at| at.and_utc()),
    };
    Ok(rows.into_iter().map(listing).collect())
}
