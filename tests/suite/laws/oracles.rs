//! What others computed or wrote down: conversions, money as it is written, taxes without a day's gap.

use chrono::NaiveDate;
use entrepot::domain::fx::{Published, RateTable};
use entrepot::domain::money::{Currency, Money, Rounding};
use entrepot::domain::rulebook::Rulebook;
use entrepot::wording::Wording;
use serde_json::Value;

/// Blanks of one kind and no marks of direction, as the vectors are to be compared.
fn tidy(text: &str) -> String {
    let mark = |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}');
    let letters = text.chars().filter(|letter| !mark(letter));
    letters.map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect()
}

#[test]
fn money_is_written_as_the_vectors_have_it() {
    let vectors: Value = serde_json::from_str(include_str!("money_vectors.json")).unwrap();
    let wording = Wording::new(true).unwrap();
    let (mut seen, mut broken) = (0, Vec::new());
    for vector in vectors.as_array().unwrap() {
        let say = |name: &str| vector[name].as_str().unwrap();
        let (language, country) = say("locale").split_once('-').unwrap();
        let language = language.parse().unwrap();
        if !wording.offers(language) {
            continue;
        }
        let currency: Currency = say("currency").parse().unwrap();
        // Vectors have the decimals CLDR shows; where we show others the amount is another one.
        let Ok(amount) = Money::parse(say("amount"), currency) else { continue };
        let written = wording.speaker(language, country.parse().unwrap()).money(amount);
        if tidy(&written) != tidy(say("symbol")) {
            broken.push(format!("{}: {} for {}", say("locale"), tidy(&written), tidy(say("symbol"))));
        }
        seen += 1;
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(seen >= 80, "{seen}");
}

#[test]
fn a_conversion_comes_out_as_others_computed_it() {
    // Rates of the European Central Bank for one euro on the days of the examples.
    let published = include_str!("conversion_rates.csv").lines().skip(1).map(|row| {
        let cells: Vec<&str> = row.split(',').collect();
        Published {
            day: cells[0].parse().unwrap(),
            currency: cells[1].parse().unwrap(),
            rate: cells[2].parse().unwrap(),
            source: "ECB".to_owned(),
        }
    });
    let table = RateTable::new(published, Vec::new());
    let examples: Value = serde_json::from_str(include_str!("conversions.json")).unwrap();
    for example in examples.as_array().unwrap() {
        let say = |name: &str| example[name].as_str().unwrap();
        let (from, to): (Currency, Currency) = (say("from").parse().unwrap(), say("to").parse().unwrap());
        let used = table.rate(from, to, say("date").parse().unwrap()).unwrap();
        assert_eq!(used.published, say("published").parse().ok(), "{example}");
        let amount = Money::parse(say("amount"), from).unwrap();
        assert_eq!(used.convert(amount, Rounding::HalfUp).unwrap().to_string(), say("result"), "{example}");
    }
    assert_eq!(examples.as_array().unwrap().len(), 40);
}

#[test]
fn no_market_loses_its_tax_for_a_day() {
    let book = Rulebook::shipped();
    let goods = "392410".parse().unwrap();
    let first = NaiveDate::from_ymd_opt(2015, 1, 1).unwrap();
    let mut taxed = std::collections::BTreeSet::new();
    for on in first.iter_days().take_while(|day| *day < NaiveDate::from_ymd_opt(2031, 1, 1).unwrap()) {
        for market in book.destinations(on) {
            if !book.rules(market, None, on).taxes((None, true), goods, None).is_empty() {
                taxed.insert(market.country);
            } else {
                assert!(!taxed.contains(&market.country), "{} has no tax on {on}", market.country);
            }
        }
    }
}
