//! A sheet: text, rules and bars at their places, before anybody knows how wide a letter is.
//!
//! Lengths are twentieths of a point, counted from the upper left corner, in whole numbers.

use crate::domain::country::Country;
use crate::domain::customs::Declaration;
use crate::domain::money::Money;
use crate::wording::Speaker;

/// One millimetre, to the nearest twentieth.
pub const MM: i32 = 57;

/// What stands on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A line of text, made smaller where it is wider than its room.
    Text {
        /// Left edge.
        x: i32,
        /// Base line.
        y: i32,
        /// Room to the right.
        room: i32,
        /// Size of the letters.
        size: i32,
        /// Whether it stands out.
        bold: bool,
        /// Whether it ends at the right edge of its room.
        to_right: bool,
        /// The words.
        text: String,
    },
    /// A filled rectangle: a rule, a bar.
    Ink {
        /// Left edge.
        x: i32,
        /// Upper edge.
        y: i32,
        /// Width.
        wide: i32,
        /// Height.
        high: i32,
    },
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Width.
    pub wide: i32,
    /// Height.
    pub high: i32,
    /// What stands on it.
    pub marks: Vec<Mark>,
}

/// A part of a sheet in which lines follow one another.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub wide: i32,
}

impl Sheet {
    /// An empty sheet of millimetres.
    pub fn of(wide_mm: i32, high_mm: i32) -> Self {
        Self { wide: wide_mm * MM, high: high_mm * MM, marks: Vec::new() }
    }

    /// A line of text.
    pub fn text(&mut self, (x, y, room): (i32, i32, i32), size: i32, text: impl Into<String>) {
        self.marks.push(Mark::Text { x, y, room, size, bold: false, to_right: false, text: text.into() });
    }

    /// A line that stands out.
    pub fn bold(&mut self, (x, y, room): (i32, i32, i32), size: i32, text: impl Into<String>) {
        self.marks.push(Mark::Text { x, y, room, size, bold: true, to_right: false, text: text.into() });
    }

    /// A line that ends at the right edge of its room.
    pub fn right(&mut self, (x, y, room): (i32, i32, i32), size: i32, text: impl Into<String>) {
        self.marks.push(Mark::Text { x, y, room, size, bold: false, to_right: true, text: text.into() });
    }

    /// Lines one under the other; answers where the next would stand.
    pub fn lines<'t>(&mut self, room: Room, size: i32, lines: impl IntoIterator<Item = &'t str>) -> i32 {
        let mut y = room.y;
        for line in lines {
            y += size * 5 / 4;
            self.text((room.x, y, room.wide), size, line);
        }
        y
    }

    /// A rule.
    pub fn ink(&mut self, x: i32, y: i32, wide: i32, high: i32) {
        self.marks.push(Mark::Ink { x, y, wide, high });
    }

    /// A frame of thin rules.
    pub fn frame(&mut self, x: i32, y: i32, wide: i32, high: i32) {
        let thin = 10;
        self.ink(x, y, wide, thin);
        self.ink(x, y + high, wide + thin, thin);
        self.ink(x, y, thin, high);
        self.ink(x + wide, y, thin, high);
    }

    /// Bars of a code as wide as fits, centred; nothing where the code cannot say the text.
    pub fn bars(&mut self, (x, y, room): (i32, i32, i32), high: i32, code: &str) {
        let Some(modules) = super::bars::modules(code) else { return };
        let count = i32::try_from(modules.len()).unwrap_or(i32::MAX);
        let module = (room / count).max(1);
        let mut at = x + (room - module * count) / 2;
        for run in modules.chunk_by(|one, next| one == next) {
            let wide = module * i32::try_from(run.len()).unwrap_or(0);
            if run.first() == Some(&true) {
                self.ink(at, y, wide, high);
            }
            at += wide;
        }
    }
}

/// A declaration with the words papers need beside it.
pub struct Names<'a> {
    /// What was declared.
    pub declaration: &'a Declaration,
    /// Who names countries.
    pub english: &'a Speaker,
}

impl Names<'_> {
    /// A country in English capitals, as the last line of an address.
    pub fn country(&self, country: Country) -> String {
        self.english.country_name(country).to_uppercase()
    }

    /// An amount with its currency after it.
    pub fn amount(&self, amount: Money) -> String {
        format!("{} {}", amount.decimal(), amount.currency())
    }

    /// Kilograms with three decimals.
    pub fn kilograms(&self, grams: u32) -> String {
        format!("{}.{:03} kg", grams / 1000, grams % 1000)
    }

    /// The identifier as people read it.
    pub fn item(&self) -> String {
        self.declaration
            .s10
            .map_or_else(|| self.declaration.consignment.to_string(), crate::domain::customs::s10::S10::spaced)
    }
}
