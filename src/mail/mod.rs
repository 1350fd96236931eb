//! POSTS. Drains the outbox: a row becomes a letter in its reader's language and is handed over, at least once.
//!
//! The row was written with the change that caused it. A letter is leased before it is posted, so that two workers do not
//! post it at once; should one die on the way, it is posted again, under the same Message-ID.

mod goods;
mod letters;
mod transport;

use chrono::TimeDelta;

use crate::domain::ids::LetterId;
use crate::store::{Db, StoreError, outbox};
use crate::wording::Wording;

pub use letters::Written;
pub use transport::{Folder, Memory, Smtp, Transport, Undelivered};

/// How long a worker has for one letter.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// How often a letter is tried before an operator has to look at it.
const MOST_TRIES: i32 = 8;

/// What one turn came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// A letter was taken, and posted or put off.
    One,
    /// Nothing waits.
    Nothing,
}

/// Posts the next letter that is due.
///
/// # Errors
/// When the database fails. A letter that cannot be delivered is no error: it waits, longer each time.
pub async fn post_next(
    db: &Db,
    wording: &Wording,
    origin: &str,
    sender: &str,
    transport: &dyn Transport,
) -> Result<Posted, StoreError> {
    let Some(waiting) = db.write(|tx| outbox::lease(tx, LEASE)).await? else { return Ok(Posted::Nothing) };
    let (id, tries, letter) = (waiting.id.clone(), waiting.tries, waiting.letter.clone());
    let language = waiting.to.language;
    let facts = db.read(move |read| letters::facts(read, &letter, language)).await;
    let t = wording.speaker(waiting.to.language, waiting.to.country);
    let failed = |error: &dyn std::fmt::Display| Undelivered(error.to_string());
    let written = facts
        .map_err(|error| failed(&error))
        .and_then(|facts| letters::write(&t, &waiting, facts, origin, sender).map_err(|error| failed(&error)));
    let delivered = match written {
        Ok(written) => transport.deliver(&written).await,
        Err(unwritten) => Err(unwritten),
    };
    db.write(move |tx| match delivered {
        Ok(()) => outbox::sent(tx, &id),
        Err(error) => outbox::failed(tx, &id, &error.0, pause(tries, &id)),
    })
    .await?;
    Ok(Posted::One)
}

/// Two minutes, then twice as long each time; none after the last try.
fn pause(tries: i32, id: &LetterId) -> Option<TimeDelta> {
    if tries >= MOST_TRIES {
        tracing::error!(%id, "a letter could not be posted and waits for an operator");
        return None;
    }
    Some(TimeDelta::minutes(1 << tries.clamp(1, 8)))
}
