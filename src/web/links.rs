//! Every address of the site, written once.

use actix_web::HttpRequest;

use super::page;
use crate::domain::ids::{OrderNumber, Rma, Slug};
use crate::domain::storefront::Storefront;

fn under(storefront: &Storefront, path: &str) -> String {
    format!("/{}/{path}", storefront.segment())
}

/// A storefront's home.
pub fn home(storefront: &Storefront) -> String {
    under(storefront, "")
}

/// A category.
pub fn category(storefront: &Storefront, slug: &Slug) -> String {
    under(storefront, &format!("c/{slug}"))
}

/// A brand.
pub fn brand(storefront: &Storefront, slug: &Slug) -> String {
    under(storefront, &format!("b/{slug}"))
}

/// A listing.
pub fn listing(storefront: &Storefront, slug: &Slug) -> String {
    under(storefront, &format!("p/{slug}"))
}

/// The search page.
pub fn search(storefront: &Storefront) -> String {
    under(storefront, "search")
}

/// The cart.
pub fn cart(storefront: &Storefront) -> String {
    under(storefront, "cart")
}

/// The checkout.
pub fn checkout(storefront: &Storefront) -> String {
    under(storefront, "checkout")
}

/// The test provider's page on which a payment is confirmed.
pub fn confirm(storefront: &Storefront, payment: &crate::domain::ids::PaymentId) -> String {
    under(storefront, &format!("checkout/confirm/{payment}"))
}

/// An order's page.
pub fn order(storefront: &Storefront, number: &OrderNumber) -> String {
    under(storefront, &format!("orders/{number}"))
}

/// An order's page for a guest who holds its key.
pub fn order_with_key(storefront: &Storefront, number: &OrderNumber, key: &str) -> String {
    under(storefront, &format!("orders/{number}?key={key}"))
}

/// The page on which a return of an order is asked for.
pub fn ask_return(storefront: &Storefront, number: &OrderNumber) -> String {
    under(storefront, &format!("returns/{number}"))
}

/// Sign-in.
pub fn sign_in(storefront: &Storefront) -> String {
    under(storefront, "account/login")
}

/// The account's own page.
pub fn account(storefront: &Storefront) -> String {
    under(storefront, "account")
}

/// The account's orders.
pub fn account_orders(storefront: &Storefront) -> String {
    under(storefront, "account/orders")
}

/// A help page.
pub fn help(storefront: &Storefront, page: &str) -> String {
    under(storefront, &format!("help/{page}"))
}

/// A return on the agent's desk.
pub fn care_return(rma: &Rma) -> String {
    format!("/care/returns/{rma}")
}

/// An order on the agent's desk.
pub fn care_order(number: &OrderNumber) -> String {
    format!("/care/orders/{number}")
}

/// A picture in one of its sizes: `media` is its key, `ending` jpg or webp.
pub fn picture(media: &str, width: u32, ending: &str) -> String {
    format!("/media/{media}-{width}.{ending}")
}

/// Sign-in, coming back to where someone wanted to go.
pub fn sign_in_then(request: &HttpRequest) -> String {
    let storefront = request.app_data::<actix_web::web::Data<crate::app::App>>().map(|app| page::nearest(request, app));
    let wanted = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let next = serde_urlencoded::to_string([("next", wanted)]).unwrap_or_default();
    storefront.map_or_else(|| "/".to_owned(), |storefront| format!("{}?{next}", sign_in(&storefront)))
}

/// A path on this site that may follow a sign-in; anything else becomes `otherwise`.
pub fn own_path(wanted: &str, otherwise: String) -> String {
    let own = wanted.starts_with('/')
        && !wanted.starts_with("//")
        && !wanted.starts_with("/\\")
        && !wanted.contains(['\r', '\n', '\t']);
    if own { wanted.to_owned() } else { otherwise }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site_after_signing_in() {
        assert_eq!(own_path("/en-us/cart?x=1", "/".into()), "/en-us/cart?x=1");
        for foreign in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", ""] {
            assert_eq!(own_path(foreign, "/home".into()), "/home", "{foreign}");
        }
    }
}
