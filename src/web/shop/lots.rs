//! A listing among listings: picture, name, price with its delivery, and when it would be there.

use std::sync::Arc;

use chrono::NaiveDate;

use super::super::fault::Fault;
use super::super::links;
use super::super::offers::Offers;
use super::super::page::Page;
use super::super::pictures::Shot;
use crate::domain::lanes::PlaceKind;
use crate::domain::money::Money;
use crate::domain::offers::NoOffer;
use crate::domain::rulebook::Market;
use crate::domain::storefront::{Language, Storefront};
use crate::domain::texts::Said;
use crate::store::listings::Card;
use crate::store::{Read, Stored};
use crate::wording::{Speaker, labels};

/// One of the goods in a list.
pub struct Lot {
    /// Where it leads.
    pub href: String,
    /// Its name.
    pub title: Said<String>,
    /// Its brand.
    pub brand: String,
    /// Its picture.
    pub shot: Option<Shot>,
    /// What it costs, or why it cannot be had.
    pub cost: Result<Cost, NoOffer>,
    language: Language,
}

/// What a lot costs.
pub struct Cost {
    /// Goods with duty and tax.
    pub price: Money,
    /// Delivery with duty and tax.
    pub shipping: Money,
    /// The city it comes from.
    pub city: String,
    /// Whether it lies abroad already.
    pub near: bool,
    /// When it would be there.
    pub arrives: (NaiveDate, NaiveDate),
}

impl Lot {
    /// The language of the name, where it is not the page's.
    pub fn foreign(&self) -> Option<Language> {
        self.title.is_foreign(self.language).then_some(self.title.language)
    }

    /// Why it cannot be had, in words.
    pub fn why(&self, t: &Speaker, why: &NoOffer) -> String {
        t.say(labels::no_offer(*why)).to_string()
    }
}

/// What lists are made of, for reads that run apart from the page.
#[derive(Clone)]
pub struct Shelves {
    app: actix_web::web::Data<crate::app::App>,
    market: Market,
    storefront: Storefront,
}

impl Shelves {
    /// Of a page.
    pub fn of(page: &Page) -> Self {
        Self { app: page.app.clone(), market: page.market.clone(), storefront: page.storefront }
    }

    /// The memory of offers.
    pub fn offers(&self) -> &Offers {
        &self.app.offers
    }

    /// The market.
    pub fn market(&self) -> &Market {
        &self.market
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.storefront.language
    }

    /// Lots of listings, in the order of the ids.
    ///
    /// # Errors
    /// When the database fails.
    pub fn lots(&self, read: &mut Read<'_>, ids: &[crate::domain::ids::ListingId]) -> Stored<Vec<Lot>> {
        let offers = self.offers();
        let cards = offers.cards(read, ids, self.language())?;
        let cities = offers.cities(read)?;
        let shown = offers.shown(read, &self.market, &cards)?;
        let lot = |(card, shown): (&Arc<Card>, Option<_>)| {
            let (variant, offer): (_, super::super::offers::Priced) = shown?;
            let cost = offer.map(|offer| Cost {
                price: offer.price,
                shipping: offer.shipping,
                city: cities
                    .get(&offer.terms.place)
                    .and_then(|city| city.in_language(self.language()))
                    .map(|city| city.words.clone())
                    .unwrap_or_default(),
                near: offer.terms.place_kind == PlaceKind::Warehouse,
                arrives: offer.terms.journey.arrives,
            });
            let picture = card.variant(&variant).and_then(|variant| card.picture_of(variant)).or(card.picture());
            Some(Lot {
                href: links::listing(&self.storefront, &card.slug),
                title: card.title.clone(),
                brand: card.brand_name.clone(),
                shot: picture.map(Shot::of_card),
                cost,
                language: self.language(),
            })
        };
        Ok(cards.iter().zip(shown).filter_map(lot).collect())
    }
}

/// A page number of a query; the first where it is none.
pub fn number(query: &str) -> i64 {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    pairs
        .iter()
        .find(|(name, _)| name == "page")
        .and_then(|(_, value)| value.parse().ok())
        .filter(|n| (1..=10_000).contains(n))
        .unwrap_or(1)
}

/// A value of a query.
pub fn value(query: &str, name: &str) -> String {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    pairs.into_iter().find(|(known, _)| known == name).map(|(_, value)| value).unwrap_or_default()
}

/// Lots on a page.
pub const PER_PAGE: i64 = 24;

/// The pages of a list.
pub struct Pager {
    /// The one shown.
    pub here: i64,
    /// How many there are.
    pub last: i64,
    base: String,
}

impl Pager {
    /// Of a list of so many, at an address to which `page=` is added.
    pub fn new(count: i64, here: i64, base: String) -> Self {
        Self { here, last: ((count + PER_PAGE - 1) / PER_PAGE).max(1), base }
    }

    /// The numbers to show.
    pub fn numbers(&self) -> Vec<i64> {
        (1..=self.last).filter(|n| *n == 1 || *n == self.last || (n - self.here).abs() <= 2).collect()
    }

    /// Where a number leads.
    pub fn href(&self, number: &i64) -> String {
        let joined = if self.base.contains('?') { '&' } else { '?' };
        if *number == 1 { self.base.clone() } else { format!("{}{joined}page={number}", self.base) }
    }
}

/// Refuses a page beyond the last.
///
/// # Errors
/// [`Fault::NotFound`].
pub fn within(here: i64, count: i64) -> Result<(), Fault> {
    if here > 1 && (here - 1) * PER_PAGE >= count { Err(Fault::NotFound) } else { Ok(()) }
}
