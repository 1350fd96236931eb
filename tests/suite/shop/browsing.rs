//! Looking around: lists, listings, search, help.

use serde_json::Value;

use super::till::Till;
use crate::support::{Answer, TestShop};

/// The value of the main price of a listing's page.
fn price(page: &Answer) -> String {
    page.attribute("main [itemprop=price]", "value").unwrap_or_else(|| panic!("no price: {}", page.main()))
}

/// What search engines are told.
fn structured(page: &Answer) -> Vec<Value> {
    let html = page.html();
    let selector = scraper::Selector::parse("script[type='application/ld+json']").unwrap();
    let text: String = html.select(&selector).next().unwrap().text().collect();
    let graph: Value = serde_json::from_str(&text).unwrap();
    graph["@graph"].as_array().unwrap().clone()
}

#[actix_web::test]
async fn the_price_is_the_same_on_card_page_and_in_structured_data() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for (front, currency) in [("en-us", "USD"), ("de-at", "EUR"), ("ar-ae", "AED"), ("en-gb", "GBP")] {
        let list = visitor.open(&format!("/{front}/c/porcelain")).await;
        list.assert_status(200);
        let link = list.attribute(".lot h3 a", "href").unwrap();
        let card = list.attribute(".lot .cost data", "value").unwrap();
        let page = visitor.open(&link).await;
        assert_eq!(price(page), card, "{link}");
        assert_eq!(page.attribute("main [itemprop=priceCurrency]", "content").as_deref(), Some(currency));
        let product = &structured(page)[0];
        assert_eq!(product["offers"]["price"], card.as_str());
        assert_eq!(product["offers"]["priceCurrency"], currency);
        assert_eq!(product["name"], page.words_of("h1").as_str());
    }
}

#[actix_web::test]
async fn price_and_delivery_stand_over_their_sum_and_over_their_receipt() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let cents = |value: &str| value.replace('.', "").parse::<i64>().unwrap();
    for front in ["en-us", "de-at", "de-de", "ar-ae", "en-gb"] {
        let page = visitor.open(&format!("/{front}/p/bail-handled-teapot")).await;
        let door: Vec<i64> = page.attributes(".door data", "value").iter().map(|value| cents(value)).collect();
        assert_eq!(cents(&price(page)) + door[0], door[1], "{front}");
        let rows = page.attributes(".slip tr:not([class]) data", "value");
        let sums = page.attributes(".slip tr.sub data, .slip tr.all data", "value");
        let total: i64 = rows.iter().map(|value| cents(value)).sum();
        assert_eq!(sums.first(), Some(&price(page)), "{front}: the receipt's sum of goods is the price");
        assert_eq!(total, door[1], "{front}: the rows add up to what is paid at the door");
        assert_eq!(sums.last().map(|value| cents(value)), Some(door[1]));
    }
}

#[actix_web::test]
async fn each_form_of_a_good_has_its_price_and_its_address() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open("/de-at/p/bail-handled-teapot").await;
    let skus = page.attributes(".kinds input[name=sku]", "value");
    let prices = page.attributes(".kinds label data", "value");
    assert_eq!((skus.len(), prices.len()), (6, 6));
    assert_eq!(page.attribute(".kinds input[checked]", "value"), skus.first().cloned());
    for (sku, shown) in skus.iter().zip(&prices) {
        let form = visitor.open(&format!("/de-at/p/bail-handled-teapot?variant={sku}")).await;
        assert_eq!(&price(form), shown, "{sku}");
        assert_eq!(form.attribute(".kinds input[checked]", "value").as_ref(), Some(sku));
        let canonical = form.attribute("link[rel=canonical]", "href").unwrap();
        assert!(canonical.ends_with("/de-at/p/teekanne-mit-bugelgriff"), "{canonical}");
    }
    let unknown = visitor.open("/de-at/p/bail-handled-teapot?variant=NOBODY").await;
    assert_eq!(price(unknown), prices[0], "an unknown form shows the usual one");
}

#[actix_web::test]
async fn a_good_that_cannot_go_there_says_why_and_where_it_can() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    // The globe lies in Jebel Ali alone, and no lane leads from there to the United States.
    let page = visitor.open("/en-us/p/opal-globe").await;
    page.assert_status(200);
    assert!(page.words_of(".notice").contains("No carrier brings it here"), "{}", page.main());
    assert!(page.attributes(".notice a", "href").contains(&"/en-ae/p/opal-globe".to_owned()), "{}", page.main());
    assert!(page.attribute("form[action$='/cart']", "action").is_none(), "nothing to put into the cart");
    assert_eq!(structured(page)[0]["offers"]["availability"], "https://schema.org/OutOfStock");
    assert_eq!(structured(page)[0]["offers"]["price"], price(page).as_str());
    let list = visitor.open("/en-us/c/lamps").await;
    assert!(list.every(".lot.away .why").iter().any(|why| why.contains("No carrier")), "{}", list.main());
    visitor.open("/ar-ae/p/opal-globe").await.assert_status(200);
    assert!(visitor.page.as_ref().unwrap().attribute("form[action$='/cart']", "action").is_some());
}

#[actix_web::test]
async fn what_is_not_there_is_not_found_in_the_visitors_language() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for path in ["c/nothing", "b/nobody", "p/nothing", "help/nothing", "c/porcelain?page=9", "p/NOT_A_SLUG"] {
        let page = visitor.open(&format!("/de-at/{path}")).await;
        page.assert_status(404);
        assert_eq!(page.attribute("html", "lang").as_deref(), Some("de-AT"), "{path}");
    }
    visitor
        .open("/de-at-eur/p/bail-handled-teapot?variant=X")
        .await
        .assert_leads("/de-at/p/bail-handled-teapot?variant=X");
}

