//! What a carrier says of a parcel, written down by an agent or an operator.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::orders::{Says, answer};
use crate::actions::move_consignment::{News, move_consignment};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::consignments::{ConsignmentState, MoveRefused, Source};
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
        let says = Says { told: Some((parcel, desk.t.say("care-parcel-choose").to_string())), ..Says::default() };
        return answer(&desk, number, StatusCode::UNPROCESSABLE_ENTITY, says).await;
    };
    let (author, called) = (Author::from(&desk.account), parcel.to_string());
    let done = desk.app.db.write(move |tx| {
        let news = News { called: &called, became, at: None, source: Source::Desk, detail: &note };
        move_consignment(tx, &author, &news)
    });
    match done.await {
        Ok(moved) if moved.order.number != number => Err(Fault::NotFound),
        Ok(_) => Ok(Go::to(links::care_order(&number)).saying("said-parcel-moved").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::Move(MoveRefused::NotYet(stands)))) => {
            let state = desk.t.say(labels::consignment_state(stands).1).to_string();
            let says = desk.t.say("care-parcel-not-so").with("state", state).to_string();
            let says = Says { told: Some((parcel, says)), ..Says::default() };
            answer(&desk, number, StatusCode::CONFLICT, says).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What a carrier may tell: what happens at the place is scanned there.
pub fn may_tell(state: ConsignmentState) -> bool {
    !state.is_at_place() && !matches!(state, ConsignmentState::HandedOver | ConsignmentState::Released)
}
