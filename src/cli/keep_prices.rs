//! The log of prices, kept beside requests: whatever changed a shelf price (the brand, rules, rates, lanes, the last
//! piece of a shelf), the new one is written down soon after. A reduction is measured by this log.
//!
//! A country is gone through whenever the state of its world is another than the last time: the versions of what prices
//! are made from, and its day. Where only goods changed since, those alone are looked at, by the log of changes: a
//! million others cost what they cost. The round goes on from where it stopped, whichever process takes it up, and a
//! price is written only where it is not the last one written; so nothing is written twice or lost.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use crate::actions::ActionError;
use crate::actions::log_prices::{Seen, log_prices};
use crate::actions::price_shelf::{Selling, price_shelf};
use crate::domain::ids::{BrandId, ListingId, VariantId};
use crate::domain::listings::Variant;
use crate::domain::rulebook::Market;
use crate::store::listings::{Touched, touched};
use crate::store::price_log::{self, NewPrice, Round};
use crate::store::{Db, Read, Stored, changes, listings};

/// Variants of one transaction.
const BATCH: usize = 250;
/// More changes than these are not followed one by one.
const CHANGES: i64 = 10_000;
/// Listings of one transaction: each may have several variants.
const LISTINGS: usize = 50;
/// Stands before the last listing of a round that goes through some; a variant stands alone.
const SOME: &str = "listing ";

/// The state of a market's world.
#[derive(Debug, Clone, PartialEq, Eq)]
struct State {
    /// The number of the last change of goods.
    log: i64,
    catalogue: i64,
    /// Everything else that prices are made from, and the day.
    rest: String,
}

impl State {
    fn now(read: &Read<'_>, market: &Market) -> Self {
        let known = read.known();
        let [catalogue, rest @ ..] = known.versions.of_prices();
        let rest = rest.map(|number| number.to_string()).join(".");
        Self { log: known.versions.log, catalogue, rest: format!("{rest}.{}", market.day(read.now())) }
    }

    /// As it was written down; nothing where that was by an earlier program.
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '/');
        let mut number = || parts.next()?.parse().ok();
        let (log, catalogue) = (number()?, number()?);
        Some(Self { log, catalogue, rest: parts.next()?.to_owned() })
    }

    fn text(&self) -> String {
        format!("{}/{}/{}", self.log, self.catalogue, self.rest)
    }

    /// Whether prices are the same in another.
    fn prices_as(&self, other: &Self) -> bool {
        self.catalogue == other.catalogue && self.rest == other.rest
    }

    /// The listings that changed from one state to a later one, where nothing else did and they are few enough to be
    /// looked at one by one.
    fn touched_since(&self, was: Option<&Self>, read: &mut Read<'_>) -> Stored<Option<BTreeSet<ListingId>>> {
        let Some(was) = was.filter(|was| was.rest == self.rest) else { return Ok(None) };
        let mut news = changes::after(read, was.log, CHANGES)?;
        if i64::try_from(news.len()).is_ok_and(|count| count >= CHANGES) {
            return Ok(None);
        }
        news.retain(|change| change.number <= self.log);
        Ok(match touched(read, &news)? {
            Touched::Some(ids) => Some(ids),
            Touched::All => None,
        })
    }
}

/// Goes on with the log of prices for at most so many variants; answers how many prices were written.
///
/// # Errors
/// When the database fails.
pub async fn keep_prices(db: &Db, most: usize) -> Result<usize, ActionError> {
    let (mut left, mut written) = (most, 0);
    while left > 0 {
        let limit = left.min(BATCH);
        let Some((seen, looked)) = db.read(move |read| due(read, limit, TimeDelta::zero())).await? else { break };
        // An empty part costs a transaction all the same.
        left = left.saturating_sub(looked.max(1));
        let changed = seen.changed.len();
        written += if db.write(move |tx| log_prices(tx, &seen)).await? { changed } else { 0 };
    }
    Ok(written)
}

