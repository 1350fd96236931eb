//! The form for a collection, new or not: read field by field, with what is wrong at each.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::actions::save_collection::CollectionDraft;
use crate::domain::collections::{Collection, CollectionText, MOST_GOODS};
use crate::domain::ids::{CollectionId, PictureId, Slug};
use crate::domain::storefront::Language;
use crate::domain::texts::Texts;
use crate::store::listings::Card;
use crate::web::forms::{Fields, Wrong};
use crate::wording::Arg;

/// Characters of a title, of the lines under it, and of the story.
const MOST_TITLE: usize = 90;
const MOST_LEAD: usize = 300;
pub(super) const MOST_STORY: usize = 4000;

/// The last place on the front page.
const LAST_PLACE: u32 = 99;

/// A collection as it was typed. What could not be read is absent, and was said to be wrong.
pub(super) struct Typed {
    slug: Option<Slug>,
    place: Option<u32>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    picture: Option<PictureId>,
    texts: Texts<CollectionText>,
    /// The parts of addresses of its goods, in order.
    pub(super) goods: Vec<Slug>,
}

/// Reads the form.
pub(super) fn read(fields: &Fields, languages: &[Language], wrong: &mut Wrong) -> Typed {
    let slug = wrong.keep("slug", fields.get("slug").to_lowercase().parse::<Slug>(), "collection-not-a-slug");
    let place = match fields.get("place") {
        "" => None,
        typed => {
            let place = typed.parse::<u32>().ok().filter(|place| (1..=LAST_PLACE).contains(place)).ok_or(());
            wrong.keep("place", place, "collection-not-a-place")
        }
    };
    let from = wrong.keep("from", fields.get("from").parse::<NaiveDate>(), "lanes-not-a-day");
    let to = match fields.get("to") {
        "" => None,
        typed => wrong.keep("to", typed.parse::<NaiveDate>(), "lanes-not-a-day"),
    };
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        wrong.say("to", "collection-ends-early", Vec::new());
    }
    let (texts, goods) = (texts(fields, languages, wrong), goods(fields, wrong));
    Typed { slug, place, from, to, picture: fields.get("picture").parse().ok(), texts, goods }
}

fn texts(fields: &Fields, languages: &[Language], wrong: &mut Wrong) -> Texts<CollectionText> {
    let mut texts = Texts::default();
    for language in languages {
        let field = |part: &str| format!("{part}-{language}");
        let said = |part: &str| fields.get(&field(part)).to_owned();
        let text = CollectionText { title: said("title"), lead: said("lead"), story: said("story") };
        if text == CollectionText::default() {
            continue;
        }
        let parts =
            [("title", &text.title, MOST_TITLE), ("lead", &text.lead, MOST_LEAD), ("story", &text.story, MOST_STORY)];
        for (part, words, most) in parts {
            if words.chars().count() > most {
                wrong.say(&field(part), "form-too-long", vec![("most", Arg::from(most))]);
            }
        }
        if text.title.is_empty() {
            wrong.say(&field("title"), "collection-untitled", Vec::new());
        }
        texts.set(*language, text);
    }
    if texts.is_empty() {
        let first = languages.first().copied().unwrap_or(Language::EN);
        wrong.say(&format!("title-{first}"), "collection-untitled", Vec::new());
    }
    texts
}

/// One good a line: its part of addresses, or its whole address as copied from a browser.
fn goods(fields: &Fields, wrong: &mut Wrong) -> Vec<Slug> {
    let mut goods: Vec<Slug> = Vec::new();
    for line in fields.get("goods").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let bare = line.split(['?', '#']).next().unwrap_or(line).trim_end_matches('/');
        let named = bare.rsplit('/').next().unwrap_or(bare).to_lowercase();
        match named.parse::<Slug>() {
            Ok(slug) if goods.contains(&slug) => {}
            Ok(slug) => goods.push(slug),
            Err(_) => wrong.say("goods", "collection-no-such", vec![("slug", Arg::from(line))]),
        }
    }
    if goods.is_empty() {
        wrong.say("goods", "collection-no-goods", Vec::new());
    }
    if goods.len() > MOST_GOODS {
        wrong.say("goods", "collection-too-many", vec![("most", Arg::from(MOST_GOODS))]);
    }
    goods
}

impl Typed {
    /// What is wanted, where all of it could be read.
    pub(super) fn draft(
        self,
        seen: Option<(CollectionId, u32)>,
        owners: &HashMap<Slug, String>,
    ) -> Option<CollectionDraft> {
        let mut goods = Vec::with_capacity(self.goods.len());
        for slug in &self.goods {
            let id = owners.get(slug)?.parse().ok()?;
            // The same goods under their names in two languages are the same goods.
            if !goods.contains(&id) {
                goods.push(id);
            }
        }
        let (slug, from) = (self.slug?, self.from?);
        let (place, to, picture, texts) = (self.place, self.to, self.picture, self.texts);
        Some(CollectionDraft { seen, slug, place, from, to, picture, texts, goods })
    }
}

/// What stands in a field of the form: what was typed, else how the collection is.
pub(super) fn shown(fields: &Fields, was: Option<&Collection>, cards: &[Card], name: &str) -> String {
    if fields.has("csrf") {
        return fields.get(name).to_owned();
    }
    let Some(was) = was else { return String::new() };
    if let Some((part, language)) = name.split_once('-')
        && let Some(text) = language.parse().ok().and_then(|language| was.texts.exact(language))
    {
        return match part {
            "title" => text.title.clone(),
            "lead" => text.lead.clone(),
            _ => text.story.clone(),
        };
    }
    match name {
        "slug" => was.slug.to_string(),
        "place" => was.place.map(|place| place.to_string()).unwrap_or_default(),
        "from" => was.from.to_string(),
        "to" => was.to.map(|day| day.to_string()).unwrap_or_default(),
        "picture" => was.picture.as_ref().map(|picture| picture.id.to_string()).unwrap_or_default(),
        "goods" => cards.iter().map(|card| card.slug.as_str()).collect::<Vec<_>>().join("\n"),
        _ => String::new(),
    }
}
