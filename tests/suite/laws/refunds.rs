//! Laws of refunds: a refund never exceeds what was paid, and everything back is everything paid, in whatever portions
//! and order; a return makes no move that is not drawn.

use entrepot::domain::ids::{BrandId, ConsignmentId, OrderLineId};
use entrepot::domain::money::{Currency, Money};
use entrepot::domain::refunds::{Carriage, Former, Paid, PaidConsignment, PaidLine, RefundPlan};
use entrepot::domain::returns::{Decision, Move, Parcel, Reason, Repaid, ReturnLine, Standing};
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn id<I: From<uuid::Uuid>>(number: usize) -> I {
    I::from(uuid::Uuid::from_u128(u128::try_from(number).unwrap()))
}

/// Amounts of one line: units, goods, duty, flat duty, tax, and which of two tariff lines.
type Line = (u32, i64, i64, i64, i64, bool);

fn some_line() -> impl Strategy<Value = Line> {
    (1..6_u32, 0..100_000_i64, 0..9_000_i64, 0..1_000_i64, 0..20_000_i64, any::<bool>())
}

/// Shipping, duty, tax and fees of a consignment's carriage.
type Carried = (i64, i64, i64, i64);

fn order(consignments: Vec<(Vec<Line>, Carried)>) -> Paid {
    let mut number = 0;
    let consignments = consignments
        .into_iter()
        .enumerate()
        .map(|(at, (lines, (shipping, duty, tax, fees)))| PaidConsignment {
            id: id::<ConsignmentId>(1000 + at),
            carriage: Carriage { shipping: eur(shipping), duty: eur(duty), tax: eur(tax), fees: eur(fees) },
            lines: lines
                .into_iter()
                .map(|(quantity, goods, duty, flat, tax, porcelain)| {
                    number += 1;
                    PaidLine {
                        line: id::<OrderLineId>(number),
                        brand: id::<BrandId>(7),
                        hs6: if porcelain { "691110" } else { "090210" }.parse().unwrap(),
                        quantity,
                        goods: eur(goods),
                        duty: eur(duty),
                        flat_duty: eur(flat),
                        tax: eur(tax),
                    }
                })
                .collect(),
        })
        .collect();
    Paid { currency: Currency::EUR, consignments }
}

fn some_order() -> impl Strategy<Value = Paid> {
    let carriage = (0..5_000_i64, 0..500_i64, 0..1_000_i64, 0..700_i64);
    prop::collection::vec((prop::collection::vec(some_line(), 1..4), carriage), 1..3).prop_map(order)
}

/// How much of each line comes back at each turn, and why; whatever is left comes back at the end.
fn some_turns() -> impl Strategy<Value = Vec<(Reason, Vec<u32>)>> {
    prop::collection::vec((prop::sample::select(Reason::ALL), prop::collection::vec(0..4_u32, 6)), 0..7)
}

fn wanted(paid: &Paid, former: &[Former], take: impl Fn(usize, u32) -> u32) -> Vec<ReturnLine> {
    paid.lines()
        .enumerate()
        .map(|(at, line)| ReturnLine { line: line.line.clone(), quantity: take(at, paid.left(former, &line.line)) })
        .filter(|line| line.quantity > 0)
        .collect()
}

fn minor(plans: &[RefundPlan]) -> i64 {
    plans.iter().map(|plan| plan.total().unwrap().minor()).sum()
}

