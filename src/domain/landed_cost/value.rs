//! Goods, shares of the charges for carriage, customs value.

use rust_decimal::Decimal;

use super::receipt::ReceiptLine;
use super::work::Work;
use super::{Consignment, Unquotable};
use crate::domain::money::{Money, MoneyError, Rounding};
use crate::domain::rulebook::Valuation;

/// Fills in the lines with all that comes before duty.
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
        let customs_value = match (work.crosses(), work.market.valuation) {
            (false, _) => zero,
            (true, Valuation::Fob) => goods,
            (true, Valuation::Cif) => goods.plus(shipping_share)?.plus(insurance_share)?,
        };
        work.customs_value = work.customs_value.plus(customs_value)?;
        work.lines.push(ReceiptLine {
            index,
            hs6: line.hs6,
            quantity: line.quantity,
            goods,
            shipping_share,
            insurance_share,
            customs_value,
            duty: Vec::new(),
            tax: Vec::new(),
            fees: Vec::new(),
        });
    }
    Ok(())
}

/// The part of a charge on `goods` and `rest` together that falls on the goods.
pub(super) fn part_on_goods(amount: Money, goods: Money, rest: Money) -> Money {
    if rest.is_zero() || amount.is_zero() {
        return amount;
    }
    amount.split(&[goods.minor(), rest.minor()]).first().copied().unwrap_or(amount)
}

/// `rate` of an amount, not rounded.
pub(super) fn share_of(amount: Money, rate: Decimal) -> Result<Decimal, MoneyError> {
    amount.decimal().checked_mul(rate).ok_or(MoneyError::TooLarge)
}
