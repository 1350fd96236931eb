//! Paying: the provider is asked after the order's transaction, and its answer is recorded in a second one.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::checkout::{self, Form};
use crate::actions::place_order::Placed;
use crate::actions::record_payment::{Outcome, record_payment};
use crate::domain::ids::{AttemptId, PaymentId};
use crate::domain::orders::{Order, OrderState, PaymentState};
use crate::outside::payments::Card;
use crate::store::payments::Payment;
use crate::store::{StoreError, orders, payments};
use crate::web::fault::Fault;
use crate::web::forms::Posted;
use crate::web::links;
use crate::web::page::{Go, Page};
use crate::wording::Speaker;

/// Asks for the payment of an order and records the answer. Asking again for one that was paid charges nothing.
///
/// # Errors
/// When the database fails.
pub async fn ask(
    page: &Page,
    placed: Placed,
    attempt: &AttemptId,
    card: &Card,
    form: Form,
) -> Result<HttpResponse, Fault> {
    let key = page.app.order_key(attempt);
    let there = links::order_with_key(&page.storefront, &placed.number, &key);
    match placed.state {
        OrderState::AwaitingPayment => {}
        OrderState::Paid => return Ok(Go::to(there).answer(&page.app)),
        OrderState::Declined | OrderState::Cancelled => return checkout::declined(page, form).await,
    }
    let id = placed.payment.clone();
    let payment = page.app.db.read(move |read| payments::by_id(read, &id)).await?.ok_or(Fault::NotFound)?;
    let outcome = match page.app.payments.charge(&payment.id, payment.amount, card).await {
        Ok(outcome) => outcome,
        Err(unanswered) => {
            // Nothing is known: the order stands, and the worker asks again until it is.
            tracing::warn!(order = %placed.number, %unanswered, "a payment was not answered");
            return Ok(Go::to(there).answer(&page.app));
        }
    };
    match record(page, &payment.id, outcome.clone(), key).await? {
        OrderState::Declined | OrderState::Cancelled => checkout::declined(page, form).await,
        OrderState::AwaitingPayment if outcome == Outcome::NeedsConfirmation => {
            Ok(Go::to(links::confirm(&page.storefront, &payment.id)).answer(&page.app))
        }
        OrderState::AwaitingPayment => Ok(Go::to(there).answer(&page.app)),
        OrderState::Paid => Ok(Go::to(there).saying("said-paid").answer(&page.app)),
    }
}

async fn record(page: &Page, id: &PaymentId, outcome: Outcome, key: String) -> Result<OrderState, Fault> {
    let id = id.clone();
    Ok(page.app.db.write(move |tx| record_payment(tx, &id, &outcome, &key)).await?)
}

#[derive(Template)]
#[template(path = "shop/confirm.html")]
struct ConfirmPage<'a> {
    t: &'a Speaker,
    page: &'a Page,
    payment: &'a Payment,
    order: &'a Order,
}

/// The payment and its order, for the one who placed it: the cart of the session is the order's.
async fn own(page: &Page, path: Path<(String, String)>) -> Result<(Payment, Order), Fault> {
    let id: PaymentId = path.into_inner().1.parse().or(Err(Fault::NotFound))?;
    let found = page
        .app
        .db
        .read(move |read| -> Result<_, StoreError> {
            let Some(payment) = payments::by_id(read, &id)? else { return Ok(None) };
            let order = orders::by_id(read, &payment.order)?;
            Ok(order.map(|order| (payment, order)))
        })
        .await?;
    let (payment, order) = found.ok_or(Fault::NotFound)?;
    let mine = page.session.as_ref().is_some_and(|session| session.cart.as_ref() == Some(&order.cart));
    if mine { Ok((payment, order)) } else { Err(Fault::NotFound) }
}

/// `GET /{storefront}/checkout/confirm/{payment}`: the test bank's page.
///
/// # Errors
/// [`Fault::NotFound`] for somebody else's payment.
pub async fn confirm(page: Page, path: Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (payment, order) = own(&page, path).await?;
    if payment.state != PaymentState::NeedsConfirmation {
        let key = page.app.order_key(&order.attempt);
        return Ok(Go::to(links::order_with_key(&page.storefront, &order.number, &key)).answer(&page.app));
    }
    let mut response = page.show(&ConfirmPage { t: &page.t, page: &page, payment: &payment, order: &order })?;
    super::private(&mut response);
    Ok(response)
}

/// `POST /{storefront}/checkout/confirm/{payment}`: what the shopper did at their bank.
///
/// # Errors
/// [`Fault::NotFound`] for somebody else's payment.
pub async fn confirmed(
    page: Page,
    path: Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<HttpResponse, Fault> {
    let (payment, order) = own(&page, path).await?;
    let key = page.app.order_key(&order.attempt);
    let there = links::order_with_key(&page.storefront, &order.number, &key);
    if payment.state != PaymentState::NeedsConfirmation {
        return Ok(Go::to(there).answer(&page.app));
    }
    let agreed = fields.get("answer") == "agree";
    let outcome = page.app.payments.confirm(&payment.id, payment.amount, agreed).await;
    let outcome = outcome.map_err(|error| Fault::Broken(error.to_string()))?;
    match record(&page, &payment.id, outcome, key).await? {
        OrderState::Declined | OrderState::Cancelled => {
            Ok(Go::to(links::checkout(&page.storefront)).saying("said-declined").answer(&page.app))
        }
        _ => Ok(Go::to(there).saying("said-paid").answer(&page.app)),
    }
}
