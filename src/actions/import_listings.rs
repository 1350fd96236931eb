//! Listings arrive from the brand's own shop, some hundreds at a time.
//!
//! A listing is known again by the name it has there, a variant by its code. What the file leaves blank stays as the
//! brand wrote it here; what the file no longer names stays too. Giving the same again changes nothing.

use std::collections::{HashMap, HashSet};

use super::count_stock::count_stock;
use super::save_listing::{ListingDraft, VariantDraft, keep, slugs, start, written};
use super::{ActionError, Done, Refusal};
use crate::domain::audit::Author;
use crate::domain::brands::Brand;
use crate::domain::goods_files::{ImportedChoice, ImportedListing, ImportedVariant};
use crate::domain::ids::{ListingId, Sku, Slug, VariantId};
use crate::domain::lanes::Restrictions;
use crate::domain::listings::{Listing, ListingOption, ListingText, OptionValue, Unready, Variant};
use crate::domain::slugs::is_reserved;
use crate::domain::stock::Counted;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::imports::{self, Came};
use crate::store::known::{Subject, touch};
use crate::store::{Tx, listings};

/// What became of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is new here.
    Added,
    /// It was here and changed.
    Changed,
    /// It was here just so.
    Same,
    /// It could not be kept; the refusals say why.
    Refused,
}

/// One listing of the batch, in the order given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What became of it.
    pub fate: Fate,
    /// What keeps it from going on sale.
    pub unready: Vec<Unready>,
    /// What of it was refused: variants whose code another listing has, or the whole.
    pub refused: Vec<Refusal>,
}

/// How far an import came before a portion, so that it is known in the same moment how far it came with it.
#[derive(Debug, Clone, Copy)]
pub struct Mark<'a> {
    /// The hash of the file and of how it is read.
    pub file: &'a str,
    /// Products that were done with before.
    pub was: usize,
    /// Whether the file is through.
    pub last: bool,
}

/// A portion of a file: listings of one brand in one language.
#[derive(Debug, Clone, Copy)]
pub struct Portion<'a> {
    /// Whose.
    pub brand: &'a Brand,
    /// The language of those that name none.
    pub language: Language,
    /// The code of the place where the pieces lie that the file counts; none to leave stock alone.
    pub place: Option<&'a str>,
    /// The listings.
    pub listings: &'a [ImportedListing],
}

/// Keeps a portion with its stock, and how far the import came, where that is to be known again. `came` adds up what became of it.
///
/// # Errors
/// [`Refusal::AlreadyDecided`] when another process imports the same file: nothing of the portion is kept then;
/// [`Refusal::NotFound`] for a place there is not.
pub fn import_portion(
    tx: &mut Tx,
    author: &Author,
    portion: Portion<'_>,
    mark: Option<Mark<'_>>,
    came: impl FnOnce(&[Outcome]) -> Came,
) -> Done<Vec<Outcome>> {
    let Portion { brand, language, place, listings } = portion;
    let outcomes = import_listings(tx, author, brand, language, listings)?;
    if let Some(place) = place {
        let counted = counted(place, listings, &outcomes);
        count_stock(tx, author, &counted)?;
    }
    let moved = match mark {
        None => true,
        Some(Mark { file, was, last: true }) => imports::end(tx, &brand.id, file, was)?,
        Some(Mark { file, was, last: false }) => imports::come(tx, &brand.id, file, was, &came(&outcomes))?,
    };
    if moved { Ok(outcomes) } else { Err(Refusal::AlreadyDecided.into()) }
}

/// Forgets that an import was interrupted: the file is read from its beginning again.
///
/// # Errors
/// When the store fails.
pub fn begin_anew(tx: &mut Tx, brand: &Brand, file: &str) -> Done<()> {
    Ok(imports::forget(tx, &brand.id, file)?)
}

