//! An operator puts a collection together, or changes one.

use chrono::NaiveDate;

use super::name_pages::name_pages;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::collections::{Collection, CollectionText};
use crate::domain::ids::{CollectionId, ListingId, PictureId, Slug};
use crate::domain::slugs::{Named, Slugs, is_reserved};
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, changes, collections, listings, slugs};

/// A collection as an operator describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionDraft {
    /// Which one, and at which version its author saw it; none for a new one.
    pub seen: Option<(CollectionId, u32)>,
    /// Its own part of addresses.
    pub slug: Slug,
    /// Where it stands on the front page; none where it does not.
    pub place: Option<u32>,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// The picture on top, one of its goods'.
    pub picture: Option<PictureId>,
    /// Its words.
    pub texts: Texts<CollectionText>,
    /// Its goods, in order.
    pub goods: Vec<ListingId>,
}

/// Makes or changes a collection; answers its id. The same again is no change.
///
/// # Errors
/// [`Refusal::SlugReserved`] and [`Refusal::SlugTaken`] for a part of addresses it cannot have, [`Refusal::NoTitle`]
/// without a title in any language, [`Refusal::AlreadyDecided`] where somebody changed it since it was seen,
/// [`Refusal::NotFound`] where it is not there.
pub fn save_collection(tx: &mut Tx, author: &Author, draft: CollectionDraft) -> Done<CollectionId> {
    if draft.texts.iter().all(|(_, text)| text.title.trim().is_empty()) {
        return Err(Refusal::NoTitle.into());
    }
    if is_reserved(&draft.slug) {
        return Err(Refusal::SlugReserved(draft.slug).into());
    }
    let was = match &draft.seen {
        None => None,
        Some((id, _)) => Some(collections::by_id(tx, id)?.ok_or(Refusal::NotFound)?),
    };
    let id = was.as_ref().map_or_else(|| tx.fresh(), |was| was.id.clone());
    let taken = slugs::owners(tx, Named::Collection, std::slice::from_ref(&draft.slug))?;
    if taken.values().any(|by| by != id.as_str()) {
        return Err(Refusal::SlugTaken(draft.slug).into());
    }
    let picture = match draft.picture {
        Some(id) => listings::pictures(tx, std::slice::from_ref(&id))?.remove(&id),
        None => None,
    };
    let collection = Collection {
        id,
        slug: draft.slug,
        slugs: was.as_ref().map_or_else(Slugs::default, |was| was.slugs.clone()),
        place: draft.place,
        from: draft.from,
        to: draft.to,
        picture,
        texts: draft.texts,
        goods: draft.goods,
        version: was.as_ref().map_or(1, |was| was.version),
        updated_at: was.as_ref().map_or(tx.now(), |was| was.updated_at),
    };
    let seen = draft.seen.map(|(_, seen)| seen);
    match &was {
        Some(was) if seen != Some(was.version) => return Err(Refusal::AlreadyDecided.into()),
        Some(was) if *was == collection => return Ok(collection.id),
        Some(was) if !collections::save(tx, &collection, was.version)? => return Err(Refusal::AlreadyDecided.into()),
        Some(_) => {}
        None => collections::add(tx, &collection)?,
    }
    let titles = |texts: &Texts<CollectionText>| texts.iter().map(|(l, text)| (l, text.title.clone())).collect();
    let before = was.as_ref().map(|was| titles(&was.texts)).unwrap_or_default();
    let thing = (Named::Collection, collection.id.as_str(), &collection.slug);
    name_pages(tx, thing, &titles(&collection.texts), &before)?;
    let action = if was.is_some() { "change collection" } else { "add collection" };
    let detail = was.map_or_else(|| format!("{} goods", collection.goods.len()), |was| differences(&collection, &was));
    audit::add(tx, author, action, &format!("collection {}", collection.slug), &detail)?;
    changes::add(tx, "collection", collection.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(collection.id)
}

/// What changed, for the log.
fn differences(now: &Collection, was: &Collection) -> String {
    let mut parts = Vec::new();
    if now.slug != was.slug {
        parts.push(format!("address {} → {}", was.slug, now.slug));
    }
    if (now.from, now.to) != (was.from, was.to) {
        let days = |of: &Collection| match of.to {
            Some(to) => format!("{} to {to}", of.from),
            None => format!("from {}", of.from),
        };
        parts.push(format!("{} → {}", days(was), days(now)));
    }
    if now.place != was.place {
        let place = |of: &Collection| of.place.map_or_else(|| "none".to_owned(), |place| place.to_string());
        parts.push(format!("place {} → {}", place(was), place(now)));
    }
    if now.goods != was.goods {
        parts.push(format!("goods {} → {}", was.goods.len(), now.goods.len()));
    }
    let named = [(now.texts != was.texts, "words"), (now.picture != was.picture, "picture")];
    parts.extend(named.into_iter().filter(|(changed, _)| *changed).map(|(_, name)| name.to_owned()));
    parts.join("; ")
}
