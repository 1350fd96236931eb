//! One lane: what it takes and asks, what was sold on it and has not left, and the switch that closes or opens it.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::places::city;
use crate::actions::switch_lane::switch_lane;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::Lane;
use crate::domain::routing::Shelf;
use crate::domain::texts::{Said, Texts};
use crate::store::consignments::Waiting;
use crate::store::{StoreError, consignments, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::links;
use crate::web::page::Go;
use crate::wording::{Speaker, labels};

/// Parcels of the list.
const SHOWN: usize = 50;
/// Characters of a reason.
const MOST_REASON: usize = 300;

#[derive(Template)]
#[template(path = "ops/lane.html")]
struct LanePage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelf: Shelf,
    lane: Lane,
    cities: HashMap<PlaceId, Texts<String>>,
    /// What was sold on it and has not left.
    waiting: Vec<Waiting>,
    more: bool,
    reason: String,
    wrong: Wrong,
    late: bool,
}

impl LanePage<'_> {
    fn city(&self) -> Said<String> {
        city(&self.cities, &self.shelf.place, self.t.language())
    }

    fn mode(&self) -> &'static str {
        labels::mode(self.lane.mode)
    }

    fn order_link(&self, one: &Waiting) -> String {
        links::care_order(&one.order)
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }
}

/// What the page says of a form that came back.
#[derive(Default)]
struct Says {
    reason: String,
    wrong: Wrong,
    late: bool,
}

async fn answer(desk: &Operator, code: String, status: StatusCode, says: Says) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(move |read| {
        let shelves = Arc::clone(&read.known().shelves);
        let on = |shelf: &Shelf| shelf.lanes.iter().find(|lane| lane.code == code).cloned();
        let Some((shelf, lane)) = shelves.iter().find_map(|shelf| Some((shelf.clone(), on(shelf)?))) else {
            return Ok(None);
        };
        let limit = i64::try_from(SHOWN).unwrap_or(0) + 1;
        let waiting = consignments::waiting_on(read, &lane.id, limit)?;
        Ok::<_, StoreError>(Some((shelf, lane, waiting, places::cities(read)?)))
    });
    let (shelf, lane, mut waiting, cities) = read.await?.ok_or(Fault::NotFound)?;
    let more = waiting.len() > SHOWN;
    waiting.truncate(SHOWN);
    let Says { reason, wrong, late } = says;
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &LanePage { t, desk, shelf, lane, cities, waiting, more, reason, wrong, late })
}

/// `GET /ops/lanes/{code}`
pub async fn show(desk: Operator, code: Path<String>) -> Result<HttpResponse, Fault> {
    answer(&desk, code.into_inner(), StatusCode::OK, Says::default()).await
}

/// `POST /ops/lanes/{code}/close` and `/open`
pub async fn switch(desk: Operator, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (code, way) = path.into_inner();
    let open = match way.as_str() {
        "open" => true,
        "close" => false,
        _ => return Err(Fault::NotFound),
    };
    let (reason, mut wrong) = (posted.0.get("reason").to_owned(), Wrong::none());
    wrong.needed("reason", &reason, MOST_REASON, "lane-reason-needed");
    if !wrong.is_empty() {
        let says = Says { reason, wrong, late: false };
        return answer(&desk, code, StatusCode::UNPROCESSABLE_ENTITY, says).await;
    }
    let (author, lane, why) = (Author::from(&desk.account), code.clone(), reason.clone());
    match desk.app.db.write(move |tx| switch_lane(tx, &author, &lane, open, &why)).await {
        Ok(()) => {
            let said = if open { "said-lane-opened" } else { "said-lane-closed" };
            Ok(Go::to(links::ops_lane(&code)).saying(said).answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            let says = Says { reason, wrong, late: true };
            answer(&desk, code, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}
