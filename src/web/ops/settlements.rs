//! Settle-up: a charge file is uploaded and answered row by row; what waits is decided; what was settled is listed.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::actions::settle_charges::{Decide, Outcome, decide_settlement, refund_settlement, settle_charges};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::SettlementId;
use crate::domain::money::Money;
use crate::domain::settlements::{ChargeLine, Parts, RowFault, Settlement, SettlementState, read as read_file};
use crate::outside::refunds::pay_back;
use crate::store::StoreError;
use crate::store::settlements::{self, Listed};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::links;
use crate::web::page::Go;
use crate::web::session;
use crate::web::uploads;
use crate::wording::settling::{fault as fault_words, unsettled};
use crate::wording::{Speaker, labels};

/// Settlements on one page.
const PAGE: usize = 40;
/// Of those that wait, at most so many are shown.
const WAITING: i64 = 100;
/// Bytes of a charge file.
const MOST_BYTES: usize = 2 * 1024 * 1024;
/// Lines that are booked in one go.
const PORTION: usize = 200;
/// Characters of a note.
const MOST_NOTE: usize = 500;

/// One row of a file that was not booked.
struct Unbooked {
    line: u64,
    column: &'static str,
    found: String,
    why: String,
}

/// What became of a file.
#[derive(Default)]
struct Report {
    booked: usize,
    known: usize,
    refunds: usize,
    review: usize,
    unbooked: Vec<Unbooked>,
}

/// Where the list begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    before: String,
}

#[derive(Template)]
#[template(path = "ops/settlements.html")]
struct SettlementsPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    waiting: Vec<Listed>,
    settled: Vec<Listed>,
    older: Option<String>,
    begun: bool,
    report: Option<Report>,
    wrong: Wrong,
    /// The settlement whose form came back, and what was typed.
    typed: Option<(SettlementId, String)>,
    late: bool,
}

impl SettlementsPage<'_> {
    fn state(&self, one: &Listed) -> (&'static str, &'static str) {
        labels::settlement(one.settlement.state)
    }

    fn order_link(&self, one: &Listed) -> String {
        links::care_order(&one.order)
    }

    fn total(&self, parts: &Parts) -> Money {
        parts.total().unwrap_or(Money::zero(parts.duty.currency()))
    }

    /// What was charged beyond what was paid, or below it.
    fn difference(&self, of: &Settlement) -> Money {
        let judged = &of.judged;
        self.total(&judged.charged).minus(self.total(&judged.paid)).unwrap_or(judged.short)
    }

    fn may_dispute(&self, one: &Listed) -> bool {
        one.settlement.state == SettlementState::Review
    }

    fn may_credit(&self, one: &Listed) -> bool {
        one.settlement.state == SettlementState::Disputed
    }

    fn may_bear(&self, one: &Listed) -> bool {
        matches!(one.settlement.state, SettlementState::Review | SettlementState::Disputed)
    }

    fn note<'l>(&'l self, one: &'l Listed) -> &'l str {
        match &self.typed {
            Some((id, note)) if *id == one.settlement.id => note,
            _ => &one.settlement.note,
        }
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    fn note_says(&self, one: &Listed) -> Option<String> {
        self.says(&format!("note-{}", one.settlement.id))
    }
}

/// What the page says beside its lists.
#[derive(Default)]
struct Says {
    report: Option<Report>,
    wrong: Wrong,
    typed: Option<(SettlementId, String)>,
    late: bool,
}

async fn answer(
    desk: &Operator,
    status: StatusCode,
    before: Option<SettlementId>,
    says: Says,
) -> Result<HttpResponse, Fault> {
    let begun = before.is_some();
    let limit = i64::try_from(PAGE).unwrap_or(0) + 1;
    let read = desk.app.db.read(move |read| {
        let waiting = settlements::listed(read, true, None, WAITING)?;
        Ok::<_, StoreError>((waiting, settlements::listed(read, false, before.as_ref(), limit)?))
    });
    let (waiting, mut settled) = read.await?;
    let more = settled.len() > PAGE;
    settled.truncate(PAGE);
    let last = settled.last().filter(|_| more);
    let older = last.map(|one| format!("/ops/settlements?before={}", one.settlement.id));
    let Says { report, wrong, typed, late } = says;
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &SettlementsPage { t, desk, waiting, settled, older, begun, report, wrong, typed, late })
}

/// `GET /ops/settlements?before=`
pub async fn list(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    answer(&desk, StatusCode::OK, sought.before.parse().ok(), Says::default()).await
}

