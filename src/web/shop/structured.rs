//! What a page says to machines, in the words of schema.org: the facts it shows to people, and no others.

use serde_json::{Value, json};

use super::lots::Lot;
use super::voices::Voices;
use crate::domain::brands::Brand;
use crate::domain::listings::{Listing, ListingText, Variant};
use crate::domain::measures::{Measure, Unit};
use crate::domain::money::Money;
use crate::domain::offers::Offer;
use crate::domain::returns::WINDOW_DAYS;
use crate::web::links;
use crate::web::offers::Priced;
use crate::web::page::Page;
use crate::web::pictures::Shot;

/// The name the house goes by, as its pages have it in their titles.
const HOUSE: &str = "Entrepot";

/// The text of a page's script element for machines.
pub fn script(things: &[Value]) -> String {
    let graph = json!({"@context": "https://schema.org", "@graph": things});
    // Inside a script element a `<` could end it; JSON may write it otherwise.
    graph.to_string().replace('<', "\\u003c")
}

/// The way from the front door to a page of this name, perhaps by another: its name and where it lies.
pub fn crumbs(page: &Page, by: Option<(String, String)>, name: &str) -> Value {
    let home = (page.t.say("crumb-home").to_string(), page.at(""));
    let way = std::iter::once(home).chain(by).map(|(name, href)| (name, page.absolute(&href)));
    let way = way.chain([(name.to_owned(), page.canonical())]);
    let crumb = |(at, (name, item)): (usize, (String, String))| json!({"@type": "ListItem", "position": at + 1, "name": name, "item": item});
    let way: Vec<_> = way.enumerate().map(crumb).collect();
    json!({"@type": "BreadcrumbList", "itemListElement": way})
}

/// Whose shop this is, and how its goods go back.
pub fn organization(page: &Page) -> Value {
    json!({
        "@type": "Organization",
        "name": HOUSE,
        "url": page.absolute("/"),
        "logo": page.absolute(page.asset("img/mark.svg")),
        "hasMerchantReturnPolicy": returns(page),
    })
}

/// The site, by the front door of a storefront.
pub fn site(page: &Page) -> Value {
    json!({"@type": "WebSite", "name": HOUSE, "url": page.canonical(), "inLanguage": page.lang()})
}

/// A brand.
pub fn brand(page: &Page, brand: &Brand, tagline: &str) -> Value {
    let mut said = json!({"@type": "Brand", "name": brand.name, "url": page.canonical()});
    if let (Some(fields), false) = (said.as_object_mut(), tagline.is_empty()) {
        fields.insert("slogan".to_owned(), tagline.into());
    }
    said
}

/// A collection, by its title and lead, with the goods its page shows.
pub fn collection(page: &Page, (title, lead): (&str, &str), lots: &[Lot]) -> Value {
    let entry = |(at, lot): (usize, &Lot)| json!({"@type": "ListItem", "position": at + 1, "url": page.absolute(&lot.href), "name": lot.title.words});
    let entries: Vec<_> = lots.iter().enumerate().map(entry).collect();
    json!({
        "@type": "CollectionPage",
        "name": title,
        "description": lead,
        "url": page.canonical(),
        "inLanguage": page.lang(),
        "mainEntity": {"@type": "ItemList", "numberOfItems": lots.len(), "itemListElement": entries},
    })
}

/// A listing, as its page shows it.
pub struct Goods<'a> {
    /// The listing.
    pub listing: &'a Listing,
    /// Whose it is.
    pub brand: &'a Brand,
    /// Its words.
    pub text: &'a ListingText,
    /// The form that is shown.
    pub chosen: &'a Variant,
    /// What that costs, or why it cannot be had.
    pub offer: &'a Priced,
    /// What people say of it.
    pub voices: &'a Voices,
}

/// A listing with its offer: the price that is seen.
pub fn product(page: &Page, goods: &Goods<'_>) -> Value {
    let address = page.canonical();
    let language = page.storefront.language;
    let pictures = goods.listing.seen_by(language).into_iter();
    let pictures: Vec<String> = pictures.map(|picture| page.absolute(&Shot::of(picture, language).largest())).collect();
    let mut product = json!({
        "@type": "Product",
        "name": goods.text.title,
        "description": goods.text.summary,
        "sku": goods.chosen.sku.as_str(),
        "image": pictures,
        "url": address,
        "brand": {"@type": "Brand", "name": goods.brand.name},
    });
    let offered = match goods.offer {
        Ok(offer) => Some(available(page, offer, goods.chosen, &address)),
        Err(away) => away.worth.map(|worth| priced(page, worth, "OutOfStock", &address)),
    };
    if let Some(fields) = product.as_object_mut() {
        fields.extend(offered.map(|offered| ("offers".to_owned(), offered)));
        fields.extend(goods.voices.structured(&page.t));
    }
    product
}

