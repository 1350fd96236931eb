//! Money: integer minor units and a currency, nothing else.
//!
//! There is no `+` and no `*`. Adding asks for the same currency, multiplying is checked,
//! and [`Money::share`] is the only place where a decimal rate meets an amount: it names its
//! rounding. [`Money::split`] loses nothing (largest remainder).

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::ids::Malformed;

/// ISO 4217 codes with their number of decimals. Source: ISO 4217 list of active codes, May 2026.
static CURRENCIES: LazyLock<Vec<([u8; 3], u32)>> = LazyLock::new(|| {
    include_str!("currencies.csv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let (code, digits) = line.split_once(',')?;
            Some((<[u8; 3]>::try_from(code.as_bytes()).ok()?, digits.parse().ok()?))
        })
        .collect()
});

/// A currency of ISO 4217. Knows how many decimals it has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency {
    code: [u8; 3],
    digits: u32,
}

impl Currency {
    /// The euro, in which the European Central Bank quotes all others.
    pub const EUR: Self = Self { code: *b"EUR", digits: 2 };

    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }

    /// Decimals of the minor unit: yen 0, euro 2, dinar 3.
    pub fn digits(self) -> u32 {
        self.digits
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Currency {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        CURRENCIES
            .iter()
            .find(|(code, _)| code.as_slice() == text.as_bytes())
            .map(|&(code, digits)| Self { code, digits })
            .ok_or(Malformed("currency code"))
    }
}

impl TryFrom<String> for Currency {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

/// Why two amounts could not become one, or one amount could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Amounts of two currencies met.
    #[error("{0} and {1} cannot be added")]
    MixedCurrency(Currency, Currency),
    /// The result does not fit in 64 bits of minor units.
    #[error("the amount is too large")]
    TooLarge,
}

/// How a rate on an amount becomes whole minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rounding {
    /// Halves go away from zero; the rule unless a destination says otherwise.
    HalfUp,
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
}

impl Rounding {
    /// Rounds to a multiple of `step` (0.01, 0.05, 1 …). A step of zero or less leaves the number alone.
    pub fn to_step(self, number: Decimal, step: Decimal) -> Decimal {
        if step <= Decimal::ZERO {
            return number;
        }
        let strategy = match self {
            Self::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            Self::Down => RoundingStrategy::ToZero,
            Self::Up => RoundingStrategy::AwayFromZero,
        };
        // The usual step is one of some decimals: no division is needed, which is most of what rounding costs.
        if step.mantissa() == 1 {
            return number.round_dp_with_strategy(step.scale(), strategy);
        }
        // A number too large to be counted in steps has no digits left that a step could round.
        let steps = number.checked_div(step).map(|steps| steps.round_dp_with_strategy(0, strategy));
        steps.and_then(|steps| steps.checked_mul(step)).unwrap_or(number)
    }
}