/// What the file counts of variants that were kept: those of others are not its business.
fn counted(place: &str, listings: &[ImportedListing], outcomes: &[Outcome]) -> Vec<Counted> {
    let mut counted = Vec::new();
    for (listing, outcome) in listings.iter().zip(outcomes).filter(|(_, outcome)| outcome.fate != Fate::Refused) {
        let taken =
            |sku: &Sku| outcome.refused.iter().any(|why| matches!(why, Refusal::SkuTaken(other) if other == sku));
        let own = listing.variants.iter().filter(|variant| !taken(&variant.sku));
        counted.extend(own.filter_map(|variant| {
            let (place, sku) = (place.to_owned(), variant.sku.clone());
            Some(Counted { line: 0, place, sku, pieces: variant.pieces? })
        }));
    }
    counted
}

/// Keeps a batch of listings of one brand, as drafts where they are new.
///
/// # Errors
/// When the store fails; what does not fit is said in the outcome, listing by listing.
pub fn import_listings(
    tx: &mut Tx,
    author: &Author,
    brand: &Brand,
    language: Language,
    batch: &[ImportedListing],
) -> Done<Vec<Outcome>> {
    let keys: Vec<String> = batch.iter().map(|item| item.key.clone()).collect();
    let had = listings::by_import_keys(tx, &brand.id, &keys)?;
    let mut had: HashMap<String, Listing> =
        had.into_iter().filter_map(|listing| Some((listing.import_key.clone()?, listing))).collect();
    // A listing that was written at the desk has no name in another shop: an export of ours calls it by its address.
    let named: Vec<Slug> =
        batch.iter().filter(|item| !had.contains_key(&item.key)).filter_map(|item| item.slug.clone()).collect();
    for listing in listings::own_by_slugs(tx, &brand.id, &named)? {
        let item = batch.iter().find(|item| item.slug.as_ref() == Some(&listing.slug));
        if let Some(item) = item.filter(|_| listing.import_key.is_none()) {
            had.insert(item.key.clone(), listing);
        }
    }
    let skus: Vec<Sku> = batch.iter().flat_map(|item| &item.variants).map(|variant| variant.sku.clone()).collect();
    let mut holders: HashMap<Sku, ListingId> =
        listings::holders(tx, &skus)?.into_iter().map(|(sku, _, listing)| (sku, listing)).collect();
    let mut slugs = free_slugs(tx, brand, language, batch, &had)?;
    let mut outcomes = Vec::with_capacity(batch.len());
    let mut any = false;
    for item in batch {
        let was = had.remove(&item.key);
        let slug = match &was {
            Some(was) => Some(was.slug.clone()),
            None => still_free(tx, slugs.remove(&item.key).unwrap_or_default())?,
        };
        let own = was.as_ref().map(|was| was.id.clone());
        let (good, taken): (Vec<&ImportedVariant>, Vec<&ImportedVariant>) = item
            .variants
            .iter()
            .partition(|variant| holders.get(&variant.sku).is_none_or(|holder| Some(holder) == own.as_ref()));
        let mut refused: Vec<Refusal> =
            taken.into_iter().map(|variant| Refusal::SkuTaken(variant.sku.clone())).collect();
        let kept = match slug {
            Some(slug) if !good.is_empty() => one(tx, author, brand, language, (was, slug), item, &good),
            _ => Err(Refusal::NotReady(vec![Unready::NothingToSell]).into()),
        };
        match kept {
            Ok((listing, fate)) => {
                any |= fate != Fate::Same;
                holders.extend(listing.variants.iter().map(|variant| (variant.sku.clone(), listing.id.clone())));
                outcomes.push(Outcome { fate, unready: listing.unready(), refused });
                // The same name once more in one batch is an edit of what was just kept.
                had.insert(item.key.clone(), listing);
            }
            Err(ActionError::Refused(why)) => {
                refused.push(why);
                outcomes.push(Outcome { fate: Fate::Refused, unready: Vec::new(), refused });
            }
            Err(broken) => return Err(broken),
        }
    }
    if any {
        touch(tx, Subject::Catalogue)?;
    }
    Ok(outcomes)
}

