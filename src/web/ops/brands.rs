//! Brands, what they list and what the marketplace keeps of their goods.

use std::collections::HashMap;

use actix_web::HttpResponse;
use askama::Template;
use rust_decimal::Decimal;

use crate::domain::brands::{Brand, Commission};
use crate::domain::ids::BrandId;
use crate::store::{StoreError, brands, listings};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "ops/brands.html")]
struct BrandsPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brands: Vec<Brand>,
    commissions: HashMap<BrandId, Commission>,
    listings: HashMap<BrandId, listings::Counted>,
}

impl BrandsPage<'_> {
    /// Listings of a brand: those on the shelves, and all.
    fn listed(&self, brand: &Brand) -> (i64, i64) {
        self.listings.get(&brand.id).map_or((0, 0), |counted| (counted.published, counted.all))
    }

    fn commission(&self, brand: &Brand) -> Option<Decimal> {
        self.commissions.get(&brand.id).map(|commission| commission.rate)
    }
}

/// `GET /ops/brands`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let today = desk.now.date_naive();
    let (mut brands, commissions, listings) = desk
        .app
        .db
        .read(move |read| {
            let all = brands::all(read)?;
            Ok::<_, StoreError>((all, brands::commissions_on(read, today)?, listings::count_by_brand(read)?))
        })
        .await?;
    brands.sort_by(|one, other| desk.t.order(&one.name, &other.name));
    desk.show(&BrandsPage { t: &desk.t, desk: &desk, brands, commissions, listings })
}
