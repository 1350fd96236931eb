//! The books: double entry, append only. Each entry sums to zero in every currency it names.
//!
//! A positive amount is a debit (what we have or are owed), a negative one a credit (what we owe or earned). Entries
//! stand in the storefront's currency; a brand's share passes through the exchange clearing account at the locked rate
//! into the brand's own.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::fx::FxUsed;
use super::ids::BrandId;
use super::money::{Currency, Money, MoneyError, Rounding};
use super::orders::OrderTotals;
use super::pricing::GoodsPrice;
use super::words::words;

words! {
    /// An account of the books.
    Account "account of the books" {
        /// Money of shoppers with the payment provider.
        Shoppers = "shoppers",
        /// Duty held for the authority.
        DutyHeld = "duty_held",
        /// Tax held for the authority.
        TaxHeld = "tax_held",
        /// Fees held for authority and carrier.
        FeesHeld = "fees_held",
        /// Freight owed to carriers and places.
        Freight = "freight",
        /// Our commission.
        Commission = "commission",
        /// What the market's margin on the exchange rate brought, or rounding cost.
        ExchangeMargin = "exchange_margin",
        /// Between two currencies of one sale.
        ExchangeClearing = "exchange_clearing",
        /// What is owed to a brand.
        BrandPayable = "brand_payable",
        /// What the house set aside, or lost.
        Reserve = "reserve",
        /// What prices held for shoppers cost the house, or brought it.
        LockReserve = "lock_reserve",
        /// What carriers and brokers paid at the border for us, and are owed.
        CarrierPayable = "carrier_payable",
        /// What is on its way back to shoppers who paid more than was charged.
        RefundsDue = "refunds_due",
        /// What was charged beyond what was collected, until an operator decides who bears it.
        InReview = "in_review",
    }
}

/// One side of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// The account.
    pub account: Account,
    /// The brand, where the account is one of a brand's.
    pub brand: Option<BrandId>,
    /// The amount: debit positive, credit negative.
    pub amount: Money,
}

/// Why an entry cannot be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unbalanced {
    /// It does not sum to zero.
    #[error("the entry is off by {0:?}")]
    Off(Money),
    /// An amount is too large.
    #[error(transparent)]
    Amount(#[from] MoneyError),
}

/// An entry that balances. There is no way to make one that does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry(Vec<Posting>);

impl Entry {
    /// An entry of these postings; those of nothing are left out.
    ///
    /// # Errors
    /// [`Unbalanced`].
    pub fn new(mut postings: Vec<Posting>) -> Result<Self, Unbalanced> {
        postings.retain(|posting| !posting.amount.is_zero());
        match balance(&postings)?.into_values().find(|sum| !sum.is_zero()) {
            Some(off) => Err(Unbalanced::Off(off)),
            None => Ok(Self(postings)),
        }
    }

    /// Its postings.
    pub fn postings(&self) -> &[Posting] {
        &self.0
    }

    /// The same turned round: as if it had not been.
    #[must_use]
    pub fn reversed(mut self) -> Self {
        for posting in &mut self.0 {
            posting.amount = posting.amount.negated();
        }
        self
    }
}

/// The sum of postings in each currency.
///
/// # Errors
/// [`MoneyError`] when a sum is too large.
pub fn balance(postings: &[Posting]) -> Result<BTreeMap<Currency, Money>, MoneyError> {
    let mut sums: BTreeMap<Currency, Money> = BTreeMap::new();
    for posting in postings {
        let sum = sums.entry(posting.amount.currency()).or_insert(Money::zero(posting.amount.currency()));
        *sum = sum.plus(posting.amount)?;
    }
    Ok(sums)
}

/// What one brand sold in an order, or gives back of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandShare {
    /// The brand.
    pub brand: BrandId,
    /// The goods, in the storefront's currency.
    pub goods: Money,
    /// How the price of one unit came about.
    pub price: GoodsPrice,
    /// Units.
    pub quantity: u32,
    /// Our commission, as a decimal fraction of the goods.
    pub commission: Decimal,
}

/// What a share comes to: commission and margin in the storefront's currency, the brand's own part in both.
struct Parts {
    commission: Money,
    margin: Money,
    clearing: Money,
    own: Money,
}

