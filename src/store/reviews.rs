//! Reviews, and how many of those that are shown gave how many stars.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;

use super::connection::{MultiBackend, on_each};
use super::known::{Subject, touch};
use super::schema::{consignments, order_lines, orders, review_tallies as tallies, reviews};
use super::{Conn, StoreError, Stored, Tx, changes};
use crate::domain::consignments::ConsignmentState;
use crate::domain::country::Country;
use crate::domain::ids::{AccountId, BrandId, ListingId, OrderId, OrderLineId, ReviewId, VariantId};
use crate::domain::reviews::{Answer, Counted, Photo, Review, ReviewState, Stars, Tally, Wrote};
use crate::domain::storefront::Language;

#[derive(Queryable, Selectable)]
#[diesel(table_name = reviews)]
struct Row {
    id: ReviewId,
    listing_id: ListingId,
    brand_id: BrandId,
    order_id: OrderId,
    order_line_id: OrderLineId,
    variant_id: VariantId,
    country: Country,
    language: Language,
    stars: i32,
    title: String,
    body: String,
    name: String,
    photos: String,
    state: ReviewState,
    hidden_because: String,
    version: i32,
    written_at: NaiveDateTime,
    edited_at: Option<NaiveDateTime>,
    answer: Option<String>,
    answer_language: Option<Language>,
    answered_at: Option<NaiveDateTime>,
}

/// An answer as three columns keep it: all of them, or none.
pub(super) fn answer_of(text: Option<String>, language: Option<Language>, at: Option<NaiveDateTime>) -> Option<Answer> {
    Some(Answer { text: text?, language: language?, at: at? })
}

fn stars(number: i32) -> Stored<Stars> {
    Stars::new(number).ok_or_else(|| StoreError::corrupt("reviews", format!("{number} stars")))
}

impl Row {
    fn review(self) -> Stored<Review> {
        let photos: Vec<Photo> =
            serde_json::from_str(&self.photos).map_err(|error| StoreError::corrupt("reviews", error))?;
        Ok(Review {
            id: self.id,
            listing: self.listing_id,
            brand: self.brand_id,
            order: self.order_id,
            line: self.order_line_id,
            variant: self.variant_id,
            country: self.country,
            wrote: Wrote {
                stars: stars(self.stars)?,
                title: self.title,
                text: self.body,
                name: self.name,
                language: self.language,
                photos,
            },
            state: self.state,
            hidden_because: self.hidden_because,
            version: self.version,
            written_at: self.written_at,
            edited_at: self.edited_at,
            answer: answer_of(self.answer, self.answer_language, self.answered_at),
        })
    }
}

fn all(rows: Vec<Row>) -> Stored<Vec<Review>> {
    rows.into_iter().map(Row::review).collect()
}

/// Which of the shown reviews of a listing are wanted; what is absent does not matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Which {
    /// With so many stars.
    pub stars: Option<Stars>,
    /// Written in this language.
    pub language: Option<Language>,
    /// Only those with photos.
    pub with_photos: bool,
}

/// The shown reviews of a listing from the `offset`th on, newest first.
///
/// # Errors
/// When the database fails.
pub fn shown(conn: &mut Conn, listing: &ListingId, which: Which, offset: i64, limit: i64) -> Stored<Vec<Review>> {
    let newest = (reviews::written_at.desc(), reviews::id.desc());
    let part = chosen(listing, which).order(newest).offset(offset).limit(limit);
    all(part.select(Row::as_select()).load(conn)?)
}

/// How many of the shown reviews of a listing are wanted.
///
/// # Errors
/// When the database fails.
pub fn count_shown(conn: &mut Conn, listing: &ListingId, which: Which) -> Stored<i64> {
    Ok(chosen(listing, which).count().get_result(conn)?)
}

