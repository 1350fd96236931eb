//! What brand owners publish: a listing with its variants.
//!
//! ```text
//! draft → published ⇄ withdrawn
//! ```
//! A listing is published only when a shopper could buy it and customs would take it: words, a picture, something to
//! sell, and for everything on sale a tariff subheading, an origin and a weight.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::country::Country;
use super::ids::{BrandId, CategoryId, ListingId, PictureId, Sku, Slug, VariantId};
use super::lanes::Restrictions;
use super::measures::Measure;
use super::money::Money;
use super::routing::Wanted;
use super::rulebook::Hs6;
use super::slugs::Slugs;
use super::storefront::Language;
use super::texts::{Said, Texts};
use super::words::words;

pub use super::pictures::Picture;
pub use super::routing::Missing;

/// Options a listing may have at most (colour, size …): the three columns of a variant.
pub const MOST_OPTIONS: usize = 3;

words! {
    /// Where a listing stands.
    ListingState "state of a listing" {
        /// Being written; never shown.
        Draft = "draft",
        /// For sale.
        Published = "published",
        /// Taken off the shelf; may come back.
        Withdrawn = "withdrawn",
    }
}

impl ListingState {
    /// Whether it may move there.
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::Draft | Self::Withdrawn, Self::Published) | (Self::Published, Self::Withdrawn))
    }
}

/// The words of a listing in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListingText {
    /// Its name.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Paragraphs, an empty line between them.
    pub body: String,
    /// How to look after it.
    pub care: String,
}

/// One choice of an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionValue {
    /// What variants say (`celadon`).
    pub code: String,
    /// What people read.
    pub words: Texts<String>,
}

/// What variants of a listing differ in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListingOption {
    /// Its name (Glaze, Size).
    pub name: Texts<String>,
    /// Its choices, in the order they are offered.
    pub values: Vec<OptionValue>,
}

impl ListingOption {
    /// The words of a choice; its code where nobody wrote any.
    pub fn choice(&self, code: &str, language: Language) -> Said<String> {
        let value = self.values.iter().find(|value| value.code == code);
        let words = value.and_then(|value| value.words.in_language(language));
        words.map_or(Said { language, words: code.to_owned() }, |words| words.map(Clone::clone))
    }
}

/// A price that was reduced: the one before it stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reduced {
    /// What the brand asks when it is not reduced.
    pub regular: Money,
    /// Since when the price is what it is now.
    pub since: DateTime<Utc>,
}

/// One buyable form of a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its id.
    pub id: VariantId,
    /// What it is a form of.
    pub listing: ListingId,
    /// The brand's code.
    pub sku: Sku,
    /// The code of its choice for each option of the listing.
    pub options: Vec<String>,
    /// The brand's price of one unit, duty and tax not in it.
    pub price: Money,
    /// Tariff subheading, once known.
    pub hs6: Option<Hs6>,
    /// 8 to 10 digits, where six do not decide.
    pub tariff_code: Option<String>,
    /// Country of origin, once known.
    pub origin: Option<Country>,
    /// Whether the brand holds a proof that it originates there, under agreements that ask for one.
    pub proven: bool,
    /// Grams of one unit, once known.
    pub weight_g: Option<u32>,
    /// Length, width, height in millimetres.
    pub dims_mm: Option<[u32; 3]>,
    /// What carriers mind.
    pub restrictions: Restrictions,
    /// The picture that shows it.
    pub picture: Option<PictureId>,
    /// Whether it is on sale.
    pub active: bool,
    /// The least the brand accepts for one unit, whatever exchange rates do.
    pub floor: Option<Money>,
    /// The price before, where the present one is a reduction.
    pub reduced: Option<Reduced>,
    /// How much there is in one unit, where goods are sold by measure.
    pub measure: Option<Measure>,
}

impl Variant {
    /// So many of it, as routing asks for them. `index` is the caller's number of the line.
    pub fn wanted(&self, index: usize, brand: &BrandId, quantity: u32) -> Wanted {
        Wanted {
            index,
            variant: self.id.clone(),
            brand: brand.clone(),
            quantity,
            sku: self.sku.clone(),
            hs6: self.hs6,
            tariff_code: self.tariff_code.clone(),
            category: None,
            origin: self.origin,
            proven: self.proven,
            weight_g: self.weight_g,
            dims_mm: self.dims_mm,
            restrictions: self.restrictions,
            unit_price: self.price,
            floor: self.floor,
            personal: None,
        }
    }

    /// What customs still needs to know about it.
    pub fn missing(&self) -> Vec<Missing> {
        Missing::of(self.hs6, self.origin, self.weight_g)
    }
}

/// A listing, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its id.
    pub id: ListingId,
    /// Whose it is.
    pub brand: BrandId,
    /// Where it stands in the catalogue.
    pub category: Option<CategoryId>,
    /// Its own part of addresses; never changes once given.
    pub slug: Slug,
    /// Those of languages that have another.
    pub slugs: Slugs,
    /// Where it stands.
    pub state: ListingState,
    /// The name its brand's own shop gives it, where it was imported from there.
    pub import_key: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// When it first went on sale.
    pub published_at: Option<DateTime<Utc>>,
    /// Its words.
    pub texts: Texts<ListingText>,
    /// What its variants differ in; none for goods of one form.
    pub options: Vec<ListingOption>,
    /// Its variants, in order.
    pub variants: Vec<Variant>,
    /// Its pictures, the main one first.
    pub pictures: Vec<Picture>,
}

