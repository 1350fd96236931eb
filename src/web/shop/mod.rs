//! The storefront: what overseas shoppers see.

use actix_web::web::{ServiceConfig, scope};

use super::nav::Way;
use super::page::SEGMENT;
use super::{fault, get, post};
use crate::domain::storefront::Language;
use crate::store::{Conn, Stored};

mod account;
mod home;
mod returns;

/// The routes under `/{storefront}/`. The segment has a pattern, so that it swallows neither desks nor `/static/`.
pub fn routes(site: &mut ServiceConfig) {
    // A desk stands in no storefront, and its people leave by this door.
    site.route("/account/logout", post().to(account::leave));
    site.service(
        scope(&format!("/{SEGMENT}"))
            .route("/", get().to(home::show))
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
    let _ = (conn, language);
    Ok(Vec::new())
}
