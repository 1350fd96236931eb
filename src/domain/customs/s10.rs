//! Identifiers of postal items by UPU standard S10: `RR473124829CN`.
//!
//! Two letters for the service, eight digits, a check digit, two letters for the country of the operator that gave the
//! number out. A shop is given ranges of numbers; it takes each once.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::domain::country::Country;
use crate::domain::ids::Malformed;

/// The weights of the eight digits. Source: UPU standard S10.
const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];

/// ISO 3166-1 alpha-2. Source: the time zone database's list, which is ISO's.
static COUNTRIES: LazyLock<BTreeSet<Country>> =
    LazyLock::new(|| include_str!("countries.txt").split_whitespace().filter_map(|code| code.parse().ok()).collect());

/// Every country there is, by its code.
pub fn countries() -> impl Iterator<Item = Country> {
    COUNTRIES.iter().copied()
}

/// The greatest of the eight-digit numbers.
pub const LAST: u32 = 99_999_999;

/// The check digit of eight digits.
fn check(serial: u32) -> u32 {
    let mut rest = serial;
    let mut sum = 0;
    for weight in WEIGHTS.iter().rev() {
        sum += weight * (rest % 10);
        rest /= 10;
    }
    match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    }
}

/// The service of an item: two letters of which the first names the class (`L` letter, `C` parcel).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Service([u8; 2]);

impl Service {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }

    /// Whether its class is among these letters, written with spaces between them.
    pub fn is_of(self, classes: &str) -> bool {
        classes.split_whitespace().any(|class| class.as_bytes().first() == self.0.first())
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Service {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err(Malformed("service indicator")),
        }
    }
}

impl TryFrom<String> for Service {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Service> for String {
    fn from(service: Service) -> Self {
        service.as_str().to_owned()
    }
}

/// An identifier. Prints in thirteen characters, as it stands in bar codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct S10 {
    service: Service,
    serial: u32,
    country: Country,
}

impl S10 {
    /// The identifier of a number, with its check digit.
    ///
    /// # Errors
    /// [`Malformed`] for a number of more than eight digits or a country that is none.
    pub fn new(service: Service, serial: u32, country: Country) -> Result<Self, Malformed> {
        if serial > LAST || !COUNTRIES.contains(&country) {
            return Err(Malformed("S10 identifier"));
        }
        Ok(Self { service, serial, country })
    }

    /// Whether the class of its service is among these letters, written with spaces between them.
    pub fn is_of(self, classes: &str) -> bool {
        self.service.is_of(classes)
    }

    /// As people read it: `RR 4731 2482 9 CN`.
    pub fn spaced(self) -> String {
        let (front, back) = (self.serial / 10_000, self.serial % 10_000);
        format!("{} {front:04} {back:04} {} {}", self.service, check(self.serial), self.country)
    }
}

impl fmt::Display for S10 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:08}{}{}", self.service, self.serial, check(self.serial), self.country)
    }
}

impl FromStr for S10 {
    type Err = Malformed;

    /// Takes spaces between the groups, and nothing else that is not in the standard.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let wrong = Malformed("S10 identifier");
        let bare: String = text.chars().filter(|c| *c != ' ').collect();
        let part = |range: std::ops::Range<usize>| bare.get(range).unwrap_or("");
        let digits = part(2..11);
        if bare.len() != 13 || !bare.is_ascii() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong);
        }
        let country = part(11..13);
        let (Ok(serial), Ok(digit)) = (part(2..10).parse::<u32>(), part(10..11).parse::<u32>()) else {
            return Err(wrong);
        };
        if check(serial) != digit || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(wrong);
        }
        Self::new(part(0..2).parse()?, serial, country.parse()?)
    }
}

impl TryFrom<String> for S10 {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<S10> for String {
    fn from(id: S10) -> Self {
        id.to_string()
    }
}

/// A range of numbers that an operator gave to the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// The service.
    pub service: Service,
    /// The country of the operator.
    pub country: Country,
    /// Its first number.
    pub first: u32,
    /// Its last number.
    pub last: u32,
    /// The number that is taken next; behind the last when all are taken.
    pub next: u32,
}

/// Why a range cannot be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RangeRefused {
    /// It ends before it begins, or holds numbers of more than eight digits.
    NoRange,
    /// Its country is none.
    NoCountry,
    /// It shares numbers with one that is here: each is taken once, and not again within a year.
    Overlaps {
        /// The first number of that one.
        first: u32,
        /// Its last.
        last: u32,
    },
}

impl Range {
    /// The identifier that is taken next; none when all are taken.
    pub fn peek(&self) -> Option<S10> {
        if self.next > self.last { None } else { S10::new(self.service, self.next, self.country).ok() }
    }

    /// How many are left.
    pub fn left(&self) -> u32 {
        (self.last + 1).saturating_sub(self.next)
    }

    /// Whether it can stand beside those that are here. Numbers are never given twice, which is more than the year the
    /// standard asks for: a range that comes back one day has to be another one.
    ///
    /// # Errors
    /// [`RangeRefused`].
    pub fn fits(&self, among: &[Self]) -> Result<(), RangeRefused> {
        if self.first > self.last || self.last > LAST {
            return Err(RangeRefused::NoRange);
        }
        if !COUNTRIES.contains(&self.country) {
            return Err(RangeRefused::NoCountry);
        }
        let same = |other: &&Self| {
            (other.service, other.country) == (self.service, self.country)
                && other.first <= self.last
                && self.first <= other.last
        };
        match among.iter().find(same) {
            Some(other) => Err(RangeRefused::Overlaps { first: other.first, last: other.last }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(service: &str, first: u32, last: u32) -> Range {
        Range { service: service.parse().unwrap(), country: "CN".parse().unwrap(), first, last, next: first }
    }

    #[test]
    fn an_identifier_prints_as_the_standard_shows_it() {
        let id: S10 = "RR473124829CN".parse().unwrap();
        assert_eq!(id.spaced(), "RR 4731 2482 9 CN");
        assert_eq!(id.spaced().parse(), Ok(id));
        assert_eq!(serde_json::to_string(&id).unwrap(), r#""RR473124829CN""#);
        assert_eq!(COUNTRIES.len(), 249);
    }

    #[test]
    fn a_range_is_taken_to_its_end_and_stands_alone() {
        let mut one = range("LX", 7, 8);
        assert_eq!((one.peek().unwrap().to_string().as_str(), one.left()), ("LX000000076CN", 2));
        one.next = 9;
        assert_eq!((one.peek(), one.left()), (None, 0));
        let among = [one];
        assert_eq!(range("LX", 8, 20).fits(&among), Err(RangeRefused::Overlaps { first: 7, last: 8 }));
        assert_eq!(range("LX", 9, 20).fits(&among), Ok(()));
        assert_eq!(range("CX", 7, 8).fits(&among), Ok(()));
        assert_eq!(range("CX", 8, 7).fits(&among), Err(RangeRefused::NoRange));
        assert!(!"LX".parse::<Service>().unwrap().is_of("C H") && "HX".parse::<Service>().unwrap().is_of("C H"));
    }
}
