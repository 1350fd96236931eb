//! Somebody wishes for goods, or no longer.

use super::{Done, Refusal};
use crate::domain::ids::{Sku, VariantId};
use crate::domain::listings::ListingState;
use crate::domain::wishes::{Holder, MOST_WISHES, WatchKind};
use crate::store::{Conn, listings, watches, wishes};
use crate::store::{Stored, Tx};

/// The variant of a code, where it is on sale.
///
/// # Errors
/// When the database fails.
pub(super) fn on_sale(conn: &mut Conn, sku: &Sku) -> Stored<Option<VariantId>> {
    let holder = listings::holders(conn, std::slice::from_ref(sku))?.into_iter().next();
    let Some((_, variant, listing)) = holder else { return Ok(None) };
    let listing = listings::by_id(conn, &listing)?.filter(|listing| listing.state == ListingState::Published);
    let known = listing.is_some_and(|listing| listing.on_sale().any(|own| own.id == variant));
    Ok(known.then_some(variant))
}

/// Puts a variant on somebody's list, which is begun now if there is none. Twice is once.
///
/// # Errors
/// [`Refusal::NotFound`] for goods that are not on sale; [`Refusal::WishesFull`].
pub fn keep_wish(tx: &mut Tx, holder: &Holder, sku: &Sku) -> Done<VariantId> {
    let variant = on_sale(tx, sku)?.ok_or(Refusal::NotFound)?;
    let list = wishes::own(tx, holder)?;
    let had = wishes::of(tx, &list)?;
    if had.iter().all(|(known, _)| *known != variant) {
        if had.len() >= MOST_WISHES {
            return Err(Refusal::WishesFull { most: MOST_WISHES }.into());
        }
        wishes::add(tx, &list, &variant)?;
    }
    Ok(variant)
}

/// Takes a wish off somebody's own list, with the letters an account would get about its price. Twice is once.
///
/// # Errors
/// [`Refusal::NotFound`] where they have no list.
pub fn drop_wish(tx: &mut Tx, holder: &Holder, variant: &VariantId) -> Done<()> {
    let list = wishes::list_of(tx, holder)?.ok_or(Refusal::NotFound)?;
    wishes::remove(tx, &list, variant)?;
    if let Holder::Account(account) = holder {
        watches::forget_own(tx, account, variant, WatchKind::Drop)?;
    }
    Ok(())
}
