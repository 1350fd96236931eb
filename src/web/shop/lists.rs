//! A part of a list as category, brand and search pages show it: what the index finds, and what the database lists while
//! there is no index.

use std::cmp::Reverse;
use std::sync::Arc;

use actix_web::web::Data;

use super::facets::{self, Making, Sieve, Words};
use super::filters::Filters;
use super::lots::{self, Lot, Shelved};
use super::pager::{PER_PAGE, Pager};
use super::widening::{self, Nothing, Widened};
use crate::app::App;
use crate::domain::folding;
use crate::domain::ids::ListingId;
use crate::domain::storefront::Language;
use crate::search::{Found, Order, Within};
use crate::store::listings::{Card, Filter, page as stored};
use crate::store::{Read, StoreError, Stored};
use crate::web::fault::Fault;
use crate::web::offers::{Index, List, Selling, Sorting};
use crate::web::page::Page;

/// A list, whichever it is, as its page shows it.
pub struct Listed<T> {
    /// Whose list it is.
    pub of: T,
    /// Every brand and category.
    pub index: Arc<Index>,
    /// What the part shows.
    pub lots: Vec<Lot>,
    /// How many listings the whole has.
    pub count: i64,
    /// What narrows it down, and ways to sort it.
    pub sieve: Sieve,
    /// The way to the other parts.
    pub pager: Pager,
    /// Whether it is shown as anybody who follows a plain link sees it.
    pub plain: bool,
    /// Whether it is what anybody would be shown until something changes: not while the index is being made.
    pub lasting: bool,
    /// What there is instead, where nothing was found.
    pub nothing: Option<Nothing>,
}

/// What a list's address leads to.
pub enum Answer<T> {
    /// The one address of the same state.
    Elsewhere(String),
    /// The list.
    Here(Box<Listed<T>>),
}

/// What was read of a list.
struct Seen<T> {
    of: T,
    within: Within,
    index: Arc<Index>,
    filters: Filters,
    /// Nothing where the address is not the one of its state.
    shown: Option<Shown>,
}

/// The part that is shown.
struct Shown {
    shelved: Shelved,
    count: i64,
    /// What the index says; none while it is being made.
    found: Option<Arc<Found>>,
    samples: Vec<Arc<Card>>,
    /// Where nothing was found.
    instead: Option<Widened>,
}

/// Reads the part a page asks for of a list; `pick` says which list it is.
///
/// # Errors
/// [`Fault::NotFound`] where `pick` knows none, or the part lies beyond its end.
pub async fn listed<T: Send + 'static>(
    page: &Page,
    pick: impl Fn(&Index) -> Option<(T, Within)> + Send + 'static,
) -> Result<Answer<T>, Fault> {
    let typed = Filters::of(&page.query, page.storefront.currency, page.day);
    let query = page.query.clone();
    let seen = read_known(page, move |app, read, selling, language| {
        let index = app.offers.index(read)?;
        let Some((of, within)) = pick(&index) else { return Ok(None) };
        let mut filters = typed.clone();
        filters.settle(&index, &within);
        let shown = match filters.query() == query {
            true => Some(show(app, read, (selling, language), &within, &filters, &index)?),
            false => None,
        };
        Ok(Some(Seen { of, within, index, filters, shown }))
    });
    let Seen { of, within, index, filters, shown } = seen.await?.ok_or(Fault::NotFound)?;
    let path = page.at(&page.path);
    let Some(Shown { shelved, count, found, samples, instead }) = shown else {
        return Ok(Answer::Elsewhere(filters.address(&path)));
    };
    let mut lots = shelved.lots(&page.storefront);
    let listed = lots.len();
    if found.is_some() {
        exactly(&mut lots, &filters);
    }
    // What the index had by earlier prices is not counted, where all that is counted is seen.
    let count = if count <= PER_PAGE { count - i64::try_from(listed - lots.len()).unwrap_or(0) } else { count };
    let mut pager = Pager::at(filters.at, Filters { at: 1, ..filters.clone() }.address(&path));
    if !pager.count(count) {
        return Err(Fault::NotFound);
    }
    let making = Making { page, within: &within, filters: &filters, words: Words { index: &index, samples: &samples } };
    let sieve = match &found {
        Some(found) => making.sieve(found),
        None => making.without_index(!can_without(&within, &filters)),
    };
    let lasting = found.as_deref().is_some_and(|found| found.settled);
    let nothing = instead.map(|instead| instead.nothing(&making, found.as_deref().map(|found| &found.facets)));
    let plain = filters.is_plain();
    Ok(Answer::Here(Box::new(Listed { of, lots, count, sieve, pager, plain, lasting, nothing, index })))
}

