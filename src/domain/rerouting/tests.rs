//! Roads for a parcel, by arithmetic that can be counted by hand.

use super::*;
use crate::domain::routing::Planned;
use crate::domain::routing::fixtures::*;

/// One cup from the hub, as it was sold.
fn sold(shelves: &[Shelf]) -> Planned {
    let (lines, market) = ([wanted(0, "cup", 1, "9.00")], germany());
    let plan = route(&ask(&lines, shelves, &market, "2026-11-24T07:00:00Z"), &Plain).unwrap();
    plan.consignments.into_iter().next().unwrap()
}

fn looked(shelves: &[Shelf], sold: &Planned) -> Vec<Looked> {
    let (lines, market) = ([wanted(0, "cup", 1, "9.00")], germany());
    let ask = ask(&lines, shelves, &market, "2026-11-25T07:00:00Z");
    ways(&ask, &sold.terms.lines, Some(&sold.receipt), &Plain)
}

fn closed(shelves: &[Shelf], lane: &LaneId) -> Vec<Shelf> {
    let shut = |shelf: &Shelf| {
        let lanes = shelf.lanes.iter().map(|one| {
            let mut one = one.clone();
            one.open &= one.id != *lane;
            one
        });
        Shelf { lanes: lanes.collect(), ..shelf.clone() }
    };
    shelves.iter().map(shut).collect()
}

#[test]
fn a_closed_lane_is_no_way_and_the_others_are_told_with_their_cost() {
    let shelves = shelves(&[("cup", 9)], &[("cup", 9)]);
    let sold = sold(&shelves);
    let all = looked(&closed(&shelves, &sold.terms.lane), &sold);
    assert!(all.len() > 1);
    for one in &all {
        match &one.found {
            Err(why) => assert!(one.lane != sold.terms.lane || *why == NoWay::Why(Why::Closed), "{why:?}"),
            Ok(way) => {
                assert_ne!(way.terms.lane, sold.terms.lane);
                assert_eq!(way.receipt.totals.goods, sold.receipt.totals.goods, "the goods as they were sold");
                assert_eq!(way.extra, beyond(&sold.receipt, &way.receipt).unwrap());
                assert_eq!(requote_with(&way.plan, &Plain).unwrap(), std::slice::from_ref(&way.receipt));
            }
        }
    }
    assert!(all.iter().any(|one| one.found.is_ok()));
    let empty: Vec<Shelf> = shelves.iter().map(|shelf| Shelf { stock: Default::default(), ..shelf.clone() }).collect();
    assert!(looked(&empty, &sold).iter().all(|one| one.found.is_err()));
}

/// A way that is there on a day of December 2026 and costs so many cents more.
fn a_way(day: u32, extra: i64) -> Way {
    let sold = sold(&shelves(&[("cup", 9)], &[]));
    let all = looked(&shelves(&[("cup", 9)], &[]), &sold);
    let mut way = all.into_iter().find_map(|one| one.found.ok()).unwrap();
    way.extra = Money::new(extra, way.extra.currency());
    way.terms.journey.arrives.1 = NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
    way
}

#[test]
fn what_keeps_the_day_within_the_limit_is_taken_and_all_else_asked() {
    let promised = NaiveDate::from_ymd_opt(2026, 12, 9).unwrap();
    let all = [a_way(4, 400), a_way(9, 250), a_way(12, -100), a_way(8, 250)];
    let currency = all[0].extra.currency();
    let eur = |minor| Money::new(minor, currency);
    let refs: Vec<&Way> = all.iter().collect();
    assert_eq!(decide(&refs, promised, eur(300)), Verdict::Take(&all[3]), "the least dear, of those the soonest");
    assert_eq!(decide(&refs, promised, eur(249)), Verdict::Ask(vec![Doubt::Dearer(eur(250))]));
    let late = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let soonest = NaiveDate::from_ymd_opt(2026, 12, 4).unwrap();
    assert_eq!(decide(&refs, late, eur(300)), Verdict::Ask(vec![Doubt::Later(soonest)]));
    assert_eq!(decide(&refs, late, eur(-200)), Verdict::Ask(vec![Doubt::Later(soonest), Doubt::Dearer(eur(-100))]));
    assert_eq!(decide(&[], promised, eur(300)), Verdict::Ask(vec![Doubt::NoWay]));
    let mut sorted = all.to_vec();
    sort(&mut sorted, promised);
    assert_eq!(sorted.iter().map(|way| way.extra.minor()).collect::<Vec<_>>(), [250, 250, 400, -100]);
}

#[test]
fn what_has_left_takes_no_other_road() {
    use ConsignmentState as State;
    let may: Vec<&str> = State::ALL.iter().filter(|state| state.is_loose()).map(|state| state.as_str()).collect();
    assert_eq!(may, ["allocated", "picked", "packed"]);
    assert_eq!(stands_after(State::Packed, true), State::Allocated);
    assert_eq!(stands_after(State::Packed, false), State::Picked);
    assert_eq!(stands_after(State::Picked, false), State::Picked);
    assert!(State::ALL.iter().all(|state| {
        let after = stands_after(*state, true);
        after == *state || state.may_step_back(after)
    }));
}
