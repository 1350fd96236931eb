//! What answers a word in any way at all, where it does not matter how well: documents without scores, gathered into one
//! set for each segment.

use tantivy::query::{BitSetDocSet, ConstScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{BitSet, DocId, DocSet, Score, SegmentReader, TERMINATED, TantivyError};

/// One way of answering.
#[derive(Debug)]
pub enum Way {
    /// A term of a field.
    Word(Field, String),
    /// Every term of a field that begins so.
    Beginning(Field, String),
    /// Whatever matches this.
    Other(Box<dyn Query>),
}

impl Clone for Way {
    fn clone(&self) -> Self {
        match self {
            Self::Word(field, text) => Self::Word(*field, text.clone()),
            Self::Beginning(field, text) => Self::Beginning(*field, text.clone()),
            Self::Other(query) => Self::Other(query.box_clone()),
        }
    }
}

/// Whatever is answered in one of some ways.
#[derive(Debug, Clone)]
pub struct AnyOf(pub Vec<Way>);

impl Query for AnyOf {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let each = |way: &Way| match way {
            Way::Word(field, text) => Ok(Step::Terms(*field, text.clone(), false)),
            Way::Beginning(field, text) => Ok(Step::Terms(*field, text.clone(), true)),
            Way::Other(query) => query.weight(scoring).map(Step::Other),
        };
        Ok(Box::new(AnyWeight(self.0.iter().map(each).collect::<tantivy::Result<_>>()?)))
    }
}

/// A way, ready for segments.
enum Step {
    /// A term, or all that begin so.
    Terms(Field, String, bool),
    Other(Box<dyn Weight>),
}

struct AnyWeight(Vec<Step>);

/// Adds to a set what a term, or every term that begins so, stands in.
fn add_terms(
    docs: &mut BitSet,
    segment: &SegmentReader,
    field: Field,
    (text, begins): (&str, bool),
) -> tantivy::Result<()> {
    let words = segment.inverted_index(field)?;
    let mut terms = words.terms().range().ge(text.as_bytes()).into_stream()?;
    while terms.advance() {
        let fits = if begins { terms.key().starts_with(text.as_bytes()) } else { terms.key() == text.as_bytes() };
        if !fits {
            break;
        }
        let mut found = words.read_block_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?;
        while !found.docs().is_empty() {
            for doc in found.docs() {
                docs.insert(*doc);
            }
            found.advance();
        }
    }
    Ok(())
}

impl Weight for AnyWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut docs = BitSet::with_max_value(segment.max_doc());
        for step in &self.0 {
            match step {
                Step::Terms(field, text, begins) => add_terms(&mut docs, segment, *field, (text, *begins))?,
                Step::Other(weight) => {
                    let mut found = weight.scorer(segment, boost)?;
                    while found.doc() != TERMINATED {
                        docs.insert(found.doc());
                        found.advance();
                    }
                }
            }
        }
        Ok(Box::new(ConstScorer::new(BitSetDocSet::from(docs), boost)))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        if scorer.seek(doc) == doc {
            Ok(Explanation::new("in the set", 1.0))
        } else {
            Err(TantivyError::InvalidArgument("not in the set".to_owned()))
        }
    }
}
