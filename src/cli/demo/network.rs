//! Places and lanes of the demo.

use super::NoFill;
use super::data::{Lane as LaneData, Network, Place as PlaceData, money};
use super::words::Words;
use crate::actions::add_place::{add_lane, add_place};
use crate::actions::load_registrations::load_registrations;
use crate::domain::audit::Author;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::{Lane, Place, RateCard};
use crate::store::{Db, StoreError, Tx};

const FILE: &str = "lanes.json";

/// Adds what is not there, all or nothing; answers how many places are new.
pub(super) fn fill(db: &Db, network: &Network, words: &Words) -> Result<usize, NoFill> {
    let known = db.read_now(|conn| Ok::<_, StoreError>(conn.known()))?;
    let has_place = |code: &str| known.shelves.iter().any(|shelf| shelf.place.code == code);
    let has_lane = |code: &str| known.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).any(|lane| lane.code == code);
    let places: Vec<&PlaceData> = network.places.iter().filter(|place| !has_place(&place.code)).collect();
    let lanes: Vec<&LaneData> = network.lanes.iter().filter(|lane| !has_lane(&lane.code)).collect();
    if places.is_empty() && lanes.is_empty() {
        return Ok(0);
    }
    let author = Author::command("demo");
    db.write_now(|tx| {
        let mut ids: Vec<(String, PlaceId)> =
            known.shelves.iter().map(|shelf| (shelf.place.code.clone(), shelf.place.id.clone())).collect();
        for data in &places {
            let place = place(tx, data)?;
            let days_off: Vec<_> = data.holidays.iter().map(|day| (day.day, day.name.clone())).collect();
            add_place(tx, &author, &place, &words.place(&data.code), &days_off)?;
            ids.push((place.code, place.id));
        }
        for data in &lanes {
            let from = ids.iter().find(|(code, _)| *code == data.place);
            let Some((_, from)) = from else {
                return Err(super::BadData::new(FILE, format!("{}: no place {}", data.code, data.place)).into());
            };
            let lane = lane(tx, data, from)?;
            add_lane(tx, &author, &lane)?;
        }
        Ok::<_, NoFill>(places.len())
    })
}

/// Adds the registrations of the demo's house where there are none: an operator's own are left alone.
pub(super) fn fill_registrations(db: &Db) -> Result<(), NoFill> {
    if !db.read_now(|read| Ok::<_, StoreError>(read.known()))?.registrations.is_empty() {
        return Ok(());
    }
    let rows = super::data::registrations()?;
    db.write_now(|tx| load_registrations(tx, &Author::command("demo"), &rows))?;
    Ok(())
}

fn place(tx: &Tx, data: &PlaceData) -> Result<Place, NoFill> {
    Ok(Place {
        id: tx.fresh(),
        code: data.code.clone(),
        kind: data.kind,
        country: data.country,
        time_zone: data.time_zone,
        cutoff: data.cutoff,
        handling_days: data.handling_days,
        working: data.working,
        holidays: data.holidays.iter().map(|day| day.day).collect(),
        consolidates: data.consolidates,
        handling_per_parcel: money(FILE, &data.handling_per_parcel, data.currency)?,
        handling_per_unit: money(FILE, &data.handling_per_unit, data.currency)?,
        packaging_g: data.packaging_g,
        capacity: None,
    })
}

fn lane(tx: &Tx, data: &LaneData, from: &PlaceId) -> Result<Lane, NoFill> {
    let mut rate_cards = Vec::with_capacity(data.rate_cards.len());
    for card in &data.rate_cards {
        rate_cards.push(RateCard {
            id: tx.fresh(),
            from: card.from,
            to: card.to,
            first_weight_g: card.first_weight_g,
            first_price: money(FILE, &card.first, data.currency)?,
            step_g: card.step_g,
            step_price: money(FILE, &card.step, data.currency)?,
            volumetric_divisor: card.volumetric_divisor,
            max_weight_g: card.max_weight_g,
            fuel_surcharge: card.fuel,
        });
    }
    Ok(Lane {
        id: tx.fresh(),
        code: data.code.clone(),
        place: from.clone(),
        to: data.to,
        carrier: data.carrier.clone(),
        mode: data.mode,
        channel: data.channel,
        incoterm: data.incoterm,
        transit_days: data.transit_days,
        refuses: data.refuses,
        open: true,
        departs: data.departs,
        border: data.border.clone(),
        rate_cards,
    })
}
