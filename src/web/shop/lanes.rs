//! The lanes that lead to a storefront's country, as its pages tell of them.

use std::collections::HashMap;

use super::lots::city;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::{PlaceKind, Promised, journey_beside};
use crate::store::known::Known;
use crate::web::offers::Cities;
use crate::web::page::Page;
use crate::wording::labels;

/// One lane.
pub struct LaneRow {
    /// Where it begins.
    pub city: String,
    /// Whether goods lie on a shelf there, imported already or waiting.
    pub shelf: bool,
    /// Who carries, and how.
    pub carrier: String,
    /// How it travels.
    pub mode: String,
    /// When what is ordered now is at the door, as HTML.
    pub arrives: String,
    /// What it does not take; empty when it takes everything.
    pub refuses: String,
}

/// The open lanes to the country of a page, beside what is promised to leave places that are limited.
pub fn lanes(page: &Page, known: &Known, cities: &Cities, promised: &HashMap<PlaceId, Promised>) -> Vec<LaneRow> {
    let (t, none) = (&page.t, Promised::default());
    let shelves = known.shelves.iter();
    let rows = shelves.flat_map(|shelf| shelf.lanes.iter().map(move |lane| (&shelf.place, lane)));
    rows.filter(|(_, lane)| lane.open && lane.to == page.storefront.country && lane.card(page.day).is_some())
        .map(|(place, lane)| LaneRow {
            city: city(cities, &place.id, page.storefront.language),
            shelf: place.kind == PlaceKind::Warehouse,
            carrier: lane.carrier.clone(),
            mode: t.say(labels::mode(lane.mode)).to_string(),
            arrives: t
                .say("days-at-door")
                .with(
                    "days",
                    journey_beside(
                        place,
                        promised.get(&place.id).unwrap_or(&none),
                        lane,
                        page.now,
                        page.market.time_zone,
                    )
                    .arrives,
                )
                .html(),
            refuses: labels::restrictions(t, lane.refuses),
        })
        .collect()
}
