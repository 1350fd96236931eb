//! Which rows hold for a consignment: dated lookups by country and subheading, the country's own rows first.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::names::{Area, Hs6};
use super::rows::{
    Charge, Collector, Fact, FeeRow, Place, Regime, Restriction, Rounded, RoundingRow, Selector, TariffRow, TaxRow,
    Threshold,
};
use super::{Market, Rulebook};
use crate::domain::country::{Country, Region};
use crate::domain::landed_cost::{Channel, ChargeKind, Route};

/// All rows of one country or territory.
#[derive(Debug, Clone, Default)]
pub(super) struct Destination {
    pub(super) thresholds: Vec<Threshold>,
    pub(super) regimes: Vec<Regime>,
    pub(super) fees: Vec<FeeRow>,
    /// Taxes of the whole country.
    pub(super) taxes: Vec<TaxRow>,
    /// Taxes of a region: a country may have fifty, and a buyer lives in one.
    pub(super) regional: HashMap<Region, Vec<TaxRow>>,
    pub(super) rounding: Vec<RoundingRow>,
    pub(super) restrictions: Vec<Restriction>,
    /// Tariff rows for whole chapters or headings.
    pub(super) broad: Vec<TariffRow>,
}

/// What a selector asks of a consignment.
#[derive(Debug, Clone, Default)]
pub struct Circumstances {
    /// How it is declared.
    pub channel: Option<Channel>,
    /// Where it leaves from.
    pub dispatch: Option<Place>,
    /// What is true of the sale.
    pub facts: Vec<Fact>,
    /// Whether goods that a rule leaves out are let in all the same, because the request says so.
    pub no_exclusions: bool,
    /// Its lines.
    pub goods: Vec<Goods>,
}

/// What a selector asks of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goods {
    /// Tariff subheading.
    pub hs6: Hs6,
    /// Category, where the goods name one.
    pub category: Option<String>,
    /// Country of origin.
    pub origin: Place,
}

impl Selector {
    /// Whether one line of a consignment is meant.
    pub fn means(&self, of: &Circumstances, goods: &Goods) -> bool {
        self.means_sale(of) && self.needs_met(of) && self.means_goods(of, goods)
    }

    /// The same, whatever facts the row asks for.
    pub fn means_in_name(&self, of: &Circumstances, goods: &Goods) -> bool {
        self.means_sale(of) && self.means_goods(of, goods)
    }

    /// Whether a consignment as a whole is meant: every line is on the row's lists, or one is outside what it excepts.
    pub fn means_all(&self, of: &Circumstances) -> bool {
        let mut goods = of.goods.iter();
        let lines = if self.origins.except || self.goods.except {
            goods.any(|line| self.means_goods(of, line))
        } else {
            goods.all(|line| self.means_goods(of, line))
        };
        self.means_sale(of) && self.needs_met(of) && lines
    }

    fn means_sale(&self, of: &Circumstances) -> bool {
        of.channel.is_none_or(|channel| self.channels.is_empty() || self.channels.contains(&channel))
            && of.dispatch.is_none_or(|dispatch| self.dispatch.have(dispatch))
    }

    fn needs_met(&self, of: &Circumstances) -> bool {
        self.needs.iter().all(|need| of.facts.contains(&need.fact) == need.holds)
    }

    fn means_goods(&self, of: &Circumstances, goods: &Goods) -> bool {
        self.origins.have(goods.origin)
            && (self.goods.except && of.no_exclusions || self.goods.have(goods.hs6, goods.category.as_deref()))
    }
}

/// The rows that may hold for one destination on one day.
#[derive(Debug, Clone, Copy)]
pub struct RuleSet<'a> {
    book: &'a Rulebook,
    own_area: Area,
    shared_area: Option<Area>,
    own: Option<&'a Destination>,
    shared: Option<&'a Destination>,
    on: NaiveDate,
}

impl Rulebook {
    /// The rules for a market on a day; those of a region where it has its own.
    pub fn rules<'a>(&'a self, market: &Market, region: Option<&Region>, on: NaiveDate) -> RuleSet<'a> {
        let (own_area, territory) = self.areas_of(market.country, region, on);
        let shared_area = Some(territory).filter(|area| *area != own_area);
        RuleSet {
            book: self,
            own_area,
            shared_area,
            own: self.places.get(&own_area),
            shared: shared_area.and_then(|area| self.places.get(&area)),
            on,
        }
    }

    /// A country with the territory it lies in on a day.
    pub fn place(&self, country: Country, on: NaiveDate) -> Place {
        Place { country: country.into(), territory: self.area_of(country, on) }
    }
}

