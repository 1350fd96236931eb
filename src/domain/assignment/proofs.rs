//! That there is no plan, where it follows from the figures.
//!
//! If everything could be sent, then so it could with lines divided into any parts and one measure looked at alone:
//! units, grams or volume. That is a flow from lines through stock to sources, and the largest flow is soon found. Where
//! even that falls short, for every set of as many sources as there may be parcels, nothing can be sent as it should.

use std::collections::VecDeque;

use super::bounds::Bounds;
use super::values::Problem;

/// Edges looked at before the proof is given up.
const LOOKS: usize = 12_000_000;
/// Sets of sources looked at at most.
const SETS: usize = 5_000;

/// What flows.
#[derive(Clone, Copy)]
enum Measure {
    Units,
    Grams,
    Volume,
}

/// Whether no plan can exist. `false` says nothing.
pub(super) fn impossible(problem: &Problem, bounds: &Bounds) -> bool {
    let sources: Vec<usize> = (0..problem.sources.len()).filter(|source| bounds.can_send(*source)).collect();
    let most = problem.max_parcels.unwrap_or(usize::MAX);
    let mut looks = LOOKS;
    if sources.len() <= most || !enough(problem, bounds, &sources, &mut looks) {
        return !enough(problem, bounds, &sources, &mut looks);
    }
    let needed = sources.iter().filter(|source| bounds.must_send(**source)).count();
    let mut sets = Sets::new(sources.len(), most);
    for _ in 0..SETS {
        let Some(set) = sets.next() else { return true };
        let chosen: Vec<usize> = set.iter().filter_map(|place| sources.get(*place)).copied().collect();
        let has_needed = chosen.iter().filter(|source| bounds.must_send(**source)).count() == needed;
        if has_needed && covers(problem, bounds, &chosen) && enough(problem, bounds, &chosen, &mut looks) {
            return false;
        }
    }
    false
}

/// Whether these sources alone might send everything. `true` says nothing.
pub(super) fn may_send(problem: &Problem, bounds: &Bounds, sources: &[usize]) -> bool {
    covers(problem, bounds, sources) && enough(problem, bounds, sources, &mut (LOOKS / 50))
}

/// Whether each line by itself, and the weight of all, could be sent by these sources.
fn covers(problem: &Problem, bounds: &Bounds, sources: &[usize]) -> bool {
    let each = problem.lines.iter().enumerate().all(|(line, wanted)| {
        let most = |source: &usize| u64::from(bounds.most(*source, line));
        let sum: u64 = sources.iter().map(most).sum();
        sum >= u64::from(wanted.quantity)
    });
    let room = |source: &usize| problem.sources.get(*source).map_or((0, 0), |source| source.room());
    let (mut weight, mut volume) = (0_i128, 0_i128);
    for (grams, space) in sources.iter().map(room) {
        weight += i128::from(grams.max(0));
        volume += space.max(0);
    }
    for line in &problem.lines {
        weight -= i128::from(line.quantity) * i128::from(line.unit_weight_g);
        volume -= i128::from(line.quantity) * line.unit_volume_mm3;
    }
    each && weight >= 0 && volume >= 0
}

/// Whether every measure alone could be sent by these sources; `true` also where that took too long to tell.
fn enough(problem: &Problem, bounds: &Bounds, sources: &[usize], looks: &mut usize) -> bool {
    [Measure::Units, Measure::Grams, Measure::Volume].into_iter().all(|measure| {
        let mut flow = Flow::of(problem, bounds, sources, measure);
        flow.all_arrives(looks).unwrap_or(true)
    })
}

struct Edge {
    to: usize,
    room: i128,
}

/// A network; each edge stands beside its way back.
struct Flow {
    edges: Vec<Edge>,
    from: Vec<Vec<usize>>,
    wanted: i128,
}

const START: usize = 0;
const END: usize = 1;

