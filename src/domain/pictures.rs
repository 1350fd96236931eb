//! Pictures of a listing: where the eye falls, who they are meant for, and which of them a page of one form shows.
//!
//! A picture is meant for readers of every language and for every form of its listing, unless it says otherwise: a
//! size chart with words on it belongs to those who read them, the red scarf to the red scarf.

use std::fmt;
use std::str::FromStr;

use super::ids::{Malformed, PictureId, VariantId};
use super::listings::{Listing, Variant};
use super::storefront::Language;
use super::texts::Texts;

/// A picture of a listing. The files lie with the media store under [`Picture::media`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its id.
    pub id: PictureId,
    /// The key of its files.
    pub media: String,
    /// Pixels of the largest.
    pub width: u32,
    /// Pixels of the largest.
    pub height: u32,
    /// What it shows, for those who do not see it.
    pub alt: Texts<String>,
    /// Where the eye falls: what stays in sight where a page cuts it.
    pub focus: Focus,
    /// What stands in for it until it is there; none for one that can be seen through.
    pub tint: Option<Tint>,
    /// Whom it is meant for.
    pub readers: Readers,
    /// The forms of the listing it is meant for; every one where none is named.
    pub variants: Vec<VariantId>,
}

/// A point of a picture, in tenths from the left and from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Focus {
    across: u8,
    down: u8,
}

impl Focus {
    /// The middle: of a picture of which nobody said otherwise.
    pub const MIDDLE: Self = Self { across: 5, down: 5 };

    /// The nine places somebody chooses from who does not point: row by row, from the left.
    pub const NINE: [Self; 9] = {
        const fn at(across: u8, down: u8) -> Focus {
            Focus { across, down }
        }
        [at(2, 2), at(5, 2), at(8, 2), at(2, 5), at(5, 5), at(8, 5), at(2, 8), at(5, 8), at(8, 8)]
    };

    /// The point somebody touched, so many pixels from the left and the top of a picture shown so many pixels wide and
    /// high; beyond its edge is its edge.
    pub fn touched((x, y): (u32, u32), (width, height): (u32, u32)) -> Self {
        let tenth = |at: u32, of: u32| {
            let (at, of) = (u64::from(at), u64::from(of.max(1)));
            u8::try_from(((at * 20 + of) / (of * 2)).min(10)).unwrap_or(10)
        };
        Self { across: tenth(x, width), down: tenth(y, height) }
    }

    /// Tenths from the left, at most ten.
    pub fn across(self) -> u8 {
        self.across
    }

    /// Tenths from the top, at most ten.
    pub fn down(self) -> u8 {
        self.down
    }

    /// That of the nine places which is nearest.
    pub fn nearest(self) -> Self {
        let near = |tenth: u8| match tenth {
            0..=3 => 2,
            4..=6 => 5,
            _ => 8,
        };
        Self { across: near(self.across), down: near(self.down) }
    }
}

impl fmt::Display for Focus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.across, self.down)
    }
}

impl FromStr for Focus {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let wrong = Malformed("point of a picture");
        let tenth = |text: &str| text.parse::<u8>().ok().filter(|tenth| *tenth <= 10);
        match text.split_once('-').map(|(across, down)| (tenth(across), tenth(down))) {
            Some((Some(across), Some(down))) => Ok(Self { across, down }),
            _ => Err(wrong),
        }
    }
}

/// The colour of a picture, all in all: red, green and blue in eight steps each, from 0 to 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tint([u8; 3]);

impl Tint {
    /// The nearest to a colour of 256 steps each.
    pub fn of(colour: [u8; 3]) -> Self {
        Self(colour.map(|channel| u8::try_from((u16::from(channel) * 7 + 127) / 255).unwrap_or(7)))
    }

    /// Red, green and blue.
    pub fn steps(self) -> [u8; 3] {
        self.0
    }
}

impl fmt::Display for Tint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "{red}{green}{blue}")
    }
}

impl FromStr for Tint {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match text.as_bytes() {
            [red @ b'0'..=b'7', green @ b'0'..=b'7', blue @ b'0'..=b'7'] => {
                Ok(Self([red - b'0', green - b'0', blue - b'0']))
            }
            _ => Err(Malformed("colour of a picture")),
        }
    }
}

/// The languages a picture is meant for; every one where none is named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readers(Vec<Language>);

impl Readers {
    /// Those of some languages; of all where there is none.
    pub fn of(languages: impl IntoIterator<Item = Language>) -> Self {
        let mut languages: Vec<Language> = languages.into_iter().collect();
        languages.sort();
        languages.dedup();
        Self(languages)
    }

    /// Whether readers of every language are meant.
    pub fn is_everyone(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether readers of a language are meant.
    pub fn has(&self, language: Language) -> bool {
        self.is_everyone() || self.0.contains(&language)
    }

    /// The languages that are named.
    pub fn named(&self) -> &[Language] {
        &self.0
    }
}

impl fmt::Display for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, language) in self.0.iter().enumerate() {
            write!(f, "{}{language}", if at > 0 { " " } else { "" })?;
        }
        Ok(())
    }
}

impl FromStr for Readers {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        text.split_whitespace().map(str::parse).collect::<Result<Vec<Language>, _>>().map(Self::of)
    }
}

