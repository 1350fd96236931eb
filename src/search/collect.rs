//! One pass over what matches: how many there are, how many each further choice would leave, and the first of them.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use tantivy::collector::Collector;
use tantivy::{SegmentOrdinal, SegmentReader};

use super::asked::{Asked, Attribute, AttributeValue, Facets, Found, Order, Within};
use super::part::Part;
use super::prices::Column;
use super::warm::Warm;
use crate::domain::ids::ListingId;

/// A segment with what everything in it costs.
pub type Priced = (Arc<Warm>, Arc<Column>);

/// Attributes that may be asked for at once; those behind them are not looked at.
pub const MOST_ATTRIBUTES: usize = 24;

/// What sorts a document: least first. The last tells its listing: what is alike stands newest first.
pub type Rank = (u64, u32, u128);

/// A pass for a question.
pub struct Pass<'a> {
    /// The question.
    pub asked: &'a Asked,
    /// The segments, by number.
    pub segments: &'a [Priced],
    /// The day on which what leaves now by each road of a segment would be there.
    pub arrivals: &'a [Vec<Option<NaiveDate>>],
    /// Whether words were asked for.
    pub scored: bool,
}

/// Counts of one segment.
#[derive(Default)]
pub struct Counts {
    /// How many.
    pub count: u64,
    /// By category.
    pub categories: HashMap<String, u64>,
    /// By brand.
    pub brands: HashMap<String, u64>,
    /// By attribute, with one of them.
    pub attributes: HashMap<String, (u64, Option<ListingId>)>,
    /// The least and the most.
    pub prices: Option<(u32, u32)>,
    /// By day of arrival.
    pub arrivals: HashMap<NaiveDate, u64>,
    /// That come from within.
    pub near: u64,
    /// Judged one, two, three and four stars or better.
    pub rated: [u64; 4],
    /// That can be had.
    pub in_stock: u64,
    /// The first of them.
    pub first: Vec<Rank>,
}

impl Collector for Pass<'_> {
    type Fruit = Found;
    type Child = Part;

    fn for_segment(&self, number: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<Part> {
        let part = usize::try_from(number).ok().and_then(|number| Part::of(self, number));
        part.ok_or_else(|| tantivy::TantivyError::InternalError("a segment without its rows".to_owned()))
    }

    fn requires_scoring(&self) -> bool {
        self.scored && self.asked.order == Order::Usual
    }

    fn merge_fruits(&self, parts: Vec<Counts>) -> tantivy::Result<Found> {
        let mut all = Counts::default();
        for part in parts {
            all.add(part);
        }
        Ok(all.found(self.asked))
    }
}

impl Counts {
    fn add(&mut self, part: Self) {
        self.count += part.count;
        for (mine, theirs) in [(&mut self.categories, part.categories), (&mut self.brands, part.brands)] {
            for (name, count) in theirs {
                *mine.entry(name).or_default() += count;
            }
        }
        for (name, (count, sample)) in part.attributes {
            let own = self.attributes.entry(name).or_default();
            *own = (own.0 + count, own.1.take().or(sample));
        }
        for (day, count) in part.arrivals {
            *self.arrivals.entry(day).or_default() += count;
        }
        let (least, most) = (self.prices, part.prices);
        self.prices = match (least, most) {
            (Some(own), Some(other)) => Some((own.0.min(other.0), own.1.max(other.1))),
            (own, other) => own.or(other),
        };
        self.near += part.near;
        self.in_stock += part.in_stock;
        for (own, other) in self.rated.iter_mut().zip(part.rated) {
            *own += other;
        }
        self.first.extend(part.first);
    }

    fn found(mut self, asked: &Asked) -> Found {
        self.first.sort();
        let id = |(_, _, last): Rank| ListingId::from(uuid::Uuid::from_u128(u128::MAX - last));
        let ids = self.first.into_iter().skip(asked.offset).take(asked.limit).map(id).collect();
        let facets = Facets {
            categories: if matches!(asked.within, Within::Category(_)) {
                Vec::new()
            } else {
                most_first(self.categories)
            },
            brands: if matches!(asked.within, Within::Brand(_)) { Vec::new() } else { most_first(self.brands) },
            attributes: attributes(self.attributes),
            prices: self.prices.map(|(least, most)| (i64::from(least), i64::from(most))),
            arrivals: so_far(self.arrivals),
            near: self.near,
            rated: self.rated,
            in_stock: self.in_stock,
        };
        Found { ids, count: self.count, facets, settled: true }
    }
}

fn most_first<I: std::str::FromStr + Ord>(counts: HashMap<String, u64>) -> Vec<(I, u64)> {
    let mut all: Vec<(I, u64)> =
        counts.into_iter().filter_map(|(name, count)| Some((name.parse().ok()?, count))).collect();
    all.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    all
}

/// How many are there by each day, those of earlier days among them.
fn so_far(arrivals: HashMap<NaiveDate, u64>) -> Vec<(NaiveDate, u64)> {
    let mut days: Vec<(NaiveDate, u64)> = arrivals.into_iter().collect();
    days.sort_unstable();
    let mut sum = 0;
    for (_, count) in &mut days {
        sum += *count;
        *count = sum;
    }
    days
}

fn attributes(counts: HashMap<String, (u64, Option<ListingId>)>) -> Vec<Attribute> {
    let mut by_name: HashMap<String, Vec<AttributeValue>> = HashMap::new();
    for (key, (count, of)) in counts {
        if let (Some((name, code)), Some(of)) = (key.split_once('='), of) {
            by_name.entry(name.to_owned()).or_default().push(AttributeValue { code: code.to_owned(), count, of });
        }
    }
    let sum = |values: &[AttributeValue]| values.iter().map(|value| value.count).sum::<u64>();
    let mut all: Vec<Attribute> = by_name.into_iter().map(|(name, values)| Attribute { name, values }).collect();
    for attribute in &mut all {
        attribute.values.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.code.cmp(&other.code)));
    }
    all.sort_by(|one, other| sum(&other.values).cmp(&sum(&one.values)).then_with(|| one.name.cmp(&other.name)));
    all
}
