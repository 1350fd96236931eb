//! The form of a listing: what stands in its fields, whether it comes from the listing or was just typed. Rows without
//! anything in them are there to be filled; they count for nothing.

use chrono::{DateTime, Utc};

use crate::domain::folding;
use crate::domain::lanes::{Restriction, Restrictions};
use crate::domain::listings::{Listing, ListingOption, MOST_OPTIONS, OptionValue, Variant};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::web::forms::Fields;

/// Most rows read of one kind: a guard, not a rule of the trade.
const MOST_ROWS: usize = 300;

/// Words in each language offered, in the order they are offered.
pub type Written = Vec<(Language, String)>;

/// The words of a listing in one language.
#[derive(Debug, Clone)]
pub struct WordsForm {
    pub language: Language,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub care: String,
}

impl WordsForm {
    /// Whether nothing is written in this language.
    pub fn is_blank(&self) -> bool {
        [&self.title, &self.summary, &self.body, &self.care].into_iter().all(String::is_empty)
    }
}

/// One choice of an option.
#[derive(Debug, Clone)]
pub struct ValueForm {
    pub code: String,
    pub words: Written,
}

/// What variants differ in.
#[derive(Debug, Clone)]
pub struct OptionForm {
    pub name: Written,
    pub values: Vec<ValueForm>,
}

/// One variant.
#[derive(Debug, Clone, Default)]
pub struct VariantForm {
    pub id: String,
    pub sku: String,
    pub options: Vec<String>,
    pub price: String,
    pub floor: String,
    pub regular: String,
    pub measure: String,
    pub unit: String,
    pub hs6: String,
    pub tariff: String,
    pub origin: String,
    pub proven: bool,
    pub weight: String,
    pub sides: [String; 3],
    pub restrictions: Restrictions,
    pub picture: String,
    pub active: bool,
}

impl VariantForm {
    /// Whether it is a row nobody wrote into.
    pub fn is_blank(&self) -> bool {
        let prices = [&self.price, &self.floor, &self.regular, &self.measure];
        let typed = [&self.id, &self.sku, &self.hs6, &self.tariff, &self.weight].into_iter().chain(prices);
        typed.chain(&self.sides).chain(&self.options).all(String::is_empty)
    }

    /// Whether goods have a restriction.
    pub fn has(&self, restriction: &Restriction) -> bool {
        self.restrictions.iter().any(|each| each == *restriction)
    }

    /// Whether a choice is the one of an option.
    pub fn chose(&self, option: &usize, code: &str) -> bool {
        self.options.get(*option).is_some_and(|chosen| chosen == code)
    }
}

/// Everything in the fields.
#[derive(Debug, Clone)]
pub struct ListingForm {
    /// When the listing was last changed, as the page saw it.
    pub seen: String,
    pub category: String,
    pub words: Vec<WordsForm>,
    pub options: Vec<OptionForm>,
    pub variants: Vec<VariantForm>,
    /// What was typed of a picture and could not be kept, by the beginning of its fields.
    pub said: Option<(String, Written)>,
}

/// Texts as fields: one for each language offered.
pub fn written(texts: &Texts<String>, languages: &[Language]) -> Written {
    languages.iter().map(|language| (*language, texts.exact(*language).cloned().unwrap_or_default())).collect()
}

fn is_blank(words: &Written) -> bool {
    words.iter().all(|(_, words)| words.is_empty())
}

fn said(words: &Written) -> Texts<String> {
    words.iter().filter(|(_, words)| !words.is_empty()).cloned().collect()
}

/// Whether nothing is written in a choice.
pub fn no_words(value: &ValueForm) -> bool {
    is_blank(&value.words)
}

/// Whether nothing is written about an option.
pub fn no_option(option: &OptionForm) -> bool {
    is_blank(&option.name) && option.values.iter().all(no_words)
}

impl OptionForm {
    /// The option these fields describe; a choice without a code of its own gets one from its words.
    pub fn option(&self) -> ListingOption {
        let mut values: Vec<OptionValue> = Vec::new();
        for (at, value) in self.values.iter().enumerate().filter(|(_, value)| !no_words(value)) {
            let words = said(&value.words);
            let shown = words.in_language(Language::EN).map_or("", |words| words.words.as_str());
            let named = if value.code.is_empty() {
                folding::slug(shown).map_or_else(|| format!("choice-{}", at + 1), |slug| slug.to_string())
            } else {
                value.code.clone()
            };
            let taken = values.iter().any(|other| other.code == named);
            let code = if taken { format!("{named}-{}", at + 1) } else { named };
            values.push(OptionValue { code, words });
        }
        ListingOption { name: said(&self.name), values }
    }
}

impl ListingForm {
    /// An empty form.
    pub fn empty(languages: &[Language]) -> Self {
        let words = languages.iter().map(|language| WordsForm {
            language: *language,
            title: String::new(),
            summary: String::new(),
            body: String::new(),
            care: String::new(),
        });
        Self {
            seen: String::new(),
            category: String::new(),
            words: words.collect(),
            options: Vec::new(),
            variants: Vec::new(),
            said: None,
        }
    }

    /// The form of a listing as it stands.
    pub fn of(listing: &Listing, languages: &[Language]) -> Self {
        let words = languages.iter().map(|language| {
            let text = listing.texts.exact(*language).cloned().unwrap_or_default();
            let (title, summary, body, care) = (text.title, text.summary, text.body, text.care);
            WordsForm { language: *language, title, summary, body, care }
        });
        let options = listing.options.iter().map(|option| OptionForm {
            name: written(&option.name, languages),
            values: option
                .values
                .iter()
                .map(|value| ValueForm { code: value.code.clone(), words: written(&value.words, languages) })
                .collect(),
        });
        Self {
            seen: stamp(listing),
            category: listing.category.as_ref().map(ToString::to_string).unwrap_or_default(),
            words: words.collect(),
            options: options.collect(),
            variants: listing.variants.iter().map(variant).collect(),
            said: None,
        }
    }

