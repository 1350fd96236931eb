//! Which words each language has of its own, and which of those are older than the text they were made from.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::dsl::{count_star, exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::connection::on_each;
use super::schema::{
    brand_texts, brands, categories, category_texts, listing_texts, listings, old_texts, option_words, picture_texts,
    pictures, place_texts, places,
};
use super::{Conn, Stored, Tx};
use crate::domain::coverage::{Counted, Kind};
use crate::domain::ids::{BrandId, ListingId, PictureId};
use crate::domain::listings::ListingState;
use crate::domain::pictures::Readers;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;

/// The kinds that belong to a listing.
const OF_LISTINGS: [Kind; 3] = [Kind::Listing, Kind::Option, Kind::Picture];

/// The words of an option or choice are counted once, whatever the number of their languages: at the first.
const FIRST: &str = "NOT EXISTS (SELECT 1 FROM option_words AS one WHERE one.listing_id = option_words.listing_id \
    AND one.position = option_words.position AND one.value = option_words.value \
    AND one.language < option_words.language)";

/// Options and choices that a language, bound behind it, has no words for.
const UNWORDED: &str = "NOT EXISTS (SELECT 1 FROM option_words AS one WHERE one.listing_id = option_words.listing_id \
    AND one.position = option_words.position AND one.value = option_words.value AND one.language = ";

/// Words that are older than their source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Old {
    /// Of what.
    pub kind: Kind,
    /// The id of the listing, brand, category or place.
    pub owner: String,
    /// Which picture or option of a listing; empty for the thing itself.
    pub part: String,
    /// Since when.
    pub since: NaiveDateTime,
}

/// Notes which words of a thing (its kind, its id, which part of it) are older than their source, now that they are `now` and
/// were `was`.
///
/// # Errors
/// When the database fails.
pub fn age<T: PartialEq>(tx: &mut Tx, thing: (Kind, &str, &str), now: &Texts<T>, was: &Texts<T>) -> Stored<()> {
    if now == was {
        return Ok(());
    }
    let (kind, owner, part) = thing;
    let aged = now.aged(was);
    let own = old_texts::table
        .filter(old_texts::kind.eq(kind).and(old_texts::owner.eq(owner)).and(old_texts::part.eq(part)))
        .filter(old_texts::language.eq_any(aged.fresh));
    diesel::delete(own).execute(tx.conn())?;
    let at = tx.at();
    let row = |language: Language| {
        (
            old_texts::kind.eq(kind),
            old_texts::owner.eq(owner),
            old_texts::part.eq(part),
            old_texts::language.eq(language),
            old_texts::since.eq(at),
        )
    };
    for language in aged.old {
        on_each!(tx.conn(), |c| {
            diesel::insert_into(old_texts::table).values(row(language)).on_conflict_do_nothing().execute(c)?
        });
    }
    Ok(())
}

/// Forgets the age of a part that is gone.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx, kind: Kind, part: &str) -> Stored<()> {
    let own = old_texts::table.filter(old_texts::kind.eq(kind).and(old_texts::part.eq(part)));
    diesel::delete(own).execute(tx.conn())?;
    Ok(())
}

/// Everything that is said in several languages, counted by its kind; of listings those on sale.
///
/// # Errors
/// When the database fails.
pub fn counted(conn: &mut Conn) -> Stored<HashMap<Kind, Counted>> {
    let on_sale = || listings::state.eq(ListingState::Published);
    let mut all = HashMap::new();

    let mut set = |kind, all_of: i64, said: i64, own: Vec<(Language, i64)>| {
        all.insert(kind, Counted { all: all_of, said, own: own.into_iter().collect(), old: HashMap::new() });
    };
    let count: i64 = listings::table.filter(on_sale()).count().get_result(conn)?;
    let own = listing_texts::table
        .inner_join(listings::table)
        .filter(on_sale())
        .group_by(listing_texts::language)
        .select((listing_texts::language, count_star()))
        .load(conn)?;
    // Nothing is on sale without a title.
    set(Kind::Listing, count, count, own);

    let sold = option_words::table.inner_join(listings::table).filter(on_sale());
    let count: i64 = sold.filter(sql::<Bool>(FIRST)).count().get_result(conn)?;
    let own = sold.group_by(option_words::language).select((option_words::language, count_star())).load(conn)?;
    set(Kind::Option, count, count, own);

    let sold = pictures::table.inner_join(listings::table).filter(on_sale());
    let count: i64 = sold.count().get_result(conn)?;
    let described = pictures::id.eq_any(picture_texts::table.select(picture_texts::picture_id));
    let said: i64 = sold.filter(described).count().get_result(conn)?;
    let mut own: Vec<(Language, i64)> = picture_texts::table
        .inner_join(pictures::table.inner_join(listings::table))
        .filter(on_sale())
        .group_by(picture_texts::language)
        .select((picture_texts::language, count_star()))
        .load(conn)?;
    spare(conn, &mut own)?;
    set(Kind::Picture, count, said, own);

    let count: i64 = brands::table.count().get_result(conn)?;
    let described = brands::id.eq_any(brand_texts::table.select(brand_texts::brand_id));
    let said: i64 = brands::table.filter(described).count().get_result(conn)?;
    let own = brand_texts::table.group_by(brand_texts::language).select((brand_texts::language, count_star()));
    set(Kind::Brand, count, said, own.load(conn)?);

    let count: i64 = categories::table.count().get_result(conn)?;
    let described = categories::id.eq_any(category_texts::table.select(category_texts::category_id));
    let said: i64 = categories::table.filter(described).count().get_result(conn)?;
    let own = category_texts::table.group_by(category_texts::language).select((category_texts::language, count_star()));
    set(Kind::Category, count, said, own.load(conn)?);

    let count: i64 = places::table.count().get_result(conn)?;
    let described = places::id.eq_any(place_texts::table.select(place_texts::place_id));
    let said: i64 = places::table.filter(described).count().get_result(conn)?;
    let own = place_texts::table.group_by(place_texts::language).select((place_texts::language, count_star()));
    set(Kind::Place, count, said, own.load(conn)?);

    for (kind, language, count) in old(conn)? {
        all.entry(kind).or_default().old.insert(language, count);
    }
    Ok(all)
}

