//! Searching the shelves.

use actix_web::HttpResponse;
use askama::Template;

use super::categories::{self, CategoryLink};
use super::lists::{self, Answer, Listed};
use crate::search::Within;
use crate::web::fault::Fault;
use crate::web::page::{Go, Page};
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/search.html")]
struct SearchPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    query: String,
    list: Listed<()>,
    /// The shelves to walk along, where nothing was found.
    categories: Vec<CategoryLink>,
}

/// `GET /{storefront}/search?q=`
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let list = match lists::listed(&page, |_| Some(((), Within::All))).await? {
        Answer::Elsewhere(address) => return Ok(Go::to(address).answer(&page.app)),
        Answer::Here(list) => *list,
    };
    let query = list.sieve.words.clone();
    let nothing = list.nothing.is_some();
    if nothing && list.plain && list.lasting && !query.is_empty() {
        page.app.searches.note(page.storefront.country, page.storefront.language, &query);
    }
    let shelves = list.index.categories.iter().filter(|_| nothing);
    let categories = shelves.map(|category| categories::link(category, &page)).collect();
    // A search that found nothing is asked anew by everyone who types it: it is counted.
    let lasting = list.lasting && !nothing;
    let shown = SearchPage { t: &page.t, page: &page, query, list, categories };
    if lasting { page.share(&shown) } else { page.show(&shown) }
}
