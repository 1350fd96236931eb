//! A brand: its story and its range.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::lists::{self, Listed, Part, SortLink};
use super::pager::Pager;
use super::{paragraphs, structured};
use crate::domain::brands::{Brand, BrandText};
use crate::domain::ids::Slug;
use crate::domain::returns::WINDOW_DAYS;
use crate::domain::texts::Said;
use crate::web::fault::Fault;
use crate::web::offers::List;
use crate::web::page::Page;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/brand.html")]
struct BrandPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    brand: Brand,
    text: Said<BrandText>,
    part: Part,
    sorts: Vec<SortLink>,
    pager: Pager,
    plain: bool,
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
        Some((brand.clone(), List::Brand(brand.id.clone())))
    });
    let Listed { of: brand, part, sorts, pager, plain } = listed.await?;
    let text = words(&brand, &page);
    let structured = structured::script(&[
        structured::brand(&page, &brand, &text.tagline),
        structured::crumbs(&page, None, &brand.name),
    ]);
    let mut cities: Vec<String> =
        part.lots.iter().filter(|lot| lot.offer.is_ok()).map(|lot| lot.city.clone()).collect();
    cities.sort_by(|one, other| page.t.order(one, other));
    cities.dedup();
    let (t, days) = (&page.t, WINDOW_DAYS);
    let shown = BrandPage { t, page: &page, brand, text, part, sorts, pager, plain, structured, days, cities };
    page.share(&shown)
}

/// A brand's words, in the language they are in.
pub fn words(brand: &Brand, page: &Page) -> Said<BrandText> {
    let text = brand.texts.in_language(page.storefront.language).map(|text| text.map(Clone::clone));
    text.unwrap_or_else(|| Said { language: page.storefront.language, words: BrandText::default() })
}
