//! Lanes and rate cards arrive as a file, or one card from a form: all of it, or nothing.

use super::add_place::add_lane;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::ids::{LaneId, PlaceId};
use crate::domain::lanes::changes::{Changes, LaneChange, changes};
use crate::domain::lanes::filed::{Filed, FiledCard};
use crate::domain::lanes::{Lane, RateCard};
use crate::domain::routing::Shelf;
use crate::store::{Tx, audit, lanes, places};

/// Writes lanes down as a file has them; answers what changed. The same file again changes nothing.
///
/// # Errors
/// [`Refusal::Lanes`] with every row that cannot be followed: nothing changed then.
pub fn import_lanes(tx: &mut Tx, author: &Author, filed: &[Filed]) -> Done<Changes> {
    lanes::hold(tx)?;
    let shelves = places::shelves(tx)?;
    follow(tx, author, filed, &shelves)
}

/// Adds one rate card to a lane that is there, by its code. The card that holds on its first day ends the day before.
///
/// # Errors
/// [`Refusal::NotFound`] for a lane there is not, [`Refusal::Lanes`] where the card would change what parcels were sold
/// by, or hold beside another.
pub fn add_card(tx: &mut Tx, author: &Author, code: &str, card: &FiledCard) -> Done<Changes> {
    lanes::hold(tx)?;
    let shelves = places::shelves(tx)?;
    let on = |shelf: &Shelf| shelf.lanes.iter().find(|lane| lane.code == code).cloned();
    let lane = shelves.iter().find_map(|shelf| Some((shelf.place.code.clone(), on(shelf)?)));
    let (place, lane) = lane.ok_or(Refusal::NotFound)?;
    follow(tx, author, &[Filed::of(&lane, &place, vec![card.clone()])], &shelves)
}

fn follow(tx: &mut Tx, author: &Author, filed: &[Filed], shelves: &[Shelf]) -> Done<Changes> {
    let (book, now) = (tx.known().rulebook.clone(), tx.now());
    let found = changes(filed, shelves, &book, now).map_err(Refusal::Lanes)?;
    for change in &found.lanes {
        match &change.of {
            Some(lane) => keep(tx, author, lane, change)?,
            None => {
                let start = shelves.iter().find(|shelf| shelf.place.code == change.lane.place);
                let start = start.map(|shelf| shelf.place.id.clone()).ok_or(Refusal::NotFound)?;
                let lane = new_lane(tx, &change.lane, start);
                add_lane(tx, author, &lane)?;
                for card in &change.lane.cards {
                    note(tx, author, &change.lane, "add rate card", &says(card))?;
                }
            }
        }
    }
    Ok(found)
}

fn keep(tx: &mut Tx, author: &Author, lane: &LaneId, change: &LaneChange) -> Done<()> {
    if !change.altered.is_empty() {
        lanes::change(tx, lane, &change.lane)?;
        let altered: Vec<String> = change.altered.iter().map(ToString::to_string).collect();
        note(tx, author, &change.lane, "change lane", &altered.join("; "))?;
    }
    // What ends, ends before what follows it begins.
    for (card, to) in &change.ended {
        lanes::end_card(tx, &card.id, *to)?;
        let until = to.map_or_else(|| "on".to_owned(), |to| format!("until {to}"));
        note(tx, author, &change.lane, "end rate card", &format!("from {} {until}", card.from))?;
    }
    for (before, card) in &change.replaced {
        lanes::replace_card(tx, lane, &card.card(before.id.clone()))?;
        note(tx, author, &change.lane, "change rate card", &says(card))?;
    }
    let cards: Vec<RateCard> = change.lane.cards.iter().map(|card| card.card(tx.fresh())).collect();
    lanes::add_cards(tx, lane, &cards)?;
    for card in &change.lane.cards {
        note(tx, author, &change.lane, "add rate card", &says(card))?;
    }
    Ok(())
}

fn note(tx: &mut Tx, author: &Author, lane: &Filed, action: &str, detail: &str) -> Done<()> {
    Ok(audit::add(tx, author, action, &format!("lane {}", lane.code), detail)?)
}

/// The card in the words of the log.
fn says(card: &FiledCard) -> String {
    let until = card.to.map_or_else(String::new, |to| format!(" until {to}"));
    let (currency, fuel) = (card.first_price.currency(), card.fuel_surcharge);
    let first = format!("{} {currency} to {} g", card.first_price, card.first_weight_g);
    let steps = format!("{} {currency} each {} g", card.step_price, card.step_g);
    let limits = format!("divisor {}, at most {} g, fuel {fuel}", card.volumetric_divisor, card.max_weight_g);
    format!("from {}{until}: {first}, {steps}, {limits}", card.from)
}

fn new_lane(tx: &Tx, filed: &Filed, place: PlaceId) -> Lane {
    Lane {
        id: tx.fresh(),
        code: filed.code.clone(),
        place,
        to: filed.to,
        carrier: filed.carrier.clone(),
        mode: filed.mode,
        channel: filed.channel,
        incoterm: filed.incoterm,
        transit_days: filed.transit_days,
        departs: filed.departs,
        refuses: filed.refuses,
        open: true,
        border: filed.border.clone(),
        rate_cards: filed.cards.iter().map(|card| card.card(tx.fresh())).collect(),
    }
}
