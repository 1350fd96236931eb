//! Somebody wants no more letters of a sort. Whether they hold the link of a letter is for the caller to know.

use super::Done;
use crate::domain::wishes::LetterSort;
use crate::store::{Tx, watches};

/// Stops letters of a sort to an address, by the name links know it by. Twice is once.
///
/// # Errors
/// When the store fails.
pub fn stop_letters(tx: &mut Tx, address: &str, sort: LetterSort) -> Done<()> {
    match sort {
        // Each of these was asked for by itself: with what was asked for forgotten, no more come, until more is asked.
        LetterSort::Goods => {
            watches::forget_address(tx, address)?;
        }
        LetterSort::Reviews => watches::stop(tx, address, sort)?,
    }
    Ok(())
}
