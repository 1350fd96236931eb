//! A storefront: language × ship-to country × currency, read from the URL and from nothing else.
//!
//! `/de-at/` speaks German and ships to Austria in euro. A third part names another currency
//! (`/de-ch-eur/`); the form without it is canonical where the currency is the country's own.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::country::Country;
use super::ids::{Malformed, OrderNumber};
use super::money::Currency;

/// A language of the shop by its two-letter segment. Which ones are offered is known to `wording`, which holds the catalogues.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language([u8; 2]);

impl Language {
    /// English, the reference language of the catalogues.
    pub const EN: Self = Self(*b"en");

    /// The two letters, lower case.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("en")
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Language {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Ok(Self([*a, *b])),
            _ => Err(Malformed("language")),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.as_str().to_owned()
    }
}

/// What the first segment of a shop's address says, before it is known whether it exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// The language named.
    pub language: Language,
    /// The country named.
    pub country: Country,
    /// The currency named, where a third part does.
    pub currency: Option<Currency>,
}

impl FromStr for Segment {
    type Err = Malformed;

    /// Lower case only: one page has one address.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let wrong = Malformed("storefront");
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(wrong);
        }
        let mut parts = text.split('-');
        let language = parts.next().ok_or(wrong.clone())?.parse()?;
        let country = parts.next().ok_or(wrong.clone())?.parse()?;
        let currency = match parts.next() {
            Some(code) => Some(code.to_ascii_uppercase().parse()?),
            None => None,
        };
        if parts.next().is_some() { Err(wrong) } else { Ok(Self { language, country, currency }) }
    }
}

/// A storefront that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Storefront {
    /// The language of its words.
    pub language: Language,
    /// Where it ships to.
    pub country: Country,
    /// What it is paid in.
    pub currency: Currency,
    /// Whether that is another currency than the country's own, so that the address names it.
    #[serde(default)]
    pub foreign: bool,
}

impl Storefront {
    /// A country's storefront in its own currency.
    pub fn of(language: Language, country: Country, own: Currency) -> Self {
        Self { language, country, currency: own, foreign: false }
    }

    /// The same paid in a currency; `own` is the country's.
    pub fn paid_in(self, currency: Currency, own: Currency) -> Self {
        Self { currency, foreign: currency != own, ..self }
    }

    /// The segment of its address, `de-at`, `de-ch-eur`. The currency of the country goes without saying.
    pub fn segment(&self) -> String {
        let mut segment = format!("{}-{}", self.language, self.country.as_str().to_ascii_lowercase());
        if self.foreign {
            segment.push('-');
            segment.push_str(&self.currency.as_str().to_ascii_lowercase());
        }
        segment
    }

    /// The address of a path under it.
    pub fn at(&self, path: &str) -> String {
        format!("/{}/{path}", self.segment())
    }

    /// The address of an order for whoever holds its key. Letters name it as pages do, and so the ones below.
    pub fn order_with_key(&self, number: &OrderNumber, key: &str) -> String {
        self.at(&format!("orders/{number}?key={key}"))
    }

    /// Where an order is found again with a code by mail.
    pub fn find_order(&self) -> String {
        self.at("orders/find")
    }

    /// Where goods of an order are sent back.
    pub fn returns(&self, number: &OrderNumber) -> String {
        self.at(&format!("returns/{number}"))
    }

    /// The value of `lang` and `hreflang`, `de-AT`.
    pub fn tag(&self) -> String {
        format!("{}-{}", self.language, self.country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_language_country_and_perhaps_currency() {
        let segment: Segment = "de-ch-eur".parse().unwrap();
        assert_eq!((segment.language.as_str(), segment.country.as_str()), ("de", "CH"));
        assert_eq!(segment.currency, Some(Currency::EUR));
        let swiss = Storefront::of(segment.language, segment.country, "CHF".parse().unwrap());
        assert_eq!((swiss.segment(), swiss.tag()), ("de-ch".to_owned(), "de-CH".to_owned()));
        let in_euro = swiss.paid_in(Currency::EUR, swiss.currency);
        assert_eq!((in_euro.segment(), in_euro.tag()), ("de-ch-eur".to_owned(), "de-CH".to_owned()));
        assert_eq!(in_euro.paid_in(swiss.currency, swiss.currency), swiss);
        for wrong in ["de", "de-", "DE-at", "de-at-xxx", "de-at-eur-x", "deu-at"] {
            assert!(wrong.parse::<Segment>().is_err(), "{wrong}");
        }
    }
}
