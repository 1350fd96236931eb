//! The operator's desk: rules, rates, lanes, places, brands, letters and the log, as they stand.

use actix_web::web::{ServiceConfig, scope};

use super::{fault, get, post};

mod audit;
mod brands;
mod lanes;
mod letters;
mod places;
mod rates;
mod registrations;
mod rules;
mod today;

/// The routes under `/ops/`.
pub fn routes(site: &mut ServiceConfig) {
    site.service(
        scope("/ops")
            .route("/", get().to(today::show))
            .route("/letters", get().to(letters::list))
            .route("/letters/{id}/retry", post().to(letters::retry))
            .route("/rules", get().to(rules::list))
            .route("/rates", get().to(rates::list))
            .route("/registrations", get().to(registrations::list))
            .route("/lanes", get().to(lanes::list))
            .route("/places", get().to(places::list))
            .route("/brands", get().to(brands::list))
            .route("/audit", get().to(audit::list))
            .default_service(actix_web::web::to(fault::nowhere)),
    );
}
