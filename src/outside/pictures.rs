//! From a picture as it was uploaded to the files a page shows.
//!
//! Decoded and encoded anew in WebP and JPEG, in several widths: what a camera wrote beside the picture (where, when,
//! whose) never reaches a page, and neither does anything that only pretends to be a picture. Files are named after
//! the content that came in.

use std::io::Cursor;

use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};
use sha2::{Digest, Sha256};

use super::media::{MediaName, MediaStore};
use crate::domain::pictures::Tint;

/// Most bytes of an upload: a large photograph of a good camera.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
/// Most pixels of an upload.
pub const MOST_PIXELS: u64 = 40_000_000;
/// Most times that one side may be the other.
const LONGEST: u32 = 8;
/// The fewest pixels across: every picture has a file of this width.
pub const NARROWEST: u32 = 320;
/// The widths pages ask for: a phone's column, twice that, a wide screen, a close look.
const WIDTHS: [u32; 4] = [NARROWEST, 640, 1000, 1600];
/// Quality of WebP and JPEG, out of 100: no difference is seen on goods at arm's length.
const QUALITY: u8 = 82;

/// Why something is not taken as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPicture {
    /// More bytes than we take.
    #[error("larger than {} MB", MOST_BYTES / 1024 / 1024)]
    TooLarge,
    /// More pixels than we take.
    #[error("more than {} megapixels", MOST_PIXELS / 1_000_000)]
    TooManyPixels,
    /// Neither JPEG nor PNG nor WebP.
    #[error("not a JPEG, PNG or WebP picture")]
    NotAPicture,
    /// A strip that no page could show.
    #[error("one side is more than {LONGEST} times the other")]
    OddShape,
    /// Blown up it would be a blur.
    #[error("less than {NARROWEST} pixels across")]
    TooSmall,
    /// Of a kind we know, but damaged.
    #[error("the picture is damaged")]
    Damaged,
}

/// A picture ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The key of its files.
    pub key: String,
    /// Pixels of the largest.
    pub width: u32,
    /// Pixels of the largest.
    pub height: u32,
    /// What stands in for it until it is there; none for one that can be seen through.
    pub tint: Option<Tint>,
    /// The files.
    pub files: Vec<(MediaName, Vec<u8>)>,
}

/// The widths there are of a picture whose largest has `largest` pixels across: never wider than it came.
pub fn widths(largest: u32) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < largest).collect();
    widths.push(largest);
    widths
}

/// Key and size that a picture will have, from its header alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The key of its files.
    pub key: String,
    /// Pixels of the largest.
    pub width: u32,
    /// Pixels of the largest.
    pub height: u32,
}

/// Measures an upload without decoding it.
///
/// # Errors
/// [`BadPicture`].
pub fn measure(bytes: &[u8]) -> Result<Measured, BadPicture> {
    let (decoder, upright) = open(bytes)?;
    let (across, down) = standing(decoder.dimensions(), upright);
    let width = across.min(widest());
    Ok(Measured { key: key(bytes), width, height: rows(across, down, width)? })
}

/// Prepares an upload.
///
/// # Errors
/// [`BadPicture`], before anything large is decoded.
pub fn prepare(bytes: &[u8]) -> Result<Prepared, BadPicture> {
    let picture = decode(bytes)?;
    let key = key(bytes);
    let largest = picture.width().min(widest());
    let mut files = Vec::new();
    let mut height = picture.height();
    // From the largest down, each from the one before: cheaper, and as sharp at these steps.
    let mut current = picture;
    for width in widths(largest).into_iter().rev() {
        if width < current.width() {
            let rows = rows(current.width(), current.height(), width)?;
            current = current.resize_exact(width, rows, FilterType::Lanczos3);
        }
        if width == largest {
            height = current.height();
        }
        files.push((name(&key, width, "webp")?, webp(&current)?));
        files.push((name(&key, width, "jpg")?, jpeg(&current)?));
    }
    Ok(Prepared { key, width: largest, height, tint: tint(&current), files })
}

