//! Parcels of an order: what a carrier says of one, written down by an agent or an operator; and what an agent does about
//! them: calls off what has not left, and sends back the money of what is gone.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::NaiveDateTime;

use super::orders::{Says, answer};
use crate::actions::call_off::{Wish, call_off};
use crate::actions::move_consignment::{News, move_consignment};
use crate::actions::refund_loss::refund_loss;
use crate::actions::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Event, Heed, MoveRefused, Source};
use crate::domain::ids::{ConsignmentNumber, OrderNumber, RefundId};
use crate::outside::refunds::pay_back;
use crate::web::desk::Reader;
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::page::Go;
use crate::wording::{self, labels};

/// Characters of a note.
const MOST_NOTE: usize = 500;

/// `POST /care/orders/{number}/parcels/{consignment}/moves`
pub async fn tell(desk: Reader, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (number, parcel) = path.into_inner();
    let (Ok(number), Ok(parcel)) = (number.parse::<OrderNumber>(), parcel.parse::<ConsignmentNumber>()) else {
        return Err(Fault::NotFound);
    };
    let note = note(&posted);
    let became = posted.0.get("became").parse::<ConsignmentState>().ok();
    let Some(became) = became.filter(|state| may_tell(*state)) else {
        return again(&desk, number, parcel, "care-parcel-choose").await;
    };
    let (typed, now) = (posted.0.get("when"), desk.app.db.now());
    let event = if typed.is_empty() {
        let seen = posted.0.get("seen").parse().unwrap_or_default();
        Event::written(became, seen, now)
    } else {
        let when = NaiveDateTime::parse_from_str(typed, "%Y-%m-%dT%H:%M").map(|when| when.and_utc());
        match when {
            Ok(when) if when <= now => Event::unnamed(became, when),
            _ => return again(&desk, number, parcel, "care-parcel-when-wrong").await,
        }
    };
    let (author, called, of) = (Author::from(&desk.account), parcel.to_string(), number.clone());
    let done = desk.app.db.write(move |tx| {
        let (order, event) = (Some(&of), Some(event.clone()));
        let news = News { called: &called, order, became, at: None, source: Source::Desk, detail: &note, event };
        move_consignment(tx, &author, &news)
    });
    match done.await {
        Ok(moved) => {
            let said = match moved.heed {
                Heed::Moves => "said-parcel-moved",
                Heed::Again | Heed::Known => "said-parcel-known",
                Heed::Late => "said-parcel-late",
            };
            Ok(Go::to(links::care_order(&number)).saying(said).answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::Move(MoveRefused::NotYet(stands)))) => {
            let state = desk.t.say(labels::consignment_state(stands).1).to_string();
            let says = desk.t.say("care-parcel-not-so").with("state", state).to_string();
            let says = Says { told: Some((parcel, says)), ..Says::default() };
            answer(&desk, number, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /care/orders/{number}/parcels/{consignment}/call-off`: one parcel stays where it lies, and its money goes back.
pub async fn call_off_one(desk: Reader, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (number, parcel) = path.into_inner();
    let parcel = parcel.parse().or(Err(Fault::NotFound))?;
    off(&desk, &number, Some(parcel), &posted).await
}

/// `POST /care/orders/{number}/call-off`: all of an order that has not left.
pub async fn call_off_all(desk: Reader, number: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    off(&desk, &number, None, &posted).await
}

async fn off(
    desk: &Reader,
    number: &str,
    parcel: Option<ConsignmentNumber>,
    posted: &Posted,
) -> Result<HttpResponse, Fault> {
    let number = number.parse::<OrderNumber>().or(Err(Fault::NotFound))?;
    if desk.is_operators() {
        return Err(Fault::Forbidden);
    }
    let note = note(posted);
    let (author, order, one) = (Author::from(&desk.account), number.clone(), parcel.clone());
    let done = desk.app.db.write(move |tx| {
        let wish = Wish { order: &order, parcel: one.as_ref(), shopper: false, note: &note };
        call_off(tx, &author, &wish)
    });
    sent(desk, number, parcel, done.await, ("said-called-off", "said-called-off-waits")).await
}

/// `POST /care/orders/{number}/parcels/{consignment}/refund`: the money of a parcel that is gone.
pub async fn refund(desk: Reader, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (number, parcel) = path.into_inner();
    let (Ok(number), Ok(parcel)) = (number.parse::<OrderNumber>(), parcel.parse::<ConsignmentNumber>()) else {
        return Err(Fault::NotFound);
    };
    if desk.is_operators() {
        return Err(Fault::Forbidden);
    }
    let note = note(&posted);
    let (author, order, one) = (Author::from(&desk.account), number.clone(), parcel.clone());
    let done = desk.app.db.write(move |tx| refund_loss(tx, &author, (&order, &one), &note).map(Some)).await;
    sent(&desk, number, Some(parcel), done, ("said-loss-refunded", "said-refund-waits")).await
}

/// Takes a refund to the provider and leads back to the order; or says what stands against it.
async fn sent(
    desk: &Reader,
    number: OrderNumber,
    parcel: Option<ConsignmentNumber>,
    done: Done<Option<RefundId>>,
    (said, waits): (&'static str, &'static str),
) -> Result<HttpResponse, Fault> {
    match done {
        Ok(refund) => {
            let paid = match refund {
                Some(refund) => pay_back(&desk.app.db, desk.app.payments.as_ref(), &refund).await?,
                None => true,
            };
            let said = if paid { said } else { waits };
            Ok(Go::to(links::care_order(&number)).saying(said).answer(&desk.app))
        }
        Err(ActionError::Refused(Refusal::Unowed(why))) => {
            let says = Says { unowed: Some((parcel, labels::unowed(&desk.t, &why))), ..Says::default() };
            answer(desk, number, StatusCode::CONFLICT, says).await
        }
        Err(ActionError::Refused(Refusal::Batch(why))) => {
            let says = Says { unowed: Some((parcel, wording::batches::refused(&desk.t, &why))), ..Says::default() };
            answer(desk, number, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}

fn note(posted: &Posted) -> String {
    posted.0.get("note").chars().take(MOST_NOTE).collect()
}

/// The page again, with what is wrong with the form of a parcel.
async fn again(
    desk: &Reader,
    number: OrderNumber,
    parcel: ConsignmentNumber,
    words: &'static str,
) -> Result<HttpResponse, Fault> {
    let says = Says { told: Some((parcel, desk.t.say(words).to_string())), ..Says::default() };
    answer(desk, number, StatusCode::UNPROCESSABLE_ENTITY, says).await
}

/// What a carrier may tell: what happens at the place is scanned there.
pub fn may_tell(state: ConsignmentState) -> bool {
    !state.is_at_place() && !state.is_off() && state != ConsignmentState::HandedOver
}
