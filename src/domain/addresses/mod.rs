//! What an address looks like in each country: which fields, in which order, which are needed, which postcodes there are.
//!
//! Data, not code: `layouts.csv` and `regions.csv`, carried over from Google's address data (CC-BY 4.0, see NOTICE).

mod latin;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use super::country::{Country, Region};
use super::words::words;
pub use latin::{CopyFault, CopyLine, Latin, Script, Written, check_copy, script};

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
    /// Prefecture.
    Prefecture,
    /// Province, or a city of the same rank.
    ProvinceOrCity,
}

/// What people there call the place that stands beside the postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CityKind {
    /// Town or city.
    City,
    /// The town of the post office that delivers.
    PostTown,
    /// District of a province.
    District,
    /// Suburb or town.
    Suburb,
}

/// What people there call their postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PostcodeKind {
    /// Postcode.
    Postal,
    /// ZIP code.
    Zip,
}

words! {
    /// The part of the world under which a list of countries shows one.
    Part "part of the world" {
        /// Europe.
        Europe = "europe",
        /// The Americas.
        Americas = "americas",
        /// The Middle East and Central Asia.
        MiddleEast = "middle_east",
        /// Asia and the Pacific.
        AsiaPacific = "asia_pacific",
    }
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
    /// What the place beside the postcode is called.
    pub city_kind: CityKind,
    /// Where in the world the country lies.
    pub part: Part,
    /// The sub-divisions to choose from.
    pub regions: Vec<SubDivision>,
    postcode: Option<Regex>,
    /// Whether labels show a region by its code, as in the United States.
    region_by_code: bool,
    template: String,
    /// The order of a label in Latin letters, where it is another than in the script of the country.
    latin_template: Option<String>,
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
    /// The same in Latin letters, as far as it is written in others; none where nothing is, or nobody wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latin: Option<Latin>,
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
pub const WIDEST: usize = 80;

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
                "prefecture" => RegionKind::Prefecture,
                "do_si" => RegionKind::ProvinceOrCity,
                _ => RegionKind::Province,
            },
            postcode_kind: if cell(6) == "zip" { PostcodeKind::Zip } else { PostcodeKind::Postal },
            city_kind: match cell(7).as_str() {
                "post_town" => CityKind::PostTown,
                "district" => CityKind::District,
                "suburb" => CityKind::Suburb,
                _ => CityKind::City,
            },
            regions: regions.remove(&country).unwrap_or_default(),
            part: cell(11).parse().unwrap_or(Part::Europe),
            region_by_code: cell(8) == "code",
            template: cell(9),
            latin_template: Some(cell(10)).filter(|template| !template.is_empty()),
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

    /// The sub-division meant by its code or by one of its names.
    pub fn division(&self, typed: &str) -> Option<&SubDivision> {
        let wanted = typed.trim().to_lowercase();
        self.regions.iter().find(|division| {
            [division.code.as_str(), &division.name, &division.latin].iter().any(|known| known.to_lowercase() == wanted)
        })
    }

    /// Whether postcodes there are made of digits alone, so that a telephone may show its keys for them.
    pub fn postcode_is_digits(&self) -> bool {
        let bare: String = self.example.chars().filter(|sign| !matches!(sign, '-' | ' ')).collect();
        let known = self.postcode.as_ref().is_some_and(|pattern| pattern.is_match(&placed(&bare, &self.example)));
        known && !bare.is_empty() && bare.chars().all(|sign| sign.is_ascii_digit())
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

/// A postcode with its hyphen or space where the country has it, as in its example, in capitals: people leave them out, and
/// write digits as wide as their other characters. One of another length stays as it is.
fn placed(typed: &str, example: &str) -> String {
    let part = |sign: &char| !matches!(sign, '-' | ' ');
    let typed = typed.chars().map(super::folding::plain).collect::<String>().to_uppercase();
    let bare: Vec<char> = typed.chars().filter(part).collect();
    let alike = |(typed, shown): (&char, char)| typed.is_ascii_digit() == shown.is_ascii_digit();
    let same = bare.len() == example.chars().filter(part).count();
    if !same || !bare.iter().zip(example.chars().filter(part)).all(alike) {
        return typed;
    }
    let mut bare = bare.into_iter();
    example.chars().filter_map(|shown| if part(&shown) { bare.next() } else { Some(shown) }).collect()
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
    let postcode = placed(&taken(Field::Postcode, &typed.postcode), &layout.example);
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
        latin: None,
    })
}

/// Whether a text has no letters but Latin ones, with or without marks.
pub fn is_latin(text: &str) -> bool {
    let latin = |letter: char| letter < '\u{0370}' || ('\u{1e00}'..='\u{1eff}').contains(&letter);
    text.chars().filter(|letter| letter.is_alphabetic()).all(latin)
}

