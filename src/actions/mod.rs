//! CHANGES. One file per thing that may happen, named by a sentence: load → decide → save.
//!
//! An action is a plain function over a [`Tx`](crate::store::Tx): all of it happens, or none. It never waits, never
//! calls out and never reads the clock: the transaction carries the time. What the trade expects to be told is a
//! [`Refusal`]; what is ours to mend is `Broken`.

pub mod add_brand;
pub mod add_generated;
pub mod add_picture;
pub mod add_place;
pub mod add_range;
pub mod answer_voice;
pub mod arrange_picture;
pub mod ask_for_review;
pub mod ask_question;
pub mod ask_return;
pub mod call_off;
pub mod change_account;
pub mod change_place;
pub mod close_batch;
pub mod collect;
pub mod combine_parcels;
pub mod count_searches;
pub mod count_stock;
pub mod decide_return;
pub mod decide_rules;
pub mod describe_goods;
pub mod dissolve_batch;
pub mod forget_identifier;
pub mod forget_uploads;
pub mod forget_voices;
pub mod forget_wishes;
pub mod hand_over_batch;
pub mod hide_voice;
mod hold_days;
pub mod import_lanes;
pub mod import_listings;
pub mod issue_papers;
pub mod keep_upload;
pub mod keep_wish;
pub mod load_rates;
pub mod load_registrations;
pub mod load_rulebook;
pub mod log_prices;
pub mod merge_carts;
pub mod merge_wishes;
pub mod move_consignment;
mod name_pages;
pub mod open_account;
pub mod open_order;
pub mod place_order;
pub mod plan_boxes;
pub mod plan_cart;
pub mod plan_road;
pub mod preview_rules;
pub mod price_shelf;
pub mod propose_rules;
pub mod publish_listing;
pub mod put_in_cart;
pub mod put_personal;
pub mod receive_return;
pub mod record_fetch;
pub mod record_payment;
pub mod refund_loss;
pub mod refund_return;
mod refusal;
pub mod replace_loss;
pub mod reroute;
pub mod retry_letter;
pub mod save_collection;
pub mod save_fitting;
pub mod save_for_later;
pub mod save_listing;
pub mod save_personal;
pub mod save_synonyms;
pub mod set_day_off;
pub mod set_sender;
pub mod set_stock;
pub mod set_tracking;
pub mod settle_charges;
pub mod sign_in;
pub mod stop_letters;
pub mod strand_parcel;
pub mod switch_lane;
pub mod tell_watchers;
pub mod translate_house;
pub mod void_papers;
pub mod watch_goods;
pub mod write_legal_text;
pub mod write_review;

pub use refusal::Refusal;

use crate::store::StoreError;

/// Why an action did not happen.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// An expected answer: nothing changed, and the reader is told what to do.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The store failed.
    #[error(transparent)]
    Broken(#[from] StoreError),
}

impl From<Refusal> for ActionError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The result of an action.
pub type Done<T> = Result<T, ActionError>;
