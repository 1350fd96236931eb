//! A file of lanes from the desk: what it would change is shown first, and done when it is confirmed.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::NaiveDate;

use crate::actions::import_lanes::import_lanes;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::lanes::changes::{Altered, Changes, LaneChange, changes};
use crate::domain::lanes::file::{parse, print};
use crate::domain::lanes::filed::{Filed, FiledCard, LaneFault};
use crate::domain::lanes::{Incoterm, RateCard, Weekdays};
use crate::store::StoreError;
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::page::Go;
use crate::web::{links, session, uploads};
use crate::wording::{Speaker, labels, lanes};

/// The largest file: it travels through the page on which it is confirmed. Larger ones go by the command.
const MOST_BYTES: usize = 100 * 1024;
/// Faults that are shown.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "ops/lane_file.html")]
struct FilePage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    /// What the file would change, and the file, to be confirmed.
    found: Option<(Changes, String)>,
    faults: Vec<LaneFault>,
    /// Whether the lanes changed between the page and its button.
    moved: bool,
    wrong: Wrong,
}

/// What is different about a lane: of what, what it was, and what it will be.
type Difference = (&'static str, String, String);

impl FilePage<'_> {
    fn shown(&self) -> impl Iterator<Item = &LaneFault> {
        self.faults.iter().take(SHOWN)
    }

    fn why(&self, fault: &LaneFault) -> String {
        lanes::fault(self.t, fault)
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn link(&self, change: &LaneChange) -> String {
        links::ops_lane(&change.lane.code)
    }

    fn is_nothing(&self, found: &Changes) -> bool {
        found.lanes.is_empty()
    }

    fn new_lanes<'c>(&self, found: &'c Changes) -> Vec<&'c Filed> {
        found.lanes.iter().filter(|change| change.of.is_none()).map(|change| &change.lane).collect()
    }

    fn altered<'c>(&self, found: &'c Changes) -> Vec<(&'c LaneChange, Difference)> {
        let of = |change: &'c LaneChange| change.altered.iter().map(move |altered| (change, altered));
        found.lanes.iter().flat_map(of).map(|(change, altered)| (change, self.difference(altered))).collect()
    }

    /// Cards that are new, and those to come that will ask something else.
    fn cards<'c>(&self, found: &'c Changes) -> Vec<(&'c LaneChange, &'c FiledCard, bool)> {
        let of = |change: &'c LaneChange| {
            let other = change.replaced.iter().map(|(_, card)| (card, true));
            let all = change.lane.cards.iter().map(|card| (card, false)).chain(other);
            all.map(move |(card, other)| (change, card, other))
        };
        found.lanes.iter().flat_map(of).collect()
    }

    fn ended<'c>(&self, found: &'c Changes) -> Vec<(&'c LaneChange, &'c RateCard, Option<NaiveDate>)> {
        let of = |change: &'c LaneChange| change.ended.iter().map(move |(card, to)| (change, card, *to));
        found.lanes.iter().flat_map(of).collect()
    }

    fn departs(&self, days: &Weekdays) -> String {
        labels::departures(self.t, Some(*days))
    }

    fn mode(&self, lane: &Filed) -> &'static str {
        labels::mode(lane.mode)
    }

    fn seen(&self, found: &Changes) -> String {
        seen(found)
    }

    fn difference(&self, altered: &Altered) -> Difference {
        let t = self.t;
        let word = |id: &'static str| t.say(id).to_string();
        let days = |(from, to): &(u32, u32)| t.say("lanes-days").with("from", *from).with("to", *to).to_string();
        let none = |text: String| if text.is_empty() { word("lanes-nothing") } else { text };
        let incoterm = |incoterm: &Incoterm| word(labels::incoterm(*incoterm));
        let border =
            |code: &Option<String>| none(code.as_deref().map_or_else(String::new, |code| labels::border(t, code)));
        match altered {
            Altered::Carrier(was, now) => ("lanes-carrier", was.clone(), now.clone()),
            Altered::Mode(was, now) => ("lanes-how", word(labels::mode(*was)), word(labels::mode(*now))),
            Altered::Channel(was, now) => ("lanes-declared", word(labels::channel(*was)), word(labels::channel(*now))),
            Altered::Incoterm(was, now) => ("lanes-terms", incoterm(was), incoterm(now)),
            Altered::Transit(was, now) => ("lanes-transit", days(was), days(now)),
            Altered::Departs(was, now) => ("lanes-departs", labels::departures(t, *was), labels::departures(t, *now)),
            Altered::Refuses(was, now) => {
                ("lanes-refuses", none(labels::restrictions(t, *was)), none(labels::restrictions(t, *now)))
            }
            Altered::Border(was, now) => ("lanes-border", border(was), border(now)),
        }
    }
}

