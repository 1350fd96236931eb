//! Goods made for somebody: asked for, looked at, bought at the price that was seen, and sent back by a rule of their own.

use entrepot::actions::call_off::{self, call_off};
use entrepot::actions::forget_uploads::forget_uploads;
use entrepot::actions::keep_upload::{MOST_FROM_PEER, count_upload};
use entrepot::actions::{ActionError, Refusal};
use entrepot::cli::verify::{Proved, Unproved, prove};
use entrepot::domain::accounts::{PUBLISHED, Role};
use entrepot::domain::audit::Author;
use entrepot::domain::personal::Value;
use entrepot::store::{orders, sessions};
use indicatif::ProgressBar;

use super::till::{self, ORDER, Till};
use crate::brand::pictures::photograph;
use crate::support::{Answer, TestShop, Visitor};

const BUY: &str = "main form[enctype]";
const KNIFE: &str = "/de-at/p/chefs-knife?variant=NA-CHF-18-WAL";
const PUZZLE: &str = "/de-at/p/forest-puzzle?variant=LB-PUZ-24";

/// Opens a page of goods and asks for them in these words.
async fn asks(visitor: &mut Visitor, page: &str, typed: &[(&str, &str)], files: &[Vec<u8>]) -> Answer {
    visitor.open(page).await.assert_status(200);
    visitor.send_files(BUY, typed, ("picture", files)).await
}

/// What one costs by the page.
fn price(page: &Answer) -> String {
    page.attribute(".price data.sum", "value").unwrap()
}

fn proved(shop: &TestShop) -> Result<Proved, String> {
    prove(&shop.app.db, &ProgressBar::hidden()).map_err(|unproved| match unproved {
        Unproved::Fault(fault) => fault.to_string(),
        Unproved::Store(error) => error.to_string(),
    })
}

/// Buys what lies in the cart; answers the address of the order.
async fn buys(visitor: &mut Visitor, front: &str) -> String {
    till::pays(visitor, front, &[]).await.assert_leads("/orders/")
}

#[actix_web::test]
async fn a_knife_with_a_name_costs_the_same_from_the_shelf_to_the_order() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let plain = price(guest.open(KNIFE).await);
    let page = asks(&mut guest, KNIFE, &[("ask-blade", "  Zoë & Émile "), ("step", "preview")], &[]).await;
    page.assert_status(200);
    assert_eq!(page.words_of("figure svg text"), "Zoë & Émile", "as it will be cut");
    let seen = price(&page);
    assert_ne!(seen, plain, "the surcharge is in the price");
    assert!(page.header("cache-control").unwrap().contains("no-store"));
    assert_eq!(page.attribute("#ask-blade", "value").as_deref(), Some("Zoë & Émile"), "nothing is typed twice");
    let saving = page.attribute("button[formaction$='/account/wishes']", "formenctype");
    assert_eq!(saving.as_deref(), Some("application/x-www-form-urlencoded"), "a wish is saved without files");

    guest.send_files(BUY, &[], ("picture", &[])).await.assert_leads("/de-at/cart");
    let cart = guest.open("/de-at/cart").await.clone();
    cart.assert_reads("Zoë & Émile").assert_reads("Gravur auf der Klinge");
    assert_eq!(cart.attribute("li.item data", "value"), Some(seen.clone()), "shelf = cart");
    let total = cart.attribute("[data-role=grand-total] data", "value").unwrap();
    let checkout = guest.open("/de-at/checkout").await.clone();
    checkout.assert_reads("Zoë & Émile").assert_reads("nicht zurückschicken, nur weil");
    assert_eq!(checkout.attribute("[data-role=grand-total] data", "value"), Some(total.clone()), "cart = checkout");

    let at = buys(&mut guest, "de-at").await;
    let order = guest.open(&at).await.clone();
    order.assert_reads("Zoë & Émile");
    assert_eq!(order.attribute("li.item data", "value"), Some(seen), "checkout = order");
    assert_eq!(order.attribute("[data-role=grand-total] data", "value"), Some(total));
    proved(&shop).unwrap();
    assert_eq!(shop.balance(), Vec::<String>::new());
}

