//! What listings ask of whoever wants them made for somebody.

use std::collections::HashMap;

use diesel::prelude::*;

use super::schema::personal_asks;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::ids::ListingId;
use crate::domain::personal::Personal;

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("personal_asks", error)
}

/// What a listing asks; nothing where it is sold as it is.
///
/// # Errors
/// When the database fails or the row cannot be read.
pub fn of_listing(conn: &mut Conn, listing: &ListingId) -> Stored<Option<Personal>> {
    Ok(of_listings(conn, std::slice::from_ref(listing))?.remove(listing))
}

/// What listings ask; those that are sold as they are are left out.
///
/// # Errors
/// When the database fails or a row cannot be read.
pub fn of_listings(conn: &mut Conn, listings: &[ListingId]) -> Stored<HashMap<ListingId, Personal>> {
    if listings.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(ListingId, String)> =
        personal_asks::table.filter(personal_asks::listing_id.eq_any(listings)).load(conn)?;
    rows.into_iter().map(|(id, asks)| Ok((id, serde_json::from_str(&asks).map_err(corrupt)?))).collect()
}

/// Says what a listing asks from now on; nothing to sell it as it is.
///
/// # Errors
/// When the database fails.
pub fn set(tx: &mut Tx, listing: &ListingId, asks: Option<&Personal>) -> Stored<()> {
    diesel::delete(personal_asks::table.find(listing)).execute(tx.conn())?;
    if let Some(asks) = asks {
        let text = serde_json::to_string(asks).map_err(corrupt)?;
        diesel::insert_into(personal_asks::table)
            .values((personal_asks::listing_id.eq(listing), personal_asks::asks.eq(text)))
            .execute(tx.conn())?;
    }
    Ok(())
}
