//! What shoppers see of finding: lists that are narrowed down by their address, and what they see while there is no index.

use entrepot::domain::ids::Slug;
use entrepot::domain::offers::{Offer, Selling};
use entrepot::domain::storefront::Language;
use entrepot::settings::Settings;
use entrepot::store::{StoreError, listings};
use scraper::Selector;

use crate::support::{Answer, TestShop, Visitor};

#[actix_web::test]
async fn one_state_has_one_address() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for (written, ours) in [
        ("c/porzellan?page=1&near=yes&x=1&brand=nobody", "c/porzellan"),
        ("c/porzellan?sort=price&stock=1&brand=guanxi-kiln", "c/porzellan?brand=guanxi-kiln&stock=1&sort=price"),
        ("c/porzellan?price-max=49%2C90&price-min=&by=&rating=", "c/porzellan?price-max=49.90"),
        ("c/porzellan?price-max=20&price-min=30", "c/porzellan?price-min=20&price-max=30"),
        ("c/porzellan?q=tee&category=tea", "c/porzellan"),
        ("b/guanxi-kiln?brand=guanxi-kiln&a.glaze=celadon&a.GLAZE=x", "b/guanxi-kiln?a.glaze=celadon"),
        ("search?q=&sort=newest", "search"),
        ("search?category=porzellan&q=+tee++", "search?q=tee&category=porcelain"),
    ] {
        let to = guest.knock(&format!("/de-at/{written}")).await.assert_leads("/de-at/");
        assert_eq!(to, format!("/de-at/{ours}"), "{written}");
        guest.knock(&to).await.assert_status(200);
    }
}

#[actix_web::test]
async fn what_is_chosen_comes_along_to_other_languages_and_amounts_to_no_other_currency() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/de-at/search?q=tee&brand=guanxi-kiln&price-max=50&stock=1").await;
    let others = page.attributes(".market a", "href");
    for there in [
        "/ar-at/search?q=tee&brand=guanxi-kiln&price-max=50&stock=1",
        "/de-de/search?q=tee&brand=guanxi-kiln&price-max=50&stock=1",
        "/de-jp/search?q=tee&brand=guanxi-kiln&stock=1",
    ] {
        assert!(others.contains(&there.to_owned()), "{there}: {others:?}");
    }
    let category = guest.open("/de-at/c/porzellan?price-max=50&near=1").await;
    let others = category.attributes(".market a", "href");
    assert!(others.contains(&"/en-at/c/porcelain?price-max=50&near=1".to_owned()), "{others:?}");
    guest.look(".pay-in", &[("in", "CHF")]).await.assert_leads("/de-at-chf/c/porzellan?near=1");
}

#[actix_web::test]
async fn a_list_that_is_narrowed_down_is_found_by_its_plain_address_alone() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for (narrowed, plain) in [
        ("/de-at/c/porzellan?stock=1", "/de-at/c/porzellan"),
        ("/de-at/c/porzellan?sort=price", "/de-at/c/porzellan"),
        ("/de-at/b/guanxi-kiln?a.glaze=celadon", "/de-at/b/guanxi-kiln"),
    ] {
        let page = guest.open(narrowed).await;
        page.assert_status(200);
        assert_eq!(page.attribute("meta[name=robots]", "content").as_deref(), Some("noindex, follow"), "{narrowed}");
        assert!(page.attribute("link[rel=canonical]", "href").unwrap().ends_with(plain), "{narrowed}");
        assert!(!page.has("link[rel=alternate]"), "{narrowed}");
        let page = guest.open(plain).await;
        assert!(!page.has("meta[name=robots]") && page.has("link[rel=alternate]"), "{plain}");
    }
}

/// A box of the filters: its value, how many goods it says there are of it, whether it is ticked.
type Ticked = (String, usize, bool);

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// The number a text says in digits; one where it says it in a word.
fn number(text: &str) -> usize {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(1)
}

/// How many goods the page says there are.
fn counted(page: &Answer) -> usize {
    number(&page.words_of("#found"))
}

