//! When goods leave a place and when they arrive.
//!
//! An order that comes before the cut-off of a working day is worked that day, any other on the next working day.
//! Handling counts working days of the place; transit counts calendar days in the destination's zone, from the
//! moment of hand-over (the cut-off). Parcels are delivered from Monday to Saturday: a Sunday rolls on to Monday.
//! A place that hands over a limited number of parcels a day hands over on the next working day with room. A lane that
//! is collected on some days of the week leaves on the next of them on which its place works.
//! The border is reached half-way through the shortest transit: an estimate for the journey on the page, never a promise.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc, Weekday};
use serde::{Deserialize, Serialize};

use super::{Lane, Place};
use crate::domain::ids::Malformed;

/// A time zone by its IANA name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(chrono_tz::Tz);

impl Zone {
    /// Greenwich.
    pub const UTC: Self = Self(chrono_tz::Tz::UTC);

    /// The day it is there.
    pub fn day(self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.0).date_naive()
    }

    /// What its clocks show.
    pub fn clock(self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.0).naive_local()
    }

    /// How far its clocks are from Greenwich: `UTC+1`, `UTC−3:30`, `UTC`.
    pub fn offset(self, at: DateTime<Utc>) -> String {
        let minutes = at.with_timezone(&self.0).offset().fix().local_minus_utc() / 60;
        let sign = if minutes < 0 { '−' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        match (hours, rest) {
            (0, 0) => "UTC".to_owned(),
            (hours, 0) => format!("UTC{sign}{hours}"),
            (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
        }
    }

    /// Its IANA name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Zone {
    type Err = Malformed;

    fn from_str(name: &str) -> Result<Self, Malformed> {
        name.parse().map(Self).or(Err(Malformed("time zone")))
    }
}

impl TryFrom<String> for Zone {
    type Error = Malformed;

    fn try_from(name: String) -> Result<Self, Malformed> {
        name.parse()
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Days of the week. As text, the digits 1 (Monday) to 7 (Sunday): `12345`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Weekdays(u8);

impl Weekdays {
    /// Every day.
    pub const ALL: Self = Self(0b111_1111);
    /// Monday to Friday.
    pub const MON_TO_FRI: Self = Self(0b001_1111);
    /// Monday to Saturday.
    pub const MON_TO_SAT: Self = Self(0b011_1111);

    /// Whether the day is one of them.
    pub fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// Whether the two share a day.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The days, from Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.has(*day))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        Self(days.into_iter().fold(0, |set, day| set | (1 << day.num_days_from_monday())))
    }
}

impl fmt::Display for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        WEEK.iter().filter(|day| self.has(**day)).try_for_each(|day| write!(f, "{}", day.number_from_monday()))
    }
}

impl fmt::Debug for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Weekdays {
    type Err = Malformed;

    /// At least one day: a place that never works has no calendar.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let day = |digit: char| {
            let number = usize::try_from(digit.to_digit(10)?).ok()?;
            WEEK.get(number.checked_sub(1)?).copied()
        };
        let days: Option<Self> = text.chars().map(day).collect();
        days.filter(|days| days.0 != 0).ok_or(Malformed("days of the week"))
    }
}

impl TryFrom<String> for Weekdays {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Weekdays> for String {
    fn from(days: Weekdays) -> Self {
        days.to_string()
    }
}

/// The dates of a consignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// When the carrier gets it, a day of the place.
    pub handed_over: NaiveDate,
    /// About when it reaches the border, where it crosses one.
    pub at_border: Option<NaiveDate>,
    /// At the door: earliest and latest, days of the destination.
    pub arrives: (NaiveDate, NaiveDate),
}

impl Journey {
    /// Days until the carrier has it, then days on the way, least and most, counted from a day at the destination:
    /// together they lead to the days at the door.
    pub fn days_from(&self, today: NaiveDate) -> (i64, (i64, i64)) {
        // A place to the west may still have yesterday's date.
        let leaves = self.handed_over.max(today);
        let way = |day: NaiveDate| (day - leaves).num_days().max(0);
        ((leaves - today).num_days(), (way(self.arrives.0), way(self.arrives.1)))
    }
}