fn chosen(listing: &ListingId, which: Which) -> reviews::BoxedQuery<'_, MultiBackend> {
    let shown = reviews::listing_id.eq(listing).and(reviews::state.eq(ReviewState::Shown));
    let mut chosen = reviews::table.filter(shown).into_boxed();
    if let Some(stars) = which.stars {
        chosen = chosen.filter(reviews::stars.eq(i32::try_from(stars.number()).unwrap_or(0)));
    }
    if let Some(language) = which.language {
        chosen = chosen.filter(reviews::language.eq(language));
    }
    if which.with_photos {
        chosen = chosen.filter(reviews::photos.ne("[]"));
    }
    chosen
}

/// What an order says of a listing.
///
/// # Errors
/// When the database fails.
pub fn of_order(conn: &mut Conn, order: &OrderId, listing: &ListingId) -> Stored<Option<Review>> {
    let own = reviews::table.filter(reviews::order_id.eq(order).and(reviews::listing_id.eq(listing)));
    own.select(Row::as_select()).first(conn).optional()?.map(Row::review).transpose()
}

/// The listings an order has spoken of, whatever became of it.
///
/// # Errors
/// When the database fails.
pub fn listings_of(conn: &mut Conn, order: &OrderId) -> Stored<Vec<ListingId>> {
    Ok(reviews::table.filter(reviews::order_id.eq(order)).select(reviews::listing_id).load(conn)?)
}

/// A review by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &ReviewId) -> Stored<Option<Review>> {
    reviews::table.find(id).select(Row::as_select()).first(conn).optional()?.map(Row::review).transpose()
}

/// The shown reviews of a brand's goods from the `offset`th on: those without an answer first, then newest first.
///
/// # Errors
/// When the database fails.
pub fn of_brand(conn: &mut Conn, brand: &BrandId, offset: i64, limit: i64) -> Stored<Vec<Review>> {
    let own = reviews::table.filter(reviews::brand_id.eq(brand).and(reviews::state.eq(ReviewState::Shown)));
    let order = (reviews::answer.is_not_null(), reviews::written_at.desc(), reviews::id.desc());
    all(own.order(order).offset(offset).limit(limit).select(Row::as_select()).load(conn)?)
}

/// How many shown reviews of a brand's goods have no answer.
///
/// # Errors
/// When the database fails.
pub fn count_unanswered(conn: &mut Conn, brand: &BrandId) -> Stored<i64> {
    let own = reviews::brand_id.eq(brand).and(reviews::state.eq(ReviewState::Shown)).and(reviews::answer.is_null());
    Ok(reviews::table.filter(own).count().get_result(conn)?)
}

/// The reviews of all brands that somebody wrote and did not take back, from the `offset`th on, newest first.
///
/// # Errors
/// When the database fails.
pub fn latest(conn: &mut Conn, offset: i64, limit: i64) -> Stored<Vec<Review>> {
    let standing = reviews::table
        .filter(reviews::state.ne(ReviewState::Withdrawn).and(reviews::name.ne("").or(reviews::body.ne(""))));
    let newest = (reviews::written_at.desc(), reviews::id.desc());
    all(standing.order(newest).offset(offset).limit(limit).select(Row::as_select()).load(conn)?)
}

fn photos(review: &Review) -> Stored<String> {
    serde_json::to_string(&review.wrote.photos).map_err(|error| StoreError::corrupt("reviews", error))
}

