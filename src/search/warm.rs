//! What is looked at for every document of a search, laid out so that looking costs nothing: plain rows of small
//! numbers, made once for each segment of the index.

use std::sync::Arc;

use tantivy::SegmentReader;
use tantivy::columnar::{Column as Fast, StrColumn};

use super::fields::Class;
use super::prices::{Column, Shop};

/// No value.
pub const NO: u16 = u16::MAX;

/// What is looked at of a document.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// When it went on sale, in seconds.
    pub published: u32,
    /// Where the numbers of its attributes begin.
    attributes: u32,
    /// The number of its brand; [`NO`] without.
    pub brand: u16,
    /// The number of its category; [`NO`] without.
    pub category: u16,
    /// How many attributes it has.
    many: u8,
    /// How it is judged, in tenths of a star.
    pub stars: u8,
}

/// Of a document that is not there.
pub const NO_ROW: Row = Row { published: 0, attributes: 0, brand: NO, category: NO, many: 0, stars: 0 };

/// A segment of the index with what is looked at for every document.
pub struct Warm {
    /// Documents, those that are gone too.
    pub documents: usize,
    /// What is looked at of each: side by side, so that a document costs one look into memory.
    pub rows: Vec<Row>,
    /// The categories, by number.
    pub categories: Vec<String>,
    /// The brands, by number.
    pub brands: Vec<String>,
    /// The attributes, by number.
    pub attributes: Vec<String>,
    /// The numbers of the attributes of all documents, one document after the other.
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
        let mut of_attributes: Vec<u16> = Vec::new();
        let mut rows = Vec::with_capacity(usize::try_from(documents).unwrap_or(0));
        for doc in 0..documents {
            let begin = of_attributes.len();
            if let Some(column) = &attributes {
                of_attributes.extend(column.ords().values_for_doc(doc).take(usize::from(u8::MAX)).map(small));
            }
            rows.push(Row {
                published: u32::try_from(number(&published, doc)).unwrap_or(u32::MAX),
                attributes: u32::try_from(begin).unwrap_or(u32::MAX),
                brand: one(&brands, doc),
                category: one(&categories, doc),
                many: u8::try_from(of_attributes.len() - begin).unwrap_or(u8::MAX),
                stars: u8::try_from(number(&stars, doc)).unwrap_or(u8::MAX),
            });
        }
        of_attributes.shrink_to_fit();
        Ok(Arc::new(Self {
            documents: usize::try_from(documents).unwrap_or(0),
            rows,
            categories: names(&categories)?,
            brands: names(&brands)?,
            attributes: names(&attributes)?,
            of_attributes,
            high: fast.u64("high")?,
            low: fast.u64("low")?,
            class: fast.str("class")?,
            asked: fast.u64("asked")?,
        }))
    }

    /// The numbers of the attributes of a document.
    pub fn attributes_of(&self, row: Row) -> &[u16] {
        let from = usize::try_from(row.attributes).unwrap_or(usize::MAX);
        self.of_attributes.get(from..from.saturating_add(usize::from(row.many))).unwrap_or_default()
    }

    /// The id of a document's listing.
    pub fn id(&self, doc: u32) -> uuid::Uuid {
        uuid::Uuid::from_u64_pair(self.high.first(doc).unwrap_or(0), self.low.first(doc).unwrap_or(0))
    }

    /// The upper half of it, which grows with time.
    pub fn high(&self, doc: u32) -> u64 {
        self.high.first(doc).unwrap_or(0)
    }

    /// What everything costs for one market.
    pub fn column(&self, shop: Shop<'_>) -> Column {
        let Some(class) = &self.class else { return shop.column(&[], || Box::new(std::iter::empty())) };
        let names = all_names(class).unwrap_or_default();
        let classes: Vec<Option<Class>> = names.iter().map(|name| serde_json::from_str(name).ok()).collect();
        let documents = u32::try_from(self.documents).unwrap_or(0);
        shop.column(&classes, || {
            Box::new((0..documents).map(|doc| {
                let of = class.ords().values_for_doc(doc).map(|at| usize::try_from(at).unwrap_or(usize::MAX));
                of.zip(self.asked.values_for_doc(doc))
                    .map(|(class, price)| (class, i64::try_from(price).unwrap_or(0)))
                    .collect()
            }))
        })
    }
}
