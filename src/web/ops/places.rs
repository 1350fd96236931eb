//! Places where stock lies, how they work, and how much lies there.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::ids::PlaceId;
use crate::domain::lanes::{Place, PlaceKind};
use crate::domain::routing::Shelf;
use crate::domain::storefront::Language;
use crate::domain::texts::{Said, Texts};
use crate::store::stock::Lying;
use crate::store::{StoreError, places, stock};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "ops/places.html")]
struct PlacesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelves: Arc<[Shelf]>,
    cities: HashMap<PlaceId, Texts<String>>,
    lying: HashMap<PlaceId, Lying>,
}

impl PlacesPage<'_> {
    fn kind(&self, kind: &PlaceKind) -> &'static str {
        match kind {
            PlaceKind::Hub => "places-hub",
            PlaceKind::Warehouse => "places-warehouse",
        }
    }

    fn city(&self, place: &Place) -> Said<String> {
        city(&self.cities, place, self.t.language())
    }

    fn lying(&self, place: &Place) -> Lying {
        self.lying.get(&place.id).copied().unwrap_or_default()
    }

    fn total(&self) -> Lying {
        self.lying.values().fold(Lying::default(), |sum, one| sum.with(*one))
    }

    /// The next day off of a place.
    fn day_off(&self, place: &Place) -> Option<chrono::NaiveDate> {
        place.holidays.range(self.desk.now.date_naive()..).next().copied()
    }
}

/// The city of a place, in the reader's language where it has that.
pub(super) fn city(cities: &HashMap<PlaceId, Texts<String>>, place: &Place, language: Language) -> Said<String> {
    let named = cities.get(&place.id).and_then(|texts| texts.in_language(language));
    named.map_or_else(|| Said { language, words: place.code.clone() }, |said| said.map(String::clone))
}

/// `GET /ops/places`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let (shelves, cities, lying) = desk
        .app
        .db
        .read(|read| {
            Ok::<_, StoreError>((Arc::clone(&read.known().shelves), places::cities(read)?, stock::by_place(read)?))
        })
        .await?;
    desk.show(&PlacesPage { t: &desk.t, desk: &desk, shelves, cities, lying })
}