impl Address {
    /// The lines of the label, as people in the country write them, without the country's name. An address in Latin
    /// letters is written in the order and with the names that carriers abroad read.
    pub fn lines(&self) -> Vec<String> {
        let layout = layout(self.country);
        let latin = self.is_latin();
        let own = layout.map_or("%N%n%A%n%C %Z", |layout| layout.template.as_str());
        let template = layout.and_then(|layout| layout.latin_template.as_deref()).filter(|_| latin).unwrap_or(own);
        let street =
            if self.extra.is_empty() { self.street.clone() } else { format!("{}\n{}", self.street, self.extra) };
        let region = self.region.as_ref().map(|code| self.region_name(code, latin)).unwrap_or_default();
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

    /// Whether street and town are written in Latin letters.
    fn is_latin(&self) -> bool {
        is_latin(&self.street) && is_latin(&self.city)
    }

    /// Whether carriers abroad can read all of it: name, street and town.
    pub fn is_latin_throughout(&self) -> bool {
        self.is_latin() && is_latin(&self.name) && is_latin(&self.extra)
    }

    /// The region as carriers abroad read it; empty where the country has none in its addresses.
    pub fn region_in_latin(&self) -> String {
        self.region.as_ref().map(|code| self.region_name(code, true)).unwrap_or_default()
    }

    fn region_name(&self, code: &Region, latin: bool) -> String {
        let division = |layout: &'static Layout| layout.regions.iter().find(|division| division.code == *code);
        match layout(self.country).filter(|layout| !layout.region_by_code).and_then(division) {
            Some(division) if latin => division.latin.clone(),
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
        let jp = at("JP", &typed("森", "世田谷区太子堂1-2-3", "", "東京都", "154-0023")).unwrap();
        assert_eq!(jp.lines(), ["〒154-0023", "東京都", "世田谷区太子堂1-2-3", "森"]);
        let abroad = at("JP", &typed("Mori", "1-2-3 Taishido, Setagaya-ku", "", "13", "154-0023")).unwrap();
        assert_eq!(abroad.lines(), ["Mori", "1-2-3 Taishido, Setagaya-ku, Tokyo", "154-0023"]);
        let br = at("BR", &typed("Ana", "Rua Chile 12", "Salvador", "BA", "40301-110")).unwrap();
        assert_eq!(br.lines(), ["Ana", "Rua Chile 12", "Salvador-BA", "40301-110"]);
        let ca = at("CA", &typed("Léa", "12 Rue Peel", "Montréal", "QC", "h3z 2y7")).unwrap();
        assert_eq!(ca.lines(), ["Léa", "12 Rue Peel", "Montréal QC H3Z 2Y7"]);
    }

    #[test]
    fn every_destination_has_a_layout_and_its_example_is_a_postcode() {
        let rulebook = crate::domain::rulebook::Rulebook::shipped();
        for market in rulebook.markets("2026-11-24".parse().unwrap()) {
            let layout = layout(market.country).unwrap_or_else(|| panic!("{}", market.country));
            assert!(layout.has(Field::Name) && layout.has(Field::Street), "{}", market.country);
            assert!(layout.required.iter().all(|field| layout.has(*field)), "{}", market.country);
            if layout.has(Field::Postcode) {
                let pattern = layout.postcode.as_ref().unwrap_or_else(|| panic!("{}", market.country));
                assert!(pattern.is_match(&layout.example), "{}: {}", market.country, layout.example);
            }
            assert_eq!(layout.has(Field::Region), !layout.regions.is_empty(), "{}", market.country);
            for (at, division) in layout.regions.iter().enumerate() {
                let known = [&division.name, &division.latin];
                assert!(known.iter().all(|name| !name.is_empty()), "{} {}", market.country, division.code);
                assert!(Regex::new(&format!("^(?:{})", division.postcodes)).is_ok(), "{}", division.code);
                let twice = layout.regions.iter().skip(at + 1).any(|other| other.code == division.code);
                assert!(!twice, "{} {}", market.country, division.code);
            }
        }
        assert_eq!(layout("MX".parse().unwrap()).unwrap().regions.len(), 32);
        assert_eq!(layout("JP".parse().unwrap()).unwrap().regions.len(), 47);
    }

    #[test]
    fn a_postcode_is_taken_without_its_hyphen_and_in_any_digits() {
        let of = |country: &str, region: &str, postcode: &str| {
            at(country, &typed("N", "S", "C", region, postcode)).map(|address| address.postcode)
        };
        assert_eq!(of("JP", "13", "１５４ー００２３").as_deref(), Ok("154-0023"));
        assert_eq!(of("JP", "13", "1540023").as_deref(), Ok("154-0023"));
        assert_eq!(of("PL", "", "00950").as_deref(), Ok("00-950"));
        assert_eq!(of("NL", "", "1015cj").as_deref(), Ok("1015 CJ"));
        assert_eq!(of("SA", "", "١١٥٦٤").as_deref(), Ok("11564"));
        assert_eq!(of("US", "CA", "95014-1234").as_deref(), Ok("95014-1234"));
        assert_eq!(of("GB", "", "ls1 4dt").as_deref(), Ok("LS1 4DT"));
        assert!(of("PL", "", "0095").is_err());
        let digits = |country: &str| layout(country.parse().unwrap()).unwrap().postcode_is_digits();
        assert!(digits("DE") && digits("JP") && digits("PL") && !digits("GB") && !digits("CA") && !digits("AE"));
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
