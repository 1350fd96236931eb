//! Parcels without a road: their lane is closed, and what could go another way by itself has gone. An agent sees why each
//! waits, the roads there are, and decides: that road, the money back, or patience.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

use crate::actions::plan_road::{Roads, plan_road};
use crate::actions::reroute::{Wish, reroute};
use crate::actions::strand_parcel::let_wait;
use crate::actions::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{ConsignmentNumber, PlaceId};
use crate::domain::money::Money;
use crate::domain::orders::{Consignment, Order};
use crate::domain::rerouting::{Doubt, NoWay, NotRerouted, Verdict, Way};
use crate::domain::returns::Case;
use crate::domain::returns::Reason as ReturnReason;
use crate::store::stranded::{self, Stranded};
use crate::store::{Conn, StoreError, Stored, orders, places, returns};
use crate::web::desk::{Agent, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::links;
use crate::web::offers::{Cities, city};
use crate::web::page::Go;
use crate::wording::{Speaker, labels};

/// Parcels of the page: for each every road is looked for.
const SHOWN: i64 = 20;
/// Characters of a note.
const MOST_NOTE: usize = 300;

/// One parcel with all that is decided by.
struct Stuck {
    case: Case,
    parcel: Consignment,
    noted: Option<Stranded>,
    roads: Roads,
}

#[derive(Template)]
#[template(path = "care/stranded.html")]
struct StrandedPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    parcels: Vec<Stuck>,
    all: i64,
    /// How many more lie in batches.
    batched: i64,
    cities: Cities,
    says: Says,
}

/// What the page says of a form that came back.
#[derive(Default)]
struct Says {
    parcel: Option<ConsignmentNumber>,
    refused: Option<String>,
    note: String,
    wrong: Option<Wrong>,
}

impl StrandedPage<'_> {
    fn more(&self) -> i64 {
        self.all - i64::try_from(self.parcels.len()).unwrap_or(self.all)
    }

    fn order<'s>(&self, stuck: &'s Stuck) -> &'s Order {
        &stuck.case.order
    }

    fn order_link(&self, stuck: &Stuck) -> String {
        links::care_order(&stuck.case.order.number)
    }

    fn state(&self, stuck: &Stuck) -> (&'static str, &'static str) {
        labels::consignment_state(stuck.parcel.state)
    }

    fn city(&self, place: &PlaceId) -> String {
        city(&self.cities, place, self.t.language()).unwrap_or(place.as_str()).to_owned()
    }

    fn promised(&self, stuck: &Stuck) -> NaiveDate {
        stuck.parcel.way().journey.arrives.1
    }

    /// Why an agent is asked, in words.
    fn doubts(&self, stuck: &Stuck) -> Vec<String> {
        let t = self.t;
        let says = |doubt: &Doubt| match doubt {
            Doubt::NoWay => t.say("stranded-no-way").to_string(),
            Doubt::Later(day) => t.say("stranded-later").with("day", *day).to_string(),
            Doubt::Dearer(amount) => {
                t.say("stranded-dearer").with("amount", *amount).with("limit", stuck.roads.limit).to_string()
            }
        };
        match stuck.roads.verdict(&stuck.parcel) {
            Verdict::Ask(why) => why.iter().map(says).collect(),
            Verdict::Take(_) => vec![t.say("stranded-fits").to_string()],
        }
    }

    /// How many days later than promised a road is; none where it keeps the day.
    fn late(&self, stuck: &Stuck, way: &Way) -> Option<i64> {
        let late = (way.arrives() - self.promised(stuck)).num_days();
        (late > 0).then_some(late)
    }

    fn barred(&self, why: &NoWay) -> &'static str {
        match why {
            NoWay::Why(why) => labels::why_not(*why),
            NoWay::Splits => "stranded-splits",
        }
    }

    fn minor(&self, way: &Way) -> i64 {
        way.extra.minor()
    }

    /// What goes back if it is called off.
    fn back(&self, stuck: &Stuck) -> Option<Money> {
        let zero = Money::zero(stuck.case.order.currency);
        if stuck.parcel.replaces.is_some() {
            let rest = stuck.case.replacement_to_call_off(&stuck.parcel).ok()?;
            return Some(stuck.case.back(ReturnReason::ParcelLost, &rest).unwrap_or(zero));
        }
        let parcels = stuck.case.to_call_off(Some(&stuck.parcel.number), false).ok()?;
        Some(stuck.case.back(ReturnReason::Cancelled, &stuck.case.rest_of(&parcels)).unwrap_or(zero))
    }

    fn refused(&self, stuck: &Stuck) -> Option<&str> {
        self.says.refused.as_deref().filter(|_| self.says.parcel.as_ref() == Some(&stuck.parcel.number))
    }

    fn wrong(&self, stuck: &Stuck) -> Option<String> {
        let wrong = self.says.wrong.as_ref().filter(|_| self.says.parcel.as_ref() == Some(&stuck.parcel.number))?;
        wrong.of(self.t, "note")
    }

    /// What stands in the field of a note.
    fn note<'s>(&'s self, stuck: &Stuck) -> &'s str {
        if self.says.parcel.as_ref() == Some(&stuck.parcel.number) { &self.says.note } else { "" }
    }

    /// What was refused about a parcel that is not on the page any more.
    fn elsewhere(&self) -> Option<&str> {
        let parcel = self.says.parcel.as_ref()?;
        let shown = self.parcels.iter().any(|stuck| stuck.parcel.number == *parcel);
        self.says.refused.as_deref().filter(|_| !shown)
    }
}

