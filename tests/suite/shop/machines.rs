//! What machines read: addresses and their answers, maps of the site, structured data, previews of links.

use std::collections::BTreeSet;

use actix_web::http::header;
use actix_web::test::{TestRequest, call_service, init_service};
use chrono::{Days, NaiveDate};
use entrepot::actions::ActionError;
use entrepot::domain::country::Country;
use entrepot::domain::returns::WINDOW_DAYS;
use entrepot::store::listings;
use serde_json::Value;

use super::till::Till;
use crate::support::{Answer, ORIGIN, TestShop};

/// What a page tells machines, of one kind.
fn thing(page: &Answer, kind: &str) -> Value {
    let html = page.html();
    let selector = scraper::Selector::parse("script[type='application/ld+json']").unwrap();
    let text: String = html.select(&selector).flat_map(|script| script.text()).collect();
    let graph: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(graph["@context"], "https://schema.org");
    let all = graph["@graph"].as_array().unwrap();
    all.iter().find(|thing| thing["@type"] == kind).unwrap_or_else(|| panic!("no {kind} in {graph}")).clone()
}

/// What a page says under a property of the Open Graph.
fn shared(page: &Answer, property: &str) -> Option<String> {
    page.attribute(&format!("head meta[property='og:{property}']"), "content")
}

/// The entries of a map of the site: address and last change.
fn entries(map: &Answer) -> Vec<(String, Option<String>)> {
    let between = |text: &str, tag: &str| {
        let (_, rest) = text.split_once(&format!("<{tag}>"))?;
        Some(rest.split_once(&format!("</{tag}>"))?.0.to_owned())
    };
    map.body.lines().filter_map(|line| Some((between(line, "loc")?, between(line, "lastmod")))).collect()
}

fn alternates(page: &Answer) -> BTreeSet<(String, String)> {
    let links = "head link[rel=alternate][hreflang]";
    page.attributes(links, "hreflang").into_iter().zip(page.attributes(links, "href")).collect()
}

#[actix_web::test]
async fn an_offer_tells_machines_what_its_page_tells_people() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for front in ["en-us", "de-at", "ar-ae", "de-ch-eur"] {
        let page = visitor.open(&format!("/{front}/p/bail-handled-teapot")).await;
        let offer = thing(page, "Product")["offers"].clone();
        let door = page.attributes(".price .door data", "value");
        let currency = page.attribute("main [itemprop=price]", "data-currency").unwrap();
        assert_eq!(offer["price"], page.attribute("main [itemprop=price]", "value").unwrap());
        let shipping = &offer["shippingDetails"];
        assert_eq!(shipping["shippingRate"]["value"], door[0], "{front}: delivery costs what stands beside the price");
        assert_eq!(shipping["shippingRate"]["currency"], currency);
        assert_eq!(shipping["shippingDestination"]["addressCountry"], front[3..5].to_uppercase());
        let country: Country = front[3..5].parse().unwrap();
        let now = shop.app.db.now();
        let known = shop.app.db.known();
        let today = known.rulebook.market(country, now.date_naive()).unwrap().day(now);
        let days = |of: &str, which: &str| {
            let span = &shipping["deliveryTime"][of];
            assert_eq!(span["unitCode"], "DAY");
            Days::new(span[which].as_u64().unwrap())
        };
        let leaves = today + days("handlingTime", "maxValue");
        let stops = page.attributes(".ribbon time", "datetime");
        let stops: Vec<NaiveDate> = stops.iter().map(|day| day.parse().unwrap()).collect();
        assert!(stops.contains(&leaves), "{front}: handed over on {leaves}, the page says {stops:?}");
        let arrives = [leaves + days("transitTime", "minValue"), leaves + days("transitTime", "maxValue")];
        if let Some(last) = page.attributes(".ribbon li:last-child time", "datetime").first() {
            assert_eq!(arrives.map(|day| day.to_string()), [last.clone(), last.clone()], "{front}");
        } else if front.starts_with("en") {
            let said = page.words_of(".ribbon li:last-child .when");
            assert!(said.contains(&arrives[1].format("%-d").to_string()), "{said}: {arrives:?}");
        }
        let back = &offer["hasMerchantReturnPolicy"];
        assert_eq!(back["merchantReturnDays"], WINDOW_DAYS);
        assert_eq!(back["applicableCountry"], front[3..5].to_uppercase());
        let link = back["merchantReturnLink"].as_str().unwrap().to_owned();
        let help = visitor.open(&link).await;
        help.assert_status(200);
        if front == "en-us" {
            help.assert_reads(&WINDOW_DAYS.to_string());
        }
    }
}

