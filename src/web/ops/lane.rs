//! One lane: what it takes and asks, its rate cards of any time and one more, what was sold on it and has not left, and
//! the switch that closes or opens it.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

use super::places::city;
use crate::actions::import_lanes::add_card;
use crate::actions::switch_lane::switch_lane;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::file::read_card;
use crate::domain::lanes::filed::LaneFault;
use crate::domain::lanes::{Journey, Lane, Promised, RateCard, journey_beside};
use crate::domain::routing::Shelf;
use crate::domain::texts::{Said, Texts};
use crate::store::consignments::Waiting;
use crate::store::{StoreError, consignments, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::links;
use crate::web::page::Go;
use crate::wording::{Speaker, labels, lanes};

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
    /// Of an order that is placed now.
    journey: Journey,
    begins: NaiveDate,
    says: Says,
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
        self.says.wrong.of(self.t, field)
    }

    /// What is wrong with a field of the form for a card.
    fn card_says(&self, field: &str) -> Option<String> {
        let fault = self.says.faults.iter().find(|fault| fault.column == field)?;
        Some(lanes::fault(self.t, fault))
    }

    /// What stands in a field of that form: what was typed, else what the card says that holds or comes next.
    fn typed(&self, field: &str) -> String {
        if self.says.card.has(field) {
            return self.says.card.get(field).to_owned();
        }
        let Some(card) = self.last() else { return String::new() };
        match field {
            "currency" => card.currency().to_string(),
            "first_g" => card.first_weight_g.to_string(),
            "first" => card.first_price.to_string(),
            "step_g" => card.step_g.to_string(),
            "step" => card.step_price.to_string(),
            "divisor" => card.volumetric_divisor.to_string(),
            "max_g" => card.max_weight_g.to_string(),
            "fuel" => card.fuel_surcharge.normalize().to_string(),
            _ => String::new(),
        }
    }

    /// The card that begins last.
    fn last(&self) -> Option<&RateCard> {
        self.lane.rate_cards.iter().max_by_key(|card| card.from)
    }

    /// The cards, the last one first, each with how it stands today.
    fn cards(&self) -> Vec<(&RateCard, &'static str, &'static str)> {
        let today = self.desk.now.date_naive();
        let holds = self.lane.card(today).map(|card| &card.id);
        let state = |card: &RateCard| match card {
            card if Some(&card.id) == holds => ("good", "rules-holds"),
            card if card.from > today => ("now", "rules-coming"),
            _ => ("", "rules-over"),
        };
        let mut cards: Vec<_> = self.lane.rate_cards.iter().map(|card| (card, state(card))).collect();
        cards.sort_by_key(|(card, _)| std::cmp::Reverse(card.from));
        cards.into_iter().map(|(card, (shape, words))| (card, shape, words)).collect()
    }

    fn channel(&self) -> &'static str {
        labels::channel(self.lane.channel)
    }

    fn incoterm(&self) -> &'static str {
        labels::incoterm(self.lane.incoterm)
    }

    fn refuses(&self) -> String {
        labels::restrictions(self.t, self.lane.refuses)
    }

    fn departs(&self) -> String {
        labels::departures(self.t, self.lane.departs)
    }

    fn border(&self) -> Option<String> {
        self.lane.border.as_deref().map(|code| labels::border(self.t, code))
    }
}

/// What the page says of a form that came back.
#[derive(Default)]
struct Says {
    reason: String,
    wrong: Wrong,
    late: bool,
    /// The form for a card as it was typed, and what is wrong with it.
    card: Fields,
    faults: Vec<LaneFault>,
}

async fn answer(desk: &Operator, code: String, status: StatusCode, says: Says) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(move |read| {
        let known = read.known();
        let shelves = Arc::clone(&known.shelves);
        let on = |shelf: &Shelf| shelf.lanes.iter().find(|lane| lane.code == code).cloned();
        let Some((shelf, lane)) = shelves.iter().find_map(|shelf| Some((shelf.clone(), on(shelf)?))) else {
            return Ok(None);
        };
        let limit = i64::try_from(SHOWN).unwrap_or(0) + 1;
        let waiting = consignments::waiting_on(read, &lane.id, limit)?;
        let now = read.now();
        let market = known.rulebook.market(lane.to, now.date_naive());
        let zone = market.map_or(shelf.place.time_zone, |market| market.time_zone);
        let all = consignments::promises(read, &known, now)?;
        let none = Promised::default();
        let promised = all.get(&shelf.place.id).unwrap_or(&none);
        let days = (shelf.place.begins(now), journey_beside(&shelf.place, promised, &lane, now, zone));
        Ok::<_, StoreError>(Some((shelf, lane, waiting, places::cities(read)?, days)))
    });
    let (shelf, lane, mut waiting, cities, (begins, journey)) = read.await?.ok_or(Fault::NotFound)?;
    let more = waiting.len() > SHOWN;
    waiting.truncate(SHOWN);
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &LanePage { t, desk, shelf, lane, cities, waiting, more, journey, begins, says })
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
        let says = Says { reason, wrong, ..Says::default() };
        return answer(&desk, code, StatusCode::UNPROCESSABLE_ENTITY, says).await;
    }
    let (author, lane, why) = (Author::from(&desk.account), code.clone(), reason.clone());
    match desk.app.db.write(move |tx| switch_lane(tx, &author, &lane, open, &why)).await {
        Ok(()) => {
            let said = if open { "said-lane-opened" } else { "said-lane-closed" };
            Ok(Go::to(links::ops_lane(&code)).saying(said).answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            let says = Says { reason, wrong, late: true, ..Says::default() };
            answer(&desk, code, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /ops/lanes/{code}/cards`: one rate card, from a day on.
pub async fn card(desk: Operator, code: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (code, fields) = (code.into_inner(), posted.0);
    let card = match read_card(|field| fields.get(field)) {
        Ok(card) => card,
        Err(faults) => {
            let says = Says { card: fields, faults, ..Says::default() };
            return answer(&desk, code, StatusCode::UNPROCESSABLE_ENTITY, says).await;
        }
    };
    let (author, lane) = (Author::from(&desk.account), code.clone());
    match desk.app.db.write(move |tx| add_card(tx, &author, &lane, &card)).await {
        Ok(_) => Ok(Go::to(links::ops_lane(&code)).saying("said-card-added").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::Lanes(faults))) => {
            answer(&desk, code, StatusCode::CONFLICT, Says { card: fields, faults, ..Says::default() }).await
        }
        Err(error) => Err(error.into()),
    }
}
