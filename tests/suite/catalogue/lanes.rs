//! Lanes and rate cards come as a file: read whole or not at all, twice is once, and prices follow.

use chrono::NaiveDate;
use entrepot::actions::price_shelf::{Selling, price_shelf};
use entrepot::cli::import::lanes::{NoLanes, take};
use entrepot::domain::lanes::Lane;
use entrepot::domain::lanes::changes::Changes;
use entrepot::domain::lanes::file::{self, COLUMNS};
use entrepot::domain::money::Money;
use entrepot::store::{StoreError, audit};

use super::{Memory, memory};

fn known(shop: &Memory) -> std::sync::Arc<entrepot::store::known::Known> {
    shop.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap()
}

fn lane(shop: &Memory, code: &str) -> Lane {
    let known = known(shop);
    known.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).find(|lane| lane.code == code).unwrap().clone()
}

/// The number by which others see that lanes changed.
fn version(shop: &Memory) -> i64 {
    known(shop).versions.lanes
}

fn heading() -> String {
    format!("{}\n", COLUMNS.join(","))
}

/// The rows of a lane there is, as a file has them.
fn rows(shop: &Memory, code: &str) -> Vec<String> {
    let text = file::print(&file::of(&known(shop).shelves));
    text.lines().filter(|line| line.starts_with(&format!("{code},"))).map(|line| format!("{line}\n")).collect()
}

fn import(shop: &Memory, rows: &str) -> Changes {
    take(&shop.db, format!("{}{rows}", heading()).as_bytes(), false).unwrap()
}

fn sums(found: &Changes) -> (usize, usize, usize, usize, usize) {
    (found.new_lanes(), found.altered(), found.cards(), found.ended(), found.same)
}

/// What one bowl costs at a door in Germany, of a kind that lies in Shenzhen alone.
fn price(shop: &Memory) -> Money {
    let listing = shop.listing("noodle-bowl");
    let variant = &listing.variants[1];
    let priced = shop.db.read_now(|read| {
        let known = read.known();
        let market = known.rulebook.market("DE".parse().unwrap(), read.now().date_naive()).unwrap();
        price_shelf(read, Selling::own(market), &[(variant, &listing.brand)])
    });
    priced.unwrap().remove(0).1.unwrap().total
}

const NEW: &str = "SZX-DE-TRAIN,CN-SZX,DE,Yuxinou,rail,commercial,ddp,16,20,,battery liquid,EU,2026-11-01,,CNY,1000,30.00,500,9.00,6000,30000,0.05\n";

#[test]
fn the_lanes_there_are_make_a_file_that_changes_nothing() {
    let shop = memory();
    let text = file::print(&file::of(&known(&shop).shelves));
    let (before, rows) = (version(&shop), text.lines().count() - 1);
    let found = take(&shop.db, text.as_bytes(), false).unwrap();
    assert_eq!(sums(&found), (0, 0, 0, 0, rows));
    assert_eq!(version(&shop), before, "nothing was touched");
}

#[test]
fn a_new_lane_is_added_and_the_same_file_again_changes_nothing() {
    let shop = memory();
    let before = version(&shop);
    let dry = take(&shop.db, format!("{}{NEW}", heading()).as_bytes(), true).unwrap();
    assert_eq!((sums(&dry), version(&shop)), ((1, 0, 1, 0, 0), before), "a dry run keeps nothing");
    assert_eq!(import(&shop, NEW).lanes.len(), 1);
    assert!(version(&shop) > before);
    let added = lane(&shop, "SZX-DE-TRAIN");
    assert_eq!((added.carrier.as_str(), added.transit_days, added.open), ("Yuxinou", (16, 20), true));
    assert_eq!(added.card("2026-11-24".parse().unwrap()).unwrap().first_price.minor(), 3000);
    let log = shop.read(|conn| audit::last(conn, Some("lane SZX-DE-TRAIN"), 9));
    let actions: Vec<_> = log.iter().map(|line| (line.action.as_str(), line.author.as_str())).collect();
    assert_eq!(actions, [("add rate card", "import lanes"), ("add lane", "import lanes")]);
    let before = version(&shop);
    assert_eq!(sums(&import(&shop, NEW)), (0, 0, 0, 0, 1));
    assert_eq!(version(&shop), before);
    assert_eq!(shop.read(|conn| audit::last(conn, Some("lane SZX-DE-TRAIN"), 9)).len(), 2);
}

#[test]
fn a_new_card_ends_the_open_one_the_day_before_and_keeps_what_was() {
    let shop = memory();
    import(&shop, NEW);
    let next = NEW.replace("2026-11-01", "2027-02-01").replace("30.00", "33.00");
    assert_eq!(sums(&import(&shop, &next)), (0, 0, 1, 1, 0));
    let cards = lane(&shop, "SZX-DE-TRAIN").rate_cards;
    let days: Vec<(NaiveDate, Option<NaiveDate>)> = cards.iter().map(|card| (card.from, card.to)).collect();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(days, [(day("2026-11-01"), Some(day("2027-01-31"))), (day("2027-02-01"), None)]);
    // The file of before still says the first card is open. It was so already.
    let before = version(&shop);
    for file in [NEW, &next] {
        assert_eq!(sums(&import(&shop, file)), (0, 0, 0, 0, 1));
    }
    assert_eq!(version(&shop), before);
    let log = shop.read(|conn| audit::last(conn, Some("lane SZX-DE-TRAIN"), 2));
    let said: Vec<_> = log.iter().map(|line| (line.action.as_str(), line.detail.as_str())).collect();
    assert_eq!(said[1], ("end rate card", "from 2026-11-01 until 2027-01-31"));
    // A card to come may still be corrected; the one that began is what parcels were sold by.
    let dearer = next.replace("33.00", "34.00");
    assert_eq!(sums(&import(&shop, &dearer)), (0, 0, 1, 0, 0));
    assert_eq!(lane(&shop, "SZX-DE-TRAIN").rate_cards[1].first_price.minor(), 3400);
    assert_eq!(faults(&shop, &NEW.replace("30.00", "31.00")), [(2, "from")]);
}

