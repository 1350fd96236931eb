//! From the fields of a form to the draft of a listing, with a sentence at every field that cannot be used.

use std::collections::HashSet;

use super::form::{ListingForm, VariantForm, WordsForm, no_option};
use crate::actions::Refusal;
use crate::actions::save_listing::{ListingDraft, VariantDraft};
use crate::domain::brands::{Brand, Category};
use crate::domain::country::Country;
use crate::domain::ids::{ListingId, Sku};
use crate::domain::listings::{ListingOption, ListingText, Missing, Unready};
use crate::domain::measures::{Measure, Unit};
use crate::domain::money::Money;
use crate::domain::rulebook::{Hs6, Plain};
use crate::domain::texts::Texts;
use crate::web::forms::Wrong;
use crate::wording::{Arg, Speaker};

/// Characters at most: a title fits a line, a summary a card, a body a page.
pub const MOST: [(&str, usize); 4] = [("title", 120), ("summary", 300), ("body", 6000), ("care", 1500)];
/// Grams of one unit, at most: more goes by other carriers than ours.
const HEAVIEST: u32 = 1_000_000;
/// Millimetres of one side, at most.
const LONGEST: u32 = 10_000;

/// Reads the whole form; none where anything is wrong.
pub fn read(
    form: &ListingForm,
    id: Option<ListingId>,
    brand: &Brand,
    categories: &[Category],
    t: &Speaker,
    wrong: &mut Wrong,
) -> Option<ListingDraft> {
    let texts = texts(form, wrong);
    let options = options(form, wrong);
    let category = categories.iter().find(|category| category.id.as_str() == form.category);
    if category.is_none() && !form.category.is_empty() {
        wrong.say("category", "brand-category-wrong", Vec::new());
    }
    let mut rows = Rows { brand, options: &options, t, wrong, skus: HashSet::new(), choices: HashSet::new() };
    let mut variants = Vec::new();
    for (at, variant) in form.variants.iter().enumerate() {
        variants.extend(rows.variant(at + 1, variant));
    }
    let seen = id.as_ref().map(|_| form.seen_at());
    let category = category.map(|one| one.id.clone());
    let draft = ListingDraft { id, seen, slug: None, category, texts, options, variants };
    wrong.is_empty().then_some(draft)
}

fn texts(form: &ListingForm, wrong: &mut Wrong) -> Texts<ListingText> {
    let mut texts = Texts::default();
    for words in form.words.iter().filter(|words| !words.is_blank()) {
        if words.title.is_empty() {
            wrong.say(&format!("title-{}", words.language), "brand-title-missing", Vec::new());
        }
        let WordsForm { language, title, summary, body, care } = words.clone();
        for ((part, most), text) in MOST.into_iter().zip([&title, &summary, &body, &care]) {
            if text.chars().count() > most {
                wrong.say(&format!("{part}-{language}"), "form-too-long", vec![("most", Arg::from(most))]);
            }
        }
        texts.set(language, ListingText { title, summary, body, care });
    }
    if texts.is_empty() {
        let first = form.words.first().map(|words| words.language).unwrap_or(crate::domain::storefront::Language::EN);
        wrong.say(&format!("title-{first}"), "brand-title-needed", Vec::new());
    }
    texts
}

fn options(form: &ListingForm, wrong: &mut Wrong) -> Vec<ListingOption> {
    let mut options = Vec::new();
    for (at, typed) in form.options.iter().enumerate().filter(|(_, option)| !no_option(option)) {
        let (option, number) = (typed.option(), at + 1);
        let language = typed.name.first().map(|(language, _)| language.to_string()).unwrap_or_default();
        if option.name.is_empty() {
            wrong.say(&format!("option{number}-name-{language}"), "brand-option-name-missing", Vec::new());
        }
        if option.values.is_empty() {
            wrong.say(&format!("option{number}-1-{language}"), "brand-option-choices-missing", Vec::new());
        }
        options.push(option);
    }
    options
}

/// Reads variants one after another, each against those before it.
struct Rows<'a> {
    brand: &'a Brand,
    options: &'a [ListingOption],
    t: &'a Speaker,
    wrong: &'a mut Wrong,
    skus: HashSet<Sku>,
    choices: HashSet<Vec<String>>,
}

