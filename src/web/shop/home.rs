//! A storefront's front door.

use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;

use super::super::fault::Fault;
use super::super::offers::{Index, List};
use super::super::page::Page;
use super::lots::{Lot, Shelves};
use crate::domain::brands::Brand;
use crate::store::Stored;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/home.html")]
struct HomePage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    hero: Option<Lot>,
    lots: Vec<Lot>,
    count: i64,
    index: Arc<Index>,
}

impl HomePage<'_> {
    fn city<'b>(&self, brand: &'b Brand) -> &'b str {
        brand.texts.in_language(self.page.storefront.language).map_or("", |text| text.words.city.as_str())
    }

    fn tagline<'b>(&self, brand: &'b Brand) -> &'b str {
        brand.texts.in_language(self.page.storefront.language).map_or("", |text| text.words.tagline.as_str())
    }

    fn founded(&self, brand: &Brand) -> String {
        brand.founded.to_string()
    }

    fn first_way(&self) -> String {
        self.page.ways.first().map_or_else(|| self.page.at("search"), |way| self.page.at(&format!("c/{}", way.slug)))
    }
}

/// `GET /{storefront}/`
///
/// # Errors
/// When the database fails.
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let shelves = Shelves::of(&page);
    let (mut lots, count, index) = page
        .app
        .db
        .read(move |read| -> Stored<_> {
            let (ids, count) = shelves.offers().newest(read, &List::All, 0, 24)?;
            Ok((shelves.lots(read, &ids)?, count, shelves.offers().index(read)?))
        })
        .await?;
    // The last of the list was listed first: the house's own choice, with a price if any has one.
    let at = lots.iter().rposition(|lot| lot.cost.is_ok());
    let hero = at.map(|at| lots.remove(at));
    lots.sort_by_key(|lot| lot.cost.is_err());
    lots.truncate(8);
    page.show(&HomePage { t: &page.t, page: &page, hero, lots, count, index })
}
