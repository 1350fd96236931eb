//! What shoppers looked for in vain: words for which no goods were found, by market and language.

use actix_web::HttpResponse;
use actix_web::web::Query;
use askama::Template;

use crate::domain::brands::Brand;
use crate::domain::fruitless::LEAST;
use crate::store::StoreError;
use crate::web::desk::{BrandOwner, Desk};
use crate::web::fault::Fault;
use crate::web::fruitless::{Asked, MissedPart, Window};
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "brand/searches.html")]
struct SearchesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    brand: Brand,
    missed: MissedPart,
}

/// `GET /brand/searches?days=30&market=DE&reader=de`
pub async fn list(desk: BrandOwner, asked: Query<Asked>) -> Result<HttpResponse, Fault> {
    let (id, window) = (desk.brand.clone(), Window::of(&asked, &desk, LEAST));
    let read = desk.app.db.read(move |read| Ok::<_, StoreError>((super::brand(read, &id)?, window.read(read)?)));
    let (brand, missed) = read.await?;
    let missed = window.show(&desk.t, missed);
    desk.show(&SearchesPage { t: &desk.t, desk: &desk, brand, missed })
}
