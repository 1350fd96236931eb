//! Who can sign in, and as what.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::{AccountId, BrandId, Malformed};
use super::storefront::Language;
use super::words::words;

words! {
    /// The four audiences; the first of them needs no account.
    Role "role" {
        /// Buys.
        Shopper = "shopper",
        /// Lists and stocks the goods of one brand.
        Brand = "brand",
        /// Answers, decides returns, refunds.
        Agent = "agent",
        /// Runs rules, lanes and places.
        Operator = "operator",
    }
}

impl Role {
    /// The desk of the role; nothing for shoppers, who have none.
    pub fn home(self) -> &'static str {
        match self {
            Self::Shopper => "",
            Self::Brand => "/brand/",
            Self::Agent => "/care/",
            Self::Operator => "/ops/",
        }
    }

    /// Whether someone of this role works here: staff sessions are short.
    pub fn is_staff(self) -> bool {
        self != Self::Shopper
    }
}

/// Someone who can sign in. The hash of the password is the store's business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Where letters go, and the name to sign in with.
    pub email: Email,
    /// What to call them.
    pub name: String,
    /// As what they sign in.
    pub role: Role,
    /// Whose goods they may touch, for a brand owner.
    pub brand: Option<BrandId>,
    /// The language of their desk and letters.
    pub language: Language,
}

/// An address a letter can be sent to: something, an at sign, a domain with a dot. Kept in lower case, so that one
/// person has one account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Email {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let text = text.trim().to_lowercase();
        let plain = text.len() <= 254
            && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"(),;:\\".contains(c));
        let shaped = text.split_once('@').is_some_and(|(local, domain)| {
            let labels = || domain.split('.');
            (1..=64).contains(&local.len())
                && !domain.contains('@')
                && labels().count() >= 2
                && labels().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
        });
        if plain && shaped { Ok(Self(text)) } else { Err(Malformed("e-mail address")) }
    }
}

/// The shortest password we take. Source: NIST SP 800-63B-4, 15 for a password alone is advised, 8 the least; length is
/// all we ask, no puzzles.
pub const SHORTEST_PASSWORD: usize = 10;
/// The longest: hashing must not be a way to keep us busy.
pub const LONGEST_PASSWORD: usize = 200;

/// An account of the demo. Its password stands here for everyone to read, so live trade refuses it.
#[derive(Debug, Clone, Copy)]
pub struct Published {
    /// How the demo's list of sign-ins names it.
    pub key: &'static str,
    /// Its address.
    pub email: &'static str,
    /// Its password.
    pub password: &'static str,
    /// What to call it.
    pub name: &'static str,
    /// As what it signs in.
    pub role: Role,
    /// The slug of its brand, for a brand owner.
    pub brand: Option<&'static str>,
}

const fn published(
    (key, email, password): (&'static str, &'static str, &'static str),
    name: &'static str,
    role: Role,
    brand: Option<&'static str>,
) -> Published {
    Published { key, email, password, name, role, brand }
}

/// The accounts of the demo.
pub const PUBLISHED: [Published; 7] = [
    published(("buyer_a", "shopper-a@entrepot.example", "porcelain-lantern-1"), "Isla Moreton", Role::Shopper, None),
    published(("buyer_b", "shopper-b@entrepot.example", "porcelain-lantern-2"), "Jonas Weber", Role::Shopper, None),
    published(
        ("brand_a", "guanxi-kiln@entrepot.example", "porcelain-lantern-3"),
        "Lin Yue",
        Role::Brand,
        Some("guanxi-kiln"),
    ),
    published(
        ("brand_b", "tide-loom@entrepot.example", "porcelain-lantern-4"),
        "Shen Wei",
        Role::Brand,
        Some("tide-loom"),
    ),
    published(("service", "care@entrepot.example", "porcelain-lantern-5"), "Amira Haddad", Role::Agent, None),
    published(("admin", "ops@entrepot.example", "porcelain-lantern-6"), "Piet Maas", Role::Operator, None),
    // Rules that one operator proposes another has to approve.
    published(("admin_b", "ops-b@entrepot.example", "porcelain-lantern-7"), "Noor de Wit", Role::Operator, None),
];

/// Whether everyone can read a password in the demo's list.
pub fn is_published(password: &str) -> bool {
    PUBLISHED.iter().any(|account| account.password == password)
}

/// Whether a password has a length we take, in characters.
pub fn is_long_enough(password: &str) -> bool {
    (SHORTEST_PASSWORD..=LONGEST_PASSWORD).contains(&password.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demos_accounts_could_have_been_opened_by_people() {
        for account in PUBLISHED {
            assert!(account.email.parse::<Email>().is_ok() && is_long_enough(account.password), "{}", account.key);
            assert!(is_published(account.password));
            assert_eq!(account.brand.is_some(), account.role == Role::Brand);
        }
        assert!(!is_published("porcelain-lantern-8"));
        assert!(!is_long_enough("ninechars") && is_long_enough("磁器のランタンは明るい"));
    }

    #[test]
    fn an_address_is_read_as_people_type_it() {
        assert_eq!(" Isla@Post.Example ".parse::<Email>().unwrap().as_str(), "isla@post.example");
        for wrong in
            ["", "isla", "isla@", "@post.example", "isla@post", "a b@post.example", "a@b@c.de", "x@.de", "<a>@b.de"]
        {
            assert!(wrong.parse::<Email>().is_err(), "{wrong}");
        }
    }
}
