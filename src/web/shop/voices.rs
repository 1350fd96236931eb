//! What people say of a listing and ask about it, as its page shows it.
//!
//! The counts are kept by the changes that show or hide a review; a page reads a few rows of one listing: counts by
//! language, one part of the reviews, the questions.

use std::sync::Arc;

use chrono::NaiveDateTime;
use rust_decimal::Decimal;
use serde_json::json;

use super::listings::choices;
use super::pager::Pager;
use super::paragraphs;
use crate::domain::country::Country;
use crate::domain::ids::ListingId;
use crate::domain::listings::Listing;
use crate::domain::questions::Question;
use crate::domain::reviews::{Answer, Review, Stars, Tally};
use crate::domain::storefront::Language;
use crate::domain::texts::Said;
use crate::store::reviews::Which;
use crate::store::{Read, Stored, questions, reviews};
use crate::web::links;
use crate::web::offers::{Heard, Offers};
use crate::web::page::Page;
use crate::web::pictures::Shot;
use crate::wording::Speaker;

/// Reviews of one part.
const PER_PART: i64 = 6;
/// Questions on a page, those answered last.
const MOST_QUESTIONS: i64 = 10;
/// Where reviews stand on the page.
const PLACE: &str = "#reviews";

/// What a request wants to read of the reviews.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    which: Which,
    offset: i64,
}

impl Wish {
    /// What the address asks for.
    pub fn of(page: &Page) -> Self {
        let which = Which {
            stars: page.asked("stars").parse().ok(),
            language: page.asked("in").parse().ok(),
            with_photos: page.asked("photos") == "1",
        };
        Self { which, offset: Pager::of(page, "").within(PER_PART, PLACE).offset() }
    }

    /// Whether it asks for what a page begins with.
    pub fn is_usual(self) -> bool {
        self.which == Which::default() && self.offset == 0
    }
}

/// Reads what is said of a listing; what its page begins with is kept.
///
/// # Errors
/// When the database fails.
pub fn read(offers: &Offers, read: &mut Read<'_>, listing: &ListingId, wish: Wish) -> Stored<Arc<Heard>> {
    let tallies = offers.tallies(read, std::slice::from_ref(listing))?.pop().unwrap_or_default();
    let ask = |read: &mut Read<'_>| -> Stored<Heard> {
        // Most listings have none: nothing more is asked then.
        let (reviews, count) = if tallies.is_empty() {
            (Vec::new(), 0)
        } else {
            let count = match counted(&tallies, wish.which) {
                Some(count) => count,
                None => reviews::count_shown(read, listing, wish.which)?,
            };
            (reviews::shown(read, listing, wish.which, wish.offset, PER_PART)?, count)
        };
        Ok(Heard { tallies, reviews, count, questions: questions::shown(read, listing, MOST_QUESTIONS)? })
    };
    if wish.is_usual() { offers.heard(read, listing, ask) } else { ask(read).map(Arc::new) }
}

/// How many reviews are wanted, where what is kept says so: by one choice at most.
fn counted(tallies: &[(Language, Tally)], which: Which) -> Option<i64> {
    let all = || tallies.iter().fold(Tally::default(), |all, (_, tally)| all.plus(tally));
    match (which.stars, which.language, which.with_photos) {
        (None, None, false) => Some(all().count()),
        (Some(stars), None, false) => Some(all().of(stars)),
        (None, None, true) => Some(all().with_photos),
        (None, Some(language), false) => {
            Some(tallies.iter().filter(|(own, _)| *own == language).map(|(_, tally)| tally.count()).sum())
        }
        _ => None,
    }
}

