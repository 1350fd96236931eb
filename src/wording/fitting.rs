//! Words for sizes and care: one message per kind, each id written out.

use crate::domain::fittings::{Care, Measured};

/// What is measured.
pub fn measured(what: Measured) -> &'static str {
    match what {
        Measured::Chest => "size-chest",
        Measured::Waist => "size-waist",
        Measured::Hips => "size-hips",
        Measured::Shoulders => "size-shoulders",
        Measured::Sleeve => "size-sleeve",
        Measured::Head => "size-head",
        Measured::Foot => "size-foot",
        Measured::Inseam => "size-inseam",
        Measured::Length => "size-length",
        Measured::Width => "size-width",
        Measured::Height => "size-height",
        Measured::Depth => "size-depth",
        Measured::Diameter => "size-diameter",
    }
}

/// How goods are looked after.
pub fn care(care: Care) -> &'static str {
    match care {
        Care::Wash30 => "care-wash-30",
        Care::Wash40 => "care-wash-40",
        Care::Wash60 => "care-wash-60",
        Care::WashHand => "care-wash-hand",
        Care::NoWash => "care-no-wash",
        Care::NoBleach => "care-no-bleach",
        Care::IronLow => "care-iron-low",
        Care::IronMedium => "care-iron-medium",
        Care::NoIron => "care-no-iron",
        Care::TumbleLow => "care-tumble-low",
        Care::NoTumble => "care-no-tumble",
        Care::DryFlat => "care-dry-flat",
        Care::DryLine => "care-dry-line",
        Care::DryClean => "care-dry-clean",
        Care::Dishwasher => "care-dishwasher",
        Care::NoDishwasher => "care-no-dishwasher",
        Care::Microwave => "care-microwave",
        Care::Oil => "care-oil",
        Care::Wipe => "care-wipe",
        Care::Shade => "care-shade",
    }
}
