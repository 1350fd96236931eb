//! How goods prices end in a market: on multiples of a step (0.05 for Swiss francs, whole yen), or with a tail every so
//! often (…,90). Data of the market; duty and tax come on top and are rounded by the destination's rule alone.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::money::Rounding;
use super::rulebook::Plain;

/// The amounts on which goods prices may end: `tail`, `tail + step`, `tail + 2 × step` and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    step: Decimal,
    tail: Decimal,
}

impl Ending {
    /// Multiples of a step; of one minor unit where it is nothing.
    pub const fn every(step: Decimal) -> Self {
        Self { step, tail: Decimal::ZERO }
    }

    /// The nearest such amount, halves up, and never nothing. `least` is the currency's minor unit: no step is finer.
    pub fn nearest(&self, exact: Decimal, least: Decimal) -> Decimal {
        self.to(exact, least, Rounding::HalfUp)
    }

    /// The first such amount that is not below.
    pub fn up(&self, exact: Decimal, least: Decimal) -> Decimal {
        self.to(exact, least, Rounding::Up)
    }

    fn to(&self, exact: Decimal, least: Decimal, rounding: Rounding) -> Decimal {
        let step = self.step.max(least);
        let first = if self.tail.is_zero() { step } else { self.tail };
        // Below the first there is none, and rounding counts from it: what is negative is not rounded at all.
        if exact <= first { first } else { rounding.to_step(exact - first, step) + first }
    }
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.tail.is_zero() { self.step.fmt(f) } else { write!(f, "{}/{}", self.tail, self.step) }
    }
}

impl FromStr for Ending {
    type Err = ();

    /// A step (`0.10`), or a tail and how often it comes (`0.90/1`).
    fn from_str(text: &str) -> Result<Self, ()> {
        let (tail, step) = text.split_once('/').map_or((None, text), |(tail, step)| (Some(tail), step));
        let step = step.parse::<Plain>()?.0;
        let tail = tail.map_or(Ok(Decimal::ZERO), |tail| tail.parse::<Plain>().map(|tail| tail.0))?;
        if tail.is_zero() || tail < step { Ok(Self { step, tail }) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn prices_end_on_a_step_or_on_a_tail() {
        let nearest = |ending: &str, exact: &str| {
            ending.parse::<Ending>().unwrap().nearest(decimal(exact), decimal("0.01")).normalize().to_string()
        };
        assert_eq!(nearest("0.05", "20.48"), "20.5");
        assert_eq!(nearest("0.05", "20.47"), "20.45");
        assert_eq!(nearest("0.90/1", "21.39"), "20.9");
        assert_eq!(nearest("0.90/1", "21.40"), "21.9", "half-way goes up");
        assert_eq!(nearest("0.90/1", "0.10"), "0.9", "the least there is");
        assert_eq!(nearest("90/100", "1234"), "1190");
        assert_eq!(nearest("0", "20.484"), "20.48", "never finer than the minor unit");
        assert_eq!(nearest("0.10", "0.01"), "0.1", "nothing is free by rounding");
    }

    #[test]
    fn up_is_never_below() {
        let ending: Ending = "0.90/1".parse().unwrap();
        for (exact, up) in [("20.90", "20.90"), ("20.91", "21.90"), ("21.89", "21.90"), ("0.20", "0.90")] {
            assert_eq!(ending.up(decimal(exact), decimal("0.01")), decimal(up), "{exact}");
        }
    }

    #[test]
    fn what_is_printed_is_read_again() {
        for text in ["0.10", "10", "0.90/1", "90/100"] {
            assert_eq!(text.parse::<Ending>().unwrap().to_string(), text);
        }
        for text in ["", "1/", "1/0.90", "-1", "0.90/1/2", "1,5"] {
            assert!(text.parse::<Ending>().is_err(), "{text}");
        }
    }
}
