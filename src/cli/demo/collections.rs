//! The demo's collections: put together from its goods, told in the languages that tell them.

use super::NoFill;
use super::data::{BadData, Catalogue, Collection as Data, Listing};
use super::words::Words;
use crate::actions::save_collection::{CollectionDraft, save_collection};
use crate::domain::audit::Author;
use crate::domain::collections::Collection;
use crate::domain::ids::{ListingId, PictureId};
use crate::store::{Db, Tx, collections, listings};

const FILE: &str = "collections.json";

/// Adds the collections that are not there, and to those that are what languages say that came since.
pub(super) fn fill(db: &Db, catalogue: &Catalogue, wanted: &[Data], words: &Words) -> Result<(), NoFill> {
    let had = db.read_now(|read| collections::all(read))?;
    for data in wanted {
        match had.iter().find(|had| had.slug == data.slug) {
            None => db.write_now(|tx| add(tx, catalogue, data, words))?,
            Some(had) => tell(db, had, words)?,
        }
    }
    Ok(())
}

fn add(tx: &mut Tx, catalogue: &Catalogue, data: &Data, words: &Words) -> Result<(), NoFill> {
    let (mut goods, mut picture): (Vec<ListingId>, Option<PictureId>) = (Vec::new(), None);
    for slug in &data.goods {
        let unknown = || BadData::new(FILE, format!("{}: no listing {slug}", data.slug));
        let listing = listings::by_slug(tx, slug)?.ok_or_else(unknown)?;
        let stems = catalogue.listings.iter().find(|listing| listing.slug == *slug);
        let at = stems.and_then(|listing: &Listing| listing.pictures.iter().position(|stem| *stem == data.picture));
        picture = picture.or(at.and_then(|at| listing.pictures.get(at)).map(|picture| picture.id.clone()));
        goods.push(listing.id);
    }
    let draft = CollectionDraft {
        seen: None,
        slug: data.slug.clone(),
        place: Some(data.place),
        from: data.from,
        to: data.to,
        picture,
        texts: words.collection(&data.slug),
        goods,
    };
    save_collection(tx, &Author::command("demo"), draft)?;
    Ok(())
}

fn tell(db: &Db, had: &Collection, words: &Words) -> Result<(), NoFill> {
    let Some(texts) = had.texts.with_missing(&words.collection(&had.slug)) else { return Ok(()) };
    let draft = CollectionDraft {
        seen: Some((had.id.clone(), had.version)),
        slug: had.slug.clone(),
        place: had.place,
        from: had.from,
        to: had.to,
        picture: had.picture.as_ref().map(|picture| picture.id.clone()),
        texts,
        goods: had.goods.clone(),
    };
    db.write_now(|tx| save_collection(tx, &Author::command("demo"), draft))?;
    Ok(())
}
