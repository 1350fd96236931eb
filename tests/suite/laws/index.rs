//! The index is the shelves: it sorts and counts as exact prices do, in every market, and an index that followed what
//! happened is the one that would be built now.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::web::Data;
use entrepot::app::App;
use entrepot::domain::ids::{BrandId, ListingId};
use entrepot::domain::offers::Selling;
use entrepot::domain::rulebook::Market;
use entrepot::domain::storefront::Language;
use entrepot::search::{Asked, Found, Lies, Limits, Order, Search, Wished, Within};
use entrepot::settings::Settings;
use entrepot::store::{StoreError, changes, listings};
use proptest::collection::vec;
use proptest::test_runner::{Config, TestRunner};

use super::kept_pages::{Event, events, happens};
use crate::support::{TestShop, execute};

fn market(app: &App, country: &str) -> Market {
    let known = app.db.known();
    known.rulebook.market(country.parse().unwrap(), app.db.now().date_naive()).unwrap().clone()
}

fn find(app: &App, market: &Market, asked: &Asked) -> Arc<Found> {
    let selling = Selling::own(market);
    app.db.read_now(|read| app.search.find(read, selling, asked)).unwrap().expect("the index is there")
}

fn number(count: usize) -> u64 {
    count.try_into().unwrap()
}

fn everything(order: Order) -> Asked {
    Asked { order, ..Asked::all(Language::EN, 1_000) }
}

/// The exact total of each listing at the door of a market, and whether it comes from within.
fn exact(app: &App, market: &Market) -> HashMap<ListingId, (BrandId, Option<(i64, chrono::NaiveDate)>)> {
    let of = app.db.read_now(|read| {
        let (ids, _) = listings::page(read, &listings::Filter::default(), 0, 1_000)?;
        let cards = app.offers.cards(read, &ids, Language::EN)?;
        let shown = app.offers.shown(read, Selling::own(market), &cards)?;
        let one = |(card, shown): (&Arc<listings::Card>, _)| {
            let offer: Option<_> =
                Option::<(_, Result<Arc<entrepot::domain::offers::Offer>, _>)>::and_then(shown, |(_, offer)| {
                    offer.ok()
                });
            let offer = offer.map(|offer| (offer.total.minor(), offer.terms.journey.arrives.1));
            (card.id.clone(), (card.brand.clone(), offer))
        };
        Ok::<_, StoreError>(cards.iter().zip(shown).map(one).collect())
    });
    of.unwrap()
}

#[test]
fn in_every_market_goods_stand_in_the_order_of_their_exact_prices_and_are_counted_so() {
    let shop = TestShop::open();
    let app = &shop.app;
    let known = app.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    let mut had = 0;
    for market in known.rulebook.markets(app.db.now().date_naive()) {
        let country = market.country;
        let exact = exact(app, market);
        let total = |id: &ListingId| exact[id].1.map(|(total, _)| total);
        let found = find(app, market, &everything(Order::Cheapest));
        assert_eq!((found.ids.len(), found.count), (exact.len(), number(exact.len())), "{country}");
        let totals: Vec<i64> = found.ids.iter().map(|id| total(id).unwrap_or(i64::MAX)).collect();
        assert!(totals.is_sorted(), "{country}: {totals:?}");
        let dearest = find(app, market, &everything(Order::Dearest));
        let totals: Vec<i64> = dearest.ids.iter().map(|id| -total(id).unwrap_or(i64::MIN + 1)).collect();
        assert!(totals.is_sorted(), "{country}, the dearest first: {totals:?}");
        let soonest = find(app, market, &everything(Order::Soonest));
        let days: Vec<_> = soonest.ids.iter().filter_map(|id| exact[id].1.map(|(_, day)| day)).collect();
        assert!(days.is_sorted(), "{country}: {days:?}");
        let can: Vec<i64> = exact.values().filter_map(|(_, offer)| offer.map(|(total, _)| total)).collect();
        had += can.len();
        assert_eq!(found.facets.in_stock, number(can.len()), "{country}");
        let ends = can.iter().min().copied().zip(can.iter().max().copied());
        assert_eq!(found.facets.prices, ends, "{country}");
        assert_eq!(found.facets.arrivals.last().map_or(0, |(_, count)| *count), number(can.len()), "{country}");
        for (brand, count) in &found.facets.brands {
            let own = exact.values().filter(|(of, _)| of == brand).count();
            assert_eq!(*count, number(own), "{country}");
        }
        // A range of prices leaves what costs so much, exactly.
        let Some((least, most)) = ends else { continue };
        let range = (Some(least + (most - least) / 4), Some(most - (most - least) / 4));
        let some = find(app, market, &Asked { price: range, ..everything(Order::Cheapest) });
        let within = can.iter().filter(|total| **total >= range.0.unwrap() && **total <= range.1.unwrap()).count();
        assert_eq!(some.count, number(within), "{country}");
        assert_eq!(some.facets.prices, ends, "{country}: a range does not hide what lies outside it");
    }
    assert!(had > 500, "{had} offers were compared");
}

