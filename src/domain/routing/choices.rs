//! The few honest ways to serve an order among which a shopper may choose: cheap or soon.

use super::{Ask, Plan, Unroutable, route};
use crate::domain::pricing::Pricer;

/// Most ways a shopper is asked to choose among.
pub const CHOICES: usize = 3;
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
                if ways.last().is_none_or(|later| later.total <= plan.total) {
                    ways.push(plan);
                }
            }
            Err(Unroutable::Amount(error)) => return Err(error.into()),
            Err(_) => break,
        }
    }
    if ways.len() > CHOICES {
        let soonest = ways.pop();
        let midway = ways.len() / 2;
        ways = ways.into_iter().enumerate().filter(|(at, _)| *at == 0 || *at == midway).map(|(_, plan)| plan).collect();
        ways.extend(soonest);
    }
    Ok(ways)
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
    fn what_is_later_and_dearer_is_no_choice() {
        assert_eq!(cup(9, 9, "0.00").len(), 1);
        assert_eq!(cup(9, 0, "0.00").len(), 1);
    }
}
