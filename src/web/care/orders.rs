//! Orders: found by number, e-mail or name, and each with its whole story.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use askama::Template;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::story::{self, Chapter};
use super::{parcels, replacing};
use crate::actions::plan_road::Roads;
use crate::actions::set_tracking::set_tracking;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Move};
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, LaneId, OrderNumber, PlaceId, Rma, TrackingNumber};
use crate::domain::landed_cost::{Route, RuleUsed};
use crate::domain::money::Money;
use crate::domain::orders::{Charge, ChargePart, Collector, Consignment, Order, OrderLine, OrderState};
use crate::domain::refunds::Refund;
use crate::domain::rerouting::Way;
use crate::domain::returns::{Case, Reason as ReturnReason, Return};
use crate::domain::routing::{Alternative, Outcome, Reason, Shelf};
use crate::domain::rulebook::Rulebook;
use crate::domain::settlements::{Parts, Settlement};
use crate::domain::texts::Texts;
use crate::store::identifiers::{self, Kept};
use crate::store::known::Known;
use crate::store::payments::Payment;
use crate::store::reroutes::Reroute;
use crate::store::{
    Conn, Stored, consignments, orders, outbox, payments, places, refunds, reroutes, returns, rulebooks, settlements,
};
use crate::web::desk::{Desk, Reader};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::numbers;
use crate::web::offers::city;
use crate::web::page::Go;
use crate::wording::{Speaker, labels};

/// Orders on one page of a search.
const FOUND: i64 = 50;

/// What an agent typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    q: String,
}

#[derive(Template)]
#[template(path = "care/orders.html")]
struct OrdersPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    words: &'a str,
    found: Vec<Order>,
}

impl OrdersPage<'_> {
    fn link(&self, order: &Order) -> String {
        links::care_order(&order.number)
    }

    fn state(&self, order: &Order) -> (&'static str, &'static str) {
        order_state(order.state)
    }
}

/// The shape and the words of where an order stands.
fn order_state(state: OrderState) -> (&'static str, &'static str) {
    (labels::order_mark(state), labels::order_state(state))
}

/// `GET /care/orders?q=`
pub async fn list(desk: Reader, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let words: String = sought.q.trim().chars().take(100).collect();
    let asked = words.clone();
    let found = desk.app.db.read(move |read| orders::search(read, &asked, FOUND)).await?;
    desk.show(&OrdersPage { t: &desk.t, desk: &desk, words: &words, found })
}

/// All of an order that an agent may ask for.
struct Whole {
    case: Case,
    charges: Vec<(ConsignmentId, Charge)>,
    events: Vec<orders::Happened>,
    letters: Vec<outbox::LetterRow>,
    payments: Vec<Payment>,
    refunds: Vec<Refund>,
    settlements: Vec<Settlement>,
    /// The recipient's number at customs, sealed.
    number: Option<Kept>,
    lives: HashMap<ConsignmentId, Vec<Move>>,
    /// Other roads that parcels took.
    reroutes: Vec<Reroute>,
    /// Roads for the goods of parcels that are gone, where they may be sent once more.
    again: HashMap<ConsignmentId, Roads>,
    shelves: Arc<[Shelf]>,
    cities: HashMap<PlaceId, Texts<String>>,
    /// The rules of the order, for those who are told which of them are uncertain.
    rulebook: Option<Arc<Rulebook>>,
}