/// By what a page knows again that it shows what will be done.
fn seen(found: &Changes) -> String {
    session::hash(&format!("{found:?}"))
}

#[derive(Default)]
struct Says {
    found: Option<(Changes, String)>,
    faults: Vec<LaneFault>,
    moved: bool,
    wrong: Wrong,
}

fn answer(desk: &Operator, status: StatusCode, says: Says) -> Result<HttpResponse, Fault> {
    let Says { found, faults, moved, wrong } = says;
    desk.show_as(status, &FilePage { t: &desk.t, desk, found, faults, moved, wrong })
}

fn refused(desk: &Operator, status: StatusCode, faults: Vec<LaneFault>) -> Result<HttpResponse, Fault> {
    answer(desk, status, Says { faults, ..Says::default() })
}

/// `POST /ops/lanes`: a file, read; nothing changes yet.
pub async fn upload(desk: Operator, request: HttpRequest, parts: Multipart) -> Result<HttpResponse, Fault> {
    let (fields, file) = uploads::read_one(&request, parts, MOST_BYTES).await?;
    session::check_token(&request, &desk.app, Some(&desk.session), fields.get("csrf"))?;
    if file.is_empty() {
        let mut wrong = Wrong::none();
        wrong.say("file", "lanes-file-needed", Vec::new());
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, Says { wrong, ..Says::default() });
    }
    let filed = match parse(&file) {
        Ok(filed) => filed,
        Err(faults) => return refused(&desk, StatusCode::UNPROCESSABLE_ENTITY, faults),
    };
    let known = desk.app.db.read(|read| Ok::<_, StoreError>(read.known())).await?;
    let find = |filed: &[Filed]| changes(filed, &known.shelves, &known.rulebook, desk.now);
    if let Err(faults) = find(&filed) {
        return refused(&desk, StatusCode::UNPROCESSABLE_ENTITY, faults);
    }
    // As it will come back: the same rows on lines of their own.
    let text = print(&filed);
    let Ok(Ok(found)) = parse(text.as_bytes()).map(|filed| find(&filed)) else { return Err(Fault::BadForm) };
    answer(&desk, StatusCode::OK, Says { found: Some((found, text)), ..Says::default() })
}

/// Why a confirmed file was not taken.
enum Untaken {
    /// The lanes are others than those of the page: this is what the file changes now.
    Moved(Changes),
    Failed(ActionError),
}

impl From<StoreError> for Untaken {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// `POST /ops/lanes/confirm`: does what the page before showed, and nothing else.
pub async fn confirm(desk: Operator, posted: Posted) -> Result<HttpResponse, Fault> {
    let (text, shown) = (posted.0.get("text").to_owned(), posted.0.get("seen").to_owned());
    let Ok(filed) = parse(text.as_bytes()) else { return Err(Fault::BadForm) };
    let author = Author::from(&desk.account);
    let done = desk.app.db.write(move |tx| match import_lanes(tx, &author, &filed) {
        Ok(found) if seen(&found) != shown => Err(Untaken::Moved(found)),
        Ok(_) => Ok(()),
        Err(error) => Err(Untaken::Failed(error)),
    });
    match done.await {
        Ok(()) => Ok(Go::to("/ops/lanes").saying("said-lanes-taken").answer(&desk.app)),
        Err(Untaken::Moved(found)) => {
            let says = Says { found: Some((found, text)), moved: true, ..Says::default() };
            answer(&desk, StatusCode::CONFLICT, says)
        }
        Err(Untaken::Failed(ActionError::Refused(Refusal::Lanes(faults)))) => {
            refused(&desk, StatusCode::CONFLICT, faults)
        }
        Err(Untaken::Failed(error)) => Err(error.into()),
    }
}
