//! Sending something back: what and why, what comes of it, and how the returns of an order stand.
//!
//! Read and asked by whoever may see the order: its account, or the holder of its key. The amount is shown before
//! anything is sent.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

use super::orders::may_see;
use crate::actions::ask_return::{Wish, ask_return, today};
use crate::actions::{ActionError, Refusal};
use crate::domain::ids::{OrderNumber, UploadId};
use crate::domain::money::Money;
use crate::domain::orders::OrderLine;
use crate::domain::refunds::{RefundLine, RefundPlan, RefundSettled, Unplannable};
use crate::domain::returns::{Case, MOST_WORDS, Reason, Return, ReturnLine, ReturnRefused};
use crate::store::{Conn, Stored, orders, returns};
use crate::web::answers;
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted, Wrong};
use crate::web::links;
use crate::web::page::{Go, Page};
use crate::web::pictures::Shot;
use crate::wording::{Speaker, labels};

/// Fields of the form, as they are named where something is wrong with them.
const UNITS: &str = "units";
const REASON: &str = "reason";
const WORDS: &str = "words";

/// One line of the order as the form offers it.
struct Offer {
    line: OrderLine,
    /// The name of its field.
    field: String,
    /// How many may go back, or why none.
    left: Result<u32, ReturnRefused>,
    until: Option<NaiveDate>,
    shot: Option<Shot>,
    chosen: u32,
}

/// What was chosen, and what it comes to.
struct Chosen {
    reason: Reason,
    plan: RefundPlan,
    total: Money,
}

#[derive(Template)]
#[template(path = "shop/return.html")]
struct ReturnPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    case: &'a Case,
    key: &'a str,
    offers: Vec<Offer>,
    reason: Option<Reason>,
    words: String,
    chosen: Option<Chosen>,
    wrong: Wrong,
}

impl ReturnPage<'_> {
    fn here(&self) -> String {
        links::ask_return(&self.page.storefront, &self.case.order.number)
    }

    fn order_link(&self) -> String {
        let (front, number) = (&self.page.storefront, &self.case.order.number);
        if self.key.is_empty() { links::order(front, number) } else { links::order_with_key(front, number, self.key) }
    }

    /// The form again, with what was chosen.
    fn back(&self) -> String {
        let mut query: Vec<(&str, String)> = Vec::new();
        if !self.key.is_empty() {
            query.push(("key", self.key.to_owned()));
        }
        query.extend(
            self.offers
                .iter()
                .filter(|offer| offer.chosen > 0)
                .map(|offer| (offer.field.as_str(), offer.chosen.to_string())),
        );
        query.extend(self.reason.map(|reason| ("was", reason.to_string())));
        format!("{}?{}", self.here(), serde_urlencoded::to_string(query).unwrap_or_default())
    }

    fn may_ask(&self) -> bool {
        self.offers.iter().any(|offer| matches!(offer.left, Ok(left) if left > 0))
    }

    fn title_of(&self, back: &RefundLine) -> &str {
        self.case.line(&back.line).map_or("", |line| line.title.as_str())
    }

    /// What a line was made with, where it was made for somebody.
    fn answers(&self, line: &OrderLine) -> Vec<answers::Row> {
        let (front, number) = (&self.page.storefront, &self.case.order.number);
        let href = |id: &UploadId| links::order_picture(front, number, id, self.key);
        line.personal.as_ref().map_or_else(Vec::new, |made| answers::rows(made, front.language, &href))
    }

    /// What comes back for carriage, where any does.
    fn carriage(&self, plan: &RefundPlan) -> Option<Money> {
        let parts = plan.carriage.iter().map(|back| back.carriage.total());
        let total = parts.into_iter().try_fold(self.zero(), |sum, part| sum.plus(part?)).ok()?;
        (!total.is_zero()).then_some(total)
    }

    fn zero(&self) -> Money {
        Money::zero(self.case.order.currency)
    }

    /// Why nothing can go back: by line, but once where all of a parcel waits for an open return.
    fn reasons(&self) -> Vec<(&str, String)> {
        let mut reasons: Vec<(&str, String)> = Vec::new();
        for offer in &self.offers {
            let Err(why) = &offer.left else { continue };
            let title = if matches!(why, ReturnRefused::StillOpen { .. }) { "" } else { offer.line.title.as_str() };
            let reason = (title, refusal_words(self.t, why));
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }

    fn settled_total(&self, gone: &RefundSettled) -> Money {
        gone.parts.total().unwrap_or(self.zero()).negated()
    }

    fn line_total(&self, back: &RefundLine) -> Money {
        back.total().unwrap_or(Money::zero(back.goods.currency()))
    }

    /// What stands against a line, in words.
    fn against(&self, why: &ReturnRefused) -> String {
        refusal_words(self.t, why)
    }

    /// Whether the field of a line needs another look: its own, or all of them where nothing was chosen.
    fn is_wrong(&self, offer: &Offer) -> bool {
        let own = self.says(&offer.field).is_some();
        own || (self.says(UNITS).is_some() && self.offers.iter().all(|offer| offer.chosen == 0))
    }

    fn is_refused(&self) -> bool {
        self.offers.iter().any(|offer| offer.chosen > 0) && self.says(UNITS).is_some()
    }

    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }

    /// What was returned of the order, in words.
    fn contents(&self, ret: &Return) -> String {
        let one = |line: &ReturnLine| {
            let title = self.case.line(&line.line).map_or("", |known| known.title.as_str());
            self.t.say("return-units").with("count", line.quantity).with("title", title).to_string()
        };
        ret.lines.iter().map(one).collect::<Vec<_>>().join(" · ")
    }

    fn state(&self, ret: &Return) -> (&'static str, &'static str) {
        labels::standing(ret.standing)
    }

    fn offered(&self) -> Vec<Reason> {
        Reason::offered().collect()
    }

    fn reason(&self, reason: &Reason) -> (&'static str, &'static str) {
        labels::reason(*reason)
    }
}

