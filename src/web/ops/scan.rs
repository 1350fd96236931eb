//! The scan page: whoever works in a hub or a warehouse chooses place and step once, then scans one label after the
//! other. Made for a phone and a scanner that types; nothing on it needs a camera or a script.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::actions::collect::{Collected, Scan, collect, take_out};
use crate::actions::move_consignment::{News, move_consignment};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::Where;
use crate::domain::consignments::{ConsignmentState, MoveRefused, Source};
use crate::domain::ids::PlaceId;
use crate::domain::lanes::Place;
use crate::domain::orders::OrderLine;
use crate::domain::routing::Shelf;
use crate::domain::texts::Texts;
use crate::store::consignments::Waiting;
use crate::store::{StoreError, Tx, batches, consignments, orders, places};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::offers::city;
use crate::web::pictures::Shot;
use crate::wording::{self, Speaker, labels};

/// Parcels of the list.
const SHOWN: usize = 50;

/// What is done with a parcel at its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its name in addresses.
    code: &'static str,
    /// Its message.
    words: &'static str,
    work: Work,
    /// Where those stand that wait for it.
    waits: &'static [ConsignmentState],
}

/// What a scan does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    /// Moves the parcel on.
    Moves(ConsignmentState),
    /// Puts it into the bag of its lane's batch.
    Collects,
    /// Takes it out of its batch.
    TakesOut,
}

const STEPS: [Step; 5] = [
    Step {
        code: "pick",
        words: "scan-pick",
        work: Work::Moves(ConsignmentState::Picked),
        waits: &[ConsignmentState::Allocated],
    },
    Step {
        code: "pack",
        words: "scan-pack",
        work: Work::Moves(ConsignmentState::Packed),
        waits: &[ConsignmentState::Picked],
    },
    Step { code: "collect", words: "scan-collect", work: Work::Collects, waits: &[ConsignmentState::Packed] },
    Step { code: "take-out", words: "scan-take-out", work: Work::TakesOut, waits: &[ConsignmentState::Batched] },
    Step {
        code: "hand-over",
        words: "scan-hand-over",
        work: Work::Moves(ConsignmentState::HandedOver),
        waits: &[ConsignmentState::Packed, ConsignmentState::Batched],
    },
];

/// Where somebody works, and on what.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    place: String,
    step: String,
    /// The bag that was chosen for this parcel and the ones after it.
    bag: String,
}

/// What became of a scan.
struct Scanned {
    /// `good`, `warn` or `bad`.
    shape: &'static str,
    /// In words.
    says: String,
    /// Where its papers are, where the parcel is known.
    papers: Option<String>,
    /// The batch it is in, in words, and where that is.
    batch: Option<(String, String)>,
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
    bag: String,
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

    fn collects(&self) -> bool {
        self.step.work == Work::Collects
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
    let (code, bag) = (sought.place.clone(), sought.bag.clone());
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
    desk.show_as(status, &ScanPage { t, desk, shelves, cities, place, step, bag, waiting, more, scanned })
}

/// `GET /ops/scan?place=&step=`
pub async fn show(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    answer(&desk, StatusCode::OK, &sought, None).await
}

/// `POST /ops/scan`: a label was scanned.
pub async fn scan(desk: Operator, posted: Posted) -> Result<HttpResponse, Fault> {
    let fields = &posted.0;
    let field = |name: &str| fields.get(name).chars().take(60).collect::<String>();
    let sought = Sought { place: field("place"), step: field("step"), bag: field("bag") };
    let shelves = Arc::clone(&desk.app.db.known().shelves);
    let place = shelves.iter().find(|shelf| shelf.place.code == sought.place).map(|shelf| shelf.place.id.clone());
    let step = STEPS.iter().find(|step| step.code == sought.step);
    let (Some(place), Some(step)) = (place, step) else { return Err(Fault::BadForm) };
    let called = field("parcel");
    let bad = |says: String| Scanned { shape: "bad", says, papers: None, batch: None, goods: Vec::new() };
    if called.is_empty() {
        let scanned = bad(desk.t.say("scan-nothing").to_string());
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, &sought, Some(scanned)).await;
    }
    let bag = if sought.bag.is_empty() { Ok(None) } else { sought.bag.parse::<u32>().map(Some) };
    let Ok(bag) = bag else {
        let scanned = bad(desk.t.say("scan-bag-wrong").to_string());
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, &sought, Some(scanned)).await;
    };
    let (author, label, work) = (Author::from(&desk.account), called.clone(), step.work);
    let done = desk.app.db.write(move |tx| {
        let done = does(tx, &author, work, &Scan { called: &label, at: &place, bag })?;
        let lines = orders::lines(tx, &done.order.id)?;
        Ok::<_, ActionError>((done, lines))
    });
    match done.await {
        Ok((done, lines)) => {
            let scanned = told(&desk.t, &done, lines);
            answer(&desk, StatusCode::OK, &sought, Some(scanned)).await
        }
        Err(ActionError::Refused(refusal)) => {
            let (status, says) = refused(&desk, &refusal, &called).await?;
            answer(&desk, status, &sought, Some(bad(says))).await
        }
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}

