//! Parcels of several orders for one recipient are put into one box, before their batch is closed or as it closes: one of
//! them carries the others, with one identifier and one declaration of the whole. Shoppers' receipts and what they paid
//! stay as they were. The papers that each had alone are void meanwhile; parted, each has them again.

use super::plan_boxes::{Group, groups, heaviest_bag, whole_facts};
use super::void_papers::void;
use super::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::{Bag, Batch, BatchNumber, BatchRefused, BatchState, Inside, bags, choose};
use crate::domain::customs::{Declaration, Voided};
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, OrderId, TrackingNumber};
use crate::domain::orders::Consignment;
use crate::store::combinings::{self, Combined};
use crate::store::{StoreError, Tx, audit, batches, orders, papers, s10_ranges};

/// An open batch with what is in it, it and all orders with a parcel in it held; where it stands otherwise, its state.
/// What came at this moment, and whose order is not in hand, is not named.
pub(super) fn in_hand(tx: &mut Tx, number: &BatchNumber) -> Done<Result<(Batch, Vec<Inside>), BatchState>> {
    let batch = batches::by_number(tx, number)?.ok_or(Refusal::NotFound)?;
    let mut ids: Vec<OrderId> = batches::inside(tx, &batch.id)?.into_iter().map(|one| one.order.0).collect();
    ids.sort();
    ids.dedup();
    for id in &ids {
        orders::hold(tx, id)?;
    }
    if !batches::hold(tx, &batch.id, BatchState::Open)? {
        return Ok(Err(batches::by_number(tx, number)?.map_or(batch.state, |batch| batch.state)));
    }
    let inside = batches::inside(tx, &batch.id)?.into_iter().filter(|one| ids.contains(&one.order.0)).collect();
    Ok(Ok((batch, inside)))
}

fn open(tx: &mut Tx, number: &BatchNumber) -> Done<(Batch, Vec<Inside>)> {
    let stands = |state| ActionError::from(Refusal::Batch(BatchRefused::Stands(state)));
    in_hand(tx, number)?.map_err(stands)
}

/// Puts the parcels that go to the same recipient as one of them into its box, as they were offered.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Batch`] where the batch is not open, or nothing is offered for this parcel any more;
/// [`Refusal::Papers`] where something is missing for the papers of the whole.
pub fn combine_parcels(tx: &mut Tx, author: &Author, number: &BatchNumber, carrier: &ConsignmentNumber) -> Done<()> {
    let (batch, inside) = open(tx, number)?;
    let (known, now) = (tx.known(), tx.now());
    let all = groups(tx, (&known, now), &batch, &inside)?;
    let group = all.into_iter().find(|group| group.carrier() == Some(carrier));
    combined(tx, author, &batch, &group.ok_or(Refusal::Batch(BatchRefused::Apart))?)
}

