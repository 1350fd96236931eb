//! What an action may answer instead of happening. Values only: `wording` and the pages have the words.

use crate::domain::batches::BatchRefused;
use crate::domain::consignments::MoveRefused;
use crate::domain::customs::Missing;
use crate::domain::customs::s10::RangeRefused;
use crate::domain::ids::{ConsignmentNumber, PaymentId, Sku, Slug};
use crate::domain::lanes::filed::LaneFault;
use crate::domain::listings::Unready;
use crate::domain::money::{Currency, Money};
use crate::domain::offers::NoOffer;
use crate::domain::personal::{AnswerRefused, Unfit};
use crate::domain::rerouting::NotRerouted;
use crate::domain::returns::{ReturnRefused, Unowed};
use crate::domain::rulebook::changes::NotDone;

/// An expected answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// An account with this address exists.
    EmailTaken,
    /// There is nothing in the cart, or it became an order already.
    EmptyCart,
    /// The cart holds other goods than the page that was sent.
    CartChanged,
    /// The plan comes to another sum by now, or its rules are gone.
    PlanStale,
    /// Another checkout of the same cart awaits its payment: this one.
    PaymentOpen(PaymentId),
    /// A quantity beyond what one order takes, or below one.
    BadQuantity {
        /// The most.
        most: u32,
    },
    /// The goods are made for somebody alone: first it has to be said for whom, on the page of this listing.
    NeedsAnswers(Slug),
    /// Answers with which the goods cannot be made, by the code of their field.
    Answers(Vec<(String, AnswerRefused)>),
    /// A listing cannot ask this of its buyers.
    Unfit(Unfit),
    /// More different goods than one cart takes.
    CartFull {
        /// The most.
        most: usize,
    },
    /// More wishes, or more lines saved for later, than one list takes.
    WishesFull {
        /// The most.
        most: usize,
    },
    /// These goods cannot be sent where the storefront ships to.
    CannotShip {
        /// The goods.
        sku: Sku,
        /// Why.
        why: NoOffer,
    },
    /// Fewer pieces are left than were asked for.
    SoldOut {
        /// The goods.
        sku: Sku,
        /// What is left.
        left: i64,
    },
    /// Other pieces lie on a shelf than whoever counted had seen.
    StockMoved {
        /// The goods.
        sku: Sku,
        /// What lies there free now.
        now: i64,
    },
    /// The price rose between the page and the button.
    PriceMoved {
        /// What the page said.
        was: Money,
        /// What it is now.
        now: Money,
    },
    /// It should hold before this day, the first on which it could.
    TooEarly {
        /// The day.
        first: chrono::NaiveDate,
    },
    /// The thing was decided, or moved on, before.
    AlreadyDecided,
    /// Another parcel has this tracking number.
    TrackingTaken,
    /// Goods that did not arrive are not reviewed.
    NotDelivered,
    /// Somebody asked too many questions within the hour.
    TooOften,
    /// The goods cannot go back, or not so many, or not any more.
    Return(ReturnRefused),
    /// A parcel is not called off, or no money is owed for it.
    Unowed(Unowed),
    /// A consignment does not move on.
    Move(MoveRefused),
    /// A parcel does not join or leave a batch, or a batch does not move on.
    Batch(BatchRefused),
    /// A parcel's papers are not issued: this is missing.
    Papers(Vec<Missing>),
    /// Rows of a file of lanes, or a rate card from a form, cannot be followed.
    Lanes(Vec<LaneFault>),
    /// Another place has this code.
    PlaceTaken,
    /// The fees of a place are in its own currency, this one.
    PlaceCurrency(Currency),
    /// A lane of the place, by its code, is collected on days on which the place would no longer work.
    NeverCollected(String),
    /// The label names papers that were made void: those of this parcel.
    VoidPapers(ConsignmentNumber),
    /// A parcel does not take another road.
    Reroute(NotRerouted),
    /// A range of postal identifiers is not added.
    Range(RangeRefused),
    /// There is no such thing, or it is not yours to touch.
    NotFound,
    /// Nothing may have this part of addresses: it means something else.
    SlugReserved(Slug),
    /// Another brand, category, collection or listing has this part of addresses, or had it.
    SlugTaken(Slug),
    /// The code stands on another variant, of this listing or of another.
    SkuTaken(Sku),
    /// A listing needs a title in one language at least.
    NoTitle,
    /// An option without a name or without choices, or more options than a listing can have.
    UnfitOption,
    /// The variant does not choose among the listing's options as they are.
    UnfitChoice(Sku),
    /// Another variant on sale has the same choices.
    SameChoice(Sku),
    /// The price is not above zero.
    NoPrice(Sku),
    /// The least the brand accepts is above its price, or not above zero.
    BadFloor(Sku),
    /// The price before a reduction is not above the price.
    NotReduced(Sku),
    /// A brand's prices are in its own currency.
    WrongCurrency {
        /// Of which variant.
        sku: Sku,
        /// The brand's currency.
        wanted: Currency,
    },
    /// A change of rules does not happen.
    Rules(NotDone),
    /// What has to be there before a listing goes on sale, or stays there.
    NotReady(Vec<Unready>),
}
