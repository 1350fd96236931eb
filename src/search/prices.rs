//! What every listing costs at the door of a market, for sorting and counting: one number and one road per listing.
//!
//! What a page shows is quoted when it is shown. Here a hundred thousand prices are wanted at once, so that goods of one
//! [`Class`] share the work: within a class the total is a line of the goods' price but where a threshold or a flat
//! charge begins. Prices in between are read off the line where it was seen to hold to a minor unit; where it does not, both
//! halves are looked at again. Duty, tax and fees are each rounded, at the ends of the line and where it is read: what is
//! read off is within two minor units, most of it within one.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::fields::Class;
use crate::domain::country::Country;
use crate::domain::ids::{LaneId, PlaceId, VariantId};
use crate::domain::lanes::PlaceKind;
use crate::domain::money::{Currency, Money};
use crate::domain::offers::{self, Selling};
use crate::domain::pricing::{Books, Pricer, goods_price};
use crate::domain::routing::{Ask, Shelf, Wanted};
use crate::store::known::Known;

/// What cannot be had.
pub const NONE: u32 = u32::MAX;
/// The road of what cannot be had.
pub const NOWHERE: u8 = u8::MAX;
/// Up to so many prices of a class are each quoted.
const FEW: usize = 8;

/// The state of the world a column was made in, listings apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stamp {
    made_from: [i64; 4],
    /// The market.
    pub country: Country,
    /// The storefront's currency.
    pub currency: Currency,
    day: NaiveDate,
}

impl Stamp {
    /// That of a view at a moment.
    pub fn of(known: &Known, selling: Selling<'_>, now: DateTime<Utc>) -> Self {
        let versions = &known.versions;
        Self {
            made_from: [versions.lanes, versions.rates, versions.rulebook, versions.registrations],
            country: selling.market.country,
            currency: selling.currency,
            day: selling.market.day(now),
        }
    }

    /// One of a day, in a country.
    #[cfg(test)]
    pub fn for_test(day: NaiveDate) -> Self {
        let (country, currency) = ("DE".parse().unwrap(), "EUR".parse().unwrap());
        Self { made_from: [1, 2, 3, 4], country, currency, day }
    }
}

/// A way by which something comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Road {
    /// From where.
    pub place: PlaceId,
    /// By which lane.
    pub lane: LaneId,
    /// Whether from within the country's customs territory.
    pub near: bool,
}

/// A total at the door in the minor unit of the storefront's currency ([`NONE`] for what cannot be had), and the place of
/// its road ([`NOWHERE`]): five bytes side by side, so that both come with one look into memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Landed([u8; 5]);

impl Landed {
    /// Bytes of one.
    pub const BYTES: usize = 5;

    /// Of what cannot be had.
    pub const NOT: Self = Self::of(NONE, NOWHERE);

    /// A total and a road.
    pub const fn of(total: u32, road: u8) -> Self {
        let [a, b, c, d] = total.to_le_bytes();
        Self([a, b, c, d, road])
    }

    /// The same, apart.
    pub fn parts(self) -> (u32, u8) {
        let [a, b, c, d, road] = self.0;
        (u32::from_le_bytes([a, b, c, d]), road)
    }
}

/// One total and one road for each document of a segment.
#[derive(Debug, Default)]
pub struct Column {
    landed: Vec<Landed>,
    /// The roads.
    pub ways: Vec<Road>,
}

impl Column {
    /// Of totals and the places of their roads in `ways`.
    pub fn of(landed: impl Iterator<Item = (u32, u8)>, ways: Vec<Road>) -> Self {
        Self { landed: landed.map(|(total, road)| Landed::of(total, road)).collect(), ways }
    }

    /// The same by its bytes; nothing where they are of something else.
    pub fn from_bytes(bytes: &[u8], ways: Vec<Road>) -> Option<Self> {
        let (landed, rest) = bytes.as_chunks::<{ Landed::BYTES }>();
        let landed: Vec<Landed> = landed.iter().map(|five| Landed(*five)).collect();
        let known = |one: &Landed| one.parts().1 == NOWHERE || usize::from(one.parts().1) < ways.len();
        (rest.is_empty() && landed.iter().all(known)).then_some(Self { landed, ways })
    }

    /// As bytes, roads apart.
    pub fn bytes(&self) -> Vec<u8> {
        self.landed.iter().flat_map(|one| one.0).collect()
    }

    /// What a document costs, and by which road it comes.
    pub fn landed(&self, document: usize) -> (u32, u8) {
        self.landed.get(document).copied().unwrap_or(Landed::NOT).parts()
    }

    /// The same of all documents, in order.
    pub fn all(&self) -> impl Iterator<Item = (u32, u8)> {
        self.landed.iter().map(|one| one.parts())
    }
}