/// Does the work of a step with a parcel.
fn does(tx: &mut Tx, author: &Author, work: Work, scan: &Scan<'_>) -> Result<Collected, ActionError> {
    match work {
        Work::Collects => collect(tx, author, scan),
        Work::TakesOut => take_out(tx, author, scan.called, (Some(scan.at), None)),
        Work::Moves(became) => {
            let (at, source) = (Some(scan.at), Source::Scan);
            let news = News { called: scan.called, order: None, became, at, source, detail: "", event: None };
            let moved = move_consignment(tx, author, &news)?;
            let (is_news, within) = (moved.is_news(), batches::of_parcel(tx, &moved.consignment.id)?);
            Ok(Collected { order: moved.order, consignment: moved.consignment, within, is_news })
        }
    }
}

/// The batch and the bag of a parcel, in words, and where the batch is.
fn within(t: &Speaker, parcel: &Collected, within: &Where) -> (String, String) {
    let says = if parcel.consignment.state == ConsignmentState::Packed {
        t.say("scan-taken-out").with("batch", within.number.as_str())
    } else {
        t.say("scan-within").with("bag", within.bag).with("batch", within.number.as_str())
    };
    (says.to_string(), links::ops_batch(&within.number))
}

fn told(t: &Speaker, done: &Collected, lines: Vec<OrderLine>) -> Scanned {
    let parcel = done.consignment.number.as_str();
    let (_, state) = labels::consignment_state(done.consignment.state);
    let state = t.say(state).to_string();
    let says = if done.is_news {
        t.say("scan-done").with("parcel", parcel).with("state", state)
    } else {
        t.say("scan-already").with("parcel", parcel).with("state", state)
    };
    // What is sent once more is the same lines; of each, what this parcel holds.
    let holds = |line: &OrderLine| {
        let terms = done.consignment.terms.lines.iter().find(|own| own.is_of(line));
        terms.map_or(line.quantity, |own| own.quantity.min(line.quantity))
    };
    let own = lines.into_iter().filter(|line| line.consignment == *done.consignment.sold_as());
    let own = own.map(|line| OrderLine { quantity: holds(&line), ..line });
    let shot = |line: &OrderLine| (!line.media.is_empty()).then(|| Shot::of_media(&line.media));
    Scanned {
        shape: if done.is_news { "good" } else { "warn" },
        says: says.to_string(),
        papers: Some(links::ops_parcel(&done.consignment.number)),
        batch: done.within.as_ref().map(|place| within(t, done, place)),
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
        Refusal::Batch(why) => (StatusCode::CONFLICT, wording::batches::refused(t, why)),
        _ => (StatusCode::NOT_FOUND, t.say("scan-unknown").with("parcel", called).to_string()),
    })
}
