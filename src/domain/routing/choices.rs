//! The few honest ways to serve an order among which a shopper may choose: cheap or soon.

use chrono::NaiveDate;

use super::{Alternative, Ask, Outcome, Plan, Reason, TOLD, Terms, Unroutable, route};
use crate::domain::money::Money;
use crate::domain::pricing::Pricer;

/// Most ways a shopper is asked to choose among.
pub const CHOICES: usize = 3;
/// Most lines of an order for which other ways are looked for: each is a search of its own, and a page waits for all.
pub const CHOICE_LINES: usize = 9;
/// Searches made to find them.
const SEARCHES: usize = 8;

/// The ways among which a shopper may choose: the cheapest, then the cheapest of those that are there on an earlier day,
/// and so on. Where there are more than [`CHOICES`], the cheapest, the soonest and one midway.
///
/// # Errors
/// [`Unroutable`], as [`route`].
pub fn choices(ask: &Ask<'_>, pricer: &impl Pricer) -> Result<Vec<Plan>, Unroutable> {
    let mut ways = vec![route(ask, pricer)?];
    let mut soonest = ways.first().map(|plan| plan.arrives);
    for _ in 1..SEARCHES {
        let promise = soonest.and_then(|day| day.pred_opt());
        match route(&Ask { promise, ..*ask }, pricer) {
            Ok(plan) => {
                soonest = Some(plan.arrives);
                // Lines are divided only where they have to be: on an earlier day they may have to, and come cheaper in
                // pieces. Nobody asked for pieces.
                let fits = |later: &Plan| later.total <= plan.total && plan.arrives < later.arrives;
                if ways.last().is_none_or(fits) {
                    ways.push(plan);
                }
            }
            Err(Unroutable::Amount(error)) => return Err(error.into()),
            Err(_) => break,
        }
    }
    Ok(few(ways))
}

/// Of more than [`CHOICES`] ways, the first, one midway and the last.
pub fn few<W>(mut ways: Vec<W>) -> Vec<W> {
    if ways.len() > CHOICES {
        let soonest = ways.pop();
        let midway = ways.len() / 2;
        ways = ways.into_iter().enumerate().filter(|(at, _)| *at == 0 || *at == midway).map(|(_, way)| way).collect();
        ways.extend(soonest);
    }
    ways
}

/// One of the ways, as a shopper sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// By when all of it is asked for; none for the cheapest, whenever it comes.
    pub by: Option<NaiveDate>,
    /// When the last of it is there at the latest.
    pub arrives: NaiveDate,
    /// What it costs at the door.
    pub total: Money,
    /// In how many parcels.
    pub parcels: usize,
    /// Whether it is the one that is taken.
    pub taken: bool,
    /// The collection it waits for, where it does.
    pub collection: Option<Collection>,
}

/// What waiting for the day on which a lane is collected comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Collection {
    /// The day on which it leaves; the last, where there are several.
    pub on: NaiveDate,
    /// Whether goods of several brands travel together for it.
    pub joins: bool,
    /// What is saved by waiting: so much more the cheapest of the ways asks that wait for no collection.
    pub saves: Option<Money>,
}

impl Plan {
    /// The last collection it waits for, and whether several brands' goods travel together for one.
    fn waits(&self) -> Option<(NaiveDate, bool)> {
        let waiting = || self.consignments.iter().map(|planned| &planned.terms).filter(|terms| terms.collected);
        let on = waiting().map(|terms| terms.journey.handed_over).max()?;
        let several =
            |terms: &Terms| terms.lines.iter().any(|line| terms.lines.iter().any(|one| one.brand != line.brand));
        Some((on, waiting().any(several)))
    }
}

/// Tells of each way that waits for a collection what that saves, beside the cheapest that waits for none, shown or not:
/// one of the ways, or of those that were not taken.
pub(crate) fn told<'a>(choices: &mut [Choice], others: impl Iterator<Item = &'a Alternative>) {
    let shown = choices.iter().filter(|choice| choice.collection.is_none()).map(|choice| choice.total);
    let other = others.filter_map(|other| match other.outcome {
        Outcome::Possible { total, collected: None, .. } => Some(total),
        _ => None,
    });
    let Some(least) = shown.chain(other).min_by_key(|total| total.minor()) else { return };
    for choice in choices {
        if let Some(collection) = &mut choice.collection {
            collection.saves = least.minus(choice.total).ok().filter(|saved| saved.minor() > 0);
        }
    }
}

/// A way that was taken, and what it was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The plan, with the other ways among its alternatives.
    pub plan: Plan,
    /// All ways, the cheapest first.
    pub choices: Vec<Choice>,
    /// Whether a day was asked for by which nothing can be there: the cheapest is taken then.
    pub gone: bool,
}

