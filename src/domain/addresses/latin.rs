//! The copy of an address in Latin letters, for labels and customs papers, beside the one in the script of the country.
//!
//! `scripts.csv` says where people write their addresses in other letters, with an example of the copy. Whoever writes in
//! Latin letters already is asked for nothing more.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{Address, WIDEST, is_latin};
use crate::domain::country::Country;
use crate::domain::storefront::Language;
use crate::domain::words::words;

words! {
    /// A script other than Latin in which people write addresses, by its ISO 15924 code.
    Script "arab, cyrl, jpan or kore" {
        /// Arabic.
        Arabic = "arab",
        /// Cyrillic.
        Cyrillic = "cyrl",
        /// Japanese.
        Japanese = "jpan",
        /// Korean.
        Korean = "kore",
    }

    /// A line of the copy.
    CopyLine "name, street, extra or city" {
        /// Who it is for.
        Name = "name",
        /// Street and number.
        Street = "street",
        /// What there is beside.
        Extra = "extra",
        /// Town.
        City = "city",
    }
}

/// A recipient's name and address in Latin letters. A line that is empty is as it stands in the address itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Latin {
    /// Name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// What there is beside.
    pub extra: String,
    /// Town.
    pub city: String,
}

/// Why a line of the copy cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyFault {
    /// The address has this line in other letters, and the copy has none.
    Needed,
    /// It has other letters than Latin ones.
    Foreign,
    /// It is longer than a label is wide.
    TooLong,
}

impl Latin {
    /// A line of it.
    pub fn line(&self, line: CopyLine) -> &str {
        match line {
            CopyLine::Name => &self.name,
            CopyLine::Street => &self.street,
            CopyLine::Extra => &self.extra,
            CopyLine::City => &self.city,
        }
    }

    /// The same with another text in a line.
    pub fn set(&mut self, line: CopyLine, text: String) {
        *match line {
            CopyLine::Name => &mut self.name,
            CopyLine::Street => &mut self.street,
            CopyLine::Extra => &mut self.extra,
            CopyLine::City => &mut self.city,
        } = text;
    }
}

/// How people of a country write their addresses, where that is not in Latin letters.
#[derive(Debug, Clone)]
pub struct Written {
    /// The script.
    pub script: Script,
    /// A copy as it should be.
    pub example: Latin,
    languages: Vec<Language>,
}

impl Written {
    /// Whether somebody who reads a language will write the script.
    pub fn is_read_in(&self, language: Language) -> bool {
        self.languages.contains(&language)
    }
}

static SCRIPTS: LazyLock<BTreeMap<Country, Written>> = LazyLock::new(|| {
    let rows = csv::Reader::from_reader(include_str!("scripts.csv").as_bytes()).into_records().flatten();
    rows.filter_map(|row| {
        let cell = |at: usize| row.get(at).unwrap_or("").to_owned();
        let example = Latin { name: cell(3), street: cell(4), city: cell(5), ..Latin::default() };
        let languages = cell(2).split(' ').filter_map(|word| word.parse().ok()).collect();
        Some((cell(0).parse().ok()?, Written { script: cell(1).parse().ok()?, example, languages }))
    })
    .collect()
});

/// How people there write their addresses; none where it is in Latin letters.
pub fn script(country: Country) -> Option<&'static Written> {
    SCRIPTS.get(&country)
}

/// Checks the copy beside an address that was checked itself. Only what the address has in other letters is asked for, and
/// only that is kept; none where the address is in Latin letters throughout.
///
/// # Errors
/// Each line that cannot be taken, with the reason.
pub fn check_copy(address: &Address, typed: &Latin) -> Result<Option<Latin>, Vec<(CopyLine, CopyFault)>> {
    let (mut copy, mut faults) = (Latin::default(), Vec::new());
    for line in CopyLine::ALL {
        if is_latin(address.line(*line)) {
            continue;
        }
        let text = typed.line(*line).split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            faults.push((*line, CopyFault::Needed));
        } else if !is_latin(&text) {
            faults.push((*line, CopyFault::Foreign));
        } else if text.chars().count() > WIDEST {
            faults.push((*line, CopyFault::TooLong));
        }
        copy.set(*line, text);
    }
    if faults.is_empty() { Ok(Some(copy).filter(|copy| *copy != Latin::default())) } else { Err(faults) }
}

