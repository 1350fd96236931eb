//! Batches of direct mail: those that take parcels, those that wait for their carrier, and the parcels that are in none.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;

use super::places::city;
use crate::domain::batches::{Batch, BatchState};
use crate::domain::ids::PlaceId;
use crate::domain::lanes::Lane;
use crate::domain::routing::{self, Shelf};
use crate::domain::texts::{Said, Texts};
use crate::store::batches::{self, Listed, Outside};
use crate::store::{StoreError, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::links;
use crate::wording::{self, Speaker};

/// Batches of a list, and parcels.
const SHOWN: usize = 50;
/// Batches that ended.
const LATEST: i64 = 20;

/// The hub and the lane of a batch, as they are today.
pub(super) fn way<'s>(shelves: &'s [Shelf], batch: &Batch) -> Option<(&'s Shelf, &'s Lane)> {
    routing::way(shelves, &batch.place, &batch.lane)
}

/// The cut-off of a batch as the clocks at its hub show it.
pub(super) fn cut_off(t: &Speaker, shelves: &[Shelf], batch: &Batch) -> String {
    let Some((shelf, _)) = way(shelves, batch) else { return t.moment_utc(batch.closes_at) };
    let zone = shelf.place.time_zone;
    let clock = t.moment(zone.clock(batch.closes_at));
    t.say("batch-clock").with("moment", clock).with("zone", zone.offset(batch.closes_at)).to_string()
}

#[derive(Template)]
#[template(path = "ops/batches.html")]
struct BatchesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelves: Arc<[Shelf]>,
    cities: HashMap<PlaceId, Texts<String>>,
    open: Vec<Listed>,
    closed: Vec<Listed>,
    ended: Vec<Listed>,
    outside: Vec<Outside>,
    /// Whether more lie outside than are shown.
    more: bool,
}

impl BatchesPage<'_> {
    fn lane(&self, one: &Listed) -> Option<&Lane> {
        way(&self.shelves, &one.batch).map(|(_, lane)| lane)
    }

    fn city(&self, one: &Listed) -> Said<String> {
        let place = self.shelves.iter().find(|shelf| shelf.place.id == one.batch.place);
        let language = self.t.language();
        place
            .map_or_else(|| Said { language, words: String::new() }, |shelf| city(&self.cities, &shelf.place, language))
    }

    fn state(&self, one: &Listed) -> (&'static str, &'static str) {
        if one.batch.is_due(self.desk.now) { ("bad", "batch-due") } else { wording::batches::state(one.batch.state) }
    }

    fn cut_off(&self, one: &Listed) -> String {
        cut_off(self.t, &self.shelves, &one.batch)
    }

    fn weight(&self, one: &Listed) -> String {
        self.t.weight(u32::try_from(one.gross_g).unwrap_or(u32::MAX))
    }

    fn link(&self, one: &Listed) -> String {
        links::ops_batch(&one.batch.number)
    }

    fn parcel_link(&self, one: &Outside) -> String {
        links::ops_parcel(&one.number)
    }

    fn order_link(&self, one: &Outside) -> String {
        links::care_order(&one.order)
    }

    /// Lists of batches with their headings: (id, heading, what is said of an empty one, batches).
    fn lists(&self) -> [(&'static str, &'static str, &'static str, &[Listed]); 3] {
        [
            ("open", "batches-open", "batches-none-open", &self.open),
            ("closed", "batches-closed", "batches-none-closed", &self.closed),
            ("ended", "batches-ended", "batches-none-ended", &self.ended),
        ]
    }
}

/// `GET /ops/batches`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(|read| {
        let limit = i64::try_from(SHOWN).unwrap_or(0);
        let open = batches::listed(read, &[BatchState::Open], limit)?;
        let closed = batches::listed(read, &[BatchState::Closed], limit)?;
        let ended = batches::listed(read, &[BatchState::HandedOver, BatchState::Dissolved], LATEST)?;
        let outside = batches::outside(read, limit + 1)?;
        Ok::<_, StoreError>((Arc::clone(&read.known().shelves), places::cities(read)?, open, closed, ended, outside))
    });
    let (shelves, cities, open, closed, ended, mut outside) = read.await?;
    let more = outside.len() > SHOWN;
    outside.truncate(SHOWN);
    let (t, desk) = (&desk.t, &*desk);
    desk.show(&BatchesPage { t, desk, shelves, cities, open, closed, ended, outside, more })
}
