//! Letters as data. Who gets one, in which language and about what is decided with the change that causes it; the words
//! come later, when it is posted.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::accounts::Email;
use super::consignments::ConsignmentState;
use super::country::Country;
use super::ids::{
    ConsignmentNumber, OrderId, OrderNumber, QuestionId, ReturnId, Rma, SettlementId, VariantId, WatchId,
};
use super::money::Money;
use super::storefront::Language;
use super::wishes::LetterSort;

/// What a letter is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Letter {
    /// An order is paid.
    OrderPlaced {
        /// Which.
        order: OrderId,
        /// The number people read.
        number: OrderNumber,
        /// The guest's key, for the link to the order; gone from the row once the letter is posted.
        key: String,
    },
    /// A code opens an order for a guest.
    OrderCode {
        /// Which.
        number: OrderNumber,
        /// Six digits.
        code: String,
    },
    /// A return was asked for.
    ReturnAsked {
        /// Which.
        ret: ReturnId,
        /// The number people read.
        rma: Rma,
    },
    /// A return was approved.
    ReturnApproved {
        /// Which.
        ret: ReturnId,
        /// The number people read.
        rma: Rma,
    },
    /// A return was rejected.
    ReturnRejected {
        /// Which.
        ret: ReturnId,
        /// The number people read.
        rma: Rma,
    },
    /// The goods of a return arrived.
    ReturnReceived {
        /// Which.
        ret: ReturnId,
        /// The number people read.
        rma: Rma,
    },
    /// The money of a return is on its way.
    ReturnRefunded {
        /// Which.
        ret: ReturnId,
        /// The number people read.
        rma: Rma,
    },
    /// A parcel moved in a way its shopper should know.
    ParcelMoved {
        /// Of which order.
        order: OrderId,
        /// The number people read.
        number: OrderNumber,
        /// Which parcel.
        parcel: ConsignmentNumber,
        /// Where it stood then.
        state: ConsignmentState,
    },
    /// Parcels were called off before they left, and the money is on its way.
    ParcelsCalledOff {
        /// The money that goes back.
        ret: ReturnId,
        /// The number of the order, as people read it.
        number: OrderNumber,
    },
    /// A parcel is gone, and the money is on its way.
    LossRefunded {
        /// The money that goes back.
        ret: ReturnId,
        /// The number of the order, as people read it.
        number: OrderNumber,
    },
    /// A parcel takes another road, and comes on another day.
    ParcelRerouted {
        /// Of which order.
        order: OrderId,
        /// The number people read.
        number: OrderNumber,
        /// Which parcel.
        parcel: ConsignmentNumber,
        /// The day that was promised.
        promised: NaiveDate,
        /// The day by which it is there now.
        arrives: NaiveDate,
    },
    /// A parcel is gone, and the same goods are sent once more.
    LossReplaced {
        /// Of which order.
        order: OrderId,
        /// The number people read.
        number: OrderNumber,
        /// The parcel that is gone.
        gone: ConsignmentNumber,
        /// The one that is sent in its place.
        parcel: ConsignmentNumber,
        /// What an agent adds.
        note: String,
    },
    /// Duty, tax or fees were charged lower than they were paid, and the difference is on its way.
    ChargesRefunded {
        /// Which settlement.
        settlement: SettlementId,
        /// The number of the order, as people read it.
        number: OrderNumber,
    },
    /// Whoever asked about goods without an account confirms their address.
    QuestionToConfirm {
        /// Which.
        question: QuestionId,
        /// What the link holds; gone from the row once the letter is posted.
        key: String,
    },
    /// A brand answered a question.
    QuestionAnswered {
        /// Which.
        question: QuestionId,
    },
    /// Whoever wants to be told of goods, without an account, confirms their address.
    WatchToConfirm {
        /// Which watch.
        watch: WatchId,
        /// What the link holds; gone from the row once the letter is posted.
        key: String,
    },
    /// Goods that were sold out can be had again.
    BackInStock(GoodsNews),
    /// Goods cost less.
    PriceDropped {
        /// What they cost before, with duty and tax.
        was: Money,
        /// Which, and what they cost now.
        news: GoodsNews,
    },
    /// Somebody who was sent goods is asked what they think of them.
    ReviewAsked {
        /// Of which order.
        order: OrderId,
        /// The number people read.
        number: OrderNumber,
        /// What the goods are called, in the order's language.
        goods: Vec<String>,
        /// How such letters are stopped.
        stop: Stop,
    },
}

/// Goods as a letter tells of them, with the price of the moment in which it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsNews {
    /// Which.
    pub variant: VariantId,
    /// The goods with their duty and tax.
    pub price: Money,
    /// The same with delivery: all that is paid.
    pub total: Money,
    /// The segment of the reader's storefront, `de-at`.
    pub front: String,
    /// How such letters are stopped.
    pub stop: Stop,
}

/// How letters of a sort are stopped without signing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// The name under which links know the mail address.
    pub address: String,
    /// What only this program can make of that name.
    pub key: String,
}

impl Stop {
    /// Where letters of a sort are stopped, under a storefront.
    pub fn path(&self, sort: LetterSort) -> String {
        format!("letters/{sort}/{}?key={}", self.address, self.key)
    }
}

impl Letter {
    /// The word that stands in the database.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::OrderPlaced { .. } => "order_placed",
            Self::OrderCode { .. } => "order_code",
            Self::ReturnAsked { .. } => "return_asked",
            Self::ReturnApproved { .. } => "return_approved",
            Self::ReturnRejected { .. } => "return_rejected",
            Self::ReturnReceived { .. } => "return_received",
            Self::ReturnRefunded { .. } => "return_refunded",
            Self::ParcelMoved { .. } => "parcel_moved",
            Self::ParcelsCalledOff { .. } => "parcels_called_off",
            Self::LossRefunded { .. } => "loss_refunded",
            Self::ParcelRerouted { .. } => "parcel_rerouted",
            Self::LossReplaced { .. } => "loss_replaced",
            Self::ChargesRefunded { .. } => "charges_refunded",
            Self::QuestionToConfirm { .. } => "question_to_confirm",
            Self::QuestionAnswered { .. } => "question_answered",
            Self::WatchToConfirm { .. } => "watch_to_confirm",
            Self::BackInStock(_) => "back_in_stock",
            Self::PriceDropped { .. } => "price_dropped",
            Self::ReviewAsked { .. } => "review_asked",
        }
    }
}

/// Who gets a letter, and how they read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The address.
    pub email: Email,
    /// The language.
    pub language: Language,
    /// The country, for money and dates.
    pub country: Country,
}
