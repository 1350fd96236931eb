//! Batches: what lies in a bag weighs what is declared of it, and no bag more than it may; what shares a box is declared
//! as a whole, once, and no less than it was apart; every manifest lists what is in its batch and adds up; what left with
//! a batch was handed over with it; what stands batched is in a batch.

use std::collections::HashMap;
use std::fmt::Display;

use indicatif::ProgressBar;

use super::{Fault, Proved, Unproved};
use crate::domain::batches::{Batch, BatchState, Inside, Item, Manifest, Totals};
use crate::domain::consignments::ConsignmentState;
use crate::domain::customs::{Declaration, Voided};
use crate::domain::ids::{BatchId, ConsignmentId};
use crate::store::combinings::Combined;
use crate::store::papers::Issued;
use crate::store::{Db, Read, StoreError, batches, combinings, consignments, papers};

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

/// What is wrong: what, as it should be, as it is.
type Wrong = (String, String, String);

fn wrong(what: impl Display, expected: impl Display, found: impl Display) -> Wrong {
    (what.to_string(), expected.to_string(), found.to_string())
}

fn holds(read: &mut Read<'_>, batch: &Batch) -> Result<(), Unproved> {
    let found = amiss(read, batch)?;
    let fault = |(what, expected, found)| Fault::new(format!("batch {}", batch.number), what, expected, found).into();
    found.map_or(Ok(()), |wrong| Err(fault(wrong)))
}

fn amiss(read: &mut Read<'_>, batch: &Batch) -> Result<Option<Wrong>, Unproved> {
    let (inside, manifest) = (batches::inside(read, &batch.id)?, batches::manifest(read, &batch.id)?);
    let boxed = combinings::of_batch(read, &batch.id)?;
    let ids: Vec<ConsignmentId> = inside.iter().map(|parcel| parcel.consignment.clone()).collect();
    let issued = papers::of_consignments(read, &ids)?;
    let of_all = strays(batch, &inside).or_else(|| lies_otherwise(&inside, &boxed, &issued));
    if of_all.is_some() {
        return Ok(of_all);
    }
    for carrier in inside.iter().filter(|one| boxed.iter().any(|other| other.carrier == one.consignment)) {
        let within = |one: &&Inside| {
            one.consignment == carrier.consignment
                || boxed.iter().any(|other| other.carrier == carrier.consignment && other.carried == one.consignment)
        };
        let mut alone = Vec::new();
        for parcel in inside.iter().filter(within) {
            let void = papers::void_of(read, &parcel.consignment)?.into_iter();
            let mut own = void.filter(|one| one.cause == Voided::Combined && one.back.is_none());
            match (own.next(), own.count()) {
                (Some(one), 0) => alone.push(one.issued.declaration),
                (one, more) => {
                    let what = format!("papers that parcel {} had alone", parcel.number);
                    return Ok(Some(wrong(what, 1, more + usize::from(one.is_some()))));
                }
            }
        }
        let whole = issued.get(&carrier.consignment).map(|issued| &issued.declaration);
        if let Some(wrong) = whole.and_then(|whole| unlike_whole(whole, &alone)) {
            return Ok(Some(wrong));
        }
    }
    let Some(manifest) = manifest else {
        return Ok(batch.closed.is_some().then(|| wrong("manifest", "one", "none")));
    };
    if batch.closed.is_none() {
        return Ok(Some(wrong("manifest", "none", "one")));
    }
    if manifest.head.number != batch.number {
        return Ok(Some(wrong("number on its manifest", &batch.number, &manifest.head.number)));
    }
    let totals = Totals::of(&manifest.items).map_err(|error| StoreError::corrupt("batches", error))?;
    if totals != manifest.totals {
        let (expected, found) = (format!("{totals:?}"), format!("{:?}", manifest.totals));
        return Ok(Some(wrong("totals of its manifest", expected, found)));
    }
    if let Some((bag, most_g)) = manifest.too_heavy() {
        return Ok(Some(wrong(format!("grams of bag {}", bag.number), format!("{most_g} at most"), bag.gross_g)));
    }
    if batch.state == BatchState::Dissolved {
        return Ok(None);
    }
    if batch.state == BatchState::HandedOver {
        let left = consignments::hand_overs(read, &ids)?;
        let with = |parcel: &Inside| format!("{}/{}", batch.number, parcel.bag);
        for parcel in &inside {
            let mut own = left.iter().filter(|(id, _)| *id == parcel.consignment).map(|(_, detail)| detail.as_str());
            let (found, more) = (own.next().unwrap_or("never"), own.count());
            if found != with(parcel) || more > 0 {
                return Ok(Some(wrong(format!("hand-over of parcel {}", parcel.number), with(parcel), found)));
            }
        }
    }
    let inside: Vec<Inside> =
        inside.into_iter().filter(|one| !boxed.iter().any(|other| other.carried == one.consignment)).collect();
    Ok(unlike(&manifest, &inside, &issued))
}

