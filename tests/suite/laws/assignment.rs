//! Laws of assignment: what the search finds is what trying everything finds, ties included; every unit is sent once and
//! none that is not there; another source never makes an order dearer; the same order has the same answer.

use chrono::{Days, NaiveDate};
use entrepot::domain::assignment::{
    Answer, Effort, Import, Line, Plan, Problem, Rate, RateCard, Rates, Reason, Source, assign,
};
use proptest::prelude::*;
use proptest::sample::select;

/// Prices in few steps, so that plans are often equal.
fn amount(steps: i64) -> impl Strategy<Value = i64> {
    (0..=steps).prop_map(|step| step * 50)
}

fn rate() -> impl Strategy<Value = Rate> {
    select(&[0, 47_123, 120_000, 190_000, 500_000][..]).prop_map(Rate::millionths)
}

fn line() -> impl Strategy<Value = Line> {
    let size = (select(&[90_i64, 350, 900][..]), select(&[20_000_i128, 900_000][..]));
    (0..3_usize, 1..4_u32, amount(40), size, any::<bool>()).prop_map(
        |(sku, quantity, unit_price, (unit_weight_g, unit_volume_mm3), may_split)| Line {
            sku,
            quantity,
            unit_price,
            unit_weight_g,
            unit_volume_mm3,
            may_split,
        },
    )
}

fn source(lines: usize) -> impl Strategy<Value = Source> {
    let card = (amount(6), amount(2), select(&[800_i64, 2_000, 9_000][..]), rate());
    let card = card.prop_map(|(first_price, step_price, max_weight_g, fuel_surcharge)| RateCard {
        first_weight_g: 300,
        first_price,
        step_g: 250,
        step_price,
        volumetric_divisor: 6_000,
        max_weight_g,
        fuel_surcharge,
    });
    let import = (proptest::option::of(amount(60)), proptest::option::of(amount(60)), amount(6)).prop_map(
        |(duty_de_minimis, tax_de_minimis, clearance_fee)| Import { duty_de_minimis, tax_de_minimis, clearance_fee },
    );
    let stock = proptest::collection::vec(0..6_u32, 3);
    let ships = proptest::collection::vec(proptest::bool::weighted(0.9), lines);
    let rates = proptest::collection::vec((rate(), rate()).prop_map(|(duty, tax)| Rates { duty, tax }), lines);
    (stock, ships, 0..4_u64, amount(3), amount(1), card, import, rates).prop_map(
        |(stock, ships, days, handling_per_parcel, handling_per_unit, card, import, rates)| Source {
            stock,
            ships,
            arrives: day(days),
            handling_per_parcel,
            handling_per_unit,
            packaging_g: 40,
            card,
            import,
            rates,
        },
    )
}

fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 2).unwrap() + Days::new(after)
}

fn problem() -> impl Strategy<Value = Problem> {
    let sizes = (1..4_usize, 1..4_usize);
    let parts = sizes.prop_flat_map(|(lines, sources)| {
        let promise = proptest::option::of((1..4_u64).prop_map(day));
        let lists = (proptest::collection::vec(line(), lines), proptest::collection::vec(source(lines), sources));
        (lists, amount(3), proptest::option::of(1..4_usize), promise)
    });
    parts.prop_map(|((lines, sources), split_penalty, max_parcels, promise)| Problem {
        lines,
        sources,
        split_penalty,
        max_parcels,
        promise,
    })
}

/// Which rules a plan has to keep; dropped one after the other when there is no plan.
#[derive(Clone, Copy)]
struct Kept {
    promise: bool,
    parcels: bool,
    restriction: bool,
    weight: bool,
}

/// Total, parcels, last arrival; then what the earlier sources do not send, line by line.
type Rank = (i64, usize, NaiveDate, Vec<Vec<std::cmp::Reverse<u32>>>);

