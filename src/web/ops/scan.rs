//! The scan page: whoever works in a hub or a warehouse chooses place and step once, then scans one label after the
//! other. Made for a phone and a scanner that types; nothing on it needs a camera or a script.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::actions::move_consignment::{Moved, News, move_consignment};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, MoveRefused, Source};
use crate::domain::ids::PlaceId;
use crate::domain::lanes::Place;
use crate::domain::orders::OrderLine;
use crate::domain::routing::Shelf;
use crate::domain::texts::Texts;
use crate::store::consignments::Waiting;
use crate::store::{StoreError, consignments, orders, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::offers::city;
use crate::web::pictures::Shot;
use crate::wording::{Speaker, labels};

/// Parcels of the list.
const SHOWN: usize = 50;

/// What is done with a parcel at its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its name in addresses.
    code: &'static str,
    /// Its message.
    words: &'static str,
    became: ConsignmentState,
    /// Where those stand that wait for it.
    waits: &'static [ConsignmentState],
}

const STEPS: [Step; 3] = [
    Step { code: "pick", words: "scan-pick", became: ConsignmentState::Picked, waits: &[ConsignmentState::Allocated] },
    Step { code: "pack", words: "scan-pack", became: ConsignmentState::Packed, waits: &[ConsignmentState::Picked] },
    Step {
        code: "hand-over",
        words: "scan-hand-over",
        became: ConsignmentState::HandedOver,
        waits: &[ConsignmentState::Packed, ConsignmentState::Batched],
    },
];

/// Where somebody works, and on what.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    place: String,
    step: String,
}

/// What became of a scan.
struct Scanned {
    /// `good`, `warn` or `bad`.
    shape: &'static str,
    /// In words.
    says: String,
    /// Where its papers are, where the parcel is known.
    papers: Option<String>,
    /// The goods of the parcel, with their pictures, where they are to be taken or looked at.
    goods: Vec<(OrderLine, Option<Shot>)>,
}

#[derive(Template)]
#[template(path = "ops/scan.html")]
struct ScanPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelves: Arc<[Shelf]>,
    cities: HashMap<PlaceId, Texts<String>>,
    place: Option<Place>,
    step: Step,
    waiting: Vec<Waiting>,
    /// Whether more wait than are shown.
    more: bool,
    scanned: Option<Scanned>,
}

impl ScanPage<'_> {
    fn steps(&self) -> &'static [Step] {
        &STEPS
    }

    fn city(&self, place: &Place) -> String {
        city(&self.cities, &place.id, self.t.language()).unwrap_or(&place.code).to_owned()
    }

    fn is_here(&self, place: &Place) -> bool {
        self.place.as_ref().is_some_and(|here| here.id == place.id)
    }

    fn order_link(&self, one: &Waiting) -> String {
        links::care_order(&one.order)
    }
}

async fn answer(
    desk: &Operator,
    status: StatusCode,
    sought: &Sought,
    scanned: Option<Scanned>,
) -> Result<HttpResponse, Fault> {
    let [first, rest @ ..] = &STEPS;
    let step = *rest.iter().find(|step| step.code == sought.step).unwrap_or(first);
    let code = sought.place.clone();
    let read = desk.app.db.read(move |read| {
        let shelves = Arc::clone(&read.known().shelves);
        let place = shelves.iter().find(|shelf| shelf.place.code == code).map(|shelf| Place::clone(&shelf.place));
        let limit = i64::try_from(SHOWN).unwrap_or(0) + 1;
        let waiting = match &place {
            Some(place) => consignments::waiting(read, &place.id, step.waits, limit)?,
            None => Vec::new(),
        };
        Ok::<_, StoreError>((shelves, place, waiting, places::cities(read)?))
    });
    let (shelves, place, mut waiting, cities) = read.await?;
    let more = waiting.len() > SHOWN;
    waiting.truncate(SHOWN);
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &ScanPage { t, desk, shelves, cities, place, step, waiting, more, scanned })
}

/// `GET /ops/scan?place=&step=`
pub async fn show(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    answer(&desk, StatusCode::OK, &sought, None).await
}

