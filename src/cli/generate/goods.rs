//! One generated listing: all of it follows from the seed and its number.

use chrono::{DateTime, TimeDelta, Utc};
use rust_decimal::Decimal;

use super::data::{Brand, Data, Kind, Look};
use super::ground::{Ground, Maker};
use super::lot::{Lot, Purpose, short};
use super::words::{self, About};
use crate::domain::country::Country;
use crate::domain::folding;
use crate::domain::ids::{ListingId, Slug, VariantId};
use crate::domain::listings::{Listing, ListingOption, ListingState, OptionValue, Picture, Variant};
use crate::domain::money::{Currency, Money, Rounding};
use crate::domain::pictures::{Focus, Readers};
use crate::domain::slugs::Slugs;
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::bulk::{Made, Shelved};

/// The first goods went on sale on 1 November 2024, the last two years later: fixed, so that a seed says all.
const FIRST_ON_SALE: DateTime<Utc> = DateTime::from_timestamp_nanos(1_730_419_200_000_000_000);
const ON_SALE_WITHIN_S: u32 = 2 * 365 * 24 * 60 * 60;
/// For how long goods are written before they go on sale.
const WRITTEN_FOR: TimeDelta = TimeDelta::days(3);

/// In a hundred.
const SOLD_OUT: usize = 3;
const PROVEN: usize = 10;
const MADE_ELSEWHERE: usize = 8;
const PATTERNED: usize = 55;
const IN_A_WAREHOUSE: usize = 35;
/// In a thousand: not on sale, of which half were never.
const NOT_ON_SALE: usize = 10;

const SIZES: [&str; 4] = ["S", "M", "L", "XL"];
const SHOES: [&str; 8] = ["37", "38", "39", "40", "41", "42", "43", "44"];
const WEIGHTS: [(&str, u32); 3] = [("50 g", 1), ("100 g", 2), ("250 g", 4)];
const VOLUMES: [(&str, u32); 3] = [("30 ml", 2), ("50 ml", 3), ("100 ml", 5)];

/// The id of the listing of a number.
pub(super) fn id(seed: u64, number: u64) -> ListingId {
    Lot::of(seed, number, Purpose::Ids).id()
}

/// A choice of an option.
#[derive(Clone)]
struct Choice {
    /// What variants say, and what stands in the SKU.
    code: String,
    /// The key of its word; none where it is said the same everywhere.
    key: Option<String>,
    /// How many times the price of the least.
    times: u32,
}

fn choices(kind: &str, data: &Data, lot: &mut Lot) -> Vec<Choice> {
    let plain = |text: &&str| Choice { code: (*text).to_owned(), key: None, times: 1 };
    let measured = |of: &[(&str, u32)], lot: &mut Lot| {
        let count = 1 + lot.below(of.len());
        let of: Vec<(&str, u32)> = lot.some(of, count).into_iter().copied().collect();
        of.into_iter().map(|(text, times)| Choice { code: text.to_owned(), key: None, times }).collect()
    };
    match kind {
        "colour" => {
            let count = 1 + lot.below(4);
            let colours = lot.some(&data.colours, count);
            colours.into_iter().map(|key| Choice { code: key.clone(), key: Some(key.clone()), times: 1 }).collect()
        }
        "size" => lot.some(&SIZES, 2).into_iter().map(plain).collect(),
        "shoe" => lot.some(&SHOES, 5).into_iter().map(plain).collect(),
        "weight" => measured(&WEIGHTS, lot),
        "volume" => measured(&VOLUMES, lot),
        _ => Vec::new(),
    }
}

/// The option's own key in the words.
fn called(kind: &str) -> &str {
    if kind == "shoe" { "size" } else { kind }
}

fn option(kind: &str, choices: &[Choice], data: &Data, languages: &[Language]) -> ListingOption {
    let said = |language: &Language| data.words.get(language).map(|said| (*language, said));
    let word = |choice: &Choice| {
        let words = languages.iter().filter_map(said).map(|(language, said)| {
            let word = choice.key.as_ref().and_then(|key| said.colours.get(key)).unwrap_or(&choice.code);
            (language, word.clone())
        });
        OptionValue { code: choice.code.clone(), words: words.collect() }
    };
    let name = languages.iter().filter_map(said);
    let name = name.filter_map(|(language, said)| Some((language, said.options.get(called(kind))?.clone())));
    ListingOption { name: name.collect(), values: choices.iter().map(word).collect() }
}

