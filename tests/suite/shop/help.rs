//! The help centre: the duty calculator answers as the shop reckons, lanes and windows in figures, legal texts of a
//! market, and what is said of goods that cannot come.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use entrepot::domain::landed_cost::Route;
use serde_json::{Value, json};

use crate::support::{Answer, TestShop, Visitor};

/// What `entrepot quote` answers to a request.
fn quoted(request: &Value) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entrepot"));
    command.env_clear().env("PATH", "/usr/bin:/bin").args(["quote", "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(request.to_string().as_bytes()).unwrap();
    serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap()
}

/// What the house's registrations state in a quote to a country.
fn given(shop: &TestShop, country: &str) -> Value {
    let (known, now) = (shop.app.db.known(), shop.app.db.now());
    let market = known.rulebook.market(country.parse().unwrap(), now.date_naive()).unwrap();
    let given = known.standing(market, None, market.day(now)).given(Route::Direct);
    let mut stated = json!({
        "seller_registered": given.seller_registered, "via_marketplace": given.via_marketplace,
        "voec": given.voec, "personal_use": given.personal_use,
    });
    if let Some(scheme) = given.vat_scheme {
        stated["vat_scheme"] = json!(scheme.as_str());
    }
    if let Some(regime) = given.regime {
        stated["regime"] = json!(regime);
    }
    stated
}

/// A question to the calculator, as its address.
fn asks(front: &str, fields: &[(&str, &str)]) -> String {
    format!("/{front}/help/duties?{}", serde_urlencoded::to_string(fields).unwrap())
}

/// The amounts of a receipt on a page, the total last.
fn amounts(page: &Answer) -> Vec<String> {
    page.attributes("#calculator .slip td data", "value")
}

#[actix_web::test]
async fn the_calculator_quotes_as_the_command_does() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let mut charged = 0;
    for (code, price, currency, quantity, weight, origin, to, shipping, channel) in [
        ("610910", "40.00", "EUR", "3", "200", "CN", "DE", "9.00", "express"),
        ("420222", "75.50", "EUR", "2", "600", "CN", "AT", "0.00", "postal"),
        ("420222", "300.00", "EUR", "1", "600", "CN", "FR", "12.00", "express"),
        ("691110", "80.00", "USD", "4", "900", "CN", "US", "15.00", "express"),
        ("640399", "90.00", "GBP", "2", "1100", "IN", "GB", "0.00", "express"),
        ("611020", "250.00", "AED", "6", "400", "CN", "AE", "30.00", "express"),
        ("691110", "20.00", "EUR", "1", "900", "CN", "CH", "0.00", "postal"),
        ("950300", "3000", "JPY", "2", "500", "CN", "JP", "0", "postal"),
        ("851762", "60.00", "AUD", "1", "90", "CN", "AU", "8.00", "express"),
        ("610910", "12.00", "USD", "1", "200", "CN", "KZ", "0.00", "postal"),
    ] {
        let fields = [
            ("what", code),
            ("price", price),
            ("currency", currency),
            ("quantity", quantity),
            ("weight", weight),
            ("origin", origin),
            ("to", to),
            ("shipping", shipping),
            ("channel", channel),
        ];
        let page = guest.open(&asks("en-de", &fields)).await;
        page.assert_status(200);
        let known = shop.app.db.known();
        let market = known.rulebook.market(to.parse().unwrap(), shop.app.db.now().date_naive()).unwrap();
        let answer = quoted(&json!({
            "id": code, "date": market.day(shop.app.db.now()).to_string(), "destination": to, "origin": origin,
            "route": "direct", "channel": channel, "currency": currency, "shipping": shipping,
            "insurance": if currency == "JPY" { "0" } else { "0.00" }, "given": given(&shop, to),
            "lines": [{"hs6": code, "unit_price": price, "currency": currency,
                "quantity": quantity.parse::<u32>().unwrap(), "weight_g": weight.parse::<u32>().unwrap(), "origin": origin}],
        }));
        let total = answer["totals"]["total"].as_str().unwrap_or_else(|| panic!("{code} to {to}: {answer}"));
        assert_eq!(amounts(page).last().unwrap(), total, "{code} to {to}");
        assert_eq!(page.attribute("#calculator .slip .all data", "data-currency").unwrap(), answer["currency"]);
        let named: BTreeSet<String> = page.every("#calculator .law code").into_iter().collect();
        let rules: BTreeSet<String> =
            answer["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(named, rules, "{code} to {to}: every rule, and no other");
        // The rows add up to what stands under them.
        let cents = |text: &String| text.replace('.', "").parse::<i64>().unwrap();
        let rows = amounts(page);
        let (all, parts) = rows.split_last().unwrap();
        assert_eq!(parts.iter().map(cents).sum::<i64>(), cents(all), "{code} to {to}: {rows:?}");
        charged += i32::from(answer["totals"]["duty"] != "0.00");
    }
    assert!(charged > 3, "some of them bear duty");
}

#[actix_web::test]
async fn one_of_our_articles_is_reckoned_at_its_own_price() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let shelf = guest.open("/en-at/p/bail-handled-teapot").await;
    let goods = shelf.attributes(".price .slip td data", "value").remove(0);
    let sku = shelf.words_of("[itemprop=sku]");
    for what in ["bail-handled-teapot", &sku, &sku.to_lowercase(), "http://127.0.0.1:8080/en-at/p/bail-handled-teapot"]
    {
        let page = guest.open(&asks("en-at", &[("what", what)])).await;
        page.assert_status(200);
        assert_eq!(amounts(page)[0], goods, "{what}");
        assert!(page.has("#calculator a[href*='/en-at/p/bail-handled-teapot']"), "{what}");
    }
    // What is typed comes before what the article says.
    let page = guest.open(&asks("en-at", &[("what", &sku), ("price", "5.00"), ("quantity", "2")])).await;
    assert_eq!(amounts(page)[0], "10.00");
}

