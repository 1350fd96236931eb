//! What a quote is: every amount with the rule and the rate it came from.
//!
//! A receipt is stored with its order and re-proved by `entrepot verify`, years later: it is
//! values only, never text for people.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Channel, Route};
use crate::domain::country::{Country, Region};
use crate::domain::fx::FxUsed;
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::rulebook::rows::Head;
use crate::domain::rulebook::{Hs6, RuleId, RulebookHash, Text};
use crate::domain::words::words;

words! {
    /// What a component of duty or tax is.
    ChargeKind "kind of duty or tax" {
        /// A percentage of the customs value.
        AdValorem = "ad_valorem",
        /// So much per kilogram, piece or pair.
        Specific = "specific",
        /// Safeguard, anti-dumping, section 301 and the like.
        Additional = "additional",
        /// An amount per item or parcel.
        Flat = "flat",
        /// Value added tax.
        Vat = "vat",
        /// Goods and services tax.
        Gst = "gst",
        /// Sales tax.
        Sales = "sales",
        /// Consumption tax.
        Consumption = "consumption",
        /// Excise.
        Excise = "excise",
        /// A province's tax.
        Provincial = "provincial",
    }
}

impl ChargeKind {
    /// Whether it is a tax; else it is a duty.
    pub fn is_tax(self) -> bool {
        !matches!(self, Self::AdValorem | Self::Specific | Self::Additional | Self::Flat)
    }
}

/// One component of duty or tax of one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Component {
    /// What it is.
    pub kind: ChargeKind,
    /// The rate as a decimal fraction (`"0.19"`), or a specific rate with its unit (`"1.20/kg"`); none for a flat amount.
    pub rate: Option<Text>,
    /// What the rate was applied to; none for a flat amount.
    pub base: Option<Money>,
    /// The amount.
    pub amount: Money,
    /// Of the amount, what falls on the goods. The rest falls on shipping.
    pub on_goods: Money,
    /// The rule it came from. A waived charge names the rule that waived it, with an amount of zero.
    pub rule: RuleId,
}

/// A fee of an authority or a carrier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// `clearance`, `handling` or `processing`.
    pub kind: FeeKind,
    /// The amount.
    pub amount: Money,
    /// The rule it came from.
    pub rule: RuleId,
}

words! {
    /// What a fee is for.
    FeeKind "clearance, handling or processing" {
        /// Clearing customs.
        Clearance = "clearance",
        /// Handling by post or carrier.
        Handling = "handling",
        /// Processing by the authority.
        Processing = "processing",
    }
}

/// One line of goods with all that it bears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptLine {
    /// Its place in the request.
    pub index: usize,
    /// Its tariff subheading.
    pub hs6: Hs6,
    /// How many units.
    pub quantity: u32,
    /// Unit price × quantity in the receipt's currency, rounded once.
    pub goods: Money,
    /// Its share of the shipping charge.
    pub shipping_share: Money,
    /// Its share of the insurance.
    pub insurance_share: Money,
    /// What duty is computed on.
    pub customs_value: Money,
    /// Duty.
    pub duty: Vec<Component>,
    /// Tax.
    pub tax: Vec<Component>,
    /// Fees counted per item.
    pub fees: Vec<Fee>,
}

impl ReceiptLine {
    fn total_of(&self, components: &[Component], part: impl Fn(&Component) -> Money) -> Result<Money, MoneyError> {
        Money::sum(self.goods.currency(), components.iter().map(part))
    }

    /// All duty of the line.
    ///
    /// # Errors
    /// As [`Money::plus`]; never in a receipt that was quoted.
    pub fn duty_amount(&self) -> Result<Money, MoneyError> {
        self.total_of(&self.duty, |component| component.amount)
    }

    /// All tax of the line.
    ///
    /// # Errors
    /// As [`Money::plus`]; never in a receipt that was quoted.
    pub fn tax_amount(&self) -> Result<Money, MoneyError> {
        self.total_of(&self.tax, |component| component.amount)
    }

    /// Duty and tax that fall on the goods, not on shipping.
    ///
    /// # Errors
    /// As [`Money::plus`]; never in a receipt that was quoted.
    pub fn charges_on_goods(&self) -> Result<Money, MoneyError> {
        self.total_of(&self.duty, |component| component.on_goods)?
            .plus(self.total_of(&self.tax, |component| component.on_goods)?)
    }

    /// Goods with their duty and tax: what the line costs on the page, shipping apart.
    ///
    /// # Errors
    /// As [`Money::plus`]; never in a receipt that was quoted.
    pub fn all_in(&self) -> Result<Money, MoneyError> {
        self.goods.plus(self.charges_on_goods()?)
    }
}