#[actix_web::test]
async fn the_way_to_a_page_is_told_step_by_step() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for (path, steps) in [("c/porcelain", 2), ("p/bail-handled-teapot", 3), ("b/guanxi-kiln", 2)] {
        for front in ["en-us", "ar-ae"] {
            let page = visitor.open(&format!("/{front}/{path}")).await;
            page.assert_status(200);
            let crumbs = thing(page, "BreadcrumbList")["itemListElement"].as_array().unwrap().clone();
            let (name, canonical) = (page.words_of("h1"), page.attribute("link[rel=canonical]", "href").unwrap());
            assert_eq!(crumbs.len(), steps, "{crumbs:?}");
            let last = crumbs.last().unwrap();
            assert_eq!((last["name"].as_str(), last["item"].as_str()), (Some(&*name), Some(&*canonical)));
            for (at, crumb) in crumbs.iter().enumerate() {
                assert_eq!(crumb["position"], at + 1);
                visitor.open(crumb["item"].as_str().unwrap()).await.assert_status(200);
            }
        }
    }
    let home = visitor.open("/de-at/").await;
    let house = thing(home, "Organization");
    assert_eq!(house["hasMerchantReturnPolicy"]["merchantReturnDays"], WINDOW_DAYS);
    visitor.open(house["logo"].as_str().unwrap()).await.assert_status(200);
}

#[actix_web::test]
async fn a_link_that_is_passed_on_shows_a_picture_of_what_it_leads_to() {
    let shop = TestShop::at(ORIGIN);
    let mut visitor = shop.anonymous();
    for path in ["/de-at/", "/de-at/c/porcelain", "/ar-ae/p/bail-handled-teapot", "/en-us/b/guanxi-kiln"] {
        let page = visitor.open(path).await;
        page.assert_status(200);
        assert_eq!(shared(page, "url"), page.attribute("link[rel=canonical]", "href"), "{path}");
        assert_eq!(shared(page, "locale"), page.attribute("html", "lang").map(|tag| tag.replace('-', "_")));
        assert!(page.attribute("title", "").is_none() && shared(page, "title").is_some_and(|title| !title.is_empty()));
        let picture = shared(page, "image").unwrap_or_else(|| panic!("{path} has no picture"));
        assert!(picture.starts_with(ORIGIN), "{picture}");
        let (width, height) = (shared(page, "image:width"), shared(page, "image:height"));
        let shown = page.attributes("main img", "width").into_iter().zip(page.attributes("main img", "height"));
        let shown: Vec<_> = shown.collect();
        assert!(shown.contains(&(width.unwrap(), height.unwrap())), "{path}: {shown:?}");
        if path.contains("/p/") {
            assert_eq!(shared(page, "image:alt"), page.attribute(".stage img", "alt"));
        }
        let file = visitor.open(&picture).await;
        file.assert_status(200);
        assert_eq!(file.header("content-type"), Some("image/jpeg"));
    }
}

#[actix_web::test]
async fn a_map_says_when_each_page_last_changed() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    let before = entries(visitor.open("/de-at/sitemap.xml").await);
    let dated = before.iter().filter(|(_, changed)| changed.is_some()).count();
    assert!(dated > 35, "{before:?}");
    for (address, changed) in &before {
        assert_eq!(changed.is_none(), address.contains("/help"), "the catalogue knows when {address} changed");
    }
    shop.passes(chrono::TimeDelta::days(2));
    shop.raise_price("GX-CUP-WHT", 2);
    let after = entries(visitor.open("/de-at/sitemap.xml").await);
    let fresh = shop.app.db.now().format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let altered: Vec<&str> = after
        .iter()
        .filter(|(_, changed)| changed.as_ref() == Some(&fresh))
        .map(|(address, _)| address.strip_prefix(ORIGIN).unwrap())
        .collect();
    assert_eq!(
        altered,
        ["/de-at/", "/de-at/c", "/de-at/c/porzellan", "/de-at/b/guanxi-kiln", "/de-at/p/zwei-probierschalen"]
    );
    let maps = entries(visitor.open("/sitemap.xml").await);
    assert!(maps.iter().all(|(_, changed)| changed.as_ref() == Some(&fresh)), "{maps:?}");
}

/// Every storefront names every other, itself and the default; whichever page of a sample is asked, it answers with the
/// same set.
#[actix_web::test]
async fn storefronts_of_a_page_name_each_other() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for (start, path) in ["", "c/porcelain", "p/bail-handled-teapot", "b/guanxi-kiln", "help/duties"].iter().enumerate()
    {
        let all = alternates(visitor.open(&format!("/en-us/{path}")).await);
        assert_eq!(all.len(), shop.app.wording.languages().len() * 22 + 1);
        let default: Vec<_> = all.iter().filter(|(tag, _)| tag == "x-default").collect();
        let [(_, default)] = default[..] else { panic!("{default:?}") };
        assert!(all.iter().any(|(tag, address)| tag.starts_with("en-") && address == default), "{default}");
        // What people said of goods is still being put into the other languages' words.
        // So are the collections of the front page and the policies of brands.
        let spoken =
            |tag: &str| path.starts_with("c/") || path.starts_with("help/") || ["en", "de", "ar"].contains(&&tag[..2]);
        let sample = all.iter().filter(|(tag, _)| tag != "x-default" && spoken(tag));
        for (tag, address) in
            sample.skip(start).step_by(if path.starts_with("c/") || path.starts_with("help/") { 31 } else { 7 })
        {
            let there = visitor.open(address).await;
            there.assert_status(200);
            assert_eq!(alternates(there), all, "{address}");
            assert_eq!(there.attribute("link[rel=canonical]", "href").as_ref(), Some(address));
            let spoken = there.attribute("html", "lang").unwrap();
            assert_eq!(*tag, spoken, "{address}");
        }
    }
    let euro = visitor.open("/de-ch-eur/c/porcelain").await;
    let canonical = euro.attribute("link[rel=canonical]", "href").unwrap();
    assert!(canonical.ends_with("/de-ch/c/porzellan"), "{canonical}");
    assert!(alternates(euro).iter().any(|(_, address)| *address == canonical), "one address per country and language");
}

