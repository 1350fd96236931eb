//! Why a row of a charge file was not booked, in the reader's language.

use super::Speaker;
use crate::domain::money::Money;
use crate::domain::settlements::{Defect, Parts, RowFault, Unsettled};

/// Why a row could not be read.
pub fn fault(t: &Speaker, fault: &RowFault) -> String {
    match &fault.defect {
        Defect::NoColumn => t.say("settle-no-column").with("column", fault.column).to_string(),
        Defect::Cells { wanted, found } => {
            t.say("settle-cells").with("wanted", *wanted).with("found", *found).to_string()
        }
        Defect::Empty => t.say("settle-empty").to_string(),
        Defect::TooLong => t.say("settle-too-long").to_string(),
        Defect::Currency => t.say("settle-currency").to_string(),
        Defect::Amount => t.say("settle-amount").to_string(),
        Defect::Negative => t.say("settle-negative").to_string(),
        Defect::Twice => t.say("settle-twice").to_string(),
        Defect::NotCsv => t.say("settle-not-csv").to_string(),
    }
}

/// Why a row that was read could not be settled.
pub fn unsettled(t: &Speaker, why: &Unsettled) -> String {
    match why {
        Unsettled::NoParcel => t.say("settle-no-parcel").to_string(),
        Unsettled::NotPaid => t.say("settle-not-paid").to_string(),
        Unsettled::Conflict { booked } => t
            .say("settle-conflict")
            .with("duty", booked.duty)
            .with("tax", booked.tax)
            .with("fees", booked.fees)
            .with("total", total(booked))
            .to_string(),
        Unsettled::OtherDeclaration { declaration } => {
            t.say("settle-other-declaration").with("declaration", declaration.as_str()).to_string()
        }
        Unsettled::ReturnOpen { rma } => t.say("settle-return-open").with("rma", rma).to_string(),
        Unsettled::NoRate { from, to } => {
            t.say("settle-no-rate").with("from", from.as_str()).with("to", to.as_str()).to_string()
        }
    }
}

fn total(parts: &Parts) -> Money {
    parts.total().unwrap_or(Money::zero(parts.duty.currency()))
}
