//! What generated goods are made from: files beside the code. `kinds.csv` says what is sold, `brands.csv` by whom,
//! `currencies.csv` what a price looks like, `series.txt` how goods are called, `words/<language>.json` how all of it is
//! said. A new kind is a row of the one and a word in each of the others.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::cli::demo::BadData;
use crate::domain::country::Country;
use crate::domain::ids::Slug;
use crate::domain::lanes::Restrictions;
use crate::domain::money::Currency;
use crate::domain::rulebook::Hs6;
use crate::domain::storefront::Language;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/generate/data");

/// A kind of goods.
#[derive(Debug, Deserialize)]
pub(super) struct Kind {
    /// Its key in the words.
    pub kind: String,
    /// The range it belongs to: brands make some ranges.
    pub range: String,
    /// Its category's part of addresses.
    pub category: Slug,
    pub hs6: Hs6,
    pub least_g: u32,
    pub most_g: u32,
    pub length_mm: u32,
    pub width_mm: u32,
    pub height_mm: u32,
    #[serde(deserialize_with = "list")]
    pub materials: Vec<String>,
    #[serde(deserialize_with = "yes")]
    pub patterned: bool,
    /// What its forms differ in: `colour`, `size`, `shoe`, `weight`, `volume`.
    #[serde(deserialize_with = "list")]
    pub options: Vec<String>,
    pub least_eur: u32,
    pub most_eur: u32,
    #[serde(deserialize_with = "restrictions")]
    pub restrictions: Restrictions,
    /// The demo's pictures that may show it, by their stems.
    #[serde(deserialize_with = "list")]
    pub pictures: Vec<String>,
}

/// A brand.
#[derive(Debug, Deserialize)]
pub(super) struct Brand {
    pub slug: Slug,
    pub name: String,
    pub country: Country,
    pub currency: Currency,
    pub language: Language,
    pub city: String,
    pub founded: i32,
    #[serde(deserialize_with = "list")]
    pub ranges: Vec<String>,
}

/// How prices of a currency look: whole steps, less a little.
#[derive(Debug, Deserialize)]
pub(super) struct Look {
    pub currency: Currency,
    /// Roughly how much of it a euro is, for prices of the right size; no amount is ever converted by it.
    pub per_euro: Decimal,
    pub step: Decimal,
    pub less: Decimal,
}

/// The words of a language. `{…}` stands for what is said in its place; every phrase is written so that it fits whatever
/// stands beside it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Spoken {
    /// Of a listing's name: series, kind, material, pattern.
    pub title: String,
    pub summaries: Vec<String>,
    pub paragraphs: Vec<String>,
    pub brand: OfBrand,
    /// About a category.
    pub category: String,
    pub kinds: BTreeMap<String, Noun>,
    pub materials: BTreeMap<String, String>,
    pub patterns: BTreeMap<String, String>,
    pub colours: BTreeMap<String, String>,
    pub options: BTreeMap<String, String>,
}

/// What is said of a brand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfBrand {
    pub tagline: String,
    pub story: String,
}

/// A kind of goods.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Noun {
    /// One of them, as it stands in a name.
    pub one: String,
    /// All of them: the name of their category.
    pub all: String,
}

/// Everything together.
#[derive(Debug)]
pub(super) struct Data {
    pub kinds: Vec<Kind>,
    pub brands: Vec<Brand>,
    pub looks: Vec<Look>,
    pub series: Vec<String>,
    pub words: BTreeMap<Language, Spoken>,
    pub patterns: Vec<String>,
    pub colours: Vec<String>,
}

impl Data {
    /// Reads the files.
    ///
    /// # Errors
    /// [`BadData`], with the file and what is wrong with it. A test reads them all.
    pub fn read() -> Result<Self, BadData> {
        let mut words = BTreeMap::new();
        for file in FILES.get_dir("words").into_iter().flat_map(Dir::files) {
            let name = file.path().to_string_lossy().into_owned();
            let language = file.path().file_stem().unwrap_or_default().to_string_lossy();
            let language: Language = language.parse().map_err(|error| BadData::new(&name, error))?;
            let spoken: Spoken = serde_json::from_slice(file.contents()).map_err(|error| BadData::new(&name, error))?;
            words.insert(language, spoken);
        }
        let english = words.get(&Language::EN).ok_or_else(|| BadData::new("words/en.json", "is not there"))?;
        let keys = |of: &BTreeMap<String, String>| of.keys().cloned().collect();
        let (patterns, colours) = (keys(&english.patterns), keys(&english.colours));
        let series = text("series.txt")?.lines().map(str::to_owned).collect();
        let (kinds, brands, looks) = (rows("kinds.csv")?, rows("brands.csv")?, rows("currencies.csv")?);
        Ok(Self { kinds, brands, looks, series, words, patterns, colours })
    }
}

fn text(file: &str) -> Result<&'static str, BadData> {
    let found = FILES.get_file(file).and_then(include_dir::File::contents_utf8);
    found.ok_or_else(|| BadData::new(file, "is not there"))
}

fn rows<T: serde::de::DeserializeOwned>(file: &str) -> Result<Vec<T>, BadData> {
    let mut reader = csv::Reader::from_reader(text(file)?.as_bytes());
    reader.deserialize().map(|row| row.map_err(|error| BadData::new(file, error))).collect()
}

fn list<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Ok(String::deserialize(from)?.split_whitespace().map(str::to_owned).collect())
}

fn yes<'de, D: serde::Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    Ok(String::deserialize(from)? == "yes")
}

fn restrictions<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Restrictions, D::Error> {
    String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        let data = Data::read().unwrap();
        assert_eq!(data.words.len(), 14);
        for (language, said) in &data.words {
            let lacks =
                |of: &BTreeMap<String, String>, key: &str| of.get(key).is_none_or(|word| word.trim().is_empty());
            for kind in &data.kinds {
                let noun = said.kinds.get(&kind.kind).unwrap_or_else(|| panic!("{language}: {}", kind.kind));
                assert!(!noun.one.is_empty() && !noun.all.is_empty(), "{language}: {}", kind.kind);
                assert!(kind.materials.iter().all(|key| !lacks(&said.materials, key)), "{language}: {}", kind.kind);
            }
            assert!(data.patterns.iter().all(|key| !lacks(&said.patterns, key)), "{language}");
            assert!(data.colours.iter().all(|key| !lacks(&said.colours, key)), "{language}");
            assert!(["colour", "size", "weight", "volume"].iter().all(|key| !lacks(&said.options, key)), "{language}");
            assert!(!said.summaries.is_empty() && said.paragraphs.len() >= 3, "{language}");
        }
    }

    #[test]
    fn every_kind_has_makers_and_a_subheading_with_rates() {
        let (data, tariffs) = (Data::read().unwrap(), include_str!("../../domain/rulebook/tables/tariffs.csv"));
        for kind in &data.kinds {
            assert!(data.brands.iter().any(|brand| brand.ranges.contains(&kind.range)), "{}", kind.kind);
            assert!(kind.least_g <= kind.most_g && kind.least_eur < kind.most_eur, "{}", kind.kind);
            assert!(tariffs.contains(&format!(",{},", kind.hs6)), "{}: no rate for {}", kind.kind, kind.hs6);
        }
        for brand in &data.brands {
            assert!(data.looks.iter().any(|look| look.currency == brand.currency), "{}", brand.slug);
            assert!(!brand.ranges.is_empty() && data.words.contains_key(&brand.language), "{}", brand.slug);
        }
    }
}
