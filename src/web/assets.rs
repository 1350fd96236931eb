//! Static files: embedded, named by their content, kept by browsers for a year.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use actix_web::http::header;
use actix_web::web::{Bytes, Path};
use actix_web::{HttpRequest, HttpResponse};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use super::encoding::{Coding, Effort};
use super::fault::Fault;

static PICTURES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/img");

// What fills a demo shop lies beside these and goes through the picture pipeline; it is not served from here.
const SHEETS: [(&str, &[u8]); 5] = [
    ("shop.css", include_bytes!("../../static/shop.css")),
    ("desk.css", include_bytes!("../../static/desk.css")),
    ("gallery.js", include_bytes!("../../static/gallery.js")),
    ("shop.js", include_bytes!("../../static/shop.js")),
    ("speculation.json", include_bytes!("../../static/speculation.json")),
];

/// Address by file name, file by address.
struct Assets {
    urls: HashMap<String, String>,
    files: HashMap<String, File>,
}

/// A file, and as it travels in each way: compressed as far as it goes, once, when the first reader asks.
struct File {
    kind: &'static str,
    bytes: &'static [u8],
    zstd: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

impl File {
    fn travelling(&self, coding: Coding) -> (Bytes, Coding) {
        let plain = || Bytes::from_static(self.bytes);
        let made = match coding {
            Coding::Zstd => &self.zstd,
            Coding::Brotli => &self.brotli,
            Coding::Gzip => &self.gzip,
            Coding::Plain => return (plain(), coding),
        };
        let encode = || coding.encode(self.bytes, Effort::File).ok().flatten().map_or_else(plain, Bytes::from);
        let bytes = made.get_or_init(encode).clone();
        // What does not get smaller (or could not be compressed) goes as it is.
        if bytes.len() < self.bytes.len() { (bytes, coding) } else { (plain(), Coding::Plain) }
    }
}

fn mime(name: &str) -> Option<&'static str> {
    let ending = name.rsplit('.').next()?;
    Some(match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => "application/speculationrules+json",
        _ => return None,
    })
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let mut assets = Assets { urls: HashMap::new(), files: HashMap::new() };
    let pictures =
        PICTURES.files().filter_map(|file| Some((format!("img/{}", file.path().to_str()?), file.contents())));
    for (name, bytes) in SHEETS.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes)).chain(pictures) {
        let Some(kind) = mime(&name) else { continue };
        let digest: String = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
        let address = format!("{stem}.{digest}.{ending}");
        let (zstd, brotli, gzip) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        assets.files.insert(address.clone(), File { kind, bytes, zstd, brotli, gzip });
        assets.urls.insert(name, format!("/static/{address}"));
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
pub async fn file(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, Fault> {
    let file = ASSETS.files.get(name.as_str()).ok_or(Fault::NotFound)?;
    let (bytes, coding) = file.travelling(Coding::wanted(&request));
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, file.kind))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "accept-encoding"));
    if let Some(name) = coding.name() {
        response.insert_header((header::CONTENT_ENCODING, name));
    }
    Ok(response.body(bytes))
}