fn load(
    conn: &mut Conn,
    (known, now): (&Known, DateTime<Utc>),
    number: &OrderNumber,
    told: bool,
) -> Stored<Option<Whole>> {
    let Some(order) = orders::by_number(conn, number)? else { return Ok(None) };
    let id = order.id.clone();
    let hash = order.plan.rulebook.as_str();
    let rulebook = match told {
        false => None,
        true if known.versions.rulebook_hash == hash => Some(Arc::clone(&known.rulebook)),
        true => rulebooks::by_hash(conn, hash)?,
    };
    let case = returns::case(conn, order)?;
    let mut again = HashMap::new();
    for gone in case.consignments.iter().filter(|_| !told) {
        if let Some(roads) = replacing::roads(conn, known, now, (&case, gone))? {
            again.insert(gone.id.clone(), roads);
        }
    }
    Ok(Some(Whole {
        case,
        again,
        reroutes: reroutes::of_orders(conn, std::slice::from_ref(&id))?.remove(&id).unwrap_or_default(),
        charges: orders::charges(conn, &id)?,
        events: orders::events(conn, &id)?,
        letters: outbox::of_order(conn, &id)?,
        payments: payments::of_order(conn, &id)?,
        refunds: refunds::of_order(conn, &id)?,
        settlements: settlements::of_order(conn, &id)?,
        number: identifiers::of_order(conn, &id)?,
        lives: consignments::moves_of(conn, std::slice::from_ref(&id))?,
        shelves: Arc::clone(&known.shelves),
        cities: places::cities(conn)?,
        rulebook,
    }))
}

#[derive(Template)]
#[template(path = "care/order.html")]
struct OrderPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    whole: Whole,
    story: Vec<Chapter>,
    says: Says,
}

