//! Every kind of goods and every brand on one page: the header has room for some.

use actix_web::HttpResponse;
use askama::Template;

use super::categories::{self, CategoryLink};
use super::lists;
use super::structured;
use crate::domain::country::Country;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::page::Page;
use crate::wording::Speaker;

/// A brand as a link.
struct BrandLink {
    href: String,
    name: String,
    country: Country,
}

#[derive(Template)]
#[template(path = "shop/ranges.html")]
struct RangesPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    kinds: Vec<CategoryLink>,
    brands: Vec<BrandLink>,
    structured: String,
}

/// `GET /{storefront}/c`
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let index = lists::read(&page, |app, read, _, _| app.offers.index(read)).await?;
    let mut kinds: Vec<CategoryLink> =
        index.categories.iter().map(|category| categories::link(category, &page)).collect();
    kinds.sort_by(|one, other| page.t.order(&one.name, &other.name));
    let brand = |brand: &crate::domain::brands::Brand| BrandLink {
        href: links::brand(&page.storefront, &brand.slug),
        name: brand.name.clone(),
        country: brand.country,
    };
    let mut brands: Vec<BrandLink> = index.brands.iter().map(brand).collect();
    brands.sort_by(|one, other| page.t.order(&one.name, &other.name));
    let title = page.t.say("ranges-title").to_string();
    let structured = structured::script(&[structured::crumbs(&page, None, &title)]);
    page.share(&RangesPage { t: &page.t, page: &page, kinds, brands, structured })
}
