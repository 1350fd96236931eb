//! Parts of addresses in several languages: an address reads in the language of its page.
//!
//! A thing has one part of addresses of its own, which never changes by itself, and another for each language whose
//! name for it can be written in Latin letters: as it is, or, from Cyrillic, as passports write it. Where that cannot
//! be done (Arabic, Chinese, Japanese, Korean) its own one stands, so that an address is never a row of percent signs.
//! Nothing that once led to a thing leads to another: old parts are kept and lead on.

use std::collections::BTreeMap;

use super::folding;
use super::ids::Slug;
use super::storefront::Language;
use super::texts::Texts;
use super::words::words;

words! {
    /// What an address may name in several languages. A brand is called the same everywhere.
    Named "kind of address" {
        /// A listing.
        Listing = "listing",
        /// A category.
        Category = "category",
        /// A collection.
        Collection = "collection",
    }
}

/// Words that mean something at the end of a desk's addresses, so that nothing is called so.
const RESERVED: [&str; 3] = ["new", "all", "edit"];

/// How many things of the same name in a language are told apart by a number; further ones keep their own.
const SAME: u32 = 9;

/// Whether nothing may be called so.
pub fn is_reserved(slug: &Slug) -> bool {
    RESERVED.contains(&slug.as_str())
}

/// The languages that have another part of addresses for a thing than its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slugs(BTreeMap<Language, Slug>);

impl Slugs {
    /// The part of addresses in a language; `own` where it has no other.
    pub fn of<'s>(&'s self, language: Language, own: &'s Slug) -> &'s Slug {
        self.0.get(&language).unwrap_or(own)
    }

    /// Sets that of a language.
    pub fn set(&mut self, language: Language, slug: Slug) {
        self.0.insert(language, slug);
    }
}

/// Cyrillic letters and what stands for them in Latin ones, as the machine-readable part of passports has it (ICAO 9303),
/// and those of Kazakh as its own Latin alphabet does, without marks.
const ROMAN: &str = "аә a|б b|в v|гғґ g|д d|еёэє e|ж zh|з z|ийії i|к k|қ q|л l|м m|нң n|оө o|п p|р r|с s|т t|уұүў u|ф f|\
    х kh|һ h|ц ts|ч ch|ш sh|щ shch|ъ ie|ы y|ь |ю iu|я ia";

/// What stands for a Cyrillic letter, in lower case.
fn romanised(letter: char) -> Option<&'static str> {
    if letter.is_ascii() {
        return None;
    }
    let mut pairs = ROMAN.split('|').filter_map(|pair| pair.split_once(' '));
    pairs.find(|(letters, _)| letters.contains(letter)).map(|(_, latin)| latin)
}

/// The part of an address for a name; none where some of its letters cannot be written in Latin ones.
pub fn readable(name: &str) -> Option<Slug> {
    let mut latin = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match romanised(letter) {
            Some(letters) => latin.push_str(letters),
            None => latin.push(letter),
        }
    }
    let folded = folding::fold(&latin);
    let whole = folded.chars().all(|letter| letter.is_ascii() || !letter.is_alphabetic());
    if whole { folding::slug(&latin).filter(|slug| !is_reserved(slug)) } else { None }
}

/// A language whose part of addresses has to be made anew, with those it could have, the best first: none where the
/// thing's own stands.
pub type Due = (Language, Vec<Slug>);

/// What has to be made anew where a thing is called `now` what it was called `was`. English keeps the thing's own.
pub fn due(own: &Slug, now: &Texts<String>, was: &Texts<String>) -> Vec<Due> {
    let languages = now.iter().chain(was.iter()).map(|(language, _)| language);
    let languages: std::collections::BTreeSet<Language> = languages
        .filter(|language| *language != Language::EN && now.exact(*language) != was.exact(*language))
        .collect();
    let due = |language: Language| {
        let wanted = now.exact(language).and_then(|name| readable(name)).filter(|slug| slug != own);
        let numbered = |slug: &Slug, number| format!("{slug}-{number}").parse().ok();
        let all = wanted.map(|slug| {
            let more: Vec<Slug> = (2..=SAME).filter_map(|number| numbered(&slug, number)).collect();
            std::iter::once(slug).chain(more).collect()
        });
        (language, all.unwrap_or_default())
    };
    languages.into_iter().map(due).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_so_that_an_address_can_be_read() {
        for (name, slug) in [
            ("Crème & Świeca, 2 Stück", "creme-swieca-2-stuck"),
            ("Чайник с бамбуковой ручкой", "chainik-s-bambukovoi-ruchkoi"),
            ("Қыш шәйнек", "qysh-shainek"),
            ("Çay takımı", "cay-takimi"),
            ("Teekanne 急須", ""),
            ("إبريق GX-350", ""),
            ("찻주전자", ""),
            ("New", ""),
        ] {
            let made = readable(name);
            assert_eq!(made.as_ref().map_or("", Slug::as_str), slug, "{name}");
        }
    }

    #[test]
    fn only_what_is_called_otherwise_is_made_anew() {
        let (de, ja): (Language, Language) = ("de".parse().unwrap(), "ja".parse().unwrap());
        let own: Slug = "teapot".parse().unwrap();
        let texts = |of: &[(Language, &str)]| of.iter().map(|(l, name)| (*l, (*name).to_owned())).collect::<Texts<_>>();
        let was = texts(&[(Language::EN, "Teapot"), (de, "Kanne")]);
        assert_eq!(due(&own, &was, &was), []);
        let now = texts(&[(Language::EN, "Pot"), (de, "Teekanne"), (ja, "急須")]);
        let made = due(&own, &now, &was);
        assert_eq!(made.len(), 2, "English keeps the name it was made with");
        assert_eq!(made[0].1[0].as_str(), "teekanne");
        assert_eq!(made[0].1[1].as_str(), "teekanne-2");
        assert_eq!(made[1], (ja, vec![]));
        assert_eq!(due(&own, &texts(&[(de, "Teapot")]), &was)[0], (de, vec![]), "its own is good enough");
    }
}
