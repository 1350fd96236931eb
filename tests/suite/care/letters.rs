//! Letters about a return, in every language.

use entrepot::domain::ids::Rma;
use entrepot::domain::letters::Letter;
use entrepot::mail::returns::{Matter, write};
use entrepot::store::returns;

use super::asked;
use crate::support::TestShop;

#[actix_web::test]
async fn every_step_of_a_return_has_its_letter_in_every_language() {
    let shop = TestShop::open();
    let sold = shop.sell("de-at", &[("GX-CUP-WHT", 2)], None);
    let rma: Rma = asked(&shop, &sold, &[(0, 2)], "faulty").await.parse().unwrap();
    let (case, mut ret) = shop.app.db.read_now(|read| returns::case_of(read, &rma)).unwrap().unwrap();
    ret.note = "Sorry about the <chip>.".to_owned();
    let step = |kind: &str| {
        let text = format!(r#"{{"letter":"{kind}","ret":"{}","rma":"{rma}"}}"#, ret.id);
        serde_json::from_str::<Letter>(&text).unwrap()
    };
    for language in ["en", "de", "ar"] {
        let t = shop.app.wording.speaker(language.parse().unwrap(), case.order.country);
        let mut subjects = Vec::new();
        for kind in ["return_asked", "return_approved", "return_rejected", "return_received", "return_refunded"] {
            let link = "https://shop.example/x".to_owned();
            let matter = Matter { t: &t, case: &case, ret: &ret, city: "Wroclaw".to_owned(), link };
            let written = write(&step(kind), &matter).unwrap().unwrap();
            assert!(written.subject.contains(rma.as_str()) && !written.subject.contains('\n'), "{}", written.subject);
            assert!(written.text.contains("Sorry about the <chip>."), "{}", written.text);
            assert!(written.html.contains("Sorry about the &#60;chip&#62;."), "{}", written.html);
            assert_eq!(written.text.contains(&t.money(ret.amount)), kind != "return_rejected", "{}", written.text);
            assert_eq!(written.text.contains("Wroclaw"), kind == "return_approved");
            assert!(written.html.contains("https://shop.example/x"));
            subjects.push(written.subject);
        }
        subjects.dedup();
        assert_eq!(subjects.len(), 5);
    }
    let other = Letter::OrderCode { number: sold.number.clone(), code: "123456".to_owned() };
    let t = shop.app.wording.speaker("en".parse().unwrap(), case.order.country);
    let matter = Matter { t: &t, case: &case, ret: &ret, city: String::new(), link: String::new() };
    assert!(write(&other, &matter).unwrap().is_none());
}
