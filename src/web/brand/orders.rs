//! What was sold of a brand's goods: its own lines alone, without the buyer.

use actix_web::HttpResponse;
use actix_web::web::Query;
use askama::Template;

use super::listings::Part;
use crate::domain::brands::Brand;
use crate::domain::consignments::ConsignmentState;
use crate::domain::orders::OrderLine;
use crate::store::orders::{BrandOrder, lines_of_brand};
use crate::store::{StoreError, places};
use crate::web::answers;
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::offers::city;
use crate::wording::{Speaker, labels};

/// Lines of one page.
const PER_PAGE: usize = 100;

/// A line with where it lies.
struct Line {
    line: OrderLine,
    from: String,
    /// What became of its parcel, where it was called off or is gone.
    ended: Option<(&'static str, &'static str)>,
}

/// The shape and the words of a parcel that will not arrive.
fn ended(state: ConsignmentState) -> Option<(&'static str, &'static str)> {
    let ended = matches!(state, ConsignmentState::Cancelled | ConsignmentState::Lost | ConsignmentState::Destroyed);
    ended.then(|| labels::consignment_state(state))
}

/// An order, as far as it is the brand's.
struct Sold {
    order: BrandOrder,
    lines: Vec<Line>,
}

impl Line {
    /// What it is made with, where it is made for somebody.
    fn answers(&self, t: &Speaker) -> Vec<answers::Row> {
        let made = self.line.personal.as_ref();
        made.map_or_else(Vec::new, |made| answers::rows(made, t.language(), &|id| format!("/brand/made/{id}")))
    }
}

impl Sold {
    fn state(&self) -> &'static str {
        labels::order_state(self.order.state)
    }

    fn mark(&self) -> &'static str {
        labels::order_mark(self.order.state)
    }
}

#[derive(Template)]
#[template(path = "brand/orders.html")]
struct OrdersPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: Brand,
    sold: Vec<Sold>,
    number: usize,
    more: bool,
}

/// `GET /brand/orders`
pub async fn list(desk: BrandOwner, part: Query<Part>) -> Result<HttpResponse, Fault> {
    let (id, language, number) = (desk.brand.clone(), desk.t.language(), part.number());
    let offset = i64::try_from((number - 1).saturating_mul(PER_PAGE)).unwrap_or(i64::MAX);
    let limit = i64::try_from(PER_PAGE + 1).unwrap_or(i64::MAX);
    let (brand, mut lines, cities) = desk
        .app
        .db
        .read(move |read| {
            let lines = lines_of_brand(read, &id, offset, limit)?;
            Ok::<_, StoreError>((super::brand(read, &id)?, lines, places::cities(read)?))
        })
        .await?;
    if lines.is_empty() && number > 1 {
        return Err(Fault::NotFound);
    }
    let more = lines.len() > PER_PAGE;
    lines.truncate(PER_PAGE);
    let mut sold: Vec<Sold> = Vec::new();
    for (order, line, place, state) in lines {
        let line =
            Line { ended: ended(state), line, from: city(&cities, &place, language).unwrap_or_default().to_owned() };
        match sold.last_mut() {
            Some(last) if last.order.number == order.number => last.lines.push(line),
            _ => sold.push(Sold { order, lines: vec![line] }),
        }
    }
    desk.show(&OrdersPage { t: &desk.t, desk: &desk, brand, sold, number, more })
}
