//! Collections with their words, their pictures and the ids of their goods. There are few, so they are read all at once.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::columns::{from_row, position, to_row};
use super::connection::on_each;
use super::schema::{collection_goods, collection_texts, collections};
use super::{Conn, Stored, Tx, listings, slugs};
use crate::domain::collections::{Collection, CollectionText};
use crate::domain::ids::{CollectionId, ListingId, PictureId, Slug};
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;

#[derive(Queryable, Selectable)]
#[diesel(table_name = collections)]
struct Row {
    id: CollectionId,
    slug: Slug,
    place: Option<i32>,
    from_day: NaiveDate,
    to_day: Option<NaiveDate>,
    picture_id: Option<PictureId>,
    version: i32,
    updated_at: NaiveDateTime,
}

/// Every collection: those on the front page first, in their order, then those that began last.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<Vec<Collection>> {
    let mut rows: Vec<Row> = collections::table
        .order((collections::from_day.desc(), collections::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    rows.sort_by_key(|row| (row.place.is_none(), row.place));
    with_parts(conn, rows)
}

/// A collection by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &CollectionId) -> Stored<Option<Collection>> {
    let rows = collections::table.find(id).select(Row::as_select()).load(conn)?;
    Ok(with_parts(conn, rows)?.pop())
}

fn with_parts(conn: &mut Conn, rows: Vec<Row>) -> Stored<Vec<Collection>> {
    let ids: Vec<&CollectionId> = rows.iter().map(|row| &row.id).collect();
    let texts: Vec<(CollectionId, Language, String, String, String)> =
        collection_texts::table.filter(collection_texts::collection_id.eq_any(&ids)).load(conn)?;
    let goods: Vec<(CollectionId, ListingId)> = collection_goods::table
        .filter(collection_goods::collection_id.eq_any(&ids))
        .order((collection_goods::collection_id, collection_goods::position))
        .select((collection_goods::collection_id, collection_goods::listing_id))
        .load(conn)?;
    let mut said: HashMap<CollectionId, Texts<CollectionText>> = HashMap::new();
    for (id, language, title, lead, story) in texts {
        said.entry(id).or_default().set(language, CollectionText { title, lead, story });
    }
    let mut holds: HashMap<CollectionId, Vec<ListingId>> = HashMap::new();
    for (id, listing) in goods {
        holds.entry(id).or_default().push(listing);
    }
    let owners: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    let mut names = slugs::of(conn, Named::Collection, &owners)?;
    let wanted: Vec<PictureId> = rows.iter().filter_map(|row| row.picture_id.clone()).collect();
    // Two collections may show the same.
    let pictures = listings::pictures(conn, &wanted)?;
    let collection = |row: Row| {
        Ok(Collection {
            slugs: names.remove(row.id.as_str()).unwrap_or_default(),
            texts: said.remove(&row.id).unwrap_or_default(),
            goods: holds.remove(&row.id).unwrap_or_default(),
            picture: row.picture_id.and_then(|id| pictures.get(&id).cloned()),
            place: row.place.map(|place| from_row("collections", place)).transpose()?,
            version: from_row("collections", row.version)?,
            id: row.id,
            slug: row.slug,
            from: row.from_day,
            to: row.to_day,
            updated_at: row.updated_at.and_utc(),
        })
    };
    rows.into_iter().map(collection).collect()
}

/// Adds a collection, as its first version.
///
/// # Errors
/// When the database fails, or its part of addresses is taken.
pub fn add(tx: &mut Tx, collection: &Collection) -> Stored<()> {
    let at = tx.at();
    let place = collection.place.map(|place| to_row("collections", place)).transpose()?;
    diesel::insert_into(collections::table)
        .values((
            collections::id.eq(&collection.id),
            collections::slug.eq(&collection.slug),
            collections::place.eq(place),
            collections::from_day.eq(collection.from),
            collections::to_day.eq(collection.to),
            collections::picture_id.eq(collection.picture.as_ref().map(|picture| &picture.id)),
            collections::version.eq(1),
            collections::updated_at.eq(at),
        ))
        .execute(tx.conn())?;
    slugs::keep_own(tx, Named::Collection, &collection.slug, collection.id.as_str())?;
    add_parts(tx, collection)
}

/// Saves a collection that was at version `was`; `false`, and nothing changed, when it no longer is.
///
/// # Errors
/// When the database fails, or its part of addresses is taken.
pub fn save(tx: &mut Tx, collection: &Collection, was: u32) -> Stored<bool> {
    let (at, was) = (tx.at(), to_row("collections", was)?);
    let place = collection.place.map(|place| to_row("collections", place)).transpose()?;
    let mine = collections::table.find(&collection.id).filter(collections::version.eq(was));
    let changed = diesel::update(mine)
        .set((
            collections::slug.eq(&collection.slug),
            collections::place.eq(place),
            collections::from_day.eq(collection.from),
            collections::to_day.eq(collection.to),
            collections::picture_id.eq(collection.picture.as_ref().map(|picture| &picture.id)),
            collections::version.eq(was + 1),
            collections::updated_at.eq(at),
        ))
        .execute(tx.conn())?;
    if changed == 0 {
        return Ok(false);
    }
    slugs::keep_own(tx, Named::Collection, &collection.slug, collection.id.as_str())?;
    let id = &collection.id;
    diesel::delete(collection_texts::table.filter(collection_texts::collection_id.eq(id))).execute(tx.conn())?;
    diesel::delete(collection_goods::table.filter(collection_goods::collection_id.eq(id))).execute(tx.conn())?;
    add_parts(tx, collection)?;
    Ok(true)
}

fn add_parts(tx: &mut Tx, collection: &Collection) -> Stored<()> {
    let id = &collection.id;
    let texts: Vec<_> = collection
        .texts
        .iter()
        .map(|(language, text)| {
            (
                collection_texts::collection_id.eq(id),
                collection_texts::language.eq(language),
                collection_texts::title.eq(&text.title),
                collection_texts::lead.eq(&text.lead),
                collection_texts::story.eq(&text.story),
            )
        })
        .collect();
    if !texts.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(collection_texts::table).values(&texts).execute(c))?;
    }
    let goods: Vec<_> = collection
        .goods
        .iter()
        .enumerate()
        .map(|(at, listing)| {
            (
                collection_goods::collection_id.eq(id),
                collection_goods::listing_id.eq(listing),
                collection_goods::position.eq(position(at)),
            )
        })
        .collect();
    if !goods.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(collection_goods::table).values(&goods).execute(c))?;
    }
    Ok(())
}
