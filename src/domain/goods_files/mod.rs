//! Files of products as other shops write them, read into listings of ours, and our listings written as such a file.
//!
//! Shopify's CSV is read row by row, however long it is: the rows of a product stand together. WooCommerce's CSV and the
//! Merchant feed (XML, TSV or CSV) may name the forms of one product anywhere, so they are gathered first. Whatever the form,
//! the rows end under the same [`Column`]s and one [`Reader`] judges them; each [`Fault`] names line and heading of the file.

mod columns;
mod gathered;
mod html;
mod merchant;
mod merchant_xml;
mod print;
mod products;
mod recognise;
mod sides;
mod woo;

use serde::{Deserialize, Serialize};

pub use columns::{Column, Columns};
pub use gathered::{Gathered, OptionNames, Unreadable};
pub use merchant::gather as gather_merchant;
pub use print::{HEADINGS, Shop, print, rows};
pub use products::{Product, Reader, Row};
pub use recognise::{Layout, recognise};
pub use woo::gather as gather_woocommerce;

use super::country::Country;
use super::ids::{CategoryId, Sku, Slug};
use super::lanes::Restrictions;
use super::measures::Measure;
use super::money::{Currency, Money};
use super::rulebook::Hs6;
use super::storefront::Language;
use super::words::words;

words! {
    /// Whose way of writing products a file follows.
    Form "form of a product file" {
        /// Shopify's product CSV, with the headings from before or after 2024.
        Shopify = "shopify",
        /// WooCommerce's product CSV.
        WooCommerce = "woocommerce",
        /// The Google Merchant feed, as RSS, Atom, TSV or CSV.
        Merchant = "merchant",
    }
}

/// A choice as a file writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedChoice {
    /// What variants say.
    pub code: String,
    /// What people read; the code where the file has nothing else.
    pub words: String,
}

/// An option as a file describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedOption {
    /// Its name.
    pub name: String,
    /// Its choices in their order, where the file lists them apart from its variants.
    pub choices: Vec<ImportedChoice>,
}

/// A variant as a file describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedVariant {
    /// The brand's code.
    pub sku: Sku,
    /// Its choice for each option.
    pub choices: Vec<ImportedChoice>,
    /// The price of one unit.
    pub price: Money,
    /// Tariff subheading, where the file has one.
    pub hs6: Option<Hs6>,
    /// 8 to 10 digits, where the file has that many.
    pub tariff_code: Option<String>,
    /// Country of origin, where the file has one.
    pub origin: Option<Country>,
    /// Whether the brand holds a proof of it, where the file says.
    pub proven: Option<bool>,
    /// Grams of one unit, where the file has them.
    pub weight_g: Option<u32>,
    /// Length, width, height in millimetres, where the file has all three.
    pub dims_mm: Option<[u32; 3]>,
    /// What carriers mind, where the file says.
    pub restrictions: Option<Restrictions>,
    /// Whether it is on sale, where the file says.
    pub active: Option<bool>,
    /// The least the brand accepts, where the file has it.
    pub floor: Option<Money>,
    /// The price before a reduction, where the file has it.
    pub regular: Option<Money>,
    /// How much there is in one unit, where the file has it.
    pub measure: Option<Measure>,
    /// Pieces on stock, where the file counts them.
    pub pieces: Option<u32>,
}

/// A listing as a file describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedListing {
    /// Its name in the brand's own shop.
    pub key: String,
    /// Its part of addresses, where the file is an export of ours.
    pub slug: Option<Slug>,
    /// The language of its words, where the file says.
    pub language: Option<Language>,
    /// Its title.
    pub title: String,
    /// One or two sentences, where the file has a place for them; else they are made of the body.
    pub summary: Option<String>,
    /// Its words, as plain paragraphs.
    pub body: String,
    /// How to look after it, where the file says.
    pub care: Option<String>,
    /// Where it stands in the catalogue, where the file names a category we have.
    pub category: Option<CategoryId>,
    /// Its options.
    pub options: Vec<ImportedOption>,
    /// Its variants, in order.
    pub variants: Vec<ImportedVariant>,
}

/// A cell that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Which line of the file, from 1.
    pub line: u64,
    /// Which column, by its heading.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// What should.
    pub defect: Defect,
}

