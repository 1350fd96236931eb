//! What the books say of a refund: the sale turned round, for the units that come back.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::{Former, Paid, RefundPlan, portion, units_of};
use crate::domain::ids::{BrandId, OrderLineId};
use crate::domain::ledger::{BrandShare, Entry, Fate, GivenBack, Unbalanced, refund};
use crate::domain::money::{Money, MoneyError};
use crate::domain::orders::{Consignment, OrderLine, OrderTotals};
use crate::domain::pricing::GoodsPrice;
use crate::domain::settlements::Parts;

/// Why an order's books cannot be written: its rows do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unbookable {
    /// A line is not in the plan it was sold by.
    #[error("line {0} is not in the plan of its consignment")]
    NoPrice(OrderLineId),
    /// The entry does not balance.
    #[error(transparent)]
    Unbalanced(#[from] Unbalanced),
    /// An amount is too large.
    #[error(transparent)]
    Amount(#[from] MoneyError),
}

/// How the price of one unit of a line came about, as the plan kept it, in the currency of the order.
pub fn price_of(line: &OrderLine, consignments: &[Consignment]) -> Option<GoodsPrice> {
    let consignment = consignments.iter().find(|known| known.id == line.consignment)?;
    let agreed = consignment.terms.lines.iter().find(|term| term.sku == line.sku)?;
    agreed.price.stated(&consignment.receipt)
}

impl RefundPlan {
    /// The sums of the refund, as the books name them.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn totals(&self) -> Result<OrderTotals, MoneyError> {
        let carried = |part: fn(&super::Carriage) -> Money| {
            Money::sum(self.currency, self.carriage.iter().map(|back| part(&back.carriage)))
        };
        let gone =
            |part: fn(&Parts) -> Money| Money::sum(self.currency, self.settled.iter().map(|gone| part(&gone.parts)));
        Ok(OrderTotals {
            goods: self.sum_of(|line| Ok(line.goods))?,
            shipping: carried(|carriage| carriage.shipping)?,
            duty: self
                .sum_of(|line| Ok(line.duty))?
                .plus(carried(|carriage| carriage.duty)?)?
                .minus(gone(|parts| parts.duty)?)?,
            tax: self
                .sum_of(|line| Ok(line.tax))?
                .plus(carried(|carriage| carriage.tax)?)?
                .minus(gone(|parts| parts.tax)?)?,
            fees: carried(|carriage| carriage.fees)?.minus(gone(|parts| parts.fees)?)?,
            total: self.total()?,
        })
    }

    /// The entry of the refund. Each brand's share is what all units back so far come to, less what those before came
    /// to, so that nothing is left over when the last unit is back.
    ///
    /// # Errors
    /// [`Unbookable`] when the order's rows do not fit together.
    pub fn entry(
        &self,
        paid: &Paid,
        former: &[Former],
        (lines, consignments): (&[OrderLine], &[Consignment]),
        commissions: &HashMap<BrandId, Decimal>,
        fate: Fate,
    ) -> Result<Entry, Unbookable> {
        let mut shares = Vec::new();
        for back in &self.lines {
            let missing = || Unbookable::NoPrice(back.line.clone());
            let line = lines.iter().find(|line| line.id == back.line).ok_or_else(missing)?;
            let bought = paid.lines().find(|line| line.line == back.line).ok_or_else(missing)?;
            let price = price_of(line, consignments).ok_or_else(missing)?;
            let before: u32 = former.iter().map(|gone| units_of(&gone.lines, &back.line)).sum();
            let share = |units: u32| BrandShare {
                brand: line.brand.clone(),
                goods: portion(bought.goods, bought.quantity, 0, units),
                price: price.clone(),
                quantity: units,
                commission: commissions.get(&line.brand).copied().unwrap_or_default(),
            };
            shares.push(GivenBack { before: share(before), after: share(before.saturating_add(back.quantity)) });
        }
        Ok(refund(&self.totals()?, &shares, fate)?)
    }
}
