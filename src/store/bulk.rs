//! Listings by the thousand: what [`listings::add`](super::listings::add) and its neighbours write for one, written for
//! many in a few statements. PostgreSQL copies rows, SQLite inserts many at a time; every index is kept.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::columns::{position, to_row};
use super::listings::{ListingRow, VariantRow};
use super::schema::{
    customs_texts, listing_texts, listings, option_words, picture_texts, pictures, slugs, stock, stock_moves, variants,
};
use super::{Conn, Stored, Tx};
use crate::domain::folding::fold;
use crate::domain::ids::{ListingId, PictureId, PlaceId, RecordId, Slug, VariantId};
use crate::domain::listings::Listing;
use crate::domain::pictures::{Focus, Readers, Tint};
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;

/// Rows of one statement: SQLite takes 32,766 values, and a row has some thirty columns at most.
const ROWS: usize = 800;

/// What lies free of a variant at a place, counted once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    /// The id of the movement that says so.
    pub id: RecordId,
    /// Where.
    pub place: PlaceId,
    /// Of what.
    pub variant: VariantId,
    /// How many pieces.
    pub free: u32,
}

/// A listing with all that stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The listing.
    pub listing: Listing,
    /// The name of its brand: searching finds it.
    pub brand: String,
    /// What it is, for customs.
    pub customs: String,
    /// What lies where.
    pub shelved: Vec<Shelved>,
}

#[derive(Insertable)]
#[diesel(table_name = listing_texts, treat_none_as_default_value = false)]
struct TextRow {
    listing_id: ListingId,
    language: Language,
    title: String,
    summary: String,
    body: String,
    care: String,
    folded: String,
}

#[derive(Insertable)]
#[diesel(table_name = option_words, treat_none_as_default_value = false)]
struct WordRow {
    listing_id: ListingId,
    position: i32,
    value: String,
    rank: i32,
    language: Language,
    words: String,
}

#[derive(Insertable)]
#[diesel(table_name = pictures, treat_none_as_default_value = false)]
struct PictureRow {
    id: PictureId,
    listing_id: ListingId,
    position: i32,
    media: String,
    width: i32,
    height: i32,
    created_at: NaiveDateTime,
    focus: Focus,
    tint: Option<Tint>,
    languages: Readers,
}

#[derive(Insertable)]
#[diesel(table_name = picture_texts, treat_none_as_default_value = false)]
struct AltRow {
    picture_id: PictureId,
    language: Language,
    alt: String,
}

#[derive(Insertable)]
#[diesel(table_name = slugs, treat_none_as_default_value = false)]
struct SlugRow {
    kind: Named,
    slug: Slug,
    owner: ListingId,
}

#[derive(Insertable)]
#[diesel(table_name = customs_texts, treat_none_as_default_value = false)]
struct CustomsRow {
    listing_id: ListingId,
    description: String,
}

#[derive(Insertable)]
#[diesel(table_name = stock, treat_none_as_default_value = false)]
struct StockRow {
    place_id: PlaceId,
    variant_id: VariantId,
    free: i64,
    held: i64,
}

#[derive(Insertable)]
#[diesel(table_name = stock_moves, treat_none_as_default_value = false)]
struct MoveRow {
    id: RecordId,
    place_id: PlaceId,
    variant_id: VariantId,
    free_delta: i64,
    held_delta: i64,
    reason: &'static str,
    order_id: Option<String>,
    author: String,
    at: NaiveDateTime,
}

/// Rows of many listings, made before anything is locked.
#[derive(Default)]
pub struct Portion {
    listings: Vec<ListingRow>,
    texts: Vec<TextRow>,
    words: Vec<WordRow>,
    pictures: Vec<PictureRow>,
    alts: Vec<AltRow>,
    slugs: Vec<SlugRow>,
    customs: Vec<CustomsRow>,
    variants: Vec<VariantRow>,
    stock: Vec<StockRow>,
    moves: Vec<MoveRow>,
}

impl Portion {
    /// The rows of listings; `author` counted what lies where.
    ///
    /// # Errors
    /// When a number is greater than a row can hold.
    pub fn of(made: &[Made], author: &str) -> Stored<Self> {
        let mut portion = Self::default();
        for one in made {
            portion.push(one, author)?;
        }
        // In the order of the indexes: neighbours are written together.
        portion.stock.sort_by(|one, other| (&one.place_id, &one.variant_id).cmp(&(&other.place_id, &other.variant_id)));
        portion.slugs.sort_by(|one, other| one.slug.cmp(&other.slug));
        Ok(portion)
    }

    /// How many listings it has.
    pub fn len(&self) -> usize {
        self.listings.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.listings.is_empty()
    }

