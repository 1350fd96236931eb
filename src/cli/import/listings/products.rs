//! Rows of one product → a listing, and what is wrong with them by line and column.

use std::collections::HashSet;

use csv::StringRecord;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use sha2::{Digest, Sha256};

use super::columns::{Column, Columns, OPTIONS};
use super::html;
use crate::actions::import_listings::{ImportedListing, ImportedVariant};
use crate::domain::brands::{Brand, Category};
use crate::domain::country::Country;
use crate::domain::folding;
use crate::domain::ids::Sku;
use crate::domain::measures::{Measure, Unit};
use crate::domain::money::Money;
use crate::domain::rulebook::{Hs6, Plain};

/// A cell that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which line of the file, from 1.
    pub line: u64,
    /// Which column, by its heading.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// What should.
    pub expected: String,
}

/// A row with the line it begins on.
#[derive(Debug, Clone)]
pub struct Row {
    /// Which line of the file, from 1.
    pub line: u64,
    /// Its cells.
    pub cells: StringRecord,
}

/// A product as read: the listing, where there is one to keep, with the line of each variant.
#[derive(Debug)]
pub struct Product {
    /// The line of its first row.
    pub line: u64,
    /// The listing.
    pub listing: ImportedListing,
    /// The line of each of its variants.
    pub lines: Vec<u64>,
    /// Pictures that are named by an address elsewhere.
    pub pictures: usize,
}

