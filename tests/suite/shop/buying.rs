//! Buying, from the cart to the order's page: what goes well, and what is refused as a value.

use chrono::TimeDelta;
use entrepot::actions::load_rates::load_rates;
use entrepot::cli::verify::prove;
use entrepot::domain::accounts::Role;
use entrepot::domain::audit::Author;
use entrepot::domain::fx::Published;
use entrepot::domain::money::Currency;
use indicatif::ProgressBar;
use rust_decimal::Decimal;

use super::till::{self, ORDER, Till};
use crate::support::TestShop;

#[actix_web::test]
async fn a_guest_buys_and_finds_the_order_again() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "de-at", "GX-CUP-WHT", "2").await.assert_leads("/de-at/cart");
    let cart = guest.open("/de-at/cart").await;
    let asked = cart.attribute("[data-role=grand-total] data", "value").unwrap();
    assert_eq!(cart.words_of("header .count"), "2");
    let order = till::pays(&mut guest, "de-at", &[]).await;
    let link = order.assert_leads("/de-at/orders/EP-");
    let page = guest.open(&link).await;
    page.assert_status(200);
    assert_eq!(page.attribute("[data-role=grand-total] data", "value").unwrap(), asked);
    assert_eq!(page.header("cache-control"), Some("no-store"));
    let number = page.attribute("[data-order-number]", "data-order-number").unwrap();
    assert!(!page.has("header .count"), "the cart is empty");
    assert!(guest.open("/de-at/cart").await.has("main .empty"), "what was bought does not wait to be bought again");
    assert!(guest.open("/de-at/checkout").await.has("main .empty"));
    // The link opens it for whoever holds it; without the key a stranger finds nothing.
    let mut stranger = shop.anonymous();
    stranger.open(&link).await.assert_status(200);
    stranger.open(&format!("/de-at/orders/{number}")).await.assert_status(404);
    stranger.open(&format!("/de-at/orders/{number}?key=0123456789abcdef0123456789abcdef")).await.assert_status(404);
    guest.open(&format!("/de-at/orders/{number}")).await.assert_status(200);
    assert_eq!(shop.count("outbox"), 1);
    assert_eq!(shop.balance(), Vec::<String>::new());
}

#[actix_web::test]
async fn goods_that_lie_in_several_places_are_counted_as_one_in_the_cart() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    shop.spread("GX-CUP-WHT", 3);
    till::puts(&mut guest, "de-at", "GX-CUP-WHT", "5").await.assert_leads("/de-at/cart");
    let page = guest.open("/de-at/cart").await;
    let boxes = page.attributes("select[name=quantity]", "id");
    assert_eq!(boxes.len(), 2, "two parcels: {}", page.main());
    assert_ne!(boxes[0], boxes[1]);
    assert_eq!(page.every("select[name=quantity] option[selected]"), ["5", "5"], "each box holds all that is wanted");
    page.assert_reads("3 von 5 in diesem Paket").assert_reads("2 von 5 in diesem Paket");
    guest.submit("form:has(select[name=quantity])", &[]).await.assert_leads("/de-at/cart");
    assert_eq!(guest.open("/de-at/cart").await.words_of("header .count"), "5", "saying the same changes nothing");
    guest.submit("form:has(select[name=quantity])", &[("quantity", "2")]).await.assert_leads("/de-at/cart");
    let page = guest.open("/de-at/cart").await;
    assert_eq!((page.words_of("header .count").as_str(), page.every("section.parcel").len()), ("2", 1));
}

#[actix_web::test]
async fn one_step_back_the_page_of_a_good_still_puts_it_into_the_cart() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open("/de-at/p/bail-handled-teapot").await;
    let (action, fields) = guest.filled("main form[action$='/cart']", &[]);
    guest.post(&action, &fields).await.assert_leads("/de-at/cart");
    guest.post(&action, &fields).await.assert_leads("/de-at/cart");
    assert_eq!(guest.open("/de-at/cart").await.words_of("header .count"), "2");
    // The shared token is good from pages of ours alone, and not for anyone who is signed in.
    for origin in [Some("https://evil.example".to_owned()), None] {
        guest.origin = origin;
        guest.post(&action, &fields).await.assert_status(403);
    }
    let mut shopper = shop.staff(Role::Shopper, "en");
    shopper.post(&action, &fields).await.assert_status(403);
    shopper.open("/de-at/p/bail-handled-teapot").await;
    shopper.submit("main form[action$='/cart']", &[]).await.assert_leads("/de-at/cart");
}

