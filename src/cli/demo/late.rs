//! Languages that came later than the demo in a database: what they say is added, and what is said there stays.

use super::data::{Catalogue, Listing as ListingData, Network};
use super::words::Words;
use super::{BadData, NoFill};
use crate::actions::add_picture::describe_picture;
use crate::actions::change_place::change_place;
use crate::actions::save_listing::{ListingDraft, save_listing};
use crate::actions::translate_house::{translate_brand, translate_category};
use crate::domain::audit::Author;
use crate::domain::lanes::running::Running;
use crate::domain::listings::{Listing, ListingOption};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::{Db, Tx, brands, categories, listings, places};

/// Adds the words of languages that are missing; answers how many listings are told in more languages than before.
pub(super) fn fill(db: &Db, catalogue: &Catalogue, network: &Network, words: &Words) -> Result<usize, NoFill> {
    let author = Author::command("demo");
    db.write_now(|tx| {
        for data in &catalogue.brands {
            let had = brands::by_slug(tx, &data.slug)?;
            if let Some(texts) = had.and_then(|brand| brand.texts.with_missing(&words.brand(&data.slug))) {
                translate_brand(tx, &author, &data.slug, &texts)?;
            }
        }
        for slug in &catalogue.categories {
            let had = categories::by_slug(tx, slug)?;
            if let Some(texts) = had.and_then(|category| category.texts.with_missing(&words.category(slug))) {
                translate_category(tx, &author, slug, &texts)?;
            }
        }
        let (cities, there) = (places::cities(tx)?, places::all(tx)?);
        for data in &network.places {
            let Some(place) = there.iter().find(|place| place.code == data.code) else { continue };
            let had = cities.get(&place.id).cloned().unwrap_or_default();
            if let Some(city) = had.with_missing(&words.place(&data.code)) {
                change_place(tx, &author, &data.code, &Running::from(place), (&city, &[]))?;
            }
        }
        Ok::<_, NoFill>(())
    })?;
    let mut told = 0;
    for data in &catalogue.listings {
        // Looked at before anything is taken for writing: as a rule nothing is missing.
        let had = db.read_now(|read| listings::by_slug(read, &data.slug))?;
        if had.is_some_and(|had| had.texts.with_missing(&words.listing(&data.slug)).is_some()) {
            db.write_now(|tx| tell(tx, &author, data, words))?;
            told += 1;
        }
    }
    Ok(told)
}

fn tell(tx: &mut Tx, author: &Author, data: &ListingData, words: &Words) -> Result<(), NoFill> {
    let gone = || BadData::new("catalogue.json", format!("{}: no such listing", data.slug));
    let listing = listings::by_slug(tx, &data.slug)?.ok_or_else(gone)?;
    for picture in &listing.pictures {
        let stem = data.pictures.iter().find(|stem| shows(&words.picture(&data.slug, stem), &picture.alt));
        let alt = stem.and_then(|stem| picture.alt.with_missing(&words.picture(&data.slug, stem)));
        if let Some(alt) = alt {
            describe_picture(tx, author, &listing.brand, &listing.id, &picture.id, &alt)?;
        }
    }
    let texts = listing.texts.with_missing(&words.listing(&data.slug)).unwrap_or_else(|| listing.texts.clone());
    let draft = ListingDraft {
        id: Some(listing.id.clone()),
        seen: None,
        slug: None,
        category: listing.category.clone(),
        texts,
        options: options(&listing, data, words),
        variants: listing.variants.into_iter().map(Into::into).collect(),
    };
    save_listing(tx, author, &listing.brand, draft)?;
    Ok(())
}

/// Whether a picture is described as the demo describes it, in English: files carry other names once they are kept.
fn shows(demo: &Texts<String>, there: &Texts<String>) -> bool {
    demo.exact(Language::EN).is_some() && demo.exact(Language::EN) == there.exact(Language::EN)
}

/// The options as they are there, with the names and labels of more languages where they are the demo's own.
fn options(listing: &Listing, data: &ListingData, words: &Words) -> Vec<ListingOption> {
    let mut options = listing.options.clone();
    for (at, (option, codes)) in options.iter_mut().zip(&data.options).enumerate() {
        option.name = option.name.with_missing(&words.option(&data.slug, at)).unwrap_or_else(|| option.name.clone());
        for value in option.values.iter_mut().filter(|value| codes.contains(&value.code)) {
            let more = value.words.with_missing(&words.value(&data.slug, at, &value.code));
            value.words = more.unwrap_or_else(|| value.words.clone());
        }
    }
    options
}
