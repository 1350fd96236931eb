//! Why this plan, what else was possible, and why nothing is.

use std::cmp::Reverse;

use super::costs::{Costs, Piece};
use super::exact::Board;
use super::splits::sendable;
use super::{Alternative, Found, Outcome, Reason, Score, TOLD, Unroutable, Why};
use crate::domain::money::{Currency, Money};
use crate::domain::pricing::Pricer;

/// The best other ways to serve the whole order: everything by one road, and the best plan without one of the
/// places used. Those that cannot be come last, with the reason.
pub(super) fn alternatives<P: Pricer>(
    costs: &mut Costs<'_, P>,
    found: &Found,
    board: Option<&Board>,
) -> Vec<Alternative> {
    let pieces = costs.pieces();
    let mut seen: Vec<Vec<usize>> = vec![roads_of(found)];
    let mut possible: Vec<(Score, Vec<usize>)> = Vec::new();
    let mut impossible: Vec<Alternative> = Vec::new();
    for road in 0..costs.roads.len() {
        if seen.contains(&vec![road]) {
            continue;
        }
        match all_by(costs, road, &pieces) {
            Ok(score) => {
                possible.push((score, vec![road]));
                seen.push(vec![road]);
            }
            Err((index, why)) => impossible.push(told(costs, &[road], Outcome::Impossible { index, why })),
        }
    }
    if let Some(board) = board.filter(|_| pieces.len() > 1) {
        let mut used: Vec<usize> =
            roads_of(found).iter().filter_map(|road| Some(costs.roads.get(*road)?.shelf)).collect();
        used.dedup();
        for other in used.into_iter().filter_map(|shelf| board.cheapest(Some(shelf))) {
            let roads = roads_of(&other);
            if !seen.contains(&roads) {
                possible.push((other.score, roads.clone()));
                seen.push(roads);
            }
        }
    }
    possible.sort();
    // Who wants it soon is told how soon it could be, however many are cheaper.
    let soonest = possible.iter().enumerate().min_by_key(|(_, (score, _))| score.last).map(|(at, _)| at);
    if let Some(soonest) = soonest.filter(|at| *at >= TOLD) {
        possible.swap(soonest, TOLD - 1);
    }
    let currency = costs.frame.currency;
    let mut alternatives: Vec<Alternative> = possible
        .into_iter()
        .map(|(score, roads)| {
            let total = Money::new(score.total, currency);
            let on = roads.iter().filter_map(|road| costs.roads.get(*road)).filter(|on| on.lane.departs.is_some());
            let collected = on.map(|on| on.journey.handed_over).max();
            let outcome = Outcome::Possible { total, arrives: score.last, parcels: score.parcels, collected };
            told(costs, &roads, outcome)
        })
        .collect();
    alternatives.extend(impossible);
    alternatives.truncate(TOLD);
    alternatives
}

fn roads_of(found: &Found) -> Vec<usize> {
    let mut roads: Vec<usize> = found.assigned.iter().map(|(_, road)| *road).collect();
    roads.sort_unstable();
    roads.dedup();
    roads
}

/// What everything costs by one road, or the first line it fails on.
fn all_by<P: Pricer>(costs: &mut Costs<'_, P>, road: usize, pieces: &[Piece]) -> Result<Score, (usize, Why)> {
    let number = |costs: &Costs<'_, P>, piece: &Piece| costs.line(piece.line).map_or(0, |line| line.index);
    for piece in pieces {
        if let Some(why) = costs.bars(road, *piece) {
            return Err((number(costs, piece), why));
        }
    }
    let first = pieces.first().map_or(0, |piece| number(costs, piece));
    if !costs.roads.get(road).is_some_and(|on| costs.holds(on.shelf, pieces)) {
        return Err((first, Why::NoStock));
    }
    costs.cost(road, pieces).map_err(|why| (first, why))
}

fn told<P: Pricer>(costs: &Costs<'_, P>, roads: &[usize], outcome: Outcome) -> Alternative {
    let on = || roads.iter().filter_map(|road| costs.roads.get(*road));
    let mut places: Vec<_> = on().map(|road| road.place.id.clone()).collect();
    places.dedup();
    Alternative { places, lanes: on().map(|road| road.lane.id.clone()).collect(), outcome }
}

/// What set the plan apart from the next best.
pub(super) fn chosen_because(found: &Found, alternatives: &[Alternative], currency: Currency) -> Reason {
    let Some(Outcome::Possible { total, arrives, parcels, .. }) = alternatives.first().map(|other| other.outcome)
    else {
        return Reason::OnlyRoad;
    };
    let score = found.score;
    if total.minor() > score.total {
        Reason::Cheapest { saves: Money::new(total.minor() - score.total, currency) }
    } else if parcels > score.parcels {
        Reason::FewerParcels
    } else if arrives > score.last {
        Reason::Sooner
    } else {
        Reason::ListedFirst
    }
}

/// Why no plan was found: the first line that no road takes, else that too few lie there, else what kept goods
/// that could travel alone from travelling together.
pub(super) fn refusal<P: Pricer>(costs: &mut Costs<'_, P>) -> Unroutable {
    let pieces = costs.pieces();
    let mut no_stock = None;
    for piece in &pieces {
        let Some(line) = costs.line(piece.line) else { continue };
        let units = sendable(costs, piece.line);
        let left: u32 = units.iter().fold(0, |sum, units| sum.saturating_add(*units));
        let same = |other: &&super::Wanted| other.variant == line.variant;
        let asked: u64 = costs.ask.lines.iter().filter(same).map(|other| u64::from(other.quantity)).sum();
        if left == 0 {
            return barred(costs, piece);
        }
        if u64::from(left) < asked && no_stock.is_none() {
            no_stock = Some(Unroutable::NoStock { index: line.index, left });
        }
    }
    let heaviest = |piece: &&Piece| {
        let grams = costs.line(piece.line).and_then(|line| line.weight_g).unwrap_or(0);
        (u64::from(grams) * u64::from(piece.quantity), Reverse(piece.line))
    };
    let heaviest = pieces.iter().max_by_key(heaviest).and_then(|piece| costs.line(piece.line));
    let reason = costs.together.unwrap_or(Why::TooHeavy);
    no_stock.unwrap_or(Unroutable::CannotShip { index: heaviest.map_or(0, |line| line.index), reason })
}

/// Why not one unit of a line can be sent.
fn barred<P: Pricer>(costs: &mut Costs<'_, P>, piece: &Piece) -> Unroutable {
    let index = costs.line(piece.line).map_or(0, |line| line.index);
    let one = Piece { quantity: 1, ..*piece };
    let whys: Vec<(usize, Why)> =
        (0..costs.roads.len()).filter_map(|road| Some((road, costs.bars(road, one)?))).collect();
    let lies = |road: usize| costs.roads.get(road).is_some_and(|on| costs.left(on.shelf, piece.line) > 0);
    let late = |(road, why): &(usize, Why)| (*why == Why::Late && lies(*road)).then(|| costs.last(*road));
    if let Some(earliest) = whys.iter().filter_map(late).min() {
        return Unroutable::TooLate { index, earliest };
    }
    // Of the roads that have the goods, what stands against the nearest; where none has them, there are none.
    let nearest = whys.iter().filter(|(road, _)| lies(*road)).map(|(_, why)| *why).max();
    match nearest {
        Some(Why::NoStock) => Unroutable::NoStock { index, left: 0 },
        Some(reason) => Unroutable::CannotShip { index, reason },
        None if whys.is_empty() => Unroutable::CannotShip { index, reason: Why::NoLane },
        None => Unroutable::NoStock { index, left: 0 },
    }
}
