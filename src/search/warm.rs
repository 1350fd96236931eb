//! What is looked at for every document of a search, laid out so that looking costs nothing: plain rows of small
//! numbers, made once for each segment of the index.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use tantivy::SegmentReader;
use tantivy::columnar::{Column as Fast, StrColumn};

use super::prices::{Column, NONE, NOWHERE};
use super::reckoned::Shop;
use super::wide::Wide;

/// No value.
pub const NO: u16 = u16::MAX;

/// Up to so many attributes of a document are told in its row.
const TOLD: usize = 4;

/// What is looked at of a document: sixteen bytes, which lie in one line of memory.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The number of its brand; [`NO`] without.
    pub brand: u16,
    /// The number of its category; [`NO`] without.
    pub category: u16,
    /// The numbers of its attributes, and behind them that of none; of more than [`TOLD`] where they begin among those of all
    /// documents.
    attributes: [u16; TOLD],
    /// The day on which it went on sale.
    pub day: u16,
    /// How many attributes it has.
    many: u8,
    /// How it is judged, in tenths of a star.
    pub stars: u8,
}

/// A row as it lies.
pub type Packed = [u16; 8];

/// Of a document that is not there.
pub const NO_ROW: Packed = [NO, NO, NO, NO, NO, NO, 0, 0];

impl Row {
    /// Of what lies there.
    pub fn of([brand, category, a, b, c, d, day, rest]: Packed) -> Self {
        let [many, stars] = rest.to_le_bytes();
        Self { brand, category, attributes: [a, b, c, d], day, many, stars }
    }

    fn packed(self) -> Packed {
        let Self { brand, category, attributes: [a, b, c, d], day, many, stars } = self;
        [brand, category, a, b, c, d, day, u16::from_le_bytes([many, stars])]
    }

    /// The numbers of its attributes, and behind them that of none; nothing where it has more than are told.
    pub fn told(&self) -> Option<&[u16; TOLD]> {
        (usize::from(self.many) <= TOLD).then_some(&self.attributes)
    }
}

/// The day of a moment in seconds, as rows tell it.
pub fn day(published: u32) -> u16 {
    u16::try_from(published / 86_400).unwrap_or(u16::MAX)
}

/// A segment of the index with what is looked at for every document.
pub struct Warm {
    /// Documents, those that are gone too.
    pub documents: usize,
    rows: Wide<Packed>,
    published: Wide<u32>,
    /// The categories, by number.
    pub categories: Vec<String>,
    /// The brands, by number.
    pub brands: Vec<String>,
    /// The attributes, by number.
    pub attributes: Vec<String>,
    /// The numbers of the attributes of documents that have many, one document after the other.
    of_attributes: Vec<u16>,
    high: Fast<u64>,
    low: Fast<u64>,
    class: Option<StrColumn>,
    asked: Fast<u64>,
}

/// The number of a value among its kind.
pub fn number_of(names: &[String], name: &str) -> Option<u16> {
    // As they lie in the index: sorted.
    names.binary_search_by(|own| own.as_str().cmp(name)).ok().and_then(|at| u16::try_from(at).ok())
}

fn all_names(column: &StrColumn) -> std::io::Result<Vec<String>> {
    let mut names = Vec::with_capacity(column.num_terms());
    let mut stream = column.dictionary().stream()?;
    while stream.advance() {
        names.push(String::from_utf8_lossy(stream.key()).into_owned());
    }
    Ok(names)
}

/// The attributes of a document as its row tells them, `none` behind them, and how many they are; many of them are put
/// behind `all`.
fn told(own: Vec<u16>, none: u16, all: &mut Vec<u16>) -> ([u16; TOLD], u8) {
    let mut told = [none; TOLD];
    let many = u8::try_from(own.len()).unwrap_or(u8::MAX);
    if own.len() <= TOLD {
        told.iter_mut().zip(own).for_each(|(place, number)| *place = number);
        return (told, many);
    }
    let from = u32::try_from(all.len()).unwrap_or(u32::MAX);
    all.extend(own);
    let [low, high, ..] = &mut told;
    (*low, *high) = (u16::try_from(from & 0xffff).unwrap_or(NO), u16::try_from(from >> 16).unwrap_or(NO));
    (told, many)
}

/// The number behind those of all attributes that can be told apart.
fn none_of(attributes: &[String]) -> u16 {
    u16::try_from(attributes.len()).unwrap_or(NO)
}

fn small(number: u64) -> u16 {
    u16::try_from(number).unwrap_or(NO)
}

