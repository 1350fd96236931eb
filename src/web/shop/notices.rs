//! What the law makes of an order as a whole: limits it crossed, limits ahead, and what the mix of goods did.

use crate::domain::cart_plan::{CartNotice, MixReason};
use crate::domain::landed_cost::{Ahead, Beyond};
use crate::domain::money::Money;
use crate::wording::{Arg, Message, Speaker};

/// The message that names what the mix did.
pub fn mix_words(reason: MixReason) -> &'static str {
    match reason {
        MixReason::FlatDutyShared => "mix-flat-duty-shared",
        MixReason::ThresholdCrossed => "mix-threshold-crossed",
        MixReason::OtherRoad => "mix-other-road",
        MixReason::Rounding => "mix-rounding",
    }
}

/// An amount of the law, with the storefront's currency beside it where it is another.
fn both(t: &Speaker, law: Money, here: Option<Money>) -> String {
    match here.filter(|here| here.currency() != law.currency()) {
        Some(here) => t.say("notice-both").with("law", law).with("here", here).to_string(),
        None => t.money(law),
    }
}

/// What happened to the order as a whole, in words; `title` names its lines.
pub fn said(t: &Speaker, notice: &CartNotice, title: &dyn Fn(usize) -> String) -> String {
    match notice {
        CartNotice::ThresholdCrossed { threshold: Some(threshold), here, duty } => {
            t.say("notice-threshold").with("threshold", both(t, *threshold, *here)).with("duty", duty).to_string()
        }
        CartNotice::ThresholdCrossed { threshold: None, duty, .. } => {
            t.say("notice-duty").with("duty", duty).to_string()
        }
        CartNotice::TaxCrossed { threshold, here, tax } => {
            t.say("notice-tax").with("threshold", both(t, *threshold, Some(*here))).with("tax", tax).to_string()
        }
        CartNotice::FeesCrossed { threshold, here, fees } => {
            t.say("notice-fees").with("threshold", both(t, *threshold, Some(*here))).with("fees", fees).to_string()
        }
        CartNotice::FlatDutyShared { line, further: true, saved } => {
            t.say("notice-flat-further").with("title", title(*line)).with("saved", saved).to_string()
        }
        CartNotice::FlatDutyShared { line, further: false, saved } => {
            t.say("notice-flat-article").with("title", title(*line)).with("saved", saved).to_string()
        }
        CartNotice::Ahead(ahead) => coming(t, ahead),
    }
}

/// How far the next limit is, and what lies beyond it.
pub fn coming(t: &Speaker, ahead: &Ahead) -> String {
    let bound = &ahead.bound;
    let left = bound.left.unwrap_or(Money::zero(bound.limit.currency()));
    let limit = both(t, bound.law, Some(bound.limit));
    beyond(t, ahead.beyond, left, limit.into()).to_string()
}

/// What lies beyond a limit that is so much ahead.
pub fn beyond(t: &Speaker, beyond: Beyond, left: Money, limit: Arg) -> Message<'_> {
    match beyond {
        Beyond::Duty(more) => t.say("ahead-duty").with("left", left).with("limit", limit).with("more", more),
        Beyond::Tax(more) => t.say("ahead-tax").with("left", left).with("limit", limit).with("more", more),
        Beyond::Fees(more) => t.say("ahead-fees").with("left", left).with("limit", limit).with("more", more),
        Beyond::Closed => t.say("ahead-closed").with("left", left).with("limit", limit),
    }
}
