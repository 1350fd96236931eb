//! Typed ids: a UUIDv7 kept as text, made by the application, so that an order with
//! its lines is complete before the database is asked.
//!
//! People never see these. What they see is an [`OrderNumber`] or an [`Rma`]:
//! short, unguessable, without letters that look alike.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text that is not an id, a number or a code of the expected form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a well-formed {0}")]
pub struct Malformed(pub &'static str);

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id for a fresh UUID.
            pub fn new(uuid: uuid::Uuid) -> Self {
                Self(uuid.to_string())
            }

            /// The text that stands in the database.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(uuid: uuid::Uuid) -> Self {
                Self::new(uuid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                match uuid::Uuid::parse_str(text) {
                    Ok(uuid) => Ok(Self(uuid.to_string())),
                    Err(_) => Err(Malformed(stringify!($name))),
                }
            }
        }
    )*};
}

ids! {
    /// Someone who can sign in.
    AccountId;
    /// A brand that sells here.
    BrandId;
    /// A category of the catalogue.
    CategoryId;
    /// Goods put together by the house.
    CollectionId;
    /// What a brand owner publishes.
    ListingId;
    /// One buyable form of a listing.
    VariantId;
    /// A picture of a listing.
    PictureId;
    /// Where stock waits.
    PlaceId;
    /// Place to country by a carrier service.
    LaneId;
    /// A rate card of a lane.
    RateCardId;
    /// A cart.
    CartId;
    /// One checkout as the shopper sees it: at most one order comes of it.
    AttemptId;
    /// An order.
    OrderId;
    /// One line of an order.
    OrderLineId;
    /// Goods travelling together under one customs declaration.
    ConsignmentId;
    /// Parcels that leave a hub together.
    BatchId;
    /// One line of a landed cost, stored with its order.
    ChargeId;
    /// A payment; also the provider's idempotency key.
    PaymentId;
    /// A refund; also the provider's idempotency key.
    RefundId;
    /// Goods in a cart that are made for somebody: one line of it.
    PersonalId;
    /// A picture somebody sent for their goods; nobody guesses it.
    UploadId;
    /// A return.
    ReturnId;
    /// A version of a legal text.
    LegalVersionId;
    /// A review.
    ReviewId;
    /// A question about goods.
    QuestionId;
    /// What somebody keeps beside their cart.
    WishListId;
    /// Somebody who is told when goods are back or cost less.
    WatchId;
    /// What a carrier or broker charged for a consignment, settled.
    SettlementId;
    /// An entry of the ledger.
    EntryId;
    /// A letter in the outbox.
    LetterId;
    /// A proposed change of rules.
    RuleChangeId;
    /// A line of the audit log, an order's timeline or the stock's journal.
    RecordId;
}

/// Letters and digits that cannot be mistaken for one another.
const CLEAR: &[u8] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

fn spell(entropy: &[u8]) -> String {
    entropy.iter().filter_map(|byte| CLEAR.get(usize::from(*byte) % CLEAR.len()).copied().map(char::from)).collect()
}

fn is_clear(text: &str) -> bool {
    text.bytes().all(|byte| CLEAR.contains(&byte))
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident $prefix:literal $length:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The number spelled by these random bytes.
            pub fn new(entropy: [u8; $length]) -> Self {
                Self(format!("{}-{}", $prefix, spell(&entropy)))
            }

            /// The text people read.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            /// Forgives case, spaces and a missing prefix: people type these.
            fn from_str(text: &str) -> Result<Self, Malformed> {
                let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
                let bare = text.strip_prefix(concat!($prefix, "-")).unwrap_or(&text);
                if bare.len() == $length && is_clear(bare) {
                    Ok(Self(format!("{}-{bare}", $prefix)))
                } else {
                    Err(Malformed(stringify!($name)))
                }
            }
        }
    )*};
}

numbers! {
    /// The number of an order, as people read and type it: `EP-7K3M9QXC2`.
    OrderNumber "EP" 9;
    /// The number of a return: `R-4T8WZ6HN`.
    Rma "R" 8;
    /// The number on a parcel: `C-9B4QK7XV3`.
    ConsignmentNumber "C" 9;
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $limit:literal $allowed:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                let allowed: fn(char) -> bool = $allowed;
                if !text.is_empty() && text.chars().count() <= $limit && text.chars().all(allowed) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(Malformed(stringify!($name)))
                }
            }
        }
    )*};
}

codes! {
    /// The code of one variant, as its brand writes it.
    Sku 64 |c| !c.is_control() && !c.is_whitespace() && c != '/' && c != '?' && c != '#';
    /// The part of an address that names a listing, a brand or a category.
    Slug 96 |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    /// What a carrier calls a parcel, in capitals and without spaces.
    TrackingNumber 40 |c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
}

impl TrackingNumber {
    /// The fewest letters and digits of one: less is a slip of the finger.
    pub const LEAST: usize = 6;

    /// Reads one as people type it: case and spaces are forgiven.
    ///
    /// # Errors
    /// [`Malformed`] when it is too short or too long, or holds other signs than letters, digits and hyphens.
    pub fn typed(text: &str) -> Result<Self, Malformed> {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
        if bare.len() < Self::LEAST { Err(Malformed("TrackingNumber")) } else { bare.parse() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_number_is_read_back_as_people_type_it() {
        let number = OrderNumber::new([0, 1, 2, 3, 250, 200, 100, 50, 25]);
        assert_eq!(number.as_str().len(), 12);
        assert_eq!(number.as_str().to_lowercase().parse(), Ok(number.clone()));
        assert_eq!(format!(" {} ", number.as_str().trim_start_matches("EP-")).parse(), Ok(number));
        assert!("EP-IIIIIIIII".parse::<OrderNumber>().is_err());
    }

    #[test]
    fn a_tracking_number_is_read_as_people_type_it() {
        assert_eq!(TrackingNumber::typed(" lx 123 456 789 cn ").unwrap().as_str(), "LX123456789CN");
        for odd in ["", "12", "AB/123456", "ÄB123456"] {
            assert!(TrackingNumber::typed(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn a_slug_is_lower_case_and_a_sku_has_no_spaces() {
        assert!("bail-handled-teapot".parse::<Slug>().is_ok());
        assert!("Teapot".parse::<Slug>().is_err());
        assert!("".parse::<Slug>().is_err());
        assert!("GX-POT 350".parse::<Sku>().is_err());
    }
}
