//! SAYS. Words, numbers and dates in the reader's language.
//!
//! Catalogues (`locales/<language>/*.ftl`) are embedded in the program, with what lies beside them. A [`Speaker`] knows one language in one
//! country: it says messages, and writes money, dates and names as readers there expect them.

pub mod batches;
pub mod carrying;
pub mod fitting;
mod format;
pub mod labels;
pub mod lanes;
pub mod legal;
mod message;
mod prices;
pub mod receipts;
pub mod schedules;
pub mod settling;
mod speaker;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use include_dir::{Dir, include_dir};

use crate::domain::country::Country;
use crate::domain::storefront::Language;

pub use message::{Arg, Message};
pub use speaker::Speaker;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The order in which languages are offered; one that is not named here comes after them.
const ORDER: [&str; 14] = ["en", "de", "ar", "zh", "ja", "fr", "es", "pl", "pt", "ru", "kk", "it", "ko", "tr"];

/// A catalogue that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("locales/{file}: {what}")]
pub struct BadCatalogue {
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub what: String,
}

/// A file that lies beside the catalogues of each language that has it, in bytes.
pub fn beside_catalogues(name: &str) -> impl Iterator<Item = (Language, &'static [u8])> {
    LOCALES.dirs().filter_map(move |folder| {
        let language = folder.path().to_string_lossy().parse().ok()?;
        Some((language, folder.get_file(folder.path().join(name))?.contents()))
    })
}

/// A language's folder: its files by their names, with what they say.
#[derive(Debug, Clone)]
pub struct Folder {
    /// What it is called: the language's two letters.
    pub name: String,
    /// Its files.
    pub files: Vec<(String, Cow<'static, str>)>,
}

/// The folders that came with the program.
fn embedded() -> Vec<Folder> {
    let file = |file: &'static include_dir::File<'static>| {
        let name = file.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, Cow::Borrowed(file.contents_utf8().unwrap_or_default()))
    };
    let folder = |folder: &'static Dir<'static>| Folder {
        name: folder.path().to_string_lossy().into_owned(),
        files: folder.files().map(file).collect(),
    };
    LOCALES.dirs().map(folder).collect()
}

/// Every language offered, and the speakers made so far.
pub struct Wording {
    languages: Vec<Language>,
    bundles: HashMap<Language, Arc<speaker::Words>>,
    strict: bool,
    speakers: RwLock<HashMap<(Language, Country), Arc<Speaker>>>,
}

/// The country in which most readers of a language live.
pub fn likely_country(language: &str) -> Option<String> {
    format::likely_country(language)
}

/// Whether most readers of a country read a language.
pub fn is_read_in(language: Language, country: Country) -> bool {
    format::is_read_in(language, country)
}

/// The value of `dir` for words in a language.
pub fn dir(language: Language) -> &'static str {
    if format::is_rtl(language) { "rtl" } else { "ltr" }
}

impl Wording {
    /// The embedded catalogues. A strict wording panics on a missing message or argument: for tests.
    ///
    /// # Errors
    /// None today: those are read when somebody first speaks their language.
    pub fn new(strict: bool) -> Result<Self, BadCatalogue> {
        Self::with(Vec::new(), strict)
    }

    /// The embedded catalogues and folders that lie beside them, which are read at once.
    ///
    /// # Errors
    /// [`BadCatalogue`] when one of those does not parse or is not called like a language.
    pub fn with(more: Vec<Folder>, strict: bool) -> Result<Self, BadCatalogue> {
        let mut bundles = HashMap::new();
        let mut languages = Vec::new();
        let own = embedded().into_iter().map(|folder| (folder, false));
        let mut folders: Vec<(Folder, bool)> = own.chain(more.into_iter().map(|folder| (folder, true))).collect();
        let rank = |name: &str| ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len());
        folders.sort_by(|(one, _), (other, _)| (rank(&one.name), &one.name).cmp(&(rank(&other.name), &other.name)));
        for (Folder { name, files }, foreign) in folders {
            let language: Language = match name.parse() {
                Ok(language) => language,
                Err(_) => return Err(BadCatalogue { file: name, what: "not a two-letter language".into() }),
            };
            let files = files.into_iter().filter(|(file, _)| file.ends_with(".ftl"));
            let words =
                speaker::Words::of(language, files.map(|(file, text)| (format!("{name}/{file}"), text)).collect());
            if foreign {
                words.check()?;
            }
            bundles.insert(language, Arc::new(words));
            languages.push(language);
        }
        languages.dedup();
        Ok(Self { languages, bundles, strict, speakers: RwLock::new(HashMap::new()) })
    }

    /// Reads every catalogue now.
    ///
    /// # Errors
    /// [`BadCatalogue`] when one does not parse.
    pub fn check(&self) -> Result<(), BadCatalogue> {
        self.bundles.values().try_for_each(|words| words.check())
    }

    /// How many messages English has, and those of them that a language lacks: readers see them in English.
    pub fn missing(&self, language: Language) -> (usize, Vec<String>) {
        let (english, own) = (self.words(Language::EN), self.words(language));
        let (english, own) = (&english.said().ids, &own.said().ids);
        (english.len(), english.difference(own).cloned().collect())
    }

    /// The languages offered.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Whether a language is offered.
    pub fn offers(&self, language: Language) -> bool {
        self.bundles.contains_key(&language)
    }

    /// The one who speaks a language in a country; English where the language is not offered.
    pub fn speaker(&self, language: Language, country: Country) -> Arc<Speaker> {
        let key = (language, country);
        let known = match self.speakers.read() {
            Ok(speakers) => speakers.get(&key).cloned(),
            Err(poisoned) => poisoned.into_inner().get(&key).cloned(),
        };
        if let Some(speaker) = known {
            return speaker;
        }
        let english = self.words(Language::EN);
        let (language, words) = match self.bundles.get(&language) {
            Some(words) => (language, Arc::clone(words)),
            None => (Language::EN, Arc::clone(&english)),
        };
        let speaker = Arc::new(Speaker::new(language, country, words, english, self.strict));
        if let Ok(mut speakers) = self.speakers.write() {
            speakers.insert(key, Arc::clone(&speaker));
        }
        speaker
    }

    /// The one who speaks a language as at its home: for desks, which stand in no country.
    pub fn at_home(&self, language: Language) -> Arc<Speaker> {
        self.speaker(language, format::home_of(language))
    }

    fn words(&self, language: Language) -> Arc<speaker::Words> {
        self.bundles.get(&language).cloned().unwrap_or_else(|| Arc::new(speaker::Words::silent(language)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_catalogue_that_comes_with_the_program_can_be_read() {
        let wording = Wording::new(true).unwrap();
        wording.check().unwrap();
        for language in wording.languages() {
            assert!(wording.words(*language).said().ids.len() > 1_000, "{language}");
        }
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_refused_at_the_start() {
        let folder = |name: &str, text: &'static str| Folder {
            name: name.to_owned(),
            files: vec![("shop.ftl".to_owned(), Cow::Borrowed(text))],
        };
        assert!(Wording::with(vec![folder("nl", "cart = Winkelwagen\n")], true).is_ok());
        let bad = Wording::with(vec![folder("nl", "cart = { $count\n")], true).err().unwrap();
        assert_eq!(bad.file, "nl/shop.ftl");
        assert!(Wording::with(vec![folder("dutch", "cart = Winkelwagen\n")], true).is_err());
    }
}
