//! Sheets as PDF: every line in the order it is read, each letter in a face that has it.

use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::text::TextDirection;
use krilla::{Document, SerializeSettings};
use rustybuzz::{Direction, UnicodeBuffer};
use unicode_bidi::BidiInfo;

use super::faces::{Chosen, Face, Faces};
use super::sheet::{Mark, Sheet};
use super::{Unprinted, Unwritable};

/// How many of a sheet's units make a point.
const UNITS: i32 = 20;
/// A unit of a sheet as the PDF counts it: a twentieth of a point.
const UNIT: f32 = 0.05;

fn float(units: i32) -> f32 {
    f32::from(i16::try_from(units).unwrap_or(i16::MAX))
}

/// A part of a line in one direction and one face.
struct Run<'a> {
    text: &'a str,
    face: &'a Face,
    backwards: bool,
}

/// The runs of a line in the order they are drawn from the left, and whether the line as a whole runs from the right.
fn runs<'a>(text: &'a str, faces: &'a [Face]) -> (Vec<Run<'a>>, bool) {
    let order = BidiInfo::new(text, None);
    let mut drawn = Vec::new();
    let mut from_right = false;
    for paragraph in &order.paragraphs {
        from_right = paragraph.level.is_rtl();
        let (levels, ranges) = order.visual_runs(paragraph, paragraph.range.clone());
        for range in ranges {
            let backwards = levels.get(range.start).is_some_and(|level| level.is_rtl());
            let mut parts = split(text.get(range).unwrap_or(""), faces, backwards);
            if backwards {
                parts.reverse();
            }
            drawn.append(&mut parts);
        }
    }
    (drawn, from_right)
}

/// A text cut where another face is needed. A face goes on as long as it has the letters, so that words are not torn.
fn split<'a>(text: &'a str, faces: &'a [Face], backwards: bool) -> Vec<Run<'a>> {
    // The program's own face last for scripts that have one of their own: theirs is made for them.
    let best = |letter: char| {
        let own_script = super::Script::of(letter) != super::Script::Other;
        let mut having = faces.iter().filter(|face| face.has(letter));
        if own_script { having.next_back() } else { having.next() }
    };
    let mut parts: Vec<Run<'a>> = Vec::new();
    let (mut start, mut face): (usize, Option<&Face>) = (0, None);
    for (at, letter) in text.char_indices() {
        let neutral = !letter.is_alphanumeric() && face.is_some_and(|face| face.has(letter));
        let wanted = if neutral { face } else { best(letter).or(face) };
        let same = matches!((face, wanted), (Some(now), Some(next)) if std::ptr::eq(now, next));
        if !same {
            if let (Some(face), Some(text)) = (face, text.get(start..at).filter(|text| !text.is_empty())) {
                parts.push(Run { text, face, backwards });
            }
            (start, face) = (at, wanted);
        }
    }
    if let (Some(face), Some(text)) = (face, text.get(start..).filter(|text| !text.is_empty())) {
        parts.push(Run { text, face, backwards });
    }
    parts
}

impl Run<'_> {
    /// How wide it is at a size.
    fn width(&self, size: i32) -> i32 {
        let Some(face) = self.face.measured() else { return 0 };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(self.text);
        buffer.guess_segment_properties();
        buffer.set_direction(if self.backwards { Direction::RightToLeft } else { Direction::LeftToRight });
        let per_em = i64::from(face.units_per_em()).max(1);
        let shaped = rustybuzz::shape(&face, &[], buffer);
        let advance: i64 = shaped.glyph_positions().iter().map(|position| i64::from(position.x_advance)).sum();
        i32::try_from(advance * i64::from(size) / per_em).unwrap_or(i32::MAX)
    }
}

fn draw(surface: &mut Surface<'_>, mark: &Mark, chosen: &Chosen) {
    match mark {
        Mark::Ink { x, y, wide, high } => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(float(*x), float(*y), float(*wide), float(*high)) {
                path.push_rect(rect);
            }
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
        Mark::Text { x, y, room, size, bold, to_right, text } => {
            let own =
                bold.then_some(&chosen.bold).filter(|bold| bold.iter().any(|face| text.chars().all(|c| face.has(c))));
            let (runs, from_right) = runs(text, own.unwrap_or(&chosen.regular));
            let wide = |size: i32| runs.iter().map(|run| run.width(size)).fold(0, i32::saturating_add);
            let full = wide(*size);
            let size = if full > *room { (size * room / full.max(1)).max(1) } else { *size };
            let mut at = if *to_right || from_right { x + room - wide(size) } else { *x };
            for run in &runs {
                let direction = if run.backwards { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
                let start = Point::from_xy(float(at), float(*y));
                surface.draw_text(start, run.face.font.clone(), float(size), run.text, false, direction);
                at += run.width(size);
            }
        }
    }
}

/// Writes sheets, each on a page of its own.
pub fn write(sheets: &[Sheet], title: &str, faces: &Faces) -> Result<Vec<u8>, Unprinted> {
    let texts = sheets.iter().flat_map(|sheet| &sheet.marks).filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text.as_str()),
        Mark::Ink { .. } => None,
    });
    let texts: Vec<&str> = texts.collect();
    let chosen = faces.of(&texts).map_err(|lacking: Unwritable| Unprinted::Unwritable(lacking))?;
    let mut document = Document::new_with(SerializeSettings::default());
    document.set_metadata(Metadata::new().title(title.to_owned()).language("en".to_owned()));
    for sheet in sheets {
        let size = PageSettings::from_wh(float(sheet.wide / UNITS), float(sheet.high / UNITS));
        let size = size.ok_or_else(|| Unprinted::Library("a page without a size".to_owned()))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_scale(UNIT, UNIT));
        surface.set_fill(Some(Fill::default()));
        for mark in &sheet.marks {
            draw(&mut surface, mark, &chosen);
        }
        surface.pop();
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|error| Unprinted::Library(format!("{error:?}")))
}
