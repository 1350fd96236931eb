//! Why goods cannot come to a storefront's country, as their page tells it: by which law, or by which carriers' terms.

use super::market_rules::{self, Told};
use crate::domain::barred;
use crate::domain::listings::Variant;
use crate::domain::offers::NoOffer;
use crate::store::known::Known;
use crate::web::offers::Priced;
use crate::web::page::Page;
use crate::wording::labels;

/// What stands against goods.
pub(super) struct Barred {
    /// The rule of law, where one forbids them.
    pub(super) law: Option<Told>,
    /// What each carrier on the way says.
    pub(super) carriers: Vec<String>,
    /// Where the calculator works out what they would cost elsewhere.
    pub(super) elsewhere: String,
}

/// Tells what stands against a variant, where something does; stock and closed lanes are another matter.
pub(super) fn of(page: &Page, known: &Known, variant: &Variant, offer: &Priced) -> Option<Barred> {
    let away = offer.as_ref().err().filter(|away| matches!(away.why, NoOffer::Restricted | NoOffer::Prohibited))?;
    let t = &page.t;
    let found = barred::barred(variant, &page.market, &known.shelves, (&known.rulebook, page.day));
    let law = found.law.filter(|_| away.why == NoOffer::Prohibited);
    let says = |(carrier, minds): &(&str, _)| {
        t.say("guide-minds-carrier").with("carrier", *carrier).with("what", labels::restrictions(t, *minds)).to_string()
    };
    let query = serde_urlencoded::to_string([("what", variant.sku.as_str())]).unwrap_or_default();
    Some(Barred {
        law: law.map(|row| market_rules::named(t, &known.rulebook, &row.head)),
        carriers: if law.is_some() { Vec::new() } else { found.carriers.iter().map(says).collect() },
        elsewhere: format!("{}?{query}#calculator", page.at("help/duties")),
    })
}
