//! What one routing decision costs: `cargo bench --bench routing`. Orders of the demo's goods over its three places and
//! their lanes, each plan priced by the landed-cost engine.

use std::cell::Cell;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use divan::{Bencher, black_box};
use entrepot::domain::ids::VariantId;
use entrepot::domain::lanes::Lane;
use entrepot::domain::pricing::Books;
use entrepot::domain::routing::{Ask, Shelf, Wanted, route};
use entrepot::domain::storefront::Language;
use entrepot::outside::media::Folder;
use entrepot::store::known::Known;
use entrepot::store::listings::{self, Filter};
use entrepot::store::{Db, StoreError, stock};

fn main() {
    divan::main();
}

/// The demo's goods, read once.
struct World {
    known: Arc<Known>,
    shelves: Vec<Shelf>,
    wanted: Vec<Wanted>,
    now: DateTime<Utc>,
}

type Failed = Box<dyn std::error::Error>;

/// The first variant of so many listings, on the shelves as they are.
fn world(lines: usize) -> Result<World, Failed> {
    let dir = tempfile::tempdir()?;
    let now: DateTime<Utc> = "2026-11-24T09:00:00Z".parse()?;
    let db = Db::open(&format!("sqlite:{}", dir.path().join("bench.db").display()), 1, Arc::new(move || now))?;
    let media = Folder::under(dir.path())?;
    entrepot::cli::demo::fill(&db, &media, &indicatif::ProgressBar::hidden(), false)?;
    let (shelves, wanted) = db.read_now(|read| -> Result<_, StoreError> {
        let (ids, _) = listings::page(read, &Filter::default(), 0, 24)?;
        let cards = listings::cards(read, &ids, Language::EN)?;
        let first = cards.iter().filter_map(|card| Some((card, card.on_sale().next()?))).take(lines);
        let wanted: Vec<Wanted> =
            first.enumerate().map(|(index, (card, variant))| variant.wanted(index, &card.brand, 1)).collect();
        let variants: Vec<VariantId> = wanted.iter().map(|line| line.variant.clone()).collect();
        let (known, now) = (read.known(), read.now());
        Ok((stock::shelves(read, &known, &variants, now)?, wanted))
    })?;
    Ok(World { known: db.known(), shelves, wanted, now })
}

#[divan::bench(args = [1, 3, 5, 9, 12])]
fn an_order_of_so_many_lines(bencher: Bencher<'_, '_>, lines: usize) {
    let Ok(world) = world(lines) else { return };
    let day = world.now.date_naive();
    let Some(market) = "DE".parse().ok().and_then(|country| world.known.rulebook.market(country, day)) else { return };
    let books = Books { rulebook: &world.known.rulebook, rates: &world.known.rates, day };
    let ask = Ask {
        lines: &world.wanted,
        shelves: &world.shelves,
        market,
        region: None,
        standing: None,
        currency: market.currency,
        now: world.now,
        promise: None,
    };
    bencher.bench(|| route(black_box(&ask), &books));
}

/// Three lines over four places that all hold them, of one to four units each.
#[divan::bench]
fn three_lines_over_four_places(bencher: Bencher<'_, '_>) {
    let Ok(mut world) = world(3) else { return };
    let day = world.now.date_naive();
    let Some(market) = "DE".parse().ok().and_then(|country| world.known.rulebook.market(country, day)) else { return };
    let books = Books { rulebook: &world.known.rulebook, rates: &world.known.rates, day };
    // Every place gets the first warehouse's lanes to the destination beside its own, and enough of everything.
    let within = |lane: &Lane| lane.to == market.country && lane.border.is_none();
    let from_abroad = world.shelves.iter().find(|shelf| shelf.lanes.iter().any(within));
    let lanes = from_abroad.map(|shelf| shelf.lanes.clone()).unwrap_or_default();
    for shelf in &mut world.shelves {
        if !shelf.lanes.iter().any(|lane| lane.to == market.country) {
            shelf.lanes = lanes.iter().map(|lane| Lane { place: shelf.place.id.clone(), ..lane.clone() }).collect();
        }
        for line in &world.wanted {
            shelf.stock.insert(line.variant.clone(), 40);
        }
    }
    let (shelves, wanted, orders) = (&world.shelves, &world.wanted, Cell::new(0_u32));
    let another = || {
        orders.set(orders.get() + 1);
        let mut lines = wanted.clone();
        for (line, shift) in lines.iter_mut().zip([0, 2, 4]) {
            line.quantity = 1 + (orders.get() >> shift) % 4;
        }
        lines
    };
    bencher.with_inputs(another).bench_local_refs(|lines| {
        let ask = Ask {
            lines,
            shelves,
            market,
            region: None,
            standing: None,
            currency: market.currency,
            now: world.now,
            promise: None,
        };
        route(black_box(&ask), &books)
    });
}
