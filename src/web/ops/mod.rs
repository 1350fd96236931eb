//! The operator's desk: rules, rates, lanes, places, parcels and their papers, batches, brands, languages, books, settlements, letters
//! and the log.

use actix_web::web::{ServiceConfig, scope};

use super::{fault, get, post};

mod audit;
mod batch;
mod batches;
mod books;
mod brands;
mod change;
mod changes;
mod collection_form;
mod collections;
mod drawing;
mod lane;
mod lane_file;
mod lanes;
mod language;
mod languages;
mod legal;
mod letters;
mod made;
mod parcel;
mod place;
mod place_form;
mod places;
mod posting;
mod rates;
mod registrations;
mod rules;
mod scan;
mod search;
mod settlements;
mod style;
mod today;

/// The routes under `/ops/`.
pub fn routes(site: &mut ServiceConfig) {
    site.service(
        scope("/ops")
            .route("/", get().to(today::show))
            .route("/letters", get().to(letters::list))
            .route("/letters/{id}/retry", post().to(letters::retry))
            .route("/rules", get().to(rules::list))
            .route("/rules/changes", get().to(changes::list))
            .route("/rules/changes", post().to(changes::propose))
            .route("/rules/changes/{id}", get().to(change::show))
            .route("/rules/changes/{id}/{step}", post().to(change::decide))
            .route("/rates", get().to(rates::list))
            .route("/rates/fetch", post().to(rates::fetch))
            .route("/registrations", get().to(registrations::list))
            .route("/lanes", get().to(lanes::list))
            .route("/lanes", post().to(lane_file::upload))
            .route("/lanes/confirm", post().to(lane_file::confirm))
            .route("/lanes/all.csv", get().to(lanes::all))
            .route("/lanes/{code}", get().to(lane::show))
            .route("/lanes/{code}/cards", post().to(lane::card))
            .route("/lanes/{code}/{way}", post().to(lane::switch))
            .route("/places", get().to(places::list))
            .route("/places", post().to(places::add))
            .route("/places/{code}", get().to(place::show))
            .route("/places/{code}", post().to(place::change))
            .route("/places/{code}/days", post().to(place::add_day))
            .route("/places/{code}/days/{day}/take", post().to(place::take_day))
            .route("/parcels/{number}", get().to(parcel::show))
            .route("/parcels/{number}/papers", post().to(parcel::make))
            .route("/parcels/{number}/void", post().to(parcel::make_void))
            .route("/parcels/{number}/papers/{file}", get().to(parcel::fetch))
            .route("/posting", get().to(posting::show))
            .route("/posting/ranges", post().to(posting::range))
            .route("/posting/senders/{code}", post().to(posting::sender))
            .route("/scan", get().to(scan::show))
            .route("/scan", post().to(scan::scan))
            .route("/made/{picture}", get().to(made::picture))
            .route("/batches", get().to(batches::list))
            .route("/batches/{number}", get().to(batch::show))
            .route("/batches/{number}/{way}", post().to(batch::change))
            .route("/batches/{number}/{file}", get().to(batch::fetch))
            .route("/collections", get().to(collections::list))
            .route("/collections", post().to(collections::add))
            .route("/collections/new", get().to(collections::form))
            .route("/collections/{slug}", get().to(collections::show))
            .route("/collections/{slug}", post().to(collections::change))
            .route("/brands", get().to(brands::list))
            .route("/languages", get().to(languages::list))
            .route("/languages/{language}", get().to(language::show))
            .route("/legal", get().to(legal::list))
            .route("/legal/{text}", get().to(legal::show))
            .route("/legal/{text}", post().to(legal::write))
            .route("/search", get().to(search::show))
            .route("/search/rebuild", post().to(search::rebuild))
            .route("/search/words/{language}", post().to(search::save))
            .route("/search/words/{language}/shipped", post().to(search::take_back))
            .route("/style", get().to(style::show))
            .route("/books", get().to(books::list))
            .route("/books/{account}/{currency}", get().to(books::show))
            .route("/settlements", get().to(settlements::list))
            .route("/settlements", post().to(settlements::upload))
            .route("/settlements/{id}/bear", post().to(settlements::bear))
            .route("/settlements/{id}/dispute", post().to(settlements::dispute))
            .route("/settlements/{id}/credit", post().to(settlements::credit))
            .route("/settlements/{id}/refund", post().to(settlements::refund))
            .route("/audit", get().to(audit::list))
            .default_service(actix_web::web::to(fault::nowhere)),
    );
}