#[test]
fn a_choice_counts_what_it_would_add() {
    let shop = TestShop::open();
    let de = market(&shop.app, "DE");
    let all = find(&shop.app, &de, &everything(Order::Newest));
    let [first, second, ..] = all.facets.brands.as_slice() else { panic!("too few brands") };
    let one = find(&shop.app, &de, &Asked { brands: vec![first.0.clone()], ..everything(Order::Newest) });
    assert_eq!(one.count, first.1);
    assert_eq!(one.facets.brands, all.facets.brands, "what one may add does not shrink");
    let both = vec![first.0.clone(), second.0.clone()];
    let two = find(&shop.app, &de, &Asked { brands: both, ..everything(Order::Newest) });
    assert_eq!(two.count, first.1 + second.1);
    let attribute = all.facets.attributes.first().expect("attributes");
    let [some, other, ..] = attribute.values.as_slice() else { panic!("too few values") };
    let wished = |values: &[&str]| {
        vec![Wished { name: attribute.name.clone(), values: values.iter().map(|value| (*value).to_owned()).collect() }]
    };
    let chosen = find(&shop.app, &de, &Asked { attributes: wished(&[&some.code]), ..everything(Order::Newest) });
    assert_eq!(chosen.count, some.count);
    let own = chosen.facets.attributes.iter().find(|own| own.name == attribute.name).unwrap();
    assert_eq!(own.values, attribute.values, "values of the same attribute stay as they were");
    let more =
        find(&shop.app, &de, &Asked { attributes: wished(&[&some.code, &other.code]), ..everything(Order::Newest) });
    assert!(more.count >= some.count.max(other.count) && more.count <= some.count + other.count);
    let of_brand = Asked { within: Within::Brand(first.0.clone()), ..everything(Order::Newest) };
    let page = find(&shop.app, &de, &of_brand);
    assert_eq!(page.count, first.1);
    assert!(
        page.facets.brands.is_empty()
            && page.facets.categories.iter().map(|(_, count)| count).sum::<u64>() <= page.count
    );
}

/// Questions whose answers show what an index holds.
fn questions() -> Vec<Asked> {
    let words = |words: &str, language: &str| Asked {
        words: words.to_owned(),
        language: language.parse().unwrap(),
        ..everything(Order::Usual)
    };
    vec![
        everything(Order::Cheapest),
        everything(Order::Soonest),
        everything(Order::Newest),
        Asked { in_stock: true, rated: Some(4), ..everything(Order::Newest) },
        Asked { near: true, ..everything(Order::Dearest) },
        words("teapot", "en"),
        words("tee", "de"),
    ]
}

#[test]
fn an_index_that_followed_is_the_one_that_would_be_built() {
    let system = actix_web::rt::System::new();
    let config = Config { failure_persistence: None, ..Config::with_cases(5) };
    TestRunner::new(config)
        .run(&vec(events(), 1..6), |all: Vec<Event>| {
            let shop = TestShop::open();
            entrepot::cli::demo::voices::demo_voices(&shop.app).unwrap();
            let other = shop.process_beside(0);
            // One that gives whatever is new the prices it had, as large segments are given them.
            let languages = shop.app.wording.languages().to_vec();
            let limits = Limits { large: u64::MAX, few: 0 };
            let carrying = Search::within(shop.app.db.clone(), Lies::Memory, languages, limits);
            system.block_on(async {
                for event in &all {
                    // Asked before each, so that there is something to follow.
                    let (at, cheapest) = (market(&shop.app, "AT"), everything(Order::Cheapest));
                    find(&shop.app, &at, &cheapest);
                    found(&carrying, &shop, &at, &cheapest);
                    happens(&shop, &other, event).await;
                }
            });
            let fresh = shop.process_beside(0);
            for country in ["AT", "US"] {
                let market = market(&shop.app, country);
                for asked in questions() {
                    let (followed, built) = (find(&shop.app, &market, &asked), find(&fresh, &market, &asked));
                    assert_eq!(followed.ids, built.ids, "{country} {asked:?} after {all:?}");
                    assert_eq!(followed.facets, built.facets, "{country} {asked:?} after {all:?}");
                    let carried = found(&carrying, &shop, &market, &asked);
                    assert_eq!((&carried.ids, &carried.facets), (&built.ids, &built.facets), "{asked:?} after {all:?}");
                }
            }
            Ok(())
        })
        .unwrap();
}

/// A process whose index lies in the shop's folder.
fn with_files(shop: &TestShop) -> Data<App> {
    let settings = Settings { index_in_memory: false, ..shop.app.settings.clone() };
    shop.process_with(settings)
}

#[test]
fn a_process_that_starts_finds_its_index_and_reads_only_what_changed_since() {
    let shop = TestShop::open();
    let de = market(&shop.app, "DE");
    let before = {
        let first = with_files(&shop);
        let found = find(&first, &de, &everything(Order::Newest));
        assert_eq!(first.search.status().listings, found.count);
        found
    };
    let second = with_files(&shop);
    assert_eq!(find(&second, &de, &everything(Order::Newest)), before);
    // Two processes do not write in one folder.
    let third = with_files(&shop);
    assert_eq!(find(&third, &de, &everything(Order::Newest)), before);
    let folders = std::fs::read_dir(shop.app.settings.dir.join("search")).unwrap().count();
    assert_eq!(folders, 2);
}

