//! Stories of the catalogue: lists, listings, stock, imports, rates and pictures, on a database filled with the demo.

mod demo;
mod export;
mod import;
mod import_forms;
mod import_resumed;
mod lanes;
mod listings;
mod price_log;
mod rates;
mod stock;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use entrepot::domain::audit::Author;
use entrepot::domain::brands::Brand;
use entrepot::domain::listings::Listing;
use entrepot::domain::storefront::Language;
use entrepot::store::{self, Conn, Db, StoreError, brands};

use crate::support::{Database, fresh, standing_clock};

/// A shop's memory without its pages.
struct Memory {
    db: Db,
    seconds: Arc<AtomicI64>,
    database: Database,
}

fn memory() -> Memory {
    let database = fresh();
    let seconds = Arc::new(AtomicI64::new(0));
    let db = Db::open(database.url(), 2, standing_clock(&seconds)).unwrap();
    Memory { db, seconds, database }
}

impl Memory {
    /// Lets time pass.
    fn passes(&self, time: chrono::TimeDelta) {
        self.seconds.fetch_add(time.num_seconds(), Ordering::SeqCst);
    }

    fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, StoreError>) -> T {
        self.db.read_now(|read| work(read)).unwrap()
    }

    fn brand(&self, slug: &str) -> Brand {
        self.read(|conn| brands::by_slug(conn, &slug.parse().unwrap())).unwrap()
    }

    fn listing(&self, slug: &str) -> Listing {
        self.read(|conn| store::listings::by_slug(conn, &slug.parse().unwrap())).unwrap()
    }

    fn of_sku(&self, sku: &str) -> Listing {
        let sku = sku.parse().unwrap();
        self.read(|conn| {
            let (_, _, id) = store::listings::holders(conn, &[sku])?.pop().unwrap();
            store::listings::by_ids(conn, &[id])
        })
        .pop()
        .unwrap()
    }

    fn place(&self, code: &str) -> entrepot::domain::ids::PlaceId {
        let known = self.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
        known.shelves.iter().find(|shelf| shelf.place.code == code).unwrap().place.id.clone()
    }

    /// The number by which others see that the catalogue changed.
    fn catalogue(&self) -> i64 {
        self.db.read_now(|read| Ok::<_, StoreError>(read.known().versions.catalogue)).unwrap()
    }
}

fn author() -> Author {
    Author::command("test")
}

fn language(code: &str) -> Language {
    code.parse().unwrap()
}
