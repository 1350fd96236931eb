//! The storefront: what overseas shoppers see.

use actix_web::web::{ServiceConfig, scope};

use super::nav::Way;
use super::page::SEGMENT;
use super::{fault, get, post};
use crate::domain::brands::Category;
use crate::domain::storefront::Language;
use crate::store::{Conn, Stored, categories as stored};

mod account;
mod brands;
mod categories;
mod help;
mod home;
mod lanes;
mod listings;
mod lists;
mod lots;
mod pager;
mod receipts;
mod returns;
mod ribbons;
mod roads;
mod search;
mod sitemap;

/// The routes under `/{storefront}/`. The segment has a pattern, so that it swallows neither desks nor `/static/`.
pub fn routes(site: &mut ServiceConfig) {
    // A desk stands in no storefront, and its people leave by this door.
    site.route("/account/logout", post().to(account::leave));
    site.route("/sitemap.xml", get().to(sitemap::index));
    site.service(
        scope(&format!("/{SEGMENT}"))
            .route("/", get().to(home::show))
            .route("/c/{category}", get().to(categories::show))
            .route("/b/{brand}", get().to(brands::show))
            .route("/p/{listing}", get().to(listings::show))
            .route("/search", get().to(search::show))
            .route("/help/{page}", get().to(help::show))
            .route("/sitemap.xml", get().to(sitemap::of_storefront))
            .configure(account::routes)
            .route("/returns/{number}", get().to(returns::form))
            .route("/returns/{number}", post().to(returns::ask))
            .default_service(actix_web::web::to(fault::nowhere)),
    );
}

/// The row of categories in a language.
///
/// # Errors
/// When the database fails.
pub fn ways(conn: &mut Conn, language: Language) -> Stored<Vec<Way>> {
    let named = |category: Category| {
        let name = category.texts.in_language(language).map(|text| text.map(|text| text.name.clone()))?;
        Some(Way { slug: category.slug, language: name.language, name: name.words })
    };
    Ok(stored::all(conn)?.into_iter().filter_map(named).collect())
}

/// The paragraphs of a text: an empty line lies between them.
fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).collect()
}
