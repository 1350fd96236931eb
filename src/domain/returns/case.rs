//! A case: an order with all that a return of it needs to be judged by.

use chrono::NaiveDate;

use super::{Decision, Reason, Remedy, Return, ReturnLine, ReturnRefused, exempt, last_day};
use crate::domain::ids::{ConsignmentId, OrderLineId};
use crate::domain::orders::{Consignment, Order, OrderLine, OrderState};
use crate::domain::refunds::{Former, Paid, RefundPlan, Settled, Unplannable};

/// An order with its lines, its consignments, what was paid for it and the returns asked for so far.
#[derive(Debug, Clone)]
pub struct Case {
    /// The order.
    pub order: Order,
    /// Its lines.
    pub lines: Vec<OrderLine>,
    /// Its consignments.
    pub consignments: Vec<Consignment>,
    /// What was paid.
    pub paid: Paid,
    /// Its returns, in the order they were asked for.
    pub returns: Vec<Return>,
    /// What settlements gave back so far.
    pub settled: Vec<Settled>,
    /// Parcels that take the place of others that are gone: nobody paid for them.
    pub replacements: Vec<Consignment>,
    /// What was done for parcels that are gone.
    pub remedies: Vec<Remedy>,
}

fn former<'r>(returns: impl IntoIterator<Item = &'r Return>) -> Vec<Former> {
    returns
        .into_iter()
        .filter(|ret| ret.standing.decision != Decision::Rejected)
        .map(|ret| Former { reason: ret.reason, lines: ret.lines.clone() })
        .collect()
}

impl Case {
    /// A line of the order.
    pub fn line(&self, id: &OrderLineId) -> Option<&OrderLine> {
        self.lines.iter().find(|line| line.id == *id)
    }

    /// The lines that travelled in a consignment.
    pub fn lines_of<'c>(&'c self, id: &'c ConsignmentId) -> impl Iterator<Item = &'c OrderLine> {
        self.lines.iter().filter(move |line| line.consignment == *id)
    }

    /// Every return that was not rejected.
    pub fn former(&self) -> Vec<Former> {
        former(&self.returns)
    }

    /// The returns before one that were not rejected: what its amount was counted after.
    pub fn former_of(&self, ret: &Return) -> Vec<Former> {
        former(self.returns.iter().take_while(|other| other.id != ret.id))
    }

    /// The last day on which the goods of a consignment may go back.
    pub fn last_day(&self, id: &ConsignmentId) -> Option<NaiveDate> {
        let own = self.consignments.iter().chain(&self.replacements).filter(|parcel| parcel.sold_as() == id);
        // Whichever of the promises is the later: what came on another road, or in place of what was lost, came then.
        let promised = own.flat_map(|parcel| [parcel.terms.journey.arrives.1, parcel.way().journey.arrives.1]);
        promised.max().map(last_day)
    }

    /// How many units of a line may be asked for today.
    ///
    /// # Errors
    /// [`ReturnRefused`], with what stands against it.
    pub fn returnable(&self, line: &OrderLine, today: NaiveDate) -> Result<u32, ReturnRefused> {
        if self.order.state != OrderState::Paid {
            return Err(ReturnRefused::NotPaid);
        }
        if let Some(open) = self.open_return(&line.consignment) {
            return Err(ReturnRefused::StillOpen { consignment: line.consignment.clone(), rma: open.rma.clone() });
        }
        match self.last_day(&line.consignment) {
            Some(until) if today > until => Err(ReturnRefused::TooLate { line: line.id.clone(), until }),
            _ => Ok(self.paid.left(&self.former(), &line.id)),
        }
    }

    /// Whether a line was made for somebody where such goods go back only if something is wrong with them.
    pub fn only_if_wrong(&self, line: &OrderLine) -> bool {
        line.personal.is_some() && exempt(self.order.country, self.order.plan.day).is_some()
    }

    /// What would come back if these units were asked for today.
    ///
    /// # Errors
    /// [`Unplannable`], with what stands against it.
    pub fn ask(&self, reason: Reason, asked: &[ReturnLine], today: NaiveDate) -> Result<RefundPlan, Unplannable> {
        for wanted in asked.iter().filter(|wanted| wanted.quantity > 0) {
            let line = self.line(&wanted.line).ok_or(ReturnRefused::NoSuchLine)?;
            self.returnable(line, today)?;
            if !reason.is_ours() && self.only_if_wrong(line) {
                return Err(ReturnRefused::MadeForSomebody { line: line.id.clone() }.into());
            }
        }
        self.paid.plan_after(&self.former(), &self.settled, reason, asked)
    }

    /// What comes back for a return that was asked for: the same as on the day it was.
    ///
    /// # Errors
    /// [`Unplannable`]; never for a return that was planned.
    pub fn plan_of(&self, ret: &Return) -> Result<RefundPlan, Unplannable> {
        self.paid.plan_after(&self.former_of(ret), &self.settled, ret.reason, &ret.lines)
    }
}
