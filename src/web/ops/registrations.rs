//! For which taxes the house is registered where: what decides who collects them.

use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::country::Country;
use crate::domain::registrations::{Grant, Registration};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "ops/registrations.html")]
struct RegistrationsPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    rows: Arc<[Registration]>,
    /// Countries with storefronts in which nothing is held.
    without: Vec<Country>,
}

impl RegistrationsPage<'_> {
    fn grants(&self, row: &Registration) -> &'static str {
        match row.grants {
            Grant::Ioss => "registration-ioss",
            Grant::ViaMarketplace => "registration-marketplace",
            Grant::SellerRegistered => "registration-seller",
            Grant::Voec => "registration-voec",
            Grant::SalesTax => "registration-sales-tax",
            Grant::Regime => "registration-regime",
        }
    }

    /// The name of a country; a territory goes by its letters.
    fn area(&self, row: &Registration) -> String {
        let name = |code: &str| code.parse::<Country>().map(|country| self.t.country_name(country));
        name(row.area.as_str()).unwrap_or_else(|_| row.area.to_string())
    }

    fn is_over(&self, row: &Registration) -> bool {
        row.to.is_some_and(|to| to < self.desk.now.date_naive())
    }
}

/// `GET /ops/registrations`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let known = desk.app.db.known();
    let today = desk.now.date_naive();
    let holds = |country: Country| {
        let place = known.rulebook.place(country, today);
        let here = |row: &&Registration| row.area == place.country || row.area == place.territory;
        known.registrations.iter().filter(here).any(|row| row.to.is_none_or(|to| today <= to))
    };
    let markets = known.rulebook.markets(today).map(|market| market.country);
    let mut without: Vec<Country> = markets.filter(|country| !holds(*country)).collect();
    without.sort_by(|one, other| desk.t.order(&desk.t.country_name(*one), &desk.t.country_name(*other)));
    desk.show(&RegistrationsPage { t: &desk.t, desk: &desk, rows: Arc::clone(&known.registrations), without })
}
