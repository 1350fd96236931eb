//! The other roads a good could take, and what would become of it there: the answer to "why this way?"

use super::lots::city;
use crate::domain::lanes::Lane;
use crate::domain::money::Money;
use crate::domain::offers::Offer;
use crate::domain::routing::{Alternative, Outcome, Unroutable};
use crate::store::known::Known;
use crate::web::offers::Cities;
use crate::web::page::Page;
use crate::wording::labels;

/// One road.
pub struct RoadRow {
    /// Where it begins.
    pub city: String,
    /// Who carries.
    pub carrier: String,
    /// How it travels.
    pub mode: String,
    /// When it is there at the latest, as HTML, or why it is not taken.
    pub says: String,
    /// What it costs at the door, where it could be.
    pub total: Option<Money>,
    /// Whether it is the one that is taken.
    pub taken: bool,
}

/// The road that is taken, then the others.
pub fn roads(page: &Page, offer: &Offer, known: &Known, cities: &Cities) -> Vec<RoadRow> {
    let t = &page.t;
    let taken = RoadRow {
        city: city(cities, &offer.terms.place, t.language()),
        carrier: offer.terms.carrier.clone(),
        mode: t.say(labels::mode(offer.terms.mode)).to_string(),
        says: t.say("road-arrives").with("day", offer.terms.journey.arrives.1).html(),
        total: Some(offer.total),
        taken: true,
    };
    let others = offer.alternatives.iter().filter_map(|other| road(page, other, known, cities));
    std::iter::once(taken).chain(others).collect()
}

fn road(page: &Page, other: &Alternative, known: &Known, cities: &Cities) -> Option<RoadRow> {
    let t = &page.t;
    let id = other.lanes.first()?;
    let lane: &Lane = known.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).find(|lane| lane.id == *id)?;
    let (says, total) = match other.outcome {
        Outcome::Possible { total, arrives, .. } => (t.say("road-arrives").with("day", arrives).html(), Some(total)),
        Outcome::Impossible { index, why } => {
            let why = Unroutable::CannotShip { index, reason: why }.no_offer();
            (t.say(labels::no_offer(why)).html(), None)
        }
    };
    Some(RoadRow {
        city: city(cities, &lane.place, t.language()),
        carrier: lane.carrier.clone(),
        mode: t.say(labels::mode(lane.mode)).to_string(),
        says,
        total,
        taken: false,
    })
}
