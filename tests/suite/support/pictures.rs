//! Pictures for shops that browsers visit: what is uploaded is kept; for the demo's, which take seconds to prepare, one
//! drawn picture stands in.

use std::path::Path;
use std::sync::OnceLock;

use entrepot::outside::media::{Folder, MediaName, MediaStore};
use entrepot::outside::pictures::{Prepared, prepare};

/// A folder in which no picture is missing.
pub struct StandIn {
    kept: Folder,
}

impl StandIn {
    /// One that keeps what is uploaded under a folder.
    pub fn under(dir: &Path) -> Self {
        Self { kept: Folder::under(dir).unwrap() }
    }
}

fn drawn() -> &'static Prepared {
    static DRAWN: OnceLock<Prepared> = OnceLock::new();
    DRAWN.get_or_init(|| {
        let shade = |at: u32| u8::try_from(at / 8).unwrap_or(u8::MAX);
        let picture = image::RgbImage::from_fn(1000, 1250, |x, y| image::Rgb([shade(x), shade(y), 128]));
        let mut bytes = Vec::new();
        image::codecs::jpeg::JpegEncoder::new(&mut bytes).encode_image(&picture).unwrap();
        prepare(&bytes).unwrap()
    })
}

impl MediaStore for StandIn {
    fn put(&self, name: &MediaName, bytes: &[u8]) -> std::io::Result<()> {
        self.kept.put(name, bytes)
    }

    fn get(&self, name: &MediaName) -> std::io::Result<Option<Vec<u8>>> {
        if self.kept.has(name) {
            return self.kept.get(name);
        }
        let (_, size) = name.as_str().split_once('-').unwrap();
        Ok(drawn().files.iter().find(|(one, _)| one.as_str().ends_with(size)).map(|(_, bytes)| bytes.clone()))
    }

    fn has(&self, _: &MediaName) -> bool {
        true
    }
}
