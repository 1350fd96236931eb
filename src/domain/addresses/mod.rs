//! What an address looks like in each country: which fields, in which order, which are needed, which postcodes there are.
//!
//! Data, not code: `layouts.csv` and `regions.csv`, carried over from Google's address data (CC-BY 4.0, see NOTICE).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use super::country::{Country, Region};
use super::words::words;

words! {
    /// A field of an address.
    Field "field of an address" {
        /// Who it is for.
        Name = "name",
        /// Street and number, in one or two lines.
        Street = "street",
        /// Town.
        City = "city",
        /// State, province, emirate.
        Region = "region",
        /// Postcode.
        Postcode = "postcode",
    }
}

/// What people there call their sub-divisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RegionKind {
    /// State.
    State,
    /// Province.
    Province,
    /// Emirate.
    Emirate,
}

/// What people there call their postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PostcodeKind {
    /// Postcode.
    Postal,
    /// ZIP code.
    Zip,
}

/// A sub-division.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubDivision {
    /// Its code.
    pub code: Region,
    /// Its name in the script of the country.
    pub name: String,
    /// Its name in Latin letters.
    pub latin: String,
    /// How its postcodes begin; empty where that says nothing.
    postcodes: String,
}

/// The layout of a country's addresses.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The fields, in the order in which people there write them.
    pub fields: Vec<Field>,
    /// The fields that must be filled in.
    pub required: Vec<Field>,
    /// A postcode as an example.
    pub example: String,
    /// What sub-divisions are called.
    pub region_kind: RegionKind,
    /// What postcodes are called.
    pub postcode_kind: PostcodeKind,
    /// The sub-divisions to choose from.
    pub regions: Vec<SubDivision>,
    postcode: Option<Regex>,
    template: String,
}

/// Why a field cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is needed.
    Needed,
    /// It is longer than a label is wide.
    TooLong,
    /// No postcode of the country looks like this.
    Postcode {
        /// One that does.
        example: String,
    },
    /// Such postcodes are not of the region named.
    OtherRegion,
    /// There is no such region.
    Region,
}

/// An address, checked against its country's layout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The country.
    pub country: Country,
    /// Who it is for.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Floor, door, company; may be empty.
    pub extra: String,
    /// Town; empty where the country has none in its addresses.
    pub city: String,
    /// Sub-division.
    pub region: Option<Region>,
    /// Postcode; empty where the country has none.
    pub postcode: String,
    /// Telephone, for the carrier; may be empty.
    pub phone: String,
}

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// See [`Address::name`].
    pub name: String,
    /// See [`Address::street`].
    pub street: String,
    /// See [`Address::extra`].
    pub extra: String,
    /// See [`Address::city`].
    pub city: String,
    /// See [`Address::region`].
    pub region: String,
    /// See [`Address::postcode`].
    pub postcode: String,
    /// See [`Address::phone`].
    pub phone: String,
}

/// The widest line of an address label, in characters. Source: UPU S42, 40 to 44 are advised; carriers take somewhat more.
const WIDEST: usize = 80;

static LAYOUTS: LazyLock<BTreeMap<Country, Layout>> = LazyLock::new(read);

fn read() -> BTreeMap<Country, Layout> {
    let mut regions: BTreeMap<Country, Vec<SubDivision>> = BTreeMap::new();
    let rows =
        |text: &'static str| csv::Reader::from_reader(text.as_bytes()).into_records().flatten().collect::<Vec<_>>();
    for row in rows(include_str!("regions.csv")) {
        let cell = |at: usize| row.get(at).unwrap_or("").to_owned();
        if let (Ok(country), Ok(code)) = (cell(0).parse(), cell(1).parse()) {
            let division = SubDivision { code, name: cell(2), latin: cell(3), postcodes: cell(4) };
            regions.entry(country).or_default().push(division);
        }
    }
    let mut layouts = BTreeMap::new();
    for row in rows(include_str!("layouts.csv")) {
        let cell = |at: usize| row.get(at).unwrap_or("").to_owned();
        let fields = |at: usize| cell(at).split(' ').filter_map(|word| word.parse().ok()).collect::<Vec<Field>>();
        let Ok(country) = cell(0).parse::<Country>() else { continue };
        let pattern = Some(cell(3)).filter(|pattern| !pattern.is_empty());
        let layout = Layout {
            fields: fields(1),
            required: fields(2),
            postcode: pattern.and_then(|pattern| Regex::new(&format!("^(?:{pattern})$")).ok()),
            example: cell(4),
            region_kind: match cell(5).as_str() {
                "state" => RegionKind::State,
                "emirate" => RegionKind::Emirate,
                _ => RegionKind::Province,
            },
            postcode_kind: if cell(6) == "zip" { PostcodeKind::Zip } else { PostcodeKind::Postal },
            regions: regions.remove(&country).unwrap_or_default(),
            template: cell(8),
        };
        layouts.insert(country, layout);
    }
    layouts
}

/// The layout of a country's addresses; none where we do not deliver.
pub fn layout(country: Country) -> Option<&'static Layout> {
    LAYOUTS.get(&country)
}

impl Layout {
    /// Whether a field must be filled in.
    pub fn requires(&self, field: Field) -> bool {
        self.required.contains(&field)
    }

    /// Whether the country's addresses have the field.
    pub fn has(&self, field: Field) -> bool {
        self.fields.contains(&field)
    }

    fn division(&self, typed: &str) -> Option<&SubDivision> {
        let wanted = typed.trim().to_lowercase();
        self.regions.iter().find(|division| {
            [division.code.as_str(), &division.name, &division.latin].iter().any(|known| known.to_lowercase() == wanted)
        })
    }