/// Counts a picture that is not meant for readers of a language as if it were described in it: nothing is missing.
fn spare(conn: &mut Conn, own: &mut [(Language, i64)]) -> Stored<()> {
    let some: Vec<(PictureId, Readers)> = pictures::table
        .inner_join(listings::table)
        .filter(listings::state.eq(ListingState::Published).and(pictures::languages.ne(Readers::default())))
        .select((pictures::id, pictures::languages))
        .load(conn)?;
    if some.is_empty() {
        return Ok(());
    }
    let ids: Vec<&PictureId> = some.iter().map(|(id, _)| id).collect();
    let described: HashSet<(PictureId, Language)> = picture_texts::table
        .filter(picture_texts::picture_id.eq_any(ids))
        .select((picture_texts::picture_id, picture_texts::language))
        .load(conn)?
        .into_iter()
        .collect();
    for (language, count) in own {
        let spared = some
            .iter()
            .filter(|(id, readers)| !readers.has(*language) && !described.contains(&(id.clone(), *language)));
        *count += i64::try_from(spared.count()).unwrap_or(0);
    }
    Ok(())
}

fn old(conn: &mut Conn) -> Stored<Vec<(Kind, Language, i64)>> {
    let sold = listings::table.filter(listings::state.eq(ListingState::Published));
    let shown = old_texts::owner.eq_any(sold.select(sql::<Text>("listings.id")));
    Ok(old_texts::table
        .filter(old_texts::kind.ne_all(OF_LISTINGS).or(shown))
        .group_by((old_texts::kind, old_texts::language))
        .select((old_texts::kind, old_texts::language, count_star()))
        .load(conn)?)
}

/// Listings on sale of which a language lacks something or has something old, from the `offset`th on, by their brands.
///
/// # Errors
/// When the database fails.
pub fn lacking(conn: &mut Conn, language: Language, offset: i64, limit: i64) -> Stored<Vec<ListingId>> {
    let worded = listing_texts::table
        .filter(listing_texts::listing_id.eq(listings::id))
        .filter(listing_texts::language.eq(language));
    let described = picture_texts::table
        .filter(picture_texts::picture_id.eq(pictures::id))
        .filter(picture_texts::language.eq(language));
    let meant = pictures::languages.eq(Readers::default()).or(pictures::languages.like(format!("%{language}%")));
    // Asked of one listing after the other: as a rule the first question answers, and none goes through all words.
    let bare = pictures::table.filter(pictures::listing_id.eq(listings::id)).filter(not(exists(described)).and(meant));
    let unworded = option_words::table
        .filter(option_words::listing_id.eq(listings::id))
        .filter(sql::<Bool>(UNWORDED).bind::<Text, _>(language).sql(")"));
    let old = old_texts::table
        .filter(old_texts::owner.eq(listings::id))
        .filter(old_texts::kind.eq_any(OF_LISTINGS).and(old_texts::language.eq(language)));
    let lacks = not(exists(worded)).or(exists(bare)).or(exists(unworded)).or(exists(old));
    Ok(listings::table
        .inner_join(brands::table)
        .filter(listings::state.eq(ListingState::Published).and(lacks))
        .order((brands::name, listings::slug))
        .offset(offset)
        .limit(limit)
        .select(listings::id)
        .load(conn)?)
}

/// What is old in a language: of these listings, and of everything that is not a listing's.
///
/// # Errors
/// When the database fails.
pub fn old_of(conn: &mut Conn, language: Language, shown: &[ListingId]) -> Stored<Vec<Old>> {
    let ids: Vec<&str> = shown.iter().map(|id| id.as_str()).collect();
    let rows: Vec<(Kind, String, String, NaiveDateTime)> = old_texts::table
        .filter(old_texts::language.eq(language))
        .filter(old_texts::kind.ne_all(OF_LISTINGS).or(old_texts::owner.eq_any(ids)))
        .select((old_texts::kind, old_texts::owner, old_texts::part, old_texts::since))
        .load(conn)?;
    Ok(rows.into_iter().map(|(kind, owner, part, since)| Old { kind, owner, part, since }).collect())
}

/// How many listings a brand has on sale, and how many of them each language has words for.
///
/// # Errors
/// When the database fails.
pub fn of_brand(conn: &mut Conn, brand: &BrandId) -> Stored<Counted> {
    let own = || listings::brand_id.eq(brand).and(listings::state.eq(ListingState::Published));
    let all: i64 = listings::table.filter(own()).count().get_result(conn)?;
    let worded: Vec<(Language, i64)> = listing_texts::table
        .inner_join(listings::table)
        .filter(own())
        .group_by(listing_texts::language)
        .select((listing_texts::language, count_star()))
        .load(conn)?;
    let old: Vec<(Language, i64)> = old_texts::table
        .filter(old_texts::kind.eq(Kind::Listing))
        .filter(old_texts::owner.eq_any(listings::table.filter(own()).select(sql::<Text>("listings.id"))))
        .group_by(old_texts::language)
        .select((old_texts::language, count_star()))
        .load(conn)?;
    Ok(Counted { all, said: all, own: worded.into_iter().collect(), old: old.into_iter().collect() })
}
