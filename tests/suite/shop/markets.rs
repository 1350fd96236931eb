//! Selling to every destination: what a shelf says is what is paid there, tax of a region is shown before it is charged,
//! and a country that lets no parcel in says so.

use entrepot::actions::load_registrations::load_registrations;
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::registrations;
use entrepot::store::orders;
use indicatif::ProgressBar;

use super::till::{self, ORDER, Till};
use crate::support::{Answer, TestShop, Visitor, typed};

/// What a guest types in a country.
fn fields(country: &str) -> Vec<(&'static str, String)> {
    let address = typed(country);
    let card = [("card", till::PAYS), ("expiry", "12/30"), ("code", "123"), ("email", "guest@post.example")];
    let mut fields: Vec<(&str, String)> = card.map(|(name, value)| (name, value.to_owned())).to_vec();
    fields.extend([("name", address.name), ("street", address.street), ("city", address.city)]);
    fields.extend([("region", address.region), ("postcode", address.postcode)]);
    // Asked for in some countries; where it is not, the field says nothing.
    let number = match country {
        "BR" => "529.982.247-25",
        "KR" => "P123456789012",
        "KZ" => "900515300127",
        "MX" => "GODE561231GR8",
        _ => "",
    };
    fields.push(("tax-id", number.to_owned()));
    fields
}

async fn sends<'v>(guest: &'v mut Visitor, fields: &[(&'static str, String)], more: &[(&str, &str)]) -> &'v Answer {
    let mut all: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for (name, value) in more {
        all.retain(|(known, _)| known != name);
        all.push((name, value));
    }
    guest.submit(ORDER, &all).await
}

/// The regions of all orders.
fn regions(shop: &TestShop) -> Vec<String> {
    let all = shop.app.db.read_now(|read| orders::after(read, None, 100)).unwrap();
    all.into_iter().map(|order| order.region.map_or_else(String::new, |region| region.to_string())).collect()
}

fn grand_total(page: &Answer) -> String {
    page.attribute("[data-role=grand-total] data", "value").unwrap_or_else(|| panic!("no total: {}", page.main()))
}

#[actix_web::test]
async fn every_destination_is_sold_to_at_the_price_its_shelf_shows() {
    let shop = TestShop::open();
    let known = shop.app.db.known();
    let day = shop.app.db.now().date_naive();
    let mut asked_again = Vec::new();
    let markets: Vec<_> = known.rulebook.markets(day).map(|market| (market.country, market.currency)).collect();
    assert_eq!(markets.len(), 22);
    for (country, currency) in markets {
        let front = format!("en-{}", country.as_str().to_lowercase());
        let mut guest = shop.anonymous();
        let shelf = guest.open(&format!("/{front}/p/tasting-cups?variant=GX-CUP-COB")).await;
        shelf.assert_status(200);
        let amounts = shelf.attributes(".price .door data", "value");
        assert_eq!(amounts.len(), 2, "{country}: {}", shelf.main());
        assert_eq!(shelf.attribute(".price > data.sum", "data-currency").unwrap(), currency.as_str());
        till::puts(&mut guest, &front, "GX-CUP-COB", "1").await.assert_leads(&format!("/{front}/cart"));
        assert_eq!(grand_total(guest.open(&format!("/{front}/cart")).await), amounts[1], "{country}");
        let mut last = grand_total(guest.open(&format!("/{front}/checkout")).await);
        assert_eq!(last, amounts[1], "{country}");
        let typed = fields(country.as_str());
        if sends(&mut guest, &typed, &[]).await.status == 409 {
            let page = guest.page.as_ref().unwrap();
            assert!(page.has("#region-price"), "{country}: {}", page.main());
            assert_ne!(grand_total(page), last, "{country}");
            last = grand_total(page);
            asked_again.push(country.as_str().to_owned());
            sends(&mut guest, &typed, &[]).await;
        }
        let link = guest.page.as_ref().unwrap().assert_leads(&format!("/{front}/orders/EP-"));
        let order = guest.open(&link).await;
        assert_eq!(grand_total(order), last, "{country}: what is shown last is what is charged");
        // Its receipt has words for everything in every language: a test's speaker stops at a missing one.
        for language in ["de", "ar"] {
            guest.open(&link.replacen("/en-", &format!("/{language}-"), 1)).await.assert_status(200);
        }
    }
    asked_again.sort();
    assert_eq!(asked_again, ["BR", "CA", "US"], "elsewhere tax is the same all over the country");
    let proved = prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(proved.orders, 22);
    assert_eq!(shop.balance(), Vec::<String>::new());
}

#[actix_web::test]
async fn counts_are_written_in_the_digits_of_the_country() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "ar-sa", "GX-CUP-COB", "1").await;
    guest.open("/ar-sa/cart").await.assert_reads("الطرد ١ من");
    guest.open("/ar-ae/cart").await.assert_reads("الطرد 1 من");
}

