//! The rules, as an operator reads them: every row of every table with its days and its source, in force now or in any
//! version that ever was.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Query;
use askama::Template;
use chrono::{NaiveDate, NaiveDateTime};
use serde::Deserialize;

use crate::domain::country::Country;
use crate::domain::rulebook::changes::RATES;
use crate::domain::rulebook::{RuleRow, Rulebook};
use crate::store::{StoreError, rulebooks};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

/// Rows on one page.
const PAGE: usize = 100;

/// What an operator may look for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    table: String,
    country: String,
    on: String,
    all: String,
    book: String,
    page: usize,
}

/// A table one may choose.
struct Table {
    name: &'static str,
    rows: usize,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "ops/rules.html")]
struct RulesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    hash: String,
    in_force: String,
    versions: Vec<Version>,
    tables: Vec<Table>,
    countries: Vec<(Country, String)>,
    country: Option<Country>,
    on: NaiveDate,
    all: bool,
    rows: Vec<&'a RuleRow>,
    found: usize,
    /// Addresses of the page before and the page after.
    before: Option<String>,
    after: Option<String>,
}

/// A version that was ever in force: its hash, when and by whom it was loaded.
type Version = (String, NaiveDateTime, String);

impl RulesPage<'_> {
    fn is_earlier(&self) -> bool {
        self.hash != self.in_force
    }

    fn short<'h>(&self, hash: &'h str) -> &'h str {
        hash.get(..16).unwrap_or(hash)
    }

    /// How the words for a table read.
    fn table(&self, name: &str) -> String {
        self.t.say(table_words(name)).to_string()
    }

    /// How a row stands on the day looked at.
    fn state(&self, row: &RuleRow) -> (&'static str, &'static str) {
        match row {
            row if !row.on => ("", "rules-off"),
            row if row.from > self.on => ("now", "rules-coming"),
            row if row.to.is_some_and(|to| to < self.on) => ("", "rules-over"),
            row if row.is_uncertain() => ("warn", "rules-uncertain"),
            _ => ("good", "rules-holds"),
        }
    }
}

pub(super) fn table_words(name: &str) -> &'static str {
    match name {
        "markets" => "rules-table-markets",
        "territories" => "rules-table-territories",
        "thresholds" => "rules-table-thresholds",
        "regimes" => "rules-table-regimes",
        "fees" => "rules-table-fees",
        "taxes" => "rules-table-taxes",
        "tariffs" => "rules-table-tariffs",
        "rounding" => "rules-table-rounding",
        RATES => "rates-title",
        _ => "rules-table-restrictions",
    }
}

/// Whether a row speaks of a country, or of the customs territory it lies in.
fn speaks_of(row: &RuleRow, country: Country, territory: &str) -> bool {
    row.value.split("; ").any(|cell| {
        cell.strip_prefix("destination ")
            .or_else(|| cell.strip_prefix("country "))
            .is_some_and(|named| named == country.as_str() || named == territory)
    })
}

/// The rulebook asked for, the hash of the one in force, and all versions.
async fn read(desk: &Operator, hash: &str) -> Result<(Arc<Rulebook>, String, Vec<Version>), Fault> {
    let hash = hash.to_owned();
    let (book, in_force, versions) = desk
        .app
        .db
        .read(move |read| {
            let known = read.known();
            let book = match hash.as_str() {
                "" => Some(Arc::clone(&known.rulebook)),
                hash => rulebooks::by_hash(read, hash)?,
            };
            Ok::<_, StoreError>((book, known.rulebook.hash().to_string(), rulebooks::table(read)?))
        })
        .await?;
    Ok((book.ok_or(Fault::NotFound)?, in_force, versions))
}

/// `GET /ops/rules?table=&country=&on=&all=&page=&book=`: the rows that hold on a day, today where none is named, or
/// all; of the rulebook in force, or of an earlier one by its hash.
pub async fn list(desk: Operator, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let (book, in_force, versions) = read(&desk, &sought.book).await?;
    let on = sought.on.parse().unwrap_or_else(|_| desk.now.date_naive());
    let country: Option<Country> = sought.country.parse().ok();
    let territory = country.map(|country| book.territory(country, on)).unwrap_or_default();
    let all = !sought.all.is_empty();
    let fits = |row: &&RuleRow| {
        country.is_none_or(|country| speaks_of(row, country, &territory))
            && (all || (row.from <= on && row.to.is_none_or(|to| on <= to)))
    };
    let names: Vec<&'static str> = Rulebook::table_names().collect();
    let chosen = names.iter().copied().find(|name| *name == sought.table);
    let fitting: Vec<&RuleRow> = book.rows().iter().filter(fits).collect();
    let tables = names
        .iter()
        .map(|name| Table {
            name,
            rows: fitting.iter().filter(|row| row.table == *name).count(),
            chosen: chosen == Some(*name),
        })
        .collect();
    let shown: Vec<&RuleRow> =
        fitting.into_iter().filter(|row| chosen.is_none_or(|table| row.table == table)).collect();
    let found = shown.len();
    let page = sought.page.min(found.saturating_sub(1) / PAGE);
    let link = |page: usize| {
        let page = page.to_string();
        let query = [
            ("table", sought.table.as_str()),
            ("country", &sought.country),
            ("on", &sought.on),
            ("all", &sought.all),
            ("book", &sought.book),
            ("page", &page),
        ];
        format!("/ops/rules?{}", serde_urlencoded::to_string(query).unwrap_or_default())
    };
    let mut countries: Vec<(Country, String)> =
        book.markets(on).map(|market| (market.country, desk.t.country_name(market.country))).collect();
    countries.sort_by(|(_, one), (_, other)| desk.t.order(one, other));
    desk.show(&RulesPage {
        t: &desk.t,
        desk: &desk,
        hash: book.hash().to_string(),
        in_force,
        versions,
        tables,
        countries,
        country,
        on,
        all,
        rows: shown.into_iter().skip(page * PAGE).take(PAGE).collect(),
        found,
        before: page.checked_sub(1).map(link),
        after: (found > (page + 1) * PAGE).then(|| link(page + 1)),
    })
}
