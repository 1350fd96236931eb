//! A good plan where the exact search would take too long: line by line to the place where it adds least, then one
//! round of moves, compared with sending everything from one place. Never proved to be the cheapest.

use super::costs::{Costs, Piece};
use super::{Assigned, Found, Score};
use crate::domain::pricing::Pricer;

/// What leaves each shelf.
type Shelved = Vec<Vec<Piece>>;

/// A plan, if this way finds one.
pub(super) fn search<P: Pricer>(costs: &mut Costs<'_, P>) -> Option<Found> {
    let pieces = costs.pieces();
    let shelves = costs.ask.shelves.len();
    let mut best: Option<(Score, Shelved)> = None;
    let mut keep = |candidate: Option<(Score, Shelved)>| {
        if let Some((score, shelved)) = candidate
            && best.as_ref().is_none_or(|(best, _)| score < *best)
        {
            best = Some((score, shelved));
        }
    };
    for shelf in 0..shelves {
        let one: Shelved = (0..shelves).map(|at| if at == shelf { pieces.clone() } else { Vec::new() }).collect();
        keep(score(costs, &one).map(|score| (score, one)));
    }
    for last_first in [false, true] {
        let Some(shelved) = line_by_line(costs, &pieces, last_first) else { continue };
        let shelved = moved(costs, shelved);
        keep(score(costs, &shelved).map(|score| (score, shelved)));
    }
    let (score, shelved) = best?;
    let mut assigned = Assigned::new();
    for (shelf, pieces) in shelved.iter().enumerate() {
        assigned.extend(from_shelf(costs, shelf, pieces)?.1);
    }
    assigned.sort_unstable();
    Some(Found { assigned, score, exact: false })
}

fn join(one: Score, other: Score) -> Score {
    Score {
        total: one.total.saturating_add(other.total),
        parcels: one.parcels + other.parcels,
        last: one.last.max(other.last),
    }
}

fn score<P: Pricer>(costs: &mut Costs<'_, P>, shelved: &Shelved) -> Option<Score> {
    let mut sum = Score::NOTHING;
    for (shelf, pieces) in shelved.iter().enumerate() {
        sum = join(sum, from_shelf(costs, shelf, pieces)?.0);
    }
    Some(sum)
}

/// What these pieces cost from one shelf: each sender's on a lane of their own, or several senders' together where some
/// lane takes them so: all of them, or those whom no other lane takes.
fn from_shelf<P: Pricer>(costs: &mut Costs<'_, P>, shelf: usize, pieces: &[Piece]) -> Option<(Score, Assigned)> {
    if !costs.holds(shelf, pieces) {
        return None;
    }
    let of = |by_brand: bool| -> Vec<usize> {
        let is = |at: &usize| costs.roads.get(*at).is_some_and(|on| on.shelf == shelf && on.by_brand == by_brand);
        (0..costs.roads.len()).filter(is).collect()
    };
    let (alone, together) = (of(true), of(false));
    if alone.is_empty() || together.is_empty() {
        let roads = if alone.is_empty() { together } else { alone };
        return by_senders(costs, &roads, pieces);
    }
    let mut best = by_senders(costs, &alone, pieces);
    let mut only: Vec<Piece> = senders(costs, &alone, pieces)
        .into_iter()
        .filter(|group| !alone.iter().any(|road| costs.cost(*road, group).is_ok()))
        .flatten()
        .collect();
    only.sort_unstable();
    let rest: Vec<Piece> = pieces.iter().filter(|piece| !only.contains(piece)).copied().collect();
    for &road in &together {
        for (here, others) in [(pieces, &[][..]), (&only, &rest)] {
            let Ok(score) = costs.cost(road, here) else { continue };
            let Some((apart, mut assigned)) = by_senders(costs, &alone, others) else { continue };
            assigned.extend(here.iter().map(|piece| (*piece, road)));
            let found = (join(score, apart), assigned);
            if best.as_ref().is_none_or(|best| found.0 < best.0) {
                best = Some(found);
            }
        }
    }
    if best.is_none() {
        // Nobody's goods fit as a whole: line by line over all lanes.
        let all: Vec<usize> = alone.iter().chain(&together).copied().collect();
        best = by_lanes(costs, &all, pieces);
    }
    best
}

/// The pieces, sender by sender, as these roads take them.
fn senders<P: Pricer>(costs: &Costs<'_, P>, roads: &[usize], pieces: &[Piece]) -> Vec<Vec<Piece>> {
    let groups = roads.first().map(|road| costs.groups(*road, pieces)).unwrap_or_default();
    let group = |units: Vec<(usize, u32)>| units.into_iter().map(|(line, quantity)| Piece { line, quantity }).collect();
    groups.into_iter().map(group).collect()
}

/// Each sender's on the best single lane, or lane by lane where none takes all.
fn by_senders<P: Pricer>(costs: &mut Costs<'_, P>, roads: &[usize], pieces: &[Piece]) -> Option<(Score, Assigned)> {
    let (mut sum, mut assigned) = (Score::NOTHING, Assigned::new());
    for group in senders(costs, roads, pieces) {
        let best = roads.iter().filter_map(|road| Some((costs.cost(*road, &group).ok()?, *road))).min();
        let (score, by) = match best {
            Some((score, road)) => (score, group.iter().map(|piece| (*piece, road)).collect()),
            None => by_lanes(costs, roads, &group)?,
        };
        sum = join(sum, score);
        assigned.extend(by);
    }
    (pieces.is_empty() || !roads.is_empty()).then_some((sum, assigned))
}

