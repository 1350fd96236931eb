//! Listings as Shopify's product CSV, with columns of ours behind Shopify's own: what comes out reads back unchanged.
//!
//! Of each listing go out the words of one language (named in its row) and every form that fits its options, on sale or
//! not. Whether it is published stands there for Shopify; here what is read is always a draft until its brand publishes it.

use std::collections::HashMap;

use super::gathered::choices_cell;
use super::products::category;
use super::{FORMULA, ImportedChoice, guarded, html};
use crate::domain::brands::{Brand, Category};
use crate::domain::ids::{BrandId, VariantId};
use crate::domain::listings::{Listing, ListingOption, ListingState, Picture, Variant};
use crate::domain::storefront::Language;

/// The headings, Shopify's of 2024 first.
pub const HEADINGS: [&str; 51] = [
    "Title",
    "URL handle",
    "Description",
    "Vendor",
    "Type",
    "Published on online store",
    "Status",
    "SKU",
    "Option1 name",
    "Option1 value",
    "Option2 name",
    "Option2 value",
    "Option3 name",
    "Option3 value",
    "Price",
    "Compare-at price",
    "Unit price total measure",
    "Unit price total measure unit",
    "Inventory quantity",
    "Weight value (grams)",
    "Weight unit for display",
    "Requires shipping",
    "Gift card",
    "Product image URL",
    "Image position",
    "Image alt text",
    "HS code",
    "Country of origin",
    "Brand",
    "Language",
    "Slug",
    "Summary",
    "Care",
    "Currency",
    "Floor price",
    "Length (mm)",
    "Width (mm)",
    "Height (mm)",
    "Proof of origin",
    "Restrictions",
    "On sale",
    "Option1 code",
    "Option2 code",
    "Option3 code",
    "Option1 choices",
    "Option2 choices",
    "Option3 choices",
    "Charge tax",
    "Inventory tracker",
    "Continue selling when out of stock",
    "Fulfillment service",
];

/// For each option the headings of its name, of a choice, of that choice's code and of all choices.
const OPTIONS: [[&str; 4]; 3] = [
    ["Option1 name", "Option1 value", "Option1 code", "Option1 choices"],
    ["Option2 name", "Option2 value", "Option2 code", "Option2 choices"],
    ["Option3 name", "Option3 value", "Option3 code", "Option3 choices"],
];

/// What stands around the listings of a file.
pub struct Shop<'a> {
    /// The brands whose goods they are.
    pub brands: &'a [Brand],
    /// The categories they stand in.
    pub categories: &'a [Category],
    /// How many pieces of a variant lie free, all places together.
    pub free: &'a HashMap<VariantId, u64>,
    /// The language wanted; a listing that has no words in it goes out in one that it has.
    pub language: Language,
    /// Where a picture can be fetched; none where the shop has no address of its own.
    pub picture: &'a dyn Fn(&Picture) -> Option<String>,
}

impl Shop<'_> {
    fn brand(&self, id: &BrandId) -> Option<&Brand> {
        self.brands.iter().find(|brand| brand.id == *id)
    }

    /// A word by which the category is found again.
    fn kind(&self, listing: &Listing) -> String {
        let own = listing.category.as_ref().and_then(|id| self.categories.iter().find(|one| one.id == *id));
        let Some(own) = own else { return String::new() };
        let name = own.texts.in_language(Language::EN).map_or("", |text| text.words.name.as_str());
        let is_found = category(self.categories, name, "").is_some_and(|found| found == own.id);
        if is_found { name.to_owned() } else { own.slug.to_string() }
    }
}

