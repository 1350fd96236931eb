//! Stories of the agent's desk, and of the returns shoppers ask for.

mod calling_off;
mod letters;
mod orders;
mod replacing;
pub mod rerouting;
mod returns;
mod today;

use entrepot::domain::accounts::Role;
use entrepot::store::outbox::{self, LetterRow};

use crate::support::{Sold, TestShop, Visitor};

/// An agent at their desk, who reads English.
fn agent(shop: &TestShop) -> Visitor {
    shop.staff(Role::Agent, "en")
}

/// The letters of an order, oldest first.
fn letters(shop: &TestShop, sold: &Sold) -> Vec<LetterRow> {
    let id = sold.id.clone();
    shop.app.db.read_now(|read| outbox::of_order(read, &id)).unwrap()
}

fn kinds(shop: &TestShop, sold: &Sold) -> Vec<String> {
    letters(shop, sold).into_iter().map(|letter| letter.kind).collect()
}

/// A guest asks to send goods back; answers the number of the return.
pub async fn asked(shop: &TestShop, sold: &Sold, units: &[(usize, u32)], reason: &str) -> String {
    let mut guest = shop.anonymous();
    let mut path = format!("{}&look=1&reason={reason}", sold.returns());
    for (line, count) in units {
        path += &format!("&u{line}={count}");
    }
    guest.open(&path).await.assert_status(200);
    let answer = guest.submit("form.calm", &[("words", "A chip at the rim.")]).await;
    let to = answer.assert_leads("/returns/");
    guest.open(&to).await.attribute("[data-rma]", "data-rma").unwrap()
}
