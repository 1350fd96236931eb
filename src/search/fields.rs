//! The shape of the index: one document per listing.

use serde::{Deserialize, Serialize};
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, NumericOptions, STRING, Schema, SchemaBuilder, TantivyDocument,
    TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{PreTokenizedString, Token as Piece};
use uuid::Uuid;

use super::tokens::{self, Kind, Token};
use crate::domain::brands::Category;
use crate::domain::country::Country;
use crate::domain::folding;
use crate::domain::ids::PlaceId;
use crate::domain::lanes::Restrictions;
use crate::domain::listings::{ListingOption, Variant};
use crate::domain::money::{Currency, Money};
use crate::domain::rulebook::Hs6;
use crate::domain::storefront::Language;
use crate::store::listings::ToFind;

/// Goes up with whatever changes what documents hold: an index of another shape is built anew.
pub const SHAPE: u32 = 3;

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// Which.
    pub language: Language,
    /// Of names.
    pub title: Field,
    /// Of everything else.
    pub text: Field,
}

/// The fields of a document.
#[derive(Debug, Clone)]
pub struct Fields {
    /// Its listing, as text: what a newer document takes the place of.
    pub key: Field,
    /// The upper half of its listing's id.
    pub high: Field,
    /// The lower half.
    pub low: Field,
    /// Its category.
    pub category: Field,
    /// Its brand.
    pub brand: Field,
    /// The words of its brand's name.
    pub house: Field,
    /// Its codes, folded.
    pub code: Field,
    /// Its attributes, `name=value`.
    pub attribute: Field,
    /// When it went on sale, in seconds.
    pub published: Field,
    /// Tenths of a star.
    pub stars: Field,
    /// For each variant on sale, in order, all that its price depends on but the price its brand asks.
    pub class: Field,
    /// For each variant on sale, in order, the price its brand asks, in minor units.
    pub asked: Field,
    /// Its words.
    pub words: Vec<Words>,
}

/// All that decides what a variant costs at the door of any market, but the price its brand asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// The currency its brand asks it in.
    pub currency: Currency,
    /// The least the brand accepts.
    pub floor: Option<Money>,
    /// Tariff subheading.
    pub hs6: Option<Hs6>,
    /// 8 to 10 digits.
    pub tariff_code: Option<String>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// Whether the brand holds a proof of it.
    pub proven: bool,
    /// Grams.
    pub weight_g: Option<u32>,
    /// Millimetres.
    pub dims_mm: Option<[u32; 3]>,
    /// What carriers mind.
    pub restrictions: Restrictions,
    /// Where anything of it lies.
    pub lies: Vec<PlaceId>,
}

impl Class {
    fn of(variant: &Variant, listing: &ToFind) -> Self {
        Self {
            currency: variant.price.currency(),
            floor: variant.floor,
            hs6: variant.hs6,
            tariff_code: variant.tariff_code.clone(),
            origin: variant.origin,
            proven: variant.proven,
            weight_g: variant.weight_g,
            dims_mm: variant.dims_mm,
            restrictions: variant.restrictions,
            lies: listing.lies.get(&variant.id).into_iter().flatten().cloned().collect(),
        }
    }
}

fn found_by() -> TextOptions {
    let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_index_option(IndexRecordOption::WithFreqs);
    TextOptions::default().set_indexing_options(indexing)
}

/// A shape that holds the words of these languages.
pub fn schema(languages: &[Language]) -> (Schema, Fields) {
    let mut schema = SchemaBuilder::new();
    let fast = |schema: &mut SchemaBuilder, name: &str| schema.add_u64_field(name, NumericOptions::from(FAST));
    let text = |schema: &mut SchemaBuilder, name: &str| schema.add_text_field(name, found_by());
    let counted = TextOptions::default().set_fast("raw");
    let fields = Fields {
        key: schema.add_text_field("key", STRING),
        high: fast(&mut schema, "high"),
        low: fast(&mut schema, "low"),
        category: schema.add_text_field("category", counted.clone() | STRING.clone()),
        brand: schema.add_text_field("brand", counted.clone() | STRING.clone()),
        house: text(&mut schema, "house"),
        code: text(&mut schema, "code"),
        attribute: schema.add_text_field("attribute", counted.clone()),
        published: schema.add_u64_field("published", NumericOptions::from(FAST) | INDEXED),
        stars: fast(&mut schema, "stars"),
        class: schema.add_text_field("class", counted),
        asked: fast(&mut schema, "asked"),
        words: languages
            .iter()
            .map(|language| Words {
                language: *language,
                title: text(&mut schema, &format!("title_{language}")),
                text: text(&mut schema, &format!("text_{language}")),
            })
            .collect(),
    };
    (schema.build(), fields)
}

