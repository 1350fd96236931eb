//! Goods, shares of the charges for carriage, customs value.

use rust_decimal::Decimal;

use super::receipt::ReceiptLine;
use super::work::Work;
use super::{Consignment, Unquotable};
use crate::domain::money::{Money, MoneyError, Rounding};
use crate::domain::rulebook::Valuation;
use crate::domain::rulebook::rows::ValueRule;

/// Fills in the lines with all that does not depend on a regime.
pub(super) fn appraise(work: &mut Work<'_>) -> Result<(), Unquotable> {
    let consignment: &Consignment = work.consignment;
    let mut goods = Vec::with_capacity(consignment.lines.len());
    for (index, line) in consignment.lines.iter().enumerate() {
        if work.rules.restriction(line.hs6, line.category.as_deref()).is_some() {
            return Err(Unquotable::Prohibited { index, hs6: line.hs6 });
        }
        let price = line.unit_price.times(line.quantity)?;
        let exact = work.exchange.exact(price)?;
        work.exact.goods = work.exact.goods.checked_add(exact).ok_or(MoneyError::TooLarge)?;
        let amount = Money::from_decimal(exact, work.currency, Rounding::HalfUp)?;
        work.goods = work.goods.plus(amount)?;
        goods.push(amount);
    }
    work.shipping = work.exchange.money(consignment.shipping)?;
    work.insurance = work.exchange.money(consignment.insurance)?;
    let carriage = [work.exchange.exact(consignment.shipping)?, work.exchange.exact(consignment.insurance)?];
    work.exact.carriage = carriage.iter().sum();
    let weights: Vec<i64> = goods.iter().map(|amount| amount.minor()).collect();
    let shipping = work.spread(work.shipping, &weights);
    let insurance = work.spread(work.insurance, &weights);
    let zero = Money::zero(work.currency);
    let shares = shipping.into_iter().zip(insurance);
    for ((index, line), (goods, (shipping_share, insurance_share))) in
        consignment.lines.iter().enumerate().zip(goods.into_iter().zip(shares))
    {
        work.lines.push(ReceiptLine {
            index,
            hs6: line.hs6,
            quantity: line.quantity,
            goods,
            shipping_share,
            insurance_share,
            customs_value: zero,
            duty: Vec::new(),
            tax: Vec::new(),
            fees: Vec::new(),
        });
    }
    Ok(())
}

/// Puts the customs value on every line, as its regime makes it.
pub(super) fn declare(work: &mut Work<'_>) -> Result<(), Unquotable> {
    if !work.crosses() {
        return Ok(());
    }
    for at in 0..work.lines.len() {
        let rule = work.regimes.get(at).map_or(ValueRule::Market, |regime| regime.value);
        let Some(line) = work.lines.get_mut(at) else { continue };
        line.customs_value = match valuation(rule, work.market.valuation) {
            Basis::Goods => line.goods,
            Basis::Landed => line.goods.plus(line.shipping_share)?.plus(line.insurance_share)?,
            Basis::Retail(share) => line.goods.share(share, Rounding::HalfUp)?,
        };
        work.customs_value = work.customs_value.plus(line.customs_value)?;
    }
    Ok(())
}

/// What customs value is made of, once it is known whose rule counts.
enum Basis {
    Goods,
    Landed,
    Retail(Decimal),
}

fn valuation(rule: ValueRule, market: Valuation) -> Basis {
    match (rule, market) {
        (ValueRule::Retail(share), _) => Basis::Retail(share),
        (ValueRule::Of(Valuation::Cif), _) | (ValueRule::Market, Valuation::Cif) => Basis::Landed,
        (ValueRule::Of(Valuation::Fob), _) | (ValueRule::Market, Valuation::Fob) => Basis::Goods,
    }
}

/// Goods before carriage, to be compared with a limit: never rounded before.
pub(super) fn goods_value(work: &Work<'_>) -> Decimal {
    work.exact.goods
}

