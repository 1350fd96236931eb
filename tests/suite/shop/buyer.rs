//! What the checkout asks beside address and card: a number for customs where the destination wants one, a copy in Latin
//! letters where people write in others; and what it says before the button.

use entrepot::app::App;
use entrepot::domain::accounts::{PUBLISHED, Role};
use entrepot::domain::identifiers::{Identifier, Kind};
use entrepot::domain::keyring::Keyring;
use entrepot::settings::Secret;
use entrepot::store::identifiers::{self, Kept};
use entrepot::store::{audit, orders};

use super::till::{self, ORDER, Till};
use crate::support::{Answer, TestShop, Visitor, typed};

const CUP: &str = "GX-CUP-COB";
const CPF: &str = "529.982.247-25";

/// What a guest types in a country, and more.
fn fields(country: &str, more: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let address = typed(country);
    let card = [("card", till::PAYS), ("expiry", "12/30"), ("code", "123"), ("email", "guest@post.example")];
    let mut all: Vec<(&str, String)> = card.map(|(name, value)| (name, value.to_owned())).to_vec();
    all.extend([("name", address.name), ("street", address.street), ("city", address.city)]);
    all.extend([("region", address.region), ("postcode", address.postcode)]);
    for (name, value) in more {
        all.retain(|(known, _)| known != name);
        all.push((name, (*value).to_owned()));
    }
    all
}

async fn sends<'v>(guest: &'v mut Visitor, country: &str, more: &[(&'static str, &str)]) -> &'v Answer {
    let all = fields(country, more);
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    guest.submit(ORDER, &all).await
}

/// Somebody at the checkout with a cup in the cart; where tax depends on the region, it is known to the page.
async fn at_the_till(guest: &mut Visitor, front: &str, region: &str) {
    till::puts(guest, front, CUP, "1").await;
    guest.open(&format!("/{front}/checkout")).await.assert_status(200);
    if !region.is_empty() {
        guest.submit(ORDER, &[("region", region), ("step", "price")]).await.assert_status(200);
    }
}

/// The only order there is, with its number as it lies there.
fn the_order(shop: &TestShop) -> (entrepot::domain::orders::Order, Option<Kept>) {
    shop.app
        .db
        .read_now(|read| -> Result<_, entrepot::store::StoreError> {
            let order = orders::after(read, None, 10)?.pop().expect("an order");
            let kept = identifiers::of_order(read, &order.id)?;
            Ok((order, kept))
        })
        .unwrap()
}

#[actix_web::test]
async fn a_parcel_to_brazil_needs_the_number_and_says_why() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-br", "BA").await;
    let page = guest.page.as_ref().unwrap();
    page.assert_reads("For customs in Brazil").assert_reads("That is why we ask").assert_reads("We keep it encrypted");
    assert!(page.has("#tax-id[required][inputmode=numeric]") && !page.has("input[name=keep-tax-id]"));
    // Without it nothing is ordered, and nothing that was typed is lost.
    let none = sends(&mut guest, "BR", &[]).await;
    none.assert_status(422).assert_reads("customs in Brazil would send the parcel back");
    assert!(none.has("[role=alert] a[href='#tax-id']") && none.has("#tax-id[aria-invalid=true]"));
    assert_eq!(none.attribute("#street", "value").as_deref(), Some("Rua Chile 12"));
    // One digit wrong is told apart from something else altogether.
    let wrong = sends(&mut guest, "BR", &[("tax-id", "529.982.247-26")]).await;
    wrong.assert_status(422).assert_reads("One digit of this number is wrong");
    assert_eq!(wrong.attribute("#tax-id", "value").as_deref(), Some("529.982.247-26"));
    sends(&mut guest, "BR", &[("tax-id", "12")]).await.assert_status(422).assert_reads("111.444.777-35");
    assert_eq!(shop.count("orders"), 0);
    sends(&mut guest, "BR", &[("tax-id", CPF)]).await.assert_leads("/en-br/orders/");
    // It lies there sealed: bound to its order, and nowhere in the open.
    let (order, kept) = the_order(&shop);
    let kept = kept.unwrap();
    assert_eq!(kept.kind, Kind::Cpf);
    assert!(!kept.sealed.text.contains("529") && !format!("{order:?}").contains("52998"));
    let bound = identifiers::bound_to_order(&order.id);
    assert_eq!(shop.app.identifier_keys.open(&bound, &kept.sealed).as_deref(), Ok("52998224725"));
    assert!(shop.app.identifier_keys.open("order of somebody else", &kept.sealed).is_err());
    for letter in till::posted(&shop).await {
        assert!(!letter.text.contains("52998") && !letter.text.contains("247-25"), "{}", letter.text);
    }
    let log = shop.app.db.read_now(|read| audit::last(read, None, 100)).unwrap();
    assert!(!format!("{log:?}").contains("52998"));
}

#[actix_web::test]
async fn staff_see_dots_and_customs_papers_the_number() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-br", "BA").await;
    sends(&mut guest, "BR", &[("tax-id", CPF)]).await.assert_leads("/en-br/orders/");
    let (order, _) = the_order(&shop);
    let mut agent = shop.staff(Role::Agent, "en");
    let page = agent.open(&format!("/care/orders/{}", order.number)).await;
    page.assert_status(200).assert_reads("CPF •••••••••25");
    assert!(!page.body.contains("52998") && !page.body.contains(CPF));
    let parcel = shop.app.db.read_now(|read| orders::consignments(read, &order.id)).unwrap().remove(0).number;
    let mut operator = shop.staff(Role::Operator, "en");
    let at = format!("/ops/parcels/{parcel}");
    let page = operator.open(&at).await;
    page.assert_status(200).assert_reads("•••••••••25");
    let made = operator.submit_and_follow("form[action$=papers]", &[("description-0", "Porcelain cup")]).await;
    made.assert_reads("The papers are made");
    assert!(!made.body.contains(CPF));
    let advance = made.has("a[href$='itmatt.json']");
    let invoice = operator.open(&format!("{at}/papers/invoice.pdf")).await;
    invoice.assert_status(200);
    if advance {
        assert!(operator.open(&format!("{at}/papers/itmatt.json")).await.body.contains(CPF));
    }
    // What is kept of the papers has it not: it is opened for each printing.
    let id = shop.app.db.read_now(|read| orders::consignments(read, &order.id)).unwrap().remove(0).id;
    let issued = shop.app.db.read_now(|read| entrepot::store::papers::of_consignment(read, &id)).unwrap().unwrap();
    assert!(issued.declaration.importer.is_none());
    assert!(!serde_json::to_string(&issued.declaration).unwrap().contains("247-25"));
}