impl BrandShare {
    fn parts(&self) -> Result<Parts, MoneyError> {
        let commission = self.goods.share(self.commission, Rounding::HalfUp)?;
        let asked = self.price.asked.times(self.quantity)?;
        let own = asked.minus(asked.share(self.commission, Rounding::HalfUp)?)?;
        let clearing = self.price.fx.convert(own, Rounding::HalfUp)?;
        let margin = self.goods.minus(commission)?.minus(clearing)?;
        Ok(Parts { commission, margin, clearing, own })
    }

    fn postings(&self) -> Result<[Posting; 5], MoneyError> {
        let parts = self.parts()?;
        let house = |account, amount: Money| Posting { account, brand: None, amount };
        let brand = |account, amount: Money| Posting { account, brand: Some(self.brand.clone()), amount };
        Ok([
            house(Account::Commission, parts.commission.negated()),
            house(Account::ExchangeMargin, parts.margin.negated()),
            brand(Account::ExchangeClearing, parts.clearing.negated()),
            brand(Account::ExchangeClearing, parts.own),
            brand(Account::BrandPayable, parts.own.negated()),
        ])
    }
}

/// The entry of a sale that was paid.
///
/// # Errors
/// [`Unbalanced`] when the shares are not all of the goods.
pub fn sale(totals: &OrderTotals, shares: &[BrandShare]) -> Result<Entry, Unbalanced> {
    let house = |account, amount: Money| Posting { account, brand: None, amount };
    let mut postings = vec![
        house(Account::Shoppers, totals.total),
        house(Account::DutyHeld, totals.duty.negated()),
        house(Account::TaxHeld, totals.tax.negated()),
        house(Account::FeesHeld, totals.fees.negated()),
        house(Account::Freight, totals.shipping.negated()),
    ];
    for share in shares {
        postings.extend(share.postings()?);
    }
    Entry::new(postings)
}

/// The entry of money that came for an order that had ended: set aside for the shopper it belongs to.
///
/// # Errors
/// [`Unbalanced`], never for an amount within range.
pub fn unearned(amount: Money) -> Result<Entry, Unbalanced> {
    let side = |account, amount| Posting { account, brand: None, amount };
    Entry::new(vec![side(Account::Shoppers, amount), side(Account::Reserve, amount.negated())])
}

/// The entry of what it cost to hold a price: what law and rates would have asked at the moment of placing, less what
/// was locked. Duty, tax, fees and freight are then held as they will be asked for; a brand's own part is bought at the
/// rate of that moment (`today`, beside its share as sold). The difference is the lock reserve's: a debit where holding
/// cost the house, a credit where it brought something. Commission and margin are earned on the price that was paid.
///
/// # Errors
/// [`Unbalanced`] when an amount is too large or the sums are of two currencies.
pub fn lock(locked: &OrderTotals, placing: &OrderTotals, shares: &[(BrandShare, FxUsed)]) -> Result<Entry, Unbalanced> {
    let house = |account, amount: Money| Posting { account, brand: None, amount };
    let mut postings = vec![
        house(Account::DutyHeld, locked.duty.minus(placing.duty)?),
        house(Account::TaxHeld, locked.tax.minus(placing.tax)?),
        house(Account::FeesHeld, locked.fees.minus(placing.fees)?),
        house(Account::Freight, locked.shipping.minus(placing.shipping)?),
    ];
    for (share, today) in shares {
        let parts = share.parts()?;
        let bought = today.convert(parts.own, Rounding::HalfUp)?;
        let amount = parts.clearing.minus(bought)?;
        postings.push(Posting { account: Account::ExchangeClearing, brand: Some(share.brand.clone()), amount });
    }
    let sum = Money::sum(locked.total.currency(), postings.iter().map(|posting| posting.amount))?;
    postings.push(house(Account::LockReserve, sum.negated()));
    Entry::new(postings)
}

/// The entry of another road: what duty, tax, fees and freight will be asked for now, less what was held for the road
/// before. The difference is the house's: a debit of the reserve where the road costs more.
///
/// # Errors
/// [`Unbalanced`] when an amount is too large or the sums are of two currencies.
pub fn rerouted(before: &OrderTotals, after: &OrderTotals) -> Result<Entry, Unbalanced> {
    let house = |account, amount: Money| Posting { account, brand: None, amount };
    let mut postings = vec![
        house(Account::DutyHeld, before.duty.minus(after.duty)?),
        house(Account::TaxHeld, before.tax.minus(after.tax)?),
        house(Account::FeesHeld, before.fees.minus(after.fees)?),
        house(Account::Freight, before.shipping.minus(after.shipping)?),
    ];
    let sum = Money::sum(before.total.currency(), postings.iter().map(|posting| posting.amount))?;
    postings.push(house(Account::Reserve, sum.negated()));
    Entry::new(postings)
}

