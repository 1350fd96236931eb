//! One pass over what matches: how many there are, how many each further choice would leave, and the first of them.

use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

use super::asked::{Asked, Attribute, AttributeValue, Facets, Found, Order, Within};
use super::prices::{Column, NONE, NOWHERE};
use super::warm::{NO_ROW, Row, Warm, number_of};
use crate::domain::ids::ListingId;

/// A segment with what everything in it costs.
pub type Priced = (Arc<Warm>, Arc<Column>);

/// The filters by number; each attribute asked for has one of its own behind them.
const PRICE: u32 = 1;
const BY: u32 = 1 << 1;
const NEAR: u32 = 1 << 2;
const RATED: u32 = 1 << 3;
const STOCK: u32 = 1 << 4;
const BRAND: u32 = 1 << 5;
const CATEGORY: u32 = 1 << 6;
const ATTRIBUTES: u32 = 7;
/// Attributes that may be asked for at once; those behind them are not looked at.
pub const MOST_ATTRIBUTES: usize = 24;

/// What sorts a document: least first.
type Rank = (u64, u32, u64);

/// Documents looked at side by side: what they need from memory is asked for together.
const BLOCK: usize = 64;

/// What is known of a document.
#[derive(Clone, Copy)]
struct Seen {
    row: Row,
    total: u32,
    road: u8,
}

const UNSEEN: Seen = Seen { row: NO_ROW, total: NONE, road: NOWHERE };

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

/// How one attribute of the question is judged in a segment: the values that will do.
struct Chosen {
    name: String,
    values: Vec<u16>,
}

/// Counts of one segment.
#[derive(Default)]
pub struct Counts {
    count: u64,
    categories: HashMap<String, u64>,
    brands: HashMap<String, u64>,
    attributes: HashMap<String, (u64, Option<ListingId>)>,
    prices: Option<(u32, u32)>,
    arrivals: HashMap<NaiveDate, u64>,
    near: u64,
    rated: [u64; 4],
    in_stock: u64,
    first: Vec<(Rank, ListingId)>,
}

/// One segment's part of a pass.
pub struct Part {
    warm: Arc<Warm>,
    column: Arc<Column>,
    arrivals: Vec<Option<NaiveDate>>,
    price: (u32, u32),
    /// Whether a price is asked for at all: what cannot be had then does not count.
    priced: bool,
    /// By road: which filters it fails.
    by_road: Vec<u32>,
    rated: u8,
    /// By number of a brand or category: whether it will do; empty where anything does.
    brands: Vec<bool>,
    categories: Vec<bool>,
    chosen: Vec<Chosen>,
    order: Order,
    wanted: usize,
    heap: BinaryHeap<(Rank, DocId)>,
    // Counted by number, named at the end.
    count: u64,
    of_categories: Vec<u64>,
    of_brands: Vec<u64>,
    of_attributes: Vec<u64>,
    sample: Vec<DocId>,
    /// By road: of what passes every filter, and of what fails just the day, the nearness, the stock.
    of_roads: [Vec<u64>; 4],
    of_stars: [u64; 6],
    least: u32,
    most: u32,
}

fn chosen(names: &[String], wanted: &[String]) -> Vec<bool> {
    if wanted.is_empty() { Vec::new() } else { names.iter().map(|name| wanted.contains(name)).collect() }
}

/// Counts one more; answers how many those are.
fn add(counts: &mut [u64], number: usize) -> u64 {
    counts.get_mut(number).map_or(0, |count| {
        *count += 1;
        *count
    })
}

/// The same of an attribute, which is shown by the first document that has it: they come in their order.
fn add_shown((counts, samples): (&mut [u64], &mut [DocId]), number: usize, doc: DocId) {
    if add(counts, number) == 1
        && let Some(sample) = samples.get_mut(number)
    {
        *sample = doc;
    }
}

fn at(road: u8) -> usize {
    usize::from(road)
}