#[actix_web::test]
async fn goods_that_are_no_longer_sold_are_gone_and_say_what_there_is_instead() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    shop.withdraw("GX-CUP-WHT");
    for front in ["en-us", "de-at", "ar-ae"] {
        let page = visitor.open(&format!("/{front}/p/tasting-cups")).await;
        page.assert_status(410);
        assert_eq!(page.every("h1").len(), 1);
        assert!(page.has("meta[name=robots][content^=noindex]") && !page.has("link[rel=canonical]"));
        assert!(page.has("main .notice") && page.every(".lot h3 a").len() > 1, "{}", page.main());
        assert!(!page.attributes(".lot h3 a", "href").iter().any(|href| href.ends_with("/p/tasting-cups")));
        assert!(!page.has("form[action$='/cart']"), "nothing of it goes into the cart");
        let map = entries(visitor.open(&format!("/{front}/sitemap.xml")).await);
        assert!(!map.iter().any(|(address, _)| address.ends_with("/p/tasting-cups")));
    }
    visitor.open("/en-us/p/tasting-cups").await.assert_reads("No longer sold");
    visitor.open("/en-us/p/never-there").await.assert_status(404);
    let was = "bail-handled-teapot".parse().unwrap();
    let drafted: Result<(), ActionError> = shop.app.db.write_now(|tx| {
        let listing = listings::by_slug(tx, &was)?.unwrap();
        let (published, draft) = (listing.state, entrepot::domain::listings::ListingState::Draft);
        assert!(listings::set_state(tx, &listing.id, published, draft)?);
        entrepot::store::known::touch(tx, entrepot::store::known::Subject::Catalogue)?;
        Ok(())
    });
    drafted.unwrap();
    visitor.open("/en-us/p/bail-handled-teapot").await.assert_status(404);
}

#[actix_web::test]
async fn another_form_of_an_address_leads_to_the_page_for_good() {
    let shop = TestShop::open();
    let mut visitor = shop.anonymous();
    for (written, ours) in [
        ("/de-at", "/de-at/"),
        ("/DE-AT/", "/de-at/"),
        ("/de-at/c/porcelain/", "/de-at/c/porcelain"),
        ("/de-at/c/Porcelain?sort=price", "/de-at/c/porcelain?sort=price"),
        ("/de-AT/P/bail-handled-teapot?variant=GX-POT-350-CEL", "/de-at/p/bail-handled-teapot?variant=GX-POT-350-CEL"),
        ("/de-at/help/returns/", "/de-at/help/returns"),
        ("/de-at-eur/c/porcelain", "/de-at/c/porcelain"),
    ] {
        let answer = visitor.open(written).await;
        answer.assert_status(301);
        assert_eq!(answer.location.as_deref(), Some(ours), "{written}");
        visitor.open(ours).await.assert_status(200);
    }
    for nothing in ["/de-at/p/NOT_A_SLUG", "/de-at/orders/EN-NOTHING", "/static/Nothing.css", "/Nothing"] {
        visitor.open(nothing).await.assert_status(404);
    }
    let sent = visitor.post("/de-at-eur/cart", &[]).await;
    sent.assert_status(308).assert_leads("/de-at/cart");
}

/// A page of goods weighs 50 KB at most as it is sent, its pictures aside, with all its storefronts named.
#[actix_web::test]
async fn a_page_of_goods_is_light() {
    let shop = TestShop::open();
    let site = init_service(entrepot::web::site(actix_web::web::Data::clone(&shop.app))).await;
    let mut weighed = Vec::new();
    for (front, goods, kind) in [
        ("en-us", "bail-handled-teapot", "porcelain"),
        ("ar-ae", "bail-handled-teapot", "porcelain"),
        ("de-at", "teekanne-mit-bugelgriff", "porzellan"),
    ] {
        for path in [format!("/{front}/p/{goods}"), format!("/{front}/c/{kind}"), format!("/{front}/")] {
            let request = TestRequest::get().uri(&path).insert_header((header::ACCEPT_ENCODING, "gzip")).to_request();
            let answer = call_service(&site, request).await;
            let squeezed = answer.headers().get(header::CONTENT_ENCODING).is_some_and(|coding| coding == "gzip");
            let body =
                actix_web::body::to_bytes(answer.into_body()).await.unwrap_or_else(|_| panic!("{path} broke off"));
            weighed.push((path, squeezed, body.len()));
        }
    }
    assert!(weighed.iter().all(|(_, squeezed, bytes)| *squeezed && *bytes < 50_000), "{weighed:?}");
}