impl<'a> RuleSet<'a> {
    /// Rows in force that pass `keep`: the country's own, or where it has none those of its territory.
    fn first<T: 'a>(
        self,
        table: impl Fn(&'a Destination) -> &'a [T],
        keep: impl Fn(&T, NaiveDate) -> bool,
    ) -> impl Iterator<Item = &'a T> {
        let on = self.on;
        let has = |place: Option<&'a Destination>| place.map_or(&[][..], &table);
        let own = has(self.own);
        let rows = if own.iter().any(|row| keep(row, on)) { own } else { has(self.shared) };
        rows.iter().filter(move |row| keep(row, on))
    }

    /// The regimes of a route, in order of precedence.
    pub fn regimes(self, route: Route) -> impl Iterator<Item = &'a Regime> {
        self.first(|place| &place.regimes, move |row, on| row.head.holds(on) && row.routes.contains(&route))
    }

    /// The reliefs of a charge.
    pub fn thresholds(self, charge: Charge) -> impl Iterator<Item = &'a Threshold> {
        self.first(|place| &place.thresholds, move |row, on| row.head.holds(on) && row.charge == charge)
    }

    /// How something is rounded, under a regime whose tax this one collects.
    pub fn rounding(self, what: Rounded, tax_by: Collector) -> Option<&'a RoundingRow> {
        let meant = move |row: &RoundingRow, on: NaiveDate| {
            row.head.holds(on) && row.what == what && row.tax_by.is_none_or(|by| by == tax_by)
        };
        self.first(|place| &place.rounding, meant).next()
    }

    /// The fees in force, of the country and of its territory.
    pub fn fees(self) -> impl Iterator<Item = &'a FeeRow> {
        let on = self.on;
        let both = [self.own, self.shared].into_iter().flatten();
        both.flat_map(|place| &place.fees).filter(move |row| row.head.holds(on))
    }

    /// The row that forbids goods, if one does.
    pub fn restriction(self, hs6: Hs6, category: Option<&str>) -> Option<&'a Restriction> {
        let both = [self.own, self.shared].into_iter().flatten();
        both.flat_map(|place| &place.restrictions).find(move |row| {
            let meant = row.category.is_empty() || Some(row.category.as_str()) == category;
            row.head.holds(self.on) && meant && hs6.begins_with(&row.code)
        })
    }

    /// The taxes goods bear: for each kind of tax the row that fits best. A region beats none, then a category the
    /// goods name beats one their tariff code implies, then the longest beginning of the code wins. Sales tax of a
    /// region is left out where the seller does not collect it there.
    pub fn taxes(self, (region, sales): (Option<&Region>, bool), hs6: Hs6, category: Option<&str>) -> Vec<&'a TaxRow> {
        let mut best: Vec<(ChargeKind, (bool, bool, usize), &'a TaxRow)> = Vec::with_capacity(2);
        let Some(place) = self.taxing() else { return Vec::new() };
        let there = region.and_then(|region| place.regional.get(region)).into_iter().flatten();
        let there = there.filter(|row| sales || row.kind != ChargeKind::Sales);
        for row in place.taxes.iter().chain(there).filter(|row| row.head.holds(self.on)) {
            let named = category.is_some_and(|category| row.is_of(category));
            let fits = row.prefixes.iter().filter(|prefix| hs6.begins_with(prefix));
            let Some(length) = fits.map(String::len).max().or(named.then_some(0)) else { continue };
            let score = (row.region.is_some(), named, length);
            match best.iter_mut().find(|(kind, ..)| *kind == row.kind) {
                Some((_, leading, found)) if score > *leading => (*leading, *found) = (score, row),
                Some(_) => {}
                None => best.push((row.kind, score, row)),
            }
        }
        best.into_iter().map(|(_, _, row)| row).collect()
    }

    /// Whether some of the taxes depend on the region within the country.
    pub fn has_regional_taxes(self) -> bool {
        let mut rows = self.taxing().into_iter().flat_map(|place| place.regional.values()).flatten();
        rows.any(|row| row.head.holds(self.on))
    }

    /// Who taxes: the country, or where it has no tax of its own in force the territory it lies in.
    fn taxing(self) -> Option<&'a Destination> {
        let taxes = |place: &&'a Destination| {
            let mut rows = place.taxes.iter().chain(place.regional.values().flatten());
            rows.any(|row| row.head.holds(self.on))
        };
        self.own.filter(taxes).or(self.shared)
    }

    /// The tariff rows in force for a subheading, of the country and of its territory.
    pub fn tariffs(self, hs6: Hs6) -> impl Iterator<Item = &'a TariffRow> {
        let (book, on) = (self.book, self.on);
        let areas = [Some(self.own_area), self.shared_area].into_iter().flatten();
        let exact = areas.filter_map(move |area| book.tariffs.get(&(area, hs6))).flatten();
        let broad = [self.own, self.shared].into_iter().flatten().flat_map(|place| &place.broad);
        let broad = broad.filter(move |row| hs6.begins_with(&row.code));
        exact.chain(broad).filter(move |row| row.head.holds(on))
    }
}