/// The sums of a receipt. `total` is exactly the sum of goods, shipping, insurance, duty, tax and fees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Goods.
    pub goods: Money,
    /// Shipping.
    pub shipping: Money,
    /// Insurance.
    pub insurance: Money,
    /// What duty was computed on; not part of the total.
    pub customs_value: Money,
    /// Duty.
    pub duty: Money,
    /// Tax.
    pub tax: Money,
    /// Fees of lines and of the consignment.
    pub fees: Money,
    /// What the buyer pays in all.
    pub total: Money,
}

/// What the legal collector is owed. The two collections of a receipt add up to its totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collected {
    /// Duty.
    pub duty: Money,
    /// Tax.
    pub tax: Money,
    /// Fees.
    pub fees: Money,
    /// The three together.
    pub total: Money,
}

/// A rule that the receipt names, with the days it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleUsed {
    /// Its id, stable across releases.
    pub id: RuleId,
    /// What it says, in English.
    pub title: Text,
    /// Law or source it rests on.
    pub basis: Text,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Whether its row is marked as uncertain: shown to operators, never to shoppers.
    pub uncertain: bool,
}

impl From<&Head> for RuleUsed {
    fn from(head: &Head) -> Self {
        Self {
            id: head.id.clone(),
            title: head.title.clone(),
            basis: head.source.clone(),
            from: head.from,
            to: head.to,
            uncertain: head.uncertain,
        }
    }
}

/// Something worth saying about the quote, as a code; `wording` has the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it is about.
    pub code: NoticeCode,
    /// An amount it speaks of, where it does: the threshold, or what is left to it.
    pub amount: Option<Money>,
    /// The rule it rests on.
    pub rule: RuleId,
}

/// The things a quote may have to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeCode {
    /// Duty is waived: the value is within the relief.
    DutyRelief,
    /// The consignment is over the relief, so duty applies.
    OverDutyThreshold,
    /// Further goods of a tariff line already in the consignment add no flat duty.
    FlatDutyShared,
    /// Tax is collected at checkout under a scheme.
    TaxAtCheckout,
    /// A row the quote leans on is marked as uncertain.
    UncertainRule,
    /// A sale from stock already in free circulation.
    DomesticSale,
}

/// The landed cost of one consignment, in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The day whose rules and rates apply.
    pub date: NaiveDate,
    /// Where it goes.
    pub destination: Country,
    /// The region, where tax depends on it.
    pub region: Option<Region>,
    /// Country of origin of the goods.
    pub origin: Country,
    /// How it crosses the border, if it does.
    pub route: Route,
    /// By which channel.
    pub channel: Channel,
    /// The currency of every amount.
    pub currency: Currency,
    /// Exchange rates used.
    pub fx: Vec<FxUsed>,
    /// The lines, in the order of the request.
    pub lines: Vec<ReceiptLine>,
    /// Fees of the whole consignment.
    pub fees: Vec<Fee>,
    /// The sums.
    pub totals: Totals,
    /// What the seller legally collects at checkout.
    pub at_checkout: Collected,
    /// What is legally collected at the border.
    pub on_delivery: Collected,
    /// Every rule named, once.
    pub rules: Vec<RuleUsed>,
    /// What is worth saying.
    pub notices: Vec<Notice>,
    /// The rulebook it was computed with.
    pub rulebook: RulebookHash,
    /// The version of the arithmetic.
    pub engine: u32,
    /// Where the buyer pays in another currency than the destination's: the receipt in the destination's, as law made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local: Option<Box<Receipt>>,
}

impl Receipt {
    /// The receipt as law made it, in the destination's currency.
    pub fn levied(&self) -> &Self {
        self.local.as_deref().unwrap_or(self)
    }

    /// The rate at which it was converted, where it is not in the destination's currency.
    pub fn restated_at(&self) -> Option<&FxUsed> {
        let local = self.local.as_deref()?;
        self.fx.iter().find(|used| (used.from, used.to) == (local.currency, self.currency))
    }

    /// Goods with the duty and tax that fall on them: the shelf price of a consignment of one unit.
    ///
    /// # Errors
    /// As [`Money::plus`]; never in a receipt that was quoted.
    pub fn goods_all_in(&self) -> Result<Money, MoneyError> {
        self.lines.iter().try_fold(Money::zero(self.currency), |sum, line| sum.plus(line.all_in()?))
    }

    /// Shipping and insurance with the duty, tax and fees that fall on them: `goods_all_in` + `shipping_all_in` = total.
    ///
    /// # Errors
    /// As [`Money::plus`]; never in a receipt that was quoted.
    pub fn shipping_all_in(&self) -> Result<Money, MoneyError> {
        self.totals.total.minus(self.goods_all_in()?)
    }
}