/// Reads products for one brand from one file.
pub struct Reader<'a> {
    columns: &'a Columns,
    brand: &'a Brand,
    categories: &'a [Category],
    skus: HashSet<Sku>,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of a file.
    pub fn new(columns: &'a Columns, brand: &'a Brand, categories: &'a [Category]) -> Self {
        Self { columns, brand, categories, skus: HashSet::new() }
    }

    /// Reads the rows of one product. Bad rows are noted and left out.
    pub fn product(&mut self, handle: &str, rows: &[Row], faults: &mut Vec<Fault>) -> Option<Product> {
        let first = rows.first()?;
        let titled = rows.iter().find(|row| !self.cell(row, Column::Title).is_empty());
        let Some(titled) = titled else {
            faults.push(self.fault(first, Column::Title, "a title on the first row of a product"));
            return None;
        };
        let options = self.options(titled);
        let category = self.category(titled);
        let mut listing = ImportedListing {
            key: handle.to_owned(),
            title: self.cell(titled, Column::Title).to_owned(),
            body: html::plain(self.cell(titled, Column::Body)),
            category,
            options,
            variants: Vec::new(),
        };
        let mut lines = Vec::new();
        let mut pictures = 0;
        for row in rows {
            let has_picture = !self.cell(row, Column::Picture).is_empty();
            pictures += usize::from(has_picture);
            let has_variant = [Column::Price, Column::Sku, Column::Option1Value]
                .into_iter()
                .any(|column| !self.cell(row, column).is_empty());
            if !has_variant {
                if !has_picture {
                    faults.push(self.fault(row, Column::Price, "a price, or the address of a picture"));
                }
                continue;
            }
            match self.variant(handle, &listing, row) {
                Ok(variant) => {
                    self.skus.insert(variant.sku.clone());
                    listing.variants.push(variant);
                    lines.push(row.line);
                }
                Err(fault) => faults.push(*fault),
            }
        }
        (!listing.variants.is_empty()).then_some(Product { line: first.line, listing, lines, pictures })
    }

    fn cell<'r>(&self, row: &'r Row, column: Column) -> &'r str {
        self.columns.cell(&row.cells, column)
    }

    fn fault(&self, row: &Row, column: Column, expected: impl Into<String>) -> Fault {
        Fault {
            line: row.line,
            column: self.columns.heading(column).to_owned(),
            value: self.cell(row, column).to_owned(),
            expected: expected.into(),
        }
    }

    /// The names of the options. `Title: Default Title` is how Shopify says that there are none.
    fn options(&self, row: &Row) -> Vec<String> {
        if self.cell(row, Column::Option1Value) == "Default Title" {
            return Vec::new();
        }
        let names = OPTIONS.into_iter().map(|(name, _)| self.cell(row, name).to_owned());
        names.take_while(|name| !name.is_empty()).collect()
    }

    fn category(&self, row: &Row) -> Option<crate::domain::ids::CategoryId> {
        let path = self.cell(row, Column::Category);
        let said = [self.cell(row, Column::Type), path.rsplit('>').next().unwrap_or_default()].map(folding::fold);
        let is_said = |category: &&Category| {
            let names = category.texts.iter().map(|(_, text)| folding::fold(&text.name));
            let slug = folding::fold(category.slug.as_str());
            names.chain([slug]).any(|name| !name.is_empty() && said.contains(&name))
        };
        self.categories.iter().find(is_said).map(|category| category.id.clone())
    }

    fn variant(&self, handle: &str, listing: &ImportedListing, row: &Row) -> Result<ImportedVariant, Box<Fault>> {
        let wrong = |column, expected: &str| Box::new(self.fault(row, column, expected));
        if self.cell(row, Column::GiftCard).eq_ignore_ascii_case("true") {
            return Err(wrong(Column::GiftCard, "goods; gift cards are not sold here"));
        }
        if self.cell(row, Column::Ships).eq_ignore_ascii_case("false") {
            return Err(wrong(Column::Ships, "goods that are shipped"));
        }
        let price = Money::parse(self.cell(row, Column::Price), self.brand.currency);
        let price = price.ok().filter(|price| price.minor() > 0).ok_or_else(|| {
            let (currency, digits) = (self.brand.currency, self.brand.currency.digits());
            wrong(
                Column::Price,
                &format!("a price above zero in {currency}, with a point and at most {digits} decimals"),
            )
        })?;
        let choices = self.choices(listing, row)?;
        let sku = self.sku(handle, &choices, row)?;
        let (hs6, tariff_code) = self.tariff(row)?;
        let origin = match self.cell(row, Column::Origin) {
            "" => None,
            text => Some(text.parse::<Country>().or(Err(wrong(Column::Origin, "a country's two letters")))?),
        };
        let floor = self.other_price(row, Column::Floor)?;
        if floor.is_some_and(|floor| floor.minor() > price.minor()) {
            return Err(wrong(Column::Floor, "no more than the price"));
        }
        // Shopify leaves the old price standing when a reduction ends: one that is not above the price says nothing.
        let regular = self.other_price(row, Column::Regular)?.filter(|regular| regular.minor() > price.minor());
        let measure = self.measure(row)?;
        let weight_g = self.grams(row)?;
        Ok(ImportedVariant { sku, choices, price, hs6, tariff_code, origin, weight_g, floor, regular, measure })
    }

    /// A price beside the price; Shopify writes nothing or 0 where there is none.
    fn other_price(&self, row: &Row, column: Column) -> Result<Option<Money>, Box<Fault>> {
        let text = self.cell(row, column);
        if text.is_empty() {
            return Ok(None);
        }
        let currency = self.brand.currency;
        match Money::parse(text, currency) {
            Ok(price) if price.minor() >= 0 => Ok((!price.is_zero()).then_some(price)),
            _ => Err(Box::new(self.fault(row, column, format!("a price in {currency}, with a point, or nothing")))),
        }
    }

    fn measure(&self, row: &Row) -> Result<Option<Measure>, Box<Fault>> {
        let (amount, unit) = (self.cell(row, Column::Measure), self.cell(row, Column::MeasureUnit));
        match (amount, unit) {
            ("" | "0" | "0.0", _) => Ok(None),
            (_, "") => Err(Box::new(self.fault(row, Column::MeasureUnit, "the unit of the amount beside it"))),
            (amount, unit) => match imported(amount, unit) {
                Some(measure) => Ok(Some(measure)),
                None => Err(Box::new(self.fault(
                    row,
                    Column::Measure,
                    "an amount, with a unit of g, kg, ml, cl, l, m or m2",
                ))),
            },
        }
    }

    fn choices(&self, listing: &ImportedListing, row: &Row) -> Result<Vec<String>, Box<Fault>> {
        let mut choices = Vec::with_capacity(listing.options.len());
        for (at, (_, value)) in OPTIONS.into_iter().enumerate() {
            let text = self.cell(row, value);
            match (at < listing.options.len(), text.is_empty()) {
                (true, false) => choices.push(text.to_owned()),
                (true, true) => return Err(Box::new(self.fault(row, value, "a choice for the option of this name"))),
                (false, true) => {}
                (false, false) if text == "Default Title" => {}
                (false, false) => {
                    return Err(Box::new(self.fault(
                        row,
                        value,
                        "nothing: the product's first row names no such option",
                    )));
                }
            }
        }
        if listing.variants.iter().any(|other| other.choices == choices) {
            let expected = "choices that no row of the product before it has";
            return Err(Box::new(self.fault(row, Column::Option1Value, expected)));
        }
        Ok(choices)
    }

    fn sku(&self, handle: &str, choices: &[String], row: &Row) -> Result<Sku, Box<Fault>> {
        let wrong = |expected: &str| Box::new(self.fault(row, Column::Sku, expected));
        let sku: Sku = match self.cell(row, Column::Sku) {
            "" => made(self.brand.slug.as_str(), handle, choices)
                .ok_or_else(|| wrong("a code; none could be made of handle and choices"))?,
            // Excel's way to keep the zeros in front: '00123.
            text => text
                .trim_start_matches('\'')
                .parse()
                .or(Err(wrong("a code of at most 64 characters, without spaces, / ? #")))?,
        };
        let used = self.skus.contains(&sku);
        if used { Err(wrong("a code that no row before it has")) } else { Ok(sku) }
    }

    fn tariff(&self, row: &Row) -> Result<(Option<Hs6>, Option<String>), Box<Fault>> {
        let text = self.cell(row, Column::Tariff);
        if text.is_empty() {
            return Ok((None, None));
        }
        let digits: String = text.chars().filter(|c| !matches!(c, '.' | ' ' | '\'')).collect();
        let plain = (6..=10).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let hs6 = digits.get(..6).filter(|_| plain).and_then(|six| six.parse().ok());
        match hs6 {
            Some(hs6) => Ok((Some(hs6), (digits.len() > 6).then_some(digits))),
            None => Err(Box::new(self.fault(row, Column::Tariff, "a tariff code of 6 to 10 digits"))),
        }
    }

    /// Shopify writes 0 where nobody gave a weight.
    fn grams(&self, row: &Row) -> Result<Option<u32>, Box<Fault>> {
        let text = self.cell(row, Column::Grams);
        if text.is_empty() {
            return Ok(None);
        }
        let grams = text.parse::<Decimal>().ok().and_then(|grams| grams.ceil().to_u32());
        match grams {
            Some(grams) if grams <= 1_000_000 => Ok((grams > 0).then_some(grams)),
            _ => Err(Box::new(self.fault(row, Column::Grams, "a weight in grams"))),
        }
    }
}