/// The boxes of a name.
fn ticks(page: &Answer, name: &str) -> Vec<Ticked> {
    let html = page.html();
    let tick = |label: scraper::ElementRef<'_>| {
        let input = label.select(&css("input")).next()?.value();
        let count = label.select(&css(".n")).next()?.text().collect::<String>();
        let value = input.attr("value")?.to_owned();
        (input.attr("name") == Some(name)).then(|| (value, number(&count), input.attr("checked").is_some()))
    };
    html.select(&css(".sieve .tick")).filter_map(tick).collect()
}

/// What each of the goods shown costs at the door, by the prices that are read, in minor units.
fn totals(page: &Answer) -> Vec<i64> {
    let html = page.html();
    let minor = |data: scraper::ElementRef<'_>| data.value().attr("value")?.replace('.', "").parse::<i64>().ok();
    let total = |lot: scraper::ElementRef<'_>| {
        let goods = lot.select(&css(".cost > data")).next().and_then(minor)?;
        Some(goods + lot.select(&css(".door data")).next().and_then(minor)?)
    };
    html.select(&css(".listed > .lots .lot")).filter_map(total).collect()
}

/// Fills in the filters, presses the button and is led to the list's one address, as by a browser without script.
async fn sift<'v>(visitor: &'v mut Visitor, ticked: &[(&str, &str)]) -> &'v Answer {
    let (action, mut fields) = visitor.filled(".sieve form", &[]);
    fields.extend(ticked.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let address = format!("{action}?{}", serde_urlencoded::to_string(fields).unwrap());
    visitor.follow(&address).await
}

/// The offers of the goods shown in an English storefront of a country.
fn offers(shop: &TestShop, country: &str, page: &Answer) -> Vec<std::sync::Arc<Offer>> {
    let slugs = page.attributes(".listed > .lots h3 a", "href");
    let slug = |href: &String| href.rsplit('/').next().unwrap().parse::<Slug>().unwrap();
    shop.app
        .db
        .read_now(|read| -> Result<_, StoreError> {
            let listed: Vec<Slug> = slugs.iter().map(slug).collect();
            let known = listings::by_slugs(read, &listed)?;
            let id = |slug: &Slug| known.iter().find(|(own, ..)| own == slug).unwrap().1.clone();
            let ids: Vec<_> = listed.iter().map(id).collect();
            let known = read.known();
            let day = read.now().date_naive();
            let market = known.rulebook.market(country.parse().unwrap(), day).unwrap();
            let cards = shop.app.offers.cards(read, &ids, Language::EN)?;
            shop.app.offers.shown(read, Selling::own(market), &cards)
        })
        .unwrap()
        .into_iter()
        .filter_map(|shown| shown?.1.ok())
        .collect()
}

#[actix_web::test]
async fn brands_are_chosen_together_and_each_says_how_many_there_are() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/en-at/search").await;
    let (all, brands) = (counted(page), ticks(page, "brand"));
    assert!(brands.len() > 2 && brands.iter().all(|(.., on)| !on), "{brands:?}");
    assert_eq!(brands.iter().map(|(_, count, _)| count).sum::<usize>(), all, "each of the goods has one brand");
    let (one, other) = (brands[0].clone(), brands[1].clone());
    let page = sift(&mut guest, &[("brand", &one.0)]).await;
    assert_eq!(counted(page), one.1);
    let mut houses = page.every(".listed > .lots .by span[translate]");
    houses.sort();
    houses.dedup();
    assert_eq!(houses, [page.words_of(".chosen .chip")], "nothing of another house");
    let still: Vec<_> = ticks(page, "brand").into_iter().map(|(value, count, _)| (value, count)).collect();
    let before: Vec<_> = brands.iter().map(|(value, count, _)| (value.clone(), *count)).collect();
    assert_eq!(still, before, "a brand that is chosen takes nothing from the others");
    let page = sift(&mut guest, &[("brand", &other.0)]).await;
    assert_eq!(counted(page), one.1 + other.1);
    assert_eq!(ticks(page, "brand").iter().filter(|(.., on)| *on).count(), 2);
    let chips = page.attributes(".chosen a", "href");
    assert_eq!(chips.len(), 3, "two chips, and one link that clears all");
    assert_eq!(chips[2], "/en-at/search");
    let left = if chips[0].ends_with(&one.0) { one.1 } else { other.1 };
    assert_eq!(counted(guest.open(&chips[0]).await), left, "the other one is left");
}

