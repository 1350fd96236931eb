//! Places where stock lies, with their calendars and the names of their cities.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use diesel::prelude::*;

use super::columns::{from_row, to_row};
use super::connection::on_each;
use super::schema::{holidays, place_texts, places};
use super::{Conn, StoreError, Stored, Tx, lanes};
use crate::domain::country::Country;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::running::Running;
use crate::domain::lanes::{Place, PlaceKind, Promised, Weekdays, Zone};
use crate::domain::money::{Currency, Money};
use crate::domain::routing::Shelf;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;

/// How a cut-off stands in its column.
const CLOCK: &str = "%H:%M";

#[derive(Queryable, Selectable)]
#[diesel(table_name = places)]
struct PlaceRow {
    id: PlaceId,
    code: String,
    kind: PlaceKind,
    country: Country,
    time_zone: Zone,
    cutoff: String,
    handling_days: i32,
    working_days: Weekdays,
    consolidates: bool,
    currency: Currency,
    handling_per_parcel_minor: i64,
    handling_per_unit_minor: i64,
    packaging_g: i32,
    capacity_per_day: Option<i32>,
}

impl PlaceRow {
    fn place(self, holidays: BTreeSet<NaiveDate>) -> Stored<Place> {
        let wrong = |why: &dyn std::fmt::Display| StoreError::corrupt("places", format!("{}: {why}", self.code));
        Ok(Place {
            cutoff: NaiveTime::parse_from_str(&self.cutoff, CLOCK).map_err(|error| wrong(&error))?,
            id: self.id,
            code: self.code,
            kind: self.kind,
            country: self.country,
            time_zone: self.time_zone,
            handling_days: from_row("places", self.handling_days)?,
            working: self.working_days,
            holidays,
            consolidates: self.consolidates,
            handling_per_parcel: Money::new(self.handling_per_parcel_minor, self.currency),
            handling_per_unit: Money::new(self.handling_per_unit_minor, self.currency),
            packaging_g: from_row("places", self.packaging_g)?,
            capacity: self.capacity_per_day.map(|most| from_row("places", most)).transpose()?,
        })
    }
}

/// Every place, in the order of preference.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<Vec<Place>> {
    let rows = places::table.order((places::position, places::id)).select(PlaceRow::as_select()).load(conn)?;
    let days: Vec<(PlaceId, NaiveDate)> = holidays::table.select((holidays::place_id, holidays::day)).load(conn)?;
    let mut of: HashMap<PlaceId, BTreeSet<NaiveDate>> = HashMap::new();
    for (place, day) in days {
        of.entry(place).or_default().insert(day);
    }
    rows.into_iter()
        .map(|row| {
            let days = of.remove(&row.id).unwrap_or_default();
            row.place(days)
        })
        .collect()
}

/// Every place with the lanes that leave it, and nothing on its shelf.
///
/// # Errors
/// When the database fails.
pub fn shelves(conn: &mut Conn) -> Stored<Vec<Shelf>> {
    let places = all(conn)?;
    let mut of: HashMap<PlaceId, Vec<_>> = HashMap::new();
    for lane in lanes::all(conn)? {
        of.entry(lane.place.clone()).or_default().push(lane);
    }
    let shelf = |place: Place| Shelf {
        lanes: of.remove(&place.id).unwrap_or_default().into(),
        place: Arc::new(place),
        stock: HashMap::new(),
        promised: Promised::default(),
    };
    Ok(places.into_iter().map(shelf).collect())
}

/// The city of every place, by language.
///
/// # Errors
/// When the database fails.
pub fn cities(conn: &mut Conn) -> Stored<HashMap<PlaceId, Texts<String>>> {
    let rows: Vec<(PlaceId, Language, String)> = place_texts::table.load(conn)?;
    let mut cities: HashMap<PlaceId, Texts<String>> = HashMap::new();
    for (place, language, city) in rows {
        cities.entry(place).or_default().set(language, city);
    }
    Ok(cities)
}

/// Adds a place with the city it stands in. Days off have names, for the operators who keep the calendar.
///
/// # Errors
/// When the database fails, or its code is taken.
pub fn add(
    tx: &mut Tx,
    place: &Place,
    city: &Texts<String>,
    days_off: &[(NaiveDate, String)],
    position: i32,
) -> Stored<()> {
    let (handling_days, packaging_g) = (to_row("places", place.handling_days)?, to_row("places", place.packaging_g)?);
    let capacity = place.capacity.map(|most| to_row("places", most)).transpose()?;
    diesel::insert_into(places::table)
        .values((
            places::id.eq(&place.id),
            places::code.eq(&place.code),
            places::kind.eq(place.kind),
            places::country.eq(place.country),
            places::time_zone.eq(place.time_zone),
            places::cutoff.eq(place.cutoff.format(CLOCK).to_string()),
            places::handling_days.eq(handling_days),
            places::working_days.eq(place.working),
            places::consolidates.eq(place.consolidates),
            places::currency.eq(place.handling_per_parcel.currency()),
            places::handling_per_parcel_minor.eq(place.handling_per_parcel.minor()),
            places::handling_per_unit_minor.eq(place.handling_per_unit.minor()),
            places::packaging_g.eq(packaging_g),
            places::capacity_per_day.eq(capacity),
            places::position.eq(position),
        ))
        .execute(tx.conn())?;
    add_cities(tx, &place.id, city)?;
    let days: Vec<_> = days_off
        .iter()
        .map(|(day, name)| (holidays::place_id.eq(&place.id), holidays::day.eq(*day), holidays::name.eq(name)))
        .collect();
    if !days.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(holidays::table).values(&days).execute(c))?;
    }
    Ok(())
}

