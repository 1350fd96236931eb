//! A brand: its story and its range.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::lists::{self, Answer, Listed};
use super::{paragraphs, structured};
use crate::domain::brands::{Brand, BrandText};
use crate::domain::ids::Slug;
use crate::domain::returns::WINDOW_DAYS;
use crate::domain::texts::Said;
use crate::search::Within;
use crate::web::fault::Fault;
use crate::web::page::{Go, Page};
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/brand.html")]
struct BrandPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    text: Said<BrandText>,
    list: Listed<Brand>,
    structured: String,
    /// Within how many days goods go back.
    days: i64,
    /// The cities from which what is shown would be sent here, each once.
    cities: Vec<String>,
}

impl BrandPage<'_> {
    fn story(&self) -> Vec<&str> {
        paragraphs(&self.text.story)
    }
}

/// `GET /{storefront}/b/{slug}`
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let Ok(slug) = path.1.parse::<Slug>() else { return Err(Fault::NotFound) };
    let listed = lists::listed(&page, move |index| {
        let brand = index.brands.iter().find(|brand| brand.slug == slug)?;
        Some((brand.clone(), Within::Brand(brand.id.clone())))
    });
    let list = match listed.await? {
        Answer::Elsewhere(address) => return Ok(Go::to(address).answer(&page.app)),
        Answer::Here(list) => *list,
    };
    let brand = &list.of;
    let text = words(brand, &page);
    let structured = structured::script(&[
        structured::brand(&page, brand, &text.tagline),
        structured::crumbs(&page, None, &brand.name),
    ]);
    let mut cities: Vec<String> =
        list.lots.iter().filter(|lot| lot.offer.is_ok()).map(|lot| lot.city.clone()).collect();
    cities.sort_by(|one, other| page.t.order(one, other));
    cities.dedup();
    let lasting = list.lasting;
    let shown = BrandPage { t: &page.t, page: &page, text, list, structured, days: WINDOW_DAYS, cities };
    if lasting { page.share(&shown) } else { page.show(&shown) }
}

/// A brand's words, in the language they are in.
pub fn words(brand: &Brand, page: &Page) -> Said<BrandText> {
    let text = brand.texts.in_language(page.storefront.language).map(|text| text.map(Clone::clone));
    text.unwrap_or_else(|| Said { language: page.storefront.language, words: BrandText::default() })
}
