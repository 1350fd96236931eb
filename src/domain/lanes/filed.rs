//! Lanes and rate cards as a file or a form says them, and what may be wrong with that.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Incoterm, Lane, Mode, RateCard, Restrictions, Weekdays};
use crate::domain::country::Country;
use crate::domain::ids::RateCardId;
use crate::domain::landed_cost::Channel;
use crate::domain::money::Money;

/// Characters of a cell that a fault repeats.
const SHOWN: usize = 80;

/// A lane as the rows of a file say it, or a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The line of its first row.
    pub line: u64,
    /// Its code.
    pub code: String,
    /// The code of the place where it starts.
    pub place: String,
    /// Where it ends.
    pub to: Country,
    /// The carrier, as shoppers know it.
    pub carrier: String,
    /// How it travels.
    pub mode: Mode,
    /// By which channel its parcels are declared.
    pub channel: Channel,
    /// Who pays at the border.
    pub incoterm: Incoterm,
    /// Calendar days from hand-over to the door: fewest and most.
    pub transit_days: (u32, u32),
    /// The days of the week on which it is collected; none where it leaves on every day its place works.
    pub departs: Option<Weekdays>,
    /// What it does not take.
    pub refuses: Restrictions,
    /// The border it crosses.
    pub border: Option<String>,
    /// Its rate cards, by their first days. No two hold on one day.
    pub cards: Vec<FiledCard>,
}

/// A rate card as a row says it. What the figures mean stands with [`RateCard`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FiledCard {
    /// The line of its row; zero where it came another way.
    pub line: u64,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// Weight that the first price covers.
    pub first_weight_g: u32,
    /// Price up to the first weight.
    pub first_price: Money,
    /// Width of a step.
    pub step_g: u32,
    /// Price of each started step.
    pub step_price: Money,
    /// Cubic centimetres that count as a kilogram.
    pub volumetric_divisor: u32,
    /// Heaviest chargeable weight.
    pub max_weight_g: u32,
    /// Share of the base price, as a decimal fraction.
    pub fuel_surcharge: Decimal,
}

/// What is wrong with a cell, a row, or the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Defect {
    /// The heading lacks the column.
    NoColumn,
    /// The heading names a column there is not.
    NotAColumn,
    /// The heading names the column twice.
    ColumnTwice,
    /// More or fewer cells than the heading has.
    Cells {
        /// The heading's.
        wanted: usize,
        /// The row's.
        found: usize,
    },
    /// No CSV, or not in UTF-8.
    NotCsv,
    /// More rows than are read at once, or none.
    Rows,
    /// Not a code: letters, digits and hyphens.
    Code,
    /// Not the name of a carrier.
    Carrier,
    /// Not the two letters of a country.
    Country,
    /// None of these words.
    Word(String),
    /// Not a number of days.
    Days,
    /// Neither empty nor days of the week, or none of them on which the place works.
    Weekdays,
    /// The most is fewer than the fewest, or the last day before the first.
    Backwards,
    /// Neither empty nor the two letters of a customs territory.
    Border,
    /// Not a day.
    Day,
    /// Not a currency.
    Currency,
    /// Not an amount of the row's currency, or below nothing.
    Amount,
    /// Not a whole number of grams, or of cubic centimetres.
    Number,
    /// Not a fraction below one.
    Fraction,
    /// The heaviest parcel is lighter than the first weight.
    BelowFirst,
    /// A step with a price and no weight, or heavier parcels than the first weight and no steps that lead there.
    NoStep,
    /// Another row of the same lane says otherwise.
    Disagrees {
        /// The line of the lane's first row.
        line: u64,
    },
    /// Another card of the same lane holds on some of its days.
    Overlaps {
        /// The line of the other.
        line: u64,
    },
    /// There is no such place.
    NoPlace,
    /// No rules are known for the country.
    NoMarket,
    /// The lane is there and leaves another place.
    OtherPlace {
        /// The code of that place.
        place: String,
    },
    /// The lane is there and leads to another country.
    OtherCountry {
        /// That country.
        country: Country,
    },
    /// A card of the lane held then, and parcels were sold by it: it neither changes nor ends before today.
    Begun,
    /// A card of the lane that is there holds on some of its days, and has a last day of its own.
    Runs {
        /// First day of that card.
        from: NaiveDate,
        /// Its last.
        to: Option<NaiveDate>,
    },
}

/// A cell that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneFault {
    /// The line in the file; the heading is the first.
    pub line: u64,
    /// The column; `*` for the row or the file as a whole.
    pub column: &'static str,
    /// What stands there.
    pub found: String,
    /// What is wrong with it.
    pub defect: Defect,
}

impl LaneFault {
    pub(super) fn new(line: u64, column: &'static str, found: &str, defect: Defect) -> Self {
        Self { line, column, found: found.chars().take(SHOWN).collect(), defect }
    }
}

impl FiledCard {
    /// The card, under an id.
    pub fn card(&self, id: RateCardId) -> RateCard {
        RateCard {
            id,
            from: self.from,
            to: self.to,
            first_weight_g: self.first_weight_g,
            first_price: self.first_price,
            step_g: self.step_g,
            step_price: self.step_price,
            volumetric_divisor: self.volumetric_divisor,
            max_weight_g: self.max_weight_g,
            fuel_surcharge: self.fuel_surcharge,
        }
    }

    /// Whether a card asks the same of the same parcel, whenever each of the two holds.
    pub fn asks_as(&self, card: &RateCard) -> bool {
        let known = Self::from(card);
        Self { line: known.line, from: known.from, to: known.to, ..self.clone() } == known
    }
}

impl From<&RateCard> for FiledCard {
    fn from(card: &RateCard) -> Self {
        Self {
            line: 0,
            from: card.from,
            to: card.to,
            first_weight_g: card.first_weight_g,
            first_price: card.first_price,
            step_g: card.step_g,
            step_price: card.step_price,
            volumetric_divisor: card.volumetric_divisor,
            max_weight_g: card.max_weight_g,
            fuel_surcharge: card.fuel_surcharge.normalize(),
        }
    }
}

impl Filed {
    /// A lane that is there, from a place, with these cards.
    pub fn of(lane: &Lane, place: &str, cards: Vec<FiledCard>) -> Self {
        Self {
            line: cards.first().map_or(0, |card| card.line),
            code: lane.code.clone(),
            place: place.to_owned(),
            to: lane.to,
            carrier: lane.carrier.clone(),
            mode: lane.mode,
            channel: lane.channel,
            incoterm: lane.incoterm,
            transit_days: lane.transit_days,
            departs: lane.departs,
            refuses: lane.refuses,
            border: lane.border.clone(),
            cards,
        }
    }

    /// The first of its own columns in which another row of the lane says otherwise.
    pub(super) fn differs(&self, other: &Self) -> Option<&'static str> {
        let same = [
            ("place", self.place == other.place),
            ("country", self.to == other.to),
            ("carrier", self.carrier == other.carrier),
            ("mode", self.mode == other.mode),
            ("channel", self.channel == other.channel),
            ("incoterm", self.incoterm == other.incoterm),
            ("transit_min", self.transit_days.0 == other.transit_days.0),
            ("transit_max", self.transit_days.1 == other.transit_days.1),
            ("departs", self.departs == other.departs),
            ("refuses", self.refuses == other.refuses),
            ("border", self.border == other.border),
        ];
        same.into_iter().find(|(_, same)| !same).map(|(column, _)| column)
    }
}
