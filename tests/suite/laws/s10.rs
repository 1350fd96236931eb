//! Postal identifiers: what the standard's vectors say, and what holds for every number.

use entrepot::domain::country::Country;
use entrepot::domain::customs::s10::{LAST, S10, Service};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    valid: serde_json::Value,
    why: String,
}

#[test]
fn the_vectors_are_read_as_they_say() {
    let all: Vectors = serde_json::from_str(include_str!("s10_examples.json")).unwrap();
    assert_eq!(all.vectors.len(), 62);
    for Vector { id, valid, why } in all.vectors {
        let read = id.parse::<S10>().ok();
        // What may be tidied up is kept tidied up, or refused.
        match why.strip_prefix("accept as ") {
            Some(rest) => assert!(read.is_none_or(|read| rest.starts_with(&read.to_string())), "{id}: {why}"),
            None => assert_eq!(read.is_some(), valid == true, "{id}: {why}"),
        }
    }
}

proptest! {
    #[test]
    fn every_number_has_one_check_digit(serial in 0..=LAST, class in "[A-Z][A-Z]", country in "(CN|DE|US|AE)") {
        let (service, country): (Service, Country) = (class.parse().unwrap(), country.parse().unwrap());
        let id = S10::new(service, serial, country).unwrap();
        let text = id.to_string();
        prop_assert_eq!(text.parse(), Ok(id));
        prop_assert_eq!(id.spaced().parse(), Ok(id));
        let right = (0..10).filter(|digit| format!("{}{digit}{}", &text[..10], &text[11..]).parse::<S10>().is_ok());
        prop_assert_eq!(right.count(), 1);
    }

    #[test]
    fn whatever_is_typed_is_read_as_thirteen_signs_or_refused(text in ".{0,20}") {
        if let Ok(id) = text.parse::<S10>() {
            prop_assert_eq!(id.to_string().parse(), Ok(id));
        }
    }
}