fn refusal_words(t: &Speaker, why: &ReturnRefused) -> String {
    match why {
        ReturnRefused::NothingChosen => t.say("return-refused-nothing").to_string(),
        ReturnRefused::NoSuchLine | ReturnRefused::NotPaid => t.say("return-refused-not-yet").to_string(),
        ReturnRefused::TooMany { left, .. } => t.say("return-refused-too-many").with("count", *left).to_string(),
        ReturnRefused::TooLate { until, .. } => {
            t.say("return-refused-too-late").with("day", t.date(*until)).to_string()
        }
        ReturnRefused::MadeForSomebody { .. } => t.say("personal-return-refused").to_string(),
        ReturnRefused::StillOpen { rma, .. } => t.say("return-refused-open").with("rma", rma).to_string(),
    }
}

/// Whether a refusal speaks of a line.
fn concerns(why: &ReturnRefused, line: &OrderLine) -> bool {
    match why {
        ReturnRefused::TooMany { line: of, .. }
        | ReturnRefused::TooLate { line: of, .. }
        | ReturnRefused::MadeForSomebody { line: of } => *of == line.id,
        ReturnRefused::StillOpen { consignment, .. } => *consignment == line.consignment,
        ReturnRefused::NothingChosen | ReturnRefused::NoSuchLine | ReturnRefused::NotPaid => false,
    }
}

fn load(conn: &mut Conn, number: &OrderNumber) -> Stored<Option<Case>> {
    match orders::by_number(conn, number)? {
        Some(order) => Ok(Some(returns::case(conn, order)?)),
        None => Ok(None),
    }
}

async fn case(page: &Page, number: &str, key: &str) -> Result<Case, Fault> {
    let Ok(number) = number.parse::<OrderNumber>() else { return Err(Fault::NotFound) };
    let case = page.app.db.read(move |read| load(read, &number)).await?;
    // One answer for an order that is not there and one that is not theirs.
    case.filter(|case| may_see(page, &case.order, key)).ok_or(Fault::NotFound)
}

/// What a form chose, checked against the order.
struct Read {
    offers: Vec<Offer>,
    reason: Option<Reason>,
    lines: Vec<ReturnLine>,
    wrong: Wrong,
}

