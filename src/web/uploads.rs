//! Uploads: a form with a file, read within limits.

use actix_multipart::Multipart;
use actix_web::HttpRequest;
use actix_web::http::header;
use futures_util::TryStreamExt;

use super::fault::Fault;
use super::forms::Fields;

/// What the fields beside the file may hold together.
const MOST_WORDS: usize = 64 * 1024;

/// An upload: its fields, and the file.
pub struct Upload {
    /// The fields, trimmed.
    pub fields: Fields,
    /// The bytes of the field `file`; none where nothing was chosen.
    pub file: Vec<u8>,
}

/// Reads an upload whose file has at most so many bytes. The caller checks its token.
///
/// # Errors
/// [`Fault::TooLarge`], [`Fault::BadForm`].
pub async fn read(request: &HttpRequest, mut parts: Multipart, most: usize) -> Result<Upload, Fault> {
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if length.and_then(|length| length.parse::<usize>().ok()).is_some_and(|all| all > most + 2 * MOST_WORDS) {
        return Err(Fault::TooLarge);
    }
    let (mut fields, mut file, mut words) = (Vec::new(), Vec::new(), 0);
    while let Some(mut part) = parts.try_next().await.or(Err(Fault::BadForm))? {
        let name = part.name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(chunk) = part.try_next().await.or(Err(Fault::BadForm))? {
            let (had, most) = if name == "file" { (bytes.len(), most) } else { (words, MOST_WORDS) };
            if had + chunk.len() > most {
                return Err(Fault::TooLarge);
            }
            if name != "file" {
                words += chunk.len();
            }
            bytes.extend_from_slice(&chunk);
        }
        if name == "file" {
            file = bytes;
        } else {
            fields.push((name, String::from_utf8_lossy(&bytes).replace('\0', "").trim().to_owned()));
        }
    }
    Ok(Upload { fields: Fields::new(fields), file })
}