#[actix_web::test]
async fn what_cannot_be_reckoned_is_said_at_its_field() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let good = [("what", "610910"), ("price", "40.00"), ("currency", "EUR"), ("weight", "200"), ("to", "DE")];
    guest.open(&asks("en-de", &good)).await.assert_status(200);
    for (field, value, words) in [
        ("what", "", "needed"),
        ("what", "61", "six to ten digits"),
        ("what", "61091000000", "six to ten digits"),
        ("what", "moon dust", "No such goods"),
        ("what", "porcelain", "choose one below"),
        ("price", "", "above zero"),
        ("price", "0", "above zero"),
        ("price", "-5", "above zero"),
        ("price", "1.001", "above zero"),
        ("price", "90000000000000000", "beyond what can be reckoned"),
        ("currency", "EURO", "currency of the list"),
        ("quantity", "0", "from 1 to"),
        ("quantity", "10000", "from 1 to"),
        ("weight", "", "whole grams"),
        ("weight", "heavy", "whole grams"),
        ("to", "QQ", "no rules for this destination"),
        ("origin", "Atlantis", "country of origin"),
        ("channel", "pigeon", "one of the two"),
        ("shipping", "free", "leave it empty"),
    ] {
        let mut fields: Vec<(&str, &str)> = good.into_iter().filter(|(name, _)| *name != field).collect();
        fields.push((field, value));
        let page = guest.open(&asks("en-de", &fields)).await;
        page.assert_status(422);
        let said = page.words_of(&format!("#{field}-wrong")).to_lowercase();
        assert!(said.contains(&words.to_lowercase()), "{field} {value:?}: {said:?}, {}", page.main());
        assert!(page.has(&format!("[role=alert] a[href='#{field}']")), "{field} {value:?} in the summary");
        assert!(page.has(&format!("#{field}[aria-invalid]")), "{field} {value:?} is marked");
        assert!(amounts(page).is_empty());
    }
    // Where the tariff is asked and has no row for the goods.
    let mut unknown = good;
    (unknown[0], unknown[4]) = (("what", "999999"), ("to", "US"));
    let page = guest.open(&asks("en-de", &unknown)).await;
    page.assert_status(422);
    assert!(page.words_of("#what-wrong").contains("not in our tables"), "{}", page.words_of("#calculator"));
    // What the law forbids names the law.
    let mut ivory = good;
    (ivory[0], ivory[4]) = (("what", "960110"), ("to", "GB"));
    let page = guest.open(&asks("en-de", &ivory)).await;
    page.assert_status(422).assert_reads("GB-IVORY-2022").assert_reads("Ivory Act 2018");
    // A hundred thousand letters are looked at no longer than a few.
    guest.open(&asks("en-de", &[("what", &"x".repeat(5_000))])).await.assert_status(422);
}

#[actix_web::test]
async fn words_lead_to_the_code_they_mean() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open(&asks("de-at", &[("what", "Porcelain"), ("price", "40,50"), ("weight", "900")])).await;
    let href = page.attribute("#calculator .pick a[href*='691110']", "href").unwrap();
    let page = guest.open(href.split('#').next().unwrap()).await;
    page.assert_status(200).assert_reads("691110");
    assert_eq!(amounts(page)[0], "40.50", "what was typed came along");
    assert!(page.every("#known option").iter().any(|name| name.contains("porcelain")), "codes are offered by name");
}

#[actix_web::test]
async fn the_limits_a_value_stands_under_or_over_are_told_in_money() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let told = |price: &'static str, to: &'static str| {
        let fields = [("what", "610910"), ("price", price), ("currency", "EUR"), ("weight", "200"), ("to", to)];
        asks("en-de", &fields)
    };
    let (small, large) = (told("20.00", "AE"), told("900.00", "AE"));
    let page = guest.open(&small).await;
    assert!(page.has(".limits .state.good"), "{}", page.main());
    page.assert_reads("more of goods in this parcel").assert_reads("AE-");
    let page = guest.open(&large).await;
    assert!(page.has(".limits .state.warn"), "{}", page.main());
    page.assert_reads("The goods are over the limit");
}

