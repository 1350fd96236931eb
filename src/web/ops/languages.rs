//! Languages: what each says in words of its own, how much of it is shown in another's, how much is older than its source.

use std::collections::HashMap;

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::coverage::{Counted, Kind, Tally};
use crate::domain::storefront::Language;
use crate::web::desk::{Desk, Operator};
use crate::web::fault::Fault;
use crate::web::links;
use crate::wording::{Speaker, Wording};

/// The message that names things of a kind.
pub(super) fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Listing => "languages-listings",
        Kind::Option => "languages-options",
        Kind::Picture => "languages-pictures",
        Kind::Brand => "brands-title",
        Kind::Category => "languages-categories",
        Kind::Place => "languages-cities",
    }
}

/// What a language has, by the message that names it: the interface first. What the interface lacks is said in English.
pub(super) fn tallies(
    wording: &Wording,
    counted: &HashMap<Kind, Counted>,
    language: Language,
) -> Vec<(&'static str, Tally)> {
    let (all, missing) = wording.missing(language);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let other = number(missing.len());
    let interface = Tally { all: number(all), own: number(all) - other, other, none: 0, old: 0 };
    let of = |kind: &Kind| (label(*kind), counted.get(kind).map(|counted| counted.of(language)).unwrap_or_default());
    std::iter::once(("languages-interface", interface)).chain(Kind::ALL.iter().map(of)).collect()
}

struct Row {
    language: Language,
    href: String,
    tallies: Vec<(&'static str, Tally)>,
}

#[derive(Template)]
#[template(path = "ops/languages.html")]
struct LanguagesPage<'a> {
    t: &'a Speaker,
    desk: &'a Desk,
    rows: Vec<Row>,
}

impl LanguagesPage<'_> {
    fn columns(&self) -> Vec<&'static str> {
        std::iter::once("languages-interface").chain(Kind::ALL.iter().map(|kind| label(*kind))).collect()
    }
}

/// `GET /ops/languages`
pub async fn list(desk: Operator) -> Result<HttpResponse, Fault> {
    let app = actix_web::web::Data::clone(&desk.app);
    let counted = desk.app.db.read(move |read| app.offers.worded(read)).await?;
    let wording = &desk.app.wording;
    let row = |&language: &Language| Row {
        language,
        href: links::ops_language(language),
        tallies: tallies(wording, &counted, language),
    };
    let rows = wording.languages().iter().map(row).collect();
    desk.show(&LanguagesPage { t: &desk.t, desk: &desk, rows })
}
