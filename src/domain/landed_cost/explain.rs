//! A receipt told in the order of its arithmetic, as values; `wording` and the command line have the words.

use rust_decimal::Decimal;

use super::receipt::{ChargeKind, Component, FeeKind, Receipt};
use crate::domain::fx::FxUsed;
use crate::domain::money::Money;
use crate::domain::rulebook::{Hs6, RuleId};

/// One step of the arithmetic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A rate of exchange was used.
    Exchange(FxUsed),
    /// Goods of one line came to this.
    Goods {
        /// Which line.
        index: usize,
        /// Its subheading.
        hs6: Hs6,
        /// How many.
        quantity: u32,
        /// The amount.
        amount: Money,
    },
    /// A share of carriage and insurance fell on a line.
    Carriage {
        /// Which line.
        index: usize,
        /// Of the shipping charge.
        shipping: Money,
        /// Of the insurance.
        insurance: Money,
    },
    /// What customs sees.
    CustomsValue(Money),
    /// A component of duty or tax.
    Charged {
        /// Which line.
        index: usize,
        /// What it is.
        kind: ChargeKind,
        /// The rate as it was applied, if there is one.
        rate: Option<String>,
        /// The same as a number, where it is a fraction.
        fraction: Option<Decimal>,
        /// On which amount.
        base: Option<Money>,
        /// It came to this.
        amount: Money,
        /// By which rule.
        rule: RuleId,
    },
    /// A fee; of the whole consignment when no line is named.
    Fee {
        /// Which line.
        index: Option<usize>,
        /// What for.
        kind: FeeKind,
        /// How much.
        amount: Money,
        /// By which rule.
        rule: RuleId,
    },
    /// All together.
    Total(Money),
    /// Who collects the charges.
    Collected {
        /// At checkout.
        at_checkout: Money,
        /// On delivery.
        on_delivery: Money,
    },
}

fn charged(index: usize, component: &Component) -> Step {
    Step::Charged {
        index,
        kind: component.kind,
        rate: component.rate.as_ref().map(ToString::to_string),
        fraction: component.rate.as_deref().and_then(|rate| rate.parse().ok()),
        base: component.base,
        amount: component.amount,
        rule: component.rule.clone(),
    }
}

/// The steps of a receipt.
pub fn explain(receipt: &Receipt) -> Vec<Step> {
    let mut steps: Vec<Step> = receipt.fx.iter().cloned().map(Step::Exchange).collect();
    let lines = &receipt.lines;
    steps.extend(lines.iter().map(|line| Step::Goods {
        index: line.index,
        hs6: line.hs6,
        quantity: line.quantity,
        amount: line.goods,
    }));
    let carried = lines.iter().filter(|line| !line.shipping_share.is_zero() || !line.insurance_share.is_zero());
    steps.extend(carried.map(|line| Step::Carriage {
        index: line.index,
        shipping: line.shipping_share,
        insurance: line.insurance_share,
    }));
    steps.push(Step::CustomsValue(receipt.totals.customs_value));
    steps.extend(lines.iter().flat_map(|line| line.duty.iter().map(|duty| charged(line.index, duty))));
    for line in lines {
        steps.extend(line.fees.iter().map(|fee| Step::Fee {
            index: Some(line.index),
            kind: fee.kind,
            amount: fee.amount,
            rule: fee.rule.clone(),
        }));
    }
    steps.extend(receipt.fees.iter().map(|fee| Step::Fee {
        index: None,
        kind: fee.kind,
        amount: fee.amount,
        rule: fee.rule.clone(),
    }));
    steps.extend(lines.iter().flat_map(|line| line.tax.iter().map(|tax| charged(line.index, tax))));
    steps.push(Step::Total(receipt.totals.total));
    steps.push(Step::Collected { at_checkout: receipt.at_checkout.total, on_delivery: receipt.on_delivery.total });
    steps
}
