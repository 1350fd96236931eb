//! The story of an order: all that happened, from every table, on one line of time, and the words for its parts.

use chrono::NaiveDateTime;

use crate::domain::consignments::ConsignmentState;
use crate::domain::money::Money;
use crate::domain::orders::PaymentState;
use crate::domain::refunds::{Refund, RefundState};
use crate::store::orders::Happened;
use crate::store::outbox::LetterRow;
use crate::store::payments::Payment;
use crate::wording::{Speaker, labels};

/// One thing that happened.
pub struct Chapter {
    /// When.
    pub at: NaiveDateTime,
    /// What, in words.
    pub what: String,
    /// More about it: a number, an answer.
    pub detail: String,
    /// Who did it, as the story names them.
    pub author: String,
    /// An amount that moved.
    pub amount: Option<Money>,
}

fn event(kind: &str) -> &'static str {
    match kind {
        "placed" => "care-story-placed",
        "paid" => "care-story-paid",
        "declined" => "care-story-declined",
        "cancelled" => "care-story-cancelled",
        "needs_confirmation" => "care-story-needs-confirmation",
        "paid_too_late" => "care-story-paid-too-late",
        "return_asked" => "care-story-return-asked",
        "return_approved" => "care-story-return-approved",
        "return_rejected" => "care-story-return-rejected",
        "return_received" => "care-story-return-received",
        "return_lost" => "care-story-return-lost",
        "refund_sent" => "care-story-refund-sent",
        "refund_refused" => "care-story-refund-refused",
        "return_refunded" => "care-story-return-refunded",
        "parcel_called_off" => "care-story-called-off",
        "loss_refunded" => "care-story-loss-refunded",
        "loss_replaced" => "care-story-loss-replaced",
        "parcel_rerouted" => "care-story-parcel-rerouted",
        "parcel_stranded" => "care-story-parcel-stranded",
        "parcel_waits" => "care-story-parcel-waits",
        "papers_issued" => "care-story-papers-issued",
        "papers_void" => "care-story-papers-void",
        "parcel_moved" => "care-story-parcel-moved",
        "parcels_combined" => "care-story-combined",
        "parcels_parted" => "care-story-parted",
        "tracking_set" => "care-story-tracking-set",
        "lock_unpriced" => "care-story-lock-unpriced",
        "charges_settled" => "care-story-charges-settled",
        "charges_borne" => "care-story-charges-borne",
        "charges_disputed" => "care-story-charges-disputed",
        "charges_credited" => "care-story-charges-credited",
        "charges_refunded" => "care-story-charges-refunded",
        _ => "care-story-other",
    }
}

/// The shape and the words of where a payment stands.
pub fn payment(state: PaymentState) -> (&'static str, &'static str) {
    match state {
        PaymentState::Open => ("now", "care-payment-open"),
        PaymentState::NeedsConfirmation => ("warn", "care-payment-needs-confirmation"),
        PaymentState::Captured => ("good", "care-payment-captured"),
        PaymentState::Declined => ("bad", "care-payment-declined"),
        PaymentState::Cancelled => ("bad", "care-payment-cancelled"),
    }
}

/// The shape and the words of where a refund stands.
pub fn refund(state: RefundState) -> (&'static str, &'static str) {
    match state {
        RefundState::Underway => ("now", "care-refund-underway"),
        RefundState::Paid => ("good", "care-refund-paid"),
        RefundState::Refused => ("bad", "care-refund-refused"),
    }
}

/// What there is to add: where a parcel moved to is a word of the program, and is said in the reader's.
fn detail(t: &Speaker, happened: &Happened) -> String {
    let told = happened.detail.split_once(' ').filter(|_| happened.kind == "parcel_moved");
    if let Some((parcel, Ok(state))) = told.map(|(parcel, state)| (parcel, state.parse::<ConsignmentState>())) {
        return format!("{parcel} · {}", t.say(labels::consignment_state(state).1));
    }
    if event(&happened.kind) == "care-story-other" {
        return format!("{} {}", happened.kind, happened.detail);
    }
    happened.detail.clone()
}

fn author(t: &Speaker, name: &str) -> String {
    match name {
        "shopper" => t.say("care-story-by-shopper").to_string(),
        "entrepot" => t.say("care-story-by-program").to_string(),
        name => name.to_owned(),
    }
}

/// Everything that happened, newest first.
pub fn tell(
    t: &Speaker,
    events: &[Happened],
    letters: &[LetterRow],
    payments: &[Payment],
    refunds: &[Refund],
) -> Vec<Chapter> {
    let program = || t.say("care-story-by-program").to_string();
    let mut story: Vec<Chapter> = events
        .iter()
        .map(|event_| Chapter {
            at: event_.at,
            what: t.say(event(&event_.kind)).to_string(),
            detail: detail(t, event_),
            author: author(t, &event_.author),
            amount: None,
        })
        .collect();
    story.extend(letters.iter().map(|row| Chapter {
        at: row.sent_at.unwrap_or(row.created_at),
        what: t.say(labels::letter(&row.kind)).to_string(),
        detail: format!("{} · {}", t.say(labels::letter_state(&row.state).1), row.recipient),
        author: program(),
        amount: None,
    }));
    story.extend(payments.iter().map(|one| Chapter {
        at: one.created_at,
        what: t.say("care-story-payment").to_string(),
        detail: one.reference.clone().unwrap_or_else(|| t.say(payment(one.state).1).to_string()),
        author: program(),
        amount: Some(one.amount),
    }));
    story.extend(refunds.iter().map(|one| Chapter {
        at: one.created_at,
        what: t.say("care-story-refund").to_string(),
        detail: one.reference.clone().unwrap_or_else(|| t.say(refund(one.state).1).to_string()),
        author: program(),
        amount: Some(one.amount),
    }));
    // What happened at one moment keeps the order in which it is told above.
    story.sort_by_key(|chapter| chapter.at);
    story.reverse();
    story
}