impl OrderPage<'_> {
    fn order(&self) -> &Order {
        &self.whole.case.order
    }

    fn state(&self) -> (&'static str, &'static str) {
        order_state(self.order().state)
    }

    fn customs_number(&self) -> Option<(String, String)> {
        Some(numbers::masked(&self.desk.app, self.t, &self.order().id, self.whole.number.as_ref()?))
    }

    fn city(&self, place: &PlaceId) -> String {
        city(&self.whole.cities, place, self.t.language()).unwrap_or(place.as_str()).to_owned()
    }

    fn lane(&self, id: &LaneId) -> String {
        let lane = self.whole.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).find(|lane| lane.id == *id);
        lane.map_or_else(|| id.to_string(), |lane| format!("{} ({})", lane.carrier, lane.code))
    }

    /// The road of an alternative: its cities and carriers.
    fn road(&self, other: &Alternative) -> String {
        let cities: Vec<String> = other.places.iter().map(|place| self.city(place)).collect();
        let lanes: Vec<String> = other.lanes.iter().map(|lane| self.lane(lane)).collect();
        format!("{} · {}", cities.join(" + "), lanes.join(" + "))
    }

    /// Why the road was chosen.
    fn because(&self, consignment: &Consignment) -> String {
        match consignment.reason {
            Reason::OnlyRoad => self.t.say("care-because-only").to_string(),
            Reason::Cheapest { saves } => self.t.say("care-because-cheapest").with("saves", saves).to_string(),
            Reason::FewerParcels => self.t.say("care-because-fewer").to_string(),
            Reason::Sooner => self.t.say("care-because-sooner").to_string(),
            Reason::ListedFirst => self.t.say("care-because-first").to_string(),
            Reason::Chosen { costs } => self.t.say("care-because-chosen").with("costs", costs).to_string(),
        }
    }

    fn outcome(&self, other: &Alternative) -> String {
        match other.outcome {
            Outcome::Possible { total, arrives, parcels, .. } => self
                .t
                .say("care-would-cost")
                .with("total", total)
                .with("day", arrives)
                .with("count", parcels)
                .to_string(),
            Outcome::Impossible { why, .. } => self.t.say(labels::why_not(why)).to_string(),
        }
    }

    fn lines<'c>(&'c self, consignment: &'c Consignment) -> impl Iterator<Item = &'c OrderLine> {
        self.whole.case.lines_of(consignment.sold_as())
    }

    /// Every parcel: what was sold, and what is sent in the place of any of it.
    fn parcels(&self) -> Vec<&Consignment> {
        self.whole.case.consignments.iter().chain(&self.whole.case.replacements).collect()
    }

    /// Units of a line in a parcel.
    fn units(&self, consignment: &Consignment, line: &OrderLine) -> u32 {
        let own = consignment.terms.lines.iter().filter(|own| own.is_of(line));
        own.map(|own| own.quantity).sum()
    }

    /// The roads a parcel took after it was sold.
    fn rerouted<'c>(&'c self, consignment: &'c Consignment) -> impl Iterator<Item = &'c Reroute> {
        self.whole.reroutes.iter().filter(|one| one.consignment == consignment.id)
    }

    /// Whether its lane is closed, and it still lies at its place.
    fn is_stranded(&self, consignment: &Consignment) -> bool {
        let mut lanes = self.whole.shelves.iter().flat_map(|shelf| shelf.lanes.iter());
        let closed = lanes.any(|lane| lane.id == consignment.way().lane && !lane.open);
        closed && consignment.state.is_loose() && self.order().state == OrderState::Paid && !self.desk.is_operators()
    }

    /// The roads by which its goods can be sent once more.
    fn again(&self, consignment: &Consignment) -> Option<&[Way]> {
        self.whole.again.get(&consignment.id).map(|roads| roads.ways.as_slice())
    }

    /// The parcel that takes its place, and whether it turned up since.
    fn instead(&self, consignment: &Consignment) -> Option<(&ConsignmentNumber, bool)> {
        let instead = self.whole.case.replacement_of(&consignment.id)?;
        Some((&instead.number, !self.whole.case.is_gone(&consignment.id)))
    }

    /// The parcel whose place it takes.
    fn first(&self, consignment: &Consignment) -> Option<&ConsignmentNumber> {
        let first = consignment.replaces.as_ref()?;
        self.whole.case.consignments.iter().find(|one| one.id == *first).map(|one| &one.number)
    }

    fn charges<'c>(&'c self, consignment: &'c Consignment) -> impl Iterator<Item = &'c Charge> {
        self.whole.charges.iter().filter(|(id, _)| *id == consignment.id).map(|(_, charge)| charge)
    }

    fn charged(&self, consignment: &Consignment) -> Money {
        let currency = self.order().currency;
        Money::sum(currency, self.charges(consignment).map(|charge| charge.amount)).unwrap_or(Money::zero(currency))
    }

    fn goods_of(&self, charge: &Charge) -> &str {
        charge.line.as_ref().and_then(|id| self.whole.case.line(id)).map_or("", |line| line.title.as_str())
    }

    fn charge(&self, charge: &Charge) -> &'static str {
        charge_words(&charge.kind)
    }

    fn part(&self, charge: &Charge) -> &'static str {
        match charge.part {
            ChargePart::Goods => "care-part-goods",
            ChargePart::Shipping => "care-part-shipping",
        }
    }

    fn collector(&self, charge: &Charge) -> &'static str {
        match charge.collector {
            Collector::Checkout => "care-by-checkout",
            Collector::Delivery => "care-by-delivery",
        }
    }

    /// A rate as a percentage where it is a fraction, else as it stands.
    fn rate(&self, charge: &Charge) -> String {
        let Some(rate) = &charge.rate else { return String::new() };
        rate.parse::<rust_decimal::Decimal>().map_or_else(|_| rate.clone(), |fraction| self.t.percent(fraction))
    }

    /// The rules of a consignment that are marked as uncertain, with how sure we are of each: operators alone are told.
    fn uncertain<'c>(&'c self, consignment: &'c Consignment) -> Vec<(&'c RuleUsed, &'c str)> {
        let Some(book) = &self.whole.rulebook else { return Vec::new() };
        let uncertain = consignment.receipt.rules.iter().filter(|rule| rule.uncertain);
        uncertain.map(|rule| (rule, book.row(&rule.id).map_or("", |row| row.confidence.as_str()))).collect()
    }

    fn payment(&self, payment: &Payment) -> (&'static str, &'static str) {
        story::payment(payment.state)
    }

    fn refund(&self, refund: &Refund) -> (&'static str, &'static str) {
        story::refund(refund.state)
    }

    fn standing(&self, ret: &Return) -> (&'static str, &'static str) {
        labels::standing(ret.standing)
    }

    fn today_link(&self) -> String {
        links::care_order_today(&self.order().number)
    }

    fn settlement(&self, consignment: &Consignment) -> Option<&Settlement> {
        self.whole.settlements.iter().find(|one| one.consignment == consignment.id)
    }

    fn settled(&self, settlement: &Settlement) -> (&'static str, &'static str) {
        labels::settlement(settlement.state)
    }

    fn total(&self, parts: &Parts) -> Money {
        parts.total().unwrap_or(Money::zero(self.order().currency))
    }

    /// What stands in the field of a tracking number.
    fn tracking<'c>(&'c self, consignment: &'c Consignment) -> &'c str {
        match &self.says.typed {
            Some((number, typed, _)) if *number == consignment.number => typed,
            _ => consignment.tracking.as_ref().map_or("", TrackingNumber::as_str),
        }
    }

    fn tracking_says(&self, consignment: &Consignment) -> Option<String> {
        let (_, _, message) = self.says.typed.as_ref().filter(|(number, ..)| *number == consignment.number)?;
        Some(self.t.say(message).to_string())
    }

    fn parcel_state(&self, consignment: &Consignment) -> (&'static str, &'static str) {
        labels::consignment_state(consignment.state)
    }

    /// What a carrier may say of it next.
    fn next(&self, consignment: &Consignment) -> Vec<ConsignmentState> {
        let crosses = consignment.cost().route != Route::Warehouse;
        let away = !consignment.state.is_at_place();
        consignment.state.next(crosses).filter(|next| away && parcels::may_tell(*next)).collect()
    }

    fn moves<'c>(&'c self, consignment: &'c Consignment) -> &'c [Move] {
        self.whole.lives.get(&consignment.id).map_or(&[], Vec::as_slice)
    }

    /// What was told, which is where it came to but for news that came late.
    fn said(&self, one: &Move) -> &'static str {
        labels::consignment_state(one.said()).1
    }

    fn state_words(&self, state: &ConsignmentState) -> &'static str {
        labels::consignment_state(*state).1
    }

    fn source(&self, one: &Move) -> &'static str {
        labels::source(one.source)
    }

    fn told_says(&self, consignment: &Consignment) -> Option<&str> {
        let (_, says) = self.says.told.as_ref().filter(|(number, _)| *number == consignment.number)?;
        Some(says)
    }

    /// What comes back if parcels are called off: one, or all of the order where it has several.
    fn back_if_off(&self, one: Option<&ConsignmentNumber>) -> Option<Money> {
        let case = &self.whole.case;
        if self.desk.is_operators() || (one.is_none() && case.consignments.len() < 2) {
            return None;
        }
        let zero = Money::zero(case.order.currency);
        if let Some(again) = case.replacements.iter().find(|again| Some(&again.number) == one) {
            let rest = case.replacement_to_call_off(again).ok()?;
            return Some(case.back(ReturnReason::ParcelLost, &rest).unwrap_or(zero));
        }
        let parcels = case.to_call_off(one, false).ok()?;
        Some(case.owed(ReturnReason::Cancelled, &parcels).ok()?.and_then(|plan| plan.total().ok()).unwrap_or(zero))
    }

    /// What comes back for a parcel that is gone.
    fn back_for_loss(&self, consignment: &Consignment) -> Option<Money> {
        let case = &self.whole.case;
        if self.desk.is_operators() {
            return None;
        }
        case.back(ReturnReason::ParcelLost, &case.owed_for_loss(consignment).ok()?)
    }

    /// The money that went back for a parcel's loss, and whether it turned up since.
    fn loss(&self, consignment: &Consignment) -> Option<(&Return, bool)> {
        let instead = self.whole.case.replacement_of(&consignment.id);
        // What went back because the replacement is gone too is told there.
        let ret = self.whole.case.loss_of(consignment.sold_as()).filter(|_| instead.is_none())?;
        Some((ret, !matches!(consignment.state, ConsignmentState::Lost | ConsignmentState::Destroyed)))
    }

    fn unowed_says(&self, one: Option<&ConsignmentNumber>) -> Option<&str> {
        let (_, says) = self.says.unowed.as_ref().filter(|(parcel, _)| parcel.as_ref() == one)?;
        Some(says)
    }

    fn owed_reason(&self, ret: &Return) -> Option<&'static str> {
        (!ret.reason.is_offered()).then(|| labels::reason(ret.reason).0)
    }

    fn return_link(&self, rma: &Rma) -> String {
        links::care_return(rma)
    }
}

