//! Orders: what was bought, at which charges, and what may happen to it.
//!
//! An order keeps every charge with the inputs it came from and is never priced again: refunds and proofs come from
//! what stands here.

use chrono::{DateTime, Utc};

use super::accounts::Email;
use super::addresses::Address;
pub use super::consignments::ConsignmentState;
use super::country::{Country, Region};
use super::ids::{
    AccountId, AttemptId, BrandId, CartId, ConsignmentId, ConsignmentNumber, OrderId, OrderLineId, OrderNumber, Sku,
    Slug, TrackingNumber, VariantId,
};
use super::landed_cost::{Collected, Component, Receipt};
use super::letters::Recipient;
use super::money::{Currency, Money, MoneyError};
use super::personal::Personalised;
use super::rerouting::Road;
use super::routing::{Alternative, LockedPlan, Reason, Terms, Which};
pub use super::rulebook::Collector;
use super::rulebook::{Hs6, RuleId};
use super::storefront::{Language, Storefront};
use super::words::words;

words! {
    /// Where an order stands.
    OrderState "state of an order" {
        /// Stock is held, the payment is open.
        AwaitingPayment = "awaiting_payment",
        /// Paid: the goods are being sent.
        Paid = "paid",
        /// The payment was declined; the stock is back.
        Declined = "declined",
        /// Nobody paid in time; the stock is back.
        Cancelled = "cancelled",
    }

    /// Where a payment stands.
    PaymentState "state of a payment" {
        /// Asked for, or about to be.
        Open = "open",
        /// The shopper has to confirm it at their bank.
        NeedsConfirmation = "needs_confirmation",
        /// The money is ours.
        Captured = "captured",
        /// It was declined.
        Declined = "declined",
        /// Nobody paid in time.
        Cancelled = "cancelled",
    }

    /// What a charge is for, beside the kinds of duty and tax.
    ChargePart "part of a charge" {
        /// It belongs to the goods.
        Goods = "goods",
        /// It belongs to the shipping.
        Shipping = "shipping",
    }
}

impl OrderState {
    /// Whether an order may move from here to there.
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::AwaitingPayment, Self::Paid | Self::Declined | Self::Cancelled))
    }
}

/// One stored amount of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    /// The line it belongs to; none for a fee of the whole consignment.
    pub line: Option<OrderLineId>,
    /// `goods`, `shipping`, `insurance`, or the kind of duty, tax or fee, as `landed_cost` names it.
    pub kind: String,
    /// Whether it falls on goods or shipping.
    pub part: ChargePart,
    /// The amount.
    pub amount: Money,
    /// Who collects it.
    pub collector: Collector,
    /// The rate, as printed on the receipt.
    pub rate: Option<String>,
    /// What the rate was applied to.
    pub base: Option<Money>,
    /// The rule it came from; `goods` and `shipping` come from prices.
    pub rule: String,
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLine {
    /// Its id.
    pub id: OrderLineId,
    /// The consignment it travels in.
    pub consignment: ConsignmentId,
    /// Whose goods.
    pub brand: BrandId,
    /// The variant.
    pub variant: VariantId,
    /// The brand's code.
    pub sku: Sku,
    /// Its listing's part of addresses.
    pub slug: Slug,
    /// Its name in the order's language.
    pub title: String,
    /// The choices, in the order's language.
    pub options: String,
    /// The key of its picture; empty where there is none.
    pub media: String,
    /// Units.
    pub quantity: u32,
    /// Goods, without duty and tax.
    pub goods: Money,
    /// Goods with the duty and tax that fall on them.
    pub total: Money,
    /// Tariff subheading.
    pub hs6: Hs6,
    /// Country of origin.
    pub origin: Country,
    /// For whom it is made, where it is made for somebody: as it was asked for, for ever.
    pub personal: Option<Personalised>,
}

