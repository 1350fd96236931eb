//! The bank's daily file was fetched, or was not.

use super::Done;
use super::load_rates::{Loaded, load_rates};
use crate::domain::audit::Author;
use crate::domain::fx::Published;
use crate::domain::rates::feed::FeedFault;
use crate::store::{Tx, rate_feed};

/// Keeps what a fetch brought, and writes down how it went. A failure leaves every rate as it is.
///
/// # Errors
/// When the store fails.
pub fn record_fetch(tx: &mut Tx, author: &Author, brought: Result<Vec<Published>, FeedFault>) -> Done<Fetched> {
    let tomorrow = tx.now().date_naive().succ_opt().unwrap_or(chrono::NaiveDate::MAX);
    let early = |published: &Vec<Published>| published.iter().map(|row| row.day).find(|day| *day > tomorrow);
    // A day to come would count as the newest for as long as it lasts, and hide that the feed has stopped.
    let brought = brought.and_then(|published| match early(&published) {
        Some(day) => Err(FeedFault::NotUnderstood(format!("its rates are of {day}, a day still to come"))),
        None => Ok(published),
    });
    match brought {
        Ok(published) => {
            rate_feed::came(tx)?;
            Ok(Fetched::Came(load_rates(tx, author, &published, &[])?))
        }
        Err(fault) => {
            rate_feed::failed(tx, &fault)?;
            Ok(Fetched::Failed(fault))
        }
    }
}

/// What became of a fetch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// A file that was understood.
    Came(Loaded),
    /// Nothing that could be used.
    Failed(FeedFault),
}
