//! Shelf prices as they are made, whoever asks: one unit of each variant in a market, with all that has to stand beside
//! its price. A read: pages go through their memory of offers; the keeper of the log of prices comes straight here.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::ids::{BrandId, VariantId};
use crate::domain::listings::Variant;
use crate::domain::money::{Money, Rounding};
use crate::domain::offers::{self, NoOffer, Offer};
use crate::domain::personal::Personalised;
use crate::domain::pricing::{Books, Pricer};
use crate::domain::reductions::{self, Before};
use crate::domain::routing::{Ask, Wanted};
use crate::store::{Read, Stored, price_log, stock};

pub use crate::domain::offers::Selling;

/// Why there is no offer, and what the goods are worth with duty and tax all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Away {
    /// Why.
    pub why: NoOffer,
    /// The price without carriage, where it can be told.
    pub worth: Option<Money>,
}

/// One unit of a variant in a country: its offer, or why there is none.
pub type Priced = Result<Arc<Offer>, Away>;

/// What the log says of reduced variants, where the market asks: for how many days, and the lowest price of each.
type Lowest = Option<(u32, HashMap<VariantId, Money>)>;

/// What one unit of each variant costs in a market, or why it cannot be had. Variants off sale are sold out. However
/// many they are, two queries.
///
/// # Errors
/// When the database fails.
pub fn price_shelf(
    read: &mut Read<'_>,
    Selling { market, currency }: Selling<'_>,
    variants: &[(&Variant, &BrandId)],
) -> Stored<Vec<(VariantId, Priced)>> {
    let (known, now) = (read.known(), read.now());
    let ids: Vec<VariantId> = variants.iter().map(|(variant, _)| variant.id.clone()).collect();
    let shelves = stock::shelves(read, &known, &ids, now)?;
    let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: market.day(now) };
    let lowest = lowest(read, Selling { market, currency }, &books, variants)?;
    // A shelf does not know the buyer's region: what depends on it is added at the checkout, and the page says so.
    let standing = known.standing(market, None, books.day);
    let standing = Some(&standing);
    let ask = Ask { lines: &[], shelves: &shelves, market, region: None, standing, currency, now, promise: None };
    let one =
        |(variant, brand): &(&Variant, &BrandId)| (variant.id.clone(), made(variant, brand, &ask, &books, &lowest));
    Ok(variants.iter().map(one).collect())
}

/// Reads the log of those that are reduced; nothing is asked of the database where none is, or no law minds. The log is
/// kept in the country's currency: in another, what it says is converted at the rate at which prices are.
fn lowest(
    read: &mut Read<'_>,
    Selling { market, currency }: Selling<'_>,
    books: &Books<'_>,
    variants: &[(&Variant, &BrandId)],
) -> Stored<Lowest> {
    let Some(days) = market.lowest_days(books.day) else { return Ok(None) };
    let reduced = || variants.iter().filter_map(|(variant, _)| Some((variant, variant.reduced?.since)));
    let ids: Vec<VariantId> = reduced().map(|(variant, _)| variant.id.clone()).collect();
    let log = price_log::of(read, market.country, &ids)?;
    // Of one for one within a currency: nothing is converted there.
    let Ok(fx) = books.rate(market.currency, currency) else { return Ok(Some((days, HashMap::new()))) };
    let here = |price: Money| fx.convert(price, Rounding::HalfUp).ok();
    let of = |variant: &Variant, since| here(reductions::lowest(log.get(&variant.id)?, since, days)?);
    let known = reduced().filter_map(|(variant, since)| Some((variant.id.clone(), of(variant, since)?)));
    Ok(Some((days, known.collect())))
}

/// What a reduced price is shown against: the lowest price of the days before where the law asks for it, else the price
/// as it would be without the reduction.
fn against(variant: &Variant, wanted: &Wanted, ask: &Ask<'_>, books: &Books<'_>, log: &Lowest) -> Option<Before> {
    let reduced = variant.reduced?;
    if let Some((days, lowest)) = log {
        return lowest.get(&variant.id).map(|price| Before::Lowest { days: *days, price: *price });
    }
    let regular = Wanted { unit_price: reduced.regular, ..wanted.clone() };
    offers::offer(&regular, ask, books).ok().map(|offer| Before::Regular(offer.price))
}

/// What one unit of a variant costs in a market when it is made for somebody, for each way of making it: the price on
/// the shelf with the surcharge in its goods. What cannot be made so costs nothing that can be told.
///
/// # Errors
/// When the database fails.
pub fn price_personal(
    read: &mut Read<'_>,
    Selling { market, currency }: Selling<'_>,
    (variant, brand): (&Variant, &BrandId),
    ways: &[Personalised],
) -> Stored<Vec<Priced>> {
    let (known, now) = (read.known(), read.now());
    let shelves = stock::shelves(read, &known, std::slice::from_ref(&variant.id), now)?;
    let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: market.day(now) };
    let standing = known.standing(market, None, books.day);
    let standing = Some(&standing);
    let ask = Ask { lines: &[], shelves: &shelves, market, region: None, standing, currency, now, promise: None };
    let one = |way: &Personalised| match (variant.made_for(way.surcharge), variant.wanted_for((0, 1), brand, way)) {
        (Ok(own), Ok(wanted)) => priced(&own, &wanted, &ask, &books, &None),
        _ => Err(Away { why: NoOffer::NoPrice, worth: None }),
    };
    Ok(ways.iter().map(one).collect())
}

fn made(variant: &Variant, brand: &BrandId, ask: &Ask<'_>, books: &Books<'_>, log: &Lowest) -> Priced {
    priced(variant, &variant.wanted(0, brand, 1), ask, books, log)
}

fn priced(variant: &Variant, wanted: &Wanted, ask: &Ask<'_>, books: &Books<'_>, log: &Lowest) -> Priced {
    let away = |why: NoOffer| Err(Away { why, worth: offers::worth(wanted, ask, books) });
    if !variant.active {
        return away(NoOffer::SoldOut);
    }
    match offers::offer(wanted, ask, books) {
        Ok(offer) => Ok(Arc::new(offer.beside(variant.measure, against(variant, wanted, ask, books, log), ask.market))),
        // What lies only where no lane leads here is not sold out.
        Err(refused) => match refused.no_offer() {
            NoOffer::SoldOut if ask.shelves.iter().any(|shelf| shelf.left(&variant.id) > 0) => away(NoOffer::NoLane),
            why => away(why),
        },
    }
}
