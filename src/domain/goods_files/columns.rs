//! What a row may say, and the headings of Shopify's product CSV, before and after they were renamed in 2024.
//!
//! Columns of ours stand among them: what Shopify has no place for and a listing of ours needs to read back unchanged.

use csv::StringRecord;

use super::unguarded;

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident = $($heading:literal)|+;)*) => {
        /// A column we read. Others are left alone.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Column { $($(#[$doc])* $name,)* }

        impl Column {
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// What it has been called, the newest name last.
            pub(super) fn headings(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($heading,)+],)* }
            }
        }
    };
}

columns! {
    /// Which product a row belongs to.
    Handle = "Handle" | "URL handle";
    /// The product's name, on its first row.
    Title = "Title";
    /// Its description as HTML.
    Body = "Body (HTML)" | "Description";
    /// The shop's own word for what it is.
    Type = "Type";
    /// A path in Shopify's taxonomy.
    Category = "Product Category" | "Product category";
    /// First option.
    Option1Name = "Option1 Name" | "Option1 name";
    /// Its choice.
    Option1Value = "Option1 Value" | "Option1 value";
    /// Second option.
    Option2Name = "Option2 Name" | "Option2 name";
    /// Its choice.
    Option2Value = "Option2 Value" | "Option2 value";
    /// Third option.
    Option3Name = "Option3 Name" | "Option3 name";
    /// Its choice.
    Option3Value = "Option3 Value" | "Option3 value";
    /// The code of a variant.
    Sku = "Variant SKU" | "SKU";
    /// Its weight, always in grams.
    Grams = "Variant Grams" | "Weight value (grams)";
    /// Its price.
    Price = "Variant Price" | "Price";
    /// Its price before a reduction.
    Regular = "Variant Compare At Price" | "Compare-at price";
    /// The least the brand accepts: our own column, which Shopify's exports do not have.
    Floor = "Variant Floor Price" | "Floor price";
    /// Which currency the prices are in: our own column.
    Currency = "Currency";
    /// How much there is in one unit.
    Measure = "Variant Unit Price Total Measure" | "Unit price total measure";
    /// In which unit that is.
    MeasureUnit = "Variant Unit Price Total Measure Unit" | "Unit price total measure unit";
    /// Whether it travels at all.
    Ships = "Variant Requires Shipping" | "Requires shipping";
    /// Whether it is money, not goods.
    GiftCard = "Gift Card" | "Gift card";
    /// The address of a picture.
    Picture = "Image Src" | "Product image URL";
    /// Tariff code, in exports that carry it.
    Tariff = "HS Code" | "Harmonized System Code" | "Variant HS Code" | "HS code";
    /// Country of origin, in exports that carry it.
    Origin = "COO" | "Country of Origin" | "Variant Country of Origin" | "Country of origin";
    /// How many pieces are on stock.
    Stock = "Variant Inventory Qty" | "Inventory quantity";
    /// The brand's part of addresses: our own, like all that follow.
    Brand = "Brand";
    /// The language of the words.
    Language = "Language";
    /// The listing's part of addresses.
    Slug = "Slug";
    /// One or two sentences.
    Summary = "Summary";
    /// How to look after it.
    Care = "Care";
    /// Millimetres.
    Length = "Length (mm)";
    /// Millimetres.
    Width = "Width (mm)";
    /// Millimetres.
    Height = "Height (mm)";
    /// Whether there is a proof of origin.
    Proof = "Proof of origin";
    /// What carriers mind, words with spaces between.
    Restrictions = "Restrictions";
    /// Whether the variant is on sale.
    OnSale = "On sale";
    /// The code of the choice beside it.
    Option1Code = "Option1 code";
    /// The code of the choice beside it.
    Option2Code = "Option2 code";
    /// The code of the choice beside it.
    Option3Code = "Option3 code";
    /// All choices in their order, a line each: code,words.
    Option1Choices = "Option1 choices";
    /// All choices in their order.
    Option2Choices = "Option2 choices";
    /// All choices in their order.
    Option3Choices = "Option3 choices";
}

/// The columns of one option.
#[derive(Debug, Clone, Copy)]
pub(super) struct OptionColumns {
    /// Its name.
    pub name: Column,
    /// A variant's choice.
    pub value: Column,
    /// The code of that.
    pub code: Column,
    /// All its choices.
    pub choices: Column,
}