#[actix_web::test]
async fn the_same_goods_in_other_words_are_another_line() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for words in ["Anna", "Ben", "Anna"] {
        asks(&mut guest, KNIFE, &[("ask-blade", words)], &[]).await.assert_leads("/de-at/cart");
    }
    till::puts(&mut guest, "de-at", "NA-CHF-18-WAL", "1").await.assert_leads("/cart");
    let cart = guest.open("/de-at/cart").await.clone();
    assert_eq!(cart.words_of("header .count"), "4");
    assert_eq!(cart.every("li.item h3").len(), 3, "plain, Anna and Ben");
    // Changed where it lies: the line stays one, with the other words and as many pieces.
    let change = cart.attributes("li.item a[href*='/made/']", "href").remove(0);
    let page = guest.open(&change).await;
    assert_eq!(page.attribute("#ask-blade", "value").as_deref(), Some("Anna"));
    assert_eq!(page.attribute("#quantity option[selected]", "value").as_deref(), Some("2"));
    guest.send_files(BUY, &[("ask-blade", "Änne")], ("picture", &[])).await.assert_leads("/de-at/cart");
    let cart = guest.open("/de-at/cart").await.clone();
    cart.assert_reads("Änne");
    assert!(!cart.main().contains("Anna"));
    assert_eq!(cart.words_of("header .count"), "4");
    // Somebody else's line is nowhere.
    shop.anonymous().open(&change).await.assert_status(404);
    // Each is bought as it is.
    let at = buys(&mut guest, "de-at").await;
    guest.open(&at).await.assert_reads("Änne").assert_reads("Ben");
    assert_eq!(guest.open("/de-at/cart").await.every("li.item").len(), 0, "what was bought has left the cart");
    proved(&shop).unwrap();
}

#[actix_web::test]
async fn what_cannot_be_made_is_said_beside_its_field_and_nothing_is_lost() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    for (words, says) in [("Wolfeschlegelstein", "Platz für 16 Zeichen"), ("Anna ♥", "„♥“")] {
        let page = asks(&mut guest, KNIFE, &[("ask-blade", words), ("quantity", "3")], &[]).await;
        page.assert_status(422).assert_reads(says);
        assert_eq!(page.attribute("#ask-blade", "aria-invalid").as_deref(), Some("true"));
        assert!(page.attribute("#ask-blade", "aria-describedby").unwrap().contains("ask-blade-wrong"));
        assert_eq!(page.attribute("#ask-blade", "value").as_deref(), Some(words));
        assert_eq!(page.attribute("#quantity option[selected]", "value").as_deref(), Some("3"));
    }
    let page = asks(&mut guest, KNIFE, &[("ask-side", "below")], &[]).await;
    page.assert_status(422).assert_reads("Wählen Sie eines davon");
    assert_eq!(shop.count("personal_lines"), 0);
    // Nothing asked for is goods like any others.
    asks(&mut guest, KNIFE, &[("ask-blade", " ")], &[]).await.assert_leads("/de-at/cart");
    assert_eq!((shop.count("personal_lines"), shop.count("cart_lines")), (0, 1));
    // A page of another site sends nothing.
    guest.open(KNIFE).await;
    let filled = guest.filled_with_files(BUY, &[("ask-blade", "Eve")], ("picture", &[]));
    guest.origin = Some("https://evil.example".to_owned());
    assert_eq!(guest.try_send(&filled).await.unwrap().status, 403);
}

