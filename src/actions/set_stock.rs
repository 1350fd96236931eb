//! A brand says how many pieces lie at a place.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{BrandId, PlaceId, VariantId};
use crate::store::stock::{Cause, set_level, set_level_seen};
use crate::store::{Tx, audit, listings};

/// How many pieces of a variant are free at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// Where.
    pub place: PlaceId,
    /// Of what.
    pub variant: VariantId,
    /// How many whoever counts had seen there before; none where what lay there does not matter.
    pub was: Option<u32>,
    /// How many, those held for orders not counted.
    pub free: u32,
}

/// Sets levels of a brand's goods; answers how many changed.
///
/// # Errors
/// [`Refusal::NotFound`] for a variant of another brand or a place there is not, [`Refusal::StockMoved`] where orders or
/// others changed what was seen; nothing is set then.
pub fn set_stock(tx: &mut Tx, author: &Author, brand: &BrandId, counts: &[Count]) -> Done<usize> {
    let ids: Vec<VariantId> = counts.iter().map(|count| count.variant.clone()).collect();
    let own = listings::variants_of_brand(tx, brand, &ids)?;
    let known = tx.known();
    // In the order in which orders touch these rows, so that neither ever waits for the other in a ring.
    let mut counts: Vec<&Count> = counts.iter().collect();
    counts.sort_by(|one, other| (&one.place, &one.variant).cmp(&(&other.place, &other.variant)));
    let mut changed = 0;
    for count in counts {
        let Some(sku) = own.get(&count.variant) else { return Err(Refusal::NotFound.into()) };
        let Some(shelf) = known.shelves.iter().find(|shelf| shelf.place.id == count.place) else {
            return Err(Refusal::NotFound.into());
        };
        let cause = Cause { reason: "counted", order: None, author: &author.name };
        let set = match count.was {
            None => set_level(tx, &count.place, &count.variant, count.free, cause)?,
            Some(was) => match set_level_seen(tx, &count.place, &count.variant, (was, count.free), cause)? {
                Ok(set) => set,
                Err(now) => return Err(Refusal::StockMoved { sku: sku.clone(), now }.into()),
            },
        };
        if set {
            let detail = format!("{} free at {}", count.free, shelf.place.code);
            audit::add(tx, author, "set stock", &format!("variant {sku}"), &detail)?;
            changed += 1;
        }
    }
    Ok(changed)
}
