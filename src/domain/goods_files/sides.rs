//! Weights, lengths and amounts with the units in which other shops write them.

use rust_decimal::Decimal;

use crate::domain::rulebook::Plain;

/// A number and the unit behind it: `0.48 kg`, `12in`.
pub(super) fn split(text: &str) -> Option<(Decimal, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))?;
    let (amount, unit) = text.split_at(end);
    Some((number(amount)?, unit.trim()))
}

/// A number as shops write it, with a point or a comma before the decimals.
pub(super) fn number(text: &str) -> Option<Decimal> {
    pointed(text).parse::<Plain>().ok().map(|plain| plain.0)
}

/// A number with a point where one comma alone stands before one or two digits; as it is otherwise.
pub(super) fn pointed(text: &str) -> String {
    let text = text.trim();
    match text.split_once(',') {
        Some((whole, decimals)) if !text.contains('.') && matches!(decimals.len(), 1 | 2) => {
            format!("{whole}.{decimals}")
        }
        Some(_) if text.contains('.') && text.rfind(',') < text.find('.') => text.replace(',', ""),
        _ => text.to_owned(),
    }
}

/// Grams; pounds and ounces are exact by the agreement of 1959.
pub(super) fn grams(amount: Decimal, unit: &str) -> Option<Decimal> {
    let each = match unit.to_ascii_lowercase().as_str() {
        "mg" => Decimal::new(1, 3),
        "g" => Decimal::ONE,
        "kg" => Decimal::ONE_THOUSAND,
        "oz" => Decimal::new(28_349_523_125, 9),
        "lb" | "lbs" => Decimal::new(45_359_237, 5),
        _ => return None,
    };
    amount.checked_mul(each)
}

/// Millimetres; an inch is 25.4 of them.
pub(super) fn millimetres(amount: Decimal, unit: &str) -> Option<Decimal> {
    let each = match unit.to_ascii_lowercase().as_str() {
        "mm" => Decimal::ONE,
        "cm" => Decimal::TEN,
        "m" => Decimal::ONE_THOUSAND,
        "in" => Decimal::new(254, 1),
        "ft" => Decimal::new(3_048, 1),
        "yd" => Decimal::new(9_144, 1),
        _ => return None,
    };
    amount.checked_mul(each)
}

/// How much there is in one unit, in a unit of ours, to a thousandth: what is measured in ounces is sold here in grams.
pub(super) fn contents(amount: Decimal, unit: &str) -> Option<(Decimal, &'static str)> {
    let (amount, unit) = match unit.to_ascii_lowercase().as_str() {
        "ml" => (amount, "ml"),
        "cl" => (amount.checked_mul(Decimal::TEN)?, "ml"),
        "l" => (amount, "l"),
        "cbm" => (amount.checked_mul(Decimal::ONE_THOUSAND)?, "l"),
        "floz" | "fl oz" => (amount.checked_mul(Decimal::from_parts(3_677_519_497, 68, 0, false, 10))?, "ml"),
        "sqm" => (amount, "m2"),
        "ct" => (amount, "piece"),
        "mm" | "cm" | "m" | "in" | "ft" | "yd" => (millimetres(amount, unit)?.checked_div(Decimal::ONE_THOUSAND)?, "m"),
        "kg" => (amount, "kg"),
        _ => (grams(amount, unit)?, "g"),
    };
    Some((amount.round_dp(3).normalize(), unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_other_shops_become_ours() {
        let of = |text: &str| {
            split(text).and_then(|(amount, unit)| grams(amount, unit)).map(|grams| grams.normalize().to_string())
        };
        assert_eq!(of("210 g").as_deref(), Some("210"));
        assert_eq!(of("0.48kg").as_deref(), Some("480"));
        assert_eq!(of("3.2 lb").as_deref(), Some("1451.495584"));
        assert_eq!((of("3.2"), of("heavy"), of("3 stone")), (None, None, None));
        assert_eq!(pointed("1,299.00"), "1299.00");
        assert_eq!(pointed("12,5"), "12.5");
        assert_eq!(pointed("1,299"), "1,299", "nobody knows which");
        let (amount, unit) = contents(Decimal::ONE, "fl oz").unwrap();
        assert_eq!((amount.to_string().as_str(), unit), ("29.574", "ml"));
    }
}
