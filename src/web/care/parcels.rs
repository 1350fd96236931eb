//! What a carrier says of a parcel, written down by an agent or an operator.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::NaiveDateTime;

use super::orders::{Says, answer};
use crate::actions::move_consignment::{News, move_consignment};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, Event, Heed, MoveRefused, Source};
use crate::domain::ids::{ConsignmentNumber, OrderNumber};
use crate::web::desk::Reader;
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::page::Go;
use crate::wording::labels;

/// Characters of a note.
const MOST_NOTE: usize = 500;

/// `POST /care/orders/{number}/parcels/{consignment}/moves`
pub async fn tell(desk: Reader, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (number, parcel) = path.into_inner();
    let (Ok(number), Ok(parcel)) = (number.parse::<OrderNumber>(), parcel.parse::<ConsignmentNumber>()) else {
        return Err(Fault::NotFound);
    };
    let note: String = posted.0.get("note").chars().take(MOST_NOTE).collect();
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
