//! Which face has which letter: the program's own for Latin, Greek and Cyrillic, a configured folder or the system's Noto
//! for the rest.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use krilla::text::Font;

use crate::domain::words::words;

words! {
    /// A script that needs a face of its own.
    Script "script" {
        /// Arabic letters.
        Arabic = "arabic",
        /// Chinese characters.
        Han = "han",
        /// Japanese syllables.
        Kana = "kana",
        /// Korean syllables.
        Hangul = "hangul",
        /// Any other.
        Other = "other",
    }
}

impl Script {
    /// The script of a letter.
    pub fn of(letter: char) -> Self {
        match letter {
            '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
                Self::Arabic
            }
            '\u{3041}'..='\u{30ff}' | '\u{3012}' => Self::Kana,
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            '\u{2e80}'..='\u{3011}'
            | '\u{3013}'..='\u{303f}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ffef}' => Self::Han,
            _ => Self::Other,
        }
    }

    /// How files of faces that have it begin, the best first.
    fn files(self) -> &'static [&'static str] {
        match self {
            Self::Arabic => &["NotoNaskhArabic-Regular", "NotoSansArabic-Regular", "NotoNaskhArabic", "NotoSansArabic"],
            Self::Han | Self::Kana | Self::Hangul => &[
                "NotoSansCJK-Regular",
                "NotoSansSC-Regular",
                "NotoSansCJKsc",
                "NotoSansJP",
                "NotoSansKR",
                "NotoSansSC",
                "NotoSansTC",
            ],
            Self::Other => &[],
        }
    }
}

/// Letters for which there is no face: each script with the first letter that lacks one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritable(pub Vec<(Script, char)>);

/// The bytes of a file of faces.
type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Where faces are looked for. Those that were found are kept; those that were not are looked for again, since somebody
/// may have installed them.
#[derive(Clone, Default)]
pub struct Faces {
    folders: Vec<PathBuf>,
    found: Arc<Mutex<HashMap<Script, (PathBuf, Bytes)>>>,
}

/// A face, loaded.
pub struct Face {
    /// As the PDF library takes it.
    pub font: Font,
    bytes: Bytes,
    index: u32,
}

impl Face {
    fn new(bytes: Bytes, index: u32) -> Option<Self> {
        let font = Font::new(krilla::Data::from(Arc::clone(&bytes)), index)?;
        Some(Self { font, bytes, index })
    }

    /// As it is measured.
    pub fn measured(&self) -> Option<rustybuzz::Face<'_>> {
        rustybuzz::Face::from_slice((*self.bytes).as_ref(), self.index)
    }

    /// Whether it has a letter.
    pub fn has(&self, letter: char) -> bool {
        self.measured().is_some_and(|face| face.glyph_index(letter).is_some())
    }
}

/// The faces that a text needs, the program's own first.
pub struct Chosen {
    /// Regular faces.
    pub regular: Vec<Face>,
    /// What stands out: the program's own face alone.
    pub bold: Vec<Face>,
}

fn files(folder: &Path, depth: u8, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() && depth > 0 {
            files(&path, depth - 1, found);
        } else if path
            .extension()
            .is_some_and(|ending| ["ttf", "otf", "ttc", "otc"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
        {
            found.push(path);
        }
    }
}

impl Faces {
    /// Faces of a folder, or of where systems keep theirs.
    pub fn under(folder: Option<&Path>) -> Self {
        let system = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:\\Windows\\Fonts"];
        match folder {
            Some(folder) => Self { folders: vec![folder.to_path_buf()], ..Self::default() },
            None => Self { folders: system.iter().map(PathBuf::from).collect(), ..Self::default() },
        }
    }

    /// The faces that texts need.
    ///
    /// # Errors
    /// [`Unwritable`] with every script that no face has.
    pub fn of(&self, texts: &[&str]) -> Result<Chosen, Unwritable> {
        let own = |bytes: &'static [u8]| Face::new(Arc::new(bytes), 0).into_iter().collect::<Vec<_>>();
        let mut chosen = Chosen { regular: own(dejavu::sans::regular()), bold: own(dejavu::sans::bold()) };
        let mut lacking: Vec<(Script, char)> = Vec::new();
        let letters = || texts.iter().flat_map(|text| text.chars()).filter(|letter| !letter.is_control());
        let mut scripts: Vec<Script> = letters().map(Script::of).filter(|script| *script != Script::Other).collect();
        // Characters shared by three languages look as in the one whose own syllables stand beside them.
        let index = if scripts.contains(&Script::Kana) {
            0
        } else if scripts.contains(&Script::Hangul) {
            1
        } else {
            2
        };
        scripts.sort_unstable();
        scripts.dedup();
        let mut loaded: Vec<PathBuf> = Vec::new();
        for script in scripts {
            let Some((path, bytes)) = self.file(script).filter(|(path, _)| !loaded.contains(path)) else { continue };
            chosen.regular.extend(Face::new(Arc::clone(&bytes), index).or_else(|| Face::new(bytes, 0)));
            loaded.push(path);
        }
        let measured: Vec<_> = chosen.regular.iter().filter_map(Face::measured).collect();
        for letter in letters() {
            let script = Script::of(letter);
            let has = |face: &rustybuzz::Face<'_>| face.glyph_index(letter).is_some();
            if !lacking.iter().any(|(known, _)| *known == script) && !measured.iter().any(has) {
                lacking.push((script, letter));
            }
        }
        drop(measured);
        if lacking.is_empty() { Ok(chosen) } else { Err(Unwritable(lacking)) }
    }

    fn file(&self, script: Script) -> Option<(PathBuf, Bytes)> {
        let mut kept = self.found.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(found) = kept.get(&script) {
            return Some(found.clone());
        }
        let path = self.search(script)?;
        let before = kept.values().find(|(known, _)| *known == path).map(|(_, bytes)| Arc::clone(bytes));
        let bytes = match before {
            Some(bytes) => bytes,
            None => Arc::new(std::fs::read(&path).ok()?),
        };
        kept.insert(script, (path.clone(), Arc::clone(&bytes)));
        Some((path, bytes))
    }

    fn search(&self, script: Script) -> Option<PathBuf> {
        let mut found = Vec::new();
        for folder in &self.folders {
            files(folder, 4, &mut found);
        }
        found.sort();
        let named = |start: &&&str| {
            found
                .iter()
                .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(**start)))
                .cloned()
        };
        script.files().iter().find_map(|start| named(&start))
    }
}
