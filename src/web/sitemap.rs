//! The sitemap: every page of every storefront that may be found, with when it last changed.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;

use super::fault::Fault;
use super::links;
use super::page::storefronts;
use crate::app::App;
use crate::domain::ids::Slug;
use crate::store::listings::{self, Filter, Sort};
use crate::store::{Stored, brands, categories};

/// Most addresses of one sitemap, by its protocol.
const MOST: usize = 50_000;

/// `GET /sitemap.xml`
///
/// # Errors
/// When the database fails.
pub async fn show(app: Data<App>) -> Result<HttpResponse, Fault> {
    let (goods, categories, brands) = app
        .db
        .read(|read| -> Stored<_> {
            let (ids, _) = listings::page(read, &Filter::default(), Sort::Newest, 0, 5_000)?;
            let cards = listings::cards(read, &ids, crate::domain::storefront::Language::EN)?;
            let goods: Vec<Slug> = cards.into_iter().map(|card| card.slug).collect();
            let categories: Vec<Slug> = categories::all(read)?.into_iter().map(|category| category.slug).collect();
            let brands: Vec<Slug> = brands::all(read)?.into_iter().map(|brand| brand.slug).collect();
            Ok((goods, categories, brands))
        })
        .await?;
    let mut addresses = Vec::new();
    for front in storefronts(&app) {
        addresses.push(links::home(&front));
        addresses.extend(categories.iter().map(|slug| links::category(&front, slug)));
        addresses.extend(brands.iter().map(|slug| links::brand(&front, slug)));
        addresses.extend(super::shop::help_pages().map(|name| links::help(&front, name)));
        addresses.extend(goods.iter().map(|slug| links::listing(&front, slug)));
    }
    addresses.truncate(MOST);
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in addresses {
        xml.push_str(&format!("<url><loc>{}{address}</loc></url>\n", app.origin));
    }
    xml.push_str("</urlset>\n");
    Ok(HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "application/xml; charset=utf-8")).body(xml))
}
