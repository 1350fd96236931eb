//! The facts of the demo's goods and places as their files give them (`static/demo/*.json`); their words are in `words`.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use include_dir::{Dir, include_dir};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::domain::country::Country;
use crate::domain::customs::Sender;
use crate::domain::customs::s10::Service;
use crate::domain::fittings::{Care, Measured};
use crate::domain::ids::{Malformed, Sku, Slug};
use crate::domain::landed_cost::Channel;
use crate::domain::lanes::{Incoterm, Mode, PlaceKind, Restrictions, Weekdays, Zone};
use crate::domain::money::{Currency, Money};
use crate::domain::registrations::Registration;
use crate::domain::rulebook::Hs6;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/demo");

/// Why the demo's files cannot be used. Tests read them all, so a release has none of these.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {why}")]
pub struct BadData {
    /// The file, below `static/demo/` or `locales/`.
    pub file: String,
    /// What is wrong with it.
    pub why: String,
}

impl BadData {
    /// A fault of a file.
    pub fn new(file: &str, why: impl std::fmt::Display) -> Self {
        Self { file: file.to_owned(), why: why.to_string() }
    }
}

/// `catalogue.json`.
#[derive(Debug, Deserialize)]
pub struct Catalogue {
    pub brands: Vec<Brand>,
    pub categories: Vec<Slug>,
    pub listings: Vec<Listing>,
}

#[derive(Debug, Deserialize)]
pub struct Brand {
    pub slug: Slug,
    pub name: String,
    pub country: Country,
    pub currency: Currency,
    pub founded: i32,
    pub commission: Decimal,
    pub maker: String,
}

#[derive(Debug, Deserialize)]
pub struct Listing {
    pub slug: Slug,
    pub brand: Slug,
    pub category: Slug,
    /// The codes of each option's values.
    pub options: Vec<Vec<String>>,
    /// The stems of its pictures, the main one first.
    pub pictures: Vec<String>,
    pub variants: Vec<Variant>,
}

#[derive(Debug, Deserialize)]
pub struct Variant {
    pub sku: Sku,
    pub options: Vec<String>,
    pub price: String,
    pub hs6: Hs6,
    pub origin: Country,
    pub weight_g: u32,
    pub dims_mm: [u32; 3],
    pub restrictions: Restrictions,
    pub picture: String,
    pub stock: BTreeMap<String, u32>,
    /// How much there is in one unit (`250 g`).
    #[serde(default)]
    pub measure: Option<String>,
    /// The price before, where `price` is a reduction.
    #[serde(default)]
    pub regular: Option<String>,
    /// The least its brand accepts.
    #[serde(default)]
    pub floor: Option<String>,
}

/// An entry of `fittings.json`: of one listing, or of all a brand's goods of a category.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fitting {
    #[serde(default)]
    pub listing: Option<Slug>,
    #[serde(default)]
    pub brand: Option<Slug>,
    #[serde(default)]
    pub category: Option<Slug>,
    pub columns: Vec<Measured>,
    /// A size, and what it measures in centimetres.
    pub rows: Vec<Vec<String>>,
    pub care: Vec<Care>,
}

/// An entry of `collections.json`.
#[derive(Debug, Deserialize)]
pub struct Collection {
    pub slug: Slug,
    pub place: u32,
    pub from: NaiveDate,
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// The stem of its picture, one of its goods'.
    pub picture: String,
    pub goods: Vec<Slug>,
}

/// `lanes.json`.
#[derive(Debug, Deserialize)]
pub struct Network {
    pub places: Vec<Place>,
    pub lanes: Vec<Lane>,
}

#[derive(Debug, Deserialize)]
pub struct Place {
    pub code: String,
    pub kind: PlaceKind,
    pub country: Country,
    pub time_zone: Zone,
    #[serde(deserialize_with = "clock")]
    pub cutoff: NaiveTime,
    pub handling_days: u32,
    pub working: Weekdays,
    pub consolidates: bool,
    pub currency: Currency,
    pub handling_per_parcel: String,
    pub handling_per_unit: String,
    pub packaging_g: u32,
    pub holidays: Vec<Holiday>,
}

