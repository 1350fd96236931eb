//! An order's page: the confirmation, and where its parcels are. For its account, the session that placed it, or whoever
//! holds its key.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::{NaiveDate, TimeDelta};
use rand::RngExt;

use super::cart;
use crate::actions::call_off::{Wish, call_off as off};
use crate::actions::open_order::{code_opens, send_order_code};
use crate::actions::{ActionError, Refusal};
use crate::domain::accounts::Email;
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Move};
use crate::domain::country::Country;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, OrderNumber, TrackingNumber, UploadId};
use crate::domain::lanes::Incoterm;
use crate::domain::money::Money;
use crate::domain::orders::{Consignment, Order, OrderLine, OrderState};
use crate::domain::returns::{Case, Reason, Repaid, Return};
use crate::domain::settlements::{Settlement, SettlementState};
use crate::outside::refunds::pay_back;
use crate::store::{StoreError, consignments as moves, orders, returns, settlements};
use crate::web::answers;
use crate::web::fault::Fault;
use crate::web::forms::{Posted, Wrong};
use crate::web::offers::{Cities, Index, city as city_of};
use crate::web::page::{Go, Page};
use crate::web::pictures::Shot;
use crate::web::receipt::{GoodsRow, Ribbon, Row, journey, rows};
use crate::web::{links, session};
use crate::wording::{Speaker, labels, receipts};

/// For how long a code opens an order.
const CODE_LASTS: TimeDelta = TimeDelta::minutes(15);

struct Parcel {
    number: String,
    /// The shape and the words of where it stands.
    state: (&'static str, &'static str),
    tracking: Option<TrackingNumber>,
    moves: Vec<Move>,
    city: String,
    ribbon: Ribbon,
    lines: Vec<(OrderLine, Option<Shot>)>,
    rows: Vec<Row>,
    /// What came back because less was charged at the border: paid, charged, what comes back, and whether it went.
    back: Option<(Money, Money, Money, bool)>,
    /// Whether it is there, so that its goods can be reviewed.
    arrived: bool,
    /// Whether the shopper may call it off by itself.
    may_stay: bool,
    /// The day by which it is there, where it goes another way than it was sold.
    otherwise: Option<NaiveDate>,
    /// The parcel whose place it takes: nobody paid for this one.
    first: Option<ConsignmentNumber>,
    /// The parcel that takes its place.
    instead: Option<ConsignmentNumber>,
}

#[derive(Template)]
#[template(path = "shop/order.html")]
struct OrderPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    order: &'a Order,
    case: &'a Case,
    parcels: Vec<Parcel>,
    incoterms: Vec<Incoterm>,
    key: String,
    /// Whether the shopper may call all of it off.
    may_end: bool,
    /// Why it was not called off.
    says: Option<String>,
}

impl OrderPage<'_> {
    /// What a line was made with, where it was made for somebody.
    fn answers(&self, line: &OrderLine) -> Vec<answers::Row> {
        let (front, number) = (&self.page.storefront, &self.order.number);
        let href = |id: &UploadId| links::order_picture(front, number, id, &self.key);
        line.personal.as_ref().map_or_else(Vec::new, |made| answers::rows(made, front.language, &href))
    }

    fn heading(&self) -> &'static str {
        match self.order.state {
            OrderState::Paid if self.is_off() => "order-heading-called-off",
            OrderState::Paid => "order-heading-paid",
            OrderState::AwaitingPayment => "order-heading-awaiting",
            OrderState::Declined => "order-heading-declined",
            OrderState::Cancelled => "order-heading-cancelled",
        }
    }

    /// Whether every parcel was called off.
    fn is_off(&self) -> bool {
        self.case.consignments.iter().all(|one| one.state == ConsignmentState::Cancelled)
    }

    /// What goes back for parcels that were called off or are gone.
    fn owed(&self) -> impl Iterator<Item = &Return> {
        self.case.returns.iter().filter(|ret| !ret.reason.is_offered())
    }

    fn owed_says(&self, ret: &Return) -> String {
        let words = if ret.reason == Reason::ParcelLost { "order-loss-back" } else { "order-called-off-back" };
        let went = if ret.standing.refund == Repaid::Refunded { "yes" } else { "no" };
        self.t.say(words).with("amount", ret.amount).with("went", went).to_string()
    }

    fn call_off_link(&self) -> String {
        format!("{}/call-off", links::order(&self.page.storefront, &self.order.number))
    }

    fn state(&self) -> (&'static str, &'static str) {
        (labels::order_mark(self.order.state), labels::order_state(self.order.state))
    }

    fn paid(&self) -> bool {
        self.order.state == OrderState::Paid
    }

    fn paid_words(&self) -> &'static str {
        if self.paid() { "order-paid" } else { "cart-you-pay" }
    }

    fn sums(&self) -> Vec<(&'static str, Money)> {
        let totals = &self.order.totals;
        cart::sums([totals.goods, totals.shipping, totals.duty, totals.tax, totals.fees])
    }

    fn became(&self, one: &Move) -> &'static str {
        labels::consignment_state(one.became).1
    }

    fn review_link(&self, line: &OrderLine) -> String {
        links::review(&self.page.storefront, &self.order.number, &line.sku, &self.key)
    }

    fn return_link(&self) -> String {
        let to = links::ask_return(&self.page.storefront, &self.order.number);
        if self.key.is_empty() { to } else { format!("{to}?key={}", self.key) }
    }
}

