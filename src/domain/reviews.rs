//! Reviews: what somebody who was sent the goods says of them.
//!
//! A review belongs to one line of an order that was delivered, so nobody speaks of what never reached them, and an order
//! speaks once of a listing. What is kept of a listing (how many reviews gave how many stars) is exactly what is shown:
//! every change says what it takes away from the count and what it adds ([`Review::counts`]).

use chrono::NaiveDateTime;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::consignments::ConsignmentState;
use super::country::Country;
use super::ids::{BrandId, ListingId, Malformed, OrderId, OrderLineId, ReviewId, VariantId};
use super::orders::OrderLine;
use super::returns::Case;
use super::storefront::Language;
use super::words::words;

/// Characters of a headline, at most.
pub const MOST_TITLE: usize = 100;
/// Characters of a review, at most.
pub const MOST_TEXT: usize = 4000;
/// Characters of the name a review is shown with, at most.
pub const MOST_NAME: usize = 40;
/// Photos of a review, at most.
pub const MOST_PHOTOS: usize = 4;
/// Characters of an answer, at most.
pub const MOST_ANSWER: usize = 2000;
/// Characters of the reason for which something is hidden, at most.
pub const MOST_REASON: usize = 300;

words! {
    /// Where a review stands.
    ReviewState "state of a review" {
        /// On the page of its listing.
        Shown = "shown",
        /// Taken off the page by the house; its writer reads why.
        Hidden = "hidden",
        /// Taken back by its writer; no word of it is kept.
        Withdrawn = "withdrawn",
    }
}

/// How well somebody likes goods: one star to five.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stars(u8);

impl Stars {
    /// From the most to the fewest, as people read them.
    pub const ALL: [Self; 5] = [Self(5), Self(4), Self(3), Self(2), Self(1)];

    /// So many, from 1 to 5.
    pub fn new(number: i32) -> Option<Self> {
        u8::try_from(number).ok().filter(|number| (1..=5).contains(number)).map(Self)
    }

    /// The number.
    pub fn number(self) -> u32 {
        u32::from(self.0)
    }

    /// Where it stands in a row of counts that begins with one star.
    fn place(self) -> usize {
        usize::from(self.0) - 1
    }
}

impl std::fmt::Display for Stars {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Stars {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        text.parse().ok().and_then(Self::new).ok_or(Malformed("number of stars"))
    }
}

/// A photo of a review: its files lie with the pictures of listings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photo {
    /// The key of its files.
    pub media: String,
    /// Pixels of the largest.
    pub width: u32,
    /// Pixels of the largest.
    pub height: u32,
}

/// What a brand answers, to a review or a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The words.
    pub text: String,
    /// The language they are in.
    pub language: Language,
    /// When it was given, or changed last.
    pub at: NaiveDateTime,
}

/// What a writer fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrote {
    /// How well they like it.
    pub stars: Stars,
    /// A headline; empty where there is none.
    pub title: String,
    /// The review.
    pub text: String,
    /// The name it is shown with.
    pub name: String,
    /// The language it is written in.
    pub language: Language,
    /// What they photographed.
    pub photos: Vec<Photo>,
}

/// A review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// Of what.
    pub listing: ListingId,
    /// Whose goods.
    pub brand: BrandId,
    /// By which order.
    pub order: OrderId,
    /// By which line of it.
    pub line: OrderLineId,
    /// The form that was bought.
    pub variant: VariantId,
    /// Where it was delivered.
    pub country: Country,
    /// What was written.
    pub wrote: Wrote,
    /// Where it stands.
    pub state: ReviewState,
    /// Why the house hides it; empty while it does not.
    pub hidden_because: String,
    /// How often it was changed.
    pub version: i32,
    /// When it was written.
    pub written_at: NaiveDateTime,
    /// When its writer changed it last.
    pub edited_at: Option<NaiveDateTime>,
    /// What the brand answers.
    pub answer: Option<Answer>,
}

impl Review {
    /// What it adds to the counts of its listing: nothing while it is not shown.
    pub fn counts(&self) -> Option<Counted> {
        let Wrote { language, stars, photos, .. } = &self.wrote;
        let counted = Counted { language: *language, stars: *stars, with_photos: !photos.is_empty() };
        (self.state == ReviewState::Shown).then_some(counted)
    }

