//! The same words in several languages, and which of them a reader is shown.
//!
//! The language asked for; English where it is missing; else whichever there is. What is shown always says in which
//! language it is, so that a page can mark it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use serde::{Deserialize, Serialize};

use super::storefront::Language;

/// Words by language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts<T>(BTreeMap<Language, T>);

/// Words as shown, with the language they are in. Stands for the words themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// The language of the words.
    pub language: Language,
    /// The words.
    pub words: T,
}

/// What a change made of the age of words, by their languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Aged {
    /// Older than their source from now on: it changed, they did not.
    pub old: Vec<Language>,
    /// No longer older: written anew, gone, or the source itself.
    pub fresh: Vec<Language>,
}

impl<T> Deref for Said<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.words
    }
}

impl<T: std::fmt::Display> std::fmt::Display for Said<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.words.fmt(f)
    }
}

impl<T> Said<T> {
    /// A part of the words, in the same language.
    pub fn map<U>(self, part: impl FnOnce(T) -> U) -> Said<U> {
        Said { language: self.language, words: part(self.words) }
    }

    /// Whether a page in `language` has to mark these words as being in another.
    pub fn is_foreign(&self, language: Language) -> bool {
        self.language != language
    }
}

impl<T> Default for Texts<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Texts<T> {
    /// Words in one language.
    pub fn one(language: Language, words: T) -> Self {
        Self(BTreeMap::from([(language, words)]))
    }

    /// Sets the words of a language.
    pub fn set(&mut self, language: Language, words: T) {
        self.0.insert(language, words);
    }

    /// The words in exactly this language.
    pub fn exact(&self, language: Language) -> Option<&T> {
        self.0.get(&language)
    }

    /// What a reader of `language` is shown.
    pub fn in_language(&self, language: Language) -> Option<Said<&T>> {
        let found = |language: Language| self.0.get_key_value(&language);
        let (&language, words) = found(language).or_else(|| found(Language::EN)).or_else(|| self.0.iter().next())?;
        Some(Said { language, words })
    }

    /// The language from which the others are made: English, or the first there is where nothing is said in English.
    pub fn source(&self) -> Option<Language> {
        self.in_language(Language::EN).map(|said| said.language)
    }

    /// What a change made of the age of words that were `was` before.
    pub fn aged(&self, was: &Self) -> Aged
    where
        T: PartialEq,
    {
        let all: BTreeSet<Language> = self.0.keys().chain(was.0.keys()).copied().collect();
        let source = self.source();
        let (fresh, stayed): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|l| Some(*l) == source || self.exact(*l) != was.exact(*l));
        // A source that was not there before is made from the words there were: those are not older for it.
        let outrun = source.is_some_and(|source| {
            was.source() == Some(source) && was.exact(source).is_some_and(|words| self.exact(source) != Some(words))
        });
        Aged { old: if outrun { stayed } else { Vec::new() }, fresh }
    }

    /// Every language with its words, by the language's code.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        self.0.iter().map(|(language, words)| (*language, words))
    }

    /// The same with what `more` says in languages that say nothing here; none where that is nothing.
    pub fn with_missing(&self, more: &Self) -> Option<Self>
    where
        T: Clone,
    {
        let mut all = self.clone();
        for (language, words) in &more.0 {
            all.0.entry(*language).or_insert_with(|| words.clone());
        }
        (all.0.len() > self.0.len()).then_some(all)
    }

    /// Whether there are no words in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> FromIterator<(Language, T)> for Texts<T> {
    fn from_iter<I: IntoIterator<Item = (Language, T)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        code.parse().unwrap()
    }

    #[test]
    fn a_reader_is_shown_their_language_then_english_then_any() {
        let (de, ja, ar) = (language("de"), language("ja"), language("ar"));
        let mut texts = Texts::one(ja, "急須");
        assert_eq!(texts.in_language(de).unwrap(), Said { language: ja, words: &"急須" });
        texts.set(Language::EN, "teapot");
        assert_eq!(texts.in_language(de).unwrap().language, Language::EN);
        texts.set(de, "Teekanne");
        assert!(!texts.in_language(de).unwrap().is_foreign(de));
        assert!(texts.in_language(ar).unwrap().is_foreign(ar));
        assert!(Texts::<&str>::default().in_language(de).is_none());
    }

    #[test]
    fn words_grow_old_when_their_source_changes_without_them() {
        let (de, ja) = (language("de"), language("ja"));
        let was = Texts::from_iter([(Language::EN, "pot"), (de, "Kanne"), (ja, "急須")]);
        let now = Texts::from_iter([(Language::EN, "teapot"), (de, "Teekanne"), (ja, "急須")]);
        assert_eq!(now.aged(&was), Aged { old: vec![ja], fresh: vec![de, Language::EN] });
        assert_eq!(was.aged(&was), Aged { old: vec![], fresh: vec![Language::EN] });
        let gone = Texts::from_iter([(Language::EN, "teapot"), (de, "Kanne")]);
        assert_eq!(gone.aged(&was), Aged { old: vec![de], fresh: vec![Language::EN, ja] });
        let before = Texts::one(ja, "急須");
        let english = Texts::from_iter([(Language::EN, "teapot"), (ja, "急須")]);
        assert_eq!(english.aged(&before).old, [], "a first English text is made from what there was");
    }

    #[test]
    fn what_is_missing_is_added_and_what_is_said_stays() {
        let (de, ja) = (language("de"), language("ja"));
        let had = Texts::one(de, "Kanne");
        let all = had.with_missing(&Texts::from_iter([(de, "Teekanne"), (ja, "急須")])).unwrap();
        assert_eq!((all.exact(de), all.exact(ja)), (Some(&"Kanne"), Some(&"急須")));
        assert_eq!(all.with_missing(&had), None, "nothing is missing");
    }
}
