//! Letters an operator sees, and may send once more.

use chrono::TimeDelta;
use entrepot::domain::ids::LetterId;
use entrepot::store::{StoreError, outbox};

use super::operator;
use crate::support::TestShop;

fn fail(shop: &TestShop) -> LetterId {
    let done: Result<LetterId, StoreError> = shop.app.db.write_now(|tx| {
        let letter = outbox::lease(tx, TimeDelta::minutes(5))?.unwrap();
        outbox::failed(tx, &letter.id, "mailbox unknown", None)?;
        Ok(letter.id)
    });
    done.unwrap()
}

#[actix_web::test]
async fn an_operator_tries_a_failed_letter_again() {
    let shop = TestShop::open();
    shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let id = fail(&shop);
    let mut operator = operator(&shop);
    operator.open("/ops/").await.assert_reads("One letter could not be sent");
    operator.open("/ops/letters").await.assert_reads("mailbox unknown");
    let page = operator.submit_and_follow(&format!("form[action$='{id}/retry']"), &[]).await;
    page.assert_reads("waits to be sent");
    assert!(!page.has("td .state.bad"));
    operator.open("/ops/audit").await.assert_reads("retry letter");
}

#[actix_web::test]
async fn a_letter_is_never_read_here() {
    let shop = TestShop::open();
    let sold = shop.sell("en-us", &[("GX-CUP-WHT", 1)], None);
    let mut operator = operator(&shop);
    let page = operator.open("/ops/letters").await;
    page.assert_reads("order paid");
    assert!(!page.body.contains(&sold.key));
}
