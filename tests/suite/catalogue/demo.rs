//! The demo fills a database, once.

use entrepot::actions::translate_house::translate_brand;
use entrepot::cli::demo::{Filled, fill};
use entrepot::domain::listings::ListingState;
use entrepot::domain::offers::{NoOffer, Offer, offer};
use entrepot::domain::pricing::Books;
use entrepot::domain::routing::Ask;
use entrepot::domain::texts::Texts;
use entrepot::outside::media::{Folder, MediaStore};
use entrepot::store::listings::Filter;
use entrepot::store::{StoreError, categories, listings, places, stock};
use indicatif::ProgressBar;

use super::listings::{again, save};
use super::{author, language, memory};

#[test]
fn the_demo_fills_a_shop_that_a_shopper_can_browse() {
    let shop = memory();
    let (ids, count) = shop.read(|conn| listings::page(conn, &Filter::default(), 0, 100));
    assert_eq!(i64::try_from(ids.len()), Ok(count));
    assert!(count >= 72, "{count}");
    let german = shop.read(|conn| listings::cards(conn, &ids, language("de")));
    assert!(german.iter().all(|card| card.title.language == language("de")));
    assert!(german.iter().all(|card| card.state == ListingState::Published && !card.pictures.is_empty()));
    let teapot = german.iter().find(|card| card.slug.as_str() == "bail-handled-teapot").unwrap();
    let iron = &teapot.variants[4];
    let choices: Vec<String> = teapot.choices(iron, language("de")).iter().map(ToString::to_string).collect();
    assert_eq!(choices, ["Eisen", "350 ml"]);
    assert_ne!(teapot.picture_of(iron), teapot.picture(), "each glaze has its own picture");
    let names = shop.read(categories::all);
    assert!(names.len() >= 10);
    assert_eq!(names[0].texts.in_language(language("de")).unwrap().name, "Porzellan");
}

#[test]
fn the_demo_has_places_lanes_and_rates() {
    let shop = memory();
    let known = shop.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    assert_eq!(
        known.shelves.iter().map(|shelf| shelf.place.code.as_str()).collect::<Vec<_>>(),
        ["CN-SZX", "PL-WRO", "AE-JXB", "TR-IST"]
    );
    assert_eq!(known.shelves[0].lanes.len(), 10 + 2 * 17 + 12);
    let day = "2026-11-24".parse().unwrap();
    assert!(known.shelves.iter().flat_map(|shelf| shelf.lanes.iter()).all(|lane| lane.card(day).is_some()));
    let (cny, eur) = ("CNY".parse().unwrap(), "EUR".parse().unwrap());
    assert!(known.rates.rate(cny, eur, day).is_ok());
    assert!(!known.versions.rulebook_hash.is_empty());
    assert_eq!(known.rulebook.hash().as_str(), known.versions.rulebook_hash);
    let cities = shop.read(places::cities);
    assert_eq!(cities[&known.shelves[1].place.id].in_language(language("de")).unwrap().words, "Breslau");
    assert_eq!(shop.read(stock::unexplained), []);
}

#[test]
fn filling_twice_changes_nothing() {
    let shop = memory();
    let before = shop.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap().versions.clone();
    let dir = tempfile::tempdir().unwrap();
    let media = Folder::under(dir.path()).unwrap();
    let filled = fill(&shop.db, &media, &ProgressBar::hidden(), true).unwrap();
    assert_eq!(filled, Filled::default());
    let after = shop.db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap().versions.clone();
    assert_eq!(before, after);
}

#[test]
fn a_language_that_came_later_is_added_and_what_was_said_stays() {
    let shop = memory();
    let (de, en) = (language("de"), language("en"));
    let whole = shop.listing("bail-handled-teapot");
    let mut draft = again(&shop, "bail-handled-teapot");
    let mut own = draft.texts.exact(en).unwrap().clone();
    own.title = "My pot".into();
    draft.texts = Texts::one(en, own.clone());
    for option in &mut draft.options {
        option.name = Texts::one(en, option.name.exact(en).unwrap().clone());
    }
    save(&shop, "guanxi-kiln", draft).unwrap();
    let brand = shop.brand("guanxi-kiln");
    let english = Texts::one(en, brand.texts.exact(en).unwrap().clone());
    shop.db.write_now(|tx| translate_brand(tx, &author(), &brand.slug, &english)).unwrap();

    let media = Folder::under(tempfile::tempdir().unwrap().path()).unwrap();
    let again = || fill(&shop.db, &media, &ProgressBar::hidden(), false).unwrap();
    assert_eq!(again(), Filled { translated: 1, ..Filled::default() });
    let told = shop.listing("bail-handled-teapot");
    assert_eq!(told.texts.exact(en), Some(&own));
    assert_eq!(told.texts.exact(de), whole.texts.exact(de));
    assert_eq!((&told.options, &told.variants), (&whole.options, &whole.variants));
    assert_eq!(shop.brand("guanxi-kiln").texts, brand.texts);
    assert_eq!(again(), Filled::default());
}

