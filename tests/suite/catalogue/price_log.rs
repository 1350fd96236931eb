//! The log of prices: whatever changes a shelf price is written down once, whoever keeps it and wherever it stopped.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use entrepot::actions::load_rates::load_rates;
use entrepot::actions::load_registrations::load_registrations;
use entrepot::cli::keep_prices::keep_prices;
use entrepot::domain::fx::Published;
use entrepot::domain::ids::VariantId;
use entrepot::domain::money::Money;
use entrepot::domain::reductions::Logged;
use entrepot::domain::registrations::parse;
use entrepot::store::{Db, StoreError, price_log};

use super::listings::{again, save};
use super::{Memory, author, memory};
use crate::support::{count_rows, execute};

fn rows(shop: &Memory) -> i64 {
    count_rows(shop.database.url(), "price_log")
}

async fn keep(shop: &Memory) -> usize {
    keep_prices(&shop.db, usize::MAX).await.unwrap()
}

/// What the log has of a variant in a country, oldest first.
fn log(shop: &Memory, variant: &VariantId, country: &str) -> Vec<Logged> {
    let of = std::slice::from_ref(variant);
    let mut log = shop.read(|conn| price_log::of(conn, country.parse().unwrap(), of)).remove(variant).unwrap();
    log.sort_by_key(|row| row.at);
    log
}

#[actix_web::test]
async fn a_price_that_changed_is_written_down_once_for_every_market() {
    let shop = memory();
    // The demo's own reductions are fresh.
    keep(&shop).await;
    assert_eq!(keep(&shop).await, 0, "nothing changed since");
    let (before, cup) = (rows(&shop), shop.listing("tasting-cups").variants[0].clone());
    let mut draft = again(&shop, "tasting-cups");
    draft.variants[0].price = Money::parse("120.00", cup.price.currency()).unwrap();
    save(&shop, "guanxi-kiln", draft).unwrap();
    let written = keep(&shop).await;
    let markets =
        shop.db.read_now(|read| Ok::<_, StoreError>(read.known().rulebook.markets(read.now().date_naive()).count()));
    assert!(written >= 1 && written <= markets.unwrap(), "one variant, in the markets it goes to: {written}");
    assert_eq!(rows(&shop), before + i64::try_from(written).unwrap());
    let at = log(&shop, &cup.id, "AT");
    assert_eq!(at.len(), 2);
    assert!(at[1].price.minor() < at[0].price.minor() && at[1].at == shop.db.now(), "{at:?}");
    assert_eq!(keep(&shop).await, 0);
}

#[actix_web::test]
async fn a_registration_that_moves_prices_is_in_the_log() {
    let shop = memory();
    let registered = |until: &str| {
        let row = format!("EU,,IOSS,IM2760000742,ioss,,2021-07-01,{until}");
        let rows = parse(&format!("area,region,scheme,number,grants,regime,from,to\n{row}\n")).unwrap();
        shop.db.write_now(|tx| load_registrations(tx, &author(), &rows)).unwrap();
    };
    registered("2026-11-01");
    keep(&shop).await;
    assert_eq!(keep(&shop).await, 0);
    registered("");
    assert!(keep(&shop).await > 0, "duty comes about in another way under the scheme");
    assert_eq!(keep(&shop).await, 0);
}

#[actix_web::test]
async fn new_rates_are_in_the_log_from_the_week_on_in_which_they_count() {
    let shop = memory();
    keep(&shop).await;
    let cup = shop.listing("tasting-cups").variants[0].id.clone();
    let rate = Published {
        day: "2026-11-25".parse().unwrap(),
        currency: "CNY".parse().unwrap(),
        rate: "6.1".parse().unwrap(),
        source: "ECB".into(),
    };
    shop.db.write_now(|tx| load_rates(tx, &author(), std::slice::from_ref(&rate), &[])).unwrap();
    shop.passes(TimeDelta::days(2));
    keep(&shop).await;
    assert_eq!(log(&shop, &cup, "AT").len(), 1, "a price stands for its week");
    shop.passes(TimeDelta::days(4));
    keep(&shop).await;
    assert_eq!(log(&shop, &cup, "AT").len(), 2);
}

#[actix_web::test]
async fn a_round_that_was_stopped_is_taken_up_where_it_stopped_by_any_process() {
    let (whole, shop) = (memory(), memory());
    let change = |shop: &Memory| {
        for slug in ["tasting-cups", "noodle-bowl", "moon-plate"] {
            let mut draft = again(shop, slug);
            for variant in &mut draft.variants {
                variant.price = variant.price.times(2).unwrap();
            }
            save(shop, "guanxi-kiln", draft).unwrap();
        }
    };
    change(&whole);
    change(&shop);
    let expected = keep(&whole).await;
    let now = shop.db.now();
    let other = Db::open(shop.database.url(), 1, std::sync::Arc::new(move || now)).unwrap();
    let mut written = 0;
    // Thirty variants at a time, by turns; each part is a transaction, and nothing else is kept between two.
    for turn in 0..200 {
        let db = if turn % 2 == 0 { &shop.db } else { &other };
        written += keep_prices(db, 30).await.unwrap();
    }
    assert_eq!(written, expected);
    assert_eq!((keep(&shop).await, rows(&shop)), (0, rows(&whole)));
}

#[actix_web::test]
async fn goods_that_changed_are_followed_without_going_through_all_the_others() {
    let shop = memory();
    keep(&shop).await;
    let variants: i64 = count_rows(shop.database.url(), "variants");
    let mut draft = again(&shop, "tasting-cups");
    for variant in &mut draft.variants {
        variant.price = variant.price.times(2).unwrap();
    }
    save(&shop, "guanxi-kiln", draft).unwrap();
    // Fewer looks than one market's shelf would take, for all markets together.
    let looks = 4 * shop.listing("tasting-cups").variants.len() * 30;
    assert!(looks < 30 * usize::try_from(variants).unwrap());
    assert!(keep_prices(&shop.db, looks).await.unwrap() > 0);
    assert_eq!(keep(&shop).await, 0);
    // Whoever goes through everything finds nothing that was missed.
    execute(shop.database.url(), "DELETE FROM price_rounds");
    assert_eq!(keep(&shop).await, 0);
}

#[actix_web::test]
async fn two_keepers_at_once_write_nothing_twice() {
    let shop = memory();
    let mut draft = again(&shop, "tasting-cups");
    draft.variants[0].price = draft.variants[0].price.times(3).unwrap();
    save(&shop, "guanxi-kiln", draft).unwrap();
    let now = shop.db.now();
    let other = Db::open(shop.database.url(), 1, std::sync::Arc::new(move || now)).unwrap();
    let (one, two) =
        futures_util::future::join(keep_prices(&shop.db, usize::MAX), keep_prices(&other, usize::MAX)).await;
    let (one, two) = (one.unwrap(), two.unwrap());
    let cup = shop.listing("tasting-cups").variants[0].id.clone();
    let mut moments: BTreeMap<_, usize> = BTreeMap::new();
    for row in log(&shop, &cup, "AT") {
        *moments.entry(row.at).or_default() += 1;
    }
    assert!(moments.values().all(|count| *count == 1), "{moments:?}, {one} and {two} written");
}
