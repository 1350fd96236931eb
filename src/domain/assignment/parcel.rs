//! What one parcel weighs and costs.
//!
//! All that the cost needs is a sum over the lines in the parcel ([`Load`]), so units can be put in and taken out
//! without looking at the others; only the thresholds and steps look at the whole.

use std::ops::{Add, Sub};

use super::values::{Line, Problem, Rates, Source};

/// The sums of what lies in a parcel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Load {
    pub(super) units: i64,
    pub(super) weight: i64,
    pub(super) volume: i128,
    goods: i64,
    /// Duty where it is not waived, and tax then.
    duty: i64,
    tax: i64,
    /// Tax where duty is waived.
    tax_alone: i64,
}

impl Load {
    /// So many units of a line.
    pub(super) fn of(line: &Line, rates: &Rates, quantity: u32) -> Self {
        let units = i64::from(quantity);
        let goods = units * line.unit_price;
        let duty = rates.duty.of(goods);
        Self {
            units,
            weight: units * line.unit_weight_g,
            volume: i128::from(units) * line.unit_volume_mm3,
            goods,
            duty,
            tax: rates.tax.of(goods + duty),
            tax_alone: rates.tax.of(goods),
        }
    }

    /// So many units of a line of the problem from a source of the problem.
    pub(super) fn at(problem: &Problem, source: usize, line: usize, quantity: u32) -> Self {
        let rates = problem.sources.get(source).and_then(|source| source.rates.get(line));
        match (problem.lines.get(line), rates) {
            (Some(line), Some(rates)) if quantity > 0 => Self::of(line, rates, quantity),
            _ => Self::default(),
        }
    }
}

impl Add for Load {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            units: self.units + other.units,
            weight: self.weight + other.weight,
            volume: self.volume + other.volume,
            goods: self.goods + other.goods,
            duty: self.duty + other.duty,
            tax: self.tax + other.tax,
            tax_alone: self.tax_alone + other.tax_alone,
        }
    }
}

impl Sub for Load {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            units: self.units - other.units,
            weight: self.weight - other.weight,
            volume: self.volume - other.volume,
            goods: self.goods - other.goods,
            duty: self.duty - other.duty,
            tax: self.tax - other.tax,
            tax_alone: self.tax_alone - other.tax_alone,
        }
    }
}

/// A parcel as it is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parcel {
    /// Packaging and goods, in grams.
    pub actual_weight_g: i64,
    /// Volume as weight, in grams.
    pub volumetric_weight_g: i64,
    /// The greater of the two.
    pub chargeable_weight_g: i64,
    /// Declared value.
    pub goods_value: i64,
    /// Carriage with its surcharge.
    pub shipping: i64,
    /// The source's own work.
    pub handling: i64,
    /// Due where duty is not waived.
    pub clearance: i64,
    /// Duty.
    pub duty: i64,
    /// Tax.
    pub tax: i64,
    /// All of it but the goods.
    pub total: i64,
}

/// Division that leaves no part uncounted; the divisor is at least one.
fn ceil(number: i64, divisor: i64) -> i64 {
    let divisor = divisor.max(1);
    number / divisor + i64::from(number % divisor != 0)
}

impl Source {
    /// Grams of goods and cubic millimetres that fit into a parcel.
    pub(super) fn room(&self) -> (i64, i128) {
        let limit = self.card.max_weight_g;
        (limit - self.packaging_g, i128::from(limit) * i128::from(self.card.volumetric_divisor))
    }

    /// Grams that a parcel is over its limit.
    pub(super) fn overweight(&self, load: &Load) -> i64 {
        let (weight, volume) = self.room();
        let heavy = (load.weight - weight).max(0);
        let bulky = (load.volume - volume).max(0) / i128::from(self.card.volumetric_divisor.max(1));
        let bulky = i64::try_from(bulky).unwrap_or(i64::MAX).min(1_000_000_000_000);
        heavy.max(bulky).max(i64::from(load.volume > volume))
    }

    /// The parcel, which must not be over its limit.
    pub(super) fn parcel(&self, load: &Load) -> Parcel {
        let (card, import) = (&self.card, &self.import);
        let actual = self.packaging_g + load.weight;
        let volumetric = ceil(i64::try_from(load.volume).unwrap_or(i64::MAX), card.volumetric_divisor);
        let chargeable = actual.max(volumetric);
        let beyond = (chargeable - card.first_weight_g).max(0);
        let base = card.first_price + ceil(beyond, card.step_g) * card.step_price;
        let shipping = base + card.fuel_surcharge.of(base);
        let handling = self.handling_per_parcel + load.units * self.handling_per_unit;
        let duty_free = import.duty_de_minimis.is_some_and(|least| load.goods <= least);
        let tax_free = import.tax_de_minimis.is_some_and(|least| load.goods <= least);
        let (duty, clearance) = if duty_free { (0, 0) } else { (load.duty, import.clearance_fee) };
        let tax = match (tax_free, duty_free) {
            (true, _) => 0,
            (false, true) => load.tax_alone,
            (false, false) => load.tax,
        };
        Parcel {
            actual_weight_g: actual,
            volumetric_weight_g: volumetric,
            chargeable_weight_g: chargeable,
            goods_value: load.goods,
            shipping,
            handling,
            clearance,
            duty,
            tax,
            total: shipping + handling + clearance + duty + tax,
        }
    }
}

impl Problem {
    /// The parcel in which a source sends these units by line; `None` where it sends nothing.
    pub fn parcel(&self, source: usize, units: &[u32]) -> Option<Parcel> {
        let loads = units.iter().enumerate().map(|(line, quantity)| Load::at(self, source, line, *quantity));
        let load = loads.fold(Load::default(), Add::add);
        self.sources.get(source).filter(|_| load.units > 0).map(|source| source.parcel(&load))
    }
}
