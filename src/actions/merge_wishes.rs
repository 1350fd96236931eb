//! What somebody kept before signing in, and what their account had kept, become one.

use super::Done;
use crate::domain::ids::AccountId;
use crate::domain::wishes::{Holder, MOST_SAVED, MOST_WISHES};
use crate::store::{Tx, wishes};

/// Puts the list of a visitor's session into the account's. Of lines saved in both the larger number stays, as in carts;
/// of more than a list takes, the account's own stay.
///
/// # Errors
/// When the store fails.
pub fn merge_wishes(tx: &mut Tx, account: &AccountId, session: &str) -> Done<()> {
    let Some(brought) = wishes::list_of(tx, &Holder::Session(session.to_owned()))? else { return Ok(()) };
    let holder = Holder::Account(account.clone());
    if wishes::list_of(tx, &holder)?.is_none() {
        return Ok(wishes::give(tx, &brought, account)?);
    }
    let own = wishes::own(tx, &holder)?;
    let mut had: Vec<_> = wishes::of(tx, &own)?.into_iter().map(|(variant, _)| variant).collect();
    for (variant, _) in wishes::of(tx, &brought)? {
        if had.len() < MOST_WISHES && !had.contains(&variant) {
            wishes::add(tx, &own, &variant)?;
            had.push(variant);
        }
    }
    let saved = wishes::saved(tx, &own)?;
    let mut room = MOST_SAVED.saturating_sub(saved.len());
    for (variant, quantity) in wishes::saved(tx, &brought)? {
        let before = saved.iter().find(|(known, _)| *known == variant).map(|(_, quantity)| *quantity);
        match before {
            Some(before) if before >= quantity => continue,
            None if room == 0 => continue,
            None => room -= 1,
            Some(_) => {}
        }
        wishes::set_saved(tx, &own, &variant, quantity)?;
    }
    Ok(wishes::forget(tx, &[brought])?)
}
