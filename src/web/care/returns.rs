//! One return: what the shopper says, what comes back, what the books will say, and the buttons that move it on.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

use crate::actions::decide_return::{approve_return, reject_return};
use crate::actions::receive_return::{lose_return, receive_return};
use crate::actions::refund_return::{entry_of, refund_return};
use crate::actions::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{BrandId, Rma};
use crate::domain::ledger::{Entry, Posting, balance};
use crate::domain::money::{Currency, Money};
use crate::domain::orders::Consignment;
use crate::domain::refunds::{RefundCarriage, RefundLine, RefundPlan, RefundSettled};
use crate::domain::returns::{Case, Decision, MOST_WORDS, Move, Return};
use crate::outside::refunds::pay_back;
use crate::store::{Conn, StoreError, Stored, Tx, brands, returns};
use crate::web::desk::{Agent, Desk};
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::links;
use crate::web::page::Go;
use crate::wording::{Speaker, labels};

/// A return with all that an agent needs to decide it.
struct Matter {
    case: Case,
    ret: Return,
    plan: RefundPlan,
    entry: Entry,
    brands: HashMap<BrandId, String>,
}

#[derive(Template)]
#[template(path = "care/return.html")]
struct ReturnPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    matter: Matter,
    note: &'a str,
    wrong: Wrong,
    /// A button was pressed that leads nowhere any more.
    late: bool,
}

impl ReturnPage<'_> {
    fn here(&self) -> String {
        links::care_return(&self.matter.ret.rma)
    }

    fn order_link(&self) -> String {
        links::care_order(&self.matter.case.order.number)
    }

    fn state(&self) -> (&'static str, &'static str) {
        labels::standing(self.matter.ret.standing)
    }

    fn reason(&self) -> (&'static str, &'static str) {
        labels::reason(self.matter.ret.reason)
    }

    fn may(&self, step: Move) -> bool {
        self.matter.ret.standing.may(step)
    }

    fn may_decide(&self) -> bool {
        self.may(Move::Approve)
    }

    fn may_receive(&self) -> bool {
        self.may(Move::Receive)
    }

    fn may_refund(&self) -> bool {
        self.may(Move::Refund)
    }

    fn is_underway(&self) -> bool {
        self.may(Move::Settle)
    }

    /// Whether the money has gone or will.
    fn is_rejected(&self) -> bool {
        self.matter.ret.standing.decision == Decision::Rejected
    }

    fn title_of(&self, back: &RefundLine) -> &str {
        self.matter.case.line(&back.line).map_or("", |line| line.title.as_str())
    }

    fn sku_of(&self, back: &RefundLine) -> &str {
        self.matter.case.line(&back.line).map_or("", |line| line.sku.as_str())
    }

    fn line_total(&self, back: &RefundLine) -> Money {
        back.total().unwrap_or(Money::zero(back.goods.currency()))
    }

    fn carriage_total(&self, back: &RefundCarriage) -> Money {
        back.carriage.total().unwrap_or(Money::zero(self.matter.plan.currency))
    }

    fn settled_total(&self, gone: &RefundSettled) -> Money {
        gone.parts.total().unwrap_or(Money::zero(self.matter.plan.currency)).negated()
    }

    fn shipping_of(&self, back: &RefundCarriage) -> Money {
        let carriage = back.carriage;
        carriage.shipping.plus(carriage.fees).unwrap_or(carriage.shipping)
    }

    fn consignments(&self) -> impl Iterator<Item = &Consignment> {
        let back = &self.matter.plan.lines;
        let all = self.matter.case.consignments.iter();
        all.filter(move |consignment| back.iter().any(|line| line.consignment == consignment.id))
    }

    fn last_day(&self, consignment: &Consignment) -> Option<NaiveDate> {
        self.matter.case.last_day(&consignment.id)
    }

    /// Other returns of the same order.
    fn others(&self) -> usize {
        self.matter.case.returns.len().saturating_sub(1)
    }

    fn account(&self, posting: &Posting) -> &'static str {
        labels::account(posting.account)
    }

    fn brand(&self, posting: &Posting) -> &str {
        posting.brand.as_ref().and_then(|brand| self.matter.brands.get(brand)).map_or("", String::as_str)
    }

    fn debit(&self, posting: &Posting) -> Option<Money> {
        (posting.amount.minor() > 0).then_some(posting.amount)
    }

    fn credit(&self, posting: &Posting) -> Option<Money> {
        (posting.amount.minor() < 0).then(|| posting.amount.negated())
    }

    /// What stands on either side, by currency: the same on both, or the entry could not be posted.
    fn sides(&self) -> Vec<Money> {
        let postings = self.matter.entry.postings();
        let currencies = balance(postings).map(|sums| sums.into_keys().collect::<Vec<Currency>>()).unwrap_or_default();
        let debits = |currency: Currency| {
            let debits = postings.iter().filter_map(|posting| self.debit(posting));
            Money::sum(currency, debits.filter(|amount| amount.currency() == currency)).ok()
        };
        currencies.into_iter().filter_map(debits).collect()
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }
}

