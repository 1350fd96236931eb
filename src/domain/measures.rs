//! How much there is in one unit, and what so much of it costs: the price by which goods of different packs compare.
//!
//! Directive 98/6/EC art. 3 and its like elsewhere ask for the price per kilogram, litre, metre, square metre or
//! piece; which of them a market uses, and of how much, is data of the rulebook (`unit_prices` of `markets`).

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::ids::Malformed;
use super::money::{Money, Rounding};
use super::rulebook::Plain;
use super::words::words;

/// The most that may be in one unit, in its own unit: a guard, not a rule of the trade.
const MOST: u32 = 1_000_000;

words! {
    /// What goods are measured in.
    Unit "unit of measure" {
        /// A gram.
        Gram = "g",
        /// A kilogram.
        Kilogram = "kg",
        /// A millilitre.
        Millilitre = "ml",
        /// A litre.
        Litre = "l",
        /// A metre.
        Metre = "m",
        /// A square metre.
        SquareMetre = "m2",
        /// A piece.
        Piece = "piece",
        /// An avoirdupois ounce.
        Ounce = "oz",
        /// A fluid ounce of the United States.
        FluidOunce = "floz",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Mass,
    Volume,
    Length,
    Area,
    Count,
}

impl Unit {
    /// What a brand may give: the units of the SI, and pieces.
    pub const GIVEN: [Self; 7] =
        [Self::Gram, Self::Kilogram, Self::Millilitre, Self::Litre, Self::Metre, Self::SquareMetre, Self::Piece];

    /// What it measures, and how many of the smallest unit of that it is.
    fn size(self) -> (Dimension, Decimal) {
        match self {
            Self::Gram => (Dimension::Mass, Decimal::ONE),
            Self::Kilogram => (Dimension::Mass, Decimal::ONE_THOUSAND),
            // Exact by definition: the international yard and pound of 1959.
            Self::Ounce => (Dimension::Mass, Decimal::from_parts(2_579_719_349, 6, 0, false, 9)),
            Self::Millilitre => (Dimension::Volume, Decimal::ONE),
            Self::Litre => (Dimension::Volume, Decimal::ONE_THOUSAND),
            // Exact by definition: 231 cubic inches to the gallon of 128 fluid ounces.
            Self::FluidOunce => (Dimension::Volume, Decimal::from_parts(3_677_519_497, 68, 0, false, 10)),
            Self::Metre => (Dimension::Length, Decimal::ONE),
            Self::SquareMetre => (Dimension::Area, Decimal::ONE),
            Self::Piece => (Dimension::Count, Decimal::ONE),
        }
    }
}

/// An amount of something: `250 g`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    amount: Decimal,
    unit: Unit,
}

impl Measure {
    /// A measure, if it is one: above zero, at most a million, at most three decimals.
    pub fn new(amount: Decimal, unit: Unit) -> Option<Self> {
        let fits = amount > Decimal::ZERO && amount <= Decimal::from(MOST) && amount.normalize().scale() <= 3;
        fits.then(|| Self { amount: amount.normalize(), unit })
    }

    /// How much.
    pub fn amount(&self) -> Decimal {
        self.amount
    }

    /// Of what.
    pub fn unit(&self) -> Unit {
        self.unit
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.unit)
    }
}

impl FromStr for Measure {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let read = || {
            let (amount, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit() && c != '.')?);
            Self::new(amount.parse::<Plain>().ok()?.0, unit.trim_start().parse().ok()?)
        };
        read().ok_or(Malformed("amount and unit (250 g)"))
    }
}

/// What so much of goods costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitPrice {
    /// The price.
    pub price: Money,
    /// Of how much.
    pub per: Measure,
}

/// The unit price a market shows of goods that hold so much and cost so much: exact, rounded once, half up. None where
/// the market compares by nothing of this kind.
pub fn unit_price(price: Money, holds: Measure, shown: &[Measure]) -> Option<UnitPrice> {
    let (dimension, size) = holds.unit.size();
    let per = *shown.iter().find(|per| per.unit.size().0 == dimension)?;
    let all = price.decimal().checked_mul(per.amount.checked_mul(per.unit.size().1)?)?;
    let exact = all.checked_div(holds.amount.checked_mul(size)?)?;
    let price = Money::from_decimal(exact, price.currency(), Rounding::HalfUp).ok()?;
    Some(UnitPrice { price, per })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(text: &str) -> Measure {
        text.parse().unwrap()
    }

    fn per(price: &str, holds: &str, shown: &str) -> Option<String> {
        let shown: Vec<Measure> = shown.split(' ').map(measure).collect();
        let price = Money::parse(price, "EUR".parse().unwrap()).unwrap();
        unit_price(price, measure(holds), &shown).map(|unit| format!("{} / {}", unit.price, unit.per))
    }

    #[test]
    fn a_unit_price_is_exact_and_rounded_once() {
        assert_eq!(per("12.40", "100 g", "1kg 1l").unwrap(), "124.00 / 1 kg");
        assert_eq!(per("10.00", "0.075 kg", "100g").unwrap(), "13.33 / 100 g");
        assert_eq!(per("9.99", "750 ml", "1l").unwrap(), "13.32 / 1 l");
        assert_eq!(per("2.50", "3 piece", "1kg 1piece").unwrap(), "0.83 / 1 piece");
        assert_eq!(per("28.35", "1 kg", "1oz").unwrap(), "0.80 / 1 oz", "28.349523125 g");
        assert_eq!(per("29.57", "1 l", "1floz").unwrap(), "0.87 / 1 floz", "29.5735295625 ml");
        assert_eq!(per("12.40", "2 m", "1kg 1l"), None);
    }

    #[test]
    fn a_measure_is_read_as_it_prints_and_nothing_else_is() {
        for text in ["250 g", "0.5 l", "1 m2", "12 piece"] {
            assert_eq!(measure(text).to_string(), text);
        }
        assert_eq!(measure("100g").to_string(), "100 g");
        for text in ["", "g", "0 g", "-1 g", "1e3 g", "250", "1.2345 g", "1000001 g", "1 stone"] {
            assert!(text.parse::<Measure>().is_err(), "{text}");
        }
    }
}
