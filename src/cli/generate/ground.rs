//! What generated goods stand on: rules, rates and places where there are none, brands, categories, pictures. What is
//! there already is left alone.

use std::collections::HashMap;

use indicatif::ProgressBar;
use rust_decimal::Decimal;

use super::data::{Brand, Data, Kind};
use super::words;
use crate::actions::ActionError;
use crate::actions::add_brand::{NewBrand, add_brand, add_category};
use crate::cli::demo::{self, NoFill, pictures};
use crate::cli::install;
use crate::domain::audit::Author;
use crate::domain::country::Country;
use crate::domain::ids::{BrandId, CategoryId, PlaceId, Slug};
use crate::domain::lanes::PlaceKind;
use crate::domain::money::Currency;
use crate::domain::storefront::Language;
use crate::outside::media::MediaStore;
use crate::store::{Db, StoreError, Tx, brands, categories};

/// What the marketplace keeps of generated goods.
const COMMISSION: Decimal = Decimal::from_parts(12, 0, 0, false, 2);

/// A brand with what it makes.
#[derive(Debug)]
pub(super) struct Maker {
    /// Its place among the data's brands.
    pub brand: usize,
    pub id: BrandId,
    pub name: String,
    pub country: Country,
    pub currency: Currency,
    /// The places of its kinds among the data's.
    pub kinds: Vec<usize>,
}

/// What generated goods stand on.
#[derive(Debug)]
pub(super) struct Ground {
    pub makers: Vec<Maker>,
    pub categories: HashMap<Slug, CategoryId>,
    pub hubs: Vec<PlaceId>,
    pub warehouses: Vec<PlaceId>,
    pub pictures: HashMap<String, pictures::Shown>,
    /// Where goods come from that their brand does not make at home.
    pub elsewhere: Country,
}

/// Lays the ground; with a media store the pictures are kept in it.
///
/// # Errors
/// [`NoFill`].
pub(super) fn lay(
    db: &Db,
    data: &Data,
    media: Option<&dyn MediaStore>,
    progress: &ProgressBar,
) -> Result<Ground, NoFill> {
    install::rules_and_rates(db)?;
    if db.read_now(|read| Ok::<_, StoreError>(read.known().shelves.is_empty()))? {
        demo::fill_places(db)?;
    }
    db.write_now(|tx| found(tx, data))?;
    let mut stems: Vec<&str> = data.kinds.iter().flat_map(|kind| &kind.pictures).map(String::as_str).collect();
    stems.sort_unstable();
    stems.dedup();
    progress.set_message("pictures");
    progress.set_length(u64::try_from(stems.len()).unwrap_or(0));
    let pictures = pictures::all(&stems, media, progress)?;
    db.read_now(|read| {
        let places = |kind: PlaceKind, known: &crate::store::known::Known| -> Vec<PlaceId> {
            let of = known.shelves.iter().filter(|shelf| shelf.place.kind == kind);
            of.map(|shelf| shelf.place.id.clone()).collect()
        };
        let known = read.known();
        let (mut hubs, mut warehouses) = (places(PlaceKind::Hub, &known), places(PlaceKind::Warehouse, &known));
        if hubs.is_empty() {
            hubs = std::mem::take(&mut warehouses);
        }
        let (there, rows) = (brands::all(read)?, categories::all(read)?);
        let maker = |(at, brand): (usize, &Brand)| {
            let there = there.iter().find(|there| there.slug == brand.slug)?;
            let kinds = data.kinds.iter().enumerate().filter(|(_, kind)| brand.ranges.contains(&kind.range));
            Some(Maker {
                brand: at,
                id: there.id.clone(),
                name: there.name.clone(),
                country: there.country,
                currency: there.currency,
                kinds: kinds.map(|(at, _)| at).collect(),
            })
        };
        let elsewhere = data.brands.first().map(|brand| brand.country);
        Ok(Ground {
            makers: data.brands.iter().enumerate().filter_map(maker).collect(),
            categories: rows.into_iter().map(|category| (category.slug, category.id)).collect(),
            hubs,
            warehouses,
            pictures,
            elsewhere: elsewhere.ok_or_else(|| demo::BadData::new("brands.csv", "is empty"))?,
        })
    })
}

/// Adds the brands and categories that are not there.
fn found(tx: &mut Tx<'_>, data: &Data) -> Result<(), ActionError> {
    let author = Author::command("generate");
    let there = brands::all(tx)?;
    for brand in data.brands.iter().filter(|brand| there.iter().all(|there| there.slug != brand.slug)) {
        let said = [Language::EN, brand.language].into_iter();
        let texts = said.filter_map(|one| Some((one, words::of_brand(data.words.get(&one)?, brand))));
        let new = NewBrand {
            slug: brand.slug.clone(),
            name: brand.name.clone(),
            country: brand.country,
            currency: brand.currency,
            founded: brand.founded,
            maker: format!("{}, {}", brand.name, brand.city),
            texts: texts.collect(),
            commission: COMMISSION,
        };
        add_brand(tx, &author, new)?;
    }
    let there = categories::all(tx)?;
    let lacking = |kind: &&Kind| there.iter().all(|there| there.slug != kind.category);
    for kind in data.kinds.iter().filter(lacking) {
        let texts = data.words.iter().filter_map(|(one, said)| Some((*one, words::of_category(said, kind)?)));
        add_category(tx, &author, kind.category.clone(), texts.collect())?;
    }
    Ok(())
}
