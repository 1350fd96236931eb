//! What a file of lanes changes: which lanes are new, what is different about those that are there, which rate cards
//! begin, and which end because others follow. Found before anything is written, so that it can be shown first.
//!
//! A card without a last day holds until the next one begins, and so does one that another follows the day after. Whoever
//! brings a new card ends the former one the day before, and a file that still has the former one open says nothing new.

use std::collections::HashSet;
use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use super::filed::{Defect, Filed, FiledCard, LaneFault};
use super::{Incoterm, Lane, Mode, RateCard, Restrictions, Weekdays};
use crate::domain::ids::LaneId;
use crate::domain::landed_cost::Channel;
use crate::domain::routing::Shelf;
use crate::domain::rulebook::Rulebook;

/// Something about a lane that becomes something else: what it was, and what it is from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Altered {
    /// Its carrier.
    Carrier(String, String),
    /// How it travels.
    Mode(Mode, Mode),
    /// By which channel its parcels are declared.
    Channel(Channel, Channel),
    /// Who pays at the border.
    Incoterm(Incoterm, Incoterm),
    /// Its days on the way.
    Transit((u32, u32), (u32, u32)),
    /// The days on which it is collected.
    Departs(Option<Weekdays>, Option<Weekdays>),
    /// What it does not take.
    Refuses(Restrictions, Restrictions),
    /// The border it crosses.
    Border(Option<String>, Option<String>),
}

impl fmt::Display for Altered {
    /// As the audit log has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let none = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
        let any_day = |days: Option<Weekdays>| days.map_or_else(|| "any day".to_owned(), String::from);
        let border = |code: &Option<String>| none(code.as_deref().unwrap_or_default());
        match self {
            Self::Carrier(was, now) => write!(f, "carrier {was} → {now}"),
            Self::Mode(was, now) => write!(f, "mode {was} → {now}"),
            Self::Channel(was, now) => write!(f, "channel {was} → {now}"),
            Self::Incoterm(was, now) => write!(f, "incoterm {was} → {now}"),
            Self::Transit(was, now) => write!(f, "days {}-{} → {}-{}", was.0, was.1, now.0, now.1),
            Self::Departs(was, now) => write!(f, "collected on {} → {}", any_day(*was), any_day(*now)),
            Self::Refuses(was, now) => write!(f, "refuses {} → {}", none(&was.to_string()), none(&now.to_string())),
            Self::Border(was, now) => write!(f, "border {} → {}", border(was), border(now)),
        }
    }
}

/// What becomes of one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneChange {
    /// The lane as it will be. Its cards are those that are added, with their last days.
    pub lane: Filed,
    /// Which lane of those that are there; none: it is new.
    pub of: Option<LaneId>,
    /// What is different about it.
    pub altered: Vec<Altered>,
    /// Cards to come that ask something else than they did, each with what it will be.
    pub replaced: Vec<(RateCard, FiledCard)>,
    /// Cards that hold until another day than they did.
    pub ended: Vec<(RateCard, Option<NaiveDate>)>,
}

impl LaneChange {
    fn is_nothing(&self) -> bool {
        let cards = self.lane.cards.is_empty() && self.replaced.is_empty() && self.ended.is_empty();
        self.of.is_some() && self.altered.is_empty() && cards
    }
}

/// What becomes of all lanes of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Lane by lane; those that stay as they are do not stand here.
    pub lanes: Vec<LaneChange>,
    /// Rows that say nothing new.
    pub same: usize,
}

impl Changes {
    /// Lanes that are new.
    pub fn new_lanes(&self) -> usize {
        self.lanes.iter().filter(|lane| lane.of.is_none()).count()
    }

    /// Lanes of which something but their cards is different.
    pub fn altered(&self) -> usize {
        self.lanes.iter().filter(|lane| !lane.altered.is_empty()).count()
    }

    /// Cards that are new, or ask something else than they did.
    pub fn cards(&self) -> usize {
        self.lanes.iter().map(|lane| lane.lane.cards.len() + lane.replaced.len()).sum()
    }

    /// Cards that hold until another day than they did.
    pub fn ended(&self) -> usize {
        self.lanes.iter().map(|lane| lane.ended.len()).sum()
    }
}

