//! What one routing decision costs: `cargo bench --bench routing`. Orders of the demo's goods over its three places and
//! their lanes, each plan priced by the landed-cost engine.

use chrono::{DateTime, Utc};
use divan::Bencher;
use entrepot::domain::cart_plan::price_cart;
use entrepot::domain::ids::VariantId;
use entrepot::domain::offers::offer;
use entrepot::domain::pricing::Books;
use entrepot::domain::routing::{Ask, Shelf, Wanted, route};
use entrepot::store::known::Known;
use entrepot::store::{Db, StoreError, stock};
use std::sync::Arc;

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

fn world(lines: usize) -> Result<World, Failed> {
    let dir = tempfile::tempdir()?;
    let now: DateTime<Utc> = "2026-11-24T09:00:00Z".parse()?;
    let db = Db::open(&format!("sqlite:{}", dir.path().join("bench.db").display()), 1, Arc::new(move || now))?;
    let media = entrepot::outside::media::Folder::under(dir.path())?;
    entrepot::cli::demo::fill(&db, &media, &indicatif::ProgressBar::hidden(), false)?;
    let (shelves, wanted) = db.read_now(|read| -> Result<_, StoreError> {
        let filter = entrepot::store::listings::Filter::default();
        let (ids, _) =
            entrepot::store::listings::page(read, &filter, entrepot::store::listings::Sort::Position, 0, 24)?;
        let cards = entrepot::store::listings::cards(read, &ids, entrepot::domain::storefront::Language::EN)?;
        let some: Vec<_> =
            cards.iter().filter_map(|card| card.on_sale().next().map(|variant| (card, variant))).collect();
        let ids: Vec<VariantId> = some.iter().map(|(_, variant)| variant.id.clone()).collect();
        let free = stock::free(read, &ids)?;
        let shelves = entrepot::store::places::shelves(read)?
            .into_iter()
            .map(|shelf| Shelf {
                stock: free.get(&shelf.place.id).cloned().unwrap_or_default(),
                place: Arc::clone(&shelf.place),
                lanes: Arc::clone(&shelf.lanes),
            })
            .collect();
        let wanted = some
            .iter()
            .enumerate()
            .map(|(index, (card, variant))| entrepot::store::listings::wanted(card, variant, index, 1))
            .collect::<Vec<_>>();
        Ok((shelves, wanted))
    })?;
    let known = db.known();
    Ok(World { known, shelves, wanted: wanted.into_iter().take(lines).collect(), now })
}