/// Adds a review and counts it. `false`, and nothing changed, where the order has spoken of the listing.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, new: &Review) -> Stored<bool> {
    let values = (
        (
            reviews::id.eq(&new.id),
            reviews::listing_id.eq(&new.listing),
            reviews::brand_id.eq(&new.brand),
            reviews::order_id.eq(&new.order),
            reviews::order_line_id.eq(&new.line),
            reviews::variant_id.eq(&new.variant),
            reviews::country.eq(new.country),
        ),
        (
            reviews::language.eq(new.wrote.language),
            reviews::stars.eq(i32::try_from(new.wrote.stars.number()).unwrap_or(0)),
            reviews::title.eq(&new.wrote.title),
            reviews::body.eq(&new.wrote.text),
            reviews::name.eq(&new.wrote.name),
            reviews::photos.eq(photos(new)?),
        ),
        (
            reviews::state.eq(new.state),
            reviews::hidden_because.eq(&new.hidden_because),
            reviews::version.eq(new.version),
            reviews::written_at.eq(new.written_at),
        ),
    );
    let added = on_each!(tx.conn(), |c| {
        diesel::insert_into(reviews::table).values(values).on_conflict_do_nothing().execute(c)?
    });
    if added == 0 {
        return Ok(false);
    }
    count(tx, &new.listing, None, new.counts())?;
    touch(tx, Subject::Voices)?;
    changes::add(tx, "reviews", new.listing.as_str())?;
    Ok(true)
}

/// Saves a review as it is `now` and counts it anew; `false`, and nothing changed, when it no longer is what it `was`:
/// someone else changed it meanwhile.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx, was: &Review, now: &Review) -> Stored<bool> {
    let unchanged = reviews::version.eq(was.version);
    let answer = now.answer.as_ref();
    let values = (
        (
            reviews::language.eq(now.wrote.language),
            reviews::stars.eq(i32::try_from(now.wrote.stars.number()).unwrap_or(0)),
            reviews::title.eq(&now.wrote.title),
            reviews::body.eq(&now.wrote.text),
            reviews::name.eq(&now.wrote.name),
            reviews::photos.eq(photos(now)?),
        ),
        (
            reviews::state.eq(now.state),
            reviews::hidden_because.eq(&now.hidden_because),
            reviews::version.eq(was.version.saturating_add(1)),
            reviews::edited_at.eq(now.edited_at),
            reviews::answer.eq(answer.map(|answer| answer.text.as_str())),
            reviews::answer_language.eq(answer.map(|answer| answer.language)),
            reviews::answered_at.eq(answer.map(|answer| answer.at)),
        ),
    );
    let changed = diesel::update(reviews::table.find(&was.id).filter(unchanged)).set(values).execute(tx.conn())?;
    if changed == 0 {
        return Ok(false);
    }
    count(tx, &was.listing, was.counts(), now.counts())?;
    touch(tx, Subject::Voices)?;
    changes::add(tx, "reviews", was.listing.as_str())?;
    Ok(true)
}

/// Takes what a review counted from its listing's counts and adds what it counts now. Rows are changed in the order of
/// their languages, so that two who move a review from one to the other do not wait for each other.
fn count(tx: &mut Tx, listing: &ListingId, was: Option<Counted>, now: Option<Counted>) -> Stored<()> {
    let mut deltas: BTreeMap<Language, Tally> = BTreeMap::new();
    for (one, by) in [(was, -1), (now, 1)] {
        let Some(one) = one else { continue };
        let delta = deltas.entry(one.language).or_default();
        *delta = delta.with(&one, by);
    }
    for (language, delta) in deltas.into_iter().filter(|(_, delta)| *delta != Tally::default()) {
        let [one, two, three, four, five] = delta.by_stars;
        let first = (
            (
                tallies::listing_id.eq(listing),
                tallies::language.eq(language),
                tallies::with_photos.eq(delta.with_photos),
            ),
            (tallies::one.eq(one), tallies::two.eq(two), tallies::three.eq(three)),
            (tallies::four.eq(four), tallies::five.eq(five)),
        );
        let more = (
            (tallies::one.eq(tallies::one + one), tallies::two.eq(tallies::two + two)),
            (tallies::three.eq(tallies::three + three), tallies::four.eq(tallies::four + four)),
            (tallies::five.eq(tallies::five + five), tallies::with_photos.eq(tallies::with_photos + delta.with_photos)),
        );
        on_each!(tx.conn(), |c| {
            diesel::insert_into(tallies::table)
                .values(first)
                .on_conflict((tallies::listing_id, tallies::language))
                .do_update()
                .set(more)
                .execute(c)?
        });
    }
    Ok(())
}

