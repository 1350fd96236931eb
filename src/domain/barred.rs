//! Why goods cannot go to a country: which law forbids them, or which carriers on the way there do not take them.

use chrono::NaiveDate;

use super::lanes::Restrictions;
use super::listings::Variant;
use super::routing::Shelf;
use super::rulebook::rows::Restriction;
use super::rulebook::{Market, Rulebook};

/// What stands against goods on the way to a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Barred<'b> {
    /// The row of law that forbids them.
    pub law: Option<&'b Restriction>,
    /// The carriers of open lanes that do not take them, each once, with what of them they do not take.
    pub carriers: Vec<(&'b str, Restrictions)>,
}

/// What stands against a variant in a market on a day.
pub fn barred<'b>(
    variant: &Variant,
    market: &Market,
    shelves: &'b [Shelf],
    (rulebook, day): (&'b Rulebook, NaiveDate),
) -> Barred<'b> {
    let law = variant.hs6.and_then(|hs6| rulebook.rules(market, None, day).restriction(hs6, None));
    let mut carriers: Vec<(&str, Restrictions)> = Vec::new();
    let lanes = shelves.iter().flat_map(|shelf| shelf.lanes.iter());
    for lane in lanes.filter(|lane| lane.open && lane.to == market.country && lane.card(day).is_some()) {
        let minds = lane.refuses.shared(variant.restrictions);
        if minds != Restrictions::NONE && !carriers.iter().any(|(known, _)| *known == lane.carrier) {
            carriers.push((&lane.carrier, minds));
        }
    }
    Barred { law, carriers }
}
