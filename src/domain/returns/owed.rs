//! Money owed for parcels that were called off before they left, or are gone: everything that was paid for them and has
//! not come back yet, once.

use super::{Case, Reason, Return, ReturnLine};
use crate::domain::consignments::ConsignmentState;
use crate::domain::ids::{ConsignmentId, ConsignmentNumber, Rma};
use crate::domain::money::Money;
use crate::domain::orders::{Consignment, OrderState};
use crate::domain::refunds::{RefundPlan, Unplannable};
use crate::domain::routing::LockedPlan;

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
    /// The same goods are sent once more in its place, in this parcel: the money follows that one.
    Replaced(ConsignmentNumber),
}

/// What was done for a parcel that is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Which parcel.
    pub of: ConsignmentId,
    /// What.
    pub cure: Cure,
}

/// Money back, or the same goods once more: one of the two, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cure {
    /// Its money went back.
    Refund,
    /// This parcel was sent in its place, by this plan.
    Replacement(ConsignmentId, Box<LockedPlan>),
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

    /// What comes back for units of lines; none where there are none, or they do not fit the order.
    pub fn back(&self, reason: Reason, lines: &[ReturnLine]) -> Option<Money> {
        if lines.is_empty() {
            return None;
        }
        self.paid.plan_after(&self.former(), &self.settled, reason, lines).ok()?.total().ok()
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
        // What was sent in its place is no loss of the shopper's once the first turned up.
        let first = self.consignments.iter().find(|one| parcel.replaces.as_ref() == Some(&one.id));
        if let Some(first) = first.filter(|first| !self.is_gone(&first.id)) {
            return Err(Unowed::NotGone(first.state));
        }
        // A replacement that was called off, because the first had turned up, stands for nothing when that is lost again.
        let instead = self.replacement_of(&parcel.id).filter(|one| one.state != ConsignmentState::Cancelled);
        if let Some(instead) = instead {
            return Err(Unowed::Replaced(instead.number.clone()));
        }
        self.rest_if_undecided(parcel)
    }

    /// All that did not go back of the goods a parcel holds, where nobody is deciding about them.
    fn rest_if_undecided(&self, parcel: &Consignment) -> Result<Vec<ReturnLine>, Unowed> {
        let sold = parcel.sold_as();
        if let Some(open) = self.open_return(sold) {
            // Money that was owed for the loss before, and is on its way, is no return to decide.
            let owed = open.reason == Reason::ParcelLost;
            return Err(if owed { Unowed::Nothing } else { Unowed::ReturnOpen(open.rma.clone()) });
        }
        let paid: Vec<&Consignment> = self.consignments.iter().filter(|one| one.id == *sold).collect();
        let rest = self.rest_of(&paid);
        if rest.is_empty() { Err(Unowed::Nothing) } else { Ok(rest) }
    }

    /// Any parcel of the order, sold or sent in the place of another.
    pub fn parcel(&self, number: &ConsignmentNumber) -> Option<&Consignment> {
        self.consignments.iter().chain(&self.replacements).find(|one| one.number == *number)
    }

    /// The parcel that takes the place of another.
    pub fn replacement_of(&self, id: &ConsignmentId) -> Option<&Consignment> {
        self.replacements.iter().find(|one| one.replaces.as_ref() == Some(id))
    }

    /// Whether a parcel that was sold is gone for good, as far as anybody knows.
    pub fn is_gone(&self, id: &ConsignmentId) -> bool {
        let gone = |one: &Consignment| matches!(one.state, ConsignmentState::Lost | ConsignmentState::Destroyed);
        self.consignments.iter().any(|one| one.id == *id && gone(one))
    }

    /// The goods that would be sent once more for a parcel that is gone: what was paid for and did not come back.
    ///
    /// # Errors
    /// [`Unowed`], with what stands against it: one that took the place of another is not replaced again.
    pub fn owed_again(&self, parcel: &Consignment) -> Result<Vec<ReturnLine>, Unowed> {
        if let Some(first) = parcel.replaces.as_ref() {
            let of = self.consignments.iter().find(|one| one.id == *first).unwrap_or(parcel);
            return Err(Unowed::Replaced(of.number.clone()));
        }
        if let Some(instead) = self.replacement_of(&parcel.id) {
            return Err(Unowed::Replaced(instead.number.clone()));
        }
        self.owed_for_loss(parcel)
    }

    /// A replacement that may be called off: it has not left. What goes back with it: everything where the parcel whose
    /// place it takes is still gone, else nothing, for that one is on its way.
    ///
    /// # Errors
    /// [`Unowed`], with what stands against it.
    pub fn replacement_to_call_off(&self, parcel: &Consignment) -> Result<Vec<ReturnLine>, Unowed> {
        match parcel.state {
            ConsignmentState::Cancelled => return Err(Unowed::Off(parcel.number.clone())),
            state if !state.is_at_place() => return Err(Unowed::Left(parcel.number.clone(), state)),
            _ => {}
        }
        if !self.is_gone(parcel.sold_as()) {
            return Ok(Vec::new());
        }
        match self.rest_if_undecided(parcel) {
            Err(Unowed::Nothing) => Ok(Vec::new()),
            other => other,
        }
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
