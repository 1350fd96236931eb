//! When no place holds a line whole: which lines have to be split, and the search with their units apart.

use super::Found;
use super::costs::{Costs, Piece};
use super::exact::{self, Answer, Board};
use super::greedy;
use crate::domain::pricing::Pricer;

/// Which lines have their units set apart.
#[derive(Clone, Copy)]
enum Apart {
    None,
    Short,
    Shared,
    All,
}

/// The cheapest plan: every line whole if that can be, else with as few lines split as stock forces.
pub(super) fn search<P: Pricer>(costs: &mut Costs<'_, P>) -> Option<(Found, Option<Board>)> {
    let mut tried: Vec<Vec<bool>> = Vec::new();
    // Units are set apart only when the step before found nothing, and only of lines that need it.
    for apart in [Apart::None, Apart::Short, Apart::Shared, Apart::All] {
        let split = match apart {
            Apart::None => vec![false; costs.ask.lines.len()],
            Apart::Short => short(costs),
            Apart::Shared => shared(costs),
            // A place may hold a line and no lane there take all of it, alone or beside the others: another place more must
            // not keep goods from being sent.
            Apart::All => vec![true; costs.ask.lines.len()],
        };
        if tried.contains(&split) {
            continue;
        }
        match exact::search(costs, &split) {
            Answer::Best(best) => {
                let (found, board) = *best;
                return Some((found, Some(board)));
            }
            Answer::None => tried.push(split),
            Answer::TooMany => return greedy::search(costs).map(|found| (found, None)),
        }
    }
    None
}

/// Units of a line that could leave each shelf.
pub(super) fn sendable<P: Pricer>(costs: &mut Costs<'_, P>, line: usize) -> Vec<u32> {
    let mut units = vec![0; costs.ask.shelves.len()];
    for road in 0..costs.roads.len() {
        if costs.bars(road, Piece { line, quantity: 1 }).is_none()
            && let Some(shelf) = costs.roads.get(road).map(|road| road.shelf)
            && let Some(units) = units.get_mut(shelf)
        {
            *units = costs.left(shelf, line);
        }
    }
    units
}

/// Lines of which no shelf has enough, though all together have.
fn short<P: Pricer>(costs: &mut Costs<'_, P>) -> Vec<bool> {
    let mut short = Vec::with_capacity(costs.ask.lines.len());
    for (line, wanted) in costs.ask.lines.iter().enumerate() {
        let units = sendable(costs, line);
        let all: u64 = units.iter().map(|units| u64::from(*units)).sum();
        short.push(all >= u64::from(wanted.quantity) && units.iter().all(|units| *units < wanted.quantity));
    }
    short
}

/// The short lines and those that share their variant with another line.
fn shared<P: Pricer>(costs: &mut Costs<'_, P>) -> Vec<bool> {
    let lines = costs.ask.lines;
    let twice = |at: usize| {
        let same = |other: &&super::Wanted| lines.get(at).is_some_and(|line| line.variant == other.variant);
        lines.iter().filter(same).count() > 1
    };
    short(costs).into_iter().enumerate().map(|(at, short)| short || twice(at)).collect()
}