    fn postcode_fault(&self, postcode: &str, region: Option<&SubDivision>) -> Option<Fault> {
        let pattern = self.postcode.as_ref()?;
        if !pattern.is_match(postcode) {
            return Some(Fault::Postcode { example: self.example.clone() });
        }
        let starts = region.map(|division| division.postcodes.as_str()).filter(|starts| !starts.is_empty())?;
        let belongs = Regex::new(&format!("^(?:{starts})")).is_ok_and(|starts| starts.is_match(postcode));
        (!belongs).then_some(Fault::OtherRegion)
    }
}

/// Checks what was typed against the layout of the country. Everything wrong is told at once.
///
/// # Errors
/// Each field that cannot be taken, with the reason.
pub fn check(country: Country, typed: &Typed) -> Result<Address, Vec<(Field, Fault)>> {
    let Some(layout) = layout(country) else { return Err(vec![(Field::Region, Fault::Region)]) };
    let mut faults = Vec::new();
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut taken = |field: Field, text: &str| {
        let text = if layout.has(field) { tidy(text) } else { String::new() };
        if text.is_empty() && layout.requires(field) {
            faults.push((field, Fault::Needed));
        } else if text.chars().count() > WIDEST {
            faults.push((field, Fault::TooLong));
        }
        text
    };
    let (name, street) = (taken(Field::Name, &typed.name), taken(Field::Street, &typed.street));
    let city = taken(Field::City, &typed.city);
    let region = taken(Field::Region, &typed.region);
    let postcode = taken(Field::Postcode, &typed.postcode).to_uppercase();
    let division = layout.division(&region);
    if !region.is_empty() && division.is_none() {
        faults.push((Field::Region, Fault::Region));
    }
    if !postcode.is_empty()
        && let Some(fault) = layout.postcode_fault(&postcode, division)
    {
        faults.push((Field::Postcode, fault));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let short = |text: &str| tidy(text).chars().take(WIDEST).collect::<String>();
    let region = division.map(|division| division.code.clone());
    Ok(Address {
        country,
        name,
        street,
        extra: short(&typed.extra),
        city,
        region,
        postcode,
        phone: short(&typed.phone),
    })
}

impl Address {
    /// The lines of the label, as people in the country write them, without the country's name.
    pub fn lines(&self) -> Vec<String> {
        let template = layout(self.country).map_or("%N%n%A%n%C %Z", |layout| layout.template.as_str());
        let street =
            if self.extra.is_empty() { self.street.clone() } else { format!("{}\n{}", self.street, self.extra) };
        let region = self.region.as_ref().map(|code| self.region_name(code)).unwrap_or_default();
        let filled = template
            .replace("%n", "\n")
            .replace("%N", &self.name)
            .replace("%O", "")
            .replace("%A", &street)
            .replace("%C", &self.city)
            .replace("%S", &region)
            .replace("%Z", &self.postcode);
        filled.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    fn region_name(&self, code: &Region) -> String {
        let known =
            layout(self.country).and_then(|layout| layout.regions.iter().find(|division| division.code == *code));
        match known {
            // Where the code is what stands on labels (US states), it stays a code.
            Some(division) if division.name == division.latin => code.to_string(),
            Some(division) => division.name.clone(),
            None => code.to_string(),
        }
    }

    /// What was typed, for a form that is shown again.
    pub fn typed(&self) -> Typed {
        Typed {
            name: self.name.clone(),
            street: self.street.clone(),
            extra: self.extra.clone(),
            city: self.city.clone(),
            region: self.region.as_ref().map(ToString::to_string).unwrap_or_default(),
            postcode: self.postcode.clone(),
            phone: self.phone.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(name: &str, street: &str, city: &str, region: &str, postcode: &str) -> Typed {
        let own = str::to_owned;
        Typed {
            name: own(name),
            street: own(street),
            city: own(city),
            region: own(region),
            postcode: own(postcode),
            ..Typed::default()
        }
    }

    fn at(country: &str, typed: &Typed) -> Result<Address, Vec<(Field, Fault)>> {
        check(country.parse().unwrap(), typed)
    }

    #[test]
    fn an_address_is_written_as_people_there_write_it() {
        let us = at("US", &typed("Isla Moreton", "350 Fifth Avenue", "New York", "NY", "10118")).unwrap();
        assert_eq!(us.lines(), ["Isla Moreton", "350 Fifth Avenue", "New York, NY 10118"]);
        let at_ = at("AT", &typed("Jana Huber", "Mariahilfer Straße 85", "Wien", "", "1060")).unwrap();
        assert_eq!(at_.lines(), ["Jana Huber", "Mariahilfer Straße 85", "1060 Wien"]);
        let ae = at("AE", &typed("نور", "شارع الرقة 12", "", "DU", "")).unwrap();
        assert_eq!(ae.lines(), ["نور", "شارع الرقة 12", "دبي"]);
    }

    #[test]
    fn each_fault_is_told_with_its_field() {
        let wrong = at("US", &typed("", "350 Fifth Avenue", "New York", "California", "1011")).unwrap_err();
        assert_eq!(wrong.first(), Some(&(Field::Name, Fault::Needed)));
        assert!(matches!(wrong.last(), Some((Field::Postcode, Fault::Postcode { .. }))));
        let other = at("US", &typed("I", "350 Fifth Avenue", "New York", "CA", "10118")).unwrap_err();
        assert_eq!(other, [(Field::Postcode, Fault::OtherRegion)]);
        assert_eq!(at("AE", &typed("N", "S", "", "Berlin", "")).unwrap_err(), [(Field::Region, Fault::Region)]);
        assert!(at("GB", &typed("N", "S", "Leeds", "", "LS1 4DT")).is_ok());
        assert!(at("GB", &typed("N", "S", "Leeds", "", "12345")).is_err());
    }
}
