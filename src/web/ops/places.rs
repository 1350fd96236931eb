//! Places where stock lies, how they work, how much lies there, and a form for one more.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::place::languages;
use super::place_form::{self, Weekday};
use crate::actions::add_place::add_place;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::{Place, PlaceKind};
use crate::domain::routing::Shelf;
use crate::domain::storefront::Language;
use crate::domain::texts::{Said, Texts};
use crate::store::stock::Lying;
use crate::store::{StoreError, places, stock};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::links;
use crate::web::page::Go;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "ops/places.html")]
struct PlacesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelves: Arc<[Shelf]>,
    cities: HashMap<PlaceId, Texts<String>>,
    lying: HashMap<PlaceId, Lying>,
    /// The form for a new place as it was typed, and what is wrong with it.
    fields: Fields,
    wrong: Wrong,
}

/// The words for a kind of place.
pub(super) fn kind(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Hub => "places-hub",
        PlaceKind::Warehouse => "places-warehouse",
    }
}

impl PlacesPage<'_> {
    fn kind(&self, of: &PlaceKind) -> &'static str {
        kind(*of)
    }

    fn kinds(&self) -> &'static [PlaceKind] {
        PlaceKind::ALL
    }

    fn link(&self, place: &Place) -> String {
        links::ops_place(&place.code)
    }

    fn typed(&self, field: &str) -> String {
        self.fields.get(field).to_owned()
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn week(&self) -> Vec<Weekday> {
        place_form::week(self.t, &self.fields, None)
    }

    fn consolidates(&self) -> bool {
        place_form::consolidates(&self.fields, None)
    }

    fn currency(&self) -> String {
        String::new()
    }

    fn is_new(&self) -> bool {
        true
    }

    fn languages(&self) -> Vec<(String, String)> {
        languages(self.desk)
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
        place.holidays.range(place.time_zone.day(self.desk.now)..).next().copied()
    }
}

/// The city of a place, in the reader's language where it has that.
pub(super) fn city(cities: &HashMap<PlaceId, Texts<String>>, place: &Place, language: Language) -> Said<String> {
    let named = cities.get(&place.id).and_then(|texts| texts.in_language(language));
    named.map_or_else(|| Said { language, words: place.code.clone() }, |said| said.map(String::clone))
}

async fn answer(desk: &Operator, status: StatusCode, fields: Fields, wrong: Wrong) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(|read| {
        Ok::<_, StoreError>((Arc::clone(&read.known().shelves), places::cities(read)?, stock::by_place(read)?))
    });
    let (shelves, cities, lying) = read.await?;
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &PlacesPage { t, desk, shelves, cities, lying, fields, wrong })
}

/// `GET /ops/places`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    answer(&desk, StatusCode::OK, Fields::default(), Wrong::none()).await
}

/// `POST /ops/places`: one more place.
pub async fn add(desk: Operator, posted: Posted) -> Result<HttpResponse, Fault> {
    let (fields, mut wrong) = (posted.0, Wrong::none());
    let new = place_form::new(&fields, desk.app.wording.languages(), &mut wrong);
    let Some(new) = new.filter(|_| wrong.is_empty()) else {
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, fields, wrong).await;
    };
    let (author, code) = (Author::from(&desk.account), new.code.clone());
    let added = desk.app.db.write(move |tx| {
        let place = Place {
            id: tx.fresh(),
            code: new.code,
            kind: new.kind,
            country: new.country,
            time_zone: new.time_zone,
            cutoff: new.running.cutoff,
            handling_days: new.running.handling_days,
            working: new.running.working,
            holidays: BTreeSet::new(),
            consolidates: new.running.consolidates,
            handling_per_parcel: new.running.per_parcel,
            handling_per_unit: new.running.per_unit,
            packaging_g: new.running.packaging_g,
            capacity: new.running.capacity,
        };
        add_place(tx, &author, &place, &new.city, &[])
    });
    match added.await {
        Ok(()) => Ok(Go::to(links::ops_place(&code)).saying("said-place-added").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::PlaceTaken)) => {
            wrong.say("code", "place-taken", Vec::new());
            answer(&desk, StatusCode::CONFLICT, fields, wrong).await
        }
        Err(error) => Err(error.into()),
    }
}
