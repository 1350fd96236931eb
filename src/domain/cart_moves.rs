//! A cart that is looked at from another storefront: what became of it on the way.
//!
//! Nothing is decided here about the cart itself. Two plans of the same goods are laid side by side, and what differs is
//! named: what is paid, what cannot go, what duty and tax come to, and when it arrives.

use chrono::NaiveDate;

use super::ids::VariantId;
use super::lanes::Incoterm;
use super::money::Money;
use super::offers::NoOffer;
use super::routing::Plan;

/// A cart as one storefront sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// What is paid in all; none where nothing can go.
    pub total: Option<Money>,
    /// Duty, tax and fees of it.
    pub charges: Option<Money>,
    /// Whether all of that is paid with the order, and nothing at the door.
    pub paid_ahead: bool,
    /// The last day on which a parcel of it may arrive.
    pub arrives: Option<NaiveDate>,
    /// What cannot go there, and why.
    pub stays: Vec<(VariantId, NoOffer)>,
}

impl Seen {
    /// Of a plan, and of what it leaves out.
    pub fn of(plan: Option<&Plan>, stays: Vec<(VariantId, NoOffer)>) -> Self {
        let each = || plan.into_iter().flat_map(|plan| &plan.consignments);
        let charges = plan.and_then(|plan| {
            let parts = each().flat_map(|one| {
                let totals = one.receipt.totals;
                [totals.duty, totals.tax, totals.fees]
            });
            Money::sum(plan.currency, parts).ok()
        });
        Self {
            total: plan.map(|plan| plan.total),
            charges,
            paid_ahead: each().all(|one| one.terms.incoterm == Incoterm::Ddp),
            arrives: each().map(|one| one.terms.journey.arrives.1).max(),
            stays,
        }
    }
}

/// What duty and tax did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charges {
    /// There were none, and now there are.
    Now(Money),
    /// There were, and now there are none.
    NoMore(Money),
    /// They come to another amount.
    Other {
        /// Before.
        was: Money,
        /// Now.
        now: Money,
    },
}

/// What became of a cart between two storefronts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moved {
    /// What was paid in all and what is, each in its currency, where both can be told and differ.
    pub total: Option<(Money, Money)>,
    /// What duty and tax did; none where they are as they were.
    pub charges: Option<Charges>,
    /// Whether they are paid with the order now, where before they were asked for at the door (`true`), or the other way
    /// round (`false`); none where that is as it was.
    pub paid_ahead: Option<bool>,
    /// The last day of arrival, before and now.
    pub arrives: Option<(NaiveDate, NaiveDate)>,
    /// What could go before and cannot now, with the reason.
    pub lost: Vec<(VariantId, NoOffer)>,
    /// What could not go before and can now.
    pub gained: Vec<VariantId>,
}

impl Moved {
    /// What differs between two looks at the same cart.
    pub fn between(was: &Seen, now: &Seen) -> Self {
        let stayed = |seen: &Seen, variant: &VariantId| seen.stays.iter().any(|(other, _)| other == variant);
        let lost = now.stays.iter().filter(|(variant, _)| !stayed(was, variant)).cloned().collect();
        let gained = was.stays.iter().map(|(variant, _)| variant).filter(|one| !stayed(now, one)).cloned().collect();
        let total = was.total.zip(now.total).filter(|(was, now)| was != now);
        let charges = was.charges.zip(now.charges).and_then(|(was, now)| match (was.is_zero(), now.is_zero()) {
            (true, true) => None,
            (true, false) => Some(Charges::Now(now)),
            (false, true) => Some(Charges::NoMore(was)),
            (false, false) => (was != now).then_some(Charges::Other { was, now }),
        });
        let both = was.total.is_some() && now.total.is_some();
        let paid_ahead = (both && was.paid_ahead != now.paid_ahead).then_some(now.paid_ahead);
        let arrives = was.arrives.zip(now.arrives).filter(|(was, now)| was != now);
        Self { total, charges, paid_ahead, arrives, lost, gained }
    }

    /// Whether everything is as it was.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(total: &str, charges: &str, stays: &[u128]) -> Seen {
        let money = |text: &str| {
            let (amount, currency) = text.split_once(' ').unwrap();
            Money::new(amount.parse().unwrap(), currency.parse().unwrap())
        };
        let stays = stays.iter().map(|n| (VariantId::new(uuid::Uuid::from_u128(*n)), NoOffer::NoLane)).collect();
        Seen {
            total: Some(money(total)),
            charges: Some(money(charges)),
            paid_ahead: true,
            arrives: Some("2026-12-04".parse().unwrap()),
            stays,
        }
    }

    #[test]
    fn what_is_as_it_was_is_not_spoken_of() {
        let here = seen("4990 EUR", "900 EUR", &[1]);
        assert!(Moved::between(&here, &here).is_nothing());
        let moved = Moved::between(&here, &Seen { arrives: None, ..here.clone() });
        assert!(moved.is_nothing(), "a day that cannot be told is no change of days");
    }

    #[test]
    fn every_change_is_named_once() {
        let moved = Moved::between(&seen("4990 EUR", "0 EUR", &[1, 2]), &seen("4990 CHF", "350 CHF", &[2, 3]));
        let variant = |n| VariantId::new(uuid::Uuid::from_u128(n));
        assert_eq!(moved.lost, [(variant(3), NoOffer::NoLane)]);
        assert_eq!(moved.gained, [variant(1)]);
        assert!(matches!(moved.charges, Some(Charges::Now(now)) if now.minor() == 350));
        assert!(moved.total.is_some() && moved.arrives.is_none() && moved.paid_ahead.is_none());
        let back = Moved::between(&seen("10 CHF", "350 CHF", &[]), &seen("10 EUR", "0 EUR", &[]));
        assert!(matches!(back.charges, Some(Charges::NoMore(was)) if was.minor() == 350));
    }
}
