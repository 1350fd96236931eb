//! Somebody wants to be told when goods are back, or cost less: a letter confirms the address first. With an account once
//! is enough: whoever types an address at the desk where accounts are opened has not shown that it is theirs.

use chrono::TimeDelta;

use super::keep_wish::on_sale;
use super::{Done, Refusal};
use crate::domain::accounts::Email;
use crate::domain::ids::{AccountId, Sku, VariantId, WatchId};
use crate::domain::letters::Letter;
use crate::domain::money::Money;
use crate::domain::storefront::Storefront;
use crate::domain::wishes::{Watch, WatchKind, WatchState};
use crate::store::{Tx, outbox, sessions, watches};

/// Watches of one address, at most.
pub const MOST_WATCHES: usize = 200;
/// Letters that confirm, to one address and from one place on the network, within the window.
const MOST_BY_ADDRESS: i32 = 5;
const MOST_FROM_PEER: i32 = 20;
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// What somebody wants to be told, and where.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Of what.
    pub sku: Sku,
    /// What they wait for.
    pub kind: WatchKind,
    /// Who, where someone is signed in.
    pub account: Option<AccountId>,
    /// Where the letter goes.
    pub email: Email,
    /// The name under which links know that address.
    pub address: String,
    /// The storefront they read and buy in.
    pub front: Storefront,
    /// What the goods cost there today, with duty and tax; none where they cannot be had.
    pub price: Option<Money>,
    /// Under which names throttles count letters that confirm: of the address (a hash) and of the place on the network.
    pub counters: [String; 2],
}

/// Begins a watch; answers how it stands for whoever asked: unconfirmed where a letter was written that confirms it.
/// `key` makes the key that confirms a watch of this id. Whoever waits already goes on waiting as they did: nobody
/// changes what another asked for, and nobody gets it into their account who has not proved the address.
///
/// # Errors
/// [`Refusal::NotFound`] for goods that are not on sale; [`Refusal::TooOften`]; [`Refusal::WishesFull`].
pub fn watch_goods(tx: &mut Tx, wanted: Wanted, key: impl Fn(&WatchId) -> String) -> Done<WatchState> {
    let asker = wanted.account.clone();
    let proved = match &asker {
        Some(account) if watches::has_confirmed(tx, account, &wanted.email)? => Some(account),
        _ => None,
    };
    if proved.is_none() {
        for (name, most) in wanted.counters.iter().zip([MOST_BY_ADDRESS, MOST_FROM_PEER]) {
            if sessions::count_failure(tx, name, WINDOW)? > most {
                return Err(Refusal::TooOften.into());
            }
        }
    }
    let variant = on_sale(tx, &wanted.sku)?.ok_or(Refusal::NotFound)?;
    if usize::try_from(watches::count_of(tx, &wanted.email)?).is_ok_and(|count| count >= MOST_WATCHES) {
        return Err(Refusal::WishesFull { most: MOST_WATCHES }.into());
    }
    let watch = Watch {
        id: tx.fresh(),
        variant,
        kind: wanted.kind,
        email: wanted.email,
        address: wanted.address,
        account: wanted.account,
        front: wanted.front,
        state: if proved.is_some() { WatchState::Waiting } else { WatchState::Unconfirmed },
        price: wanted.price.filter(|_| wanted.kind == WatchKind::Drop),
        asked_at: tx.at(),
    };
    let watch = if watches::add(tx, &watch)? {
        watch
    } else {
        watches::of(tx, &watch.variant, watch.kind, &watch.email)?.ok_or(Refusal::AlreadyDecided)?
    };
    if let Some(account) = proved {
        // Whoever asked before, and never confirmed, has confirmed by another watch.
        watches::confirm(tx, &watch.id)?;
        watches::give(tx, &watch.id, Some(account.clone()))?;
        // It may have come back, or fallen, while the page lay open.
        watches::begin_anew(tx, (watch.front.country, watch.front.currency))?;
        Ok(WatchState::Waiting)
    } else {
        // Whoever confirms what several asked for gives it to none of them.
        if watch.state == WatchState::Unconfirmed && watch.account != asker {
            watches::give(tx, &watch.id, None)?;
        }
        let letter = Letter::WatchToConfirm { watch: watch.id.clone(), key: key(&watch.id) };
        outbox::add(tx, &watch.recipient(), &letter, None)?;
        Ok(WatchState::Unconfirmed)
    }
}

/// Confirms the address of a watch whose key was shown: it waits from now on. Twice is once.
///
/// # Errors
/// [`Refusal::NotFound`].
pub fn confirm_watch(tx: &mut Tx, watch: &WatchId) -> Done<()> {
    let Some(watch) = watches::by_id(tx, watch)? else { return Err(Refusal::NotFound.into()) };
    if watches::confirm(tx, &watch.id)? {
        watches::begin_anew(tx, (watch.front.country, watch.front.currency))?;
    }
    Ok(())
}

/// Ends what an account waits for. Twice is once.
///
/// # Errors
/// When the store fails.
pub fn end_watch(tx: &mut Tx, account: &AccountId, variant: &VariantId, kind: WatchKind) -> Done<()> {
    watches::forget_own(tx, account, variant, kind)?;
    Ok(())
}
