//! One place: how it is run, on which days it does not work, its lanes and what lies there.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

use super::place_form::{self, MOST_NAME, Weekday, city_field};
use super::places::{city, kind};
use crate::actions::change_place::change_place;
use crate::actions::set_day_off::{add_day_off, take_day_off};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::running::Running;
use crate::domain::lanes::{Lane, Place};
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
use crate::web::session;
use crate::wording::{Speaker, labels};

#[derive(Template)]
#[template(path = "ops/place.html")]
struct PlacePage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelf: Shelf,
    cities: HashMap<PlaceId, Texts<String>>,
    lying: Lying,
    /// Its days off from today on, with their names, and how many are over.
    days: Vec<(NaiveDate, String)>,
    over: usize,
    says: Says,
}

/// What the page says of a form that came back.
#[derive(Default)]
struct Says {
    fields: Fields,
    wrong: Wrong,
    /// Whether somebody else changed the place since the page was shown.
    moved: bool,
}

/// By what a page knows again how the place was that it showed.
fn seen(running: &Running, city: &Texts<String>) -> String {
    session::hash(&format!("{running:?} {city:?}"))
}

/// Why a change was not made.
enum Unchanged {
    /// The place is otherwise than the page had it.
    Moved,
    Failed(ActionError),
}

impl From<StoreError> for Unchanged {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl PlacePage<'_> {
    fn place(&self) -> &Place {
        &self.shelf.place
    }

    fn city(&self) -> Said<String> {
        city(&self.cities, self.place(), self.t.language())
    }

    fn kind(&self) -> &'static str {
        kind(self.place().kind)
    }

    fn seen(&self) -> String {
        let city = self.cities.get(&self.place().id).cloned().unwrap_or_default();
        seen(&Running::from(self.place()), &city)
    }

    fn typed(&self, field: &str) -> String {
        let city = self.cities.get(&self.place().id);
        place_form::shown(&self.says.fields, Some(self.place()), city, field)
    }

    fn says(&self, field: &str) -> Option<String> {
        self.says.wrong.of(self.t, field)
    }

    fn week(&self) -> Vec<Weekday> {
        place_form::week(self.t, &self.says.fields, Some(self.place()))
    }

    fn consolidates(&self) -> bool {
        place_form::consolidates(&self.says.fields, Some(self.place()))
    }

    fn currency(&self) -> String {
        self.place().handling_per_parcel.currency().to_string()
    }

    fn is_new(&self) -> bool {
        false
    }

    /// The languages in which the city has a name: the field, and the language by its own name.
    fn languages(&self) -> Vec<(String, String)> {
        languages(self.desk)
    }

    fn lane_link(&self, lane: &Lane) -> String {
        links::ops_lane(&lane.code)
    }

    fn mode(&self, lane: &Lane) -> &'static str {
        labels::mode(lane.mode)
    }

    fn day_name(&self) -> &str {
        self.says.fields.get("name")
    }

    fn day_typed(&self) -> &str {
        self.says.fields.get("day")
    }
}

/// The field and the own name of each language the shop speaks.
pub(super) fn languages(desk: &Desk) -> Vec<(String, String)> {
    let all = desk.app.wording.languages().iter();
    all.map(|language| (city_field(*language), desk.t.language_name(*language))).collect()
}

async fn answer(desk: &Operator, code: String, status: StatusCode, says: Says) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(move |read| {
        let Some(shelf) = read.known().shelves.iter().find(|shelf| shelf.place.code == code).cloned() else {
            return Ok(None);
        };
        let lying = stock::by_place(read)?.get(&shelf.place.id).copied().unwrap_or_default();
        let days = places::days_off(read, &shelf.place.id)?;
        Ok::<_, StoreError>(Some((shelf, lying, days, places::cities(read)?)))
    });
    let (shelf, lying, mut days, cities) = read.await?.ok_or(Fault::NotFound)?;
    let today = shelf.place.time_zone.day(desk.now);
    let all = days.len();
    days.retain(|(day, _)| *day >= today);
    let over = all - days.len();
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &PlacePage { t, desk, shelf, cities, lying, days, over, says })
}

/// `GET /ops/places/{code}`
pub async fn show(desk: Operator, code: Path<String>) -> Result<HttpResponse, Fault> {
    answer(&desk, code.into_inner(), StatusCode::OK, Says::default()).await
}

