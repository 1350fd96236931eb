//! Every address of the site, written once. Those that letters name as well stand with the storefront.

use actix_web::HttpRequest;

use super::fronts;
use crate::domain::batches::BatchNumber;
use crate::domain::ids::{ConsignmentNumber, OrderNumber, PersonalId, Rma, Sku, Slug, UploadId};
use crate::domain::storefront::{Language, Segment, Storefront};

/// A lane on the operator's desk.
pub fn ops_lane(code: &str) -> String {
    format!("/ops/lanes/{code}")
}

/// A place on the operator's desk.
pub fn ops_place(code: &str) -> String {
    format!("/ops/places/{code}")
}

/// What a language lacks, on the operator's desk.
pub fn ops_language(language: Language) -> String {
    format!("/ops/languages/{language}")
}

/// What words are taken for in a language, and what they find, on the operator's desk.
pub fn ops_search(language: Language, words: &str) -> String {
    let query = [("language", language.as_str()), ("try", words)];
    format!("/ops/search?{}", serde_urlencoded::to_string(query).unwrap_or_default())
}

/// A legal text on the operator's desk.
pub fn ops_legal(text: crate::domain::legal::LegalText) -> String {
    format!("/ops/legal/{text}")
}

/// A batch on the operator's desk.
pub fn ops_batch(number: &BatchNumber) -> String {
    format!("/ops/batches/{number}")
}

/// The manifest of a batch, or its declarations, as a file.
pub fn ops_batch_file(number: &BatchNumber, file: &str) -> String {
    format!("/ops/batches/{number}/{file}")
}

/// A parcel and its papers on the operator's desk.
pub fn ops_parcel(number: &ConsignmentNumber) -> String {
    format!("/ops/parcels/{number}")
}

/// A paper of a parcel, or data that travels ahead of it, as a file.
pub fn ops_paper(number: &ConsignmentNumber, file: &str) -> String {
    format!("/ops/parcels/{number}/papers/{file}")
}

/// A storefront's home.
pub fn home(storefront: &Storefront) -> String {
    storefront.at("")
}

/// A category.
pub fn category(storefront: &Storefront, slug: &Slug) -> String {
    storefront.at(&format!("c/{slug}"))
}

/// A collection.
pub fn collection(storefront: &Storefront, slug: &Slug) -> String {
    storefront.at(&format!("collections/{slug}"))
}

/// A collection on the operator's desk.
pub fn ops_collection(slug: &Slug) -> String {
    format!("/ops/collections/{slug}")
}

/// A brand.
pub fn brand(storefront: &Storefront, slug: &Slug) -> String {
    storefront.at(&format!("b/{slug}"))
}

/// A storefront's feed of goods.
pub fn feed(storefront: &Storefront) -> String {
    format!("/feeds/{}.xml", storefront.segment())
}

/// A listing.
pub fn listing(storefront: &Storefront, slug: &Slug) -> String {
    storefront.at(&format!("p/{slug}"))
}

/// Where goods of a listing are asked for that are made for somebody; with a line of the cart, where that is changed.
pub fn made(storefront: &Storefront, slug: &Slug, line: Option<&PersonalId>) -> String {
    let of = storefront.at(&format!("p/{slug}/made"));
    line.map_or_else(|| of.clone(), |line| format!("{of}/{line}"))
}

/// A picture that the visitor sent for goods in their cart.
pub fn own_picture(storefront: &Storefront, id: &UploadId) -> String {
    storefront.at(&format!("made/{id}"))
}

/// A picture that an order was placed with, for whoever may see the order.
pub fn order_picture(storefront: &Storefront, number: &OrderNumber, id: &UploadId, key: &str) -> String {
    let at = storefront.at(&format!("orders/{number}/made/{id}"));
    let key = serde_urlencoded::to_string([("key", key)]).unwrap_or_default();
    if key == "key=" { at } else { format!("{at}?{key}") }
}

/// One form of a listing.
pub fn variant(storefront: &Storefront, slug: &Slug, sku: &Sku) -> String {
    let query = serde_urlencoded::to_string([("variant", sku.as_str())]).unwrap_or_default();
    format!("{}?{query}", listing(storefront, slug))
}

/// The search page.
pub fn search(storefront: &Storefront) -> String {
    storefront.at("search")
}

/// The cart.
pub fn cart(storefront: &Storefront) -> String {
    storefront.at("cart")
}

/// The wish list.
pub fn wishes(storefront: &Storefront) -> String {
    storefront.at("account/wishes")
}

/// Where somebody asks to be told when goods are back, or cost less.
pub fn watch(storefront: &Storefront) -> String {
    storefront.at("watch")
}

/// A page of the cart or the checkout, with the day by which everything is to be there.
pub fn by_day(page: String, by: Option<chrono::NaiveDate>) -> String {
    match by {
        Some(day) => format!("{page}?by={day}"),
        None => page,
    }
}

/// The checkout.
pub fn checkout(storefront: &Storefront) -> String {
    storefront.at("checkout")
}

/// The test provider's page on which a payment is confirmed.
pub fn confirm(storefront: &Storefront, payment: &crate::domain::ids::PaymentId) -> String {
    storefront.at(&format!("checkout/confirm/{payment}"))
}

/// An order's page.
pub fn order(storefront: &Storefront, number: &OrderNumber) -> String {
    storefront.at(&format!("orders/{number}"))
}

