//! Stories of routing, with rules one can do in the head.

use super::fixtures::*;
use super::*;
use crate::domain::landed_cost::Route;

/// Tuesday morning in Guangzhou, before the cut-off: by air there from 2 to 5 December, from Duisburg on the 26th.
fn ask<'a>(lines: &'a [Wanted], shelves: &'a [Shelf], market: &'a Market) -> Ask<'a> {
    super::fixtures::ask(lines, shelves, market, "2026-11-24T07:00:00Z")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn plan(lines: &[Wanted], shelves: &[Shelf]) -> Result<Plan, Unroutable> {
    route(&ask(lines, shelves, &germany()), &Plain)
}

fn places(plan: &Plan) -> Vec<(&str, Vec<(usize, u32)>)> {
    let lines = |planned: &Planned| planned.terms.lines.iter().map(|line| (line.index, line.quantity)).collect();
    plan.consignments.iter().map(|planned| (planned.terms.place_code.as_str(), lines(planned))).collect()
}

#[test]
fn a_cup_comes_from_the_warehouse_because_no_duty_is_due_there() {
    let shelves = shelves(&[("cup", 9)], &[("cup", 9)]);
    let plan = plan(&[wanted(0, "cup", 1, "9.00")], &shelves).unwrap();
    assert_eq!(places(&plan), [("wh-duisburg", vec![(0, 1)])]);
    assert_eq!(plan.consignments[0].terms.route, Route::Warehouse);
    assert_eq!(plan.total, eur("16.14"), "(9.00 + 3.10 + 1.20 + 0.15) × 1.2");
    assert_eq!(plan.chosen_because, Reason::Cheapest { saves: eur("1.14") }, "(9.00 + 2.90) × 1.2 + 3.00 = 17.28");
    assert!(plan.exact);
    assert_eq!(plan.arrives, day("2026-11-27"));
    assert_eq!(plan.alternatives.len(), 1);
    let direct = Outcome::Possible { total: eur("17.28"), arrives: day("2026-12-05"), parcels: 1, collected: None };
    assert_eq!(plan.alternatives[0].outcome, direct);
}

#[test]
fn dear_handling_at_the_warehouse_sends_the_cup_by_direct_mail() {
    let mut shelves = shelves(&[("cup", 9)], &[("cup", 9)]);
    let dear = Place { handling_per_parcel: eur("4.00"), ..warehouse("wh-duisburg") };
    shelves[1].place = dear.into();
    let plan = plan(&[wanted(0, "cup", 1, "9.00")], &shelves).unwrap();
    assert_eq!(places(&plan), [("hub-guangzhou", vec![(0, 1)])]);
    assert_eq!(plan.consignments[0].terms.route, Route::Direct);
    assert_eq!(plan.consignments[0].terms.dispatch.as_str(), "CN");
    assert_eq!(plan.consignments[0].terms.brand, Some(id("yixing")), "each brand sends its own");
}

#[test]
fn a_lane_that_is_late_is_no_road() {
    let mut shelves = shelves(&[("cup", 9)], &[("cup", 9)]);
    let dear = Place { handling_per_parcel: eur("4.00"), ..warehouse("wh-duisburg") };
    shelves[1].place = dear.into();
    let (lines, market) = ([wanted(0, "cup", 1, "9.00")], germany());
    let promised = Ask { promise: Some(day("2026-12-04")), ..ask(&lines, &shelves, &market) };
    let plan = route(&promised, &Plain).unwrap();
    assert_eq!(places(&plan), [("wh-duisburg", vec![(0, 1)])]);
    assert_eq!(plan.alternatives[0].outcome, Outcome::Impossible { index: 0, why: Why::Late });
    assert_eq!(plan.chosen_because, Reason::OnlyRoad);

    let hopeless = Ask { promise: Some(day("2026-11-26")), ..promised };
    assert_eq!(route(&hopeless, &Plain), Err(Unroutable::TooLate { index: 0, earliest: day("2026-11-27") }));
}

