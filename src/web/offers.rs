//! What a process remembers of the shelves: listings as pages show them, and what each costs in each country.
//!
//! Nothing here is true by itself. Every entry is kept under the versions of what it was made from (catalogue, lanes,
//! rates, rulebook), the day of the market and the working day of every place, so that an entry that is found is the
//! one that would be made now: the day decides the window of stable rates, and what the log of prices says of the days
//! before a reduction is settled when the reduction (a version of the catalogue) begins. Entries are bounded in number; those not asked for leave.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use crate::domain::brands::{Brand, Category};
use crate::domain::collections::{Collection, Standing};
use crate::domain::country::Country;
use crate::domain::coverage::{Counted, Kind};
use crate::domain::fittings::Fitting;
use crate::domain::ids::{BrandId, CategoryId, ListingId, PlaceId, Slug, VariantId};
use crate::domain::lanes::Promised;
use crate::domain::listings::{Listing, Variant};
use crate::domain::money::Currency;
use crate::domain::offers::NoOffer;
use crate::domain::personal::Personal;
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::known::Known;
use crate::store::listings::{Card, Filter, LastChange};
use crate::store::{
    Read, Stored, brands, categories, collections, consignments, coverage, fittings, listings, places, slugs,
};

use crate::actions::price_shelf::price_shelf;
pub use crate::actions::price_shelf::{Away, Priced, Selling};

mod heard;
mod texts;

pub use heard::{Heard, Tallies};
pub use texts::{Drawn, GoodsTexts, OfGoods};

/// What was asked for, and under which state of the world it was answered.
type Key<T> = (Stamp, T);

/// The state of the world an offer was made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// The versions of all that prices are made from.
    made_from: [i64; 5],
    country: Country,
    currency: Currency,
    day: NaiveDate,
    /// On which day each place would begin to work: changes at its cut-off.
    begins: u64,
}

impl Stamp {
    fn of(known: &Known, Selling { market, currency }: Selling<'_>, now: DateTime<Utc>) -> Self {
        let (made_from, begins) = (known.versions.of_prices(), known.begins(now));
        Self { made_from, country: market.country, currency, day: market.day(now), begins }
    }
}

/// Brands and categories, by heart.
#[derive(Debug, Default)]
pub struct Index {
    /// The brands, in the order they joined.
    pub brands: Vec<Brand>,
    /// The categories, in the order of the row.
    pub categories: Vec<Category>,
    /// The collections, whether shown or not: those on the front page first, in their order.
    pub collections: Vec<Collection>,
    /// Where each brand stands among them.
    places: HashMap<BrandId, usize>,
    /// What categories and collections are called in addresses, or were.
    names: HashMap<(Named, Slug), String>,
}

impl Index {
    /// A brand.
    pub fn brand(&self, id: &BrandId) -> Option<&Brand> {
        self.brands.get(*self.places.get(id)?)
    }

    /// A category by a part of addresses it has or had.
    pub fn category_at(&self, slug: &Slug) -> Option<&Category> {
        let id = self.names.get(&(Named::Category, slug.clone()))?;
        self.categories.iter().find(|category| category.id.as_str() == id)
    }

    /// A collection by a part of addresses it has or had.
    pub fn collection_at(&self, slug: &Slug) -> Option<&Collection> {
        let id = self.names.get(&(Named::Collection, slug.clone()))?;
        self.collections.iter().find(|collection| collection.id.as_str() == id)
    }

    /// The collections that are shown on a day.
    pub fn running(&self, day: NaiveDate) -> impl Iterator<Item = &Collection> {
        self.collections.iter().filter(move |collection| collection.on(day) == Standing::Running)
    }

    /// A category.
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }
}

/// The cities of places, by language.
pub type Cities = HashMap<PlaceId, Texts<String>>;

/// The parcels promised to leave limited places, by place.
pub type Promises = HashMap<PlaceId, Promised>;

/// The name of a place's city.
pub fn city<'c>(cities: &'c Cities, place: &PlaceId, language: Language) -> Option<&'c str> {
    Some(cities.get(place)?.in_language(language)?.words.as_str())
}

/// What is said in several languages, counted by its kind.
pub type Worded = HashMap<Kind, Counted>;

/// Which listings a list shows, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum List {
    /// Everything.
    All,
    /// Of a category.
    Category(CategoryId),
    /// Of a brand.
    Brand(BrandId),
}