/// What a plan is worth, or `None` where it breaks a rule.
fn judge(problem: &Problem, plan: &Plan, kept: Kept) -> Option<Rank> {
    let (mut total, mut parcels, mut last) = (0, 0, NaiveDate::MIN);
    for (at, (source, sent)) in problem.sources.iter().zip(plan).enumerate() {
        for (sku, held) in source.stock.iter().enumerate() {
            let drawn: u32 = problem.lines.iter().zip(sent).filter(|(line, _)| line.sku == sku).map(|(_, n)| n).sum();
            if drawn > *held {
                return None;
            }
        }
        let Some(parcel) = problem.parcel(at, sent) else { continue };
        let parts = parcel.shipping + parcel.handling + parcel.clearance + parcel.duty + parcel.tax;
        assert_eq!(parcel.total, parts, "what is printed adds up");
        let barred = |(line, sent): (usize, &u32)| {
            *sent > 0
                && (!source.ships[line] || (!problem.lines[line].may_split && *sent < problem.lines[line].quantity))
        };
        let late = problem.promise.is_some_and(|promise| source.arrives > promise);
        if (kept.restriction && sent.iter().enumerate().any(barred))
            || (kept.weight && parcel.chargeable_weight_g > source.card.max_weight_g)
            || (kept.promise && late)
        {
            return None;
        }
        total += parcel.total + if parcels > 0 { problem.split_penalty } else { 0 };
        parcels += 1;
        last = last.max(source.arrives);
    }
    if kept.parcels && problem.max_parcels.is_some_and(|most| parcels > most) {
        return None;
    }
    let of_line = |line: usize| plan.iter().map(|row| std::cmp::Reverse(row[line])).collect();
    Some((total, parcels, last, (0..problem.lines.len()).map(of_line).collect()))
}

/// All ways to divide units over sources.
fn divisions(units: u32, sources: usize) -> Vec<Vec<u32>> {
    if sources == 1 {
        return vec![vec![units]];
    }
    let one =
        |first: u32| divisions(units - first, sources - 1).into_iter().map(move |rest| [vec![first], rest].concat());
    (0..=units).flat_map(one).collect()
}

/// The best of all plans.
fn best_of_all(problem: &Problem, kept: Kept) -> Option<(Rank, Plan)> {
    let mut plans: Vec<Plan> = vec![vec![Vec::new(); problem.sources.len()]];
    for line in &problem.lines {
        let ways = divisions(line.quantity, problem.sources.len());
        let longer = |plan: &Plan| -> Vec<Plan> {
            let joined =
                |way: &Vec<u32>| plan.iter().zip(way).map(|(row, n)| [row.clone(), vec![*n]].concat()).collect();
            ways.iter().map(joined).collect()
        };
        plans = plans.iter().flat_map(longer).collect();
    }
    plans.into_iter().filter_map(|plan| Some((judge(problem, &plan, kept)?, plan))).min()
}

const ALL: Kept = Kept { promise: true, parcels: true, restriction: true, weight: true };

/// What trying everything says.
fn tried(problem: &Problem) -> Answer {
    if let Some((_, units)) = best_of_all(problem, ALL) {
        return Answer::Plan { units, exact: true };
    }
    let steps = [
        (Reason::Promise, Kept { promise: false, ..ALL }),
        (Reason::MaxParcels, Kept { promise: false, parcels: false, ..ALL }),
        (Reason::Restriction, Kept { weight: true, promise: false, parcels: false, restriction: false }),
        (Reason::Weight, Kept { promise: false, parcels: false, restriction: false, weight: false }),
    ];
    let reason = steps.into_iter().find(|(_, kept)| best_of_all(problem, *kept).is_some());
    Answer::Infeasible { reason: reason.map_or(Reason::Stock, |(reason, _)| reason), exact: true }
}

fn total(problem: &Problem, answer: &Answer) -> Option<i64> {
    match answer {
        Answer::Plan { units, .. } => judge(problem, units, ALL).map(|(total, ..)| total),
        Answer::Infeasible { .. } => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_search_finds_what_trying_everything_finds(problem in problem()) {
        prop_assert_eq!(assign(&problem, Effort::Thorough), tried(&problem));
    }

    #[test]
    fn another_source_never_makes_an_order_dearer(problem in problem()) {
        let fewer = Problem { sources: problem.sources.split_last().unwrap().1.to_vec(), ..problem.clone() };
        let (before, after) = (assign(&fewer, Effort::Thorough), assign(&problem, Effort::Thorough));
        if let Some(before) = total(&fewer, &before) {
            prop_assert!(total(&problem, &after).is_some_and(|after| after <= before));
        }
    }

    #[test]
    fn the_same_order_has_the_same_answer(problem in problem()) {
        prop_assert_eq!(assign(&problem, Effort::Thorough), assign(&problem.clone(), Effort::Thorough));
    }
}
