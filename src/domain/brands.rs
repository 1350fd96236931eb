//! Brands, and the categories of the catalogue they list in.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::country::Country;
use super::ids::{BrandId, CategoryId, Slug};
use super::money::Currency;
use super::slugs::Slugs;
use super::storefront::Language;
use super::texts::Texts;

/// Words about a brand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BrandText {
    /// Where it works.
    pub city: String,
    /// One sentence.
    pub tagline: String,
    /// Paragraphs, an empty line between them.
    pub story: String,
}

/// A brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// Its id.
    pub id: BrandId,
    /// Its part of addresses.
    pub slug: Slug,
    /// Its name, the same in every language.
    pub name: String,
    /// Where it is at home.
    pub country: Country,
    /// The currency of its prices.
    pub currency: Currency,
    /// Since when it exists.
    pub founded: i32,
    /// Name and address of the maker, as product safety law wants them on the page.
    pub maker: String,
    /// Its words.
    pub texts: Texts<BrandText>,
}

/// What the marketplace keeps of a brand's goods, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commission {
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// As a decimal fraction of the goods price.
    pub rate: Decimal,
}

/// What is kept of a brand's goods where nothing else was agreed. Source: the house's terms.
const USUAL: Decimal = Decimal::from_parts(12, 0, 0, false, 2);

/// The rate of commission, where one was agreed; else the usual one.
pub fn commission(agreed: Option<&Commission>) -> Decimal {
    agreed.map_or(USUAL, |commission| commission.rate)
}

/// Words about a category.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CategoryText {
    /// Its name.
    pub name: String,
    /// A sentence or two.
    pub about: String,
}

/// A category of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its own part of addresses.
    pub slug: Slug,
    /// Those of languages that have another.
    pub slugs: Slugs,
    /// Its place in the row.
    pub position: i32,
    /// Its words.
    pub texts: Texts<CategoryText>,
}

impl Category {
    /// Its part of addresses in a language.
    pub fn address(&self, language: Language) -> &Slug {
        self.slugs.of(language, &self.slug)
    }
}