/// Keeps one listing.
fn one(
    tx: &mut Tx,
    author: &Author,
    brand: &Brand,
    language: Language,
    (was, slug): (Option<Listing>, Slug),
    item: &ImportedListing,
    good: &[&ImportedVariant],
) -> Done<(Listing, Fate)> {
    let language = item.language.unwrap_or(language);
    let draft = draft(was.as_ref(), language, item, good);
    let mut listing = written(tx, brand, was.as_ref(), slug, Some(item.key.clone()), draft)?;
    let Some(was) = was else {
        start(tx, author, &listing, "import listing")?;
        return Ok((listing, Fate::Added));
    };
    // What the file no longer names stays on sale as it was, as long as it fits the options of today.
    for variant in &mut listing.variants {
        let had = was.variants.iter().find(|had| had.id == variant.id);
        if let Some(had) = had.filter(|_| !good.iter().any(|given| given.sku == variant.sku)) {
            variant.active = had.active && had.options.len() == listing.options.len();
        }
    }
    if listing == was {
        return Ok((listing, Fate::Same));
    }
    if keep(tx, author, &listing, &was, "import listing")? {
        Ok((listing, Fate::Changed))
    } else {
        Err(Refusal::AlreadyDecided.into())
    }
}

/// What is here and what the file says, put together.
fn draft(was: Option<&Listing>, language: Language, item: &ImportedListing, good: &[&ImportedVariant]) -> ListingDraft {
    let mut texts = was.map_or_else(Texts::default, |was| was.texts.clone());
    let had = texts.exact(language).cloned().unwrap_or_default();
    // A blank leaves what the brand wrote here; of what is new it says that there is nothing.
    let given = item.summary.clone().filter(|summary| was.is_none() || !summary.is_empty());
    let summary = match given {
        Some(summary) => summary,
        None if had.summary.is_empty() && was.is_some() && item.summary.is_some() => String::new(),
        None if had.summary.is_empty() || had.summary == summary_of(&had.body) => summary_of(&item.body),
        None => had.summary,
    };
    let care = item.care.clone().filter(|care| !care.is_empty()).unwrap_or(had.care);
    texts.set(language, ListingText { title: item.title.clone(), summary, body: item.body.clone(), care });
    let mut options = was.map_or_else(Vec::new, |was| was.options.clone());
    options.truncate(item.options.len());
    options.resize_with(item.options.len(), ListingOption::default);
    for (at, (option, given)) in options.iter_mut().zip(&item.options).enumerate() {
        option.name.set(language, given.name.clone());
        let chosen = good.iter().filter_map(|variant| variant.choices.get(at));
        for choice in given.choices.iter().chain(chosen) {
            offer(option, language, choice);
        }
    }
    let known = |sku: &Sku| was.and_then(|was| was.variants.iter().find(|had| had.sku == *sku));
    let mut variants: Vec<VariantDraft> = Vec::with_capacity(good.len());
    // First those that are here, in their order: an import does not rearrange a brand's page.
    let order = |given: &&&ImportedVariant| {
        was.and_then(|was| was.variants.iter().position(|had| had.sku == given.sku)).unwrap_or(usize::MAX)
    };
    let mut given: Vec<&&ImportedVariant> = good.iter().collect();
    given.sort_by_key(order);
    variants.extend(given.into_iter().map(|given| merged(known(&given.sku), given)));
    let category = item.category.clone().or(was.and_then(|was| was.category.clone()));
    ListingDraft { id: was.map(|was| was.id.clone()), seen: None, slug: None, category, texts, options, variants }
}

/// Words that a brand gave a choice here stay, unless the file has words of its own for it beside its code.
fn offer(option: &mut ListingOption, language: Language, choice: &ImportedChoice) {
    let ImportedChoice { code, words } = choice;
    match option.values.iter_mut().find(|value| value.code == *code) {
        Some(value) if value.words.exact(language).is_some() && words == code => {}
        Some(value) => value.words.set(language, words.clone()),
        None => {
            option.values.push(OptionValue { code: code.clone(), words: Texts::one(language, words.clone()) });
        }
    }
}