/// An exact amount.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// An amount of minor units (cents, yen, fils).
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, of a currency.
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Whole minor units.
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// Its currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// The amount as a decimal number of major units, with exactly the currency's decimals.
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.minor, self.currency.digits)
    }

    /// The amount for a decimal number of major units, rounded.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] when it does not fit.
    pub fn from_decimal(number: Decimal, currency: Currency, rounding: Rounding) -> Result<Self, MoneyError> {
        let step = Decimal::new(1, currency.digits);
        let scaled = rounding.to_step(number, step).checked_mul(Decimal::from(10_i64.pow(currency.digits)));
        scaled.and_then(|minor| minor.to_i64()).map(|minor| Self { minor, currency }).ok_or(MoneyError::TooLarge)
    }

    /// Reads plain decimal text (`"12.3"`, `"12.30"`), with at most the currency's decimals.
    ///
    /// # Errors
    /// [`Malformed`] for anything else: exponents, grouping, more decimals, signs other than a leading minus.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, Malformed> {
        let wrong = Malformed("amount");
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let room = usize::try_from(currency.digits).unwrap_or(0);
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(fraction) || fraction.len() > room || digits.ends_with('.') {
            return Err(wrong);
        }
        let padded = format!("{whole}{fraction:0<room$}");
        let minor: i64 = match padded.parse() {
            Ok(minor) => minor,
            Err(_) => return Err(wrong),
        };
        Ok(Self { minor: if negative { -minor } else { minor }, currency })
    }

    /// The sum.
    ///
    /// # Errors
    /// Two currencies, or a sum beyond 64 bits.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::MixedCurrency(self.currency, other.currency));
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, ..self })
    }

    /// The difference.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.plus(other.negated())
    }

    /// The same amount the other way.
    pub const fn negated(self) -> Self {
        Self { minor: self.minor.saturating_neg(), currency: self.currency }
    }

    /// So many times the amount.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] when it does not fit.
    pub fn times(self, quantity: u32) -> Result<Self, MoneyError> {
        let minor = self.minor.checked_mul(i64::from(quantity)).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, ..self })
    }

    /// `rate` of the amount, rounded to the minor unit.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] when it does not fit.
    pub fn share(self, rate: Decimal, rounding: Rounding) -> Result<Self, MoneyError> {
        let exact = self.decimal().checked_mul(rate).ok_or(MoneyError::TooLarge)?;
        Self::from_decimal(exact, self.currency, rounding)
    }

    /// The sum of amounts in `currency`.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Result<Self, MoneyError> {
        amounts.into_iter().try_fold(Self::zero(currency), Self::plus)
    }

    /// Divides the amount in proportion to the weights and loses nothing: what whole units cannot
    /// express goes, one unit each, to the largest remainders (the earlier first). Where all weights
    /// are zero the first share takes everything. Negative weights count as zero.
    pub fn split(self, weights: &[i64]) -> Vec<Self> {
        if self.minor == 0 || weights.len() < 2 {
            return vec![self; weights.len()];
        }
        let weights: Vec<i128> = weights.iter().map(|weight| i128::from((*weight).max(0))).collect();
        let whole: i128 = weights.iter().sum();
        if whole == 0 {
            let first = |at: usize| if at == 0 { self.minor } else { 0 };
            return (0..weights.len()).map(|at| Self { minor: first(at), ..self }).collect();
        }
        let amount = i128::from(self.minor.unsigned_abs());
        let mut shares: Vec<i128> = weights.iter().map(|weight| amount * weight / whole).collect();
        let mut order: Vec<usize> = (0..weights.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(weights.get(at).map_or(0, |weight| amount * weight % whole)));
        let mut spare = amount - shares.iter().sum::<i128>();
        for at in order {
            if spare > 0
                && let Some(share) = shares.get_mut(at)
            {
                *share += 1;
                spare -= 1;
            }
        }
        let sign = i128::from(self.minor.signum());
        shares
            .into_iter()
            .map(|share| Self { minor: i64::try_from(sign * share).unwrap_or(i64::MAX), ..self })
            .collect()
    }

    /// Of a split in two, the first share: `split(&[of, rest])`, without a list for two amounts.
    pub fn part(self, of: i64, rest: i64) -> Self {
        let (of, rest) = (i128::from(of.max(0)), i128::from(rest.max(0)));
        let (whole, amount) = (of + rest, i128::from(self.minor.unsigned_abs()));
        if whole == 0 {
            return self;
        }
        let (share, left, right) = (amount * of / whole, amount * of % whole, amount * rest % whole);
        // The two remainders make up one whole unit or none; the larger takes it, the first where they are equal.
        let share = if left > 0 && left >= right { share + 1 } else { share };
        let sign = i128::from(self.minor.signum());
        Self { minor: i64::try_from(sign * share).unwrap_or(i64::MAX), ..self }
    }
}