/// Takes one of the ways [`choices`] found: the cheapest, or the cheapest that is there by a day. What the others would
/// have been stays with it, and why it was taken.
///
/// # Errors
/// [`Unroutable::Nothing`] where there are no ways; [`Unroutable::Amount`] where their difference cannot be told.
pub fn take(mut ways: Vec<Plan>, by: Option<NaiveDate>) -> Result<Taken, Unroutable> {
    let in_time = |plan: &Plan| by.is_none_or(|day| plan.arrives <= day);
    let found = ways.iter().position(in_time);
    let at = found.unwrap_or(0);
    let mut choices: Vec<Choice> = ways
        .iter()
        .enumerate()
        .map(|(number, plan)| Choice {
            by: (number > 0).then_some(plan.arrives),
            arrives: plan.arrives,
            total: plan.total,
            parcels: plan.consignments.len(),
            taken: number == at,
            collection: plan.waits().map(|(on, joins)| Collection { on, joins, saves: None }),
        })
        .collect();
    told(&mut choices, ways.iter().flat_map(|plan| &plan.alternatives));
    let cheapest = choices.first().map(|choice| choice.total);
    if at >= ways.len() {
        return Err(Unroutable::Nothing);
    }
    let mut plan = ways.remove(at);
    let mut others: Vec<Alternative> = ways.iter().map(as_alternative).collect();
    let same = |told: &Alternative| others.iter().any(|other| other.lanes == told.lanes);
    let rest: Vec<Alternative> = plan.alternatives.iter().filter(|told| !same(told)).cloned().collect();
    others.extend(rest);
    others.truncate(TOLD);
    plan.alternatives = others;
    if at > 0
        && let Some(cheapest) = cheapest
    {
        plan.chosen_because = Reason::Chosen { costs: plan.total.minus(cheapest)? };
    }
    Ok(Taken { plan, choices, gone: found.is_none() })
}

fn as_alternative(plan: &Plan) -> Alternative {
    let terms = || plan.consignments.iter().map(|planned| &planned.terms);
    let mut places: Vec<_> = terms().map(|terms| terms.place.clone()).collect();
    let mut lanes: Vec<_> = terms().map(|terms| terms.lane.clone()).collect();
    places.dedup();
    lanes.dedup();
    let collected = plan.waits().map(|(on, _)| on);
    let parcels = plan.consignments.len();
    let outcome = Outcome::Possible { total: plan.total, arrives: plan.arrives, parcels, collected };
    Alternative { places, lanes, outcome }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lanes::Place;
    use crate::domain::routing::fixtures::*;

    /// The days and totals of the choices for one cup.
    fn cup(hub_stock: u32, warehouse_stock: u32, handling: &str) -> Vec<(String, String)> {
        let mut shelves = shelves(&[("cup", hub_stock)], &[("cup", warehouse_stock)]);
        shelves[1].place = Place { handling_per_parcel: eur(handling), ..warehouse("wh-duisburg") }.into();
        let (lines, market) = ([wanted(0, "cup", 1, "9.00")], germany());
        let ask = ask(&lines, &shelves, &market, "2026-11-24T07:00:00Z");
        let told = |plan: Plan| (plan.arrives.to_string(), plan.total.to_string());
        choices(&ask, &Plain).unwrap().into_iter().map(told).collect()
    }

    #[test]
    fn who_pays_more_may_have_it_sooner() {
        let both = cup(9, 9, "4.00");
        assert_eq!(both.len(), 2, "{both:?}");
        assert!(both[0].0 > both[1].0, "the cheapest first, the soonest last: {both:?}");
    }

    #[test]
    fn what_is_taken_knows_what_it_was_taken_from() {
        let mut shelves = shelves(&[("cup", 9)], &[("cup", 9)]);
        shelves[1].place = Place { handling_per_parcel: eur("4.00"), ..warehouse("wh-duisburg") }.into();
        let (lines, market) = ([wanted(0, "cup", 1, "9.00")], germany());
        let ways = choices(&ask(&lines, &shelves, &market, "2026-11-24T07:00:00Z"), &Plain).unwrap();
        let (cheapest, soonest) = (ways[0].clone(), ways[1].clone());
        let unasked = take(ways.clone(), None).unwrap();
        assert_eq!((unasked.plan.total, unasked.gone), (cheapest.total, false));
        let other = |plan: &Plan| plan.alternatives[0].outcome;
        let told =
            |plan: &Plan| Outcome::Possible { total: plan.total, arrives: plan.arrives, parcels: 1, collected: None };
        assert_eq!(other(&unasked.plan), told(&soonest));
        assert_eq!(unasked.choices.iter().map(|choice| choice.by).collect::<Vec<_>>(), [None, Some(soonest.arrives)]);

        let sooner = take(ways.clone(), Some(soonest.arrives)).unwrap();
        assert_eq!(sooner.plan.total, soonest.total);
        assert_eq!(other(&sooner.plan), told(&cheapest));
        let costs = soonest.total.minus(cheapest.total).unwrap();
        assert_eq!(sooner.plan.chosen_because, Reason::Chosen { costs });
        assert!(sooner.choices[1].taken && !sooner.choices[0].taken);

        let never = take(ways, soonest.arrives.pred_opt()).unwrap();
        assert!(never.gone && never.choices[0].taken, "what nobody can do is said, and the cheapest shown");
        assert_eq!(take(Vec::new(), None), Err(Unroutable::Nothing));
    }

    #[test]
    fn what_is_later_and_dearer_is_no_choice() {
        assert_eq!(cup(9, 9, "0.00").len(), 1);
        assert_eq!(cup(9, 0, "0.00").len(), 1);
    }
}