/// A measure in one of Shopify's units.
fn imported(amount: &str, unit: &str) -> Option<Measure> {
    let amount: Decimal = amount.parse::<Plain>().ok()?.0;
    let (hundred, thousand) = (Decimal::ONE_HUNDRED, Decimal::ONE_THOUSAND);
    let (amount, unit) = match unit.to_ascii_lowercase().as_str() {
        "mg" => (amount.checked_div(thousand)?, Unit::Gram),
        "cl" => (amount.checked_mul(Decimal::TEN)?, Unit::Millilitre),
        "m3" => (amount.checked_mul(thousand)?, Unit::Litre),
        "cm" => (amount.checked_div(hundred)?, Unit::Metre),
        "mm" => (amount.checked_div(thousand)?, Unit::Metre),
        other => (amount, other.parse().ok().filter(|unit| Unit::GIVEN.contains(unit))?),
    };
    Measure::new(amount, unit)
}

/// A code for a variant that has none: the same each time the file is read.
fn made(brand: &str, handle: &str, choices: &[String]) -> Option<Sku> {
    let parts = [brand, handle].into_iter().chain(choices.iter().map(String::as_str));
    let code = parts.map(|part| folding::fold(part).replace(' ', "-")).collect::<Vec<_>>().join("-");
    if code.chars().count() <= 64 {
        return code.parse().ok();
    }
    let short: String = code.chars().take(51).collect();
    let tail: String = Sha256::digest(code.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("{short}-{tail}").parse().ok()
}

#[cfg(test)]
mod tests {

    #[test]
    fn a_code_is_made_where_there_is_none() {
        let made = |handle: &str, choice: &str| super::made("tide-loom", handle, &[choice.to_owned()]).unwrap();
        assert_eq!(made("clay-pot", "Large").as_str(), "tide-loom-clay-pot-large");
        let long = made(&"pot-".repeat(30), "Large");
        assert_eq!(long.as_str().len(), 64);
        assert_ne!(long, made(&"pot-".repeat(30), "Small"));
    }
}
