//! Words for values of the domain: one message per variant, each id written out.

use chrono::Weekday;

use super::Speaker;
use crate::domain::addresses::Part;
use crate::domain::consignments::{ConsignmentState, Source};
use crate::domain::country::Country;
use crate::domain::landed_cost::{Channel, ChargeKind, FeeKind};
use crate::domain::lanes::{Incoterm, Mode, Restriction, Restrictions, Weekdays};
use crate::domain::ledger::Account;
use crate::domain::legal::LegalText;
use crate::domain::offers::NoOffer;
use crate::domain::orders::OrderState;
use crate::domain::returns::{Decision, Parcel, Reason, Repaid, Standing, Unowed};
use crate::domain::routing::Why;
use crate::domain::settlements::SettlementState;

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

/// A part of the world.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Europe => "part-europe",
        Part::Americas => "part-americas",
        Part::MiddleEast => "part-middle-east",
        Part::AsiaPacific => "part-asia-pacific",
    }
}

/// How a lane travels.
pub fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::AirParcel => "mode-air-parcel",
        Mode::Express => "mode-express",
        Mode::Rail => "mode-rail",
        Mode::Sea => "mode-sea",
        Mode::LastMile => "mode-last-mile",
    }
}

/// What a carrier may refuse to take.
pub fn restriction(restriction: Restriction) -> &'static str {
    match restriction {
        Restriction::Battery => "restriction-battery",
        Restriction::Liquid => "restriction-liquid",
        Restriction::Magnet => "restriction-magnet",
        Restriction::Blade => "restriction-blade",
        Restriction::Food => "restriction-food",
    }
}

/// What a carrier may refuse to take, one after the other; nothing where it takes all.
pub fn restrictions(t: &Speaker, all: Restrictions) -> String {
    let words: Vec<String> = all.iter().map(|one| t.say(restriction(one)).to_string()).collect();
    words.join(" · ")
}

/// A day of the week.
pub fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "weekday-monday",
        Weekday::Tue => "weekday-tuesday",
        Weekday::Wed => "weekday-wednesday",
        Weekday::Thu => "weekday-thursday",
        Weekday::Fri => "weekday-friday",
        Weekday::Sat => "weekday-saturday",
        Weekday::Sun => "weekday-sunday",
    }
}

/// On which days a lane is collected.
pub fn departures(t: &Speaker, days: Option<Weekdays>) -> String {
    let Some(days) = days else { return t.say("lanes-any-day").to_string() };
    days.iter().map(|day| t.say(weekday(day)).to_string()).collect::<Vec<_>>().join(" · ")
}

/// Who pays duty and tax.
pub fn incoterm(incoterm: Incoterm) -> &'static str {
    match incoterm {
        Incoterm::Ddp => "lanes-ddp",
        Incoterm::Dap => "lanes-dap",
    }
}

/// The customs territory that a lane enters, by its name where it has one.
pub fn border(t: &Speaker, code: &str) -> String {
    code.parse::<Country>().map_or_else(|_| code.to_owned(), |code| t.country_name(code))
}