    /// The form as it was sent.
    pub fn read(fields: &Fields, languages: &[Language]) -> Self {
        let get = |name: String| fields.get(&name).to_owned();
        let written = |stem: &str| languages.iter().map(|at| (*at, get(format!("{stem}-{at}")))).collect::<Written>();
        let words = languages.iter().map(|at| WordsForm {
            language: *at,
            title: get(format!("title-{at}")),
            summary: get(format!("summary-{at}")),
            body: get(format!("body-{at}")),
            care: get(format!("care-{at}")),
        });
        let value = |stem: String| ValueForm { code: get(format!("{stem}-code")), words: written(&stem) };
        let option = |option: usize| {
            let rows = (1..=MOST_ROWS).map(|row| format!("option{option}-{row}"));
            let sent = rows.take_while(|stem| fields.has(&format!("{stem}-code")));
            OptionForm { name: written(&format!("option{option}-name")), values: sent.map(value).collect() }
        };
        let options: Vec<(usize, OptionForm)> = (1..=MOST_OPTIONS)
            .map(|number| (number, option(number)))
            .filter(|(_, option)| !no_option(option))
            .collect();
        // An option that was emptied takes its column of choices with it.
        let numbers: Vec<usize> = options.iter().map(|(number, _)| *number).collect();
        let rows = (1..=MOST_ROWS).take_while(|row| fields.has(&format!("v{row}-sku")));
        let variants = rows.map(|row| sent_variant(fields, row, &numbers)).filter(|row| !row.is_blank());
        Self {
            seen: get("seen".to_owned()),
            category: get("category".to_owned()),
            words: words.collect(),
            variants: variants.collect(),
            options: options.into_iter().map(|(_, option)| option).collect(),
            said: None,
        }
    }

    /// When the listing was last changed, as the page saw it. A page that does not say saw it before there was anything.
    pub fn seen_at(&self) -> DateTime<Utc> {
        self.seen.parse().ok().and_then(DateTime::from_timestamp_micros).unwrap_or(DateTime::UNIX_EPOCH)
    }

    /// The options the fields describe.
    pub fn chosen(&self) -> Vec<ListingOption> {
        self.options.iter().map(OptionForm::option).collect()
    }

    /// With what was typed of a picture and could not be kept.
    #[must_use]
    pub fn saying(self, stem: String, words: Written) -> Self {
        Self { said: Some((stem, words)), ..self }
    }

    /// With empty rows to write into.
    #[must_use]
    pub fn with_room(mut self, languages: &[Language], variant: VariantForm) -> Self {
        let empty = || languages.iter().map(|language| (*language, String::new())).collect::<Written>();
        let blank = || ValueForm { code: String::new(), words: empty() };
        // Codes are settled here, so that variants may choose what was only just typed.
        for option in &mut self.options {
            let settled = option.option();
            option.values.retain(|value| !no_words(value));
            for (value, settled) in option.values.iter_mut().zip(settled.values) {
                value.code = settled.code;
            }
            option.values.extend([blank(), blank()]);
        }
        if self.options.len() < MOST_OPTIONS {
            self.options.push(OptionForm { name: empty(), values: vec![blank(), blank(), blank()] });
        }
        self.variants.push(variant);
        self
    }
}

/// How the page remembers what it saw.
pub fn stamp(listing: &Listing) -> String {
    listing.updated_at.timestamp_micros().to_string()
}

fn variant(variant: &Variant) -> VariantForm {
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let text = |text: Option<String>| text.unwrap_or_default();
    VariantForm {
        id: variant.id.to_string(),
        sku: variant.sku.to_string(),
        options: variant.options.clone(),
        price: variant.price.to_string(),
        floor: text(variant.floor.map(|floor| floor.to_string())),
        regular: text(variant.reduced.map(|reduced| reduced.regular.to_string())),
        measure: text(variant.measure.map(|measure| measure.amount().to_string())),
        unit: text(variant.measure.map(|measure| measure.unit().to_string())),
        hs6: text(variant.hs6.map(|code| code.to_string())),
        tariff: text(variant.tariff_code.clone()),
        origin: text(variant.origin.map(|country| country.to_string())),
        proven: variant.proven,
        weight: number(variant.weight_g),
        sides: variant.dims_mm.map_or_else(Default::default, |sides| sides.map(|side| side.to_string())),
        restrictions: variant.restrictions,
        picture: text(variant.picture.as_ref().map(ToString::to_string)),
        active: variant.active,
    }
}

fn sent_variant(fields: &Fields, row: usize, options: &[usize]) -> VariantForm {
    let get = |part: &str| fields.get(&format!("v{row}-{part}")).to_owned();
    let ticked = |restriction: &&Restriction| fields.has(&format!("v{row}-{}", restriction.as_str()));
    VariantForm {
        id: get("id"),
        sku: get("sku"),
        options: options.iter().map(|option| get(&format!("option{option}"))).collect(),
        price: get("price"),
        floor: get("floor"),
        regular: get("regular"),
        measure: get("measure"),
        unit: get("unit"),
        hs6: get("hs6"),
        tariff: get("tariff"),
        origin: get("origin"),
        proven: fields.has(&format!("v{row}-proven")),
        weight: get("weight"),
        sides: ["length", "width", "height"].map(get),
        restrictions: Restriction::ALL.iter().filter(ticked).copied().collect(),
        picture: get("picture"),
        active: fields.has(&format!("v{row}-active")),
    }
}
