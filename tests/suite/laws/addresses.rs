//! Addresses of every destination, in the script in which people there write: checked, laid out as they write them, and in
//! Latin letters as carriers abroad read them.

use entrepot::domain::addresses::{Address, Latin, Typed, check, check_copy, is_latin};
use entrepot::domain::rulebook::Rulebook;
use proptest::prelude::*;

/// What was typed, and the lines it comes to.
fn examples() -> Vec<(String, Typed, Latin, [String; 2])> {
    let rows = csv::Reader::from_reader(include_str!("addresses.csv").as_bytes()).into_records();
    let one = |row: csv::StringRecord| {
        let cell = |at: usize| row[at].to_owned();
        let typed = Typed {
            name: cell(1),
            street: cell(2),
            city: cell(3),
            region: cell(4),
            postcode: cell(5),
            ..Typed::default()
        };
        let latin = Latin { name: cell(6), street: cell(7), city: cell(8), ..Latin::default() };
        (cell(0), typed, latin, [cell(9), cell(10)])
    };
    rows.map(|row| one(row.unwrap())).collect()
}

#[test]
fn every_destination_is_written_as_people_there_write_it_and_in_latin_letters() {
    let examples = examples();
    let markets = Rulebook::shipped().markets("2026-11-24".parse().unwrap()).count();
    assert_eq!(examples.len(), markets);
    for (country, typed, latin, [own, abroad]) in examples {
        let address = check(country.parse().unwrap(), &typed).unwrap_or_else(|faults| panic!("{country}: {faults:?}"));
        assert_eq!(address.lines().join("|"), own, "{country}");
        let copy = check_copy(&address, &latin).unwrap_or_else(|faults| panic!("{country}: {faults:?}"));
        let address = Address { latin: copy, ..address };
        let written = address.in_latin(None).unwrap_or_else(|| panic!("{country}"));
        assert_eq!(written.lines().join("|"), abroad, "{country}");
        // What is kept is read again as it was, and an address of before has no copy.
        let kept = serde_json::to_string(&address).unwrap();
        assert_eq!(serde_json::from_str::<Address>(&kept).unwrap(), address, "{country}");
        assert_eq!(kept.contains("\"latin\""), address.latin.is_some(), "{country}");
    }
}

proptest! {
    #[test]
    fn a_copy_that_is_taken_makes_the_whole_address_latin(at in 0_usize..22, street in "[\\PC]{1,30}", city in "[a-zа-яァ-ン]{0,9}") {
        let (country, typed, latin, _) = examples().swap_remove(at);
        let typed = Typed { street, ..typed };
        let Ok(address) = check(country.parse().unwrap(), &typed) else { return Ok(()) };
        match check_copy(&address, &Latin { city, ..latin }) {
            Ok(copy) => {
                let whole = Address { latin: copy.clone(), ..address.clone() };
                prop_assert!(whole.in_latin(None).is_some_and(|written| written.is_latin_throughout()));
                prop_assert_eq!(copy.is_none(), address.is_latin_throughout());
            }
            Err(faults) => prop_assert!(faults.iter().all(|(line, _)| !is_latin(address.line(*line)))),
        }
    }
}
