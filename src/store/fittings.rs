//! Sizes and care of a brand's goods: of one listing, or of all of a category, by its id.

use std::collections::HashMap;

use diesel::prelude::*;

use super::columns::{from_row, to_row};
use super::schema::fittings;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::fittings::Fitting;
use crate::domain::ids::BrandId;

/// What a brand says of goods, with the number of its last change, by the ids of listings and categories.
///
/// # Errors
/// When the database fails, or a row holds what is no table.
pub fn of(conn: &mut Conn, brand: &BrandId, owners: &[&str]) -> Stored<HashMap<String, (Fitting, u32)>> {
    let rows: Vec<(String, String, String, i32)> = fittings::table
        .filter(fittings::brand_id.eq(brand).and(fittings::owner.eq_any(owners)))
        .select((fittings::owner, fittings::sizes, fittings::care, fittings::version))
        .load(conn)?;
    let wrong = |error: serde_json::Error| StoreError::corrupt("fittings", error);
    rows.into_iter()
        .map(|(owner, sizes, care, version)| {
            let sizes = serde_json::from_str(&sizes).map_err(wrong)?;
            let care = serde_json::from_str(&care).map_err(wrong)?;
            Ok((owner, (Fitting { sizes, care }, from_row("fittings", version)?)))
        })
        .collect()
}

/// Says this of goods whose sizes and care were at version `was`, none where nothing was said; `false`, and nothing
/// changed, when they no longer are.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, brand: &BrandId, owner: &str, fitting: &Fitting, was: Option<u32>) -> Stored<bool> {
    let wrong = |error: serde_json::Error| StoreError::corrupt("fittings", error);
    let sizes = serde_json::to_string(&fitting.sizes).map_err(wrong)?;
    let care = serde_json::to_string(&fitting.care).map_err(wrong)?;
    let words = (fittings::sizes.eq(sizes), fittings::care.eq(care));
    let Some(was) = was else {
        let key = (fittings::brand_id.eq(brand), fittings::owner.eq(owner), fittings::version.eq(1));
        let added = diesel::insert_into(fittings::table).values((key, words)).execute(tx.conn());
        return match added.map_err(StoreError::from) {
            Ok(added) => Ok(added == 1),
            Err(error) if error.is_taken() => Ok(false),
            Err(error) => Err(error),
        };
    };
    let was = to_row("fittings", was)?;
    let mine = fittings::table.find((brand, owner)).filter(fittings::version.eq(was));
    Ok(diesel::update(mine).set((words, fittings::version.eq(was + 1))).execute(tx.conn())? == 1)
}
