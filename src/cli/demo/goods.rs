//! Brands, categories and listings of the demo. A listing is there with everything, or not at all.

use std::collections::{HashMap, HashSet};

use super::NoFill;
use super::data::{BadData, Catalogue, Listing as ListingData, Variant as VariantData, money};
use super::pictures::Shown;
use super::words::Words;
use crate::actions::add_brand::{NewBrand, add_brand, add_category};
use crate::actions::add_picture::{NewPicture, add_picture};
use crate::actions::publish_listing::publish_listing;
use crate::actions::save_listing::{ListingDraft, VariantDraft, save_listing};
use crate::actions::set_stock::{Count, set_stock};
use crate::domain::audit::Author;
use crate::domain::brands::Brand;
use crate::domain::ids::{ListingId, PictureId, Sku, Slug, VariantId};
use crate::domain::listings::{ListingOption, OptionValue};
use crate::domain::measures::Measure;
use crate::store::{Db, Tx, brands, categories, listings};

const FILE: &str = "catalogue.json";

fn author() -> Author {
    Author::command("demo")
}

/// Adds the brands that are not there; answers how many.
pub(super) fn fill_brands(db: &Db, catalogue: &Catalogue, words: &Words) -> Result<usize, NoFill> {
    let had = db.read_now(|conn| brands::all(conn))?;
    let mut added = 0;
    for data in catalogue.brands.iter().filter(|data| !had.iter().any(|brand| brand.slug == data.slug)) {
        let new = NewBrand {
            slug: data.slug.clone(),
            name: data.name.clone(),
            country: data.country,
            currency: data.currency,
            founded: data.founded,
            maker: data.maker.clone(),
            texts: words.brand(&data.slug),
            commission: data.commission,
        };
        db.write_now(|tx| add_brand(tx, &author(), new))?;
        added += 1;
    }
    Ok(added)
}

/// Adds the categories that are not there.
pub(super) fn fill_categories(db: &Db, catalogue: &Catalogue, words: &Words) -> Result<(), NoFill> {
    let had = db.read_now(|conn| categories::all(conn))?;
    for slug in catalogue.categories.iter().filter(|slug| !had.iter().any(|category| category.slug == **slug)) {
        db.write_now(|tx| add_category(tx, &author(), slug.clone(), words.category(slug)))?;
    }
    Ok(())
}

/// The listings that are not there.
pub(super) fn still_wanted<'c>(db: &Db, catalogue: &'c Catalogue) -> Result<Vec<&'c ListingData>, NoFill> {
    let slugs: Vec<Slug> = catalogue.listings.iter().map(|listing| listing.slug.clone()).collect();
    let had: HashSet<Slug> = db.read_now(|conn| listings::taken(conn, &slugs))?.into_iter().collect();
    Ok(catalogue.listings.iter().filter(|listing| !had.contains(&listing.slug)).collect())
}

/// Adds a listing with pictures, customs data and stock, and puts it on sale, in one transaction.
pub(super) fn fill_listing(
    db: &Db,
    data: &ListingData,
    words: &Words,
    shown: &HashMap<String, Shown>,
) -> Result<(), NoFill> {
    db.write_now(|tx| {
        let unknown = |what: &str| BadData::new(FILE, format!("{}: {what}", data.slug));
        let brand = brands::by_slug(tx, &data.brand)?.ok_or_else(|| unknown("no such brand"))?;
        let category = categories::by_slug(tx, &data.category)?.ok_or_else(|| unknown("no such category"))?;
        let mut draft = ListingDraft {
            id: None,
            seen: None,
            slug: Some(data.slug.clone()),
            category: Some(category.id),
            texts: words.listing(&data.slug),
            options: options(data, words),
            variants: variants(data, &brand)?,
        };
        // On sale at its regular price first: what a reduction is measured by has to have been asked once.
        for variant in &mut draft.variants {
            variant.price = variant.regular.take().unwrap_or(variant.price);
        }
        let id = save_listing(tx, &author(), &brand.id, draft.clone())?;
        let pictures = add_pictures(tx, (&brand, &id), (data, words), shown)?;
        for (variant, data) in draft.variants.iter_mut().zip(&data.variants) {
            variant.picture = pictures.get(&data.picture).cloned();
        }
        draft.id = Some(id.clone());
        save_listing(tx, &author(), &brand.id, draft)?;
        let counts = counts(tx, &id, data)?;
        set_stock(tx, &author(), &brand.id, &counts)?;
        publish_listing(tx, &author(), &brand.id, &id)?;
        Ok::<_, NoFill>(())
    })
}

