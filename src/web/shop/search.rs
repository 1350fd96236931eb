//! Searching the shelves.

use actix_web::HttpResponse;
use askama::Template;

use super::categories::{self, CategoryLink};
use super::lists;
use super::lots::{self, Lot};
use super::pager::{PER_PAGE, Pager};
use crate::domain::folding;
use crate::store::listings::{Filter, page as listed};
use crate::web::fault::Fault;
use crate::web::page::Page;
use crate::wording::Speaker;

/// Goods shown beside a search that found nothing.
const NEAREST: i64 = 4;

#[derive(Template)]
#[template(path = "shop/search.html")]
struct SearchPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    query: String,
    lots: Vec<Lot>,
    count: i64,
    pager: Pager,
    categories: Vec<CategoryLink>,
    others: Vec<Lot>,
}

/// `GET /{storefront}/search?q=`
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let query: String = page.asked("q").trim().chars().take(100).collect();
    let keep = serde_urlencoded::to_string([("q", &query)]).unwrap_or_default();
    let mut pager = Pager::of(&page, &format!("{keep}&"));
    let (offset, words) = (pager.offset(), folding::words(&query));
    let found = lists::read(&page, move |app, read, selling, language| {
        let filter = Filter { words: Some((words, language)), ..Filter::default() };
        let (ids, count) = listed(read, &filter, offset, PER_PAGE)?;
        let shelved = lots::read(&app.offers, read, selling, language, &ids)?;
        let others = match count {
            0 => listed(read, &Filter::default(), 0, NEAREST)?.0,
            _ => Vec::new(),
        };
        let others = lots::read(&app.offers, read, selling, language, &others)?;
        Ok((shelved, count, others, app.offers.index(read)?))
    });
    let (shelved, count, others, index) = found.await?;
    if !pager.count(count) {
        return Err(Fault::NotFound);
    }
    let categories = index.categories.iter().map(|category| categories::link(category, &page)).collect();
    let (lots, others) = (shelved.lots(&page.storefront), others.lots(&page.storefront));
    if count == 0 && !query.is_empty() {
        page.app.searches.note(page.storefront.country, page.storefront.language, &query);
        // Kept, it would be counted once.
        return page.show(&SearchPage { t: &page.t, page: &page, query, lots, count, pager, categories, others });
    }
    page.share(&SearchPage { t: &page.t, page: &page, query, lots, count, pager, categories, others })
}
