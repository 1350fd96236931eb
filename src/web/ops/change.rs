//! One change of rules: what it does to rows and to prices, and the buttons of whoever may decide about it.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::changes::{TURN, prepared, state_words};
use super::rules::table_words;
use crate::actions::decide_rules::{approve_rules, refuse_rules, take_back_rules, withdraw_rules};
use crate::actions::preview_rules::{Unprepared, merged};
use crate::actions::propose_rules::look_again;
use crate::actions::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::RuleChangeId;
use crate::domain::rulebook::changes::preview::{MarketMoves, PriceMove};
use crate::domain::rulebook::changes::{ChangeState, Fate, Mode, Moved, NotDone, RuleChange, Unread};
use crate::store::audit::{self, Line};
use crate::store::{StoreError, rule_changes};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::page::Go;
use crate::wording::{Speaker, schedules};

/// Rows of the comparison on the page.
const ROWS: usize = 200;
/// Rows that were not read on the page.
const UNREAD: usize = 200;
/// Lines of the log.
const LINES: i64 = 30;

/// Where a change lies.
pub(super) fn link(id: &RuleChangeId) -> String {
    format!("/ops/rules/changes/{id}")
}

#[derive(Template)]
#[template(path = "ops/change.html")]
struct ChangePage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    change: RuleChange,
    in_force: String,
    not_done: Option<NotDone>,
    lines: Vec<Line>,
}

impl ChangePage<'_> {
    fn link(&self) -> String {
        link(&self.change.id)
    }

    fn state(&self) -> (&'static str, &'static str) {
        state_words(self.change.state)
    }

    fn mode(&self) -> &'static str {
        match self.change.mode {
            Mode::Additions => "changes-mode-additions",
            Mode::Tables => "changes-mode-tables",
            Mode::Rates => "rates-title",
        }
    }

    /// Whether it is one of exchange rates, which have no rulebook before and after.
    fn of_rates(&self) -> bool {
        self.change.mode == Mode::Rates
    }

    fn waits(&self) -> bool {
        self.change.state == ChangeState::Proposed
    }

    fn is_mine(&self) -> bool {
        self.change.is_of(Some(&self.desk.account.id))
    }

    /// Whether whoever looks may approve.
    fn may_approve(&self) -> bool {
        self.waits() && !self.is_mine()
    }

    /// Whether whoever looks may take it away: what a command proposed belongs to nobody.
    fn may_withdraw(&self) -> bool {
        self.waits() && (self.is_mine() || self.change.author_id.is_none())
    }

    fn may_take_back(&self) -> bool {
        self.change.state == ChangeState::Approved && !self.of_rates()
    }

    /// Whether other rules are in force than those it was compared with.
    fn is_stale(&self) -> bool {
        self.waits() && !self.of_rates() && self.in_force != self.change.base
    }

    fn short<'h>(&self, hash: &'h str) -> &'h str {
        hash.get(..16).unwrap_or(hash)
    }

    fn rows(&self) -> &[Moved] {
        let rows = &self.change.comparison.rows;
        rows.get(..ROWS).unwrap_or(rows)
    }

    fn unread(&self) -> &[Unread] {
        let unread = &self.change.comparison.unread;
        unread.get(..UNREAD).unwrap_or(unread)
    }

    /// Why a place of a file was not taken over.
    fn why(&self, unread: &Unread) -> String {
        schedules::why(self.t, &unread.place)
    }

    fn fate(&self, row: &Moved) -> (&'static str, &'static str) {
        match row.fate {
            Fate::Added => ("good", "change-fate-added"),
            Fate::Supersedes => ("good", "change-fate-supersedes"),
            Fate::Ended => ("", "change-fate-ended"),
            Fate::Changed => ("now", "change-fate-changed"),
            Fate::Removed => ("bad", "change-fate-removed"),
        }
    }

    fn count(&self, fate: &str) -> usize {
        self.change.comparison.counts.get(fate).copied().unwrap_or(0)
    }

    fn table(&self, row: &Moved) -> String {
        self.t.say(table_words(&row.table)).to_string()
    }

    /// The cells that a row has and the row before it had not, or the other way round.
    fn differs(&self, row: &Moved) -> (String, String) {
        let cells = |text: &str| text.split("; ").map(str::to_owned).collect::<Vec<_>>();
        let (was, now) = (cells(&row.was), cells(&row.now));
        let only = |one: &[String], other: &[String]| {
            let cells = one.iter().filter(|cell| !cell.is_empty() && !other.contains(cell));
            cells.cloned().collect::<Vec<_>>().join("; ")
        };
        if row.was.is_empty() { (String::new(), row.now.clone()) } else { (only(&was, &now), only(&now, &was)) }
    }

    fn is_cheaper(&self, seen: &PriceMove) -> bool {
        seen.by() < 0
    }

    /// Whether its moves are shown unfolded: the first market that has any.
    fn is_first(&self, market: &MarketMoves) -> bool {
        let moving = self.change.preview.markets.iter().find(|one| one.moved() > 0);
        moving.is_some_and(|one| one.country == market.country)
    }

    fn country(&self, market: &MarketMoves) -> String {
        self.t.country_name(market.country)
    }
}

