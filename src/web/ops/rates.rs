//! Exchange rates: the newest of every currency, who published it and when, and how old the table is.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use askama::Template;
use chrono::{NaiveDate, TimeDelta};

use crate::actions::record_fetch::Fetched;
use crate::domain::audit::Author;
use crate::domain::fx::{Peg, Published};
use crate::domain::money::Currency;
use crate::domain::rates::feed::{FeedFault, FeedState};
use crate::outside::rates::fetch_rates;
use crate::store::{StoreError, rate_feed, rates};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::page::Go;
use crate::wording::Speaker;

/// An operator does not wait for the hour; two who press at once make one try.
const AT_ONCE: TimeDelta = TimeDelta::seconds(10);
/// How far back a rate is looked for, in days before the newest.
const WITHIN: i64 = 14;

#[derive(Template)]
#[template(path = "ops/rates.html")]
struct RatesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    newest: Option<NaiveDate>,
    age: i64,
    rates: Vec<Published>,
    pegs: Vec<Peg>,
    /// The address they are fetched from, if they are, and every how many hours.
    feed: Option<(&'a str, u32)>,
    state: FeedState,
}

impl RatesPage<'_> {
    fn is_old(&self) -> bool {
        self.age > i64::from(self.desk.app.settings.rates_warn_days)
    }

    fn why(&self) -> Option<String> {
        self.state.fault.as_ref().map(|fault| why(self.t, fault))
    }
}

/// Why a fetch failed, in plain words.
pub(super) fn why(t: &Speaker, fault: &FeedFault) -> String {
    let said = match fault {
        FeedFault::Unreachable(_) => t.say("feed-why-address"),
        FeedFault::Slow => t.say("feed-why-slow"),
        FeedFault::Status(code) => t.say("feed-why-status").with("detail", code.to_string()),
        FeedFault::Large => t.say("feed-why-large"),
        FeedFault::NotText => t.say("feed-why-text"),
        FeedFault::NotUnderstood(place) => t.say("feed-why-file").with("detail", place.as_str()),
    };
    said.to_string()
}

/// `POST /ops/rates/fetch`
pub async fn fetch(desk: Operator, _: Posted) -> Result<HttpResponse, Fault> {
    let Some(feed) = desk.app.rate_feed.clone() else { return Err(Fault::NotFound) };
    let author = Author::from(&desk.account);
    let fetched = fetch_rates(&desk.app.db, feed.as_ref(), author, AT_ONCE).await?;
    let saying = match fetched {
        Some(Fetched::Came(loaded)) if loaded.added + loaded.changed > 0 => "said-rates-new",
        Some(Fetched::Failed(_)) => "said-rates-failed",
        _ => "said-rates-same",
    };
    Ok(Go::to("/ops/rates").saying(saying).answer(&desk.app))
}

/// `GET /ops/rates`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let known = desk.app.db.known();
    let newest = known.rates.newest();
    let (rates, pegs, state) = desk
        .app
        .db
        .read(move |read| {
            let rows = match newest {
                Some(day) => rates::between(read, day - TimeDelta::days(WITHIN), day)?,
                None => Vec::new(),
            };
            let mut last: BTreeMap<Currency, Published> = BTreeMap::new();
            for row in rows {
                if last.get(&row.currency).is_none_or(|known| known.day < row.day) {
                    last.insert(row.currency, row);
                }
            }
            Ok::<_, StoreError>((last.into_values().collect(), rates::of_pegs(read)?, rate_feed::state(read)?))
        })
        .await?;
    let age = newest.map_or(0, |day| (desk.now.date_naive() - day).num_days());
    let feed = desk.app.rate_feed.as_ref().map(|feed| (feed.address(), desk.app.settings.rates_hours));
    desk.show(&RatesPage { t: &desk.t, desk: &desk, newest, age, rates, pegs, feed, state })
}
