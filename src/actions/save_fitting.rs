//! A brand says what its goods measure and how they are looked after: one listing, or all of its goods of a category.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::fittings::Fitting;
use crate::domain::ids::{BrandId, CategoryId, ListingId};
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, changes, fittings, listings};

/// Of what something is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goods {
    /// Of one listing.
    Listing(ListingId),
    /// Of every listing of the brand in a category.
    Category(CategoryId),
}

impl Goods {
    /// The id of the listing or category.
    pub fn id(&self) -> &str {
        match self {
            Self::Listing(id) => id.as_str(),
            Self::Category(id) => id.as_str(),
        }
    }
}

/// Says this of a brand's goods; `seen` is the version its author saw, none where nothing was said. The same again is
/// no change.
///
/// # Errors
/// [`Refusal::NotFound`] for a listing of another brand, [`Refusal::AlreadyDecided`] where somebody changed it since it
/// was seen.
pub fn save_fitting(
    tx: &mut Tx,
    author: &Author,
    brand: &BrandId,
    goods: &Goods,
    (fitting, seen): (&Fitting, Option<u32>),
) -> Done<()> {
    let name = match goods {
        Goods::Listing(id) => {
            let listing = listings::by_id(tx, id)?.filter(|listing| listing.brand == *brand);
            format!("listing {}", listing.ok_or(Refusal::NotFound)?.slug)
        }
        Goods::Category(id) => format!("category {id}"),
    };
    let was = fittings::of(tx, brand, &[goods.id()])?.remove(goods.id());
    if was.as_ref().map(|(_, version)| *version) != seen {
        return Err(Refusal::AlreadyDecided.into());
    }
    let had = was.map(|(had, _)| had).unwrap_or_default();
    if had == *fitting {
        return Ok(());
    }
    if !fittings::save(tx, brand, goods.id(), fitting, seen)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    let detail = format!("{} sizes, {} care instructions", fitting.sizes.rows.len(), fitting.care.len());
    audit::add(tx, author, "set sizes and care", &name, &detail)?;
    changes::add(tx, "fitting", goods.id())?;
    touch(tx, Subject::Catalogue)?;
    Ok(())
}