#[test]
fn what_is_different_about_a_lane_is_changed_and_written_down() {
    let shop = memory();
    let there = rows(&shop, "SZX-DE-POST").concat();
    let was = lane(&shop, "SZX-DE-POST");
    let (least, most) = was.transit_days;
    let carrier = format!("\"{}\"", was.carrier);
    let named = if there.contains(&carrier) { carrier } else { was.carrier.clone() };
    let days = format!("ddp,{},{},", least + 1, most + 2);
    let other = there.replace(&named, "Some Post").replace(&format!("ddp,{least},{most},"), &days);
    let found = import(&shop, &other);
    assert_eq!(sums(&found), (0, 1, 0, 0, there.lines().count()));
    let now = lane(&shop, "SZX-DE-POST");
    assert_eq!((now.carrier.as_str(), now.transit_days), ("Some Post", (least + 1, most + 2)));
    assert_eq!((now.id, now.rate_cards), (was.id, was.rate_cards));
    let line = shop.read(|conn| audit::last(conn, Some("lane SZX-DE-POST"), 1)).remove(0);
    assert_eq!(line.action, "change lane");
    assert!(line.detail.contains(&format!("days {least}-{most} → {}-{}", least + 1, most + 2)), "{}", line.detail);
}

#[test]
fn shelf_prices_follow_a_card_that_begins() {
    let shop = memory();
    let before = price(&shop);
    let cheap =
        "SZX-DE-GIFT,CN-SZX,DE,Free Post,air_parcel,postal,ddp,7,12,,,EU,2026-11-01,,CNY,2000,0.01,0,0,0,2000,0\n";
    import(&shop, cheap);
    let after = price(&shop);
    assert!(after.minor() < before.minor(), "{after:?} is below {before:?}");
    let again = cheap.replace("2026-11-01", "2026-11-24").replace("0.01", "900.00");
    import(&shop, &again);
    assert_eq!(price(&shop), before, "from today on the other lane is cheaper again");
}

fn faults(shop: &Memory, rows: &str) -> Vec<(u64, &'static str)> {
    match take(&shop.db, format!("{}{rows}", heading()).as_bytes(), false) {
        Err(NoLanes::Faults(faults)) => faults.iter().map(|fault| (fault.line, fault.column)).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_with_one_row_that_cannot_be_used_is_not_taken_at_all() {
    let shop = memory();
    let before = version(&shop);
    let other = NEW.replace("SZX-DE-TRAIN", "SZX-DE-BOAT");
    assert_eq!(faults(&shop, &format!("{NEW}{}", other.replace("CN-SZX", "CN-NONE"))), [(3, "place")]);
    assert_eq!(faults(&shop, &format!("{NEW}\n{}", other.replace(",DE,", ",ZZ,"))), [(4, "country")]);
    // What parcels were sold by stays: no card begins behind one that has held since, and none ends in the past.
    let held = rows(&shop, "SZX-DE-POST").remove(0);
    assert_eq!(faults(&shop, &held.replace("2026-01-01,2026-12-31", "2026-02-01,")), [(2, "from")]);
    assert_eq!(faults(&shop, &held.replace("2026-01-01,2026-12-31", "2026-01-01,2026-06-30")), [(2, "to")]);
    let moved = rows(&shop, "SZX-DE-POST").remove(0);
    assert_eq!(faults(&shop, &moved.replace(",DE,", ",FR,")), [(2, "country")]);
    assert_eq!(faults(&shop, &moved.replace("CN-SZX", "PL-WRO")), [(2, "place")]);
    assert_eq!(faults(&shop, &format!("{NEW}{NEW}")), [(3, "from")]);
    assert_eq!(faults(&shop, &format!("{NEW}{}", NEW.replace("Yuxinou", "Other"))), [(3, "carrier")]);
    assert_eq!(faults(&shop, &NEW.replace("1000,30.00", "0,30.00")), [(2, "first_g")]);
    assert_eq!(faults(&shop, ""), [(1, "*")]);
    assert_eq!(version(&shop), before);
    assert!(known(&shop).shelves.iter().all(|shelf| shelf.lanes.iter().all(|lane| lane.code != "SZX-DE-TRAIN")));
}

#[test]
fn two_files_at_the_same_time_are_taken_one_after_the_other() {
    let shop = memory();
    import(&shop, NEW);
    let next = |month: u32| NEW.replace("2026-11-01", &format!("2027-{month:02}-01"));
    std::thread::scope(|scope| {
        for month in 1..=6 {
            let (shop, file) = (&shop, format!("{}{}", heading(), next(month)));
            scope.spawn(move || take(&shop.db, file.as_bytes(), false).unwrap());
        }
    });
    let cards = lane(&shop, "SZX-DE-TRAIN").rate_cards;
    assert_eq!(cards.len(), 7);
    for pair in cards.windows(2) {
        assert_eq!(pair[0].to.and_then(|to| to.succ_opt()), Some(pair[1].from), "each ends the day before the next");
    }
}
