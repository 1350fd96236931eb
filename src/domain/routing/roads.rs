//! The roads that lead to a destination, with what can be said about each before anything is quoted.

use super::{Ask, Shelf, Wanted, Why};
use crate::domain::landed_cost::Route;
use crate::domain::lanes::{Journey, Lane, PlaceKind, RateCard, journey_beside};
use crate::domain::pricing::{FreightRates, Pricer};

/// A place and a lane from it to the destination.
pub(super) struct Road<'a> {
    /// Its place in the caller's list.
    pub shelf: usize,
    pub place: &'a crate::domain::lanes::Place,
    pub lane: &'a Lane,
    pub journey: Journey,
    pub route: Route,
    /// Whether each brand's goods travel as a consignment of their own.
    pub by_brand: bool,
    /// The prices of the day, or why the road is closed to every line.
    pub open: Result<(&'a RateCard, FreightRates), Why>,
    /// Arrives after the promise.
    pub late: bool,
}

impl<'a> Road<'a> {
    fn new(ask: &Ask<'a>, shelf: usize, at: &'a Shelf, lane: &'a Lane, pricer: &impl Pricer) -> Self {
        let place = &*at.place;
        // What is made for somebody leaves later, and what leaves with it waits: the slowest of the order decides which
        // roads are in time. Parcels with none of it are dated anew once the plan is made.
        let ready = ask.now + ask.making();
        let journey = journey_beside(place, &at.promised, lane, ready, ask.market.time_zone);
        let border = pricer.border_between(place.country, ask.market.country);
        let card = if lane.open { lane.card(ask.day()).ok_or(Why::Closed) } else { Err(Why::Closed) };
        let open = card.and_then(|card| {
            let rate = |from| pricer.rate(from, ask.market.currency).or(Err(Why::NoRate));
            let carriage = rate(card.currency())?;
            let handling = rate(place.handling_per_parcel.currency())?;
            Ok((card, FreightRates { carriage, handling }))
        });
        Self {
            shelf,
            place,
            lane,
            journey,
            route: if border { Route::Direct } else { Route::Warehouse },
            by_brand: border && !lane.joins_brands(place),
            open,
            late: ask.promise.is_some_and(|promise| journey.arrives.1 > promise),
        }
    }

    /// Whether the place is a warehouse in another country than the goods come from.
    fn is_abroad(&self, line: &Wanted) -> bool {
        self.place.kind == PlaceKind::Warehouse && line.origin != Some(self.place.country)
    }

    /// What stands against a line here, stock and quotes apart.
    pub(super) fn bars(&self, line: &Wanted) -> Option<Why> {
        match &self.open {
            Err(why) => Some(*why),
            Ok(_) if self.lane.refuses.meets(line.restrictions) => Some(Why::Restricted),
            // It is made where it comes from: what lies abroad already is finished.
            Ok(_) if line.personal.is_some() && self.is_abroad(line) => Some(Why::NoStock),
            Ok(_) => self.late.then_some(Why::Late),
        }
    }
}

/// All roads to the destination, in the order of the shelves and their lanes.
pub(super) fn roads<'a>(ask: &Ask<'a>, pricer: &impl Pricer) -> Vec<Road<'a>> {
    let mut roads = Vec::new();
    for (shelf, at) in ask.shelves.iter().enumerate() {
        for lane in at.lanes.iter().filter(|lane| lane.to == ask.market.country && lane.place == at.place.id) {
            roads.push(Road::new(ask, shelf, at, lane, pricer));
        }
    }
    roads
}