/// The columns of the three options.
pub(super) const OPTIONS: [OptionColumns; 3] = [
    OptionColumns {
        name: Column::Option1Name,
        value: Column::Option1Value,
        code: Column::Option1Code,
        choices: Column::Option1Choices,
    },
    OptionColumns {
        name: Column::Option2Name,
        value: Column::Option2Value,
        code: Column::Option2Code,
        choices: Column::Option2Choices,
    },
    OptionColumns {
        name: Column::Option3Name,
        value: Column::Option3Value,
        code: Column::Option3Code,
        choices: Column::Option3Choices,
    },
];

/// Columns that mean what we say only in an export of ours: in the files of others a brand may be a maker's name.
const OURS: [Column; 12] = [
    Column::Brand,
    Column::Language,
    Column::Slug,
    Column::Proof,
    Column::Restrictions,
    Column::OnSale,
    Column::Option1Code,
    Column::Option2Code,
    Column::Option3Code,
    Column::Option1Choices,
    Column::Option2Choices,
    Column::Option3Choices,
];

/// Without these no product can be read.
const NEEDED: [Column; 3] = [Column::Handle, Column::Title, Column::Price];

/// Where the columns stand in a file.
#[derive(Debug)]
pub struct Columns {
    at: Vec<(Column, usize, String)>,
    count: usize,
    /// Whether an apostrophe keeps spreadsheets from taking a cell for a formula.
    guarded: bool,
}

impl Columns {
    /// Finds the columns of Shopify's CSV, in whatever order and case.
    ///
    /// # Errors
    /// The names under which a needed column was looked for.
    pub fn find(headings: &StringRecord) -> Result<Self, Vec<&'static str>> {
        let mut at = Vec::new();
        for &column in Column::ALL {
            let place = headings
                .iter()
                .position(|heading| column.headings().iter().any(|name| name.eq_ignore_ascii_case(heading.trim())));
            match place.and_then(|place| Some((place, headings.get(place)?))) {
                Some((place, heading)) => at.push((column, place, heading.trim().to_owned())),
                None if NEEDED.contains(&column) => return Err(column.headings().to_vec()),
                None => {}
            }
        }
        let mut found = Self { at, count: headings.len(), guarded: true };
        if !(found.has(Column::Slug) && found.has(Column::Brand)) {
            found.at.retain(|(column, ..)| !OURS.contains(column));
        }
        Ok(found)
    }

    /// Columns in this order, called so in the file that they were gathered from.
    pub(super) fn named(names: Vec<(Column, String)>) -> Self {
        let count = names.len();
        let at = names.into_iter().enumerate().map(|(place, (column, name))| (column, place, name)).collect();
        Self { at, count, guarded: false }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether the file has such a column.
    pub(super) fn has(&self, column: Column) -> bool {
        self.at.iter().any(|(known, ..)| *known == column)
    }

    /// Whether a heading is one of these columns'.
    #[cfg(test)]
    pub(super) fn is_read(&self, heading: &str) -> bool {
        self.at.iter().any(|(_, _, own)| own == heading)
    }

    /// What a row says in a column, without what keeps spreadsheets from taking it for a formula; nothing where the file
    /// has no such column.
    pub fn cell<'r>(&self, row: &'r StringRecord, column: Column) -> &'r str {
        let text = self.raw(row, column);
        if self.guarded { unguarded(text) } else { text }
    }

    /// What stands in a column, letter by letter.
    pub(super) fn raw<'r>(&self, row: &'r StringRecord, column: Column) -> &'r str {
        let found = self.at.iter().find(|(known, ..)| *known == column);
        found.and_then(|(_, place, _)| row.get(*place)).unwrap_or_default().trim()
    }

    /// What the file calls a column.
    pub fn heading(&self, column: Column) -> &str {
        let found = self.at.iter().find(|(known, ..)| *known == column);
        found.map_or_else(|| column.headings().first().copied().unwrap_or_default(), |(_, _, heading)| heading)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brand_in_the_file_of_others_is_not_one_of_ours() {
        let of = |headings: &[&str]| Columns::find(&headings.iter().collect()).unwrap();
        let others = of(&["Handle", "Title", "Price", "Brand", "On sale", "Summary"]);
        assert!(!others.has(Column::Brand) && !others.has(Column::OnSale) && others.has(Column::Summary));
        assert!(of(&["Handle", "Title", "Price", "Brand", "Slug"]).has(Column::Brand));
    }
}