#[actix_web::test]
async fn a_checkout_sent_twice_is_one_order_and_one_charge() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    guest.open("/en-us/checkout").await.assert_status(200);
    let (action, fields) = guest.filled(ORDER, &till::typed("en-us", &[]));
    let first = guest.post(&action, &fields).await.assert_leads("/orders/");
    let again = guest.post(&action, &fields).await.assert_leads("/orders/");
    assert_eq!(first, again, "the second answer is the first");
    assert_eq!((shop.count("orders"), shop.count("test_provider"), shop.count("outbox")), (1, 1, 1));
    // The cart became an order: another checkout of it has nothing to sell.
    let mut other = fields.clone();
    other.retain(|(name, _)| name != "attempt");
    guest.post(&action, &other).await.assert_status(409);
    assert_eq!(shop.count("orders"), 1);
}

#[actix_web::test]
async fn a_declined_card_leaves_everything_as_typed_and_nothing_charged() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let before = shop.free("GX-CUP-WHT");
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let page = till::pays(&mut guest, "en-us", &[("card", till::DECLINED)]).await;
    page.assert_status(422);
    assert!(page.has("[role=alert]"));
    assert_eq!(page.attribute("#card", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(page.attribute("#street", "value").as_deref(), Some("350 Fifth Avenue"));
    assert_eq!(page.attribute("#card", "value").unwrap_or_default(), "", "no number of a card comes back");
    assert_eq!((shop.free("GX-CUP-WHT"), shop.count("entries")), (before, 0));
    // Another card, the form as it stands.
    let card = [("card", till::PAYS), ("expiry", "12/30"), ("code", "123")];
    guest.submit(ORDER, &card).await.assert_leads("/orders/");
    assert_eq!((shop.count("orders"), shop.count("entries")), (2, 1));
    assert_eq!(shop.balance(), Vec::<String>::new());
}

#[actix_web::test]
async fn a_card_may_ask_to_be_confirmed() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let bank = till::pays(&mut guest, "en-us", &[("card", till::CONFIRMS)]).await.assert_leads("/confirm/");
    // While it waits, the same cart is not sold a second time.
    guest.open("/en-us/checkout").await;
    guest.submit(ORDER, &till::typed("en-us", &[])).await.assert_leads("/confirm/");
    assert_eq!(shop.count("orders"), 1);
    shop.anonymous().open(&bank).await.assert_status(404);
    guest.open(&bank).await.assert_status(200);
    let paid = guest.submit("main form[method=post]", &[("answer", "agree")]).await.assert_leads("/orders/");
    guest.open(&paid).await.assert_status(200);
    assert_eq!(shop.count("entries"), 1);
    // Refusing afterwards changes nothing.
    guest.open("/en-us/orders/find").await;
    let refused = [("csrf".to_owned(), till::csrf(&guest)), ("answer".to_owned(), "refuse".to_owned())];
    guest.post(&bank, &refused).await.assert_leads("/orders/");
    assert_eq!(shop.count("entries"), 1);
}

#[actix_web::test]
async fn goods_put_in_while_the_bank_is_asked_stay_in_the_cart() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "2").await.assert_leads("/cart");
    let bank = till::pays(&mut guest, "en-us", &[("card", till::CONFIRMS)]).await.assert_leads("/confirm/");
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    till::puts(&mut guest, "en-us", "GX-CUP-COB", "4").await.assert_leads("/cart");
    guest.open(&bank).await;
    guest.submit("main form[method=post]", &[("answer", "agree")]).await.assert_leads("/orders/");
    let cart = guest.open("/en-us/cart").await;
    assert_eq!(cart.words_of("header .count"), "5", "one white cup and four cobalt ones; two were bought");
    // And they can be bought like any others.
    till::pays(&mut guest, "en-us", &[]).await.assert_leads("/orders/");
    assert!(!guest.open("/en-us/cart").await.has("header .count"));
    assert_eq!((shop.count("orders"), shop.held("GX-CUP-WHT"), shop.held("GX-CUP-COB")), (2, 3, 4));
}

