//! One unit alone, by the road it takes, for very many goods one after the other: roads, their days and their rates are
//! looked up once, and nothing is told but the road and the total. It is the road that [`route`](super::route) takes, and
//! its total to the minor unit, at a fraction of its cost.

use super::costs::{goods_of, priced_on};
use super::roads::{Road, roads};
use super::terms::Frame;
use super::{Ask, Missing, Wanted};
use crate::domain::ids::PlaceId;
use crate::domain::lanes::{Lane, Place};
use crate::domain::money::Money;
use crate::domain::pricing::Pricer;

/// The roads to one destination at one moment, for goods that are made for nobody.
pub struct Singles<'a, P> {
    ask: Ask<'a>,
    frame: Frame,
    roads: Vec<Road<'a>>,
    pricer: &'a P,
}

impl<'a, P: Pricer> Singles<'a, P> {
    /// Those of an ask, whose lines and stock are not looked at.
    pub fn of(ask: &Ask<'a>, pricer: &'a P) -> Self {
        let ask = Ask { lines: &[], ..*ask };
        Self { ask, frame: Frame::of(&ask), roads: roads(&ask, pricer), pricer }
    }

    /// The place and the lane of each road, in order.
    pub fn roads(&self) -> impl Iterator<Item = (&'a Place, &'a Lane)> {
        self.roads.iter().map(|road| (road.place, road.lane))
    }

    /// The goods' price of one unit in the destination's currency: what a total depends on besides what stands in the line
    /// beside it. None where it cannot be converted.
    pub fn goods(&self, one: &Wanted) -> Option<Money> {
        let fx = self.pricer.stable_rate(one.unit_price.currency(), self.ask.market).ok()?;
        Some(goods_of(one, fx, &self.ask, self.pricer).ok()?.amount)
    }

    /// The road that one unit of that goods' price takes from one of the places where it `lies`, by its number, and its
    /// total in the storefront's currency. None where none takes it.
    pub fn cheapest(&self, one: &Wanted, goods: Money, lies: &[PlaceId]) -> Option<(usize, Money)> {
        if !Missing::of(one.hs6, one.origin, one.weight_g).is_empty() {
            return None;
        }
        let there = self.roads.iter().enumerate().filter(|(_, road)| lies.contains(&road.place.id));
        let open = there.filter(|(_, road)| road.bars(one).is_none());
        let costs = open.filter_map(|(at, road)| {
            let priced = priced_on(road, &self.frame, self.pricer, std::iter::once((one, goods, 1))).ok()?;
            Some((priced.receipt.totals.total, road.journey.arrives.1, at))
        });
        // What is equally cheap comes by the sooner road, then by the one listed first: as a plan of one parcel.
        costs.min_by_key(|(total, last, at)| (total.minor(), *last, *at)).map(|(total, _, at)| (at, total))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lanes::Restrictions;
    use crate::domain::routing::fixtures::*;
    use crate::domain::routing::{Shelf, route};

    /// The road and the total of a plan for one unit, where there is one.
    fn planned(one: &Wanted, shelves: &[Shelf]) -> Option<(PlaceId, String, Money)> {
        let market = germany();
        let plan = route(&ask(std::slice::from_ref(one), shelves, &market, "2026-11-24T07:00:00Z"), &Plain).ok()?;
        let terms = &plan.consignments.first()?.terms;
        Some((terms.place.clone(), terms.lane_code.clone(), plan.total))
    }

    fn alone(one: &Wanted, shelves: &[Shelf]) -> Option<(PlaceId, String, Money)> {
        let market = germany();
        let singles = Singles::of(&ask(&[], shelves, &market, "2026-11-24T07:00:00Z"), &Plain);
        let lies: Vec<PlaceId> =
            shelves.iter().filter(|at| at.left(&one.variant) > 0).map(|at| at.place.id.clone()).collect();
        let (road, total) = singles.cheapest(one, singles.goods(one)?, &lies)?;
        let (place, lane) = singles.roads().nth(road)?;
        Some((place.id.clone(), lane.code.clone(), total))
    }

    #[test]
    fn one_unit_alone_takes_the_road_of_its_plan_at_the_same_total() {
        let mut all = shelves(&[("cup", 9), ("far", 1)], &[("cup", 9), ("near", 1)]);
        let (hub, dear) = (all[0].place.clone(), Place { handling_per_parcel: eur("4.00"), ..warehouse("wh-dear") });
        let battery: Restrictions = "battery".parse().unwrap();
        let refusing = |code: &str, to: &str| Lane { refuses: battery, ..lane(&hub, code, to) };
        all[0].lanes = [refusing("can-de-air", "DE"), refusing("can-de-twin", "DE"), refusing("can-fr", "FR")].into();
        all.push(shelf(dear.clone(), vec![lane(&dear, "dear-de", "DE")], &[("cup", 9)]));
        let (mut had, mut roads) = (0, Vec::new());
        for price in (1..400).map(|step| format!("{}.37", step * 3)) {
            for name in ["cup", "far", "near", "nowhere"] {
                let one = wanted(0, name, 1, &price);
                let heavy = Wanted { weight_g: Some(4_000), ..one.clone() };
                let floor = Wanted { floor: Some(eur("400.00")), ..one.clone() };
                let powered = Wanted { restrictions: battery, ..one.clone() };
                let unknown = Wanted { hs6: Some("999999".parse().unwrap()), ..one.clone() };
                let untold = Wanted { origin: None, ..one.clone() };
                for one in [one, heavy, floor, powered, unknown, untold] {
                    let plan = planned(&one, &all);
                    assert_eq!(alone(&one, &all), plan, "{name} at {price}");
                    had += usize::from(plan.is_some());
                    roads.extend(plan.map(|(_, lane, _)| lane));
                }
            }
        }
        roads.sort();
        roads.dedup();
        assert_eq!(roads, ["can-de-air", "dui-de"], "a twin listed later is not taken");
        assert!(had > 2_000, "{had} had a plan");
    }
}
