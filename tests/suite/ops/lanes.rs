//! A lane that closes at the very moment at which somebody buys.

use std::sync::{Arc, Barrier};
use std::thread;

use entrepot::actions::ActionError;
use entrepot::actions::switch_lane::switch_lane;
use entrepot::domain::audit::Author;
use entrepot::store::{StoreError, orders};

use crate::shop::till::Till;
use crate::support::{TestShop, count_rows};

#[actix_web::test]
async fn what_is_sold_on_a_lane_is_there_for_whoever_closes_it_to_see() {
    let shop = Arc::new(TestShop::open());
    shop.set_free("GX-CUP-WHT", 90);
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let first = shop.app.db.read_now(|read| orders::consignments(read, &sold.id)).unwrap().remove(0);
    let lane = first.terms.lane;
    let known = shop.app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    let all = known.shelves.iter().flat_map(|shelf| shelf.lanes.iter());
    let code = all.filter(|one| one.id == lane).map(|one| one.code.clone()).next().unwrap();
    let switch = |open: bool| {
        let author = Author::command("test");
        let done: Result<(), ActionError> =
            shop.app.db.write_now(|tx| switch_lane(tx, &author, &code, open, "a strike"));
        done.unwrap();
    };
    let on_it = || count_rows(shop.database(), &format!("consignments WHERE lane_id = '{lane}'"));
    for _ in 0..6 {
        let start = Arc::new(Barrier::new(4));
        let buyers: Vec<_> = (0..3)
            .map(|_| {
                let (shop, start) = (shop.clone(), start.clone());
                thread::spawn(move || {
                    start.wait();
                    // Whoever comes too late is refused, or goes by another lane.
                    shop.place("de-at", &[("GX-CUP-WHT", 1)], None)
                })
            })
            .collect();
        start.wait();
        switch(false);
        let seen = on_it();
        for buyer in buyers {
            drop(buyer.join());
        }
        assert_eq!(on_it(), seen, "nothing is sold on it behind the back of whoever closed it");
        switch(true);
    }
}
