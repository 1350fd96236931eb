//! What some of the demo's listings ask of whoever wants them made for somebody: facts in `static/demo/personal.json`,
//! words beside each language's catalogue. A language without the file says nothing of it, and pages mark another.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::NoFill;
use super::data::{BadData, money, read};
use crate::actions::save_personal::save_personal;
use crate::domain::audit::Author;
use crate::domain::ids::Slug;
use crate::domain::money::Currency;
use crate::domain::personal::{Choice, Field, Kind, Look, Personal, Plate};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::{Db, brands, listings};
use crate::wording;

const FILE: &str = "personal.json";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    look: Look,
    plate: Plate,
    fields: Vec<FieldFacts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldFacts {
    code: String,
    surcharge: String,
    days: u32,
    #[serde(default)]
    text: Option<TextFacts>,
    #[serde(default)]
    choices: Vec<(String, String)>,
    #[serde(default)]
    upload: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TextFacts {
    most: u32,
    lines: u32,
    scripts: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldWords {
    name: String,
    hint: String,
    #[serde(default)]
    choices: BTreeMap<String, String>,
}

/// The words of one language, by listing and field.
type Spoken = BTreeMap<Slug, BTreeMap<String, FieldWords>>;

/// Says what the listings ask that are given; the others are left alone.
pub(super) fn fill(db: &Db, wanted: &[&Slug]) -> Result<(), NoFill> {
    let facts: BTreeMap<Slug, Facts> = read(FILE)?;
    let mut spoken: Vec<(Language, Spoken)> = Vec::new();
    for (language, bytes) in wording::beside_catalogues(FILE) {
        let words = serde_json::from_slice(bytes);
        spoken.push((language, words.map_err(|error| BadData::new(&format!("{language}/{FILE}"), error))?));
    }
    for (slug, facts) in facts.iter().filter(|(slug, _)| wanted.contains(slug)) {
        db.write_now(|tx| {
            let unknown = || BadData::new(FILE, format!("{slug}: no such listing"));
            let listing = listings::by_slug(tx, slug)?.ok_or_else(unknown)?;
            let brand = brands::by_id(tx, &listing.brand)?.ok_or_else(unknown)?;
            let asks = asks(slug, facts, &spoken, brand.currency)?;
            Ok::<_, NoFill>(save_personal(tx, &Author::command("demo"), &brand.id, &listing.id, &asks)?)
        })?;
    }
    Ok(())
}

fn asks(slug: &Slug, facts: &Facts, spoken: &[(Language, Spoken)], currency: Currency) -> Result<Personal, BadData> {
    let mut fields = Vec::new();
    for field in &facts.fields {
        let said = |part: &dyn Fn(&FieldWords) -> Option<String>| -> Texts<String> {
            let of = |words: &Spoken| part(words.get(slug)?.get(&field.code)?);
            spoken.iter().filter_map(|(language, words)| Some((*language, of(words)?))).collect()
        };
        let choice = |(code, surcharge): &(String, String)| {
            let words = said(&|words| words.choices.get(code).cloned());
            Ok(Choice { code: code.clone(), words, surcharge: money(FILE, surcharge, currency)? })
        };
        let kind = match &field.text {
            Some(text) => Kind::Text { most: text.most, lines: text.lines, scripts: text.scripts.clone() },
            None if field.upload => Kind::Upload,
            None => Kind::Choice(field.choices.iter().map(choice).collect::<Result<_, BadData>>()?),
        };
        fields.push(Field {
            code: field.code.clone(),
            name: said(&|words| Some(words.name.clone())),
            hint: said(&|words| Some(words.hint.clone())),
            required: false,
            surcharge: money(FILE, &field.surcharge, currency)?,
            days: field.days,
            kind,
        });
    }
    Ok(Personal { fields, look: facts.look, plate: facts.plate })
}
