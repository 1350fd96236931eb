//! `/metrics`: what is counted, and that it is for nobody but the machine and who holds the key.

use actix_web::web::Data;
use entrepot::settings::{Secret, Settings};
use entrepot::store::Db;

use crate::support::{Answer, TestShop, Visitor, standing_clock};

const KEY: &str = "a-key-that-nobody-guesses";

/// A number by its name and labels as they are written; absent where no such line is.
async fn read(visitor: &mut Visitor, name: &str) -> Option<String> {
    let text = visitor.open("/metrics").await.assert_status(200).body.clone();
    text.lines().find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(' ')?.to_owned()))
}

async fn number(visitor: &mut Visitor, name: &str) -> u64 {
    read(visitor, name).await.map_or(0, |text| text.parse().unwrap_or_else(|error| panic!("{name} {text}: {error}")))
}

/// Another process over a shop's database that has a key.
fn with_key(shop: &TestShop) -> Data<entrepot::app::App> {
    let settings = Settings { metrics_key: Some(Secret(KEY.to_owned())), ..shop.app.settings.clone() };
    let db = Db::open(&settings.database, 2, standing_clock(&std::sync::Arc::default())).unwrap();
    Data::new(entrepot::app::App::over(db, settings, shop.app.origin.clone(), true).unwrap())
}

#[actix_web::test]
async fn counts_go_up_and_a_page_from_memory_is_counted_as_found() {
    let shop = TestShop::open();
    let (mut machine, mut guest) = (shop.anonymous(), shop.anonymous());
    assert_eq!(number(&mut machine, "entrepot_pages_made_total").await, 0);
    guest.open("/de-at/c/porcelain").await.assert_status(200);
    let at = guest.at.clone();
    assert_eq!(number(&mut machine, "entrepot_pages_made_total").await, 1);
    assert_eq!(number(&mut machine, "entrepot_pages_found_total").await, 0);
    assert_eq!(number(&mut machine, "entrepot_pages_kept").await, 1);
    assert!(number(&mut machine, "entrepot_pages_kept_bytes").await > 1_000);
    let rendered = number(&mut machine, "entrepot_render_seconds_count").await;
    assert!(rendered >= 1);
    let ok = "entrepot_requests_total{kind=\"category\",status=\"2xx\"}";
    let counted = number(&mut machine, ok).await;
    guest.open(&at).await.assert_status(200);
    assert_eq!(number(&mut machine, "entrepot_pages_found_total").await, 1);
    assert_eq!(number(&mut machine, ok).await, counted + 1);
    assert_eq!(number(&mut machine, "entrepot_render_seconds_count").await, rendered, "it was not rendered again");
    let made = "entrepot_answer_seconds_bucket{kind=\"category\",le=\"+Inf\"}";
    assert!(number(&mut machine, made).await >= 1);
    // What somebody makes up is counted, under a kind that there is.
    guest.open("/de-at/wp-login.php").await.assert_status(404);
    assert_eq!(number(&mut machine, "entrepot_requests_total{kind=\"other\",status=\"4xx\"}").await, 1);
}

#[actix_web::test]
async fn letters_that_wait_connections_and_memory_are_told() {
    let shop = TestShop::open();
    let mut machine = shop.anonymous();
    let waiting = number(&mut machine, "entrepot_letters_waiting").await;
    shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    assert_eq!(number(&mut machine, "entrepot_letters_waiting").await, waiting + 1);
    assert_eq!(number(&mut machine, "entrepot_database_up").await, 1);
    assert_eq!(number(&mut machine, "entrepot_connections{pool=\"read\",state=\"most\"}").await, 4);
    assert_eq!(number(&mut machine, "entrepot_connections{pool=\"read\",state=\"used\"}").await, 0);
    assert!(number(&mut machine, "process_resident_memory_bytes").await > 1_000_000);
    assert!(read(&mut machine, "process_cpu_seconds_total").await.is_some());
    assert!(read(&mut machine, "entrepot_index_listings").await.is_some());
}

#[actix_web::test]
async fn every_line_is_as_the_form_wants_it() {
    let shop = TestShop::open();
    let mut machine = shop.anonymous();
    machine.open("/de-at/").await.assert_status(200);
    let page = machine.open("/metrics").await;
    assert_eq!(page.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    let mut about: Vec<&str> = Vec::new();
    for line in page.body.lines() {
        if let Some(head) = line.strip_prefix("# TYPE ") {
            let (name, kind) = head.split_once(' ').unwrap();
            assert!(["counter", "gauge", "histogram"].contains(&kind), "{line}");
            assert!(!about.contains(&name), "{name} is told of twice");
            about.push(name);
        } else if !line.starts_with("# HELP ") {
            let (name, value) = line.rsplit_once(' ').unwrap();
            let bare = name.split('{').next().unwrap();
            assert!(about.last().is_some_and(|head| bare.starts_with(head)), "{line} stands under another head");
            assert!(value.parse::<f64>().is_ok_and(f64::is_finite), "{line}");
            assert_eq!(name.contains('{'), name.ends_with('}'), "{line}");
        }
    }
    assert!(about.len() > 10, "{about:?}");
}

#[actix_web::test]
async fn it_is_not_public() {
    let shop = TestShop::open();
    // From elsewhere there is no such page, and nothing says that there could be.
    let mut stranger = shop.anonymous();
    stranger.peer = "203.0.113.9:50000".parse().unwrap();
    let nowhere = stranger.open("/nowhere").await.clone();
    let closed = stranger.open("/metrics").await.clone();
    closed.assert_status(404);
    let told = |mut answer: Answer| {
        answer.headers.sort();
        (answer.body, answer.headers)
    };
    assert_eq!(told(closed), told(nowhere));
    // Nor through a proxy on this machine.
    for (name, value) in [
        ("x-forwarded-for", "203.0.113.9"),
        ("x-forwarded-proto", "https"),
        ("forwarded", "for=203.0.113.9"),
        ("x-real-ip", "203.0.113.9"),
        ("via", "1.1 proxy"),
        ("host", "shop.example"),
    ] {
        let mut passed_on = shop.anonymous();
        passed_on.says = vec![(name, value.to_owned())];
        passed_on.open("/metrics").await.assert_status(404);
    }
    // Without a key in the settings no key opens it.
    for said in ["Bearer ", "Bearer", "Bearer a-key-that-nobody-guesses", "Basic Og=="] {
        stranger.says = vec![("authorization", said.to_owned())];
        stranger.open("/metrics").await.assert_status(404);
    }
    let mut here = shop.anonymous();
    here.peer = "[::1]:50000".parse().unwrap();
    here.says = vec![("host", "localhost:8080".to_owned())];
    here.open("/metrics").await.assert_status(200);
}

#[actix_web::test]
async fn who_holds_the_key_may_read_it_from_anywhere() {
    let shop = TestShop::open();
    let keyed = with_key(&shop);
    let mut collector = shop.anonymous_at(&keyed);
    collector.peer = "203.0.113.9:50000".parse().unwrap();
    collector.open("/metrics").await.assert_status(404);
    for wrong in ["Bearer", "Bearer a-key-that-nobody-guesse", "Basic a-key-that-nobody-guesses", KEY] {
        collector.says = vec![("authorization", wrong.to_owned())];
        collector.open("/metrics").await.assert_status(404);
    }
    for right in [format!("Bearer {KEY}"), format!("bearer {KEY}")] {
        collector.says = vec![("authorization", right), ("x-forwarded-for", "203.0.113.9".to_owned())];
        collector.open("/metrics").await.assert_status(200);
    }
}
