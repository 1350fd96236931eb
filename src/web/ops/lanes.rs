//! Lanes and the rate cards that hold today: those of a place, a country, a mode, open or closed; all of them as a file;
//! and the file with which they are brought up to date.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::places::city;
use crate::domain::country::Country;
use crate::domain::ids::PlaceId;
use crate::domain::landed_cost::Channel;
use crate::domain::lanes::{Incoterm, Lane, Mode, RateCard, file};
use crate::domain::routing::Shelf;
use crate::domain::texts::{Said, Texts};
use crate::store::{StoreError, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::links;
use crate::wording::{Speaker, labels};

/// Which lanes are looked for; nothing named: all.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    place: String,
    country: String,
    mode: String,
    state: String,
}

impl Sought {
    fn is_all(&self) -> bool {
        [&self.place, &self.country, &self.mode, &self.state].into_iter().all(String::is_empty)
    }

    /// A word that is none of those there are asks for nothing.
    fn wants(&self, shelf: &Shelf, lane: &Lane) -> bool {
        let is = |wanted: &str, has: &str| wanted.is_empty() || wanted == has;
        let state = if lane.open { "open" } else { "closed" };
        let here = is(&self.place, &shelf.place.code) && is(&self.country, lane.to.as_str());
        here && is(&self.mode, lane.mode.as_str()) && is(&self.state, state)
    }
}

#[derive(Template)]
#[template(path = "ops/lanes.html")]
struct LanesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    sought: &'a Sought,
    /// Each place with those of its lanes that are looked for.
    found: Vec<(&'a Shelf, Vec<&'a Lane>)>,
    /// Every place.
    shelves: &'a [Shelf],
    /// The countries to which lanes lead, by their names.
    countries: Vec<(Country, String)>,
    cities: HashMap<PlaceId, Texts<String>>,
}

impl LanesPage<'_> {
    fn incoterm(&self, incoterm: &Incoterm) -> &'static str {
        labels::incoterm(*incoterm)
    }

    fn channel(&self, channel: &Channel) -> &'static str {
        labels::channel(*channel)
    }

    fn mode(&self, mode: &Mode) -> &'static str {
        labels::mode(*mode)
    }

    fn modes(&self) -> &'static [Mode] {
        Mode::ALL
    }

    fn link(&self, lane: &Lane) -> String {
        links::ops_lane(&lane.code)
    }

    fn city(&self, shelf: &Shelf) -> Said<String> {
        city(&self.cities, &shelf.place, self.t.language())
    }

    fn card<'l>(&self, lane: &'l Lane) -> Option<&'l RateCard> {
        lane.card(self.desk.now.date_naive())
    }

    fn refuses(&self, lane: &Lane) -> String {
        labels::restrictions(self.t, lane.refuses)
    }

    fn departs(&self, lane: &Lane) -> Option<String> {
        lane.departs.map(|days| labels::departures(self.t, Some(days)))
    }

    fn says(&self, _field: &str) -> Option<String> {
        None
    }
}

/// `GET /ops/lanes?place=&country=&mode=&state=`
pub async fn list(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(|read| {
        let shelves = Arc::clone(&read.known().shelves);
        Ok::<_, StoreError>((shelves, places::cities(read)?))
    });
    let (shelves, cities) = read.await?;
    let of = |shelf: &Shelf| shelf.lanes.iter().map(|lane| lane.to).collect::<Vec<_>>();
    let mut codes: Vec<Country> = shelves.iter().flat_map(of).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut countries: Vec<(Country, String)> =
        codes.into_iter().map(|code| (code, desk.t.country_name(code))).collect();
    countries.sort_by(|one, other| desk.t.order(&one.1, &other.1));
    let wanted = |shelf| (shelf, shelf_lanes(shelf, &sought));
    let mut found: Vec<(&Shelf, Vec<&Lane>)> = shelves.iter().map(wanted).collect();
    if !sought.is_all() {
        found.retain(|(_, lanes)| !lanes.is_empty());
    }
    let (t, desk, sought) = (&desk.t, &*desk, &*sought);
    desk.show(&LanesPage { t, desk, sought, found, shelves: &shelves, countries, cities })
}

fn shelf_lanes<'s>(shelf: &'s Shelf, sought: &Sought) -> Vec<&'s Lane> {
    shelf.lanes.iter().filter(|lane| sought.wants(shelf, lane)).collect()
}

/// `GET /ops/lanes/all.csv`: a code has no point, so no lane is called that.
pub async fn all(desk: Operator) -> Result<HttpResponse, Fault> {
    let known = desk.app.db.read(|read| Ok::<_, StoreError>(read.known())).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"lanes.csv\""))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(file::print(&file::of(&known.shelves))))
}