impl Part {
    fn of(pass: &Pass<'_>, number: usize) -> Option<Self> {
        let (warm, column) = pass.segments.get(number)?;
        let (asked, arrivals) = (pass.asked, pass.arrivals.get(number)?);
        let road = |road: usize| {
            let way = column.ways.get(road);
            let late = asked.by.is_some_and(|by| arrivals.get(road).copied().flatten().is_none_or(|there| there > by));
            let mut fails = if late { BY } else { 0 };
            fails |= if asked.near && !way.is_some_and(|way| way.near) { NEAR } else { 0 };
            fails | if asked.in_stock && way.is_none() { STOCK } else { 0 }
        };
        let bound =
            |price: Option<i64>, open: u32| price.map_or(open, |price| u32::try_from(price).unwrap_or(NONE - 1));
        let attribute = |wished: &super::asked::Wished| Chosen {
            name: format!("{}=", wished.name),
            values: wished
                .values
                .iter()
                .filter_map(|v| number_of(&warm.attributes, &format!("{}={v}", wished.name)))
                .collect(),
        };
        let text = |id: &str| id.to_owned();
        let brands: Vec<String> = asked.brands.iter().map(|id| text(id.as_str())).collect();
        let categories: Vec<String> = asked.categories.iter().map(|id| text(id.as_str())).collect();
        let least = asked.price.0.filter(|price| *price > 0);
        Some(Self {
            arrivals: arrivals.clone(),
            price: (bound(least, 0), bound(asked.price.1.map(|most| most.max(0)), NONE)),
            priced: least.is_some() || asked.price.1.is_some(),
            by_road: (0..=at(NOWHERE)).map(road).collect(),
            rated: asked.rated.map_or(0, |stars| stars.saturating_mul(10)),
            brands: chosen(&warm.brands, &brands),
            categories: chosen(&warm.categories, &categories),
            chosen: asked.attributes.iter().take(MOST_ATTRIBUTES).map(attribute).collect(),
            order: match asked.order {
                Order::Usual if !pass.scored => Order::Newest,
                order => order,
            },
            wanted: asked.offset.saturating_add(asked.limit),
            heap: BinaryHeap::new(),
            count: 0,
            of_categories: vec![0; warm.categories.len()],
            of_brands: vec![0; warm.brands.len()],
            of_attributes: vec![0; warm.attributes.len()],
            sample: vec![DocId::MAX; warm.attributes.len()],
            of_roads: std::array::from_fn(|_| vec![0; at(NOWHERE) + 1]),
            of_stars: [0; 6],
            least: NONE,
            most: 0,
            warm: Arc::clone(warm),
            column: Arc::clone(column),
        })
    }

    /// What is known of a document.
    fn see(&self, doc: DocId) -> Seen {
        let Ok(at) = usize::try_from(doc) else { return UNSEEN };
        let (total, road) = self.column.landed(at);
        Seen { row: self.warm.rows.get(at).copied().unwrap_or(NO_ROW), total, road }
    }

    /// The filters a document fails.
    fn fails(&self, Seen { row, total, road }: Seen) -> u32 {
        let mut fails = self.by_road.get(at(road)).copied().unwrap_or(0);
        if self.priced && (total == NONE || total < self.price.0 || total > self.price.1) {
            fails |= PRICE;
        }
        if row.stars < self.rated {
            fails |= RATED;
        }
        let will_do = |all: &[bool], number: u16| all.get(usize::from(number)).copied().unwrap_or(all.is_empty());
        if !will_do(&self.brands, row.brand) {
            fails |= BRAND;
        }
        if !will_do(&self.categories, row.category) {
            fails |= CATEGORY;
        }
        for (wished, bit) in self.chosen.iter().zip(ATTRIBUTES..) {
            if !self.warm.attributes_of(&row).iter().any(|own| wished.values.contains(own)) {
                fails |= 1 << bit;
            }
        }
        fails
    }

    /// What sorts a document, but for the order in which those came that are alike.
    fn rank(&self, Seen { row, total, road }: Seen, score: Score) -> (u64, u32) {
        let newest = u32::MAX - row.published;
        let missing = u64::from(road == NOWHERE);
        let first = match self.order {
            Order::Newest => u64::from(newest),
            Order::Cheapest => u64::from(total),
            Order::Dearest => missing << 32 | u64::from(NONE - total),
            Order::Soonest => {
                let day = self.arrivals.get(at(road)).copied().flatten();
                let day = day.and_then(|day| u64::try_from(chrono::Datelike::num_days_from_ce(&day)).ok());
                day.unwrap_or(u64::from(u32::MAX)) << 32 | u64::from(total)
            }
            // Scores are not negative: their bits sort as they do.
            Order::Usual => missing << 32 | u64::from(u32::MAX - score.to_bits()),
        };
        (first, newest)
    }

    /// Keeps a document if it is among the first.
    fn rank_in(&mut self, doc: DocId, seen: Seen, score: Score) {
        if self.wanted == 0 {
            return;
        }
        let (first, newest) = self.rank(seen, score);
        let whole = |warm: &Warm| ((first, newest, u64::MAX - warm.high(doc)), doc);
        if self.heap.len() < self.wanted {
            self.heap.push(whole(&self.warm));
        } else if let Some(mut last) = self.heap.peek_mut()
            && (first, newest) <= (last.0.0, last.0.1)
        {
            let own = whole(&self.warm);
            if own < *last {
                *last = own;
            }
        }
    }

