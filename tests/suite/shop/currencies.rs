//! Paying in another currency than the country's: law reckons in the country's, and the whole is converted once.

use chrono::TimeDelta;
use entrepot::actions::call_off::{Wish, call_off};
use entrepot::actions::load_rates::load_rates;
use entrepot::cli::verify::prove;
use entrepot::domain::audit::Author;
use entrepot::domain::fx::Published;
use entrepot::domain::money::{Money, Rounding};
use entrepot::outside::refunds::resume_refunds;
use entrepot::store::orders;
use indicatif::ProgressBar;

use super::till::{self, ORDER, Till};
use crate::support::{TestShop, typed};

const CUPS: &str = "p/tasting-cups?variant=GX-CUP-WHT";
const CHOOSE: &str = "form.pay-in";

fn parse(amount: &str, currency: &str) -> Money {
    Money::parse(amount, currency.parse().unwrap()).unwrap()
}

#[actix_web::test]
async fn a_swiss_shopper_pays_in_euro_what_swiss_law_made_of_it_in_francs() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open(&format!("/de-ch/{CUPS}")).await.assert_status(200);
    let francs = guest.page.as_ref().unwrap().attributes(".price .door data", "value");
    // The choice in the header leads to the same page.
    let link = guest.look(CHOOSE, &[("in", "EUR")]).await.assert_leads("/de-ch-eur/p/");
    assert_eq!(link, "/de-ch-eur/p/zwei-probierschalen?variant=GX-CUP-WHT");
    let page = guest.open(&link).await;
    let euro = page.attributes(".price .door data", "value");
    assert_eq!(page.attribute(".price > data.sum", "data-currency").unwrap(), "EUR");
    assert!(page.attribute("link[rel=canonical]", "href").unwrap().ends_with("/de-ch/p/zwei-probierschalen"));
    assert!(page.attributes("link[hreflang]", "href").iter().all(|href| !href.contains("-eur/")));
    page.assert_reads("In der Währung des Landes").assert_reads("umgerechnet zum Kurs");
    let (known, day) = (shop.app.db.known(), shop.app.db.now().date_naive());
    let rate = known.rates.rate("CHF".parse().unwrap(), "EUR".parse().unwrap(), day).unwrap();
    let total = rate.convert(parse(&francs[1], "CHF"), Rounding::HalfUp).unwrap();
    assert_eq!(euro[1], total.to_string(), "the whole is converted once");

    till::puts(&mut guest, "de-ch-eur", "GX-CUP-WHT", "1").await.assert_leads("/de-ch-eur/cart");
    let seen = |page: &crate::support::Answer| page.attribute("[data-role=grand-total] data", "value").unwrap();
    assert_eq!(seen(guest.open("/de-ch-eur/cart").await), euro[1]);
    guest.open("/de-ch-eur/checkout").await.assert_status(200);
    let address = typed("CH");
    let mut fields = vec![("email", "guest@post.example"), ("card", till::PAYS), ("expiry", "12/30"), ("code", "123")];
    fields.extend([("name", address.name.as_str()), ("street", address.street.as_str())]);
    fields.extend([("city", address.city.as_str()), ("postcode", address.postcode.as_str())]);
    let link = guest.submit(ORDER, &fields).await.assert_leads("/de-ch-eur/orders/EP-");
    let order = guest.open(&link).await;
    assert_eq!(seen(order), euro[1]);
    order.assert_reads("In der Währung des Landes");

    let orders = shop.app.db.read_now(|read| orders::after(read, None, 10)).unwrap();
    assert_eq!(orders[0].storefront().segment(), "de-ch-eur");
    let parcels = shop.app.db.read_now(|read| orders::consignments(read, &orders[0].id)).unwrap();
    let receipt = &parcels[0].receipt;
    assert_eq!(receipt.levied().totals.total, parse(&francs[1], "CHF"), "both are kept");
    assert_eq!((receipt.currency, receipt.totals.total), (total.currency(), total));
    assert_eq!(shop.balance(), Vec::<String>::new());
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
    assert!(till::posted(&shop).await.iter().any(|letter| letter.text.contains("/de-ch-eur/orders/EP-")));

    // Called off, all of it goes back in euro, and the books are even.
    let (author, number) = (Author::command("test"), orders[0].number.clone());
    let wish = Wish { order: &number, parcel: None, shopper: true, note: "" };
    shop.app.db.write_now(|tx| call_off(tx, &author, &wish)).unwrap();
    shop.passes(TimeDelta::hours(1));
    resume_refunds(&shop.app.db, shop.app.payments.as_ref()).await.unwrap();
    assert_eq!(shop.balance(), Vec::<String>::new());
    let proved = prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!((proved.orders, proved.entries), (1, 2));
}

#[actix_web::test]
async fn a_price_in_another_currency_is_held_while_rates_move_and_the_house_bears_it() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us-eur", "GX-POT-350-CEL", "1").await;
    let page = guest.open("/en-us-eur/checkout").await;
    let before = page.attribute("[data-role=grand-total] data", "value").unwrap();
    shop.passes(TimeDelta::hours(2));
    let dollar = Published {
        day: shop.app.db.now().date_naive(),
        currency: "USD".parse().unwrap(),
        rate: "0.9".parse().unwrap(),
        source: "ECB".into(),
    };
    shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &[dollar], &[])).unwrap();
    let fields = till::typed("en-us", &[]);
    let link = guest.submit(ORDER, &fields).await.assert_leads("/en-us-eur/orders/EP-");
    let paid = guest.open(&link).await.attribute("[data-role=grand-total] data", "value").unwrap();
    assert_eq!(paid, before);
    assert_eq!(shop.balance(), Vec::<String>::new());
    prove(&shop.app.db, &ProgressBar::hidden()).unwrap_or_else(|fault| panic!("{fault}"));
    assert!(shop.count("entries") == 2, "the sale, and what holding it cost");
}

#[actix_web::test]
async fn one_page_has_one_address_and_nothing_foreign_is_led_to() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open("/de-ch-chf/cart").await.assert_status(301).assert_leads("/de-ch/cart");
    guest.open("/de-ch-xau/").await.assert_status(404);
    guest.open("/de-ch-bhd/").await.assert_status(404);
    let home = guest.open("/de-ch-eur/").await;
    home.assert_status(200);
    assert_eq!(home.words_of("#pay-in option[selected]"), "EUR");
    // Other languages keep the currency, other countries have their own.
    assert!(home.attributes(".tongues a", "href").contains(&"/ar-ch-eur/".to_owned()));
    assert!(home.attributes(".market li a", "href").contains(&"/de-at/".to_owned()));
    for (page, leads) in [
        ("//evil.example", "/de-ch-usd/evil.example"),
        ("p/x?variant=1&by=2", "/de-ch-usd/p/x?variant=1&by=2"),
        ("\\\\evil.example", "/de-ch-usd/"),
    ] {
        let query = serde_urlencoded::to_string([("in", "USD"), ("page", page)]).unwrap();
        assert_eq!(guest.open(&format!("/de-ch-eur/currency?{query}")).await.assert_leads("/"), leads);
    }
    guest.open("/de-ch-eur/currency?in=CHF&page=cart").await.assert_leads("/de-ch/cart");
    guest.open("/de-ch/currency?in=XAU").await.assert_status(404);
}
