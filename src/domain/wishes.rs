//! Wishes, and watches: who is told by letter when goods are back, or cost less.
//!
//! A letter is asked for, never guessed: an address nobody has proved yet confirms itself first. Of one cause there is one
//! letter. What is back is told once, and then forgotten; a drop is measured by the price of the day on which it was
//! asked for, then by the last one told, so that a price which goes up and down again is no news.

use chrono::NaiveDateTime;
use rust_decimal::Decimal;

use super::accounts::Email;
use super::ids::{AccountId, VariantId, WatchId};
use super::letters::Recipient;
use super::money::{Money, Rounding};
use super::storefront::Storefront;
use super::words::words;

/// Wishes of one list, at most: as many as a page shows.
pub const MOST_WISHES: usize = 100;
/// Lines saved for later, at most.
pub const MOST_SAVED: usize = 50;
/// Goods seen before that a page shows, at most.
pub const MOST_SEEN: usize = 12;

words! {
    /// What somebody waits for.
    WatchKind "kind of watch" {
        /// That sold-out goods can be had again.
        Back = "back",
        /// That goods cost less.
        Drop = "drop",
    }

    /// Where a watch stands.
    WatchState "state of a watch" {
        /// Its address is not confirmed: nobody is told anything.
        Unconfirmed = "unconfirmed",
        /// It waits for its cause.
        Waiting = "waiting",
    }

    /// Letters that come because somebody wanted them once, and that each can put an end to.
    LetterSort "sort of letter" {
        /// What is back, and what costs less.
        Goods = "goods",
        /// What asks for a review.
        Reviews = "reviews",
    }
}

/// Whose wishes: an account's, or those of a visitor who has none, by the hash of their session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// Somebody signed in.
    Account(AccountId),
    /// A session nobody signed in with.
    Session(String),
}

/// Somebody who is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// Its id.
    pub id: WatchId,
    /// Of what.
    pub variant: VariantId,
    /// What they wait for.
    pub kind: WatchKind,
    /// Where the letter goes.
    pub email: Email,
    /// The name under which links in letters know that address.
    pub address: String,
    /// Whose, where somebody was signed in.
    pub account: Option<AccountId>,
    /// In which storefront they read and buy.
    pub front: Storefront,
    /// Where it stands.
    pub state: WatchState,
    /// What a drop is measured by, in the currency of the storefront.
    pub price: Option<Money>,
    /// When it was asked for.
    pub asked_at: NaiveDateTime,
}

/// What a look at today's price comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// There is nothing to say.
    Nothing,
    /// The goods are there again.
    Back,
    /// They cost less than this.
    Dropped(Money),
    /// There was no price to measure by: this one is, from now on.
    Measure,
}

impl Watch {
    /// Who gets the letter.
    pub fn recipient(&self) -> Recipient {
        Recipient { email: self.email.clone(), language: self.front.language, country: self.front.country }
    }

    /// What is to be said where goods with duty and tax cost this much today; none where they cannot be had.
    pub fn judge(&self, today: Option<Money>) -> Verdict {
        let (WatchState::Waiting, Some(today)) = (self.state, today) else { return Verdict::Nothing };
        match (self.kind, self.price) {
            (WatchKind::Back, _) => Verdict::Back,
            // A country may take another currency: what was then is no measure of what is now.
            (WatchKind::Drop, Some(was)) if was.currency() == today.currency() => {
                if is_drop(was, today) {
                    Verdict::Dropped(was)
                } else {
                    Verdict::Nothing
                }
            }
            (WatchKind::Drop, _) => Verdict::Measure,
        }
    }
}

/// Whether a price is lower by enough to be told: by a hundredth. Exchange rates move prices by cents every day, and
/// those are no news.
fn is_drop(was: Money, today: Money) -> bool {
    let least = was.share(Decimal::new(1, 2), Rounding::HalfUp).map_or(1, |share| share.minor().max(1));
    was.minor() - today.minor() >= least
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::country::Country;
    use crate::domain::money::Currency;
    use crate::domain::storefront::Language;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn watch(kind: WatchKind, price: Option<Money>) -> Watch {
        Watch {
            id: WatchId::new(uuid::Uuid::nil()),
            variant: VariantId::new(uuid::Uuid::nil()),
            kind,
            email: "isla@post.example".parse().unwrap(),
            address: "a".into(),
            account: None,
            front: Storefront::of(Language::EN, Country::from_code(*b"AT"), Currency::EUR),
            state: WatchState::Waiting,
            price,
            asked_at: NaiveDateTime::default(),
        }
    }

    #[test]
    fn cents_are_no_news_and_a_price_that_rises_is_none() {
        let drop = watch(WatchKind::Drop, Some(eur(10_00)));
        assert_eq!(drop.judge(Some(eur(9_90))), Verdict::Dropped(eur(10_00)));
        for quiet in [None, Some(eur(9_91)), Some(eur(10_00)), Some(eur(12_00))] {
            assert_eq!(drop.judge(quiet), Verdict::Nothing, "{quiet:?}");
        }
        assert_eq!(watch(WatchKind::Drop, None).judge(Some(eur(5_00))), Verdict::Measure);
        let other = Money::new(5_00, "CHF".parse().unwrap());
        assert_eq!(drop.judge(Some(other)), Verdict::Measure);
    }

    #[test]
    fn what_is_back_is_what_can_be_had_and_an_unconfirmed_address_hears_nothing() {
        let back = watch(WatchKind::Back, None);
        assert_eq!((back.judge(None), back.judge(Some(eur(1)))), (Verdict::Nothing, Verdict::Back));
        let unconfirmed = Watch { state: WatchState::Unconfirmed, ..back };
        assert_eq!(unconfirmed.judge(Some(eur(1))), Verdict::Nothing);
    }
}
