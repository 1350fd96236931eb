//! What one landed-cost quote costs: `cargo bench --bench landed_cost`.

use divan::{Bencher, black_box};
use entrepot::domain::fx::RateTable;
use entrepot::domain::landed_cost::{Channel, Consignment, Given, Line, Route, quote};
use entrepot::domain::money::Money;
use entrepot::domain::rulebook::Rulebook;

fn main() {
    divan::main();
}

/// A consignment of so many lines from China.
fn consignment(destination: &str, currency: &str, hs6: &[&str]) -> Option<Consignment> {
    let currency = currency.parse().ok()?;
    let lines = hs6
        .iter()
        .map(|code| {
            Some(Line {
                hs6: code.parse().ok()?,
                tariff_code: None,
                unit_price: Money::new(3990, currency),
                quantity: 2,
                weight_g: 400,
                origin: None,
                category: None,
            })
        })
        .collect::<Option<Vec<_>>>()?;
    Some(Consignment {
        date: "2026-09-15".parse().ok()?,
        destination: destination.parse().ok()?,
        region: None,
        origin: "CN".parse().ok()?,
        dispatch: None,
        route: Route::Direct,
        channel: Channel::Express,
        lines,
        shipping: Money::new(790, currency),
        insurance: Money::zero(currency),
        business: false,
        answer_in: None,
        given: Given::default(),
    })
}

#[divan::bench(args = [("DE", "EUR", 1), ("DE", "EUR", 3), ("GB", "GBP", 1), ("US", "USD", 1), ("AE", "AED", 1)])]
fn one_quote(bencher: Bencher<'_, '_>, (destination, currency, lines): (&str, &str, usize)) {
    let codes = ["611020", "420222", "940521"];
    let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
    if let Some(asked) = consignment(destination, currency, codes.get(..lines).unwrap_or_default()) {
        bencher.bench(|| quote(black_box(&asked), &rulebook, &rates));
    }
}