/// What lanes as a file says them change about those that are there.
///
/// # Errors
/// Every row that cannot be followed: no such place, no rules for the country, a lane that starts or ends elsewhere,
/// and cards that would change what parcels were sold by, or hold beside another.
pub fn changes(
    filed: &[Filed],
    shelves: &[Shelf],
    book: &Rulebook,
    now: DateTime<Utc>,
) -> Result<Changes, Vec<LaneFault>> {
    let (mut found, mut faults) = (Changes::default(), Vec::new());
    for lane in filed {
        let mut wrong = |column, found: &str, defect| faults.push(LaneFault::new(lane.line, column, found, defect));
        let start = shelves.iter().find(|shelf| shelf.place.code == lane.place);
        if start.is_none() {
            wrong("place", &lane.place, Defect::NoPlace);
        }
        if let Some(days) = lane.departs.filter(|days| start.is_some_and(|at| !days.meets(at.place.working))) {
            wrong("departs", &days.to_string(), Defect::Weekdays);
        }
        if !book.knows(lane.to) {
            wrong("country", lane.to.as_str(), Defect::NoMarket);
        }
        let on = |shelf: &'_ Shelf| shelf.lanes.iter().position(|known| known.code == lane.code);
        let known = shelves.iter().find_map(|shelf| Some((shelf, shelf.lanes.get(on(shelf)?)?)));
        let Some((shelf, known)) = known else {
            let (of, altered) = (None, Vec::new());
            found.lanes.push(LaneChange { lane: lane.clone(), of, altered, replaced: Vec::new(), ended: Vec::new() });
            continue;
        };
        if shelf.place.code != lane.place && start.is_some() {
            wrong("place", &lane.place, Defect::OtherPlace { place: shelf.place.code.clone() });
        }
        if known.to != lane.to {
            wrong("country", lane.to.as_str(), Defect::OtherCountry { country: known.to });
        }
        // A card is in force by the calendar of the place from which its lane leaves.
        match cards(lane, known, shelf.place.time_zone.day(now)) {
            Ok((change, same)) => {
                found.same += same;
                if !change.is_nothing() {
                    found.lanes.push(change);
                }
            }
            Err(more) => faults.extend(more),
        }
    }
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

fn altered(lane: &Filed, known: &Lane) -> Vec<Altered> {
    let mut all = Vec::new();
    if lane.carrier != known.carrier {
        all.push(Altered::Carrier(known.carrier.clone(), lane.carrier.clone()));
    }
    if lane.mode != known.mode {
        all.push(Altered::Mode(known.mode, lane.mode));
    }
    if lane.channel != known.channel {
        all.push(Altered::Channel(known.channel, lane.channel));
    }
    if lane.incoterm != known.incoterm {
        all.push(Altered::Incoterm(known.incoterm, lane.incoterm));
    }
    if lane.transit_days != known.transit_days {
        all.push(Altered::Transit(known.transit_days, lane.transit_days));
    }
    if lane.departs != known.departs {
        all.push(Altered::Departs(known.departs, lane.departs));
    }
    if lane.refuses != known.refuses {
        all.push(Altered::Refuses(known.refuses, lane.refuses));
    }
    if lane.border != known.border {
        all.push(Altered::Border(known.border.clone(), lane.border.clone()));
    }
    all
}

/// A card as it will stand: one that is there, or one of the file.
struct Standing<'l> {
    from: NaiveDate,
    to: Option<NaiveDate>,
    known: Option<&'l RateCard>,
    filed: Option<&'l FiledCard>,
    /// Whether the file gives the days on which it holds, rather than the order of cards.
    said: bool,
}

