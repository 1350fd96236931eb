//! A rate of duty as it is printed → what our table says: a share of the value, an amount by count, or how both join.
//!
//! Amounts by another weight or count are brought to one kilogram, piece or pair where the division comes out even,
//! as from 100 kg; otherwise they are not read.

use rust_decimal::Decimal;

use super::Why;
use crate::domain::money::Currency;
use crate::domain::rulebook::Plain;
use crate::domain::rulebook::rows::{Counted, Joined, Specific};

/// More digits than any schedule prints; within them decimals are exact.
const MOST_DIGITS: usize = 14;

/// A duty as a row of our table says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Duty {
    pub(super) ad_valorem: Decimal,
    pub(super) specific: Option<Specific>,
}

impl Duty {
    pub(super) const FREE: Self = Self { ad_valorem: Decimal::ZERO, specific: None };

    pub(super) fn is_free(&self) -> bool {
        *self == Self::FREE
    }

    /// The cells `ad_valorem`, `specific` and `unit`.
    pub(super) fn cells(&self) -> [String; 3] {
        let ad_valorem = self.ad_valorem.normalize().to_string();
        let Some(by) = &self.specific else { return [ad_valorem, String::new(), String::new()] };
        let high = by.high.map_or_else(String::new, |high| format!("..{high}"));
        let joined = if by.joined == Joined::Add { String::new() } else { format!(";{}", by.joined) };
        [ad_valorem, format!("{}{high}", by.low), format!("{}/{}{joined}", by.currency, by.counted)]
    }

    /// The duty in words, for the English title of a row: `6 % and 0.4 USD/pc`.
    pub(super) fn words(&self) -> String {
        let percent = format!("{} %", (self.ad_valorem * Decimal::ONE_HUNDRED).normalize());
        let Some(by) = &self.specific else { return percent };
        let (low, unit) = (by.low.normalize(), format!("{}/{}", by.currency, by.counted));
        match (by.joined, by.high) {
            (Joined::Add, _) if self.ad_valorem.is_zero() => format!("{low} {unit}"),
            (Joined::Add, _) => format!("{percent} and {low} {unit}"),
            (Joined::Clamp, Some(high)) if low.is_zero() => format!("{percent}, at most {} {unit}", high.normalize()),
            (Joined::Clamp, Some(high)) => format!("{percent}, at least {low}, at most {} {unit}", high.normalize()),
            _ => format!("{percent}, at least {low} {unit}"),
        }
    }
}

/// One summand of a rate.
pub(super) enum Term {
    /// A share of the value.
    Share(Decimal),
    /// An amount by count: amount, currency, what is counted.
    Count(Decimal, Currency, Counted),
}

/// The number at the start of a text, and the rest; none where there is no number or too long a one.
pub(super) fn number(text: &str) -> Option<(Decimal, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    if digits.len() > MOST_DIGITS {
        return None;
    }
    let number = digits.parse::<Plain>().ok()?.0;
    Some((number, rest.trim_start()))
}

/// Per cent as a fraction.
pub(super) fn share(percent: Decimal) -> Term {
    Term::Share(percent * Decimal::new(1, 2))
}

/// An amount for so many of a unit, brought to one of it.
pub(super) fn count(amount: Decimal, currency: Currency, unit: &str) -> Result<Term, Why> {
    let asked = || Why::Unit(unit.trim().to_owned());
    let (counted, many) = unit_of(unit).ok_or_else(asked)?;
    if many == Decimal::ONE {
        return Ok(Term::Count(amount, currency, counted));
    }
    let one = amount.checked_div(many).ok_or_else(asked)?.normalize();
    // Twelve decimals are more than any schedule needs: a longer quotient is one that does not come out even.
    if one.scale() > 12 || one.checked_mul(many) != Some(amount) {
        return Err(asked());
    }
    Ok(Term::Count(one, currency, counted))
}

/// What is counted, and how many of it make the unit.
fn unit_of(text: &str) -> Option<(Counted, Decimal)> {
    let mut name: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    name.make_ascii_lowercase();
    let (counted, many) = match name.trim_end_matches('.') {
        "kg" => (Counted::Kilogram, Decimal::ONE),
        "100kg" => (Counted::Kilogram, Decimal::ONE_HUNDRED),
        "t" | "tonne" | "1000kg" => (Counted::Kilogram, Decimal::ONE_THOUSAND),
        "g" => (Counted::Kilogram, Decimal::new(1, 3)),
        "each" | "item" | "no" | "head" | "article" => (Counted::Piece, Decimal::ONE),
        "100items" | "hundred" => (Counted::Piece, Decimal::ONE_HUNDRED),
        "1000" | "1000items" | "thousand" => (Counted::Piece, Decimal::ONE_THOUSAND),
        "doz" => (Counted::Piece, Decimal::from(12)),
        "gross" => (Counted::Piece, Decimal::from(144)),
        "pr" | "pair" => (Counted::Pair, Decimal::ONE),
        "doz.prs" | "doz.pr" => (Counted::Pair, Decimal::from(12)),
        _ => return None,
    };
    Some((counted, many))
}

/// Summands → a duty: at most one share and one amount by count.
pub(super) fn sum(terms: Vec<Term>) -> Result<Duty, Why> {
    let (mut ad_valorem, mut specific) = (None, None);
    for term in terms {
        match term {
            Term::Share(rate) if ad_valorem.is_none() => ad_valorem = Some(rate),
            Term::Count(low, currency, counted) if specific.is_none() => {
                specific = Some(Specific { low, high: None, currency, counted, joined: Joined::Add });
            }
            Term::Share(_) | Term::Count(..) => return Err(Why::SeveralAmounts),
        }
    }
    if ad_valorem.is_none() && specific.is_none() {
        return Err(Why::Words);
    }
    // An amount of nothing is nothing: `0.0 EUR/kg` is free.
    Ok(Duty { ad_valorem: ad_valorem.unwrap_or_default(), specific: specific.filter(|by| !by.low.is_zero()) })
}
