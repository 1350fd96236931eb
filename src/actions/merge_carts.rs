//! The cart somebody filled before signing in and the one their account had become one.

use super::Done;
use crate::domain::ids::{AccountId, CartId};
use crate::store::{Tx, carts, personal_lines};

/// Puts the visitor's cart into the account's and answers the cart they go on with. Of goods that lie in both, the
/// larger number stays: nobody finds more in the cart than they ever saw there.
///
/// # Errors
/// When the store fails.
pub fn merge_carts(tx: &mut Tx, account: &AccountId, brought: Option<&CartId>) -> Done<Option<CartId>> {
    let own = match carts::open_of(tx, account)? {
        Some(cart) if carts::hold(tx, &cart)? => Some(cart),
        _ => None,
    };
    let brought = match brought {
        Some(cart) if carts::hold(tx, cart)? => Some(cart),
        _ => None,
    };
    match (own, brought) {
        (own, None) => Ok(own),
        (None, Some(brought)) => {
            carts::give(tx, brought, account)?;
            Ok(Some(brought.clone()))
        }
        (Some(own), Some(brought)) if own == *brought => Ok(Some(own)),
        (Some(own), Some(brought)) => {
            let had = carts::lines(tx, &own)?;
            for (variant, quantity) in carts::lines(tx, brought)? {
                let before = had.iter().find(|(known, _)| *known == variant).map_or(0, |(_, quantity)| *quantity);
                if quantity > before {
                    carts::set(tx, &own, &variant, quantity)?;
                }
            }
            // What was made for somebody was asked for by hand: all of it stays.
            personal_lines::move_all(tx, brought, &own)?;
            carts::close(tx, brought)?;
            Ok(Some(own))
        }
    }
}