/// The entry of goods that are sent once more: as a sale, bought by the house.
///
/// # Errors
/// As [`sale`].
pub fn replacement(totals: &OrderTotals, shares: &[BrandShare]) -> Result<Entry, Unbalanced> {
    let mut entry = sale(totals, shares)?;
    for posting in entry.0.iter_mut().filter(|posting| posting.account == Account::Shoppers) {
        posting.account = Account::Reserve;
    }
    Ok(entry)
}

/// What of a share comes back: what the units back so far come to with these, and without them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenBack {
    /// The units that came back before.
    pub before: BrandShare,
    /// Those and the ones that come back now.
    pub after: BrandShare,
}

/// What became of the goods whose money goes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// They came back, or were given up on the way back.
    Back,
    /// They never left.
    Unsent,
    /// They were lost or destroyed on their way.
    Gone,
}

/// The entry of a refund: the same the other way, of what comes back. Freight that comes back is the house's loss, for
/// the carrier keeps what it was paid; not so where nothing was carried. What is gone on its way is the house's loss too,
/// goods and all: their brand sent them, and is paid for them.
///
/// # Errors
/// [`Unbalanced`] when the shares are not all of the goods that come back.
pub fn refund(totals: &OrderTotals, shares: &[GivenBack], fate: Fate) -> Result<Entry, Unbalanced> {
    let freight = if fate == Fate::Unsent { Account::Freight } else { Account::Reserve };
    let house = |account, amount: Money| Posting { account, brand: None, amount };
    let mut postings = vec![
        house(Account::Shoppers, totals.total.negated()),
        house(Account::DutyHeld, totals.duty),
        house(Account::TaxHeld, totals.tax),
        house(Account::FeesHeld, totals.fees),
        house(freight, totals.shipping),
    ];
    if fate == Fate::Gone {
        postings.push(house(Account::Reserve, totals.goods));
        return Entry::new(postings);
    }
    for share in shares {
        for (now, then) in share.after.postings()?.into_iter().zip(share.before.postings()?) {
            postings.push(Posting { amount: then.amount.minus(now.amount)?, ..now });
        }
    }
    Entry::new(postings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str, code: &str) -> Money {
        Money::parse(text, code.parse().unwrap()).unwrap()
    }

    fn eur(text: &str) -> Money {
        money(text, "EUR")
    }

    fn totals() -> OrderTotals {
        OrderTotals {
            goods: eur("42.20"),
            shipping: eur("5.00"),
            duty: eur("3.00"),
            tax: eur("8.97"),
            fees: eur("0.00"),
            total: eur("59.17"),
        }
    }

    fn share(goods: &str) -> BrandShare {
        some(goods, 2)
    }

    fn some(goods: &str, quantity: u32) -> BrandShare {
        let fx = FxUsed {
            from: "CNY".parse().unwrap(),
            to: Currency::EUR,
            rate: "0.1231".parse().unwrap(),
            published: None,
            source: "ECB".into(),
        };
        let price = GoodsPrice {
            asked: money("168.00", "CNY"),
            fx,
            margin: "0.02".parse().unwrap(),
            amount: eur("21.10"),
            floor: None,
        };
        BrandShare {
            brand: "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap(),
            goods: eur(goods),
            price,
            quantity,
            commission: "0.12".parse().unwrap(),
        }
    }

    fn posted(entry: &Entry, account: Account, currency: &str) -> Money {
        let of = |posting: &&Posting| posting.account == account && posting.amount.currency().as_str() == currency;
        let amounts = entry.postings().iter().filter(of).map(|posting| posting.amount);
        Money::sum(currency.parse().unwrap(), amounts).unwrap()
    }

    #[test]
    fn a_sale_is_divided_without_a_cent_left_over() {
        let entry = sale(&totals(), &[share("42.20")]).unwrap();
        assert_eq!(posted(&entry, Account::Shoppers, "EUR"), eur("59.17"));
        assert_eq!(posted(&entry, Account::Commission, "EUR"), eur("-5.06"));
        assert_eq!(posted(&entry, Account::BrandPayable, "CNY"), money("-295.68", "CNY"));
        assert_eq!(posted(&entry, Account::ExchangeMargin, "EUR"), eur("-0.74"), "42.20 - 5.06 - 36.40");
        assert!(balance(entry.postings()).unwrap().values().all(|sum| sum.is_zero()));
    }

    #[test]
    fn what_a_held_price_costs_is_the_lock_reserves() {
        let sold = share("42.20");
        let dearer = FxUsed { rate: "0.1300".parse().unwrap(), ..sold.price.fx.clone() };
        let placing = OrderTotals { duty: eur("4.50"), tax: eur("9.10"), total: eur("60.80"), ..totals() };
        let entry = lock(&totals(), &placing, &[(sold.clone(), dearer)]).unwrap();
        assert_eq!(posted(&entry, Account::DutyHeld, "EUR"), eur("-1.50"));
        assert_eq!(posted(&entry, Account::TaxHeld, "EUR"), eur("-0.13"));
        assert_eq!(posted(&entry, Account::ExchangeClearing, "EUR"), eur("-2.04"), "295.68 CNY at 0.13 less 36.40");
        assert_eq!(posted(&entry, Account::LockReserve, "EUR"), eur("3.67"), "a debit: it cost the house");
        let same = lock(&totals(), &totals(), &[(sold.clone(), sold.price.fx)]).unwrap();
        assert!(same.postings().is_empty(), "what did not move costs nothing");
    }

    #[test]
    fn a_refund_is_the_sale_turned_round_but_for_the_freight() {
        let all = GivenBack { before: some("0.00", 0), after: share("42.20") };
        let entry = refund(&totals(), std::slice::from_ref(&all), Fate::Back).unwrap();
        assert_eq!(posted(&entry, Account::Shoppers, "EUR"), eur("-59.17"));
        assert_eq!(posted(&entry, Account::Reserve, "EUR"), eur("5.00"));
        assert_eq!(posted(&entry, Account::Freight, "EUR"), eur("0.00"));
        let unsent = refund(&totals(), std::slice::from_ref(&all), Fate::Unsent).unwrap();
        assert_eq!(posted(&unsent, Account::Freight, "EUR"), eur("5.00"), "nothing was carried");
        assert_eq!(posted(&unsent, Account::Reserve, "EUR"), eur("0.00"));
        let gone = refund(&totals(), &[all], Fate::Gone).unwrap();
        assert_eq!(posted(&gone, Account::Reserve, "EUR"), eur("47.20"), "goods and freight");
        assert_eq!(posted(&gone, Account::BrandPayable, "CNY"), money("0.00", "CNY"), "the brand sent them");
    }

    #[test]
    fn two_refunds_of_one_unit_each_leave_nothing_with_the_brand() {
        let half = |goods: &str| OrderTotals {
            goods: eur(goods),
            shipping: eur("0.00"),
            duty: eur("0.00"),
            tax: eur("0.00"),
            fees: eur("0.00"),
            total: eur(goods),
        };
        let (none, one, two) = (some("0.00", 0), some("21.10", 1), share("42.20"));
        let first = refund(&half("21.10"), &[GivenBack { before: none, after: one.clone() }], Fate::Back).unwrap();
        let second = refund(&half("21.10"), &[GivenBack { before: one, after: two.clone() }], Fate::Back).unwrap();
        let sold = sale(&half("42.20"), &[two]).unwrap();
        for (account, currency) in [
            (Account::Commission, "EUR"),
            (Account::ExchangeMargin, "EUR"),
            (Account::ExchangeClearing, "EUR"),
            (Account::BrandPayable, "CNY"),
        ] {
            let back = posted(&first, account, currency).plus(posted(&second, account, currency)).unwrap();
            assert_eq!(back.negated(), posted(&sold, account, currency), "{account}");
        }
    }

    #[test]
    fn an_entry_that_does_not_balance_cannot_be_made() {
        assert_eq!(sale(&totals(), &[share("42.19")]), Err(Unbalanced::Off(eur("0.01"))));
    }
}
