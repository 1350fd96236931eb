//! How much of what the shop says each language has in words of its own.

use std::collections::HashMap;

use super::storefront::Language;
use super::words::words;

words! {
    /// What is said in several languages.
    Kind "kind of text" {
        /// A listing's title, summary, description and care.
        Listing = "listing",
        /// The name of an option of a listing, or of one of its choices.
        Option = "option",
        /// What a picture of a listing shows.
        Picture = "picture",
        /// A brand's city, tagline and story.
        Brand = "brand",
        /// A category's name and what it is about.
        Category = "category",
        /// The name of the city of a place.
        Place = "place",
    }
}

/// Things of one kind, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// All of them.
    pub all: i64,
    /// Those that are said in any language.
    pub said: i64,
    /// Those that are said in a language.
    pub own: HashMap<Language, i64>,
    /// Of these those that are older than their source.
    pub old: HashMap<Language, i64>,
}

/// What one language has of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// All things of the kind.
    pub all: i64,
    /// In words of its own.
    pub own: i64,
    /// In those of another language.
    pub other: i64,
    /// In no words at all.
    pub none: i64,
    /// In words of its own that are older than their source.
    pub old: i64,
}

impl Tally {
    /// Whether nothing is missing and nothing old.
    pub fn is_whole(&self) -> bool {
        self.own == self.all && self.old == 0
    }
}

impl Counted {
    /// What a language has.
    pub fn of(&self, language: Language) -> Tally {
        let count = |counts: &HashMap<Language, i64>| counts.get(&language).copied().unwrap_or(0);
        let own = count(&self.own);
        Tally { all: self.all, own, other: self.said - own, none: self.all - self.said, old: count(&self.old) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_is_shown_in_another_or_not_at_all() {
        let polish: Language = "pl".parse().unwrap();
        let counted = Counted { all: 9, said: 7, own: HashMap::from([(polish, 4)]), old: HashMap::from([(polish, 1)]) };
        assert_eq!(counted.of(polish), Tally { all: 9, own: 4, other: 3, none: 2, old: 1 });
        assert_eq!(counted.of(Language::EN), Tally { all: 9, own: 0, other: 7, none: 2, old: 0 });
        assert!(!counted.of(polish).is_whole());
    }
}
