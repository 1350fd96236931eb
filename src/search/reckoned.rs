//! What every listing costs at the door of a market, reckoned: each total is that of the plan a page would show.
//!
//! A variant's total depends on its [`Class`] and its price, so each price of a class is quoted once, by every road that
//! could take it ([`Singles`]); nothing is read off a line between two. Threads share the work in blocks of classes, which
//! are read from the index as they are needed: a million of them are never in memory at once.

use std::ops::Range;
use std::sync::Mutex;

use chrono::{DateTime, Utc};

use super::fields::Class;
use super::held;
use super::prices::{Column, NONE, NOWHERE, Road};
use crate::domain::ids::VariantId;
use crate::domain::lanes::PlaceKind;
use crate::domain::money::Money;
use crate::domain::offers::Selling;
use crate::domain::pricing::Books;
use crate::domain::routing::{Ask, Singles, Wanted};
use crate::store::known::Known;

/// Classes that a thread takes at once.
const BLOCK: usize = 64;

/// The number of a class and a price of it, in minor units of its currency.
type OfClass = (usize, i64);

/// What a price leads to: a total and the number of a road among those of [`Singles`], or nothing.
type Point = Option<(i64, usize)>;

/// Prices variants of classes for one market.
pub struct Shop<'k> {
    known: &'k Known,
    selling: Selling<'k>,
    now: DateTime<Utc>,
    threads: usize,
}

impl<'k> Shop<'k> {
    /// For a market, at a moment, by so many threads.
    pub fn of(known: &'k Known, selling: Selling<'k>, now: DateTime<Utc>, threads: usize) -> Self {
        Self { known, selling, now, threads }
    }

