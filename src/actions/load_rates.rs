//! Exchange rates arrive.

use std::collections::HashMap;

use super::Done;
use crate::domain::audit::Author;
use crate::domain::fx::{Peg, Published};
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, rates};

/// What became of the rates given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Loaded {
    /// New to us.
    pub added: usize,
    /// Known with another figure or source: the new one counts from now on. Receipts keep the rate they used.
    pub changed: usize,
    /// Known already.
    pub same: usize,
}

impl Loaded {
    /// The two together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { added: self.added + other.added, changed: self.changed + other.changed, same: self.same + other.same }
    }
}

/// Keeps published rates and pegs. Giving the same again changes nothing.
///
/// # Errors
/// When the store fails.
pub fn load_rates(tx: &mut Tx, author: &Author, published: &[Published], pegs: &[Peg]) -> Done<Loaded> {
    let mut loaded = Loaded::default();
    let mut fresh: Vec<Published> = Vec::new();
    let days = published.iter().map(|row| row.day);
    if let (Some(first), Some(last)) = (days.clone().min(), days.max()) {
        let had = rates::between(tx, first, last)?;
        let had: HashMap<_, _> = had.into_iter().map(|row| ((row.currency, row.day), (row.rate, row.source))).collect();
        for row in published {
            match had.get(&(row.currency, row.day)) {
                None => loaded.added += 1,
                Some((rate, source)) if *rate == row.rate && *source == row.source => {
                    loaded.same += 1;
                    continue;
                }
                Some(_) => loaded.changed += 1,
            }
            fresh.push(row.clone());
        }
    }
    let had = rates::of_pegs(tx)?;
    let tied: Vec<Peg> = pegs.iter().filter(|peg| !had.contains(peg)).cloned().collect();
    let replaces = |peg: &&Peg| had.iter().any(|old| (old.currency, old.from) == (peg.currency, peg.from));
    let changed = tied.iter().filter(replaces).count();
    loaded = loaded.and(Loaded { added: tied.len() - changed, changed, same: pegs.len() - tied.len() });
    if fresh.is_empty() && tied.is_empty() {
        return Ok(loaded);
    }
    rates::add(tx, &fresh)?;
    rates::add_pegs(tx, &tied)?;
    touch(tx, Subject::Rates)?;
    let newest = fresh.iter().map(|row| row.day).max().map_or_else(String::new, |day| format!(", up to {day}"));
    let detail = format!("{} added, {} changed{newest}", loaded.added, loaded.changed);
    audit::add(tx, author, "load rates", "rates", &detail)?;
    Ok(loaded)
}