impl Fields {
    /// The words of a language; English where the index has none of it.
    pub fn words(&self, language: Language) -> Option<&Words> {
        let of = |wanted: Language| self.words.iter().find(|words| words.language == wanted);
        of(language).or_else(|| of(Language::EN))
    }

    /// A listing as a document. `categories` are all there are.
    pub fn document(&self, listing: &ToFind, categories: &[Category]) -> TantivyDocument {
        let mut document = TantivyDocument::new();
        document.add_text(self.key, listing.id.as_str());
        let (high, low) = halves(listing.id.as_str());
        document.add_u64(self.high, high);
        document.add_u64(self.low, low);
        document.add_text(self.brand, listing.brand.as_str());
        let category = listing.category.as_ref().and_then(|id| categories.iter().find(|one| one.id == *id));
        if let Some(category) = category {
            document.add_text(self.category, category.id.as_str());
        }
        add(&mut document, self.house, tokens::of_text(Language::EN, &listing.brand_name));
        let seconds = listing.published_at.map_or(0, |at| at.and_utc().timestamp());
        document.add_u64(self.published, u64::try_from(seconds).unwrap_or(0));
        document.add_u64(self.stars, listing.stars);
        let mut codes = Vec::new();
        for variant in &listing.variants {
            let class = serde_json::to_string(&Class::of(variant, listing)).unwrap_or_default();
            document.add_text(self.class, class);
            document.add_u64(self.asked, u64::try_from(variant.price.minor()).unwrap_or(0));
            codes.extend(code(variant.sku.as_str()));
        }
        codes.extend(code(listing.slug.as_str()));
        codes.sort();
        codes.dedup();
        add(&mut document, self.code, codes);
        for attribute in attributes(&listing.options, &listing.variants) {
            document.add_text(self.attribute, attribute);
        }
        for words in &self.words {
            self.say(&mut document, words, listing, category);
        }
        document
    }

    /// The words of a listing in one language; none where it is not written in it.
    fn say(&self, document: &mut TantivyDocument, words: &Words, listing: &ToFind, category: Option<&Category>) {
        let language = words.language;
        let own = listing.texts.exact(language);
        // What nobody wrote in English is found there by the words it has: readers of other languages see them too.
        let own = own.or_else(|| {
            (language == Language::EN).then(|| listing.texts.iter().next()).flatten().map(|(_, text)| text)
        });
        let Some((title, summary)) = own else { return };
        add(document, words.title, tokens::of_text(language, title));
        let mut rest = tokens::of_text(language, summary);
        if let Some(name) = category.and_then(|category| category.texts.exact(language)) {
            rest.extend(tokens::of_text(language, &name.name));
        }
        for option in &listing.options {
            for value in &option.values {
                if let Some(said) = value.words.exact(language) {
                    rest.extend(tokens::of_text(language, said));
                }
            }
        }
        rest.sort();
        rest.dedup();
        add(document, words.text, rest);
    }
}

/// The two halves of an id.
fn halves(id: &str) -> (u64, u64) {
    Uuid::parse_str(id).map(|id| id.as_u64_pair()).unwrap_or_default()
}

/// A token as the index spells it: what is not a word itself has a mark in front that no word begins with.
pub fn spelled(token: &Token) -> String {
    match token.kind {
        Kind::Word => token.text.clone(),
        Kind::Stem => format!("~{}", token.text),
        Kind::Part => format!("+{}", token.text),
        Kind::Sound => format!("@{}", token.text),
    }
}

fn add(document: &mut TantivyDocument, field: Field, tokens: Vec<Token>) {
    let piece = |(position, token): (usize, &Token)| Piece {
        position,
        text: spelled(token),
        position_length: 1,
        ..Piece::default()
    };
    let tokens = tokens.iter().enumerate().map(piece).collect();
    document.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
}

/// A code as it is looked up: whole, without its strokes, and word by word.
pub fn code(code: &str) -> Vec<Token> {
    let folded = folding::fold(code);
    let token = |text: &str| Token { kind: Kind::Word, text: text.to_owned() };
    let joined = token(&folded.replace(' ', ""));
    folded.split(' ').map(token).chain([joined]).collect()
}

/// The attributes of goods by their English words, `name=value`, of what is on sale.
pub fn attributes(options: &[ListingOption], variants: &[Variant]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, option) in options.iter().enumerate() {
        let Some(name) = option.name.in_language(Language::EN) else { continue };
        let name = folding::fold(name.words).replace(' ', "-");
        for value in &option.values {
            let sold = variants.iter().any(|variant| variant.options.get(at) == Some(&value.code));
            let said = option.choice(&value.code, Language::EN);
            let code = folding::fold(&said.words).replace(' ', "-");
            if sold && !name.is_empty() && !code.is_empty() {
                found.push(format!("{name}={code}"));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}
