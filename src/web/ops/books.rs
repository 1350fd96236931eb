//! The books: how every account stands in every currency, and the entries behind it. Nothing is changed here.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::domain::ids::{BrandId, EntryId, OrderId, OrderNumber};
use crate::domain::ledger::{Account, Posting};
use crate::domain::money::{Currency, Money};
use crate::store::ledger::{self, Balance, Posted};
use crate::store::{StoreError, brands, orders};
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::links;
use crate::wording::{Speaker, labels};

/// Entries on one page.
const PAGE: usize = 40;
/// Entries off balance that are named.
const NAMED: i64 = 20;

/// The accounts of one currency.
struct Page {
    currency: Currency,
    balances: Vec<Balance>,
    sum: Money,
}

#[derive(Template)]
#[template(path = "ops/books.html")]
struct BooksPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    pages: Vec<Page>,
    off: Vec<(String, Money)>,
}

/// What an account is for, in words.
fn meaning(account: Account) -> &'static str {
    match account {
        Account::Shoppers => "books-shoppers-say",
        Account::DutyHeld => "books-duty-held-say",
        Account::TaxHeld => "books-tax-held-say",
        Account::FeesHeld => "books-fees-held-say",
        Account::Freight => "books-freight-say",
        Account::Commission => "books-commission-say",
        Account::ExchangeMargin => "books-exchange-margin-say",
        Account::ExchangeClearing => "books-exchange-clearing-say",
        Account::BrandPayable => "books-brand-payable-say",
        Account::Reserve => "books-reserve-say",
        Account::LockReserve => "books-lock-reserve-say",
        Account::CarrierPayable => "books-carrier-payable-say",
        Account::RefundsDue => "books-refunds-due-say",
        Account::InReview => "books-in-review-say",
    }
}

fn debit(amount: Money) -> Option<Money> {
    (amount.minor() > 0).then_some(amount)
}

fn credit(amount: Money) -> Option<Money> {
    (amount.minor() < 0).then(|| amount.negated())
}

impl BooksPage<'_> {
    fn name(&self, balance: &Balance) -> &'static str {
        labels::account(balance.account)
    }

    fn says(&self, balance: &Balance) -> &'static str {
        meaning(balance.account)
    }

    fn link(&self, balance: &Balance) -> String {
        format!("/ops/books/{}/{}", balance.account, balance.amount.currency())
    }

    fn debit(&self, balance: &Balance) -> Option<Money> {
        debit(balance.amount)
    }

    fn credit(&self, balance: &Balance) -> Option<Money> {
        credit(balance.amount)
    }
}

/// `GET /ops/books`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let read =
        desk.app.db.read(|read| Ok::<_, StoreError>((ledger::balances(read)?, ledger::off_balance(read, NAMED)?)));
    let (balances, off) = read.await?;
    let mut pages: Vec<Page> = Vec::new();
    for balance in balances {
        let currency = balance.amount.currency();
        match pages.last_mut().filter(|page| page.currency == currency) {
            Some(page) => {
                page.sum = page.sum.plus(balance.amount).map_err(|error| Fault::Broken(error.to_string()))?;
                page.balances.push(balance);
            }
            None => pages.push(Page { currency, sum: balance.amount, balances: vec![balance] }),
        }
    }
    desk.show(&BooksPage { t: &desk.t, desk: &desk, pages, off })
}

/// Where the page begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    before: String,
}

#[derive(Template)]
#[template(path = "ops/account.html")]
struct AccountPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    account: Account,
    currency: Currency,
    balance: Money,
    entries: Vec<Posted>,
    numbers: HashMap<OrderId, OrderNumber>,
    brands: HashMap<BrandId, String>,
    older: Option<String>,
    begun: bool,
}

impl AccountPage<'_> {
    fn title(&self) -> &'static str {
        labels::account(self.account)
    }

    fn says(&self) -> &'static str {
        meaning(self.account)
    }

    fn here(&self) -> String {
        format!("/ops/books/{}/{}", self.account, self.currency)
    }

    fn kind(&self, entry: &Posted) -> &'static str {
        match entry.kind.as_str() {
            "sale" => "books-kind-sale",
            "lock" => "books-kind-lock",
            "settlement" => "books-kind-settlement",
            "borne" => "books-kind-borne",
            "refund" => "books-kind-refund",
            "reroute" => "books-kind-reroute",
            "replacement" => "books-kind-replacement",
            "unspent" => "books-kind-unspent",
            _ => "books-kind-unearned",
        }
    }

    fn order(&self, entry: &Posted) -> Option<(String, &OrderNumber)> {
        let number = self.numbers.get(entry.order.as_ref()?)?;
        Some((links::care_order(number), number))
    }

    /// What people read of an entry, where it is more than the number of its order.
    fn memo<'e>(&self, entry: &'e Posted) -> &'e str {
        let known = self.order(entry).is_some_and(|(_, number)| number.as_str() == entry.memo);
        if known { "" } else { &entry.memo }
    }

    fn posting(&self, posting: &Posting) -> &'static str {
        labels::account(posting.account)
    }

    fn is_here(&self, posting: &Posting) -> bool {
        posting.account == self.account && posting.amount.currency() == self.currency
    }

    fn brand(&self, posting: &Posting) -> &str {
        posting.brand.as_ref().and_then(|brand| self.brands.get(brand)).map_or("", String::as_str)
    }

    fn debit(&self, posting: &Posting) -> Option<Money> {
        debit(posting.amount)
    }

    fn credit(&self, posting: &Posting) -> Option<Money> {
        credit(posting.amount)
    }
}

/// `GET /ops/books/{account}/{currency}?before=`
pub async fn show(desk: Operator, path: Path<(String, String)>, sought: Query<Sought>) -> Result<HttpResponse, Fault> {
    let (account, currency) = path.into_inner();
    let (Ok(account), Ok(currency)) = (account.parse::<Account>(), currency.parse::<Currency>()) else {
        return Err(Fault::NotFound);
    };
    let before: Option<EntryId> = sought.before.parse().ok();
    let begun = before.is_some();
    let limit = i64::try_from(PAGE).unwrap_or(0) + 1;
    let read = desk.app.db.read(move |read| {
        let entries = ledger::behind(read, (account, currency), before.as_ref(), limit)?;
        let ids: Vec<OrderId> = entries.iter().filter_map(|entry| entry.order.clone()).collect();
        let numbers = orders::numbers(read, &ids)?;
        let brands: HashMap<BrandId, String> =
            brands::all(read)?.into_iter().map(|brand| (brand.id, brand.name)).collect();
        let balances = ledger::balances(read)?;
        let own = |balance: &Balance| balance.account == account && balance.amount.currency() == currency;
        let balance = balances.into_iter().find(own).map_or(Money::zero(currency), |balance| balance.amount);
        Ok::<_, StoreError>((entries, numbers, brands, balance))
    });
    let (mut entries, numbers, brands, balance) = read.await?;
    let more = entries.len() > PAGE;
    entries.truncate(PAGE);
    let last = entries.last().filter(|_| more);
    let older = last.map(|entry| format!("/ops/books/{account}/{currency}?before={}", entry.id));
    let (t, desk) = (&desk.t, &desk);
    desk.show(&AccountPage { t, desk, account, currency, balance, entries, numbers, brands, older, begun })
}
