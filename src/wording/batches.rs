//! Words of batches: where one stands, and why something does not happen.

use super::Speaker;
use crate::domain::batches::{BatchRefused, BatchState};

/// The shape and the words of where a batch stands.
pub fn state(state: BatchState) -> (&'static str, &'static str) {
    match state {
        BatchState::Open => ("now", "batch-open"),
        BatchState::Closed => ("warn", "batch-closed"),
        BatchState::HandedOver => ("good", "batch-handed-over"),
        BatchState::Dissolved => ("bad", "batch-dissolved"),
    }
}

/// Why a parcel does not join a batch or leave it, or why a batch does not move on, and what to do.
pub fn refused(t: &Speaker, why: &BatchRefused) -> String {
    match why {
        BatchRefused::NoHub => t.say("batch-no-hub").to_string(),
        BatchRefused::LaneClosed(lane) => t.say("batch-lane-closed").with("lane", lane.as_str()).to_string(),
        BatchRefused::LaneShut(lane) => t.say("batch-lane-shut").with("lane", lane.as_str()).to_string(),
        BatchRefused::Moved => t.say("batch-moved").to_string(),
        BatchRefused::NoPapers(parcel) => t.say("batch-no-papers").with("parcel", parcel.as_str()).to_string(),
        BatchRefused::NoBag { bag, next } => t.say("batch-no-bag").with("bag", *bag).with("next", *next).to_string(),
        BatchRefused::BagFull { bag, most_g } => {
            t.say("batch-bag-full").with("bag", *bag).with("weight", t.weight(most_g)).to_string()
        }
        BatchRefused::TooHeavy { most_g } => t.say("batch-too-heavy").with("weight", t.weight(most_g)).to_string(),
        BatchRefused::Sealed(number) => t.say("batch-sealed").with("batch", number.as_str()).to_string(),
        BatchRefused::NotInside => t.say("batch-not-inside").to_string(),
        BatchRefused::Boxed(parcel) => t.say("batch-boxed").with("parcel", parcel.as_str()).to_string(),
        BatchRefused::Apart => t.say("batch-apart").to_string(),
        BatchRefused::Empty => t.say("batch-empty").to_string(),
        BatchRefused::Stands(stands) => {
            let stands = t.say(state(*stands).1).to_string();
            t.say("batch-stands").with("state", stands).to_string()
        }
    }
}