    /// Counts a document that passes every filter under each facet.
    fn count_free(&mut self, doc: DocId, Seen { row, total, road }: Seen) {
        add(&mut self.of_categories, usize::from(row.category));
        add(&mut self.of_brands, usize::from(row.brand));
        add(&mut self.of_stars, usize::from(row.stars / 10));
        let [all, ..] = &mut self.of_roads;
        add(all, at(road));
        if total != NONE {
            (self.least, self.most) = (self.least.min(total), self.most.max(total));
        }
        for own in self.warm.attributes_of(&row) {
            add_shown((&mut self.of_attributes, &mut self.sample), usize::from(*own), doc);
        }
    }

    /// Counts a document that fails one filter under the facet of that filter.
    fn count_but_for(&mut self, doc: DocId, fails: u32, Seen { row, total, road }: Seen) {
        match fails {
            CATEGORY => drop(add(&mut self.of_categories, usize::from(row.category))),
            BRAND => drop(add(&mut self.of_brands, usize::from(row.brand))),
            RATED => drop(add(&mut self.of_stars, usize::from(row.stars / 10))),
            PRICE if total != NONE => {
                (self.least, self.most) = (self.least.min(total), self.most.max(total));
            }
            PRICE => {}
            BY | NEAR | STOCK => {
                let [_, by, near, stock] = &mut self.of_roads;
                let counts = if fails == BY {
                    by
                } else if fails == NEAR {
                    near
                } else {
                    stock
                };
                add(counts, at(road));
            }
            attribute => {
                let chosen = self.chosen.iter().zip(ATTRIBUTES..).find(|(_, bit)| attribute == 1 << bit);
                let Some((wished, _)) = chosen else { return };
                for own in self.warm.attributes_of(&row) {
                    let own = usize::from(*own);
                    if self.warm.attributes.get(own).is_some_and(|own| own.starts_with(&wished.name)) {
                        add_shown((&mut self.of_attributes, &mut self.sample), own, doc);
                    }
                }
            }
        }
    }

    fn take(&mut self, doc: DocId, score: Score, seen: Seen) {
        let fails = self.fails(seen);
        if fails == 0 {
            self.count += 1;
            self.rank_in(doc, seen, score);
            self.count_free(doc, seen);
        } else if fails.is_power_of_two() {
            self.count_but_for(doc, fails, seen);
        }
    }
}

impl SegmentCollector for Part {
    type Fruit = Counts;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.take(doc, score, self.see(doc));
    }

    fn collect_block(&mut self, docs: &[DocId]) {
        for docs in docs.chunks(BLOCK) {
            let mut block = [UNSEEN; BLOCK];
            for (seen, doc) in block.iter_mut().zip(docs) {
                *seen = self.see(*doc);
            }
            for (seen, doc) in block.iter().zip(docs) {
                self.take(*doc, 0.0, *seen);
            }
        }
    }

    fn harvest(self) -> Counts {
        let named = |names: &[String], counts: &[u64]| {
            let both = names.iter().zip(counts).filter(|(_, count)| **count > 0);
            both.map(|(name, count)| (name.clone(), *count)).collect::<HashMap<_, _>>()
        };
        let [all, ..] = &self.of_roads;
        let and_all = |own: &[u64]| own.iter().zip(all).map(|(own, all)| own + all).collect::<Vec<u64>>();
        let [_, by, near, stock] = self.of_roads.each_ref().map(|own| and_all(own));
        let mut arrivals: HashMap<NaiveDate, u64> = HashMap::new();
        for (day, count) in self.arrivals.iter().zip(&by).filter(|(_, count)| **count > 0) {
            if let Some(day) = day {
                *arrivals.entry(*day).or_default() += count;
            }
        }
        let ways = self.column.ways.iter();
        let [_, one, two, three, four, five] = self.of_stars;
        let best = four + five;
        let rated = [one + two + three + best, two + three + best, three + best, best];
        let id = |doc: DocId| ListingId::from(self.warm.id(doc));
        Counts {
            count: self.count,
            categories: named(&self.warm.categories, &self.of_categories),
            brands: named(&self.warm.brands, &self.of_brands),
            attributes: named(&self.warm.attributes, &self.of_attributes)
                .into_iter()
                .map(|(name, count)| {
                    let sample =
                        number_of(&self.warm.attributes, &name).and_then(|at| self.sample.get(usize::from(at)));
                    (name, (count, sample.filter(|doc| **doc != DocId::MAX).map(|doc| id(*doc))))
                })
                .collect(),
            prices: (self.least <= self.most).then_some((self.least, self.most)),
            arrivals,
            near: ways.clone().zip(&near).filter(|(way, _)| way.near).map(|(_, count)| count).sum(),
            rated,
            in_stock: ways.zip(&stock).map(|(_, count)| count).sum(),
            first: self.heap.into_iter().map(|(rank, doc)| (rank, ListingId::from(self.warm.id(doc)))).collect(),
        }
    }
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
        let ids = self.first.into_iter().skip(asked.offset).take(asked.limit).map(|(_, id)| id).collect();
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
