//! The duty calculator: any goods by their tariff code, or a listing, to any destination there are rules for, quoted by
//! the very function the shop quotes with. Its address is its state; beyond the look at one listing nothing is asked of
//! the database.

use std::sync::Arc;

use crate::domain::country::Country;
use crate::domain::ids::{Sku, Slug, VariantId};
use crate::domain::landed_cost::{Channel, Consignment, Line, Receipt, Route, Unquotable};
use crate::domain::lanes::PlaceKind;
use crate::domain::listings::{Listing, ListingState, Variant};
use crate::domain::money::{Currency, Money};
use crate::domain::pricing::{Books, Pricer, goods_price};
use crate::domain::rulebook::{Hs6, Market, Text};
use crate::domain::texts::Said;
use crate::store::known::Known;
use crate::store::{Read, Stored, listings as stored};
use crate::web::fault::Fault;
use crate::web::forms::{Fields, Wrong};
use crate::web::links;
use crate::web::offers::Offers;
use crate::web::page::Page;

use super::{listings, lists};

/// The longest text that is looked at.
const MOST_TEXT: usize = 200;
/// The most units: as many as `entrepot quote` takes.
const MOST_UNITS: u32 = 9_999;
/// The most grams one unit may weigh: as many as `entrepot quote` takes.
const MOST_GRAMS: u32 = 100_000_000;
/// Goods that are offered where words were typed.
const MOST_FOUND: usize = 8;

/// A listing that was picked.
pub(super) struct Pick {
    /// Its name, in the language it is in.
    pub(super) title: Said<String>,
    /// Where it stands.
    pub(super) href: String,
    /// The form of it that is meant.
    pub(super) variant: Variant,
}

/// What the goods field means.
pub(super) enum Meant {
    /// A tariff code: six digits, and up to ten where they were typed.
    Code(Hs6, Option<String>),
    /// A listing.
    Picked(Box<Pick>),
    /// Words: these goods are called so.
    Words(Vec<(Hs6, Text)>),
    /// Digits, but not six to ten of them.
    Digits,
    /// Nothing was typed.
    Nothing,
}

impl Meant {
    /// Reads the field: digits, a listing's SKU, name or address, else words.
    pub(super) async fn read(page: &Page, typed: &str) -> Result<Self, Fault> {
        let typed: String = typed.trim().chars().take(MOST_TEXT).collect();
        if typed.is_empty() {
            return Ok(Self::Nothing);
        }
        let digits: String = plain_digits(&typed).chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let code = digits.get(..6).and_then(|six| six.parse().ok()).filter(|_| digits.len() <= 10);
            return Ok(code.map_or(Self::Digits, |hs6| Self::Code(hs6, (digits.len() >= 8).then_some(digits))));
        }
        let wanted = typed.clone();
        let found = lists::read(page, move |app, read, _, _| lying(&app.offers, read, &wanted)).await?;
        if let Some((listing, variant)) = found {
            let title = listings::words(&listing, page.storefront.language).map(|text| text.title);
            let href = links::variant(&page.storefront, &listing.slug, &variant.sku);
            return Ok(Self::Picked(Box::new(Pick { title, href, variant })));
        }
        let words: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let rulebook = &page.app.db.known().rulebook;
        let called = |name: &Text| words.iter().all(|word| name.to_lowercase().contains(word.as_str()));
        let named = rulebook.goods().iter().filter(|(_, name)| called(name)).take(MOST_FOUND);
        Ok(Self::Words(named.map(|(code, name)| (*code, name.clone())).collect()))
    }
}

/// The published listing a text names by its address, its part of addresses or a SKU, with the form that is meant.
fn lying(offers: &Offers, read: &mut Read<'_>, text: &str) -> Stored<Option<(Arc<Listing>, Variant)>> {
    let name = text.rsplit_once("/p/").map_or(text, |(_, name)| name);
    let (name, query) = name.split_once('?').unwrap_or((name, ""));
    let asked = query.strip_prefix("variant=").unwrap_or("");
    if let Ok(slug) = name.to_lowercase().parse::<Slug>()
        && let Some(listing) = offers.listing(read, &slug)?.filter(|listing| listing.state == ListingState::Published)
    {
        let chosen = listing.on_sale().find(|variant| variant.sku.as_str() == asked).or(listing.on_sale().next());
        let chosen = chosen.cloned();
        return Ok(chosen.map(|variant| (listing, variant)));
    }
    let skus: Vec<Sku> = [text.to_owned(), text.to_uppercase()].iter().filter_map(|text| text.parse().ok()).collect();
    let Some((_, variant, listing)) = stored::holders(read, &skus)?.into_iter().next() else { return Ok(None) };
    let Some(listing) = stored::by_id(read, &listing)? else { return Ok(None) };
    Ok(of_listing(listing, &variant))
}

fn of_listing(listing: Listing, id: &VariantId) -> Option<(Arc<Listing>, Variant)> {
    let variant = listing.on_sale().find(|variant| variant.id == *id)?.clone();
    (listing.state == ListingState::Published).then(|| (Arc::new(listing), variant))
}