/// A parcel that does not stand where its batch does.
fn strays(batch: &Batch, inside: &[Inside]) -> Option<Wrong> {
    if batch.state == BatchState::Dissolved {
        return (!inside.is_empty()).then(|| wrong("parcels", 0, inside.len()));
    }
    let away = |state: ConsignmentState| !state.is_at_place() && !state.is_off();
    let left = batch.state == BatchState::HandedOver;
    let fits = |one: &&Inside| if left { away(one.state) } else { one.state == ConsignmentState::Batched };
    let stray = inside.iter().find(|one| !fits(one))?;
    let expected = if left { "away" } else { "batched" };
    Some(wrong(format!("state of parcel {}", stray.number), expected, stray.state))
}

/// A parcel that weighs otherwise than declared, or has papers beside those of the box it is in, or lies elsewhere.
fn lies_otherwise(inside: &[Inside], boxed: &[Combined], issued: &HashMap<ConsignmentId, Issued>) -> Option<Wrong> {
    inside.iter().find_map(|parcel| {
        let own = issued.get(&parcel.consignment).map(|issued| &issued.declaration);
        let papers = || own.map_or_else(|| "none".to_owned(), Declaration::code);
        let what = |of: &str| format!("{of} of parcel {}", parcel.number);
        let Some(within) = boxed.iter().find(|one| one.carried == parcel.consignment) else {
            let Some(own) = own else { return Some(wrong(what("papers"), "some", "none")) };
            let differs = own.gross_g != parcel.gross_g;
            return differs.then(|| wrong(what("grams"), own.gross_g, parcel.gross_g));
        };
        if own.is_some() {
            return Some(wrong(what("papers"), "none of its own", papers()));
        }
        if parcel.gross_g != 0 {
            return Some(wrong(what("grams"), "0 in another's box", parcel.gross_g));
        }
        let carrier = inside.iter().find(|one| one.consignment == within.carrier);
        let Some(carrier) = carrier.filter(|one| !boxed.iter().any(|other| other.carried == one.consignment)) else {
            return Some(wrong(what("box"), "that of a parcel in its batch", "none"));
        };
        (carrier.bag != parcel.bag).then(|| wrong(what("bag"), carrier.bag, parcel.bag))
    })
}

/// Where a whole is declared as less or other than what is in it.
fn unlike_whole(whole: &Declaration, alone: &[Declaration]) -> Option<Wrong> {
    let units = |of: &Declaration| of.pieces.iter().map(|piece| u64::from(piece.quantity)).sum::<u64>();
    let (expected, found) = (alone.iter().map(units).sum::<u64>(), units(whole));
    if expected != found {
        return Some(wrong(format!("units in the box of parcel {}", whole.consignment), expected, found));
    }
    let mut values = alone.iter().map(|one| one.sums.goods);
    let first = values.next()?;
    let sum = values.try_fold(first, |sum, one| sum.plus(one).ok())?;
    (sum != whole.sums.goods)
        .then(|| wrong(format!("worth of the box of parcel {}", whole.consignment), sum, whole.sums.goods))
}

/// Where a manifest and its batch differ: what, as it lies there, as it is listed.
fn unlike(manifest: &Manifest, inside: &[Inside], issued: &HashMap<ConsignmentId, Issued>) -> Option<Wrong> {
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
