//! Money owed for parcels that were called off before they left, or are gone: everything that was paid for them and has
//! not come back yet, once.

use super::{Case, Reason, Return, ReturnLine};
use crate::domain::consignments::ConsignmentState;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, Rma};
use crate::domain::orders::{Consignment, OrderState};
use crate::domain::refunds::{RefundPlan, Unplannable};

/// Why a parcel is not called off, or its money not owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unowed {
    /// The order is not paid, or came to nothing.
    NotPaid,
    /// The parcel is with its carrier, or further.
    Left(ConsignmentNumber, ConsignmentState),
    /// Somebody works on the parcel already: the house may still call it off, the shopper not by themselves.
    Begun(ConsignmentNumber),
    /// The parcel was called off before.
    Off(ConsignmentNumber),
    /// The parcel is neither lost nor destroyed.
    NotGone(ConsignmentState),
    /// A return of the same parcel is open: it is decided first.
    ReturnOpen(Rma),
    /// Everything that was paid for it has come back, or is on its way.
    Nothing,
}

impl Case {
    /// The return of a parcel that is still open.
    pub fn open_return(&self, id: &ConsignmentId) -> Option<&Return> {
        let touches = |ret: &&Return| {
            let mut lines = ret.lines.iter().filter_map(|gone| self.line(&gone.line));
            ret.standing.is_open() && lines.any(|gone| gone.consignment == *id)
        };
        self.returns.iter().find(touches)
    }

    /// All units of some parcels that did not go back yet.
    pub fn rest_of(&self, parcels: &[&Consignment]) -> Vec<ReturnLine> {
        let former = self.former();
        let own = self.lines.iter().filter(|line| parcels.iter().any(|parcel| parcel.id == line.consignment));
        own.map(|line| ReturnLine { line: line.id.clone(), quantity: self.paid.left(&former, &line.id) })
            .filter(|line| line.quantity > 0)
            .collect()
    }

    /// What is owed for everything of some parcels that did not go back yet; none where nothing is left.
    ///
    /// # Errors
    /// [`Unplannable`], never for an order whose charges fit together.
    pub fn owed(&self, reason: Reason, parcels: &[&Consignment]) -> Result<Option<RefundPlan>, Unplannable> {
        let rest = self.rest_of(parcels);
        if rest.is_empty() {
            return Ok(None);
        }
        self.paid.plan_after(&self.former(), &self.settled, reason, &rest).map(Some)
    }

    /// The parcels to call off: one, or all that were not called off before.
    ///
    /// # Errors
    /// [`Unowed`], with what stands against it. A `shopper` calls off alone what nobody works on yet.
    pub fn to_call_off(&self, one: Option<&ConsignmentNumber>, shopper: bool) -> Result<Vec<&Consignment>, Unowed> {
        if self.order.state != OrderState::Paid {
            return Err(Unowed::NotPaid);
        }
        let off = ConsignmentState::Cancelled;
        let chosen = self.consignments.iter().filter(|parcel| match one {
            Some(number) => parcel.number == *number,
            None => parcel.state != off,
        });
        let chosen: Vec<&Consignment> = chosen.collect();
        for parcel in &chosen {
            let number = || parcel.number.clone();
            match parcel.state {
                ConsignmentState::Cancelled => return Err(Unowed::Off(number())),
                state if !state.is_at_place() => return Err(Unowed::Left(number(), state)),
                ConsignmentState::Allocated => {}
                _ if shopper => return Err(Unowed::Begun(number())),
                _ => {}
            }
            if let Some(open) = self.open_return(&parcel.id) {
                return Err(Unowed::ReturnOpen(open.rma.clone()));
            }
        }
        if chosen.is_empty() { Err(Unowed::Nothing) } else { Ok(chosen) }
    }

    /// What is owed for a parcel that is gone.
    ///
    /// # Errors
    /// [`Unowed`], with what stands against it.
    pub fn owed_for_loss(&self, parcel: &Consignment) -> Result<Vec<ReturnLine>, Unowed> {
        if self.order.state != OrderState::Paid {
            return Err(Unowed::NotPaid);
        }
        if !matches!(parcel.state, ConsignmentState::Lost | ConsignmentState::Destroyed) {
            return Err(Unowed::NotGone(parcel.state));
        }
        if let Some(open) = self.open_return(&parcel.id) {
            // Money that was owed for the loss before, and is on its way, is no return to decide.
            let owed = open.reason == Reason::ParcelLost;
            return Err(if owed { Unowed::Nothing } else { Unowed::ReturnOpen(open.rma.clone()) });
        }
        let rest = self.rest_of(&[parcel]);
        if rest.is_empty() { Err(Unowed::Nothing) } else { Ok(rest) }
    }

    /// The money that was owed because a parcel was lost, whatever became of the parcel since.
    pub fn loss_of(&self, id: &ConsignmentId) -> Option<&Return> {
        let of = |ret: &&Return| {
            let mut lines = ret.lines.iter().filter_map(|gone| self.line(&gone.line));
            ret.reason == Reason::ParcelLost && lines.any(|gone| gone.consignment == *id)
        };
        self.returns.iter().find(of)
    }
}