#[actix_web::test]
async fn a_question_is_kept_out_of_search_engines_and_the_page_is_not() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/de-at/help/duties").await;
    page.assert_status(200);
    assert!(!page.has("meta[name=robots]") && page.has("link[rel=canonical]"));
    let asked = guest.open(&asks("de-at", &[("what", "610910")])).await;
    assert!(asked.attribute("meta[name=robots]", "content").unwrap().contains("noindex"));
    let bytes = guest.open(&asks("de-at", &[("what", "610910"), ("price", "5"), ("weight", "9")])).await.body.clone();
    let mut other = shop.anonymous();
    assert_eq!(other.open(&guest.at).await.body, bytes, "one address, the same bytes");
}

#[actix_web::test]
async fn every_help_page_is_on_the_map_and_speaks_of_its_country() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let map = guest.open("/en-de/sitemap.xml").await.body.clone();
    let pages: Vec<String> = map
        .split("<loc>")
        .filter_map(|part| part.split_once("</loc>"))
        .filter_map(|(address, _)| address.split_once("/en-de/"))
        .map(|(_, path)| path.to_owned())
        .filter(|path| path == "help" || path.starts_with("help/"))
        .collect();
    assert!(pages.len() >= 12, "{pages:?}");
    for front in ["en-de", "de-ch", "ar-ae", "en-us", "de-ch-eur", "en-br", "en-tr"] {
        for path in &pages {
            let page = guest.open(&format!("/{front}/{path}")).await;
            page.assert_status(200);
            assert_eq!(page.every("h1").len(), 1, "{front} {path}");
        }
    }
    // The lanes in figures, and the window of the law with its source.
    let page = guest.open("/en-de/help/shipping").await;
    assert_eq!(page.every(".facts-of-lanes tbody tr").len(), page.every(".lanes tbody tr").len());
    page.assert_reads("Meridian Express");
    guest.open("/en-de/help/returns").await.assert_reads("14 days to withdraw").assert_reads("2011/83/EU");
    guest.open("/en-us/help/returns").await.assert_reads("names no period");
    guest.open("/en-mx/help/returns").await.assert_reads("5 working days");
    // From the index a person finds each of them.
    let index = guest.open("/en-de/help").await;
    for path in ["shipping", "duties", "returns", "contact", "legal"] {
        assert!(index.has(&format!("main a[href='/en-de/help/{path}']")), "{path}");
    }
    guest.open("/en-de/help/nonsense").await.assert_status(404);
    guest.open("/en-de/help/").await.assert_leads("/en-de/help");
}

/// The names of the legal texts a page lists.
fn texts(page: &Answer) -> Vec<String> {
    page.every(".law tbody th")
}

#[actix_web::test]
async fn each_market_has_the_legal_texts_its_law_asks_for() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let union = guest.open("/en-at/help/legal").await;
    assert_eq!(texts(union).len(), 5, "{:?}", texts(union));
    union.assert_reads("2011/83/EU").assert_reads("14 days");
    let states = guest.open("/en-us/help/legal").await;
    assert_eq!(texts(states), ["Who runs this shop", "Terms of sale", "Privacy"]);
    let form = guest.open("/en-at/help/legal/withdrawal-form").await;
    form.assert_status(200).assert_reads("hereby give notice");
    guest.open("/de-at/help/legal/withdrawal").await.assert_reads("binnen 14 Tagen ohne Angabe von Gründen");
    guest.open("/en-at/help/legal/imprint").await.assert_reads("IOSS");
    guest.open("/en-at/help/legal/poem").await.assert_status(404);
    guest.open("/en-at/help/legal/terms?on=yesterday").await.assert_status(404);
}

/// A shopper reads of goods that cannot come: why, and what can.
async fn barred<'v>(guest: &'v mut Visitor, front: &str, slug: &str) -> &'v Answer {
    let page = guest.open(&format!("/{front}/p/{slug}")).await;
    page.assert_status(200);
    assert!(page.has(".notice.coach"), "{front} {slug}: {}", page.main());
    page
}

#[actix_web::test]
async fn goods_that_carriers_do_not_take_say_so_and_what_else_there_is() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = barred(&mut guest, "en-sg", "chefs-knife").await;
    let why = page.words_of(".barred");
    assert!(why.contains("Singapore") && why.contains("Meridian Express does not take: blades"), "{why}");
    assert!(!page.has("form[action$='/cart']"), "nothing to put into a cart");
    let instead = page.every("section[aria-labelledby=beside] .lot");
    assert!(!instead.is_empty(), "something of the kind can go there");
    assert!(!page.has("section[aria-labelledby=beside] .lot.away"), "and only that is shown: {instead:?}");
    let card = guest.open("/en-sg/c/kitchen").await;
    assert!(card.every(".lot .why").iter().any(|why| why.contains("Singapore") && why.contains("blades")));
    barred(&mut guest, "en-kz", "olive-balm").await.assert_reads("does not take: liquids");
    // Where it can go nothing is said of it, and the words are there in every language.
    assert!(!guest.open("/en-de/p/chefs-knife").await.has(".barred"));
    for front in ["de-sg", "ar-sg"] {
        let page = guest.open(&format!("/{front}/p/chefs-knife")).await;
        assert!(page.has(".barred li"), "{front}");
    }
}
