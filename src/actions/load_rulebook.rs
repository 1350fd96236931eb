//! A rulebook is stored and put in force.

use super::Done;
use crate::domain::audit::Author;
use crate::domain::rulebook::Rulebook;
use crate::store::{Tx, audit, rulebooks};

/// Stores a rulebook and puts it in force; `false` when it was in force already. Receipts of earlier ones stay
/// provable: no rulebook is ever removed.
///
/// # Errors
/// When the store fails.
pub fn load_rulebook(tx: &mut Tx, author: &Author, book: &Rulebook) -> Done<bool> {
    let hash = book.hash().to_string();
    rulebooks::add(tx, book, &author.name)?;
    if tx.known().versions.rulebook_hash == hash {
        return Ok(false);
    }
    rulebooks::put_in_force(tx, &hash)?;
    let rows = book.rows().len();
    audit::add(tx, author, "load rulebook", &format!("rulebook {hash}"), &format!("{rows} rows"))?;
    Ok(true)
}