/// Keeps the files of a prepared picture.
///
/// # Errors
/// When the store cannot write.
pub fn keep(media: &dyn MediaStore, prepared: &Prepared) -> std::io::Result<()> {
    prepared.files.iter().try_for_each(|(name, bytes)| media.put(name, bytes))
}

fn widest() -> u32 {
    WIDTHS.iter().copied().max().unwrap_or(1)
}

/// The first half of the hash of what came in: the same upload twice is one picture.
fn key(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The height at another width.
fn rows(across: u32, down: u32, width: u32) -> Result<u32, BadPicture> {
    let rows = (u64::from(down) * u64::from(width)).div_ceil(u64::from(across.max(1))).max(1);
    u32::try_from(rows).or(Err(BadPicture::TooManyPixels))
}

fn name(key: &str, width: u32, ending: &str) -> Result<MediaName, BadPicture> {
    format!("{key}-{width}.{ending}").parse().or(Err(BadPicture::TooManyPixels))
}

/// Pixels across and down once a picture stands upright.
fn standing((across, down): (u32, u32), upright: Orientation) -> (u32, u32) {
    let sideways = matches!(
        upright,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    if sideways { (down, across) } else { (across, down) }
}

/// A decoder that has read the header, and which way up the camera was held: all we take from what it wrote beside.
fn open(bytes: &[u8]) -> Result<(impl ImageDecoder + '_, Orientation), BadPicture> {
    if bytes.len() > MOST_BYTES {
        return Err(BadPicture::TooLarge);
    }
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().or(Err(BadPicture::NotAPicture))?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) {
        return Err(BadPicture::NotAPicture);
    }
    let mut decoder = reader.into_decoder().or(Err(BadPicture::Damaged))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(BadPicture::Damaged);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(BadPicture::TooManyPixels);
    }
    if width.max(height) / width.min(height) > LONGEST {
        return Err(BadPicture::OddShape);
    }
    let mut limits = Limits::default();
    // Eight bytes a pixel (sixteen bits, four channels) and as much again to work with.
    limits.max_alloc = Some(MOST_PIXELS * 16);
    decoder.set_limits(limits).or(Err(BadPicture::TooManyPixels))?;
    let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    if standing((width, height), upright).0 < NARROWEST {
        return Err(BadPicture::TooSmall);
    }
    Ok((decoder, upright))
}

/// The pixels, upright.
fn decode(bytes: &[u8]) -> Result<DynamicImage, BadPicture> {
    let (decoder, upright) = open(bytes)?;
    let mut picture = DynamicImage::from_decoder(decoder).or(Err(BadPicture::Damaged))?;
    picture.apply_orientation(upright);
    // One form from here on: eight bits, transparency only where there is some.
    Ok(if picture.color().has_alpha() { picture.into_rgba8().into() } else { picture.into_rgb8().into() })
}

/// The mean colour of a picture, of its smallest form as a rule; none of one that can be seen through, behind which a
/// colour would stay.
fn tint(picture: &DynamicImage) -> Option<Tint> {
    if picture.as_rgba8().is_some_and(|clear| clear.pixels().any(|pixel| pixel.0[3] < u8::MAX)) {
        return None;
    }
    let all = picture.to_rgb8();
    let count = u64::from(all.width()) * u64::from(all.height());
    let mut sums = [0_u64; 3];
    for pixel in all.pixels() {
        for (sum, channel) in sums.iter_mut().zip(pixel.0) {
            *sum += u64::from(channel);
        }
    }
    Some(Tint::of(sums.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX))))
}

