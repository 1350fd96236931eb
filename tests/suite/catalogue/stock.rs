//! Stock is never negative, and every piece is accounted for.

use entrepot::actions::set_stock::{Count, set_stock};
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::import::stock::{NoCount, Report, count};
use entrepot::domain::ids::{PlaceId, VariantId};
use entrepot::store::stock::{self, Cause};
use entrepot::store::{StoreError, audit};
use indicatif::ProgressBar;

use super::{Memory, author, memory};

const CAUSE: Cause<'_> = Cause { reason: "placed", order: None, author: "test" };

/// The bowl of which three are left, all in Shenzhen.
fn last_bowls(shop: &Memory) -> (PlaceId, VariantId) {
    (shop.place("CN-SZX"), shop.listing("noodle-bowl").variants[1].id.clone())
}

fn level(shop: &Memory, variant: &VariantId) -> (i64, i64) {
    let levels = shop.read(|conn| stock::of(conn, std::slice::from_ref(variant)));
    levels.iter().fold((0, 0), |sum, level| (sum.0 + level.free, sum.1 + level.held))
}

#[test]
fn the_last_piece_is_sold_once() {
    let shop = memory();
    let (place, bowl) = last_bowls(&shop);
    let take = |n| shop.db.write_now(|tx| stock::take(tx, &place, &bowl, n, CAUSE)).unwrap();
    assert!(!take(4), "three are there");
    let before = shop.catalogue();
    assert!(take(2));
    assert_eq!(shop.catalogue(), before, "one left is still one to sell");
    assert!(take(1));
    assert_eq!(shop.catalogue(), before + 1, "now the shelf is empty");
    assert!(!take(1));
    assert_eq!(level(&shop, &bowl), (0, 3));
    assert_eq!(shop.read(stock::unexplained), []);
}

#[test]
fn two_shoppers_after_the_last_piece_get_one() {
    let shop = memory();
    let (place, bowl) = last_bowls(&shop);
    let sold: usize = std::thread::scope(|scope| {
        let shoppers: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| shop.db.write_now(|tx| stock::take(tx, &place, &bowl, 1, CAUSE)).unwrap()))
            .collect();
        shoppers.into_iter().map(|shopper| usize::from(shopper.join().unwrap())).sum()
    });
    assert_eq!(sold, 3);
    assert_eq!(level(&shop, &bowl), (0, 3));
}

#[test]
fn what_was_held_comes_back_or_leaves_and_no_more_than_that() {
    let shop = memory();
    let (place, bowl) = last_bowls(&shop);
    let write = |work: fn(&mut entrepot::store::Tx, &PlaceId, &VariantId) -> Result<bool, StoreError>| {
        shop.db.write_now(|tx| work(tx, &place, &bowl)).unwrap()
    };
    assert!(!write(|tx, place, bowl| stock::give_back(tx, place, bowl, 1, CAUSE)), "nothing is held");
    assert!(write(|tx, place, bowl| stock::take(tx, place, bowl, 3, CAUSE)));
    let before = shop.catalogue();
    assert!(write(|tx, place, bowl| stock::give_back(tx, place, bowl, 1, CAUSE)));
    assert_eq!(shop.catalogue(), before + 1, "the shelf is filled again");
    assert!(write(|tx, place, bowl| stock::dispatch(tx, place, bowl, 2, CAUSE)));
    assert!(!write(|tx, place, bowl| stock::dispatch(tx, place, bowl, 1, CAUSE)));
    assert_eq!(level(&shop, &bowl), (1, 0));
    assert_eq!(shop.read(stock::unexplained), []);
}