/// What keeps a listing from being published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unready {
    /// No variant is on sale.
    NothingToSell,
    /// Nothing to look at.
    NoPicture,
    /// No title in any language.
    NoText,
    /// Customs would ask.
    Lacks {
        /// About which variant.
        sku: Sku,
        /// For what.
        missing: Vec<Missing>,
    },
}

impl Listing {
    /// Its part of addresses in a language.
    pub fn address(&self, language: Language) -> &Slug {
        self.slugs.of(language, &self.slug)
    }

    /// Variants on sale.
    pub fn on_sale(&self) -> impl Iterator<Item = &Variant> {
        self.variants.iter().filter(|variant| variant.active)
    }

    /// The words of its options and their choices, by the option's place in the row and the choice's code (`0:celadon`;
    /// `0:` is the option's own name).
    pub fn option_words(&self) -> BTreeMap<String, &Texts<String>> {
        let of = |(at, option)| {
            let option: &ListingOption = option;
            let values = option.values.iter().map(move |value| (format!("{at}:{}", value.code), &value.words));
            std::iter::once((format!("{at}:"), &option.name)).chain(values)
        };
        self.options.iter().enumerate().flat_map(of).collect()
    }

    /// Everything that keeps it from being published; empty when nothing does.
    pub fn unready(&self) -> Vec<Unready> {
        let mut unready = Vec::new();
        if self.texts.iter().all(|(_, text)| text.title.trim().is_empty()) {
            unready.push(Unready::NoText);
        }
        unready.extend(lacking(!self.pictures.is_empty(), self.on_sale()));
        unready
    }
}

/// What pictures and variants on sale lack for a listing to be published.
pub fn lacking<'v>(pictured: bool, on_sale: impl Iterator<Item = &'v Variant>) -> Vec<Unready> {
    let mut unready = if pictured { Vec::new() } else { vec![Unready::NoPicture] };
    let mut on_sale = on_sale.peekable();
    if on_sale.peek().is_none() {
        unready.push(Unready::NothingToSell);
    }
    unready.extend(on_sale.filter_map(|variant| {
        let missing = variant.missing();
        (!missing.is_empty()).then(|| Unready::Lacks { sku: variant.sku.clone(), missing })
    }));
    unready
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cup() -> Variant {
        Variant {
            id: uuid::Uuid::nil().into(),
            listing: uuid::Uuid::nil().into(),
            sku: "GX-CUP".parse().unwrap(),
            options: Vec::new(),
            price: Money::parse("58.00", "CNY".parse().unwrap()).unwrap(),
            hs6: "691110".parse().ok(),
            tariff_code: None,
            origin: "CN".parse().ok(),
            proven: false,
            weight_g: Some(120),
            dims_mm: None,
            restrictions: Restrictions::NONE,
            picture: None,
            active: true,
            floor: None,
            reduced: None,
            measure: None,
        }
    }

    fn listing() -> Listing {
        let at = DateTime::UNIX_EPOCH;
        Listing {
            id: uuid::Uuid::nil().into(),
            brand: uuid::Uuid::nil().into(),
            category: None,
            slug: "cup".parse().unwrap(),
            slugs: Slugs::default(),
            state: ListingState::Draft,
            import_key: None,
            created_at: at,
            updated_at: at,
            published_at: None,
            texts: Texts::one(Language::EN, ListingText { title: "Cup".into(), ..ListingText::default() }),
            options: Vec::new(),
            variants: vec![cup()],
            pictures: vec![Picture {
                id: uuid::Uuid::nil().into(),
                media: "0123456789abcdef".into(),
                width: 1000,
                height: 1250,
                alt: Texts::default(),
                focus: crate::domain::pictures::Focus::MIDDLE,
                tint: None,
                readers: crate::domain::pictures::Readers::default(),
                variants: Vec::new(),
            }],
        }
    }

    #[test]
    fn a_complete_listing_is_ready() {
        assert_eq!(listing().unready(), []);
    }

    #[test]
    fn what_a_listing_lacks_is_named() {
        let mut bare = listing();
        bare.pictures.clear();
        bare.texts = Texts::default();
        bare.variants[0].origin = None;
        bare.variants[0].weight_g = None;
        let lacks = Unready::Lacks { sku: cup().sku, missing: vec![Missing::Origin, Missing::Weight] };
        assert_eq!(bare.unready(), [Unready::NoText, Unready::NoPicture, lacks]);
        bare.variants[0].active = false;
        assert_eq!(bare.unready(), [Unready::NoText, Unready::NoPicture, Unready::NothingToSell]);
    }

    #[test]
    fn a_state_moves_only_as_drawn() {
        let moves: Vec<_> = ListingState::ALL
            .iter()
            .flat_map(|from| ListingState::ALL.iter().map(move |to| (*from, *to)))
            .filter(|(from, to)| from.may_become(*to))
            .collect();
        assert_eq!(
            moves,
            [
                (ListingState::Draft, ListingState::Published),
                (ListingState::Published, ListingState::Withdrawn),
                (ListingState::Withdrawn, ListingState::Published),
            ]
        );
    }
}
