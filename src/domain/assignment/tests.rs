//! Examples of assignment: which plan is chosen among equals, what stands in the way, and what is said of large orders.

use chrono::NaiveDate;

use super::*;

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
}

fn line(sku: usize, quantity: u32) -> Line {
    Line { sku, quantity, unit_price: 1_000, unit_weight_g: 100, unit_volume_mm3: 1_000, may_split: true }
}

/// A source whose parcel costs 5.00 and 1.00 for every 100 g.
fn source(stock: &[u32], lines: usize) -> Source {
    let rates = Rates { duty: Rate::millionths(0), tax: Rate::millionths(0) };
    Source {
        stock: stock.to_vec(),
        ships: vec![true; lines],
        arrives: day(10),
        handling_per_parcel: 500,
        handling_per_unit: 0,
        packaging_g: 0,
        card: RateCard {
            first_weight_g: 0,
            first_price: 0,
            step_g: 100,
            step_price: 100,
            volumetric_divisor: 5_000,
            max_weight_g: 10_000,
            fuel_surcharge: Rate::millionths(0),
        },
        import: Import { duty_de_minimis: None, tax_de_minimis: None, clearance_fee: 0 },
        rates: vec![rates; lines],
    }
}

fn problem(lines: Vec<Line>, sources: Vec<Source>) -> Problem {
    Problem { lines, sources, split_penalty: 0, max_parcels: None, promise: None }
}

fn units(problem: &Problem) -> Plan {
    match assign(problem, Effort::Thorough) {
        Answer::Plan { units, exact: true } => units,
        other => panic!("{other:?}"),
    }
}

