//! Settle-up: what a carrier or broker charged for a consignment, against what its shopper paid for it.
//!
//! Compared is what is legally collected at the border: duty, tax and fees that the receipt names `on_delivery`. What the
//! seller collects at checkout under a scheme is no carrier's to charge; it stays held for the seller's own return. The
//! three are settled as one: who paid more in all gets the difference back, whichever of the three it was in. A
//! difference under the smallest refund of its currency stays in the reserve, for sending it would cost more than it is;
//! what was charged beyond what was collected is the reserve's up to a limit, and an operator's to decide above it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::fx::FxUsed;
use super::ids::{ConsignmentId, OrderId, SettlementId};
use super::landed_cost::Receipt;
use super::money::{Currency, Money, MoneyError, Rounding};
use super::words::words;

mod books;
mod file;
mod limits;

pub use books::{borne, credited, paid_back};
pub use file::{ChargeLine, Defect, MOST_ROWS, RowFault, read};
pub use limits::Limits;

words! {
    /// How a settlement stands.
    SettlementState "state of a settlement" {
        /// What was charged is what was collected.
        Even = "even",
        /// The shopper paid more, by less than is worth sending: the reserve keeps it.
        Kept = "kept",
        /// The shopper paid more; the provider was asked to send it back.
        Refunding = "refunding",
        /// It went back.
        Refunded = "refunded",
        /// The provider refused: it is to be asked again.
        Bounced = "bounced",
        /// More was charged, and the reserve bore it.
        Borne = "borne",
        /// More was charged than the reserve bears unasked: an operator decides.
        Review = "review",
        /// An operator disputes it with whoever charged it.
        Disputed = "disputed",
        /// Whoever charged it took back what was charged too much.
        Credited = "credited",
    }
}

impl SettlementState {
    /// Whether somebody has to do something.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Bounced | Self::Review | Self::Disputed)
    }
}

/// Duty, tax and fees of one consignment, in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// Duty.
    pub duty: Money,
    /// Tax.
    pub tax: Money,
    /// Fees.
    pub fees: Money,
}

impl Parts {
    /// Nothing, of a currency.
    pub const fn none(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self { duty: zero, tax: zero, fees: zero }
    }

    /// What a receipt says is collected at the border.
    pub fn at_border(receipt: &Receipt) -> Self {
        let border = &receipt.on_delivery;
        Self { duty: border.duty, tax: border.tax, fees: border.fees }
    }

    /// All a receipt asks for, whoever collects it.
    pub fn of(receipt: &Receipt) -> Self {
        let totals = &receipt.totals;
        Self { duty: totals.duty, tax: totals.tax, fees: totals.fees }
    }

    /// The three, in the order of their names.
    pub const fn each(self) -> [Money; 3] {
        [self.duty, self.tax, self.fees]
    }

    /// The three together.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn total(self) -> Result<Money, MoneyError> {
        self.duty.plus(self.tax)?.plus(self.fees)
    }

    /// Each with its like.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.with(other, Money::plus)
    }

    /// Each less its like.
    ///
    /// # Errors
    /// As [`Money::minus`].
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.with(other, Money::minus)
    }

    /// What comes of each with its like.
    ///
    /// # Errors
    /// What the work answers.
    pub fn with(
        self,
        other: Self,
        work: impl Fn(Money, Money) -> Result<Money, MoneyError>,
    ) -> Result<Self, MoneyError> {
        Ok(Self {
            duty: work(self.duty, other.duty)?,
            tax: work(self.tax, other.tax)?,
            fees: work(self.fees, other.fees)?,
        })
    }

    /// At a rate, each rounded once.
    ///
    /// # Errors
    /// As [`FxUsed::convert`].
    pub fn at(self, fx: &FxUsed) -> Result<Self, MoneyError> {
        let convert = |amount| fx.convert(amount, Rounding::HalfUp);
        Ok(Self { duty: convert(self.duty)?, tax: convert(self.tax)?, fees: convert(self.fees)? })
    }
}

