//! The desk's words for values of the trade, each id written out.

use crate::domain::lanes::Restriction;
use crate::domain::listings::{ListingState, Missing, Unready};
use crate::domain::offers::NoOffer;
use crate::wording::Speaker;

/// Where a listing stands.
pub fn state(state: ListingState) -> &'static str {
    match state {
        ListingState::Draft => "listing-state-draft",
        ListingState::Published => "listing-state-published",
        ListingState::Withdrawn => "listing-state-withdrawn",
    }
}

/// The kind of the mark before it.
pub fn mark(state: ListingState) -> &'static str {
    match state {
        ListingState::Draft => "warn",
        ListingState::Published => "good",
        ListingState::Withdrawn => "bad",
    }
}

/// Why something is not sold to a destination, as its brand needs to know it.
pub fn why(reason: NoOffer) -> &'static str {
    match reason {
        NoOffer::SoldOut => "brand-why-sold-out",
        NoOffer::NoLane => "brand-why-no-lane",
        NoOffer::Closed => "brand-why-closed",
        NoOffer::RouteClosed => "brand-why-route-closed",
        NoOffer::Prohibited => "brand-why-prohibited",
        NoOffer::Restricted => "brand-why-restricted",
        NoOffer::TooHeavy => "brand-why-too-heavy",
        NoOffer::TooLate => "brand-why-too-late",
        NoOffer::NoTariff => "brand-why-no-tariff",
        NoOffer::Incomplete => "brand-why-incomplete",
        NoOffer::NoPrice => "brand-why-no-price",
        NoOffer::Unmakeable => "personal-no-offer",
    }
}

/// What carriers mind.
pub fn restriction(restriction: Restriction) -> &'static str {
    match restriction {
        Restriction::Battery => "brand-restriction-battery",
        Restriction::Liquid => "brand-restriction-liquid",
        Restriction::Magnet => "brand-restriction-magnet",
        Restriction::Blade => "brand-restriction-blade",
        Restriction::Food => "brand-restriction-food",
    }
}

/// What customs would ask.
pub fn missing(missing: Missing) -> &'static str {
    match missing {
        Missing::Hs6 => "brand-missing-hs6",
        Missing::Origin => "brand-missing-origin",
        Missing::Weight => "brand-missing-weight",
    }
}

/// What keeps a listing from being published, a sentence each.
pub fn unready(t: &Speaker, unready: &[Unready]) -> Vec<String> {
    let mut sentences = Vec::new();
    for lacks in unready {
        match lacks {
            Unready::NoText => sentences.push(t.say("brand-unready-title").to_string()),
            Unready::NoPicture => sentences.push(t.say("brand-unready-picture").to_string()),
            Unready::NothingToSell => sentences.push(t.say("brand-unready-variant").to_string()),
            Unready::Lacks { sku, missing: lacking } => {
                for what in lacking {
                    sentences.push(t.say(missing(*what)).with("sku", sku).to_string());
                }
            }
        }
    }
    sentences
}
