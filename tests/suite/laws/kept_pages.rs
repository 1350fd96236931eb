//! A page that is kept is the page that would be made now: whatever changes, in whichever process, and however late it
//! gets.

use actix_web::web::Data;
use chrono::TimeDelta;
use entrepot::actions::ActionError;
use entrepot::actions::hide_voice::hide_review;
use entrepot::actions::set_day_off::{add_day_off, take_day_off};
use entrepot::actions::set_stock::{Count, set_stock};
use entrepot::actions::switch_lane::switch_lane;
use entrepot::app::App;
use entrepot::cli::demo::voices::demo_voices;
use entrepot::domain::audit::Author;
use entrepot::store::{listings, reviews, stock};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::brand;
use crate::support::TestShop;

const PAGES: [&str; 9] = [
    "/de-at/",
    "/de-at/c/porcelain",
    "/de-at/c/porcelain?sort=price",
    "/de-at/b/guanxi-kiln",
    "/de-at/search?q=tee",
    "/de-at/collections/tee-um-vier",
    "/en-us/p/bail-handled-teapot",
    "/de-ch-eur/p/bail-handled-teapot?variant=GX-POT-600-IRN",
    "/en-us/help/shipping",
];

/// What may happen between two looks.
#[derive(Debug, Clone)]
pub(super) enum Event {
    /// The brand asks another price.
    Price(u32),
    /// The brand counts a shelf, in another process.
    Stock(u32),
    /// A lane closes or opens.
    Lane(bool),
    /// A place does not work on the next day, or does after all.
    DayOff(bool),
    /// A review is hidden or shown again, in another process.
    Review(bool),
    /// Time passes.
    Hours(u32),
}

pub(super) fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        (100_u32..90_000).prop_map(Event::Price),
        (0_u32..3).prop_map(Event::Stock),
        any::<bool>().prop_map(Event::Lane),
        any::<bool>().prop_map(Event::DayOff),
        any::<bool>().prop_map(Event::Review),
        (1_u32..30).prop_map(Event::Hours),
    ]
}

pub(super) async fn happens(shop: &TestShop, other: &Data<App>, event: &Event) {
    let author = Author::command("a law");
    match event {
        Event::Price(minor) => {
            let mut lin = brand::owner(shop, 0).await;
            lin.open(brand::TEAPOT).await;
            let price = format!("{}.{:02}", minor / 100, minor % 100);
            lin.submit(brand::FORM, &[("v1-price", &price), ("v1-floor", "")]).await.assert_leads(brand::TEAPOT);
        }
        Event::Stock(level) => {
            let pot = brand::listing(shop, "bail-handled-teapot");
            let ids = [pot.id.clone()];
            let levels = shop.app.db.read_now(|read| stock::of_listings(read, &ids)).unwrap();
            let counts: Vec<Count> = levels
                .into_iter()
                .map(|had| Count { place: had.place, variant: had.variant, was: None, free: *level })
                .collect();
            let done: Result<usize, ActionError> = other.db.write_now(|tx| set_stock(tx, &author, &pot.brand, &counts));
            done.unwrap();
        }
        Event::Lane(open) => {
            let done: Result<(), ActionError> =
                shop.app.db.write_now(|tx| switch_lane(tx, &author, "SZX-US-POST", *open, "a law"));
            // A lane that is open cannot be opened: nothing happened.
            drop(done);
        }
        Event::DayOff(off) => {
            let day = shop.app.db.now().date_naive() + TimeDelta::days(1);
            let done: Result<(), ActionError> = other.db.write_now(|tx| match off {
                true => add_day_off(tx, &author, "CN-SZX", day, "a law"),
                false => take_day_off(tx, &author, "CN-SZX", day),
            });
            drop(done);
        }
        Event::Review(shown) => {
            let done: Result<(), ActionError> = other.db.write_now(|tx| {
                let Some(review) = reviews::latest(tx, 0, 1)?.into_iter().next() else { return Ok(()) };
                hide_review(tx, &author, &review.id, (!shown).then_some("a law"))
            });
            drop(done);
        }
        Event::Hours(hours) => shop.passes(TimeDelta::hours(i64::from(*hours))),
    }
}

#[test]
fn whatever_happens_a_kept_page_is_the_page_that_would_be_made() {
    let system = actix_web::rt::System::new();
    let config = Config { failure_persistence: None, ..Config::with_cases(6) };
    TestRunner::new(config)
        .run(&vec(events(), 1..6), |all| {
            let shop = TestShop::open();
            demo_voices(&shop.app).unwrap();
            let other = shop.process_beside(0);
            system.block_on(async {
                for event in std::iter::once(None).chain(all.iter().map(Some)) {
                    if let Some(event) = event {
                        happens(&shop, &other, event).await;
                    }
                    // A process that has just begun remembers nothing, not even parts of pages.
                    let fresh = shop.process_beside(0);
                    for page in PAGES {
                        let made = shop.anonymous_at(&fresh).open(page).await.body.clone();
                        let first = shop.anonymous().open(page).await.body.clone();
                        let again = shop.anonymous().open(page).await.body.clone();
                        prop_assert!(first == made && again == made, "{} after {:?}", page, event);
                        let in_parts = shop.anonymous_at(&other).open(page).await.body.clone();
                        prop_assert!(in_parts == made, "{} in parts after {:?}", page, event);
                    }
                }
                Ok(())
            })?;
            let (found, _) = shop.app.pages.counts();
            prop_assert!(found >= u64::try_from(PAGES.len()).unwrap(), "pages were kept: {}", found);
            Ok(())
        })
        .unwrap();
}