/// The part of `taken` that falls on the border, where `all` was asked for and `border` of it at the border: all or
/// nothing where one of the two collects everything, else its share, so that everything taken is all of the border's.
///
/// # Errors
/// As [`Money::minus`].
pub fn border_part(all: Money, border: Money, taken: Money) -> Result<Money, MoneyError> {
    let nothing = Money::zero(all.currency());
    if all.is_zero() {
        return Ok(nothing);
    }
    let elsewhere = all.minus(border)?;
    Ok(taken.split(&[border.minor(), elsewhere.minor()]).first().copied().unwrap_or(nothing))
}

/// What was compared, in the order's currency; kept with the settlement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// What the shopper paid for the border, less what returns took of it.
    pub paid: Parts,
    /// What is held for it: the same, and what holding the price added or took away.
    pub held: Parts,
    /// What was charged.
    pub charged: Parts,
    /// The rate by which the charge was converted; one for one within a currency.
    pub fx: FxUsed,
    /// What goes back to the shopper, part by part.
    pub back: Parts,
    /// What stays in the reserve because it is too small to send.
    pub kept: Money,
    /// Of what was charged beyond what was paid, the part that the price held for the shopper had foreseen.
    pub foreseen: Money,
    /// The rest of it.
    pub short: Money,
    /// How many returns of the order had been asked for and not rejected: what later ones give back is counted after
    /// what went back here.
    pub returns: usize,
}

impl Judged {
    /// What goes back in all.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn owed(&self) -> Result<Money, MoneyError> {
        self.back.total()
    }
}

/// Compares what was charged with what was paid and is held.
///
/// # Errors
/// [`MoneyError`] when the sums are of two currencies or too large.
pub fn judge(
    (paid, held): (Parts, Parts),
    charged: Parts,
    fx: FxUsed,
    (limits, returns): (Limits, usize),
) -> Result<(Judged, SettlementState), MoneyError> {
    let currency = paid.duty.currency();
    let zero = Money::zero(currency);
    let more = charged.total()?.minus(paid.total()?)?;
    let added = held.total()?.minus(paid.total()?)?;
    let back = Parts::none(currency);
    let mut judged = Judged { paid, held, charged, fx, back, kept: zero, foreseen: zero, short: zero, returns };
    if more.is_zero() {
        return Ok((judged, SettlementState::Even));
    }
    if more.minor() < 0 {
        let over = more.negated();
        if over < limits.smallest_refund {
            judged.kept = over;
            return Ok((judged, SettlementState::Kept));
        }
        judged.back = spread(over, paid, charged)?;
        return Ok((judged, SettlementState::Refunding));
    }
    judged.foreseen = Money::new(more.minor().min(added.minor()).max(0), currency);
    judged.short = more.minus(judged.foreseen)?;
    let state = if judged.short > limits.largest_borne { SettlementState::Review } else { SettlementState::Borne };
    Ok((judged, state))
}

/// Where what goes back comes from: from the parts of which too much was paid, each at most what it was too much.
fn spread(over: Money, paid: Parts, charged: Parts) -> Result<Parts, MoneyError> {
    let excess = paid.minus(charged)?;
    let weights = excess.each().map(|amount| amount.minor().max(0));
    let shares = over.split(&weights);
    let share = |at: usize| shares.get(at).copied().unwrap_or(Money::zero(over.currency()));
    Ok(Parts { duty: share(0), tax: share(1), fees: share(2) })
}

/// What a carrier or broker charged for a consignment, and what followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// Its id.
    pub id: SettlementId,
    /// Of which consignment: one settlement each.
    pub consignment: ConsignmentId,
    /// Of which order.
    pub order: OrderId,
    /// The customs declaration it was charged under.
    pub declaration: String,
    /// How the file named the parcel.
    pub parcel: String,
    /// How it stands.
    pub state: SettlementState,
    /// What was charged, in the currency it was charged in.
    pub asked: Parts,
    /// What was compared.
    pub judged: Judged,
    /// What an operator noted.
    pub note: String,
    /// When it was booked.
    pub booked_at: NaiveDateTime,
    /// By whom.
    pub booked_by: String,
    /// When it was decided.
    pub decided_at: Option<NaiveDateTime>,
    /// By whom.
    pub decided_by: String,
}