/// The digits of other scripts as those of ours, and their decimal mark as a point.
fn plain_digits(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(letter) - 0x660, 10).unwrap_or(letter),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(letter) - 0x6f0, 10).unwrap_or(letter),
        '\u{66b}' => '.',
        '\u{66c}' | '\u{a0}' | '\u{202f}' => ' ',
        letter => letter,
    };
    text.chars().map(plain).collect()
}

/// A number as people write it, as programs do: of a point and a comma the last one parts the decimals.
pub(super) fn plain_number(text: &str) -> String {
    let text: String = plain_digits(text).chars().filter(|c| !matches!(c, ' ' | '\'')).collect();
    match (text.rfind('.'), text.rfind(',')) {
        (Some(point), Some(comma)) if point < comma => text.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => text.replace(',', ""),
        (None, Some(_)) => text.replace(',', "."),
        _ => text,
    }
}

/// Where goods leave from that nobody names an origin for: the country of the first hub.
pub(super) fn usual_origin(known: &Known) -> Option<Country> {
    let hub = known.shelves.iter().find(|shelf| shelf.place.kind == PlaceKind::Hub).or(known.shelves.first());
    hub.map(|shelf| shelf.place.country)
}

/// What was asked, as far as it can be quoted.
pub(super) struct Asked {
    /// The consignment.
    pub(super) consignment: Consignment,
    /// The rules of where it goes.
    pub(super) market: Market,
}

impl Asked {
    /// The books it is quoted from: rules and rates of the day there.
    pub(super) fn books<'k>(&self, known: &'k Known) -> Books<'k> {
        Books { rulebook: &known.rulebook, rates: &known.rates, day: self.consignment.date }
    }
}

/// The destination that was asked for, the storefront's where none was; none where there are no rules for it.
pub(super) fn destination(page: &Page, known: &Known, fields: &Fields) -> Option<Market> {
    let to = fields.get("to").trim();
    let country = if to.is_empty() { Some(page.storefront.country) } else { to.to_uppercase().parse().ok() };
    let market = known.rulebook.market(country?, page.now.date_naive())?;
    known.rulebook.market(market.country, market.day(page.now)).cloned()
}

/// The tariff code that is meant.
fn code(meant: &Meant, wrong: &mut Wrong) -> Option<(Hs6, Option<String>)> {
    let code = match meant {
        Meant::Code(hs6, longer) => Some((*hs6, longer.clone())),
        Meant::Picked(pick) => pick.variant.hs6.map(|hs6| (hs6, pick.variant.tariff_code.clone())),
        Meant::Words(_) | Meant::Digits | Meant::Nothing => None,
    };
    if code.is_none() {
        let said = match meant {
            Meant::Nothing => "form-needed",
            Meant::Digits => "guide-wrong-digits",
            Meant::Words(found) if !found.is_empty() => "guide-which-goods",
            Meant::Picked(_) => "guide-wrong-untold",
            _ => "guide-wrong-goods",
        };
        wrong.say("what", said, Vec::new());
    }
    code
}

fn quantity(fields: &Fields, wrong: &mut Wrong) -> Option<u32> {
    let quantity = match fields.get("quantity") {
        "" => Some(1),
        typed => plain_number(typed).parse::<u32>().ok().filter(|units| (1..=MOST_UNITS).contains(units)),
    };
    if quantity.is_none() {
        wrong.say("quantity", "guide-wrong-quantity", vec![("most", MOST_UNITS.into())]);
    }
    quantity
}

fn weight(fields: &Fields, picked: Option<&Variant>, wrong: &mut Wrong) -> Option<u32> {
    let weight = match (fields.get("weight"), picked.and_then(|variant| variant.weight_g)) {
        ("", Some(grams)) => Some(grams),
        (typed, _) => plain_number(typed).parse::<u32>().ok().filter(|grams| (1..=MOST_GRAMS).contains(grams)),
    };
    if weight.is_none() {
        wrong.say("weight", "guide-wrong-weight", Vec::new());
    }
    weight
}

fn origin(fields: &Fields, picked: Option<&Variant>, known: &Known, wrong: &mut Wrong) -> Option<Country> {
    let origin = match (fields.get("origin"), picked.and_then(|variant| variant.origin)) {
        ("", Some(origin)) => Some(origin),
        ("", None) => usual_origin(known),
        (typed, _) => typed.to_uppercase().parse().ok(),
    };
    if origin.is_none() {
        wrong.say("origin", "guide-wrong-origin", Vec::new());
    }
    origin
}

fn channel(fields: &Fields, wrong: &mut Wrong) -> Option<Channel> {
    let channel = match fields.get("channel") {
        "" => Some(Channel::Express),
        typed => typed.parse().ok(),
    };
    if channel.is_none() {
        wrong.say("channel", "guide-wrong-channel", Vec::new());
    }
    channel
}