    fn push(&mut self, made: &Made, author: &str) -> Stored<()> {
        let listing = &made.listing;
        let id = || listing.id.clone();
        self.listings.push(ListingRow::of(listing));
        self.slugs.push(SlugRow { kind: Named::Listing, slug: listing.slug.clone(), owner: id() });
        self.customs.push(CustomsRow { listing_id: id(), description: made.customs.clone() });
        let skus: Vec<&str> = listing.variants.iter().map(|variant| variant.sku.as_str()).collect();
        let skus = skus.join(" ");
        for (language, text) in listing.texts.iter() {
            self.texts.push(TextRow {
                listing_id: id(),
                language,
                title: text.title.clone(),
                summary: text.summary.clone(),
                body: text.body.clone(),
                care: text.care.clone(),
                folded: fold(&format!("{} {} {} {skus}", text.title, text.summary, made.brand)),
            });
        }
        for (at, option) in listing.options.iter().enumerate() {
            let mut word = |value: &str, rank: usize, language: Language, words: &String| {
                let (position, rank) = (position(at), position(rank));
                let (value, words) = (value.to_owned(), words.clone());
                self.words.push(WordRow { listing_id: listing.id.clone(), position, value, rank, language, words });
            };
            option.name.iter().for_each(|(language, words)| word("", 0, language, words));
            for (rank, value) in option.values.iter().enumerate() {
                value.words.iter().for_each(|(language, words)| word(&value.code, rank + 1, language, words));
            }
        }
        for (at, picture) in listing.pictures.iter().enumerate() {
            self.pictures.push(PictureRow {
                id: picture.id.clone(),
                listing_id: id(),
                position: position(at),
                media: picture.media.clone(),
                width: to_row("pictures", picture.width)?,
                height: to_row("pictures", picture.height)?,
                created_at: listing.created_at.naive_utc(),
                focus: picture.focus,
                tint: picture.tint,
                languages: picture.readers.clone(),
            });
            let alt = |(language, alt): (Language, &String)| AltRow {
                picture_id: picture.id.clone(),
                language,
                alt: alt.clone(),
            };
            self.alts.extend(picture.alt.iter().map(alt));
        }
        for (at, variant) in listing.variants.iter().enumerate() {
            self.variants.push(VariantRow::of(variant, at)?);
        }
        for shelved in &made.shelved {
            let (place_id, variant_id, free) =
                (shelved.place.clone(), shelved.variant.clone(), i64::from(shelved.free));
            if free > 0 {
                self.moves.push(MoveRow {
                    id: shelved.id.clone(),
                    place_id: place_id.clone(),
                    variant_id: variant_id.clone(),
                    free_delta: free,
                    held_delta: 0,
                    reason: "counted",
                    order_id: None,
                    author: author.to_owned(),
                    at: listing.created_at.naive_utc(),
                });
            }
            self.stock.push(StockRow { place_id, variant_id, free, held: 0 });
        }
        Ok(())
    }
}

/// Writes many rows of one table.
macro_rules! many {
    ($tx:expr, $table:ident, $rows:expr) => {
        match $tx.conn() {
            Conn::Pg(c) => {
                if !$rows.is_empty() {
                    diesel::copy_from($table::table).from_insertable($rows).execute(c)?;
                }
            }
            Conn::Lite(c) => {
                for rows in $rows.chunks(ROWS) {
                    diesel::insert_into($table::table).values(rows).execute(c)?;
                }
            }
        }
    };
}

/// Adds listings with all that stands around them.
///
/// # Errors
/// When the database fails, or a slug or SKU is taken.
pub fn add(tx: &mut Tx, portion: &Portion) -> Stored<()> {
    many!(tx, listings, &portion.listings);
    many!(tx, slugs, &portion.slugs);
    many!(tx, listing_texts, &portion.texts);
    many!(tx, option_words, &portion.words);
    many!(tx, pictures, &portion.pictures);
    many!(tx, picture_texts, &portion.alts);
    many!(tx, customs_texts, &portion.customs);
    many!(tx, variants, &portion.variants);
    many!(tx, stock, &portion.stock);
    many!(tx, stock_moves, &portion.moves);
    Ok(())
}

/// Which of these listings there are.
///
/// # Errors
/// When the database fails.
pub fn there(conn: &mut Conn, ids: &[ListingId]) -> Stored<HashSet<ListingId>> {
    let rows: Vec<ListingId> = listings::table.filter(listings::id.eq_any(ids)).select(listings::id).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Counts anew what a server plans its questions by: after so many rows it would guess for a while.
///
/// # Errors
/// When the database fails.
pub fn count_anew(tx: &mut Tx) -> Stored<()> {
    match tx.conn() {
        Conn::Pg(c) => Ok(c.batch_execute("ANALYZE")?),
        Conn::Lite(_) => Ok(()),
    }
}