fn by_lanes<P: Pricer>(costs: &mut Costs<'_, P>, roads: &[usize], group: &[Piece]) -> Option<(Score, Assigned)> {
    let mut loads: Vec<(usize, Vec<Piece>, Score)> =
        roads.iter().map(|road| (*road, Vec::new(), Score::NOTHING)).collect();
    for piece in group {
        let mut best: Option<(i64, usize, Score)> = None;
        for (at, (road, load, before)) in loads.iter().enumerate() {
            let more: Vec<Piece> = load.iter().chain([piece]).copied().collect();
            let Ok(after) = costs.cost(*road, &more) else { continue };
            let added = after.total.saturating_sub(before.total);
            if best.is_none_or(|(least, ..)| added < least) {
                best = Some((added, at, after));
            }
        }
        let (_, at, after) = best?;
        let (_, load, score) = loads.get_mut(at)?;
        load.push(*piece);
        *score = after;
    }
    let sum = loads.iter().map(|(.., score)| *score).fold(Score::NOTHING, join);
    let assigned = loads.iter().flat_map(|(road, load, _)| load.iter().map(|piece| (*piece, *road))).collect();
    Some((sum, assigned))
}

/// The shelf where a piece adds least.
fn cheapest_shelf<P: Pricer>(costs: &mut Costs<'_, P>, shelved: &Shelved, piece: Piece) -> Option<usize> {
    let mut best: Option<(i64, usize)> = None;
    for (shelf, load) in shelved.iter().enumerate() {
        let more: Vec<Piece> = load.iter().copied().chain([piece]).collect();
        let (Some((after, _)), Some((before, _))) = (from_shelf(costs, shelf, &more), from_shelf(costs, shelf, load))
        else {
            continue;
        };
        let added = after.total.saturating_sub(before.total);
        if best.is_none_or(|(least, _)| added < least) {
            best = Some((added, shelf));
        }
    }
    best.map(|(_, shelf)| shelf)
}

/// `last_first` decides which of two equally full shelves a split line draws on first: one order may end over weight
/// where the other does not.
fn line_by_line<P: Pricer>(costs: &mut Costs<'_, P>, pieces: &[Piece], last_first: bool) -> Option<Shelved> {
    let mut shelved: Shelved = costs.ask.shelves.iter().map(|_| Vec::new()).collect();
    for piece in pieces {
        if let Some(shelf) = cheapest_shelf(costs, &shelved, *piece) {
            shelved.get_mut(shelf)?.push(*piece);
            continue;
        }
        // No shelf takes it whole: the fullest shelf first, so that few parcels come of it.
        let mut by_stock: Vec<(u32, usize)> =
            shelved.iter().enumerate().map(|(at, load)| (costs.free(at, load, piece.line), at)).collect();
        if last_first {
            by_stock.reverse();
        }
        by_stock.sort_by_key(|(free, _)| std::cmp::Reverse(*free));
        let mut rest = piece.quantity;
        for (free, shelf) in by_stock {
            let most = Piece { quantity: free.min(rest), ..*piece };
            let some = sendable_part(costs, shelf, shelved.get(shelf)?, most);
            if some.quantity > 0 {
                shelved.get_mut(shelf)?.push(some);
                rest -= some.quantity;
            }
        }
        if rest > 0 {
            return None;
        }
    }
    Some(shelved)
}

/// A part of a piece that a shelf can send with what it sends already. Halving finds one; that is enough here.
fn sendable_part<P: Pricer>(costs: &mut Costs<'_, P>, shelf: usize, load: &[Piece], most: Piece) -> Piece {
    let mut part = most;
    while part.quantity > 0 {
        let more: Vec<Piece> = load.iter().copied().chain([part]).collect();
        if from_shelf(costs, shelf, &more).is_some() {
            break;
        }
        part.quantity /= 2;
    }
    part
}

/// One round of moves of single pieces to other shelves, kept where the sum falls.
fn moved<P: Pricer>(costs: &mut Costs<'_, P>, mut shelved: Shelved) -> Shelved {
    let Some(mut best) = score(costs, &shelved) else { return shelved };
    for from in 0..shelved.len() {
        for piece in shelved.get(from).cloned().unwrap_or_default() {
            for to in (0..shelved.len()).filter(|to| *to != from) {
                let mut trial = shelved.clone();
                let already = trial.get(to).is_some_and(|load| load.iter().any(|other| other.line == piece.line));
                if let (Some(source), false) = (trial.get_mut(from), already) {
                    source.retain(|other| *other != piece);
                }
                if let (Some(target), false) = (trial.get_mut(to), already) {
                    target.push(piece);
                    target.sort_unstable();
                }
                if let (Some(score), false) = (score(costs, &trial), already)
                    && score < best
                {
                    (best, shelved) = (score, trial);
                    break;
                }
            }
        }
    }
    shelved
}
