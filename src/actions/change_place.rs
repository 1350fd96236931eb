//! An operator changes how a place is run, or what its city is called. New quotes know at once; what was sold keeps the
//! dates it was sold by.

use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::coverage::Kind;
use crate::domain::lanes::running::Running;
use crate::domain::lanes::{Lane, Place};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, coverage, lanes, places};

/// A place as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How it was run.
    pub running: Running,
    /// What its city was called.
    pub city: Texts<String>,
    /// Whether anything is different now.
    pub changed: bool,
}

/// Runs a place, by its code, like this from now on, and calls its city so in the languages that are spoken; names in other
/// languages stay. Answers how it was: whoever had seen it otherwise takes the change back.
///
/// # Errors
/// [`Refusal::NotFound`] for a place there is not, [`Refusal::PlaceCurrency`] for fees in another currency than its own,
/// [`Refusal::NeverCollected`] where it would work on no day on which one of its lanes is collected.
pub fn change_place(
    tx: &mut Tx,
    author: &Author,
    code: &str,
    now: &Running,
    (city, spoken): (&Texts<String>, &[Language]),
) -> Done<Found> {
    // A file of lanes that comes at this moment has been taken, or waits.
    lanes::hold(tx)?;
    places::hold(tx, code)?;
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
    let mut names = city.clone();
    for (language, name) in called.iter().filter(|(language, _)| !spoken.contains(language)) {
        if names.exact(language).is_none() {
            names.set(language, name.clone());
        }
    }
    if called != names {
        let named: Vec<String> = names.iter().map(|(language, name)| format!("{language} {name}")).collect();
        differences.push(format!("city {}", named.join(", ")));
        places::set_cities(tx, &place.id, &names)?;
        coverage::age(tx, (Kind::Place, place.id.as_str(), ""), &names, &called)?;
    }
    let changed = !differences.is_empty();
    if changed {
        places::change(tx, &place.id, now)?;
        audit::add(tx, author, "change place", &format!("place {code}"), &differences.join("; "))?;
        touch(tx, Subject::Lanes)?;
    }
    Ok(Found { running: was, city: called, changed })
}

/// A place by its code.
pub(super) fn named(tx: &mut Tx, code: &str) -> Done<Place> {
    Ok(places::all(tx)?.into_iter().find(|place| place.code == code).ok_or(Refusal::NotFound)?)
}
