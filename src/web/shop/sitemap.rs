//! The map of the site: one map per storefront, and the list of those.

use std::fmt::Write;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;
use chrono::NaiveDateTime;

use super::{help, lists};
use crate::app::App;
use crate::domain::brands::Category;
use crate::store::listings::{self, LastChange};
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

/// An entry: what it is of, its address, and when that last changed, where the catalogue knows.
fn entry(body: &mut String, of: &str, address: &str, changed: Option<NaiveDateTime>) {
    let changed =
        changed.map_or_else(String::new, |at| format!("<lastmod>{}</lastmod>", at.format("%Y-%m-%dT%H:%M:%SZ")));
    // Writing into a string cannot fail.
    let _ = writeln!(body, "<{of}><loc>{address}</loc>{changed}</{of}>");
}

/// `GET /sitemap.xml`
///
/// # Errors
/// [`Fault::Broken`] when the database fails.
pub async fn index(app: Data<App>) -> Result<HttpResponse, Fault> {
    let changes = app.db.read(|read| listings::last_changes(read)).await?;
    let latest = changes.iter().filter_map(|change| change.at).max();
    let mut body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for front in storefronts(&app) {
        entry(&mut body, "sitemap", &format!("{}{}sitemap.xml", app.origin, links::home(&front)), latest);
    }
    body.push_str("</sitemapindex>\n");
    Ok(xml(body))
}

/// `GET /{storefront}/sitemap.xml`
pub async fn of_storefront(page: Page) -> Result<HttpResponse, Fault> {
    let day = page.day;
    let read = lists::read(&page, move |app, read, _, language| {
        let index = app.offers.index(read)?;
        let changes = listings::last_changes(read)?;
        let latest = |which: &dyn Fn(&LastChange) -> bool| {
            let those = changes.iter().filter(|change| which(change));
            those.filter_map(|change| change.at).max()
        };
        let mut paths = vec![(String::new(), latest(&|_| true))];
        let category = |one: &Category| {
            (format!("c/{}", one.address(language)), latest(&|change| change.category.as_ref() == Some(&one.id)))
        };
        paths.extend(index.categories.iter().map(category));
        paths.extend(
            index.brands.iter().map(|one| (format!("b/{}", one.slug), latest(&|change| change.brand == one.id))),
        );
        paths.extend(
            index
                .running(day)
                .map(|one| (format!("collections/{}", one.address(language)), Some(one.updated_at.naive_utc()))),
        );
        paths.extend(help::PAGES.map(|path| (path.to_owned(), None)));
        let room = MOST - i64::try_from(paths.len()).unwrap_or(0);
        let goods = listings::dated(read, language, room)?;
        paths.extend(goods.into_iter().map(|(slug, changed)| (format!("p/{slug}"), Some(changed))));
        Ok(paths)
    });
    let paths = read.await?;
    let mut body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{NAMESPACE}\">\n");
    for (path, changed) in paths {
        entry(&mut body, "url", &page.absolute(&page.at(&path)), changed);
    }
    body.push_str("</urlset>\n");
    Ok(xml(body))
}
