//! The journey ribbon: maker, hub, border, door, with dates; or maker, border, shelf, door where the goods have
//! crossed already.

use super::super::offers::Cities;
use super::lots::{city, is_near};
use crate::domain::brands::Brand;
use crate::domain::country::Country;
use crate::domain::offers::Offer;
use crate::wording::Speaker;

/// One stop.
#[derive(Debug, Clone)]
pub struct Stop {
    /// What it is.
    pub name: String,
    /// Whether the name is a proper one.
    pub proper: bool,
    /// Where it is, or what happens there.
    pub at: String,
    /// When, as HTML.
    pub when: String,
}

/// A journey of four stops.
#[derive(Debug, Clone)]
pub struct Ribbon {
    /// Whether the border lies behind.
    pub stock: bool,
    /// The stops.
    pub stops: Vec<Stop>,
}

/// The journey of an offer.
pub fn ribbon(t: &Speaker, offer: &Offer, brand: &Brand, cities: &Cities) -> Ribbon {
    let terms = &offer.terms;
    let stock = is_near(offer);
    let here = city(cities, &terms.place, t.language());
    let home = brand.texts.in_language(t.language()).map_or_else(String::new, |text| text.words.city.clone());
    let maker = Stop { name: brand.name.clone(), proper: true, at: home, when: t.say("ribbon-made").to_string() };
    let leaves = t.say("ribbon-leaves").with("day", terms.journey.handed_over).html();
    let place = Stop {
        at: if stock { t.say("ribbon-shelf").to_string() } else { t.say("ribbon-hub").to_string() },
        name: here,
        proper: false,
        when: leaves,
    };
    let named = |code: &str| code.parse::<Country>().map_or_else(|_| code.to_owned(), |code| t.country_name(code));
    let border = match (&terms.border, terms.journey.at_border) {
        (Some(code), Some(day)) => Stop {
            name: t.say("ribbon-border").to_string(),
            proper: false,
            at: named(code),
            when: t.say("ribbon-crosses").with("day", day).html(),
        },
        (Some(code), None) => {
            Stop { name: t.say("ribbon-border").to_string(), proper: false, at: named(code), when: String::new() }
        }
        (None, _) => Stop {
            name: t.say("ribbon-border").to_string(),
            proper: false,
            at: t.say("ribbon-crossed").to_string(),
            when: String::new(),
        },
    };
    let door = Stop {
        name: t.say("ribbon-door").to_string(),
        proper: false,
        at: t.country_name(offer.receipt.destination),
        when: t.say("ribbon-arrives").with("days", terms.journey.arrives).html(),
    };
    let stops = if stock { vec![maker, border, place, door] } else { vec![maker, place, border, door] };
    Ribbon { stock, stops }
}