#[actix_web::test]
async fn a_payment_refused_at_the_bank_reopens_the_checkout_as_typed() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let before = shop.free("GX-CUP-WHT");
    till::puts(&mut guest, "de-at", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let bank = till::pays(&mut guest, "de-at", &[("card", till::CONFIRMS)]).await.assert_leads("/confirm/");
    assert_eq!(shop.free("GX-CUP-WHT"), before - 1, "held while the bank is asked");
    guest.open(&bank).await;
    guest.submit("main form[method=post]", &[("answer", "refuse")]).await.assert_leads("/de-at/checkout");
    let page = guest.open("/de-at/checkout").await;
    assert_eq!(page.attribute("#email", "value").as_deref(), Some("guest@post.example"));
    assert_eq!(page.attribute("#city", "value").as_deref(), Some("Wien"));
    assert_eq!((shop.free("GX-CUP-WHT"), shop.count("entries")), (before, 0));
}

#[actix_web::test]
async fn what_is_wrong_with_a_form_is_said_at_its_fields() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let wrong = [
        ("email", "guest@"),
        ("street", ""),
        ("postcode", "1234"),
        ("region", "Ontario"),
        ("card", "4111 1111 1111 1111"),
        ("expiry", "12/20"),
    ];
    let page = till::pays(&mut guest, "en-us", &wrong).await;
    page.assert_status(422);
    for field in ["email", "street", "postcode", "region", "card", "expiry"] {
        assert_eq!(page.attribute(&format!("#{field}"), "aria-invalid").as_deref(), Some("true"), "{field}");
        // An example may stand before it.
        let told = page.attribute(&format!("#{field}"), "aria-describedby").unwrap();
        let told = told.split_whitespace().last().unwrap();
        assert!(told.ends_with("-wrong") && !page.words_of(&format!("#{told}")).is_empty(), "{field}");
    }
    assert!(!page.body.contains("4111"), "no number of a card comes back");
    assert_eq!(shop.count("orders"), 0);
}

#[actix_web::test]
async fn odd_quantities_and_unknown_goods_are_refused_as_values() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for quantity in ["0", "-1", "1000000000", "100", "two", "99999999999999999999", "1.5"] {
        till::puts(&mut guest, "en-us", "GX-CUP-WHT", quantity).await.assert_status(422);
    }
    for sku in ["NO-SUCH-SKU", "", "GX CUP", "'; DROP TABLE carts; --"] {
        till::puts(&mut guest, "en-us", sku, "1").await.assert_status(422);
    }
    assert_eq!((shop.count("carts"), shop.count("sessions")), (0, 0), "nothing was opened for it");
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "60").await.assert_leads("/cart");
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "60").await.assert_status(422);
    assert_eq!(guest.open("/en-us/cart").await.words_of("header .count"), "60");
}

#[actix_web::test]
async fn goods_that_cannot_go_there_stay_with_their_reason_and_are_not_counted() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let alone = guest.open("/en-us/cart").await.attribute("[data-role=grand-total] data", "value").unwrap();
    shop.set_free("TL-RIV-IND", 1);
    till::puts(&mut guest, "en-us", "TL-RIV-IND", "3").await.assert_leads("/cart");
    let cart = guest.open("/en-us/cart").await;
    assert_eq!(cart.attribute("[data-role=grand-total] data", "value").unwrap(), alone, "what stays is not counted");
    assert!(cart.has("main .gone"));
    assert!(!cart.has("main a[href$='/checkout']"), "first it has to leave the cart");
    // One is left: with that the cart can go.
    cart.assert_reads("Only one is left");
    guest.submit("main .gone form", &[]).await.assert_leads("/cart");
    assert!(guest.open("/en-us/cart").await.has("main a[href$='/checkout']"));
}

