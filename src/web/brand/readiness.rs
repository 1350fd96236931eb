//! For each destination: what goods cost there, or why they are not sold there. The same answer as the
//! shelf's, so that a brand sees what a shopper will see.

use std::collections::HashMap;

use crate::domain::country::Country;
use crate::domain::ids::{BrandId, Sku, VariantId};
use crate::domain::listings::Variant;
use crate::domain::money::Money;
use crate::domain::offers::NoOffer;
use crate::domain::rulebook::Market;
use crate::store::{Read, Stored};
use crate::web::offers::{Offers, Priced, Selling};

/// How a listing stands for one destination.
#[derive(Debug, Clone)]
pub struct Destination {
    /// Which.
    pub country: Country,
    /// Variants that can be had.
    pub sold: usize,
    /// Variants on sale.
    pub all: usize,
    /// Shelf price and price at the door of the first that can be had.
    pub price: Option<(Money, Money)>,
    /// Why others cannot, with their codes; without codes where it is the same for all.
    pub why: Vec<(NoOffer, Vec<Sku>)>,
}

impl Destination {
    /// The kind of the mark before its state.
    pub fn mark(&self) -> &'static str {
        match self.sold {
            0 => "bad",
            some if some < self.all => "warn",
            _ => "good",
        }
    }

    /// Whether no variant can be had.
    pub fn is_nowhere(&self) -> bool {
        self.sold == 0
    }

    /// Whether some variants can be had and others cannot.
    pub fn is_partly(&self) -> bool {
        self.sold > 0 && self.sold < self.all
    }

    fn refuse(&mut self, reason: NoOffer, sku: &Sku) {
        match self.why.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, skus)) => skus.push(sku.clone()),
            None => self.why.push((reason, vec![sku.clone()])),
        }
    }
}

/// What variants cost in each destination there is today.
pub type Prices = Vec<(Country, HashMap<VariantId, Priced>)>;

/// Asks for variants of one brand in every destination at once.
///
/// # Errors
/// When the database fails.
pub fn prices(offers: &Offers, read: &mut Read<'_>, brand: &BrandId, variants: &[&Variant]) -> Stored<Prices> {
    let (known, now) = (read.known(), read.now());
    let one = |market: &Market| {
        // The rules of its own day, as a shopper there is asked.
        let market = known.rulebook.market(market.country, market.day(now)).unwrap_or(market);
        let priced = offers.of(read, Selling::own(market), variants.iter().map(|variant| (*variant, brand)))?;
        Ok((market.country, priced))
    };
    known.rulebook.markets(now.date_naive()).map(one).collect()
}

/// How the variants on sale of one listing stand in every destination.
pub fn destinations(prices: &Prices, variants: &[&Variant]) -> Vec<Destination> {
    let one = |(country, priced): &(Country, HashMap<VariantId, Priced>)| {
        let all = variants.len();
        let mut destination = Destination { country: *country, sold: 0, all, price: None, why: Vec::new() };
        for variant in variants {
            match priced.get(&variant.id) {
                Some(Ok(offer)) => {
                    destination.sold += 1;
                    destination.price.get_or_insert((offer.price, offer.total));
                }
                Some(Err(away)) => destination.refuse(away.why, &variant.sku),
                None => destination.refuse(NoOffer::SoldOut, &variant.sku),
            }
        }
        // One reason for everything needs no list of codes.
        if let [(_, skus)] = destination.why.as_mut_slice()
            && skus.len() == all
        {
            skus.clear();
        }
        destination
    };
    prices.iter().map(one).collect()
}
