//! From what was sold to what is declared.

use chrono::NaiveDate;

use super::s10::S10;
use super::tables::mode_of;
use super::vague::is_vague;
use super::{Declaration, Form, Latin, Limits, MOST_DESCRIPTION, Missing, Party, Piece, Sender, Sums};
use crate::domain::addresses::is_latin;
use crate::domain::country::Country;
use crate::domain::ids::Sku;
use crate::domain::landed_cost::{Channel, Route};
use crate::domain::money::Money;
use crate::domain::orders::{Consignment, Order};
use crate::domain::registrations::Held;
use crate::domain::rulebook::Hs6;
use crate::domain::storefront::Language;

/// Goods of one kind, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goods {
    /// The brand's code.
    pub sku: Sku,
    /// What they are, as somebody wrote it for customs.
    pub description: Option<String>,
    /// Units.
    pub quantity: u32,
    /// Grams of all units.
    pub net_g: Option<u32>,
    /// What they are worth.
    pub value: Money,
    /// Tariff subheading.
    pub hs6: Option<Hs6>,
    /// 8 to 10 digits.
    pub tariff_code: Option<String>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// Whether a proof of it travels with them.
    pub proven: bool,
    /// What they were made with for somebody: what was asked, and the answer. Customs is not told; whoever packs is.
    pub made: Vec<(String, String)>,
}

impl Goods {
    /// The goods of a consignment; `says` knows what somebody wrote for customs about a variant.
    pub fn of(consignment: &Consignment, says: impl Fn(&crate::domain::ids::VariantId) -> Option<String>) -> Vec<Self> {
        let lines = consignment.terms.lines.iter().zip(&consignment.receipt.lines);
        lines
            .map(|(line, receipt)| Self {
                sku: line.sku.clone(),
                description: says(&line.variant).filter(|text| !text.trim().is_empty()),
                quantity: line.quantity,
                net_g: line.weight_g.checked_mul(line.quantity).filter(|grams| *grams > 0),
                value: receipt.goods,
                hs6: Some(line.hs6),
                tariff_code: line.tariff_code.clone(),
                origin: Some(line.origin),
                proven: line.proven,
                made: line.personal.as_ref().map_or_else(Vec::new, |made| made.plainly(Language::EN)),
            })
            .collect()
    }
}

/// All that a declaration is built from.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The order.
    pub order: &'a Order,
    /// The consignment.
    pub consignment: &'a Consignment,
    /// Its goods.
    pub goods: Vec<Goods>,
    /// Grams of the empty parcel.
    pub packaging_g: u32,
    /// Who sends from its place.
    pub sender: Option<Sender>,
    /// The brand whose goods they are, where all are of one.
    pub brand: Option<String>,
    /// The recipient in Latin letters, where somebody wrote it.
    pub latin: Option<Latin>,
    /// The identifier it would have, of a class of service that its form goes with.
    pub number: Option<S10>,
    /// What the goods are worth in euros, where a rate is known.
    pub worth_eur: Option<Money>,
    /// The customs territory it goes to.
    pub territory: String,
    /// The day, local where it lies.
    pub day: NaiveDate,
}

/// The postal form of a consignment, by what its goods weigh with the parcel and are worth in euros; none for what does
/// not cross a border by post.
pub fn form_of(
    route: Route,
    channel: Channel,
    worth_eur: Option<Money>,
    gross_g: u32,
    on: NaiveDate,
) -> Option<&'static Limits> {
    if channel != Channel::Postal || route == Route::Warehouse {
        return None;
    }
    let small = Limits::of(Form::Cn22, on).filter(|limits| limits.hold(worth_eur, gross_g));
    small.or_else(|| Limits::of(Form::Cn23, on))
}

impl Facts<'_> {
    /// Grams of the parcel as far as they are known.
    pub fn gross_g(&self) -> u32 {
        self.goods.iter().filter_map(|goods| goods.net_g).fold(self.packaging_g, u32::saturating_add)
    }

    /// Its postal form.
    pub fn form(&self) -> Option<&'static Limits> {
        let receipt = &self.consignment.receipt;
        form_of(receipt.route, receipt.channel, self.worth_eur, self.gross_g(), self.day)
    }
}

