//! What the books say of a settlement: what was held is held no longer, what was charged is owed to whoever paid it at
//! the border, and the difference is the shopper's, the reserve's, or waits for a decision.

use super::{Judged, Parts, SettlementState};
use crate::domain::ledger::{Account, Entry, Posting, Unbalanced};
use crate::domain::money::Money;

fn house(account: Account, amount: Money) -> Posting {
    Posting { account, brand: None, amount }
}

impl Judged {
    /// The entry of the settlement. `asked` is what was charged, in the currency it was charged in: a charge in another
    /// currency than the order's passes through the exchange clearing account at the rate that was used.
    ///
    /// The lock reserve had taken on what the law would ask beyond the locked price (or the other way round). It is
    /// given that back, but for the part that was charged indeed.
    ///
    /// # Errors
    /// [`Unbalanced`], never for what was judged.
    pub fn entry(&self, asked: Parts, state: SettlementState) -> Result<Entry, Unbalanced> {
        let (charged, owed) = (self.charged.total()?, self.owed()?);
        let added = self.held.total()?.minus(self.paid.total()?)?;
        let short = if state == SettlementState::Review { Account::InReview } else { Account::Reserve };
        let mut postings = vec![
            house(Account::DutyHeld, self.held.duty),
            house(Account::TaxHeld, self.held.tax),
            house(Account::FeesHeld, self.held.fees),
            house(Account::LockReserve, self.foreseen.minus(added)?),
            house(Account::RefundsDue, owed.negated()),
            house(Account::Reserve, self.kept.negated()),
            house(short, self.short),
        ];
        let asked = asked.total()?;
        if asked.currency() == charged.currency() {
            postings.push(house(Account::CarrierPayable, asked.negated()));
        } else {
            postings.push(house(Account::ExchangeClearing, charged.negated()));
            postings.push(house(Account::ExchangeClearing, asked));
            postings.push(house(Account::CarrierPayable, asked.negated()));
        }
        Entry::new(postings)
    }
}

/// The entry of a decision that the house bears what was in review.
///
/// # Errors
/// [`Unbalanced`], never for an amount within range.
pub fn borne(amount: Money) -> Result<Entry, Unbalanced> {
    Entry::new(vec![house(Account::Reserve, amount), house(Account::InReview, amount.negated())])
}

/// The entry of a dispute that was won: whoever charged too much is owed less by it. `asked` is what was charged, in the
/// currency it was charged in; of it as much is taken back as the part in review was of the whole.
///
/// # Errors
/// [`Unbalanced`], never for what was judged.
pub fn credited(judged: &Judged, asked: Parts) -> Result<Entry, Unbalanced> {
    let (short, rest) = (judged.short, judged.charged.total()?.minus(judged.short)?);
    let back = asked.total()?.part(short.minor(), rest.minor());
    let mut postings = vec![house(Account::CarrierPayable, back), house(Account::InReview, short.negated())];
    if back.currency() != short.currency() {
        postings.extend([house(Account::ExchangeClearing, back.negated()), house(Account::ExchangeClearing, short)]);
    }
    Entry::new(postings)
}

/// The entry of what went back to a shopper who had paid more than was charged.
///
/// # Errors
/// [`Unbalanced`], never for an amount within range.
pub fn paid_back(amount: Money) -> Result<Entry, Unbalanced> {
    Entry::new(vec![house(Account::RefundsDue, amount), house(Account::Shoppers, amount.negated())])
}
