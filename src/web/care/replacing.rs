//! The same goods once more, for a parcel that is gone.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::orders::{Says, answer};
use super::stranded::refusal;
use crate::actions::plan_road::{Roads, plan_again, units_of};
use crate::actions::replace_loss::{Wish, replace_loss};
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{ConsignmentNumber, OrderNumber};
use crate::domain::orders::Consignment;
use crate::domain::rerouting::NotRerouted;
use crate::domain::returns::Case;
use crate::store::known::Known;
use crate::store::{Conn, StoreError, Stored, orders, returns};
use crate::web::desk::Agent;
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::page::Go;
use crate::wording::labels;

/// Characters of a note.
const MOST_NOTE: usize = 500;

/// The roads by which the goods of a parcel can be sent once more; none where they are not owed.
pub(super) fn roads(
    conn: &mut Conn,
    known: &Known,
    now: chrono::DateTime<chrono::Utc>,
    (case, parcel): (&Case, &Consignment),
) -> Stored<Option<Roads>> {
    let Ok(owed) = case.owed_again(parcel) else { return Ok(None) };
    plan_again(conn, known, now, (&case.order, parcel), &units_of(&case.lines, &owed)).map(Some)
}

/// `POST /care/orders/{number}/parcels/{consignment}/replace`: by this road, as the page showed it.
pub async fn replace(desk: Agent, path: Path<(String, String)>, posted: Posted) -> Result<HttpResponse, Fault> {
    let (number, gone) = path.into_inner();
    let (Ok(number), Ok(gone)) = (number.parse::<OrderNumber>(), gone.parse::<ConsignmentNumber>()) else {
        return Err(Fault::NotFound);
    };
    let (of, parcel) = (number.clone(), gone.clone());
    let read = desk.app.db.read(move |read| -> Result<_, StoreError> {
        let (known, now) = (read.known(), read.now());
        let Some(order) = orders::by_number(read, &of)? else { return Ok(None) };
        let case = returns::case(read, order)?;
        let Some(lost) = case.parcel(&parcel) else { return Ok(None) };
        if let Err(why) = case.owed_again(lost) {
            return Ok(Some(Err(Refusal::Unowed(why))));
        }
        Ok(roads(read, &known, now, (&case, lost))?.map(Ok))
    });
    let way = read.await?.ok_or(Fault::NotFound)?.and_then(|roads| {
        let way = roads.on(posted.0.get("lane")).cloned().ok_or(Refusal::Reroute(NotRerouted::Changed))?;
        Ok((roads, way))
    });
    let (roads, way) = match way {
        Ok(found) => found,
        Err(why) => return refused(desk, number, gone, &why).await,
    };
    let note: String = posted.0.get("note").chars().take(MOST_NOTE).collect();
    let (author, order, lost) = (Author::from(&desk.account), number.clone(), gone.clone());
    let done = desk.app.db.write(move |tx| {
        let (others, versions) = (&*roads.others(&way), &roads.versions);
        replace_loss(tx, &author, &Wish { order: &order, gone: &lost, way: &way, others, versions, note: &note })
    });
    match done.await {
        Ok(_) => Ok(Go::to(links::care_order(&number)).saying("said-loss-replaced").answer(&desk.app)),
        Err(ActionError::Refused(why @ (Refusal::Unowed(_) | Refusal::Reroute(_)))) => {
            refused(desk, number, gone, &why).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn refused(
    desk: Agent,
    number: OrderNumber,
    gone: ConsignmentNumber,
    why: &Refusal,
) -> Result<HttpResponse, Fault> {
    let says = match why {
        Refusal::Unowed(why) => labels::unowed(&desk.t, why),
        Refusal::Reroute(why) => refusal(&desk.t, why),
        _ => return Err(Fault::Refused(why.clone())),
    };
    let says = Says { unowed: Some((Some(gone), says)), ..Says::default() };
    answer(&crate::web::desk::Reader(desk.0), number, StatusCode::CONFLICT, says).await
}
