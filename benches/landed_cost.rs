//! What landed cost costs: `cargo bench --bench landed_cost`.
//!
//! One line ≤ 2 µs, ten lines ≤ 10 µs, the 24 shelf prices of a category page ≤ 100 µs, all tables parsed ≤ 50 ms, on
//! one core; beside them what merely looking the subheading up costs.

use divan::{Bencher, black_box};
use entrepot::domain::fx::RateTable;
use entrepot::domain::landed_cost::{Channel, Consignment, Given, Line, Route, quote};
use entrepot::domain::money::Money;
use entrepot::domain::pricing::goods_price;
use entrepot::domain::rulebook::{Hs6, Rulebook};

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Ten subheadings of the shipped tariffs.
const CODES: [&str; 10] =
    ["611020", "420222", "940521", "610910", "691110", "950300", "640411", "392410", "621410", "732393"];

fn main() {
    // Reading the tables is measured on its own.
    black_box((Rulebook::shipped(), RateTable::shipped()));
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
                proven: false,
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

#[divan::bench(args = [
    ("DE", "EUR", 1), ("GB", "GBP", 1), ("US", "USD", 1), ("AE", "AED", 1), ("BR", "BRL", 1), ("JP", "JPY", 1),
    ("DE", "EUR", 3), ("DE", "EUR", 10), ("GB", "GBP", 10), ("US", "USD", 10), ("AE", "AED", 10),
])]
fn one_quote(bencher: Bencher<'_, '_>, (destination, currency, lines): (&str, &str, usize)) {
    let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
    if let Some(asked) = consignment(destination, currency, CODES.get(..lines).unwrap_or_default()) {
        bencher.bench(|| quote(black_box(&asked), &rulebook, &rates));
    }
}

/// The rows of the tariff for a subheading, and nothing else.
#[divan::bench(args = ["DE", "GB", "US"])]
fn bare_lookup(bencher: Bencher<'_, '_>, destination: &str) {
    let rulebook = Rulebook::shipped();
    let asked = consignment(destination, "EUR", &CODES).and_then(|asked| Some((asked.date, asked.lines.first()?.hs6)));
    let Some((on, hs6)) = asked else { return };
    let market = destination.parse().ok().and_then(|country| rulebook.market(country, on));
    if let Some(market) = market {
        bencher.bench(|| rulebook.rules(black_box(market), None, on).tariffs(black_box::<Hs6>(hs6)).count());
    }
}

/// The 24 articles of a category page: price in the brand's currency → goods price → all-in price of one unit.
#[divan::bench(args = ["DE", "GB", "US"])]
fn shelf_prices(bencher: Bencher<'_, '_>, destination: &str) {
    let (rulebook, rates) = (Rulebook::shipped(), RateTable::shipped());
    let articles: Vec<Consignment> =
        CODES.iter().cycle().take(24).filter_map(|code| consignment(destination, "CNY", &[*code])).collect();
    bencher.bench(|| {
        black_box(&articles).iter().try_fold(0_i64, |sum, article| {
            let market = rulebook.market(article.destination, article.date)?;
            let line = article.lines.first()?;
            let fx = rates.rate(line.unit_price.currency(), market.currency, article.date).ok()?;
            let price = goods_price(line.unit_price, fx, market).ok()?;
            let line = Line { unit_price: price.amount, quantity: 1, ..line.clone() };
            let one = Consignment { lines: vec![line], ..article.clone() };
            let receipt = quote(&one, &rulebook, &rates).ok()?;
            sum.checked_add(receipt.goods_all_in().ok()?.minor())
        })
    });
}

/// All tables of the shipped rulebook.
#[divan::bench]
fn whole_rulebook(bencher: Bencher<'_, '_>) {
    let tables = Rulebook::shipped().tables().clone();
    bencher.with_inputs(|| tables.clone()).bench_values(|tables| Rulebook::parse(black_box(tables)));
}