impl Warm {
    /// Reads a segment.
    ///
    /// # Errors
    /// When its files cannot be read.
    pub fn of(segment: &SegmentReader) -> tantivy::Result<Arc<Self>> {
        let fast = segment.fast_fields();
        let documents = segment.max_doc();
        let (published, stars) = (fast.u64("published")?, fast.u64("stars")?);
        let (categories, brands) = (fast.str("category")?, fast.str("brand")?);
        let attributes = fast.str("attribute")?;
        let names =
            |column: &Option<StrColumn>| column.as_ref().map(all_names).transpose().map(Option::unwrap_or_default);
        let one =
            |column: &Option<StrColumn>, doc| column.as_ref().and_then(|own| own.ords().first(doc)).map_or(NO, small);
        let number = |column: &Fast<u64>, doc: u32| column.first(doc).unwrap_or(0);
        let attribute_names = names(&attributes)?;
        let none = none_of(&attribute_names);
        let mut of_attributes: Vec<u16> = Vec::new();
        let mut rows = Vec::with_capacity(usize::try_from(documents).unwrap_or(0));
        let mut seconds = Vec::with_capacity(rows.capacity());
        for doc in 0..documents {
            let own = attributes.iter().flat_map(|column| column.ords().values_for_doc(doc).map(small));
            let (told, many) = told(own.take(usize::from(u8::MAX)).collect(), none, &mut of_attributes);
            let published = u32::try_from(number(&published, doc)).unwrap_or(u32::MAX);
            let row = Row {
                brand: one(&brands, doc),
                category: one(&categories, doc),
                attributes: told,
                day: day(published),
                many,
                stars: u8::try_from(number(&stars, doc)).unwrap_or(u8::MAX),
            };
            rows.push(row.packed());
            seconds.push(published);
        }
        of_attributes.shrink_to_fit();
        Ok(Arc::new(Self {
            documents: usize::try_from(documents).unwrap_or(0),
            rows: Wide::of(rows),
            published: Wide::of(seconds),
            categories: names(&categories)?,
            brands: names(&brands)?,
            attributes: attribute_names,
            of_attributes,
            high: fast.u64("high")?,
            low: fast.u64("low")?,
            class: fast.str("class")?,
            asked: fast.u64("asked")?,
        }))
    }

    /// What is looked at of each document: side by side, so that a document costs one look into memory.
    pub fn rows(&self) -> &[Packed] {
        self.rows.all()
    }

    /// The number that rows hold where they have no further attribute: behind those of all that can be told apart.
    pub fn no_attribute(&self) -> usize {
        usize::from(none_of(&self.attributes))
    }

    /// When a document went on sale, in seconds.
    pub fn published(&self, doc: u32) -> u32 {
        let at = usize::try_from(doc).ok();
        at.and_then(|at| self.published.all().get(at).copied()).unwrap_or(0)
    }

    /// The numbers of the attributes of a document.
    pub fn attributes_of<'r>(&'r self, row: &'r Row) -> &'r [u16] {
        let many = usize::from(row.many);
        if let Some(told) = row.attributes.get(..many) {
            return told;
        }
        let [low, high, ..] = row.attributes;
        let from = usize::from(high) << 16 | usize::from(low);
        self.of_attributes.get(from..from.saturating_add(many)).unwrap_or_default()
    }

    /// The id of a document's listing.
    pub fn id(&self, doc: u32) -> uuid::Uuid {
        uuid::Uuid::from_u64_pair(self.high.first(doc).unwrap_or(0), self.low.first(doc).unwrap_or(0))
    }

    /// For each document a number that changes with all that its variants are priced from; nothing where that cannot be
    /// read.
    pub fn priced_from(&self) -> Option<Vec<u64>> {
        let names = self.class.as_ref().map(all_names).transpose().ok()?.unwrap_or_default();
        let of_variant = |at: u64, price: u64| Some((names.get(usize::try_from(at).ok()?)?, price));
        let of = |doc: u32| {
            let mut hasher = DefaultHasher::new();
            for (at, price) in
                self.class.iter().flat_map(|own| own.ords().values_for_doc(doc)).zip(self.asked.values_for_doc(doc))
            {
                of_variant(at, price)?.hash(&mut hasher);
            }
            Some(hasher.finish())
        };
        (0..u32::try_from(self.documents).ok()?).map(of).collect()
    }

    /// What everything costs for one market.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn column(&self, shop: &Shop<'_>) -> std::io::Result<Column> {
        let Some(class) = &self.class else {
            return Ok(Column::of((0..self.documents).map(|_| (NONE, NOWHERE)), Vec::new()));
        };
        let mut stream = class.dictionary().stream()?;
        let classes =
            std::iter::from_fn(move || stream.advance().then(|| String::from_utf8_lossy(stream.key()).into_owned()));
        let documents = u32::try_from(self.documents).unwrap_or(0);
        Ok(shop.column(classes, || {
            Box::new((0..documents).map(|doc| {
                let of = class.ords().values_for_doc(doc).map(|at| usize::try_from(at).unwrap_or(usize::MAX));
                of.zip(self.asked.values_for_doc(doc))
                    .map(|(class, price)| (class, i64::try_from(price).unwrap_or(0)))
                    .collect()
            }))
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_attributes_stand_in_the_row_and_many_behind_it() {
        let mut all = vec![9; 70_000];
        assert_eq!(told(vec![1, 2, 3, 4], 8, &mut all), ([1, 2, 3, 4], 4));
        assert_eq!(told(vec![5], 8, &mut all), ([5, 8, 8, 8], 1));
        assert_eq!(all.len(), 70_000);
        let ([low, high, ..], many) = told(vec![1, 2, 3, 4, 5], 8, &mut all);
        assert_eq!((usize::from(high) << 16 | usize::from(low), many), (70_000, 5));
        assert_eq!(all[70_000..], [1, 2, 3, 4, 5]);
    }
}
