//! Choosing the currency to pay in: leads to the same page at the address that names it.

use actix_web::HttpResponse;

use crate::web::fault::Fault;
use crate::web::links;
use crate::web::page::{Go, Page};

/// `GET /{storefront}/currency?in=EUR&page=…`: the page named, under the storefront in that currency.
pub async fn choose(page: Page) -> Result<HttpResponse, Fault> {
    let asked = page.asked("in");
    let known = page.currencies().iter().copied().find(|currency| currency.as_str() == asked);
    let there = page.storefront.paid_in(known.ok_or(Fault::NotFound)?, page.market.currency);
    // Whatever is named lies under a storefront of ours, and nothing else can be led to.
    let rest = page.asked("page");
    let rest = if rest.contains(['\r', '\n', '\\']) { "" } else { rest.trim_start_matches('/') };
    let same = there.currency == page.storefront.currency;
    let rest = if same { rest.to_owned() } else { links::without_amounts(rest.to_owned()) };
    Ok(Go::to(format!("{}{rest}", links::home(&there))).answer(&page.app))
}