fn read(page: &Page, case: &Case, fields: &Fields, strict: bool) -> Read {
    let (mut wrong, mut lines, mut offers) = (Wrong::none(), Vec::new(), Vec::new());
    let today = today(&page.app.db.known(), &case.order, page.now);
    for (at, line) in case.lines.iter().enumerate() {
        let field = format!("u{at}");
        let chosen: u32 = fields.get(&field).parse().unwrap_or(0);
        let left = case.returnable(line, today);
        if chosen > 0 {
            lines.push(ReturnLine { line: line.id.clone(), quantity: chosen });
        }
        let shot = (!line.media.is_empty()).then(|| Shot::of_media(&line.media));
        let until = case.last_day(&line.consignment);
        offers.push(Offer { until, shot, line: line.clone(), field, left, chosen });
    }
    let named = if strict { fields.get("reason") } else { fields.get("was") };
    let reason = named.parse().ok().filter(|reason: &Reason| reason.is_offered());
    if strict && reason.is_none() {
        wrong.say(REASON, "return-reason-needed", Vec::new());
    }
    if strict && lines.is_empty() {
        wrong.say(UNITS, "return-refused-nothing", Vec::new());
    }
    Read { offers, reason, lines, wrong }
}

/// `GET /{storefront}/returns/{number}?key=`: the form; with a reason, what would come back.
pub async fn form(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let fields = Fields::new(serde_urlencoded::from_str(&page.query).unwrap_or_default());
    let key = fields.get("key").to_owned();
    let case = case(&page, &path.1, &key).await?;
    let asks = fields.has("reason") || fields.has("look");
    answer(&page, &case, &key, &fields, asks, None)
}

/// `POST /{storefront}/returns/{number}`: asks.
pub async fn ask(page: Page, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let fields = posted.0;
    let key = fields.get("key").to_owned();
    let case = case(&page, &path.1, &key).await?;
    let Read { reason, lines, mut wrong, .. } = read(&page, &case, &fields, true);
    let words = fields.get("words");
    if words.chars().count() > MOST_WORDS {
        wrong.say(WORDS, "form-too-long", vec![("most", MOST_WORDS.into())]);
    }
    let (Some(reason), true) = (reason, wrong.is_empty()) else {
        return answer(&page, &case, &key, &fields, true, Some(wrong));
    };
    let wish = Wish { order: case.order.id.clone(), reason, words: words.to_owned(), lines };
    match page.app.db.write(move |tx| ask_return(tx, wish)).await {
        Ok(_) => {
            let here = links::ask_return(&page.storefront, &case.order.number);
            let to = if key.is_empty() { here } else { format!("{here}?key={key}") };
            Ok(Go::to(to).saying("said-return-asked").answer(&page.app))
        }
        Err(ActionError::Refused(Refusal::Return(_))) => {
            // The order as it stands now says what stands against it.
            let case = self::case(&page, &path.1, &key).await?;
            answer(&page, &case, &key, &fields, true, None)
        }
        Err(error) => Err(error.into()),
    }
}

fn answer(
    page: &Page,
    case: &Case,
    key: &str,
    fields: &Fields,
    asks: bool,
    more: Option<Wrong>,
) -> Result<HttpResponse, Fault> {
    let Read { offers, reason, lines, wrong } = read(page, case, fields, asks);
    let mut wrong = more.unwrap_or(wrong);
    let mut status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut chosen = None;
    if let (true, true, Some(reason)) = (asks, wrong.is_empty() || wrong.of(&page.t, WORDS).is_some(), reason) {
        match case.ask(reason, &lines, today(&page.app.db.known(), &case.order, page.now)) {
            Ok(plan) => {
                let total = plan.total().map_err(|error| Fault::Broken(error.to_string()))?;
                chosen = Some(Chosen { reason, plan, total });
            }
            Err(Unplannable::Refused(why)) => {
                let said = || vec![("why", refusal_words(&page.t, &why).into())];
                let field = offers.iter().find(|offer| concerns(&why, &offer.line)).map(|offer| offer.field.as_str());
                if let Some(field) = field {
                    wrong.say(field, "return-refused", said());
                }
                wrong.say(UNITS, "return-refused", said());
                status = StatusCode::CONFLICT;
            }
            Err(Unplannable::Amount(error)) => return Err(Fault::Broken(error.to_string())),
        }
    }
    let words = fields.get("words").to_owned();
    page.show_as(status, &ReturnPage { t: &page.t, page, case, key, offers, reason, words, chosen, wrong })
}