/// Cards that would end before a day on which they held: what parcels were sold by stays.
fn cut_short(all: &[Standing<'_>], today: NaiveDate) -> Vec<LaneFault> {
    let yesterday = today.pred_opt().unwrap_or(today);
    let held = |to: Option<NaiveDate>| to.map_or(yesterday, |to| to.min(yesterday));
    let fault = |(at, card): (usize, &Standing<'_>)| {
        card.known.filter(|before| held(card.to) < held(before.to))?;
        let (line, column, day) = match card.filed {
            Some(own) => (own.line, "to", card.to),
            None => all.get(at + 1)?.filed.map(|next| (next.line, "from", Some(next.from)))?,
        };
        let found = day.map(|day| day.to_string()).unwrap_or_default();
        Some(LaneFault::new(line, column, &found, Defect::Begun))
    };
    all.iter().enumerate().filter_map(fault).collect()
}

/// What becomes of a lane that is there, and how many of its rows say nothing new.
fn cards(lane: &Filed, known: &Lane, today: NaiveDate) -> Result<(LaneChange, usize), Vec<LaneFault>> {
    let mut faults = Vec::new();
    let begins: HashSet<NaiveDate> = known.rate_cards.iter().map(|card| card.from).collect();
    let followed = |card: &RateCard| card.to.and_then(|to| to.succ_opt()).is_some_and(|next| begins.contains(&next));
    let there = known.rate_cards.iter();
    let stand =
        there.map(|card| Standing { from: card.from, to: card.to, known: Some(card), filed: None, said: false });
    let mut all: Vec<Standing<'_>> = stand.collect();
    let mut same = 0;
    for card in &lane.cards {
        let Some(there) = all.iter_mut().find(|one| one.known.is_some() && one.from == card.from) else {
            all.push(Standing { from: card.from, to: card.to, known: None, filed: Some(card), said: true });
            continue;
        };
        let Some(before) = there.known else { continue };
        let other = !card.asks_as(before);
        if other && before.from <= today {
            let from = card.from.to_string();
            faults.push(LaneFault::new(card.line, "from", &from, Defect::Begun));
            continue;
        }
        // Open in the file, ended here by the card that follows: that is the same.
        let until = card.to.or(before.to.filter(|_| followed(before)));
        if !other && until == before.to {
            same += 1;
            continue;
        }
        (there.to, there.said) = (until, true);
        there.filed = Some(card);
    }
    all.sort_by_key(|card| card.from);
    let next: Vec<Option<(NaiveDate, bool)>> =
        all.iter().skip(1).map(|card| Some((card.from, card.said))).chain([None]).collect();
    for (card, next) in all.iter_mut().zip(next) {
        let Some((from, said)) = next else { continue };
        let until_next = match (card.to, card.known) {
            (None, _) => true,
            (Some(to), Some(known)) => from <= to && !card.said && followed(known),
            _ => false,
        };
        if until_next && (said || card.said) {
            card.to = from.pred_opt();
        }
    }
    for pair in all.windows(2) {
        let [card, next] = pair else { continue };
        let overlaps = card.to.is_none_or(|to| next.from <= to) && (card.said || next.said);
        let Some(filed) = next.filed.or(card.filed).filter(|_| overlaps) else { continue };
        let other = if next.filed.is_some() { card } else { next };
        let runs = Defect::Runs { from: other.from, to: other.to };
        faults.push(LaneFault::new(filed.line, "from", &filed.from.to_string(), runs));
    }
    faults.extend(cut_short(&all, today));
    if !faults.is_empty() {
        return Err(faults);
    }
    let (mut added, mut replaced, mut ended) = (Vec::new(), Vec::new(), Vec::new());
    for card in all {
        match (card.known, card.filed) {
            (None, Some(filed)) => added.push(FiledCard { to: card.to, ..filed.clone() }),
            (Some(before), Some(filed)) if !filed.asks_as(before) => {
                replaced.push((before.clone(), FiledCard { to: card.to, ..filed.clone() }));
            }
            (Some(before), _) if before.to != card.to => ended.push((before.clone(), card.to)),
            _ => {}
        }
    }
    let lane = Filed { cards: added, ..lane.clone() };
    Ok((LaneChange { of: Some(known.id.clone()), altered: altered(&lane, known), lane, replaced, ended }, same))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::ids::RateCardId;
    use crate::domain::lanes::file::parse;
    use crate::domain::routing::fixtures::{hub, lane};

    const LANES: &str = "lane,place,country,carrier,mode,channel,incoterm,transit_min,transit_max,departs,refuses,border,\
                         from,to,currency,first_g,first,step_g,step,divisor,max_g,fuel\n";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Rows of the lane from the hub, `from,to,first price` each.
    fn filed(carrier: &str, cards: &[(&str, &str, &str)]) -> Vec<Filed> {
        let row = |(from, to, first): &(&str, &str, &str)| {
            format!(
                "can-de,hub-guangzhou,DE,{carrier},air_parcel,postal,ddp,7,12,,,EU,{from},{to},CNY,100,{first},100,1,0,2000,0\n"
            )
        };
        parse(format!("{LANES}{}", cards.iter().map(row).collect::<String>()).as_bytes()).unwrap()
    }

    /// The hub with the lane as rows of a file would have made it.
    fn shelves(carrier: &str, cards: &[(&str, &str, &str)]) -> Vec<Shelf> {
        let (place, filed) = (hub("hub-guangzhou"), filed(carrier, cards).remove(0));
        let id = |at| RateCardId::new(uuid::Uuid::from_u128(at));
        let lane = Lane {
            carrier: filed.carrier,
            mode: filed.mode,
            channel: filed.channel,
            incoterm: filed.incoterm,
            transit_days: filed.transit_days,
            departs: filed.departs,
            refuses: filed.refuses,
            border: filed.border,
            rate_cards: filed.cards.iter().zip(1..).map(|(card, at)| card.card(id(at))).collect(),
            ..lane(&place, "can-de", "DE")
        };
        vec![Shelf {
            place: Arc::new(place),
            lanes: [lane].into(),
            stock: Default::default(),
            promised: Default::default(),
        }]
    }

    fn found(filed: &[Filed], shelves: &[Shelf]) -> Result<Changes, Vec<LaneFault>> {
        changes(filed, shelves, &Rulebook::shipped(), "2026-11-24T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_card_that_begins_ends_the_open_one_the_day_before() {
        let (first, second) = (("2026-01-01", "", "20.00"), ("2027-01-01", "", "21.00"));
        let change = found(&filed("Post", &[second]), &shelves("Post", &[first])).unwrap().lanes.remove(0);
        assert_eq!(
            change.ended.iter().map(|(card, to)| (card.from, *to)).collect::<Vec<_>>(),
            [(day("2026-01-01"), Some(day("2026-12-31")))]
        );
        assert_eq!((change.lane.cards.len(), change.lane.cards[0].to), (1, None));
        // Both files again, the older one too: nothing is new.
        let ended = ("2026-01-01", "2026-12-31", "20.00");
        for file in [&[first][..], &[second], &[ended, second]] {
            let none = found(&filed("Post", file), &shelves("Post", &[ended, second])).unwrap();
            assert_eq!((none.lanes.len(), none.same), (0, file.len()));
        }
        // One that comes before another ends when that begins.
        let change = found(&filed("Post", &[first]), &shelves("Post", &[second])).unwrap().lanes.remove(0);
        assert_eq!((change.lane.cards[0].to, change.ended.len()), (Some(day("2026-12-31")), 0));
    }

    #[test]
    fn what_parcels_were_sold_by_stays_and_what_is_to_come_may_change() {
        let (ended, next) = (("2026-01-01", "2026-12-31", "20.00"), ("2027-01-01", "", "21.00"));
        let there = shelves("Post", &[ended, next]);
        let faults = found(&filed("Post", &[("2026-01-01", "", "19.00")]), &there).unwrap_err();
        assert_eq!((faults[0].line, &faults[0].defect), (2, &Defect::Begun));
        let change = found(&filed("Post", &[("2027-01-01", "", "22.00")]), &there).unwrap().lanes.remove(0);
        assert_eq!((change.replaced.len(), change.lane.cards.len(), change.ended.len()), (1, 0, 0));
    }

    #[test]
    fn a_card_begins_by_the_calendar_of_the_place_from_which_its_lane_leaves() {
        let (there, dearer) =
            (shelves("Post", &[("2026-11-24", "", "20.00")]), filed("Post", &[("2026-11-24", "", "21.00")]));
        let at = |now: &str| changes(&dearer, &there, &Rulebook::shipped(), now.parse().unwrap());
        // Midnight in Guangzhou is four in the afternoon in Greenwich, the day before.
        assert_eq!(at("2026-11-23T15:59:00Z").unwrap().lanes[0].replaced.len(), 1);
        assert_eq!(at("2026-11-23T16:00:00Z").unwrap_err()[0].defect, Defect::Begun);
    }

    #[test]
    fn no_two_cards_hold_on_one_day() {
        let there = shelves("Post", &[("2026-01-01", "2026-12-31", "20.00")]);
        let faults = found(&filed("Post", &[("2026-12-01", "", "21.00")]), &there).unwrap_err();
        assert!(matches!(faults[0].defect, Defect::Runs { .. }), "{faults:?}");
        // One that another follows the day after holds until the next one, whichever that is.
        let followed = [("2026-01-01", "2026-12-31", "20.00"), ("2027-01-01", "", "22.00")];
        let between = found(&filed("Post", &[("2026-12-15", "", "21.00")]), &shelves("Post", &followed)).unwrap();
        assert_eq!(between.lanes[0].ended[0].1, Some(day("2026-12-14")));
        assert_eq!(between.lanes[0].lane.cards[0].to, Some(day("2026-12-31")));
        // Whoever ends the former one first may.
        let both = [("2026-01-01", "2026-11-30", "20.00"), ("2026-12-01", "", "21.00")];
        let change = found(&filed("Post", &both), &there).unwrap().lanes.remove(0);
        assert_eq!((change.ended.len(), change.lane.cards.len()), (1, 1));
        let there = shelves("Post", &[("2026-06-01", "", "20.00")]);
        let faults = found(&filed("Post", &[("2026-01-01", "2026-06-01", "21.00")]), &there).unwrap_err();
        assert!(matches!(faults[0].defect, Defect::Runs { to: None, .. }), "{faults:?}");
    }

    #[test]
    fn a_lane_is_told_from_another_and_what_is_different_is_named() {
        let card = ("2026-01-01", "", "20.00");
        let change = found(&filed("Other", &[card]), &shelves("Post", &[card])).unwrap().lanes.remove(0);
        assert_eq!(change.altered, [Altered::Carrier("Post".to_owned(), "Other".to_owned())]);
        assert_eq!(change.altered[0].to_string(), "carrier Post → Other");
        let faults = found(&filed("Post", &[card]), &[]).unwrap_err();
        assert_eq!((faults[0].column, &faults[0].defect), ("place", &Defect::NoPlace));
        let mut elsewhere = filed("Post", &[card]);
        elsewhere[0].to = "FR".parse().unwrap();
        let faults = found(&elsewhere, &shelves("Post", &[card])).unwrap_err();
        assert_eq!((faults.len(), faults[0].column), (1, "country"));
    }
}