impl List {
    fn filter(&self) -> Filter {
        match self {
            Self::All => Filter::default(),
            Self::Category(id) => Filter { category: Some(id.clone()), ..Filter::default() },
            Self::Brand(id) => Filter { brand: Some(id.clone()), ..Filter::default() },
        }
    }
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sorting {
    /// Those that went on sale last, first.
    Newest,
    /// The least at the door first; what cannot go there last.
    Cheapest,
    /// The most at the door first; what cannot go there last.
    Dearest,
}

/// A part of a list.
type Part = (Arc<Vec<ListingId>>, i64);

/// The memory.
pub struct Offers {
    cards: Cache<(i64, Language, ListingId), Arc<Card>>,
    whole: Cache<(i64, Slug), Arc<Listing>>,
    fittings: Cache<(i64, ListingId), Arc<Fitting>>,
    index: Cache<i64, Arc<Index>>,
    changes: Cache<i64, Arc<Vec<LastChange>>>,
    worded: Cache<[i64; 6], Arc<Worded>>,
    cities: Cache<i64, Arc<Cities>>,
    promises: Cache<(i64, NaiveDate), Arc<Promises>>,
    offers: Cache<Key<VariantId>, Priced>,
    parts: Cache<(i64, List, i64, i64), Part>,
    orders: Cache<Key<(List, Sorting)>, Arc<Vec<ListingId>>, Length>,
    personal: Cache<(i64, ListingId), Option<Arc<Personal>>>,
    tallies: Cache<(i64, ListingId), Arc<Tallies>>,
    heard: Cache<(i64, ListingId), Arc<Heard>>,
    texts: texts::Texts,
    goods: texts::Goods,
}

/// Cards kept, of about 2 KB.
const CARDS: usize = 4_000;
/// Whole listings kept, in all their languages: about 20 KB.
const WHOLE: usize = 500;
/// Offers kept, each with its receipt and the roads not taken: about 6 KB.
const OFFERS: usize = 5_000;
/// Lists kept in an order of theirs, about.
const ORDERS: usize = 200;
/// Listings in those lists together, of about 60 bytes: a list of all there is may be longer than all others together.
const ORDERED: u64 = 200_000;

/// How many listings a list has.
#[derive(Clone)]
struct Length;

impl<K> Weighter<K, Arc<Vec<ListingId>>> for Length {
    fn weight(&self, _: &K, ids: &Arc<Vec<ListingId>>) -> u64 {
        u64::try_from(ids.len()).unwrap_or(u64::MAX).max(1)
    }
}

impl Default for Offers {
    fn default() -> Self {
        Self {
            cards: Cache::new(CARDS),
            whole: Cache::new(WHOLE),
            fittings: Cache::new(WHOLE),
            index: Cache::new(4),
            changes: Cache::new(4),
            worded: Cache::new(2),
            cities: Cache::new(4),
            promises: Cache::new(4),
            offers: Cache::new(OFFERS),
            parts: Cache::new(1_000),
            orders: Cache::with_weighter(ORDERS, ORDERED, Length),
            personal: Cache::new(4_000),
            tallies: Cache::new(8_000),
            heard: Cache::new(1_000),
            texts: texts::none(),
            goods: texts::no_goods(),
        }
    }
}

impl Offers {
    /// Cards in the order of the ids; ids of nothing are left out.
    ///
    /// # Errors
    /// When the database fails.
    pub fn cards(&self, read: &mut Read<'_>, ids: &[ListingId], language: Language) -> Stored<Vec<Arc<Card>>> {
        let catalogue = read.known().versions.catalogue;
        let key = |id: &ListingId| (catalogue, language, id.clone());
        let mut found: Vec<Option<Arc<Card>>> = ids.iter().map(|id| self.cards.get(&key(id))).collect();
        let unknown: Vec<ListingId> =
            ids.iter().zip(&found).filter(|(_, card)| card.is_none()).map(|(id, _)| id.clone()).collect();
        if !unknown.is_empty() {
            let mut fresh: HashMap<ListingId, Arc<Card>> = HashMap::new();
            for card in listings::cards(read, &unknown, language)? {
                let card = Arc::new(card);
                self.cards.insert(key(&card.id), Arc::clone(&card));
                fresh.insert(card.id.clone(), card);
            }
            for (id, place) in ids.iter().zip(&mut found) {
                *place = place.take().or_else(|| fresh.get(id).cloned());
            }
        }
        Ok(found.into_iter().flatten().collect())
    }

