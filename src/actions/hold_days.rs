//! Days on which places hand parcels over: whoever promises one takes it, and nobody promises more than there are.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Done;
use crate::domain::ids::PlaceId;
use crate::domain::routing::Terms;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, consignments, places};

/// Whether the places of parcels that hand over a limited number of parcels a day still have room on its days. Counted
/// with the places in hand: whoever fills a day as well did so before, or comes after.
///
/// # Errors
/// When the store fails.
pub(super) fn hold_days<'t>(tx: &mut Tx, parcels: impl IntoIterator<Item = &'t Terms>) -> Done<bool> {
    let known = tx.known();
    let limits = |id: &PlaceId| known.shelves.iter().any(|at| at.place.id == *id && at.place.capacity.is_some());
    let mut own: BTreeMap<(PlaceId, NaiveDate), u32> = BTreeMap::new();
    for terms in parcels.into_iter().filter(|terms| limits(&terms.place)) {
        *own.entry((terms.place.clone(), terms.journey.handed_over)).or_default() += 1;
    }
    let Some(first) = own.keys().map(|(_, day)| *day).min() else { return Ok(true) };
    let mut ids: Vec<PlaceId> = own.keys().map(|(place, _)| place.clone()).collect();
    ids.dedup();
    let most = places::hold_capacities(tx, &ids)?;
    let there = consignments::leaving(tx, &ids, first)?;
    let mut full = false;
    for ((place, day), parcels) in own {
        let Some(most) = most.get(&place) else { continue };
        let before = there.iter().find(|(of, on, _)| (of, on) == (&place, &day)).map_or(0, |(.., parcels)| *parcels);
        let all = before.saturating_add(parcels);
        if all > *most {
            return Ok(false);
        }
        full |= all == *most;
    }
    if full {
        // From now on nobody is promised these days, on pages that were made before either.
        touch(tx, Subject::Lanes)?;
    }
    Ok(true)
}