#[actix_web::test]
async fn nothing_outside_the_prices_that_were_chosen_is_shown() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for front in ["de-at", "en-us", "ar-ae", "en-jp", "de-ch", "en-de-usd"] {
        let up = totals(guest.open(&format!("/{front}/search?sort=price")).await);
        assert!(up.len() > 8 && up.is_sorted(), "{front}: {up:?}");
        let down = totals(guest.open(&format!("/{front}/search?sort=price-down")).await);
        assert!(down.iter().rev().is_sorted(), "{front}: {down:?}");
        let (least, most) = (up[2], up[up.len() - 3]);
        let digits = if front == "en-jp" { 0 } else { 2 };
        let typed = |minor: i64| rust_decimal::Decimal::new(minor, digits).to_string();
        guest.open(&format!("/{front}/search?sort=price")).await;
        let page = sift(&mut guest, &[("price-min", &typed(least)), ("price-max", &typed(most))]).await;
        let shown = totals(page);
        assert!(shown.len() > 1 && shown.is_sorted(), "{front}: {shown:?}");
        assert!(shown.iter().all(|total| (least..=most).contains(total)), "{front} {least} {most}: {shown:?}");
        assert!(!page.has(".listed > .lots .away"), "{front}");
        // One minor unit less, and the dearest is left out.
        let below = guest.follow(&format!("/{front}/search?price-max={}", typed(most - 1))).await;
        assert!(totals(below).iter().all(|total| *total < most), "{front} {most}");
    }
}

#[actix_web::test]
async fn nothing_arrives_after_the_day_that_was_chosen() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let days = ticks(guest.open("/en-at/search").await, "by");
    assert!(days.len() > 1, "{days:?}");
    for (day, count, _) in days {
        let page = guest.open(&format!("/en-at/search?by={day}")).await;
        assert_eq!(counted(page), count, "{day}");
        assert!(page.has(&format!("input[name=by][value='{day}'][checked]")));
        let offers = offers(&shop, "AT", page);
        assert!(!offers.is_empty(), "{day}");
        for offer in offers {
            assert!(offer.terms.journey.arrives.1.to_string() <= day, "{day}: {:?}", offer.terms.journey);
        }
    }
    let soonest = offers(&shop, "AT", guest.open("/en-at/search?sort=arrival").await);
    assert!(soonest.len() > 8 && soonest.is_sorted_by_key(|offer| offer.terms.journey.arrives.1));
}

#[actix_web::test]
async fn attributes_are_named_in_the_readers_language() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let english = guest.open("/en-at/c/porcelain?a.glaze=celadon").await;
    assert!(english.every(".sieve legend").contains(&"Glaze".to_owned()), "{:?}", english.every(".sieve legend"));
    let chip = english.words_of(".chosen .chip");
    assert_eq!(chip, "Glaze: Celadon");
    let count = counted(english);
    for front in ["de-at", "ar-at"] {
        let page = guest.open(&format!("/{front}/c/porcelain?a.glaze=celadon")).await;
        assert_eq!(counted(page), count, "{front}");
        assert!(!page.words_of(".chosen .chip").contains("Glaze"), "{front}: {}", page.words_of(".chosen"));
        assert!(page.has("input[name='a.glaze'][value=celadon][checked]"), "{front}");
    }
}

#[actix_web::test]
async fn what_cannot_come_here_is_counted_and_left_out_on_demand() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/en-us/c/lamps").await;
    assert!(page.has(".listed > .lots .away"), "{}", page.main());
    page.assert_reads("cannot come here at present");
    let here = page.attribute(".calmly a", "href").unwrap();
    let page = guest.open(&here).await;
    assert!(!page.has(".listed > .lots .away") && !page.has(".calmly"), "{}", page.main());
}