fn load(conn: &mut Conn, rma: &Rma) -> Stored<Option<Matter>> {
    let Some((case, ret)) = returns::case_of(conn, rma)? else { return Ok(None) };
    let plan = case.plan_of(&ret).map_err(|error| StoreError::corrupt("returns", error))?;
    let entry = entry_of(conn, &case, &ret)?;
    let brands = brands::all(conn)?.into_iter().map(|brand| (brand.id, brand.name)).collect();
    Ok(Some(Matter { case, ret, plan, entry, brands }))
}

fn number(rma: &str) -> Result<Rma, Fault> {
    rma.parse().or(Err(Fault::NotFound))
}

async fn answer(
    desk: &Agent,
    rma: &Rma,
    (status, note, wrong): (StatusCode, &str, Wrong),
) -> Result<HttpResponse, Fault> {
    let asked = rma.clone();
    let matter = desk.app.db.read(move |read| load(read, &asked)).await?.ok_or(Fault::NotFound)?;
    let late = status == StatusCode::CONFLICT;
    desk.show_as(status, &ReturnPage { t: &desk.t, desk, matter, note, wrong, late })
}

/// `GET /care/returns/{rma}`
pub async fn show(desk: Agent, rma: Path<String>) -> Result<HttpResponse, Fault> {
    answer(&desk, &number(&rma)?, (StatusCode::OK, "", Wrong::none())).await
}

/// Makes a change and leads back to the return; one that comes too late shows how it stands now.
async fn change(
    desk: &Agent,
    rma: Rma,
    said: &'static str,
    work: impl FnOnce(&mut Tx, &Rma, &Author) -> Done<()> + Send + 'static,
) -> Result<HttpResponse, Fault> {
    let (author, asked) = (Author::from(&desk.account), rma.clone());
    match desk.app.db.write(move |tx| work(tx, &asked, &author)).await {
        Ok(()) => Ok(Go::to(links::care_return(&rma)).saying(said).answer(&desk.app)),
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            answer(desk, &rma, (StatusCode::CONFLICT, "", Wrong::none())).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The note of a decision, and what is wrong with it.
fn note(posted: &Posted, needed: bool) -> (String, Wrong) {
    let (note, mut wrong) = (posted.0.get("note"), Wrong::none());
    if needed || !note.is_empty() {
        wrong.text("note", note, MOST_WORDS);
    }
    (note.to_owned(), wrong)
}

/// `POST /care/returns/{rma}/approve`
pub async fn approve(desk: Agent, rma: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let rma = number(&rma)?;
    let (note, wrong) = note(&posted, false);
    if !wrong.is_empty() {
        return answer(&desk, &rma, (StatusCode::UNPROCESSABLE_ENTITY, &note, wrong)).await;
    }
    change(&desk, rma, "said-return-approved", move |tx, rma, author| approve_return(tx, rma, author, &note)).await
}

/// `POST /care/returns/{rma}/reject`: not without a word to the shopper.
pub async fn reject(desk: Agent, rma: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let rma = number(&rma)?;
    let (note, wrong) = note(&posted, true);
    if !wrong.is_empty() {
        return answer(&desk, &rma, (StatusCode::UNPROCESSABLE_ENTITY, &note, wrong)).await;
    }
    change(&desk, rma, "said-return-rejected", move |tx, rma, author| reject_return(tx, rma, author, &note)).await
}

/// `POST /care/returns/{rma}/receive`
pub async fn receive(desk: Agent, rma: Path<String>, _: Posted) -> Result<HttpResponse, Fault> {
    change(&desk, number(&rma)?, "said-return-received", receive_return).await
}

/// `POST /care/returns/{rma}/lose`
pub async fn lose(desk: Agent, rma: Path<String>, _: Posted) -> Result<HttpResponse, Fault> {
    change(&desk, number(&rma)?, "said-return-lost", lose_return).await
}

/// `POST /care/returns/{rma}/refund`: written down, taken to the provider, and its answer written down.
pub async fn refund(desk: Agent, rma: Path<String>, _: Posted) -> Result<HttpResponse, Fault> {
    let rma = number(&rma)?;
    let (author, asked) = (Author::from(&desk.account), rma.clone());
    let refund = match desk.app.db.write(move |tx| refund_return(tx, &asked, &author)).await {
        Ok(refund) => refund,
        Err(ActionError::Refused(Refusal::AlreadyDecided)) => {
            return answer(&desk, &rma, (StatusCode::CONFLICT, "", Wrong::none())).await;
        }
        Err(error) => return Err(error.into()),
    };
    let paid = pay_back(&desk.app.db, desk.app.payments.as_ref(), &refund).await?;
    let said = if paid { "said-return-refunded" } else { "said-refund-waits" };
    Ok(Go::to(links::care_return(&rma)).saying(said).answer(&desk.app))
}
