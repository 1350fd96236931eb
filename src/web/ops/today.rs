//! How the house stands today: what waits, what is old, which rules hold.

use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;

use super::rates;
use crate::domain::rates::feed::FeedState;
use crate::store::audit::{self, Line};
use crate::store::known::Known;
use crate::store::rule_changes::{self, Listed};
use crate::store::{StoreError, ledger, listings, orders, outbox, rate_feed, returns, settlements};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

/// Lines of the log on the page.
const LINES: i64 = 8;
/// Rule changes that are named.
const WAITING: i64 = 5;

#[derive(Template)]
#[template(path = "ops/today.html")]
struct TodayPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    known: Arc<Known>,
    orders: i64,
    listings: i64,
    returns: i64,
    letters: i64,
    failed: i64,
    waiting: Vec<Listed>,
    settlements: i64,
    off: usize,
    feed: FeedState,
    lines: Vec<Line>,
}

impl TodayPage<'_> {
    fn newest(&self) -> Option<NaiveDate> {
        self.known.rates.newest()
    }

    fn age(&self) -> i64 {
        self.newest().map_or(0, |day| (self.desk.now.date_naive() - day).num_days())
    }

    fn is_old(&self) -> bool {
        self.newest().is_none() || self.age() > i64::from(self.desk.app.settings.rates_warn_days)
    }

    /// Why rates could not be fetched the last time, where they should be.
    fn feed_down(&self) -> Option<String> {
        let down = self.desk.app.rate_feed.is_some() && self.feed.is_down();
        self.feed.fault.as_ref().filter(|_| down).map(|fault| rates::why(self.t, fault))
    }

    fn hash(&self) -> String {
        self.known.rulebook.hash().to_string().chars().take(16).collect()
    }

    fn markets(&self) -> usize {
        self.known.rulebook.markets(self.desk.now.date_naive()).count()
    }

    fn lanes(&self) -> usize {
        self.known.shelves.iter().map(|shelf| shelf.lanes.len()).sum()
    }
}

/// `GET /ops/`
pub async fn show(desk: Operator) -> Result<HttpResponse, Fault> {
    let page = desk
        .app
        .db
        .read(|read| {
            let counts = (orders::count(read)?, listings::count(read)?, returns::count_open(read)?);
            let letters = (outbox::count(read, "waiting")?, outbox::count(read, "failed")?);
            let waiting = rule_changes::waiting(read, WAITING)?;
            let money = (settlements::count_open(read)?, ledger::off_balance(read, LINES)?.len());
            let feed = rate_feed::state(read)?;
            Ok::<_, StoreError>((read.known(), counts, letters, waiting, money, feed, audit::last(read, None, LINES)?))
        })
        .await?;
    let (known, (orders, listings, returns), (letters, failed), waiting, (settlements, off), feed, lines) = page;
    desk.show(&TodayPage {
        t: &desk.t,
        desk: &desk,
        known,
        orders,
        listings,
        returns,
        letters,
        failed,
        waiting,
        settlements,
        off,
        feed,
        lines,
    })
}
