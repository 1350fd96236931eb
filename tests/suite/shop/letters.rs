//! The letter of an order: in its reader's language, with what was paid, once.

use super::till::{self, Till};
use crate::support::TestShop;

#[actix_web::test]
async fn an_order_is_confirmed_by_one_letter_in_its_language() {
    let shop = TestShop::open();
    let mut guest = shop.anonymous();
    till::puts(&mut guest, "de-at", "GX-CUP-WHT", "1").await.assert_leads("/cart");
    let link = till::pays(&mut guest, "de-at", &[]).await.assert_leads("/orders/");
    let total = guest.open(&link).await.words_of("[data-role=grand-total] data");
    let letters = till::posted(&shop).await;
    let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
    assert_eq!(letter.to, "guest@post.example");
    assert!(letter.subject.contains("Bestellung") && letter.text.contains("Isla Moreton"), "{letter:#?}");
    let plain = |text: &str| text.replace('\u{a0}', " ");
    assert!(plain(&letter.text).contains(&plain(&total)), "{total} does not stand in {}", letter.text);
    assert!(letter.text.contains(&format!("{}{link}", shop.app.origin)), "{}", letter.text);
    assert!(till::posted(&shop).await.is_empty(), "a letter is posted once");
    assert_eq!(shop.count("outbox"), 1);
}