/// Stars, drawn and in words.
pub struct Rating {
    /// For those who do not see them.
    pub words: String,
    /// Each of the five: full, half, empty.
    pub drawn: [&'static str; 5],
}

impl Rating {
    /// So many stars, or an average of them.
    pub fn of(t: &Speaker, stars: Decimal) -> Self {
        let drawn = [1, 2, 3, 4, 5].map(|each: i64| {
            let missing = Decimal::from(each) - stars;
            match missing {
                missing if missing < Decimal::new(25, 2) => "on",
                missing if missing < Decimal::new(75, 2) => "half",
                _ => "",
            }
        });
        Self { words: t.say("voices-stars").with("stars", t.decimal(stars)).to_string(), drawn }
    }

    fn whole(t: &Speaker, stars: Stars) -> Self {
        Self::of(t, Decimal::from(stars.number()))
    }
}

/// A row of the distribution, which also chooses.
pub struct Bar {
    /// How many stars.
    pub stars: u32,
    /// How many reviews gave them.
    pub count: i64,
    /// Of a hundred.
    pub share: i64,
    /// Where it leads.
    pub href: String,
    /// Whether only these are shown.
    pub here: bool,
}

/// A way to show only some.
pub struct Way {
    /// The language, where it chooses one.
    pub language: Option<Language>,
    /// Its words.
    pub words: String,
    /// How many there are.
    pub count: String,
    /// Where it leads.
    pub href: String,
    /// Whether only these are shown.
    pub here: bool,
}

/// One review as it is shown.
pub struct Shown {
    /// What was written, and where it stands.
    pub review: Review,
    /// Its stars.
    pub rating: Rating,
    /// Its photos.
    pub photos: Vec<Shot>,
    /// The form that was bought.
    pub form: Vec<Said<String>>,
}

impl Shown {
    /// The paragraphs of its text.
    pub fn body(&self) -> Vec<&str> {
        paragraphs(&self.review.wrote.text)
    }
}

/// The part of a listing's page.
pub struct Voices {
    /// All shown reviews.
    pub count: i64,
    /// Their average, drawn, with its number; none without reviews.
    pub average: Option<(Rating, String)>,
    /// The distribution, five stars first.
    pub bars: Vec<Bar>,
    /// Ways to show only some.
    pub ways: Vec<Way>,
    /// This part of them.
    pub reviews: Vec<Shown>,
    /// The questions that are answered.
    pub questions: Vec<Question>,
    /// Where one asks.
    pub ask: String,
    /// The other parts.
    pub pager: Pager,
    exact: Option<Decimal>,
}

/// The address of a listing's page that shows some of its reviews.
fn href(page: &Page, which: Which) -> String {
    format!("{}?{}{PLACE}", page.at(&page.path), query(page, which).trim_end_matches('&'))
}

fn query(page: &Page, which: Which) -> String {
    let variant = page.asked("variant");
    let mut query: Vec<(&str, String)> = Vec::new();
    if !variant.is_empty() {
        query.push(("variant", variant));
    }
    query.extend(which.stars.map(|stars| ("stars", stars.to_string())));
    query.extend(which.language.map(|language| ("in", language.to_string())));
    if which.with_photos {
        query.push(("photos", "1".to_owned()));
    }
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    if query.is_empty() { query } else { format!("{query}&") }
}

impl Voices {
    /// What a page shows of what was read.
    pub fn of(page: &Page, listing: &Listing, heard: &Heard) -> Self {
        let (t, wish) = (&page.t, Wish::of(page));
        let all = heard.tallies.iter().fold(Tally::default(), |all, (_, tally)| all.plus(tally));
        let exact = all.average();
        let bars = Stars::ALL.map(|stars| Bar {
            stars: stars.number(),
            count: all.of(stars),
            share: (all.of(stars) * 100).checked_div(all.count()).unwrap_or(0),
            href: href(page, Which { stars: Some(stars), ..Which::default() }),
            here: wish.which.stars == Some(stars),
        });
        let mut pager = Pager::of(page, &query(page, wish.which)).within(PER_PART, PLACE);
        pager.count(heard.count);
        let language = page.storefront.language;
        let shown = |review: Review| Shown {
            rating: Rating::whole(t, review.wrote.stars),
            photos: review.wrote.photos.iter().map(Shot::of_photo).collect(),
            form: listing
                .variants
                .iter()
                .find(|variant| variant.id == review.variant)
                .map(|variant| choices(listing, variant, language))
                .unwrap_or_default(),
            review,
        };
        Self {
            count: all.count(),
            average: exact.map(|average| (Rating::of(t, average), t.decimal(average))),
            bars: bars.into(),
            ways: ways(page, &all, &heard.tallies, wish.which),
            reviews: heard.reviews.iter().cloned().map(shown).collect(),
            questions: heard.questions.clone(),
            ask: links::ask(&page.storefront, &listing.slug),
            pager,
            exact,
        }
    }