/// Why a line that was read cannot be settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsettled {
    /// No consignment has this number.
    NoParcel,
    /// Its order is not paid.
    NotPaid,
    /// A line of the same declaration was booked, with other figures.
    Conflict {
        /// What was booked.
        booked: Parts,
    },
    /// It was settled under another declaration.
    OtherDeclaration {
        /// That one.
        declaration: String,
    },
    /// A return of its goods is still to be decided.
    ReturnOpen {
        /// Its number.
        rma: super::ids::Rma,
    },
    /// The charge cannot be converted.
    NoRate {
        /// From.
        from: Currency,
        /// To.
        to: Currency,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn parts(duty: i64, tax: i64, fees: i64) -> Parts {
        Parts { duty: eur(duty), tax: eur(tax), fees: eur(fees) }
    }

    fn judged(paid: Parts, held: Parts, charged: Parts) -> (Judged, SettlementState) {
        let fx = FxUsed {
            from: Currency::EUR,
            to: Currency::EUR,
            rate: rust_decimal::Decimal::ONE,
            published: None,
            source: String::new(),
        };
        let limits = Limits { smallest_refund: eur(50), largest_borne: eur(1000) };
        let (judged, state) = judge((paid, held), charged, fx, (limits, 0)).unwrap();
        let entry = judged.entry(charged, state).unwrap();
        assert!(crate::domain::ledger::balance(entry.postings()).unwrap().values().all(|sum| sum.is_zero()));
        (judged, state)
    }

    #[test]
    fn who_paid_more_in_all_gets_the_difference() {
        let paid = parts(300, 900, 500);
        let (judged, state) = judged(paid, paid, parts(0, 1000, 400));
        assert_eq!(state, SettlementState::Refunding);
        assert_eq!(judged.owed().unwrap(), eur(300));
        assert_eq!(judged.back, parts(225, 0, 75), "by what each was too much");
    }

    #[test]
    fn what_is_not_worth_sending_stays_in_the_reserve() {
        let paid = parts(300, 900, 0);
        let (judged, state) = judged(paid, paid, parts(300, 851, 0));
        assert_eq!((state, judged.kept), (SettlementState::Kept, eur(49)));
        assert_eq!(self::judged(paid, paid, parts(300, 850, 0)).1, SettlementState::Refunding);
        assert_eq!(self::judged(paid, paid, paid).1, SettlementState::Even);
    }

    #[test]
    fn the_reserve_bears_up_to_its_limit_and_no_further() {
        let paid = parts(300, 900, 0);
        assert_eq!(judged(paid, paid, parts(1300, 900, 0)).1, SettlementState::Borne);
        let (judged, state) = judged(paid, paid, parts(1301, 900, 0));
        assert_eq!((state, judged.short), (SettlementState::Review, eur(1001)));
    }

    #[test]
    fn what_the_lock_foresaw_is_not_charged_to_the_reserve_again() {
        let (paid, held) = (parts(300, 900, 0), parts(1800, 900, 0));
        let (judged, state) = judged(paid, held, parts(2000, 900, 0));
        assert_eq!((judged.foreseen, judged.short, state), (eur(1500), eur(200), SettlementState::Borne));
        // The law asked less than was locked: the shopper's, whatever the lock had brought.
        let (judged, _) = self::judged(parts(1800, 0, 0), parts(300, 0, 0), parts(300, 0, 0));
        assert_eq!(judged.owed().unwrap(), eur(1500));
    }

    #[test]
    fn what_returns_took_is_the_borders_as_far_as_the_border_collects() {
        assert_eq!(border_part(eur(900), eur(0), eur(300)).unwrap(), eur(0));
        assert_eq!(border_part(eur(900), eur(900), eur(300)).unwrap(), eur(300));
        assert_eq!(border_part(eur(900), eur(300), eur(900)).unwrap(), eur(300));
        assert_eq!(border_part(eur(0), eur(0), eur(0)).unwrap(), eur(0));
    }
}