/// Why there is no price.
pub fn no_offer(why: NoOffer) -> &'static str {
    match why {
        NoOffer::SoldOut => "no-offer-sold-out",
        NoOffer::NoLane => "no-offer-no-lane",
        NoOffer::Closed => "no-offer-closed",
        NoOffer::RouteClosed => "no-offer-route-closed",
        NoOffer::Prohibited => "no-offer-prohibited",
        NoOffer::Restricted => "no-offer-restricted",
        NoOffer::TooHeavy => "no-offer-too-heavy",
        NoOffer::TooLate => "no-offer-too-late",
        NoOffer::NoTariff => "no-offer-no-tariff",
        NoOffer::Incomplete => "no-offer-incomplete",
        NoOffer::NoPrice => "no-offer-no-price",
        NoOffer::Unmakeable => "personal-no-offer",
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

/// The name of a legal text.
pub fn legal_text(text: LegalText) -> &'static str {
    match text {
        LegalText::Imprint => "guide-legal-imprint",
        LegalText::Terms => "guide-legal-terms",
        LegalText::Withdrawal => "guide-legal-withdrawal",
        LegalText::WithdrawalForm => "guide-legal-withdrawal-form",
        LegalText::Privacy => "guide-legal-privacy",
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

/// The shape and the words of where a consignment stands.
pub fn consignment_state(state: ConsignmentState) -> (&'static str, &'static str) {
    match state {
        ConsignmentState::Allocated => ("now", "parcel-allocated"),
        ConsignmentState::Picked => ("now", "parcel-picked"),
        ConsignmentState::Packed => ("now", "parcel-packed"),
        ConsignmentState::Batched => ("now", "parcel-batched"),
        ConsignmentState::HandedOver => ("now", "parcel-handed-over"),
        ConsignmentState::Exported => ("now", "parcel-exported"),
        ConsignmentState::AtBorder => ("now", "parcel-at-border"),
        ConsignmentState::Held => ("warn", "parcel-held"),
        ConsignmentState::Cleared => ("now", "parcel-cleared"),
        ConsignmentState::LastMile => ("now", "parcel-last-mile"),
        ConsignmentState::Delivered => ("good", "parcel-delivered"),
        ConsignmentState::Returned => ("bad", "parcel-returned"),
        ConsignmentState::Lost => ("bad", "parcel-lost"),
        ConsignmentState::Destroyed => ("bad", "parcel-destroyed"),
        ConsignmentState::Released => ("bad", "parcel-released"),
        ConsignmentState::Cancelled => ("bad", "parcel-cancelled"),
    }
}

/// How a move became known.
pub fn source(source: Source) -> &'static str {
    match source {
        Source::Scan => "parcel-by-scan",
        Source::Desk => "parcel-by-desk",
        Source::Program => "parcel-by-program",
    }
}

/// The shape of where an order stands.
pub fn order_mark(state: OrderState) -> &'static str {
    match state {
        OrderState::AwaitingPayment => "warn",
        OrderState::Paid => "good",
        OrderState::Declined | OrderState::Cancelled => "bad",
    }
}

/// Why goods come back, and what follows from it.
pub fn reason(reason: Reason) -> (&'static str, &'static str) {
    match reason {
        Reason::Faulty => ("return-reason-faulty", "return-reason-faulty-help"),
        Reason::NotAsDescribed => ("return-reason-not-as-described", "return-reason-not-as-described-help"),
        Reason::WrongItem => ("return-reason-wrong-item", "return-reason-wrong-item-help"),
        Reason::ChangedMind => ("return-reason-changed-mind", "return-reason-changed-mind-help"),
        Reason::Cancelled => ("return-reason-cancelled", "return-reason-cancelled-help"),
        Reason::ParcelLost => ("return-reason-parcel-lost", "return-reason-parcel-lost-help"),
    }
}

/// Why a parcel is not called off, or no money is owed for it.
pub fn unowed(t: &Speaker, why: &Unowed) -> String {
    match why {
        Unowed::NotPaid => t.say("unowed-not-paid").to_string(),
        Unowed::Left(parcel, state) => {
            let state = t.say(consignment_state(*state).1).to_string();
            t.say("unowed-left").with("parcel", parcel.as_str()).with("state", state).to_string()
        }
        Unowed::Begun(parcel) => t.say("unowed-begun").with("parcel", parcel.as_str()).to_string(),
        Unowed::Off(parcel) => t.say("unowed-off").with("parcel", parcel.as_str()).to_string(),
        Unowed::NotGone(state) => {
            let state = t.say(consignment_state(*state).1).to_string();
            t.say("unowed-not-gone").with("state", state).to_string()
        }
        Unowed::ReturnOpen(rma) => t.say("unowed-return-open").with("rma", rma).to_string(),
        Unowed::Nothing => t.say("unowed-nothing").to_string(),
        Unowed::Replaced(parcel) => t.say("unowed-replaced").with("parcel", parcel.as_str()).to_string(),
    }
}

