//! What one row of each table says. Every row has a [`Head`]: its name, its days, its source.

use std::str::FromStr;
use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::names::{Area, RuleId};
use crate::domain::country::Region;
use crate::domain::landed_cost::{Channel, ChargeKind, FeeKind, Route};
use crate::domain::money::{Currency, Money, Rounding};

/// What every row has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its stable name.
    pub id: RuleId,
    /// What it says, in English.
    pub title: String,
    /// First day, local in the destination.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Law or source it rests on.
    pub source: String,
    /// Whether its confidence is marked as uncertain.
    pub uncertain: bool,
}

impl Head {
    /// Whether the row holds on a day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }
}

/// A list of countries or territories; empty: any. `!CN HK`: any but these.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Whether the list names what is left out.
    pub except: bool,
    /// The list.
    pub areas: Vec<Area>,
}

impl Places {
    /// Whether a country, or the territory it lies in, is meant.
    pub fn have(&self, place: Place) -> bool {
        let named = self.areas.contains(&place.country) || self.areas.contains(&place.territory);
        self.areas.is_empty() || named != self.except
    }
}

/// A country with the customs territory it lies in on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The country.
    pub country: Area,
    /// Its territory.
    pub territory: Area,
}

/// A fact about the sale on which a rule may depend; `!` before it: the contrary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// The fact.
    pub fact: Fact,
    /// Whether it must hold or must not.
    pub holds: bool,
}

impl FromStr for Need {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (holds, fact) = text.strip_prefix('!').map_or((true, text), |fact| (false, fact));
        Ok(Self { fact: fact.parse()?, holds })
    }
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl FromStr for $name {
            type Err = ();

            fn from_str(text: &str) -> Result<Self, ()> {
                match text { $($word => Ok(Self::$variant),)* _ => Err(()) }
            }
        }
    )*};
}

words! {
    /// Facts about the sale.
    Fact {
        /// The buyer is a consumer.
        Consumer = "consumer",
        /// The seller is registered for the destination's tax.
        SellerRegistered = "seller_registered",
        /// The sale goes through a marketplace.
        ViaMarketplace = "via_marketplace",
        /// The seller is in the Norwegian scheme for small consignments.
        Voec = "voec",
        /// The goods are for the buyer's own use.
        PersonalUse = "personal_use",
        /// A proof of origin is presented.
        PrefClaimed = "pref_claimed",
    }
    /// What customs value is made of.
    Valuation {
        /// Goods, carriage and insurance.
        Cif = "cif",
        /// Goods alone.
        Fob = "fob",
    }
    /// What a threshold relieves.
    Charge {
        /// Duty.
        Duty = "duty",
        /// Tax.
        Tax = "tax",
        /// Duty and tax due at the border, together.
        Charges = "charges",
    }
    /// What a threshold is compared with.
    Measure {
        /// Price of the goods, without carriage, insurance, taxes.
        Goods = "intrinsic",
        /// The same, at the place of export.
        Fob = "fob",
        /// The same, for all that one person receives on one day.
        FobPerPersonPerDay = "fob_per_person_per_day",
        /// The same with carriage inside the country of export.
        GoodsExclInternationalFreight = "goods_excl_international_freight",
        /// Goods, carriage and insurance.
        Cif = "cif",
        /// The customs value after national special rules.
        CustomsValue = "customs_value",
        /// The duty computed.
        DutyAmount = "duty_amount",
        /// The tax computed.
        TaxAmount = "tax_amount",
        /// Duty and tax computed, as far as they are due at the border.
        ChargesAmount = "charges_amount",
    }
    /// A scheme under which tax is declared.
    Scheme {
        /// The Import One-Stop Shop of the Union.
        Ioss = "IOSS",
        /// Special arrangements: post or courier declares for the buyer.
        SpecialArrangements = "special_arrangements",
        /// Ordinary import.
        Standard = "standard",
    }
    /// What tax is computed on.
    TaxedPart {
        /// Goods.
        Goods = "goods",
        /// Carriage.
        Freight = "freight",
        /// Insurance.
        Insurance = "insurance",
        /// Duty.
        Duty = "duty",
        /// Fees.
        Fees = "fees",
    }
    /// Who legally collects a charge.
    Collector {
        /// The seller or the marketplace, at checkout.
        Checkout = "checkout",
        /// Post, carrier or customs, at the border.
        Delivery = "delivery",
    }
    /// What a fee or a flat duty is counted by.
    Per {
        /// Once for all.
        Consignment = "consignment",
        /// Once for each distinct subheading.
        Hs6 = "hs6",
        /// Once for each line.
        Line = "line",
        /// Once for each unit.
        Unit = "unit",
    }
    /// When a fee is due.
    When {
        /// On every border crossing.
        Always = "always",
        /// When the goods are entered, not let in under a relief.
        Entry = "entry",
        /// When duty or tax is due on delivery.
        Due = "due",
    }
    /// Who asks for a fee.
    FeeScope {
        /// A customs authority.
        Authority = "authority",
        /// A country's own levy on parcels.
        National = "national",
        /// Post or carrier.
        Carrier = "carrier",
    }
    /// What a rounding rule rounds.
    Rounded {
        /// Each component of duty, by line.
        Duty = "duty",
        /// Tax, by rate group.
        Tax = "tax",
    }
    /// What a tariff row is.
    TariffKind {
        /// The ordinary rate for all origins.
        Mfn = "mfn",
        /// A lower rate that a proof of origin opens.
        Pref = "pref",
        /// A further duty on the same value.
        Additional = "additional",
    }
    /// How a specific duty joins the ad valorem one.
    Joined {
        /// Both are added.
        Add = "add",
        /// The higher counts.
        Greater = "greater",
        /// The specific amounts bound the ad valorem amount, per unit.
        Clamp = "clamp",
    }
    /// What a specific duty counts.
    Counted {
        /// Pieces.
        Piece = "pc",
        /// Pairs.
        Pair = "pair",
        /// Kilograms.
        Kilogram = "kg",
    }
}