/// What a price leads to: a total and a road, or nothing.
type Point = Option<(i64, u8)>;

/// Prices variants of classes for one market.
pub struct Shop<'k> {
    known: &'k Known,
    books: Books<'k>,
    selling: Selling<'k>,
    now: DateTime<Utc>,
    ways: Vec<Road>,
}

impl<'k> Shop<'k> {
    /// For a market, at a moment.
    pub fn of(known: &'k Known, selling: Selling<'k>, now: DateTime<Utc>) -> Self {
        let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: selling.market.day(now) };
        Self { known, books, selling, now, ways: Vec::new() }
    }

    /// The column of a segment: `classes` by number, and for each document the class and the price of each of its
    /// variants, in order. A listing costs what the first of them that can be had does.
    pub fn column<'d>(
        mut self,
        classes: &[Option<Class>],
        documents: impl Fn() -> Box<dyn Iterator<Item = Vec<(usize, i64)>> + 'd>,
    ) -> Column {
        let mut prices: Vec<Vec<i64>> = vec![Vec::new(); classes.len()];
        for (class, price) in documents().flatten() {
            if let Some(prices) = prices.get_mut(class) {
                prices.push(price);
            }
        }
        let mut points: Vec<Vec<Point>> = Vec::with_capacity(classes.len());
        for (class, prices) in classes.iter().zip(&mut prices) {
            prices.sort_unstable();
            prices.dedup();
            points.push(class.as_ref().map(|class| self.points(class, prices)).unwrap_or_default());
        }
        let point = |(class, price): &(usize, i64)| {
            let at = prices.get(*class)?.binary_search(price).ok()?;
            points.get(*class)?.get(at).copied().flatten()
        };
        let landed = documents().map(|variants| {
            let (total, road) = variants.iter().find_map(point).unwrap_or((i64::from(NONE), NOWHERE));
            (u32::try_from(total).unwrap_or(NONE - u32::from(road != NOWHERE)), road)
        });
        Column::of(landed, self.ways)
    }

    /// What each of the prices of a class, in rising order, leads to.
    fn points(&mut self, class: &Class, prices: &[i64]) -> Vec<Point> {
        let variant = VariantId::from(uuid::Uuid::nil());
        let shelves: Vec<Shelf> = self
            .known
            .shelves
            .iter()
            .map(|shelf| {
                let stock = if class.lies.contains(&shelf.place.id) { vec![(variant.clone(), 1)] } else { Vec::new() };
                Shelf { stock: stock.into_iter().collect(), ..shelf.clone() }
            })
            .collect();
        let standing = self.known.standing(self.selling.market, None, self.books.day);
        let (market, currency, now) = (self.selling.market, self.selling.currency, self.now);
        let ask = Ask {
            lines: &[],
            shelves: &shelves,
            market,
            region: None,
            standing: Some(&standing),
            currency,
            now,
            promise: None,
        };
        let Some(mut wanted) = wanted(class, variant) else { return vec![None; prices.len()] };
        let goods: Vec<i64> = prices.iter().map(|price| self.goods(class, *price)).collect();
        let (books, ways) = (&self.books, &mut self.ways);
        let mut exact = |price: i64| -> Point {
            wanted.unit_price = Money::new(price, class.currency);
            let offer = offers::offer(&wanted, &ask, books).ok()?;
            let terms = &offer.terms;
            let near = terms.place_kind == PlaceKind::Warehouse && terms.border.is_none();
            let road = Road { place: terms.place.clone(), lane: terms.lane.clone(), near };
            let at = ways.iter().position(|own| *own == road).unwrap_or_else(|| {
                ways.push(road);
                ways.len() - 1
            });
            Some((offer.total.minor(), u8::try_from(at).ok().filter(|at| *at != NOWHERE)?))
        };
        along(prices, &goods, &mut exact)
    }

    /// The goods' price that stands in the market's currency for what a brand asks: what totals are a line of.
    fn goods(&self, class: &Class, price: i64) -> i64 {
        let of = || {
            let fx = self.books.stable_rate(class.currency, self.selling.market).ok()?;
            let price = goods_price(Money::new(price, class.currency), fx, self.selling.market).ok()?;
            let Some(least) = class.floor else { return Some(price) };
            let today = self.books.rate(least.currency(), self.selling.market.currency).ok()?;
            price.at_least(least, today, self.selling.market).ok()
        };
        of().map_or(price, |price| price.amount.minor())
    }
}