/// The pictures readers of a language are shown; every one where none is meant for them, since goods nobody sees are
/// bought by nobody.
pub fn seen_by(pictures: Vec<Picture>, language: Language) -> Vec<Picture> {
    if pictures.iter().any(|picture| picture.readers.has(language)) {
        pictures.into_iter().filter(|picture| picture.readers.has(language)).collect()
    } else {
        pictures
    }
}

/// The picture that leads a form among those that are seen (`facts`: its id, the forms it is meant for): the one the form
/// names, else the first that is meant for it, else the first that is meant for all, else the first.
pub fn leading<'p, P>(
    seen: &'p [P],
    variant: &Variant,
    facts: impl Fn(&'p P) -> (&'p PictureId, &'p [VariantId]),
) -> Option<&'p P> {
    let first = |wanted: &dyn Fn(&PictureId, &[VariantId]) -> bool| {
        seen.iter().find(|picture| {
            let (id, variants) = facts(picture);
            wanted(id, variants)
        })
    };
    first(&|id, _| variant.picture.as_ref() == Some(id))
        .or_else(|| first(&|_, variants| variants.contains(&variant.id)))
        .or_else(|| first(&|_, variants| variants.is_empty()))
        .or(seen.first())
}

/// What the page of one form of a listing shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gallery<'l> {
    /// The pictures of the form, its leading one first, then those meant for all.
    pub shown: Vec<&'l Picture>,
    /// The leading pictures of other forms on sale, with the forms.
    pub others: Vec<(&'l Picture, &'l Variant)>,
}

impl Listing {
    /// The pictures readers of a language are shown.
    pub fn seen_by(&self, language: Language) -> Vec<&Picture> {
        let meant: Vec<&Picture> = self.pictures.iter().filter(|picture| picture.readers.has(language)).collect();
        if meant.is_empty() { self.pictures.iter().collect() } else { meant }
    }

    /// The picture that leads a form, for readers of a language.
    pub fn leading(&self, variant: &Variant, language: Language) -> Option<&Picture> {
        let seen = self.seen_by(language);
        leading(&seen, variant, |picture| (&picture.id, &picture.variants)).copied()
    }

    /// What the page of a form shows to readers of a language.
    pub fn gallery(&self, chosen: &Variant, language: Language) -> Gallery<'_> {
        let lead = self.leading(chosen, language);
        let is_of = |picture: &Picture, variant: &Variant| {
            picture.variants.contains(&variant.id) || variant.picture.as_ref() == Some(&picture.id)
        };
        let is_shown = |picture: &Picture| is_of(picture, chosen) || !self.on_sale().any(|other| is_of(picture, other));
        let rest = self.seen_by(language).into_iter().filter(|picture| Some(*picture) != lead && is_shown(picture));
        let shown: Vec<&Picture> = lead.into_iter().chain(rest).collect();
        let alike = |variant: &Variant| variant.options.iter().zip(&chosen.options).filter(|(a, b)| a == b).count();
        let mut others: Vec<(&Picture, &Variant)> = Vec::new();
        for variant in self.on_sale().filter(|variant| variant.id != chosen.id) {
            let Some(picture) = self.leading(variant, language) else { continue };
            if shown.contains(&picture) {
                continue;
            }
            // Several forms may share a picture (the sizes of a colour): the one most like the chosen form is led to.
            match others.iter_mut().find(|(known, _)| *known == picture) {
                Some((_, known)) if alike(variant) > alike(known) => *known = variant,
                Some(_) => {}
                None => others.push((picture, variant)),
            }
        }
        Gallery { shown, others }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_the_nearest_tenth() {
        for (at, tenths) in [((0, 0), "0-0"), ((100, 125), "5-5"), ((199, 249), "10-10"), ((31, 12), "2-0")] {
            assert_eq!(Focus::touched(at, (200, 250)).to_string(), tenths, "{at:?}");
        }
        assert_eq!(Focus::touched((4000, 9), (200, 250)).across(), 10, "beyond the edge is the edge");
        assert_eq!(Focus::touched((1, 1), (0, 0)), "10-10".parse().unwrap());
        assert_eq!("7-1".parse::<Focus>().unwrap().nearest(), "8-2".parse().unwrap());
        assert!(Focus::NINE.iter().all(|focus| focus.nearest() == *focus));
        for wrong in ["11-5", "5", "-5-5", "5-", "a-b", ""] {
            assert!(wrong.parse::<Focus>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_colour_is_the_nearest_step() {
        assert_eq!(Tint::of([0, 255, 128]).to_string(), "074");
        assert_eq!("074".parse::<Tint>().unwrap().steps(), [0, 7, 4]);
        for wrong in ["8", "078", "0000", "", "-10"] {
            assert!(wrong.parse::<Tint>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn whoever_is_named_is_meant_and_nobody_else() {
        let (de, ar) = ("de".parse().unwrap(), "ar".parse().unwrap());
        let everyone: Readers = "".parse().unwrap();
        assert!(everyone.has(de) && everyone.is_everyone());
        let some: Readers = "de ar de".parse().unwrap();
        assert!(some.has(de) && some.has(ar) && !some.has(Language::EN));
        assert_eq!(some.to_string(), "ar de");
        assert!("german".parse::<Readers>().is_err());
    }
}