    /// The column of a segment: `classes` as the index tells them, in order, and for each document the number of the class
    /// and the price of each of its variants, in order. A listing costs what the first of them that can be had does.
    pub fn column<'d>(
        &self,
        classes: impl Iterator<Item = String> + Send,
        documents: impl Fn() -> Box<dyn Iterator<Item = Vec<OfClass>> + 'd>,
    ) -> Column {
        let mut asked: Vec<OfClass> = documents().flatten().collect();
        asked.sort_unstable();
        asked.dedup();
        let books =
            Books { rulebook: &self.known.rulebook, rates: &self.known.rates, day: self.selling.market.day(self.now) };
        let standing = self.known.standing(self.selling.market, None, books.day);
        let singles = Singles::of(
            &Ask {
                lines: &[],
                shelves: &self.known.shelves,
                market: self.selling.market,
                region: None,
                standing: Some(&standing),
                currency: self.selling.currency,
                now: self.now,
                promise: None,
            },
            &books,
        );
        let points = self.points(&singles, classes, &asked);
        let (numbers, ways) = numbered(&singles, &points);
        let landed = |variants: Vec<OfClass>| {
            let point = |one: &OfClass| points.get(asked.binary_search(one).ok()?).copied().flatten();
            let Some((total, road)) = variants.iter().find_map(point) else { return (NONE, NOWHERE) };
            // Of more roads than can be numbered the last cannot be told.
            match numbers.get(road).copied().unwrap_or(NOWHERE) {
                NOWHERE => (NONE, NOWHERE),
                number => (u32::try_from(total).unwrap_or(NONE - 1), number),
            }
        };
        Column::of(documents().map(landed), ways)
    }

    /// What each of the prices leads to.
    fn points(
        &self,
        singles: &Singles<'_, Books<'_>>,
        classes: impl Iterator<Item = String> + Send,
        asked: &[OfClass],
    ) -> Vec<Point> {
        let (classes, done) = (Mutex::new(classes.enumerate()), Mutex::new(vec![None; asked.len()]));
        let work = || {
            loop {
                let block: Vec<(usize, String)> = held(&classes).by_ref().take(BLOCK).collect();
                let (Some((first, _)), Some((last, _))) = (block.first(), block.last()) else { return };
                let of = places(asked, *first..*last + 1);
                let mut found: Vec<Point> = Vec::with_capacity(of.len());
                for (number, class) in &block {
                    let prices = asked.get(places(asked, *number..*number + 1)).unwrap_or_default();
                    priced(singles, class, prices, &mut found);
                }
                if let Some(places) = held(&done).get_mut(of) {
                    places.iter_mut().zip(found).for_each(|(place, point)| *place = point);
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..self.threads.min(asked.len().div_ceil(BLOCK)) {
                scope.spawn(work);
            }
            work();
        });
        done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Where the prices of some classes stand.
fn places(asked: &[OfClass], classes: Range<usize>) -> Range<usize> {
    let before = |number: usize| asked.partition_point(|(class, _)| *class < number);
    before(classes.start)..before(classes.end)
}

/// Puts behind `found` what each of the prices of a class, in rising order, leads to.
fn priced(singles: &Singles<'_, Books<'_>>, class: &str, prices: &[OfClass], found: &mut Vec<Point>) {
    let Ok(class) = serde_json::from_str::<Class>(class) else {
        return found.extend(prices.iter().map(|_| None));
    };
    let Some(mut one) = wanted(&class) else { return found.extend(prices.iter().map(|_| None)) };
    // Endings make many prices one.
    let mut last: Option<(Money, Point)> = None;
    for (_, price) in prices {
        one.unit_price = Money::new(*price, class.currency);
        let point = singles.goods(&one).and_then(|goods| match last {
            Some((same, point)) if same == goods => point,
            _ => {
                let point = singles.cheapest(&one, goods, &class.lies).map(|(road, total)| (total.minor(), road));
                last = Some((goods, point));
                point
            }
        });
        found.push(point);
    }
}

/// The roads that are taken, in their order, and for every road its number among them.
fn numbered(singles: &Singles<'_, Books<'_>>, points: &[Point]) -> (Vec<u8>, Vec<Road>) {
    let mut taken = vec![false; singles.roads().count()];
    for (_, road) in points.iter().flatten() {
        if let Some(taken) = taken.get_mut(*road) {
            *taken = true;
        }
    }
    let (mut numbers, mut ways) = (vec![NOWHERE; taken.len()], Vec::new());
    let taken = numbers.iter_mut().zip(singles.roads()).zip(taken).filter(|(_, taken)| *taken);
    for ((number, (place, lane)), _) in taken.take(usize::from(NOWHERE)) {
        *number = u8::try_from(ways.len()).unwrap_or(NOWHERE);
        let near = place.kind == PlaceKind::Warehouse && lane.border.is_none();
        ways.push(Road { place: place.id.clone(), lane: lane.id.clone(), near });
    }
    (numbers, ways)
}

/// One unit of a class, at no price yet.
fn wanted(class: &Class) -> Option<Wanted> {
    Some(Wanted {
        index: 0,
        variant: VariantId::from(uuid::Uuid::nil()),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::offers;
    use crate::domain::routing::Shelf;
    use crate::domain::routing::fixtures::{eur, germany, id, shelves};

    /// Of so many grams of porcelain, that of even ones in both places, that of odd ones at the hub alone.
    fn class(weight_g: u32) -> Class {
        Class {
            currency: eur("1.00").currency(),
            floor: Some(eur("12.00")),
            hs6: Some("691110".parse().unwrap()),
            tariff_code: None,
            origin: Some("CN".parse().unwrap()),
            proven: false,
            weight_g: Some(weight_g),
            dims_mm: None,
            restrictions: Default::default(),
            lies: lies(weight_g).iter().filter(|at| !at.stock.is_empty()).map(|at| at.place.id.clone()).collect(),
        }
    }

    fn lies(weight_g: u32) -> Vec<Shelf> {
        shelves(&[("cup", 1)], if weight_g.is_multiple_of(2) { &[("cup", 1)] } else { &[] })
    }

    #[test]
    fn every_price_is_that_of_a_plan_however_many_threads_reckon_it() {
        let (mut known, market) = (Known::default(), germany());
        known.shelves = shelves(&[], &[]).into();
        let now = "2026-11-24T07:00:00Z".parse().unwrap();
        let selling = Selling::own(&market);
        let classes: Vec<Class> = (0..1_500).map(|number| class(100 + number)).collect();
        let told: Vec<String> = classes.iter().map(|class| serde_json::to_string(class).unwrap()).collect();
        // One class with many prices, many with one; what has no class, and what nobody can read.
        let one_class = (0..3_000).map(|step| vec![(7, 900 + step * 11)]);
        let each = (0..1_500).map(|number| vec![(number, 2_000 + i64::try_from(number).unwrap())]);
        let documents: Vec<Vec<OfClass>> =
            one_class.chain(each).chain([vec![], vec![(1_500, 500)], vec![(1_501, 500), (0, 2_000)]]).collect();
        let column = |threads| {
            let told = told.iter().cloned().chain(["{}".to_owned()]);
            Shop::of(&known, selling, now, threads).column(told, || Box::new(documents.iter().cloned()))
        };
        let alone: Vec<_> = column(1).all().collect();
        for threads in [2, 5] {
            assert!(column(threads).all().eq(alone.iter().copied()), "{threads} threads");
        }
        let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: market.day(now) };
        let standing = known.standing(&market, None, books.day);
        let planned = |class: &Class, price: i64| {
            let (lines, shelves, currency) = (&[], &lies(class.weight_g?)[..], market.currency);
            let (market, standing) = (&market, Some(&standing));
            let ask = Ask { lines, shelves, market, region: None, standing, currency, now, promise: None };
            let unit_price = Money::new(price, class.currency);
            offers::offer(&Wanted { variant: id("cup"), unit_price, ..wanted(class)? }, &ask, &books).ok()
        };
        let ways = column(1).ways;
        let mut taken = Vec::new();
        for (variants, landed) in documents.iter().zip(&alone) {
            let offer = variants.iter().find_map(|(number, price)| planned(classes.get(*number)?, *price));
            let Some(offer) = offer else {
                assert_eq!(*landed, (NONE, NOWHERE), "{variants:?}");
                continue;
            };
            let way = &ways[usize::from(landed.1)];
            assert_eq!((i64::from(landed.0), &way.lane), (offer.total.minor(), &offer.terms.lane), "{variants:?}");
            taken.push(way.clone());
        }
        assert_eq!(taken.len(), documents.len() - 2);
        assert!(ways.iter().all(|way| taken.contains(way)) && ways.len() == 2, "{ways:?}");
    }
}