    /// A whole listing by a part of addresses it has or had, whatever its state.
    ///
    /// # Errors
    /// When the database fails.
    pub fn listing(&self, read: &mut Read<'_>, slug: &Slug) -> Stored<Option<Arc<Listing>>> {
        let key = (read.known().versions.catalogue, slug.clone());
        if let Some(listing) = self.whole.get(&key) {
            return Ok(Some(listing));
        }
        let listing = listings::by_slug(read, slug)?.map(Arc::new);
        if let Some(listing) = &listing {
            self.whole.insert(key, Arc::clone(listing));
        }
        Ok(listing)
    }

    /// The sizes and care of a listing: its own, and what its brand says of its category.
    ///
    /// # Errors
    /// When the database fails.
    pub fn fitting(&self, read: &mut Read<'_>, listing: &Listing) -> Stored<Arc<Fitting>> {
        let key = (read.known().versions.catalogue, listing.id.clone());
        self.fittings.get_or_insert_with(&key, || {
            let owners = [Some(listing.id.as_str()), listing.category.as_ref().map(CategoryId::as_str)];
            let owners: Vec<&str> = owners.into_iter().flatten().collect();
            let mut said = fittings::of(read, &listing.brand, &owners)?;
            let mut of = |owner: &str| said.remove(owner).map(|(fitting, _)| fitting).unwrap_or_default();
            let (own, kind) = (of(listing.id.as_str()), listing.category.as_ref().map(|id| of(id.as_str())));
            Ok(Arc::new(own.over(kind.unwrap_or_default())))
        })
    }

    /// Every brand and category.
    ///
    /// # Errors
    /// When the database fails.
    pub fn index(&self, read: &mut Read<'_>) -> Stored<Arc<Index>> {
        let catalogue = read.known().versions.catalogue;
        self.index.get_or_insert_with(&catalogue, || -> Stored<_> {
            let mut names = HashMap::new();
            for kind in [Named::Category, Named::Collection] {
                names.extend(slugs::all(read, kind)?.into_iter().map(|(slug, owner)| ((kind, slug), owner)));
            }
            let (brands, categories) = (brands::all(read)?, categories::all(read)?);
            let places = brands.iter().enumerate().map(|(at, brand): (_, &Brand)| (brand.id.clone(), at)).collect();
            Ok(Arc::new(Index { places, brands, categories, collections: collections::all(read)?, names }))
        })
    }

    /// When each brand's goods in each category last changed.
    ///
    /// # Errors
    /// When the database fails.
    pub fn last_changes(&self, read: &mut Read<'_>) -> Stored<Arc<Vec<LastChange>>> {
        let catalogue = read.known().versions.catalogue;
        self.changes.get_or_insert_with(&catalogue, || Ok(Arc::new(listings::last_changes(read)?)))
    }

    /// How much of everything that pages say each language has: goes through all words there are.
    ///
    /// # Errors
    /// When the database fails.
    pub fn worded(&self, read: &mut Read<'_>) -> Stored<Arc<Worded>> {
        let versions = read.known().versions.of_pages();
        self.worded.get_or_insert_with(&versions, || Ok(Arc::new(coverage::counted(read)?)))
    }

    /// The cities of places.
    ///
    /// # Errors
    /// When the database fails.
    pub fn cities(&self, read: &mut Read<'_>) -> Stored<Arc<Cities>> {
        let lanes = read.known().versions.lanes;
        self.cities.get_or_insert_with(&lanes, || Ok(Arc::new(places::cities(read)?)))
    }

    /// What is promised to leave places that are limited. A day that fills is a new version of the lanes; one that is
    /// freed again shows with the next.
    ///
    /// # Errors
    /// When the database fails.
    pub fn promises(&self, read: &mut Read<'_>) -> Stored<Arc<Promises>> {
        let (known, now) = (read.known(), read.now());
        let key = (known.versions.lanes, now.date_naive());
        self.promises.get_or_insert_with(&key, || Ok(Arc::new(consignments::promises(read, &known, now)?)))
    }

