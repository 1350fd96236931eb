//! A connection to a database without a table, for work that is tried without one: whatever it asks is refused, and
//! whoever tried it asks again where there is an answer.

use std::cell::RefCell;

use diesel::{Connection, SqliteConnection};

use super::Conn;

thread_local! {
    static NOWHERE: RefCell<Option<Conn>> = const { RefCell::new(None) };
}

/// Tries work; nothing where even an empty database could not be had.
pub(super) fn with<T>(work: impl FnOnce(&mut Conn) -> T) -> Option<T> {
    NOWHERE.with(|own| {
        let mut own = own.try_borrow_mut().ok()?;
        if own.is_none() {
            *own = SqliteConnection::establish(":memory:").ok().map(Conn::Lite);
        }
        own.as_mut().map(work)
    })
}