proptest! {
    #[test]
    fn all_the_returns_of_an_order_come_to_what_was_paid_and_never_to_more(paid in some_order(), turns in some_turns()) {
        let whole = paid.total().unwrap().minor();
        let (mut former, mut plans): (Vec<Former>, Vec<RefundPlan>) = (Vec::new(), Vec::new());
        let last = (Reason::ChangedMind, vec![u32::MAX; 6]);
        for (reason, sizes) in turns.into_iter().chain([last]) {
            let lines = wanted(&paid, &former, |at, left| left.min(sizes[at.min(5)]));
            if lines.is_empty() {
                continue;
            }
            let plan = paid.plan(&former, reason, &lines).unwrap();
            prop_assert!(plan.total().unwrap().minor() >= 0);
            for line in &plan.lines {
                prop_assert!(line.goods.minor() >= 0 && line.duty.minor() >= 0 && line.tax.minor() >= 0);
            }
            former.push(Former { reason, lines });
            plans.push(plan);
            prop_assert!(minor(&plans) <= whole);
        }
        prop_assert_eq!(minor(&plans), whole);
        let goods: i64 = plans.iter().flat_map(|plan| &plan.lines).map(|line| line.goods.minor()).sum();
        prop_assert_eq!(goods, paid.lines().map(|line| line.goods.minor()).sum::<i64>());
        prop_assert!(plans.iter().all(|plan| plan.carriage.len() <= paid.consignments.len()));
    }

    #[test]
    fn more_than_is_left_is_refused_and_changes_nothing(paid in some_order(), reason in prop::sample::select(Reason::ALL)) {
        let line = paid.lines().next().unwrap();
        let all = Former { reason, lines: vec![ReturnLine { line: line.line.clone(), quantity: line.quantity }] };
        let again = vec![ReturnLine { line: line.line.clone(), quantity: 1 }];
        prop_assert!(paid.plan(&[all], reason, &again).is_err());
    }

    #[test]
    fn a_change_of_mind_about_a_part_leaves_the_shipping_paid(paid in some_order()) {
        let first = &paid.consignments[0];
        prop_assume!(first.lines.len() > 1);
        let part = vec![ReturnLine { line: first.lines[0].line.clone(), quantity: 1 }];
        let mind = paid.plan(&[], Reason::ChangedMind, &part).unwrap();
        let fault = paid.plan(&[], Reason::Faulty, &part).unwrap();
        prop_assert!(mind.carriage.is_empty());
        let difference = fault.total().unwrap().minor() - mind.total().unwrap().minor();
        prop_assert_eq!(difference, first.carriage.total().unwrap().minor());
    }
}

/// The moves as they are drawn: decision, parcel and refund before and after. Everything else is refused.
#[test]
fn a_return_makes_no_move_that_is_not_drawn() {
    let mut made = Vec::new();
    for &decision in Decision::ALL {
        for &parcel in Parcel::ALL {
            for &refund in Repaid::ALL {
                let from = Standing { decision, parcel, refund };
                for step in Move::ALL {
                    if let Ok(to) = from.after(step) {
                        let axes = |one: Standing| [one.decision.as_str(), one.parcel.as_str(), one.refund.as_str()];
                        let changed = axes(from).iter().zip(axes(to)).filter(|(was, is)| **was != *is).count();
                        assert_eq!(changed, 1, "{step:?} moves on one axis");
                        made.push(format!("{step:?}: {} → {}", axes(from).join(" "), axes(to).join(" ")));
                    }
                }
            }
        }
    }
    let drawn = [
        "Approve: requested awaited none → approved awaited none",
        "Reject: requested awaited none → rejected awaited none",
        "Receive: approved awaited none → approved received none",
        "Lose: approved awaited none → approved lost none",
        "Refund: approved received none → approved received underway",
        "Settle: approved received underway → approved received refunded",
        "Bounce: approved received underway → approved received none",
        "Refund: approved lost none → approved lost underway",
        "Settle: approved lost underway → approved lost refunded",
        "Bounce: approved lost underway → approved lost none",
        "Refund: approved unneeded none → approved unneeded underway",
        "Settle: approved unneeded underway → approved unneeded refunded",
        "Bounce: approved unneeded underway → approved unneeded none",
    ];
    assert_eq!(made, drawn);
}

/// The money can leave once only: no way leads from one refund to a second.
#[test]
fn no_way_leads_to_a_second_refund() {
    let mut reached = vec![Standing::ASKED];
    let mut at = 0;
    while at < reached.len() {
        for step in Move::ALL {
            if let Ok(to) = reached[at].after(step)
                && !reached.contains(&to)
            {
                reached.push(to);
            }
        }
        at += 1;
    }
    let refunded: Vec<Standing> = reached.into_iter().filter(|one| one.refund == Repaid::Refunded).collect();
    assert!(!refunded.is_empty());
    for one in refunded {
        assert!(one.decision == Decision::Approved && one.parcel != Parcel::Awaited);
        assert!(Move::ALL.into_iter().all(|step| !one.may(step)), "{one:?} is the end");
    }
}
