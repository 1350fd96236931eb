//! One segment's part of a pass: each document that matches is looked at once, judged, counted and ranked.

use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use tantivy::collector::SegmentCollector;
use tantivy::{DocId, Score};

use super::asked::{Asked, Order, Wished};
use super::collect::{Counts, MOST_ATTRIBUTES, Pass, Rank};
use super::prices::{Column, Landed, NONE, NOT, NOWHERE, parts};
use super::warm::{self, NO_ROW, Packed, Row, Warm, number_of};
use crate::domain::ids::ListingId;

/// The filters by number; each attribute asked for has one of its own behind them.
const PRICE: u32 = 1;
const BY: u32 = 1 << 1;
const NEAR: u32 = 1 << 2;
const RATED: u32 = 1 << 3;
const STOCK: u32 = 1 << 4;
const BRAND: u32 = 1 << 5;
const CATEGORY: u32 = 1 << 6;
const ATTRIBUTES: u32 = 7;

/// Documents looked at side by side: what they need from memory is asked for together.
const BLOCK: usize = 64;

/// What is known of a document.
#[derive(Clone, Copy)]
struct Seen {
    row: Row,
    total: u32,
    road: u8,
}

impl Seen {
    fn of(row: Packed, landed: Landed) -> Self {
        let (total, road) = parts(landed);
        Self { row: Row::of(row), total, road }
    }
}

/// How one attribute of the question is judged in a segment: the values that will do.
struct Chosen {
    name: String,
    values: Vec<u16>,
}

/// What documents of a segment are judged and ranked by.
struct Judge {
    arrivals: Vec<Option<NaiveDate>>,
    /// The least and the most they may cost.
    price: (u32, u32),
    /// Whether a price is asked for at all: what cannot be had then does not count.
    priced: bool,
    /// By road: which filters it fails.
    by_road: Vec<u32>,
    rated: u8,
    /// By number of a brand or category: whether it will do; none where anything does.
    brands: Option<Vec<bool>>,
    categories: Option<Vec<bool>>,
    chosen: Vec<Chosen>,
    /// Whether nothing is asked for but, perhaps, a price.
    plain: bool,
    order: Order,
    wanted: usize,
}

/// What was counted, by number: it is named at the end.
struct Tally {
    count: u64,
    of_categories: Vec<u32>,
    of_brands: Vec<u32>,
    /// One more than can be told apart: rows with fewer attributes than they could tell count it.
    of_attributes: Vec<u32>,
    /// By attribute: the first document that has it. They come in their order.
    sample: Vec<DocId>,
    /// By road: of what passes every filter, and of what fails just the day, the nearness, the stock.
    of_roads: [Vec<u32>; 4],
    of_stars: [u32; 6],
    least: u32,
    most: u32,
    first: BinaryHeap<Rank>,
    /// What is ranked behind this is not among the first.
    bound: u64,
}

/// One segment's part of a pass.
pub struct Part {
    warm: Arc<Warm>,
    column: Arc<Column>,
    judge: Judge,
    tally: Tally,
}

fn chosen(names: &[String], wanted: &[String]) -> Option<Vec<bool>> {
    (!wanted.is_empty()).then(|| names.iter().map(|name| wanted.contains(name)).collect())
}

/// Counts one more.
fn add(counts: &mut [u32], number: usize) {
    if let Some(count) = counts.get_mut(number) {
        *count += 1;
    }
}

/// What lies of a document among all.
fn lies((rows, landed): (&[Packed], &[Landed]), doc: DocId) -> (Packed, Landed) {
    let at = usize::try_from(doc).unwrap_or(usize::MAX);
    (rows.get(at).copied().unwrap_or(NO_ROW), landed.get(at).copied().unwrap_or(NOT))
}

fn at(road: u8) -> usize {
    usize::from(road)
}

