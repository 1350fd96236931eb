//! The index as of one number of the log: what questions are put to.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock};

use chrono::{DateTime, NaiveDate, Utc};
use quick_cache::sync::Cache;
use tantivy::index::SegmentId;
use tantivy::query::{AllQuery, BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use super::asked::{self, Asked, Found, Within};
use super::beside::Beside;
use super::collect::{Pass, Priced};
use super::fields::Fields;
use super::follow::Files;
use super::in_force::InForce;
use super::prices::{Column, NOWHERE, Stamp};
use super::reckoned::Shop;
use super::synonyms::Synonyms;
use super::warm::Warm;
use super::{Trouble, held, query, tokens};
use crate::domain::country::Country;
use crate::domain::lanes::journey_beside;
use crate::domain::money::Currency;
use crate::domain::offers::Selling;
use crate::domain::routing;
use crate::store::known::Known;
use crate::store::{Read, Stored, consignments};

/// From when on prices are not waited for.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// From so many listings on an index is sorted by the prices of yesterday while those of today are reckoned.
    pub large: u64,
    /// A segment of fewer documents (what changed a moment ago) is reckoned at once all the same, and not kept on the
    /// disk.
    pub few: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { large: 20_000, few: 1_000 }
    }
}

/// Answers kept.
const ANSWERS: usize = 500;
/// Most markets whose prices are kept for a segment.
const MARKETS: usize = 48;

/// The index as of one number of the log.
pub struct View {
    /// The number of the last change that is in it.
    pub log: i64,
    fields: Fields,
    searcher: Searcher,
    segments: Vec<(SegmentId, Arc<Warm>)>,
}

impl View {
    /// What was written last; rows of segments that `was` has are kept.
    pub fn of(files: &Files, was: Option<&Self>) -> Result<Self, Trouble> {
        let searcher = files.reader.searcher();
        let known: HashMap<SegmentId, &Arc<Warm>> =
            was.into_iter().flat_map(|was| was.segments.iter().map(|(id, warm)| (*id, warm))).collect();
        let mut segments = Vec::new();
        for segment in searcher.segment_readers() {
            let id = segment.segment_id();
            let warm = match known.get(&id) {
                Some(warm) => Arc::clone(warm),
                None => Warm::of(segment)?,
            };
            segments.push((id, warm));
        }
        Ok(Self { log: files.log.unwrap_or(0), fields: files.fields.clone(), searcher, segments })
    }

    /// How many listings it holds.
    pub fn listings(&self) -> u64 {
        self.searcher.num_docs()
    }

    /// What matches the list and the words of a question, and whether there are words.
    fn query(&self, asked: &Asked, synonyms: &Synonyms) -> (Box<dyn Query>, bool) {
        let one = |field: Field, id: &str| -> Box<dyn Query> {
            Box::new(TermQuery::new(Term::from_field_text(field, id), IndexRecordOption::Basic))
        };
        let within = match &asked.within {
            Within::All => None,
            Within::Category(id) => Some(one(self.fields.category, id.as_str())),
            Within::Brand(id) => Some(one(self.fields.brand, id.as_str())),
        };
        let sought = tokens::of_query(asked.language, &asked.words);
        let further = synonyms.forms_of(&sought);
        let words = query::of(
            &self.fields,
            asked.language,
            (&sought, &further),
            (&self.searcher, asked.order == asked::Order::Usual),
        );
        let scored = words.is_some();
        let both: Vec<(Occur, Box<dyn Query>)> =
            [words, within].into_iter().flatten().map(|query| (Occur::Must, query)).collect();
        match both.len() {
            0 => (Box::new(AllQuery), false),
            _ => (Box::new(BooleanQuery::new(both)), scored),
        }
    }
}

/// The state of the world an answer was made in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Question {
    log: i64,
    stamp: Stamp,
    begins: u64,
    /// The version of the synonyms.
    words: u32,
    asked: Asked,
}

/// Prices are kept by segment and market.
type Of = (SegmentId, Country, Currency);

/// What prices are reckoned from: what is known, and when.
type From<'k> = (&'k Known, Selling<'k>, DateTime<Utc>);

/// What everything costs in the markets that were asked about, and what was answered.
pub struct Columns {
    limits: Limits,
    kept: Mutex<HashMap<Of, (Stamp, Arc<Column>)>>,
    /// Where they lie beside the index; nowhere while it is in memory alone.
    beside: OnceLock<Beside>,
    /// One at a time: whoever wants the same meanwhile waits for it.
    reckoning: Mutex<()>,
    answers: Cache<Question, Arc<Found>>,
    synonyms: InForce,
}

impl Columns {
    /// None yet.
    pub fn with(limits: Limits) -> Self {
        Self {
            limits,
            kept: Mutex::default(),
            beside: OnceLock::new(),
            reckoning: Mutex::default(),
            answers: Cache::new(ANSWERS),
            synonyms: InForce::default(),
        }
    }