impl Flow {
    fn of(problem: &Problem, bounds: &Bounds, sources: &[usize], measure: Measure) -> Self {
        let mut flow = Self { edges: Vec::new(), from: vec![Vec::new(), Vec::new()], wanted: 0 };
        let size = |line: usize| match (problem.lines.get(line), measure) {
            (None, _) => 0,
            (Some(_), Measure::Units) => 1,
            (Some(line), Measure::Grams) => i128::from(line.unit_weight_g),
            (Some(line), Measure::Volume) => line.unit_volume_mm3,
        };
        let mut lines = Vec::new();
        for (line, wanted) in problem.lines.iter().enumerate() {
            let all = i128::from(wanted.quantity) * size(line);
            let node = flow.node();
            flow.edge(START, node, all);
            flow.wanted += all;
            lines.push((line, node, wanted.sku));
        }
        for &at in sources {
            let Some(source) = problem.sources.get(at) else { continue };
            let (grams, volume) = source.room();
            let room = match measure {
                Measure::Units => i128::MAX / 4,
                Measure::Grams => i128::from(grams.max(0)),
                Measure::Volume => volume.max(0),
            };
            let parcel = flow.node();
            flow.edge(parcel, END, room);
            let mut shelves: Vec<(usize, usize)> = Vec::new();
            for (line, node, sku) in &lines {
                let most = bounds.most(at, *line);
                if most == 0 {
                    continue;
                }
                let shelf = shelves.iter().find(|(known, _)| known == sku).map(|(_, shelf)| *shelf);
                let shelf = shelf.unwrap_or_else(|| {
                    // Units of one SKU may be declared with two sizes; the larger bounds both.
                    let same = lines.iter().filter(|(.., other)| other == sku);
                    let largest = same.map(|(line, ..)| size(*line)).max().unwrap_or(0);
                    let shelf = flow.node();
                    flow.edge(shelf, parcel, i128::from(problem.stock(at, *sku)) * largest);
                    shelves.push((*sku, shelf));
                    shelf
                });
                flow.edge(*node, shelf, i128::from(most) * size(*line));
            }
        }
        flow
    }

    fn node(&mut self) -> usize {
        self.from.push(Vec::new());
        self.from.len() - 1
    }

    fn edge(&mut self, from: usize, to: usize, room: i128) {
        for (from, to, room) in [(from, to, room), (to, from, 0)] {
            if let Some(edges) = self.from.get_mut(from) {
                edges.push(self.edges.len());
            }
            self.edges.push(Edge { to, room });
        }
    }

    fn room(&self, edge: usize) -> i128 {
        self.edges.get(edge).map_or(0, |edge| edge.room)
    }

    /// Whether all that is wanted gets through; `None` where the looks run out.
    fn all_arrives(&mut self, looks: &mut usize) -> Option<bool> {
        let mut left = self.wanted;
        while left > 0 {
            let Some(path) = self.shortest(looks)? else { return Some(false) };
            let pushed = path.iter().map(|edge| self.room(*edge)).min().unwrap_or(0);
            for edge in path {
                for (at, change) in [(edge, -pushed), (edge ^ 1, pushed)] {
                    if let Some(edge) = self.edges.get_mut(at) {
                        edge.room += change;
                    }
                }
            }
            left -= pushed;
        }
        Some(true)
    }

    /// The shortest way with room, as its edges.
    fn shortest(&self, looks: &mut usize) -> Option<Option<Vec<usize>>> {
        let mut came: Vec<Option<usize>> = vec![None; self.from.len()];
        let mut queue = VecDeque::from([START]);
        while let Some(node) = queue.pop_front() {
            for &edge in self.from.get(node).into_iter().flatten() {
                *looks = looks.checked_sub(1)?;
                let Some(Edge { to, room }) = self.edges.get(edge) else { continue };
                if *room <= 0 || *to == START {
                    continue;
                }
                if let Some(slot) = came.get_mut(*to).filter(|slot| slot.is_none()) {
                    *slot = Some(edge);
                    queue.push_back(*to);
                }
            }
            if came.get(END).is_some_and(Option::is_some) {
                break;
            }
        }
        let mut path = Vec::new();
        let mut node = END;
        while node != START {
            let Some(edge) = came.get(node).copied().flatten() else { return Some(None) };
            path.push(edge);
            node = self.edges.get(edge ^ 1).map_or(START, |back| back.to);
        }
        Some(Some(path))
    }
}

/// The ways to choose so many of so many.
struct Sets {
    of: usize,
    next: Option<Vec<usize>>,
}

impl Sets {
    fn new(of: usize, size: usize) -> Self {
        Self { of, next: (size <= of).then(|| (0..size).collect()) }
    }

    fn next(&mut self) -> Option<Vec<usize>> {
        let set = self.next.clone()?;
        let size = set.len();
        // The last place that can still move up takes the rest with it.
        let movable = (0..size).rev().find(|place| set.get(*place).is_some_and(|at| at + size - place < self.of));
        self.next = movable.and_then(|place| {
            let start = set.get(place)? + 1;
            let kept = set.iter().copied().take(place);
            Some(kept.chain(start..start + size - place).collect())
        });
        Some(set)
    }
}
