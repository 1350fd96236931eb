//! A parcel gets its papers: its identifier is taken and what is declared is kept, in one step.

use chrono::{DateTime, Utc};

use super::describe_goods::describe_goods;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::batches::BatchRefused;
use crate::domain::consignments::MoveRefused;
use crate::domain::customs::{Declaration, Facts, Goods, Latin, Missing};
use crate::domain::ids::{ConsignmentNumber, Sku, TrackingNumber};
use crate::domain::money::{Currency, Rounding};
use crate::domain::orders::{Consignment, Order, OrderState};
use crate::store::known::Known;
use crate::store::{Conn, Stored, Tx, audit, brands, combinings, consignments, orders, papers, s10_ranges, senders};

/// What somebody adds to what is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// What goods are, for customs, by their code. Kept for the next parcel as well.
    pub descriptions: Vec<(Sku, String)>,
    /// The recipient in Latin letters.
    pub latin: Option<Latin>,
}

/// Issues the papers of a consignment. Where it has papers they are answered as they are.
///
/// # Errors
/// [`Refusal::Papers`] with all that is missing; [`Refusal::Move`] where the order is not paid or the parcel was never
/// sent; [`Refusal::Batch`] for one in another's box; [`Refusal::NotFound`] for a number that is nobody's.
pub fn issue_papers(tx: &mut Tx, author: &Author, number: &ConsignmentNumber, wish: &Wish) -> Done<Declaration> {
    let (order, id) = consignments::called(tx, number.as_str())?.ok_or(Refusal::NotFound)?;
    // Who issues at the same time waits here, and finds the papers.
    orders::hold(tx, &order)?;
    let order = orders::by_id(tx, &order)?.ok_or(Refusal::NotFound)?;
    let all = orders::parcels(tx, &order.id)?;
    // Declared is what travels, on the road by which it goes.
    let consignment = all.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?.travelling();
    if let Some(issued) = papers::of_consignment(tx, &id)? {
        return Ok(issued.declaration);
    }
    if order.state != OrderState::Paid {
        return Err(Refusal::Move(MoveRefused::NotPaid).into());
    }
    if let Some(carrier) = combinings::carrier_of(tx, &id)? {
        return Err(Refusal::Batch(BatchRefused::Boxed(carrier)).into());
    }
    if !consignment.state.is_at_place() {
        return Err(Refusal::Move(MoveRefused::NotYet(consignment.state)).into());
    }
    describe(tx, author, &consignment, wish)?;
    let (known, now) = (tx.known(), tx.now());
    let mut facts = facts(tx, (&known, now), (&order, &consignment), wish)?;
    if let Some(form) = facts.form() {
        facts.number = s10_ranges::take(tx, consignment.terms.dispatch, &form.services)?;
    }
    let declaration = Declaration::of(&facts).map_err(Refusal::Papers)?;
    papers::add(tx, &id, &declaration, &author.name)?;
    if let Some(s10) = declaration.s10
        && consignment.tracking.is_none()
        && let Ok(tracking) = TrackingNumber::typed(&s10.to_string())
    {
        orders::set_tracking(tx, &id, Some(&tracking))?;
    }
    orders::add_event(tx, &order.id, &author.name, "papers_issued", &format!("{number} {}", declaration.code()))?;
    audit::add(tx, author, "issue papers", &format!("parcel {number}"), &declaration.code())?;
    Ok(declaration)
}

/// What is missing for the papers of a consignment; nothing where they can be issued.
///
/// # Errors
/// When the store fails.
pub fn lacking(
    conn: &mut Conn,
    (known, now): (&Known, DateTime<Utc>),
    (order, consignment): (&Order, &Consignment),
) -> Stored<Vec<Missing>> {
    let mut facts = facts(conn, (known, now), (order, consignment), &Wish::default())?;
    if let Some(form) = facts.form() {
        facts.number = s10_ranges::peek(conn, consignment.terms.dispatch, &form.services)?;
    }
    Ok(Declaration::of(&facts).err().unwrap_or_default())
}

/// Keeps what somebody wrote about goods, for the parcels that follow.
fn describe(tx: &mut Tx, author: &Author, consignment: &Consignment, wish: &Wish) -> Done<()> {
    let variants: Vec<_> = consignment.terms.lines.iter().map(|line| line.variant.clone()).collect();
    let had = senders::descriptions(tx, &variants)?;
    for line in &consignment.terms.lines {
        let said = wish.descriptions.iter().find(|(sku, text)| *sku == line.sku && !text.trim().is_empty());
        if let (Some((_, text)), Some((listing, was))) = (said, had.get(&line.variant))
            && was.as_deref() != Some(text.trim())
        {
            describe_goods(tx, author, listing, text.trim())?;
        }
    }
    Ok(())
}

/// What is known for the papers of a consignment.
pub(super) fn facts<'a>(
    conn: &mut Conn,
    (known, now): (&Known, DateTime<Utc>),
    (order, consignment): (&'a Order, &'a Consignment),
    wish: &Wish,
) -> Stored<Facts<'a>> {
    let terms = &consignment.terms;
    let variants: Vec<_> = terms.lines.iter().map(|line| line.variant.clone()).collect();
    let said = senders::descriptions(conn, &variants)?;
    let place = known.shelves.iter().find(|shelf| shelf.place.id == terms.place).map(|shelf| &shelf.place);
    let day = place.map_or_else(|| now.date_naive(), |place| place.time_zone.day(now));
    let goods = consignment.receipt.totals.goods;
    let rate = known.rates.rate(goods.currency(), Currency::EUR, day).ok();
    let brand = match &terms.brand {
        Some(brand) => brands::by_id(conn, brand)?.map(|brand| brand.name),
        None => None,
    };
    Ok(Facts {
        order,
        consignment,
        goods: Goods::of(consignment, |variant| said.get(variant).and_then(|(_, text)| text.clone())),
        packaging_g: place.map_or(0, |place| place.packaging_g),
        sender: senders::of_place(conn, &terms.place)?,
        brand,
        latin: wish.latin.clone(),
        number: None,
        // Up, so that what is told never falls under a limit by rounding.
        worth_eur: rate.and_then(|rate| rate.convert(goods, Rounding::Up).ok()),
        territory: known.rulebook.territory(order.country, day),
        day,
    })
}