    /// Whose name stands beside words; somebody's where none was typed or it was forgotten.
    pub fn name(&self, t: &Speaker, name: &str) -> String {
        if name.is_empty() { t.say("voices-somebody").to_string() } else { name.to_owned() }
    }

    /// A country by its name.
    pub fn country(&self, t: &Speaker, country: &Country) -> String {
        t.country_name(country)
    }

    /// The day of a moment.
    pub fn day(&self, at: &NaiveDateTime) -> chrono::NaiveDate {
        at.date()
    }

    /// The paragraphs of an answer.
    pub fn paragraphs<'w>(&self, answer: &'w Answer) -> Vec<&'w str> {
        paragraphs(&answer.text)
    }

    /// What search engines read: the average of all shown reviews, and those on this page. Nothing without reviews.
    pub fn structured(&self, t: &Speaker) -> Vec<(String, serde_json::Value)> {
        let Some(average) = self.exact else { return Vec::new() };
        let rating = json!({
            "@type": "AggregateRating",
            "ratingValue": average.to_string(),
            "reviewCount": self.count,
            "bestRating": 5,
            "worstRating": 1,
        });
        let one = |shown: &Shown| {
            let wrote = &shown.review.wrote;
            let mut review = json!({
                "@type": "Review",
                "author": {"@type": "Person", "name": self.name(t, &wrote.name)},
                "datePublished": shown.review.written_at.date().to_string(),
                "inLanguage": wrote.language.as_str(),
                "reviewBody": wrote.text,
                "reviewRating": {"@type": "Rating", "ratingValue": wrote.stars.number(), "bestRating": 5, "worstRating": 1},
            });
            if let (false, Some(fields)) = (wrote.title.is_empty(), review.as_object_mut()) {
                fields.insert("name".to_owned(), wrote.title.as_str().into());
            }
            review
        };
        let reviews: Vec<_> = self.reviews.iter().map(one).collect();
        let mut fields = vec![("aggregateRating".to_owned(), rating)];
        if !reviews.is_empty() {
            fields.push(("review".to_owned(), reviews.into()));
        }
        fields
    }
}

/// All of them; those with photos; those in one language, where there are several.
fn ways(page: &Page, all: &Tally, tallies: &[(Language, Tally)], which: Which) -> Vec<Way> {
    let t = &page.t;
    let everything = Way {
        language: None,
        words: t.say("voices-all").to_string(),
        count: String::new(),
        href: href(page, Which::default()),
        here: which == Which::default(),
    };
    let mut ways = vec![everything];
    if all.with_photos > 0 {
        ways.push(Way {
            language: None,
            words: t.say("voices-with-photos").with("count", t.number(all.with_photos)).to_string(),
            count: String::new(),
            href: href(page, Which { with_photos: true, ..Which::default() }),
            here: which.with_photos,
        });
    }
    if tallies.len() > 1 {
        ways.extend(tallies.iter().map(|(language, tally)| Way {
            language: Some(*language),
            words: t.language_name(language),
            count: t.number(tally.count()),
            href: href(page, Which { language: Some(*language), ..Which::default() }),
            here: which.language == Some(*language),
        }));
    }
    if ways.len() == 1 && which == Which::default() {
        ways.clear();
    }
    ways
}