/// The counts of some listings by language; languages that nobody writes in any more are left out.
///
/// # Errors
/// When the database fails.
pub fn tallies(conn: &mut Conn, listings: &[ListingId]) -> Stored<HashMap<ListingId, Vec<(Language, Tally)>>> {
    let rows: Vec<TallyRow> = tallies::table
        .filter(tallies::listing_id.eq_any(listings))
        .order((tallies::listing_id, tallies::language))
        .load(conn)?;
    let mut of: HashMap<ListingId, Vec<(Language, Tally)>> = HashMap::new();
    for (listing, language, tally) in rows.into_iter().map(tally) {
        if tally.count() > 0 {
            of.entry(listing).or_default().push((language, tally));
        }
    }
    Ok(of)
}

type TallyRow = (ListingId, Language, i64, i64, i64, i64, i64, i64);

fn tally((listing, language, one, two, three, four, five, with_photos): TallyRow) -> (ListingId, Language, Tally) {
    (listing, language, Tally { by_stars: [one, two, three, four, five], with_photos })
}

/// Counts by listing and language.
pub type Counts = BTreeMap<(ListingId, Language), Tally>;

/// Every count as it is kept and as the shown reviews come to, without those of nothing: for whoever proves them.
///
/// # Errors
/// When the database fails.
pub fn kept_and_counted(conn: &mut Conn) -> Stored<(Counts, Counts)> {
    let rows: Vec<TallyRow> = tallies::table.load(conn)?;
    let kept = rows.into_iter().map(tally).map(|(listing, language, tally)| ((listing, language), tally));
    let kept = kept.filter(|(_, tally)| *tally != Tally::default()).collect();
    let mut counted = Counts::new();
    for with_photos in [false, true] {
        let shown = reviews::state.eq(ReviewState::Shown).and(reviews::photos.ne("[]").eq(with_photos));
        let groups: Vec<(ListingId, Language, i32, i64)> = reviews::table
            .filter(shown)
            .group_by((reviews::listing_id, reviews::language, reviews::stars))
            .select((reviews::listing_id, reviews::language, reviews::stars, count_star()))
            .load(conn)?;
        for (listing, language, number, count) in groups {
            let one = Counted { language, stars: stars(number)?, with_photos };
            let tally = counted.entry((listing, language)).or_default();
            *tally = tally.with(&one, count);
        }
    }
    Ok((kept, counted))
}

/// How many reviews there are, and one whose goods did not arrive, if there is one.
///
/// # Errors
/// When the database fails.
pub fn undelivered(conn: &mut Conn) -> Stored<(i64, Option<ReviewId>)> {
    let count = reviews::table.count().get_result(conn)?;
    let delivered = consignments::state.eq(ConsignmentState::Delivered);
    let sold_in = consignments::id.eq(order_lines::consignment_id);
    let sent_again = consignments::replaces.eq(order_lines::consignment_id.nullable());
    let there = consignments::table.filter(delivered.and(sold_in.nullable().or(sent_again)));
    let one = reviews::table
        .inner_join(order_lines::table)
        .filter(not(exists(there)).or(order_lines::order_id.ne(reviews::order_id)))
        .select(reviews::id)
        .first(conn)
        .optional()?;
    Ok((count, one))
}

/// Takes the name off every review of an account's orders: they stay as those of somebody who bought here.
///
/// # Errors
/// When the database fails.
pub fn forget_names(tx: &mut Tx, account: &AccountId) -> Stored<usize> {
    touch(tx, Subject::Voices)?;
    let own = orders::table.filter(orders::account_id.eq(account)).select(orders::id);
    Ok(diesel::update(reviews::table.filter(reviews::order_id.eq_any(own)))
        .set(reviews::name.eq(""))
        .execute(tx.conn())?)
}