/// To which consignments a row applies. An empty list means any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selector {
    /// Channels.
    pub channels: Vec<Channel>,
    /// Origins of the goods.
    pub origins: Places,
    /// Countries of dispatch.
    pub dispatch: Places,
    /// Facts.
    pub needs: Vec<Need>,
}

/// A relief: what is waived up to which amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The row.
    pub head: Head,
    /// What is waived.
    pub charge: Charge,
    /// Up to which amount.
    pub limit: Limit,
    /// For which consignments.
    pub selector: Selector,
}

/// An amount and what it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// The amount.
    pub amount: Money,
    /// What is compared.
    pub measure: Measure,
    /// Whether the amount itself is already over.
    pub strictly_below: bool,
}

/// How duty comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DutyMode {
    /// No border, no duty.
    None,
    /// The way is closed to such goods.
    Closed,
    /// The customs tariff, with additional duties.
    Tariff,
    /// An amount for each thing counted.
    Flat(Money, Per),
    /// One rate in place of the tariff, with its text.
    Rate(Decimal, String),
    /// Only these layers of additional duty.
    Layers(Vec<String>),
}

/// A way in which a consignment is taxed and declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// The row.
    pub head: Head,
    /// The name by which a request may ask for it.
    pub name: String,
    /// Routes.
    pub routes: Vec<Route>,
    /// Which consignments.
    pub selector: Selector,
    /// Schemes; empty where there is none to choose.
    pub schemes: Vec<Scheme>,
    /// The value up to which it is open.
    pub limit: Option<Limit>,
    /// How duty comes about.
    pub duty: DutyMode,
    /// What tax is computed on.
    pub tax_base: Vec<TaxedPart>,
    /// Who collects the duty.
    pub duty_by: Collector,
    /// Who collects the tax.
    pub tax_by: Collector,
}

/// What a fee comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeAmount {
    /// A fixed amount.
    Fixed(Money),
    /// A share of the customs value, with its least and its greatest amount.
    Share {
        /// The share.
        rate: Decimal,
        /// At least.
        min: Option<Money>,
        /// At most.
        max: Option<Money>,
    },
}

/// A fee of an authority or carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeRow {
    /// The row.
    pub head: Head,
    /// What it is for.
    pub kind: FeeKind,
    /// Who asks for it.
    pub scope: FeeScope,
    /// What it is counted by.
    pub per: Per,
    /// What it comes to.
    pub amount: FeeAmount,
    /// Only where the customs value is over this.
    pub over: Option<Money>,
    /// Only where the customs value is at most this.
    pub up_to: Option<Money>,
    /// When it is due.
    pub when: When,
    /// For which consignments.
    pub selector: Selector,
    /// Who collects it.
    pub by: Collector,
}

/// A rate of tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRow {
    /// The row.
    pub head: Head,
    /// Region; the whole country when absent.
    pub region: Option<Region>,
    /// What tax it is.
    pub kind: ChargeKind,
    /// The category of goods; empty for the standard rate.
    pub category: String,
    /// Beginnings of tariff codes; `*` is the empty beginning. None: only goods that name the category.
    pub prefixes: Vec<String>,
    /// The rate as a fraction.
    pub rate: Decimal,
    /// Its text.
    pub text: Arc<str>,
}

/// So much per piece, pair or kilogram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Specific {
    /// The amount, or the least of a clamp.
    pub low: Decimal,
    /// The greatest of a clamp.
    pub high: Option<Decimal>,
    /// In which currency.
    pub currency: Currency,
    /// What is counted.
    pub counted: Counted,
    /// How it joins the ad valorem duty.
    pub joined: Joined,
}

/// A line of the tariff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffRow {
    /// The row.
    pub head: Head,
    /// The whole code: six to ten digits.
    pub code: String,
    /// Origin; any when absent.
    pub origin: Option<Area>,
    /// What it is.
    pub kind: TariffKind,
    /// Name of the measure, for additional duties.
    pub layer: String,
    /// The ad valorem rate as a fraction.
    pub ad_valorem: Decimal,
    /// Its text.
    pub text: Arc<str>,
    /// The specific duty.
    pub specific: Option<Specific>,
}

/// How amounts are rounded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundingRow {
    /// The row.
    pub head: Head,
    /// What is rounded.
    pub what: Rounded,
    /// To a multiple of this.
    pub step: Decimal,
    /// In which direction.
    pub mode: Rounding,
}

/// Goods that may not go there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    /// The row.
    pub head: Head,
    /// Beginning of the tariff code; empty: any.
    pub code: String,
    /// Category of goods; empty: any.
    pub category: String,
}

/// One row of any table as an operator reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleRow {
    /// Which table.
    pub table: &'static str,
    /// Its name.
    pub id: RuleId,
    /// What it says, in English.
    pub title: String,
    /// Its cells, `column value`, set apart by `; `.
    pub value: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Law or source.
    pub source: String,
    /// How sure we are of it.
    pub confidence: String,
    /// Whether quotes use it.
    pub on: bool,
}