#[test]
fn a_battery_does_not_fly() {
    let mut shelves = shelves(&[("radio", 9), ("cup", 9)], &[("cup", 9)]);
    let mut air = lane(&shelves[0].place, "can-de-air", "DE");
    air.refuses = "battery".parse().unwrap();
    let mut rail = lane(&shelves[0].place, "can-de-rail", "DE");
    rail.transit_days = (18, 22);
    rail.rate_cards[0].first_price = eur("9.00");
    shelves[0].lanes = vec![air.clone()].into();
    let mut radio = wanted(7, "radio", 1, "60.00");
    radio.restrictions = "battery".parse().unwrap();
    assert_eq!(
        plan(std::slice::from_ref(&radio), &shelves),
        Err(Unroutable::CannotShip { index: 7, reason: Why::Restricted })
    );

    shelves[0].lanes = vec![air, rail].into();
    let plan = plan(&[radio, wanted(8, "cup", 1, "9.00")], &shelves).unwrap();
    assert_eq!(places(&plan), [("hub-guangzhou", vec![(7, 1), (8, 1)])], "the dear lane is paid once");
    assert_eq!(plan.consignments[0].terms.lane_code, "can-de-rail");
}

#[test]
fn a_line_is_split_only_when_no_place_holds_it_whole() {
    let lines = [wanted(0, "cup", 3, "9.00")];
    let split = plan(&lines, &shelves(&[("cup", 2)], &[("cup", 2)])).unwrap();
    assert_eq!(places(&split), [("hub-guangzhou", vec![(0, 1)]), ("wh-duisburg", vec![(0, 2)])]);
    assert!(split.exact);
    assert_eq!(split.alternatives[0].outcome, Outcome::Impossible { index: 0, why: Why::NoStock });

    let whole = plan(&lines, &shelves(&[("cup", 3)], &[("cup", 2)])).unwrap();
    assert_eq!(places(&whole), [("hub-guangzhou", vec![(0, 3)])]);
}

#[test]
fn two_lines_of_one_variant_share_its_stock() {
    let lines = [wanted(0, "cup", 2, "9.00"), wanted(1, "cup", 2, "9.00")];
    let apart = plan(&lines, &shelves(&[("cup", 2)], &[("cup", 2)])).unwrap();
    assert_eq!(apart.consignments.len(), 2);
    let split = plan(&lines, &shelves(&[("cup", 1)], &[("cup", 3)])).unwrap();
    assert_eq!(split.consignments.len(), 2);
    assert_eq!(plan(&lines, &shelves(&[("cup", 1)], &[("cup", 2)])), Err(Unroutable::NoStock { index: 0, left: 3 }));
}

#[test]
fn a_flat_duty_is_shared_by_what_travels_together() {
    let mut shelves = shelves(&[("cup", 9), ("pot", 9)], &[]);
    let lines = [wanted(0, "cup", 2, "9.00"), wanted(1, "pot", 1, "30.00")];
    let one_brand = plan(&lines, &shelves).unwrap();
    assert_eq!(one_brand.consignments.len(), 1);
    assert_eq!(one_brand.consignments[0].receipt.totals.duty, eur("3.00"));

    let mut other = lines.clone();
    other[1].brand = id("kutani");
    let two_brands = plan(&other, &shelves).unwrap();
    assert_eq!(two_brands.consignments.len(), 2, "two senders, two declarations");

    let consolidating = Place { consolidates: true, ..hub("hub-guangzhou") };
    shelves[0].place = consolidating.into();
    let together = plan(&other, &shelves).unwrap();
    assert_eq!(together.consignments.len(), 1);
    assert_eq!(together.consignments[0].terms.brand, None);
}

#[test]
fn nothing_is_divided_between_carriers_to_slip_under_a_threshold() {
    let mut shelves = shelves(&[("vase", 9), ("bowl", 9)], &[]);
    let express = lane(&shelves[0].place, "can-de-express", "DE");
    shelves[0].lanes = [shelves[0].lanes[0].clone(), express].into();
    let lines = [wanted(0, "vase", 1, "90.00"), wanted(1, "bowl", 1, "90.00")];
    let plan = plan(&lines, &shelves).unwrap();
    assert_eq!(plan.consignments.len(), 1);
    assert_eq!(plan.consignments[0].receipt.totals.duty, eur("21.60"));
}