fn merged(had: Option<&Variant>, given: &ImportedVariant) -> VariantDraft {
    let id: Option<VariantId> = had.map(|had| had.id.clone());
    VariantDraft {
        id,
        sku: given.sku.clone(),
        options: given.choices.iter().map(|choice| choice.code.clone()).collect(),
        price: given.price,
        hs6: given.hs6.or(had.and_then(|had| had.hs6)),
        tariff_code: given.tariff_code.clone().or(had.and_then(|had| had.tariff_code.clone())),
        origin: given.origin.or(had.and_then(|had| had.origin)),
        // A proof is of one origin.
        proven: given.proven.unwrap_or_else(|| {
            had.is_some_and(|had| had.proven && given.origin.is_none_or(|origin| Some(origin) == had.origin))
        }),
        weight_g: given.weight_g.or(had.and_then(|had| had.weight_g)),
        dims_mm: given.dims_mm.or(had.and_then(|had| had.dims_mm)),
        restrictions: given.restrictions.unwrap_or(had.map_or(Restrictions::NONE, |had| had.restrictions)),
        picture: had.and_then(|had| had.picture.clone()),
        active: given.active.unwrap_or(had.is_none_or(|had| had.active)),
        // What a file does not name stays, as long as it fits the price that the file does name.
        floor: given.floor.or(had.and_then(|had| had.floor).filter(|floor| floor.minor() <= given.price.minor())),
        regular: given.regular.or_else(|| {
            let regular = had.and_then(|had| had.reduced)?.regular;
            (regular.minor() > given.price.minor()).then_some(regular)
        }),
        measure: given.measure.or(had.and_then(|had| had.measure)),
    }
}

/// The longest summary made of a text that has none of its own.
const SUMMARY: usize = 200;

/// The first paragraph, cut at a word where it is long.
fn summary_of(body: &str) -> String {
    let first = body.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    if first.chars().count() <= SUMMARY {
        return first.to_owned();
    }
    let cut: String = first.chars().take(SUMMARY).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.', ' ']))
}

/// The first of these that nobody has: a listing earlier in the batch may have taken one for its name in a language.
fn still_free(tx: &mut Tx, candidates: Vec<Slug>) -> Done<Option<Slug>> {
    let taken: HashSet<Slug> = listings::taken(tx, &candidates)?.into_iter().collect();
    Ok(candidates.into_iter().find(|slug| !taken.contains(slug)))
}

/// Parts of addresses for every listing of the batch that is new, the best first.
fn free_slugs(
    tx: &mut Tx,
    brand: &Brand,
    language: Language,
    batch: &[ImportedListing],
    had: &HashMap<String, Listing>,
) -> Done<HashMap<String, Vec<Slug>>> {
    let mut wanted: Vec<(&str, Vec<Slug>)> = Vec::new();
    for item in batch.iter().filter(|item| !had.contains_key(&item.key)) {
        let text = ListingText { title: item.title.clone(), ..ListingText::default() };
        let texts = Texts::one(item.language.unwrap_or(language), text);
        let made = slugs(tx, brand, &texts, &item.key);
        let asked = item.slug.clone().filter(|slug| !is_reserved(slug));
        wanted.push((&item.key, asked.into_iter().chain(made).collect()));
    }
    let all: Vec<Slug> = wanted.iter().flat_map(|(_, slugs)| slugs.clone()).collect();
    let mut taken: HashSet<Slug> = listings::taken(tx, &all)?.into_iter().collect();
    let mut free = HashMap::new();
    for (key, candidates) in wanted {
        let open: Vec<Slug> = candidates.into_iter().filter(|slug| !taken.contains(slug)).collect();
        taken.extend(open.first().cloned());
        free.insert(key.to_owned(), open);
    }
    Ok(free)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_the_first_paragraph_cut_at_a_word() {
        assert_eq!(summary_of("\nTea tin with lid.\n\nMore."), "Tea tin with lid.");
        let long = summary_of(&"word ".repeat(60));
        assert!(long.ends_with("word…") && long.chars().count() <= 201, "{long}");
    }
}
