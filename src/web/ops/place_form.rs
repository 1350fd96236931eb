//! The form for a place, new or not: read field by field, with what is wrong at each.

use chrono::NaiveTime;

use crate::domain::country::Country;
use crate::domain::lanes::file::is_code;
use crate::domain::lanes::running::{MOST_CAPACITY, MOST_HANDLING_DAYS, MOST_PACKAGING_G, Running};
use crate::domain::lanes::{Place, PlaceKind, Weekdays, Zone};
use crate::domain::money::{Currency, Money};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::web::forms::{Fields, Wrong};
use crate::wording::{Arg, Speaker, labels};

/// Characters of the name of a city or a holiday.
pub(super) const MOST_NAME: usize = 60;

/// The field of a city's name in a language.
pub(super) fn city_field(language: Language) -> String {
    format!("city-{language}")
}

/// What a new place is, before it has an id.
#[derive(Debug, Clone)]
pub(super) struct New {
    pub(super) code: String,
    pub(super) kind: PlaceKind,
    pub(super) country: Country,
    pub(super) time_zone: Zone,
    pub(super) running: Running,
    pub(super) city: Texts<String>,
}

fn number(fields: &Fields, name: &'static str, most: u32, wrong: &mut Wrong) -> Option<u32> {
    let typed = fields.get(name);
    let plain = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    let read = Some(typed).filter(|_| plain).and_then(|typed| typed.parse().ok()).filter(|number| *number <= most);
    if read.is_none() {
        wrong.say(name, "place-not-a-number", vec![("most", Arg::from(most))]);
    }
    read
}

fn fee(fields: &Fields, name: &'static str, currency: Option<Currency>, wrong: &mut Wrong) -> Option<Money> {
    // Without a currency no fee can be read, and nothing is wrong with it.
    let currency = currency?;
    let read = Money::parse(fields.get(name), currency).ok().filter(|fee| fee.minor() >= 0);
    if read.is_none() {
        wrong.say(name, "place-not-a-fee", vec![("currency", Arg::from(currency.as_str()))]);
    }
    read
}

/// How a place is run, with fees in a currency, where that is known.
pub(super) fn running(fields: &Fields, currency: Option<Currency>, wrong: &mut Wrong) -> Option<Running> {
    let cutoff = NaiveTime::parse_from_str(fields.get("cutoff"), "%H:%M");
    let cutoff = wrong.keep("cutoff", cutoff, "place-not-a-time");
    let handling_days = number(fields, "handling_days", MOST_HANDLING_DAYS, wrong);
    let digits: String = fields.all("working").collect();
    let working = wrong.keep("working", digits.parse(), "place-no-days");
    let (per_parcel, per_unit) = (fee(fields, "per_parcel", currency, wrong), fee(fields, "per_unit", currency, wrong));
    let packaging_g = number(fields, "packaging_g", MOST_PACKAGING_G, wrong);
    let capacity = match fields.get("capacity") {
        "" => Some(None),
        "0" => {
            wrong.say("capacity", "place-no-capacity", Vec::new());
            None
        }
        _ => number(fields, "capacity", MOST_CAPACITY, wrong).map(Some),
    };
    Some(Running {
        cutoff: cutoff?,
        handling_days: handling_days?,
        working: working?,
        consolidates: fields.get("consolidates") == "1",
        per_parcel: per_parcel?,
        per_unit: per_unit?,
        packaging_g: packaging_g?,
        capacity: capacity?,
    })
}

/// The city in the languages the shop speaks: in one of them at least.
pub(super) fn city(fields: &Fields, languages: &[Language], wrong: &mut Wrong) -> Option<Texts<String>> {
    let mut named = Texts::default();
    for language in languages {
        let field = city_field(*language);
        let name = fields.get(&field);
        if !name.is_empty()
            && let Some(name) = wrong.text(&field, name, MOST_NAME)
        {
            named.set(*language, name);
        }
    }
    if named.is_empty() {
        let first = languages.first().copied().unwrap_or(Language::EN);
        wrong.say(&city_field(first), "place-no-city", Vec::new());
        return None;
    }
    Some(named)
}

/// A new place.
pub(super) fn new(fields: &Fields, languages: &[Language], wrong: &mut Wrong) -> Option<New> {
    let code = Some(fields.get("code")).filter(|code| is_code(code)).ok_or(());
    let code = wrong.keep("code", code, "place-not-a-code");
    let kind = wrong.keep("kind", fields.get("kind").parse(), "place-no-kind");
    let country = wrong.keep("country", fields.get("country").parse(), "lanes-not-a-country");
    let time_zone = wrong.keep("time_zone", fields.get("time_zone").parse(), "place-no-zone");
    let city = city(fields, languages, wrong);
    let currency = fields.get("currency").to_ascii_uppercase().parse();
    let currency = wrong.keep("currency", currency, "lanes-not-a-currency");
    let running = running(fields, currency, wrong);
    Some(New {
        code: code?.to_owned(),
        kind: kind?,
        country: country?,
        time_zone: time_zone?,
        running: running?,
        city: city?,
    })
}

/// What stands in a field of the form: what was typed, else how the place is run.
pub(super) fn shown(fields: &Fields, place: Option<&Place>, city: Option<&Texts<String>>, name: &str) -> String {
    if fields.has("csrf") {
        return fields.get(name).to_owned();
    }
    let Some(place) = place else { return String::new() };
    if let Some(language) = name.strip_prefix("city-").and_then(|code| code.parse().ok()) {
        return city.and_then(|city| city.exact(language)).cloned().unwrap_or_default();
    }
    match name {
        "cutoff" => place.cutoff.format("%H:%M").to_string(),
        "handling_days" => place.handling_days.to_string(),
        "per_parcel" => place.handling_per_parcel.to_string(),
        "per_unit" => place.handling_per_unit.to_string(),
        "capacity" => place.capacity.map(|most| most.to_string()).unwrap_or_default(),
        "packaging_g" => place.packaging_g.to_string(),
        _ => String::new(),
    }
}

/// A day of the week on the form: its digit, its name, and whether it is ticked.
#[derive(Debug, Clone)]
pub(super) struct Weekday {
    pub(super) digit: char,
    pub(super) name: String,
    pub(super) on: bool,
}

/// The week as it was ticked, else as the place works.
pub(super) fn week(t: &Speaker, fields: &Fields, place: Option<&Place>) -> Vec<Weekday> {
    let works: String = match place {
        _ if fields.has("csrf") => fields.all("working").collect(),
        Some(place) => place.working.to_string(),
        None => String::new(),
    };
    let day = |(day, digit): (chrono::Weekday, char)| Weekday {
        digit,
        name: t.say(labels::weekday(day)).to_string(),
        on: works.contains(digit),
    };
    Weekdays::ALL.iter().zip('1'..='7').map(day).collect()
}

/// Whether parcels of several brands are ticked to leave as one.
pub(super) fn consolidates(fields: &Fields, place: Option<&Place>) -> bool {
    if fields.has("csrf") { fields.get("consolidates") == "1" } else { place.is_some_and(|place| place.consolidates) }
}
