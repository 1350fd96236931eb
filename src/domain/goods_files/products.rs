//! Rows of one product → a listing, and what is wrong with them by line and column.

use std::collections::HashSet;

use csv::StringRecord;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use sha2::{Digest, Sha256};

use super::columns::{Column, Columns, OPTIONS, OptionColumns};
use super::{Defect, Fault, ImportedChoice, ImportedListing, ImportedOption, ImportedVariant, html};
use crate::domain::brands::{Brand, Category};
use crate::domain::country::Country;
use crate::domain::folding;
use crate::domain::ids::{CategoryId, Sku};
use crate::domain::lanes::{Restriction, Restrictions};
use crate::domain::measures::{Measure, Unit};
use crate::domain::money::Money;
use crate::domain::rulebook::{Hs6, Plain};

/// The heaviest unit, in grams, and the longest side, in millimetres: beyond them somebody mistook the unit.
const MOST: u32 = 1_000_000;

/// A row with the line it begins on.
#[derive(Debug, Clone)]
pub struct Row {
    /// Which line of the file, from 1.
    pub line: u64,
    /// Its cells.
    pub cells: StringRecord,
    /// How many pictures it names.
    pub pictures: usize,
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
            faults.push(self.fault(first, Column::Title, Defect::Title));
            return None;
        };
        let options = self.options(titled, faults);
        let language = self.cell(titled, Column::Language);
        if !language.is_empty() && language.parse::<crate::domain::storefront::Language>().is_err() {
            faults.push(self.fault(titled, Column::Language, Defect::Language));
            return None;
        }
        let mut listing = ImportedListing {
            key: handle.to_owned(),
            slug: self.cell(titled, Column::Slug).parse().ok(),
            language: language.parse().ok(),
            summary: self.said(titled, Column::Summary),
            care: self.said(titled, Column::Care),
            title: self.cell(titled, Column::Title).to_owned(),
            body: html::plain(self.cell(titled, Column::Body)),
            category: category(self.categories, self.cell(titled, Column::Type), self.cell(titled, Column::Category)),
            options,
            variants: Vec::new(),
        };
        let mut lines = Vec::new();
        let mut pictures = 0;
        for row in rows {
            pictures += row.pictures;
            let has_variant = [Column::Price, Column::Sku, Column::Option1Value]
                .into_iter()
                .any(|column| !self.cell(row, column).is_empty());
            if !has_variant {
                if row.pictures == 0 {
                    faults.push(self.fault(row, Column::Price, Defect::Nothing));
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

    /// What a row says in a column that may be missing. Only an export of ours says that there is nothing to say.
    fn said(&self, row: &Row, column: Column) -> Option<String> {
        let text = self.cell(row, column);
        (!text.is_empty() || (self.columns.has(column) && self.columns.has(Column::Slug))).then(|| text.to_owned())
    }

    fn fault(&self, row: &Row, column: Column, defect: Defect) -> Fault {
        Fault {
            line: row.line,
            column: self.columns.heading(column).to_owned(),
            value: self.cell(row, column).to_owned(),
            defect,
        }
    }

    fn wrong<T>(&self, row: &Row, column: Column, defect: Defect) -> Result<T, Box<Fault>> {
        Err(Box::new(self.fault(row, column, defect)))
    }

    /// The options. `Title: Default Title` is how Shopify says that there are none.
    fn options(&self, row: &Row, faults: &mut Vec<Fault>) -> Vec<ImportedOption> {
        if self.cell(row, Column::Option1Value) == "Default Title" {
            return Vec::new();
        }
        let named = OPTIONS.into_iter().take_while(|option| !self.cell(row, option.name).is_empty());
        named.map(|option| self.option(row, option, faults)).collect()
    }

    fn option(&self, row: &Row, option: OptionColumns, faults: &mut Vec<Fault>) -> ImportedOption {
        let name = self.cell(row, option.name).to_owned();
        let choices = listed(self.cell(row, option.choices));
        if choices.is_none() {
            faults.push(self.fault(row, option.choices, Defect::Choices));
        }
        ImportedOption { name, choices: choices.unwrap_or_default() }
    }

    fn variant(&self, handle: &str, listing: &ImportedListing, row: &Row) -> Result<ImportedVariant, Box<Fault>> {
        if self.cell(row, Column::GiftCard).eq_ignore_ascii_case("true") {
            return self.wrong(row, Column::GiftCard, Defect::GiftCard);
        }
        if self.cell(row, Column::Ships).eq_ignore_ascii_case("false") {
            return self.wrong(row, Column::Ships, Defect::NotShipped);
        }
        let currency = self.brand.currency;
        let named = self.cell(row, Column::Currency);
        if !named.is_empty() && !named.eq_ignore_ascii_case(currency.as_str()) {
            return self.wrong(row, Column::Currency, Defect::Currency(currency));
        }
        let price = Money::parse(self.cell(row, Column::Price), currency).ok().filter(|price| price.minor() > 0);
        let Some(price) = price else { return self.wrong(row, Column::Price, Defect::Price(currency)) };
        let active = self.flag(row, Column::OnSale)?;
        let choices = self.choices(listing, row, active != Some(false))?;
        let sku = self.sku(handle, &choices, row)?;
        let (hs6, tariff_code) = self.tariff(row)?;
        let origin = match self.cell(row, Column::Origin) {
            "" => None,
            text => match text.to_ascii_uppercase().parse::<Country>() {
                Ok(origin) => Some(origin),
                Err(_) => return self.wrong(row, Column::Origin, Defect::Origin),
            },
        };
        let floor = self.other_price(row, Column::Floor)?;
        if floor.is_some_and(|floor| floor.minor() > price.minor()) {
            return self.wrong(row, Column::Floor, Defect::AbovePrice);
        }
        // Shopify leaves the old price standing when a reduction ends: one that is not above the price says nothing.
        let regular = self.other_price(row, Column::Regular)?.filter(|regular| regular.minor() > price.minor());
        Ok(ImportedVariant {
            sku,
            choices,
            price,
            hs6,
            tariff_code,
            origin,
            proven: self.flag(row, Column::Proof)?,
            weight_g: self.whole(row, Column::Grams, Defect::Grams)?,
            dims_mm: self.sides(row)?,
            restrictions: self.restrictions(row)?,
            active,
            floor,
            regular,
            measure: self.measure(row)?,
            pieces: self.pieces(row)?,
        })
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
            _ => self.wrong(row, column, Defect::OtherPrice(currency)),
        }
    }

    fn flag(&self, row: &Row, column: Column) -> Result<Option<bool>, Box<Fault>> {
        match self.cell(row, column).to_ascii_lowercase().as_str() {
            "" => Ok(None),
            "true" => Ok(Some(true)),
            "false" => Ok(Some(false)),
            _ => self.wrong(row, column, Defect::Flag),
        }
    }

    fn restrictions(&self, row: &Row) -> Result<Option<Restrictions>, Box<Fault>> {
        if !self.columns.has(Column::Restrictions) {
            return Ok(None);
        }
        let words: Result<Vec<Restriction>, _> = self
            .cell(row, Column::Restrictions)
            .split([' ', ','])
            .filter(|word| !word.is_empty())
            .map(str::parse)
            .collect();
        match words {
            Ok(words) => Ok(Some(words.into_iter().collect())),
            Err(_) => {
                let known = Restriction::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(" ");
                self.wrong(row, Column::Restrictions, Defect::Restriction(known))
            }
        }
    }

    fn measure(&self, row: &Row) -> Result<Option<Measure>, Box<Fault>> {
        let (amount, unit) = (self.cell(row, Column::Measure), self.cell(row, Column::MeasureUnit));
        match (amount, unit) {
            ("" | "0" | "0.0", _) => Ok(None),
            (_, "") => self.wrong(row, Column::MeasureUnit, Defect::NoUnit),
            (amount, unit) => match imported(amount, unit) {
                Some(measure) => Ok(Some(measure)),
                None => self.wrong(row, Column::Measure, Defect::Measure),
            },
        }
    }

    fn choices(&self, listing: &ImportedListing, row: &Row, active: bool) -> Result<Vec<ImportedChoice>, Box<Fault>> {
        let mut choices = Vec::with_capacity(listing.options.len());
        for (at, option) in OPTIONS.into_iter().enumerate() {
            let text = self.cell(row, option.value);
            match (at < listing.options.len(), text.is_empty()) {
                (true, false) => {
                    let code = Some(self.cell(row, option.code)).filter(|code| !code.is_empty()).unwrap_or(text);
                    choices.push(ImportedChoice { code: code.to_owned(), words: text.to_owned() });
                }
                (true, true) => return self.wrong(row, option.value, Defect::NoChoice),
                (false, true) => {}
                (false, false) if text == "Default Title" => {}
                (false, false) => return self.wrong(row, option.value, Defect::StrayChoice),
            }
        }
        let same = |other: &ImportedVariant| {
            other.active != Some(false) && other.choices.iter().zip(&choices).all(|(one, two)| one.code == two.code)
        };
        if active && listing.variants.iter().any(same) {
            return self.wrong(row, Column::Option1Value, Defect::SameChoice);
        }
        Ok(choices)
    }

    fn sku(&self, handle: &str, choices: &[ImportedChoice], row: &Row) -> Result<Sku, Box<Fault>> {
        let text = self.columns.raw(&row.cells, Column::Sku);
        // Excel's way to keep the zeros in front, and ours to keep formulas away: '00123.
        let sku = match text.strip_prefix('\'').unwrap_or(text) {
            "" => made(self.brand.slug.as_str(), handle, choices).ok_or(Defect::NoSku),
            text => text.parse().or(Err(Defect::Sku)),
        };
        match sku {
            Ok(sku) if self.skus.contains(&sku) => self.wrong(row, Column::Sku, Defect::SkuTwice),
            Ok(sku) => Ok(sku),
            Err(defect) => self.wrong(row, Column::Sku, defect),
        }
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
            None => self.wrong(row, Column::Tariff, Defect::Tariff),
        }
    }

    /// A whole number above zero, rounded up; Shopify writes 0 where nobody gave one.
    fn whole(&self, row: &Row, column: Column, defect: Defect) -> Result<Option<u32>, Box<Fault>> {
        let text = self.cell(row, column);
        if text.is_empty() {
            return Ok(None);
        }
        match text.parse::<Decimal>().ok().and_then(|number| number.ceil().to_u32()) {
            Some(number) if number <= MOST => Ok((number > 0).then_some(number)),
            _ => self.wrong(row, column, defect),
        }
    }

    /// Length, width and height; two of them alone say nothing.
    fn sides(&self, row: &Row) -> Result<Option<[u32; 3]>, Box<Fault>> {
        let length = self.whole(row, Column::Length, Defect::Side)?;
        let width = self.whole(row, Column::Width, Defect::Side)?;
        let height = self.whole(row, Column::Height, Defect::Side)?;
        Ok(length.zip(width).zip(height).map(|((length, width), height)| [length, width, height]))
    }

    /// Shops that sell on when nothing is left count below zero: there is nothing then.
    fn pieces(&self, row: &Row) -> Result<Option<u32>, Box<Fault>> {
        let text = self.cell(row, Column::Stock);
        if text.is_empty() {
            return Ok(None);
        }
        match text.parse::<i64>().ok().map(|pieces| u32::try_from(pieces.max(0))) {
            Some(Ok(pieces)) => Ok(Some(pieces)),
            _ => self.wrong(row, Column::Stock, Defect::Pieces),
        }
    }
}