impl OrderLine {
    /// Which goods these are: the variant and, where they are made for somebody, for whom.
    pub fn which(&self) -> Which {
        (self.variant.clone(), self.personal.as_ref().map(|made| made.id.clone()))
    }
}

/// One consignment of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consignment {
    /// Its id.
    pub id: ConsignmentId,
    /// The number on the parcel.
    pub number: ConsignmentNumber,
    /// What its carrier calls it, once it is known.
    pub tracking: Option<TrackingNumber>,
    /// Where it stands.
    pub state: ConsignmentState,
    /// What was agreed.
    pub terms: Terms,
    /// What it costs.
    pub receipt: Receipt,
    /// Why this road was chosen.
    pub reason: Reason,
    /// What the others would have cost.
    pub alternatives: Vec<Alternative>,
    /// The road it goes by now, where that is not the one it was sold on.
    pub road: Option<Box<Road>>,
    /// The consignment whose place it takes, where that is gone: nobody paid for this one.
    pub replaces: Option<ConsignmentId>,
}

impl Consignment {
    /// What is agreed about the road it goes by.
    pub fn way(&self) -> &Terms {
        self.road.as_ref().map_or(&self.terms, |road| &road.terms)
    }

    /// What the road costs that it goes by.
    pub fn cost(&self) -> &Receipt {
        self.road.as_ref().map_or(&self.receipt, |road| &road.receipt)
    }

    /// The consignment as it travels, for those who pack, declare and carry it.
    #[must_use]
    pub fn travelling(&self) -> Self {
        Self { terms: self.way().clone(), receipt: self.cost().clone(), ..self.clone() }
    }

    /// The consignment as which its goods were sold.
    pub fn sold_as(&self) -> &ConsignmentId {
        self.replaces.as_ref().unwrap_or(&self.id)
    }
}

/// The sums of an order, in its storefront's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderTotals {
    /// Goods.
    pub goods: Money,
    /// Shipping and insurance.
    pub shipping: Money,
    /// Duty.
    pub duty: Money,
    /// Tax.
    pub tax: Money,
    /// Fees.
    pub fees: Money,
    /// What is paid.
    pub total: Money,
}

/// An order without its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// The number people read.
    pub number: OrderNumber,
    /// The checkout it came from.
    pub attempt: AttemptId,
    /// Whose it is, where someone was signed in.
    pub account: Option<AccountId>,
    /// The cart it was made of.
    pub cart: CartId,
    /// Where it stands.
    pub state: OrderState,
    /// The hash of the key that opens it for a guest.
    pub key_hash: String,
    /// The language of its letters.
    pub language: Language,
    /// Where it goes.
    pub country: Country,
    /// The region, where tax depends on it.
    pub region: Option<Region>,
    /// Its currency.
    pub currency: Currency,
    /// Where letters go.
    pub email: Email,
    /// The address.
    pub address: Address,
    /// Its sums.
    pub totals: OrderTotals,
    /// The plan it was placed with.
    pub plan: LockedPlan,
    /// When it was placed.
    pub placed_at: DateTime<Utc>,
    /// When it was paid.
    pub paid_at: Option<DateTime<Utc>>,
}

impl Order {
    /// The storefront it was placed in.
    pub fn storefront(&self) -> Storefront {
        let own = self.plan.consignments.first().map_or(self.currency, |terms| terms.freight.price.currency());
        Storefront::of(self.language, self.country, own).paid_in(self.currency, own)
    }
}

impl Order {
    /// Who gets its letters.
    pub fn recipient(&self) -> Recipient {
        Recipient { email: self.email.clone(), language: self.language, country: self.country }
    }
}

