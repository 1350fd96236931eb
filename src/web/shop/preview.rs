//! How goods will look with what was typed or sent: a drawing over their own picture, made here, so that it needs no
//! script.

use unicode_segmentation::UnicodeSegmentation;

use crate::domain::personal::{Look, Personal, Personalised};
use crate::web::pictures::Shot;

/// From where on a sign is drawn as wide as it is high (Chinese, Japanese, Korean).
const WIDE: char = '\u{1100}';
/// Where right-to-left scripts stand.
const RIGHT_TO_LEFT: std::ops::RangeInclusive<char> = '\u{590}'..='\u{8ff}';

/// One line of letters: how far from the top its foot stands, in pixels of the picture, and the letters.
pub struct Letters {
    /// Pixels from the top.
    pub foot: u32,
    /// The letters.
    pub text: String,
    /// Whether they run from right to left.
    pub turned: bool,
}

/// The drawing.
pub struct Preview {
    /// The picture of the goods.
    pub src: String,
    /// Its pixels.
    pub width: u32,
    /// Its pixels.
    pub height: u32,
    /// The plate: left, top, width, height, in pixels.
    pub plate: [u32; 4],
    /// The middle of the plate.
    pub middle: u32,
    /// How the mark is turned, as the drawing says it; empty where it stands straight.
    pub turn: String,
    /// Height of the letters, in pixels.
    pub size: u32,
    /// The letters, line by line.
    pub letters: Vec<Letters>,
    /// The picture that was sent.
    pub sent: Option<String>,
    /// How the goods bear it.
    pub look: Look,
}

fn hundredths(of: u32, part: u32) -> u32 {
    of.saturating_mul(part) / 100
}

/// Draws answers over the picture of the goods; nothing where there is nothing to draw.
pub fn preview(asks: &Personal, made: &Personalised, shot: &Shot, sent: Option<String>) -> Option<Preview> {
    let lines: Vec<&str> = made.texts().flat_map(str::lines).collect();
    if lines.is_empty() && sent.is_none() {
        return None;
    }
    let (width, height) = (shot.width, shot.height);
    let plate = asks.plate;
    let (left, top) = (hundredths(width, plate.left), hundredths(height, plate.top));
    let (across, down) = (hundredths(width, plate.width), hundredths(height, plate.height));
    // Letters stand at the foot of a picture that was sent, where there are both.
    let (room, from) = if sent.is_some() { (down / 5, top + down - down / 5) } else { (down, top) };
    let count = u32::try_from(lines.len()).unwrap_or(1).max(1);
    let widest = lines.iter().map(|line| breadth(line)).max().unwrap_or(1).max(1);
    // A line stands as high as letters and a quarter; a letter is about six tenths as wide as high.
    let size = (room * 100 / (count * 125)).min(across * 100 / widest).max(8);
    let step = size * 125 / 100;
    let first = from + (room.saturating_sub(step * count)) / 2 + size;
    let letters = lines.iter().zip(0_u32..).map(|(line, at)| Letters {
        foot: first + at * step,
        text: (*line).to_owned(),
        turned: line.chars().any(|letter| RIGHT_TO_LEFT.contains(&letter)),
    });
    Some(Preview {
        src: shot.src(),
        width,
        height,
        plate: [left, top, across, down],
        middle: left + across / 2,
        turn: match plate.turn {
            0 => String::new(),
            degrees => format!("rotate({degrees} {} {})", left + across / 2, top + down / 2),
        },
        size,
        letters: letters.collect(),
        sent,
        look: asks.look,
    })
}

/// How wide a line is, in hundredths of the height of its letters.
fn breadth(line: &str) -> u32 {
    line.graphemes(true).map(|sign| if sign.chars().any(|letter| letter >= WIDE) { 105 } else { 62 }).sum()
}