#[actix_web::test]
async fn a_photo_belongs_to_its_sender_and_goes_with_the_order() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = asks(&mut guest, PUZZLE, &[("step", "preview")], &[photograph()]).await;
    page.assert_status(200);
    let photo = page.attribute("img.sent", "src").unwrap();
    assert_eq!(page.attributes("figure svg image", "href")[1], photo);
    let file = guest.open(&photo).await.clone();
    file.assert_status(200);
    assert_eq!(file.header("content-type"), Some("image/jpeg"));
    assert!(file.header("cache-control").unwrap().contains("no-store"));
    assert!(!file.body.contains("GPS"), "where it was taken is gone");
    let mut stranger = shop.anonymous();
    stranger.open(&photo).await.assert_status(404);
    asks(&mut stranger, KNIFE, &[("ask-blade", "Eve")], &[]).await.assert_leads("/cart");
    stranger.open(&photo).await.assert_status(404);
    // A stranger who knows its number cannot order with it.
    let id = photo.rsplit('/').next().unwrap().to_owned();
    let page = asks(&mut stranger, PUZZLE, &[("ask-photo", id.as_str())], &[]).await;
    page.assert_status(422).assert_reads("Dieses Bild liegt nicht mehr hier");

    asks(&mut guest, PUZZLE, &[("ask-photo", id.as_str())], &[]).await.assert_leads("/cart");
    let at = buys(&mut guest, "de-at").await;
    let kept = guest.open(&at).await.attribute("dl.made img", "src").unwrap();
    guest.open(&kept).await.assert_status(200);
    // Whoever holds the order's key sees it with the order; its number alone opens nothing.
    stranger.open(kept.split('?').next().unwrap()).await.assert_status(404);
    // Whoever makes it sees it, and no other brand does.
    let desk = format!("/brand/made/{id}");
    shop.staff(Role::Shopper, "en").open(&desk).await.assert_status(403);
    let mut operator = shop.staff(Role::Operator, "en");
    operator.open(&format!("/ops/made/{id}")).await.assert_status(200);
    proved(&shop).unwrap();
}

#[actix_web::test]
async fn what_is_no_picture_is_refused_and_pictures_nobody_waits_for_are_forgotten() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = asks(&mut guest, PUZZLE, &[], &[b"<svg onload=alert(1)>".to_vec()]).await;
    page.assert_status(422);
    assert_eq!(page.attribute("#ask-photo", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(shop.count("personal_uploads"), 0);
    assert_eq!(shop.count("throttles"), 1, "what is no picture is counted as well");
    // Looked at and left: it waits some days, then it goes. Twice is no more than once.
    asks(&mut guest, PUZZLE, &[("step", "preview")], &[photograph()]).await.assert_status(200);
    asks(&mut guest, PUZZLE, &[], &[photograph()]).await.assert_leads("/cart");
    assert_eq!(shop.count("personal_uploads"), 2);
    let forget = || shop.app.db.write_now(forget_uploads).unwrap();
    assert_eq!(forget(), 0);
    shop.passes(chrono::TimeDelta::days(4));
    assert_eq!((forget(), forget()), (1, 0));
    // Taken out of the cart, the other goes at once.
    guest.open("/de-at/cart").await;
    guest.submit("li.item form:nth-of-type(2)", &[]).await.assert_leads("/cart");
    assert_eq!((shop.count("personal_uploads"), shop.count("personal_lines")), (0, 0));
}

#[test]
fn pictures_from_one_place_are_counted() {
    let shop = TestShop::open();
    let send = || shop.app.db.write_now(|tx| count_upload(tx, "picture, here"));
    for _ in 0..MOST_FROM_PEER {
        send().unwrap();
    }
    assert!(matches!(send(), Err(ActionError::Refused(Refusal::TooOften))));
    shop.passes(chrono::TimeDelta::hours(1));
    send().unwrap();
}

/// Takes the line that reads so out of the cart.
async fn takes_out(guest: &mut Visitor, words: &str) {
    let cart = guest.open("/de-at/cart").await.clone();
    let at = cart.every("li.item").iter().position(|line| line.contains(words)).unwrap();
    let key = cart.attributes("li.item form:nth-of-type(2) input[name=variant]", "value").remove(at);
    let form = format!("li.item form:nth-of-type(2):has(input[name=variant][value='{key}'])");
    guest.submit(&form, &[]).await.assert_leads("/cart");
}

#[actix_web::test]
async fn one_photo_for_two_lines_stays_as_long_as_one_of_them() {
    let shop = TestShop::open();
    // Whichever is taken out, the other can be bought.
    for (gone, stays) in [("Mia", "Lou"), ("Lou", "Mia")] {
        let mut guest = shop.anonymous();
        let page = asks(&mut guest, PUZZLE, &[("step", "preview")], &[photograph()]).await;
        let photo = page.attribute("img.sent", "src").unwrap();
        let id = photo.rsplit('/').next().unwrap();
        for words in ["Mia", "Lou", "Mia"] {
            let typed = [("ask-photo", id), ("ask-words", words)];
            asks(&mut guest, PUZZLE, &typed, &[]).await.assert_leads("/cart");
        }
        takes_out(&mut guest, gone).await;
        guest.open(&photo).await.assert_status(200);
        let at = buys(&mut guest, "de-at").await;
        guest.open(&at).await.assert_reads(stays);
    }
    assert_eq!((shop.count("personal_uploads"), shop.count("personal_lines")), (2, 0));
    proved(&shop).unwrap();
}

#[actix_web::test]
async fn a_photo_of_an_order_that_came_to_nothing_is_not_kept_for_it() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    asks(&mut guest, PUZZLE, &[], &[photograph()]).await.assert_leads("/cart");
    till::pays(&mut guest, "de-at", &[("card", till::DECLINED)]).await.assert_status(422);
    assert_eq!(shop.count("personal_uploads"), 1, "it can be tried again");
    guest.open("/de-at/cart").await;
    guest.submit("li.item form:nth-of-type(2)", &[]).await.assert_leads("/cart");
    assert_eq!((shop.count("personal_uploads"), shop.count("personal_lines")), (0, 0));
}

