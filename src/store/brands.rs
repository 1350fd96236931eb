//! Brands with their words, and what the marketplace keeps of their goods.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::connection::on_each;
use super::schema::{brand_texts, brands, commissions};
use super::{Conn, Rate, Stored, Tx};
use crate::domain::brands::{Brand, BrandText, Commission};
use crate::domain::country::Country;
use crate::domain::ids::{BrandId, Slug};
use crate::domain::money::Currency;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;

#[derive(Queryable, Selectable)]
#[diesel(table_name = brands)]
struct BrandRow {
    id: BrandId,
    slug: Slug,
    name: String,
    country: Country,
    currency: Currency,
    founded: i32,
    maker: String,
}

type TextRow = (BrandId, Language, String, String, String);

/// Every brand, in the order they joined.
///
/// # Errors
/// When the database fails.
pub fn all(conn: &mut Conn) -> Stored<Vec<Brand>> {
    let rows = brands::table.order(brands::id).select(BrandRow::as_select()).load(conn)?;
    with_texts(conn, rows)
}

/// A brand by its part of addresses.
///
/// # Errors
/// When the database fails.
pub fn by_slug(conn: &mut Conn, slug: &Slug) -> Stored<Option<Brand>> {
    let rows = brands::table.filter(brands::slug.eq(slug)).select(BrandRow::as_select()).load(conn)?;
    Ok(with_texts(conn, rows)?.pop())
}

/// A brand by its id.
///
/// # Errors
/// When the database fails.
pub fn by_id(conn: &mut Conn, id: &BrandId) -> Stored<Option<Brand>> {
    let rows = brands::table.filter(brands::id.eq(id)).select(BrandRow::as_select()).load(conn)?;
    Ok(with_texts(conn, rows)?.pop())
}

fn with_texts(conn: &mut Conn, rows: Vec<BrandRow>) -> Stored<Vec<Brand>> {
    let ids: Vec<&BrandId> = rows.iter().map(|row| &row.id).collect();
    let texts: Vec<TextRow> = brand_texts::table.filter(brand_texts::brand_id.eq_any(ids)).load(conn)?;
    let mut of: HashMap<BrandId, Vec<(Language, BrandText)>> = HashMap::new();
    for (brand, language, city, tagline, story) in texts {
        of.entry(brand).or_default().push((language, BrandText { city, tagline, story }));
    }
    let brand = |row: BrandRow| Brand {
        texts: of.remove(&row.id).unwrap_or_default().into_iter().collect(),
        id: row.id,
        slug: row.slug,
        name: row.name,
        country: row.country,
        currency: row.currency,
        founded: row.founded,
        maker: row.maker,
    };
    Ok(rows.into_iter().map(brand).collect())
}

/// Adds a brand; `false` when its slug is taken.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx, brand: &Brand) -> Stored<bool> {
    let row = (
        brands::id.eq(&brand.id),
        brands::slug.eq(&brand.slug),
        brands::name.eq(&brand.name),
        brands::country.eq(brand.country),
        brands::currency.eq(brand.currency),
        brands::founded.eq(brand.founded),
        brands::maker.eq(&brand.maker),
        brands::created_at.eq(tx.at()),
    );
    let added = on_each!(tx.conn(), |c| {
        diesel::insert_into(brands::table).values(row).on_conflict(brands::slug).do_nothing().execute(c)?
    });
    if added == 0 {
        return Ok(false);
    }
    add_texts(tx, &brand.id, &brand.texts)?;
    Ok(true)
}

/// Gives a brand these words and no others.
///
/// # Errors
/// When the database fails.
pub fn set_texts(tx: &mut Tx, brand: &BrandId, texts: &Texts<BrandText>) -> Stored<()> {
    diesel::delete(brand_texts::table.filter(brand_texts::brand_id.eq(brand))).execute(tx.conn())?;
    add_texts(tx, brand, texts)
}

fn add_texts(tx: &mut Tx, brand: &BrandId, texts: &Texts<BrandText>) -> Stored<()> {
    let texts: Vec<_> = texts
        .iter()
        .map(|(language, text)| {
            (
                brand_texts::brand_id.eq(brand),
                brand_texts::language.eq(language),
                brand_texts::city.eq(&text.city),
                brand_texts::tagline.eq(&text.tagline),
                brand_texts::story.eq(&text.story),
            )
        })
        .collect();
    if !texts.is_empty() {
        on_each!(tx.conn(), |c| diesel::insert_into(brand_texts::table).values(&texts).execute(c))?;
    }
    Ok(())
}

/// Adds a rate of commission.
///
/// # Errors
/// When the database fails, or a rate begins on that day already.
pub fn add_commission(tx: &mut Tx, brand: &BrandId, commission: &Commission) -> Stored<()> {
    diesel::insert_into(commissions::table)
        .values((
            commissions::brand_id.eq(brand),
            commissions::from_day.eq(commission.from),
            commissions::to_day.eq(commission.to),
            commissions::rate.eq(Rate(commission.rate)),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The rates of commission that hold on a day, by brand. Of two the one that began last.
///
/// # Errors
/// When the database fails.
pub fn commissions_on(conn: &mut Conn, day: NaiveDate) -> Stored<HashMap<BrandId, Commission>> {
    let rows: Vec<(BrandId, NaiveDate, Option<NaiveDate>, Rate)> = commissions::table
        .filter(commissions::from_day.le(day))
        .filter(commissions::to_day.is_null().or(commissions::to_day.ge(day)))
        .order(commissions::from_day)
        .load(conn)?;
    Ok(rows.into_iter().map(|(brand, from, to, rate)| (brand, Commission { from, to, rate: rate.0 })).collect())
}
