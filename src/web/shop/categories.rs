//! A category's list.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::lists::{self, Answer, Listed};
use super::structured;
use crate::domain::brands::{Category, CategoryText};
use crate::domain::ids::Slug;
use crate::domain::texts::Said;
use crate::search::Within;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::page::{Go, Page};
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/category.html")]
struct CategoryPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    text: Said<CategoryText>,
    list: Listed<Category>,
    structured: String,
}

/// `GET /{storefront}/c/{slug}`
pub async fn show(mut page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    let listed = lists::listed(&page, move |index| {
        let category = index.category_at(&slug)?;
        Some((category.clone(), Within::Category(category.id.clone())))
    });
    let list = match listed.await? {
        Answer::Elsewhere(address) => return Ok(Go::to(address).answer(&page.app)),
        Answer::Here(list) => *list,
    };
    page.lies("c", |language| list.of.address(language).clone())?;
    let text = words(&list.of, &page);
    let structured = structured::script(&[structured::crumbs(&page, None, &text.name)]);
    let lasting = list.lasting;
    let shown = CategoryPage { t: &page.t, page: &page, text, list, structured };
    if lasting { page.share(&shown) } else { page.show(&shown) }
}

/// A category's words, in the language they are in.
pub fn words(category: &Category, page: &Page) -> Said<CategoryText> {
    let text = category.texts.in_language(page.storefront.language).map(|text| text.map(Clone::clone));
    text.unwrap_or_else(|| Said {
        language: page.storefront.language,
        words: CategoryText { name: category.slug.to_string(), about: String::new() },
    })
}

/// A category as a link.
pub struct CategoryLink {
    /// Where it leads.
    pub href: String,
    /// Its name, in the language it is in.
    pub name: Said<String>,
}

/// A category as a link.
pub fn link(category: &Category, page: &Page) -> CategoryLink {
    CategoryLink {
        href: links::category(&page.storefront, category.address(page.storefront.language)),
        name: words(category, page).map(|text| text.name),
    }
}