/// Changes how a place is run.
///
/// # Errors
/// When the database fails.
pub fn change(tx: &mut Tx, place: &PlaceId, now: &Running) -> Stored<()> {
    let (handling_days, packaging_g) = (to_row("places", now.handling_days)?, to_row("places", now.packaging_g)?);
    let capacity = now.capacity.map(|most| to_row("places", most)).transpose()?;
    diesel::update(places::table.find(place))
        .set((
            places::cutoff.eq(now.cutoff.format(CLOCK).to_string()),
            places::handling_days.eq(handling_days),
            places::working_days.eq(now.working),
            places::consolidates.eq(now.consolidates),
            places::handling_per_parcel_minor.eq(now.per_parcel.minor()),
            places::handling_per_unit_minor.eq(now.per_unit.minor()),
            places::packaging_g.eq(packaging_g),
            places::capacity_per_day.eq(capacity),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// How many parcels each of some places hands over on one day, where it is limited, and keeps others from promising any
/// there until this change is done.
///
/// # Errors
/// When the database fails.
pub fn hold_capacities(tx: &mut Tx, ids: &[PlaceId]) -> Stored<HashMap<PlaceId, u32>> {
    let limited = || places::table.filter(places::id.eq_any(ids)).select((places::id, places::capacity_per_day));
    let rows: Vec<(PlaceId, Option<i32>)> = match tx.conn() {
        Conn::Pg(c) => limited().order(places::id).for_no_key_update().load(c)?,
        // Here there is one writer at a time.
        Conn::Lite(c) => limited().load(c)?,
    };
    let known = |(id, most): (PlaceId, Option<i32>)| Some(from_row("places", most?).map(|most| (id, most)));
    rows.into_iter().filter_map(known).collect()
}

/// Takes a place for this transaction: whoever else takes it waits until this one ends.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx, code: &str) -> Stored<bool> {
    let own = places::table.filter(places::code.eq(code));
    Ok(diesel::update(own).set(places::code.eq(places::code)).execute(tx.conn())? == 1)
}

/// Calls the city of a place by these names, and by no others.
///
/// # Errors
/// When the database fails.
pub fn set_cities(tx: &mut Tx, place: &PlaceId, city: &Texts<String>) -> Stored<()> {
    diesel::delete(place_texts::table.filter(place_texts::place_id.eq(place))).execute(tx.conn())?;
    add_cities(tx, place, city)
}

fn add_cities(tx: &mut Tx, place: &PlaceId, city: &Texts<String>) -> Stored<()> {
    let cities: Vec<_> = city
        .iter()
        .map(|(language, city)| {
            (place_texts::place_id.eq(place), place_texts::language.eq(language), place_texts::city.eq(city))
        })
        .collect();
    if !cities.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(place_texts::table).values(&cities).execute(c))?;
    }
    Ok(())
}

/// The days on which a place does not work, with their names, the first one first.
///
/// # Errors
/// When the database fails.
pub fn days_off(conn: &mut Conn, place: &PlaceId) -> Stored<Vec<(NaiveDate, String)>> {
    let days = holidays::table.filter(holidays::place_id.eq(place)).order(holidays::day);
    Ok(days.select((holidays::day, holidays::name)).load(conn)?)
}

/// Adds a day off, by its name.
///
/// # Errors
/// When the database fails, or the day is off already.
pub fn add_day_off(tx: &mut Tx, place: &PlaceId, day: NaiveDate, name: &str) -> Stored<()> {
    let row = (holidays::place_id.eq(place), holidays::day.eq(day), holidays::name.eq(name));
    diesel::insert_into(holidays::table).values(row).execute(tx.conn())?;
    Ok(())
}

/// Takes a day off away; `false` where it was none.
///
/// # Errors
/// When the database fails.
pub fn take_day_off(tx: &mut Tx, place: &PlaceId, day: NaiveDate) -> Stored<bool> {
    Ok(diesel::delete(holidays::table.find((place, day))).execute(tx.conn())? == 1)
}