impl Judge {
    fn of(asked: &Asked, scored: bool, arrivals: &[Option<NaiveDate>], (warm, column): (&Warm, &Column)) -> Self {
        let road = |road: usize| {
            let way = column.ways.get(road);
            let late = asked.by.is_some_and(|by| arrivals.get(road).copied().flatten().is_none_or(|there| there > by));
            let mut fails = if late { BY } else { 0 };
            fails |= if asked.near && !way.is_some_and(|way| way.near) { NEAR } else { 0 };
            fails | if asked.in_stock && way.is_none() { STOCK } else { 0 }
        };
        let bound =
            |price: Option<i64>, open: u32| price.map_or(open, |price| u32::try_from(price).unwrap_or(NONE - 1));
        let attribute = |wished: &Wished| Chosen {
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
        let by_road: Vec<u32> = (0..=at(NOWHERE)).map(road).collect();
        let rated = asked.rated.map_or(0, |stars| stars.saturating_mul(10));
        let unfiltered = brands.is_empty() && categories.is_empty() && asked.attributes.is_empty() && rated == 0;
        Self {
            arrivals: arrivals.to_vec(),
            price: (bound(least, 0), bound(asked.price.1.map(|most| most.max(0)), NONE)),
            priced: least.is_some() || asked.price.1.is_some(),
            plain: unfiltered && by_road.iter().all(|fails| *fails == 0),
            by_road,
            rated,
            brands: chosen(&warm.brands, &brands),
            categories: chosen(&warm.categories, &categories),
            chosen: asked.attributes.iter().take(MOST_ATTRIBUTES).map(attribute).collect(),
            order: match asked.order {
                Order::Usual if !scored => Order::Newest,
                order => order,
            },
            wanted: asked.offset.saturating_add(asked.limit),
        }
    }

    /// Whether a document costs what is asked for.
    fn affords(&self, total: u32) -> bool {
        !self.priced || total != NONE && (self.price.0..=self.price.1).contains(&total)
    }

    /// The filters a document fails.
    fn fails(&self, warm: &Warm, Seen { row, total, road }: Seen) -> u32 {
        if self.plain {
            return if self.affords(total) { 0 } else { PRICE };
        }
        let mut fails = self.by_road.get(at(road)).copied().unwrap_or(0);
        if !self.affords(total) {
            fails |= PRICE;
        }
        if row.stars < self.rated {
            fails |= RATED;
        }
        let will_do = |all: &Option<Vec<bool>>, number: u16| {
            all.as_ref().is_none_or(|all| all.get(usize::from(number)).copied().unwrap_or(false))
        };
        if !will_do(&self.brands, row.brand) {
            fails |= BRAND;
        }
        if !will_do(&self.categories, row.category) {
            fails |= CATEGORY;
        }
        for (wished, bit) in self.chosen.iter().zip(ATTRIBUTES..) {
            if !warm.attributes_of(&row).iter().any(|own| wished.values.contains(own)) {
                fails |= 1 << bit;
            }
        }
        fails
    }

    /// What sorts a document first; of the newest no more than by their day, which their row tells.
    fn roughly(&self, Seen { row, total, road }: Seen, score: Score) -> u64 {
        let missing = u64::from(road == NOWHERE);
        match self.order {
            Order::Newest => u64::from(u16::MAX - row.day),
            Order::Cheapest => u64::from(total),
            Order::Dearest => missing << 32 | u64::from(NONE - total),
            Order::Soonest => {
                let day = self.arrivals.get(at(road)).copied().flatten();
                let day = day.and_then(|day| u64::try_from(chrono::Datelike::num_days_from_ce(&day)).ok());
                day.unwrap_or(u64::from(u32::MAX)) << 32 | u64::from(total)
            }
            // Scores are not negative: their bits sort as they do.
            Order::Usual => missing << 32 | u64::from(u32::MAX - score.to_bits()),
        }
    }

    /// The same of a rank.
    fn roughly_of(&self, (first, ..): Rank) -> u64 {
        match self.order {
            Order::Newest => {
                let published = u64::from(u32::MAX) - first;
                u64::from(u16::MAX - warm::day(u32::try_from(published).unwrap_or(u32::MAX)))
            }
            _ => first,
        }
    }

    /// What sorts a document.
    fn rank(&self, warm: &Warm, doc: DocId, roughly: u64) -> Rank {
        let newest = u32::MAX - warm.published(doc);
        let first = if self.order == Order::Newest { u64::from(newest) } else { roughly };
        (first, newest, u128::MAX - warm.id(doc).as_u128())
    }
}

impl Tally {
    fn of(warm: &Warm) -> Self {
        Self {
            count: 0,
            of_categories: vec![0; warm.categories.len()],
            of_brands: vec![0; warm.brands.len()],
            of_attributes: vec![0; warm.no_attribute() + 1],
            sample: vec![DocId::MAX; warm.no_attribute() + 1],
            of_roads: std::array::from_fn(|_| vec![0; at(NOWHERE) + 1]),
            of_stars: [0; 6],
            least: NONE,
            most: 0,
            first: BinaryHeap::new(),
            bound: u64::MAX,
        }
    }

    fn take(&mut self, (judge, warm): (&Judge, &Warm), doc: DocId, score: Score, seen: Seen) {
        let fails = judge.fails(warm, seen);
        if fails == 0 {
            self.count += 1;
            let roughly = judge.roughly(seen, score);
            if roughly <= self.bound {
                self.rank_in((judge, warm), doc, roughly);
            }
            self.count_free(warm, doc, seen);
        } else if fails.is_power_of_two() {
            self.count_but_for((judge, warm), doc, fails, seen);
        }
    }

