//! Exchange rates: the newest of every currency, who published it and when, and how old the table is.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use askama::Template;
use chrono::{NaiveDate, TimeDelta};

use crate::domain::fx::{Peg, Published};
use crate::domain::money::Currency;
use crate::store::{StoreError, rates};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

/// Days after which an operator is warned that rates are old: the longest the European Central Bank pauses (Easter,
/// Christmas) is five days, so that a week means that something stopped.
pub(super) const OLD_AFTER: i64 = 7;
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
}

impl RatesPage<'_> {
    fn is_old(&self) -> bool {
        self.age > OLD_AFTER
    }
}

/// `GET /ops/rates`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let known = desk.app.db.known();
    let newest = known.rates.newest();
    let (rates, pegs) = desk
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
            Ok::<_, StoreError>((last.into_values().collect(), rates::of_pegs(read)?))
        })
        .await?;
    let age = newest.map_or(0, |day| (desk.now.date_naive() - day).num_days());
    desk.show(&RatesPage { t: &desk.t, desk: &desk, newest, age, rates, pegs })
}
