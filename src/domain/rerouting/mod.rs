//! Another road for a parcel that has not left, or for the same goods once more: when a lane closes, or a parcel is lost.
//!
//! Every road is asked by itself, through the same routing and the same landed cost as a sale, at the law and rates of
//! the day; the goods stay as they were sold, at their price. What the road costs beyond what was paid is the house's: the
//! shopper never pays more. A road that keeps the promised day and costs no more than the house's limit ([`limit`]) is
//! taken without asking; all else an agent decides ([`decide`]). Units of one parcel stay together.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::consignments::ConsignmentState;
use super::ids::{LaneId, Sku};
use super::landed_cost::Receipt;
use super::money::{Money, MoneyError};
use super::orders::{OrderTotals, totals};
use super::pricing::Pricer;
use super::routing::{Ask, LockedPlan, Shelf, TermLine, Terms, Unroutable, Why, requote_with, route};

mod limits;
#[cfg(test)]
mod tests;

pub use limits::limit;

/// A road a parcel can take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The plan of this one parcel: what proves the receipt again.
    pub plan: LockedPlan,
    /// What is agreed.
    pub terms: Terms,
    /// What it costs by today's law and rates, the goods as they were sold.
    pub receipt: Receipt,
    /// What it costs beyond what was paid; below zero where it costs less.
    pub extra: Money,
}

impl Way {
    /// When it is there at the latest.
    pub fn arrives(&self) -> NaiveDate {
        self.terms.journey.arrives.1
    }
}

/// The road a parcel goes by now, where that is not the one it was sold on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Road {
    /// What is agreed.
    pub terms: Terms,
    /// What it costs.
    pub receipt: Receipt,
}

/// Why a road cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoWay {
    /// As for any sale.
    Why(Why),
    /// The goods would travel in several parcels.
    Splits,
}

/// One road that was asked.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Its lane.
    pub lane: LaneId,
    /// That lane's short name.
    pub code: String,
    /// What came of it.
    pub found: Result<Way, NoWay>,
}

/// What a road costs beside the goods.
fn cost(totals: &OrderTotals) -> Result<Money, MoneyError> {
    totals.shipping.plus(totals.duty)?.plus(totals.tax)?.plus(totals.fees)
}

/// What one receipt costs beyond another, the goods left out.
///
/// # Errors
/// [`MoneyError`] when they are of two currencies or too large.
pub fn beyond(paid: &Receipt, now: &Receipt) -> Result<Money, MoneyError> {
    cost(&of(now)?)?.minus(cost(&of(paid)?)?)
}

/// The sums of one receipt.
///
/// # Errors
/// [`MoneyError`], never for a receipt that was quoted.
pub fn of(receipt: &Receipt) -> Result<OrderTotals, MoneyError> {
    totals(receipt.currency, std::iter::once(receipt))
}

/// Every road of an ask, one by one. `goods` are its lines as they were sold, `paid` is what was paid for them: nothing
/// for goods that are sent once more.
pub fn ways(ask: &Ask<'_>, goods: &[TermLine], paid: Option<&Receipt>, pricer: &impl Pricer) -> Vec<Looked> {
    let mut looked = Vec::new();
    for shelf in ask.shelves {
        for lane in shelf.lanes.iter().filter(|lane| lane.to == ask.market.country && lane.place == shelf.place.id) {
            let only = [Shelf { lanes: vec![lane.clone()].into(), ..shelf.clone() }];
            let found = way(&Ask { shelves: &only, ..*ask }, goods, paid, pricer);
            looked.push(Looked { lane: lane.id.clone(), code: lane.code.clone(), found });
        }
    }
    looked
}

fn why(refused: &Unroutable) -> NoWay {
    NoWay::Why(match refused {
        Unroutable::CannotShip { reason, .. } => *reason,
        Unroutable::NoStock { .. } | Unroutable::Nothing => Why::NoStock,
        Unroutable::TooLate { .. } => Why::Late,
        Unroutable::NoRate { .. } => Why::NoRate,
        Unroutable::Incomplete { .. } => Why::NoTariff,
        Unroutable::Amount(_) => Why::Amount,
    })
}

