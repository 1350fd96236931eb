//! Those who wait for goods are told: a letter with the change that forgets or measures anew what they waited for, so
//! that of one cause there is one letter, however often it is seen.

use super::Done;
use crate::domain::country::Country;
use crate::domain::letters::{GoodsNews, Letter};
use crate::domain::money::{Currency, Money};
use crate::domain::wishes::Watch;
use crate::store::known::Versions;
use crate::store::price_log::Round;
use crate::store::{Tx, outbox, watches};

/// What one of those who wait is told, or measured by.
#[derive(Debug, Clone)]
pub enum News {
    /// What was sold out is there.
    Back(Watch, GoodsNews),
    /// It costs less than this.
    Dropped(Watch, Money, GoodsNews),
    /// Nothing is said: this is the first price there is.
    Measure(Watch, Money),
}

/// A part of those who wait in a country and a currency, as they were seen.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Where.
    pub front: (Country, Currency),
    /// The state of the world their goods were priced in.
    pub versions: Versions,
    /// How far the round had come.
    pub was: Option<Round>,
    /// How far it comes by this.
    pub next: Round,
    /// What there is to say.
    pub news: Vec<News>,
}

/// Writes the letters and brings the round on; answers how many letters. None, and nothing is written, where the world or
/// the round moved since: they are seen anew.
///
/// # Errors
/// When the store fails.
pub fn tell_watchers(tx: &mut Tx, looked: &Looked) -> Done<Option<usize>> {
    // A letter names a price: never one of another state of the world.
    if tx.known().versions != looked.versions {
        return Ok(None);
    }
    if !watches::bring_on(tx, looked.front, looked.was.as_ref(), &looked.next)? {
        return Ok(None);
    }
    let mut told = 0;
    for news in &looked.news {
        let (watch, letter) = match news {
            // Told once, and forgotten: whoever forgets it writes the letter.
            News::Back(watch, news) if watches::forget(tx, &watch.id)? => (watch, Letter::BackInStock(news.clone())),
            News::Dropped(watch, was, news) if watches::measure(tx, watch, news.price)? => {
                (watch, Letter::PriceDropped { was: *was, news: news.clone() })
            }
            News::Measure(watch, price) => {
                watches::measure(tx, watch, *price)?;
                continue;
            }
            News::Back(..) | News::Dropped(..) => continue,
        };
        outbox::add(tx, &watch.recipient(), &letter, None)?;
        told += 1;
    }
    Ok(Some(told))
}