/// Why a road is not taken.
pub fn why_not(why: Why) -> &'static str {
    match why {
        Why::NoLane => "care-why-no-lane",
        Why::Closed => "care-why-closed",
        Why::NoRoute => "care-why-route-closed",
        Why::NoRules => "care-why-no-rules",
        Why::NoRate => "care-why-no-rate",
        Why::Amount => "care-why-amount",
        Why::Prohibited => "care-why-prohibited",
        Why::NoTariff => "care-why-no-tariff",
        Why::Restricted => "care-why-restricted",
        Why::TooHeavy => "care-why-too-heavy",
        Why::Late => "care-why-late",
        Why::NoStock => "care-why-no-stock",
    }
}

/// The shape and the words of how a return stands.
pub fn standing(standing: Standing) -> (&'static str, &'static str) {
    match (standing.decision, standing.parcel, standing.refund) {
        (Decision::Requested, ..) => ("now", "return-state-requested"),
        (Decision::Rejected, ..) => ("bad", "return-state-rejected"),
        (Decision::Approved, _, Repaid::Refunded) => ("good", "return-state-refunded"),
        (Decision::Approved, _, Repaid::Underway) => ("now", "return-state-underway"),
        (Decision::Approved, Parcel::Received, Repaid::None) => ("now", "return-state-received"),
        (Decision::Approved, Parcel::Lost, Repaid::None) => ("now", "return-state-lost"),
        (Decision::Approved, Parcel::Unneeded, Repaid::None) => ("warn", "return-state-owed"),
        (Decision::Approved, Parcel::Awaited, Repaid::None) => ("warn", "return-state-approved"),
    }
}

/// The name of a kind of letter.
pub fn letter(kind: &str) -> &'static str {
    match kind {
        "order_placed" => "posted-order-placed",
        "order_code" => "posted-order-code",
        "return_asked" => "posted-return-asked",
        "return_approved" => "posted-return-approved",
        "return_rejected" => "posted-return-rejected",
        "return_received" => "posted-return-received",
        "return_refunded" => "posted-return-refunded",
        "parcel_moved" => "posted-parcel-moved",
        "parcels_called_off" => "posted-called-off",
        "loss_refunded" => "posted-loss-refunded",
        "parcel_rerouted" => "posted-parcel-rerouted",
        "loss_replaced" => "posted-loss-replaced",
        "charges_refunded" => "posted-charges-refunded",
        _ => "posted-other",
    }
}

/// The name of an account of the books.
pub fn account(account: Account) -> &'static str {
    match account {
        Account::Shoppers => "books-shoppers",
        Account::DutyHeld => "books-duty-held",
        Account::TaxHeld => "books-tax-held",
        Account::FeesHeld => "books-fees-held",
        Account::Freight => "books-freight",
        Account::Commission => "books-commission",
        Account::ExchangeMargin => "books-exchange-margin",
        Account::ExchangeClearing => "books-exchange-clearing",
        Account::BrandPayable => "books-brand-payable",
        Account::Reserve => "books-reserve",
        Account::LockReserve => "books-lock-reserve",
        Account::CarrierPayable => "books-carrier-payable",
        Account::RefundsDue => "books-refunds-due",
        Account::InReview => "books-in-review",
    }
}

/// The shape and the words of how a settlement stands.
pub fn settlement(state: SettlementState) -> (&'static str, &'static str) {
    match state {
        SettlementState::Even => ("good", "settled-even"),
        SettlementState::Kept => ("good", "settled-kept"),
        SettlementState::Refunding => ("now", "settled-refunding"),
        SettlementState::Refunded => ("good", "settled-refunded"),
        SettlementState::Bounced => ("bad", "settled-bounced"),
        SettlementState::Borne => ("good", "settled-borne"),
        SettlementState::Review => ("warn", "settled-review"),
        SettlementState::Disputed => ("warn", "settled-disputed"),
        SettlementState::Credited => ("ok", "settled-credited"),
    }
}

/// The shape and the words of where a letter is.
pub fn letter_state(state: &str) -> (&'static str, &'static str) {
    match state {
        "sent" => ("good", "posted-sent"),
        "failed" => ("bad", "posted-failed"),
        _ => ("now", "posted-waiting"),
    }
}