#[test]
fn a_demo_with_pictures_keeps_the_files_its_rows_name() {
    let database = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", database.path().join("pictures.db").display());
    let clock = crate::support::standing_clock(&std::sync::Arc::default());
    let db = entrepot::store::Db::open(&url, 2, clock).unwrap();
    let media = Folder::under(database.path()).unwrap();
    let filled = fill(&db, &media, &ProgressBar::hidden(), true).unwrap();
    assert!(filled.brands >= 8 && filled.listings >= 72, "{filled:?}");
    let lamp = db.read_now(|conn| listings::by_slug(conn, &"paper-lantern".parse().unwrap())).unwrap().unwrap();
    let picture = &lamp.pictures[0];
    for width in entrepot::outside::pictures::widths(picture.width) {
        for ending in ["webp", "jpg"] {
            let name = format!("{}-{width}.{ending}", picture.media).parse().unwrap();
            let bytes = media.get(&name).unwrap().unwrap();
            assert_eq!(image::load_from_memory(&bytes).unwrap().width(), width);
        }
    }
}

/// Every variant of the demo, offered to a country on the first day of a test.
fn offers(country: &str) -> Vec<(String, Result<Offer, NoOffer>)> {
    let shop = memory();
    let (ids, _) = shop.read(|conn| listings::page(conn, &Filter::default(), 0, 100));
    let cards = shop.read(|conn| listings::cards(conn, &ids, language("en")));
    let known = shop.db.known();
    let variants: Vec<_> = cards.iter().flat_map(|card| &card.variants).map(|variant| variant.id.clone()).collect();
    let now = shop.db.now();
    let shelves = shop.read(|conn| stock::shelves(conn, &known, &variants, now));
    let market = known.rulebook.market(country.parse().unwrap(), now.date_naive()).unwrap();
    let standing = known.standing(market, None, now.date_naive());
    let (standing, currency) = (Some(&standing), market.currency);
    let ask = Ask { lines: &[], shelves: &shelves, market, region: None, standing, currency, now, promise: None };
    let books = Books { rulebook: &known.rulebook, rates: &known.rates, day: now.date_naive() };
    let mut offers = Vec::new();
    for card in &cards {
        for variant in &card.variants {
            let made = offer(&variant.wanted(0, &card.brand, 1), &ask, &books).map_err(|error| error.no_offer());
            offers.push((variant.sku.to_string(), made));
        }
    }
    offers
}

#[test]
fn the_demo_has_something_to_sell_to_every_market_and_says_why_it_does_not_sell_the_rest() {
    let most =
        "DE AT FR ES PL IT NL GB AE US CA AU JP KR SG SA KZ BR CH NO MX".split(' ').map(|country| (country, 180));
    for (country, fewest) in most.chain([("TR", 7)]) {
        let offers = offers(country);
        let sold = offers.iter().filter(|(_, offer)| offer.is_ok()).count();
        assert!(sold >= fewest, "{country}: {sold} of {}", offers.len());
        for (sku, offer) in &offers {
            match offer {
                Ok(offer) => assert_eq!(offer.price.plus(offer.shipping).unwrap(), offer.total, "{country} {sku}"),
                Err(why) => {
                    let closed = country == "TR" && *why == NoOffer::RouteClosed;
                    let usual = matches!(why, NoOffer::SoldOut | NoOffer::NoLane | NoOffer::TooHeavy);
                    // No carrier takes blades to Singapore, or liquids to Kazakhstan.
                    let barred = matches!((country, why), ("SG" | "KZ", NoOffer::Restricted));
                    assert!(closed || usual || barred, "{country} {sku} {why:?}");
                }
            }
        }
        let earbuds = &offers.iter().find(|(sku, _)| sku == "OS-EAR-BON").unwrap().1;
        let Ok(earbuds) = earbuds else {
            assert_eq!(country, "TR", "no other country is closed");
            continue;
        };
        assert!(!earbuds.terms.lane_code.ends_with("-POST"), "the post takes no batteries");
        let silver = &offers.iter().find(|(sku, _)| sku == "SH-SIL-050").unwrap().1;
        assert_eq!(silver.as_ref().err(), Some(&NoOffer::SoldOut));
    }
}
