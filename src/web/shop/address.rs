//! The part of the checkout that asks where the goods go: fields and labels as the country writes its addresses.

use crate::domain::addresses::{self, CityKind, Field, Layout, PostcodeKind, RegionKind, SubDivision};
use crate::domain::landed_cost::{ChargeKind, Receipt};
use crate::web::forms::Wrong;
use crate::web::page::Page;
use crate::wording::Speaker;

/// The name a field has in the form.
pub fn name(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::Street => "street",
        Field::City => "city",
        Field::Region => "region",
        Field::Postcode => "postcode",
    }
}

/// What the town is called there.
pub fn city_label(t: &Speaker, layout: Option<&Layout>) -> String {
    let id = match layout.map(|layout| layout.city_kind) {
        Some(CityKind::PostTown) => "checkout-post-town",
        Some(CityKind::District) => "checkout-district",
        Some(CityKind::Suburb) => "checkout-suburb",
        Some(CityKind::City) | None => "checkout-city",
    };
    t.say(id).to_string()
}

/// What sub-divisions are called there.
pub fn region_label(t: &Speaker, layout: Option<&Layout>) -> String {
    let id = match layout.map(|layout| layout.region_kind) {
        Some(RegionKind::State) => "checkout-state",
        Some(RegionKind::Emirate) => "checkout-emirate",
        Some(RegionKind::Prefecture) => "checkout-prefecture",
        Some(RegionKind::ProvinceOrCity) => "checkout-province-or-city",
        Some(RegionKind::Province) | None => "checkout-province",
    };
    t.say(id).to_string()
}

/// What postcodes are called there.
pub fn postcode_label(t: &Speaker, layout: Option<&Layout>) -> String {
    let zip = layout.is_some_and(|layout| layout.postcode_kind == PostcodeKind::Zip);
    t.say(if zip { "checkout-zip" } else { "checkout-postcode" }).to_string()
}

/// The name of a sub-division as a reader knows it: Arabic ones to readers of Arabic, else in Latin letters.
pub fn region_name<'d>(t: &Speaker, division: &'d SubDivision) -> &'d str {
    let arabic = division.name.chars().any(|letter| ('\u{0600}'..='\u{06ff}').contains(&letter));
    if arabic && t.dir(t.language()) == "rtl" { &division.name } else { &division.latin }
}

/// Code and name of every sub-division, and whether it is chosen.
pub fn regions(t: &Speaker, layout: Option<&Layout>, chosen: &str) -> Vec<(String, String, bool)> {
    let Some(layout) = layout else { return Vec::new() };
    let one = |division: &SubDivision| {
        let here = division.code.as_str().eq_ignore_ascii_case(chosen);
        (division.code.to_string(), region_name(t, division).to_owned(), here)
    };
    layout.regions.iter().map(one).collect()
}

/// Whether tax depends on the region within the storefront's country.
pub fn is_regional(page: &Page) -> bool {
    page.app.db.known().rulebook.rules(&page.market, None, page.day).has_regional_taxes()
}

/// The sub-division that was typed, where tax depends on it.
pub fn taxed_region(page: &Page, typed: &str) -> Option<&'static SubDivision> {
    let division = addresses::layout(page.storefront.country)?.division(typed)?;
    let rulebook = &page.app.db.known().rulebook;
    rulebook.taxed_region(&page.market, Some(&division.code), page.day).map(|_| division)
}

/// What is said where tax of a region is still to come: it depends on the region, these receipts were made before it
/// was known, and there is tax on them at all or only a region asks for it.
pub fn region_note<'r>(page: &Page, receipts: impl Iterator<Item = &'r Receipt>) -> Option<&'static str> {
    let depends = |receipt: &Receipt| {
        let mut taxes = receipt.lines.iter().flat_map(|line| &line.tax);
        receipt.region.is_none() && taxes.any(|tax| tax.kind == ChargeKind::Sales || !tax.amount.is_zero())
    };
    let open: Vec<&Receipt> = receipts.filter(|receipt| depends(receipt)).collect();
    if open.is_empty() || !is_regional(page) {
        return None;
    }
    let layout = addresses::layout(page.storefront.country)?;
    let mut taxes = open.iter().flat_map(|receipt| &receipt.lines).flat_map(|line| &line.tax);
    Some(match layout.region_kind {
        _ if taxes.any(|tax| tax.kind == ChargeKind::Sales) => "price-region",
        RegionKind::State => "price-region-state",
        _ => "price-region-province",
    })
}

/// Ties what is wrong with an address to the fields of the form.
pub fn say(wrong: &mut Wrong, faults: Vec<(Field, addresses::Fault)>) {
    for (field, fault) in faults {
        let name = name(field);
        match fault {
            addresses::Fault::Needed => wrong.say(name, "form-needed", Vec::new()),
            addresses::Fault::TooLong => wrong.say(name, "form-too-long", vec![("most", 80_u32.into())]),
            addresses::Fault::Postcode { example } => {
                wrong.say(name, "checkout-postcode-wrong", vec![("example", example.as_str().into())]);
            }
            addresses::Fault::OtherRegion => wrong.say(name, "checkout-postcode-elsewhere", Vec::new()),
            addresses::Fault::Region => wrong.say(name, "checkout-region-unknown", Vec::new()),
        }
    }
}
