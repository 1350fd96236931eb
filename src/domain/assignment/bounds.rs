//! How many units of a line a source sends at least and at most, whatever the plan.
//!
//! Follows from stock, limits and what the other sources cannot send; what is left open is what the search is about.

use super::values::{Problem, Source};

/// Bounds by source and line.
#[derive(Debug, Clone)]
pub(super) struct Bounds {
    most: Vec<Vec<u32>>,
    least: Vec<Vec<u32>>,
}

/// After so many rounds the bounds are good enough; mostly two suffice.
const ROUNDS: usize = 8;

fn read(table: &[Vec<u32>], source: usize, line: usize) -> u32 {
    table.get(source).and_then(|row| row.get(line)).copied().unwrap_or(0)
}

fn write(table: &mut [Vec<u32>], source: usize, line: usize, units: u32) -> bool {
    match table.get_mut(source).and_then(|row| row.get_mut(line)) {
        Some(cell) if *cell != units => {
            *cell = units;
            true
        }
        _ => false,
    }
}

/// How many units of a size fit into a room.
fn fitting(room: i128, unit: i128) -> u32 {
    if room < 0 {
        return 0;
    }
    u32::try_from(room / unit.max(1)).unwrap_or(u32::MAX)
}

impl Bounds {
    /// The bounds, or `None` where they show that there is no plan.
    pub(super) fn of(problem: &Problem) -> Option<Self> {
        let blank = vec![vec![0; problem.lines.len()]; problem.sources.len()];
        let mut bounds = Self { most: blank.clone(), least: blank };
        for (at, source) in problem.sources.iter().enumerate() {
            for (line, wanted) in problem.lines.iter().enumerate() {
                let ships = source.ships.get(line).copied().unwrap_or(false) && !problem.is_late(source);
                write(&mut bounds.most, at, line, if ships { wanted.quantity } else { 0 });
            }
        }
        for _ in 0..ROUNDS {
            let lowered = bounds.lower(problem);
            let raised = bounds.raise(problem)?;
            let closed = bounds.close(problem)?;
            if !lowered && !raised && !closed {
                break;
            }
        }
        Some(bounds)
    }

    /// Units of a line that a source can send at most.
    pub(super) fn most(&self, source: usize, line: usize) -> u32 {
        read(&self.most, source, line)
    }

    /// Units of a line that a source has to send.
    pub(super) fn least(&self, source: usize, line: usize) -> u32 {
        read(&self.least, source, line)
    }

    /// Whether a source has to send anything.
    pub(super) fn must_send(&self, source: usize) -> bool {
        self.least.get(source).is_some_and(|row| row.iter().any(|units| *units > 0))
    }

    /// Whether a source can send anything.
    pub(super) fn can_send(&self, source: usize) -> bool {
        self.most.get(source).is_some_and(|row| row.iter().any(|units| *units > 0))
    }

    /// No more than stock and limits leave when the others have sent what they must.
    fn lower(&mut self, problem: &Problem) -> bool {
        let mut changed = false;
        for (at, source) in problem.sources.iter().enumerate() {
            for line in 0..problem.lines.len() {
                let most = self.most(at, line).min(self.room(problem, at, source, line));
                changed |= write(&mut self.most, at, line, most);
            }
        }
        changed
    }

    fn room(&self, problem: &Problem, at: usize, source: &Source, line: usize) -> u32 {
        let Some(wanted) = problem.lines.get(line) else { return 0 };
        let (mut weight, mut volume) = source.room();
        let mut stock = problem.stock(at, wanted.sku);
        for (other, beside) in problem.lines.iter().enumerate().filter(|(other, _)| *other != line) {
            let units = self.least(at, other);
            weight -= i64::from(units) * beside.unit_weight_g;
            volume -= i128::from(units) * beside.unit_volume_mm3;
            if beside.sku == wanted.sku {
                stock = stock.saturating_sub(units);
            }
        }
        let fits = fitting(i128::from(weight), i128::from(wanted.unit_weight_g));
        let room = stock.min(fits).min(fitting(volume, wanted.unit_volume_mm3));
        if wanted.may_split || room >= wanted.quantity { room } else { 0 }
    }

    /// No less than the others leave.
    fn raise(&mut self, problem: &Problem) -> Option<bool> {
        let mut changed = false;
        for (line, wanted) in problem.lines.iter().enumerate() {
            let all: u64 = (0..problem.sources.len()).map(|at| u64::from(self.most(at, line))).sum();
            let spare = all.checked_sub(u64::from(wanted.quantity))?;
            for at in 0..problem.sources.len() {
                let most = self.most(at, line);
                let least = most.saturating_sub(u32::try_from(spare).unwrap_or(u32::MAX)).max(self.least(at, line));
                if least > most {
                    return None;
                }
                changed |= write(&mut self.least, at, line, least);
            }
        }
        Some(changed)
    }

    /// Where every allowed parcel is already needed, the other sources send nothing.
    fn close(&mut self, problem: &Problem) -> Option<bool> {
        let needed = (0..problem.sources.len()).filter(|at| self.must_send(*at)).count();
        let most = problem.max_parcels.unwrap_or(usize::MAX);
        if needed < most {
            return Some(false);
        }
        let mut changed = false;
        for at in 0..problem.sources.len() {
            if !self.must_send(at) {
                for line in 0..problem.lines.len() {
                    changed |= write(&mut self.most, at, line, 0);
                }
            }
        }
        (needed == most).then_some(changed)
    }
}
