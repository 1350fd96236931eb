//! Plans a cart before it is bought: a read, made outside the transaction that will hold the stock, because a search
//! inside it would keep every other writer waiting.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Done, Refusal};
use crate::domain::cart_plan::{CartPlan, price_plan};
use crate::domain::country::Region;
use crate::domain::ids::{CartId, ListingId, PersonalId, VariantId};
use crate::domain::offers::NoOffer;
use crate::domain::personal::{Personal, Personalised};
use crate::domain::pricing::Books;
use crate::domain::routing::{self, Ask, CHOICE_LINES, Choice, Taken, Unroutable, Wanted};
use crate::domain::rulebook::Market;
use crate::domain::storefront::Storefront;
use crate::store::known::Known;
use crate::store::listings::Card;
use crate::store::personal_lines::PersonalLine;
use crate::store::{Conn, carts, listings, personal, personal_lines, stock};

/// One line of a cart with what it is.
#[derive(Debug, Clone)]
pub struct Content {
    /// The variant.
    pub variant: VariantId,
    /// How many.
    pub quantity: u32,
    /// Its listing, in the storefront's language.
    pub card: Card,
    /// For whom it is made, where it is made for somebody.
    pub own: Option<Own>,
}

/// A line of goods that are made for somebody.
#[derive(Debug, Clone)]
pub struct Own {
    /// The line.
    pub id: PersonalId,
    /// The answers as its listing reads them; none where it no longer makes it so.
    pub made: Option<Personalised>,
}

/// A cart as one storefront sees it.
#[derive(Debug)]
pub struct PlannedCart {
    /// What lies in it, in the order in which it was put in. `index` of plans and refusals counts these.
    pub contents: Vec<Content>,
    /// Lines that cannot go there now, by their number, with the reason.
    pub left_out: Vec<(usize, NoOffer)>,
    /// How many are left of lines that ask for more; where none are, a line is not named.
    pub fewer: Vec<(usize, u32)>,
    /// The plan of the rest; none where nothing is left.
    pub plan: Option<CartPlan>,
    /// The ways among which there is to choose, the cheapest first; one alone where there is nothing to choose.
    pub choices: Vec<Choice>,
    /// Whether a day was asked for by which it can no longer be there: the plan is the cheapest then.
    pub gone: bool,
}

impl PlannedCart {
    /// Everything in the cart, by variant.
    pub fn all(&self) -> Vec<(VariantId, u32)> {
        let mut all: Vec<_> = self.contents.iter().map(|line| (line.variant.clone(), line.quantity)).collect();
        all.sort();
        all
    }
}

