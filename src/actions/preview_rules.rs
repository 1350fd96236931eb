//! What a rule change would do: a read, made outside the transaction that keeps it, portion by portion, because it looks
//! at every price of every market its rows speak of.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::country::Country;
use crate::domain::fx::{Published, RateTable};
use crate::domain::ids::{CartId, VariantId};
use crate::domain::pricing::Books;
use crate::domain::routing::{Ask, Shelf};
use crate::domain::rulebook::changes::preview::{
    Carts, MarketMoves, Preview, PriceMove, Reach, Touched, beginning, shelf_price,
};
use crate::domain::rulebook::changes::{Merged, Mode, Proposal, compare_rates, merge, rates_of};
use crate::domain::rulebook::{Market, RuleFault, Rulebook};
use crate::domain::storefront::Language;
use crate::store::known::Known;
use crate::store::listings::{Card, Filter};
use crate::store::{Conn, StoreError, Stored, carts, listings, rates, stock};

/// Listings looked at together.
const PORTION: i64 = 200;
/// Lines of carts looked at together.
const LINES: i64 = 2_000;

/// A proposal with what it would do to the rules in force.
#[derive(Debug)]
pub struct Prepared {
    /// What is proposed.
    pub proposal: Proposal,
    /// The hash of the rulebook it was compared with.
    pub base: String,
    /// The rulebook with it, and what moves.
    pub merged: Merged,
    /// What it does to prices.
    pub preview: Preview,
}

/// Why there is nothing to show.
#[derive(Debug, thiserror::Error)]
pub enum Unprepared {
    /// Cells that cannot be used, rows that contradict one another.
    #[error("{} faults", .0.len())]
    Faults(Vec<RuleFault>),
    /// The store failed.
    #[error(transparent)]
    Broken(#[from] StoreError),
}

/// Brings a proposal into the rules in force and looks at every price it may move.
///
/// # Errors
/// [`Unprepared`].
pub fn prepare(conn: &mut Conn, known: &Known, proposal: Proposal, now: DateTime<Utc>) -> Result<Prepared, Unprepared> {
    let merged = merged(conn, known, &proposal, now)?;
    let preview = look(conn, known, &merged, proposal.effective, now)?;
    Ok(Prepared { proposal, base: known.versions.rulebook_hash.clone(), merged, preview })
}

/// A proposal in the rules, or the rates, in force.
///
/// # Errors
/// As [`prepare`].
pub fn merged(conn: &mut Conn, known: &Known, proposal: &Proposal, now: DateTime<Utc>) -> Result<Merged, Unprepared> {
    if proposal.mode != Mode::Rates {
        return merge(&known.rulebook, proposal, now).map_err(Unprepared::Faults);
    }
    let mut given: Vec<Published> = Vec::new();
    for sheet in &proposal.sheets {
        given.extend(rates_of(sheet).map_err(Unprepared::Faults)?);
    }
    let days = given.iter().map(|row| row.day);
    let had = match (days.clone().min(), days.max()) {
        (Some(first), Some(last)) => rates::between(conn, first, last)?,
        _ => Vec::new(),
    };
    let (rates, comparison) = compare_rates(&had, given).map_err(Unprepared::Faults)?;
    Ok(Merged { book: known.rulebook.as_ref().clone(), comparison, touched: vec![Touched::anything()], rates })
}

/// A market before or after, with the rules and the rates of that.
struct Side<'b> {
    market: Option<&'b Market>,
    book: &'b Rulebook,
    rates: &'b RateTable,
}

struct Looked<'b> {
    before: Side<'b>,
    after: Side<'b>,
    reach: Reach,
    day: NaiveDate,
    at: DateTime<Utc>,
    moves: MarketMoves,
}

fn looked<'b>(
    ((before, old), (after, new)): ((&'b Rulebook, &'b RateTable), (&'b Rulebook, &'b RateTable)),
    merged: &'b Merged,
    country: Country,
    (effective, now): (NaiveDate, DateTime<Utc>),
) -> Option<Looked<'b>> {
    let (was, is) = (before.market(country, effective), after.market(country, effective));
    let shown = is.or(was)?;
    let at = beginning(shown, effective, now);
    // The change may begin on a day that is over: prices are those of today then.
    let day = shown.day(at);
    let reach = Reach::of(&merged.touched, shown);
    let reach = match was {
        Some(was) => reach.and(Reach::of(&merged.touched, was)),
        None => reach,
    };
    (!reach.is_empty()).then(|| Looked {
        before: Side { market: was.filter(|market| market.sold), book: before, rates: old },
        after: Side { market: is.filter(|market| market.sold), book: after, rates: new },
        reach,
        day,
        at,
        moves: MarketMoves::of(shown),
    })
}

