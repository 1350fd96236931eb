//! The words that stand in the tables, each with the one meaning it has.

use std::str::FromStr;

use crate::domain::ids::Malformed;
use crate::domain::words::words;

/// A fact about the sale on which a rule may depend; `!` before it: the contrary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// The fact.
    pub fact: Fact,
    /// Whether it must hold or must not.
    pub holds: bool,
}

impl FromStr for Need {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (holds, fact) = text.strip_prefix('!').map_or((true, text), |fact| (false, fact));
        Ok(Self { fact: fact.parse()?, holds })
    }
}

words! {
    /// Facts about the sale.
    Fact "fact about the sale" {
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
        /// The seller is said to be neither registered nor on a marketplace that is.
        Unregistered = "unregistered",
        /// The request names the regime; never true of a sale that names none.
        Asked = "asked",
    }
    /// What customs value is made of.
    Valuation "customs valuation" {
        /// Goods, carriage and insurance.
        Cif = "cif",
        /// Goods alone.
        Fob = "fob",
    }
    /// What a threshold relieves.
    Charge "charge" {
        /// Duty.
        Duty = "duty",
        /// Tax.
        Tax = "tax",
        /// Duty and tax due at the border, together.
        Charges = "charges",
    }
    /// What a threshold is compared with.
    Measure "measure of a threshold" {
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
        /// The price of one unit, whatever else travels with it.
        Item = "item",
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
    Scheme "tax scheme" {
        /// The Import One-Stop Shop of the Union.
        Ioss = "IOSS",
        /// Special arrangements: post or courier declares for the buyer.
        SpecialArrangements = "special_arrangements",
        /// Ordinary import.
        Standard = "standard",
    }
    /// What tax is computed on.
    TaxedPart "part of the tax base" {
        /// The customs value, whatever it is made of.
        Value = "value",
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
    Collector "collector of a charge" {
        /// The seller or the marketplace, at checkout.
        Checkout = "checkout",
        /// Post, carrier or customs, at the border.
        Delivery = "delivery",
    }
    /// What a fee or a flat duty is counted by.
    Per "unit a fee is counted by" {
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
    When "occasion of a fee" {
        /// On every border crossing.
        Always = "always",
        /// When the goods are entered, not let in under a relief.
        Entry = "entry",
        /// When duty or tax is due on delivery.
        Due = "due",
        /// Where tax is collected at the border, not at checkout.
        Border = "border",
        /// When there is duty.
        Dutied = "dutied",
        /// When there is none.
        Undutied = "undutied",
    }
    /// Who asks for a fee.
    FeeScope "scope of a fee" {
        /// A customs authority.
        Authority = "authority",
        /// A country's own levy on parcels.
        National = "national",
        /// Post or carrier.
        Carrier = "carrier",
    }
    /// What a rounding rule rounds.
    Rounded "charge that is rounded" {
        /// The value on which duty is computed, by line.
        DutyBase = "duty_base",
        /// Each component of duty, by line.
        Duty = "duty",
        /// The base of tax, by rate group.
        TaxBase = "tax_base",
        /// Tax, by rate group.
        Tax = "tax",
    }
    /// What a tariff row is.
    TariffKind "kind of tariff row" {
        /// The ordinary rate for all origins.
        Mfn = "mfn",
        /// A lower rate that a proof of origin opens.
        Pref = "pref",
        /// A further duty on the same value.
        Additional = "additional",
        /// A further duty that makes up this rate together with the ordinary one.
        TopUp = "top_up",
        /// A rough rate for small consignments, by wide classes of goods.
        Simplified = "simplified",
    }
    /// How a specific duty joins the ad valorem one.
    Joined "way a specific duty joins" {
        /// Both are added.
        Add = "add",
        /// The higher counts.
        Greater = "greater",
        /// The specific amounts bound the ad valorem amount, per unit.
        Clamp = "clamp",
    }
    /// What a specific duty counts.
    Counted "unit of a specific duty" {
        /// Pieces.
        Piece = "pc",
        /// Pairs.
        Pair = "pair",
        /// Kilograms.
        Kilogram = "kg",
    }
}