impl Rows<'_> {
    /// Says what is wrong with a field of a line.
    fn say(&mut self, line: usize, field: &str, message: &'static str, more: Vec<(&'static str, Arg)>) {
        let mut args = vec![("line", Arg::from(line))];
        args.extend(more);
        self.wrong.say(&format!("v{line}-{field}"), message, args);
    }

    fn variant(&mut self, line: usize, typed: &VariantForm) -> Option<VariantDraft> {
        if !self.chosen(line, typed) {
            // A form that went off sale before the options changed stays as orders remember it.
            return None;
        }
        let sku = self.sku(line, typed);
        let price = self.price(line, typed);
        let floor = self.floor(line, typed, price);
        let regular = self.regular(line, typed, price);
        let measure = self.measure(line, typed);
        let hs6 = self.may::<Hs6>(line, "hs6", &typed.hs6, "brand-hs6-wrong");
        let origin = self.origin(line, typed);
        let tariff_code = self.tariff(line, typed, hs6.flatten());
        let weight_g = self.number(line, "weight", &typed.weight, HEAVIEST, "brand-weight-wrong");
        let dims_mm = self.sides(line, typed);
        Some(VariantDraft {
            id: typed.id.parse().ok(),
            sku: sku?,
            options: typed.options.clone(),
            price: price?,
            hs6: hs6?,
            tariff_code: tariff_code?,
            origin: origin?,
            proven: typed.proven,
            weight_g: weight_g?,
            dims_mm: dims_mm?,
            restrictions: typed.restrictions,
            picture: typed.picture.parse().ok(),
            active: typed.active,
            floor: floor?,
            regular: regular?,
            measure: measure?,
        })
    }

    /// Whether a variant chooses among the options as they are, and as no other does.
    fn chosen(&mut self, line: usize, typed: &VariantForm) -> bool {
        for (at, option) in self.options.iter().enumerate() {
            let code = typed.options.get(at).map_or("", String::as_str);
            if !option.values.iter().any(|value| value.code == code) {
                if !typed.active {
                    return false;
                }
                let name = option.name.in_language(self.t.language()).map_or("", |name| name.words.as_str());
                self.say(line, &format!("option{}", at + 1), "brand-choice-missing", vec![("option", name.into())]);
            }
        }
        if typed.active && !self.choices.insert(typed.options.clone()) {
            let field = if self.options.is_empty() { "sku" } else { "option1" };
            self.say(line, field, "brand-choice-twice", Vec::new());
        }
        true
    }

    fn sku(&mut self, line: usize, typed: &VariantForm) -> Option<Sku> {
        match typed.sku.parse::<Sku>() {
            Ok(sku) if self.skus.insert(sku.clone()) => Some(sku),
            Ok(_) => {
                self.say(line, "sku", "brand-sku-twice", Vec::new());
                None
            }
            Err(_) => {
                self.say(line, "sku", "brand-sku-wrong", Vec::new());
                None
            }
        }
    }

    fn price(&mut self, line: usize, typed: &VariantForm) -> Option<Money> {
        let currency = self.brand.currency;
        // A comma before the decimals is how half of the world types it.
        match Money::parse(&typed.price.replace(',', "."), currency) {
            Ok(price) if price.minor() > 0 => Some(price),
            _ => {
                let example = Money::new(16_800, currency).to_string();
                let more = vec![("currency", currency.as_str().into()), ("example", example.into())];
                self.say(line, "price", "brand-price-wrong", more);
                None
            }
        }
    }

    /// A price beside the price, which may be absent.
    fn other_price(
        &mut self,
        (line, field, typed): (usize, &str, &str),
        fits: impl Fn(Money) -> bool,
        message: &'static str,
    ) -> Option<Option<Money>> {
        if typed.is_empty() {
            return Some(None);
        }
        let currency = self.brand.currency;
        match Money::parse(&typed.replace(',', "."), currency) {
            Ok(price) if price.minor() > 0 && fits(price) => Some(Some(price)),
            _ => {
                self.say(line, field, message, vec![("currency", currency.as_str().into())]);
                None
            }
        }
    }

    fn floor(&mut self, line: usize, typed: &VariantForm, price: Option<Money>) -> Option<Option<Money>> {
        let fits = |floor: Money| price.is_none_or(|price| floor.minor() <= price.minor());
        self.other_price((line, "floor", &typed.floor), fits, "prices-floor-wrong")
    }

    fn regular(&mut self, line: usize, typed: &VariantForm, price: Option<Money>) -> Option<Option<Money>> {
        let fits = |regular: Money| price.is_none_or(|price| regular.minor() > price.minor());
        self.other_price((line, "regular", &typed.regular), fits, "prices-regular-wrong")
    }

    fn measure(&mut self, line: usize, typed: &VariantForm) -> Option<Option<Measure>> {
        if typed.measure.is_empty() {
            return Some(None);
        }
        let amount = typed.measure.replace(',', ".").parse::<Plain>();
        let unit = typed.unit.parse::<Unit>().ok().filter(|unit| Unit::GIVEN.contains(unit));
        match (amount, unit) {
            (_, None) => self.say(line, "unit", "prices-unit-missing", Vec::new()),
            (Ok(amount), Some(unit)) => match Measure::new(amount.0, unit) {
                Some(measure) => return Some(Some(measure)),
                None => self.say(line, "measure", "prices-measure-wrong", Vec::new()),
            },
            (Err(()), Some(_)) => self.say(line, "measure", "prices-measure-wrong", Vec::new()),
        }
        None
    }

    /// A value that may be absent; none at all where it is there and wrong.
    fn may<T: std::str::FromStr>(
        &mut self,
        line: usize,
        field: &str,
        typed: &str,
        message: &'static str,
    ) -> Option<Option<T>> {
        if typed.is_empty() {
            return Some(None);
        }
        match typed.parse() {
            Ok(value) => Some(Some(value)),
            Err(_) => {
                self.say(line, field, message, Vec::new());
                None
            }
        }
    }

    fn origin(&mut self, line: usize, typed: &VariantForm) -> Option<Option<Country>> {
        let country = self.may::<Country>(line, "origin", &typed.origin, "brand-origin-wrong")?;
        // A code without a name is no country's.
        if country.is_some_and(|country| self.t.country_name(country) == country.as_str()) {
            self.say(line, "origin", "brand-origin-wrong", Vec::new());
            return None;
        }
        Some(country)
    }

    fn tariff(&mut self, line: usize, typed: &VariantForm, hs6: Option<Hs6>) -> Option<Option<String>> {
        let digits: String = typed.tariff.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        if digits.is_empty() {
            return Some(None);
        }
        let fits = (8..=10).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && hs6.is_none_or(|code| digits.starts_with(code.as_str()));
        if fits {
            return Some(Some(digits));
        }
        self.say(line, "tariff", "brand-tariff-wrong", Vec::new());
        None
    }

    fn number(
        &mut self,
        line: usize,
        field: &str,
        typed: &str,
        most: u32,
        message: &'static str,
    ) -> Option<Option<u32>> {
        let number = self.may::<u32>(line, field, typed, message)?;
        if number.is_some_and(|number| number == 0 || number > most) {
            self.say(line, field, message, Vec::new());
            return None;
        }
        Some(number)
    }

    fn sides(&mut self, line: usize, typed: &VariantForm) -> Option<Option<[u32; 3]>> {
        let mut sides = [None; 3];
        for ((side, typed), field) in sides.iter_mut().zip(&typed.sides).zip(["length", "width", "height"]) {
            *side = self.number(line, field, typed, LONGEST, "brand-size-wrong")?;
        }
        match sides {
            [None, None, None] => Some(None),
            [Some(length), Some(width), Some(height)] => Some(Some([length, width, height])),
            [length, width, _] => {
                let field = if length.is_none() {
                    "length"
                } else if width.is_none() {
                    "width"
                } else {
                    "height"
                };
                self.say(line, field, "brand-size-half", Vec::new());
                None
            }
        }
    }
}

