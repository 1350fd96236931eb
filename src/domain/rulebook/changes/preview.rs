//! What a rule change does to prices: which goods cost more or less at the door of which market, from its day on.

use std::collections::{BTreeSet, HashSet};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Fate, Moved};
use crate::domain::country::Country;
use crate::domain::ids::{Sku, Slug, VariantId};
use crate::domain::money::{Currency, Money};
use crate::domain::offers::{offer, worth};
use crate::domain::pricing::Pricer;
use crate::domain::routing::{Ask, Wanted};
use crate::domain::rulebook::{Hs6, Market};

/// Moves of one market that are kept, the largest first. The counts are of all.
pub const MOST_MOVES: usize = 200;
/// Carts that are named. The counts are of all.
pub const MOST_CARTS: usize = 100;

/// Where rows that move apply, and to which goods.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touched {
    /// Country or territory; empty: anywhere.
    place: String,
    /// The beginning of a tariff code; empty: any goods.
    code: String,
}

impl Touched {
    /// Anything anywhere: what exchange rates move.
    pub fn anything() -> Self {
        Self { place: String::new(), code: String::new() }
    }
}

/// Where moved rows apply, each place and code once.
pub fn touched(moved: &[Moved]) -> Vec<Touched> {
    let of = |row: &Moved| {
        // A row that says something else under the same name may have spoken of other goods before.
        let elsewhere = row.fate == Fate::Changed && !row.was.starts_with(&format!("destination {}; ", row.place));
        let others = row.fate == Fate::Changed && !row.was.contains(&format!("; code {};", row.code));
        Touched {
            place: if elsewhere { String::new() } else { row.place.clone() },
            code: if elsewhere || others { String::new() } else { row.code.clone() },
        }
    };
    moved.iter().map(of).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The goods whose prices rows that move may move in one market.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Beginnings of tariff codes, at most six digits; the empty one stands for any goods.
    codes: HashSet<String>,
}

impl Reach {
    /// What the rows reach in a market; its territory is that of the day.
    pub fn of(touched: &[Touched], market: &Market) -> Self {
        let here = |place: &str| place.is_empty() || place == market.country.as_str() || place == market.territory;
        let codes = touched.iter().filter(|one| here(&one.place)).map(|one| one.code.chars().take(6).collect());
        Self { codes: codes.collect() }
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.codes.extend(other.codes);
        self
    }

    /// Whether no row applies in the market.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// Whether the rows may move the price of goods.
    pub fn has(&self, hs6: Option<Hs6>) -> bool {
        let code = hs6.map_or_else(String::new, |code| code.to_string());
        (0..=code.len()).filter_map(|end| code.get(..end)).any(|start| self.codes.contains(start))
    }
}

/// When a day begins where a market is; now, where it has begun already.
pub fn beginning(market: &Market, day: NaiveDate, now: DateTime<Utc>) -> DateTime<Utc> {
    // No zone is further from UTC than fifteen hours, and all begin their days on a quarter of an hour.
    let mut at = day.and_time(NaiveTime::MIN).and_utc() - TimeDelta::hours(15);
    while market.day(at) < day {
        at += TimeDelta::minutes(15);
    }
    at.max(now)
}

/// What a page shows for one unit: its shelf price, or what it is worth there where it cannot be had; and whether the
/// price would lie under what its brand accepts, and is held there.
pub fn shelf_price(wanted: &Wanted, ask: &Ask<'_>, pricer: &impl Pricer) -> (Option<Money>, bool) {
    match offer(wanted, ask, pricer) {
        Ok(offer) => (Some(offer.price), offer.goods().is_some_and(|goods| goods.floor.is_some())),
        Err(_) => (worth(wanted, ask, pricer), false),
    }
}

/// A variant whose shelf price moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceMove {
    /// Its listing's part of addresses.
    pub listing: Slug,
    /// What its listing is called, in English where it has that.
    pub title: String,
    /// Its code.
    pub sku: Sku,
    /// The price without the change; none where there would be none.
    pub was: Option<Money>,
    /// The price with it.
    pub now: Option<Money>,
}

