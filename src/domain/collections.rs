//! Collections: goods the house puts together, with a story, for a time.
//!
//! ```text
//! coming → running → over
//! ```
//! Nobody decides these states; the day does. What is coming is not shown; what is over says so and shows its goods.

use chrono::{DateTime, NaiveDate, Utc};

use super::ids::{CollectionId, ListingId, Slug};
use super::listings::Picture;
use super::slugs::Slugs;
use super::storefront::Language;
use super::texts::Texts;

/// Listings of one collection at most: more is a category.
pub const MOST_GOODS: usize = 60;

/// The words of a collection in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CollectionText {
    /// What it is called.
    pub title: String,
    /// One or two sentences.
    pub lead: String,
    /// Paragraphs, an empty line between them.
    pub story: String,
}

/// Where a collection stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its first day is yet to come.
    Coming,
    /// It is shown.
    Running,
    /// Its last day has passed.
    Over,
}

/// Goods put together by the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Its id.
    pub id: CollectionId,
    /// Its own part of addresses.
    pub slug: Slug,
    /// Those of languages that have another.
    pub slugs: Slugs,
    /// Where it stands on the front page, the least first; none where it does not.
    pub place: Option<u32>,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open when absent.
    pub to: Option<NaiveDate>,
    /// The picture on top, one of its goods'.
    pub picture: Option<Picture>,
    /// Its words.
    pub texts: Texts<CollectionText>,
    /// Its goods, in order, whatever their state.
    pub goods: Vec<ListingId>,
    /// The number of its last change.
    pub version: u32,
    /// When that was.
    pub updated_at: DateTime<Utc>,
}

impl Collection {
    /// Where it stands on a day.
    pub fn on(&self, day: NaiveDate) -> Standing {
        match self.to {
            _ if day < self.from => Standing::Coming,
            Some(to) if day > to => Standing::Over,
            _ => Standing::Running,
        }
    }

    /// Its part of addresses in a language.
    pub fn address(&self, language: Language) -> &Slug {
        self.slugs.of(language, &self.slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_decides_where_a_collection_stands() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut one = Collection {
            id: uuid::Uuid::nil().into(),
            slug: "tea-for-two".parse().unwrap(),
            slugs: Slugs::default(),
            place: Some(1),
            from: day("2026-11-10"),
            to: Some(day("2026-11-20")),
            picture: None,
            texts: Texts::default(),
            goods: Vec::new(),
            version: 1,
            updated_at: DateTime::UNIX_EPOCH,
        };
        let on = |one: &Collection, text: &str| one.on(day(text));
        assert_eq!(on(&one, "2026-11-09"), Standing::Coming);
        assert_eq!(on(&one, "2026-11-10"), Standing::Running);
        assert_eq!(on(&one, "2026-11-20"), Standing::Running);
        assert_eq!(on(&one, "2026-11-21"), Standing::Over);
        one.to = None;
        assert_eq!(on(&one, "2036-11-21"), Standing::Running);
    }
}