    /// Keeps what is reckoned beside the index as well, in a folder of its own.
    pub fn lie_beside(&self, beside: Option<Beside>) {
        if let Some(beside) = beside {
            // Said once, when the index is opened.
            let _ = self.beside.set(beside);
        }
    }

    /// Forgets what belongs to segments that are gone.
    pub fn keep_only(&self, view: &View) {
        held(&self.kept).retain(|(segment, ..), _| view.segments.iter().any(|(id, _)| id == segment));
        if let Some(beside) = self.beside.get() {
            beside.keep_only(&view.segments.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        }
    }

    /// Gives large segments that are new (several were made one) the prices that their documents had. What is priced from
    /// anything else than before has to be reckoned.
    pub fn carry(&self, was: &View, now: &View) {
        let old = |id: &SegmentId| was.segments.iter().any(|(own, _)| own == id);
        let new: Vec<_> =
            now.segments.iter().filter(|(id, warm)| warm.documents >= self.limits.few && !old(id)).collect();
        let markets: HashSet<(Country, Currency)> =
            held(&self.kept).keys().map(|(_, country, currency)| (*country, *currency)).collect();
        if new.is_empty() || markets.is_empty() {
            return;
        }
        let from: Option<Vec<Vec<u64>>> = was.segments.iter().map(|(_, warm)| warm.priced_from()).collect();
        let Some(from) = from else { return };
        for (id, warm) in new {
            let Some(own) = warm.priced_from() else { continue };
            for market in &markets {
                if let Some((stamp, column)) = self.carried((was, &from), (warm, &own), *market) {
                    self.keep((*id, market.0, market.1), warm, (stamp, Arc::new(column)));
                }
            }
        }
    }

    /// The prices of a market for the documents of a new segment, by what documents were and are priced from; none where
    /// an old one lacks some or is priced from something else now, or they are not all of one state.
    fn carried(
        &self,
        (was, from): (&View, &[Vec<u64>]),
        (new, own_from): (&Warm, &[u64]),
        (country, currency): (Country, Currency),
    ) -> Option<(Stamp, Column)> {
        let (mut state, mut ways, mut prices) = (None, Vec::new(), HashMap::new());
        for (((id, warm), segment), from) in was.segments.iter().zip(was.searcher.segment_readers()).zip(from) {
            let (stamp, column) = held(&self.kept).get(&(*id, country, currency)).cloned()?;
            if *state.get_or_insert(stamp) != stamp {
                return None;
            }
            let mut own: Vec<u8> = Vec::with_capacity(column.ways.len());
            for way in &column.ways {
                let at = ways.iter().position(|known| known == way).unwrap_or_else(|| {
                    ways.push(way.clone());
                    ways.len() - 1
                });
                own.push(u8::try_from(at).ok().filter(|at| *at != NOWHERE)?);
            }
            for (doc, ((total, road), from)) in (0..).zip(column.all().zip(from)) {
                if segment.alive_bitset().is_none_or(|alive| alive.is_alive(doc)) {
                    let road = own.get(usize::from(road)).copied().unwrap_or(NOWHERE);
                    prices.insert(warm.id(doc), (*from, (total, road)));
                }
            }
        }
        let landed = |(doc, own): (u32, &u64)| {
            let (from, landed) = prices.get(&new.id(doc))?;
            (from == own).then_some(*landed)
        };
        let landed: Vec<(u32, u8)> = (0..).zip(own_from).map(landed).collect::<Option<_>>()?;
        Some((state?, Column::of(landed.into_iter(), ways)))
    }

    /// The answer to a question. Prices of an earlier state may have sorted it, or none: then it is not settled.
    pub fn find(
        &self,
        view: &View,
        read: &mut Read<'_>,
        selling: Selling<'_>,
        asked: &Asked,
    ) -> Result<Arc<Found>, Trouble> {
        let (known, now) = (read.known(), read.now());
        let stamp = Stamp::of(&known, selling, now);
        let (words, synonyms) = match asked.words.is_empty() {
            true => <(u32, Arc<Synonyms>)>::default(),
            false => self.synonyms.of(read, asked.language)?,
        };
        let question = Question { log: view.log, stamp, begins: known.begins(now), words, asked: asked.clone() };
        if let Some(found) = self.answers.get(&question) {
            return Ok(found);
        }
        let patient = view.searcher.num_docs() < self.limits.large;
        let mut columns: Vec<Option<(Arc<Column>, bool)>> = view
            .segments
            .iter()
            .map(|(id, warm)| {
                self.at_hand((id, warm), stamp, patient || warm.documents < self.limits.few, asked.wants_prices())
            })
            .collect();
        let missing: Vec<&(SegmentId, Arc<Warm>)> =
            view.segments.iter().zip(&columns).filter(|(_, own)| own.is_none()).map(|(segment, _)| segment).collect();
        if !missing.is_empty() {
            let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
            let reckoned = self.waited_for(&missing, (&known, selling, now), stamp, threads)?;
            let lacking = columns.iter_mut().filter(|own| own.is_none());
            lacking.zip(reckoned).for_each(|(own, column)| *own = Some((column, true)));
        }
        let settled = columns.iter().flatten().all(|(_, current)| *current);
        let columns = columns.into_iter().flatten().map(|(column, _)| column);
        let segments: Vec<Priced> = view.segments.iter().map(|(_, warm)| Arc::clone(warm)).zip(columns).collect();
        let arrivals = arrivals(&segments, read, selling)?;
        let (query, scored) = view.query(asked, &synonyms);
        let pass = Pass { asked, segments: &segments, arrivals: &arrivals, scored };
        let found = Arc::new(Found { settled, ..view.searcher.search(&*query, &pass)? });
        if settled {
            self.answers.insert(question, Arc::clone(&found));
        }
        Ok(found)
    }

    /// What everything in a segment costs, and whether that is what it costs now; nothing where it has to be waited for.
    /// Who is not `patient` takes the prices of an earlier state until those of now are there, and where none are
    /// `needed`, none.
    fn at_hand(
        &self,
        (id, warm): (&SegmentId, &Warm),
        stamp: Stamp,
        patient: bool,
        needed: bool,
    ) -> Option<(Arc<Column>, bool)> {
        let of = (*id, stamp.country, stamp.currency);
        let kept = held(&self.kept).get(&of).cloned();
        if let Some((own, column)) = &kept
            && *own == stamp
        {
            return Some((Arc::clone(column), true));
        }
        // Looked for on the disk while there is nothing here: what was reckoned in this process is newer.
        if kept.is_none()
            && let Some(column) = self.beside.get().and_then(|beside| beside.read(id, &stamp, warm.documents))
        {
            let column = Arc::new(column);
            self.remember(of, (stamp, Arc::clone(&column)));
            return Some((column, true));
        }
        match kept {
            Some((_, column)) if !patient => Some((column, false)),
            None if !patient && !needed => Some((Arc::default(), false)),
            _ => None,
        }
    }

    /// The columns of some segments as of now, reckoned by so many threads where they are not known.
    fn waited_for(
        &self,
        segments: &[&(SegmentId, Arc<Warm>)],
        (known, selling, now): From<'_>,
        stamp: Stamp,
        threads: usize,
    ) -> Result<Vec<Arc<Column>>, Trouble> {
        let _one = held(&self.reckoning);
        let shop = Shop::of(known, selling, now, threads);
        let column = |(id, warm): &(SegmentId, Arc<Warm>)| {
            // Whoever reckoned before may have done so for this.
            if let Some((column, _)) = self.at_hand((id, warm), stamp, true, true) {
                return Ok(column);
            }
            let column = Arc::new(warm.column(&shop)?);
            self.keep((*id, stamp.country, stamp.currency), warm, (stamp, Arc::clone(&column)));
            Ok(column)
        };
        segments.iter().map(|segment| column(segment)).collect()
    }

    /// Keeps a column; that of a large segment on the disk as well.
    fn keep(&self, of: Of, warm: &Warm, (stamp, column): (Stamp, Arc<Column>)) {
        if let Some(beside) = self.beside.get().filter(|_| warm.documents >= self.limits.few) {
            beside.write(&of.0, &stamp, &column);
        }
        self.remember(of, (stamp, column));
    }

    fn remember(&self, of: Of, column: (Stamp, Arc<Column>)) {
        let mut kept = held(&self.kept);
        let of_segment = kept.keys().filter(|(segment, ..)| *segment == of.0).count();
        if of_segment >= MARKETS
            && let Some(other) = kept.keys().find(|other| other.0 == of.0 && **other != of).copied()
        {
            kept.remove(&other);
            if let Some(beside) = self.beside.get() {
                beside.remove(&other.0, (other.1, other.2));
            }
        }
        kept.insert(of, column);
    }

    /// Reckons the prices of a market as of the view of `read`, where they are older: behind what is answered, by one
    /// thread.
    pub fn reckon(&self, view: &View, read: &Read<'_>, selling: Selling<'_>) -> Result<(), Trouble> {
        let (known, now) = (read.known(), read.now());
        let stamp = Stamp::of(&known, selling, now);
        for segment in &view.segments {
            self.waited_for(&[segment], (&known, selling, now), stamp, 1)?;
        }
        Ok(())
    }
}

/// For each road of each segment the day on which what is ordered now would be there.
fn arrivals(segments: &[Priced], read: &mut Read<'_>, selling: Selling<'_>) -> Stored<Vec<Vec<Option<NaiveDate>>>> {
    let (known, now) = (read.known(), read.now());
    let promised = consignments::promises(read, &known, now)?;
    let nothing = Default::default();
    let of = |column: &Column| {
        let day = |way: &super::prices::Road| {
            let (shelf, lane) = routing::way(&known.shelves, &way.place, &way.lane)?;
            let promised = promised.get(&way.place).unwrap_or(&nothing);
            Some(journey_beside(&shelf.place, promised, lane, now, selling.market.time_zone).arrives.1)
        };
        column.ways.iter().map(day).collect()
    };
    Ok(segments.iter().map(|(_, column)| of(column)).collect())
}
