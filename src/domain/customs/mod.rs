//! What a parcel has to tell customs: one declaration, of which every paper and data set is printed.
//!
//! A declaration is built from what was sold and from what the house knows, or refused with all that is missing. It is
//! kept as it was issued: a paper that is printed again in three years is the same paper.

mod facts;
pub mod s10;
mod tables;
pub mod vague;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use super::addresses::Latin;
use super::country::Country;
use super::ids::{ConsignmentNumber, OrderNumber, Sku};
use super::landed_cost::{Channel, Route};
use super::lanes::Incoterm;
use super::money::Money;
use super::registrations::Held;
use super::rulebook::Hs6;
use super::words::words;
use s10::S10;

pub use facts::{Facts, Goods, form_of};
pub use tables::{Form, Limits};

/// The most characters of a description. Source: forms.md, some receivers of advance data take no more.
pub const MOST_DESCRIPTION: usize = 60;

words! {
    /// Why papers no longer hold.
    Voided "reason for which papers are void" {
        /// Somebody at the desk said so.
        Desk = "desk",
        /// The parcel takes another road.
        Rerouted = "rerouted",
        /// The parcel was called off.
        CalledOff = "called_off",
        /// What its goods are was written anew.
        Described = "described",
        /// The parcel travels in another's box, or others in its own: the papers of the whole hold.
        Combined = "combined",
        /// They were those of a whole box that was parted since, or that more came into.
        Parted = "parted",
    }
}

/// Who sends from a place, in Latin letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Sender {
    /// Who.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Town.
    pub city: String,
    /// Postcode.
    pub postcode: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// A sender or recipient as papers show it, in Latin letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Name.
    pub name: String,
    /// Business; empty where there is none.
    pub business: String,
    /// Street and number.
    pub street: String,
    /// What there is beside; may be empty.
    pub extra: String,
    /// Town; empty where the country has none in its addresses.
    pub city: String,
    /// Region; empty where the country has none in its addresses.
    pub region: String,
    /// Postcode; empty where the country has none.
    pub postcode: String,
    /// Country.
    pub country: Country,
    /// Telephone; may be empty.
    pub phone: String,
    /// E-mail; may be empty.
    pub email: String,
    /// The lines of the label without the country.
    pub lines: Vec<String>,
}

/// Goods of one kind in the parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The brand's code.
    pub sku: Sku,
    /// What it is and of what, in English.
    pub description: String,
    /// Units.
    pub quantity: u32,
    /// Grams of all units, without the parcel.
    pub net_g: u32,
    /// What they are worth: their price without duty and tax.
    pub value: Money,
    /// Tariff subheading.
    pub hs6: Hs6,
    /// 8 to 10 digits, where known.
    pub tariff_code: Option<String>,
    /// Country of origin.
    pub origin: Country,
    /// Whether a preferential rate is claimed for it, with a proof of origin that travels along.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proven: bool,
    /// What it was made with for somebody: what was asked, and the answer. On the packing list alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub made: Vec<(String, String)>,
}

/// The sums of a declaration, in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// The goods, without duty and tax.
    pub goods: Money,
    /// Carriage, as the buyer pays it.
    pub shipping: Money,
    /// Insurance.
    pub insurance: Money,
    /// Duty.
    pub duty: Money,
    /// Tax.
    pub tax: Money,
    /// Fees.
    pub fees: Money,
    /// What the buyer paid.
    pub total: Money,
}

/// The recipient's number at customs of the destination, opened to be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Importer {
    /// What it is called there (`CPF`).
    pub name: &'static str,
    /// The number, as people there write it.
    pub number: String,
}

impl std::fmt::Debug for Importer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Importer({}, …)", self.name)
    }
}

/// What was declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// The postal identifier, for what goes by post.
    pub s10: Option<S10>,
    /// The number on the parcel.
    pub consignment: ConsignmentNumber,
    /// Its order, which is the number of the invoice.
    pub order: OrderNumber,
    /// The day, local where the parcel lies.
    pub day: NaiveDate,
    /// When the order was placed, local in the destination.
    pub ordered: NaiveDate,
    /// Who carries it.
    pub operator: String,
    /// By which channel it is declared.
    pub channel: Channel,
    /// How it reaches the buyer, in the eyes of customs.
    pub route: Route,
    /// Who pays at the border.
    pub incoterm: Incoterm,
    /// The mode of export (`9610`), where the country it left has one.
    pub mode: Option<String>,
    /// The postal form; none for what does not cross a border by post.
    pub form: Option<Form>,
    /// Whether the European data set for low values belongs to it.
    pub h7: bool,
    /// Who sends it.
    pub sender: Party,
    /// Whom it goes to, in Latin letters.
    pub recipient: Party,
    /// The lines of the label in the script of the country; empty where that is Latin.
    pub local: Vec<String>,
    /// The scheme under which the tax was collected, with its number.
    pub scheme: Option<Held>,
    /// The recipient's number at customs, printed as it should read. It is opened for the moment of printing and never
    /// stands in what is kept.
    #[serde(skip)]
    pub importer: Option<Importer>,
    /// The goods.
    pub pieces: Vec<Piece>,
    /// Grams of the goods.
    pub net_g: u32,
    /// Grams of the parcel.
    pub gross_g: u32,
    /// The sums.
    pub sums: Sums,
    /// What the goods are worth in euros, where a rate is known.
    pub worth_eur: Option<Money>,
}

/// One thing without which there are no papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// Nobody said what goods are.
    Description(Sku),
    /// What was said fits all goods.
    Vague(Sku),
    /// What was said is longer than receivers take: the most characters.
    LongDescription(Sku, usize),
    /// What was said is in letters that customs abroad do not read.
    ForeignDescription(Sku),
    /// No tariff subheading.
    Hs(Sku),
    /// No country of origin.
    Origin(Sku),
    /// No weight.
    Weight(Sku),
    /// No value.
    Value(Sku),
    /// The place has no address.
    Sender,
    /// The place's address is not in Latin letters throughout.
    SenderLatin,
    /// The recipient's name and address stand in another script alone.
    LatinCopy,
    /// No numbers are left for the service and the country it leaves.
    Number {
        /// The country.
        country: Country,
        /// The classes of service that would do.
        services: &'static str,
    },
    /// More kinds of goods than a form lists: the most.
    TooManyPieces(usize),
}

impl Declaration {
    /// Builds the declaration of a consignment.
    ///
    /// # Errors
    /// Everything that is missing, in the order in which it is asked for.
    pub fn of(facts: &Facts<'_>) -> Result<Self, Vec<Missing>> {
        facts::declare(facts)
    }

    /// What is in the label's bar code: the postal identifier, or the number on the parcel.
    pub fn code(&self) -> String {
        self.s10.map_or_else(|| self.consignment.to_string(), |id| id.to_string())
    }

    /// Whether it leaves one customs territory for another.
    pub fn crosses(&self) -> bool {
        self.route != Route::Warehouse
    }
}
