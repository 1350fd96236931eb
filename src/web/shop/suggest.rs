//! Suggestions while somebody types: goods, categories and brands, as a part that a script puts under the field.

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};
use askama::Template;

use super::categories::{self, CategoryLink};
use super::filters::Filters;
use super::lists;
use super::lots::{self, Lot};
use crate::domain::brands::Brand;
use crate::domain::folding;
use crate::search::Asked;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::page::Page;
use crate::wording::Speaker;

/// Goods that are suggested.
const GOODS: usize = 6;
/// Categories and brands that are suggested, of each.
const HOUSES: usize = 3;

/// A brand as a link.
struct BrandLink {
    href: String,
    name: String,
}

#[derive(Template)]
#[template(path = "shop/suggest.html")]
struct Suggested<'a> {
    t: &'a Speaker,
    page: &'a Page,
    lots: Vec<Lot>,
    categories: Vec<CategoryLink>,
    brands: Vec<BrandLink>,
}

impl Suggested<'_> {
    fn count(&self) -> usize {
        self.lots.len() + self.categories.len() + self.brands.len()
    }
}

/// Whether a name, folded, has words that begin as those that are typed.
fn begins(name: &str, typed: &[String]) -> bool {
    let begins = |word: &String| name.starts_with(word.as_str()) || name.contains(&format!(" {word}"));
    !typed.is_empty() && typed.iter().all(begins)
}

/// `GET /{storefront}/suggest?q=`
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let words = Filters::of(&page.query, page.storefront.currency, page.day).words;
    let found = lists::read(&page, move |app, read, selling, language| {
        let typed = folding::words(&words);
        let asked = Asked { words, ..Asked::all(language, GOODS) };
        let found = if typed.is_empty() { None } else { app.search.find(read, selling, &asked)? };
        let lasting = found.as_deref().is_some_and(|found| found.settled) || typed.is_empty();
        let ids = found.map(|found| found.ids.clone()).unwrap_or_default();
        let shelved = lots::read(&app.offers, read, selling, language, &ids)?;
        Ok((typed, app.offers.index(read)?, shelved, lasting))
    });
    let (typed, index, shelved, lasting) = found.await?;
    let called = |category: &&_| begins(&folding::fold(&categories::words(category, &page).name), &typed);
    let categories = index.categories.iter().filter(called).take(HOUSES);
    let brands = index.brands.iter().filter(|brand| begins(&folding::fold(&brand.name), &typed)).take(HOUSES);
    let link =
        |brand: &Brand| BrandLink { href: links::brand(&page.storefront, &brand.slug), name: brand.name.clone() };
    let shown = Suggested {
        t: &page.t,
        page: &page,
        lots: shelved.lots(&page.storefront),
        categories: categories.map(|category| categories::link(category, &page)).collect(),
        brands: brands.map(link).collect(),
    };
    let mut response = if lasting { page.share(&shown)? } else { page.show(&shown)? };
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_the_beginnings_of_its_words() {
        let typed = |text: &str| folding::words(text);
        let name = folding::fold("Guānxi Kiln");
        for good in ["g", "Kil", "guanxi k", "kiln gua"] {
            assert!(begins(&name, &typed(good)), "{good}");
        }
        for bad in ["", "iln", "guanxi pot"] {
            assert!(!begins(&name, &typed(bad)), "{bad}");
        }
    }
}
