//! What a settlement gave back of duty, tax and fees, and what of it a later return must not give back again.
//!
//! A settlement gives back at most what was paid and had not come back until then. A later return that brings back a
//! part of that rest has the same part of the settlement's amount taken off; the one that brings back the last of it,
//! all that is left. So no sequence of the two gives back more than was paid, and everything back is everything paid.

use super::{Former, Paid, PaidConsignment, RefundPlan, Unplannable};
use crate::domain::ids::ConsignmentId;
use crate::domain::money::{Money, MoneyError};
use crate::domain::returns::{Reason, ReturnLine};
use crate::domain::settlements::Parts;

/// What a settlement gave back for one consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The consignment.
    pub consignment: ConsignmentId,
    /// How many of the former returns had been asked for before it.
    pub after: usize,
    /// What went back.
    pub parts: Parts,
}

/// What of a refund went back before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundSettled {
    /// The consignment.
    pub consignment: ConsignmentId,
    /// How much, part by part.
    pub parts: Parts,
}

impl PaidConsignment {
    /// Duty, tax and fees that were paid for it.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn parts(&self) -> Result<Parts, MoneyError> {
        let carriage = self.carriage;
        let mut parts = Parts { duty: carriage.duty, tax: carriage.tax, fees: carriage.fees };
        for line in &self.lines {
            parts.duty = parts.duty.plus(line.duty)?.plus(line.flat_duty)?;
            parts.tax = parts.tax.plus(line.tax)?;
        }
        Ok(parts)
    }
}

impl RefundPlan {
    /// Duty, tax and fees of one consignment, what settlements gave back not taken off.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn parts_of(&self, consignment: &ConsignmentId) -> Result<Parts, MoneyError> {
        let mut parts = Parts::none(self.currency);
        for line in self.lines.iter().filter(|line| line.consignment == *consignment) {
            parts.duty = parts.duty.plus(line.duty)?;
            parts.tax = parts.tax.plus(line.tax)?;
        }
        for back in self.carriage.iter().filter(|back| back.consignment == *consignment) {
            let carriage = back.carriage;
            parts = parts.plus(Parts { duty: carriage.duty, tax: carriage.tax, fees: carriage.fees })?;
        }
        Ok(parts)
    }
}

/// Of an amount given back for `base`, what falls on the first `up_to` of it: everything with the last of it.
fn falls(given: Money, base: Money, up_to: Money) -> Money {
    if base.minor() <= 0 || up_to.minor() >= base.minor() {
        return given;
    }
    let share = i128::from(given.minor()) * i128::from(up_to.minor().max(0)) / i128::from(base.minor());
    Money::new(i64::try_from(share).unwrap_or(given.minor()), given.currency())
}

impl Paid {
    /// What former returns took of the duty, tax and fees of a consignment.
    ///
    /// # Errors
    /// [`Unplannable`], never for returns that were planned.
    pub fn taken(&self, former: &[Former], consignment: &ConsignmentId) -> Result<Parts, Unplannable> {
        let mut taken = Parts::none(self.currency);
        for (at, gone) in former.iter().enumerate() {
            let before = former.get(..at).unwrap_or(former);
            taken = taken.plus(self.plan(before, gone.reason, &gone.lines)?.parts_of(consignment)?)?;
        }
        Ok(taken)
    }

    /// What comes back for these units, as [`Paid::plan`], less what settlements gave back before.
    ///
    /// # Errors
    /// As [`Paid::plan`].
    pub fn plan_after(
        &self,
        former: &[Former],
        settled: &[Settled],
        reason: Reason,
        asked: &[ReturnLine],
    ) -> Result<RefundPlan, Unplannable> {
        let mut plan = self.plan(former, reason, asked)?;
        for one in settled.iter().filter(|one| one.after <= former.len()) {
            let Some(paid) = self.consignments.iter().find(|known| known.id == one.consignment) else { continue };
            let before = self.taken(former.get(..one.after).unwrap_or(former), &one.consignment)?;
            let base = paid.parts()?.minus(before)?;
            let since = self.taken(former, &one.consignment)?.minus(before)?;
            let now = since.plus(plan.parts_of(&one.consignment)?)?;
            let fallen = |up_to: Parts| -> Parts {
                Parts {
                    duty: falls(one.parts.duty, base.duty, up_to.duty),
                    tax: falls(one.parts.tax, base.tax, up_to.tax),
                    fees: falls(one.parts.fees, base.fees, up_to.fees),
                }
            };
            let parts = fallen(now).minus(fallen(since))?;
            if parts != Parts::none(self.currency) {
                plan.settled.push(RefundSettled { consignment: one.consignment.clone(), parts });
            }
        }
        Ok(plan)
    }
}
