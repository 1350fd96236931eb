//! An operator changes how a place is run, or what its city is called. New quotes know at once; what was sold keeps the
//! dates it was sold by.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::lanes::running::Running;
use crate::domain::lanes::{Lane, Place};
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, lanes, places};

/// Runs a place, by its code, like this from now on; answers whether anything is different.
///
/// # Errors
/// [`Refusal::NotFound`] for a place there is not, [`Refusal::PlaceCurrency`] for fees in another currency than its own,
/// [`Refusal::NeverCollected`] where it would work on no day on which one of its lanes is collected.
pub fn change_place(tx: &mut Tx, author: &Author, code: &str, now: &Running, city: &Texts<String>) -> Done<bool> {
    let place = named(tx, code)?;
    let was = Running::from(&place);
    let currency = place.handling_per_parcel.currency();
    if [now.per_parcel, now.per_unit].iter().any(|fee| fee.currency() != currency) {
        return Err(Refusal::PlaceCurrency(currency).into());
    }
    let never = |lane: &Lane| lane.place == place.id && lane.departs.is_some_and(|days| !days.meets(now.working));
    if let Some(lane) = lanes::all(tx)?.into_iter().find(never) {
        return Err(Refusal::NeverCollected(lane.code).into());
    }
    let mut differences = now.differences(&was);
    let called = places::cities(tx)?.remove(&place.id).unwrap_or_default();
    if called != *city {
        let names: Vec<String> = city.iter().map(|(language, name)| format!("{language} {name}")).collect();
        differences.push(format!("city {}", names.join(", ")));
        places::set_cities(tx, &place.id, city)?;
    }
    if differences.is_empty() {
        return Ok(false);
    }
    places::change(tx, &place.id, now)?;
    audit::add(tx, author, "change place", &format!("place {code}"), &differences.join("; "))?;
    touch(tx, Subject::Lanes)?;
    Ok(true)
}

/// A place by its code.
pub(super) fn named(tx: &mut Tx, code: &str) -> Done<Place> {
    Ok(places::all(tx)?.into_iter().find(|place| place.code == code).ok_or(Refusal::NotFound)?)
}
