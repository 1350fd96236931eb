//! Why a place in an official tariff file was not taken over, in words.

use super::Speaker;
use crate::domain::schedules::{Unread, Why};

/// One sentence, or two where a rate stands inside another.
pub fn why(t: &Speaker, unread: &Unread) -> String {
    sentence(t, unread, &unread.why)
}

fn sentence(t: &Speaker, unread: &Unread, why: &Why) -> String {
    let many = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let said = match why {
        Why::Unit(unit) => t.say("unread-unit").with("unit", unit.as_str()),
        Why::Suspended { lines } => t.say("unread-suspended").with("count", many(*lines)),
        Why::Differ { rates } => t.say("unread-differ").with("count", many(*rates)),
        Why::Programme { known: true, lines } => {
            t.say("unread-programme").with("code", unread.text.as_str()).with("count", many(*lines))
        }
        Why::Programme { known: false, lines } => {
            t.say("unread-programme-unknown").with("code", unread.text.as_str()).with("count", many(*lines))
        }
        Why::OtherColumn(inner) => t.say("unread-other-column").with("why", sentence(t, unread, inner)),
        Why::Preference(inner) => t.say("unread-preference").with("why", sentence(t, unread, inner)),
        plain => t.say(id(plain)),
    };
    said.to_string()
}

/// The message of a reason that has no data.
fn id(why: &Why) -> &'static str {
    match why {
        Why::Shape => "unread-shape",
        Why::NoCode => "unread-no-code",
        Why::Code => "unread-code",
        Why::Twice => "unread-twice",
        Why::NoRate => "unread-no-rate",
        Why::Parent => "unread-parent",
        Why::SpecialProvision => "unread-special-provision",
        Why::Reference => "unread-reference",
        Why::Season => "unread-season",
        Why::EntryPrice => "unread-entry-price",
        Why::Recipe => "unread-recipe",
        Why::SeveralAmounts => "unread-several",
        Why::Part => "unread-part",
        Why::Bounds => "unread-bounds",
        Why::Formula => "unread-formula",
        Why::Provisional => "unread-provisional",
        Why::TradeRemedy => "unread-trade-remedy",
        Why::Quota => "unread-quota",
        Why::Words
        | Why::Unit(_)
        | Why::Suspended { .. }
        | Why::Differ { .. }
        | Why::Programme { .. }
        | Why::OtherColumn(_)
        | Why::Preference(_) => "unread-words",
    }
}
