//! What the demo's shoppers bought: placed, charged at the embedded provider and recorded, as a checkout does it.

use std::sync::Arc;

use super::NoFill;
use crate::actions::ActionError;
use crate::actions::place_order::{Placed, Wish, place_order};
use crate::actions::plan_cart::plan_cart;
use crate::actions::record_payment::record_payment;
use crate::app::App;
use crate::domain::accounts::{Account, Email, PUBLISHED};
use crate::domain::addresses::{Typed, check};
use crate::domain::checkout::Lock;
use crate::domain::ids::{AttemptId, Sku};
use crate::domain::money::Money;
use crate::domain::storefront::{Segment, Storefront};
use crate::outside::payments::{Card, TEST_CARDS};
use crate::store::{StoreError, Tx, accounts, carts, listings, orders};
use crate::web::session;

/// One order: by the account of this key, in this storefront, to this address, of these goods.
pub(super) struct Bought {
    pub(super) key: &'static str,
    pub(super) segment: &'static str,
    pub(super) address: [&'static str; 4],
    pub(super) goods: &'static [(&'static str, u32)],
}

/// Goods of both brand owners' brands, so that each finds something at their desk.
pub(super) const BOUGHT: [Bought; 3] = [
    Bought {
        key: "buyer_a",
        segment: "en-us",
        address: ["12 Elm Street", "Cupertino", "CA", "95014"],
        goods: &[("GX-CUP-WHT", 1), ("TL-RIV-IND", 1)],
    },
    Bought {
        key: "buyer_a",
        segment: "en-gb",
        address: ["3 Cross Street", "Leeds", "", "LS1 4DT"],
        goods: &[("GX-POT-350-CEL", 1), ("GX-CUP-COB", 1)],
    },
    Bought {
        key: "buyer_b",
        segment: "de-at",
        address: ["Mariahilfer Straße 10", "Wien", "", "1070"],
        goods: &[("TL-RIV-IND", 1), ("SH-SPR-050", 2)],
    },
];

pub(super) fn unusable(what: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("orders", format!("the demo's: {what}"))
}

/// Places the demo's orders for those accounts that have none; answers how many. Whatever was bought before a fill
/// was stopped stays as it is.
///
/// # Errors
/// [`NoFill`].
pub fn demo_orders(app: &Arc<App>) -> Result<usize, NoFill> {
    let mut placed = 0;
    for published in PUBLISHED {
        let email: Email = published.email.parse().map_err(unusable)?;
        let account = app.db.read_now(|read| accounts::by_email(read, &email))?;
        let (account, _) = account.ok_or_else(|| unusable(published.email))?;
        if !app.db.read_now(|read| orders::of_account(read, &account.id, 1))?.is_empty() {
            continue;
        }
        for bought in BOUGHT.iter().filter(|bought| bought.key == published.key) {
            buy(app, &account, bought)?;
            placed += 1;
        }
    }
    Ok(placed)
}

fn buy(app: &Arc<App>, account: &Account, bought: &Bought) -> Result<(), NoFill> {
    let key: String = session::secret().chars().take(32).collect();
    let key_hash = session::hash(&key);
    let provider = app.payments.name();
    let buyer = Buyer { account: Some(account), name: &account.name, email: &account.email };
    let placed: (Placed, Money) = app.db.write_now(|tx| place(tx, &buyer, bought, provider, key_hash))?;
    let (placed, total) = placed;
    let card = Card::typed(TEST_CARDS.first().map_or("", |(number, _)| number));
    // The provider answers between two transactions, as everywhere.
    let (asking, payment) = (Arc::clone(app), placed.payment.clone());
    let answer = actix_web::rt::System::new()
        .block_on(async move { asking.payments.charge(&payment, total, &card).await })
        .map_err(|no_answer| unusable(no_answer.0))?;
    app.db.write_now(|tx| record_payment(tx, &placed.payment, &answer, &key))?;
    Ok(())
}

/// Who buys: with an account, or as a guest.
pub(super) struct Buyer<'a> {
    pub(super) account: Option<&'a Account>,
    pub(super) name: &'a str,
    pub(super) email: &'a Email,
}

pub(super) fn place(
    tx: &mut Tx<'_>,
    buyer: &Buyer<'_>,
    bought: &Bought,
    provider: &'static str,
    key_hash: String,
) -> Result<(Placed, Money), ActionError> {
    let named: Segment = bought.segment.parse().map_err(unusable)?;
    let (known, now) = (tx.known(), tx.now());
    let market = known.rulebook.market(named.country, now.date_naive()).ok_or_else(|| unusable(named.country))?;
    let storefront = Storefront::of(named.language, named.country, market.currency);
    let cart = carts::add(tx, buyer.account.map(|account| &account.id))?;
    for (sku, count) in bought.goods {
        let sku: Sku = sku.parse().map_err(unusable)?;
        let held = listings::holders(tx, std::slice::from_ref(&sku))?.pop();
        let (_, variant, _) = held.ok_or_else(|| unusable(&sku))?;
        carts::set(tx, &cart, &variant, *count)?;
    }
    let [street, city, region, postcode] = bought.address.map(str::to_owned);
    let typed = Typed { name: buyer.name.to_owned(), street, city, region, postcode, ..Typed::default() };
    let address = check(named.country, &typed).map_err(|wrong| unusable(format!("{wrong:?}")))?;
    let region = known.rulebook.taxed_region(market, address.region.as_ref(), market.day(now));
    let planned = plan_cart(tx, &known, &cart, storefront, (market, region.as_ref()), (now, None))?;
    let plan = planned.plan.ok_or_else(|| unusable("nothing can be sent"))?;
    let lock = Lock::of(&plan.plan, storefront, None, now).ok_or_else(|| unusable("no lock"))?;
    let total = plan.plan.total;
    let attempt: AttemptId = tx.fresh();
    let wish = Wish {
        attempt,
        cart,
        account: buyer.account.map(|account| account.id.clone()),
        email: buyer.email.clone(),
        address,
        lock,
        provider,
        key_hash,
        told: None,
    };
    Ok((place_order(tx, &wish)?, total))
}
