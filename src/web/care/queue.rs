//! What waits for an agent: parcels without a road, and open returns, the longest waiting first.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::returns::Return;
use crate::store::returns::{self, Waiting};
use crate::store::{StoreError, stranded};
use crate::web::desk::{Agent, Desk};
use crate::web::fault::Fault;
use crate::web::links;
use crate::wording::{Speaker, labels};

/// Rows of the queue on one page, and of those closed last.
const OPEN: i64 = 200;
const CLOSED: i64 = 12;

#[derive(Template)]
#[template(path = "care/queue.html")]
struct QueuePage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    open: Vec<Waiting>,
    closed: Vec<Waiting>,
    /// Parcels without a road.
    stranded: i64,
}

impl QueuePage<'_> {
    fn link(&self, waiting: &Waiting) -> String {
        links::care_return(&waiting.ret.rma)
    }

    fn stranded_link(&self) -> &'static str {
        links::care_stranded()
    }

    fn order_link(&self, waiting: &Waiting) -> String {
        links::care_order(&waiting.number)
    }

    fn reason(&self, ret: &Return) -> &'static str {
        labels::reason(ret.reason).0
    }

    fn state(&self, ret: &Return) -> (&'static str, &'static str) {
        labels::standing(ret.standing)
    }

    fn units(&self, ret: &Return) -> u32 {
        ret.lines.iter().map(|line| line.quantity).sum()
    }

    /// Whole hours since it was asked for.
    fn hours(&self, ret: &Return) -> i64 {
        (self.desk.now.naive_utc() - ret.asked_at).num_hours()
    }

    fn days(&self, ret: &Return) -> i64 {
        self.hours(ret) / 24
    }
}

/// `GET /care/`
pub async fn list(desk: Agent) -> Result<HttpResponse, Fault> {
    let read = desk.app.db.read(|read| {
        let lanes = read.known().closed_lanes();
        let stranded = stranded::count(read, &lanes)?;
        Ok::<_, StoreError>((returns::open(read, OPEN)?, returns::closed(read, CLOSED)?, stranded))
    });
    let (open, closed, stranded) = read.await?;
    desk.show(&QueuePage { t: &desk.t, desk: &desk, open, closed, stranded })
}