    /// Keeps a document if it is among the first.
    fn rank_in(&mut self, (judge, warm): (&Judge, &Warm), doc: DocId, roughly: u64) {
        if judge.wanted == 0 {
            return;
        }
        let own = judge.rank(warm, doc, roughly);
        if self.first.len() < judge.wanted {
            self.first.push(own);
        } else if let Some(mut last) = self.first.peek_mut()
            && own < *last
        {
            *last = own;
        }
        if self.first.len() == judge.wanted {
            self.bound = self.first.peek().map_or(u64::MAX, |last| judge.roughly_of(*last));
        }
    }

    fn one_more_with(&mut self, attribute: u16, doc: DocId) {
        let number = usize::from(attribute);
        if let (Some(count), Some(sample)) = (self.of_attributes.get_mut(number), self.sample.get_mut(number)) {
            if *count == 0 {
                *sample = doc;
            }
            *count += 1;
        }
    }

    /// Counts a document that passes every filter under each facet.
    fn count_free(&mut self, warm: &Warm, doc: DocId, Seen { row, total, road }: Seen) {
        add(&mut self.of_categories, usize::from(row.category));
        add(&mut self.of_brands, usize::from(row.brand));
        add(&mut self.of_stars, usize::from(row.stars / 10));
        let [all, ..] = &mut self.of_roads;
        add(all, at(road));
        if total != NONE {
            (self.least, self.most) = (self.least.min(total), self.most.max(total));
        }
        // As many steps for every document: how many attributes one has cannot be foreseen.
        match row.told() {
            Some(told) => told.iter().for_each(|own| self.one_more_with(*own, doc)),
            None => warm.attributes_of(&row).iter().for_each(|own| self.one_more_with(*own, doc)),
        }
    }

    /// Counts a document that fails one filter under the facet of that filter.
    fn count_but_for(
        &mut self,
        (judge, warm): (&Judge, &Warm),
        doc: DocId,
        fails: u32,
        Seen { row, total, road }: Seen,
    ) {
        match fails {
            CATEGORY => add(&mut self.of_categories, usize::from(row.category)),
            BRAND => add(&mut self.of_brands, usize::from(row.brand)),
            RATED => add(&mut self.of_stars, usize::from(row.stars / 10)),
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
                let chosen = judge.chosen.iter().zip(ATTRIBUTES..).find(|(_, bit)| attribute == 1 << bit);
                let Some((wished, _)) = chosen else { return };
                for own in warm.attributes_of(&row) {
                    if warm.attributes.get(usize::from(*own)).is_some_and(|own| own.starts_with(&wished.name)) {
                        self.one_more_with(*own, doc);
                    }
                }
            }
        }
    }
}

impl Part {
    /// The part of a segment, by number; nothing where its rows are not there.
    pub fn of(pass: &Pass<'_>, number: usize) -> Option<Self> {
        let (warm, column) = pass.segments.get(number)?;
        let judge = Judge::of(pass.asked, pass.scored, pass.arrivals.get(number)?, (warm, column));
        Some(Self { judge, tally: Tally::of(warm), warm: Arc::clone(warm), column: Arc::clone(column) })
    }
}

impl SegmentCollector for Part {
    type Fruit = Counts;

    fn collect(&mut self, doc: DocId, score: Score) {
        let Self { warm, column, judge, tally } = self;
        let (row, landed) = lies((warm.rows(), column.landed()), doc);
        tally.take((judge, warm), doc, score, Seen::of(row, landed));
    }

    fn collect_block(&mut self, docs: &[DocId]) {
        let Self { warm, column, judge, tally } = self;
        let all = (warm.rows(), column.landed());
        for docs in docs.chunks(BLOCK) {
            let mut block = [(NO_ROW, NOT); BLOCK];
            for (place, doc) in block.iter_mut().zip(docs) {
                *place = lies(all, *doc);
            }
            for ((row, landed), doc) in block.iter().zip(docs) {
                tally.take((judge, warm), *doc, 0.0, Seen::of(*row, *landed));
            }
        }
    }