fn webp(picture: &DynamicImage) -> Result<Vec<u8>, BadPicture> {
    let (width, height) = (picture.width(), picture.height());
    let encoder = match picture.as_rgba8() {
        Some(clear) => webp::Encoder::from_rgba(clear.as_raw(), width, height),
        None => webp::Encoder::from_rgb(picture.as_bytes(), width, height),
    };
    let encoded = encoder.encode_simple(false, f32::from(QUALITY)).or(Err(BadPicture::Damaged))?;
    Ok(encoded.to_vec())
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, BadPicture> {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    encoder.encode_image(&on_white(picture)).or(Err(BadPicture::Damaged))?;
    Ok(bytes)
}

/// JPEG knows no transparency: what is transparent becomes white, as on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let Some(clear) = picture.as_rgba8() else { return picture.to_rgb8() };
    let mut flat = RgbImage::new(clear.width(), clear.height());
    for (from, to) in clear.pixels().zip(flat.pixels_mut()) {
        let [red, green, blue, alpha] = from.0;
        let mix = |channel: u8| {
            let mixed = u16::from(channel) * u16::from(alpha) + 255 * (255 - u16::from(alpha));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        to.0 = [mix(red), mix(green), mix(blue)];
    }
    flat
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let picture = RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([u8::try_from(x % 251).unwrap(), u8::try_from(y % 241).unwrap(), 90])
        });
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::from(picture).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_picture_comes_in_four_widths_and_two_formats() {
        let prepared = prepare(&encoded(2000, 2500, ImageFormat::Jpeg)).unwrap();
        assert_eq!((prepared.width, prepared.height, prepared.files.len()), (1600, 2000, 8));
        for (name, bytes) in &prepared.files {
            let read = image::load_from_memory(bytes).unwrap();
            assert!(name.as_str().contains(&format!("-{}.", read.width())), "{name:?}");
            assert_eq!(read.width() * 5, read.height() * 4);
        }
    }

    #[test]
    fn a_small_picture_is_not_blown_up() {
        let prepared = prepare(&encoded(500, 400, ImageFormat::Png)).unwrap();
        assert_eq!((prepared.width, prepared.height), (500, 400));
        assert_eq!(widths(500), [320, 500]);
        assert_eq!(widths(320), [320]);
        assert_eq!(prepared.files.len(), 4);
        assert_eq!(prepare(&encoded(319, 900, ImageFormat::Png)), Err(BadPicture::TooSmall));
        assert_eq!(measure(&encoded(319, 900, ImageFormat::Png)), Err(BadPicture::TooSmall));
        assert_eq!(prepare(&encoded(320, 200, ImageFormat::Png)).unwrap().files.len(), 2);
    }

    #[test]
    fn a_picture_held_sideways_is_put_upright_and_stripped_of_what_the_camera_wrote() {
        let plain = encoded(640, 320, ImageFormat::Jpeg);
        // An EXIF segment by hand: orientation 6 (turn right), and words that must not survive.
        let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
        tiff.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
        tiff.extend(b"\x0e\x01\x02\0\x0c\0\0\0\x26\0\0\0\0\0\0\0SECRETPLACE\0");
        let mut segment = b"Exif\0\0".to_vec();
        segment.extend(tiff);
        let length = u16::try_from(segment.len() + 2).unwrap().to_be_bytes();
        let mut upload = plain[..2].to_vec();
        upload.extend([0xff, 0xe1, length[0], length[1]]);
        upload.extend(segment);
        upload.extend(&plain[2..]);
        assert!(upload.windows(11).any(|part| part == b"SECRETPLACE"));
        let prepared = prepare(&upload).unwrap();
        assert_eq!((prepared.width, prepared.height), (320, 640));
        for (name, bytes) in &prepared.files {
            let says = |word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
            assert!(!says(b"SECRETPLACE") && !says(b"Exif"), "{name:?}");
        }
    }

    #[test]
    fn what_is_not_a_picture_is_refused() {
        assert_eq!(prepare(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(BadPicture::NotAPicture));
        assert_eq!(prepare(b""), Err(BadPicture::NotAPicture));
        let jpeg = encoded(400, 400, ImageFormat::Jpeg);
        assert_eq!(prepare(&jpeg[..60]), Err(BadPicture::Damaged));
        assert_eq!(prepare(&vec![0; MOST_BYTES + 1]), Err(BadPicture::TooLarge));
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_unpacked() {
        // A PNG that says it has 50 megapixels: the header alone decides.
        let mut png = encoded(10, 10, ImageFormat::Png);
        png[16..24].copy_from_slice(&[0, 0, 0x1b, 0x58, 0, 0, 0x1b, 0xf4]);
        assert!(matches!(prepare(&png), Err(BadPicture::TooManyPixels | BadPicture::Damaged)));
    }
}
