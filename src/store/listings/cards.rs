//! What a list, a cart line or a desk shows of a listing.

use std::collections::HashMap;

use diesel::prelude::*;

use super::rows::{ListingRow, options_of, pictures_of, variants_of};
use crate::domain::ids::{BrandId, CategoryId, ListingId, PictureId, Slug, VariantId};
use crate::domain::listings::{ListingOption, ListingState, Picture, Variant};
use crate::domain::pictures::{Focus, Tint, leading, seen_by};
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;
use crate::domain::texts::{Said, Texts};
use crate::store::schema::{brands, listing_texts, listings};
use crate::store::{Conn, Stored, slugs};

/// Most ids of one statement: both databases take more, but not without end.
const BATCH: usize = 2000;

/// A picture as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardPicture {
    /// Its id.
    pub id: PictureId,
    /// The key of its files.
    pub media: String,
    /// Pixels of the largest.
    pub width: u32,
    /// Pixels of the largest.
    pub height: u32,
    /// What it shows; none where nobody said so.
    pub alt: Option<Said<String>>,
    /// Where the eye falls.
    pub focus: Focus,
    /// What stands in for it until it is there.
    pub tint: Option<Tint>,
    /// The forms it is meant for; every one where none is named.
    pub variants: Vec<VariantId>,
}

/// A listing in one language, without its long texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: ListingId,
    /// Its own part of addresses.
    pub slug: Slug,
    /// That of the language.
    pub address: Slug,
    /// Where it stands.
    pub state: ListingState,
    /// Whose it is.
    pub brand: BrandId,
    /// Its brand's part of addresses.
    pub brand_slug: Slug,
    /// Its brand's name.
    pub brand_name: String,
    /// Where it stands in the catalogue.
    pub category: Option<CategoryId>,
    /// Its name, in the language it is in.
    pub title: Said<String>,
    /// A sentence or two.
    pub summary: Said<String>,
    /// What its variants differ in.
    pub options: Vec<ListingOption>,
    /// Its variants, in order, those off sale too.
    pub variants: Vec<Variant>,
    /// Its pictures that readers of the language see, the main one first.
    pub pictures: Vec<CardPicture>,
}

impl Card {
    /// Variants on sale.
    pub fn on_sale(&self) -> impl Iterator<Item = &Variant> {
        self.variants.iter().filter(|variant| variant.active)
    }

    /// One of its variants.
    pub fn variant(&self, id: &VariantId) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.id == *id)
    }

    /// One of its variants, if it can be bought today.
    pub fn for_sale(&self, id: &VariantId) -> Option<&Variant> {
        self.variant(id).filter(|variant| variant.active && self.state == ListingState::Published)
    }

    /// The main picture.
    pub fn picture(&self) -> Option<&CardPicture> {
        self.pictures.first()
    }

    /// The picture that shows a variant; one that shows them all where none does.
    pub fn picture_of(&self, variant: &Variant) -> Option<&CardPicture> {
        leading(&self.pictures, variant, |picture| (&picture.id, &picture.variants))
    }

    /// What a variant is, option by option: the words of its choices.
    pub fn choices(&self, variant: &Variant, language: Language) -> Vec<Said<String>> {
        self.options.iter().zip(&variant.options).map(|(option, code)| option.choice(code, language)).collect()
    }
}

/// The cards of the listings that variants belong to, each once.
///
/// # Errors
/// When the database fails.
pub fn cards_of(conn: &mut Conn, variants: &[VariantId], language: Language) -> Stored<Vec<Card>> {
    let mut of: Vec<_> = super::variants(conn, variants)?.into_iter().map(|variant| variant.listing).collect();
    of.sort();
    of.dedup();
    cards(conn, &of, language)
}

/// Cards for listings, in the order of the ids; ids of nothing are left out.
///
/// # Errors
/// When the database fails.
pub fn cards(conn: &mut Conn, ids: &[ListingId], language: Language) -> Stored<Vec<Card>> {
    let mut found: HashMap<ListingId, Card> = HashMap::new();
    for batch in ids.chunks(BATCH) {
        found.extend(some_cards(conn, batch, language)?.into_iter().map(|card| (card.id.clone(), card)));
    }
    Ok(ids.iter().filter_map(|id| found.get(id).cloned()).collect())
}

fn some_cards(conn: &mut Conn, ids: &[ListingId], language: Language) -> Stored<Vec<Card>> {
    let rows: Vec<(ListingRow, Slug, String)> = listings::table
        .inner_join(brands::table)
        .filter(listings::id.eq_any(ids))
        .select((ListingRow::as_select(), brands::slug, brands::name))
        .load(conn)?;
    let mut titles = titles_of(conn, ids)?;
    let mut options = options_of(conn, ids)?;
    let mut variants = variants_of(conn, ids)?;
    let mut pictures = pictures_of(conn, ids)?;
    let owners: Vec<&str> = ids.iter().map(ListingId::as_str).collect();
    let mut names = slugs::in_language(conn, Named::Listing, language, &owners)?;
    let shown = |picture: Picture| CardPicture {
        id: picture.id,
        media: picture.media,
        width: picture.width,
        height: picture.height,
        alt: picture.alt.in_language(language).map(|alt| alt.map(Clone::clone)),
        focus: picture.focus,
        tint: picture.tint,
        variants: picture.variants,
    };
    let card = |(row, brand_slug, brand_name): (ListingRow, Slug, String)| {
        let titles = titles.remove(&row.id).unwrap_or_default();
        // A listing without any words is a draft at its very beginning: its slug stands in.
        let text = titles.in_language(language).map(|text| text.map(Clone::clone));
        let text = text.unwrap_or(Said { language: Language::EN, words: (row.slug.to_string(), String::new()) });
        let said = text.language;
        let (title, summary) = text.words;
        Card {
            title: Said { language: said, words: title },
            summary: Said { language: said, words: summary },
            options: options.remove(&row.id).unwrap_or_default(),
            variants: variants.remove(&row.id).unwrap_or_default(),
            pictures: seen_by(pictures.remove(&row.id).unwrap_or_default(), language).into_iter().map(shown).collect(),
            address: names.remove(row.id.as_str()).unwrap_or_else(|| row.slug.clone()),
            id: row.id,
            slug: row.slug,
            state: row.state,
            brand: row.brand_id,
            brand_slug,
            brand_name,
            category: row.category_id,
        }
    };
    Ok(rows.into_iter().map(card).collect())
}

pub(super) fn titles_of(conn: &mut Conn, ids: &[ListingId]) -> Stored<HashMap<ListingId, Texts<(String, String)>>> {
    let rows: Vec<(ListingId, Language, String, String)> = listing_texts::table
        .filter(listing_texts::listing_id.eq_any(ids))
        .select((listing_texts::listing_id, listing_texts::language, listing_texts::title, listing_texts::summary))
        .load(conn)?;
    let mut of: HashMap<ListingId, Texts<(String, String)>> = HashMap::new();
    for (listing, language, title, summary) in rows {
        of.entry(listing).or_default().set(language, (title, summary));
    }
    Ok(of)
}