/// Whether the visitor may see the order.
pub(super) fn may_see(page: &Page, order: &Order, key: &str) -> bool {
    let owner = order.account.is_some() && page.account().map(|account| &account.id) == order.account.as_ref();
    let placed_it = page.session.as_ref().is_some_and(|session| session.cart.as_ref() == Some(&order.cart));
    owner || placed_it || (!key.is_empty() && session::same(&session::hash(key), &order.key_hash))
}

/// `GET /{storefront}/orders/{number}`
///
/// # Errors
/// [`Fault::NotFound`] for an order that is not there, or not the visitor's to see.
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let number: OrderNumber = path.into_inner().1.parse().or(Err(Fault::NotFound))?;
    let key = page.asked("key");
    answer(&page, number, key, (StatusCode::OK, None)).await
}

/// `POST /{storefront}/orders/{number}/call-off`: a parcel, or all of them, while nobody works on them.
///
/// # Errors
/// [`Fault::NotFound`] for an order that is not there, or not the visitor's.
pub async fn call_off(page: Page, path: Path<(String, String)>, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let number: OrderNumber = path.into_inner().1.parse().or(Err(Fault::NotFound))?;
    let key = fields.get("key").to_owned();
    let asked = number.clone();
    let order = page.app.db.read(move |read| orders::by_number(read, &asked)).await?;
    let order = order.filter(|order| may_see(&page, order, &key)).ok_or(Fault::NotFound)?;
    let parcel = match fields.get("parcel") {
        "" => None,
        typed => Some(typed.parse::<ConsignmentNumber>().or(Err(Fault::NotFound))?),
    };
    let author = Author::shopper(order.account);
    let asked = number.clone();
    let done = page.app.db.write(move |tx| {
        let wish = Wish { order: &asked, parcel: parcel.as_ref(), shopper: true, note: "" };
        off(tx, &author, &wish)
    });
    match done.await {
        Ok(refund) => {
            let paid = match refund {
                Some(refund) => pay_back(&page.app.db, page.app.payments.as_ref(), &refund).await?,
                None => true,
            };
            let front = &page.storefront;
            let to =
                if key.is_empty() { links::order(front, &number) } else { links::order_with_key(front, &number, &key) };
            let said = if paid { "said-called-off" } else { "said-called-off-waits" };
            Ok(Go::to(to).saying(said).answer(&page.app))
        }
        Err(ActionError::Refused(Refusal::Unowed(why))) => {
            let says = labels::unowed(&page.t, &why);
            answer(&page, number, key, (StatusCode::CONFLICT, Some(says))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn answer(
    page: &Page,
    number: OrderNumber,
    key: String,
    (status, says): (StatusCode, Option<String>),
) -> Result<HttpResponse, Fault> {
    type Lives = HashMap<ConsignmentId, Vec<Move>>;
    type Found = (Case, Lives, Vec<Settlement>, Arc<Index>, Arc<Cities>);
    let app = page.app.clone();
    let found = page
        .app
        .db
        .read(move |read| -> Result<Option<Found>, StoreError> {
            let Some(order) = orders::by_number(read, &number)? else { return Ok(None) };
            let settled = settlements::of_order(read, &order.id)?;
            let lives = moves::moves_of(read, std::slice::from_ref(&order.id))?;
            let case = returns::case(read, order)?;
            Ok(Some((case, lives, settled, app.offers.index(read)?, app.offers.cities(read)?)))
        })
        .await?;
    let (case, mut lives, settled, index, cities) = found.ok_or(Fault::NotFound)?;
    if !may_see(page, &case.order, &key) {
        return Err(Fault::NotFound);
    }
    let incoterms = cart::incoterms(case.consignments.iter().map(|consignment| &consignment.terms));
    let mut parcels = Vec::new();
    for consignment in case.consignments.iter().chain(&case.replacements).cloned() {
        let holds = |line: &OrderLine| match consignment.replaces {
            None => line.quantity,
            Some(_) => consignment.terms.lines.iter().filter(|own| own.is_of(line)).map(|own| own.quantity).sum(),
        };
        // Of what is sent once more, as many as this parcel holds.
        let own = case.lines_of(consignment.sold_as()).filter(|line| holds(line) > 0);
        let own: Vec<OrderLine> = own.map(|line| OrderLine { quantity: holds(line), ..line.clone() }).collect();
        let number = |id: &ConsignmentId| case.consignments.iter().find(|one| one.id == *id).map(|one| &one.number);
        let first = consignment.replaces.as_ref().and_then(number).cloned();
        let instead = case.replacement_of(&consignment.id).map(|one| one.number.clone());
        let may_stay = case.consignments.len() > 1 && case.to_call_off(Some(&consignment.number), true).is_ok();
        let back = settled.iter().find(|one| one.consignment == consignment.id).and_then(given_back);
        let mut moves = lives.remove(&consignment.id).unwrap_or_default();
        moves.retain(|one| !one.stays());
        parcels.push(Parcel {
            back,
            moves,
            may_stay,
            first,
            instead,
            ..parcel(page, case.order.country, consignment, own, &index, &cities)?
        });
    }
    let may_end = case.to_call_off(None, true).is_ok();
    let (t, order, case) = (&page.t, &case.order, &case);
    let mut response =
        page.show_as(status, &OrderPage { t, page, order, case, parcels, incoterms, key, may_end, says })?;
    super::private(&mut response);
    Ok(response)
}

fn parcel(
    page: &Page,
    to: Country,
    consignment: Consignment,
    lines: Vec<OrderLine>,
    index: &Index,
    cities: &Cities,
) -> Result<Parcel, Fault> {
    // How it goes is told of the road it goes by; what was paid, of the one it was sold on.
    let (city, ribbon) = journey(&page.t, consignment.way(), to, index, cities);
    let otherwise = consignment.road.as_ref().map(|road| road.terms.journey.arrives.1);
    let Consignment { terms, receipt, number, state, tracking, .. } = consignment;
    let sold_from = city_of(cities, &terms.place, page.t.language()).unwrap_or(&terms.place_code);
    let name = |line: &OrderLine| index.brand(&line.brand).map(|brand| brand.name.clone()).unwrap_or_default();
    let label = |line: &OrderLine| receipts::counted(line.quantity, &line.title);
    let goods: Vec<GoodsRow> = lines.iter().map(|line| GoodsRow { label: label(line), brand: name(line) }).collect();
    let rows = rows(&page.t, &terms, &receipt, &goods, sold_from).map_err(|error| Fault::Broken(error.to_string()))?;
    let shot = |line: &OrderLine| (!line.media.is_empty()).then(|| Shot::of_media(&line.media));
    Ok(Parcel {
        number: number.to_string(),
        state: labels::consignment_state(state),
        arrived: state == ConsignmentState::Delivered,
        tracking,
        moves: Vec::new(),
        ribbon,
        city,
        lines: lines
            .into_iter()
            .map(|line| {
                let shot = shot(&line);
                (line, shot)
            })
            .collect(),
        rows,
        back: None,
        may_stay: false,
        otherwise,
        first: None,
        instead: None,
    })
}

/// What a settlement gives back, where it gives anything.
fn given_back(of: &Settlement) -> Option<(Money, Money, Money, bool)> {
    let judged = &of.judged;
    let (paid, charged, back) = (judged.paid.total().ok()?, judged.charged.total().ok()?, judged.owed().ok()?);
    (!back.is_zero()).then_some((paid, charged, back, of.state == SettlementState::Refunded))
}

#[derive(Template)]
#[template(path = "shop/find_order.html")]
struct FindPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    number: String,
    email: String,
    sent: bool,
    wrong: Wrong,
}

impl FindPage<'_> {
    fn says(&self, field: &str) -> Option<String> {
        self.wrong.of(self.t, field)
    }
}

fn asking(
    page: &Page,
    status: StatusCode,
    (number, email): (&str, &str),
    sent: bool,
    wrong: Wrong,
) -> Result<HttpResponse, Fault> {
    let (number, email) = (number.to_owned(), email.to_owned());
    let mut response = page.show_as(status, &FindPage { t: &page.t, page, number, email, sent, wrong })?;
    super::private(&mut response);
    Ok(response)
}

/// `GET /{storefront}/orders/find`
///
/// # Errors
/// When the template fails.
pub async fn find(page: Page) -> Result<HttpResponse, Fault> {
    std::future::ready(asking(&page, StatusCode::OK, ("", ""), false, Wrong::none())).await
}

/// Under what a code is kept: a million codes are soon tried on a plain hash, but not without the program's key.
fn code_hash(page: &Page, number: &OrderNumber, code: &str) -> String {
    page.app.signature("order code", &format!("{number} {code}"))
}

/// `POST /{storefront}/orders/find`: sends a code if number and address belong together, and says the same if not.
///
/// # Errors
/// When the database fails.
pub async fn send_code(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let (number, email) = (fields.get("number"), fields.get("email"));
    let mut wrong = Wrong::none();
    let order = wrong.keep("number", number.parse::<OrderNumber>(), "find-number-wrong");
    let address = wrong.keep("email", email.parse::<Email>(), "form-email-wrong");
    let (Some(order), Some(address)) = (order, address) else {
        return asking(&page, StatusCode::UNPROCESSABLE_ENTITY, (number, email), false, wrong);
    };
    let code = format!("{:06}", rand::rng().random_range(0..1_000_000_u32));
    let until = page.now + CODE_LASTS;
    let hash = code_hash(&page, &order, &code);
    page.app.db.write(move |tx| send_order_code(tx, &order, &address, &code, &hash, until)).await?;
    asking(&page, StatusCode::OK, (number, email), true, Wrong::none())
}

/// `POST /{storefront}/orders/open`: a code opens the order.
///
/// # Errors
/// When the database fails.
pub async fn open(page: Page, Posted(fields): Posted) -> Result<HttpResponse, Fault> {
    let (number, email) = (fields.get("number"), fields.get("email"));
    let key_of = Data::clone(&page.app);
    let opened = match number.parse::<OrderNumber>() {
        Ok(number) => {
            let hash = code_hash(&page, &number, fields.get("code"));
            let key_hash = move |order: &Order| session::hash(&key_of.order_key(&order.attempt));
            page.app.db.write(move |tx| code_opens(tx, &number, &hash, key_hash)).await
        }
        Err(_) => Err(Refusal::NotFound.into()),
    };
    match opened {
        Ok(Some(order)) => {
            let key = page.app.order_key(&order.attempt);
            Ok(Go::to(links::order_with_key(&page.storefront, &order.number, &key)).answer(&page.app))
        }
        Ok(None) | Err(ActionError::Refused(_)) => {
            let mut wrong = Wrong::none();
            wrong.say("code", "find-code-wrong", Vec::new());
            asking(&page, StatusCode::UNPROCESSABLE_ENTITY, (number, email), true, wrong)
        }
        Err(ActionError::Broken(error)) => Err(error.into()),
    }
}