/// `POST /ops/scan`: a label was scanned.
pub async fn scan(desk: Operator, posted: Posted) -> Result<HttpResponse, Fault> {
    let fields = &posted.0;
    let sought = Sought { place: fields.get("place").to_owned(), step: fields.get("step").to_owned() };
    let shelves = Arc::clone(&desk.app.db.known().shelves);
    let place = shelves.iter().find(|shelf| shelf.place.code == sought.place).map(|shelf| shelf.place.id.clone());
    let step = STEPS.iter().find(|step| step.code == sought.step);
    let (Some(place), Some(step)) = (place, step) else { return Err(Fault::BadForm) };
    let called: String = fields.get("parcel").chars().take(60).collect();
    let bad = |says: String| Scanned { shape: "bad", says, papers: None, goods: Vec::new() };
    if called.is_empty() {
        let scanned = bad(desk.t.say("scan-nothing").to_string());
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, &sought, Some(scanned)).await;
    }
    let (author, label, became) = (Author::from(&desk.account), called.clone(), step.became);
    let done = desk.app.db.write(move |tx| {
        let (at, source) = (Some(&place), Source::Scan);
        let news = News { called: &label, order: None, became, at, source, detail: "", event: None };
        let moved = move_consignment(tx, &author, &news)?;
        let lines = orders::lines(tx, &moved.order.id)?;
        Ok::<_, ActionError>((moved, lines))
    });
    match done.await {
        Ok((moved, lines)) => {
            let scanned = told(&desk.t, &moved, lines);
            answer(&desk, StatusCode::OK, &sought, Some(scanned)).await
        }
        Err(ActionError::Refused(refusal)) => {
            let (status, says) = refused(&desk, &refusal, &called).await?;
            answer(&desk, status, &sought, Some(bad(says))).await
        }
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}

fn told(t: &Speaker, moved: &Moved, lines: Vec<OrderLine>) -> Scanned {
    let parcel = moved.consignment.number.as_str();
    let (_, state) = labels::consignment_state(moved.consignment.state);
    let state = t.say(state).to_string();
    let says = if moved.is_news() {
        t.say("scan-done").with("parcel", parcel).with("state", state)
    } else {
        t.say("scan-already").with("parcel", parcel).with("state", state)
    };
    // What is sent once more is the same lines; of each, what this parcel holds.
    let holds = |line: &OrderLine| {
        let terms = moved.consignment.terms.lines.iter().find(|own| own.variant == line.variant);
        terms.map_or(line.quantity, |own| own.quantity.min(line.quantity))
    };
    let own = lines.into_iter().filter(|line| line.consignment == *moved.consignment.sold_as());
    let own = own.map(|line| OrderLine { quantity: holds(&line), ..line });
    let shot = |line: &OrderLine| (!line.media.is_empty()).then(|| Shot::of_media(&line.media));
    Scanned {
        shape: if moved.is_news() { "good" } else { "warn" },
        says: says.to_string(),
        papers: Some(links::ops_parcel(&moved.consignment.number)),
        goods: own.map(|line| (line.clone(), shot(&line))).collect(),
    }
}

async fn refused(desk: &Operator, refusal: &Refusal, called: &str) -> Result<(StatusCode, String), Fault> {
    let t = &desk.t;
    Ok(match refusal {
        Refusal::VoidPapers(parcel) => {
            let says = t.say("scan-void").with("label", called).with("parcel", parcel.as_str());
            (StatusCode::CONFLICT, says.to_string())
        }
        Refusal::Move(MoveRefused::NotPaid) => {
            (StatusCode::CONFLICT, t.say("scan-not-paid").with("parcel", called).to_string())
        }
        Refusal::Move(MoveRefused::NotYet(stands)) if stands.is_off() => {
            (StatusCode::CONFLICT, t.say("scan-off").with("parcel", called).to_string())
        }
        Refusal::Move(MoveRefused::NotYet(stands)) => {
            let state = t.say(labels::consignment_state(*stands).1).to_string();
            (StatusCode::CONFLICT, t.say("scan-not-yet").with("parcel", called).with("state", state).to_string())
        }
        Refusal::Move(MoveRefused::OtherPlace(place)) => {
            let cities = desk.app.db.read(|read| places::cities(read)).await?;
            let there = city(&cities, place, t.language()).unwrap_or(place.as_str());
            (StatusCode::CONFLICT, t.say("scan-other-place").with("parcel", called).with("city", there).to_string())
        }
        _ => (StatusCode::NOT_FOUND, t.say("scan-unknown").with("parcel", called).to_string()),
    })
}