#[actix_web::test]
async fn a_photo_of_an_order_that_was_called_off_is_forgotten() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    asks(&mut guest, PUZZLE, &[], &[photograph()]).await.assert_leads("/cart");
    let at = buys(&mut guest, "de-at").await;
    let number = at.split("/orders/").nth(1).unwrap().split('?').next().unwrap().parse().unwrap();
    shop.passes(chrono::TimeDelta::days(4));
    let forget = || shop.app.db.write_now(forget_uploads).unwrap();
    assert_eq!(forget(), 0, "it is still to be made");
    let wish = call_off::Wish { order: &number, parcel: None, shopper: false, note: "" };
    shop.app.db.write_now(|tx| call_off(tx, &Author::command("test"), &wish)).unwrap();
    assert_eq!((forget(), shop.count("personal_uploads")), (1, 0));
}

#[actix_web::test]
async fn a_cart_nobody_can_open_any_more_is_emptied_of_what_was_asked_for() {
    let shop = TestShop::open();
    asks(&mut shop.anonymous(), PUZZLE, &[], &[photograph()]).await.assert_leads("/cart");
    shop.passes(chrono::TimeDelta::days(400));
    let left = || {
        shop.app.db.write_now(forget_uploads).unwrap();
        (shop.count("personal_uploads"), shop.count("personal_lines"))
    };
    assert_eq!(left(), (1, 1), "its session is still there");
    shop.app.db.write_now(|tx| sessions::sweep(tx, chrono::TimeDelta::days(1))).unwrap();
    assert_eq!(left(), (0, 0));
}

#[actix_web::test]
async fn what_has_to_be_answered_is_not_bought_without_an_answer() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "de-at", "NA-CHF-18-WAL", "1").await.assert_leads("/cart");
    let done: Result<(), entrepot::store::StoreError> = shop.app.db.write_now(|tx| {
        let slug = "chefs-knife".parse().unwrap();
        let listing = entrepot::store::listings::by_slug(tx, &slug)?.unwrap();
        let mut asks = entrepot::store::personal::of_listing(tx, &listing.id)?.unwrap();
        asks.fields.iter_mut().for_each(|field| field.required = true);
        entrepot::store::personal::set(tx, &listing.id, Some(&asks))?;
        entrepot::store::known::touch(tx, entrepot::store::known::Subject::Catalogue)
    });
    done.unwrap();
    guest.open("/de-at/cart").await.assert_reads("So fertigt die Marke es nicht mehr");
    guest.open("/de-at/checkout").await;
    assert!(!guest.page.as_ref().unwrap().has(&format!("{ORDER} button.main")), "nothing to pay for");
}

#[actix_web::test]
async fn made_for_somebody_it_goes_back_only_if_something_is_wrong() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    guest.open(KNIFE).await.assert_reads("nicht zurückschicken, nur weil");
    asks(&mut guest, KNIFE, &[("ask-blade", "Anna")], &[]).await.assert_leads("/cart");
    till::puts(&mut guest, "de-at", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let at = buys(&mut guest, "de-at").await;
    let form = at.replace("/orders/", "/returns/");
    let page = guest.open(&form).await.clone();
    page.assert_reads("Es geht nur zurück, wenn es beschädigt").assert_reads("Anna");
    let own = page.every("ul.goods li").iter().position(|line| line.contains("Anna")).unwrap();
    let (unit, other) = (format!("u{own}"), format!("u{}", 1 - own));
    let asked = |unit: &str, reason: &str| {
        format!("{form}{}look=1&reason={reason}&{unit}=1", if form.contains('?') { '&' } else { '?' })
    };
    guest.open(&asked(&unit, "changed_mind")).await.assert_status(409).assert_reads("Eigens für Sie gemacht");
    guest.open(&asked(&other, "changed_mind")).await.assert_status(200);
    guest.open(&asked(&unit, "faulty")).await.assert_status(200);
    guest.submit("form.calm", &[("words", "Die Gravur sitzt schief.")]).await.assert_leads("/returns/");
}

