//! The feed of exchange rates: one row, by which equal processes see who tried last and what became of it.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::rate_feed;
use super::{Conn, StoreError, Stored, Tx};
use crate::domain::rates::feed::{FeedFault, FeedState};

/// The only feed there is.
const DAILY: &str = "daily";

type Row = (Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>, String);

/// How the feed stands.
///
/// # Errors
/// When the database fails.
pub fn state(conn: &mut Conn) -> Stored<FeedState> {
    let columns = (rate_feed::tried_at, rate_feed::good_at, rate_feed::failed_at, rate_feed::failure);
    let row: Option<Row> = rate_feed::table.find(DAILY).select(columns).first(conn).optional()?;
    let Some((tried, good, failed, why)) = row else { return Ok(FeedState::default()) };
    let fault = match why.as_str() {
        "" => None,
        why => Some(serde_json::from_str(why).map_err(|error| StoreError::corrupt("rate_feed", error))?),
    };
    Ok(FeedState { tried, good, failed, fault })
}

/// Takes the next try, if nobody tried after a moment: `false` where another process did.
///
/// # Errors
/// When the database fails.
pub fn claim(tx: &mut Tx, not_after: NaiveDateTime) -> Stored<bool> {
    let due = rate_feed::tried_at.is_null().or(rate_feed::tried_at.le(not_after).assume_not_null());
    let now = tx.at();
    let claimed =
        diesel::update(rate_feed::table.find(DAILY).filter(due)).set(rate_feed::tried_at.eq(now)).execute(tx.conn())?;
    Ok(claimed == 1)
}

/// Writes down that the file came and was understood.
///
/// # Errors
/// When the database fails.
pub fn came(tx: &mut Tx) -> Stored<()> {
    let now = tx.at();
    diesel::update(rate_feed::table.find(DAILY)).set(rate_feed::good_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// Writes down that it did not, and why.
///
/// # Errors
/// When the database fails.
pub fn failed(tx: &mut Tx, fault: &FeedFault) -> Stored<()> {
    let why = serde_json::to_string(fault).map_err(|error| StoreError::corrupt("rate_feed", error))?;
    let now = tx.at();
    diesel::update(rate_feed::table.find(DAILY))
        .set((rate_feed::failed_at.eq(now), rate_feed::failure.eq(why)))
        .execute(tx.conn())?;
    Ok(())
}
