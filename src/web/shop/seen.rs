//! Goods somebody looked at before. Which ones is known to their browser alone; it asks here for what they cost today.

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};
use askama::Template;

use super::lists;
use super::lots::{self, Lot};
use crate::domain::ids::Slug;
use crate::domain::listings::ListingState;
use crate::domain::wishes::MOST_SEEN;
use crate::store::listings;
use crate::web::fault::Fault;
use crate::web::page::Page;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/seen.html")]
struct SeenPart<'a> {
    t: &'a Speaker,
    page: &'a Page,
    lots: Vec<Lot>,
}

/// The names asked for, each once; none where there are too many, or one is no name.
fn asked(text: &str) -> Option<Vec<Slug>> {
    let mut slugs: Vec<Slug> = Vec::new();
    for one in text.split(',').take(MOST_SEEN + 1) {
        let slug = one.parse().ok()?;
        if !slugs.contains(&slug) {
            slugs.push(slug);
        }
    }
    (slugs.len() <= MOST_SEEN).then_some(slugs)
}

/// `GET /{storefront}/seen?slugs=a,b`: these goods as a row, in this order; what is no longer sold is left out.
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    let slugs = asked(&page.asked("slugs")).ok_or(Fault::NotFound)?;
    let shelved = lists::read(&page, move |app, read, selling, language| {
        let known = listings::by_slugs(read, &slugs)?;
        let ids: Vec<_> = slugs
            .iter()
            .filter_map(|slug| known.iter().find(|(own, ..)| own == slug))
            .filter(|(_, _, state)| *state == ListingState::Published)
            .map(|(_, id, _)| id.clone())
            .collect();
        lots::read(&app.offers, read, selling, language, &ids)
    });
    let lots = shelved.await?.lots(&page.storefront);
    let mut response = page.show(&SeenPart { t: &page.t, page: &page, lots })?;
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dozen_names_are_taken_and_nothing_else() {
        let many = |count: usize| (0..count).map(|n| format!("cup-{n}")).collect::<Vec<_>>().join(",");
        assert_eq!(asked("cup,teapot,cup").unwrap().len(), 2);
        assert_eq!(asked(&many(MOST_SEEN)).unwrap().len(), MOST_SEEN);
        for wrong in ["", "cup,", "../etc", "CUP!", many(MOST_SEEN + 1).as_str()] {
            assert!(asked(wrong).is_none(), "{wrong}");
        }
    }
}
