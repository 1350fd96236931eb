//! A storefront's front door.

use actix_web::HttpResponse;
use askama::Template;

use super::super::fault::Fault;
use super::super::page::Page;
use crate::wording::Speaker;

#[derive(Template)]
#[template(path = "shop/home.html")]
struct HomePage<'a> {
    t: &'a Speaker,
    page: &'a Page,
}

/// `GET /{storefront}/`
pub async fn show(page: Page) -> Result<HttpResponse, Fault> {
    page.show(&HomePage { t: &page.t, page: &page })
}
