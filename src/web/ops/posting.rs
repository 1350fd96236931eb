//! Senders and numbers: who papers name as the sender of each place, and the ranges of identifiers the post gave out.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use crate::actions::add_range::add_range;
use crate::actions::set_sender::set_sender;
use crate::actions::{ActionError, Refusal};
use crate::domain::audit::Author;
use crate::domain::customs::Sender;
use crate::domain::customs::s10::{Range, RangeRefused};
use crate::domain::ids::PlaceId;
use crate::domain::lanes::Place;
use crate::domain::routing::Shelf;
use crate::store::{StoreError, s10_ranges, senders};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Posted};
use crate::web::page::Go;
use crate::wording::Speaker;

/// Characters of a line of an address.
const MOST_LINE: usize = 80;
const PAGE: &str = "/ops/posting";

#[derive(Template)]
#[template(path = "ops/posting.html")]
struct PostingPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    shelves: Arc<[Shelf]>,
    senders: HashMap<PlaceId, Sender>,
    ranges: Vec<Range>,
    typed: Fields,
    /// Why a range was not added.
    refused: Option<String>,
}

impl PostingPage<'_> {
    fn sender(&self, place: &Place) -> Sender {
        self.senders.get(&place.id).cloned().unwrap_or_default()
    }

    fn typed(&self, name: &str) -> &str {
        self.typed.get(name)
    }

    fn digits(&self, number: &u32) -> String {
        format!("{number:08}")
    }
}

async fn answer(
    desk: &Operator,
    status: StatusCode,
    typed: Fields,
    refused: Option<String>,
) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(|read| {
        let shelves = Arc::clone(&read.known().shelves);
        Ok::<_, StoreError>((shelves, senders::all(read)?, s10_ranges::all(read)?))
    });
    let (shelves, senders, ranges) = read.await?;
    let (t, desk) = (&desk.t, &**desk);
    desk.show_as(status, &PostingPage { t, desk, shelves, senders, ranges, typed, refused })
}

/// `GET /ops/posting`
pub async fn show(desk: Operator) -> Result<HttpResponse, Fault> {
    answer(&desk, StatusCode::OK, Fields::default(), None).await
}

/// `POST /ops/posting/senders/{code}`
pub async fn sender(desk: Operator, code: Path<String>, posted: Posted) -> Result<HttpResponse, Fault> {
    let field = |name: &str| posted.0.get(name).chars().take(MOST_LINE).collect::<String>();
    let sender = Sender {
        name: field("name"),
        street: field("street"),
        city: field("city"),
        postcode: field("postcode"),
        phone: field("phone"),
        email: field("email"),
    };
    let (author, code) = (Author::from(&desk.account), code.into_inner());
    desk.app.db.write(move |tx| set_sender(tx, &author, &code, &sender)).await?;
    Ok(Go::to(PAGE).saying("said-saved").answer(&desk.app))
}

/// `POST /ops/posting/ranges`
pub async fn range(desk: Operator, posted: Posted) -> Result<HttpResponse, Fault> {
    let fields = posted.0;
    let (service, country) = (fields.get("service").to_uppercase().parse(), fields.get("country").parse());
    let (first, last) = (fields.get("first").parse(), fields.get("last").parse());
    let (Ok(service), Ok(country), Ok(first), Ok(last)) = (service, country, first, last) else {
        let says = desk.t.say("posting-no-range").to_string();
        return answer(&desk, StatusCode::UNPROCESSABLE_ENTITY, fields, Some(says)).await;
    };
    let (author, range) = (Author::from(&desk.account), Range { service, country, first, last, next: first });
    match desk.app.db.write(move |tx| add_range(tx, &author, &range)).await {
        Ok(()) => Ok(Go::to(PAGE).saying("said-saved").answer(&desk.app)),
        Err(ActionError::Refused(Refusal::Range(why))) => {
            let t = &desk.t;
            let says = match why {
                RangeRefused::Overlaps { first, last } => {
                    t.say("posting-overlaps").with("first", format!("{first:08}")).with("last", format!("{last:08}"))
                }
                RangeRefused::NoRange | RangeRefused::NoCountry => t.say("posting-no-range"),
            };
            let says = says.to_string();
            answer(&desk, StatusCode::CONFLICT, fields, Some(says)).await
        }
        Err(error) => Err(error.into()),
    }
}
