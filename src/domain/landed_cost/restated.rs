//! A receipt in a currency that is not the destination's.
//!
//! Law reckons and rounds in the currency of the country: the quote is made there. Its total is then converted once and
//! spread over its parts by largest remainder, so that they add up in the other currency too; both receipts are kept.

use rust_decimal::{Decimal, RoundingStrategy};

use super::collect::collected;
use super::receipt::{Component, Receipt, Totals};
use crate::domain::fx::FxUsed;
use crate::domain::money::{Currency, Money, MoneyError, Rounding};

/// The receipt in the currency a rate leads to, with the receipt as it was quoted inside.
///
/// # Errors
/// [`MoneyError`] when the rate is of another pair, or an amount too large.
pub fn restated(quoted: Receipt, fx: FxUsed) -> Result<Receipt, MoneyError> {
    let into = fx.to;
    let mut shares = spread(&parts(&quoted)?, &fx)?.into_iter();
    let mut next = || shares.next().unwrap_or(Money::zero(into));
    let values: Vec<Money> = quoted.lines.iter().map(|line| line.customs_value).collect();
    let mut stated = quoted.clone();
    for (line, value) in stated.lines.iter_mut().zip(spread(&values, &fx)?) {
        (line.goods, line.shipping_share, line.insurance_share) = (next(), next(), next());
        line.customs_value = value;
        for component in line.duty.iter_mut().chain(&mut line.tax) {
            component.on_goods = next();
            component.amount = component.on_goods.plus(next())?;
            component.base = component.base.map(|base| fx.convert(base, Rounding::HalfUp)).transpose()?;
        }
        line.fees.iter_mut().for_each(|fee| fee.amount = next());
    }
    stated.fees.iter_mut().for_each(|fee| fee.amount = next());
    stated.totals = totals(&stated, into)?;
    let (all, there, left) = (&stated.totals, &quoted.at_checkout, &quoted.on_delivery);
    let share = |all: Money, there: Money, left: Money| all.part(there.minor(), left.minor());
    stated.at_checkout = collected(
        share(all.duty, there.duty, left.duty),
        share(all.tax, there.tax, left.tax),
        share(all.fees, there.fees, left.fees),
    )?;
    stated.on_delivery = collected(
        all.duty.minus(stated.at_checkout.duty)?,
        all.tax.minus(stated.at_checkout.tax)?,
        all.fees.minus(stated.at_checkout.fees)?,
    )?;
    stated.currency = into;
    stated.fx.push(fx);
    stated.local = Some(Box::new(quoted));
    Ok(stated)
}

/// Every amount of which the total is the sum, in the order in which they are given back.
fn parts(receipt: &Receipt) -> Result<Vec<Money>, MoneyError> {
    let mut parts = Vec::with_capacity(receipt.lines.len() * 8 + receipt.fees.len());
    for line in &receipt.lines {
        parts.extend([line.goods, line.shipping_share, line.insurance_share]);
        for Component { on_goods, amount, .. } in line.duty.iter().chain(&line.tax) {
            parts.extend([*on_goods, amount.minus(*on_goods)?]);
        }
        parts.extend(line.fees.iter().map(|fee| fee.amount));
    }
    parts.extend(receipt.fees.iter().map(|fee| fee.amount));
    Ok(parts)
}

/// The amounts converted so that they add up to their converted sum, which is rounded once: each is cut, and what is then
/// missing goes, one unit each, to those that lost most by it, the earlier first.
fn spread(parts: &[Money], fx: &FxUsed) -> Result<Vec<Money>, MoneyError> {
    let whole = fx.convert(Money::sum(fx.from, parts.iter().copied())?, Rounding::HalfUp)?;
    let mut shares = Vec::with_capacity(parts.len());
    let mut lost: Vec<(Decimal, usize)> = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate() {
        let exact = part.decimal().checked_mul(fx.rate).ok_or(MoneyError::TooLarge)?;
        // Towards the smaller number, also below zero: then nothing is ever handed out twice.
        let cut = exact.round_dp_with_strategy(fx.to.digits(), RoundingStrategy::ToNegativeInfinity);
        let share = Money::from_decimal(cut, fx.to, Rounding::HalfUp)?;
        lost.push((share.decimal() - exact, at));
        shares.push(share);
    }
    lost.sort();
    let missing = whole.minus(Money::sum(fx.to, shares.iter().copied())?)?.minor();
    for (_, at) in lost.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
        if let Some(share) = shares.get_mut(at) {
            *share = share.plus(Money::new(1, fx.to))?;
        }
    }
    Ok(shares)
}

fn totals(receipt: &Receipt, currency: Currency) -> Result<Totals, MoneyError> {
    let zero = Money::zero(currency);
    let mut sums = Totals {
        goods: zero,
        shipping: zero,
        insurance: zero,
        customs_value: zero,
        duty: zero,
        tax: zero,
        fees: Money::sum(currency, receipt.fees.iter().map(|fee| fee.amount))?,
        total: zero,
    };
    for line in &receipt.lines {
        sums.goods = sums.goods.plus(line.goods)?;
        sums.shipping = sums.shipping.plus(line.shipping_share)?;
        sums.insurance = sums.insurance.plus(line.insurance_share)?;
        sums.customs_value = sums.customs_value.plus(line.customs_value)?;
        sums.duty = sums.duty.plus(line.duty_amount()?)?;
        sums.tax = sums.tax.plus(line.tax_amount()?)?;
        sums.fees = line.fees.iter().try_fold(sums.fees, |sum, fee| sum.plus(fee.amount))?;
    }
    let all = [sums.goods, sums.shipping, sums.insurance, sums.duty, sums.tax, sums.fees];
    sums.total = Money::sum(currency, all)?;
    Ok(sums)
}