fn refused(problem: &Problem) -> Reason {
    match assign(problem, Effort::Thorough) {
        Answer::Infeasible { reason, exact: true } => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn half_a_minor_unit_is_rounded_away_from_zero() {
    let half = Rate::millionths(500_000);
    assert_eq!([0, 1, 2, 3].map(|amount| half.of(amount)), [0, 1, 1, 2]);
    assert_eq!(Rate::millionths(47_123).of(9_000_000_000_000_000), 424_107_000_000_000);
}

#[test]
fn a_threshold_counts_the_whole_parcel() {
    let mut taxed = source(&[9], 1);
    taxed.rates = vec![Rates { duty: Rate::millionths(120_000), tax: Rate::millionths(190_000) }];
    taxed.import = Import { duty_de_minimis: Some(2_000), tax_de_minimis: Some(1_000), clearance_fee: 600 };
    let problem = problem(vec![line(0, 3)], vec![taxed]);
    let charges = |count: u32| {
        let parcel = problem.parcel(0, &[count]).unwrap();
        (parcel.duty, parcel.tax, parcel.clearance)
    };
    assert_eq!(problem.parcel(0, &[0]), None);
    assert_eq!([charges(1), charges(2), charges(3)], [(0, 0, 0), (0, 380, 0), (360, 638, 600)]);
}

#[test]
fn fewer_parcels_then_earlier_then_the_first_in_the_list() {
    // Two sources that share the goods cost as much as one that sends all and handles every unit.
    let mut dear = source(&[2], 1);
    dear.handling_per_unit = 250;
    let order = problem(vec![line(0, 2)], vec![source(&[1], 1), source(&[1], 1), dear.clone()]);
    assert_eq!(units(&order), [[0], [0], [2]], "one parcel rather than two");

    dear.arrives = day(9);
    let order = problem(vec![line(0, 2)], vec![Source { arrives: day(10), ..dear.clone() }, dear]);
    assert_eq!(units(&order), [[0], [2]], "the earlier one");

    let small = source(&[2, 2], 2);
    let order = problem(vec![line(0, 2), line(1, 2)], vec![small.clone(), small]);
    assert_eq!(units(&order), [[2, 2], [0, 0]]);
    let half = problem(vec![line(0, 2), line(1, 2)], vec![source(&[2, 1], 2), source(&[2, 2], 2), source(&[0, 1], 2)]);
    assert_eq!(units(&half), [[0, 0], [2, 2], [0, 0]]);
    let mut light = source(&[9, 9], 2);
    light.card.max_weight_g = 300;
    let order = problem(vec![line(0, 2), line(1, 2)], vec![light.clone(), light]);
    assert_eq!(units(&order), [[2, 1], [0, 1]], "most of the first line from the first source");
}

#[test]
fn a_limit_on_parcels_may_make_a_plan_dearer() {
    let mut dear = source(&[2, 2], 2);
    dear.handling_per_unit = 900;
    let mut order = problem(vec![line(0, 2), line(1, 2)], vec![source(&[2, 0], 2), source(&[0, 2], 2), dear]);
    assert_eq!(units(&order), [[2, 0], [0, 2], [0, 0]]);
    order.max_parcels = Some(1);
    assert_eq!(units(&order), [[0, 0], [0, 0], [2, 2]]);
    order.sources.pop();
    assert_eq!(refused(&order), Reason::MaxParcels);
}

#[test]
fn lines_of_one_sku_draw_on_the_same_stock() {
    let whole = Line { may_split: false, ..line(0, 2) };
    let order = problem(vec![line(0, 2), whole], vec![source(&[3], 2), source(&[1], 2)]);
    assert_eq!(units(&order), [[1, 2], [1, 0]]);
    let short = problem(vec![line(0, 2), line(0, 3)], vec![source(&[3], 2), source(&[1], 2)]);
    assert_eq!(refused(&short), Reason::Stock);
}

#[test]
fn what_stands_in_the_way_is_said_in_its_order() {
    let mut order = problem(vec![line(0, 2)], vec![source(&[2], 1)]);
    order.promise = Some(day(9));
    assert_eq!(refused(&order), Reason::Promise);
    order.sources[0].ships = vec![false];
    assert_eq!(refused(&order), Reason::Restriction);
    order.sources[0].card.max_weight_g = 150;
    assert_eq!(refused(&order), Reason::Weight);
    order.sources[0].stock = vec![1];
    assert_eq!(refused(&order), Reason::Stock);
    let whole = Line { may_split: false, ..line(0, 2) };
    let order = problem(vec![whole], vec![source(&[1], 1), source(&[1], 1)]);
    assert_eq!(refused(&order), Reason::Restriction);
}

#[test]
fn amounts_that_do_not_fit_are_known_beforehand() {
    let mut order = problem(vec![line(0, 9_999)], vec![source(&[9_999], 1)]);
    assert!(order.fits());
    order.lines[0].unit_price = 99_999_999_999_999;
    assert!(!order.fits());
}

/// Twenty lines over eight sources, too many to be searched through.
fn large() -> Problem {
    let lines: Vec<Line> = (0..20).map(|sku| Line { may_split: sku % 3 != 0, ..line(sku, 4) }).collect();
    let sources = (0..8).map(|number| {
        let stock: Vec<u32> = (0..20).map(|sku| if (sku + number) % 4 == 0 { 0 } else { 4 }).collect();
        let mut source = source(&stock, 20);
        source.card.max_weight_g = 2_500;
        source.handling_per_unit = i64::from(number * 7 % 5);
        source
    });
    problem(lines, sources.collect())
}

#[test]
fn a_large_order_gets_a_plan_that_does_not_claim_to_be_the_cheapest() {
    let order = large();
    for effort in [Effort::First, Effort::Thorough] {
        let answer = assign(&order, effort);
        let Answer::Plan { units, exact: false } = answer else { panic!("{answer:?}") };
        for (line, wanted) in order.lines.iter().enumerate() {
            assert_eq!(units.iter().map(|row| row[line]).sum::<u32>(), wanted.quantity);
            assert!(wanted.may_split || units.iter().any(|row| row[line] == wanted.quantity));
        }
        for (number, row) in units.iter().enumerate() {
            assert!(row.iter().zip(&order.sources[number].stock).all(|(sent, held)| sent <= held));
            assert!(order.parcel(number, row).is_none_or(|parcel| parcel.chargeable_weight_g <= 2_500));
        }
    }
}

#[test]
fn the_same_large_order_has_the_same_answer() {
    let order = large();
    assert_eq!(assign(&order, Effort::First), assign(&order, Effort::First));
}

#[test]
fn a_large_order_is_refused_only_on_proof() {
    let mut order = large();
    order.max_parcels = Some(3);
    assert_eq!(refused(&order), Reason::MaxParcels, "8 kg do not go into three parcels");
    order.sources.truncate(3);
    assert_eq!(refused(&order), Reason::Weight);
    let mut order = large();
    order.promise = Some(day(9));
    assert_eq!(refused(&order), Reason::Promise);
}
