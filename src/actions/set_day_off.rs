//! A place does not work on a day, under a name people know, or works on it after all.

use chrono::NaiveDate;

use super::change_place::named;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, places};

/// Adds a day off to a place, by its code.
///
/// # Errors
/// [`Refusal::NotFound`] for a place there is not, [`Refusal::AlreadyDecided`] where it is off already.
pub fn add_day_off(tx: &mut Tx, author: &Author, code: &str, day: NaiveDate, name: &str) -> Done<()> {
    let place = named(tx, code)?;
    if place.holidays.contains(&day) {
        return Err(Refusal::AlreadyDecided.into());
    }
    places::add_day_off(tx, &place.id, day, name)?;
    note(tx, author, "add day off", code, &format!("{day} {name}"))
}

/// Takes a day off away again.
///
/// # Errors
/// [`Refusal::NotFound`] for a place there is not, [`Refusal::AlreadyDecided`] where it works on that day already.
pub fn take_day_off(tx: &mut Tx, author: &Author, code: &str, day: NaiveDate) -> Done<()> {
    let place = named(tx, code)?;
    if !places::take_day_off(tx, &place.id, day)? {
        return Err(Refusal::AlreadyDecided.into());
    }
    note(tx, author, "take day off", code, &day.to_string())
}

fn note(tx: &mut Tx, author: &Author, action: &str, code: &str, detail: &str) -> Done<()> {
    audit::add(tx, author, action, &format!("place {code}"), detail)?;
    Ok(touch(tx, Subject::Lanes)?)
}
