//! A brand's listings: where each stands, where it is sold, what it lacks.

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use super::readiness::{self, Destination};
use super::words;
use crate::domain::brands::Brand;
use crate::domain::listings::{Variant, lacking};
use crate::domain::storefront::Language;
use crate::store::listings::{self, Card};
use crate::store::{StoreError, coverage, questions, reviews};
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// Listings of one page.
const PER_PAGE: usize = 40;

/// Which part of a list.
#[derive(Debug, Default, Deserialize)]
pub struct Part {
    #[serde(default)]
    page: usize,
}

impl Part {
    /// Its number, from 1.
    pub fn number(&self) -> usize {
        self.page.clamp(1, 100_000)
    }

    /// Whether there is such a part of so many rows.
    pub fn is_within(&self, rows: usize, per_page: usize) -> bool {
        self.number() <= rows.div_ceil(per_page).max(1)
    }
}

/// One listing of the list.
struct Row {
    card: Card,
    destinations: Vec<Destination>,
}

impl Row {
    fn href(&self) -> String {
        super::at(&self.card.slug)
    }

    fn shot(&self) -> Option<Shot> {
        self.card.picture().map(Shot::of_card)
    }

    fn on_sale(&self) -> usize {
        self.card.on_sale().count()
    }

    /// Destinations where at least one variant can be had.
    fn sold(&self) -> Vec<&Destination> {
        self.destinations.iter().filter(|destination| destination.sold > 0).collect()
    }

    fn lacks(&self, t: &Speaker) -> Vec<String> {
        words::unready(t, &lacking(!self.card.pictures.is_empty(), self.card.on_sale()))
    }
}

#[derive(Template)]
#[template(path = "brand/listings.html")]
struct ListingsPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: Brand,
    rows: Vec<Row>,
    count: usize,
    number: usize,
    /// Questions and reviews without an answer.
    waiting: i64,
    /// Languages with the number of listings on sale that have no words in them.
    lacking: Vec<(Language, i64)>,
}

impl ListingsPage<'_> {
    fn pages(&self) -> usize {
        self.count.div_ceil(PER_PAGE).max(1)
    }

    fn state(&self, row: &Row) -> &'static str {
        words::state(row.card.state)
    }

    fn mark(&self, row: &Row) -> &'static str {
        words::mark(row.card.state)
    }
}

/// `GET /brand/`
pub async fn list(desk: BrandOwner, part: Query<Part>) -> Result<HttpResponse, Fault> {
    let (id, language, number) = (desk.brand.clone(), desk.t.language(), part.number());
    let app = Data::clone(&desk.app);
    let (brand, rows, count, waiting, worded) = desk
        .app
        .db
        .read(move |read| {
            let brand = super::brand(read, &id)?;
            let all = listings::of_brand(read, &id)?;
            let skipped = (number - 1).saturating_mul(PER_PAGE);
            let shown: Vec<_> = all.iter().skip(skipped).take(PER_PAGE).map(|(id, _)| id.clone()).collect();
            let cards = listings::cards(read, &shown, language)?;
            let variants: Vec<&Variant> = cards.iter().flat_map(Card::on_sale).collect();
            let prices = readiness::prices(&app.offers, read, &id, &variants)?;
            let mut rows = Vec::with_capacity(cards.len());
            for card in cards {
                let variants: Vec<&Variant> = card.on_sale().collect();
                let destinations = readiness::destinations(&prices, &variants);
                rows.push(Row { destinations, card });
            }
            let waiting = questions::count_open(read, &id)? + reviews::count_unanswered(read, &id)?;
            let worded = coverage::of_brand(read, &id)?;
            Ok::<_, StoreError>((brand, rows, all.len(), waiting, worded))
        })
        .await?;
    if !part.is_within(count, PER_PAGE) {
        return Err(Fault::NotFound);
    }
    let lacking = desk.app.wording.languages().iter().map(|language| (*language, worded.of(*language).other));
    let lacking = lacking.filter(|(_, count)| *count > 0).collect();
    desk.show(&ListingsPage { t: &desk.t, desk: &desk, brand, rows, count, number, waiting, lacking })
}