/// Says what an action refused at the field it is about.
pub fn refused(form: &ListingForm, refusal: &Refusal, wrong: &mut Wrong) {
    match refusal {
        Refusal::SkuTaken(sku) => at(form, wrong, sku, "sku", "brand-sku-taken"),
        Refusal::SameChoice(sku) => at(form, wrong, sku, "sku", "brand-choice-twice"),
        Refusal::BadFloor(sku) => at(form, wrong, sku, "floor", "prices-floor-high"),
        Refusal::NotReduced(sku) => at(form, wrong, sku, "regular", "prices-regular-low"),
        Refusal::NotReady(unready) => unready.iter().for_each(|lacks| needed(form, wrong, lacks)),
        Refusal::AlreadyDecided => wrong.say("words", "brand-moved-on", Vec::new()),
        _ => wrong.say("words", "brand-refused", Vec::new()),
    }
}

/// At a field of the variant with this code.
fn at(form: &ListingForm, wrong: &mut Wrong, sku: &Sku, field: &str, message: &'static str) {
    let line = form.variants.iter().position(|variant| variant.sku == sku.as_str()).map_or(1, |at| at + 1);
    wrong.say(&format!("v{line}-{field}"), message, vec![("line", Arg::from(line))]);
}

/// What a listing on sale may not lose.
fn needed(form: &ListingForm, wrong: &mut Wrong, lacks: &Unready) {
    match lacks {
        Unready::Lacks { sku, missing } => {
            for what in missing {
                let field = match what {
                    Missing::Hs6 => "hs6",
                    Missing::Origin => "origin",
                    Missing::Weight => "weight",
                };
                at(form, wrong, sku, field, "brand-needed-on-sale");
            }
        }
        Unready::NothingToSell => wrong.say("variants", "brand-unready-variant", Vec::new()),
        Unready::NoPicture => wrong.say("pictures", "brand-unready-picture", Vec::new()),
        Unready::NoText => wrong.say("words", "brand-unready-title", Vec::new()),
    }
}