#[actix_web::test]
async fn nobody_is_asked_who_need_not_say() {
    let shop = TestShop::open();
    for front in ["en-us", "de-at", "en-jp", "en-gb"] {
        let mut guest = shop.anonymous();
        at_the_till(&mut guest, front, "").await;
        assert!(!guest.page.as_ref().unwrap().has("#tax-id"), "{front}");
    }
    // From a shelf in the country nothing crosses a border.
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-tr", "").await;
    assert!(!guest.page.as_ref().unwrap().has("#tax-id"));
    // A number that is sent all the same is not kept.
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "de-at", "").await;
    sends(&mut guest, "AT", &[("tax-id", CPF)]).await.assert_leads("/de-at/orders/");
    assert_eq!(shop.count("order_identifiers"), 0);
}

#[actix_web::test]
async fn a_signed_in_buyer_may_keep_the_number_and_take_it_out() {
    let shop = TestShop::open();
    let (_, cookie) = shop.person(Role::Shopper, "en");
    let mut buyer = shop.anonymous();
    buyer.hold("entrepot", &cookie);
    at_the_till(&mut buyer, "en-kr", "").await;
    let keep = [("tax-id", "p1234 5678 9012"), ("keep-tax-id", "1")];
    sends(&mut buyer, "KR", &keep).await.assert_leads("/en-kr/orders/");
    assert_eq!((shop.count("order_identifiers"), shop.count("account_identifiers")), (1, 1));
    // The next time the field may stay empty.
    at_the_till(&mut buyer, "en-kr", "").await;
    let page = buyer.page.as_ref().unwrap();
    page.assert_reads("Your account has •••••••••••12");
    assert!(!page.body.contains("P123456789012") && !page.has("#tax-id[required]"));
    sends(&mut buyer, "KR", &[]).await.assert_leads("/en-kr/orders/");
    assert_eq!(shop.count("order_identifiers"), 2);
    // It is another country's number: Brazil asks anew.
    at_the_till(&mut buyer, "en-br", "BA").await;
    sends(&mut buyer, "BR", &[]).await.assert_status(422);
    let account = buyer.open("/en-kr/account").await;
    account.assert_reads("Personal customs clearance code •••••••••••12");
    let form = "main form[action$='account/numbers']";
    let gone = buyer.submit_and_follow(form, &[]).await;
    gone.assert_status(200);
    assert!(!gone.has("form[action$='account/numbers']"));
    assert_eq!((shop.count("order_identifiers"), shop.count("account_identifiers")), (2, 0), "orders keep theirs");
    at_the_till(&mut buyer, "en-kr", "").await;
    sends(&mut buyer, "KR", &[]).await.assert_status(422);
}

