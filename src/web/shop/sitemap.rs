//! The map of the site: one map per storefront, and the list of those.

use std::fmt::Write;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;

use super::{help, lists};
use crate::app::App;
use crate::store::listings;
use crate::web::fault::Fault;
use crate::web::fronts::storefronts;
use crate::web::links;
use crate::web::page::Page;

/// Most addresses of one map, by the protocol.
const MOST: i64 = 50_000;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

fn xml(body: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/xml; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(body)
}

/// `GET /sitemap.xml`
pub async fn index(app: Data<App>) -> HttpResponse {
    let mut body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for front in storefronts(&app) {
        // Writing into a string cannot fail.
        let _ = writeln!(body, "<sitemap><loc>{}{}sitemap.xml</loc></sitemap>", app.origin, links::home(&front));
    }
    body.push_str("</sitemapindex>\n");
    xml(body)
}

/// `GET /{storefront}/sitemap.xml`
pub async fn of_storefront(page: Page) -> Result<HttpResponse, Fault> {
    let read = lists::read(&page, |app, read, _, _| {
        let index = app.offers.index(read)?;
        let mut paths: Vec<String> = vec![String::new()];
        paths.extend(index.categories.iter().map(|category| format!("c/{}", category.slug)));
        paths.extend(index.brands.iter().map(|brand| format!("b/{}", brand.slug)));
        paths.extend(help::PAGES.map(|name| format!("help/{name}")));
        let room = MOST - i64::try_from(paths.len()).unwrap_or(0);
        paths.extend(listings::slugs(read, room)?.iter().map(|slug| format!("p/{slug}")));
        Ok(paths)
    });
    let paths = read.await?;
    let mut body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{NAMESPACE}\">\n");
    for path in paths {
        // Writing into a string cannot fail.
        let _ = writeln!(body, "<url><loc>{}</loc></url>", page.absolute(&page.at(&path)));
    }
    body.push_str("</urlset>\n");
    Ok(xml(body))
}
