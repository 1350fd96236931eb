//! What one assignment costs: `cargo bench --bench assignment`. Six lines of four units over six sources that all hold
//! everything is the most that has to be proved; forty lines over twelve sources is the most that has to be answered.
//!
//! Every run is another order: with `-- --sample-count 300 --sample-size 1` the slowest of three hundred stands in the
//! table, and ninety-nine of a hundred take no longer.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use entrepot::domain::assignment::{Effort, Import, Line, Problem, Rate, RateCard, Rates, Source, assign};

fn main() {
    divan::main();
}

/// Sources that differ a little in everything, and lines that differ from those of every order before.
fn problem(lines: i64, sources: i64, quantity: u32, max_parcels: Option<usize>) -> Problem {
    static ORDERS: AtomicI64 = AtomicI64::new(0);
    let order = ORDERS.fetch_add(1, Ordering::Relaxed);
    let line = |number: i64| Line {
        sku: usize::try_from(number).unwrap_or(0),
        quantity,
        unit_price: 900 + (number * 731 + order * 389) % 4_100,
        unit_weight_g: 120 + (number * 97 + order * 53) % 800,
        unit_volume_mm3: 400_000 + i128::from((number + order) % 5) * 150_000,
        may_split: true,
    };
    let rates = Rates { duty: Rate::millionths(120_000), tax: Rate::millionths(190_000) };
    let held = usize::try_from(lines).unwrap_or(0);
    let source = |number: i64| Source {
        stock: vec![9_999; held],
        ships: vec![true; held],
        arrives: NaiveDate::default() + chrono::Days::new(u64::try_from(number * 5 % 7).unwrap_or(0)),
        handling_per_parcel: number * 61 % 190,
        handling_per_unit: number * 37 % 90,
        packaging_g: 30,
        card: RateCard {
            first_weight_g: 500,
            first_price: 150 + number * 83 % 310,
            step_g: 100,
            step_price: 15 + number * 29 % 70,
            volumetric_divisor: 8_000,
            max_weight_g: 30_000,
            fuel_surcharge: Rate::millionths(125_000),
        },
        import: Import {
            duty_de_minimis: Some(2_000 + number * 977 % 7_000),
            tax_de_minimis: None,
            clearance_fee: number * 131 % 600,
        },
        rates: vec![rates; held],
    };
    let sources = (0..sources).map(source).collect();
    Problem { lines: (0..lines).map(line).collect(), sources, split_penalty: 80, max_parcels, promise: None }
}

#[divan::bench(args = [(6, 6, 4), (3, 4, 4), (1, 4, 1)])]
fn proved(bencher: Bencher<'_, '_>, (lines, sources, quantity): (i64, i64, u32)) {
    bencher
        .with_inputs(|| problem(lines, sources, quantity, None))
        .bench_refs(|order| assign(black_box(order), Effort::Thorough));
}

/// The limit binds, so that plans are counted by their parcels.
#[divan::bench(args = [2, 5])]
fn proved_with_so_many_parcels(bencher: Bencher<'_, '_>, parcels: usize) {
    bencher
        .with_inputs(|| problem(6, 6, 4, Some(parcels)))
        .bench_refs(|order| assign(black_box(order), Effort::Thorough));
}

#[divan::bench(args = [Effort::First, Effort::Thorough])]
fn forty_lines_over_twelve_sources(bencher: Bencher<'_, '_>, effort: Effort) {
    bencher.with_inputs(|| problem(40, 12, 5, None)).bench_refs(|order| assign(black_box(order), effort));
}