/// What should stand where a [`Fault`] is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Defect {
    /// As many cells as there are headings.
    Cells(usize),
    /// The name of the product.
    Key,
    /// A title.
    Title,
    /// A price, or the address of a picture.
    Nothing,
    /// Goods: gift cards are not sold here.
    GiftCard,
    /// Goods that are shipped.
    NotShipped,
    /// Goods that are sold here themselves: a group only names others.
    Grouped,
    /// Goods that are sold here, not elsewhere.
    External,
    /// A kind of product that is known.
    Kind,
    /// New goods.
    NotNew,
    /// A product of several forms in the same file.
    NoParent,
    /// At least one form.
    NoForms,
    /// A price above zero in this currency.
    Price(Currency),
    /// An amount with its currency.
    Amount,
    /// This currency, the brand's.
    Currency(Currency),
    /// A price in this currency, or nothing.
    OtherPrice(Currency),
    /// A price, or nothing.
    Unpriced,
    /// No more than the price.
    AbovePrice,
    /// The unit of the amount beside it.
    NoUnit,
    /// An amount with a unit.
    Measure,
    /// A choice for the option.
    NoChoice,
    /// Nothing: there is no such option.
    StrayChoice,
    /// Choices that no form before has.
    SameChoice,
    /// Lines of a code and its words.
    Choices,
    /// So many options at most.
    Options(usize),
    /// So many forms at most.
    Forms(usize),
    /// A code; none could be made.
    NoSku,
    /// A code of at most 64 characters without spaces.
    Sku,
    /// A code that no row before has.
    SkuTwice,
    /// A tariff code.
    Tariff,
    /// A country's two letters.
    Origin,
    /// A weight in grams.
    Grams,
    /// A weight with its unit.
    Weight,
    /// A length with its unit.
    Side,
    /// How many pieces.
    Pieces,
    /// A language's two letters.
    Language,
    /// TRUE or FALSE.
    Flag,
    /// Words of these.
    Restriction(String),
    /// A code that no other listing has.
    SkuTaken,
    /// A choice for each option of the product.
    UnfitChoice,
    /// At most three options, each with a name.
    UnfitOption,
    /// What keeps a listing fit for sale, as it is published.
    Unfit,
    /// A product that can be kept.
    Unkept,
}

/// Letters with which spreadsheets begin a formula, in their plain and their wide form.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before what looks like one, as WooCommerce writes
/// it too. [`unguarded`] takes it away again; text that begins with apostrophes before such a letter is given one more.
fn guarded(text: &str) -> String {
    if text.trim_start_matches('\'').starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

/// A cell as it was meant.
fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(meant) if text.trim_start_matches('\'').starts_with(FORMULA) => meant,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names() -> OptionNames {
        let name = |text: &str| text.to_owned();
        OptionNames { colour: name("Colour"), size: name("Size"), material: name("Material"), pattern: name("Pattern") }
    }

    proptest! {
        #[test]
        fn no_file_is_too_odd_to_be_read_or_refused(
            table in "(variable|variation|simple|,|,,|\n|\"|\\\\,|A|id:1|9|1,5|0.5 kg|\\PC){0,60}",
            feed in "(<item>|</item>|<g:id>|</g:id>|<price>|</price>|A|9 EUR|&amp;|&#0;|&x;|<!\\[CDATA\\[|\\]\\]>|<!--|\\PC){0,40}",
        ) {
            let today = "2026-11-30".parse().unwrap();
            let woo = "ID,Type,SKU,Name,Regular price,Sale price,Weight (kg),Parent,Attribute 1 name,Attribute 1 value(s)";
            let merchant = "id,title,price,sale_price,item_group_id,color,shipping_weight";
            for heading in [woo, merchant] {
                let file = format!("{heading}\n{table}");
                let rows = |gathered: Result<Gathered, Unreadable>| gathered.map_or(0, |gathered| gathered.products.len());
                rows(gather_woocommerce(file.as_bytes(), b',', today));
                rows(gather_merchant(file.as_bytes(), Layout::Table(Form::Merchant, b','), &names(), today));
            }
            let xml = format!("<rss><channel>{feed}</channel></rss>");
            let _ = gather_merchant(xml.as_bytes(), Layout::Xml, &names(), today);
            let _ = recognise(feed.as_bytes(), None);
        }
    }

    #[test]
    fn a_formula_is_text_and_comes_back_as_it_was() {
        assert_eq!(guarded("=1+1"), "'=1+1");
        assert_eq!(guarded("'=1+1"), "''=1+1");
        assert_eq!(guarded("'s-Hertogenbosch"), "'s-Hertogenbosch");
        for text in ["=1+1", "'=1+1", "''@x", "'", "", "-", "'s", "tea", "＝1", "it's =1"] {
            assert_eq!(unguarded(&guarded(text)), text);
        }
    }
}