#[actix_web::test]
async fn a_price_is_held_against_whatever_moves_meanwhile() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    guest.open("/en-us/checkout").await;
    let (action, fields) = guest.filled(ORDER, &till::typed("en-us", &[]));
    let seen = fields.iter().find(|(name, _)| name == "seen").unwrap().1.clone();
    shop.raise_price("GX-CUP-WHT", 3);
    let link = guest.post(&action, &fields).await.assert_leads("/orders/");
    assert_eq!(guest.open(&link).await.attribute("[data-role=grand-total] data", "value").unwrap(), seen);
    assert_eq!(shop.balance(), Vec::<String>::new());
}

#[actix_web::test]
async fn goods_taken_off_the_shelf_while_paying_are_not_sold() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let before = shop.free("GX-CUP-WHT");
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    guest.open("/en-us/checkout").await;
    let (action, fields) = guest.filled(ORDER, &till::typed("en-us", &[]));
    shop.withdraw("GX-CUP-WHT");
    let told = guest.post(&action, &fields).await;
    told.assert_status(409);
    assert!(told.has("[role=alert]"));
    assert_eq!((shop.count("orders"), shop.count("test_provider"), shop.free("GX-CUP-WHT")), (0, 0, before));
    assert!(guest.open("/en-us/cart").await.has("main .gone"), "the cart says so too");
}

#[actix_web::test]
async fn rates_put_right_afterwards_change_neither_a_held_price_nor_the_proof_of_an_order() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    guest.open("/en-us/checkout").await;
    let (action, fields) = guest.filled(ORDER, &till::typed("en-us", &[]));
    let seen = fields.iter().find(|(name, _)| name == "seen").unwrap().1.clone();
    let known = shop.app.db.known();
    let day = known.rates.newest().unwrap();
    let halved = ["USD", "CNY"].map(|code| {
        let currency = code.parse().unwrap();
        let used = known.rates.rate(Currency::EUR, currency, day).unwrap();
        let rate = if code == "USD" { used.rate * Decimal::TWO } else { used.rate };
        Published { day, currency, rate, source: "put right".to_owned() }
    });
    shop.app.db.write_now(|tx| load_rates(tx, &Author::command("test"), &halved, &[])).unwrap();
    let link = guest.post(&action, &fields).await.assert_leads("/orders/");
    assert_eq!(guest.open(&link).await.attribute("[data-role=grand-total] data", "value").unwrap(), seen);
    prove(&shop.app.db, &ProgressBar::hidden()).map(drop).unwrap();
    guest.open("/en-us/orders/find").await;
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let dearer = guest.open("/en-us/cart").await.attribute("[data-role=grand-total] data", "value").unwrap();
    assert_ne!(dearer, seen, "the next shopper pays by the new rates");
}

#[actix_web::test]
async fn a_price_that_rose_after_its_time_is_shown_before_it_is_paid() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    guest.open("/en-us/checkout").await;
    let (action, fields) = guest.filled(ORDER, &till::typed("en-us", &[]));
    shop.raise_price("GX-CUP-WHT", 3);
    shop.passes(TimeDelta::hours(i64::from(shop.app.settings.lock_hours) + 1));
    let seen = fields.iter().find(|(name, _)| name == "seen").unwrap().1.clone();
    let told = guest.post(&action, &fields).await;
    told.assert_status(409);
    assert!(told.has("[role=alert]"));
    assert_eq!(told.attribute("#street", "value").as_deref(), Some("350 Fifth Avenue"), "nothing typed is lost");
    assert_ne!(told.attribute("[data-role=grand-total] data", "value").unwrap(), seen);
    assert_eq!(shop.count("orders"), 0);
    // The same for a lock that was tampered with: it is worth nothing.
    let mut forged = fields.clone();
    for (name, value) in &mut forged {
        if name == "lock" {
            value.push('0');
        }
    }
    guest.post(&action, &forged).await.assert_status(409);
    assert_eq!(shop.count("orders"), 0);
}

