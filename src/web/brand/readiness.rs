//! For each destination: what goods cost there, or why they are not sold there. The same function as the shelf's, so
//! that a brand sees what a shopper will see.

use crate::domain::country::Country;
use crate::domain::ids::{BrandId, Sku};
use crate::domain::listings::Variant;
use crate::domain::money::Money;
use crate::domain::offers::{self, NoOffer};
use crate::domain::pricing::Books;
use crate::domain::routing::{Ask, Shelf};
use crate::store::{Read, Stored, stock};

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

/// Every destination there is today, for the variants on sale of one listing.
pub fn destinations(read: &Read<'_>, brand: &BrandId, variants: &[&Variant], shelves: &[Shelf]) -> Vec<Destination> {
    let (known, now) = (read.known(), read.now());
    let markets = known.rulebook.markets(now.date_naive());
    let one = |market: &crate::domain::rulebook::Market| {
        let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: market.day(now) };
        let ask = Ask { lines: &[], shelves, market, region: None, currency: market.currency, now, promise: None };
        let (country, all) = (market.country, variants.len());
        let mut destination = Destination { country, sold: 0, all, price: None, why: Vec::new() };
        for variant in variants {
            match offers::offer(&variant.wanted(0, brand, 1), &ask, &books) {
                Ok(offer) => {
                    destination.sold += 1;
                    destination.price.get_or_insert((offer.price, offer.total));
                }
                Err(refused) => destination.refuse(refused.no_offer(), &variant.sku),
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
    markets.map(one).collect()
}

/// The shelves with what lies on them of these variants.
///
/// # Errors
/// When the database fails.
pub fn shelves(read: &mut Read<'_>, variants: &[&Variant]) -> Stored<Vec<Shelf>> {
    let known = read.known();
    let ids: Vec<_> = variants.iter().map(|variant| variant.id.clone()).collect();
    stock::shelves(read, &known, &ids)
}