/// Leaves out what, by the price and the day it shows, was not asked for, and sorts by the prices that are seen: while
/// those of now are reckoned, the index of a large shop answers by earlier ones.
fn exactly(lots: &mut Vec<Lot>, filters: &Filters) {
    lots.retain(|lot| filters.admits(&lot.offer));
    let total = |lot: &Lot| lot.offer.as_ref().ok().map(|offer| offer.total.minor());
    match filters.order {
        Order::Cheapest => lots.sort_by_key(|lot| (total(lot).is_none(), total(lot))),
        Order::Dearest => lots.sort_by_key(|lot| (total(lot).is_none(), Reverse(total(lot)))),
        Order::Usual | Order::Newest | Order::Soonest => {}
    }
}

/// Whether the database alone answers what was asked.
fn can_without(within: &Within, filters: &Filters) -> bool {
    let sorts = match filters.order {
        Order::Usual => true,
        Order::Newest | Order::Cheapest | Order::Dearest => *within != Within::All,
        Order::Soonest => false,
    };
    sorts && !filters.narrows()
}

/// Reads the part of a list that is asked for.
fn show(
    app: &App,
    read: &mut Read<'_>,
    (selling, language): (Selling<'_>, Language),
    within: &Within,
    filters: &Filters,
    index: &Index,
) -> Stored<Shown> {
    let shelve = |read: &mut Read<'_>, ids: &[ListingId]| lots::read(&app.offers, read, selling, language, ids);
    let asked = filters.asked(language, within, index);
    let Some(found) = app.search.find(read, selling, &asked)? else {
        let (ids, count) = without_index(app, read, (selling, language), within, filters)?;
        let (shelved, samples) = (shelve(read, &ids)?, Vec::new());
        let instead = if count == 0 { Some(widening::without_index(app, read, selling, language)?) } else { None };
        return Ok(Shown { shelved, count, found: None, samples, instead });
    };
    let shelved = shelve(read, &found.ids)?;
    let samples = app.offers.cards(read, &facets::samples(&found.facets), language)?;
    let instead = match found.count {
        0 => Some(widening::read(app, read, (selling, language), within, filters, index)?),
        _ => None,
    };
    let count = i64::try_from(found.count).unwrap_or(i64::MAX);
    Ok(Shown { shelved, count, samples, instead, found: Some(found) })
}

/// The same while there is no index: by the words as they stand in the texts, by price, or the newest first.
fn without_index(
    app: &App,
    read: &mut Read<'_>,
    (selling, language): (Selling<'_>, Language),
    within: &Within,
    filters: &Filters,
) -> Stored<(Vec<ListingId>, i64)> {
    let offset = filters.offset();
    let list = match within {
        Within::All => {
            let words = Some((folding::words(&filters.words), language));
            return stored(read, &Filter { words, ..Filter::default() }, offset, PER_PAGE);
        }
        Within::Category(id) => List::Category(id.clone()),
        Within::Brand(id) => List::Brand(id.clone()),
    };
    let order = match filters.order {
        Order::Cheapest => Sorting::Cheapest,
        Order::Dearest => Sorting::Dearest,
        Order::Usual | Order::Newest | Order::Soonest => {
            let (ids, count) = app.offers.newest(read, &list, offset, PER_PAGE)?;
            return Ok((ids.to_vec(), count));
        }
    };
    let all = app.offers.by_price(read, selling, &list, order)?;
    let whole = |number: i64| usize::try_from(number).unwrap_or(0);
    let part = all.iter().skip(whole(offset)).take(whole(PER_PAGE)).cloned().collect();
    Ok((part, i64::try_from(all.len()).unwrap_or(0)))
}

/// Reads in one view for a page: what `work` needs of program, market, currency and language.
///
/// # Errors
/// What the work answers, or that the database failed.
pub async fn read<T: Send + 'static>(
    page: &Page,
    work: impl FnOnce(&App, &mut Read<'_>, Selling<'_>, Language) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, Fault> {
    let (app, market, front) = (Data::clone(&page.app), page.market.clone(), page.storefront);
    let work = move |read: &mut Read<'_>| {
        work(&app, read, Selling { market: &market, currency: front.currency }, front.language)
    };
    Ok(page.app.db.read(work).await?)
}

/// The same for pages that mostly show what is kept: tried in memory first, so that `work` may be done twice.
///
/// # Errors
/// What the work answers, or that the database failed.
pub async fn read_known<T: Send + 'static>(
    page: &Page,
    work: impl Fn(&App, &mut Read<'_>, Selling<'_>, Language) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, Fault> {
    let (app, market, front) = (Data::clone(&page.app), page.market.clone(), page.storefront);
    let work = move |read: &mut Read<'_>| {
        work(&app, read, Selling { market: &market, currency: front.currency }, front.language)
    };
    Ok(page.app.db.read_known(work).await?)
}