#[actix_web::test]
async fn a_page_for_everyone_is_made_once_and_its_readers_are_told_when_they_have_it_already() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.says = vec![("accept-encoding", "identity".to_owned())];
    let first = guest.open("/de-at/").await;
    assert_eq!(first.header("cache-control"), Some("public, no-cache"));
    let (tag, body) = (first.header("etag").unwrap().to_owned(), first.body.clone());
    assert_eq!(shop.app.pages.counts(), (0, 1));
    let again = guest.open("/de-at/").await;
    assert_eq!((again.header("etag"), &again.body), (Some(tag.as_str()), &body));
    assert_eq!(shop.app.pages.counts(), (1, 1));
    guest.says.push(("if-none-match", format!("W/\"0\", {tag}")));
    let had = guest.open("/de-at/").await;
    had.assert_status(304);
    assert_eq!((had.body.as_str(), had.header("etag")), ("", Some(tag.as_str())));
    // Somebody who never was here before and got it elsewhere is told so too, by a process that never made it.
    let elsewhere = shop.process_beside(0);
    let mut stranger = shop.anonymous_at(&elsewhere);
    stranger.says = guest.says.clone();
    stranger.open("/de-at/").await.assert_status(304);
}

#[actix_web::test]
async fn a_page_travels_in_the_best_way_its_reader_takes() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let plain = guest.open("/de-at/").await.body.len();
    for (takes, gets) in [("gzip, deflate, br, zstd", "zstd"), ("gzip, br", "br"), ("gzip", "gzip")] {
        guest.says = vec![("accept-encoding", takes.to_owned())];
        for _ in 0..2 {
            let page = guest.open("/de-at/").await;
            assert_eq!(page.header("content-encoding"), Some(gets), "{takes}");
            assert!(page.header("vary").unwrap().contains("accept-encoding"));
            assert!(page.body.len() * 3 < plain * 2, "{gets} made {plain} bytes {}", page.body.len());
        }
        let sheet = guest.open(entrepot::web::assets::url("shop.css")).await;
        assert_eq!(sheet.header("content-encoding"), Some(gets));
        assert_eq!(sheet.header("cache-control"), Some("public, max-age=31536000, immutable"));
    }
    // A page that is not there is not kept.
    let before = shop.app.pages.counts();
    guest.open("/de-at/p/nothing").await.assert_status(404);
    guest.open("/de-at/p/nothing").await.assert_status(404);
    assert_eq!(shop.app.pages.counts(), before);
}

#[actix_web::test]
async fn who_has_something_with_us_is_never_answered_from_memory() {
    let shop = TestShop::open();
    let mut reader = shop.anonymous();
    reader.open("/de-at/p/tasting-cups?variant=GX-CUP-WHT").await;
    reader.submit("form[action='/de-at/cart']", &[]).await.assert_leads("/de-at/cart");
    shop.anonymous().open("/de-at/").await;
    let before = shop.app.pages.counts();
    let home = reader.open("/de-at/").await;
    assert_eq!(home.header("cache-control"), Some("private, no-cache"));
    assert!(home.header("etag").is_none());
    assert!(home.words_of("header .you").contains('1'), "their cart stands in it");
    assert_eq!(shop.app.pages.counts(), before, "and it was not kept for anybody else");
    let everybody = shop.anonymous().open("/de-at/").await.body.clone();
    assert!(!everybody.contains("class=\"count\""));
}

#[actix_web::test]
async fn a_process_that_follows_makes_pages_of_what_it_remembers_and_they_are_the_same() {
    let shop = TestShop::open();
    demo_voices(&shop.app).unwrap();
    let other = shop.process_beside(0);
    let _following = other.db.follow().unwrap();
    for page in PAGES {
        let made = shop.anonymous().open(page).await.body.clone();
        // The first is read and remembered, the second answered without a question.
        for _ in 0..2 {
            let listens = || other.db.current().is_some();
            std::iter::repeat_with(std::thread::yield_now).take(200_000_000).find(|()| listens()).expect("it listens");
            assert!(shop.anonymous_at(&other).open(page).await.body == made, "{page}");
        }
    }
}

#[test]
fn a_process_that_follows_hears_of_what_another_commits() {
    let shop = TestShop::open();
    let other = shop.process_beside(1);
    assert!(other.db.current().is_none(), "nobody listens yet: whoever asks has to read");
    let following = other.db.follow().unwrap();
    let heard = |wanted: &dyn Fn(i64) -> bool| {
        std::iter::repeat_with(std::thread::yield_now)
            .take(200_000_000)
            .find_map(|()| other.db.current().map(|known| known.versions.catalogue).filter(|at| wanted(*at)))
    };
    let before = heard(&|_| true).expect("the follower listens");
    let pot = brand::listing(&shop, "bail-handled-teapot");
    let author = Author::command("a law");
    let done: Result<(), ActionError> = shop
        .app
        .db
        .write_now(|tx| entrepot::actions::publish_listing::withdraw_listing(tx, &author, &pot.brand, &pot.id));
    done.unwrap();
    assert!(heard(&|at| at > before).is_some(), "the other process heard of it");
    // What it commits itself it does not believe to know before it has learned it.
    let done: Result<(), ActionError> =
        other.db.write_now(|tx| entrepot::actions::publish_listing::publish_listing(tx, &author, &pot.brand, &pot.id));
    done.unwrap();
    let at_once = other.db.current().map(|known| known.versions.catalogue);
    assert!(at_once.is_none_or(|at| at > before + 1), "{at_once:?} is older than its own commit");
    drop(following);
    assert!(other.db.current().is_none(), "and when nobody listens any more, nothing is taken for current");
    let found = other.db.read_now(|read| listings::by_slug(read, &"bail-handled-teapot".parse().unwrap()));
    assert!(found.unwrap().is_some());
}