/// Goods with their carriage and insurance, to be compared with a limit.
pub(super) fn landed_value(work: &Work<'_>) -> Result<Decimal, MoneyError> {
    work.exact.goods.checked_add(work.exact.carriage).ok_or(MoneyError::TooLarge)
}

/// What the customs value of the whole consignment would be under a rule, to be compared with a limit.
pub(super) fn value_under(work: &Work<'_>, rule: ValueRule) -> Result<Decimal, MoneyError> {
    match valuation(rule, work.market.valuation) {
        Basis::Goods => Ok(goods_value(work)),
        Basis::Landed => landed_value(work),
        Basis::Retail(share) => goods_value(work).checked_mul(share).ok_or(MoneyError::TooLarge),
    }
}

/// The part of a charge on `goods` and `rest` together that falls on the goods.
pub(super) fn part_on_goods(amount: Money, goods: Money, rest: Money) -> Money {
    if rest.minor() <= 0 || amount.is_zero() {
        return amount;
    }
    amount.part(goods.minor(), rest.minor())
}

/// `rate` of an amount, not rounded.
pub(super) fn share_of(amount: Money, rate: Decimal) -> Result<Decimal, MoneyError> {
    amount.decimal().checked_mul(rate).ok_or(MoneyError::TooLarge)
}

/// A group's charge over its bases: to each the whole units of its own exact tax, and what is left one
/// unit each to the largest remainders (the earlier first), so that no line is a whole unit off its
/// own rate. (Dividing the rounded total in proportion can be.) A total rounded to a coarser step than
/// the currency's minor unit has more or less left than that, and is divided in proportion.
pub(super) fn spread_charge(amount: Money, bases: &[Money], rate: Decimal) -> Result<Vec<Money>, Unquotable> {
    let currency = amount.currency();
    if bases.len() == 1 {
        return Ok(vec![amount]);
    }
    let mut shares = Vec::with_capacity(bases.len());
    let mut remainders = Vec::with_capacity(bases.len());
    for base in bases {
        let exact = share_of(*base, rate)?;
        let whole = Money::from_decimal(exact, currency, Rounding::Down)?;
        remainders.push(exact - whole.decimal());
        shares.push(whole);
    }
    let spare = amount.minus(Money::sum(currency, shares.iter().copied())?)?.minor();
    let Some(spare) = usize::try_from(spare).ok().filter(|spare| *spare <= shares.len()) else {
        let weights: Vec<i64> = bases.iter().map(|base| base.minor()).collect();
        return Ok(amount.split(&weights));
    };
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(remainders.get(at).copied()));
    for at in order.into_iter().take(spare) {
        if let Some(share) = shares.get_mut(at) {
            *share = share.plus(Money::new(1, currency))?;
        }
    }
    Ok(shares)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;

    #[test]
    fn no_line_is_a_whole_unit_off_its_own_tax() {
        let rate = Decimal::new(2, 1);
        // Exact taxes of 2.8 units thrice and 31537: the total rounds down, and the large line's share of
        // it would be 31536.
        let bases = [14, 14, 14, 157_685].map(|minor| Money::new(minor, Currency::EUR));
        let whole = Money::sum(Currency::EUR, bases.iter().copied()).unwrap();
        let amount = whole.share(rate, Rounding::HalfUp).unwrap();
        let shares = spread_charge(amount, &bases, rate).unwrap();
        assert_eq!(Money::sum(Currency::EUR, shares.iter().copied()).unwrap(), amount);
        assert_eq!(shares.iter().map(|share| share.minor()).collect::<Vec<_>>(), [3, 3, 2, 31_537]);
        assert_eq!(amount.split(&bases.map(Money::minor)).last().map(|share| share.minor()), Some(31_536));
    }

    #[test]
    fn a_total_in_coarse_steps_is_still_all_handed_out() {
        let bases = [Money::new(333, Currency::EUR), Money::new(667, Currency::EUR)];
        let shares = spread_charge(Money::new(100, Currency::EUR), &bases, Decimal::new(5, 2)).unwrap();
        assert_eq!(shares.iter().map(|share| share.minor()).sum::<i64>(), 100);
    }
}
