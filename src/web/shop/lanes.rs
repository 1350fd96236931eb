//! The lanes that lead to a storefront's country, as its pages tell of them.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::lots::city;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::{Incoterm, PlaceKind, Promised, journey_beside};
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

/// What a lane's row in a table of facts says.
pub struct LaneFacts {
    /// Where it begins.
    pub city: String,
    /// Who carries.
    pub carrier: String,
    /// How it travels.
    pub mode: String,
    /// Days from the hand-over to the door: fewest and most.
    pub transit: (u32, u32),
    /// On which days it is collected.
    pub collected: String,
    /// When what is ordered now is handed over.
    pub leaves: NaiveDate,
    /// When it is at the door.
    pub arrives: (NaiveDate, NaiveDate),
    /// The most a parcel may weigh.
    pub heaviest: String,
    /// Who pays at the border.
    pub incoterm: Incoterm,
}

/// The facts of the open lanes to the country of a page, in the order of [`lanes`].
pub fn facts(page: &Page, known: &Known, cities: &Cities, promised: &HashMap<PlaceId, Promised>) -> Vec<LaneFacts> {
    let (t, none) = (&page.t, Promised::default());
    let shelves = known.shelves.iter();
    let rows = shelves.flat_map(|shelf| shelf.lanes.iter().map(move |lane| (&shelf.place, lane)));
    rows.filter(|(_, lane)| lane.open && lane.to == page.storefront.country)
        .filter_map(|(place, lane)| {
            let card = lane.card(page.day)?;
            let beside = promised.get(&place.id).unwrap_or(&none);
            let journey = journey_beside(place, beside, lane, page.now, page.market.time_zone);
            Some(LaneFacts {
                city: city(cities, &place.id, page.storefront.language),
                carrier: lane.carrier.clone(),
                mode: t.say(labels::mode(lane.mode)).to_string(),
                transit: lane.transit_days,
                collected: labels::departures(t, lane.departs),
                leaves: journey.handed_over,
                arrives: journey.arrives,
                heaviest: t.weight_in(card.max_weight_g, page.market.imperial),
                incoterm: lane.incoterm,
            })
        })
        .collect()
}
