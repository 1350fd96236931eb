//! Returns: what we decided, where the parcel is, and whether the money went back are three different questions.
//!
//! Who asked, what and why is written down once; the three answers move on their own axes, and every move names the
//! state it leaves. Money that goes back without any goods, for a parcel that was called off or is gone, stands beside
//! them: nobody asked, no parcel comes, and it takes of the order what a return would. The amount is fixed when the return is asked for: a consignment has at most one open return, so
//! nothing can change what it comes to.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::domain::ids::{ConsignmentId, OrderId, OrderLineId, ReturnId, Rma};
use crate::domain::ledger::Fate;
use crate::domain::money::Money;
use crate::domain::words::words;

mod case;
mod owed;
mod withdrawal;

pub use case::Case;
pub use owed::{Cure, Remedy, Unowed};
pub use withdrawal::{Exempt, exempt};

/// Days in which goods may be sent back, from delivery or, while nothing is known of it, from the promised day.
/// Source: the house's terms; twice the 14 days of Directive 2011/83/EU, art. 9, the strictest of our destinations'
/// laws for a change of mind.
pub const WINDOW_DAYS: i64 = 30;

/// The most a shopper or an agent may write.
pub const MOST_WORDS: usize = 1000;

words! {
    /// Why goods come back.
    Reason "reason of a return" {
        /// Broken on arrival, or not working.
        Faulty = "faulty",
        /// Not what the page said.
        NotAsDescribed = "not_as_described",
        /// Other goods than were ordered.
        WrongItem = "wrong_item",
        /// Nothing wrong with them.
        ChangedMind = "changed_mind",
        /// They were never sent: the parcel was called off.
        Cancelled = "cancelled",
        /// They will not arrive: the parcel was lost or destroyed.
        ParcelLost = "parcel_lost",
    }

    /// What we decided.
    Decision "decision" {
        /// Nothing yet.
        Requested = "requested",
        /// The goods may come back.
        Approved = "approved",
        /// They may not.
        Rejected = "rejected",
    }

    /// Where the parcel is.
    Parcel "whereabouts of a parcel" {
        /// Not here yet.
        Awaited = "awaited",
        /// Here.
        Received = "received",
        /// Given up: posted, and it will not come.
        Lost = "lost",
        /// None comes: the goods never left, or are gone.
        Unneeded = "unneeded",
    }

    /// Whether the money went back.
    Repaid "state of a refund" {
        /// Not yet.
        None = "none",
        /// The provider was told and has not answered.
        Underway = "underway",
        /// It went back.
        Refunded = "refunded",
    }
}

impl Reason {
    /// Whether a shopper may give it; the others follow from what became of a parcel.
    pub fn is_offered(self) -> bool {
        !matches!(self, Self::Cancelled | Self::ParcelLost)
    }

    /// Those a shopper may give.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|reason| reason.is_offered())
    }

    /// What became of the goods, as the books ask.
    pub fn fate(self) -> Fate {
        match self {
            Self::Cancelled => Fate::Unsent,
            Self::ParcelLost => Fate::Gone,
            _ => Fate::Back,
        }
    }

    /// Whether it is the seller's doing: then shipping comes back too.
    pub fn is_ours(self) -> bool {
        !matches!(self, Self::ChangedMind)
    }
}

/// What may happen to a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Move {
    /// An agent says yes.
    Approve,
    /// An agent says no.
    Reject,
    /// The parcel is here.
    Receive,
    /// The parcel will not come.
    Lose,
    /// The money is sent back.
    Refund,
    /// The provider says it went.
    Settle,
    /// The provider refuses: the money stayed where it was.
    Bounce,
}

impl Move {
    /// Every move.
    pub const ALL: [Self; 7] =
        [Self::Approve, Self::Reject, Self::Receive, Self::Lose, Self::Refund, Self::Settle, Self::Bounce];
}

/// How a return stands on its three axes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Standing {
    /// What we decided.
    pub decision: Decision,
    /// Where the parcel is.
    pub parcel: Parcel,
    /// Whether the money went back.
    pub refund: Repaid,
}

/// A move that does not lead on from where the return stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a return that is {from:?} cannot {step:?}")]
pub struct IllegalMove {
    /// Where it stands.
    pub from: Standing,
    /// What was tried.
    pub step: Move,
}

impl Standing {
    /// As every return begins.
    pub const ASKED: Self = Self { decision: Decision::Requested, parcel: Parcel::Awaited, refund: Repaid::None };

    /// As money is owed for goods that never left, or are gone.
    pub const OWED: Self = Self { decision: Decision::Approved, parcel: Parcel::Unneeded, refund: Repaid::None };

