//! Words for values of the domain: one message per variant, each id written out.

use crate::domain::landed_cost::{Channel, ChargeKind, FeeKind};
use crate::domain::orders::OrderState;

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

/// Where an order stands.
pub fn order_state(state: OrderState) -> &'static str {
    match state {
        OrderState::AwaitingPayment => "order-state-awaiting-payment",
        OrderState::Paid => "order-state-paid",
        OrderState::Declined => "order-state-declined",
        OrderState::Cancelled => "order-state-cancelled",
    }
}

/// The kind of the mark before it: done, waiting or off.
pub fn order_mark(state: OrderState) -> &'static str {
    match state {
        OrderState::AwaitingPayment => "warn",
        OrderState::Paid => "good",
        OrderState::Declined | OrderState::Cancelled => "bad",
    }
}