/// The forms there are: every choice of the one with every choice of the other.
fn forms(options: &[(&String, Vec<Choice>)]) -> Vec<Vec<Choice>> {
    let mut forms: Vec<Vec<Choice>> = vec![Vec::new()];
    for (_, choices) in options {
        let longer = |form: &Vec<Choice>| {
            let form = form.clone();
            choices.iter().map(move |choice| form.iter().cloned().chain([choice.clone()]).collect())
        };
        forms = forms.iter().flat_map(longer).collect();
    }
    forms
}

/// An amount that looks like a price: a whole step up, less a little.
fn price(euro_cents: u32, look: &Look, currency: Currency) -> Money {
    let rough = Decimal::new(i64::from(euro_cents), 2) * look.per_euro;
    let steps = (rough / look.step).ceil().max(Decimal::ONE);
    let mut amount = steps * look.step - look.less;
    if amount <= Decimal::ZERO {
        amount = look.step;
    }
    Money::from_decimal(amount, currency, Rounding::HalfUp).unwrap_or_else(|_| Money::new(1, currency))
}

/// Cents between two whole amounts, the low ones more often.
fn cents(kind: &Kind, lot: &mut Lot) -> u32 {
    let (least, most) = (kind.least_eur * 100, kind.most_eur * 100);
    let upper = lot.between(least, most);
    lot.between(least, upper)
}

fn languages(data: &Data, brand: &Brand, lot: &mut Lot) -> Vec<Language> {
    let others: Vec<Language> =
        data.words.keys().copied().filter(|one| *one != Language::EN && *one != brand.language).collect();
    let count = 2 + lot.below(3);
    let mut languages: Vec<Language> = lot.some(&others, count).into_iter().copied().collect();
    languages.extend([Language::EN, brand.language]);
    languages.sort();
    languages.dedup();
    languages
}

/// The address of a listing: its English name, and what tells it from every other.
fn slug(title: &str, seed: u64, number: u64) -> Option<Slug> {
    let end = format!("{}-{}", short(seed), short(number));
    let named = folding::slug(title).and_then(|slug| format!("{slug}-{end}").parse().ok());
    named.or_else(|| format!("goods-{end}").parse().ok())
}

/// The listing of a number, as it would be in a shop where goods lie on these grounds.
pub(super) fn listing(data: &Data, ground: &Ground, seed: u64, number: u64) -> Option<Made> {
    let mut lot = Lot::of(seed, number, Purpose::Facts);
    let mut ids = Lot::of(seed, number, Purpose::Ids);
    let id: ListingId = ids.id();
    let maker: &Maker = lot.pick(&ground.makers)?;
    let brand = data.brands.get(maker.brand)?;
    let kind = data.kinds.get(*lot.pick(&maker.kinds)?)?;
    let look = data.looks.iter().find(|look| look.currency == maker.currency)?;
    let material = lot.pick(&kind.materials).map(String::as_str);
    let pattern = lot.pick(&data.patterns).filter(|_| kind.patterned && lot.clone().happens(PATTERNED));
    let (series, weight) = (lot.pick(&data.series)?, lot.between(kind.least_g, kind.most_g));
    let about = About {
        kind,
        brand,
        series,
        material,
        pattern: pattern.map(String::as_str),
        weight_g: weight,
        summary: lot.below(2),
        paragraphs: lot.clone(),
    };
    let languages = languages(data, brand, &mut lot);
    let said = |language: &Language| Some((*language, data.words.get(language)?));
    let texts: Texts<_> =
        languages.iter().filter_map(said).map(|(language, said)| (language, words::text(said, &about))).collect();
    let english = texts.exact(Language::EN).map(|text| text.title.clone()).unwrap_or_default();
    let alt = [Language::EN, brand.language].into_iter();
    let alt: Texts<String> = alt.filter_map(|one| Some((one, texts.exact(one)?.title.clone()))).collect();

    let options: Vec<(&String, Vec<Choice>)> =
        kind.options.iter().map(|kind| (kind, choices(kind, data, &mut lot))).collect();
    let base = cents(kind, &mut lot);
    let origin = if lot.happens(MADE_ELSEWHERE) { ground.elsewhere } else { maker.country };
    let proven = lot.happens(PROVEN);
    let seconds = i64::from(lot.between(0, ON_SALE_WITHIN_S));
    let published_at = FIRST_ON_SALE + TimeDelta::seconds(seconds);
    let (state, published) = match lot.below(1000) {
        at if at * 2 < NOT_ON_SALE => (ListingState::Draft, None),
        at if at < NOT_ON_SALE => (ListingState::Withdrawn, Some(published_at)),
        _ => (ListingState::Published, Some(published_at)),
    };
    let picture = lot.pick(&kind.pictures).and_then(|stem| ground.pictures.get(stem));
    let pictures: Vec<Picture> = picture
        .map(|(measured, tint)| Picture {
            id: ids.id(),
            media: measured.key.clone(),
            width: measured.width,
            height: measured.height,
            alt,
            focus: Focus::MIDDLE,
            tint: *tint,
            readers: Readers::default(),
            variants: Vec::new(),
        })
        .into_iter()
        .collect();
    let start = format!("{}-{:0>6}", short(seed), short(number)).to_uppercase();
    let cut = Cut { listing: &id, start: &start, kind, look, maker, origin, proven, cents: base, weight_g: weight };
    let variants: Vec<Variant> =
        forms(&options).iter().map(|form| variant(form, ids.id(), &cut)).collect::<Option<_>>()?;
    let shelved = shelved(ground, &variants, seed, number);
    let customs = words::customs(data.words.get(&Language::EN)?, &about);
    let options = options.iter().map(|(kind, choices)| option(kind, choices, data, &languages)).collect();
    let listing = Listing {
        slug: slug(&english, seed, number)?,
        id,
        brand: maker.id.clone(),
        category: ground.categories.get(&kind.category).cloned(),
        slugs: Slugs::default(),
        state,
        import_key: None,
        created_at: published_at - WRITTEN_FOR,
        updated_at: published_at,
        published_at: published,
        texts,
        options,
        variants,
        pictures,
    };
    Some(Made { listing, brand: maker.name.clone(), customs, shelved })
}