#[actix_web::test]
async fn a_code_by_letter_opens_an_order_five_tries_long() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 1)], None);
    let mut guest = shop.anonymous();
    let ask = [("number", sold.number.as_str()), ("email", "isla@post.example")];
    guest.open("/de-at/orders/find").await;
    guest.submit("main form[action$='find']", &ask).await.assert_status(200);
    let code = till::last_code(&shop).await;
    let tries = |code: &str| {
        vec![
            ("number".to_owned(), sold.number.to_string()),
            ("email".to_owned(), "isla@post.example".to_owned()),
            ("code".to_owned(), code.to_owned()),
        ]
    };
    let mut with_csrf = tries(&code);
    with_csrf.push(("csrf".to_owned(), till::csrf(&guest)));
    let link = guest.post("/de-at/orders/open", &with_csrf).await.assert_leads("/orders/");
    guest.open(&link).await.assert_status(200);
    guest.post("/de-at/orders/open", &with_csrf).await.assert_status(422);
    // Five wrong guesses, and the right one comes too late.
    guest.open("/de-at/orders/find").await;
    guest.submit("main form[action$='find']", &ask).await.assert_status(200);
    let code = till::last_code(&shop).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for guess in [wrong, wrong, wrong, wrong, wrong, code.as_str()] {
        let mut fields = tries(guess);
        fields.push(("csrf".to_owned(), till::csrf(&guest)));
        guest.post("/de-at/orders/open", &fields).await.assert_status(422);
    }
    // Nobody learns whether number and address belong together.
    guest.open("/de-at/orders/find").await;
    let other = [("number", sold.number.as_str()), ("email", "somebody@else.example")];
    guest.submit("main form[action$='find']", &other).await.assert_status(200);
    assert_eq!(shop.count("outbox"), 3, "one letter of the sale, two codes");
}

#[actix_web::test]
async fn a_guest_buys_in_the_emirates_from_right_to_left() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "ar-ae", "GX-CUP-WHT", "3").await.assert_leads("/ar-ae/cart");
    let asked = guest.open("/ar-ae/cart").await.attribute("[data-role=grand-total] data", "value").unwrap();
    let page = guest.open("/ar-ae/checkout").await;
    assert_eq!(page.attribute("html", "dir").as_deref(), Some("rtl"));
    assert!(!page.has("#postcode") && !page.has("#city"), "there are none in the Emirates");
    assert!(page.every("#region option").contains(&"دبي".to_owned()));
    let link = till::pays(&mut guest, "ar-ae", &[]).await.assert_leads("/ar-ae/orders/");
    let order = guest.open(&link).await;
    assert_eq!(order.attribute("[data-role=grand-total] data", "value").unwrap(), asked);
    assert_eq!(order.attribute("[data-role=grand-total] data", "data-currency").as_deref(), Some("AED"));
}

#[actix_web::test]
async fn a_shopper_sees_their_own_order_and_nobody_elses() {
    let shop = TestShop::open();
    let (_, cookie) = shop.person(Role::Shopper, "en");
    let mut shopper = shop.anonymous();
    shopper.hold("entrepot", &cookie);
    till::puts(&mut shopper, "en-us", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let link = till::pays(&mut shopper, "en-us", &[]).await.assert_leads("/orders/");
    let (path, _) = link.split_once('?').unwrap();
    // Something new in the cart: the order is still theirs, by their account.
    till::puts(&mut shopper, "en-us", "GX-CUP-COB", "1").await.assert_leads("/cart");
    shopper.open(path).await.assert_status(200);
    // Read in another storefront, it still goes where it was sent.
    let elsewhere = shopper.open(&path.replace("/en-us/", "/en-gb/")).await.words_of(".ribbon");
    assert!(elsewhere.contains("United States") && !elsewhere.contains("United Kingdom"), "{elsewhere}");
    let mut other = shop.anonymous();
    other.hold("entrepot", &shop.session_of(Role::Shopper, "en"));
    other.open(path).await.assert_status(404);
}
