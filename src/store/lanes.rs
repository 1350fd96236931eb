//! Lanes and their dated rate cards.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::columns::{from_row, to_row};
use super::connection::on_each;
use super::known::{Subject, touch};
use super::schema::{lanes, rate_cards};
use super::{Conn, Rate, Stored, Tx};
use crate::domain::country::Country;
use crate::domain::ids::{LaneId, PlaceId, RateCardId};
use crate::domain::landed_cost::Channel;
use crate::domain::lanes::filed::Filed;
use crate::domain::lanes::{Incoterm, Lane, Mode, RateCard, Restrictions, Weekdays};
use crate::domain::money::{Currency, Money};

#[derive(Queryable, Selectable)]
#[diesel(table_name = lanes)]
struct LaneRow {
    id: LaneId,
    code: String,
    place_id: PlaceId,
    country: Country,
    carrier: String,
    mode: Mode,
    channel: Channel,
    incoterm: Incoterm,
    transit_min: i32,
    transit_max: i32,
    departs: Option<Weekdays>,
    refuses: Restrictions,
    open: bool,
    border: Option<String>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = rate_cards)]
struct CardRow {
    id: RateCardId,
    lane_id: LaneId,
    from_day: NaiveDate,
    to_day: Option<NaiveDate>,
    currency: Currency,
    first_weight_g: i32,
    first_minor: i64,
    step_g: i32,
    step_minor: i64,
    volumetric_divisor: i32,
    max_weight_g: i32,
    fuel: Rate,
}

impl CardRow {
    fn card(self) -> Stored<RateCard> {
        let count = |number| from_row("rate_cards", number);
        Ok(RateCard {
            id: self.id,
            from: self.from_day,
            to: self.to_day,
            first_weight_g: count(self.first_weight_g)?,
            first_price: Money::new(self.first_minor, self.currency),
            step_g: count(self.step_g)?,
            step_price: Money::new(self.step_minor, self.currency),
            volumetric_divisor: count(self.volumetric_divisor)?,
            max_weight_g: count(self.max_weight_g)?,
            fuel_surcharge: self.fuel.0,
        })
    }
}

impl LaneRow {
    fn lane(self, rate_cards: Vec<RateCard>) -> Stored<Lane> {
        let days = |number| from_row("lanes", number);
        Ok(Lane {
            channel: self.channel,
            transit_days: (days(self.transit_min)?, days(self.transit_max)?),
            departs: self.departs,
            id: self.id,
            code: self.code,
            place: self.place_id,
            to: self.country,
            carrier: self.carrier,
            mode: self.mode,
            incoterm: self.incoterm,
            refuses: self.refuses,
            open: self.open,
            border: self.border,
            rate_cards,
        })
    }
}

/// Every lane with all its cards, in the order of preference.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<Vec<Lane>> {
    let rows = lanes::table.order((lanes::position, lanes::id)).select(LaneRow::as_select()).load(conn)?;
    let cards = rate_cards::table.order(rate_cards::from_day).select(CardRow::as_select()).load(conn)?;
    let mut of: HashMap<LaneId, Vec<RateCard>> = HashMap::new();
    for card in cards {
        of.entry(card.lane_id.clone()).or_default().push(card.card()?);
    }
    rows.into_iter()
        .map(|row| {
            let cards = of.remove(&row.id).unwrap_or_default();
            row.lane(cards)
        })
        .collect()
}

/// How many lanes there are.
///
/// # Errors
/// When the database fails.
pub fn count(conn: &mut Conn) -> Stored<i64> {
    Ok(lanes::table.count().get_result(conn)?)
}

/// Adds a lane with its cards.
///
/// # Errors
/// When the database fails, or its code is taken.
pub fn add(tx: &mut Tx, lane: &Lane, position: i32) -> Stored<()> {
    let (least, most) = lane.transit_days;
    let (least, most) = (to_row("lanes", least)?, to_row("lanes", most)?);
    diesel::insert_into(lanes::table)
        .values((
            lanes::id.eq(&lane.id),
            lanes::code.eq(&lane.code),
            lanes::place_id.eq(&lane.place),
            lanes::country.eq(lane.to),
            lanes::carrier.eq(&lane.carrier),
            lanes::mode.eq(lane.mode),
            lanes::channel.eq(lane.channel),
            lanes::incoterm.eq(lane.incoterm),
            lanes::transit_min.eq(least),
            lanes::transit_max.eq(most),
            lanes::departs.eq(lane.departs),
            lanes::refuses.eq(lane.refuses),
            lanes::open.eq(lane.open),
            lanes::border.eq(&lane.border),
            lanes::position.eq(position),
        ))
        .execute(tx.conn())?;
    touch(tx, Subject::Lanes)?;
    add_cards(tx, &lane.id, &lane.rate_cards)
}

