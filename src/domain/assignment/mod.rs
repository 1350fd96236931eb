//! Which source sends which units of an order, so that every parcel arrives in time and all of them together cost least.
//!
//! Every source sends at most one parcel, and what a parcel costs is a function of all the units in it: thresholds, first
//! weights and flat charges belong to the parcel, so the cost of a plan is a sum over sources, never over lines. An order
//! of ordinary size is searched through and the answer proved (`exact`); beyond that the best plan of a bounded
//! search is given (`large`), and what is impossible is said only where it follows from the figures (`proofs`).
//!
//! Amounts are minor units of the one currency of the problem. Work is bounded by counted steps, never by a clock, so
//! the same problem has the same answer everywhere.

mod bounds;
mod exact;
pub mod grid;
mod large;
mod parcel;
mod position;
mod proofs;
#[cfg(test)]
mod tests;
mod ties;
mod values;

pub use parcel::Parcel;
pub use values::{Import, Line, Problem, Rate, RateCard, Rates, Source};

use bounds::Bounds;

/// How far the search goes where it cannot prove.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// The first plan that can be carried out.
    First,
    /// As good a plan as a second of work finds.
    Thorough,
}

/// Units of each line by source: `units[source][line]`.
pub type Plan = Vec<Vec<u32>>;

/// The first wish that would have to be given up for a plan to exist, together with all before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The promised day.
    Promise,
    /// The limit on parcels.
    MaxParcels,
    /// What a source may not ship and what may not be split.
    Restriction,
    /// The parcels' weight limits.
    Weight,
    /// Nothing helps: there are not enough units.
    Stock,
}

/// What the search says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A plan; `exact` where it is proved to be the cheapest.
    Plan {
        /// The units by source and line.
        units: Plan,
        /// Whether no plan is cheaper.
        exact: bool,
    },
    /// No plan; `exact` where that is proved.
    Infeasible {
        /// What stands in the way.
        reason: Reason,
        /// Whether it is proved.
        exact: bool,
    },
}

/// What one search of one problem says.
enum Verdict {
    Best(Plan),
    Found(Plan),
    Impossible,
    Unknown,
}

/// The cheapest plan; of equals the one with fewer parcels, then the earlier last arrival, then more units of the first
/// line from the earliest-listed source, and so on.
pub fn assign(problem: &Problem, effort: Effort) -> Answer {
    if !problem.stock_suffices() {
        return Answer::Infeasible { reason: Reason::Stock, exact: true };
    }
    match search(problem, effort) {
        Verdict::Best(units) => Answer::Plan { units, exact: true },
        Verdict::Found(units) => Answer::Plan { units, exact: false },
        Verdict::Impossible => Answer::Infeasible { reason: reason(problem, true), exact: true },
        Verdict::Unknown => Answer::Infeasible { reason: reason(problem, false), exact: false },
    }
}

fn search(problem: &Problem, effort: Effort) -> Verdict {
    let Some(bounds) = Bounds::of(problem) else { return Verdict::Impossible };
    match exact::search(problem, &bounds) {
        exact::Found::Best(units) => Verdict::Best(units),
        exact::Found::None => Verdict::Impossible,
        exact::Found::TooLarge => large::search(problem, &bounds, effort),
    }
}

/// Whether a plan exists, as far as it can be told.
fn possible(problem: &Problem) -> Option<bool> {
    let Some(bounds) = Bounds::of(problem) else { return Some(false) };
    match exact::fewest(problem, &bounds) {
        exact::Fewest::Parcels(parcels) => Some(problem.max_parcels.is_none_or(|most| parcels <= most)),
        exact::Fewest::None => Some(false),
        exact::Fewest::TooLarge => match large::search(problem, &bounds, Effort::First) {
            Verdict::Best(_) | Verdict::Found(_) => Some(true),
            Verdict::Impossible => Some(false),
            Verdict::Unknown => None,
        },
    }
}

/// Gives up one wish after the other. Where a step can be neither found possible nor excluded, the next one is asked.
fn reason(problem: &Problem, proved: bool) -> Reason {
    let no_promise = Problem { promise: None, ..problem.clone() };
    let late = problem.sources.iter().any(|source| problem.is_late(source));
    if (late || !proved) && possible(&no_promise) == Some(true) {
        return Reason::Promise;
    }
    let any_parcels = Problem { max_parcels: None, ..no_promise };
    if problem.max_parcels.is_some() && possible(&any_parcels) == Some(true) {
        return Reason::MaxParcels;
    }
    if possible(&any_parcels.unrestricted()) == Some(true) { Reason::Restriction } else { Reason::Weight }
}