    /// The review as its writer changes it. What the house hides stays hidden, whatever is written.
    #[must_use]
    pub fn changed(&self, wrote: Wrote, at: NaiveDateTime) -> Self {
        let hidden = self.state == ReviewState::Hidden;
        let state = if hidden { ReviewState::Hidden } else { ReviewState::Shown };
        Self { wrote, state, edited_at: Some(at), ..self.clone() }
    }

    /// The review taken back: of what was written nothing stays, and neither does the answer to it.
    #[must_use]
    pub fn withdrawn(&self) -> Self {
        let nothing = String::new;
        let wrote = Wrote { title: nothing(), text: nothing(), name: nothing(), photos: Vec::new(), ..self.wrote };
        let hidden = self.state == ReviewState::Hidden;
        let state = if hidden { ReviewState::Hidden } else { ReviewState::Withdrawn };
        Self { wrote, state, answer: None, ..self.clone() }
    }
}

/// What one shown review adds to the counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counted {
    /// In which language.
    pub language: Language,
    /// How many stars.
    pub stars: Stars,
    /// Whether it has photos.
    pub with_photos: bool,
}

/// How many shown reviews gave how many stars, in one language or in all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// By stars, one star first.
    pub by_stars: [i64; 5],
    /// How many of them have photos.
    pub with_photos: i64,
}

impl Tally {
    /// One review more, or one less (`by` is 1 or −1).
    #[must_use]
    pub fn with(mut self, one: &Counted, by: i64) -> Self {
        if let Some(count) = self.by_stars.get_mut(one.stars.place()) {
            *count += by;
        }
        self.with_photos += if one.with_photos { by } else { 0 };
        self
    }

    /// Both together.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        for (count, more) in self.by_stars.iter_mut().zip(other.by_stars) {
            *count += more;
        }
        self.with_photos += other.with_photos;
        self
    }

    /// How many reviews.
    pub fn count(&self) -> i64 {
        self.by_stars.iter().sum()
    }

    /// How many gave so many stars.
    pub fn of(&self, stars: Stars) -> i64 {
        self.by_stars.get(stars.place()).copied().unwrap_or(0)
    }

    /// The average in tenths of a star, rounded as [`Self::average`] is; 0 without reviews.
    pub fn tenths(&self) -> u64 {
        let tenths = self.average().and_then(|average| average.checked_mul(Decimal::TEN));
        tenths.and_then(|tenths| u64::try_from(tenths.trunc()).ok()).unwrap_or(0)
    }

    /// The average with one digit behind the point (`4.0`), half away from nothing; none without reviews.
    pub fn average(&self) -> Option<Decimal> {
        let count = self.count();
        let sum: i64 = (1_i64..).zip(self.by_stars).map(|(stars, count)| stars * count).sum();
        let average = Decimal::from(sum).checked_div(Decimal::from(count))?;
        let mut average = average.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
        average.rescale(1);
        Some(average)
    }
}

/// Whether the goods of a line reached their buyer: in the parcel they were sold in, or in the one sent in its place.
pub fn arrived(case: &Case, line: &OrderLine) -> bool {
    let mut parcels = case.consignments.iter().chain(&case.replacements);
    parcels.any(|one| *one.sold_as() == line.consignment && one.state == ConsignmentState::Delivered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_average_has_one_digit_and_halves_go_up() {
        let tally = |by_stars| Tally { by_stars, with_photos: 0 };
        assert_eq!(tally([0; 5]).average(), None);
        assert_eq!(tally([0, 0, 0, 1, 3]).average().unwrap().to_string(), "4.8", "4.75");
        assert_eq!(tally([1, 0, 0, 0, 0]).average().unwrap().to_string(), "1.0");
        assert_eq!(tally([1, 1, 1, 1, 1]).count(), 5);
    }

    #[test]
    fn stars_go_from_one_to_five() {
        for wrong in ["0", "6", "", "4.5", "-1", "five"] {
            assert!(wrong.parse::<Stars>().is_err(), "{wrong}");
        }
        assert_eq!(Stars::ALL.map(Stars::number), [5, 4, 3, 2, 1]);
    }

    #[test]
    fn what_is_taken_away_is_what_was_added() {
        let one = Counted { language: Language::EN, stars: Stars(4), with_photos: true };
        let tally = Tally { by_stars: [1, 0, 2, 0, 5], with_photos: 3 };
        assert_eq!(tally.with(&one, 1).with(&one, -1), tally);
        assert_eq!(tally.with(&one, 1).of(Stars(4)), 1);
    }
}
