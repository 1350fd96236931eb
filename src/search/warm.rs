//! What is looked at for every document of a search, laid out so that looking costs nothing: plain rows of small
//! numbers, made once for each segment of the index.

use std::sync::Arc;

use tantivy::SegmentReader;
use tantivy::columnar::{Column as Fast, StrColumn};

use super::fields::Class;
use super::prices::{Column, Shop};

/// No value.
pub const NO: u16 = u16::MAX;

/// Values by number, and the numbers of each document.
#[derive(Debug, Default)]
pub struct Names {
    /// The values.
    pub names: Vec<String>,
    /// Where the numbers of each document begin, and at the end where the last one's end; empty where each has one.
    starts: Vec<u32>,
    /// The numbers.
    numbers: Vec<u16>,
}

impl Names {
    /// The number of a document that has one at most; [`NO`] without.
    pub fn one(&self, document: usize) -> u16 {
        self.numbers.get(document).copied().unwrap_or(NO)
    }

    /// The numbers of a document.
    pub fn of(&self, document: usize) -> &[u16] {
        let at = |index: usize| self.starts.get(index).and_then(|at| usize::try_from(*at).ok());
        match (at(document), at(document + 1)) {
            (Some(from), Some(to)) => self.numbers.get(from..to).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The number of a value.
    pub fn number(&self, name: &str) -> Option<u16> {
        self.names.iter().position(|own| own == name).and_then(|at| u16::try_from(at).ok())
    }
}

/// A segment of the index with what is looked at for every document.
pub struct Warm {
    /// Documents, those that are gone too.
    pub documents: usize,
    /// The category of each.
    pub categories: Names,
    /// The brand of each.
    pub brands: Names,
    /// The attributes of each.
    pub attributes: Names,
    /// When each went on sale, in seconds.
    pub published: Vec<u32>,
    /// How each is judged, in tenths of a star.
    pub stars: Vec<u8>,
    high: Fast<u64>,
    low: Fast<u64>,
    class: Option<StrColumn>,
    asked: Fast<u64>,
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
        let one = |field: &str| -> tantivy::Result<Names> {
            let Some(column) = fast.str(field)? else { return Ok(Names::default()) };
            let numbers = (0..documents).map(|doc| column.ords().first(doc).map_or(NO, small)).collect();
            Ok(Names { names: all_names(&column)?, starts: Vec::new(), numbers })
        };
        let attributes = match fast.str("attribute")? {
            None => Names::default(),
            Some(column) => {
                let (mut starts, mut numbers) = (Vec::new(), Vec::new());
                for doc in 0..documents {
                    starts.push(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
                    numbers.extend(column.ords().values_for_doc(doc).map(small));
                }
                starts.push(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
                numbers.shrink_to_fit();
                Names { names: all_names(&column)?, starts, numbers }
            }
        };
        let (published, stars) = (fast.u64("published")?, fast.u64("stars")?);
        let number = |column: &Fast<u64>, doc: u32| column.first(doc).unwrap_or(0);
        Ok(Arc::new(Self {
            documents: usize::try_from(documents).unwrap_or(0),
            categories: one("category")?,
            brands: one("brand")?,
            attributes,
            published: (0..documents).map(|doc| u32::try_from(number(&published, doc)).unwrap_or(u32::MAX)).collect(),
            stars: (0..documents).map(|doc| u8::try_from(number(&stars, doc)).unwrap_or(u8::MAX)).collect(),
            high: fast.u64("high")?,
            low: fast.u64("low")?,
            class: fast.str("class")?,
            asked: fast.u64("asked")?,
        }))
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
