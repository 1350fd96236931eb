//! What the cart says of the mix: which article adds no further flat duty, how far the next threshold is, what a crossed
//! one costs, and until when the price is held.

use super::till::{Till, puts};
use crate::support::TestShop;

#[actix_web::test]
async fn the_cart_says_which_article_adds_no_flat_duty_and_how_far_the_threshold_is() {
    let shop = TestShop::open();
    shop.set_free("GX-CUP-WHT", 90);
    let mut guest = shop.anonymous();
    puts(&mut guest, "de-at", "GX-CUP-WHT", "2").await.assert_leads("/de-at/cart");
    let page = guest.open("/de-at/cart").await;
    page.assert_reads("Weitere Stücke kosten keinen weiteren Pauschalzoll");
    page.assert_reads("ist die Grenze von €\u{a0}150,00 erreicht").assert_reads("wird der Zoll anders berechnet");
    page.assert_reads("An der Kasse halten wir diesen Preis").assert_reads("UTC+1");
    for advice in ["teilen", "aufteilen", "split"] {
        assert!(!page.main().contains(advice), "it informs and never advises");
    }
    let page = guest.open("/en-at/cart").await;
    page.assert_reads("further pieces add no further flat duty").assert_reads("more of goods in this parcel");
    guest.open("/ar-at/cart").await.assert_reads("القطع الإضافية لا تضيف رسمًا مقطوعًا").assert_reads("من قيمة البضائع");
}

#[actix_web::test]
async fn over_the_threshold_the_cart_says_what_it_costs_and_nothing_lies_ahead() {
    let shop = TestShop::open();
    shop.set_free("GX-CUP-WHT", 90);
    let mut guest = shop.anonymous();
    puts(&mut guest, "de-at", "GX-CUP-WHT", "40").await.assert_leads("/de-at/cart");
    let page = guest.open("/de-at/cart").await;
    page.assert_reads("Dieses Paket liegt über €\u{a0}150,00, darum fällt Zoll an");
    assert!(!page.main().contains("ist die Grenze von"), "{}", page.main());
}