fn priced(page: &Page, price: Money, availability: &str, address: &str) -> Value {
    json!({
        "@type": "Offer",
        "price": price.to_string(),
        "priceCurrency": price.currency().as_str(),
        "availability": format!("https://schema.org/{availability}"),
        "itemCondition": "https://schema.org/NewCondition",
        "url": address,
        "hasMerchantReturnPolicy": returns(page),
    })
}

fn available(page: &Page, offer: &Offer, chosen: &Variant, address: &str) -> Value {
    let mut offered = priced(page, offer.price, "InStock", address);
    if let Some(fields) = offered.as_object_mut() {
        let mut specifications = Vec::new();
        if let (Some(unit), Some(holds)) = (&offer.unit, &chosen.measure) {
            let mut holds = quantity(holds);
            if let Some(holds) = holds.as_object_mut() {
                holds.insert("valueReference".to_owned(), quantity(&unit.per));
            }
            specifications.push(specified(offer.price, json!({"referenceQuantity": holds})));
        }
        if let Some(before) = &offer.before {
            let struck = json!({"priceType": "https://schema.org/StrikethroughPrice"});
            specifications.push(specified(before.price(), struck));
        }
        if !specifications.is_empty() {
            fields.insert("priceSpecification".to_owned(), specifications.into());
        }
        fields.insert("shippingDetails".to_owned(), shipping(page, offer));
    }
    offered
}

/// How it gets there: for how much, and within how many days, counted from today's date at the destination. Days of
/// handling and days on the way together lead to the days the page shows.
fn shipping(page: &Page, offer: &Offer) -> Value {
    let days = |least: i64, most: i64| json!({"@type": "QuantitativeValue", "minValue": least, "maxValue": most, "unitCode": "DAY"});
    let region = |country: &str| json!({"@type": "DefinedRegion", "addressCountry": country});
    let (handling, (least, most)) = offer.terms.journey.days_from(page.day);
    json!({
        "@type": "OfferShippingDetails",
        "shippingRate": {"@type": "MonetaryAmount", "value": offer.shipping.to_string(), "currency": offer.currency.as_str()},
        "shippingOrigin": region(offer.terms.dispatch.as_str()),
        "shippingDestination": region(page.storefront.country.as_str()),
        "deliveryTime": {
            "@type": "ShippingDeliveryTime",
            "handlingTime": days(handling, handling),
            "transitTime": days(least, most),
        },
    })
}

/// How goods go back: the days the help page names, and what it says of faulty goods.
fn returns(page: &Page) -> Value {
    json!({
        "@type": "MerchantReturnPolicy",
        "applicableCountry": page.storefront.country.as_str(),
        "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
        "merchantReturnDays": WINDOW_DAYS,
        "returnMethod": "https://schema.org/ReturnByMail",
        "itemDefectReturnFees": "https://schema.org/FreeReturn",
        "merchantReturnLink": page.absolute(&links::help(&page.storefront, "returns")),
    })
}

/// A price with its currency, as a specification of one.
fn specified(price: Money, more: Value) -> Value {
    let mut specified = json!({
        "@type": "UnitPriceSpecification",
        "price": price.to_string(),
        "priceCurrency": price.currency().as_str(),
    });
    if let (Some(fields), Value::Object(more)) = (specified.as_object_mut(), more) {
        fields.extend(more);
    }
    specified
}

/// A measure with the code of UN/CEFACT's recommendation 20 for its unit.
fn quantity(measure: &Measure) -> Value {
    let code = match measure.unit() {
        Unit::Gram => "GRM",
        Unit::Kilogram => "KGM",
        Unit::Millilitre => "MLT",
        Unit::Litre => "LTR",
        Unit::Metre => "MTR",
        Unit::SquareMetre => "MTK",
        Unit::Piece => "H87",
        Unit::Ounce => "ONZ",
        Unit::FluidOunce => "OZA",
    };
    json!({"@type": "QuantitativeValue", "value": measure.amount().to_string(), "unitCode": code})
}