#[actix_web::test]
async fn two_anonymous_visitors_of_a_good_get_the_same_bytes() {
    let shop = TestShop::open();
    for path in ["/de-at/p/bail-handled-teapot", "/ar-ae/c/silk", "/en-us/search?q=tea", "/en-gb/help/shipping"] {
        let first = shop.anonymous().open(path).await.body.clone();
        let mut second = shop.anonymous();
        let second = second.open(path).await;
        assert_eq!(first, second.body, "{path}");
        assert!(second.header("set-cookie").is_none(), "{path} gives a cookie to someone who only looks");
    }
}

#[actix_web::test]
async fn a_list_is_sorted_by_what_is_paid_at_the_door() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let totals = |page: &Answer| -> Vec<i64> {
        let amounts = page.attributes(".lot .cost data", "value");
        let cents: Vec<i64> = amounts.iter().map(|value| value.replace('.', "").parse().unwrap()).collect();
        cents.chunks(2).map(|pair| pair.iter().sum()).collect()
    };
    let up = totals(visitor.open("/de-at/c/porcelain?sort=price").await);
    let down = totals(visitor.open("/de-at/c/porcelain?sort=price-down").await);
    assert!(up.len() > 2 && up.is_sorted(), "{up:?}");
    assert_eq!(down, up.iter().rev().copied().collect::<Vec<_>>());
    let page = visitor.page.as_ref().unwrap();
    assert!(page.body.contains("noindex"), "one list, one address to be found by");
}

#[actix_web::test]
async fn a_search_finds_goods_by_the_words_of_the_page() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let found = visitor.open("/de-at/search?q=TEEKANNE").await;
    assert!(found.attributes(".lot h3 a", "href").contains(&"/de-at/p/teekanne-mit-bugelgriff".to_owned()));
    assert!(found.body.contains("noindex"));
    let nothing = visitor.open("/de-at/search?q=%3Cb%3Ezzz%22").await;
    nothing.assert_status(200);
    assert!(nothing.body.contains("&lt;b&gt;zzz") || nothing.body.contains("&#60;b&#62;zzz"), "{}", nothing.main());
    let categories = shop.app.db.read_now(|read| entrepot::store::categories::all(read)).unwrap();
    assert_eq!(nothing.attributes(".empty .chip", "href").len(), categories.len());
    assert_eq!(nothing.every(".lot").len(), 4, "the nearest goods stand beside an empty search");
}

#[actix_web::test]
async fn choosing_another_country_keeps_the_page() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let page = visitor.open("/de-at/p/river-scarf").await;
    let spoken = shop.app.wording.languages().len();
    let choices = page.attributes(".market a", "href");
    assert_eq!(choices.len(), spoken + 22, "the languages here, and the countries in this language");
    assert!(choices.contains(&"/de-ae/p/seidenschal-fluss".to_owned()), "{choices:?}");
    assert!(choices.contains(&"/ar-at/p/river-scarf".to_owned()), "{choices:?}");
    assert_eq!(page.every(".market [aria-current]"), ["Deutsch", "Österreich"]);
    let europe = page.every(".market ul:first-of-type a");
    assert!(europe.starts_with(&["Deutschland".to_owned(), "Frankreich".to_owned()]), "{europe:?}");
    assert!(europe.contains(&"Österreich".to_owned()));
    let alternates = page.attributes("link[rel=alternate]", "hreflang");
    assert_eq!(alternates.len(), spoken * 22 + 1);
    assert!(alternates.contains(&"x-default".to_owned()));
    let search = visitor.open("/de-at/search?q=tee%26zimt").await.attributes(".market a", "href");
    assert!(search.contains(&"/de-ae/search?q=tee%26zimt".to_owned()), "what was asked comes along: {search:?}");
}

#[actix_web::test]
async fn a_form_of_a_good_that_can_be_had_is_bought_from_the_page_of_one_that_cannot() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    shop.set_free("GX-POT-350-CEL", 0);
    let page = visitor.open("/en-us/p/bail-handled-teapot?variant=GX-POT-350-CEL").await;
    assert!(page.has(".notice.coach") && page.has(".kinds input[disabled]"), "{}", page.main());
    let other = page.attribute(".kinds input:not([disabled])", "value").unwrap();
    assert!(page.has("form[action$='/cart'] button[type=submit]"), "without script one needs a button");
    visitor.submit("form[action$='/cart']", &[("sku", &other)]).await.assert_leads("/en-us/cart");
}

#[actix_web::test]
async fn the_map_of_the_site_leads_to_pages_that_answer() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let addresses = |answer: &Answer| -> Vec<String> {
        answer.body.split("<loc>").skip(1).filter_map(|rest| Some(rest.split("</loc>").next()?.to_owned())).collect()
    };
    let maps = addresses(visitor.open("/sitemap.xml").await);
    assert_eq!(maps.len(), shop.app.wording.languages().len() * 22);
    let pages = addresses(visitor.open(&maps[4]).await);
    assert!(pages.len() > 35, "{}", pages.len());
    for address in pages {
        visitor.open(&address).await.assert_status(200);
    }
}

#[actix_web::test]
async fn offers_follow_stock_and_the_cut_off() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let path = "/en-us/p/bail-handled-teapot";
    let before = visitor.open(path).await.words_of(".ribbon");
    shop.passes(chrono::TimeDelta::minutes(1));
    assert_eq!(visitor.open(path).await.words_of(".ribbon"), before);
    shop.passes(chrono::TimeDelta::hours(24));
    assert_ne!(visitor.open(path).await.words_of(".ribbon"), before, "a day later every date is a day later");
}
