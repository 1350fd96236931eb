//! `entrepot generate listings`: goods by the number, the same for the same seed, that hold like any others.

use std::collections::HashSet;

use entrepot::cli::demo::NoFill;
use entrepot::cli::generate::{Generated, listings};
use entrepot::cli::verify::prove;
use entrepot::domain::ids::ListingId;
use entrepot::domain::lanes::Restrictions;
use entrepot::domain::listings::{Listing, ListingState};
use entrepot::domain::storefront::Language;
use entrepot::store::listings::Filter;
use entrepot::store::{Db, StoreError, categories, listings as stored, stock};
use indicatif::ProgressBar;

use crate::support::{TestShop, count_rows, standing_clock};

fn generate(db: &Db, count: u64, seed: u64) -> Generated {
    listings(db, None, (count, seed), &ProgressBar::hidden()).unwrap()
}

fn on_sale(db: &Db) -> HashSet<ListingId> {
    let all = |read: &mut entrepot::store::Read<'_>| stored::page(read, &Filter::default(), 0, 10_000);
    db.read_now(all).unwrap().0.into_iter().collect()
}

/// The goods on sale that were not there before, by their addresses, which say the number of each.
fn fresh(db: &Db, before: &HashSet<ListingId>) -> Vec<Listing> {
    let ids: Vec<ListingId> = on_sale(db).difference(before).cloned().collect();
    let mut all = db.read_now(|read| stored::by_ids(read, &ids)).unwrap();
    all.sort_by(|one, other| one.id.cmp(&other.id));
    all
}

/// What a seed decides: everything but whose ids brands and categories have in this database.
fn decided(listing: &Listing) -> impl PartialEq + std::fmt::Debug + use<> {
    let mut own = listing.clone();
    own.brand = uuid::Uuid::nil().into();
    own.category = None;
    own
}

#[test]
fn a_seed_says_everything() {
    let shops = [TestShop::open(), TestShop::open()];
    let made = shops.each_ref().map(|shop| {
        let before = on_sale(&shop.app.db);
        assert_eq!(generate(&shop.app.db, 60, 7), Generated { added: 60, there: 0 });
        fresh(&shop.app.db, &before)
    });
    let [one, other] = made.each_ref().map(|made| made.iter().map(decided).collect::<Vec<_>>());
    assert!(one.len() > 50 && one == other, "{one:?} {other:?}");
    let before = on_sale(&shops[0].app.db);
    generate(&shops[0].app.db, 60, 8);
    let others = fresh(&shops[0].app.db, &before);
    assert!(others.len() > 50);
    assert!(
        others.iter().all(|listing| made[0].iter().all(|had| had.texts != listing.texts)),
        "another seed, other goods"
    );
}

#[test]
fn a_run_that_was_stopped_carries_on_and_a_longer_one_adds_the_rest() {
    let (shop, whole) = (TestShop::open(), TestShop::open());
    let before = on_sale(&shop.app.db);
    assert_eq!(generate(&shop.app.db, 70, 3).added, 70);
    assert_eq!(generate(&shop.app.db, 300, 3), Generated { added: 230, there: 70 });
    let db = &shop.app.db;
    let logged = || count_rows(shop.database(), "changes");
    let versions = || db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap().versions.clone();
    let (known, had) = (versions(), logged());
    assert_eq!(generate(db, 300, 3), Generated { added: 0, there: 300 });
    assert_eq!(generate(db, 100, 3), Generated { added: 0, there: 100 });
    assert_eq!((known, had), (versions(), logged()), "what is there is left alone");
    let before_whole = on_sale(&whole.app.db);
    assert_eq!(generate(&whole.app.db, 300, 3).added, 300);
    let all = |shop: &TestShop, before| fresh(&shop.app.db, before).iter().map(decided).collect::<Vec<_>>();
    assert!(all(&shop, &before) == all(&whole, &before_whole), "the same goods, whether at once or not");
}

#[test]
fn one_line_of_the_log_of_changes_says_so() {
    let shop = TestShop::open();
    let logged = |noun: &str| count_rows(shop.database(), &format!("changes WHERE noun = '{noun}'"));
    let had = (logged("listing"), logged("catalogue"));
    generate(&shop.app.db, 50, 1);
    assert_eq!((logged("listing"), logged("catalogue")), (had.0, had.1 + 1));
}

