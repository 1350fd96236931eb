//! Generated goods go on the shelves, a portion at a time.

use super::Done;
use crate::domain::audit::Author;
use crate::store::bulk::{self, Portion};
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, changes};

/// Adds a portion of generated listings, `called` so in the audit log. The log of changes has one line for all of them:
/// whoever follows it begins anew.
///
/// # Errors
/// None but the store's.
pub fn add_generated(tx: &mut Tx, author: &Author, portion: &Portion, called: &str) -> Done<()> {
    if portion.is_empty() {
        return Ok(());
    }
    bulk::add(tx, portion)?;
    audit::add(tx, author, "generate listings", called, &format!("{} listings", portion.len()))?;
    touch(tx, Subject::Catalogue)?;
    changes::add(tx, "catalogue", "generated")?;
    Ok(())
}