fn way(ask: &Ask<'_>, goods: &[TermLine], paid: Option<&Receipt>, pricer: &impl Pricer) -> Result<Way, NoWay> {
    let found = route(ask, pricer).map_err(|refused| why(&refused))?;
    let mut plan = found.lock().ok_or(NoWay::Why(Why::NoStock))?;
    let [terms] = plan.consignments.as_mut_slice() else { return Err(NoWay::Splits) };
    for line in &mut terms.lines {
        if let Some(sold) = goods.iter().find(|sold| sold.index == line.index) {
            line.price = sold.price.clone();
        }
    }
    let terms = terms.clone();
    let receipts = requote_with(&plan, pricer).or(Err(NoWay::Why(Why::NoRules)))?;
    let receipt = receipts.into_iter().next().ok_or(NoWay::Why(Why::NoRules))?;
    plan.total = receipt.totals.total;
    plan.engine = receipt.engine;
    plan.rulebook = receipt.rulebook.clone();
    plan.fx = receipt.fx.clone();
    let extra = match paid {
        Some(paid) => beyond(paid, &receipt),
        // Sent once more, the goods too are the house's to buy.
        None => Ok(receipt.totals.total),
    };
    let extra = extra.or(Err(NoWay::Why(Why::Amount)))?;
    Ok(Way { plan, terms, receipt, extra })
}

/// Why an agent is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// No road is open to these goods.
    NoWay,
    /// None keeps the promised day; the soonest is there on this one.
    Later(NaiveDate),
    /// Those that keep the day (or, where none does, all) cost the house more than it spends unasked: at least this.
    Dearer(Money),
}

/// What is done about a parcel whose lane is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<'w> {
    /// It takes this road, and nobody is asked.
    Take(&'w Way),
    /// An agent decides, for these reasons.
    Ask(Vec<Doubt>),
}

/// Decides about a parcel: the least dear road that keeps the promised day within the limit, else an agent.
pub fn decide<'w>(ways: &[&'w Way], promised: NaiveDate, limit: Money) -> Verdict<'w> {
    let cheap = |way: &&&Way| (way.extra.minor(), way.arrives());
    let in_time = || ways.iter().filter(|way| way.arrives() <= promised);
    if let Some(best) = in_time().min_by_key(cheap).filter(|best| best.extra.minor() <= limit.minor()) {
        return Verdict::Take(best);
    }
    let Some(soonest) = ways.iter().map(|way| way.arrives()).min() else { return Verdict::Ask(vec![Doubt::NoWay]) };
    let mut doubts = Vec::new();
    let least = match in_time().min_by_key(cheap) {
        Some(best) => Some(best.extra),
        None => {
            doubts.push(Doubt::Later(soonest));
            ways.iter().map(|way| way.extra).min_by_key(|extra| extra.minor())
        }
    };
    doubts.extend(least.filter(|extra| extra.minor() > limit.minor()).map(Doubt::Dearer));
    Verdict::Ask(doubts)
}

/// Sorts roads as an agent looks at them: those that keep the day first, then the least dear, then the soonest.
pub fn sort(ways: &mut [Way], promised: NaiveDate) {
    ways.sort_by_key(|way| (way.arrives() > promised, way.extra.minor(), way.arrives()));
}

/// Why a parcel does not take another road.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotRerouted {
    /// Its order is not paid, or came to nothing.
    NotPaid,
    /// It stands here: with its carrier, in a closed bag, or called off.
    Stands(ConsignmentState),
    /// Its lane is open again: it goes as it was sold.
    OpenAgain,
    /// Somebody gave it another road meanwhile.
    Given,
    /// The road closed, or costs or takes something else by now.
    Changed,
    /// The goods are not there any more.
    NoStock(Sku),
}

/// Where a parcel stands once it has another road: what leaves another place is picked there, and what was packed here
/// needs a new label.
pub fn stands_after(state: ConsignmentState, other_place: bool) -> ConsignmentState {
    match state {
        ConsignmentState::Picked | ConsignmentState::Packed if other_place => ConsignmentState::Allocated,
        ConsignmentState::Packed => ConsignmentState::Picked,
        state => state,
    }
}