#[test]
fn a_brand_counts_its_own_stock_and_nobody_elses() {
    let shop = memory();
    let (place, bowl) = last_bowls(&shop);
    let count = Count { place: place.clone(), variant: bowl.clone(), was: None, free: 7 };
    let set = |brand: &str| {
        let brand = shop.brand(brand).id;
        shop.db.write_now(|tx| set_stock(tx, &author(), &brand, std::slice::from_ref(&count)))
    };
    assert!(matches!(set("tide-loom"), Err(ActionError::Refused(Refusal::NotFound))));
    assert_eq!(set("guanxi-kiln").unwrap(), 1);
    assert_eq!(set("guanxi-kiln").unwrap(), 0, "it was so already");
    // Whoever counted says what they had seen; an order that took a piece meanwhile is not overwritten.
    let brand = shop.brand("guanxi-kiln").id;
    let from = |was| {
        let seen = Count { was: Some(was), free: 20, ..count.clone() };
        shop.db.write_now(|tx| set_stock(tx, &author(), &brand, &[seen]))
    };
    assert!(matches!(from(8), Err(ActionError::Refused(Refusal::StockMoved { now: 7, .. }))));
    assert_eq!(from(7).unwrap(), 1);
    assert_eq!(from(20).unwrap(), 0);
    assert_eq!(set("guanxi-kiln").unwrap(), 1);
    let free = shop.read(|conn| stock::free(conn, &[bowl]));
    assert_eq!(free[&place].values().copied().collect::<Vec<_>>(), [7]);
    assert_eq!(shop.read(stock::unexplained), []);
}

fn counted(shop: &Memory, file: &str, dry_run: bool) -> Result<Report, NoCount> {
    count(&shop.db, file, dry_run, &ProgressBar::hidden())
}

#[test]
fn a_count_from_a_file_sets_what_lies_free_and_the_same_file_again_changes_nothing() {
    let shop = memory();
    let (place, bowl) = last_bowls(&shop);
    assert!(shop.db.write_now(|tx| stock::take(tx, &place, &bowl, 1, CAUSE)).unwrap());
    let sku = shop.listing("noodle-bowl").variants[1].sku.to_string();
    let file = format!("place,sku,pieces\nCN-SZX,{sku},40\nTR-IST,{sku},5\n");
    let before = shop.catalogue();
    assert_eq!(counted(&shop, &file, true).unwrap(), Report { rows: 2, changed: 2 });
    assert_eq!((level(&shop, &bowl), shop.catalogue()), ((2, 1), before), "a dry run keeps nothing");
    assert_eq!(counted(&shop, &file, false).unwrap(), Report { rows: 2, changed: 2 });
    assert_eq!(level(&shop, &bowl), (45, 1), "what is held is not counted");
    assert!(shop.catalogue() > before, "prices follow");
    let log = shop.read(|conn| audit::last(conn, Some(&format!("variant {sku}")), 2));
    let mut said: Vec<&str> = log.iter().map(|line| line.detail.as_str()).collect();
    said.sort_unstable();
    assert_eq!(said, ["40 free at CN-SZX", "5 free at TR-IST"]);
    let (before, last) = (shop.catalogue(), shop.read(|conn| audit::last(conn, None, 1)).remove(0).id);
    assert_eq!(counted(&shop, &file, false).unwrap(), Report { rows: 2, changed: 0 });
    assert_eq!(shop.catalogue(), before);
    assert_eq!(shop.read(|conn| audit::last(conn, None, 1)).remove(0).id, last);
    assert_eq!(shop.read(stock::unexplained), []);
}

#[test]
fn a_file_with_one_row_that_cannot_be_used_is_not_taken_at_all() {
    let shop = memory();
    let (_, bowl) = last_bowls(&shop);
    let sku = shop.listing("noodle-bowl").variants[1].sku.to_string();
    let named = |file: String| match counted(&shop, &file, false) {
        Err(NoCount::Faults(faults)) => faults.iter().map(|fault| (fault.line, fault.column)).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let strangers = format!("place,sku,pieces\nCN-SZX,{sku},9\nCN-NONE,{sku},9\nCN-SZX,NOBODY-1,9\n");
    assert_eq!(named(strangers), [(3, "place"), (4, "sku")]);
    assert_eq!(named(format!("place,sku,pieces\nCN-SZX,{sku},9\nTR-IST,{sku},some\n")), [(3, "pieces")]);
    assert_eq!(named("sku;place\n".to_owned()), [(1, "*")]);
    assert_eq!(level(&shop, &bowl), (3, 0));
}
