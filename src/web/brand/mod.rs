//! The brand owner's desk: listings, pictures, stock, and what was sold.
//!
//! Every read and every action is given [`BrandOwner::brand`], and the store asks for it in the query itself: what is
//! another brand's is not found.

use actix_web::web::{ServiceConfig, scope};

use super::desk::BrandOwner;
use super::{fault, get, post};
use crate::domain::brands::Brand;
use crate::domain::ids::BrandId;
use crate::store::{Conn, StoreError, Stored, brands};

mod arrange;
mod draft;
mod edit;
mod export;
mod fitting;
mod form;
mod listings;
mod orders;
mod personal;
mod pictures;
mod readiness;
mod searches;
mod stock;
mod voices;
mod words;

/// The routes under `/brand/`.
pub fn routes(site: &mut ServiceConfig) {
    site.service(
        scope("/brand")
            .route("/", get().to(listings::list))
            .route("/listings.csv", get().to(export::listings))
            .route("/listings/new", get().to(edit::blank))
            .route("/listings/new", post().to(edit::start))
            .route("/listings/{slug}", get().to(edit::show))
            .route("/listings/{slug}", post().to(edit::save))
            .route("/listings/{slug}/publish", post().to(edit::publish))
            .route("/listings/{slug}/withdraw", post().to(edit::withdraw))
            .route("/listings/{slug}/pictures", get().to(arrange::show))
            .route("/listings/{slug}/pictures", post().to(pictures::add))
            .route("/listings/{slug}/pictures/{id}", post().to(arrange::save))
            .route("/listings/{slug}/pictures/{id}/step", post().to(arrange::step))
            .route("/listings/{slug}/pictures/{id}/remove", post().to(arrange::remove))
            .route("/listings/{slug}/personal", get().to(personal::show))
            .route("/listings/{slug}/personal", post().to(personal::save))
            .route("/made/{picture}", get().to(personal::picture))
            .route("/listings/{slug}/sizes", get().to(fitting::show))
            .route("/listings/{slug}/sizes", post().to(fitting::save))
            .route("/stock", get().to(stock::show))
            .route("/stock", post().to(stock::set))
            .route("/orders", get().to(orders::list))
            .route("/searches", get().to(searches::list))
            .route("/voices", get().to(voices::list))
            .route("/voices/{kind}/{id}", post().to(voices::say))
            .default_service(actix_web::web::to(fault::nowhere)),
    );
}

/// The address of a listing on the desk.
fn at(slug: &crate::domain::ids::Slug) -> String {
    format!("/brand/listings/{slug}")
}

/// The desk's brand: there is one, or the account could not have been opened.
fn brand(conn: &mut Conn, id: &BrandId) -> Stored<Brand> {
    brands::by_id(conn, id)?.ok_or_else(|| StoreError::corrupt("accounts", format!("no brand {id}")))
}

/// The author of this desk's changes.
fn author(desk: &BrandOwner) -> crate::domain::audit::Author {
    (&desk.account).into()
}
