//! The map of the site: maps per storefront, each of as many addresses as the protocol allows, and the list of those.
//! The first of a storefront has everything that is not goods; all are written while they are sent.

use std::fmt::Write;
use std::rc::Rc;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Bytes, Data, Path};
use chrono::NaiveDateTime;
use futures_util::stream;

use super::{help, lists};
use crate::app::App;
use crate::domain::brands::Category;
use crate::store::listings::{self, LastChange, Place};
use crate::store::{Read, StoreError, Stored};
use crate::web::fault::Fault;
use crate::web::fronts::storefronts;
use crate::web::links;
use crate::web::offers::List;
use crate::web::page::Page;

/// Most addresses of one map, by the protocol.
const MOST: i64 = 50_000;
/// Addresses of the first map that goods leave to everything else.
const OTHERS: i64 = 5_000;
/// Goods that are read at a time.
const BATCH: i64 = 5_000;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// An entry: what it is of, its address, and when that last changed, where the catalogue knows.
fn entry(body: &mut String, of: &str, address: &str, changed: Option<NaiveDateTime>) {
    let changed =
        changed.map_or_else(String::new, |at| format!("<lastmod>{}</lastmod>", at.format("%Y-%m-%dT%H:%M:%SZ")));
    // Writing into a string cannot fail.
    let _ = writeln!(body, "<{of}><loc>{address}</loc>{changed}</{of}>");
}

fn begun(what: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{what} xmlns=\"{NAMESPACE}\">\n")
}

fn xml() -> actix_web::HttpResponseBuilder {
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((header::CONTENT_TYPE, "application/xml; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"));
    answer
}

/// How many goods are on sale.
fn on_sale(app: &App, read: &mut Read<'_>) -> Stored<i64> {
    Ok(app.offers.newest(read, &List::All, 0, 1)?.1)
}

/// How many goods stand before those of a map, from the first map on.
fn before(map: i64) -> i64 {
    if map <= 1 { 0 } else { (map - 1) * MOST - OTHERS }
}

/// How many maps it takes for so many goods.
fn maps(goods: i64) -> i64 {
    (1..).find(|map| before(map + 1) >= goods).unwrap_or(1)
}

/// `GET /sitemap.xml`
///
/// # Errors
/// [`Fault::Broken`] when the database fails.
pub async fn index(app: Data<App>) -> Result<HttpResponse, Fault> {
    let of = Data::clone(&app);
    let read = app.db.read(move |read| Ok::<_, StoreError>((of.offers.last_changes(read)?, on_sale(&of, read)?)));
    let (changes, goods) = read.await?;
    let latest = changes.iter().filter_map(|change| change.at).max();
    let mut body = begun("sitemapindex");
    for front in storefronts(&app) {
        let home = format!("{}{}", app.origin, links::home(&front));
        entry(&mut body, "sitemap", &format!("{home}sitemap.xml"), latest);
        for map in 2..=maps(goods) {
            entry(&mut body, "sitemap", &format!("{home}sitemap-{map}.xml"), latest);
        }
    }
    body.push_str("</sitemapindex>\n");
    Ok(xml().body(body))
}

/// `GET /{storefront}/sitemap.xml`
pub async fn of_storefront(page: Page) -> Result<HttpResponse, Fault> {
    let day = page.day;
    let read = lists::read(&page, move |app, read, _, language| {
        let index = app.offers.index(read)?;
        let changes = app.offers.last_changes(read)?;
        let latest = |which: &dyn Fn(&LastChange) -> bool| {
            let those = changes.iter().filter(|change| which(change));
            those.filter_map(|change| change.at).max()
        };
        let mut paths = vec![(String::new(), latest(&|_| true)), ("c".to_owned(), latest(&|_| true))];
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
        paths.truncate(usize::try_from(OTHERS).unwrap_or(0));
        Ok(paths)
    });
    let mut body = begun("urlset");
    for (path, changed) in read.await? {
        entry(&mut body, "url", &page.absolute(&page.at(&path)), changed);
    }
    Ok(xml().streaming(goods(page, body, None, MOST - OTHERS)))
}

/// `GET /{storefront}/sitemap-{map}.xml`
///
/// # Errors
/// [`Fault::NotFound`] where goods need no such map.
pub async fn further(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let map: i64 = path.1.parse().ok().filter(|map| *map >= 2).ok_or(Fault::NotFound)?;
    let read = lists::read(&page, move |app, read, _, _| {
        if map > maps(on_sale(app, read)?) { Ok(None) } else { listings::last_of(read, before(map)) }
    });
    let behind = read.await?.ok_or(Fault::NotFound)?;
    Ok(xml().streaming(goods(page, begun("urlset"), Some(behind), MOST)))
}

/// How far a map is: what is written and not sent, behind which of the goods it goes on, how many may still come.
struct At {
    body: String,
    behind: Option<Place>,
    left: i64,
}

/// A map from its beginning to its end, with goods behind a place.
fn goods(
    page: Page,
    body: String,
    behind: Option<Place>,
    left: i64,
) -> impl futures_util::Stream<Item = Stored<Bytes>> + use<> {
    let (page, at) = (Rc::new(page), Some(At { body, behind, left }));
    stream::try_unfold(at, move |at| part(Rc::clone(&page), at))
}

async fn part(page: Rc<Page>, at: Option<At>) -> Stored<Option<(Bytes, Option<At>)>> {
    let Some(At { mut body, behind, left }) = at else { return Ok(None) };
    let (language, limit) = (page.storefront.language, left.min(BATCH));
    let found = page.app.db.read(move |read| listings::dated(read, language, behind.as_ref(), limit)).await?;
    let count = i64::try_from(found.len()).unwrap_or(limit);
    for one in &found {
        entry(&mut body, "url", &page.absolute(&page.at(&format!("p/{}", one.address))), Some(one.changed));
    }
    let further = found.into_iter().next_back().filter(|_| count == limit && left > limit);
    let next = further.map(|last| At { body: String::new(), behind: Some(last.place), left: left - limit });
    if next.is_none() {
        body.push_str("</urlset>\n");
    }
    Ok(Some((Bytes::from(body), next)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_are_as_many_as_goods_need() {
        for (goods, wanted) in [(0, 1), (45_000, 1), (45_001, 2), (95_000, 2), (95_001, 3), (1_000_000, 21)] {
            assert_eq!(maps(goods), wanted, "{goods}");
        }
    }
}
