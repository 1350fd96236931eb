//! Changes of rules: those proposed so far, and the form that takes files. What a file would do is worked out once, when
//! it is proposed, and kept with the proposal.

use std::sync::LazyLock;

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::web::Query;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;
use tokio::sync::Semaphore;

use super::rules::table_words;
use crate::actions::preview_rules::{Prepared, Unprepared, prepare};
use crate::actions::propose_rules::propose_rules;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::rulebook::RuleFault;
use crate::domain::rulebook::changes::{
    BadFile, ChangeState, Given, MOST_FAULTS, Mode, NotDone, Official, Proposal, Sheet, given,
};
use crate::domain::schedules::{Publication, Tariff};
use crate::store::rule_changes::{self, Listed};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Wrong};
use crate::web::page::Go;
use crate::web::{session, uploads};
use crate::wording::{Arg, Speaker};

/// Changes on one page.
const PAGE: i64 = 60;
/// What the files may hold together. The largest official tariff we know of has a quarter of this.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Characters of a note.
const MOST_NOTE: usize = 500;

/// A preview looks at every price: one at a time, so that readers of pages have the rest of the database.
pub(super) static TURN: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(1));

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    page: u32,
}

/// The form as it was sent.
struct Typed {
    effective: String,
    note: String,
    mode: Mode,
    source: String,
    tariff: Option<Tariff>,
}

impl Typed {
    fn fresh(desk: &Desk) -> Self {
        let tomorrow = (desk.now + TimeDelta::days(1)).date_naive();
        Self { effective: tomorrow.to_string(), ..Self::of(&Fields::default()) }
    }

    fn of(fields: &Fields) -> Self {
        let text = |name: &str| fields.get(name).to_owned();
        Self {
            effective: text("effective"),
            note: text("note"),
            mode: fields.get("mode").parse().unwrap_or(Mode::Additions),
            source: text("source"),
            tariff: Tariff::ALL.into_iter().find(|tariff| tariff.destination() == fields.get("tariff")),
        }
    }
}

#[derive(Template)]
#[template(path = "ops/changes.html")]
struct ChangesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    typed: &'a Typed,
    wrong: &'a Wrong,
    faults: &'a [RuleFault],
    changes: Vec<Listed>,
    newer: Option<u32>,
    older: Option<u32>,
}

impl ChangesPage<'_> {
    fn state(&self, state: &ChangeState) -> (&'static str, &'static str) {
        state_words(*state)
    }

    fn faults_shown(&self) -> &[RuleFault] {
        self.faults.get(..MOST_FAULTS).unwrap_or(self.faults)
    }

    fn table(&self, fault: &RuleFault) -> String {
        self.t.say(table_words(&fault.table)).to_string()
    }
}

/// The shape and the words of where a change stands.
pub(super) fn state_words(state: ChangeState) -> (&'static str, &'static str) {
    match state {
        ChangeState::Proposed => ("now", "change-state-proposed"),
        ChangeState::Approved => ("good", "change-state-approved"),
        ChangeState::TakenBack => ("warn", "change-state-taken-back"),
        ChangeState::Withdrawn => ("", "change-state-withdrawn"),
        ChangeState::Refused => ("bad", "change-state-refused"),
    }
}

struct Shown<'a> {
    status: StatusCode,
    page: u32,
    typed: &'a Typed,
    wrong: &'a Wrong,
    faults: &'a [RuleFault],
}

async fn answer(desk: &Operator, shown: Shown<'_>) -> Result<HttpResponse, Fault> {
    let (page, offset) = (shown.page, i64::from(shown.page) * PAGE);
    let mut changes = desk.app.db.read(move |read| rule_changes::page(read, offset, PAGE + 1)).await?;
    let full = usize::try_from(PAGE).unwrap_or(0);
    let older = (changes.len() > full).then(|| page + 1);
    changes.truncate(full);
    let (typed, wrong, faults) = (shown.typed, shown.wrong, shown.faults);
    let newer = page.checked_sub(1);
    let page = ChangesPage { t: &desk.t, desk, typed, wrong, faults, changes, newer, older };
    desk.show_as(shown.status, &page)
}

/// `GET /ops/rules/changes?page=`
pub async fn list(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let (typed, wrong) = (Typed::fresh(&desk), Wrong::none());
    let page = sought.page.min(1_000_000);
    answer(&desk, Shown { status: StatusCode::OK, page, typed: &typed, wrong: &wrong, faults: &[] }).await
}

/// What the files hold together.
#[derive(Default)]
struct Held {
    rules: Vec<Sheet>,
    rates: Vec<Sheet>,
    official: Vec<Official>,
}