fn load(conn: &mut Conn, known: &crate::store::known::Known, now: chrono::DateTime<chrono::Utc>) -> Stored<Vec<Stuck>> {
    let mut parcels = Vec::new();
    for (order, id, noted) in stranded::all(conn, &known.closed_lanes(), SHOWN)? {
        let Some(order) = orders::by_id(conn, &order)? else { continue };
        let case = returns::case(conn, order)?;
        let parcel = case.consignments.iter().chain(&case.replacements).find(|one| one.id == id).cloned();
        let Some(parcel) = parcel else { continue };
        let roads = plan_road(conn, known, now, (&case.order, &parcel))?;
        // What was noted on a lane it has left since counts no more.
        let noted = noted.filter(|one| one.lane == parcel.way().lane);
        parcels.push(Stuck { case, parcel, noted, roads });
    }
    Ok(parcels)
}

async fn answer(desk: &Agent, status: StatusCode, says: Says) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(|read| {
        let (known, now) = (read.known(), read.now());
        let closed = known.closed_lanes();
        let counts = (stranded::count(read, &closed)?, stranded::batched(read, &closed)?);
        Ok::<_, StoreError>((load(read, &known, now)?, counts, places::cities(read)?))
    });
    let (parcels, (all, batched), cities) = read.await?;
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &StrandedPage { t, desk, parcels, all, batched, cities, says })
}

/// `GET /care/stranded`
pub async fn list(desk: Agent) -> Result<HttpResponse, Fault> {
    answer(&desk, StatusCode::OK, Says::default()).await
}

/// Why a parcel does not take a road, in words.
pub(super) fn refusal(t: &Speaker, why: &NotRerouted) -> String {
    match why {
        NotRerouted::NotPaid => t.say("reroute-not-paid").to_string(),
        NotRerouted::Stands(state) => {
            let state = t.say(labels::consignment_state(*state).1).to_string();
            t.say("reroute-stands").with("state", state).to_string()
        }
        NotRerouted::OpenAgain => t.say("reroute-open-again").to_string(),
        NotRerouted::Given => t.say("reroute-given").to_string(),
        NotRerouted::Changed => t.say("reroute-changed").to_string(),
        NotRerouted::NoStock(sku) => t.say("reroute-no-stock").with("sku", sku.as_str()).to_string(),
    }
}

async fn sent(
    desk: &Agent,
    parcel: ConsignmentNumber,
    done: Done<()>,
    said: &'static str,
) -> Result<HttpResponse, Fault> {
    match done {
        Ok(()) => Ok(Go::to(links::care_stranded()).saying(said).answer(&desk.app)),
        Err(ActionError::Refused(Refusal::Reroute(why))) => {
            let refused = Some(refusal(&desk.t, &why));
            answer(desk, StatusCode::CONFLICT, Says { parcel: Some(parcel), refused, ..Says::default() }).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /care/stranded/{parcel}/take`: this road, as the page showed it.
pub async fn take(desk: Agent, parcel: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let number = parcel.parse::<ConsignmentNumber>().or(Err(Fault::NotFound))?;
    let of = number.clone();
    let read = desk.app.db.read(move |read| -> Result<_, StoreError> {
        let (known, now) = (read.known(), read.now());
        let Some((order, id)) = orders::by_consignment(read, &of)? else { return Ok(None) };
        let parcel = orders::parcels(read, &order)?.into_iter().find(|one| one.id == id);
        let (Some(order), Some(parcel)) = (orders::by_id(read, &order)?, parcel) else { return Ok(None) };
        plan_road(read, &known, now, (&order, &parcel)).map(Some)
    });
    let roads = read.await?.ok_or(Fault::NotFound)?;
    let (extra, day) = (posted.0.get("extra").to_owned(), posted.0.get("day").to_owned());
    let seen = |way: &&Way| way.extra.minor().to_string() == extra && way.arrives().to_string() == day;
    let way = roads.on(posted.0.get("lane")).filter(seen).cloned();
    let Some(way) = way else {
        return sent(&desk, number, Err(Refusal::Reroute(NotRerouted::Changed).into()), "").await;
    };
    let (author, of) = (Author::from(&desk.account), number.clone());
    let done = desk.app.db.write(move |tx| {
        let (had, versions) = (roads.had, &roads.versions);
        reroute(tx, &author, &Wish { parcel: &of, way: &way, had, versions })
    });
    sent(&desk, number, done.await, "said-rerouted").await
}

/// `POST /care/stranded/{parcel}/wait`: with a note, for whoever looks next.
pub async fn wait(desk: Agent, parcel: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let number = parcel.parse::<ConsignmentNumber>().or(Err(Fault::NotFound))?;
    let (note, mut wrong) = (posted.0.get("note").to_owned(), Wrong::none());
    wrong.needed("note", &note, MOST_NOTE, "stranded-wait-needed");
    if !wrong.is_empty() {
        let says = Says { parcel: Some(number), note, wrong: Some(wrong), refused: None };
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, says).await;
    }
    let (author, of) = (Author::from(&desk.account), number.clone());
    let done = desk.app.db.write(move |tx| let_wait(tx, &author, &of, &note)).await;
    sent(&desk, number, done, "said-waits").await
}
