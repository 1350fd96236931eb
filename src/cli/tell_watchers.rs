//! Letters to those who wait for goods, written beside requests: whatever brought goods back or made them cheaper (the
//! brand, a count of a shelf, an order called off, rules, rates, a lane), those who wait are told soon after.
//!
//! Nothing hooks into the changes themselves. Whoever waits in a country and a currency is gone through whenever the
//! state of its world is another than the last time: the versions of what prices are made from, and its day. The round
//! goes on from where it stopped, whichever process takes it up. Prices are made by the function pages ask, for all of a
//! part at once; a letter is written with the change that forgets what it tells of, so that nothing is told twice.

use std::collections::HashMap;

use crate::actions::ActionError;
use crate::actions::price_shelf::{Priced, Selling, price_shelf};
use crate::actions::tell_watchers::{Looked, News, tell_watchers as tell};
use crate::domain::ids::{ListingId, VariantId};
use crate::domain::letters::{GoodsNews, Stop};
use crate::domain::listings::ListingState;
use crate::domain::wishes::{Verdict, Watch};
use crate::store::price_log::Round;
use crate::store::{Db, Read, Stored, listings, watches};

/// Watches of one transaction.
const BATCH: usize = 250;

/// Makes the link by which letters to an address, by the name links know it by, are stopped.
pub type Stopping<'s> = &'s (dyn Fn(&str) -> Stop + Sync);

/// Goes on with those who wait, for at most so many; answers how many letters were written.
///
/// # Errors
/// When the database fails.
pub async fn tell_watchers(db: &Db, most: usize, stop: Stopping<'_>) -> Result<usize, ActionError> {
    let (mut left, mut told) = (most, 0);
    while left > 0 {
        let limit = left.min(BATCH);
        let Some((mut looked, judged)) = db.read(move |read| due(read, limit)).await? else { break };
        // An empty part costs a transaction all the same.
        left = left.saturating_sub(judged.max(1));
        for news in &mut looked.news {
            if let News::Back(watch, news) | News::Dropped(watch, _, news) = news {
                news.stop = stop(&watch.address);
            }
        }
        told += db.write(move |tx| tell(tx, &looked)).await?.unwrap_or(0);
    }
    Ok(told)
}

/// The next part that is due, judged, with how many watches it has; none where everybody was told.
fn due(read: &mut Read<'_>, limit: usize) -> Stored<Option<(Looked, usize)>> {
    let (known, now) = (read.known(), read.now());
    let rounds = watches::rounds(read)?;
    let mut fronts = watches::fronts(read)?;
    // Whoever was gone through last comes last: where the world moves faster than all are told, each has its turn.
    fronts.sort_by_cached_key(|front| rounds.get(front).map(finished));
    for front in fronts {
        let (country, currency) = front;
        let Some(market) = known.rulebook.market(country, now.date_naive()) else { continue };
        let market = known.rulebook.market(country, market.day(now)).unwrap_or(market);
        let versions = known.versions.of_prices().map(|number| number.to_string());
        let state = format!("{}.{}", versions.join("."), market.day(now));
        let was = rounds.get(&front).cloned();
        let round = was.clone().unwrap_or_default();
        if round.doing.is_empty() && round.done == state {
            continue;
        }
        // What is marked and not begun begins now.
        let doing = if round.doing.is_empty() || round.cursor.is_empty() { state } else { round.doing };
        let part = watches::waiting_after(read, front, &round.cursor, limit)?;
        let next = match part.last() {
            Some(watch) if part.len() == limit => Round { done: round.done, doing, cursor: watch.id.to_string() },
            _ => Round { done: doing, ..Round::default() },
        };
        let priced = priced(read, Selling { market, currency }, &part)?;
        let judged = part.len();
        let news = part.into_iter().filter_map(|watch| news(watch, &priced)).collect();
        return Ok(Some((Looked { front, versions: known.versions.clone(), was, next, news }, judged)));
    }
    Ok(None)
}

/// When a round was last finished, as far as that can be compared: the versions, which only grow, and the day.
fn finished(round: &Round) -> (Vec<i64>, String) {
    let state = round.done.split(watches::MARK).next().unwrap_or_default();
    let versions = state.split('.').map_while(|part| part.parse().ok()).collect();
    let day = state.rsplit('.').next().unwrap_or_default();
    (versions, day.to_owned())
}

/// What the goods of a part cost, as far as they are on sale.
fn priced(read: &mut Read<'_>, selling: Selling<'_>, part: &[Watch]) -> Stored<HashMap<VariantId, Priced>> {
    let mut ids: Vec<VariantId> = part.iter().map(|watch| watch.variant.clone()).collect();
    ids.sort();
    ids.dedup();
    let variants = listings::variants(read, &ids)?;
    let mut of: Vec<ListingId> = variants.iter().map(|variant| variant.listing.clone()).collect();
    of.sort();
    of.dedup();
    let states = listings::states(read, &of)?;
    let on_sale: Vec<_> = variants
        .iter()
        .filter_map(|variant| {
            let (brand, state) = states.get(&variant.listing)?;
            (*state == ListingState::Published).then_some((variant, brand))
        })
        .collect();
    Ok(price_shelf(read, selling, &on_sale)?.into_iter().collect())
}

fn news(watch: Watch, priced: &HashMap<VariantId, Priced>) -> Option<News> {
    let offer = priced.get(&watch.variant)?.as_ref().ok()?;
    let news = GoodsNews {
        variant: watch.variant.clone(),
        price: offer.price,
        total: offer.total,
        front: watch.front.segment(),
        stop: Stop { address: watch.address.clone(), key: String::new() },
    };
    match watch.judge(Some(offer.price)) {
        Verdict::Nothing => None,
        Verdict::Back => Some(News::Back(watch, news)),
        Verdict::Dropped(was) => Some(News::Dropped(watch, was, news)),
        Verdict::Measure => Some(News::Measure(watch, offer.price)),
    }
}