fn look(conn: &mut Conn, known: &Known, merged: &Merged, effective: NaiveDate, now: DateTime<Utc>) -> Stored<Preview> {
    let (before, after) = (known.rulebook.as_ref(), &merged.book);
    let fresh = match merged.rates.as_slice() {
        [] => None,
        rates => Some(rates::table_with(conn, rates)?),
    };
    let sides = ((before, known.rates.as_ref()), (after, fresh.as_ref().unwrap_or(&known.rates)));
    let mut sold: Vec<Country> = Vec::new();
    for market in before.markets(effective).chain(after.markets(effective)) {
        if !sold.contains(&market.country) {
            sold.push(market.country);
        }
    }
    let mut markets: Vec<Looked<'_>> =
        sold.iter().filter_map(|country| looked(sides, merged, *country, (effective, now))).collect();
    let mut moved: HashSet<VariantId> = HashSet::new();
    let mut offset = 0;
    while !markets.is_empty() {
        let (ids, _) = listings::page(conn, &Filter::default(), offset, PORTION)?;
        let cards = listings::cards(conn, &ids, Language::EN)?;
        let variants: Vec<VariantId> = cards.iter().flat_map(Card::on_sale).map(|variant| variant.id.clone()).collect();
        let shelves = stock::shelves(conn, known, &variants, now)?;
        for market in &mut markets {
            for card in &cards {
                look_at(market, card, (&shelves, known), &mut moved);
            }
        }
        if i64::try_from(ids.len()).unwrap_or(0) < PORTION {
            break;
        }
        offset += PORTION;
    }
    let untouched = sold.len() - markets.len();
    let settled = |mut looked: Looked<'_>| {
        looked.moves.settle();
        looked.moves
    };
    Ok(Preview { markets: markets.into_iter().map(settled).collect(), untouched, carts: open_carts(conn, &moved)? })
}

/// Looks at what one listing costs without and with the change.
fn look_at(looked: &mut Looked<'_>, card: &Card, (shelves, known): (&[Shelf], &Known), moved: &mut HashSet<VariantId>) {
    let (day, at) = (looked.day, looked.at);
    let mut any = false;
    for variant in card.on_sale() {
        if !looked.reach.has(variant.hs6) {
            continue;
        }
        let wanted = variant.wanted(0, &card.brand, 1);
        let price = |side: &Side<'_>| {
            let Some(market) = side.market else { return (None, false) };
            let books = Books { rulebook: side.book, rates: side.rates, day };
            let currency = market.currency;
            let standing = known.standing(market, None, day);
            let (standing, promise) = (Some(&standing), None);
            let ask = Ask { lines: &[], shelves, market, region: None, standing, currency, now: at, promise };
            shelf_price(&wanted, &ask, &books)
        };
        let ((was, was_held), (now, now_held)) = (price(&looked.before), price(&looked.after));
        looked.moves.under_floor += usize::from(now_held && !was_held);
        let seen = PriceMove {
            listing: card.slug.clone(),
            title: card.title.words.clone(),
            sku: variant.sku.clone(),
            was,
            now,
        };
        if looked.moves.count(seen) {
            any = true;
            moved.insert(variant.id.clone());
        }
    }
    looked.moves.listings += usize::from(any);
}

/// The open carts in which goods lie whose price moves somewhere: a cart has no storefront of its own.
fn open_carts(conn: &mut Conn, moved: &HashSet<VariantId>) -> Stored<Carts> {
    let mut found = Carts::default();
    let mut current: Option<(CartId, Vec<VariantId>)> = None;
    let mut last: Option<(CartId, VariantId)> = None;
    loop {
        let lines = carts::open_lines(conn, last.as_ref(), LINES)?;
        let full = i64::try_from(lines.len()).unwrap_or(0) == LINES;
        last = lines.last().cloned();
        for (cart, variant) in lines {
            match &mut current {
                Some((open, of)) if *open == cart => of.push(variant),
                _ => {
                    if let Some((done, of)) = current.replace((cart, vec![variant])) {
                        found.count(done.as_str(), &of, moved);
                    }
                }
            }
        }
        if !full {
            break;
        }
    }
    if let Some((done, of)) = current {
        found.count(done.as_str(), &of, moved);
    }
    Ok(found)
}
