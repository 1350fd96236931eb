//! A listing is written or rewritten: words, options, variants, customs data.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::name_pages::name_pages;
use super::{Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::brands::Brand;
use crate::domain::country::Country;
use crate::domain::folding;
use crate::domain::ids::{BrandId, CategoryId, ListingId, PictureId, Sku, Slug, VariantId};
use crate::domain::lanes::Restrictions;
use crate::domain::listings::{Listing, ListingOption, ListingState, ListingText, MOST_OPTIONS, Reduced, Variant};
use crate::domain::measures::Measure;
use crate::domain::money::Money;
use crate::domain::rulebook::Hs6;
use crate::domain::slugs::{Named, Slugs, is_reserved};
use crate::domain::texts::Texts;
use crate::store::known::{Subject, touch};
use crate::store::{Tx, audit, brands, changes, listings};

/// A variant as its brand describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantDraft {
    /// Which one; none for a new one, or one known by its code.
    pub id: Option<VariantId>,
    /// The brand's code.
    pub sku: Sku,
    /// The code of its choice for each option.
    pub options: Vec<String>,
    /// The price of one unit, in the brand's currency.
    pub price: Money,
    /// Tariff subheading.
    pub hs6: Option<Hs6>,
    /// 8 to 10 digits.
    pub tariff_code: Option<String>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// Whether the brand holds a proof of it.
    pub proven: bool,
    /// Grams of one unit.
    pub weight_g: Option<u32>,
    /// Length, width, height in millimetres.
    pub dims_mm: Option<[u32; 3]>,
    /// What carriers mind.
    pub restrictions: Restrictions,
    /// The picture that shows it, one of the listing's.
    pub picture: Option<PictureId>,
    /// Whether it is on sale.
    pub active: bool,
    /// The least the brand accepts for one unit.
    pub floor: Option<Money>,
    /// The price before, where this one is a reduction.
    pub regular: Option<Money>,
    /// How much there is in one unit.
    pub measure: Option<Measure>,
}

impl From<Variant> for VariantDraft {
    /// A variant as it stands, to be written again with something else.
    fn from(variant: Variant) -> Self {
        Self {
            id: Some(variant.id),
            sku: variant.sku,
            options: variant.options,
            price: variant.price,
            hs6: variant.hs6,
            tariff_code: variant.tariff_code,
            origin: variant.origin,
            proven: variant.proven,
            weight_g: variant.weight_g,
            dims_mm: variant.dims_mm,
            restrictions: variant.restrictions,
            picture: variant.picture,
            active: variant.active,
            floor: variant.floor,
            regular: variant.reduced.map(|reduced| reduced.regular),
            measure: variant.measure,
        }
    }
}

/// A listing as its brand describes it. Variants that are not named go off sale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingDraft {
    /// Which one; none for a new one.
    pub id: Option<ListingId>,
    /// When it had last changed as its author saw it; none where that does not matter.
    pub seen: Option<DateTime<Utc>>,
    /// The part of addresses wanted for a new one; made of the title when absent.
    pub slug: Option<Slug>,
    /// Where it stands in the catalogue.
    pub category: Option<CategoryId>,
    /// Its words.
    pub texts: Texts<ListingText>,
    /// What its variants differ in.
    pub options: Vec<ListingOption>,
    /// Its variants, in order.
    pub variants: Vec<VariantDraft>,
}

/// Creates or edits a listing of a brand. A new one is a draft; one on sale must stay fit for sale.
///
/// # Errors
/// [`Refusal`] for what does not fit, naming the variant; [`Refusal::NotFound`] for a listing of another brand,
/// [`Refusal::AlreadyDecided`] for one that somebody changed since it was seen.
pub fn save_listing(tx: &mut Tx, author: &Author, brand: &BrandId, draft: ListingDraft) -> Done<ListingId> {
    let Some(brand) = brands::by_id(tx, brand)? else { return Err(Refusal::NotFound.into()) };
    let was = match &draft.id {
        None => None,
        Some(id) => Some(owned(tx, &brand.id, id)?),
    };
    if was.as_ref().zip(draft.seen).is_some_and(|(was, seen)| was.updated_at != seen) {
        return Err(Refusal::AlreadyDecided.into());
    }
    let skus: Vec<Sku> = draft.variants.iter().map(|variant| variant.sku.clone()).collect();
    let slug = match &was {
        Some(was) => was.slug.clone(),
        None => free_slug(tx, &brand, &draft)?,
    };
    let listing = written(tx, &brand, was.as_ref(), slug, None, draft)?;
    for (sku, variant, _) in listings::holders(tx, &skus)? {
        if !listing.variants.iter().any(|own| own.id == variant && own.sku == sku) {
            return Err(Refusal::SkuTaken(sku).into());
        }
    }
    match &was {
        Some(was) => {
            if !keep(tx, author, &listing, was, "edit listing")? {
                return Err(Refusal::AlreadyDecided.into());
            }
            if listing != *was {
                touch(tx, Subject::Catalogue)?;
            }
        }
        None => {
            start(tx, author, &listing, "add listing")?;
            touch(tx, Subject::Catalogue)?;
        }
    }
    Ok(listing.id)
}

