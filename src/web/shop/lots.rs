//! A listing among listings: what a list shows of it.

use std::sync::Arc;

use askama::Template;

use super::voices::Rating;
use crate::domain::ids::{ListingId, PlaceId, VariantId};
use crate::domain::lanes::{PlaceKind, Restrictions};
use crate::domain::offers::{NoOffer, Offer};
use crate::domain::reviews::Tally;
use crate::domain::storefront::{Language, Storefront};
use crate::domain::texts::Said;
use crate::store::listings::Card;
use crate::store::{Read, Stored};
use crate::web::links;
use crate::web::offers::{self, Cities, Drawn, Offers, Priced, Selling, Tallies};
use crate::web::page::Page;
use crate::web::pictures::Shot;
use crate::wording::{Speaker, labels};

/// What was read for a list: cards, what each shows, and the names of places.
pub struct Shelved {
    cards: Vec<Arc<Card>>,
    shown: Vec<Option<(VariantId, Priced)>>,
    cities: Arc<Cities>,
    tallies: Vec<Arc<Tallies>>,
    drawn: Drawn,
}

/// Reads what a list of these listings shows.
///
/// # Errors
/// When the database fails.
pub fn read(
    offers: &Offers,
    read: &mut Read<'_>,
    selling: Selling<'_>,
    language: Language,
    ids: &[ListingId],
) -> Stored<Shelved> {
    let cards = offers.cards(read, ids, language)?;
    let shown = offers.shown(read, selling, &cards)?;
    let ids: Vec<ListingId> = cards.iter().map(|card| card.id.clone()).collect();
    // Kept by whoever writes a review: one look for the whole list.
    let tallies = offers.tallies(read, &ids)?;
    let drawn = offers.drawn(read, selling, language);
    Ok(Shelved { shown, cities: offers.cities(read)?, tallies, drawn, cards })
}

/// One listing of a list.
pub struct Lot {
    /// Where it leads.
    pub href: String,
    /// Whose it is.
    pub brand: String,
    /// Its name, in the language it is in.
    pub title: Said<String>,
    /// What it looks like.
    pub shot: Option<Shot>,
    /// How many pictures there are of it.
    pub pictures: usize,
    /// What it costs, or why it cannot be had.
    pub offer: Priced,
    /// Where it would come from.
    pub city: String,
    /// What carriers may mind in it.
    minds: Restrictions,
    /// How its reviews judge it.
    tally: Tally,
    /// Which listing it is, and what it was made from.
    id: ListingId,
    drawn: Drawn,
}

#[derive(Template)]
#[template(path = "parts/lot_alone.html")]
struct LotAlone<'a> {
    t: &'a Speaker,
    page: &'a Page,
    lot: &'a Lot,
}

impl Lot {
    /// Whether it lies within the destination's customs territory.
    pub fn is_near(&self) -> bool {
        self.offer.as_ref().is_ok_and(|offer| is_near(offer))
    }

    /// The listing as every list of this storefront shows it.
    ///
    /// # Errors
    /// When the template fails.
    pub fn text(&self, page: &Page) -> askama::Result<Arc<str>> {
        page.app.offers.text(self.drawn, &self.id, || LotAlone { t: &page.t, page, lot: self }.render())
    }

    /// Its stars, drawn, with their average; none without reviews.
    pub fn rating(&self, t: &Speaker) -> Option<(Rating, String)> {
        let average = self.tally.average()?;
        Some((Rating::of(t, average), t.decimal(average)))
    }

    /// Why it cannot be had, in words.
    pub fn why_not(&self, page: &Page) -> String {
        match &self.offer {
            Ok(_) => String::new(),
            Err(away) if away.why == NoOffer::Restricted => page
                .t
                .say("guide-minds")
                .with("country", page.storefront.country)
                .with("what", labels::restrictions(&page.t, self.minds))
                .to_string(),
            Err(away) => page.t.say(labels::no_offer(away.why)).to_string(),
        }
    }
}

/// Whether an offer comes from a shelf within the destination's customs territory.
pub fn is_near(offer: &Offer) -> bool {
    offer.terms.place_kind == PlaceKind::Warehouse && offer.terms.border.is_none()
}

/// The name of a place's city.
pub fn city(cities: &Cities, place: &PlaceId, language: Language) -> String {
    offers::city(cities, place, language).unwrap_or_default().to_owned()
}

impl Shelved {
    /// What the list shows. Listings of which nothing is on sale are left out.
    pub fn lots(&self, storefront: &Storefront) -> Vec<Lot> {
        let Self { cards, shown, cities, tallies, drawn } = self;
        type Read<'r> = ((&'r Arc<Card>, &'r Option<(VariantId, Priced)>), &'r Arc<Tallies>);
        let lot = |((card, shown), tallies): Read<'_>| {
            let (variant, offer) = shown.as_ref()?;
            let picture = card.variant(variant).and_then(|variant| card.picture_of(variant));
            let city = offer.as_ref().map(|offer| city(cities, &offer.terms.place, storefront.language));
            Some(Lot {
                href: links::listing(storefront, &card.address),
                brand: card.brand_name.clone(),
                title: card.title.clone(),
                shot: picture.map(Shot::of_card),
                pictures: card.pictures.len(),
                minds: card.variant(variant).map(|variant| variant.restrictions).unwrap_or_default(),
                tally: tallies.iter().fold(Tally::default(), |all, (_, one)| all.plus(one)),
                id: card.id.clone(),
                drawn: *drawn,
                city: city.unwrap_or_default(),
                offer: offer.clone(),
            })
        };
        cards.iter().zip(shown).zip(tallies).filter_map(lot).collect()
    }
}