#[actix_web::test]
async fn tax_of_a_region_is_shown_before_it_is_charged() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "2").await;
    let open = guest.open("/en-us/checkout").await;
    let before = grand_total(open);
    open.assert_reads("Sales tax of your state is not in this price");
    // One asks for the price of an address with nothing but a state in it.
    let asked = guest.submit(ORDER, &[("region", "CA"), ("step", "price")]).await;
    asked.assert_status(200).assert_reads("With the tax of California you pay");
    let with_tax = grand_total(asked);
    assert_ne!(with_tax, before);
    assert!(!asked.has("[aria-invalid]"), "nothing else was asked yet");
    // Then moves to Texas while paying: asked again, nothing placed.
    let typed = fields("US");
    let texas = [("region", "TX"), ("postcode", "75001"), ("city", "Dallas")];
    let moved = sends(&mut guest, &typed, &texas).await;
    moved.assert_status(409).assert_reads("With the tax of Texas you pay");
    assert_eq!(shop.count("orders"), 0);
    // Back in California the price that was shown for it is shown once more, and then charged.
    sends(&mut guest, &typed, &[]).await.assert_status(409);
    assert_eq!(grand_total(guest.page.as_ref().unwrap()), with_tax);
    let link = sends(&mut guest, &typed, &[]).await.assert_leads("/en-us/orders/");
    let order = guest.open(&link).await;
    assert_eq!(grand_total(order), with_tax);
    order.assert_reads("Sales tax");
    assert_eq!(regions(&shop), ["CA"]);
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
}

#[actix_web::test]
async fn a_state_in_which_the_house_is_not_registered_adds_nothing() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await;
    let before = grand_total(guest.open("/en-us/checkout").await);
    let link = till::pays(&mut guest, "en-us", &[]).await.assert_leads("/en-us/orders/");
    assert_eq!(grand_total(guest.open(&link).await), before);
    assert_eq!(regions(&shop), ["NY"]);
    // A postcode of another state is said at its field, with the price of the state that was chosen.
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await;
    guest.open("/en-us/checkout").await;
    let wrong = sends(&mut guest, &fields("US"), &[("postcode", "10118")]).await;
    wrong.assert_status(422);
    assert!(wrong.has("#postcode[aria-invalid]") && !wrong.has("#region[aria-invalid]"), "{}", wrong.main());
    wrong.assert_reads("With the tax of California you pay");
}

#[actix_web::test]
async fn a_country_that_lets_no_parcel_in_says_so_and_sells_what_lies_within() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let says = "Customs here lets in no parcels from abroad for private buyers";
    let page = guest.open("/en-tr/p/river-scarf?variant=TL-RIV-MAD").await;
    page.assert_status(200).assert_reads(says);
    assert!(page.has(".kinds input:not([disabled])"), "the form that lies in Istanbul is sold");
    assert!(
        guest.open("/en-tr/p/keemun-black").await.has(".price.away data[data-currency=TRY]"),
        "what it is worth there"
    );
    let list = guest.open("/en-tr/c/tea").await;
    list.assert_reads(says);
    assert!(!list.main().contains("Sold out"), "of what was ever there: {}", list.main());
    till::puts(&mut guest, "en-tr", "SH-KEE-100", "1").await;
    till::puts(&mut guest, "en-tr", "GX-CUP-COB", "1").await;
    let cart = guest.open("/en-tr/cart").await;
    cart.assert_reads(says).assert_reads("Istanbul");
    for language in ["de", "ar"] {
        guest.open(&format!("/{language}-tr/p/keemun-black")).await;
        guest.open(&format!("/{language}-tr/cart")).await.assert_status(200);
    }
}

#[actix_web::test]
async fn a_registration_that_ends_changes_who_collects_and_not_what_was_bought() {
    let shop = TestShop::open();
    let sold = shop.sell("de-de", &[("SH-SMK-050", 1)], None);
    let mut guest = shop.anonymous();
    let path = "/en-de/p/pine-smoke-black";
    let before = guest.open(path).await.every(".receipt code");
    let ended = "area,region,scheme,number,grants,regime,from,to\nEU,,IOSS,IM2760000742,ioss,,2021-07-01,2026-11-23\n";
    let rows = registrations::parse(ended).unwrap();
    let load = |rows: &[registrations::Registration]| -> usize {
        let done: Result<usize, entrepot::actions::ActionError> =
            shop.app.db.write_now(|tx| load_registrations(tx, &Author::command("test"), rows));
        done.unwrap()
    };
    assert_eq!((load(&rows), load(&rows)), (1, 0), "the same again changes nothing");
    let after = guest.open(path).await.every(".receipt code");
    assert_ne!(before, after, "other rules hold now");
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
    guest.open(&sold.at(&format!("orders/{}?key={}", sold.number, sold.key))).await.assert_status(200);
}