#[actix_web::test]
async fn a_declined_payment_loses_nothing_that_was_typed() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-kr", "").await;
    let local = [
        ("name", "김민지"),
        ("street", "세종대로 12"),
        ("latin-name", "Kim Minji"),
        ("latin-street", "12 Sejong-daero"),
        ("tax-id", "P123456789012"),
        ("card", till::CONFIRMS),
    ];
    let bank = sends(&mut guest, "KR", &local).await.assert_leads("/en-kr/checkout/confirm/");
    guest.open(&bank).await;
    let back = guest.submit("main form[action*=confirm]", &[("answer", "refuse")]).await.assert_leads("checkout");
    let page = guest.open(&back).await;
    for (field, value) in local.iter().take(5) {
        assert_eq!(page.attribute(&format!("#{field}"), "value").as_deref(), Some(*value), "{field}");
    }
    assert!(page.has("details[open] #latin-street"));
    // The cart goes along to whoever signs in on this browser next; what another typed for it does not.
    guest.sign_in(PUBLISHED[0].email, PUBLISHED[0].password).await.assert_leads("/account");
    let page = guest.open("/en-kr/checkout").await;
    assert!(page.assert_status(200).has("#tax-id"), "the cart came along");
    for (field, value) in local.iter().take(5) {
        assert_ne!(page.attribute(&format!("#{field}"), "value").as_deref(), Some(*value), "{field}");
    }
    assert!(!page.body.contains("guest@post.example"));
}

#[actix_web::test]
async fn an_address_in_other_letters_comes_with_its_copy() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "ar-ae", "").await;
    assert!(guest.page.as_ref().unwrap().has("details[open] #latin-street"), "who reads Arabic may write it");
    let own = [("name", "نور الهاشمي"), ("street", "شارع الرقة 12"), ("extra", "Tower 3")];
    let asked = sends(&mut guest, "AE", &own).await;
    asked.assert_status(422);
    assert!(asked.has("#latin-name[aria-invalid]") && asked.has("[role=alert] a[href='#latin-street']"));
    assert!(!asked.has("#latin-extra[aria-invalid]"), "what is Latin already is asked for once");
    let foreign = [own[0], own[1], ("latin-name", "Nour"), ("latin-street", "شارع 12")];
    assert!(sends(&mut guest, "AE", &foreign).await.has("#latin-street[aria-invalid]"));
    let heart = [own[0], own[1], ("latin-name", "Nour \u{1f980}"), ("latin-street", "12 Al Rigga Street")];
    assert!(sends(&mut guest, "AE", &heart).await.has("#latin-name[aria-invalid]"), "no face has it");
    let whole = [own[0], own[1], own[2], ("latin-name", "Nour"), ("latin-street", "12 Al Rigga Street")];
    sends(&mut guest, "AE", &whole).await.assert_leads("/ar-ae/orders/");
    let (order, _) = the_order(&shop);
    let copy = order.address.in_latin(None).unwrap();
    assert_eq!(copy.lines(), ["Nour", "12 Al Rigga Street", "Tower 3", "Dubai"]);
    assert_eq!(order.address.lines(), ["نور الهاشمي", "شارع الرقة 12", "Tower 3", "دبي"]);
    // Nobody at the desk has to write it.
    let parcel = shop.app.db.read_now(|read| orders::consignments(read, &order.id)).unwrap().remove(0).number;
    let mut operator = shop.staff(Role::Operator, "en");
    let page = operator.open(&format!("/ops/parcels/{parcel}")).await;
    assert!(!page.has("#latin-name"));
    let made = operator.submit_and_follow("form[action$=papers]", &[("description-0", "Porcelain cup")]).await;
    made.assert_reads("The papers are made");
    let mut agent = shop.staff(Role::Agent, "en");
    agent.open(&format!("/care/orders/{}", order.number)).await.assert_reads("12 Al Rigga Street");
}

#[actix_web::test]
async fn who_writes_in_latin_letters_is_asked_for_nothing_more() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-jp", "").await;
    let page = guest.page.as_ref().unwrap();
    assert!(page.has("#latin-name") && !page.has("details[open] #latin-name"), "it is there, and out of the way");
    sends(&mut guest, "JP", &[]).await.assert_leads("/en-jp/orders/");
    // Somebody in Vienna who writes their name in Chinese is asked once it is seen.
    at_the_till(&mut guest, "de-at", "").await;
    assert!(!guest.page.as_ref().unwrap().has("#latin-name"));
    let seen = sends(&mut guest, "AT", &[("name", "王伟")]).await;
    seen.assert_status(422);
    assert!(seen.has("details[open] #latin-name[aria-invalid]") && !seen.has("#latin-street[aria-invalid]"));
    sends(&mut guest, "AT", &[("name", "王伟"), ("latin-name", "Wang Wei")]).await.assert_leads("/de-at/orders/");
}