/// What the forms of a listing have in common.
struct Cut<'c> {
    listing: &'c ListingId,
    /// What their SKUs begin with.
    start: &'c str,
    kind: &'c Kind,
    look: &'c Look,
    maker: &'c Maker,
    origin: Country,
    proven: bool,
    /// The price of the least, in cents of a euro.
    cents: u32,
    /// The weight of the least.
    weight_g: u32,
}

fn variant(form: &[Choice], id: VariantId, cut: &Cut<'_>) -> Option<Variant> {
    let times: u32 = form.iter().map(|choice| choice.times).product();
    let ends = form.iter().map(|choice| format!("-{}", choice.code.replace(' ', "").to_uppercase()));
    let sku = format!("{}{}", cut.start, ends.collect::<String>());
    let kind = cut.kind;
    Some(Variant {
        id,
        listing: cut.listing.clone(),
        sku: sku.parse().ok()?,
        options: form.iter().map(|choice| choice.code.clone()).collect(),
        price: price(cut.cents.saturating_mul(times), cut.look, cut.maker.currency),
        hs6: Some(kind.hs6),
        tariff_code: None,
        origin: Some(cut.origin),
        proven: cut.proven,
        weight_g: Some(cut.weight_g.saturating_mul(times)),
        dims_mm: Some([kind.length_mm, kind.width_mm, kind.height_mm]),
        restrictions: kind.restrictions,
        picture: None,
        active: true,
        floor: None,
        reduced: None,
        measure: form.iter().find_map(|choice| choice.code.parse().ok()),
    })
}

/// What lies of the variants where: at a hub, some in a warehouse or two, and of a few nothing any more.
fn shelved(ground: &Ground, variants: &[Variant], seed: u64, number: u64) -> Vec<Shelved> {
    let mut lot = Lot::of(seed, number, Purpose::Shelves);
    let Some(hub) = lot.pick(&ground.hubs) else { return Vec::new() };
    let mut places = vec![hub];
    if lot.happens(IN_A_WAREHOUSE) {
        let count = 1 + lot.below(2);
        places.extend(lot.some(&ground.warehouses, count));
    }
    let gone = lot.happens(SOLD_OUT);
    let mut shelved = Vec::new();
    for variant in variants {
        for place in &places {
            let free = if gone { 0 } else { lot.between(2, 90) };
            shelved.push(Shelved { id: lot.id(), place: (*place).clone(), variant: variant.id.clone(), free });
        }
    }
    shelved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_look_like_prices() {
        let data = Data::read().unwrap();
        let shown = |code: &str, cents| {
            let currency: Currency = code.parse().unwrap();
            let look = data.looks.iter().find(|look| look.currency == currency).unwrap();
            price(cents, look, currency).decimal().to_string()
        };
        assert_eq!(shown("EUR", 2340), "23.90");
        assert_eq!(shown("CNY", 1700), "129.00");
        assert_eq!(shown("JPY", 2340), "4080");
        assert_eq!(shown("USD", 900), "10.99");
    }
}