/// An index of the shop's goods that takes every shop for a large one.
fn impatient(shop: &TestShop, lies: Lies) -> Search {
    let languages = shop.app.wording.languages().to_vec();
    Search::within(shop.app.db.clone(), lies, languages, Limits { large: 0, few: 0 })
}

fn found(search: &Search, shop: &TestShop, market: &Market, asked: &Asked) -> Arc<Found> {
    shop.app.db.read_now(|read| search.find(read, Selling::own(market), asked)).unwrap().unwrap()
}

#[test]
fn a_large_shop_shows_what_it_knows_while_its_prices_are_reckoned() {
    let shop = TestShop::open();
    let de = market(&shop.app, "DE");
    let search = impatient(&shop, Lies::Memory);
    let (newest, cheapest) = (everything(Order::Newest), everything(Order::Cheapest));
    let soon = found(&search, &shop, &de, &newest);
    assert!(!soon.settled, "a page made of this is not kept");
    let settled = find(&shop.app, &de, &newest);
    assert_eq!((&soon.ids, soon.count, &soon.facets.brands), (&settled.ids, settled.count, &settled.facets.brands));
    assert_eq!((soon.facets.prices, soon.facets.arrivals.len()), (None, 0), "no price is said that is not known");
    // Who wants the cheapest waits for what they cost.
    assert_eq!(found(&search, &shop, &de, &cheapest), find(&shop.app, &de, &cheapest));
    assert_eq!(found(&search, &shop, &de, &newest), settled);
}

#[test]
fn a_process_that_starts_finds_the_prices_that_were_reckoned_before() {
    let (shop, folder) = (TestShop::open(), tempfile::tempdir().unwrap());
    let (de, jp) = (market(&shop.app, "DE"), market(&shop.app, "JP"));
    let asked = everything(Order::Newest);
    let lies = Lies::Under(folder.path().to_path_buf());
    {
        let first = impatient(&shop, lies.clone());
        assert!(found(&first, &shop, &de, &everything(Order::Cheapest)).settled);
    }
    let second = impatient(&shop, lies);
    assert_eq!(found(&second, &shop, &de, &asked), find(&shop.app, &de, &asked));
    assert!(!found(&second, &shop, &jp, &asked).settled, "nobody asked for those yet");
}

/// Half of the goods change at once: what is new of them is as large as what was.
#[test]
fn goods_that_changed_do_not_keep_the_prices_they_had() {
    let shop = TestShop::open();
    let de = market(&shop.app, "DE");
    let languages = shop.app.wording.languages().to_vec();
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits { large: u64::MAX, few: 0 };
    let of =
        || Search::within(shop.app.db.clone(), Lies::Under(folder.path().to_path_buf()), languages.clone(), limits);
    let search = of();
    let cheapest = everything(Order::Cheapest);
    let before = found(&search, &shop, &de, &cheapest);
    let touch = "UPDATE variants SET price_minor = price_minor * 3 WHERE listing_id IN (SELECT id FROM listings WHERE slug = 'tasting-cups')";
    assert!(execute(shop.database(), touch) > 0);
    let told: Result<(), StoreError> = shop.app.db.write_now(|tx| {
        changes::add(tx, "listing", "tasting-cups")?;
        entrepot::store::known::touch(tx, entrepot::store::known::Subject::Catalogue)
    });
    told.unwrap();
    let after = found(&search, &shop, &de, &cheapest);
    assert_ne!(after.ids, before.ids);
    assert_eq!(after.ids, found(&impatient(&shop, Lies::Memory), &shop, &de, &cheapest).ids);
    drop(search);
    assert_eq!(found(&of(), &shop, &de, &cheapest), after, "nor after a start");
}

#[test]
fn an_index_that_is_broken_or_of_another_database_is_made_anew() {
    let (shop, other) = (TestShop::open(), TestShop::open());
    let de = market(&shop.app, "DE");
    let before = find(&with_files(&other), &de, &everything(Order::Newest));
    let theirs = other.app.settings.dir.join("search");
    let ours = shop.app.settings.dir.join("search");
    std::fs::create_dir_all(ours.join("1")).unwrap();
    for file in std::fs::read_dir(theirs.join("1")).unwrap() {
        let file = file.unwrap();
        if !file.file_name().to_string_lossy().contains("lock") {
            std::fs::copy(file.path(), ours.join("1").join(file.file_name())).unwrap();
        }
    }
    assert_eq!(find(&with_files(&shop), &de, &everything(Order::Newest)).count, before.count);
    std::fs::write(ours.join("1").join("meta.json"), "{").unwrap();
    assert_eq!(find(&with_files(&shop), &de, &everything(Order::Newest)).count, before.count);
}
