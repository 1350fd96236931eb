//! Words for values of the domain: one message per variant, each id written out.

use crate::domain::landed_cost::{Channel, ChargeKind, FeeKind};

/// The name of a component of duty or tax.
pub fn charge(kind: ChargeKind) -> &'static str {
    match kind {
        ChargeKind::AdValorem | ChargeKind::Specific => "charge-duty",
        ChargeKind::Additional => "charge-additional-duty",
        ChargeKind::Flat => "charge-flat-duty",
        ChargeKind::Vat => "charge-vat",
        ChargeKind::Gst => "charge-gst",
        ChargeKind::Sales => "charge-sales-tax",
        ChargeKind::Consumption => "charge-consumption-tax",
        ChargeKind::Excise => "charge-excise",
        ChargeKind::Provincial => "charge-provincial-tax",
    }
}

/// The name of a fee.
pub fn fee(kind: FeeKind) -> &'static str {
    match kind {
        FeeKind::Clearance => "fee-clearance",
        FeeKind::Handling => "fee-handling",
        FeeKind::Processing => "fee-processing",
    }
}

/// The name of a channel.
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Postal => "channel-postal",
        Channel::Express => "channel-express",
        Channel::Commercial => "channel-commercial",
    }
}
