//! A category's list.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::lists::{self, Part, SortLink, Wish};
use super::pager::Pager;
use crate::domain::brands::{Category, CategoryText};
use crate::domain::ids::Slug;
use crate::domain::texts::Said;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::offers::List;
use crate::web::page::Page;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/category.html")]
struct CategoryPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    text: Said<CategoryText>,
    part: Part,
    sorts: Vec<SortLink>,
    pager: Pager,
    plain: bool,
}

/// `GET /{storefront}/c/{slug}`
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    let (wish, mut pager) = Wish::of(&page);
    let asked = wish.clone();
    let found = lists::read(&page, move |app, read, market, language| {
        let index = app.offers.index(read)?;
        let Some(category) = index.categories.iter().find(|category| category.slug == slug) else { return Ok(None) };
        let list = List::Category(category.id.clone());
        let (shelved, count) = asked.read(app, read, market, language, &list)?;
        Ok(Some((category.clone(), shelved, count)))
    });
    let Some((category, shelved, count)) = found.await? else { return Err(Fault::NotFound) };
    if !pager.count(count) {
        return Err(Fault::NotFound);
    }
    let text = words(&category, &page);
    let part = Part { lots: shelved.lots(&page.storefront), count };
    let (sorts, plain) = (wish.sorts(&page), wish.is_plain());
    page.show(&CategoryPage { t: &page.t, page: &page, text, part, sorts, pager, plain })
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
        href: links::category(&page.storefront, &category.slug),
        name: words(category, page).map(|text| text.name),
    }
}
