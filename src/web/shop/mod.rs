//! The storefront: what overseas shoppers see.

use actix_web::web::{ServiceConfig, scope};

use super::nav::Way;
use super::page::{Go, Page, SEGMENT};
use super::{fault, get, post};
use crate::domain::brands::Category;
use crate::domain::storefront::Language;
use crate::store::{Conn, Stored, categories as stored};

mod account;
mod address;
mod barred;
mod brands;
mod buyer;
mod calculator;
mod cart;
mod categories;
mod checkout;
mod collections;
mod currency;
mod days;
mod duties;
mod facets;
mod feeds;
mod filters;
mod fitting;
mod gallery;
mod gone;
mod goods;
mod help;
mod home;
mod keeping;
mod lanes;
mod later;
mod legal;
mod listings;
mod lists;
mod lots;
mod market_rules;
mod moved;
mod notices;
mod orders;
mod pager;
mod paying;
mod personal;
mod preview;
mod questions;
mod ranges;
mod returns;
mod reviews;
mod roads;
mod search;
mod seen;
mod sitemap;
mod structured;
mod suggest;
mod voices;
mod watches;
mod widening;
mod wishes;

/// The routes under `/{storefront}/`. The segment has a pattern, so that it swallows neither desks nor `/static/`.
pub fn routes(site: &mut ServiceConfig) {
    // A desk stands in no storefront, and its people leave by this door.
    site.route("/account/logout", post().to(account::leave));
    site.route("/sitemap.xml", get().to(sitemap::index));
    site.route(&format!("/feeds/{SEGMENT}.xml"), get().to(feeds::show));
    site.service(
        scope(&format!("/{SEGMENT}"))
            .route("/", get().to(home::show))
            .route("/c", get().to(ranges::show))
            .route("/c/{category}", get().to(categories::show))
            .route("/b/{brand}", get().to(brands::show))
            .route("/collections/{collection}", get().to(collections::show))
            .route("/help", get().to(help::index))
            .route("/help/{page}", get().to(help::show))
            .route("/help/legal/{text}", get().to(legal::show))
            .route("/search", get().to(search::show))
            .route("/suggest", get().to(suggest::show))
            .route("/p/{listing}", get().to(listings::show))
            .route("/p/{listing}/made", get().to(personal::form))
            .route("/p/{listing}/made", post().to(personal::ask))
            .route("/p/{listing}/made/{line}", get().to(personal::change))
            .route("/made/{picture}", get().to(personal::picture))
            .route("/orders/{number}/made/{picture}", get().to(personal::ordered))
            .route("/sitemap.xml", get().to(sitemap::of_storefront))
            .route("/sitemap-{map:[0-9]{1,5}}.xml", get().to(sitemap::further))
            .route("/currency", get().to(currency::choose))
            .route("/cart", get().to(cart::show))
            .route("/cart", post().to(cart::add))
            .route("/cart/change", post().to(cart::change))
            .route("/cart/change", to_form("cart"))
            .route("/checkout", get().to(checkout::show))
            .route("/checkout", post().to(checkout::place))
            .route("/checkout/confirm/{payment}", get().to(paying::confirm))
            .route("/checkout/confirm/{payment}", post().to(paying::confirmed))
            .route("/orders/find", get().to(orders::find))
            .route("/orders/find", post().to(orders::send_code))
            .route("/orders/open", post().to(orders::open))
            .route("/orders/open", to_form("orders/find"))
            .route("/orders/{number}", get().to(orders::show))
            .route("/orders/{number}/call-off", post().to(orders::call_off))
            .route("/orders/{number}/review", get().to(reviews::form))
            .route("/orders/{number}/review", post().to(reviews::write))
            .route("/orders/{number}/review/withdraw", post().to(reviews::withdraw))
            .route("/ask/{listing}", get().to(questions::form))
            .route("/ask/{listing}", post().to(questions::ask))
            .route("/questions/{id}", get().to(questions::show))
            .route("/questions/{id}", post().to(questions::confirm))
            .route("/account/wishes", get().to(wishes::list))
            .route("/account/wishes", post().to(wishes::add))
            .route("/account/wishes/remove", post().to(wishes::remove))
            .route("/account/wishes/remove", to_form("account/wishes"))
            .route("/watch", get().to(watches::form))
            .route("/watch", post().to(watches::watch))
            .route("/watches/{id}", get().to(watches::show))
            .route("/watches/{id}", post().to(watches::confirm))
            .route("/letters/{sort}/{address}", get().to(watches::ask_stop))
            .route("/letters/{sort}/{address}", post().to(watches::stopped))
            .route("/cart/later", post().to(later::save))
            .route("/cart/later", to_form("cart"))
            .route("/cart/back", post().to(later::back))
            .route("/cart/back", to_form("cart"))
            .route("/seen", get().to(seen::show))
            .configure(account::routes)
            .route("/returns/{number}", get().to(returns::form))
            .route("/returns/{number}", post().to(returns::ask))
            .default_service(actix_web::web::to(fault::nowhere)),
    );
}

/// The address a form is sent to, looked at: leads to the page that holds the form.
fn to_form(path: &'static str) -> actix_web::Route {
    get().to(move |page: Page| std::future::ready(Go::to(page.at(path)).answer(&page.app)))
}

/// Keeps a page out of every cache: it is about one person.
fn private(response: &mut actix_web::HttpResponse) {
    let never = actix_web::http::header::HeaderValue::from_static("no-store");
    response.headers_mut().insert(actix_web::http::header::CACHE_CONTROL, never);
}

/// The row of categories in a language.
///
/// # Errors
/// When the database fails.
pub fn ways(conn: &mut Conn, language: Language) -> Stored<Vec<Way>> {
    let named = |category: Category| {
        let name = category.texts.in_language(language).map(|text| text.map(|text| text.name.clone()))?;
        Some(Way { slug: category.address(language).clone(), language: name.language, name: name.words })
    };
    Ok(stored::all(conn)?.into_iter().filter_map(named).collect())
}

/// The paragraphs of a text: an empty line lies between them.
fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).collect()
}