/// Brings every log up to date at once, with prices dated back by so much: a demo's goods have been on sale for a while.
///
/// # Errors
/// When the database fails.
pub(super) fn backdate_prices(db: &Db, by: TimeDelta) -> Result<(), ActionError> {
    while let Some((seen, _)) = db.read_now(|read| due(read, BATCH, by))? {
        db.write_now(|tx| log_prices(tx, &seen))?;
    }
    Ok(())
}

/// The next part that is due, priced, with how many variants it has; none where every log is up to date.
fn due(read: &mut Read<'_>, limit: usize, aged: TimeDelta) -> Stored<Option<(Seen, usize)>> {
    let (known, now) = (read.known(), read.now());
    let rounds = price_log::rounds(read)?;
    for market in known.rulebook.markets(now.date_naive()) {
        let market = known.rulebook.market(market.country, market.day(now)).unwrap_or(market);
        let state = State::now(read, market);
        let was = rounds.get(&market.country).cloned();
        let round = was.clone().unwrap_or_default();
        let done = State::read(&round.done);
        if round.doing.is_empty() && done.as_ref().is_some_and(|done| done.prices_as(&state)) {
            continue;
        }
        // What an earlier program began is begun anew.
        let (doing, from) = State::read(&round.doing).map_or((state, ""), |doing| (doing, round.cursor.as_str()));
        let (part, cursor) = part(read, from, limit, (done.as_ref(), &doing))?;
        let next = match cursor {
            Some(cursor) => Round { done: round.done, doing: doing.text(), cursor },
            None => Round { done: doing.text(), ..Round::default() },
        };
        let all: Vec<_> = part.iter().map(|(variant, brand)| (variant, brand)).collect();
        let ids: Vec<VariantId> = part.iter().map(|(variant, _)| variant.id.clone()).collect();
        let priced = price_shelf(read, Selling::own(market), &all)?;
        let last = price_log::last(read, market.country, &ids)?;
        let mut changed = Vec::new();
        for ((variant, _), (id, offer)) in part.iter().zip(priced) {
            // What cannot be had has no price: the last one is the last one it was offered at.
            let Ok(offer) = offer else { continue };
            if last.get(&id) == Some(&offer.price) {
                continue;
            }
            // A clock that is behind must not put the reduced price before its reduction.
            let since = variant.reduced.map_or(now, |reduced| reduced.since.max(now));
            changed.push(NewPrice { variant: id, at: since - aged, price: offer.price });
        }
        let seen = Seen { country: market.country, versions: known.versions.clone(), was, next, changed };
        return Ok(Some((seen, part.len())));
    }
    Ok(None)
}

/// Variants with their brands.
type Part = Vec<(Variant, BrandId)>;

/// The next part of a round from one state to another that stopped at a cursor, and where it stops then; nowhere when it
/// is the last.
fn part(
    read: &mut Read<'_>,
    cursor: &str,
    limit: usize,
    (done, doing): (Option<&State>, &State),
) -> Stored<(Part, Option<String>)> {
    // A round that goes through everything does so to its end.
    let through_some = cursor.is_empty() || cursor.starts_with(SOME);
    let some = if through_some { doing.touched_since(done, read)? } else { None };
    let Some(some) = some else {
        let part = listings::on_sale_after(read, if through_some { "" } else { cursor }, limit)?;
        let last = part.last().filter(|_| part.len() == limit).map(|(variant, _)| variant.id.to_string());
        return Ok((part, last));
    };
    let last = cursor.strip_prefix(SOME).unwrap_or_default();
    let mut left = some.into_iter().filter(|id| id.as_str() > last);
    let ids: Vec<ListingId> = left.by_ref().take(limit.min(LISTINGS)).collect();
    let cursor = left.next().and(ids.last()).map(|last| format!("{SOME}{last}"));
    Ok((listings::on_sale_of(read, &ids)?, cursor))
}