/// Reduces what the catalogue shows as reduced.
pub(super) fn reduce(db: &Db, data: &ListingData) -> Result<(), NoFill> {
    if data.variants.iter().all(|variant| variant.regular.is_none()) {
        return Ok(());
    }
    db.write_now(|tx| {
        let unknown = |what: &str| BadData::new(FILE, format!("{}: {what}", data.slug));
        let brand = brands::by_slug(tx, &data.brand)?.ok_or_else(|| unknown("no such brand"))?;
        let was = listings::by_slug(tx, &data.slug)?.ok_or_else(|| unknown("no such listing"))?;
        let mut variants = variants(data, &brand)?;
        for variant in &mut variants {
            let had = was.variants.iter().find(|had| had.sku == variant.sku);
            variant.picture = had.and_then(|had| had.picture.clone());
        }
        let draft = ListingDraft {
            id: Some(was.id),
            seen: None,
            slug: None,
            category: was.category,
            texts: was.texts,
            options: was.options,
            variants,
        };
        save_listing(tx, &author(), &brand.id, draft)?;
        Ok::<_, NoFill>(())
    })
}

fn options(data: &ListingData, words: &Words) -> Vec<ListingOption> {
    let option = |(at, codes): (usize, &Vec<String>)| {
        let value = |code: &String| OptionValue { code: code.clone(), words: words.value(&data.slug, at, code) };
        ListingOption { name: words.option(&data.slug, at), values: codes.iter().map(value).collect() }
    };
    data.options.iter().enumerate().map(option).collect()
}

fn variants(data: &ListingData, brand: &Brand) -> Result<Vec<VariantDraft>, NoFill> {
    let variant = |variant: &VariantData| {
        Ok(VariantDraft {
            id: None,
            sku: variant.sku.clone(),
            options: variant.options.clone(),
            price: money(FILE, &variant.price, brand.currency)?,
            hs6: Some(variant.hs6),
            tariff_code: None,
            origin: Some(variant.origin),
            proven: false,
            weight_g: Some(variant.weight_g),
            dims_mm: Some(variant.dims_mm),
            restrictions: variant.restrictions,
            picture: None,
            active: true,
            floor: variant.floor.as_ref().map(|floor| money(FILE, floor, brand.currency)).transpose()?,
            regular: variant.regular.as_ref().map(|price| money(FILE, price, brand.currency)).transpose()?,
            measure: variant.measure.as_ref().map(|text| measure(&variant.sku, text)).transpose()?,
        })
    };
    data.variants.iter().map(variant).collect()
}

fn measure(sku: &Sku, text: &str) -> Result<Measure, BadData> {
    text.parse().or(Err(BadData::new(FILE, format!("{sku}: {text:?} is no amount with a unit"))))
}

fn add_pictures(
    tx: &mut Tx,
    (brand, id): (&Brand, &ListingId),
    (data, words): (&ListingData, &Words),
    shown: &HashMap<String, Shown>,
) -> Result<HashMap<String, PictureId>, NoFill> {
    let mut ids = HashMap::new();
    for stem in &data.pictures {
        let Some((measured, tint)) = shown.get(stem) else {
            return Err(BadData::new(FILE, format!("{}: no picture {stem}", data.slug)).into());
        };
        let new = NewPicture {
            media: measured.key.clone(),
            width: measured.width,
            height: measured.height,
            alt: words.picture(&data.slug, stem),
            tint: *tint,
        };
        ids.insert(stem.clone(), add_picture(tx, &author(), &brand.id, id, new)?);
    }
    Ok(ids)
}

fn counts(tx: &mut Tx, id: &ListingId, data: &ListingData) -> Result<Vec<Count>, NoFill> {
    let listing = listings::by_id(tx, id)?;
    let of: HashMap<Sku, VariantId> = listing
        .map(|listing| listing.variants.into_iter().map(|variant| (variant.sku, variant.id)).collect())
        .unwrap_or_default();
    let known = tx.known();
    let mut counts = Vec::new();
    for variant in &data.variants {
        for (place, free) in &variant.stock {
            let shelf = known.shelves.iter().find(|shelf| shelf.place.code == *place);
            let (Some(shelf), Some(id)) = (shelf, of.get(&variant.sku)) else {
                let why = format!("{}: no place {place} for {}", data.slug, variant.sku);
                return Err(BadData::new(FILE, why).into());
            };
            counts.push(Count { place: shelf.place.id.clone(), variant: id.clone(), was: None, free: *free });
        }
    }
    Ok(counts)
}