/// The sums of receipts in one currency.
///
/// # Errors
/// [`MoneyError`] when the receipts are of several currencies or too large.
pub fn totals<'r>(
    currency: Currency,
    receipts: impl Iterator<Item = &'r Receipt> + Clone,
) -> Result<OrderTotals, MoneyError> {
    let sum = |pick: fn(&Receipt) -> Money| Money::sum(currency, receipts.clone().map(pick));
    Ok(OrderTotals {
        goods: sum(|receipt| receipt.totals.goods)?,
        shipping: sum(|receipt| receipt.totals.shipping)?.plus(sum(|receipt| receipt.totals.insurance)?)?,
        duty: sum(|receipt| receipt.totals.duty)?,
        tax: sum(|receipt| receipt.totals.tax)?,
        fees: sum(|receipt| receipt.totals.fees)?,
        total: sum(|receipt| receipt.totals.total)?,
    })
}

/// Who collects: the seller where what is collected at checkout is not nothing.
fn collector(pick: fn(&Collected) -> Money, receipt: &Receipt) -> Collector {
    if pick(&receipt.at_checkout).is_zero() { Collector::Delivery } else { Collector::Checkout }
}

/// Every amount of a receipt as a charge of its own, so that their sum is the receipt's total. `lines` are the order
/// lines in the receipt's order.
///
/// # Errors
/// [`MoneyError`]; never for a receipt that was quoted.
pub fn charges(receipt: &Receipt, lines: &[OrderLineId]) -> Result<Vec<Charge>, MoneyError> {
    let mut charges = Vec::new();
    let (duty_by, tax_by) = (collector(|by| by.duty, receipt), collector(|by| by.tax, receipt));
    let fees_by = collector(|by| by.fees, receipt);
    let priced = |kind: &str, line: &OrderLineId, part, amount| Charge {
        line: Some(line.clone()),
        kind: kind.to_owned(),
        part,
        amount,
        collector: Collector::Checkout,
        rate: None,
        base: None,
        rule: kind.to_owned(),
    };
    for (line, id) in receipt.lines.iter().zip(lines) {
        charges.push(priced("goods", id, ChargePart::Goods, line.goods));
        charges.push(priced("shipping", id, ChargePart::Shipping, line.shipping_share));
        charges.push(priced("insurance", id, ChargePart::Shipping, line.insurance_share));
        for (components, by) in [(&line.duty, duty_by), (&line.tax, tax_by)] {
            for component in components {
                charges.extend(parts(component, by, id)?);
            }
        }
        for fee in &line.fees {
            charges.push(fee_charge(fee.kind.to_string(), fee.amount, &fee.rule, fees_by, Some(id.clone())));
        }
    }
    for fee in &receipt.fees {
        charges.push(fee_charge(fee.kind.to_string(), fee.amount, &fee.rule, fees_by, None));
    }
    charges.retain(|charge| !charge.amount.is_zero());
    Ok(charges)
}

fn parts(component: &Component, by: Collector, line: &OrderLineId) -> Result<[Charge; 2], MoneyError> {
    let on_shipping = component.amount.minus(component.on_goods)?;
    let charge = |part, amount| Charge {
        line: Some(line.clone()),
        kind: component.kind.to_string(),
        part,
        amount,
        collector: by,
        rate: component.rate.as_ref().map(ToString::to_string),
        base: component.base,
        rule: component.rule.to_string(),
    };
    Ok([charge(ChargePart::Goods, component.on_goods), charge(ChargePart::Shipping, on_shipping)])
}

fn fee_charge(kind: String, amount: Money, rule: &RuleId, by: Collector, line: Option<OrderLineId>) -> Charge {
    Charge {
        line,
        kind,
        part: ChargePart::Shipping,
        amount,
        collector: by,
        rate: None,
        base: None,
        rule: rule.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_that_ended_moves_no_more() {
        for was in [OrderState::Paid, OrderState::Declined, OrderState::Cancelled] {
            assert!(OrderState::ALL.iter().all(|next| !was.may_become(*next)), "{was}");
        }
        assert!(OrderState::AwaitingPayment.may_become(OrderState::Paid));
        assert!(!OrderState::AwaitingPayment.may_become(OrderState::AwaitingPayment));
    }
}
