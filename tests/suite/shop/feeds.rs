//! The feed of a storefront's goods: every item at the price its page shows.

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::till::Till;
use crate::support::TestShop;

type Fields = Vec<(String, String)>;

/// The items of a feed, each with its fields in order.
fn items(xml: &str) -> Vec<Fields> {
    let mut reader = Reader::from_str(xml);
    let (mut items, mut item, mut name, mut text) = (Vec::new(), None::<Fields>, String::new(), String::new());
    let mut inside = "";
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                name = tag.name().as_ref().to_owned();
                text.clear();
                match name.as_str() {
                    "item" => item = Some(Vec::new()),
                    "g:shipping" => inside = "shipping ",
                    _ => {}
                }
            }
            Event::Text(part) => text.push_str(&part),
            Event::GeneralRef(part) => match &*part {
                "amp" => text.push('&'),
                "quot" => text.push('"'),
                "apos" => text.push('\''),
                other => panic!("{other}"),
            },
            Event::End(tag) => {
                let ended = tag.name().as_ref().to_owned();
                if ended == "g:shipping" {
                    inside = "";
                } else if ended == "item" {
                    items.extend(item.take());
                } else if let Some(item) = item.as_mut().filter(|_| ended == name) {
                    item.push((format!("{inside}{ended}"), text.trim().to_owned()));
                }
            }
            Event::Eof => return items,
            _ => {}
        }
    }
}

fn every<'i>(item: &'i Fields, name: &str) -> Vec<&'i str> {
    item.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
}

fn one<'i>(item: &'i Fields, name: &str) -> &'i str {
    let [value] = every(item, name)[..] else { panic!("{name} of {item:?}") };
    value
}

#[actix_web::test]
async fn every_item_of_a_feed_costs_what_its_page_shows() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for front in ["de-at", "en-us", "ar-ae", "de-ch-eur"] {
        let feed = guest.open(&format!("/feeds/{front}.xml")).await;
        feed.assert_status(200);
        assert!(feed.header("content-type").unwrap().starts_with("application/rss+xml"));
        let items = items(&feed.body);
        assert!(items.len() > 20, "{front}: {}", items.len());
        let mut ids: Vec<_> = items.iter().map(|item| one(item, "g:id").to_owned()).collect();
        ids.dedup();
        assert_eq!(ids.len(), items.len(), "each once");
        for item in items.iter().step_by(3) {
            let link = one(item, "g:link");
            let path = link.find(&format!("/{front}/p/")).map(|at| &link[at..]).unwrap();
            let page = guest.open(path).await;
            let currency = page.attribute(".price > data.sum", "data-currency").unwrap();
            let price = page.attribute(".price > data.sum", "value").unwrap();
            let (name, before) = match page.attribute(".price .before data", "value") {
                Some(before) => ("g:sale_price", Some(before)),
                None => ("g:price", None),
            };
            assert_eq!(one(item, name), format!("{price} {currency}"), "{front}: {link}");
            if let Some(before) = before {
                assert_eq!(one(item, "g:price"), format!("{before} {currency}"));
            }
            let door = page.attributes(".price .door data", "value");
            if one(item, "g:availability") == "in_stock" {
                assert_eq!(one(item, "shipping g:price"), format!("{} {currency}", door[0]), "delivery beside it");
                assert_eq!(one(item, "shipping g:country"), front[3..5].to_uppercase());
            } else {
                assert!(door.is_empty() && every(item, "shipping g:price").is_empty(), "{front}: {link}");
            }
            assert!(one(item, "g:title").contains(&page.words_of("h1")), "{item:?}");
        }
    }
}

#[actix_web::test]
async fn what_ran_out_is_said_and_what_cannot_come_is_left_out() {
    let shop = TestShop::open();
    shop.set_free("GX-CUP-COB", 0);
    let mut guest = shop.anonymous();
    let feed = guest.open("/feeds/de-at.xml").await.body.clone();
    let of = |feed: &str, sku: &str| items(feed).into_iter().find(|item| one(item, "g:id") == sku);
    let cup = of(&feed, "GX-CUP-COB").unwrap();
    assert_eq!((one(&cup, "g:availability"), one(&cup, "g:price").ends_with(" EUR")), ("out_of_stock", true));
    assert_eq!(one(&cup, "g:item_group_id"), "tasting-cups");
    let tea = of(&feed, "SH-KEE-100").unwrap();
    assert_eq!(one(&tea, "g:unit_pricing_measure"), "100 g");
    assert_eq!(one(&tea, "g:unit_pricing_base_measure"), "1 kg");
    shop.withdraw("GX-CUP-COB");
    let later = guest.open("/feeds/de-at.xml").await.body.clone();
    assert_eq!(of(&later, "GX-CUP-COB"), None, "what is no longer sold is in no feed");
    assert!(items(&later).len() < items(&feed).len());
    for (path, status) in [("/feeds/de-xx.xml", 404), ("/feeds/nonsense.xml", 404), ("/feeds/de-at-eur.xml", 301)] {
        guest.open(path).await.assert_status(status);
    }
}