impl PartialOrd for Money {
    /// Amounts of two currencies have no order.
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        (self.currency == other.currency).then(|| self.minor.cmp(&other.minor))
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

impl fmt::Display for Money {
    /// The plain decimal number, without the currency: what machines read. People read what `wording` writes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.decimal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str, code: &str) -> Money {
        Money::parse(text, code.parse().unwrap()).unwrap()
    }

    #[test]
    fn an_amount_is_read_as_written() {
        assert_eq!(money("12.3", "EUR").minor(), 1230);
        assert_eq!(money("-0.05", "EUR").minor(), -5);
        assert_eq!(money("1200", "JPY").to_string(), "1200");
        assert_eq!(money("1.5", "KWD").to_string(), "1.500");
        for wrong in ["", "1.", ".5", "1e1", "1,50", "1.001", "+1", "--1", "٣"] {
            assert!(Money::parse(wrong, Currency::EUR).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_number_beyond_counting_keeps_its_value_when_rounded_to_a_step() {
        assert_eq!(Rounding::HalfUp.to_step(Decimal::MAX, Decimal::new(1, 2)), Decimal::MAX);
        assert_eq!(Rounding::HalfUp.to_step(Decimal::new(125, 3), Decimal::new(5, 2)), Decimal::new(15, 2));
    }

    #[test]
    fn currencies_do_not_mix() {
        assert!(money("1", "EUR").plus(money("1", "USD")).is_err());
        assert_eq!(money("1", "EUR").partial_cmp(&money("1", "USD")), None);
    }

    #[test]
    fn a_share_is_rounded_half_away_from_zero() {
        let half = Decimal::new(5, 1);
        assert_eq!(money("0.05", "EUR").share(half, Rounding::HalfUp).unwrap().minor(), 3);
        assert_eq!(money("-0.05", "EUR").share(half, Rounding::HalfUp).unwrap().minor(), -3);
        assert_eq!(money("0.05", "EUR").share(half, Rounding::Down).unwrap().minor(), 2);
    }

    #[test]
    fn a_split_gives_the_spare_cent_to_the_largest_remainder() {
        let parts = money("1.00", "EUR").split(&[1, 1, 1]);
        assert_eq!(parts.iter().map(|part| part.minor()).collect::<Vec<_>>(), [34, 33, 33]);
        let parts = money("-1.00", "EUR").split(&[1, 2]);
        assert_eq!(parts.iter().map(|part| part.minor()).collect::<Vec<_>>(), [-33, -67]);
        assert_eq!(money("5", "EUR").split(&[0, 0])[0].minor(), 500);
    }

    #[test]
    fn a_part_is_the_first_share_of_a_split_in_two() {
        for minor in [-101, -100, -1, 0, 1, 2, 3, 99, 100, 1_234_567, i64::MAX] {
            let amount = Money::new(minor, Currency::EUR);
            for of in [-5, 0, 1, 2, 3, 50, 4_999, i64::MAX] {
                for rest in [-5, 0, 1, 2, 3, 51, 5_001, i64::MAX] {
                    assert_eq!(amount.part(of, rest), amount.split(&[of, rest])[0], "{minor} by {of} and {rest}");
                }
            }
        }
    }

    #[test]
    fn a_step_of_some_decimals_rounds_as_every_other_step() {
        for (number, steps) in [("1.005", [101, 100, 101]), ("-1.005", [-101, -100, -101]), ("7", [700, 700, 700])] {
            let number: Decimal = number.parse().unwrap();
            for (mode, cents) in [Rounding::HalfUp, Rounding::Down, Rounding::Up].into_iter().zip(steps) {
                assert_eq!(mode.to_step(number, Decimal::new(1, 2)), Decimal::new(cents, 2), "{number} {mode:?}");
                let five = mode.to_step(number, Decimal::new(5, 2));
                assert_eq!(five % Decimal::new(5, 2), Decimal::ZERO);
            }
        }
    }
}
