//! The agent's desk: what waits, every order with its whole story, and returns to decide.

use actix_web::web::{ServiceConfig, scope};

use super::{fault, get, post};

mod orders;
mod parcels;
mod queue;
mod replacing;
mod returns;
mod story;
mod stranded;
mod today;
mod voices;

/// The routes under `/care/`.
pub fn routes(site: &mut ServiceConfig) {
    site.service(
        scope("/care")
            .route("/", get().to(queue::list))
            .route("/orders", get().to(orders::list))
            .route("/orders/{number}", get().to(orders::show))
            .route("/orders/{number}/call-off", post().to(parcels::call_off_all))
            .route("/orders/{number}/today", get().to(today::show))
            .route("/orders/{number}/parcels/{consignment}", post().to(orders::track))
            .route("/orders/{number}/parcels/{consignment}/moves", post().to(parcels::tell))
            .route("/orders/{number}/parcels/{consignment}/call-off", post().to(parcels::call_off_one))
            .route("/orders/{number}/parcels/{consignment}/refund", post().to(parcels::refund))
            .route("/orders/{number}/parcels/{consignment}/replace", post().to(replacing::replace))
            .route("/stranded", get().to(stranded::list))
            .route("/stranded/{parcel}/take", post().to(stranded::take))
            .route("/stranded/{parcel}/wait", post().to(stranded::wait))
            .route("/voices", get().to(voices::list))
            .route("/voices/{kind}/{id}/hide", post().to(voices::hide))
            .route("/voices/{kind}/{id}/show", post().to(voices::show))
            .route("/returns/{rma}", get().to(returns::show))
            .route("/returns/{rma}/approve", post().to(returns::approve))
            .route("/returns/{rma}/reject", post().to(returns::reject))
            .route("/returns/{rma}/receive", post().to(returns::receive))
            .route("/returns/{rma}/lose", post().to(returns::lose))
            .route("/returns/{rma}/refund", post().to(returns::refund))
            .default_service(actix_web::web::to(fault::nowhere)),
    );
}
