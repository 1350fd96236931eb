//! The names by which rules are found and quoted: tariff subheadings, customs territories, rule ids, the hash.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::country::Country;
use crate::domain::ids::Malformed;

/// A subheading of the Harmonized System: six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hs6([u8; 6]);

impl Hs6 {
    /// The six digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("000000")
    }

    /// Whether it begins with these digits.
    pub fn begins_with(&self, digits: &str) -> bool {
        // A row for all goods names no digits. Comparing with the nothing of an empty `String`, whose address is none,
        // costs a fault that the processor has to swallow: seventy nanoseconds, more than all the rest of a lookup.
        digits.is_empty() || self.0.starts_with(digits.as_bytes())
    }
}

impl fmt::Display for Hs6 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Hs6 {
    type Err = Malformed;

    /// Six digits; dots and spaces between them are forgiven (`6911.10`).
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let digits: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b'.' | b' ')).collect();
        match <[u8; 6]>::try_from(digits.as_slice()) {
            Ok(code) if code.iter().all(u8::is_ascii_digit) => Ok(Self(code)),
            _ => Err(Malformed("tariff subheading")),
        }
    }
}

impl TryFrom<String> for Hs6 {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Hs6> for String {
    fn from(code: Hs6) -> Self {
        code.as_str().to_owned()
    }
}

/// A country or a customs territory as the tables name it (`DE`, `EU`, `EAEU`): two to four capital letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area([u8; 4]);

impl Area {
    /// The letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ").trim_end_matches(' ')
    }
}

impl fmt::Debug for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Area {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut letters = [b' '; 4];
        if !(2..=4).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(Malformed("country or customs territory"));
        }
        for (slot, byte) in letters.iter_mut().zip(text.bytes()) {
            *slot = byte;
        }
        Ok(Self(letters))
    }
}

impl From<Country> for Area {
    fn from(country: Country) -> Self {
        let mut letters = [b' '; 4];
        for (slot, byte) in letters.iter_mut().zip(country.as_str().bytes()) {
            *slot = byte;
        }
        Self(letters)
    }
}

macro_rules! shared_text {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Arc<str>);

        impl $name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }
    )*};
}

// The text is shared, not copied: a quote names a dozen rules and must not allocate for each.
shared_text! {
    /// The stable name of one rule row, `EU-2026-FLAT-IOSS`.
    RuleId;
    /// What a row says of itself in words: its title, its source. A quote repeats them of every rule it names.
    Text;
    /// The hash that names a version of the rulebook: SHA-256 over its tables, lower-case hex.
    RulebookHash;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_people_write_them() {
        assert_eq!("6911.10".parse::<Hs6>().unwrap().as_str(), "691110");
        assert!("69111".parse::<Hs6>().is_err());
        assert_eq!("EAEU".parse::<Area>().unwrap().to_string(), "EAEU");
        assert_eq!(Area::from("DE".parse::<Country>().unwrap()), "DE".parse().unwrap());
        assert!("eu".parse::<Area>().is_err());
    }

    #[test]
    fn a_rule_id_is_plain_text_in_json() {
        let id = RuleId::from("EU-2026-FLAT-IOSS");
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, "\"EU-2026-FLAT-IOSS\"");
        assert_eq!(serde_json::from_str::<RuleId>(&json).unwrap(), id);
    }
}
