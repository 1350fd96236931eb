//! Help: what is in the price, how goods travel, sending back, the house, the law.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::super::fault::Fault;
use super::super::page::Page;
use crate::wording::Speaker;

/// A page by its part of addresses: its title and its paragraphs.
const PAGES: [(&str, &str, &[&str]); 5] = [
    ("duties", "help-duties-title", &["help-duties-1", "help-duties-2", "help-duties-3"]),
    ("shipping", "help-shipping-title", &["help-shipping-1", "help-shipping-2", "help-shipping-3"]),
    ("returns", "help-returns-title", &["help-returns-1", "help-returns-2"]),
    ("about", "help-about-title", &["help-about-1", "help-about-2"]),
    ("legal", "help-legal-title", &["help-legal-1", "help-legal-2"]),
];

/// The parts of addresses of all help pages.
pub fn names() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(name, ..)| *name)
}

#[derive(Template)]
#[template(path = "shop/help.html")]
struct HelpPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    title: &'static str,
    paragraphs: &'static [&'static str],
}

impl HelpPage<'_> {
    fn first(&self) -> String {
        self.paragraphs.first().map(|words| self.t.say(words).to_string()).unwrap_or_default()
    }

    /// Where the others lead, their titles, whether it is the one shown.
    fn others(&self) -> Vec<(String, &'static str, bool)> {
        let leads = |name: &str| self.page.at(&format!("help/{name}"));
        PAGES.iter().map(|(name, title, _)| (leads(name), *title, *title == self.title)).collect()
    }
}

/// `GET /{storefront}/help/{page}`
///
/// # Errors
/// [`Fault::NotFound`] for a page that is not there.
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (_, wanted) = path.into_inner();
    let found = PAGES.iter().find(|(name, ..)| *name == wanted).ok_or(Fault::NotFound)?;
    let (_, title, paragraphs) = *found;
    std::future::ready(page.show(&HelpPage { t: &page.t, page: &page, title, paragraphs })).await
}
