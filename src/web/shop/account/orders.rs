//! The orders of an account.

use actix_web::HttpResponse;
use askama::Template;

use super::own;
use crate::domain::orders::Order;
use crate::store::orders;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::page::Page;
use crate::wording::{Speaker, labels};

/// Orders shown: more than anybody placed by hand.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "shop/account_orders.html")]
struct AccountOrdersPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    orders: Vec<Order>,
}

impl AccountOrdersPage<'_> {
    fn link(&self, order: &Order) -> String {
        links::order(&self.page.storefront, &order.number)
    }

    fn state(&self, order: &Order) -> &'static str {
        labels::order_state(order.state)
    }

    fn mark(&self, order: &Order) -> &'static str {
        labels::order_mark(order.state)
    }
}

/// `GET /{storefront}/account/orders`
pub async fn list(page: Page) -> Result<HttpResponse, Fault> {
    let account = own(&page)?;
    let orders = page.app.db.read(move |read| orders::of_account(read, &account.id, MOST)).await?;
    page.show(&AccountOrdersPage { t: &page.t, page: &page, orders })
}
