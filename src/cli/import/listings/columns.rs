//! The headings of Shopify's product CSV, before and after they were renamed in 2024.

use csv::StringRecord;

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident = $($heading:literal)|+;)*) => {
        /// A column we read. Others are left alone.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Column { $($(#[$doc])* $name,)* }

        impl Column {
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// What it has been called, the newest name last.
            fn headings(self) -> &'static [&'static str] {
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
    Origin = "COO" | "Country of Origin" | "Country of origin" | "Variant Country of Origin";
}

/// Name and value of the three options.
pub const OPTIONS: [(Column, Column); 3] = [
    (Column::Option1Name, Column::Option1Value),
    (Column::Option2Name, Column::Option2Value),
    (Column::Option3Name, Column::Option3Value),
];

/// Without these no product can be read.
const NEEDED: [Column; 3] = [Column::Handle, Column::Title, Column::Price];

/// Where the columns stand in a file.
#[derive(Debug)]
pub struct Columns {
    at: Vec<(Column, usize, String)>,
    count: usize,
}

impl Columns {
    /// Finds the columns of a file, in whatever order and case.
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
        Ok(Self { at, count: headings.len() })
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// What a row says in a column; nothing where the file has no such column.
    pub fn cell<'r>(&self, row: &'r StringRecord, column: Column) -> &'r str {
        let found = self.at.iter().find(|(known, ..)| *known == column);
        found.and_then(|(_, place, _)| row.get(*place)).unwrap_or_default().trim()
    }

    /// What the file calls a column.
    pub fn heading(&self, column: Column) -> &str {
        let found = self.at.iter().find(|(known, ..)| *known == column);
        found.map_or_else(|| column.headings().first().copied().unwrap_or_default(), |(_, _, heading)| heading)
    }
}