/// An order's page for a guest who holds its key.
pub fn order_with_key(storefront: &Storefront, number: &OrderNumber, key: &str) -> String {
    storefront.order_with_key(number, key)
}

/// The page on which a return of an order is asked for.
pub fn ask_return(storefront: &Storefront, number: &OrderNumber) -> String {
    storefront.returns(number)
}

/// The page on which an order reviews goods of it, by their SKU.
pub fn review(storefront: &Storefront, number: &OrderNumber, sku: &Sku, key: &str) -> String {
    let mut query = vec![("sku", sku.as_str())];
    if !key.is_empty() {
        query.push(("key", key));
    }
    storefront.at(&format!("orders/{number}/review?{}", serde_urlencoded::to_string(query).unwrap_or_default()))
}

/// The page on which a question about a listing is asked.
pub fn ask(storefront: &Storefront, slug: &Slug) -> String {
    storefront.at(&format!("ask/{slug}"))
}

/// Sign-in.
pub fn sign_in(storefront: &Storefront) -> String {
    storefront.at("account/login")
}

/// The account's own page.
pub fn account(storefront: &Storefront) -> String {
    storefront.at("account")
}

/// The account's orders.
pub fn account_orders(storefront: &Storefront) -> String {
    storefront.at("account/orders")
}

/// A help page.
pub fn help(storefront: &Storefront, page: &str) -> String {
    storefront.at(&format!("help/{page}"))
}

/// A return on the agent's desk.
pub fn care_return(rma: &Rma) -> String {
    format!("/care/returns/{rma}")
}

/// Parcels without a road, on the agent's desk.
pub fn care_stranded() -> &'static str {
    "/care/stranded"
}

/// An order on the agent's desk.
pub fn care_order(number: &OrderNumber) -> String {
    format!("/care/orders/{number}")
}

/// An order on the desk, beside what it would cost today.
pub fn care_order_today(number: &OrderNumber) -> String {
    format!("/care/orders/{number}/today")
}

/// A picture in one of its sizes: `media` is its key, `ending` jpg or webp.
pub fn picture(media: &str, width: u32, ending: &str) -> String {
    format!("/media/{media}-{width}.{ending}")
}

/// Sign-in, coming back to where someone wanted to go. Where a form was sent there is nothing to come back to: they go
/// on to their desk or account.
pub fn sign_in_then(request: &HttpRequest) -> String {
    let storefront =
        request.app_data::<actix_web::web::Data<crate::app::App>>().map(|app| fronts::nearest(request, app));
    if !request.method().is_safe() {
        return storefront.map_or_else(|| "/".to_owned(), |storefront| sign_in(&storefront));
    }
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

/// A path with its query as it comes along where another currency is paid in: an amount that was typed means nothing
/// there, and stays behind.
pub fn without_amounts(rest: String) -> String {
    let (path, query) = match rest.split_once('?') {
        Some((path, query)) if query.contains("price-m") => (path, query),
        _ => return rest,
    };
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    let kept = pairs.into_iter().filter(|(name, _)| name != "price-min" && name != "price-max");
    let query = serde_urlencoded::to_string(kept.collect::<Vec<_>>()).unwrap_or_default();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// Pages whose address ends in a name: goods, categories, collections, brands, help.
const NAMED: [&str; 5] = ["p", "c", "collections", "b", "help"];

/// The one address of what somebody wrote in capitals, or with a slash at the end; none where it is written as ours are.
/// Numbers of orders and the like are left as they are written.
pub fn tidied(path: &str) -> Option<String> {
    let (first, rest) = path.strip_prefix('/')?.split_once('/').unwrap_or((path.get(1..)?, ""));
    let segment = first.to_ascii_lowercase();
    segment.parse::<Segment>().ok()?;
    let rest = rest.trim_end_matches('/');
    let lower = rest.to_ascii_lowercase();
    let is_named = |(kind, name): (&str, &str)| NAMED.contains(&kind) && name.parse::<Slug>().is_ok();
    let rest = if lower.split_once('/').is_none_or(is_named) { lower } else { rest.to_owned() };
    let tidy = format!("/{segment}/{rest}");
    (tidy != path).then_some(tidy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_one_address_however_it_is_written() {
        for (written, ours) in [
            ("/de-at", "/de-at/"),
            ("/DE-AT", "/de-at/"),
            ("/De-At/P/Bail-Handled-Teapot/", "/de-at/p/bail-handled-teapot"),
            ("/de-at/c/porcelain//", "/de-at/c/porcelain"),
            ("/de-ch-EUR/Cart", "/de-ch-eur/cart"),
            ("/de-at/orders/EN-Q7/", "/de-at/orders/EN-Q7"),
        ] {
            assert_eq!(tidied(written).as_deref(), Some(ours), "{written}");
            assert_eq!(tidied(ours), None, "{ours} is led no further");
        }
        for other in ["/", "//evil.example/x/", "/ops/", "/Static/X", "/de-at/p/NOT_A_SLUG", "/de-at/orders/EN-Q7", ""]
        {
            assert_eq!(tidied(other), None, "{other}");
        }
    }

    #[test]
    fn nobody_is_sent_to_another_site_after_signing_in() {
        assert_eq!(own_path("/en-us/cart?x=1", "/".into()), "/en-us/cart?x=1");
        for foreign in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", ""] {
            assert_eq!(own_path(foreign, "/home".into()), "/home", "{foreign}");
        }
    }
}