type Cells = Vec<(&'static str, String)>;

/// Listings as one file.
pub fn print<'l>(shop: &Shop<'_>, listings: impl IntoIterator<Item = &'l Listing>) -> String {
    let mut file = csv::Writer::from_writer(Vec::new());
    // Into memory: nothing that could fail.
    let _ = file.write_record(HEADINGS);
    for row in listings.into_iter().flat_map(|listing| rows(shop, listing)) {
        let _ = file.write_record(&row);
    }
    String::from_utf8(file.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The rows of a listing, under [`HEADINGS`]; none of a listing without a word or without a form that fits its options.
pub fn rows(shop: &Shop<'_>, listing: &Listing) -> Vec<Vec<String>> {
    let (Some(brand), Some(said)) = (shop.brand(&listing.brand), listing.texts.in_language(shop.language)) else {
        return Vec::new();
    };
    let variants: Vec<&Variant> = listing.variants.iter().filter(|variant| fits(listing, variant)).collect();
    let key = listing.import_key.as_deref().unwrap_or(listing.slug.as_str());
    let mut all: Vec<Cells> = variants
        .iter()
        .map(|variant| {
            let mut cells = vec![("URL handle", key.to_owned()), ("Brand", brand.slug.to_string())];
            form(listing, variant, said.language, &mut cells);
            let free = shop.free.get(&variant.id).map_or(0, |free| *free);
            cells.push(("Inventory quantity", free.to_string()));
            cells
        })
        .collect();
    let Some(first) = all.first_mut() else { return Vec::new() };
    let published = listing.state == ListingState::Published;
    let status = match listing.state {
        ListingState::Published => "active",
        ListingState::Draft => "draft",
        ListingState::Withdrawn => "archived",
    };
    first.extend([
        ("Title", said.title.clone()),
        ("Description", html::markup(&said.body)),
        ("Vendor", brand.name.clone()),
        ("Type", shop.kind(listing)),
        ("Published on online store", flag(published)),
        ("Status", status.to_owned()),
        ("Language", said.language.to_string()),
        ("Slug", listing.slug.to_string()),
        ("Summary", said.summary.clone()),
        ("Care", said.care.clone()),
        ("Gift card", flag(false)),
    ]);
    for ([name, _, _, choices], option) in OPTIONS.into_iter().zip(&listing.options) {
        let words = option.name.in_language(said.language).map_or_else(String::new, |name| name.words.clone());
        first.push((name, words));
        first.push((choices, choices_cell(&choices_of(option, said.language))));
    }
    if listing.options.is_empty() {
        first.push(("Option1 name", "Title".to_owned()));
    }
    let shown = listing.pictures.iter().filter_map(|picture| Some((picture, (shop.picture)(picture)?)));
    for (at, (picture, address)) in shown.enumerate() {
        let alt = picture.alt.in_language(said.language).map_or_else(String::new, |alt| alt.words.clone());
        let cells = [("Product image URL", address), ("Image position", (at + 1).to_string()), ("Image alt text", alt)];
        match all.get_mut(at) {
            Some(row) => row.extend(cells),
            None => all.push([("URL handle", key.to_owned())].into_iter().chain(cells).collect()),
        }
    }
    all.iter().map(laid_out).collect()
}

/// Whether a form has a choice that is known for each option: of one that was made for other options nothing can be said.
fn fits(listing: &Listing, variant: &Variant) -> bool {
    let known = |(option, code): (&ListingOption, &String)| option.values.iter().any(|value| value.code == *code);
    variant.options.len() == listing.options.len() && listing.options.iter().zip(&variant.options).all(known)
}

fn choices_of(option: &ListingOption, language: Language) -> Vec<ImportedChoice> {
    let choice = |code: &String| ImportedChoice { code: code.clone(), words: option.choice(code, language).words };
    option.values.iter().map(|value| choice(&value.code)).collect()
}

fn form(listing: &Listing, variant: &Variant, language: Language, cells: &mut Cells) {
    let or_nothing = |text: Option<String>| text.unwrap_or_default();
    let hs = variant.tariff_code.clone().or(variant.hs6.map(|hs6| hs6.to_string()));
    let measure = variant.measure.map(|measure| (measure.amount().to_string(), measure.unit().to_string()));
    let (amount, unit) = measure.unwrap_or_default();
    let side = |at: usize| or_nothing(variant.dims_mm.and_then(|dims| dims.get(at).map(u32::to_string)));
    cells.extend([
        ("SKU", variant.sku.to_string()),
        ("Price", variant.price.to_string()),
        ("Currency", variant.price.currency().to_string()),
        ("Compare-at price", or_nothing(variant.reduced.map(|reduced| reduced.regular.to_string()))),
        ("Floor price", or_nothing(variant.floor.map(|floor| floor.to_string()))),
        ("Unit price total measure", amount),
        ("Unit price total measure unit", unit),
        ("Weight value (grams)", or_nothing(variant.weight_g.map(|grams| grams.to_string()))),
        ("Weight unit for display", "g".to_owned()),
        ("Requires shipping", flag(true)),
        ("Charge tax", flag(true)),
        ("Inventory tracker", "shopify".to_owned()),
        ("Continue selling when out of stock", "DENY".to_owned()),
        ("Fulfillment service", "manual".to_owned()),
        ("HS code", or_nothing(hs)),
        ("Country of origin", or_nothing(variant.origin.map(|origin| origin.to_string()))),
        ("Length (mm)", side(0)),
        ("Width (mm)", side(1)),
        ("Height (mm)", side(2)),
        ("Proof of origin", flag(variant.proven)),
        ("Restrictions", variant.restrictions.to_string().replace(',', " ")),
        ("On sale", flag(variant.active)),
    ]);
    for (([_, value, code, _], option), chosen) in OPTIONS.into_iter().zip(&listing.options).zip(&variant.options) {
        cells.push((value, option.choice(chosen, language).words));
        cells.push((code, chosen.clone()));
    }
    if listing.options.is_empty() {
        cells.push(("Option1 value", "Default Title".to_owned()));
    }
}

fn flag(yes: bool) -> String {
    if yes { "TRUE".to_owned() } else { "FALSE".to_owned() }
}

fn laid_out(cells: &Cells) -> Vec<String> {
    let said = |heading: &&'static str| {
        let text = cells.iter().find(|(known, _)| known == heading).map_or("", |(_, text)| text.as_str());
        // A code may begin with an apostrophe of its own: reading takes one away from any.
        match *heading {
            "SKU" if text.starts_with('\'') || text.starts_with(FORMULA) => format!("'{text}"),
            "SKU" => text.to_owned(),
            _ => guarded(text),
        }
    };
    HEADINGS.iter().map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::super::columns::{Column, Columns};
    use super::*;

    #[test]
    fn every_column_that_is_read_under_these_headings_is_written() {
        let columns = Columns::find(&HEADINGS.iter().collect()).unwrap();
        let read = HEADINGS.iter().filter(|heading| columns.is_read(heading)).count();
        let not_read = [
            "Vendor",
            "Published on online store",
            "Status",
            "Weight unit for display",
            "Image position",
            "Image alt text",
            "Charge tax",
            "Inventory tracker",
            "Continue selling when out of stock",
            "Fulfillment service",
        ];
        assert_eq!(read + not_read.len(), HEADINGS.len());
        assert_eq!(columns.heading(Column::Handle), "URL handle");
    }
}
