//! What a list is asked for, and what is found: values, the same for a category, a brand's range and a search.

use chrono::NaiveDate;

use crate::domain::ids::{BrandId, CategoryId, ListingId};
use crate::domain::storefront::Language;

/// In which order a list stands. What cannot come to the market stands last in all but the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// By how well it answers the words; the newest first where none were given.
    #[default]
    Usual,
    /// What went on sale last, first.
    Newest,
    /// The least at the door first.
    Cheapest,
    /// The most at the door first.
    Dearest,
    /// What would be there first.
    Soonest,
}

/// An attribute that goods have one or more values of: an option of theirs, by its English words (`glaze`), and the
/// values asked for, of which any will do (`celadon`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wished {
    /// Which.
    pub name: String,
    /// Any of these.
    pub values: Vec<String>,
}

/// Which list it is, whatever is chosen within it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub enum Within {
    /// Everything.
    #[default]
    All,
    /// The goods of a category, on its page.
    Category(CategoryId),
    /// The goods of a brand, on its page.
    Brand(BrandId),
}

/// What is asked of a list. What is absent does not matter; within one facet any of the values will do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Asked {
    /// Whoever reads.
    pub language: Language,
    /// Which list it is.
    pub within: Within,
    /// The words, as they were typed.
    pub words: String,
    /// In any of these categories.
    pub categories: Vec<CategoryId>,
    /// Of any of these brands.
    pub brands: Vec<BrandId>,
    /// With all of these attributes.
    pub attributes: Vec<Wished>,
    /// The least and the most it may cost at the door, in the minor unit of the storefront's currency.
    pub price: (Option<i64>, Option<i64>),
    /// There by a day at the latest.
    pub by: Option<NaiveDate>,
    /// From a shelf within the country's customs territory.
    pub near: bool,
    /// Judged at least so well, in stars.
    pub rated: Option<u8>,
    /// To be had here today.
    pub in_stock: bool,
    /// In which order.
    pub order: Order,
    /// How many of the first are left out.
    pub offset: usize,
    /// How many are wanted.
    pub limit: usize,
}

impl Asked {
    /// Whether it cannot be answered without prices and roads.
    pub(super) fn wants_prices(&self) -> bool {
        let sorted = matches!(self.order, Order::Cheapest | Order::Dearest | Order::Soonest);
        sorted || self.price != (None, None) || self.by.is_some() || self.near || self.in_stock
    }

    /// Everything, for whoever reads a language.
    pub fn all(language: Language, limit: usize) -> Self {
        Self {
            language,
            within: Within::All,
            words: String::new(),
            categories: Vec::new(),
            brands: Vec::new(),
            attributes: Vec::new(),
            price: (None, None),
            by: None,
            near: false,
            rated: None,
            in_stock: false,
            order: Order::Usual,
            offset: 0,
            limit,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The part that was asked for, in its order.
    pub ids: Vec<ListingId>,
    /// How many there are in all.
    pub count: u64,
    /// What else there is to choose.
    pub facets: Facets,
    /// Whether it was sorted and counted by the prices of now. Where it was not, those are being reckoned: what is shown
    /// of it must not be kept.
    pub settled: bool,
}

/// How many goods each further choice would leave: each facet counted as if nothing of its own were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// By category, the most first.
    pub categories: Vec<(CategoryId, u64)>,
    /// By brand, the most first.
    pub brands: Vec<(BrandId, u64)>,
    /// By attribute, those of most goods first.
    pub attributes: Vec<Attribute>,
    /// The least and the most that any costs at the door, in the minor unit of the storefront's currency.
    pub prices: Option<(i64, i64)>,
    /// How many would be there by each day on which something arrives, the earliest first.
    pub arrivals: Vec<(NaiveDate, u64)>,
    /// How many come from within the country.
    pub near: u64,
    /// How many are judged with at least one star, two, three and four.
    pub rated: [u64; 4],
    /// How many can be had here today.
    pub in_stock: u64,
}

/// One attribute of the goods found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name, folded from the English words (`glaze`).
    pub name: String,
    /// Its values, the most first.
    pub values: Vec<AttributeValue>,
}

/// One value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeValue {
    /// The value, folded from the English words (`celadon`).
    pub code: String,
    /// How many goods have it.
    pub count: u64,
    /// One of them: its options hold the words in every language.
    pub of: ListingId,
}
