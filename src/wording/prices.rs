//! What has to stand beside a price, in words: the unit price, what a reduction is measured by, who pays at the border.

use super::Speaker;
use crate::domain::lanes::Incoterm;
use crate::domain::measures::{Measure, UnitPrice};
use crate::domain::reductions::Before;

impl Speaker {
    /// An amount of something: `100 g`.
    pub fn measure(&self, measure: &Measure) -> String {
        let amount = self.decimal(measure.amount());
        self.say("measure-of").with("amount", amount).with("unit", measure.unit().as_str()).to_string()
    }

    /// A unit price as HTML: `€ 12.40 / 100 g`, and of one kilogram `/ kg`.
    pub fn unit_price(&self, unit: &UnitPrice) -> String {
        let one = unit.per.amount() == rust_decimal::Decimal::ONE;
        let per = if one {
            self.say("measure-one").with("unit", unit.per.unit().as_str()).to_string()
        } else {
            self.measure(&unit.per)
        };
        self.say("prices-per").with("price", unit.price).with("per", per).html()
    }

    /// What a reduced price is measured by, as HTML.
    pub fn before(&self, before: &Before) -> String {
        let said = match before {
            Before::Lowest { days, price } => self.say("prices-lowest").with("days", *days).with("price", *price),
            Before::Regular(price) => self.say("prices-before").with("price", *price),
        };
        said.html()
    }

    /// Who pays duty and tax at the border, as the buyer needs to know it.
    pub fn incoterm(&self, incoterm: &Incoterm) -> String {
        self.say("incoterm-says").with("incoterm", incoterm.as_str()).to_string()
    }
}