/// Puts all parcels into one box that may travel so for less, but for those that somebody parted; the caller holds the
/// batch and their orders. Where that is not possible, they stay as they are.
pub(super) fn combine_all(tx: &mut Tx, author: &Author, batch: &Batch, inside: &[Inside]) -> Done<()> {
    let (known, now) = (tx.known(), tx.now());
    for group in groups(tx, (&known, now), batch, inside)? {
        if group.parted {
            continue;
        }
        match combined(tx, author, batch, &group) {
            // What is refused is refused before anything is written.
            Ok(()) | Err(ActionError::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Puts a group into one box. What may be refused comes first: then nothing has been written.
fn combined(tx: &mut Tx, author: &Author, batch: &Batch, group: &Group) -> Done<()> {
    let ids: Vec<ConsignmentId> = group.pieces.iter().map(|(_, parcel)| parcel.id.clone()).collect();
    let (bound, issued) = (combinings::of_batch(tx, &batch.id)?, papers::of_consignments(tx, &ids)?);
    let has = |id: &ConsignmentId| issued.contains_key(id) || bound.iter().any(|one| one.carried == *id);
    if let Some((_, bare)) = group.pieces.iter().find(|(_, parcel)| !has(&parcel.id)) {
        return Err(Refusal::Batch(BatchRefused::NoPapers(bare.number.clone())).into());
    }
    let alone = ids.iter().find_map(|id| issued.get(id)).ok_or(Refusal::Batch(BatchRefused::Apart))?;
    let (order, first) = group.as_one().ok_or(Refusal::NotFound)?;
    let (known, now) = (tx.known(), tx.now());
    let mut facts = whole_facts(tx, (&known, now), (order, &first), &alone.declaration)?;
    Declaration::of(&facts).map_err(Refusal::Papers)?;
    let inside = batches::inside(tx, &batch.id)?;
    let asked = inside.iter().find(|one| one.consignment == first.id).map(|one| one.bag);
    let rest = inside.iter().filter(|one| !ids.contains(&one.consignment)).map(|one| (one.bag, one.gross_g));
    let bag = bag_for(tx, batch, &bags(rest), asked, facts.gross_g())?;
    if let Some(form) = facts.form() {
        facts.number = s10_ranges::take(tx, first.terms.dispatch, &form.services)?;
    }
    let declared = Declaration::of(&facts).map_err(Refusal::Papers)?;
    for carrier in &group.boxes {
        combinings::remove(tx, carrier)?;
    }
    for (order, parcel) in &group.pieces {
        let cause = if group.boxes.contains(&parcel.id) { Voided::Parted } else { Voided::Combined };
        void(tx, author, (&order.id, parcel), (cause, first.number.as_str()))?;
        let is_first = parcel.id == first.id;
        if !is_first {
            let (apart, together) = (group.now, group.whole.together);
            let one = Combined { carried: parcel.id.clone(), carrier: first.id.clone(), apart, together };
            combinings::add(tx, &batch.id, &one, &author.name)?;
        }
        batches::put(tx, &parcel.id, &batch.id, bag, if is_first { declared.gross_g } else { 0 })?;
        let says = format!("{} {}", parcel.number, first.number);
        orders::add_event(tx, &order.id, &author.name, "parcels_combined", &says)?;
    }
    batches::stay_apart(tx, &ids, false)?;
    papers::add(tx, &first.id, &declared, &author.name)?;
    follow(tx, &first, &declared)?;
    let says = format!("{} {}", first.number, declared.code());
    orders::add_event(tx, &order.id, &author.name, "papers_issued", &says)?;
    audit::add(tx, author, "issue papers", &format!("parcel {}", first.number), &declared.code())?;
    let others = ids.len() - 1;
    let what = format!("{} with {others} others: {} for {}", first.number, group.whole.together, group.now);
    Ok(audit::add(tx, author, "combine parcels", &format!("batch {}", batch.number), &what)?)
}

/// Parts what travels in the box of a parcel: each has the papers again that it had alone, and they stay apart when the
/// batch is closed.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Batch`] where the batch is not open, or there is nothing in the box but its own.
pub fn part_parcels(tx: &mut Tx, author: &Author, number: &BatchNumber, carrier: &ConsignmentNumber) -> Done<()> {
    let (batch, inside) = open(tx, number)?;
    let own = inside.iter().find(|one| one.number == *carrier).ok_or(Refusal::Batch(BatchRefused::NotInside))?;
    let freed = parted(tx, author, &batch, &inside, own)?;
    if freed.is_empty() {
        return Err(Refusal::Batch(BatchRefused::NotInside).into());
    }
    Ok(batches::stay_apart(tx, &freed, true)?)
}

/// Parts the box of one parcel; the caller holds the orders and the batch. Answers which parcels were in it; none where
/// it carries none.
pub(super) fn parted(
    tx: &mut Tx,
    author: &Author,
    batch: &Batch,
    inside: &[Inside],
    own: &Inside,
) -> Done<Vec<ConsignmentId>> {
    let all = combinings::of_batch(tx, &batch.id)?;
    let mut pieces = vec![own];
    for one in all.iter().filter(|one| one.carrier == own.consignment) {
        let carried = inside.iter().find(|piece| piece.consignment == one.carried);
        pieces.push(carried.ok_or(Refusal::Batch(BatchRefused::NotInside))?);
    }
    if pieces.len() < 2 {
        return Ok(Vec::new());
    }
    let carrier = parcel(tx, own)?;
    void(tx, author, (&own.order.0, &carrier), (Voided::Parted, ""))?;
    combinings::remove(tx, &own.consignment)?;
    let freed: Vec<ConsignmentId> = pieces.iter().map(|piece| piece.consignment.clone()).collect();
    let rest = batches::inside(tx, &batch.id)?.into_iter().filter(|one| !freed.contains(&one.consignment));
    let mut weights: Vec<(u32, u32)> = rest.map(|one| (one.bag, one.gross_g)).collect();
    for piece in pieces {
        let back = papers::bring_back(tx, &piece.consignment, Voided::Combined, &author.name)?;
        let none = || StoreError::corrupt("void_papers", format!("{} had none before", piece.number));
        let alone = back.ok_or_else(none)?.declaration;
        let bag = bag_for(tx, batch, &bags(weights.iter().copied()), Some(own.bag), alone.gross_g)?;
        weights.push((bag, alone.gross_g));
        batches::put(tx, &piece.consignment, &batch.id, bag, alone.gross_g)?;
        let freed = parcel(tx, piece)?;
        follow(tx, &freed, &alone)?;
        orders::add_event(tx, &piece.order.0, &author.name, "parcels_parted", piece.number.as_str())?;
    }
    audit::add(tx, author, "part parcels", &format!("batch {}", batch.number), own.number.as_str())?;
    Ok(freed)
}

fn parcel(tx: &mut Tx, piece: &Inside) -> Done<Consignment> {
    let mut all = orders::parcels(tx, &piece.order.0)?.into_iter();
    Ok(all.find(|one| one.id == piece.consignment).ok_or(Refusal::NotFound)?)
}

/// The bag of a batch that takes so much: the one it lay in as long as it holds it, else the last or a new one.
fn bag_for(tx: &Tx, batch: &Batch, others: &[Bag], asked: Option<u32>, grams: u32) -> Done<u32> {
    let most = heaviest_bag(&tx.known(), batch);
    let bag = choose(others, asked, grams, most).or_else(|_full| choose(others, None, grams, most));
    Ok(bag.map_err(Refusal::Batch)?)
}

/// What the carrier calls a parcel follows its papers, unless somebody wrote down another number.
fn follow(tx: &mut Tx, parcel: &Consignment, declared: &Declaration) -> Done<()> {
    let by_post = |tracking: &TrackingNumber| tracking.as_str().parse::<crate::domain::customs::s10::S10>().is_ok();
    if parcel.tracking.as_ref().is_some_and(|tracking| !by_post(tracking)) {
        return Ok(());
    }
    if let Some(next) = declared.s10.and_then(|s10| TrackingNumber::typed(&s10.to_string()).ok()) {
        orders::set_tracking(tx, &parcel.id, Some(&next))?;
    }
    Ok(())
}
