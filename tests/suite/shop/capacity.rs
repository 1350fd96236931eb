//! A place that hands over a limited number of parcels a day: the next one is promised a day later, and never more are
//! promised for a day than it hands over, whoever races for it.

use std::collections::BTreeMap;
use std::sync::{Arc, Barrier};
use std::thread;

use chrono::NaiveDate;
use entrepot::actions::ActionError;
use entrepot::actions::change_place::change_place;
use entrepot::domain::audit::Author;
use entrepot::domain::lanes::running::Running;
use entrepot::domain::orders::Consignment;
use entrepot::store::{StoreError, consignments, orders, places};

use super::till::{ORDER, PAYS, Till, puts, typed};
use crate::support::{Sold, TestShop};

const CUPS: &str = "/de-at/p/tasting-cups";

/// Shenzhen hands over so many parcels a day from now on.
pub fn limit(shop: &TestShop, capacity: Option<u32>) {
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    let place = known.shelves.iter().find(|shelf| shelf.place.code == "CN-SZX").unwrap().place.clone();
    let running = Running { capacity, ..Running::from(&*place) };
    let done: Result<bool, ActionError> = shop.app.db.write_now(|tx| {
        let city = places::cities(tx)?.remove(&place.id).unwrap();
        change_place(tx, &Author::command("test"), "CN-SZX", &running, (&city, &[])).map(|found| found.changed)
    });
    assert!(done.unwrap());
}

fn parcels(shop: &TestShop, sold: &Sold) -> Vec<Consignment> {
    shop.app.db.read_now(|read| orders::consignments(read, &sold.id)).unwrap()
}

fn leaves(shop: &TestShop, sold: &Sold) -> Vec<NaiveDate> {
    let mut days: Vec<_> = parcels(shop, sold).iter().map(|parcel| parcel.terms.journey.handed_over).collect();
    days.sort();
    days
}

#[actix_web::test]
async fn the_next_parcel_of_a_full_day_is_promised_a_working_day_later() {
    let shop = TestShop::open();
    shop.set_free("GX-CUP-WHT", 50);
    let cup: &[(&str, u32)] = &[("GX-CUP-WHT", 1)];
    let free = shop.sell("de-at", cup, None);
    limit(&shop, Some(2));
    let mut guest = shop.anonymous();
    let before = guest.open(CUPS).await.assert_status(200).main();
    let second = shop.sell("de-at", cup, None);
    assert_eq!(leaves(&shop, &second), leaves(&shop, &free), "there was room for one more");
    let third = shop.sell("de-at", cup, None);
    assert!(leaves(&shop, &third) > leaves(&shop, &second), "that day is full");
    let after = guest.open(CUPS).await.assert_status(200).main();
    assert_ne!(before, after, "pages that were made before promise it no more");
    limit(&shop, None);
    let fourth = shop.sell("de-at", cup, None);
    assert_eq!(leaves(&shop, &fourth), leaves(&shop, &free));
}

#[actix_web::test]
async fn parcels_of_one_order_count_for_one_another() {
    let shop = TestShop::open();
    for sku in ["GX-CUP-WHT", "TL-RIV-IND"] {
        shop.set_free(sku, 9);
    }
    let two: &[(&str, u32)] = &[("GX-CUP-WHT", 1), ("TL-RIV-IND", 1)];
    let free = leaves(&shop, &shop.sell("de-at", two, None));
    assert_eq!((free.len(), free[0]), (2, free[1]), "each brand sends its own, on one day");
    limit(&shop, Some(3));
    let days = leaves(&shop, &shop.sell("de-at", two, None));
    assert_eq!(days[0], free[0], "the last room of the day");
    assert!(days[1] > days[0], "and the other leaves a working day later: {days:?}");
}

#[actix_web::test]
async fn never_more_are_promised_for_a_day_than_it_hands_over_whoever_races_for_it() {
    let shop = Arc::new(TestShop::open());
    shop.set_free("GX-CUP-WHT", 90);
    limit(&shop, Some(3));
    let start = Arc::new(Barrier::new(8));
    let buyers: Vec<_> = (0..8)
        .map(|_| {
            let (shop, start) = (shop.clone(), start.clone());
            thread::spawn(move || {
                start.wait();
                // Whoever is outrun is refused, and plans anew.
                shop.place("de-at", &[("GX-CUP-WHT", 1)], None).1
            })
        })
        .collect();
    let sold: Vec<Sold> = buyers.into_iter().filter_map(|buyer| buyer.join().ok()).collect();
    assert!(sold.len() >= 3);
    let mut days: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for one in sold.iter().flat_map(|one| leaves(&shop, one)) {
        *days.entry(one).or_default() += 1;
    }
    assert!(days.values().all(|parcels| *parcels <= 3), "{days:?}");
}

#[actix_web::test]
async fn who_held_a_price_for_a_day_that_filled_up_is_shown_the_later_day_before_paying() {
    let shop = TestShop::open();
    shop.set_free("GX-CUP-WHT", 9);
    limit(&shop, Some(1));
    let mut guest = shop.anonymous();
    guest.open(CUPS).await.assert_status(200);
    puts(&mut guest, "de-at", "GX-CUP-WHT", "1").await.assert_leads("/de-at/cart");
    let shown = guest.open("/de-at/checkout").await.assert_status(200).main();
    let other = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let there = [("street", "Gumpendorfer Straße 2"), ("city", "Wien"), ("postcode", "1060"), ("card", PAYS)];
    let mut fields = typed("de-at", &there);
    fields.retain(|(name, _)| *name != "region");
    let anew = guest.submit(ORDER, &fields).await;
    anew.assert_status(409);
    assert_ne!(anew.main(), shown);
    guest.submit(ORDER, &fields).await.assert_leads("/de-at/orders/");
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    let place = known.shelves.iter().find(|shelf| shelf.place.code == "CN-SZX").unwrap().place.id.clone();
    let first = leaves(&shop, &other)[0];
    let days = shop.app.db.read_now(|read| consignments::leaving(read, &[place], first)).unwrap();
    assert_eq!(days.iter().map(|(_, _, parcels)| *parcels).collect::<Vec<_>>(), [1, 1], "{days:?}");
}
