//! Static files: embedded, named by their content, kept by browsers for a year.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Path;
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use super::fault::Fault;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static");

/// Address by file name, file by address.
struct Assets {
    urls: HashMap<&'static str, String>,
    files: HashMap<String, (&'static str, &'static [u8])>,
}

fn mime(name: &str) -> Option<&'static str> {
    let ending = name.rsplit('.').next()?;
    Some(match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let mut assets = Assets { urls: HashMap::new(), files: HashMap::new() };
    let mut folders = vec![&FILES];
    while let Some(folder) = folders.pop() {
        // What fills a demo shop goes through the picture pipeline; it is not served from here.
        folders.extend(folder.dirs().filter(|inner| inner.path() != std::path::Path::new("demo")));
        for file in folder.files() {
            let Some(name) = file.path().to_str() else { continue };
            let Some(kind) = mime(name) else { continue };
            let digest: String =
                Sha256::digest(file.contents()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
            let address = format!("{stem}.{digest}.{ending}");
            assets.urls.insert(name, format!("/static/{address}"));
            assets.files.insert(address, (kind, file.contents()));
        }
    }
    assets
});

/// The address of a static file; a file that is not there is a mistake the crawl finds.
pub fn url(name: &str) -> &'static str {
    ASSETS.urls.get(name).map_or("/static/missing", String::as_str)
}

/// Answers with a static file.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn file(name: Path<String>) -> Result<HttpResponse, Fault> {
    let (kind, bytes) = ASSETS.files.get(name.as_str()).ok_or(Fault::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, *kind))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(*bytes))
}
