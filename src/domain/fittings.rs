//! Sizes and care: what goods measure, size by size, and how they are looked after.
//!
//! Lengths are whole millimetres; pages show them as readers of a market measure. Sizes are named as the brand names
//! them: what a size of one country is called in another is a convention of trades, not a fact, and is left out.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::ids::Malformed;
use super::words::words;

/// Columns of a size table at most.
pub const MOST_COLUMNS: usize = 6;
/// Rows of a size table at most.
pub const MOST_ROWS: usize = 12;

words! {
    /// What is measured of goods, or of those who wear them.
    Measured "measurement" {
        /// Around the chest.
        Chest = "chest",
        /// Around the waist.
        Waist = "waist",
        /// Around the hips.
        Hips = "hips",
        /// From shoulder seam to shoulder seam.
        Shoulders = "shoulders",
        /// Of a sleeve.
        Sleeve = "sleeve",
        /// Around the head.
        Head = "head",
        /// From heel to toe.
        Foot = "foot",
        /// Inside of a leg.
        Inseam = "inseam",
        /// The longest side.
        Length = "length",
        /// Across.
        Width = "width",
        /// From the ground.
        Height = "height",
        /// From front to back.
        Depth = "depth",
        /// Across a circle.
        Diameter = "diameter",
    }

    /// How goods are looked after.
    Care "care instruction" {
        /// In the machine, up to 30 °C.
        Wash30 = "wash-30",
        /// In the machine, up to 40 °C.
        Wash40 = "wash-40",
        /// In the machine, up to 60 °C.
        Wash60 = "wash-60",
        /// By hand alone.
        WashHand = "wash-hand",
        /// Not in water.
        NoWash = "no-wash",
        /// Without bleach.
        NoBleach = "no-bleach",
        /// Ironed at low heat.
        IronLow = "iron-low",
        /// Ironed at medium heat.
        IronMedium = "iron-medium",
        /// Not ironed.
        NoIron = "no-iron",
        /// In the dryer at low heat.
        TumbleLow = "tumble-low",
        /// Not in the dryer.
        NoTumble = "no-tumble",
        /// Dried lying.
        DryFlat = "dry-flat",
        /// Dried hanging.
        DryLine = "dry-line",
        /// Cleaned by a professional.
        DryClean = "dry-clean",
        /// In the dishwasher.
        Dishwasher = "dishwasher",
        /// Not in the dishwasher.
        NoDishwasher = "no-dishwasher",
        /// In the microwave.
        Microwave = "microwave",
        /// Oiled or waxed now and then.
        Oil = "oil",
        /// Wiped, not washed.
        Wipe = "wipe",
        /// Away from the sun.
        Shade = "shade",
    }
}

/// A length, or from one to another: millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The least.
    pub from: u32,
    /// The most; the same where it is one length.
    pub to: u32,
}

/// The longest that is measured: ten metres, in millimetres. More is a slip of the finger.
const LONGEST: u32 = 10_000;

fn millimetres(text: &str) -> Result<u32, Malformed> {
    let wrong = Malformed("length in centimetres");
    let Ok(centimetres) = text.trim().replace(',', ".").parse::<Decimal>() else { return Err(wrong) };
    let millimetres = centimetres * Decimal::TEN;
    match millimetres.to_u32() {
        Some(whole) if millimetres.is_integer() && (1..=LONGEST).contains(&whole) => Ok(whole),
        _ => Err(wrong),
    }
}

impl FromStr for Span {
    type Err = Malformed;

    /// Centimetres as people type them: `92`, `92.5`, `92-96`.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (from, to) = text.split_once(['-', '–']).unwrap_or((text, text));
        let span = Self { from: millimetres(from)?, to: millimetres(to)? };
        if span.from <= span.to { Ok(span) } else { Err(Malformed("length in centimetres")) }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let centimetres = |length: u32| Decimal::new(i64::from(length), 1).normalize();
        write!(f, "{}", centimetres(self.from))?;
        if self.to == self.from { Ok(()) } else { write!(f, "-{}", centimetres(self.to)) }
    }
}

/// One size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizeRow {
    /// What it is called: the code of a choice of the listing, or a word of the brand's.
    pub size: String,
    /// What it measures, column by column.
    pub spans: Vec<Option<Span>>,
}

/// What the sizes of goods measure.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SizeTable {
    /// What is measured.
    pub columns: Vec<Measured>,
    /// The sizes, the smallest first.
    pub rows: Vec<SizeRow>,
}

impl SizeTable {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty() || self.rows.is_empty()
    }
}

/// Sizes and care of goods.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fitting {
    /// What they measure.
    pub sizes: SizeTable,
    /// How they are looked after.
    pub care: Vec<Care>,
}

impl Fitting {
    /// What holds for one good: what is said of it alone, and what is said of its kind where that says nothing.
    #[must_use]
    pub fn over(self, kind: Self) -> Self {
        Self {
            sizes: if self.sizes.is_empty() { kind.sizes } else { self.sizes },
            care: if self.care.is_empty() { kind.care } else { self.care },
        }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.sizes.is_empty() && self.care.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_type_them() {
        let span = |text: &str| text.parse::<Span>().map(|span| (span.from, span.to));
        assert_eq!(span("92"), Ok((920, 920)));
        assert_eq!(span(" 92,5 "), Ok((925, 925)));
        assert_eq!(span("92-96.5"), Ok((920, 965)));
        assert_eq!(span("92 – 96"), Ok((920, 960)));
        for wrong in ["", "0", "-3", "96-92", "92.55", "1001", "wide", "92-"] {
            assert!(span(wrong).is_err(), "{wrong}");
        }
        assert_eq!("92-96.5".parse::<Span>().unwrap().to_string(), "92-96.5");
        assert_eq!("92.0".parse::<Span>().unwrap().to_string(), "92");
    }

    #[test]
    fn what_is_said_of_one_good_stands_before_what_is_said_of_its_kind() {
        let sizes = SizeTable {
            columns: vec![Measured::Chest],
            rows: vec![SizeRow { size: "s".into(), spans: vec!["92".parse().ok()] }],
        };
        let own = Fitting { sizes: sizes.clone(), care: vec![] };
        let kind = Fitting { sizes: SizeTable::default(), care: vec![Care::Wash30] };
        let both = own.over(kind);
        assert_eq!((both.sizes, both.care), (sizes, vec![Care::Wash30]));
        assert!(Fitting::default().is_empty());
    }
}