/// How many parcels are promised to leave a place on each day: those of orders that were placed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Promised(BTreeMap<NaiveDate, u32>);

impl Promised {
    /// The parcels of a day.
    pub fn on(&self, day: NaiveDate) -> u32 {
        self.0.get(&day).copied().unwrap_or(0)
    }

    /// Promises one more.
    pub fn add(&mut self, day: NaiveDate) {
        let parcels = self.0.entry(day).or_default();
        *parcels = parcels.saturating_add(1);
    }

    /// Takes one promise back.
    pub fn take(&mut self, day: NaiveDate) {
        if let Some(parcels) = self.0.get_mut(&day) {
            *parcels = parcels.saturating_sub(1);
        }
    }
}

impl FromIterator<(NaiveDate, u32)> for Promised {
    fn from_iter<I: IntoIterator<Item = (NaiveDate, u32)>>(days: I) -> Self {
        Self(days.into_iter().collect())
    }
}

/// The longest run of days without work that is looked through; beyond it the calendar is taken as it is.
const PATIENCE: u32 = 366;

impl Place {
    /// The day on which the place begins to work on what is ordered now.
    pub fn begins(&self, ordered_at: DateTime<Utc>) -> NaiveDate {
        let local = ordered_at.with_timezone(&self.time_zone.0);
        let today = local.date_naive();
        self.working_day(if local.time() < self.cutoff { today } else { later(today, 1) })
    }

    /// The moment of the cut-off on a day of the place.
    pub fn cuts_off(&self, day: NaiveDate) -> DateTime<Utc> {
        let local = day.and_time(self.cutoff);
        // An hour that a clock change leaves out begins when the clocks have moved: the offset before it is as near.
        self.time_zone.0.from_local_datetime(&local).earliest().map_or_else(|| local.and_utc(), |at| at.to_utc())
    }

    fn works_on(&self, day: NaiveDate) -> bool {
        self.working.has(day.weekday()) && !self.holidays.contains(&day)
    }

    /// The first working day on or after `day`.
    fn working_day(&self, mut day: NaiveDate) -> NaiveDate {
        for _ in 0..PATIENCE {
            if self.works_on(day) {
                break;
            }
            day = later(day, 1);
        }
        day
    }
}

impl Place {
    /// The first day on or after `day` on which a lane leaves this place. Where its days are never worked, as files of
    /// lanes are refused for, the calendar of the place stands as it is.
    fn leaves_on(&self, lane: &Lane, day: NaiveDate) -> NaiveDate {
        let Some(days) = lane.departs.filter(|days| days.meets(self.working)) else { return self.working_day(day) };
        let mut leaves = self.working_day(day);
        for _ in 0..PATIENCE {
            if days.has(leaves.weekday()) {
                return leaves;
            }
            leaves = self.working_day(later(leaves, 1));
        }
        day
    }

    /// The day on which a lane leaves next with what is ready now.
    pub fn next_departure(&self, lane: &Lane, now: DateTime<Utc>) -> NaiveDate {
        self.leaves_on(lane, self.begins(now))
    }

    /// The first day on or after `day` on which a lane leaves and fewer parcels are promised than the place hands over.
    fn day_with_room(&self, lane: &Lane, day: NaiveDate, promised: &Promised) -> NaiveDate {
        let mut day = self.leaves_on(lane, day);
        let Some(most) = self.capacity.filter(|most| *most > 0) else { return day };
        // Every day that is full stands among the promises: there is one after them.
        while promised.on(day) >= most && day < NaiveDate::MAX {
            day = self.leaves_on(lane, later(day, 1));
        }
        day
    }
}

fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX)
}

fn delivered(day: NaiveDate) -> NaiveDate {
    if Weekdays::MON_TO_SAT.has(day.weekday()) { day } else { later(day, 1) }
}

