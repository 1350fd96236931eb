//! What a checkout holds to: a plan with its price, until a stated time.
//!
//! A lock reserves no stock. While it lasts and the stock at its places still stands, the order is placed with it as it
//! is, whatever rules, rates and prices do meanwhile.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::country::Region;
use super::money::Money;
use super::registrations::Standing;
use super::routing::{Alternative, LockedPlan, Plan, Reason, requote};
use super::rulebook::Rulebook;
use super::storefront::Storefront;

/// A plan that is held for a shopper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// The storefront it was made in.
    pub storefront: Storefront,
    /// Consignments with all that a quote needs.
    pub plan: LockedPlan,
    /// Why this road and no other.
    pub chosen_because: Reason,
    /// What the others would have cost.
    pub alternatives: Vec<Alternative>,
    /// The day by which the shopper asked for it; none for the cheapest way.
    #[serde(default)]
    pub by: Option<NaiveDate>,
    /// Until when it holds.
    pub until: DateTime<Utc>,
}

impl Lock {
    /// Holds a plan until a time, and the day by which it was asked for; none where there is nothing in it.
    pub fn of(plan: &Plan, storefront: Storefront, by: Option<NaiveDate>, until: DateTime<Utc>) -> Option<Self> {
        Some(Self {
            storefront,
            plan: plan.lock()?,
            chosen_because: plan.chosen_because,
            alternatives: plan.alternatives.clone(),
            by,
            until,
        })
    }

    /// Whether it still holds for a storefront, for a buyer of this region (where tax depends on it, a plan made for
    /// another, or before it was known, is none), and for the day by which it is asked for.
    pub fn holds(
        &self,
        storefront: Storefront,
        (region, by): (Option<&Region>, Option<NaiveDate>),
        now: DateTime<Utc>,
    ) -> bool {
        self.storefront == storefront && self.plan.region.as_ref() == region && self.by == by && now < self.until
    }

    /// The same goods on the same roads at the same prices and rates, for a buyer of another region: what was held stays
    /// held, and only the tax of the region comes in. None where its rulebook is not the one given.
    pub fn for_region(&self, region: Option<Region>, standing: Standing, rulebook: &Rulebook) -> Option<Self> {
        if self.plan.rulebook != *rulebook.hash() {
            return None;
        }
        let mut lock = self.clone();
        (lock.plan.region, lock.plan.standing) = (region, standing);
        let receipts = requote(&lock.plan, rulebook).ok()?;
        lock.plan.total = Money::sum(lock.plan.currency, receipts.iter().map(|receipt| receipt.totals.total)).ok()?;
        Some(lock)
    }

    /// What is paid.
    pub fn total(&self) -> Money {
        self.plan.total
    }
}

/// What a shopper may put aside of one variant, and how many variants.
pub const MOST_OF_ONE: u32 = 99;
/// Lines of a cart: beyond it a plan could not be searched through in time.
pub const MOST_LINES: usize = 50;