/// Plans a cart for a storefront, and for a region within the country once it is known: the cheapest way, or the cheapest
/// that is there by a day. What cannot go there is left out with its reason, never dropped in silence.
///
/// # Errors
/// When the store fails.
pub fn plan_cart(
    conn: &mut Conn,
    known: &Known,
    cart: &CartId,
    storefront: Storefront,
    (market, region): (&Market, Option<&Region>),
    (now, by): (DateTime<Utc>, Option<NaiveDate>),
) -> Done<PlannedCart> {
    let lines = carts::lines(conn, cart)?;
    let own = personal_lines::of_cart(conn, cart)?;
    let variants = lines.iter().map(|(variant, _)| variant).chain(own.iter().map(|line| &line.variant));
    let variants: Vec<VariantId> = variants.cloned().collect();
    let cards = listings::cards_of(conn, &variants, storefront.language)?;
    let mut contents: Vec<Content> = lines
        .into_iter()
        .filter_map(|(variant, quantity)| {
            let card = cards.iter().find(|card| card.variant(&variant).is_some())?.clone();
            Some(Content { variant, quantity, card, own: None })
        })
        .collect();
    let of: Vec<ListingId> = cards.iter().map(|card| card.id.clone()).collect();
    let asks = personal::of_listings(conn, &of)?;
    contents.extend(made(&cards, &asks, own));
    let shelves = stock::shelves(conn, known, &variants, now)?;
    let mut wanted: Vec<Wanted> = Vec::new();
    let (mut left_out, mut fewer) = (Vec::new(), Vec::new());
    for (index, content) in contents.iter().enumerate() {
        let Some(variant) = content.card.for_sale(&content.variant) else {
            left_out.push((index, NoOffer::SoldOut));
            continue;
        };
        let brand = &content.card.brand;
        match content.own.as_ref().map(|own| own.made.as_ref()) {
            // What has to be answered before it can be made is not sold without an answer.
            None if asks.get(&content.card.id).is_some_and(Personal::is_required) => {
                left_out.push((index, NoOffer::Unmakeable));
            }
            None => wanted.push(variant.wanted(index, brand, content.quantity)),
            Some(made) => match made.and_then(|made| variant.wanted_for((index, content.quantity), brand, made).ok()) {
                Some(own) => wanted.push(own),
                None => left_out.push((index, NoOffer::Unmakeable)),
            },
        }
    }
    let standing = known.standing(market, region, market.day(now));
    let (standing, currency) = (Some(&standing), storefront.currency);
    let ask = Ask { lines: &[], shelves: &shelves, market, region, standing, currency, now, promise: None };
    let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: ask.day() };
    // Each refusal names a line; without it the rest is asked again, so at most once per line.
    let plan = loop {
        if wanted.is_empty() {
            break None;
        }
        match planned(&Ask { lines: &wanted, ..ask }, &books, by) {
            Ok(planned) => break Some(planned),
            Err(refused) => {
                let at = index_of(&refused).unwrap_or_else(|| wanted.first().map_or(0, |line| line.index));
                if let Unroutable::NoStock { left, .. } = refused
                    && left > 0
                {
                    fewer.push((at, left));
                }
                wanted.retain(|line| line.index != at);
                left_out.push((at, refused.no_offer()));
            }
        }
    };
    left_out.sort_by_key(|(index, _)| *index);
    let (plan, choices, gone) =
        plan.map_or((None, Vec::new(), false), |(plan, choices, gone)| (Some(plan), choices, gone));
    Ok(PlannedCart { contents, left_out, fewer, plan, choices, gone })
}

/// Lines of goods that are made for somebody, read against what their listings ask today.
fn made(cards: &[Card], asks: &HashMap<ListingId, Personal>, lines: Vec<PersonalLine>) -> Vec<Content> {
    let of = |line: &PersonalLine| cards.iter().find(|card| card.variant(&line.variant).is_some());
    let content = |line: PersonalLine| {
        let card = of(&line)?.clone();
        let currency = card.variant(&line.variant)?.price.currency();
        let read = asks.get(&card.id).and_then(|asks| asks.read(&line.id, &line.typed, currency).ok());
        let own = Some(Own { id: line.id, made: read.flatten() });
        Some(Content { variant: line.variant, quantity: line.quantity, card, own })
    };
    lines.into_iter().filter_map(content).collect()
}

/// The plan that is taken with its price, all ways there are, and whether the day that was asked for cannot be kept.
fn planned(
    ask: &Ask<'_>,
    books: &Books<'_>,
    by: Option<NaiveDate>,
) -> Result<(CartPlan, Vec<Choice>, bool), Unroutable> {
    let few = ask.lines.len() <= CHOICE_LINES;
    let ways = if few { routing::choices(ask, books)? } else { vec![routing::route(ask, books)?] };
    let Taken { plan, choices, gone } = routing::take(ways, by)?;
    Ok((price_plan(plan, ask, books)?, choices, gone))
}

fn index_of(refused: &Unroutable) -> Option<usize> {
    match refused {
        Unroutable::NoStock { index, .. }
        | Unroutable::CannotShip { index, .. }
        | Unroutable::Incomplete { index, .. }
        | Unroutable::TooLate { index, .. }
        | Unroutable::NoRate { index, .. } => Some(*index),
        Unroutable::Nothing | Unroutable::Amount(_) => None,
    }
}

/// The refusal for a cart of which something cannot go: the first such line.
pub fn refusal_of(planned: &PlannedCart) -> Option<Refusal> {
    let (index, why) = planned.left_out.first()?;
    let content = planned.contents.get(*index)?;
    let sku = content.card.variant(&content.variant)?.sku.clone();
    Some(if *why == NoOffer::SoldOut {
        let left = planned.fewer.iter().find(|(short, _)| short == index).map_or(0, |(_, left)| i64::from(*left));
        Refusal::SoldOut { sku, left }
    } else {
        Refusal::CannotShip { sku, why: *why }
    })
}