/// The choices of an option, a line each: code,words. None where that cannot be read.
fn listed(text: &str) -> Option<Vec<ImportedChoice>> {
    let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut choices: Vec<ImportedChoice> = Vec::new();
    for row in rows.records() {
        let row = row.ok()?;
        let code = row.get(0).filter(|code| !code.is_empty())?;
        let words = row.get(1).filter(|words| !words.is_empty()).unwrap_or(code);
        if row.len() > 2 || choices.iter().any(|choice| choice.code == code) {
            return None;
        }
        choices.push(ImportedChoice { code: code.to_owned(), words: words.to_owned() });
    }
    Some(choices)
}

/// The category that a file means: by its own word for what goods are, by its part of addresses first; else by the most
/// precise part of its paths (`Home > Tea, Gifts`) that is a category of ours in any language.
pub(super) fn category(categories: &[Category], kind: &str, paths: &str) -> Option<CategoryId> {
    let path = |path: &str| path.rsplit('>').map(folding::fold).collect::<Vec<_>>();
    let said = std::iter::once(folding::fold(kind)).chain(paths.split(',').flat_map(path));
    let said: Vec<String> = said.filter(|said| !said.is_empty()).collect();
    let by_slug = |said: &String| categories.iter().find(|category| folding::fold(category.slug.as_str()) == *said);
    let by_name = |said: &String| {
        let is_named = |category: &&Category| category.texts.iter().any(|(_, text)| folding::fold(&text.name) == *said);
        categories.iter().find(is_named)
    };
    said.iter().find_map(|said| by_slug(said).or_else(|| by_name(said))).map(|category| category.id.clone())
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
fn made(brand: &str, handle: &str, choices: &[ImportedChoice]) -> Option<Sku> {
    let parts = [brand, handle].into_iter().chain(choices.iter().map(|choice| choice.code.as_str()));
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
        let made = |handle: &str, choice: &str| {
            let choice = super::ImportedChoice { code: choice.to_owned(), words: choice.to_owned() };
            super::made("tide-loom", handle, &[choice]).unwrap()
        };
        assert_eq!(made("clay-pot", "Large").as_str(), "tide-loom-clay-pot-large");
        let long = made(&"pot-".repeat(30), "Large");
        assert_eq!(long.as_str().len(), 64);
        assert_ne!(long, made(&"pot-".repeat(30), "Small"));
    }
}