#[actix_web::test]
async fn where_the_law_knows_no_exception_it_goes_back_like_anything_else() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    let page = guest.open("/en-br/p/chefs-knife").await;
    page.assert_status(200).assert_reads("can be sent back like everything else");
}

#[actix_web::test]
async fn signing_in_keeps_what_was_asked_for_on_both_sides() {
    let shop = TestShop::open();
    let account = PUBLISHED.iter().find(|account| account.key == "buyer_a").unwrap();
    let mut laptop = shop.anonymous();
    laptop.sign_in(account.email, account.password).await;
    asks(&mut laptop, KNIFE, &[("ask-blade", "Anna")], &[]).await.assert_leads("/cart");
    let mut phone = shop.anonymous();
    asks(&mut phone, KNIFE, &[("ask-blade", "Ben")], &[]).await.assert_leads("/cart");
    asks(&mut phone, PUZZLE, &[], &[photograph()]).await.assert_leads("/cart");
    phone.sign_in(account.email, account.password).await;
    let cart = phone.open("/de-at/cart").await.clone();
    cart.assert_reads("Anna").assert_reads("Ben");
    let photo = cart.attribute("dl.made img", "src").unwrap();
    phone.open(&photo).await.assert_status(200);
}

#[actix_web::test]
async fn an_order_keeps_its_answers_whatever_its_brand_asks_later() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    asks(&mut guest, KNIFE, &[("ask-blade", "Anna"), ("ask-side", "both")], &[]).await.assert_leads("/cart");
    asks(&mut guest, "/de-at/p/hooded-towel", &[("ask-name", "Mia\nLou"), ("ask-thread", "gold")], &[]).await;
    let at = buys(&mut guest, "de-at").await;
    let number = at.split("/orders/").nth(1).unwrap().split('?').next().unwrap().parse().unwrap();
    let lines = |shop: &TestShop| {
        let order = shop.app.db.read_now(|read| orders::by_number(read, &number)).unwrap().unwrap();
        shop.app.db.read_now(|read| orders::lines(read, &order.id)).unwrap()
    };
    let before = lines(&shop);
    let made: Vec<_> = before.iter().map(|line| line.personal.clone().unwrap()).collect();
    assert!(made.iter().all(|made| made.sum().unwrap() == made.surcharge));
    assert!(made.iter().any(|made| made.texts().any(|text| text == "Mia\nLou")));
    let chosen = |made: &entrepot::domain::personal::Personalised| {
        made.answers.iter().any(|answer| matches!(&answer.value, Value::Choice { code, .. } if code == "both"))
    };
    assert!(made.iter().any(chosen));
    // The brand asks nothing any more: what waits in a cart cannot be made so, what was ordered stays as it is.
    let mut other = shop.anonymous();
    asks(&mut other, KNIFE, &[("ask-blade", "Ben")], &[]).await.assert_leads("/cart");
    let done: Result<(), entrepot::store::StoreError> = shop.app.db.write_now(|tx| {
        let slug = "chefs-knife".parse().unwrap();
        let listing = entrepot::store::listings::by_slug(tx, &slug)?.unwrap();
        entrepot::store::personal::set(tx, &listing.id, None)?;
        entrepot::store::known::touch(tx, entrepot::store::known::Subject::Catalogue)
    });
    done.unwrap();
    assert_eq!(lines(&shop), before);
    guest.open(&at).await.assert_reads("Anna").assert_reads("Beide Seiten");
    other.open("/de-at/cart").await.assert_reads("So fertigt die Marke es nicht mehr");
    other.open("/de-at/checkout").await;
    assert!(!other.page.as_ref().unwrap().has(&format!("{ORDER} button.main")), "nothing to pay for");
    proved(&shop).unwrap();
}