/// One unit of a class, at no price yet.
fn wanted(class: &Class, variant: VariantId) -> Option<Wanted> {
    Some(Wanted {
        index: 0,
        variant,
        brand: uuid::Uuid::nil().into(),
        quantity: 1,
        sku: "X".parse().ok()?,
        hs6: class.hs6,
        tariff_code: class.tariff_code.clone(),
        category: None,
        origin: class.origin,
        proven: class.proven,
        weight_g: class.weight_g,
        dims_mm: class.dims_mm,
        restrictions: class.restrictions,
        unit_price: Money::new(0, class.currency),
        floor: class.floor,
        personal: None,
    })
}

/// The points of rising prices: the ends and what lies between them by `exact`, or off the line between two where three
/// more points are seen to lie on it. `goods` are the numbers that totals are a line of.
fn along(prices: &[i64], goods: &[i64], exact: &mut impl FnMut(i64) -> Point) -> Vec<Point> {
    let mut points: HashMap<usize, Point> = HashMap::new();
    let mut at = |index: usize| -> Point {
        *points.entry(index).or_insert_with(|| prices.get(index).and_then(|price| exact(*price)))
    };
    let mut found: Vec<Point> = vec![None; prices.len()];
    if prices.len() <= FEW {
        for (index, place) in found.iter_mut().enumerate() {
            *place = at(index);
        }
        return found;
    }
    let mut open = vec![(0, prices.len() - 1)];
    while let Some((low, high)) = open.pop() {
        let (first, last) = (at(low), at(high));
        let line = |index: usize| between((goods.get(low)?, first?), (goods.get(high)?, last?), goods.get(index)?);
        let middle = low.midpoint(high);
        let holds = |point: Point, index: usize| match (point, line(index)) {
            (Some((total, road)), Some((on, by))) => road == by && (total - on).abs() <= 1,
            (None, None) => first.is_none() && last.is_none(),
            _ => false,
        };
        let straight = high - low > FEW
            && [low.midpoint(middle), middle, middle.midpoint(high)].into_iter().all(|index| holds(at(index), index));
        if straight || high - low < 2 {
            for (index, place) in found.iter_mut().enumerate().take(high + 1).skip(low) {
                *place = if index == low {
                    first
                } else if index == high {
                    last
                } else {
                    line(index)
                };
            }
        } else {
            open.extend([(low, middle), (middle, high)]);
        }
    }
    found
}

/// The point of a goods price on the line between two, where both come by one road.
fn between((x0, (y0, by)): (&i64, (i64, u8)), (x1, (y1, other)): (&i64, (i64, u8)), x: &i64) -> Point {
    if by != other {
        return None;
    }
    let run = i128::from(x1 - x0);
    if run == 0 {
        return Some((y0, by));
    }
    let rise = i128::from(y1 - y0) * i128::from(x - x0);
    // Half up, for rises and falls.
    let step = (2 * rise + run).div_euclid(2 * run);
    Some((y0 + i64::try_from(step).ok()?, by))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tariff as they are: a threshold at 150, a flat charge above it, a kink at 400, endings of ten.
    fn total(price: i64) -> Point {
        let goods = (price + 5) / 10 * 10;
        let tax = (goods * 19 + 50) / 100;
        match goods {
            ..=15_000 => Some((goods + tax + 499, 0)),
            15_001..=40_000 => Some((goods + tax + (goods * 12 + 50) / 100 + 1_099, 0)),
            40_001..=90_000 => Some((goods + tax + (goods * 3 + 50) / 100 + 4_699, 1)),
            _ => None,
        }
    }

    #[test]
    fn a_line_is_read_off_where_it_holds_and_nowhere_else() {
        let prices: Vec<i64> = (0..20_000).map(|index| 100 + index * 7).collect();
        let goods: Vec<i64> = prices.iter().map(|price| (price + 5) / 10 * 10).collect();
        let (mut asked, mut off) = (0, 0);
        let found = along(&prices, &goods, &mut |price| {
            asked += 1;
            total(price)
        });
        for (price, point) in prices.iter().zip(&found) {
            match (point, total(*price)) {
                (Some((on, by)), Some((exact, road))) => {
                    assert!((on - exact).abs() <= 2, "{price}: {on}, not {exact}");
                    off += usize::from((on - exact).abs() == 2);
                    assert_eq!(*by, road, "{price}");
                }
                (on, exact) => assert_eq!(*on, exact, "{price}"),
            }
        }
        assert!(off * 20 < prices.len(), "{off} are off by two");
        assert!(asked < 400, "{asked} of 20000 were quoted");
    }

    #[test]
    fn a_few_prices_are_each_quoted() {
        let found = along(&[1_000, 16_000, 50_000, 95_000], &[1_000, 16_000, 50_000, 95_000], &mut total);
        assert_eq!(found, [total(1_000), total(16_000), total(50_000), None]);
    }
}