    fn harvest(self) -> Counts {
        let Self { warm, column, judge, tally } = self;
        let named = |names: &[String], counts: &[u32]| {
            let both = names.iter().zip(counts).filter(|(_, count)| **count > 0);
            both.map(|(name, count)| (name.clone(), u64::from(*count))).collect::<HashMap<_, _>>()
        };
        let [all, ..] = &tally.of_roads;
        let and_all = |own: &[u32]| own.iter().zip(all).map(|(own, all)| u64::from(own + all)).collect::<Vec<u64>>();
        let [_, by, near, stock] = tally.of_roads.each_ref().map(|own| and_all(own));
        let mut arrivals: HashMap<NaiveDate, u64> = HashMap::new();
        for (day, count) in judge.arrivals.iter().zip(&by).filter(|(_, count)| **count > 0) {
            if let Some(day) = day {
                *arrivals.entry(*day).or_default() += count;
            }
        }
        let ways = column.ways.iter();
        let [_, one, two, three, four, five] = tally.of_stars.map(u64::from);
        let best = four + five;
        let rated = [one + two + three + best, two + three + best, three + best, best];
        let id = |doc: DocId| ListingId::from(warm.id(doc));
        Counts {
            count: tally.count,
            categories: named(&warm.categories, &tally.of_categories),
            brands: named(&warm.brands, &tally.of_brands),
            attributes: named(&warm.attributes, tally.of_attributes.get(..warm.no_attribute()).unwrap_or_default())
                .into_iter()
                .map(|(name, count)| {
                    let sample = number_of(&warm.attributes, &name).and_then(|at| tally.sample.get(usize::from(at)));
                    (name, (count, sample.filter(|doc| **doc != DocId::MAX).map(|doc| id(*doc))))
                })
                .collect(),
            prices: (tally.least <= tally.most).then_some((tally.least, tally.most)),
            arrivals,
            near: ways.clone().zip(&near).filter(|(way, _)| way.near).map(|(_, count)| count).sum(),
            rated,
            in_stock: ways.zip(&stock).map(|(_, count)| count).sum(),
            first: tally.first.into_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use tantivy::query::AllQuery;
    use tantivy::{Index, TantivyDocument};

    use super::*;
    use crate::domain::storefront::Language;
    use crate::search::asked::Found;
    use crate::search::fields;

    /// What is found among goods of one moment, by their ids and attributes, in the order of an index.
    fn found(goods: &[(u128, &[&str])], asked: &Asked) -> Found {
        let (schema, fields) = fields::schema(&[Language::EN]);
        let index = Index::create_in_ram(schema);
        let mut writer = index.writer_with_num_threads(1, 15_000_000).unwrap();
        for (id, attributes) in goods {
            let (high, low) = uuid::Uuid::from_u128(*id).as_u64_pair();
            let mut document = TantivyDocument::new();
            document.add_u64(fields.high, high);
            document.add_u64(fields.low, low);
            document.add_u64(fields.published, 1_000_000);
            attributes.iter().for_each(|attribute| document.add_text(fields.attribute, attribute));
            writer.add_document(document).unwrap();
        }
        writer.commit().unwrap();
        let searcher = index.reader().unwrap().searcher();
        let segments: Vec<_> =
            searcher.segment_readers().iter().map(|own| (Warm::of(own).unwrap(), Arc::default())).collect();
        let arrivals = vec![Vec::new(); segments.len()];
        searcher.search(&AllQuery, &Pass { asked, segments: &segments, arrivals: &arrivals, scored: false }).unwrap()
    }

    #[test]
    fn what_came_in_one_moment_stands_on_one_page_wherever_the_index_has_it() {
        // Ids of one millisecond differ in their lower half alone.
        let goods: Vec<(u128, &[&str])> = [5_u128, 9, 2, 7, 1].map(|low| (3 << 64 | low, &[][..])).to_vec();
        let page = |offset| found(&goods, &Asked { offset, ..Asked::all(Language::EN, 1) }).ids;
        let all: Vec<ListingId> = (0..5).flat_map(page).collect();
        let ids = [9_u128, 7, 5, 2, 1].map(|low| ListingId::from(uuid::Uuid::from_u128(3 << 64 | low)));
        assert_eq!(all, ids, "the newest first, each once");
    }

    #[test]
    fn an_attribute_counts_its_goods_however_many_they_have() {
        let all = ["a=1", "b=1", "c=1", "d=1", "e=1", "f=1"];
        let goods: Vec<(u128, &[&str])> =
            (0..=6_u8).map(|many| (u128::from(many), &all[..usize::from(many)])).collect();
        let facets = found(&goods, &Asked::all(Language::EN, 24)).facets;
        let counts: Vec<_> = facets.attributes.iter().map(|one| (one.name.as_str(), one.values[0].count)).collect();
        assert_eq!(counts, [("a", 6), ("b", 5), ("c", 4), ("d", 3), ("e", 2), ("f", 1)]);
    }

    #[test]
    fn goods_without_a_category_are_not_in_the_one_that_is_asked_for() {
        let category = uuid::Uuid::from_u128(8).into();
        let asked = Asked { categories: vec![category], ..Asked::all(Language::EN, 24) };
        assert_eq!(found(&[(1, &[]), (2, &["a=1"])], &asked).count, 0);
        assert_eq!(found(&[(1, &[]), (2, &["a=1"])], &Asked::all(Language::EN, 24)).count, 2);
    }
}
