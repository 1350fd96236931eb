//! What an action may answer instead of happening. Values only: `wording` and the pages have the words.

use crate::domain::ids::Sku;
use crate::domain::money::Money;

/// An expected answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// An account with this address exists.
    EmailTaken,
    /// There is nothing in the cart.
    EmptyCart,
    /// Fewer pieces are left than were asked for.
    SoldOut {
        /// The goods.
        sku: Sku,
        /// What is left.
        left: i64,
    },
    /// The price rose between the page and the button.
    PriceMoved {
        /// What the page said.
        was: Money,
        /// What it is now.
        now: Money,
    },
    /// The thing was decided, or moved on, before.
    AlreadyDecided,
    /// There is no such thing, or it is not yours to touch.
    NotFound,
}
