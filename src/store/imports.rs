//! How far imports of listings came: a row from the first portion of a file until its last.

use diesel::prelude::*;

use super::schema::imports;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::goods_files::Fault;
use crate::domain::ids::BrandId;

/// How far an import came, and what became of that part of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Came {
    /// Products that are done with, in the order of the file.
    pub products: usize,
    /// Where the last of them begins.
    pub line: u64,
    /// Listings that were new.
    pub added: usize,
    /// Listings that changed.
    pub changed: usize,
    /// Listings that were there just so.
    pub same: usize,
    /// Listings that lack something.
    pub drafts: usize,
    /// What the shop refused.
    pub refused: Vec<Fault>,
}

type Row = (i64, i64, i64, i64, i64, i64, String);

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// How far an import came that was interrupted; none where none was.
///
/// # Errors
/// When the database fails.
pub fn interrupted(conn: &mut Conn, brand: &BrandId, file: &str) -> Stored<Option<Came>> {
    let columns = (
        imports::products,
        imports::line,
        imports::added,
        imports::changed,
        imports::same,
        imports::drafts,
        imports::refused,
    );
    let row: Option<Row> = imports::table.find((brand, file)).select(columns).first(conn).optional()?;
    let Some((products, line, added, changed, same, drafts, refused)) = row else { return Ok(None) };
    let number = |number: i64| usize::try_from(number).map_err(|error| StoreError::corrupt("imports", error));
    let refused: Result<Vec<Fault>, _> = refused.lines().map(serde_json::from_str).collect();
    Ok(Some(Came {
        products: number(products)?,
        line: u64::try_from(line).map_err(|error| StoreError::corrupt("imports", error))?,
        added: number(added)?,
        changed: number(changed)?,
        same: number(same)?,
        drafts: number(drafts)?,
        refused: refused.map_err(|error| StoreError::corrupt("imports", error))?,
    }))
}

/// Writes down how far an import came that had come to `was` products; `false` where another process moved it.
///
/// # Errors
/// When the database fails.
pub fn come(tx: &mut Tx, brand: &BrandId, file: &str, was: usize, came: &Came) -> Stored<bool> {
    let mut refused = String::new();
    for fault in &came.refused {
        let line = serde_json::to_string(fault).map_err(|error| StoreError::corrupt("imports", error))?;
        refused.push_str(&line);
        refused.push('\n');
    }
    let now = tx.at();
    let figures = (
        imports::products.eq(whole(came.products)),
        imports::line.eq(i64::try_from(came.line).unwrap_or(i64::MAX)),
        imports::added.eq(whole(came.added)),
        imports::changed.eq(whole(came.changed)),
        imports::same.eq(whole(came.same)),
        imports::drafts.eq(whole(came.drafts)),
        imports::refused.eq(refused),
        imports::moved_at.eq(now),
    );
    let standing = imports::table.find((brand, file));
    if was > 0 {
        let rows = diesel::update(standing.filter(imports::products.eq(whole(was)))).set(figures).execute(tx.conn())?;
        return Ok(rows == 1);
    }
    let others: i64 = standing.count().get_result(tx.conn())?;
    if others == 0 {
        // Where another process writes the same row in this very moment, one of the two fails and may be run again.
        let row = (imports::brand_id.eq(brand), imports::file.eq(file), figures);
        diesel::insert_into(imports::table).values(row).execute(tx.conn())?;
    }
    Ok(others == 0)
}

/// An import is through that had come to `was` products; `false` where another process moved it.
///
/// # Errors
/// When the database fails.
pub fn end(tx: &mut Tx, brand: &BrandId, file: &str, was: usize) -> Stored<bool> {
    let standing = imports::table.find((brand, file));
    if was == 0 {
        let others: i64 = standing.count().get_result(tx.conn())?;
        return Ok(others == 0);
    }
    let rows = diesel::delete(standing.filter(imports::products.eq(whole(was)))).execute(tx.conn())?;
    Ok(rows == 1)
}

/// Forgets how far an import came: it begins anew.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx, brand: &BrandId, file: &str) -> Stored<()> {
    diesel::delete(imports::table.find((brand, file))).execute(tx.conn())?;
    Ok(())
}
