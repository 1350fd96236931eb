//! What a shopper may want to know before and after buying.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::lanes::{self, LaneRow};
use super::lists;
use crate::domain::returns::WINDOW_DAYS;
use crate::settings::Mode;
use crate::web::fault::Fault;
use crate::web::page::Page;
use crate::wording::Speaker;

macro_rules! pages {
    ($($name:ident $path:literal;)*) => {$(
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> {
            t: &'a Speaker,
            page: &'a Page,
        }
    )*};
}

pages! {
    DutiesPage "shop/help/duties.html";
    AboutPage "shop/help/about.html";
}

#[derive(Template)]
#[template(path = "shop/help/legal.html")]
struct LegalPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    /// Whether the shop is one to try, where nothing is sent.
    test: bool,
}

#[derive(Template)]
#[template(path = "shop/help/shipping.html")]
struct ShippingPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    lanes: Vec<LaneRow>,
}

#[derive(Template)]
#[template(path = "shop/help/returns.html")]
struct ReturnsPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    days: i64,
}

/// `GET /{storefront}/help/{name}`
pub async fn show(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let t = &page.t;
    match path.1.as_str() {
        "duties" => page.share(&DutiesPage { t, page: &page }),
        "shipping" => {
            let read = lists::read(&page, |app, read, _, _| {
                Ok((app.offers.cities(read)?, read.known(), app.offers.promises(read)?))
            });
            let (cities, known, promised) = read.await?;
            page.share(&ShippingPage { t, page: &page, lanes: lanes::lanes(&page, &known, &cities, &promised) })
        }
        "returns" => page.share(&ReturnsPage { t, page: &page, days: WINDOW_DAYS }),
        "about" => page.share(&AboutPage { t, page: &page }),
        "legal" => page.share(&LegalPage { t, page: &page, test: page.app.settings.mode == Mode::Test }),
        _ => Err(Fault::NotFound),
    }
}

/// The pages there are, for the map of the site.
pub const PAGES: [&str; 5] = ["duties", "shipping", "returns", "about", "legal"];
