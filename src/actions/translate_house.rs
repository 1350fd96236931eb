//! A brand or a category is given other words, as when a language is added to a shop that is there already.

use super::name_pages::name_pages;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::brands::{BrandText, CategoryText};
use crate::domain::coverage::Kind;
use crate::domain::ids::Slug;
use crate::domain::slugs::Named;
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, brands, categories, changes, coverage};

fn languages<T>(texts: &Texts<T>) -> String {
    texts.iter().map(|(language, _)| language.to_string()).collect::<Vec<_>>().join(", ")
}

/// Gives a brand these words; answers whether they are others than it had.
///
/// # Errors
/// [`Refusal::NotFound`] for a brand there is not.
pub fn translate_brand(tx: &mut Tx, author: &Author, slug: &Slug, texts: &Texts<BrandText>) -> Done<bool> {
    let Some(brand) = brands::by_slug(tx, slug)? else { return Err(Refusal::NotFound.into()) };
    if brand.texts == *texts {
        return Ok(false);
    }
    brands::set_texts(tx, &brand.id, texts)?;
    coverage::age(tx, (Kind::Brand, brand.id.as_str(), ""), texts, &brand.texts)?;
    audit::add(tx, author, "translate brand", &format!("brand {slug}"), &languages(texts))?;
    changes::add(tx, "brand", slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(true)
}

/// Gives a category these words; answers whether they are others than it had.
///
/// # Errors
/// [`Refusal::NotFound`] for a category there is not.
pub fn translate_category(tx: &mut Tx, author: &Author, slug: &Slug, texts: &Texts<CategoryText>) -> Done<bool> {
    let Some(category) = categories::by_slug(tx, slug)? else { return Err(Refusal::NotFound.into()) };
    if category.texts == *texts {
        return Ok(false);
    }
    categories::set_texts(tx, &category.id, texts)?;
    let names = |texts: &Texts<CategoryText>| texts.iter().map(|(l, text)| (l, text.name.clone())).collect();
    let thing = (Named::Category, category.id.as_str(), &category.slug);
    name_pages(tx, thing, &names(texts), &names(&category.texts))?;
    coverage::age(tx, (Kind::Category, category.id.as_str(), ""), texts, &category.texts)?;
    audit::add(tx, author, "translate category", &format!("category {slug}"), &languages(texts))?;
    changes::add(tx, "category", slug.as_str())?;
    touch(tx, Subject::Catalogue)?;
    Ok(true)
}