    /// A part of a list, newest first, and how many listings the whole has.
    ///
    /// # Errors
    /// When the database fails.
    pub fn newest(&self, read: &mut Read<'_>, list: &List, offset: i64, limit: i64) -> Stored<Part> {
        let key = (read.known().versions.catalogue, list.clone(), offset, limit);
        if let Some(part) = self.parts.get(&key) {
            return Ok(part);
        }
        let (ids, count) = listings::page(read, &list.filter(), offset, limit)?;
        let part = (Arc::new(ids), count);
        self.parts.insert(key, part.clone());
        Ok(part)
    }

    /// A whole list by what its goods cost at the door of a market.
    ///
    /// # Errors
    /// When the database fails.
    pub fn by_price(
        &self,
        read: &mut Read<'_>,
        selling: Selling<'_>,
        list: &List,
        order: Sorting,
    ) -> Stored<Arc<Vec<ListingId>>> {
        let key = (Stamp::of(&read.known(), selling, read.now()), (list.clone(), order));
        if let Some(ids) = self.orders.get(&key) {
            return Ok(ids);
        }
        let (ids, _) = listings::page(read, &list.filter(), 0, i64::from(i32::MAX))?;
        // The language of the cards does not matter for their price.
        let cards = self.cards(read, &ids, Language::EN)?;
        let shown = self.shown(read, selling, &cards)?;
        let mut priced: Vec<(bool, i64, usize, ListingId)> = cards
            .iter()
            .zip(shown)
            .enumerate()
            .map(|(at, (card, shown))| {
                let total = shown.and_then(|(_, offer)| offer.ok()).map(|offer| offer.total.minor());
                let sign = if order == Sorting::Dearest { -1 } else { 1 };
                (total.is_none(), total.unwrap_or(0) * sign, at, card.id.clone())
            })
            .collect();
        priced.sort();
        let ids = Arc::new(priced.into_iter().map(|(.., id)| id).collect::<Vec<_>>());
        self.orders.insert(key, Arc::clone(&ids));
        Ok(ids)
    }

    /// For each card the variant a list shows with its offer: the first that can be had, else the first in stock
    /// elsewhere, else the first there is.
    ///
    /// # Errors
    /// When the database fails.
    pub fn shown(
        &self,
        read: &mut Read<'_>,
        selling: Selling<'_>,
        cards: &[Arc<Card>],
    ) -> Stored<Vec<Option<(VariantId, Priced)>>> {
        let wanted = cards.iter().flat_map(|card| card.on_sale().map(move |variant| (variant, &card.brand)));
        let priced = self.of(read, selling, wanted)?;
        let of = |variant: &Variant| Some((variant.id.clone(), priced.get(&variant.id)?.clone()));
        let shown = |card: &Arc<Card>| {
            // What keeps something that lies in stock from coming here says more than that something else ran out.
            let rank = |(_, offer): &(VariantId, Priced)| match offer {
                Ok(_) => 0,
                Err(away) if away.why != NoOffer::SoldOut => 1,
                Err(_) => 2,
            };
            card.on_sale().filter_map(of).min_by_key(rank)
        };
        Ok(cards.iter().map(shown).collect())
    }

    /// What one unit of each variant costs in a market, or why it cannot be had. Variants off sale are sold out.
    ///
    /// # Errors
    /// When the database fails.
    pub fn of<'v>(
        &self,
        read: &mut Read<'_>,
        selling: Selling<'_>,
        variants: impl Iterator<Item = (&'v Variant, &'v BrandId)>,
    ) -> Stored<HashMap<VariantId, Priced>> {
        let stamp = Stamp::of(&read.known(), selling, read.now());
        let mut priced: HashMap<VariantId, Priced> = HashMap::new();
        let mut unknown: Vec<(&Variant, &BrandId)> = Vec::new();
        for (variant, brand) in variants {
            match self.offers.get(&(stamp, variant.id.clone())) {
                Some(offer) => drop(priced.insert(variant.id.clone(), offer)),
                None => unknown.push((variant, brand)),
            }
        }
        if unknown.is_empty() {
            return Ok(priced);
        }
        for (variant, offer) in price_shelf(read, selling, &unknown)? {
            self.offers.insert((stamp, variant.clone()), offer.clone());
            priced.insert(variant, offer);
        }
        Ok(priced)
    }
}
