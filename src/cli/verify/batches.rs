//! Batches: every manifest lists the parcels that are in its batch, as they were declared, and adds up; what stands
//! batched is in a batch.

use std::collections::HashMap;

use indicatif::ProgressBar;

use super::{Fault, Proved, Unproved};
use crate::domain::batches::{Batch, BatchState, Inside, Item, Manifest, Totals};
use crate::domain::consignments::ConsignmentState;
use crate::domain::ids::{BatchId, ConsignmentId};
use crate::store::papers::Issued;
use crate::store::{Db, Read, StoreError, batches, combinings, papers};

/// Batches in one portion.
const PORTION: i64 = 50;

pub(super) fn prove(db: &Db, progress: &ProgressBar, proved: &mut Proved) -> Result<(), Unproved> {
    progress.set_message("batches");
    let mut last: Option<BatchId> = None;
    loop {
        let from = last.clone();
        let found = db.read_now(|read| {
            let all = batches::after(read, from.as_ref(), PORTION)?;
            for batch in &all {
                holds(read, batch)?;
            }
            Ok::<_, Unproved>(all)
        })?;
        proved.batches += u64::try_from(found.len()).unwrap_or(0);
        match found.into_iter().next_back() {
            Some(batch) => last = Some(batch.id),
            None => break,
        }
    }
    match db.read_now(|read| batches::strayed(read))? {
        Some(parcel) => Err(Fault::new(format!("parcel {parcel}"), "batch", "one", "none").into()),
        None => Ok(()),
    }
}

fn holds(read: &mut Read<'_>, batch: &Batch) -> Result<(), Unproved> {
    let fault = |what: &str, expected: &dyn std::fmt::Display, found: &dyn std::fmt::Display| {
        Unproved::from(Fault::new(format!("batch {}", batch.number), what, expected, found))
    };
    let (inside, manifest) = (batches::inside(read, &batch.id)?, batches::manifest(read, &batch.id)?);
    for parcel in &inside {
        let away = !parcel.state.is_at_place() && !parcel.state.is_off();
        let fits = if batch.state == BatchState::HandedOver { away } else { parcel.state == ConsignmentState::Batched };
        if !fits {
            let wanted = if batch.state == BatchState::HandedOver { "away" } else { "batched" };
            return Err(fault(&format!("state of parcel {}", parcel.number), &wanted, &parcel.state));
        }
    }
    if batch.state == BatchState::Dissolved && !inside.is_empty() {
        return Err(fault("parcels", &0, &inside.len()));
    }
    let Some(manifest) = manifest else {
        return if batch.closed.is_none() { Ok(()) } else { Err(fault("manifest", &"one", &"none")) };
    };
    if batch.state == BatchState::Open {
        return Err(fault("manifest", &"none", &"one"));
    }
    if manifest.head.number != batch.number {
        return Err(fault("number on its manifest", &batch.number, &manifest.head.number));
    }
    let totals = Totals::of(&manifest.items).map_err(|error| StoreError::corrupt("batches", error))?;
    if totals != manifest.totals {
        return Err(fault("totals of its manifest", &format!("{totals:?}"), &format!("{:?}", manifest.totals)));
    }
    if batch.state == BatchState::Dissolved {
        return Ok(());
    }
    let boxed = combinings::of_batch(read, &batch.id)?;
    let inside: Vec<Inside> =
        inside.into_iter().filter(|one| !boxed.iter().any(|other| other.carried == one.consignment)).collect();
    let ids: Vec<ConsignmentId> = inside.iter().map(|parcel| parcel.consignment.clone()).collect();
    let issued = papers::of_consignments(read, &ids)?;
    match unlike(&manifest, &inside, &issued) {
        None => Ok(()),
        Some((what, expected, found)) => Err(fault(&what, &expected, &found)),
    }
}

/// Where a manifest and its batch differ: what, as it lies there, as it is listed.
fn unlike(
    manifest: &Manifest,
    inside: &[Inside],
    issued: &HashMap<ConsignmentId, Issued>,
) -> Option<(String, String, String)> {
    if manifest.items.len() != inside.len() {
        return Some((
            "parcels of its manifest".to_owned(),
            inside.len().to_string(),
            manifest.items.len().to_string(),
        ));
    }
    inside.iter().find_map(|parcel| {
        let what = format!("parcel {} on its manifest", parcel.number);
        let Some(item) = manifest.items.iter().find(|item| item.parcel == parcel.number) else {
            return Some((what, "listed".to_owned(), "not listed".to_owned()));
        };
        let Some(issued) = issued.get(&parcel.consignment) else {
            return Some((what, "papers".to_owned(), "none".to_owned()));
        };
        let declared = Item::of(parcel.bag, &issued.declaration);
        if declared != *item {
            return Some((what, format!("{declared:?}"), format!("{item:?}")));
        }
        let (lies, listed) = ((parcel.bag, parcel.gross_g), (item.bag, item.gross_g));
        (lies != listed).then(|| (what, format!("{lies:?}"), format!("{listed:?}")))
    })
}
