//! Parcels of several orders for one recipient that travel in one box, where that is allowed and cheaper.
//!
//! All are quoted anew as one consignment with the rules, rates and rate cards of the day, and compared with the same
//! quotes one by one. Together they are worth the sum of what each is worth: nothing is split to stay under a limit, and
//! whoever crosses one pays for it in the sum. What shoppers paid stays as it was.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::addresses::Address;
use crate::domain::folding::fold;
use crate::domain::landed_cost::Receipt;
use crate::domain::lanes::{Lane, Parcel, Place, RateCard};
use crate::domain::money::{Money, MoneyError};
use crate::domain::orders::{Consignment, Order};
use crate::domain::pricing::{FreightRates, Pricer, freight_of};
use crate::domain::registrations::Standing;
use crate::domain::routing::{LockedPlan, Terms, requote_with};
use crate::domain::rulebook::Market;

/// A parcel with its order.
#[derive(Debug, Clone, Copy)]
pub struct One<'a> {
    /// The order.
    pub order: &'a Order,
    /// The parcel.
    pub parcel: &'a Consignment,
}

/// What parcels cost the house on the day, goods apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Carriage and handling.
    pub carriage: Money,
    /// Duty, tax and fees.
    pub charges: Money,
}

impl Cost {
    fn of(receipt: &Receipt) -> Result<Self, MoneyError> {
        let sums = &receipt.totals;
        Ok(Self { carriage: sums.shipping, charges: sums.duty.plus(sums.tax)?.plus(sums.fees)? })
    }

    fn plus(self, other: Self) -> Result<Self, MoneyError> {
        Ok(Self { carriage: self.carriage.plus(other.carriage)?, charges: self.charges.plus(other.charges)? })
    }

    /// The two together.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn total(self) -> Result<Money, MoneyError> {
        self.carriage.plus(self.charges)
    }
}

/// Parcels as one consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// What is in it and how it goes.
    pub terms: Terms,
    /// What it comes to.
    pub receipt: Receipt,
    /// What they cost one by one.
    pub apart: Money,
    /// What they cost in one box.
    pub together: Money,
}

/// Why parcels stay apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// There are fewer than two.
    Few,
    /// They are for several people or addresses, or in several currencies.
    Recipients,
    /// They are of several brands, and the hub sends each brand's parcels by themselves.
    Brands,
    /// They go by several ways.
    Ways,
    /// No rate card takes them in one box.
    TooHeavy,
    /// They cannot be quoted as one.
    Unquotable,
    /// The carrier would ask for money at the door that nobody was told of.
    AtTheDoor,
    /// It is not cheaper.
    Dearer,
}

/// Whom parcels go to: the same for spellings that differ in case, accents or punctuation alone.
pub fn recipient(address: &Address) -> String {
    let region = address.region.as_ref().map_or_else(String::new, |region| region.as_str().to_owned());
    let parts = [&address.name, &address.street, &address.extra, &address.city, &address.postcode, &region];
    let folded: Vec<String> = parts.iter().map(|part| fold(part).replace(' ', "")).collect();
    format!("{}|{}", address.country, folded.join("|"))
}

/// The hub, the lane, what the house is in the destination, and the time.
#[derive(Debug, Clone, Copy)]
pub struct Today<'a> {
    /// The hub.
    pub place: &'a Place,
    /// The lane.
    pub lane: &'a Lane,
    /// The market they go to.
    pub market: &'a Market,
    /// What the house is registered for there.
    pub standing: &'a Standing,
    /// When.
    pub now: DateTime<Utc>,
}

impl Today<'_> {
    fn day(&self) -> NaiveDate {
        self.market.day(self.now)
    }
}

