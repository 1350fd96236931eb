//! Parts of addresses: those things have, by language, and those they had.

use std::collections::HashMap;

use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{own_slugs, slugs};
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::Slug;
use crate::domain::slugs::{Named, Slugs};
use crate::domain::storefront::Language;

/// Whose parts of addresses these are or were, by their ids.
///
/// # Errors
/// When the database fails.
pub fn owners(conn: &mut Conn, kind: Named, of: &[Slug]) -> Stored<HashMap<Slug, String>> {
    let rows: Vec<(Slug, String)> = slugs::table
        .filter(slugs::kind.eq(kind).and(slugs::slug.eq_any(of)))
        .select((slugs::slug, slugs::owner))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Every part of addresses things of a kind have or had, with whose it is. For kinds of which there are few.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn, kind: Named) -> Stored<HashMap<Slug, String>> {
    let rows: Vec<(Slug, String)> =
        slugs::table.filter(slugs::kind.eq(kind)).select((slugs::slug, slugs::owner)).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The parts of addresses things have beside their own, by their ids.
///
/// # Errors
/// When the database fails.
pub fn of(conn: &mut Conn, kind: Named, owners: &[&str]) -> Stored<HashMap<String, Slugs>> {
    let rows: Vec<(String, Language, Slug)> = own_slugs::table
        .filter(own_slugs::kind.eq(kind).and(own_slugs::owner.eq_any(owners)))
        .select((own_slugs::owner, own_slugs::language, own_slugs::slug))
        .load(conn)?;
    let mut of: HashMap<String, Slugs> = HashMap::new();
    for (owner, language, slug) in rows {
        of.entry(owner).or_default().set(language, slug);
    }
    Ok(of)
}

/// Those in one language, by their ids.
///
/// # Errors
/// When the database fails.
pub fn in_language(conn: &mut Conn, kind: Named, language: Language, owners: &[&str]) -> Stored<HashMap<String, Slug>> {
    let rows: Vec<(String, Slug)> = own_slugs::table
        .filter(own_slugs::kind.eq(kind).and(own_slugs::owner.eq_any(owners)))
        .filter(own_slugs::language.eq(language))
        .select((own_slugs::owner, own_slugs::slug))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Keeps a part of addresses for a thing, for good; one it has already stays. `false` where another thing has it: a
/// transaction that took it at the same moment is waited for.
///
/// # Errors
/// When the database fails.
pub fn keep(tx: &mut Tx, kind: Named, slug: &Slug, owner: &str) -> Stored<bool> {
    let row = (slugs::kind.eq(kind), slugs::slug.eq(slug), slugs::owner.eq(owner));
    let added = on_each!(tx.conn(), |c| {
        diesel::insert_into(slugs::table).values(row).on_conflict((slugs::kind, slugs::slug)).do_nothing().execute(c)
    })?;
    Ok(added == 1 || owners(tx, kind, std::slice::from_ref(slug))?.get(slug).is_some_and(|by| by == owner))
}

/// Keeps the part of addresses under which a thing itself lies.
///
/// # Errors
/// When the database fails, or another thing took it at the same moment: a thing that nobody can reach is not kept.
pub fn keep_own(tx: &mut Tx, kind: Named, slug: &Slug, owner: &str) -> Stored<()> {
    if keep(tx, kind, slug, owner)? {
        return Ok(());
    }
    Err(StoreError::corrupt("slugs", format!("{slug} was taken by another meanwhile")))
}

/// Sets the part of addresses a thing has in a language; none where it has no other than its own.
///
/// # Errors
/// When the database fails.
pub fn set(tx: &mut Tx, kind: Named, owner: &str, language: Language, slug: Option<&Slug>) -> Stored<()> {
    let mine = own_slugs::table.find((kind, owner, language));
    diesel::delete(mine).execute(tx.conn())?;
    if let Some(slug) = slug {
        diesel::insert_into(own_slugs::table)
            .values((
                own_slugs::kind.eq(kind),
                own_slugs::owner.eq(owner),
                own_slugs::language.eq(language),
                own_slugs::slug.eq(slug),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}