#[actix_web::test]
async fn an_empty_list_says_how_to_find_more() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/en-at/search?q=teapot+qqzzxx&brand=guanxi-kiln").await;
    page.assert_status(200).assert_reads("Nothing found for “teapot qqzzxx”");
    let words = page.attributes(".ways-out a", "href");
    assert!(words.contains(&"/en-at/search?q=teapot".to_owned()), "{words:?}");
    assert!(counted(guest.open("/en-at/search?q=teapot").await) > 0);
    let page = guest.open("/en-at/c/porcelain?price-max=0.01").await;
    page.assert_reads("Nothing fits everything you chose").assert_reads("Without “Price at your door");
    let ways = page.attributes(".ways-out a", "href");
    assert_eq!(ways, ["/en-at/c/porcelain"]);
    assert_eq!(page.header("cache-control"), Some("public, no-cache"));
    let nothing = guest.open("/en-at/search?q=qqzzxx").await;
    assert_eq!(nothing.header("cache-control"), Some("private, no-cache"), "each of them is counted");
    assert!(nothing.every(".empty + .band .lot").len() == 4 && !nothing.has(".band .lot.away"), "{}", nothing.main());
}

#[actix_web::test]
async fn suggestions_come_while_somebody_types() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let part = guest.open("/en-at/suggest?q=guanx").await;
    part.assert_status(200);
    assert_eq!(part.header("cache-control"), Some("public, no-cache"));
    assert_eq!(part.header("x-robots-tag"), Some("noindex"));
    let links = part.attributes("[role=listbox] a[role=option]", "href");
    assert!(links.contains(&"/en-at/b/guanxi-kiln".to_owned()), "{links:?}");
    assert!(links.iter().filter(|href| href.contains("/p/")).count() <= 6);
    let said = part.attribute(".offered", "data-said").unwrap();
    assert_eq!(number(&said), links.len(), "{said}");
    assert!(
        guest.open("/en-at/suggest?q=porc").await.attributes("a", "href").contains(&"/en-at/c/porcelain".to_owned())
    );
    for nothing in ["q=", "q=qqzzxx", "", "q=%3C%3E"] {
        let part = guest.open(&format!("/de-at/suggest?{nothing}")).await;
        assert!(part.has(".offered") && !part.has("[role=listbox]"), "{nothing}: {}", part.body);
    }
}

/// A visitor of a process that has no index: a file lies where it would be.
fn without_index(shop: &TestShop) -> Visitor {
    std::fs::write(shop.app.settings.dir.join("search"), "in the way").unwrap();
    let settings = Settings { index_in_memory: false, ..shop.app.settings.clone() };
    shop.anonymous_at(&shop.process_with(settings))
}

#[actix_web::test]
async fn without_an_index_lists_are_whole_and_say_so_and_are_not_kept() {
    let shop = TestShop::open();
    let mut guest = without_index(&shop);
    let titles = |page: &Answer| page.every(".listed > .lots h3");
    let plain = guest.open("/en-at/c/porcelain").await;
    plain.assert_status(200);
    assert_eq!(plain.header("cache-control"), Some("private, no-cache"), "it would be kept without its filters");
    assert!(!plain.has(".sieve") && !plain.has(".calmly") && plain.every(".sorts a").len() == 3, "{}", plain.main());
    let all = titles(plain);
    let narrowed = guest.open("/en-at/c/porcelain?price-max=1&stock=1").await;
    narrowed.assert_reads("Filters and sorting are being prepared");
    assert_eq!(titles(narrowed), all);
    assert_eq!(narrowed.header("cache-control"), Some("private, no-cache"));
    guest.open("/en-at/search?q=teapot&sort=price").await.assert_reads("Filters and sorting are being prepared");
    let dear = totals(guest.open("/en-at/b/guanxi-kiln?sort=price-down").await);
    assert!(dear.len() > 2 && dear.iter().rev().is_sorted(), "{dear:?}");
    assert!(!guest.page.as_ref().unwrap().has(".calmly"), "the database sorts by price");
    let nothing = guest.open("/en-at/search?q=qqzzxx").await;
    assert_eq!(nothing.every(".band .lot").len(), 4, "{}", nothing.main());
    let houses = guest.open("/en-at/suggest?q=guanx").await;
    assert!(houses.has("a[href$='/b/guanxi-kiln']"));
    assert_eq!(houses.header("cache-control"), Some("private, no-cache"));
}
