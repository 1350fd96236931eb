//! Categories of the catalogue with their words.

use std::collections::HashMap;

use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{categories, category_texts};
use super::{Conn, Stored, Tx, slugs};
use crate::domain::brands::{Category, CategoryText};
use crate::domain::ids::{CategoryId, Slug};
use crate::domain::slugs::Named;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;

type Row = (CategoryId, Slug, i32);

/// Every category, in the order of the row.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<Vec<Category>> {
    let rows: Vec<Row> = categories::table.order(categories::position).load(conn)?;
    with_texts(conn, rows)
}

/// A category by its part of addresses.
///
/// # Errors
/// When the database fails.
pub fn by_slug(conn: &mut Conn, slug: &Slug) -> Stored<Option<Category>> {
    let rows: Vec<Row> = categories::table.filter(categories::slug.eq(slug)).load(conn)?;
    Ok(with_texts(conn, rows)?.pop())
}

fn with_texts(conn: &mut Conn, rows: Vec<Row>) -> Stored<Vec<Category>> {
    let ids: Vec<&CategoryId> = rows.iter().map(|(id, ..)| id).collect();
    let texts: Vec<(CategoryId, Language, String, String)> =
        category_texts::table.filter(category_texts::category_id.eq_any(ids)).load(conn)?;
    let mut of: HashMap<CategoryId, Vec<(Language, CategoryText)>> = HashMap::new();
    for (category, language, name, about) in texts {
        of.entry(category).or_default().push((language, CategoryText { name, about }));
    }
    let owners: Vec<&str> = rows.iter().map(|(id, ..)| id.as_str()).collect();
    let mut names = slugs::of(conn, Named::Category, &owners)?;
    let category = |(id, slug, position): Row| {
        let slugs = names.remove(id.as_str()).unwrap_or_default();
        let texts = of.remove(&id).unwrap_or_default().into_iter().collect();
        Category { id, slug, slugs, position, texts }
    };
    Ok(rows.into_iter().map(category).collect())
}

/// Adds a category.
///
/// # Errors
/// When the database fails, or its slug is taken.
pub fn add(tx: &mut Tx, category: &Category) -> Stored<()> {
    diesel::insert_into(categories::table)
        .values((
            categories::id.eq(&category.id),
            categories::slug.eq(&category.slug),
            categories::position.eq(category.position),
        ))
        .execute(tx.conn())?;
    slugs::keep_own(tx, Named::Category, &category.slug, category.id.as_str())?;
    add_texts(tx, &category.id, &category.texts)
}

/// Gives a category these words and no others.
///
/// # Errors
/// When the database fails.
pub fn set_texts(tx: &mut Tx, category: &CategoryId, texts: &Texts<CategoryText>) -> Stored<()> {
    diesel::delete(category_texts::table.filter(category_texts::category_id.eq(category))).execute(tx.conn())?;
    add_texts(tx, category, texts)
}

fn add_texts(tx: &mut Tx, category: &CategoryId, texts: &Texts<CategoryText>) -> Stored<()> {
    let texts: Vec<_> = texts
        .iter()
        .map(|(language, text)| {
            (
                category_texts::category_id.eq(category),
                category_texts::language.eq(language),
                category_texts::name.eq(&text.name),
                category_texts::about.eq(&text.about),
            )
        })
        .collect();
    if !texts.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(category_texts::table).values(&texts).execute(c))?;
    }
    Ok(())
}