/// `POST /ops/settlements`: a charge file. What could be booked is booked and the rest is named, so that the same file,
/// mended, may be sent again.
pub async fn upload(desk: Operator, request: HttpRequest, parts: Multipart) -> Result<HttpResponse, Fault> {
    let (fields, file) = uploads::read_one(&request, parts, MOST_BYTES).await?;
    session::check_token(&request, &desk.app, Some(&desk.session), fields.get("csrf"))?;
    if file.is_empty() {
        let mut wrong = Wrong::none();
        wrong.say("file", "settle-file-needed", Vec::new());
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, Says { wrong, ..Says::default() }).await;
    }
    let (lines, faults) = read_file(&file);
    let mut report =
        Report { unbooked: faults.iter().map(|fault| unread(&desk.t, fault)).collect(), ..Report::default() };
    for portion in lines.chunks(PORTION) {
        settle(&desk, portion.to_vec(), &mut report).await?;
    }
    report.unbooked.sort_by_key(|row| row.line);
    let status = if report.unbooked.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer(&desk, status, None, Says { report: Some(report), ..Says::default() }).await
}

fn unread(t: &Speaker, fault: &RowFault) -> Unbooked {
    Unbooked { line: fault.line, column: fault.column, found: fault.found.clone(), why: fault_words(t, fault) }
}

/// Books some lines, and takes what comes back to the provider.
async fn settle(desk: &Operator, lines: Vec<ChargeLine>, report: &mut Report) -> Result<(), Fault> {
    let author = Author::from(&desk.account);
    let named: Vec<(u64, String)> = lines.iter().map(|line| (line.line, line.parcel.clone())).collect();
    let outcomes = desk.app.db.write(move |tx| settle_charges(tx, &author, &lines)).await?;
    for ((line, parcel), outcome) in named.into_iter().zip(outcomes) {
        match outcome {
            Outcome::Known => report.known += 1,
            Outcome::Booked(settlement, refund) => {
                report.booked += 1;
                report.review += usize::from(settlement.state == SettlementState::Review);
                if let Some(refund) = refund {
                    report.refunds += 1;
                    pay_back(&desk.app.db, desk.app.payments.as_ref(), &refund).await?;
                }
            }
            Outcome::Refused(why) => {
                let why = unsettled(&desk.t, &why);
                report.unbooked.push(Unbooked { line, column: "tracking", found: parcel, why });
            }
        }
    }
    Ok(())
}

async fn decide(
    desk: &Operator,
    id: &str,
    posted: &Posted,
    (decide, said): (Decide, &'static str),
) -> Result<HttpResponse, Fault> {
    let Ok(id) = id.parse::<SettlementId>() else { return Err(Fault::NotFound) };
    let note = posted.0.get("note").to_owned();
    let (field, mut wrong) = (format!("note-{id}"), Wrong::none());
    if decide == Decide::Dispute {
        wrong.needed(&field, &note, MOST_NOTE, "settle-note-needed");
    } else if !note.is_empty() {
        wrong.text(&field, &note, MOST_NOTE);
    }
    if !wrong.is_empty() {
        let says = Says { wrong, typed: Some((id, note)), ..Says::default() };
        return answer(desk, StatusCode::UNPROCESSABLE_ENTITY, None, says).await;
    }
    let author = Author::from(&desk.account);
    match desk.app.db.write(move |tx| decide_settlement(tx, &author, &id, decide, &note)).await {
        Ok(()) => Ok(Go::to("/ops/settlements").saying(said).answer(&desk.app)),
        Err(error) => late(desk, error).await,
    }
}

/// Whoever comes second sees how it stands now.
async fn late(desk: &Operator, error: ActionError) -> Result<HttpResponse, Fault> {
    match error {
        ActionError::Refused(Refusal::AlreadyDecided) => {
            answer(desk, StatusCode::CONFLICT, None, Says { late: true, ..Says::default() }).await
        }
        error => Err(error.into()),
    }
}

/// `POST /ops/settlements/{id}/bear`
pub async fn bear(desk: Operator, id: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    decide(&desk, &id, &posted, (Decide::Bear, "said-charges-borne")).await
}

/// `POST /ops/settlements/{id}/dispute`: not without a word of what is disputed.
pub async fn dispute(desk: Operator, id: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    decide(&desk, &id, &posted, (Decide::Dispute, "said-charges-disputed")).await
}

/// `POST /ops/settlements/{id}/credit`: whoever charged too much took it back.
pub async fn credit(desk: Operator, id: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    decide(&desk, &id, &posted, (Decide::Credit, "said-charges-credited")).await
}

/// `POST /ops/settlements/{id}/refund`: asks the provider again.
pub async fn refund(desk: Operator, id: Path<String>, _: Posted) -> Result<HttpResponse, Fault> {
    let Ok(id) = id.parse::<SettlementId>() else { return Err(Fault::NotFound) };
    let author = Author::from(&desk.account);
    match desk.app.db.write(move |tx| refund_settlement(tx, &author, &id)).await {
        Ok(refund) => {
            let paid = pay_back(&desk.app.db, desk.app.payments.as_ref(), &refund).await?;
            let said = if paid { "said-charges-refunded" } else { "said-refund-waits" };
            Ok(Go::to("/ops/settlements").saying(said).answer(&desk.app))
        }
        Err(error) => late(&desk, error).await,
    }
}