/// Parcels quoted as one consignment, where that is allowed and cheaper.
///
/// # Errors
/// [`Apart`], with what stands against it.
pub fn combine(parcels: &[One<'_>], today: Today<'_>, pricer: &impl Pricer) -> Result<Together, Apart> {
    let [first, others @ ..] = parcels else { return Err(Apart::Few) };
    if others.is_empty() {
        return Err(Apart::Few);
    }
    let to = recipient(&first.order.address);
    let same = |one: &One<'_>| recipient(&one.order.address) == to && one.order.currency == first.order.currency;
    if !others.iter().all(same) {
        return Err(Apart::Recipients);
    }
    let (road, brand) = (&first.parcel.terms, &first.parcel.terms.brand);
    let one_way = |one: &One<'_>| {
        let terms = &one.parcel.terms;
        terms.lane == road.lane
            && (terms.route, terms.channel, terms.incoterm) == (road.route, road.channel, road.incoterm)
    };
    if !others.iter().all(one_way) || road.lane != today.lane.id {
        return Err(Apart::Ways);
    }
    let one_brand = brand.is_some() && others.iter().all(|one| one.parcel.terms.brand == *brand);
    if !today.lane.joins_brands(today.place) && !one_brand {
        return Err(Apart::Brands);
    }
    let card = today.lane.card(today.day()).ok_or(Apart::TooHeavy)?;
    let rate = |from| pricer.rate(from, today.market.currency).or(Err(Apart::Unquotable));
    let rates =
        FreightRates { carriage: rate(card.currency())?, handling: rate(today.place.handling_per_parcel.currency())? };
    let quoted = |one: &One<'_>, terms: &Terms, parcel: Parcel| -> Result<(Terms, Receipt), Apart> {
        let freight = freight_of(today.place, card, &rates, parcel).or(Err(Apart::TooHeavy))?;
        let terms = Terms { freight, ..terms.clone() };
        let plan = LockedPlan {
            day: today.day(),
            standing: today.standing.clone(),
            consignments: vec![terms.clone()],
            ..one.order.plan.clone()
        };
        let receipt = requote_with(&plan, pricer).ok().and_then(|mut receipts| receipts.pop());
        Ok((terms, receipt.ok_or(Apart::Unquotable)?))
    };
    let (mut apart, mut at_door): (Option<Cost>, i64) = (None, 0);
    for one in parcels {
        let (_, receipt) = quoted(one, &one.parcel.terms, one.parcel.terms.freight.parcel)?;
        let cost = Cost::of(&receipt).or(Err(Apart::Unquotable))?;
        apart = Some(match apart {
            Some(sum) => sum.plus(cost).or(Err(Apart::Unquotable))?,
            None => cost,
        });
        at_door = at_door.saturating_add(receipt.on_delivery.total.minor());
    }
    let (terms, receipt) = quoted(first, &whole(parcels, road, one_brand), box_of(parcels, today.place, card))?;
    if receipt.on_delivery.total.minor() > at_door {
        return Err(Apart::AtTheDoor);
    }
    let total = |cost: Cost| cost.total().or(Err(Apart::Unquotable));
    let apart = total(apart.ok_or(Apart::Few)?)?;
    let together = total(Cost::of(&receipt).or(Err(Apart::Unquotable))?)?;
    if together.minor() >= apart.minor() {
        return Err(Apart::Dearer);
    }
    Ok(Together { terms, receipt, apart, together })
}

/// The goods of all parcels on the road of the first, numbered anew.
fn whole(parcels: &[One<'_>], road: &Terms, one_brand: bool) -> Terms {
    let all = parcels.iter().flat_map(|one| &one.parcel.terms.lines).cloned();
    let mut lines: Vec<_> = all.collect();
    for (at, line) in lines.iter_mut().enumerate() {
        line.index = at;
    }
    Terms { lines, brand: road.brand.clone().filter(|_| one_brand), ..road.clone() }
}

/// The weights of one box with what is in several: their packaging is saved but for one.
fn box_of(parcels: &[One<'_>], place: &Place, card: &RateCard) -> Parcel {
    let empty = u64::from(place.packaging_g);
    let (mut units, mut actual_g, mut volumetric_g) = (0_u32, empty, 0_u64);
    for one in parcels {
        let own = one.parcel.terms.freight.parcel;
        units = units.saturating_add(own.units);
        actual_g = actual_g.saturating_add(own.actual_g.saturating_sub(empty));
        volumetric_g = volumetric_g.saturating_add(own.volumetric_g);
    }
    let volumetric_g = if card.volumetric_divisor == 0 { 0 } else { volumetric_g };
    Parcel { units, actual_g, volumetric_g, chargeable_g: actual_g.max(volumetric_g) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recipient_is_the_same_however_the_address_is_spelled() {
        let written = |name: &str, street: &str, postcode: &str| {
            let own = str::to_owned;
            recipient(&Address {
                country: "AT".parse().unwrap(),
                name: own(name),
                street: own(street),
                extra: String::new(),
                city: own("Wien"),
                region: None,
                postcode: own(postcode),
                phone: own("+43 1 234"),
                latin: None,
            })
        };
        let one = written("Zoë Straßer", "Mariahilfer Str. 10", "1070");
        assert_eq!(one, written("zoe  strasser", "Mariahilfer Str 10", "1070"));
        assert_ne!(one, written("Zoë Straßer", "Mariahilfer Str. 11", "1070"));
        assert_ne!(one, written("Zoë Straßer", "Mariahilfer Str. 10", "1071"));
        assert_ne!(one, written("Max Straßer", "Mariahilfer Str. 10", "1070"));
    }
}
