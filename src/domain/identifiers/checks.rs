//! Check digits of the numbers under which people are known at customs: arithmetic alone.
//!
//! Every function takes a number that has its shape already. None of them says that a number was given to anybody.

use crate::domain::words::words;

words! {
    /// How a number is checked.
    Check "none, cpf, tckn, iin, rfc, curp or luhn" {
        /// Its check digit is not published, or it has none.
        None = "none",
        /// Brazil: two digits modulo 11.
        Cpf = "cpf",
        /// Türkiye: two digits modulo 10.
        Tckn = "tckn",
        /// Kazakhstan: modulo 11, in two passes.
        Iin = "iin",
        /// Mexico, taxpayers: modulo 11.
        Rfc = "rfc",
        /// Mexico, population register: modulo 10.
        Curp = "curp",
        /// Luhn's.
        Luhn = "luhn",
    }
}

impl Check {
    /// Whether a number, without what separates its parts, bears the right check digits.
    pub fn holds(self, number: &str) -> bool {
        let digits: Vec<u32> = number.chars().filter_map(|sign| sign.to_digit(10)).collect();
        match self {
            Self::None => true,
            Self::Cpf => cpf(&digits),
            Self::Tckn => tckn(&digits),
            Self::Iin => iin(&digits),
            Self::Rfc => rfc(number),
            Self::Curp => curp(number),
            Self::Luhn => luhn(&digits),
        }
    }
}

fn weighted(digits: &[u32], weights: impl Iterator<Item = u32>) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The weights count down to 2; what is over modulo 11 is taken from 11, and ten and eleven are nothing.
fn cpf(digits: &[u32]) -> bool {
    let ([body @ .., _, last], Some(first)) = (digits, digits.first()) else { return false };
    let check = |digits: &[u32], from: u32| (weighted(digits, (2..=from).rev()) * 10) % 11 % 10;
    let longer: Vec<u32> = digits.iter().copied().take(body.len() + 1).collect();
    // A number of eleven equal digits is right by arithmetic and given to nobody.
    digits.len() == 11
        && digits.iter().any(|digit| digit != first)
        && longer.last() == Some(&check(body, 10))
        && *last == check(&longer, 11)
}

/// Seven times the odd places less the even ones, then the sum of the ten, each modulo 10.
fn tckn(digits: &[u32]) -> bool {
    let [a, b, c, d, e, f, g, h, i, tenth, last] = digits else { return false };
    let odd = (a + c + e + g + i) * 7;
    // Forty is beyond the most that four digits come to and nothing modulo 10.
    let first = (odd + 40 - (b + d + f + h)) % 10;
    let all: u32 = digits.iter().take(10).sum();
    *a != 0 && *tenth == first && *last == all % 10
}

/// Weights 1 to 11; where that leaves ten, weights 3 to 11 and 1, 2; where that leaves ten as well, there is no such
/// number. Before it stands the day of birth.
fn iin(digits: &[u32]) -> bool {
    let [_, _, m, n, d, e, ..] = digits else { return false };
    let (month, day) = (m * 10 + n, d * 10 + e);
    let born = (1..=12).contains(&month) && (1..=31).contains(&day);
    let check = match weighted(digits, 1..=11) % 11 {
        10 => weighted(digits, (3..=11).chain(1..=2)) % 11,
        rest => rest,
    };
    digits.len() == 12 && born && digits.last() == Some(&check)
}

/// Digits, letters, and the two signs that taxpayers' numbers have beside them, in the order of their values.
fn value(sign: char, order: &str) -> Option<u32> {
    u32::try_from(order.chars().position(|known| known == sign)?).ok()
}

fn values(signs: &str, count: usize, order: &str) -> Option<Vec<u32>> {
    signs.chars().take(count).map(|sign| value(sign, order)).collect()
}

fn rfc(number: &str) -> bool {
    let order = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    let Some(values) = values(number, 12, order) else { return false };
    let check = match weighted(&values, (2..=13).rev()) % 11 {
        0 => '0',
        1 => 'A',
        rest => char::from_digit(11 - rest, 10).unwrap_or('0'),
    };
    number.chars().count() == 13 && number.ends_with(check)
}

fn curp(number: &str) -> bool {
    let order = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    let Some(values) = values(number, 17, order) else { return false };
    let check = (10 - weighted(&values, (2..=18).rev()) % 10) % 10;
    number.chars().count() == 18 && number.chars().last().and_then(|last| last.to_digit(10)) == Some(check)
}

fn luhn(digits: &[u32]) -> bool {
    let doubled = |at: usize, digit: u32| if at % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { digit };
    let sum: u32 = digits.iter().rev().enumerate().map(|(at, digit)| doubled(at, *digit)).sum();
    digits.len() > 1 && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_were_published_as_examples_hold() {
        for (check, number) in [
            (Check::Cpf, "11144477735"),
            (Check::Cpf, "52998224725"),
            (Check::Tckn, "10000000146"),
            (Check::Rfc, "GODE561231GR8"),
            (Check::Curp, "HEGG560427MVZRRL04"),
            (Check::Iin, "900515300127"),
            (Check::Luhn, "79927398713"),
            (Check::None, "P123456789012"),
        ] {
            assert!(check.holds(number), "{check} {number}");
        }
        for (check, number) in [
            (Check::Cpf, "11111111111"),
            (Check::Cpf, "11144477736"),
            (Check::Tckn, "10000000147"),
            (Check::Tckn, "00000000000"),
            (Check::Rfc, "GODE561231GR9"),
            (Check::Curp, "HEGG560427MVZRRL05"),
            (Check::Iin, "051301500015"),
            (Check::Luhn, "79927398710"),
        ] {
            assert!(!check.holds(number), "{check} {number}");
        }
    }
}