#[test]
fn what_is_too_heavy_together_takes_two_lanes_or_none() {
    let mut shelves = shelves(&[("pot", 9), ("pan", 9)], &[]);
    let lines = [wanted(0, "pot", 3, "10.00"), wanted(1, "pan", 3, "10.00")];
    assert_eq!(plan(&lines, &shelves), Err(Unroutable::CannotShip { index: 0, reason: Why::TooHeavy }));
    let express = lane(&shelves[0].place, "can-de-express", "DE");
    shelves[0].lanes = [shelves[0].lanes[0].clone(), express].into();
    assert_eq!(plan(&lines, &shelves).unwrap().consignments.len(), 2);
}

#[test]
fn what_is_missing_or_closed_is_said() {
    let shelves = shelves(&[("cup", 9)], &[]);
    let nameless = Wanted { hs6: None, weight_g: None, ..wanted(3, "cup", 1, "9.00") };
    let missing = vec![Missing::Hs6, Missing::Weight];
    assert_eq!(plan(&[nameless], &shelves), Err(Unroutable::Incomplete { index: 3, missing }));
    assert_eq!(plan(&[], &shelves), Err(Unroutable::Nothing));
    assert_eq!(plan(&[wanted(1, "vase", 1, "9.00")], &shelves), Err(Unroutable::NoStock { index: 1, left: 0 }));

    let knife = Wanted { hs6: Some("930000".parse().unwrap()), ..wanted(2, "cup", 1, "9.00") };
    assert_eq!(plan(&[knife], &shelves), Err(Unroutable::CannotShip { index: 2, reason: Why::Prohibited }));
    let odd = Wanted { hs6: Some("999999".parse().unwrap()), ..wanted(2, "cup", 1, "9.00") };
    assert_eq!(plan(&[odd], &shelves), Err(Unroutable::CannotShip { index: 2, reason: Why::NoTariff }));

    let mut closed = shelves.clone();
    closed[0].lanes = [Lane { open: false, ..shelves[0].lanes[0].clone() }].into();
    let cup = wanted(0, "cup", 1, "9.00");
    assert_eq!(
        plan(std::slice::from_ref(&cup), &closed),
        Err(Unroutable::CannotShip { index: 0, reason: Why::Closed })
    );
    let nowhere = Market { country: "FR".parse().unwrap(), ..germany() };
    let lines = [cup];
    let refusal = route(&ask(&lines, &shelves, &nowhere), &Plain);
    assert_eq!(refusal, Err(Unroutable::CannotShip { index: 0, reason: Why::NoLane }));
}

#[test]
fn between_equals_the_first_listed_place_serves() {
    let one = warehouse("wh-one");
    let two = warehouse("wh-two");
    let (first, second) = (lane(&one, "one-de", "DE"), lane(&two, "two-de", "DE"));
    let stock = [("cup", 9), ("pot", 9)];
    let shelves = [shelf(one, vec![first], &stock), shelf(two, vec![second], &stock)];
    let lines = [wanted(0, "cup", 1, "9.00"), wanted(1, "pot", 1, "9.00")];
    let plan = plan(&lines, &shelves).unwrap();
    assert_eq!(places(&plan), [("wh-one", vec![(0, 1), (1, 1)])]);
    assert_eq!(plan.chosen_because, Reason::ListedFirst);
}

#[test]
fn a_large_order_gets_a_plan_that_does_not_claim_to_be_the_best() {
    let names: Vec<String> = (0..14).map(|n| format!("cup{n}")).collect();
    let stock: Vec<(&str, u32)> = names.iter().map(|name| (name.as_str(), 2)).collect();
    let lines: Vec<Wanted> = names.iter().enumerate().map(|(at, name)| wanted(at, name, 3, "9.00")).collect();
    let heavy = shelves(&stock, &stock);
    let plan = plan(&lines, &heavy);
    assert_eq!(plan, Err(Unroutable::CannotShip { index: 0, reason: Why::TooHeavy }), "14 cups are too much for air");
    let lines: Vec<Wanted> =
        lines.into_iter().map(|line| Wanted { weight_g: Some(90), dims_mm: None, ..line }).collect();
    let shelves = shelves(&stock, &stock);
    let plan = self::plan(&lines, &shelves).unwrap();
    assert!(!plan.exact);
    let units: u32 = plan.consignments.iter().flat_map(|c| &c.terms.lines).map(|line| line.quantity).sum();
    assert_eq!(units, 42);
}