    /// Where a move leads.
    ///
    /// # Errors
    /// [`IllegalMove`] for every move that is not drawn here.
    pub fn after(self, step: Move) -> Result<Self, IllegalMove> {
        use {Decision as D, Parcel as P, Repaid as R};
        let settled = matches!(self.parcel, P::Received | P::Lost | P::Unneeded);
        match (step, self.decision, self.parcel, self.refund) {
            (Move::Approve, D::Requested, P::Awaited, R::None) => Ok(Self { decision: D::Approved, ..self }),
            (Move::Reject, D::Requested, P::Awaited, R::None) => Ok(Self { decision: D::Rejected, ..self }),
            (Move::Receive, D::Approved, P::Awaited, R::None) => Ok(Self { parcel: P::Received, ..self }),
            (Move::Lose, D::Approved, P::Awaited, R::None) => Ok(Self { parcel: P::Lost, ..self }),
            (Move::Refund, D::Approved, _, R::None) if settled => Ok(Self { refund: R::Underway, ..self }),
            (Move::Settle, D::Approved, _, R::Underway) if settled => Ok(Self { refund: R::Refunded, ..self }),
            (Move::Bounce, D::Approved, _, R::Underway) if settled => Ok(Self { refund: R::None, ..self }),
            _ => Err(IllegalMove { from: self, step }),
        }
    }

    /// Whether a move leads on from here.
    pub fn may(self, step: Move) -> bool {
        self.after(step).is_ok()
    }

    /// Whether something is still to come.
    pub fn is_open(self) -> bool {
        self.decision != Decision::Rejected && self.refund != Repaid::Refunded
    }
}

/// So many units of a line of the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnLine {
    /// The line.
    pub line: OrderLineId,
    /// How many units of it.
    pub quantity: u32,
}

/// A return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    /// Its id.
    pub id: ReturnId,
    /// Its number, as people read it.
    pub rma: Rma,
    /// Of which order.
    pub order: OrderId,
    /// How it stands.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
    /// What the shopper wrote.
    pub words: String,
    /// What the shopper reads of our decision.
    pub note: String,
    /// What comes back.
    pub amount: Money,
    /// What goes back.
    pub lines: Vec<ReturnLine>,
    /// When it was asked for.
    pub asked_at: NaiveDateTime,
    /// When it was decided.
    pub decided_at: Option<NaiveDateTime>,
    /// When the parcel arrived, or was given up.
    pub received_at: Option<NaiveDateTime>,
    /// When the money went.
    pub refunded_at: Option<NaiveDateTime>,
}

/// Why a return cannot be asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReturnRefused {
    /// No line was chosen.
    #[error("nothing was chosen")]
    NothingChosen,
    /// The order has no such line.
    #[error("the order has no such line")]
    NoSuchLine,
    /// More units than can still come back.
    #[error("only {left} of the line can still come back")]
    TooMany {
        /// Which line.
        line: OrderLineId,
        /// How many can.
        left: u32,
    },
    /// The days are over.
    #[error("the last day was {until}")]
    TooLate {
        /// Which line.
        line: OrderLineId,
        /// Its last day.
        until: NaiveDate,
    },
    /// Another return of the same consignment is still open.
    #[error("return {rma} of the same consignment is still open")]
    StillOpen {
        /// Which consignment.
        consignment: ConsignmentId,
        /// Which return.
        rma: Rma,
    },
    /// It was made for somebody, and the law of where it went lets it go back only where something is wrong with it.
    #[error("made for somebody")]
    MadeForSomebody {
        /// Which line.
        line: OrderLineId,
    },
    /// The order is not paid, so there is nothing to give back.
    #[error("the order is not paid")]
    NotPaid,
}

/// The last day on which goods may go back: so many days after the day they arrived, or shall have arrived.
pub fn last_day(arrived: NaiveDate) -> NaiveDate {
    arrived + TimeDelta::days(WINDOW_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_return_goes_its_way_and_no_other() {
        let asked = Standing::ASKED;
        let approved = asked.after(Move::Approve).unwrap();
        let refunded =
            [Move::Receive, Move::Refund, Move::Settle].into_iter().try_fold(approved, Standing::after).unwrap();
        assert_eq!(refunded.refund, Repaid::Refunded);
        assert!(!refunded.is_open());
        assert!(approved.after(Move::Approve).is_err(), "decided once");
        assert!(approved.after(Move::Refund).is_err(), "the parcel first");
        assert!(asked.after(Move::Reject).unwrap().after(Move::Receive).is_err());
        assert!(refunded.after(Move::Refund).is_err(), "paid once");
    }

    #[test]
    fn a_parcel_that_is_lost_is_refunded_all_the_same() {
        let lost = [Move::Approve, Move::Lose].into_iter().try_fold(Standing::ASKED, Standing::after).unwrap();
        assert!(lost.may(Move::Refund));
        let bounced = [Move::Refund, Move::Bounce].into_iter().try_fold(lost, Standing::after).unwrap();
        assert!(bounced.may(Move::Refund), "what the provider refused may be tried again");
    }

    #[test]
    fn what_is_owed_without_a_parcel_is_paid_once() {
        assert!(!Standing::OWED.may(Move::Receive) && !Standing::OWED.may(Move::Reject));
        let paid = [Move::Refund, Move::Bounce, Move::Refund, Move::Settle];
        let paid = paid.into_iter().try_fold(Standing::OWED, Standing::after).unwrap();
        assert!(!paid.may(Move::Refund) && !paid.is_open());
    }

    #[test]
    fn thirty_days_count_from_arrival() {
        assert_eq!(last_day("2026-11-26".parse().unwrap()).to_string(), "2026-12-26");
    }
}
