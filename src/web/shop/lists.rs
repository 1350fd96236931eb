//! Lists of goods: a category, a brand, a search.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::super::fault::Fault;
use super::super::offers::{List, Order};
use super::super::page::Page;
use super::lots::{self, Lot, PER_PAGE, Pager, Shelves};
use crate::domain::brands::Brand;
use crate::domain::folding;
use crate::domain::ids::{ListingId, Slug};
use crate::store::listings::{self, Filter, Sort};
use crate::store::{Read, Stored};
use crate::wording::Speaker;

/// In which order a list may be read.
const ORDERS: [(&str, &str); 3] = [("", "sort-newest"), ("price", "sort-cheapest"), ("-price", "sort-dearest")];

/// A list with its goods.
struct Listed {
    lots: Vec<Lot>,
    count: i64,
}

/// The goods of a list in an order, from a page on.
fn listed(shelves: &Shelves, read: &mut Read<'_>, list: &List, sort: &str, here: i64) -> Stored<Listed> {
    let offset = (here - 1) * PER_PAGE;
    let order = match sort {
        "price" => Some(Order::Cheapest),
        "-price" => Some(Order::Dearest),
        _ => None,
    };
    let (ids, count): (Vec<ListingId>, i64) = match order {
        None => {
            let (ids, count) = shelves.offers().newest(read, list, offset, PER_PAGE)?;
            (ids.to_vec(), count)
        }
        Some(order) => {
            let all = shelves.offers().by_price(read, shelves.market(), list, order)?;
            let (skip, take) = (usize::try_from(offset).unwrap_or(0), usize::try_from(PER_PAGE).unwrap_or(24));
            let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
            (all.iter().skip(skip).take(take).cloned().collect(), count)
        }
    };
    Ok(Listed { lots: shelves.lots(read, &ids)?, count })
}

#[derive(Template)]
#[template(path = "shop/list.html")]
struct ListPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    heading: String,
    about: String,
    brand: Option<Brand>,
    lots: Vec<Lot>,
    count: i64,
    sort: String,
    pager: Pager,
}

impl ListPage<'_> {
    fn orders(&self) -> Vec<(String, &'static str, bool)> {
        let href = |sort: &str| {
            let here = self.page.at(&self.page.path);
            if sort.is_empty() { here } else { format!("{here}?sort={sort}") }
        };
        ORDERS.iter().map(|(sort, words)| (href(sort), *words, self.sort == *sort)).collect()
    }

    fn story(&self) -> Vec<String> {
        let text = self.brand.as_ref().and_then(|brand| brand.texts.in_language(self.page.storefront.language));
        text.map(|text| text.words.story.split("\n\n").map(str::to_owned).collect()).unwrap_or_default()
    }

    fn city(&self) -> String {
        let text = self.brand.as_ref().and_then(|brand| brand.texts.in_language(self.page.storefront.language));
        text.map(|text| text.words.city.clone()).unwrap_or_default()
    }
}

fn pager(page: &Page, count: i64, here: i64, sort: &str) -> Pager {
    let base = page.at(&page.path);
    Pager::new(count, here, if sort.is_empty() { base } else { format!("{base}?sort={sort}") })
}

fn sort_of(page: &Page) -> String {
    let asked = lots::value(&page.query, "sort");
    if ORDERS.iter().any(|(known, _)| *known == asked) { asked } else { String::new() }
}

/// `GET /{storefront}/c/{category}`
///
/// # Errors
/// [`Fault::NotFound`] for a category that is not there.
pub async fn category(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let slug: Slug = path.into_inner().1.parse().or(Err(Fault::NotFound))?;
    let (shelves, sort, here) = (Shelves::of(&page), sort_of(&page), lots::number(&page.query));
    let sorted = sort.clone();
    let found = page
        .app
        .db
        .read(move |read| -> Stored<_> {
            let index = shelves.offers().index(read)?;
            let Some(category) = index.categories.iter().find(|known| known.slug == slug).cloned() else {
                return Ok(None);
            };
            let listed = listed(&shelves, read, &List::Category(category.id.clone()), &sorted, here)?;
            Ok(Some((category, listed)))
        })
        .await?;
    let (category, Listed { lots, count }) = found.ok_or(Fault::NotFound)?;
    lots::within(here, count)?;
    let text = category.texts.in_language(page.storefront.language);
    let heading = text.as_ref().map(|text| text.words.name.clone()).unwrap_or_default();
    let about = text.map(|text| text.words.about.clone()).unwrap_or_default();
    let pager = pager(&page, count, here, &sort);
    page.show(&ListPage { t: &page.t, page: &page, heading, about, brand: None, lots, count, sort, pager })
}

/// `GET /{storefront}/b/{brand}`
///
/// # Errors
/// [`Fault::NotFound`] for a brand that is not there.
pub async fn brand(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let slug: Slug = path.into_inner().1.parse().or(Err(Fault::NotFound))?;
    let (shelves, sort, here) = (Shelves::of(&page), sort_of(&page), lots::number(&page.query));
    let sorted = sort.clone();
    let found = page
        .app
        .db
        .read(move |read| -> Stored<_> {
            let index = shelves.offers().index(read)?;
            let Some(brand) = index.brands.iter().find(|known| known.slug == slug).cloned() else { return Ok(None) };
            let listed = listed(&shelves, read, &List::Brand(brand.id.clone()), &sorted, here)?;
            Ok(Some((brand, listed)))
        })
        .await?;
    let (brand, Listed { lots, count }) = found.ok_or(Fault::NotFound)?;
    lots::within(here, count)?;
    let text = brand.texts.in_language(page.storefront.language);
    let about = text.map(|text| text.words.tagline.clone()).unwrap_or_default();
    let pager = pager(&page, count, here, &sort);
    let (t, heading) = (&page.t, brand.name.clone());
    page.show(&ListPage { t, page: &page, heading, about, brand: Some(brand), lots, count, sort, pager })
}

#[derive(Template)]
#[template(path = "shop/search.html")]
struct SearchPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    words: String,
    lots: Vec<Lot>,
    count: i64,
    nearest: Vec<Lot>,
    pager: Pager,
}

/// `GET /{storefront}/search?q=`
///
/// # Errors
/// When the database fails.
pub async fn search(page: Page) -> Result<HttpResponse, Fault> {
    let words: String = lots::value(&page.query, "q").trim().chars().take(100).collect();
    let (shelves, here) = (Shelves::of(&page), lots::number(&page.query));
    let asked = folding::words(&words);
    let (lots, count, nearest) = page
        .app
        .db
        .read(move |read| -> Stored<_> {
            let filter =
                Filter { words: (!asked.is_empty()).then(|| (asked.clone(), shelves.language())), ..Filter::default() };
            let (ids, count) = listings::page(read, &filter, Sort::Newest, (here - 1) * PER_PAGE, PER_PAGE)?;
            let found = shelves.lots(read, &ids)?;
            let nearest = if found.is_empty() {
                let (ids, _) = shelves.offers().newest(read, &List::All, 0, 4)?;
                shelves.lots(read, &ids)?
            } else {
                Vec::new()
            };
            Ok((found, count, nearest))
        })
        .await?;
    let query = serde_urlencoded::to_string([("q", &words)]).unwrap_or_default();
    let pager = Pager::new(count, here, format!("{}?{query}", page.at("search")));
    page.show(&SearchPage { t: &page.t, page: &page, words, lots, count, nearest, pager })
}