impl Address {
    /// The line of which the copy has one as well.
    pub fn line(&self, line: CopyLine) -> &str {
        match line {
            CopyLine::Name => &self.name,
            CopyLine::Street => &self.street,
            CopyLine::Extra => &self.extra,
            CopyLine::City => &self.city,
        }
    }

    /// The address with name, street and town in Latin letters: as it is where it was written so, by a copy that somebody
    /// makes now, or by the one that came with it; none while a line has none.
    pub fn in_latin(&self, copy: Option<&Latin>) -> Option<Address> {
        let mut copied = Address { latin: None, ..self.clone() };
        for line in CopyLine::ALL {
            let said = |copy: Option<&Latin>| {
                copy.map(|copy| copy.line(*line)).filter(|text| !text.is_empty()).map(str::to_owned)
            };
            if is_latin(self.line(*line)) && said(copy).is_none() {
                continue;
            }
            if let Some(text) = said(copy).or_else(|| said(self.latin.as_ref())) {
                *match line {
                    CopyLine::Name => &mut copied.name,
                    CopyLine::Street => &mut copied.street,
                    CopyLine::Extra => &mut copied.extra,
                    CopyLine::City => &mut copied.city,
                } = text;
            }
        }
        copied.is_latin_throughout().then_some(copied)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Typed, check};
    use super::*;

    fn at(country: &str, name: &str, street: &str) -> Address {
        let typed = Typed {
            name: name.to_owned(),
            street: street.to_owned(),
            city: "서울".to_owned(),
            region: if country == "AE" { "DU" } else { "11" }.to_owned(),
            postcode: "03051".to_owned(),
            ..Typed::default()
        };
        check(country.parse().unwrap(), &typed).unwrap()
    }

    #[test]
    fn only_what_stands_in_other_letters_is_asked_for() {
        let latin = at("AE", "Nour", "12 Al Rigga Street");
        assert_eq!(check_copy(&latin, &Latin::default()), Ok(None));
        let korean = at("KR", "Kim Minji", "세종대로 12");
        let none = check_copy(&korean, &Latin::default()).unwrap_err();
        assert_eq!(none, [(CopyLine::Street, CopyFault::Needed), (CopyLine::City, CopyFault::Needed)]);
        let mut typed = Latin { name: "not kept".to_owned(), street: "12 세종".to_owned(), ..Latin::default() };
        typed.city = "Jongno-gu".to_owned();
        assert_eq!(check_copy(&korean, &typed), Err(vec![(CopyLine::Street, CopyFault::Foreign)]));
        typed.street = " 12  Sejong-daero ".to_owned();
        let copy = check_copy(&korean, &typed).unwrap().unwrap();
        assert_eq!((copy.name.as_str(), copy.street.as_str()), ("", "12 Sejong-daero"));
        let whole = Address { latin: Some(copy), ..korean }.in_latin(None).unwrap();
        assert_eq!(whole.lines(), ["Kim Minji", "12 Sejong-daero", "Jongno-gu", "Seoul", "03051"]);
    }

    #[test]
    fn what_somebody_writes_later_goes_before_the_copy_that_came() {
        let copy = Latin { street: "Sejong 12".to_owned(), city: "Jongno-gu".to_owned(), ..Latin::default() };
        let address = Address { latin: Some(copy), ..at("KR", "Kim Minji", "세종대로 12") };
        let better = Latin { street: "12 Sejong-daero".to_owned(), ..Latin::default() };
        let written = address.in_latin(Some(&better)).unwrap();
        assert_eq!((written.street.as_str(), written.city.as_str()), ("12 Sejong-daero", "Jongno-gu"));
        assert_eq!(Address { latin: None, ..address }.in_latin(Some(&better)), None, "the town is missing");
    }

    #[test]
    fn every_script_names_a_destination_and_its_example_is_in_latin_letters() {
        assert_eq!(SCRIPTS.len(), include_str!("scripts.csv").lines().count() - 1);
        for (country, written) in SCRIPTS.iter() {
            let example = &written.example;
            assert!(!written.languages.is_empty(), "{country}");
            let layout = super::super::layout(*country).unwrap();
            assert!(is_latin(&example.name) && is_latin(&example.street) && is_latin(&example.city), "{country}");
            assert_eq!(layout.has(super::super::Field::City), !example.city.is_empty(), "{country}");
        }
    }
}
