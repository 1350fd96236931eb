//! A place opens, a lane leaves it.

use chrono::NaiveDate;

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::lanes::{Lane, Place};
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, lanes, places};

/// Adds a place behind those there are. Days off carry the names of their holidays.
///
/// # Errors
/// [`Refusal::PlaceTaken`] where another place has its code.
pub fn add_place(
    tx: &mut Tx,
    author: &Author,
    place: &Place,
    city: &Texts<String>,
    days_off: &[(NaiveDate, String)],
) -> Done<()> {
    let there = places::all(tx)?;
    if there.iter().any(|known| known.code == place.code) {
        return Err(Refusal::PlaceTaken.into());
    }
    let position = i32::try_from(there.len()).unwrap_or(i32::MAX);
    places::add(tx, place, city, days_off, position)?;
    audit::add(tx, author, "add place", &format!("place {}", place.code), &place.kind.to_string())?;
    touch(tx, Subject::Lanes)?;
    Ok(())
}

/// Adds a lane with its rate cards behind those there are.
///
/// # Errors
/// When the store fails, or the code is taken.
pub fn add_lane(tx: &mut Tx, author: &Author, lane: &Lane) -> Done<()> {
    let position = i32::try_from(lanes::count(tx)?).unwrap_or(i32::MAX);
    lanes::add(tx, lane, position)?;
    let detail = format!("to {} by {}", lane.to, lane.carrier);
    audit::add(tx, author, "add lane", &format!("lane {}", lane.code), &detail)?;
    Ok(())
}
