//! Forms with files: read within a limit. Beyond it nothing more is kept, but the rest is listened to for a while, so
//! that the answer reaches whoever sent it.

use std::sync::{Arc, LazyLock};

use actix_multipart::Multipart;
use actix_web::HttpRequest;
use actix_web::http::header;
use futures_util::TryStreamExt;
use tokio::sync::Semaphore;

use super::fault::Fault;
use super::forms::Fields;
use crate::app::App;
use crate::outside::pictures::{BadPicture, Prepared, keep, prepare};
use crate::store::personal_uploads::Upload as Own;

/// A decoded picture takes much memory: two at a time.
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

/// What the fields beside the files may hold together.
const MOST_WORDS: usize = 64 * 1024;
/// How much is listened to at all.
const MOST_HEARD: usize = 64 * 1024 * 1024;
/// Characters of a file's name that are kept.
const MOST_NAME: usize = 100;

/// A form with files.
#[derive(Debug, Default)]
pub struct Upload {
    /// The fields, as typed.
    pub fields: Fields,
    /// The files that were chosen: their names and what they hold.
    pub files: Vec<(String, Vec<u8>)>,
    /// Whether the files hold more than the limit; none is kept then.
    pub too_large: bool,
}

/// Reads a form whose files, all fields of this name, may hold so many bytes together.
///
/// # Errors
/// [`Fault::BadForm`], [`Fault::TooLarge`].
pub async fn read(request: &HttpRequest, mut parts: Multipart, (file, most): (&str, usize)) -> Result<Upload, Fault> {
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if length.and_then(|length| length.parse::<usize>().ok()).is_some_and(|all| all > MOST_HEARD) {
        return Err(Fault::TooLarge);
    }
    let (mut fields, mut files, mut words, mut kept, mut heard) = (Vec::new(), Vec::new(), 0, 0, 0);
    while let Some(mut part) = parts.try_next().await.or(Err(Fault::BadForm))? {
        let name = part.name().unwrap_or_default().to_owned();
        let called = part.content_disposition().and_then(|part| part.get_filename()).unwrap_or_default();
        let called = tidy(called);
        let is_file = name == file;
        let mut bytes = Vec::new();
        while let Some(chunk) = part.try_next().await.or(Err(Fault::BadForm))? {
            heard += chunk.len();
            if is_file {
                kept += chunk.len();
            } else {
                words += chunk.len();
            }
            if heard > MOST_HEARD || words > MOST_WORDS {
                return Err(Fault::TooLarge);
            }
            if !is_file || kept <= most {
                bytes.extend_from_slice(&chunk);
            }
        }
        match is_file {
            // A browser sends a nameless empty part where no file was chosen.
            true if called.is_empty() && bytes.is_empty() => {}
            true => files.push((called, bytes)),
            false => fields.push((name, String::from_utf8_lossy(&bytes).replace('\0', "").trim().to_owned())),
        }
    }
    let too_large = kept > most;
    if too_large {
        files.clear();
    }
    Ok(Upload { fields: Fields::new(fields), files, too_large })
}

/// Reads a form with one file, the field `file`, of at most so many bytes; nothing where none was chosen.
///
/// # Errors
/// [`Fault::BadForm`], [`Fault::TooLarge`].
pub async fn read_one(request: &HttpRequest, parts: Multipart, most: usize) -> Result<(Fields, Vec<u8>), Fault> {
    let mut upload = read(request, parts, ("file", most)).await?;
    if upload.too_large {
        return Err(Fault::TooLarge);
    }
    Ok((upload.fields, upload.files.pop().map(|(_, bytes)| bytes).unwrap_or_default()))
}

/// Makes a picture anew from what was uploaded and keeps its files.
///
/// # Errors
/// When the files cannot be written.
pub async fn keep_picture(app: &App, file: Vec<u8>) -> Result<Result<Prepared, BadPicture>, Fault> {
    let media = Arc::clone(&app.media);
    let Ok(_turn) = TURNS.acquire().await else { return Err(Fault::Broken("no more pictures".to_owned())) };
    let work = move || match prepare(&file) {
        Ok(prepared) => keep(&*media, &prepared).map(|()| Ok(prepared)),
        Err(bad) => Ok(Err(bad)),
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(prepared)) => Ok(prepared),
        Ok(Err(error)) => Err(Fault::Broken(format!("keeping a picture: {error}"))),
        Err(stopped) => Err(Fault::Broken(stopped.to_string())),
    }
}

/// Makes a picture anew from what was uploaded and keeps none of its files: what belongs to one person lies among no
/// public pictures. Answers the largest, as JPEG.
///
/// # Errors
/// When no turn or no worker is to be had.
pub async fn make_picture(file: Vec<u8>) -> Result<Result<Own, BadPicture>, Fault> {
    let Ok(_turn) = TURNS.acquire().await else { return Err(Fault::Broken("no more pictures".to_owned())) };
    let work = move || {
        let Prepared { width, height, files, .. } = prepare(&file)?;
        let largest = files.into_iter().find(|(name, _)| name.as_str().ends_with(".jpg"));
        let (_, picture) = largest.ok_or(BadPicture::Damaged)?;
        Ok(Own { picture, width, height })
    };
    tokio::task::spawn_blocking(work).await.map_err(|stopped| Fault::Broken(stopped.to_string()))
}

/// What is wrong with a picture.
pub fn bad_picture(bad: BadPicture) -> &'static str {
    match bad {
        BadPicture::TooLarge => "brand-picture-too-large",
        BadPicture::TooManyPixels => "brand-picture-too-many-pixels",
        BadPicture::NotAPicture => "brand-picture-not-one",
        BadPicture::OddShape => "brand-picture-odd-shape",
        BadPicture::TooSmall => "brand-picture-too-small",
        BadPicture::Damaged => "brand-picture-damaged",
    }
}

/// A file's name without its folders and without what does not print.
fn tidy(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    last.chars().filter(|letter| !letter.is_control()).take(MOST_NAME).collect()
}