impl Held {
    /// The proposal it makes from a day on.
    fn proposal(self, typed: &Typed, (effective, today): (NaiveDate, NaiveDate), wrong: &mut Wrong) -> Proposal {
        if !self.rates.is_empty() {
            // A rate counts from the day of its publication on; what it moves is seen today.
            return Proposal { sheets: self.rates, mode: Mode::Rates, effective: today, unread: Vec::new() };
        }
        // An official file is never all there is of the tariffs: its rows supersede.
        let mode = if self.official.is_empty() { typed.mode } else { Mode::Additions };
        let (mut sheets, mut unread) = (self.rules, Vec::new());
        for file in self.official {
            let source = if typed.source.is_empty() { file.file().to_owned() } else { typed.source.clone() };
            match file.rows(typed.tariff, &Publication { source, from: effective }) {
                Some((sheet, not)) => {
                    sheets.push(sheet);
                    unread.extend(not);
                }
                None => wrong.say("tariff", "changes-tariff-absent", vec![("file", Arg::from(file.file()))]),
            }
        }
        Proposal { sheets, mode, effective, unread }
    }
}

/// What the files hold, or what is wrong with them.
fn read(files: &[(String, Vec<u8>)], wrong: &mut Wrong) -> Held {
    let mut held = Held::default();
    for (name, bytes) in files {
        let file = Arg::from(name.as_str());
        match given(name, bytes) {
            Ok(Given::Rows(sheet)) => held.rules.push(sheet),
            Ok(Given::Schedule(file)) => held.official.push(file),
            Ok(Given::Rates(sheet)) => held.rates.push(sheet),
            Err(BadFile::Empty) => wrong.say("file", "changes-file-empty", vec![("file", file)]),
            Err(BadFile::NotText) => wrong.say("file", "changes-file-not-text", vec![("file", file)]),
            Err(BadFile::Heading { near, expected, .. }) => {
                let (near, expected) = (Arg::from(near), Arg::from(expected));
                wrong.say("file", "changes-file-heading", vec![("file", file), ("near", near), ("expected", expected)]);
            }
        }
    }
    let has_rules = !held.rules.is_empty() || !held.official.is_empty();
    if has_rules && !held.rates.is_empty() {
        wrong.say("file", "changes-file-mixed", Vec::new());
    }
    held
}

/// `POST /ops/rules/changes`
pub async fn propose(desk: Operator, request: HttpRequest, parts: Multipart) -> Result<HttpResponse, Fault> {
    let upload = uploads::read(&request, parts, ("file", MOST_BYTES)).await?;
    session::check_token(&request, &desk.app, Some(&desk.session), upload.fields.get("csrf"))?;
    let (typed, mut wrong) = (Typed::of(&upload.fields), Wrong::none());
    let held = read(&upload.files, &mut wrong);
    if upload.too_large {
        wrong.say("file", "changes-file-large", vec![("most", Arg::from(MOST_BYTES / 1024 / 1024))]);
    } else if upload.files.is_empty() {
        wrong.say("file", "changes-file-needed", Vec::new());
    }
    let effective: Option<NaiveDate> = wrong.keep("effective", typed.effective.parse(), "changes-day-wrong");
    if typed.note.chars().count() > MOST_NOTE {
        wrong.say("note", "form-too-long", vec![("most", Arg::from(MOST_NOTE))]);
    }
    if typed.source.chars().count() > MOST_NOTE {
        wrong.say("source", "form-too-long", vec![("most", Arg::from(MOST_NOTE))]);
    }
    let mut faults = Vec::new();
    if let Some(effective) = effective.filter(|_| wrong.is_empty()) {
        let proposal = held.proposal(&typed, (effective, desk.now.date_naive()), &mut wrong);
        if wrong.is_empty() {
            match keep(&desk, proposal, typed.note.clone()).await? {
                Ok(to) => return Ok(Go::to(to).answer(&desk.app)),
                Err(Kept::Nothing) => wrong.say("file", "changes-nothing-new", Vec::new()),
                Err(Kept::Faults(found)) => faults = found,
            }
        }
    }
    let status = if upload.too_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer(&desk, Shown { status, page: 0, typed: &typed, wrong: &wrong, faults: &faults }).await
}

/// Why a proposal was not kept.
enum Kept {
    Nothing,
    Faults(Vec<RuleFault>),
}

/// Compares, previews and keeps a proposal; where it lies then.
async fn keep(desk: &Operator, proposal: Proposal, note: String) -> Result<Result<String, Kept>, Fault> {
    let prepared = match prepared(desk, proposal).await {
        Ok(prepared) => prepared,
        Err(Unprepared::Faults(faults)) => return Ok(Err(Kept::Faults(faults))),
        Err(Unprepared::Broken(error)) => return Err(error.into()),
    };
    let author = Author::from(&desk.account);
    match desk.app.db.write(move |tx| propose_rules(tx, &author, prepared, &note)).await {
        Ok(id) => Ok(Ok(super::change::link(&id))),
        Err(ActionError::Refused(Refusal::Rules(NotDone::NothingNew))) => Ok(Err(Kept::Nothing)),
        Err(other) => Err(other.into()),
    }
}

/// What a proposal would do to the rules in force.
pub(super) async fn prepared(desk: &Operator, proposal: Proposal) -> Result<Prepared, Unprepared> {
    // The semaphore is never closed.
    let _turn = TURN.acquire().await;
    desk.app
        .db
        .read(move |read| {
            let (known, now) = (read.known(), read.now());
            prepare(read, &known, proposal, now)
        })
        .await
}