/// A listing of this brand, taken for this transaction.
pub(super) fn owned(tx: &mut Tx, brand: &BrandId, id: &ListingId) -> Done<Listing> {
    // What is judged and written below is what stands then: a second hand waits until this one is done.
    listings::hold(tx, id)?;
    match listings::by_id(tx, id)? {
        Some(listing) if listing.brand == *brand => Ok(listing),
        _ => Err(Refusal::NotFound.into()),
    }
}

/// Writes a new listing down.
pub(super) fn start(tx: &mut Tx, author: &Author, listing: &Listing, action: &str) -> Done<()> {
    listings::add(tx, listing)?;
    name(tx, listing, &Texts::default())?;
    let detail = format!("{} variants", listing.variants.len());
    audit::add(tx, author, action, &format!("listing {}", listing.slug), &detail)?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    Ok(())
}

/// Writes down what changed of a listing; nothing where nothing did. `false` when somebody moved it meanwhile.
pub(super) fn keep(tx: &mut Tx, author: &Author, listing: &Listing, was: &Listing, action: &str) -> Done<bool> {
    if listing == was {
        return Ok(true);
    }
    if !listings::save(tx, listing, was)? {
        return Ok(false);
    }
    name(tx, listing, &was.texts)?;
    let detail = differences(listing, was);
    audit::add(tx, author, action, &format!("listing {}", listing.slug), &detail)?;
    changes::add(tx, "listing", listing.slug.as_str())?;
    Ok(true)
}

/// Its addresses follow its titles.
fn name(tx: &mut Tx, listing: &Listing, was: &Texts<ListingText>) -> Done<()> {
    let titles = |texts: &Texts<ListingText>| texts.iter().map(|(l, text)| (l, text.title.clone())).collect();
    let thing = (Named::Listing, listing.id.as_str(), &listing.slug);
    name_pages(tx, thing, &titles(&listing.texts), &titles(was))
}

/// What changed, for the audit log: prices and customs data by variant, the rest by name.
fn differences(listing: &Listing, was: &Listing) -> String {
    let mut parts: Vec<String> = Vec::new();
    for variant in &listing.variants {
        match was.variants.iter().find(|had| had.id == variant.id) {
            None => parts.push(format!("{} added at {:?}", variant.sku, variant.price)),
            Some(had) if had == variant => {}
            Some(had) if had.price != variant.price => {
                parts.push(format!("{} {:?} → {:?}", variant.sku, had.price, variant.price));
            }
            Some(had) if had.floor != variant.floor => {
                let named = |floor: Option<Money>| floor.map_or("none".to_owned(), |floor| format!("{floor:?}"));
                parts.push(format!("{} floor {} → {}", variant.sku, named(had.floor), named(variant.floor)));
            }
            Some(had) if had.active != variant.active => {
                parts.push(format!("{} {}", variant.sku, if variant.active { "on sale" } else { "off sale" }));
            }
            Some(_) => parts.push(format!("{} changed", variant.sku)),
        }
    }
    let named = [
        (listing.texts != was.texts, "words"),
        (listing.options != was.options, "options"),
        (listing.category != was.category, "category"),
    ];
    parts.extend(named.into_iter().filter(|(changed, _)| *changed).map(|(_, name)| name.to_owned()));
    parts.join("; ")
}

/// The listing a draft describes, if it fits together.
pub(super) fn written(
    tx: &Tx,
    brand: &Brand,
    was: Option<&Listing>,
    slug: Slug,
    import_key: Option<String>,
    draft: ListingDraft,
) -> Done<Listing> {
    if draft.texts.iter().all(|(_, text)| text.title.trim().is_empty()) {
        return Err(Refusal::NoTitle.into());
    }
    if draft.options.len() > MOST_OPTIONS || draft.options.iter().any(|option| !fits(option)) {
        return Err(Refusal::UnfitOption.into());
    }
    let id = was.map_or_else(|| tx.fresh(), |was| was.id.clone());
    let mut listing = Listing {
        brand: brand.id.clone(),
        category: draft.category,
        slug,
        slugs: was.map_or_else(Slugs::default, |was| was.slugs.clone()),
        state: was.map_or(ListingState::Draft, |was| was.state),
        import_key: was.map_or(import_key, |was| was.import_key.clone()),
        created_at: was.map_or(tx.now(), |was| was.created_at),
        updated_at: was.map_or(tx.now(), |was| was.updated_at),
        published_at: was.and_then(|was| was.published_at),
        texts: draft.texts,
        options: draft.options,
        variants: Vec::with_capacity(draft.variants.len()),
        pictures: was.map_or_else(Vec::new, |was| was.pictures.clone()),
        id,
    };
    for given in draft.variants {
        let variant = variant(tx, &listing, was, given);
        check(&listing, brand, &variant)?;
        listing.variants.push(variant);
    }
    let gone = was.map_or(&[][..], |was| &was.variants);
    for had in gone {
        if !listing.variants.iter().any(|variant| variant.id == had.id) {
            listing.variants.push(Variant { active: false, ..had.clone() });
        }
    }
    let unready = if listing.state == ListingState::Published { listing.unready() } else { Vec::new() };
    if unready.is_empty() { Ok(listing) } else { Err(Refusal::NotReady(unready).into()) }
}