pub(super) fn declare(facts: &Facts<'_>) -> Result<Declaration, Vec<Missing>> {
    let mut missing = Vec::new();
    let pieces: Vec<Piece> = facts.goods.iter().filter_map(|goods| piece(goods, &mut missing)).collect();
    let form = facts.form();
    if let Some(most) = form.and_then(|form| form.most_pieces).filter(|most| facts.goods.len() > *most) {
        missing.push(Missing::TooManyPieces(most));
    }
    let sender = sender(facts, &mut missing);
    let recipient = recipient(facts, &mut missing);
    if let Some(form) = form
        && facts.number.is_none()
    {
        let country = facts.consignment.terms.dispatch;
        missing.push(Missing::Number { country, services: &form.services });
    }
    let (Some(sender), Some(recipient)) = (sender, recipient) else { return Err(missing) };
    if !missing.is_empty() {
        return Err(missing);
    }
    let (order, consignment) = (facts.order, facts.consignment);
    let (terms, receipt, totals) = (&consignment.terms, &consignment.receipt, &consignment.receipt.totals);
    let gross_g = facts.gross_g();
    let origin = pieces.first().map_or(terms.dispatch, |piece| piece.origin);
    let h7 = Limits::of(Form::H7, facts.day).is_some_and(|limits| {
        receipt.route == Route::Direct && limits.territory == facts.territory && limits.hold(facts.worth_eur, gross_g)
    });
    Ok(Declaration {
        s10: form.and(facts.number),
        consignment: consignment.number.clone(),
        order: order.number.clone(),
        day: facts.day,
        ordered: order.plan.day,
        operator: terms.carrier.clone(),
        channel: receipt.channel,
        route: receipt.route,
        incoterm: terms.incoterm,
        mode: mode_of(receipt.route, terms.dispatch, origin, facts.day).map(str::to_owned),
        form: form.map(|limits| limits.form),
        h7,
        sender,
        recipient,
        local: if order.address.is_latin_throughout() { Vec::new() } else { order.address.lines() },
        scheme: scheme(facts),
        importer: None,
        net_g: gross_g.saturating_sub(facts.packaging_g),
        gross_g,
        pieces,
        sums: Sums {
            goods: totals.goods,
            shipping: totals.shipping,
            insurance: totals.insurance,
            duty: totals.duty,
            tax: totals.tax,
            fees: totals.fees,
            total: totals.total,
        },
        worth_eur: facts.worth_eur,
    })
}

/// The scheme is told where tax was collected under one at the border: what is taxed on delivery is under none, and a
/// sales tax of a region is no matter of customs.
fn scheme(facts: &Facts<'_>) -> Option<Held> {
    if facts.order.plan.standing.sales_tax == Some(true) {
        return None;
    }
    let collected = !facts.consignment.receipt.at_checkout.tax.is_zero();
    let crosses = facts.consignment.receipt.route != Route::Warehouse;
    facts.order.plan.standing.held.first().filter(|_| collected && crosses).cloned()
}

fn piece(goods: &Goods, missing: &mut Vec<Missing>) -> Option<Piece> {
    let sku = || goods.sku.clone();
    let before = missing.len();
    match goods.description.as_deref() {
        None => missing.push(Missing::Description(sku())),
        Some(text) if is_vague(text) => missing.push(Missing::Vague(sku())),
        Some(text) if text.chars().count() > MOST_DESCRIPTION => {
            missing.push(Missing::LongDescription(sku(), MOST_DESCRIPTION));
        }
        Some(text) if !is_latin(text) => missing.push(Missing::ForeignDescription(sku())),
        Some(_) => {}
    }
    if goods.hs6.is_none() {
        missing.push(Missing::Hs(sku()));
    }
    if goods.origin.is_none() {
        missing.push(Missing::Origin(sku()));
    }
    if goods.net_g.is_none() {
        missing.push(Missing::Weight(sku()));
    }
    if goods.value.minor() <= 0 {
        missing.push(Missing::Value(sku()));
    }
    if missing.len() > before {
        return None;
    }
    Some(Piece {
        sku: sku(),
        description: goods.description.clone()?,
        quantity: goods.quantity,
        net_g: goods.net_g?,
        value: goods.value,
        hs6: goods.hs6?,
        tariff_code: goods.tariff_code.clone(),
        origin: goods.origin?,
        proven: goods.proven,
        made: goods.made.clone(),
    })
}

fn sender(facts: &Facts<'_>, missing: &mut Vec<Missing>) -> Option<Party> {
    let Some(sender) = facts.sender.as_ref().filter(|sender| !sender.name.is_empty() && !sender.street.is_empty())
    else {
        missing.push(Missing::Sender);
        return None;
    };
    if ![&sender.name, &sender.street, &sender.city].into_iter().all(|text| is_latin(text)) {
        missing.push(Missing::SenderLatin);
        return None;
    }
    let brand = facts.brand.clone().unwrap_or_default();
    let town = format!("{} {}", sender.postcode, sender.city).trim().to_owned();
    let lines = [&brand, &sender.name, &sender.street, &town];
    Some(Party {
        name: sender.name.clone(),
        street: sender.street.clone(),
        extra: String::new(),
        city: sender.city.clone(),
        region: String::new(),
        postcode: sender.postcode.clone(),
        country: facts.consignment.terms.dispatch,
        phone: sender.phone.clone(),
        email: sender.email.clone(),
        lines: lines.into_iter().filter(|line| !line.is_empty()).cloned().collect(),
        business: brand,
    })
}

fn recipient(facts: &Facts<'_>, missing: &mut Vec<Missing>) -> Option<Party> {
    let address = &facts.order.address;
    let Some(latin) = address.in_latin(facts.latin.as_ref()) else {
        missing.push(Missing::LatinCopy);
        return None;
    };
    Some(Party {
        lines: latin.lines(),
        region: latin.region_in_latin(),
        name: latin.name,
        business: String::new(),
        street: latin.street,
        extra: latin.extra,
        city: latin.city,
        postcode: latin.postcode,
        country: address.country,
        phone: address.phone.clone(),
        email: facts.order.email.to_string(),
    })
}