/// The price of one unit and the charge for carriage.
fn amounts(
    (page, fields): (&Page, &Fields),
    picked: Option<&Variant>,
    (books, market): (&Books<'_>, &Market),
    wrong: &mut Wrong,
) -> Option<(Money, Money)> {
    let currency = match fields.get("currency") {
        "" => Some(page.storefront.currency),
        typed => typed.to_uppercase().parse::<Currency>().ok(),
    };
    if currency.is_none() {
        wrong.say("currency", "guide-wrong-currency", Vec::new());
    }
    let unit_price = match (fields.get("price"), picked) {
        ("", Some(variant)) => shelf_price(variant, books, market),
        ("", None) => None,
        (typed, _) => amount(typed, currency).filter(|price| !price.is_zero()),
    };
    if unit_price.is_none() && currency.is_some() {
        wrong.say("price", "guide-wrong-price", Vec::new());
    }
    let shipping = match fields.get("shipping") {
        "" => Some(Money::zero(currency.unwrap_or(market.currency))),
        typed => amount(typed, currency),
    };
    if shipping.is_none() && currency.is_some() {
        wrong.say("shipping", "guide-wrong-shipping", Vec::new());
    }
    Some((unit_price?, shipping?))
}

/// Reads the form, or says what is wrong with which field.
pub(super) fn read(page: &Page, known: &Known, fields: &Fields, meant: &Meant, wrong: &mut Wrong) -> Option<Asked> {
    let picked = match meant {
        Meant::Picked(pick) => Some(&pick.variant),
        _ => None,
    };
    let code = code(meant, wrong);
    let market = destination(page, known, fields);
    if market.is_none() {
        wrong.say("to", "guide-wrong-to", Vec::new());
    }
    let (quantity, weight) = (quantity(fields, wrong), weight(fields, picked, wrong));
    let (origin, channel) = (origin(fields, picked, known, wrong), channel(fields, wrong));
    let market = market?;
    let day = market.day(page.now);
    let books = Books { rulebook: &known.rulebook, rates: &known.rates, day };
    let (unit_price, shipping) = amounts((page, fields), picked, (&books, &market), wrong)?;
    let ((hs6, tariff_code), origin) = (code?, origin?);
    let route = if books.border_between(origin, market.country) { Route::Direct } else { Route::Warehouse };
    let here = market.country == page.storefront.country;
    let line = Line {
        hs6,
        tariff_code,
        unit_price,
        quantity: quantity?,
        weight_g: weight?,
        origin: Some(origin),
        proven: picked.is_some_and(|variant| variant.proven && variant.origin == Some(origin)),
        category: None,
    };
    let consignment = Consignment {
        date: day,
        destination: market.country,
        region: None,
        origin,
        dispatch: None,
        route,
        channel: channel?,
        lines: vec![line],
        insurance: Money::zero(shipping.currency()),
        shipping,
        business: false,
        answer_in: Some(page.storefront.currency).filter(|currency| here && *currency != market.currency),
        given: known.standing(&market, None, day).given(route),
    };
    wrong.is_empty().then_some(Asked { consignment, market })
}

fn amount(typed: &str, currency: Option<Currency>) -> Option<Money> {
    Money::parse(&plain_number(typed), currency?).ok().filter(|amount| amount.minor() >= 0)
}

/// What a listing's unit costs in a market before duty and tax: as every shelf has it.
fn shelf_price(variant: &Variant, books: &Books<'_>, market: &Market) -> Option<Money> {
    let fx = books.stable_rate(variant.price.currency(), market).ok()?;
    let mut price = goods_price(variant.price, fx, market).ok()?;
    if let Some(least) = variant.floor {
        let today = books.rate(least.currency(), market.currency).ok()?;
        price = price.at_least(least, today, market).ok()?;
    }
    Some(price.amount)
}

/// Quotes what was asked, or says with the field what stands against it.
pub(super) fn quote(asked: &Asked, known: &Known, wrong: &mut Wrong) -> Option<Receipt> {
    let refused = match asked.books(known).quote(&asked.consignment) {
        Ok(receipt) => return Some(receipt),
        Err(refused) => refused,
    };
    let country = asked.market.country;
    match refused {
        Unquotable::UnknownDestination(_) | Unquotable::NoRuleForDate { .. } => {
            wrong.say("to", "guide-wrong-to", Vec::new());
        }
        Unquotable::UnknownHs6 { .. } => wrong.say("what", "guide-no-tariff", vec![("country", country.into())]),
        Unquotable::Prohibited { .. } => wrong.say("what", "guide-prohibited", vec![("country", country.into())]),
        Unquotable::RouteNotAvailable => wrong.say("to", "guide-closed", vec![("country", country.into())]),
        Unquotable::NoRate(_) => wrong.say("currency", "guide-no-rate", Vec::new()),
        Unquotable::Amount(_) => wrong.say("price", "guide-too-large", Vec::new()),
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (written, meant) in [
            ("40", "40"),
            ("40.50", "40.50"),
            ("40,50", "40.50"),
            ("1.234,50", "1234.50"),
            ("1,234.50", "1234.50"),
            ("1 234,50", "1234.50"),
            ("1'234.50", "1234.50"),
            ("٤٠٫٥٠", "40.50"),
            ("۴۰", "40"),
            ("x", "x"),
        ] {
            assert_eq!(plain_number(written), meant, "{written}");
        }
    }
}