fn fits(option: &ListingOption) -> bool {
    let mut codes = HashSet::new();
    let worded = |words: &Texts<String>| words.iter().any(|(_, words)| !words.trim().is_empty());
    worded(&option.name)
        && !option.values.is_empty()
        && option
            .values
            .iter()
            .all(|value| !value.code.is_empty() && worded(&value.words) && codes.insert(value.code.as_str()))
}

fn variant(tx: &Tx, listing: &Listing, was: Option<&Listing>, given: VariantDraft) -> Variant {
    let had = was.and_then(|was| {
        was.variants.iter().find(|had| match &given.id {
            Some(id) => had.id == *id,
            None => had.sku == given.sku,
        })
    });
    Variant {
        id: had.map_or_else(|| tx.fresh(), |had| had.id.clone()),
        listing: listing.id.clone(),
        sku: given.sku,
        options: given.options,
        price: given.price,
        hs6: given.hs6,
        tariff_code: given.tariff_code,
        origin: given.origin,
        proven: given.proven,
        weight_g: given.weight_g,
        dims_mm: given.dims_mm,
        restrictions: given.restrictions,
        picture: given.picture.filter(|id| listing.pictures.iter().any(|picture| picture.id == *id)),
        active: given.active,
        floor: given.floor,
        reduced: given.regular.map(|regular| reduced(tx, had, given.price, regular)),
        measure: given.measure,
    }
}

/// A reduction begins when the price becomes what it is; another price before it does not begin it anew.
fn reduced(tx: &Tx, had: Option<&Variant>, price: Money, regular: Money) -> Reduced {
    let before = had.filter(|had| had.price == price).and_then(|had| had.reduced);
    Reduced { regular, since: before.map_or(tx.now(), |before| before.since) }
}

/// Whether a variant fits the listing and the variants before it.
fn check(listing: &Listing, brand: &Brand, variant: &Variant) -> Result<(), Refusal> {
    let sku = || variant.sku.clone();
    if variant.price.currency() != brand.currency {
        return Err(Refusal::WrongCurrency { sku: sku(), wanted: brand.currency });
    }
    if variant.price.minor() <= 0 {
        return Err(Refusal::NoPrice(sku()));
    }
    if variant.floor.is_some_and(|floor| {
        floor.currency() != brand.currency || floor.minor() <= 0 || floor.minor() > variant.price.minor()
    }) {
        return Err(Refusal::BadFloor(sku()));
    }
    if variant.reduced.is_some_and(|reduced| {
        reduced.regular.currency() != brand.currency || reduced.regular.minor() <= variant.price.minor()
    }) {
        return Err(Refusal::NotReduced(sku()));
    }
    if listing.variants.iter().any(|other| other.sku == variant.sku || other.id == variant.id) {
        return Err(Refusal::SkuTaken(sku()));
    }
    let known = |(option, code): (&ListingOption, &String)| option.values.iter().any(|value| value.code == *code);
    if variant.options.len() != listing.options.len() || !listing.options.iter().zip(&variant.options).all(known) {
        return Err(Refusal::UnfitChoice(sku()));
    }
    if variant.active && listing.on_sale().any(|other| other.options == variant.options) {
        return Err(Refusal::SameChoice(sku()));
    }
    Ok(())
}

/// The part of addresses for a new listing: the one wanted, or one made of its title, its brand and its first SKU.
fn free_slug(tx: &mut Tx, brand: &Brand, draft: &ListingDraft) -> Done<Slug> {
    if let Some(wanted) = &draft.slug {
        if is_reserved(wanted) {
            return Err(Refusal::SlugReserved(wanted.clone()).into());
        }
        return match listings::taken(tx, std::slice::from_ref(wanted))?.pop() {
            None => Ok(wanted.clone()),
            Some(taken) => Err(Refusal::SlugTaken(taken).into()),
        };
    }
    let code = draft.variants.first().map_or("", |variant| variant.sku.as_str());
    let candidates = slugs(tx, brand, &draft.texts, code);
    let taken = listings::taken(tx, &candidates)?;
    candidates.into_iter().find(|slug| !taken.contains(slug)).ok_or_else(|| Refusal::NoTitle.into())
}

/// Parts of addresses a listing could have, the best first; the last is not taken by anything.
pub(super) fn slugs(tx: &Tx, brand: &Brand, texts: &Texts<ListingText>, code: &str) -> Vec<Slug> {
    let english = texts.in_language(crate::domain::storefront::Language::EN);
    let title = english.map_or("", |text| text.words.title.as_str());
    let id: ListingId = tx.fresh();
    let tail = id.as_str().rsplit('-').next().unwrap_or_default();
    let named = [title.to_owned(), format!("{title} {}", brand.name), format!("{} {code}", brand.slug)];
    let unique = format!("{} {tail}", brand.slug);
    let all = named.iter().chain([&unique]).filter_map(|text| folding::slug(text));
    all.filter(|slug| !is_reserved(slug)).collect()
}