/// The name of a stored charge.
fn charge_words(kind: &str) -> &'static str {
    match kind {
        "goods" => "care-charge-goods",
        "shipping" => "care-charge-shipping",
        "insurance" => "care-charge-insurance",
        "ad_valorem" | "specific" => "care-charge-duty",
        "additional" => "care-charge-additional",
        "flat" => "care-charge-flat",
        "clearance" => "care-charge-clearance",
        "handling" => "care-charge-handling",
        "processing" => "care-charge-processing",
        _ => "care-charge-tax",
    }
}

/// What the page says of a form that came back.
#[derive(Default)]
pub(super) struct Says {
    /// The parcel whose tracking number came back, what was typed, and what is wrong with it.
    pub(super) typed: Option<(ConsignmentNumber, String, &'static str)>,
    /// The parcel that does not move as was told, and why.
    pub(super) told: Option<(ConsignmentNumber, String)>,
    /// The parcel (none for all) that is not called off, or whose money is not owed, and why.
    pub(super) unowed: Option<(Option<ConsignmentNumber>, String)>,
}

/// Answers with an order's page.
pub(super) async fn answer(
    desk: &Reader,
    number: OrderNumber,
    status: StatusCode,
    says: Says,
) -> Result<HttpResponse, Fault> {
    let told = desk.is_operators();
    let whole = desk
        .app
        .db
        .read(move |read| {
            let (known, now) = (read.known(), read.now());
            load(read, (&known, now), &number, told)
        })
        .await?;
    let whole = whole.ok_or(Fault::NotFound)?;
    let story = story::tell(&desk.t, &whole.events, &whole.letters, &whole.payments, &whole.refunds);
    desk.show_as(status, &OrderPage { t: &desk.t, desk, whole, story, says })
}

/// `GET /care/orders/{number}`
pub async fn show(desk: Reader, number: Path<String>) -> Result<HttpResponse, Fault> {
    let Ok(number) = number.parse::<OrderNumber>() else { return Err(Fault::NotFound) };
    answer(&desk, number, StatusCode::OK, Says::default()).await
}

/// `POST /care/orders/{number}/parcels/{consignment}`: what the carrier calls a parcel; nothing takes it back.
pub async fn track(desk: Reader, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (number, parcel) = path.into_inner();
    let (Ok(number), Ok(parcel)) = (number.parse::<OrderNumber>(), parcel.parse::<ConsignmentNumber>()) else {
        return Err(Fault::NotFound);
    };
    let typed = posted.0.get("tracking").to_owned();
    let tracking = if typed.is_empty() { None } else { Some(TrackingNumber::typed(&typed)) };
    let tracking = match tracking.transpose() {
        Ok(tracking) => tracking,
        Err(_) => {
            let says = Says { typed: Some((parcel, typed, "tracking-wrong")), ..Says::default() };
            return answer(&desk, number, StatusCode::UNPROCESSABLE_ENTITY, says).await;
        }
    };
    let (author, order, of) = (Author::from(&desk.account), number.clone(), parcel.clone());
    match desk.app.db.write(move |tx| set_tracking(tx, &author, (&order, &of), tracking.as_ref())).await {
        Ok(()) => Ok(Go::to(links::care_order(&number)).saying("said-tracking-set").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::TrackingTaken)) => {
            let says = Says { typed: Some((parcel, typed, "tracking-taken")), ..Says::default() };
            answer(&desk, number, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}
