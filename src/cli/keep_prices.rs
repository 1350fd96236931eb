//! The log of prices, kept beside requests: whatever changed a shelf price (the brand, rules, rates, lanes, the last
//! piece of a shelf), the new one is written down soon after. A reduction is measured by this log.
//!
//! A country is gone through whenever the state of its world is another than the last time: the versions of what prices
//! are made from, and its day. The round goes on variant by variant from where it stopped, whichever process takes it
//! up, and a price is written only where it is not the last one written; so nothing is written twice or lost.

use chrono::TimeDelta;

use crate::actions::ActionError;
use crate::actions::log_prices::{Seen, log_prices};
use crate::actions::price_shelf::{Selling, price_shelf};
use crate::domain::ids::VariantId;
use crate::domain::rulebook::Market;
use crate::store::price_log::{self, NewPrice, Round};
use crate::store::{Db, Read, Stored, listings};

/// Variants of one transaction.
const BATCH: usize = 250;

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
        let state = state(read, market);
        let was = rounds.get(&market.country).cloned();
        let round = was.clone().unwrap_or_default();
        if round.doing.is_empty() && round.done == state {
            continue;
        }
        let doing = if round.doing.is_empty() { state } else { round.doing };
        let part = listings::on_sale_after(read, &round.cursor, limit)?;
        let next = match part.last() {
            Some((variant, _)) if part.len() == limit => {
                Round { done: round.done, doing, cursor: variant.id.to_string() }
            }
            _ => Round { done: doing, ..Round::default() },
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

/// The state of a market's world, as text.
fn state(read: &Read<'_>, market: &Market) -> String {
    let versions = read.known().versions.of_prices().map(|number| number.to_string());
    format!("{}.{}", versions.join("."), market.day(read.now()))
}