#[actix_web::test]
async fn the_button_reads_as_the_law_of_the_market_wants_it() {
    let shop = TestShop::open();
    for (front, words) in [
        ("de-de", "Zahlungspflichtig bestellen"),
        ("en-at", "Order with obligation to pay"),
        ("ar-pl", "اطلب مع الالتزام بالدفع"),
    ] {
        let mut guest = shop.anonymous();
        at_the_till(&mut guest, front, "").await;
        let button = guest.page.as_ref().unwrap().words_of("#order button.do.main");
        assert_eq!(button, words, "{front}: these words and no others");
    }
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-us", "").await;
    assert!(guest.page.as_ref().unwrap().words_of("#order button.do.main").starts_with("Pay "));
}

#[actix_web::test]
async fn before_the_button_stands_what_is_bought_from_whom_and_how_to_go_back_on_it() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-de", "").await;
    let page = guest.page.as_ref().unwrap();
    let total = page.words_of("[data-role=grand-total]");
    let said = page.words_of("#order .sale");
    for words in ["sold by", "30 days", "14 of them are your right by law", "You pay the postage", &total] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(
        page.has(".sale a[href='/en-de/help/returns']") && page.has(".sale a[href='mailto:shop@entrepot.example']")
    );
    let (sale, button) = (page.body.find("class=\"sale\"").unwrap(), page.body.find("do main wide").unwrap());
    assert!(sale < button);
}

#[actix_web::test]
async fn fields_tell_browsers_what_they_are() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-us", "").await;
    let page = guest.page.as_ref().unwrap();
    for (field, name) in [
        ("email", "email"),
        ("name", "name"),
        ("street", "address-line1"),
        ("extra", "address-line2"),
        ("city", "address-level2"),
        ("region", "address-level1"),
        ("postcode", "postal-code"),
        ("phone", "tel"),
        ("card", "cc-number"),
        ("expiry", "cc-exp"),
        ("code", "cc-csc"),
    ] {
        assert_eq!(page.attribute(&format!("#{field}"), "autocomplete").as_deref(), Some(name), "{field}");
    }
    assert!(page.has("#postcode[inputmode=numeric]") && page.has("#card[inputmode=numeric]"));
    at_the_till(&mut guest, "en-ca", "").await;
    assert!(guest.page.as_ref().unwrap().has("#postcode[inputmode=text]"));
}

#[actix_web::test]
async fn a_shop_without_the_right_keys_does_not_start_and_says_which_are_missing() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    at_the_till(&mut guest, "en-kr", "").await;
    sends(&mut guest, "KR", &[("tax-id", "P123456789012")]).await.assert_leads("/en-kr/orders/");
    let (_, kept) = the_order(&shop);
    let used = kept.unwrap().sealed.key;
    let start = |keys: Option<String>| {
        let mut settings = shop.app.settings.clone();
        settings.identifier_keys = keys.map(Secret);
        App::over(shop.app.db.clone(), settings, "http://shop.example".to_owned(), true)
    };
    let other = Keyring::write("other", [7; 32]);
    let refused = start(Some(other.clone())).err().unwrap().to_string();
    assert!(refused.contains("setting identifier_keys") && refused.contains(&used), "{refused}");
    let refused = start(Some(Keyring::write(&used, [7; 32]))).err().unwrap().to_string();
    assert!(refused.contains("setting identifier_keys") && refused.contains("not sealed with the key"), "{refused}");
    assert!(!refused.contains("0707"), "a key stands in a message: {refused}");
    let refused = start(Some("nonsense".to_owned())).err().unwrap().to_string();
    assert!(refused.contains("key 1 is not") && !refused.contains("nonsense"), "{refused}");
    // With a new key in front and the old one behind it starts, and both open.
    let old = std::fs::read_to_string(shop.app.settings.dir.join("identifiers.key")).unwrap();
    let both = start(Some(format!("{other},{}", old.trim()))).unwrap();
    let number = Identifier::read(&[Kind::Pccc], "P123456789012").unwrap();
    assert_eq!(both.identifier_keys.seal([1; 24], "x", number.open()).unwrap().key, "other");
    assert!(start(None).is_ok(), "the file is there still");
}
