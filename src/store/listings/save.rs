//! Writes of listings.

use diesel::prelude::*;

use super::rows::{ListingRow, VariantRow};
use crate::domain::coverage::Kind;
use crate::domain::folding::fold;
use crate::domain::ids::ListingId;
use crate::domain::listings::{Listing, ListingState};
use crate::domain::slugs::Named;
use crate::domain::texts::Texts;
use crate::store::columns::position;
use crate::store::connection::on_each;
use crate::store::schema::{brands, listing_texts, listings, option_words, variants};
use crate::store::{Stored, Tx, coverage, slugs};

/// Adds a listing with its words, options and variants; its pictures come with [`super::add_picture`].
///
/// # Errors
/// When the database fails, or its slug or one of its SKUs is taken.
pub fn add(tx: &mut Tx, listing: &Listing) -> Stored<()> {
    diesel::insert_into(listings::table).values(ListingRow::of(listing)).execute(tx.conn())?;
    slugs::keep_own(tx, Named::Listing, &listing.slug, listing.id.as_str())?;
    add_texts(tx, listing)?;
    add_options(tx, listing)?;
    let rows: Vec<VariantRow> =
        listing.variants.iter().enumerate().map(|(at, variant)| VariantRow::of(variant, at)).collect::<Stored<_>>()?;
    add_variants(tx, rows)
}

/// Saves what changed of a listing, its pictures aside; `false`, and nothing changed, when it is no longer in the
/// state it had. Variants are never removed: orders remember them.
///
/// # Errors
/// When the database fails, or one of its SKUs is taken.
pub fn save(tx: &mut Tx, listing: &Listing, was: &Listing) -> Stored<bool> {
    let at = tx.at();
    let changed = diesel::update(listings::table.find(&listing.id).filter(listings::state.eq(was.state)))
        .set((listings::category_id.eq(&listing.category), listings::updated_at.eq(at)))
        .execute(tx.conn())?;
    if changed == 0 {
        return Ok(false);
    }
    // Searching finds SKUs in the texts, so a new SKU is a new text.
    let skus = |of: &Listing| of.variants.iter().map(|variant| variant.sku.clone()).collect::<Vec<_>>();
    if listing.texts != was.texts || skus(listing) != skus(was) {
        diesel::delete(listing_texts::table.filter(listing_texts::listing_id.eq(&listing.id))).execute(tx.conn())?;
        add_texts(tx, listing)?;
    }
    if listing.options != was.options {
        diesel::delete(option_words::table.filter(option_words::listing_id.eq(&listing.id))).execute(tx.conn())?;
        add_options(tx, listing)?;
    }
    age(tx, listing, was)?;
    let mut fresh = Vec::new();
    for (at, variant) in listing.variants.iter().enumerate() {
        let had = was.variants.iter().enumerate().find(|(_, had)| had.id == variant.id);
        match had {
            None => fresh.push(VariantRow::of(variant, at)?),
            Some(had) if had == (at, variant) => {}
            Some(_) => {
                let row = VariantRow::of(variant, at)?;
                diesel::update(variants::table.find(&variant.id)).set(row).execute(tx.conn())?;
            }
        }
    }
    add_variants(tx, fresh)?;
    Ok(true)
}

/// Notes which words of a listing are older than their source now; a choice that is gone is old in no language.
fn age(tx: &mut Tx, listing: &Listing, was: &Listing) -> Stored<()> {
    coverage::age(tx, (Kind::Listing, listing.id.as_str(), ""), &listing.texts, &was.texts)?;
    let (now, before, none) = (listing.option_words(), was.option_words(), Texts::default());
    for (part, words) in &before {
        coverage::age(tx, (Kind::Option, listing.id.as_str(), part), now.get(part).copied().unwrap_or(&none), words)?;
    }
    Ok(())
}

/// Moves a listing to another state; `false` when it is no longer in the one it was.
///
/// # Errors
/// When the database fails.
pub fn set_state(tx: &mut Tx, id: &ListingId, was: ListingState, next: ListingState) -> Stored<bool> {
    let at = tx.at();
    let changed = diesel::update(listings::table.find(id).filter(listings::state.eq(was)))
        .set((listings::state.eq(next), listings::updated_at.eq(at)))
        .execute(tx.conn())?;
    if changed == 1 && next == ListingState::Published {
        diesel::update(listings::table.find(id).filter(listings::published_at.is_null()))
            .set(listings::published_at.eq(at))
            .execute(tx.conn())?;
    }
    Ok(changed == 1)
}

fn add_variants(tx: &mut Tx, rows: Vec<VariantRow>) -> Stored<()> {
    if !rows.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(variants::table).values(rows).execute(c))?;
    }
    Ok(())
}

fn add_texts(tx: &mut Tx, listing: &Listing) -> Stored<()> {
    let brand: String = brands::table.find(&listing.brand).select(brands::name).first(tx.conn())?;
    let skus: Vec<&str> = listing.variants.iter().map(|variant| variant.sku.as_str()).collect();
    let skus = skus.join(" ");
    let rows: Vec<_> = listing
        .texts
        .iter()
        .map(|(language, text)| {
            (
                listing_texts::listing_id.eq(&listing.id),
                listing_texts::language.eq(language),
                listing_texts::title.eq(&text.title),
                listing_texts::summary.eq(&text.summary),
                listing_texts::body.eq(&text.body),
                listing_texts::care.eq(&text.care),
                listing_texts::folded.eq(fold(&format!("{} {} {brand} {skus}", text.title, text.summary))),
            )
        })
        .collect();
    if !rows.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(listing_texts::table).values(&rows).execute(c))?;
    }
    Ok(())
}

fn add_options(tx: &mut Tx, listing: &Listing) -> Stored<()> {
    let mut rows = Vec::new();
    for (at, option) in listing.options.iter().enumerate() {
        let row = |code: &str, rank: usize, language, words: &String| {
            (
                option_words::listing_id.eq(listing.id.clone()),
                option_words::position.eq(position(at)),
                option_words::value.eq(code.to_owned()),
                option_words::rank.eq(position(rank)),
                option_words::language.eq(language),
                option_words::words.eq(words.clone()),
            )
        };
        rows.extend(option.name.iter().map(|(language, words)| row("", 0, language, words)));
        for (rank, value) in option.values.iter().enumerate() {
            rows.extend(value.words.iter().map(|(language, words)| row(&value.code, rank + 1, language, words)));
        }
    }
    if !rows.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(option_words::table).values(&rows).execute(c))?;
    }
    Ok(())
}