#[derive(Debug, Deserialize)]
pub struct Holiday {
    pub day: NaiveDate,
    pub name: String,
}

#[derive(Debug, Deserialize)]
pub struct Lane {
    pub code: String,
    pub place: String,
    pub to: Country,
    pub carrier: String,
    pub mode: Mode,
    pub channel: Channel,
    pub incoterm: Incoterm,
    pub transit_days: (u32, u32),
    #[serde(default)]
    pub departs: Option<Weekdays>,
    pub refuses: Restrictions,
    pub border: Option<String>,
    pub currency: Currency,
    pub rate_cards: Vec<Card>,
}

#[derive(Debug, Deserialize)]
pub struct Card {
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub first_weight_g: u32,
    pub first: String,
    pub step_g: u32,
    pub step: String,
    pub volumetric_divisor: u32,
    pub max_weight_g: u32,
    pub fuel: Decimal,
}

/// `papers.json`: what papers say of places and goods, and the numbers of the post.
#[derive(Debug, Deserialize)]
pub struct Papers {
    pub senders: Vec<From>,
    pub ranges: Vec<Range>,
    pub descriptions: BTreeMap<Slug, String>,
}

#[derive(Debug, Deserialize)]
pub struct From {
    pub place: String,
    #[serde(flatten)]
    pub sender: Sender,
}

#[derive(Debug, Deserialize)]
pub struct Range {
    pub service: Service,
    pub country: Country,
    pub first: u32,
    pub last: u32,
}

/// Hours and minutes.
fn clock<'de, D: serde::Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(serde::de::Error::custom)
}

/// A file of facts.
///
/// # Errors
/// [`BadData`], with line and column.
pub fn read<T: serde::de::DeserializeOwned>(file: &str) -> Result<T, BadData> {
    let found = FILES.get_file(file).ok_or_else(|| BadData::new(file, "is not there"))?;
    serde_json::from_slice(found.contents()).map_err(|error| BadData::new(file, error))
}

/// The goods.
///
/// # Errors
/// [`BadData`], with line and column.
pub fn catalogue() -> Result<Catalogue, BadData> {
    read("catalogue.json")
}

/// Sizes and care.
///
/// # Errors
/// [`BadData`], with line and column.
pub fn fittings() -> Result<Vec<Fitting>, BadData> {
    read("fittings.json")
}

/// The collections.
///
/// # Errors
/// [`BadData`], with line and column.
pub fn collections() -> Result<Vec<Collection>, BadData> {
    read("collections.json")
}

/// The places and lanes.
///
/// # Errors
/// [`BadData`], with line and column.
pub fn network() -> Result<Network, BadData> {
    read("lanes.json")
}

/// What papers need.
///
/// # Errors
/// [`BadData`], with line and column.
pub fn papers() -> Result<Papers, BadData> {
    read("papers.json")
}

/// For which taxes the demo's house is registered.
///
/// # Errors
/// [`BadData`], with line and column of the first fault.
pub fn registrations() -> Result<Vec<Registration>, BadData> {
    const FILE: &str = "registrations.csv";
    let found = FILES.get_file(FILE).and_then(include_dir::File::contents_utf8);
    let text = found.ok_or_else(|| BadData::new(FILE, "is not there"))?;
    crate::domain::registrations::parse(text)
        .map_err(|faults| BadData::new(FILE, faults.first().map_or_else(String::new, ToString::to_string)))
}

/// The bytes of a picture by its stem.
///
/// # Errors
/// [`BadData`] when there is none.
pub fn picture(stem: &str) -> Result<&'static [u8], BadData> {
    let file = format!("pictures/{stem}.jpg");
    FILES.get_file(&file).map(include_dir::File::contents).ok_or_else(|| BadData::new(&file, "is not there"))
}

/// An amount as the files write it.
///
/// # Errors
/// [`BadData`] when it is not one.
pub fn money(file: &str, text: &str, currency: Currency) -> Result<Money, BadData> {
    Money::parse(text, currency).map_err(|error: Malformed| BadData::new(file, format!("{text}: {error}")))
}