async fn answer(
    desk: &Operator,
    id: &RuleChangeId,
    status: StatusCode,
    not_done: Option<NotDone>,
) -> Result<HttpResponse, Fault> {
    let id = id.clone();
    let found = desk
        .app
        .db
        .read(move |read| {
            let Some(change) = rule_changes::by_id(read, &id)? else { return Ok(None) };
            let lines = audit::last(read, Some(&format!("rules {id}")), LINES)?;
            let in_force = read.known().versions.rulebook_hash.clone();
            Ok::<_, StoreError>(Some((change, lines, in_force)))
        })
        .await?;
    let (change, lines, in_force) = found.ok_or(Fault::NotFound)?;
    let page = ChangePage { t: &desk.t, desk, change, in_force, not_done, lines };
    desk.show_as(status, &page)
}

/// `GET /ops/rules/changes/{id}`
pub async fn show(desk: Operator, id: Path<String>) -> Result<HttpResponse, Fault> {
    let Ok(id) = id.parse::<RuleChangeId>() else { return Err(Fault::NotFound) };
    answer(&desk, &id, StatusCode::OK, None).await
}

/// `POST /ops/rules/changes/{id}/approve`, `refuse`, `withdraw`, `take-back`, `look-again`
pub async fn decide(desk: Operator, path: Path<(String, String)>, _: Posted) -> Result<HttpResponse, Fault> {
    let (id, step) = path.into_inner();
    let Ok(id) = id.parse::<RuleChangeId>() else { return Err(Fault::NotFound) };
    let (author, named) = (Author::from(&desk.account), id.clone());
    let done: Done<()> = match step.as_str() {
        "approve" => approve(&desk, id.clone(), author).await,
        "refuse" => desk.app.db.write(move |tx| refuse_rules(tx, &author, &named)).await,
        "withdraw" => desk.app.db.write(move |tx| withdraw_rules(tx, &author, &named)).await,
        "take-back" => desk.app.db.write(move |tx| take_back_rules(tx, &author, &named)).await,
        "look-again" => again(&desk, id.clone(), author).await,
        _ => return Err(Fault::NotFound),
    };
    match done {
        Ok(()) => Ok(Go::to(link(&id)).answer(&desk.app)),
        Err(ActionError::Refused(Refusal::Rules(not_done))) => {
            answer(&desk, &id, StatusCode::CONFLICT, Some(not_done)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The rulebook is made outside the transaction; inside it is only seen whether it is still the right one.
async fn approve(desk: &Operator, id: RuleChangeId, author: Author) -> Done<()> {
    let _turn = TURN.acquire().await;
    let named = id.clone();
    let made = desk
        .app
        .db
        .read(move |read| {
            let (known, now) = (read.known(), read.now());
            let proposal = rule_changes::proposal_of(read, &named)?.ok_or(Refusal::NotFound)?;
            let merged = match merged(read, &known, &proposal, now) {
                Ok(merged) => merged,
                Err(Unprepared::Faults(_)) => return Err(Refusal::Rules(NotDone::LookAgain).into()),
                Err(Unprepared::Broken(error)) => return Err(error.into()),
            };
            Ok::<_, ActionError>((known.versions.rulebook_hash.clone(), Arc::new(merged)))
        })
        .await?;
    desk.app.db.write(move |tx| approve_rules(tx, &author, &id, (&made.0, &made.1))).await
}

async fn again(desk: &Operator, id: RuleChangeId, author: Author) -> Done<()> {
    let named = id.clone();
    let proposal = desk.app.db.read(move |read| rule_changes::proposal_of(read, &named)).await?;
    match prepared(desk, proposal.ok_or(Refusal::NotFound)?).await {
        Ok(prepared) => desk.app.db.write(move |tx| look_again(tx, &author, &id, prepared)).await,
        Err(Unprepared::Faults(_)) => Err(Refusal::Rules(NotDone::NothingNew).into()),
        Err(Unprepared::Broken(error)) => Err(error.into()),
    }
}
