//! A brand joins, a category opens.

use rust_decimal::Decimal;

use super::name_pages::name_pages;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::brands::{Brand, BrandText, Category, CategoryText, Commission};
use crate::domain::country::Country;
use crate::domain::ids::{BrandId, CategoryId, Slug};
use crate::domain::money::Currency;
use crate::domain::slugs::{Named, Slugs};
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, brands, categories, changes, slugs};

/// A brand about to join.
#[derive(Debug, Clone)]
pub struct NewBrand {
    /// Its part of addresses.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// Where it is at home.
    pub country: Country,
    /// The currency of its prices.
    pub currency: Currency,
    /// Since when it exists.
    pub founded: i32,
    /// Name and address of the maker.
    pub maker: String,
    /// Its words.
    pub texts: Texts<BrandText>,
    /// What the marketplace keeps of its goods, from today on, as a decimal fraction.
    pub commission: Decimal,
}

/// Adds a brand.
///
/// # Errors
/// [`Refusal::SlugTaken`].
pub fn add_brand(tx: &mut Tx, author: &Author, new: NewBrand) -> Done<BrandId> {
    let brand = Brand {
        id: tx.fresh(),
        slug: new.slug,
        name: new.name,
        country: new.country,
        currency: new.currency,
        founded: new.founded,
        maker: new.maker,
        texts: new.texts,
    };
    if !brands::add(tx, &brand)? {
        return Err(Refusal::SlugTaken(brand.slug).into());
    }
    let commission = Commission { from: tx.now().date_naive(), to: None, rate: new.commission };
    brands::add_commission(tx, &brand.id, &commission)?;
    let detail = format!("commission {}", commission.rate);
    audit::add(tx, author, "add brand", &format!("brand {}", brand.slug), &detail)?;
    changes::add(tx, "brand", brand.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(brand.id)
}

/// Opens a category at the end of the row.
///
/// # Errors
/// [`Refusal::SlugTaken`].
pub fn add_category(tx: &mut Tx, author: &Author, slug: Slug, texts: Texts<CategoryText>) -> Done<CategoryId> {
    let row = categories::all(tx)?;
    if !slugs::owners(tx, Named::Category, std::slice::from_ref(&slug))?.is_empty() {
        return Err(Refusal::SlugTaken(slug).into());
    }
    let position = row.last().map_or(0, |last| last.position.saturating_add(1));
    let category = Category { id: tx.fresh(), slug, slugs: Slugs::default(), position, texts };
    categories::add(tx, &category)?;
    let names = category.texts.iter().map(|(language, text)| (language, text.name.clone())).collect();
    let thing = (Named::Category, category.id.as_str(), &category.slug);
    name_pages(tx, thing, &names, &Texts::default())?;
    audit::add(tx, author, "add category", &format!("category {}", category.slug), "")?;
    changes::add(tx, "category", category.slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(category.id)
}