/// `POST /ops/places/{code}`: how it is run from now on.
pub async fn change(desk: Operator, code: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (code, fields, mut wrong) = (code.into_inner(), posted.0, Wrong::none());
    let named = code.clone();
    let find = move |shelf: &&Shelf| shelf.place.code == named;
    let known = desk.app.db.read(|read| Ok::<_, StoreError>(read.known())).await?;
    let place = known.shelves.iter().find(find).map(|shelf| &shelf.place).ok_or(Fault::NotFound)?;
    let languages: Vec<Language> = desk.app.wording.languages().to_vec();
    let running = place_form::running(&fields, Some(place.handling_per_parcel.currency()), &mut wrong);
    let city = place_form::city(&fields, &languages, &mut wrong);
    let (Some(running), Some(city)) = (running, city.filter(|_| wrong.is_empty())) else {
        return answer(&desk, code, StatusCode::UNPROCESSABLE_ENTITY, Says { fields, wrong, moved: false }).await;
    };
    let (author, to, shown) = (Author::from(&desk.account), code.clone(), fields.get("seen").to_owned());
    let done = desk.app.db.write(move |tx| match change_place(tx, &author, &to, &running, (&city, &languages)) {
        Ok(found) if seen(&found.running, &found.city) != shown => Err(Unchanged::Moved),
        Ok(_) => Ok(()),
        Err(error) => Err(Unchanged::Failed(error)),
    });
    match done.await {
        Ok(()) => Ok(Go::to(links::ops_place(&code)).saying("said-place-changed").answer(&desk.app)),
        Err(Unchanged::Moved) => answer(&desk, code, StatusCode::CONFLICT, Says { fields, wrong, moved: true }).await,
        Err(Unchanged::Failed(ActionError::Refused(Refusal::NeverCollected(lane)))) => {
            wrong.say("working", "place-never-collected", vec![("lane", lane.into())]);
            answer(&desk, code, StatusCode::UNPROCESSABLE_ENTITY, Says { fields, wrong, moved: false }).await
        }
        Err(Unchanged::Failed(error)) => Err(error.into()),
    }
}

/// `POST /ops/places/{code}/days`: a day off, by its name.
pub async fn add_day(desk: Operator, code: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (code, fields, mut wrong) = (code.into_inner(), posted.0, Wrong::none());
    let day: Option<NaiveDate> = wrong.keep("day", fields.get("day").parse(), "lanes-not-a-day");
    let name = wrong.needed("name", fields.get("name"), MOST_NAME, "place-day-name-needed");
    let (Some(day), Some(name)) = (day, name) else {
        return answer(
            &desk,
            code,
            StatusCode::UNPROCESSABLE_ENTITY,
            Says { fields: only(fields), wrong, moved: false },
        )
        .await;
    };
    let (author, to) = (Author::from(&desk.account), code.clone());
    match desk.app.db.write(move |tx| add_day_off(tx, &author, &to, day, &name)).await {
        Ok(()) => Ok(Go::to(links::ops_place(&code)).saying("said-day-added").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            wrong.say("day", "place-day-known", Vec::new());
            answer(&desk, code, StatusCode::CONFLICT, Says { fields: only(fields), wrong, moved: false }).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The fields of the form for a day, without the token by which the other form knows that it came back.
fn only(fields: Fields) -> Fields {
    let kept = fields.iter().filter(|(name, _)| ["day", "name"].contains(name));
    Fields::new(kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// `POST /ops/places/{code}/days/{day}/take`: it works on that day after all. Pressed twice, it is done once.
pub async fn take_day(desk: Operator, path: Path<(String, String)>, _: Posted) -> Result<HttpResponse, Fault> {
    let (code, day) = path.into_inner();
    let Ok(day) = day.parse::<NaiveDate>() else { return Err(Fault::NotFound) };
    let (author, to) = (Author::from(&desk.account), code.clone());
    match desk.app.db.write(move |tx| take_day_off(tx, &author, &to, day)).await {
        Ok(()) | Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            Ok(Go::to(links::ops_place(&code)).saying("said-day-taken").answer(&desk.app))
        }
        Err(error) => Err(error.into()),
    }
}
