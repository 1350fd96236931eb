//! Why a row of a file of lanes, or a rate card from a form, cannot be used, in the reader's language.

use super::Speaker;
use crate::domain::lanes::file::{LONGEST_CARRIER, LONGEST_CODE, MOST_ROWS};
use crate::domain::lanes::filed::{Defect, LaneFault};

/// Why, and what to do about it.
pub fn fault(t: &Speaker, fault: &LaneFault) -> String {
    let line = |line: u64| line.to_string();
    match &fault.defect {
        Defect::NoColumn => t.say("lanes-no-column").with("column", fault.column).to_string(),
        Defect::NotAColumn => t.say("lanes-not-a-column").to_string(),
        Defect::ColumnTwice => t.say("lanes-column-twice").to_string(),
        Defect::Cells { wanted, found } => {
            t.say("lanes-cells").with("wanted", *wanted).with("found", *found).to_string()
        }
        Defect::NotCsv => t.say("lanes-not-csv").to_string(),
        Defect::Rows => t.say("lanes-rows").with("most", MOST_ROWS).to_string(),
        Defect::Code => t.say("lanes-not-a-code").with("most", LONGEST_CODE).to_string(),
        Defect::Carrier => t.say("lanes-not-a-carrier").with("most", LONGEST_CARRIER).to_string(),
        Defect::Country => t.say("lanes-not-a-country").to_string(),
        Defect::Word(words) => t.say("lanes-not-a-word").with("words", words.as_str()).to_string(),
        Defect::Days => t.say("lanes-not-days").to_string(),
        Defect::Weekdays => t.say("lanes-not-weekdays").to_string(),
        Defect::Backwards => t.say("lanes-backwards").to_string(),
        Defect::Border => t.say("lanes-not-a-border").to_string(),
        Defect::Day => t.say("lanes-not-a-day").to_string(),
        Defect::Currency => t.say("lanes-not-a-currency").to_string(),
        Defect::Amount => t.say("lanes-not-an-amount").to_string(),
        Defect::Number => t.say("lanes-not-a-number").to_string(),
        Defect::Fraction => t.say("lanes-not-a-fraction").to_string(),
        Defect::BelowFirst => t.say("lanes-below-first").to_string(),
        Defect::NoStep => t.say("lanes-no-step").to_string(),
        Defect::Disagrees { line: first } => t.say("lanes-disagrees").with("line", line(*first)).to_string(),
        Defect::Overlaps { line: other } => t.say("lanes-overlaps").with("line", line(*other)).to_string(),
        Defect::NoPlace => t.say("lanes-no-place").to_string(),
        Defect::NoMarket => t.say("lanes-no-market").to_string(),
        Defect::OtherPlace { place } => t.say("lanes-other-place").with("place", place.as_str()).to_string(),
        Defect::OtherCountry { country } => t.say("lanes-other-country").with("country", country).to_string(),
        Defect::Begun => t.say("lanes-begun").to_string(),
        Defect::Runs { from, to: Some(to) } => t.say("lanes-runs").with("from", from).with("to", to).to_string(),
        Defect::Runs { from, to: None } => t.say("lanes-runs-on").with("from", from).to_string(),
    }
}