#[test]
fn a_locked_plan_is_quoted_again_to_the_cent() {
    let shelves = shelves(&[("cup", 2), ("pot", 9)], &[("cup", 2)]);
    let lines =
        [wanted(0, "cup", 3, "9.00"), Wanted { unit_price: money("160.00", "CNY"), ..wanted(1, "pot", 1, "9.00") }];
    let plan = plan(&lines, &shelves).unwrap();
    let lock = plan.lock().unwrap();
    let text = serde_json::to_string(&lock).unwrap();
    let read: LockedPlan = serde_json::from_str(&text).unwrap();
    assert_eq!(read, lock);
    let receipts = requote_with(&read, &Plain).unwrap();
    assert_eq!(receipts, plan.consignments.iter().map(|c| c.receipt.clone()).collect::<Vec<_>>());
    let total = Money::sum(Currency::EUR, receipts.iter().map(|receipt| receipt.totals.total)).unwrap();
    assert_eq!(total, lock.total);
}

/// Lanes of the hub by what they refuse; those that are collected carry their days.
fn hub_with(lanes: &[(&str, &str, Option<&str>)], stock: &[(&str, u32)]) -> Vec<Shelf> {
    let hub = hub("hub-guangzhou");
    let one = |(code, refuses, departs): &(&str, &str, Option<&str>)| Lane {
        refuses: refuses.parse().unwrap(),
        departs: departs.map(|days| days.parse().unwrap()),
        ..lane(&hub, code, "DE")
    };
    let lanes = lanes.iter().map(one).collect();
    vec![shelf(hub, lanes, stock)]
}

/// A line of light goods with something carriers mind.
fn minded(at: usize, name: &str, brand: &str, minds: &str) -> Wanted {
    let line = wanted(at, name, 1, "9.00");
    Wanted { restrictions: minds.parse().unwrap(), brand: id(brand), weight_g: Some(60), dims_mm: None, ..line }
}

#[test]
fn goods_that_no_one_lane_takes_leave_on_two_collected_ones() {
    let lines = [minded(0, "radio", "kiln", "battery"), minded(1, "paint", "kiln", "liquid")];
    let stock = [("radio", 9), ("paint", 9)];
    let (rail, road) = (("can-de-rail", "liquid", Some("5")), ("can-de-road", "battery", Some("5")));
    let both = hub_with(&[("can-de-air", "battery,liquid", None), rail, road], &stock);
    let plan = plan(&lines, &both).unwrap();
    assert_eq!((plan.consignments.len(), plan.exact), (2, false), "it is not said to be the cheapest");
    assert!(plan.consignments.iter().all(|planned| planned.terms.collected));
}

#[test]
fn a_large_order_leaves_on_the_lanes_that_take_it_whoever_made_it() {
    let names: Vec<String> = (0..16).map(|at| format!("good{at}")).collect();
    let stock: Vec<(&str, u32)> = names.iter().map(|name| (name.as_str(), 9)).collect();
    let shelves = hub_with(&[("can-de-air", "battery", None), ("can-de-rail", "liquid", Some("5"))], &stock);
    // One brand's batteries and liquids; then two brands' batteries beside a third one's liquids.
    let one = |at: usize| minded(at, &names[at], "kiln", if at == 3 { "battery" } else { "liquid" });
    let three = |at: usize| match at {
        0 | 3 => minded(at, &names[at], "kiln", "battery"),
        2 => minded(at, &names[at], "loom", "battery"),
        _ => minded(at, &names[at], "hills", "liquid"),
    };
    for lines in [(0..16).map(one).collect::<Vec<_>>(), (0..16).map(three).collect()] {
        let plan = plan(&lines, &shelves).unwrap();
        assert_eq!(plan.consignments.len(), 2);
        assert_eq!(plan.consignments.iter().flat_map(|planned| &planned.terms.lines).count(), 16);
    }
}
