//! The house counts what lies free on its shelves, whoever's goods they are.

use std::collections::HashMap;

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{PlaceId, Sku, VariantId};
use crate::domain::stock::{Counted, StockFault};
use crate::store::known::Known;
use crate::store::stock::{Cause, set_level};
use crate::store::{Conn, Stored, Tx, audit, listings};

/// SKUs that are asked for at once: both databases bound what one question may hold.
const PORTION: usize = 500;

/// Rows that name no place or no variant there is.
///
/// # Errors
/// When the store fails.
pub fn strangers(conn: &mut Conn, known: &Known, rows: &[Counted]) -> Stored<Vec<StockFault>> {
    let held = held(conn, rows)?;
    let mut faults = Vec::new();
    for row in rows {
        let fault = |column, found: &str, expected: &str| StockFault {
            line: row.line,
            column,
            found: found.to_owned(),
            expected: expected.to_owned(),
        };
        if place(known, &row.place).is_none() {
            faults.push(fault("place", &row.place, "a place we have; /ops/places lists their codes"));
        }
        if !held.contains_key(&row.sku) {
            faults.push(fault(
                "sku",
                row.sku.as_str(),
                "a variant we have; its brand adds it, or import listings does",
            ));
        }
    }
    Ok(faults)
}

/// Sets what lies free to what was counted; answers how many levels changed.
///
/// # Errors
/// [`Refusal::NotFound`] for a place or a SKU there is not: nothing is set then. Ask [`strangers`] for the rows.
pub fn count_stock(tx: &mut Tx, author: &Author, rows: &[Counted]) -> Done<usize> {
    let known = tx.known();
    let held = held(tx, rows)?;
    let mut counts: Vec<(PlaceId, VariantId, &Counted)> = Vec::with_capacity(rows.len());
    for row in rows {
        let place = place(&known, &row.place).ok_or(Refusal::NotFound)?;
        let variant = held.get(&row.sku).ok_or(Refusal::NotFound)?;
        counts.push((place, variant.clone(), row));
    }
    // In the order in which orders touch these rows, so that neither ever waits for the other in a ring.
    counts.sort_by(|one, other| (&one.0, &one.1).cmp(&(&other.0, &other.1)));
    let cause = Cause { reason: "counted", order: None, author: &author.name };
    let mut changed = 0;
    for (place, variant, row) in counts {
        if set_level(tx, &place, &variant, row.pieces, cause)? {
            let detail = format!("{} free at {}", row.pieces, row.place);
            audit::add(tx, author, "set stock", &format!("variant {}", row.sku), &detail)?;
            changed += 1;
        }
    }
    Ok(changed)
}

fn place(known: &Known, code: &str) -> Option<PlaceId> {
    known.shelves.iter().find(|shelf| shelf.place.code == code).map(|shelf| shelf.place.id.clone())
}

fn held(conn: &mut Conn, rows: &[Counted]) -> Stored<HashMap<Sku, VariantId>> {
    let mut held = HashMap::new();
    for portion in rows.chunks(PORTION) {
        let skus: Vec<Sku> = portion.iter().map(|row| row.sku.clone()).collect();
        held.extend(listings::holders(conn, &skus)?.into_iter().map(|(sku, variant, _)| (sku, variant)));
    }
    Ok(held)
}
