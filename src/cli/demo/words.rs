//! The words of the demo's goods and places, a file per language (`locales/<language>/demo.json`).
//!
//! Brands, categories, places and listings are named as in the facts (`data`). What a language does not say is not
//! there in it, and pages show and mark another language instead, as with anyone's goods.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::BadData;
use crate::domain::brands::{BrandText, CategoryText};
use crate::domain::collections::CollectionText;
use crate::domain::ids::Slug;
use crate::domain::listings::ListingText;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::wording;

const FILE: &str = "demo.json";

/// The words of every language that has some.
#[derive(Debug)]
pub struct Words(BTreeMap<Language, Spoken>);

/// The words of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spoken {
    brands: BTreeMap<Slug, Brand>,
    categories: BTreeMap<Slug, Category>,
    places: BTreeMap<String, String>,
    listings: BTreeMap<Slug, Listing>,
    #[serde(default)]
    collections: BTreeMap<Slug, Collection>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Brand {
    city: String,
    tagline: String,
    story: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Category {
    name: String,
    about: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Collection {
    title: String,
    lead: String,
    story: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listing {
    title: String,
    summary: String,
    body: String,
    care: String,
    options: Vec<Choice>,
    pictures: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    name: String,
    values: BTreeMap<String, String>,
}

impl Words {
    /// Reads the words of every language.
    ///
    /// # Errors
    /// [`BadData`], with line and column.
    pub fn read() -> Result<Self, BadData> {
        let one = |(language, bytes): (Language, &[u8])| match serde_json::from_slice(bytes) {
            Ok(spoken) => Ok((language, spoken)),
            Err(error) => Err(BadData::new(&format!("{language}/{FILE}"), error)),
        };
        Ok(Self(wording::beside_catalogues(FILE).map(one).collect::<Result<_, _>>()?))
    }

    /// What each language says of one thing.
    fn of<T>(&self, say: impl Fn(&Spoken) -> Option<T>) -> Texts<T> {
        self.0.iter().filter_map(|(language, spoken)| Some((*language, say(spoken)?))).collect()
    }

    fn of_listing<T>(&self, slug: &Slug, say: impl Fn(&Listing) -> Option<T>) -> Texts<T> {
        self.of(|spoken| say(spoken.listings.get(slug)?))
    }

    /// The texts of a brand.
    pub fn brand(&self, slug: &Slug) -> Texts<BrandText> {
        self.of(|spoken| {
            let said = spoken.brands.get(slug)?;
            Some(BrandText { city: said.city.clone(), tagline: said.tagline.clone(), story: said.story.clone() })
        })
    }

    /// The texts of a category.
    pub fn category(&self, slug: &Slug) -> Texts<CategoryText> {
        self.of(|spoken| {
            let said = spoken.categories.get(slug)?;
            Some(CategoryText { name: said.name.clone(), about: said.about.clone() })
        })
    }

    /// The texts of a collection.
    pub fn collection(&self, slug: &Slug) -> Texts<CollectionText> {
        self.of(|spoken| {
            let said = spoken.collections.get(slug)?;
            Some(CollectionText { title: said.title.clone(), lead: said.lead.clone(), story: said.story.clone() })
        })
    }

    /// The town of a place.
    pub fn place(&self, code: &str) -> Texts<String> {
        self.of(|spoken| spoken.places.get(code).cloned())
    }

    /// The texts of a listing.
    pub fn listing(&self, slug: &Slug) -> Texts<ListingText> {
        self.of_listing(slug, |said| {
            Some(ListingText {
                title: said.title.clone(),
                summary: said.summary.clone(),
                body: said.body.clone(),
                care: said.care.clone(),
            })
        })
    }

    /// The name of the option at a position of a listing.
    pub fn option(&self, slug: &Slug, at: usize) -> Texts<String> {
        self.of_listing(slug, |said| Some(said.options.get(at)?.name.clone()))
    }

    /// The label of a value of the option at a position of a listing.
    pub fn value(&self, slug: &Slug, at: usize, code: &str) -> Texts<String> {
        self.of_listing(slug, |said| said.options.get(at)?.values.get(code).cloned())
    }

    /// What a picture of a listing shows.
    pub fn picture(&self, slug: &Slug, stem: &str) -> Texts<String> {
        self.of_listing(slug, |said| said.pictures.get(stem).cloned())
    }
}