impl PriceMove {
    /// By how much; a price that comes or goes moves by the whole of it.
    pub fn by(&self) -> i64 {
        let minor = |price: Option<Money>| price.map_or(0, |price| price.minor());
        minor(self.now).saturating_sub(minor(self.was))
    }

    /// The difference, where there is a price before and after.
    pub fn difference(&self) -> Option<Money> {
        let (was, now) = (self.was?, self.now?);
        (was.currency() == now.currency()).then(|| Money::new(now.minor().saturating_sub(was.minor()), now.currency()))
    }
}

/// What moves in one market.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarketMoves {
    /// Where.
    pub country: Country,
    /// In which currency.
    pub currency: Currency,
    /// Variants looked at.
    pub variants: usize,
    /// Variants that cost more.
    pub dearer: usize,
    /// Variants that cost less.
    pub cheaper: usize,
    /// Variants that have a price only with the change.
    pub gained: usize,
    /// Variants that lose theirs.
    pub lost: usize,
    /// Listings of which a variant moves.
    pub listings: usize,
    /// Variants that would come to lie under their brand's floor, and are held there.
    pub under_floor: usize,
    /// The largest moves, at most [`MOST_MOVES`].
    pub moves: Vec<PriceMove>,
}

impl MarketMoves {
    /// A market in which nothing was looked at.
    pub fn of(market: &Market) -> Self {
        Self {
            country: market.country,
            currency: market.currency,
            variants: 0,
            dearer: 0,
            cheaper: 0,
            gained: 0,
            lost: 0,
            listings: 0,
            under_floor: 0,
            moves: Vec::new(),
        }
    }

    /// How many variants move.
    pub fn moved(&self) -> usize {
        self.dearer + self.cheaper + self.gained + self.lost
    }

    /// Counts a variant in, and keeps it if it moved by more than the least kept; whether it moved.
    pub fn count(&mut self, seen: PriceMove) -> bool {
        self.variants += 1;
        match (seen.was, seen.now) {
            (was, now) if was == now => return false,
            (None, _) => self.gained += 1,
            (_, None) => self.lost += 1,
            _ if seen.by() > 0 => self.dearer += 1,
            _ => self.cheaper += 1,
        }
        self.moves.push(seen);
        if self.moves.len() >= 2 * MOST_MOVES {
            self.settle();
        }
        true
    }

    /// Puts the largest moves first and lets the rest go.
    pub fn settle(&mut self) {
        self.moves
            .sort_by(|one, other| (other.by().unsigned_abs(), &one.sku).cmp(&(one.by().unsigned_abs(), &other.sku)));
        self.moves.truncate(MOST_MOVES);
    }
}

/// An open cart in which goods move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartMoves {
    /// The end of its id: enough to tell it from others.
    pub cart: String,
    /// Its lines.
    pub lines: usize,
    /// Of these, lines of goods that move somewhere.
    pub moved: usize,
}

/// Open carts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carts {
    /// Open carts with something in them.
    pub open: usize,
    /// Of these, carts in which goods move.
    pub moved: usize,
    /// Some of them, at most [`MOST_CARTS`].
    pub some: Vec<CartMoves>,
}

impl Carts {
    /// Counts a cart in.
    pub fn count(&mut self, cart: &str, lines: &[VariantId], moved: &HashSet<VariantId>) {
        self.open += 1;
        let hit = lines.iter().filter(|variant| moved.contains(variant)).count();
        if hit == 0 {
            return;
        }
        self.moved += 1;
        if self.some.len() < MOST_CARTS {
            let end = cart.len().saturating_sub(8);
            let cart = cart.get(end..).unwrap_or(cart).to_owned();
            self.some.push(CartMoves { cart, lines: lines.len(), moved: hit });
        }
    }
}

/// What a change does to prices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The markets that rows of the change speak of.
    pub markets: Vec<MarketMoves>,
    /// Sold markets of which no row speaks.
    pub untouched: usize,
    /// Open carts.
    pub carts: Carts,
}

impl Preview {
    /// How many prices move, in all markets.
    pub fn moved(&self) -> usize {
        self.markets.iter().map(MarketMoves::moved).sum()
    }

    /// How many variants would come to lie under their brand's floor, in all markets.
    pub fn under_floor(&self) -> usize {
        self.markets.iter().map(|market| market.under_floor).sum()
    }
}
