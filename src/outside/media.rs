//! Where the files of pictures lie. Their names say what is in them, so a file never changes and may be kept for ever
//! by every cache on the way.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A place for files by name.
pub trait MediaStore: Send + Sync {
    /// Keeps a file. A file of this name that is there already is the same.
    ///
    /// # Errors
    /// When the file cannot be written.
    fn put(&self, name: &MediaName, bytes: &[u8]) -> std::io::Result<()>;

    /// A file by its name, if there is one.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    fn get(&self, name: &MediaName) -> std::io::Result<Option<Vec<u8>>>;

    /// Whether there is a file of this name.
    fn has(&self, name: &MediaName) -> bool;
}

/// The name of a file: `<key>-<width>.webp` or `.jpg`, the key sixteen hexadecimal digits. Nothing else can be named,
/// so no name leads out of the folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MediaName {
    text: String,
    kind: &'static str,
}

impl MediaName {
    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The media type of its content.
    pub fn content_type(&self) -> &'static str {
        self.kind
    }
}

impl std::str::FromStr for MediaName {
    type Err = crate::domain::ids::Malformed;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = crate::domain::ids::Malformed("name of a picture");
        let (stem, kind) = match text.rsplit_once('.') {
            Some((stem, "webp")) => (stem, "image/webp"),
            Some((stem, "jpg")) => (stem, "image/jpeg"),
            _ => return Err(wrong),
        };
        let Some((key, width)) = stem.split_once('-') else { return Err(wrong) };
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let fits = key.len() == 16
            && key.bytes().all(hex)
            && (1..=5).contains(&width.len())
            && width.bytes().all(|byte| byte.is_ascii_digit());
        if fits { Ok(Self { text: text.to_owned(), kind }) } else { Err(wrong) }
    }
}

/// A folder.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The pictures of a program that keeps its files under `dir`: `<dir>/media`.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn under(dir: &Path) -> std::io::Result<Self> {
        let root = dir.join("media");
        std::fs::create_dir_all(&root)?;
        Ok(Self { root })
    }

    /// A file in its sub-folder: no folder grows beyond a 256th of all.
    fn path(&self, name: &MediaName) -> PathBuf {
        let shelf: String = name.as_str().chars().take(2).collect();
        self.root.join(shelf).join(name.as_str())
    }
}

impl MediaStore for Folder {
    fn put(&self, name: &MediaName, bytes: &[u8]) -> std::io::Result<()> {
        let path = self.path(name);
        if path.exists() {
            return Ok(());
        }
        let shelf = path.parent().unwrap_or(&self.root);
        std::fs::create_dir_all(shelf)?;
        // Written aside and renamed: a process killed half-way leaves no half picture under its name.
        let aside = shelf.join(format!(".{}-{}", std::process::id(), name.as_str()));
        let mut file = std::fs::File::create(&aside)?;
        file.write_all(bytes)?;
        drop(file);
        std::fs::rename(&aside, &path)
    }

    fn get(&self, name: &MediaName) -> std::io::Result<Option<Vec<u8>>> {
        match std::fs::read(self.path(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn has(&self, name: &MediaName) -> bool {
        self.path(name).exists()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let name: MediaName = "0123456789abcdef-640.webp".parse().unwrap();
        assert_eq!(name.content_type(), "image/webp");
        for wrong in [
            "../../etc/passwd",
            "0123456789abcdef-640.svg",
            "0123456789ABCDEF-640.jpg",
            "0123456789abcdef/..-1.jpg",
            "",
        ] {
            assert!(wrong.parse::<MediaName>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_file_is_read_back_as_it_was_kept() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::under(dir.path()).unwrap();
        let name: MediaName = "0123456789abcdef-640.jpg".parse().unwrap();
        assert_eq!(folder.get(&name).unwrap(), None);
        folder.put(&name, b"bytes").unwrap();
        assert!(folder.has(&name));
        assert_eq!(folder.get(&name).unwrap().unwrap(), b"bytes");
    }
}
