//! What an assignment is about: lines, sources and what they charge.

use chrono::NaiveDate;

/// A rate in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(i64);

const WHOLE: i64 = 1_000_000;

impl Rate {
    /// So many millionths; 47 000 is 4.7 %.
    pub fn millionths(number: u32) -> Self {
        Self(i64::from(number))
    }

    /// The rate's share of an amount that is not negative, halves away from zero.
    pub(super) fn of(self, amount: i64) -> i64 {
        if let Some(parts) = amount.checked_mul(self.0).and_then(|parts| parts.checked_add(WHOLE / 2)) {
            return parts / WHOLE;
        }
        let parts = i128::from(amount) * i128::from(self.0) + i128::from(WHOLE / 2);
        i64::try_from(parts / i128::from(WHOLE)).unwrap_or(i64::MAX)
    }

    /// An upper bound of the share.
    fn at_most(self, amount: i128) -> i128 {
        amount * i128::from(self.0) / i128::from(WHOLE) + 1
    }
}

/// A line of the order.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which stock it draws on: lines with the same number share it.
    pub sku: usize,
    /// Units ordered.
    pub quantity: u32,
    /// Declared value of a unit.
    pub unit_price: i64,
    /// Weight of a unit in grams.
    pub unit_weight_g: i64,
    /// Volume of a unit in cubic millimetres.
    pub unit_volume_mm3: i128,
    /// Whether its units may come from several sources.
    pub may_split: bool,
}

/// What the carrier charges.
#[derive(Debug, Clone)]
pub struct RateCard {
    /// Grams that the first price covers.
    pub first_weight_g: i64,
    /// The price up to there.
    pub first_price: i64,
    /// Grams of a step beyond; at least one.
    pub step_g: i64,
    /// The price of a step.
    pub step_price: i64,
    /// Cubic millimetres that count as one gram; at least one.
    pub volumetric_divisor: i64,
    /// No parcel may be charged for more grams.
    pub max_weight_g: i64,
    /// Surcharge on the price.
    pub fuel_surcharge: Rate,
}

/// What the border charges.
#[derive(Debug, Clone)]
pub struct Import {
    /// Goods worth no more pay no duty.
    pub duty_de_minimis: Option<i64>,
    /// Goods worth no more pay no tax.
    pub tax_de_minimis: Option<i64>,
    /// Due where duty is not waived.
    pub clearance_fee: i64,
}

/// What a line pays on import from one source.
#[derive(Debug, Clone, Copy)]
pub struct Rates {
    /// Of the goods' value.
    pub duty: Rate,
    /// Of the goods' value and the duty.
    pub tax: Rate,
}

/// Where stock waits. Lists are in the order of the problem's lines, or of its SKUs.
#[derive(Debug, Clone)]
pub struct Source {
    /// Units on hand by SKU.
    pub stock: Vec<u32>,
    /// Whether it may ship the line.
    pub ships: Vec<bool>,
    /// When its parcel arrives.
    pub arrives: NaiveDate,
    /// Handling of a parcel.
    pub handling_per_parcel: i64,
    /// Handling of a unit.
    pub handling_per_unit: i64,
    /// Weight of the empty parcel in grams.
    pub packaging_g: i64,
    /// The carrier's prices.
    pub card: RateCard,
    /// The border's thresholds.
    pub import: Import,
    /// Rates by line.
    pub rates: Vec<Rates>,
}

/// An order and the sources that could fulfil it.
#[derive(Debug, Clone)]
pub struct Problem {
    /// What is ordered.
    pub lines: Vec<Line>,
    /// Where it could come from.
    pub sources: Vec<Source>,
    /// Put on every parcel after the first.
    pub split_penalty: i64,
    /// The most parcels a plan may use.
    pub max_parcels: Option<usize>,
    /// The last acceptable day.
    pub promise: Option<NaiveDate>,
}

/// Totals stay below this, so that sums of them and their keys fit into 64 bits.
const LARGEST_TOTAL: i128 = 1 << 54;

impl Problem {
    /// Whether a source's parcel would come too late.
    pub(super) fn is_late(&self, source: &Source) -> bool {
        self.promise.is_some_and(|promise| source.arrives > promise)
    }

    /// Units that a source holds for a line.
    pub(super) fn stock(&self, source: usize, sku: usize) -> u32 {
        self.sources.get(source).and_then(|source| source.stock.get(sku)).copied().unwrap_or(0)
    }

    /// Whether all sources together hold what is ordered.
    pub(super) fn stock_suffices(&self) -> bool {
        self.lines.iter().all(|line| {
            let same = self.lines.iter().filter(|other| other.sku == line.sku);
            let wanted: u64 = same.map(|other| u64::from(other.quantity)).sum();
            let held: u64 = (0..self.sources.len()).map(|source| u64::from(self.stock(source, line.sku))).sum();
            wanted <= held
        })
    }

    /// The same without what may not be shipped or split.
    pub(super) fn unrestricted(&self) -> Self {
        let mut free = self.clone();
        for line in &mut free.lines {
            line.may_split = true;
        }
        for source in &mut free.sources {
            source.ships.fill(true);
        }
        free
    }

    /// Whether no plan can come to an amount that does not fit.
    pub fn fits(&self) -> bool {
        let lines = || self.lines.iter();
        let goods: i128 = lines().map(|line| i128::from(line.quantity) * i128::from(line.unit_price)).sum();
        let units: i128 = lines().map(|line| i128::from(line.quantity)).sum();
        let mut total = goods;
        for source in &self.sources {
            let card = &source.card;
            let steps = i128::from((card.max_weight_g - card.first_weight_g).max(0) / card.step_g.max(1)) + 1;
            let base = i128::from(card.first_price) + steps * i128::from(card.step_price);
            let handling = i128::from(source.handling_per_parcel) + units * i128::from(source.handling_per_unit);
            total += base + card.fuel_surcharge.at_most(base) + handling + i128::from(source.import.clearance_fee);
            total += i128::from(self.split_penalty);
            for (line, rates) in lines().zip(&source.rates) {
                let value = i128::from(line.quantity) * i128::from(line.unit_price);
                let duty = rates.duty.at_most(value);
                total += duty + rates.tax.at_most(value + duty);
            }
        }
        total < LARGEST_TOTAL
    }
}
