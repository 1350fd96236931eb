//! What a parcel weighs and what its carriage costs.
//!
//! The arithmetic of a carrier's rate card: the greater of actual and volumetric weight is charged, up to a first
//! weight at one price, then step by started step; a fuel surcharge on top. Rounded once, halves away from zero.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Place;
use crate::domain::ids::RateCardId;
use crate::domain::money::{Currency, Money, MoneyError, Rounding};

/// The dated prices of a lane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateCard {
    /// Its id.
    pub id: RateCardId,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Weight that the first price covers.
    pub first_weight_g: u32,
    /// Price up to the first weight.
    pub first_price: Money,
    /// Width of a step; zero: nothing heavier than the first weight is taken.
    pub step_g: u32,
    /// Price of each started step, in the currency of the first price.
    pub step_price: Money,
    /// Cubic centimetres that count as a kilogram (hence cubic millimetres per gram); zero: volume does not count.
    pub volumetric_divisor: u32,
    /// Heaviest chargeable weight.
    pub max_weight_g: u32,
    /// Share of the base price, as a decimal fraction.
    pub fuel_surcharge: Decimal,
}

/// Units of one kind in a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// How many.
    pub quantity: u32,
    /// Grams of one.
    pub weight_g: u32,
    /// Length, width and height of one, in millimetres; unknown sizes add no volume.
    pub dims_mm: Option<[u32; 3]>,
}

/// The weights of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// Units.
    pub units: u32,
    /// On the scales, packaging included.
    pub actual_g: u64,
    /// By its volume; the packaging adds none.
    pub volumetric_g: u64,
    /// The greater of the two.
    pub chargeable_g: u64,
}

/// What a carrier asks for a parcel, in the currency of its card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carriage {
    /// By weight.
    pub base: Money,
    /// Fuel surcharge.
    pub fuel: Money,
}

/// Why a parcel has no price on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TooHeavy {
    /// Above the heaviest weight the lane takes.
    #[error("{chargeable_g} g is more than {max_g} g")]
    Weight {
        /// What the parcel counts for.
        chargeable_g: u64,
        /// The limit.
        max_g: u32,
    },
    /// The price does not fit in 64 bits, or the card mixes currencies.
    #[error(transparent)]
    Amount(#[from] MoneyError),
}

impl Parcel {
    /// Weighs a parcel. Weights beyond 64 bits stay at the largest number, which no lane takes.
    pub fn weigh(packaging_g: u32, divisor: u32, contents: impl IntoIterator<Item = Content>) -> Self {
        let (mut units, mut actual_g, mut volume) = (0_u32, u64::from(packaging_g), 0_u128);
        for content in contents {
            units = units.saturating_add(content.quantity);
            actual_g = actual_g.saturating_add(u64::from(content.weight_g) * u64::from(content.quantity));
            let unit = content.dims_mm.map_or(0, |dims| dims.iter().map(|side| u128::from(*side)).product::<u128>());
            volume = volume.saturating_add(unit.saturating_mul(u128::from(content.quantity)));
        }
        let grams = if divisor == 0 { 0 } else { volume.div_ceil(u128::from(divisor)) };
        let volumetric_g = u64::try_from(grams).unwrap_or(u64::MAX);
        Self { units, actual_g, volumetric_g, chargeable_g: actual_g.max(volumetric_g) }
    }
}

impl RateCard {
    /// Whether it holds on a day; both ends are inside.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }

    /// The currency of its prices.
    pub fn currency(&self) -> Currency {
        self.first_price.currency()
    }

    /// The price of a parcel.
    ///
    /// # Errors
    /// [`TooHeavy`] when the card has no price for it.
    pub fn carriage(&self, parcel: &Parcel) -> Result<Carriage, TooHeavy> {
        let over = parcel.chargeable_g.saturating_sub(u64::from(self.first_weight_g));
        if parcel.chargeable_g > u64::from(self.max_weight_g) || (over > 0 && self.step_g == 0) {
            return Err(TooHeavy::Weight { chargeable_g: parcel.chargeable_g, max_g: self.max_weight_g });
        }
        let steps = if over == 0 { 0 } else { over.div_ceil(u64::from(self.step_g)) };
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        let base = self.first_price.plus(self.step_price.times(steps)?)?;
        let fuel = base.share(self.fuel_surcharge, Rounding::HalfUp)?;
        Ok(Carriage { base, fuel })
    }
}

impl Place {
    /// What the place asks for making up a parcel, in its own currency.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn handling(&self, units: u32) -> Result<Money, MoneyError> {
        self.handling_per_parcel.plus(self.handling_per_unit.times(units)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(text: &str) -> Money {
        Money::parse(text, Currency::EUR).unwrap()
    }

    fn card() -> RateCard {
        RateCard {
            id: uuid::Uuid::nil().into(),
            from: "2026-01-01".parse().unwrap(),
            to: None,
            first_weight_g: 100,
            first_price: eur("1.90"),
            step_g: 100,
            step_price: eur("0.35"),
            volumetric_divisor: 8000,
            max_weight_g: 2000,
            fuel_surcharge: "0.125".parse().unwrap(),
        }
    }

    fn parcel(weight_g: u32, dims_mm: Option<[u32; 3]>, quantity: u32) -> Parcel {
        Parcel::weigh(30, 8000, [Content { quantity, weight_g, dims_mm }])
    }

    fn price(weight_g: u32) -> Result<Money, TooHeavy> {
        let carriage = card().carriage(&Parcel::weigh(0, 0, [Content { quantity: 1, weight_g, dims_mm: None }]))?;
        Ok(carriage.base.plus(carriage.fuel)?)
    }

    #[test]
    fn three_scarves_cost_three_steps_and_their_fuel() {
        let scarves = parcel(120, Some([250, 180, 20]), 3);
        assert_eq!((scarves.actual_g, scarves.volumetric_g, scarves.chargeable_g), (390, 338, 390));
        let carriage = card().carriage(&scarves).unwrap();
        assert_eq!((carriage.base, carriage.fuel), (eur("2.95"), eur("0.37")));
    }

    #[test]
    fn a_started_step_counts_in_full() {
        assert_eq!(price(100), Ok(eur("2.14")));
        assert_eq!(price(101), Ok(eur("2.53")));
        assert_eq!(price(200), Ok(eur("2.53")));
        assert_eq!(price(201), Ok(eur("2.93")));
    }

    #[test]
    fn a_light_box_of_air_is_charged_by_volume() {
        let lamp = parcel(100, Some([400, 300, 200]), 1);
        assert_eq!((lamp.actual_g, lamp.volumetric_g, lamp.chargeable_g), (130, 3000, 3000));
        assert_eq!(card().carriage(&lamp), Err(TooHeavy::Weight { chargeable_g: 3000, max_g: 2000 }));
    }

    #[test]
    fn nothing_heavier_than_the_limit_is_taken() {
        assert!(price(2000).is_ok());
        assert!(price(2001).is_err());
        let flat = RateCard { step_g: 0, ..card() };
        assert!(flat.carriage(&Parcel::weigh(101, 0, [])).is_err());
        assert!(card().carriage(&parcel(u32::MAX, Some([u32::MAX; 3]), u32::MAX)).is_err());
    }

    #[test]
    fn a_card_holds_from_its_first_to_its_last_day() {
        let card = RateCard { to: Some("2026-06-30".parse().unwrap()), ..card() };
        assert!(card.holds("2026-01-01".parse().unwrap()));
        assert!(card.holds("2026-06-30".parse().unwrap()));
        assert!(!card.holds("2026-07-01".parse().unwrap()));
    }
}