/// The dates of an order on a lane, where no day is full.
pub fn journey(place: &Place, lane: &Lane, ordered_at: DateTime<Utc>, destination: Zone) -> Journey {
    journey_beside(place, &Promised::default(), lane, ordered_at, destination)
}

/// The dates of an order on a lane, beside the parcels that are promised to leave its place already.
pub fn journey_beside(
    place: &Place,
    promised: &Promised,
    lane: &Lane,
    ordered_at: DateTime<Utc>,
    destination: Zone,
) -> Journey {
    let zone = place.time_zone.0;
    let mut handed_over = place.begins(ordered_at);
    for _ in 0..place.handling_days.min(PATIENCE) {
        handed_over = place.working_day(later(handed_over, 1));
    }
    handed_over = place.day_with_room(lane, handed_over, promised);
    // The day on the destination's calendar when the carrier takes over; a clock change cannot move it by a day.
    let leaves = zone.from_local_datetime(&handed_over.and_time(place.cutoff)).earliest();
    let leaves = leaves.map_or(handed_over, |at| destination.day(at.with_timezone(&Utc)));
    let (least, most) = lane.transit_days;
    Journey {
        handed_over,
        at_border: lane.border.as_ref().map(|_| later(leaves, least.div_ceil(2)).max(handed_over)),
        arrives: (delivered(later(leaves, least)), delivered(later(leaves, most.max(least)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::routing::fixtures::{hub, lane};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn berlin() -> Zone {
        "Europe/Berlin".parse().unwrap()
    }

    /// Guangzhou is eight hours ahead of Greenwich; the hub's cut-off is 16:00, 08:00 in Greenwich.
    fn dates(ordered_at: &str) -> Journey {
        let hub = hub("hub-guangzhou");
        let air = lane(&hub, "can-de-air", "DE");
        journey(&hub, &air, ordered_at.parse().unwrap(), berlin())
    }

    #[test]
    fn a_full_day_rolls_on_to_the_next_working_day_with_room() {
        let limited = Place { capacity: Some(2), ..hub("hub-guangzhou") };
        let air = lane(&limited, "can-de-air", "DE");
        let at = "2026-11-25T07:00:00Z".parse().unwrap();
        let leaves = |promised: &Promised| journey_beside(&limited, promised, &air, at, berlin()).handed_over;
        let mut promised = Promised::default();
        let mut days = Vec::new();
        for _ in 0..5 {
            days.push(leaves(&promised).to_string());
            promised.add(leaves(&promised));
        }
        // A Thursday and a Friday, then the Monday.
        assert_eq!(days, ["2026-11-26", "2026-11-26", "2026-11-27", "2026-11-27", "2026-11-30"]);
        let unlimited = Place { capacity: None, ..limited.clone() };
        assert_eq!(journey_beside(&unlimited, &promised, &air, at, berlin()).handed_over, day("2026-11-26"));
    }

    #[test]
    fn a_lane_that_is_collected_leaves_on_its_next_day() {
        let hub = hub("hub-guangzhou");
        let rail = Lane { departs: "5".parse().ok(), ..lane(&hub, "can-de-rail", "DE") };
        let leaves = |hub: &Place, at: &str| journey(hub, &rail, at.parse().unwrap(), berlin()).handed_over.to_string();
        // Ordered on Tuesday, on Thursday before the cut-off and after it.
        assert_eq!(leaves(&hub, "2026-11-24T07:00:00Z"), "2026-11-27");
        assert_eq!(leaves(&hub, "2026-11-26T07:00:00Z"), "2026-11-27");
        assert_eq!(leaves(&hub, "2026-11-26T09:00:00Z"), "2026-12-04");
        let closed = Place { holidays: [day("2026-11-27")].into(), ..hub.clone() };
        assert_eq!(leaves(&closed, "2026-11-24T07:00:00Z"), "2026-12-04", "nobody hands over on a holiday");
        let full = Place { capacity: Some(1), ..hub.clone() };
        let promised = Promised::from_iter([(day("2026-11-27"), 1), (day("2026-11-30"), 1)]);
        let beside = journey_beside(&full, &promised, &rail, "2026-11-24T07:00:00Z".parse().unwrap(), berlin());
        assert_eq!(beside.handed_over, day("2026-12-04"), "the next collection with room");
        let never = Lane { departs: "7".parse().ok(), ..rail.clone() };
        let at = "2026-11-24T07:00:00Z".parse().unwrap();
        assert_eq!(journey(&hub, &never, at, berlin()).handed_over, day("2026-11-25"));
    }

    #[test]
    fn a_zone_knows_what_its_clocks_show() {
        let at = "2026-11-24T23:30:00Z".parse().unwrap();
        let zone = |name: &str| name.parse::<Zone>().unwrap();
        assert_eq!(zone("Europe/Vienna").clock(at).to_string(), "2026-11-25 00:30:00");
        assert_eq!(zone("Europe/Vienna").offset(at), "UTC+1");
        assert_eq!(zone("America/New_York").offset(at), "UTC−5");
        assert_eq!(zone("Asia/Kolkata").offset(at), "UTC+5:30");
        assert_eq!(Zone::UTC.offset(at), "UTC");
    }

    #[test]
    fn an_order_before_the_cut_off_is_worked_the_same_day() {
        let journey = dates("2026-11-24T07:59:00Z");
        assert_eq!(journey.handed_over, day("2026-11-25"), "one day of handling");
        assert_eq!(journey.at_border, Some(day("2026-11-29")));
        assert_eq!(journey.arrives, (day("2026-12-02"), day("2026-12-05")));
    }

    #[test]
    fn an_order_at_the_cut_off_waits_for_the_next_working_day() {
        assert_eq!(dates("2026-11-24T08:00:00Z").handed_over, day("2026-11-26"));
        assert_eq!(dates("2026-11-27T08:00:00Z").handed_over, day("2026-12-01"), "Friday evening, Tuesday's carrier");
    }

    #[test]
    fn a_holiday_moves_the_hand_over() {
        let mut hub = hub("hub-guangzhou");
        let air = lane(&hub, "can-de-air", "DE");
        hub.holidays = [day("2026-11-25"), day("2026-11-26")].into();
        let journey = journey(&hub, &air, "2026-11-24T07:00:00Z".parse().unwrap(), berlin());
        assert_eq!(journey.handed_over, day("2026-11-27"));
    }

    #[test]
    fn nothing_is_delivered_on_a_sunday() {
        let hub = hub("hub-guangzhou");
        let mut air = lane(&hub, "can-de-air", "DE");
        air.transit_days = (4, 11);
        air.border = None;
        let journey = journey(&hub, &air, "2026-11-24T07:00:00Z".parse().unwrap(), berlin());
        assert_eq!(journey.arrives, (day("2026-11-30"), day("2026-12-07")), "both were Sundays");
        assert_eq!(journey.at_border, None);
    }

    #[test]
    fn transit_is_counted_on_the_destinations_calendar() {
        let hub = hub("hub-guangzhou");
        let mut air = lane(&hub, "can-us-air", "US");
        air.transit_days = (1, 1);
        let zone = "America/Los_Angeles".parse().unwrap();
        let mut early = hub.clone();
        early.cutoff = "10:00:00".parse().unwrap();
        let late = journey(&hub, &air, "2026-11-23T00:00:00Z".parse().unwrap(), zone);
        let early = journey(&early, &air, "2026-11-23T00:00:00Z".parse().unwrap(), zone);
        assert_eq!(late.handed_over, early.handed_over);
        assert_eq!(late.arrives.0, day("2026-11-25"));
        assert_eq!(early.arrives.0, day("2026-11-24"), "it is still the day before in Los Angeles");
    }

    #[test]
    fn days_of_the_week_are_digits() {
        assert_eq!("12345".parse(), Ok(Weekdays::MON_TO_FRI));
        assert_eq!(Weekdays::MON_TO_SAT.to_string(), "123456");
        for wrong in ["", "8", "0", "Mon"] {
            assert!(wrong.parse::<Weekdays>().is_err(), "{wrong}");
        }
    }
}
