//! Letters about a return, as they are posted.

use entrepot::actions::decide_return::approve_return;
use entrepot::domain::audit::Author;
use entrepot::domain::ids::Rma;
use entrepot::mail::{Memory, Posted, post_next};

use super::asked;
use crate::support::{ORIGIN, TestShop};

#[actix_web::test]
async fn each_step_of_a_return_is_written_about_in_the_shoppers_language() {
    let shop = TestShop::open();
    for (segment, heading) in [("en-us", "Comes back to you"), ("de-at", "zurück"), ("ar-ae", "يعود")] {
        let sold = shop.sell(segment, &[("GX-CUP-WHT", 2)], None);
        let rma: Rma = asked(&shop, &sold, &[(0, 2)], "faulty").await.parse().unwrap();
        shop.app
            .db
            .write_now(|tx| approve_return(tx, &rma, &Author::command("test"), "Sorry for the <chip>."))
            .unwrap();
        let post = Memory::default();
        while post_next(&shop.app.db, &shop.app.wording, ORIGIN, "Entrepot <post@shop.example>", &post).await.unwrap()
            == Posted::One
        {}
        let letters = post.letters();
        assert_eq!(letters.len(), 3, "order, request, approval");
        let approval = letters.last().unwrap();
        assert!(approval.subject.contains(rma.as_str()), "{}", approval.subject);
        assert!(
            approval.text.contains("Sorry for the <chip>.") && approval.text.contains(heading),
            "{}",
            approval.text
        );
        assert!(approval.html.contains("&#60;chip&#62;"), "{}", approval.html);
        assert!(approval.text.contains(&format!("{ORIGIN}/{segment}/orders/find")), "{}", approval.text);
        assert!(!approval.text.contains(&sold.key), "a key stands in one letter only");
    }
}