/// Keeps every lane as it is until this change is done: two files of lanes are taken one after the other.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx) -> Stored<()> {
    if let Conn::Pg(c) = tx.conn() {
        // Here there may be several writers at a time.
        let _held: Vec<LaneId> = lanes::table.order(lanes::id).select(lanes::id).for_update().load(c)?;
    }
    Ok(())
}

/// Changes what a lane is: its carrier, how it travels and is declared, who pays, its days, when it is collected, what
/// it refuses, its border.
/// Its code, place and country stay.
///
/// # Errors
/// When the database fails.
pub fn change(tx: &mut Tx, lane: &LaneId, now: &Filed) -> Stored<()> {
    let (least, most) = now.transit_days;
    let (least, most) = (to_row("lanes", least)?, to_row("lanes", most)?);
    diesel::update(lanes::table.find(lane))
        .set((
            lanes::carrier.eq(&now.carrier),
            lanes::mode.eq(now.mode),
            lanes::channel.eq(now.channel),
            lanes::incoterm.eq(now.incoterm),
            lanes::transit_min.eq(least),
            lanes::transit_max.eq(most),
            lanes::departs.eq(now.departs),
            lanes::refuses.eq(now.refuses),
            lanes::border.eq(&now.border),
        ))
        .execute(tx.conn())?;
    touch(tx, Subject::Lanes)
}

/// Opens or closes a lane; `false`, and nothing changed, where it is so already.
///
/// # Errors
/// When the database fails.
pub fn set_open(tx: &mut Tx, lane: &LaneId, open: bool) -> Stored<bool> {
    let other = lanes::table.find(lane).filter(lanes::open.eq(!open));
    let changed = diesel::update(other).set(lanes::open.eq(open)).execute(tx.conn())? == 1;
    if changed {
        touch(tx, Subject::Lanes)?;
    }
    Ok(changed)
}

/// Whether all of some lanes are open, and keeps them so until this change is done: whoever closes one meanwhile waits,
/// and finds what was sold on it.
///
/// # Errors
/// When the database fails.
pub fn stay_open(tx: &mut Tx, ids: &[LaneId]) -> Stored<bool> {
    let open = || lanes::table.filter(lanes::id.eq_any(ids).and(lanes::open)).select(lanes::id);
    let found: Vec<LaneId> = match tx.conn() {
        Conn::Pg(c) => open().order(lanes::id).for_share().load(c)?,
        // Here there is one writer at a time.
        Conn::Lite(c) => open().load(c)?,
    };
    Ok(ids.iter().all(|id| found.contains(id)))
}

/// Lets a rate card hold until another day.
///
/// # Errors
/// When the database fails.
pub fn end_card(tx: &mut Tx, card: &RateCardId, to: Option<NaiveDate>) -> Stored<()> {
    diesel::update(rate_cards::table.find(card)).set(rate_cards::to_day.eq(to)).execute(tx.conn())?;
    touch(tx, Subject::Lanes)
}

/// Puts a rate card in the place of one that is not in force yet.
///
/// # Errors
/// When the database fails.
pub fn replace_card(tx: &mut Tx, lane: &LaneId, card: &RateCard) -> Stored<()> {
    diesel::delete(rate_cards::table.find(&card.id)).execute(tx.conn())?;
    add_cards(tx, lane, std::slice::from_ref(card))
}

/// Adds rate cards to a lane. Whichever of the cards before ends by that is for the caller to end.
///
/// # Errors
/// When the database fails.
pub fn add_cards(tx: &mut Tx, lane: &LaneId, cards: &[RateCard]) -> Stored<()> {
    let count = |number| to_row("rate_cards", number);
    let mut rows = Vec::with_capacity(cards.len());
    for card in cards {
        rows.push((
            rate_cards::id.eq(&card.id),
            rate_cards::lane_id.eq(lane),
            rate_cards::from_day.eq(card.from),
            rate_cards::to_day.eq(card.to),
            rate_cards::currency.eq(card.currency()),
            rate_cards::first_weight_g.eq(count(card.first_weight_g)?),
            rate_cards::first_minor.eq(card.first_price.minor()),
            rate_cards::step_g.eq(count(card.step_g)?),
            rate_cards::step_minor.eq(card.step_price.minor()),
            rate_cards::volumetric_divisor.eq(count(card.volumetric_divisor)?),
            rate_cards::max_weight_g.eq(count(card.max_weight_g)?),
            rate_cards::fuel.eq(Rate(card.fuel_surcharge)),
        ));
    }
    if !rows.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(rate_cards::table).values(&rows).execute(c))?;
        touch(tx, Subject::Lanes)?;
    }
    Ok(())
}