#[actix_web::test]
async fn what_was_generated_is_proved_shown_and_bought() {
    let shop = TestShop::open();
    let db = &shop.app.db;
    let before = on_sale(db);
    generate(db, 300, 11);
    let made = fresh(db, &before);
    assert!(made.len() >= 290 && made.len() <= 300, "{}", made.len());
    assert!(made.iter().all(|listing| listing.state == ListingState::Published && listing.unready().is_empty()));
    assert!(made.iter().all(|listing| (1..=8).contains(&listing.variants.len())));
    assert!(
        made.iter().all(|listing| listing.texts.exact(Language::EN).is_some() && listing.texts.iter().count() >= 3)
    );
    assert!(made.iter().any(|listing| !listing.options.is_empty()));
    let titles: HashSet<&str> =
        made.iter().map(|listing| listing.texts.exact(Language::EN).unwrap().title.as_str()).collect();
    assert!(titles.len() > 270, "{} names of {}", titles.len(), made.len());
    assert_eq!(db.read_now(|read| stock::unexplained(read)).unwrap(), []);

    let mut visitor = shop.anonymous();
    let spoken = |code: &str| {
        let language: Language = code.parse().unwrap();
        made.iter().find(|listing| listing.texts.exact(language).is_some()).unwrap()
    };
    for (front, language) in [("en-us", "en"), ("de-at", "de"), ("ar-ae", "ar")] {
        let listing = spoken(language);
        let title = &listing.texts.exact(language.parse().unwrap()).unwrap().title;
        let page = visitor.open(&format!("/{front}/p/{}", listing.slug)).await;
        page.assert_status(200).assert_reads(title);
        let rows = db.read_now(|read| categories::all(read)).unwrap();
        let category = rows.iter().find(|row| Some(&row.id) == listing.category.as_ref()).unwrap();
        let page = visitor.open(&format!("/{front}/c/{}", category.address(language.parse().unwrap()))).await;
        page.assert_status(200).assert_reads(&category.texts.exact(language.parse().unwrap()).unwrap().name);
        let brand = db.read_now(|read| entrepot::store::brands::by_id(read, &listing.brand)).unwrap().unwrap();
        visitor.open(&format!("/{front}/b/{}", brand.slug)).await.assert_status(200).assert_reads(&brand.name);
    }
    visitor.open("/en-us/").await.assert_status(200);

    let light = made.iter().flat_map(|listing| &listing.variants);
    let light = light.filter(|variant| variant.restrictions == Restrictions::NONE && variant.weight_g < Some(1500));
    let free = |variant: &&entrepot::domain::listings::Variant| {
        let lies = db.read_now(|read| stock::free_of(read, std::slice::from_ref(&variant.listing))).unwrap();
        lies.get(&variant.id).is_some_and(|free| *free > 1)
    };
    let bought: Vec<_> = light.filter(free).step_by(40).take(4).collect();
    assert_eq!(bought.len(), 4);
    for variant in bought {
        shop.sell("en-us", &[(variant.sku.as_str(), 1)], None);
    }
    let proved = prove(db, &ProgressBar::hidden()).unwrap();
    assert!(proved.orders == 4 && proved.shelves > 300, "{proved:?}");
}

#[test]
fn maps_of_the_site_go_through_all_goods_once() {
    let shop = TestShop::open();
    let db = &shop.app.db;
    generate(db, 300, 5);
    let (mut places, mut seen): (Vec<stored::Place>, HashSet<ListingId>) = Default::default();
    loop {
        let behind = places.last().cloned();
        let part = db.read_now(|read| stored::dated(read, Language::EN, behind.as_ref(), 70)).unwrap();
        assert!(part.iter().all(|one| seen.insert(one.place.1.clone())), "each once");
        places.extend(part.iter().map(|one| one.place.clone()));
        if part.len() < 70 {
            break;
        }
    }
    assert!(places.is_sorted() && seen == on_sale(db), "all of them, in order");
    let last_of = |count| db.read_now(|read| stored::last_of(read, count)).unwrap();
    assert_eq!((last_of(100), last_of(1)), (places.get(99).cloned(), places.first().cloned()));
    assert_eq!(last_of(100_000), None);
}

#[actix_web::test]
async fn a_shop_of_many_kinds_has_a_page_of_them_all() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open("/de-at/").await;
    assert!(!page.has(".ways a[href='/de-at/c']"), "few kinds all stand in the header");
    generate(&shop.app.db, 1, 1);
    let page = visitor.open("/de-at/").await;
    let shown = page.attributes(".ways a", "href");
    assert!(shown.len() < 15 && shown.last().is_some_and(|last| last == "/de-at/c"), "{shown:?}");
    assert!(page.every("table.brands tbody tr").len() < 20 && page.has("main a[href='/de-at/c#brands']"));
    for front in ["de-at", "en-us", "ar-ae"] {
        let all = visitor.open(&format!("/{front}/c")).await;
        all.assert_status(200);
        assert!(all.attributes(".ranges a", "href").len() > 250, "{}", all.main());
        assert!(all.has(&format!(".ways a[href='/{front}/c'][aria-current]")));
    }
    let map = visitor.open("/de-at/sitemap.xml").await.body.clone();
    assert!(map.contains("/de-at/c</loc>") && map.contains("/de-at/c/teekannen</loc>"), "{map}");
    visitor.open("/de-at/sitemap-2.xml").await.assert_status(404);
    visitor.open("/de-at/sitemap-1.xml").await.assert_status(404);
}

#[test]
fn an_empty_shop_gets_what_goods_need() {
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("empty.db").display());
    let db = Db::open(&url, 2, standing_clock(&std::sync::Arc::default())).unwrap();
    let filled: Result<Generated, NoFill> = listings(&db, None, (20, 1), &ProgressBar::hidden());
    assert_eq!(filled.unwrap(), Generated { added: 20, there: 0 });
    let known = db.read_now(|read| Ok::<_, StoreError>(read.known())).unwrap();
    assert!(!known.shelves.is_empty() && known.rates.newest().is_some());
    prove(&db, &ProgressBar::hidden()).unwrap();
}
