//! The pages on which papers are made and fetched.

use entrepot::domain::accounts::Role;
use entrepot::domain::identifiers::Kind;
use entrepot::domain::keyring::Sealed;
use entrepot::store::identifiers::{self, Kept};
use entrepot::store::orders;

use super::operator;
use super::printing::in_arabic;
use crate::support::{Sold, TestShop};

fn page(shop: &TestShop, sold: &Sold) -> String {
    let id = sold.id.clone();
    let parcels = shop.app.db.read_now(|read| orders::consignments(read, &id)).unwrap();
    format!("/ops/parcels/{}", parcels[0].number)
}

const MAKE: &str = "form[action$=papers]";

#[actix_web::test]
async fn papers_whose_number_does_not_open_are_not_printed_without_it() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 2)], None);
    let page = page(&shop, &sold);
    let mut operator = operator(&shop);
    operator.open(&page).await;
    let typed = [("description-0", "Porcelain teapot")];
    operator.submit_and_follow(MAKE, &typed).await.assert_reads("The papers are made");
    operator.open(&format!("{page}/papers/invoice.pdf")).await.assert_status(200);
    let sealed = Sealed { key: "lost".to_owned(), text: "AAAA".to_owned() };
    let kept = Kept { kind: Kind::Cpf, sealed };
    shop.app.db.write_now(|tx| identifiers::add_of_order(tx, &sold.id, &kept)).unwrap();
    for file in ["invoice.pdf", "customs-form.pdf", "itmatt.json"] {
        let answer = operator.open(&format!("{page}/papers/{file}")).await;
        answer.assert_status(409).assert_reads("Nothing was printed");
    }
}

#[actix_web::test]
async fn an_operator_makes_papers_and_fetches_each() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-POT-350-CEL", 2)], None);
    let page = page(&shop, &sold);
    let mut operator = operator(&shop);
    operator.open(&page).await.assert_status(200).assert_reads("What is inside");
    operator.open(&format!("{page}/papers/label.pdf")).await.assert_status(404);
    operator.open(&page).await;
    let (action, fields) = operator.filled(MAKE, &[("description-0", "Gift")]);
    let refused = operator.post(&action, &fields).await;
    refused.assert_status(422).assert_reads("One thing is missing").assert_reads("this says nothing");
    assert_eq!(refused.attribute("#description-0", "value").as_deref(), Some("Gift"));
    operator.open(&page).await;
    let made = operator.submit_and_follow(MAKE, &[]).await;
    made.assert_status(200).assert_reads("The papers are made").assert_reads("LX473100005CN");
    let links = made.attributes("main a[href*=papers]", "href");
    let files: Vec<&str> = links.iter().filter_map(|link| link.rsplit('/').next()).collect();
    assert_eq!(
        files,
        [
            "label.pdf",
            "customs-form.pdf",
            "invoice.pdf",
            "packing-list.pdf",
            "return-label.pdf",
            "itmatt.json",
            "export.json"
        ]
    );
    for link in &links {
        let kind = if link.ends_with("pdf") { "application/pdf" } else { "application/json" };
        let answer = operator.open(link).await;
        assert_eq!(answer.assert_status(200).header("content-type"), Some(kind), "{link}");
    }
    operator.open(&format!("{page}/papers/h7.json")).await.assert_status(404);
    operator.open("/ops/scan?place=CN-SZX&step=pick").await;
    let label = page.rsplit('/').next().unwrap();
    let form = "form[method=post][action='/ops/scan']";
    let scanned = operator.submit(form, &[("parcel", label)]).await;
    assert!(scanned.assert_status(200).has(&format!("a[href='{page}']")), "the scan leads to the papers");
    // The label's own bar code is known from now on.
    operator.open("/ops/scan?place=CN-SZX&step=pack").await;
    operator.submit(form, &[("parcel", "LX473100005CN")]).await.assert_status(200).assert_reads("Packed");
    shop.staff(Role::Agent, "en").open(&page).await.assert_status(403);
}

#[actix_web::test]
async fn a_foreign_address_asks_for_its_latin_copy() {
    let shop = TestShop::open();
    let sold = shop.sell_to("ar-ae", &[("GX-POT-350-CEL", 1)], &in_arabic().0);
    let page = page(&shop, &sold);
    let mut operator = shop.staff(Role::Operator, "ar");
    operator.open(&page).await.assert_status(200).assert_reads("شارع الرقة 12").assert_reads("ينقص شيء واحد");
    let typed = [("latin-name", "Nour Al Hashimi"), ("latin-street", "12 Al Rigga Street")];
    operator.submit_and_follow(MAKE, &typed).await.assert_status(200).assert_reads("صدرت الأوراق");
    operator.open(&format!("{page}/papers/label.pdf")).await.assert_status(200);
}

#[actix_web::test]
async fn an_operator_keeps_senders_and_numbers() {
    let shop = TestShop::open();
    let mut operator = operator(&shop);
    operator.open("/ops/posting").await.assert_status(200).assert_reads("47310000");
    let range = |first, last| [("service", "lx"), ("country", "cn"), ("first", first), ("last", last)];
    let form = "form[action$=ranges]";
    let (action, fields) = operator.filled(form, &range("47319999", "47329999"));
    operator.post(&action, &fields).await.assert_status(409).assert_reads("47310000 to 47319999");
    let (action, fields) = operator.filled(form, &range("9", "7"));
    operator.post(&action, &fields).await.assert_status(409).assert_reads("not a range");
    let (action, fields) = operator.filled(form, &range("many", "7"));
    operator.post(&action, &fields).await.assert_status(422).assert_reads("not a range");
    operator.submit_and_follow(form, &range("47320000", "47329999")).await.assert_status(200).assert_reads("47329999");
    let sender = [("name", "Entrepôt du Sud"), ("street", "1 Harbour Road"), ("city", "Shenzhen")];
    let saved = operator.submit_and_follow("form[action$=CN-SZX]", &sender).await;
    assert_eq!(saved.attribute("#CN-SZX-name", "value").as_deref(), Some("Entrepôt du Sud"));
    shop.staff(Role::Agent, "en").open("/ops/posting").await.assert_status(403);
}
